# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = Ki dia SVB a haya bo peticion?
    .why = E fecha ta den e carta di SVB. E ley ta wak e dia ey.
q-birth-date = Kico ta bo fecha di nacemento?
    .why = Bo edad ta conta den e reglanan.
q-birth-country = Na ki pais bo a nace?
    .why = E ley ta pa hende di cierto pais.
q-nationalities = { $way ->
    [applied] Ki nacionalidad bo tabatin ora bo a haci peticion?
   *[now] Ki nacionalidad bo tabatin na fin di 2024?
 }
    .why = Wak den bo paspoort. Bo por scoge mas cu uno.
q-former-nationalities = Antes bo tabatin un otro nacionalidad tambe?
    .why = Tin biaha un nacionalidad di antes ta conta tambe.
q-settled-in-nl = Ki dia bo a bin biba na Hulanda?
    .why = Bo a bay biba na un otro pais y bin bek? Tuma e ultimo biaha cu bo a bin biba aki.
q-moluccan-register = Bo ta of bo tabata den e registro di moluqueño (Rietkerk-uitkering)?
    .why = Ta trata di hende cu a bin na 1951 of 1952.
q-asylum-permit = Na Hulanda bo a haya permiso di asilo (verblijfsvergunning asiel)?
    .why = E ley ta pa refugiado tambe.
q-asylum-permit-received = Ki dia bo a haya asilo pa prome biaha?
    .why = E fecha ta riba bo papelnan bieu di IND.
q-family-reunification-with-asylum-holder = Bo a bin biba cerca famia cu tabatin asilo?
    .why = Tin biaha hende cu a bin biba cerca un refugiado ta conta tambe.
q-lives-in-nl = { $way ->
    [applied] Bo tabata biba na Hulanda ora bo a haci peticion?
   *[now] Bo tabata biba na Hulanda na fin di 2024?
 }
    .why = Bo cas di berdad mester tabata na Hulanda.
q-residence-since = { $way ->
    [applied] For di ki dia bo tabata biba aki sin pausa?
   *[now] Fin di 2024: desde ki dia bo tabata biba aki sin pausa?
 }
    .why = E ley ta pidi 8 aña. Vacacion no ta un pausa. Bo no tabata Hulandes? Conta solamente e tempo cu bon papel di estadia.
q-permit = { $way ->
    [applied] Ki derecho di estadia bo tabatin ora SVB a dicidi?
   *[now] Ki derecho di estadia bo tabatin na fin di 2024?
 }
    .why = Wak riba bo carchi di estadia (verblijfskaart). No tin decision ainda? Scoge loke bo tin awo.
q-temporary-purpose = { $way ->
    [applied] Bo estadia tabata temporal, por ehempel pa studia?
   *[now] Na fin di 2024 bo estadia tabata temporal, por ehempel pa studia?
 }
    .why = Temporal tambe: trabou cu un permiso di trabou of un tratamento medico.
q-benefit-1 = { $way ->
    [applied] Ki beneficio (uitkering) bo tabatin e dia prome cu bo peticion?
   *[now] Ki beneficio (uitkering) bo tabatin na fin di 2024?
 }
    .why = Bo mester tabatin un beneficio durante 1 aña. No ta tur beneficio ta conta.
q-benefit-more = Ki beneficio (uitkering) bo tabatin prome cu esey?
    .why = Un beneficio den e mesun tempo ta conta tambe.
q-benefit-since = For di ki dia bo tabatin e beneficio aki: { $benefit }?
    .why = E fecha ta den e carta tocante bo beneficio.
q-benefit-until = Te cu ki dia bo tabatin: { $benefit }?
    .why = Yena e ultimo dia.
q-benefit-loan = Bo beneficio tabata un prestamo (lening): { $benefit }?
    .why = Placa cu bo mester paga bek no ta conta.
q-destination = { $way ->
    [applied] Na ki pais bo tabata kier bay?
    [now] Na ki pais bo kier bay?
    [keep] Na ki pais bo kier bay?
    [away] Na ki pais bo kier bay?
   *[event] Na ki pais bo ta biba of bo ta bay biba?
 }
    .why = E reglanan no ta mescos pa tur pais.
q-admission-proof = { $way ->
    [applied] Bo tabatin un carta cu permiso pa biba aya?
   *[now] Bo tin un carta cu permiso pa biba aya?
 }
    .why = Un carta di gobierno di e pais ey, pa por lo menos 1 aña. Tambe pa bo pareha y yiunan cu ta bay cu bo.
q-nationality-declaration = { $way ->
    [applied] Bo tabata kier pidi e nacionalidad di e pais ey?
   *[now] Bo kier pidi e nacionalidad di e pais ey?
 }
    .why = Bo ta solamente Hulandes? E ora ey bo mester a priminti esey riba papel. No pidi nada awo: puntra SVB prome.
q-renounces-dutch-nationality = { $way ->
    [applied] Bo tabata kier entrega e nacionalidad Hulandes?
   *[now] Bo kier entrega e nacionalidad Hulandes?
 }
    .why = Cu dos nacionalidad e tabata posibel solamente asina. No entrega nada awo: puntra SVB prome.
# Native reader: is "pareha" clear for one partner? Elsewhere it can also mean the couple.
q-partner = { $way ->
    [applied] Bo tabatin un pareha ora bo a haci peticion?
   *[now] Bo tabatin un pareha na fin di 2024?
 }
    .why = Bo esposo of bo esposa. Of esun cu ken bo tin un hogar hunto (no bo mayor of yiu).
q-foster-children = { $way ->
    [applied] Bo tabata kier hiba yiu di criansa (pleegkinderen) cu bo?
   *[now] Bo kier hiba yiu di criansa (pleegkinderen) cu bo?
 }
    .why = Yiu di otro hende cu bo ta cuida. Pa bo mes yiunan e regla aki no ta existi.
q-foster-consent = { $way ->
    [applied] Tabatin un carta cu permiso pa e yiunan di criansa bay?
   *[now] Tin un carta cu permiso pa e yiunan di criansa bay?
 }
    .why = Di e mayor of di e tutor (voogd).
q-state-debts = { $way ->
    [applied] Bo tabatin debe na gobierno central di Hulanda (Rijk)?
   *[now] Fin di 2024: bo tabatin debe na gobierno di Hulanda (Rijk)?
 }
    .why = Manera belasting of boet na gobierno central. Nos no ta mira bo contesta.
q-partner-state-debts = { $way ->
    [applied] Bo pareha tabatin debe na gobierno central di Hulanda (Rijk)?
   *[now] Fin di 2024: bo pareha tabatin debe na gobierno di Hulanda (Rijk)?
 }
    .why = E regla ta conta tambe pa un pareha cu ta bay cu bo.
q-detained = { $way ->
    [applied] Bo tabata den prison riba e dia di bo peticion?
   *[now] Bo tabata den prison na fin di 2024?
 }
    .why = Nos ta puntra tur hende esaki. Nos no ta mira bo contesta.
q-evading-sentence = { $way ->
    [applied] E tempo ey nan tabata busca bo pa castigo di prison?
   *[now] Fin di 2024: nan tabata busca bo pa castigo di prison?
 }
    .why = Bo mester a cumpli e castigo ainda, pero bo no a bay. Nos no ta mira bo contesta.
q-partner-detained = { $way ->
    [applied] E tempo ey bo pareha tabata den prison?
   *[now] Bo pareha tabata den prison na fin di 2024?
 }
    .why = E regla ta conta tambe pa un pareha cu ta bay cu bo.
q-partner-evading-sentence = { $way ->
    [applied] E tempo ey nan tabata busca bo pareha pa castigo di prison?
   *[now] Fin di 2024: nan tabata busca bo pareha pa castigo di prison?
 }
    .why = E regla ta conta tambe pa un pareha cu ta bay cu bo.

# What do I keep if I go back?
q-stay = Con bo kier bay?
    .why = Pa poco tempo y pa semper tin otro regla. Bo por cambia esaki despues.
q-receives = Ki beneficio (uitkering), pensioen of placa extra (toeslag) bo ta haya awo?
    .why = Bo por scoge mas cu uno. Wak den bo cartanan.
q-wia-kind = Ki sorto di WIA bo ta haya?
    .why = Esey ta den e carta di UWV.
q-vvu-since = Ki dia bo WGA-vervolguitkering a cuminsa?
    .why = E fecha ta den e carta di UWV.
q-alone = Pa SVB, bo ta sin pareha (alleenstaand)?
    .why = Wak den bo carta di SVB. Casa, pero separa pa semper? Scoge ‘si’. Bo ta biba hunto cu un hende, tambe un ruman of amigo? Scoge ‘no’. Biba hunto cu bo yiu, tata of mama no ta conta.
q-who-moves = Ken ta bay for di Hulanda?
    .why = Pa compensacion pa yiu (kinderbijslag) ta conta ken ta bay y ken ta keda.
q-seeks-work = Bo ta bay busca trabou aya, 3 luna como maximo?
    .why = E ora ey tin biaha bo por hiba WW.
q-full-ww-4-weeks = Bo ta haya WW completo caba 4 siman of mas?
    .why = WW completo: bo no ta traha banda di dje.
q-insured-there = Bo ta haya placa di trabou of pensioen di e pais ey?
    .why = E ora ey kisas bo ta asegura aya pa cuido medico.
q-departure = Cual dia ta bo salida for di Hulanda?
    .why = Nos ta conta for di e dia ey. Bo a bay caba? Yena e dia ey. Solamente e aña tambe ta bon.
q-insured-year = Henter e aña prome cu salida bo tabata asegura pa AOW?
    .why = Bo tabata biba of traha na Hulanda e aña ey? E ora ey bo tabata asegura.
q-other-parent-here = E otro mayor ta keda na Hulanda?
    .why = Pa biba of traha. E ora ey kisas e por haya compensacion pa yiu (kinderbijslag).
q-wajong-reason = Dicon bo kier bay na un otro pais?
    .why = Tin biaha UWV ta haci un excepcion pa Wajong.
q-passport-since = Ki dia bo a haya un paspoort Hulandes despues di salida?
    .why = E ultimo paspoort ta conta. Un carchi di identidad ta conta tambe.
q-anw-since = For di ki dia bo ta haya Anw?
    .why = Na Marruecos e reglanan ta otro for di 1 october 2016.

# Questions about what happened after going back
q-voluntary-application = Ki dia SVB a haya bo peticion pa seguro boluntario (vrijwillige verzekering)?
    .why = E dia ta den e carta di SVB.
q-role = Ken kier bin bek na Hulanda?
    .why = Pa pareha y yiu tin nan mes reglanan.
q-return-option-used = Bo a yega di usa e terugkeeroptie caba?
    .why = Asina bo a bin bek Hulanda un biaha caba? Esey por solamente 1 biaha.
q-lawful-three-years = Djis prome cu bo salida bo tabatin un permiso 3 aña?
    .why = 3 aña tras di otro. Bo tabata Hulandes? E ora ey scoge ‘Si’ tambe.
q-child-condition = Con e yiu ta bin bek?
    .why = No ta semper un yiu por bin bek su so.
q-readmission-asked = Ki dia IND of e embahada a haya bo peticion?
    .why = Ta trata di e peticion pa bin bek.
q-lives-in-nl-again = Bo ta bay biba di berdad na Hulanda atrobe?
    .why = Un bishita of un vacacion no ta mescos cu biba.
q-moved-back = For di ki dia bo ta biba na Hulanda atrobe?
    .why = E dia aki por bin ainda tambe.
q-partner-died = Ki dia bo pareha a fayece?
    .why = Cu e dia ey nos ta calcula ki dia algo ta cambia.
q-deceased-insured = Bo pareha tabata biba of traha na Hulanda ainda?
    .why = Riba e dia cu el a fayece. Un seguro boluntario pa Anw ta conta tambe.
q-deceased-left = Ki dia bo pareha a bay for di Hulanda?
    .why = Hende cu ta bay, tin biaha ta asegura ainda 6 siman.
q-deceased-insured-there = Despues bo pareha tabata asegura na un otro pais?
    .why = Por ehempel pa medio di trabou na e pais ey.
q-child-under-18 = Bo tin un yiu di menos cu 18 aña?
    .why = Pa Anw un yiu di menos cu 18 aña ta conta.
# Native reader: is "malo" clear for ill, and "traha poco so" for able to work only a little?
q-unfit-for-work = Pa motibo di malesa bo por traha poco so of nada?
    .why = Pa motibo di malesa bo no por traha pa 45 porciento of mas.
q-separated-on = For di ki dia boso no ta biba hunto mas?
    .why = Bo no sa e dia? E luna tambe ta bon.
q-married = Bo ta casa?
    .why = Un partnerschap registra (geregistreerd partnerschap) ta conta tambe.
# Native reader: can this be read as "are you parting"? Meant is: are you apart for good?
q-permanently-separated = Boso ta separa pa semper?
    .why = Boso no kier sigui hunto mas, y esey ta siguro.
q-together-on = For di ki dia boso ta hunto?
    .why = E dia cu boso ta casa of ta bay biba hunto. E por a pasa caba tambe.
q-other-has-award = E otro mes tin un beneficio di remigracion (remigratie-uitkering)?
    .why = Riba su mes nomber, di SVB.
q-detention = Kico ta pasando?
    .why = Ta trata di bo of di bo pareha. Nos no ta mira bo contesta.
q-released-on = Ki dia esey ta caba?
    .why = E dia cu e hende ta sali liber, of cu nan no ta busc’e mas.
q-child-birth-date = Ki dia bo yiu di mas chikito a nace?
    .why = E yiu di mas chikito cu a bay cu bo.
q-nationality-step = Bo a pidi e nacionalidad di bo pais caba?
    .why = Esey bo a priminti ora bo a haci peticion.
q-change-on = Ki dia algo ta cambia?
    .why = E dia aki por bin ainda tambe.
q-still-in-nl = Aworaki bo ta na Hulanda ainda?
    .why = For di Hulanda bo mester bisa esey denter di 4 siman. For di un otro pais denter di 6 siman.
q-award-on = Di ki dia e decision di SVB ta?
    .why = E fecha ta ariba den e carta cu ta bisa cu bo ta haya e beneficio.
q-leaves-on = Ki dia bo ta bay for di Hulanda?
    .why = SVB ta wak si esey ta na tempo.
q-not-to-blame = Bo ta bay mas laat pa algo cu no ta bo culpa?
    .why = Por ehempel pasobra bo ta hopi malo.
q-incapacity-change = Kico a pasa cu bo WIA of WAO?
    .why = Ta trata di e tempo despues di bo salida.
q-left-with-incapacity = Bo tabatin WIA of WAO ora bo a bay?
    .why = E regla ta solamente pa e dos beneficionan aki.
q-stopped-benefit = Ki beneficio (uitkering) a stop ora bo a bay?
    .why = Scoge uno. Despues bo por haci esaki un biaha mas.
q-back-on = For di ki dia bo ta biba na Hulanda atrobe?
    .why = Algun beneficio ta cuminsa atrobe solamente si bo ta bek na tempo.
q-abroad-from = Ki dia bo ta bay?
    .why = E prome dia di bo biahe.
q-abroad-until = Ki dia bo ta bek?
    .why = E dia cu bo ta na Hulanda atrobe. Bo no sa ainda? Yena loke bo ta pensa.
q-days-abroad-before = Den e aña di bo biahe, cuanto dia bo tabata afo caba?
    .why = Conta di 1 januari te e biahe aki. Bo no tabata afo? Yena 0.
q-residence-now = Ki derecho di estadia bo tin awo?
    .why = Wak riba bo carchi di estadia. Nos no ta mira bo contesta.
q-no-means = Bo tin mucho tiki placa pa e biahe?
    .why = E yudansa ta pa hende cu mes no por paga esey.
q-helped-before = Den e ultimo 5 añanan bo a haya tal yudansa caba?
    .why = Mayoria di biaha bo ta haya e yudansa aki solamente 1 biaha.
q-office = Ta trata di ki organisacion?
    .why = Wak ariba den e carta, of na bo banco ken ta paga bo.
q-decision-on = Di ki dia e decision ta?
    .why = E dia ta para ariba den e carta.
q-partner-place = Unda bo pareha lo biba?
    .why = Bo esposo, esposa, of cu ken bo ta biba hunto como pareha.
q-household = Cu ken bo a bay for di Hulanda?
    .why = E beneficio ta depende di esey.
q-payment = Cuanto beneficio di remigracion (remigratie-uitkering) bo ta haya pa luna?
    .why = Wak na bo banco of den e carta di SVB.
q-gross-benefits = Cuanto bo ta haya for di Hulanda na otro beneficio?
    .why = Suma tur di bo y di bo pareha, pa luna, prome cu belasting (bruto): AOW, Anw, WIA, WAO, WAZ, Wajong y placa extra (toeslag). Nada? Yena 0.

about-voluntary-application = Peticion pa seguro boluntario
about-role = Ken kier bin bek
about-return-option-used = Terugkeeroptie usa
about-lawful-three-years = 3 aña cu permiso
about-child-condition = Con e yiu ta bin bek
about-readmission-asked = Peticion pa bin bek
about-lives-in-nl-again = Biba na Hulanda atrobe
about-moved-back = Na Hulanda atrobe for di
about-partner-died = Dia cu bo pareha a fayece
about-deceased-insured = Pareha na Hulanda ainda
about-deceased-left = Pareha a bay for di Hulanda
about-deceased-insured-there = Pareha asegura aya
about-child-under-18 = Yiu di menos cu 18 aña
about-unfit-for-work = Malo, por traha poco so of nada
about-separated-on = No hunto mas for di
about-married = Casa
about-permanently-separated = Separa pa semper
about-together-on = Hunto for di
about-other-has-award = Beneficio di e otro
about-detention = Prison of castigo di prison
about-released-on = Dia cu esey ta caba
about-child-birth-date = Fecha di nacemento di e yiu di mas chikito
about-nationality-step = Nacionalidad pidi
about-change-on = Dia di e cambio
about-still-in-nl = Na Hulanda ainda
about-award-on = Dia di e decision
about-leaves-on = Dia cu bo ta bay
about-not-to-blame = No ta bo culpa
about-incapacity-change = Cambio di WIA of WAO
about-left-with-incapacity = A bay cu WIA of WAO
about-stopped-benefit = Beneficio cu a stop
about-back-on = Na Hulanda atrobe for di
about-abroad-from = Prome dia afo
about-abroad-until = Dia di bek na Hulanda
about-days-abroad-before = Dianan afo caba
about-residence-now = Bo derecho di estadia awo
about-no-means = Mucho tiki placa pa e biahe
about-helped-before = A haya yudansa antes
about-office = E organisacion
about-decision-on = Dia di e decision
about-partner-place = Unda bo pareha ta biba
about-household = Cu ken bo a bay
about-payment = Bo beneficio pa luna
about-gross-benefits = Otro beneficio hunto

voluntary-application-not-yet = No a haci peticion ainda
role-remigrant = Ami, y e beneficio ta di mi
role-partner = Ami, y mi a bay hunto como pareha
role-child = Ami, y mi a bay hunto como yiu
child-condition-together = Hunto cu e mayor
child-condition-came-of-age = Su so, despues cu el a haci 18 aña
    .hint = A haci 18 aña den e aña despues di salida
child-condition-neither = Ningun di dos
readmission-asked-not-yet = No a haci peticion ainda
deceased-left-never-lived = Nunca no a biba na Hulanda
detention-shorter = Sera, menos cu 1 luna
detention-month = Sera, 1 luna of mas
detention-fugitive = Nan ta busca e hende pa un castigo di prison
detention-departed = A bay cerca un grupo terorista (uitreiziger)
released-on-not-yet = No a caba ainda
nationality-step-none = No, ainda no
nationality-step-asked = Si, mi ta warda ainda
nationality-step-received = Si, mi a hay’e
nationality-step-refused = Si, pero mi pais a bisa ‘no’
leaves-on-not-yet = No a scoge un dia ainda
incapacity-change-lowered = E beneficio a bira mas abou
incapacity-change-ended = E beneficio a stop
incapacity-change-nothing = Nada no a cambia
back-on-not-yet = Mi no ta bek ainda
stay-visit = Di bishita
    .hint = Despues mi ta bini bek
stay-part-of-year = Un parti di cada aña
    .hint = Mi ta biba aki y tambe aya
stay-try-first = Purba prome
    .hint = Kisas mi ta bini bek
stay-for-good = Pa semper
    .hint = Mi ta bay biba aya
stay-unsure = Mi no sa ainda
    .hint = E ora ey bo ta lesa prome kico bo ta keda cune
residence-now-dutch = Hulandes
    .hint = Mi tin un paspoort Hulandes
residence-now-eu = Ciudadano di EU
    .hint = Of famia di un ciudadano di EU
residence-now-regular-fixed = Regular, pa un tempo fiho (regulier, bepaalde tijd)
    .hint = Un permiso normal pa algun aña
residence-now-regular-indefinite = Regular, sin fin fiho (regulier, onbepaalde tijd)
    .hint = Un permiso normal pa semper
residence-now-eu-long-term = Residente di largo plaso di EU (langdurig ingezetene EU)
    .hint = Esey ta riba bo carchi di estadia
residence-now-temporary-asylum = Asilo, pa un tempo fiho (asiel, bepaalde tijd)
    .hint = Un permiso pa algun aña
residence-now-asylum-indefinite = Asilo, sin fin fiho (asiel, onbepaalde tijd)
    .hint = Un permiso pa semper
residence-now-temporary-protection = Proteccion temporal (Ucrania)
residence-now-procedure = Mi ta warda un decision ainda
residence-now-none = Mi no por keda aki
    .hint = Of mi no tin papel
office-svb = SVB
    .hint = AOW, Anw, AIO, kinderbijslag, remigratie
office-uwv = UWV
    .hint = WIA, WAO, WW, Wajong
office-uwv-zw = UWV, tocante Ziektewet
office-municipality = Municipio (gemeente)
    .hint = Bijstand, IOAW, IOAZ
office-toeslagen = Dienst Toeslagen
office-cak = CAK
    .hint = Cuido medico na un otro pais
office-ind = IND
    .hint = Permiso of nacionalidad
office-ind-asylum = IND, tocante asilo
partner-place-none = Mi no tin pareha
partner-place-along = Mi pareha ta bay hunto
partner-place-stays = Mi pareha ta keda na Hulanda
partner-place-there = Mi pareha ta biba aya caba
household-single = Mi so
household-single-parent = Cu mi yiu, sin pareha
    .hint = Un of mas yiu di menos cu 18 aña
household-couple = Cu mi pareha
    .hint = Cu of sin yiu
payment-nothing = Nada
payment-small = Menos cu 25 euro
payment-more = 25 euro of mas
days-abroad-before-unit = dia
gross-benefits-unit = euro pa luna

# Short names of the questions, for lists
about-application-received = Dia di bo peticion
about-birth-date = Bo fecha di nacemento
about-birth-country = Bo pais di nacemento
about-nationalities = Bo nacionalidad
about-former-nationalities = Nacionalidad di antes
about-settled-in-nl = A bin Hulanda
about-moluccan-register = Registro di moluqueño
about-asylum-permit = Permiso di asilo
about-asylum-permit-received = A haya asilo
about-family-reunification-with-asylum-holder = Cerca famia cu asilo
about-lives-in-nl = Biba na Hulanda
about-residence-since = Aki sin pausa for di
about-permit = Bo derecho di estadia
about-temporary-purpose = Estadia temporal
about-benefit = Bo beneficio (uitkering)
about-benefit-since = Beneficio for di
about-benefit-until = Beneficio te cu
about-benefit-loan = Beneficio como prestamo (lening)
about-destination = Pais na unda bo ta bay
about-admission-proof = Carta cu permiso pa biba aya
about-nationality-declaration = Pidi otro nacionalidad
about-renounces-dutch-nationality = Entrega nacionalidad Hulandes
about-partner = Bo pareha
about-foster-children = Yiu di criansa (pleegkinderen)
about-foster-consent = Carta pa yiu di criansa
about-state-debts = Debe na gobierno central (Rijk)
about-partner-state-debts = Debe di bo pareha
about-detained = Prison
about-evading-sentence = Castigo di prison
about-partner-detained = Prison (pareha)
about-partner-evading-sentence = Castigo di prison (pareha)
about-stay = Con bo ta bay
about-receives = Bo beneficio y pensioen
about-wia-kind = Sorto di WIA
about-vvu-since = WGA-vervolguitkering for di
about-alone = Sin pareha
about-who-moves = Ken ta bay
about-seeks-work = Busca trabou cu WW
about-full-ww-4-weeks = 4 siman di WW completo
about-insured-there = Sueldo of pensioen di e pais ey
about-departure = Dia di salida
about-insured-year = Asegura prome cu salida
about-other-parent-here = E otro mayor
about-wajong-reason = Dicon bo ta bay
about-passport-since = Ultimo paspoort Hulandes
about-anw-since = Anw for di

# Rights of residence
permit-dutch = Mi ta Hulandes
permit-regular_fixed = Estadia regular, pa algun aña
    .hint = Permiso di estadia (verblijfsvergunning regulier, bepaalde tijd)
permit-regular_indefinite = Estadia regular, pa semper
    .hint = Permiso di estadia (regulier onbepaalde tijd, of EU-langdurig)
permit-asylum_fixed = Asilo, pa algun aña
    .hint = Permiso di estadia (verblijfsvergunning asiel, bepaalde tijd)
permit-asylum_indefinite = Asilo, pa semper
    .hint = Permiso di estadia (verblijfsvergunning asiel, onbepaalde tijd)
permit-eu = Ciudadano di Union Europeo (EU), of famia
    .hint = Noruega, Islandia y Suiza tambe
permit-association_agreement = Trahado Turco of famia
    .hint = Derecho pa medio di e tratado cu Turkia
permit-other = Algo otro
    .hint = Of sin papel

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = Ayudo financiero (bijstand)
    .hint = Placa di municipio (gemeente)
benefit-aow = Pensioen AOW
    .hint = Pensioen di gobierno
benefit-wia = Beneficio WIA
    .hint = WGA of IVA. Bo ta malo y no por traha
benefit-wao = Beneficio WAO
    .hint = A bira malo prome cu 2004
benefit-ww = WW
    .hint = Bo no tin trabou mas
benefit-none = Ningun beneficio (uitkering)
    .hint = E tempo ey mi no tabatin nada
benefit-wajong = Beneficio Wajong
    .hint = For di hoben malo of cu limitacion
benefit-zw = Ziektewet
    .hint = E prome tempo cu bo ta malo
benefit-anw = Beneficio Anw
    .hint = Bo pareha a fayece
benefit-ioaw = IOAW
    .hint = Hende di mas edad sin trabou, di municipio (gemeente)
benefit-ioaz = IOAZ
    .hint = Hende di mas edad cu antes tabatin su mes negoshi
benefit-iow = IOW
    .hint = Despues di WW, mas cu 60 aña
benefit-waz = WAZ
    .hint = Malo, y antes tabatin su mes negoshi
benefit-bbz = Bbz
    .hint = Ayudo financiero (bijstand) pa hende cu tin nan mes negoshi
benefit-tw = Toeslagenwet
    .hint = Placa extra hunto cu un beneficio
benefit-wachtgeld = Wachtgeld
    .hint = Bo tabata traha pa gobierno
benefit-wamil = Wamil
    .hint = Bo tabata traha den ehercito y a bira malo
benefit-aio = AIO
    .hint = Placa extra hunto cu un AOW chikito
benefit-akw = Compensacion pa yiu (kinderbijslag)
    .hint = Placa di SVB pa bo yiu
benefit-kgb = Placa extra pa yiu (kindgebonden budget)
    .hint = Placa extra pa bo yiu, tur luna
benefit-toe = Placa extra pa huur of cuido (toeslag)
    .hint = Di Dienst Toeslagen. Tambe pa creche
benefit-pen = Pensioen di bo trabou
    .hint = Di un fondo di pensioen (pensioenfonds)
benefit-other = Algo otro
    .hint = Pensioen di trabou, placa di otro pais
benefit-running = E tabata sigui ainda
    .hint = Te cu e dia prome cu e peticion

# Kinds of WIA
wia-kind-iva = Beneficio IVA
    .hint = Probablemente nunca mas bo no por traha
wia-kind-wga-lgu = WGA: beneficio segun sueldo (loongerelateerde uitkering)
    .hint = E prome tempo
wia-kind-wga-lau = WGA: completa sueldo (loonaanvulling)
    .hint = Bo ta traha suficiente banda di e beneficio
wia-kind-wga-vvu = WGA: beneficio di despues (vervolguitkering)
    .hint = Despues di e prome tempo, si bo ta traha mucho tiki

# Who leaves
who-moves-family = Mi ta bay cu mi yiunan
who-moves-parent = Mi ta bay, mi yiunan ta keda
who-moves-child = Solamente mi yiu ta bay

# Why somebody with Wajong moves
wajong-reason-treatment = Pa un tratamento medico
wajong-reason-work = Mi tin miho chens di trabou aya
wajong-reason-carer = Esun cu ta cuida mi ta bay biba aya
wajong-reason-other = Pa un otro motibo

# The last passport since leaving
passport-since-none = Mi no a haya ningun despues di salida

# Debts
debts-none = Ningun debe
    .hint = Of tur cos ta paga
debts-arrangement = Si, cu un areglo di pago
    .hint = Paga un tiki tur luna
debts-not_collected = Si, pero mi no ta obliga di paga
    .hint = Esey ta den un carta di gobierno
debts-unpaid = Si, sin areglo di pago
    .hint = No paga ainda

# Partner
partner-none = Sin pareha
partner-goes_along = Mi pareha ta bay cu mi
    .hint = Mi pareha ta biba na Hulanda
partner-stays_in_nl = Mi pareha ta keda na Hulanda
partner-already_there = Mi pareha ta biba aya caba
partner-separated = Nos no ta hunto mas
    .hint = Separa pa semper
