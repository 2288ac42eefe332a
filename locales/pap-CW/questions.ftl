# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = Ki dia SVB a haña bo petishon?
    .why = E fecha ta den e karta di SVB. E lei ta wak e dia ei.
q-birth-date = Kiko ta bo fecha di nasementu?
    .why = Bo edat ta konta den e reglanan.
q-birth-country = Na ki pais bo a nase?
    .why = E lei ta pa hende di sierto pais.
q-nationalities = { $way ->
    [applied] Ki nashonalidat bo tabatin ora bo a hasi petishon?
   *[now] Ki nashonalidat bo tabatin na fin di 2024?
 }
    .why = Wak den bo paspòrt. Bo por skohe mas ku unu.
q-former-nationalities = Antes bo tabatin un otro nashonalidat tambe?
    .why = Tin biaha un nashonalidat di antes ta konta tambe.
q-settled-in-nl = Ki dia bo a bin biba na Hulanda?
    .why = Bo a bai biba na un otro pais i bin bèk? Tuma e último biaha ku bo a bin biba akí.
q-moluccan-register = Bo ta òf bo tabata den e registro di molukeño (Rietkerk-uitkering)?
    .why = Ta trata di hende ku a bin na 1951 òf 1952.
q-asylum-permit = Na Hulanda bo a haña pèrmit di asilo (verblijfsvergunning asiel)?
    .why = E lei ta pa refugiado tambe.
q-asylum-permit-received = Ki dia bo a haña asilo pa promé biaha?
    .why = E fecha ta riba bo papelnan bieu di IND.
q-family-reunification-with-asylum-holder = Bo a bin biba serka famia ku tabatin asilo?
    .why = Tin biaha hende ku a bin biba serka un refugiado ta konta tambe.
q-lives-in-nl = { $way ->
    [applied] Bo tabata biba na Hulanda ora bo a hasi petishon?
   *[now] Bo tabata biba na Hulanda na fin di 2024?
 }
    .why = Bo kas di bèrdat mester tabata na Hulanda.
q-residence-since = { $way ->
    [applied] For di ki dia bo tabata biba akí sin pousa?
   *[now] Fin di 2024: desde ki dia bo tabata biba akí sin pousa?
 }
    .why = E lei ta pidi 8 aña. Vakashon no ta un pousa. Bo no tabata hulandes? Konta solamente e tempu ku bon papel di estadia.
q-permit = { $way ->
    [applied] Ki derecho di estadia bo tabatin ora SVB a disidí?
   *[now] Ki derecho di estadia bo tabatin na fin di 2024?
 }
    .why = Wak riba bo karchi di estadia (verblijfskaart). No tin desishon ainda? Skohe loke bo tin awor.
q-temporary-purpose = { $way ->
    [applied] Bo estadia tabata temporal, por ehèmpel pa studia?
   *[now] Na fin di 2024 bo estadia tabata temporal, por ehèmpel pa studia?
 }
    .why = Temporal tambe: trabou ku un pèrmit di trabou òf un tratamentu médiko.
q-benefit-1 = { $way ->
    [applied] Ki benefisio (uitkering) bo tabatin e dia promé ku bo petishon?
   *[now] Ki benefisio (uitkering) bo tabatin na fin di 2024?
 }
    .why = Bo mester tabatin un benefisio durante 1 aña. No ta tur benefisio ta konta.
q-benefit-more = Ki benefisio (uitkering) bo tabatin promé ku esei?
    .why = Un benefisio den e mesun tempu ta konta tambe.
q-benefit-since = For di ki dia bo tabatin e benefisio akí: { $benefit }?
    .why = E fecha ta den e karta tokante bo benefisio.
q-benefit-until = Te ku ki dia bo tabatin: { $benefit }?
    .why = Yena e último dia.
q-benefit-loan = Bo benefisio tabata un fiansa (lening): { $benefit }?
    .why = Plaka ku bo mester paga bèk no ta konta.
q-destination = { $way ->
    [applied] Na ki pais bo tabata ke bai?
    [now] Na ki pais bo ke bai?
    [keep] Na ki pais bo ke bai?
    [away] Na ki pais bo ke bai?
   *[event] Na ki pais bo ta biba òf bo ta bai biba?
 }
    .why = E reglanan no ta meskos pa tur pais.
q-admission-proof = { $way ->
    [applied] Bo tabatin un karta ku pèrmit pa biba aya?
   *[now] Bo tin un karta ku pèrmit pa biba aya?
 }
    .why = Un karta di gobièrnu di e pais ei, pa por lo ménos 1 aña. Tambe pa bo pareha i yunan ku ta bai ku bo.
q-nationality-declaration = { $way ->
    [applied] Bo tabata ke pidi e nashonalidat di e pais ei?
   *[now] Bo ke pidi e nashonalidat di e pais ei?
 }
    .why = Bo ta solamente hulandes? E ora ei bo mester a primintí esei riba papel. No pidi nada awor: puntra SVB promé.
q-renounces-dutch-nationality = { $way ->
    [applied] Bo tabata ke entregá e nashonalidat hulandes?
   *[now] Bo ke entregá e nashonalidat hulandes?
 }
    .why = Ku dos nashonalidat e tabata posibel solamente asina. No entregá nada awor: puntra SVB promé.
q-partner = { $way ->
    [applied] Bo tabatin un pareha ora bo a hasi petishon?
   *[now] Bo tabatin un pareha na fin di 2024?
 }
    .why = Bo esposo òf bo esposa. Òf esun ku ken bo tin un hogar huntu (no bo mayor òf yu).
q-foster-children = { $way ->
    [applied] Bo tabata ke hiba yu di kriansa (pleegkinderen) ku bo?
   *[now] Bo ke hiba yu di kriansa (pleegkinderen) ku bo?
 }
    .why = Yu di otro hende ku bo ta kuida. Pa bo mes yunan e regla akí no ta eksistí.
q-foster-consent = { $way ->
    [applied] Tabatin un karta ku pèrmit pa e yunan di kriansa bai?
   *[now] Tin un karta ku pèrmit pa e yunan di kriansa bai?
 }
    .why = Di e mayor òf di e tutor (voogd).
q-state-debts = { $way ->
    [applied] Bo tabatin debe na gobièrnu sentral di Hulanda (Rijk)?
   *[now] Fin di 2024: bo tabatin debe na gobièrnu sentral di Hulanda (Rijk)?
 }
    .why = Manera belasting òf but na gobièrnu sentral. Nos no ta mira bo kontesta.
q-partner-state-debts = { $way ->
    [applied] Bo pareha tabatin debe na gobièrnu sentral di Hulanda (Rijk)?
   *[now] Fin di 2024: bo pareha tabatin debe na gobièrnu di Hulanda (Rijk)?
 }
    .why = E regla ta konta tambe pa un pareha ku ta bai ku bo.
q-detained = { $way ->
    [applied] Bo tabata den prizòn riba e dia di bo petishon?
   *[now] Bo tabata den prizòn na fin di 2024?
 }
    .why = Nos ta puntra tur hende esaki. Nos no ta mira bo kontesta.
q-evading-sentence = { $way ->
    [applied] E tempu ei nan tabata buska bo pa kastigu di prizòn?
   *[now] Fin di 2024: nan tabata buska bo pa kastigu di prizòn?
 }
    .why = Bo mester a kumpli e kastigu ainda, pero bo no a bai. Nos no ta mira bo kontesta.
q-partner-detained = { $way ->
    [applied] E tempu ei bo pareha tabata den prizòn?
   *[now] Bo pareha tabata den prizòn na fin di 2024?
 }
    .why = E regla ta konta tambe pa un pareha ku ta bai ku bo.
q-partner-evading-sentence = { $way ->
    [applied] E tempu ei nan tabata buska bo pareha pa kastigu di prizòn?
   *[now] Fin di 2024: nan tabata buska bo pareha pa kastigu di prizòn?
 }
    .why = E regla ta konta tambe pa un pareha ku ta bai ku bo.

# What do I keep if I go back?
q-stay = Kon bo ke bai?
    .why = Pa un tempu i pa semper tin otro regla. Bo por kambia esaki despues.
q-receives = Ki benefisio (uitkering), penshun òf plaka èkstra (toeslag) bo ta haña awor?
    .why = Bo por skohe mas ku unu. Wak den bo kartanan.
q-wia-kind = Ki sorto di WIA bo ta haña?
    .why = Esei ta den e karta di UWV.
q-vvu-since = Ki dia bo WGA-vervolguitkering a kuminsá?
    .why = E fecha ta den e karta di UWV.
# Native reader: is "sin pareha" natural for single? And "pareha" for one partner, "esposo, esposa" for husband, wife?
q-alone = Pa SVB, bo ta sin pareha (alleenstaand)?
    .why = Wak den bo karta di SVB. Kasá, pero separá pa semper? Skohe sí. Bo ta biba huntu ku un hende, tambe un ruman òf amigu? Skohe nò. Biba huntu ku bo yu, tata òf mama no ta konta.
q-who-moves = Ken ta bai for di Hulanda?
    .why = Pa kompensashon pa yu (kinderbijslag) ta konta ken ta bai i ken ta keda.
q-seeks-work = Bo ta bai buska trabou aya, 3 luna komo máksimo?
    .why = E ora ei tin biaha bo por hiba WW.
q-full-ww-4-weeks = Bo ta haña WW kompleto kaba 4 siman òf mas?
    .why = WW kompleto: bo no ta traha banda di dje.
q-insured-there = Bo ta haña plaka di trabou òf penshun di e pais ei?
    .why = E ora ei kisas bo ta asegurá aya pa kuido médiko.
q-departure = Kua dia ta bo salida for di Hulanda?
    .why = Nos ta konta for di e dia ei. Bo a bai kaba? Yena e dia ei. Solamente e aña tambe ta bon.
q-insured-year = Henter e aña promé ku salida bo tabata asegurá pa AOW?
    .why = Bo tabata biba òf traha na Hulanda e aña ei? E ora ei bo tabata asegurá.
q-other-parent-here = E otro mayor ta keda na Hulanda?
    .why = Pa biba òf traha. E ora ei kisas e por haña kompensashon pa yu (kinderbijslag).
q-wajong-reason = Dikon bo ke bai na un otro pais?
    .why = Tin biaha UWV ta hasi un eksepshon pa Wajong.
q-passport-since = Ki dia bo a haña un paspòrt hulandes despues di salida?
    .why = E último paspòrt ta konta. Un karchi di identidat ta konta tambe.
q-anw-since = For di ki dia bo ta haña Anw?
    .why = Na Maroko e reglanan ta otro for di 1 di òktober 2016.

# Questions about what happened after going back
q-voluntary-application = Ki dia SVB a haña bo petishon pa seguro boluntario (vrijwillige verzekering)?
    .why = E dia ta den e karta di SVB.
q-role = Ken ke bin bèk na Hulanda?
    .why = Pa pareha i yu tin nan mes reglanan.
q-return-option-used = Bo a yega di usa e terugkeeroptie kaba?
    .why = Asina bo a bin bèk Hulanda un biaha kaba? Esei por solamente 1 biaha.
q-lawful-three-years = Djis promé ku bo salida bo tabatin un pèrmit 3 aña?
    .why = 3 aña tras di otro. Bo tabata hulandes? E ora ei skohe sí tambe.
q-child-condition = Kon e yu ta bin bèk?
    .why = No ta semper un yu por bin bèk su so.
q-readmission-asked = Ki dia IND òf e embahada a haña bo petishon?
    .why = Ta trata di e petishon pa bin bèk.
q-lives-in-nl-again = Bo ta bai biba di bèrdat na Hulanda atrobe?
    .why = Un bishita òf un vakashon no ta meskos ku biba.
q-moved-back = For di ki dia bo ta biba na Hulanda atrobe?
    .why = E dia akí por bin ainda tambe.
q-partner-died = Ki dia bo pareha a fayesé?
    .why = Ku e dia ei nos ta kalkulá ki dia algu ta kambia.
q-deceased-insured = Bo pareha tabata biba òf traha na Hulanda ainda?
    .why = Riba e dia ku el a fayesé. Un seguro boluntario pa Anw ta konta tambe.
q-deceased-left = Ki dia bo pareha a bai for di Hulanda?
    .why = Hende ku ta bai, tin biaha ta asegurá ainda 6 siman.
q-deceased-insured-there = Despues bo pareha tabata asegurá na un otro pais?
    .why = Por ehèmpel pa medio di trabou na e pais ei.
q-child-under-18 = Bo tin un yu bou di 18 aña?
    .why = Pa Anw un yu bou di 18 aña ta konta.
q-unfit-for-work = Pa motibu di malesa bo por traha tiki òf nada?
    .why = Pa motibu di malesa bo no por traha pa 45 porshento òf mas.
q-separated-on = For di ki dia boso no ta biba huntu mas?
    .why = Bo no sa e dia? E luna tambe ta bon.
q-married = Bo ta kasá?
    .why = Un partnerschap registrá (geregistreerd partnerschap) ta konta tambe.
q-permanently-separated = Boso ta separá pa semper?
    .why = Boso no ke sigui huntu mas, i esei ta sigur.
q-together-on = For di ki dia boso ta huntu?
    .why = E dia ku boso ta kasa òf ta bai biba huntu. E por a pasa kaba tambe.
q-other-has-award = E otro mes tin un benefisio di remigrashon (remigratie-uitkering)?
    .why = Riba su mes nòmber, di SVB.
q-detention = Kiko ta pasando?
    .why = Ta trata di bo òf di bo pareha. Nos no ta mira bo kontesta.
q-released-on = Ki dia esei ta kaba?
    .why = E dia ku e hende ta sali liber, òf ku nan no ta busk’é mas.
q-child-birth-date = Ki dia bo yu di mas chikí a nase?
    .why = E yu di mas chikí ku a bai ku bo.
q-nationality-step = Bo a pidi e nashonalidat di bo pais kaba?
    .why = Esei bo a primintí ora bo a hasi petishon.
q-change-on = Ki dia algu ta kambia?
    .why = E dia akí por bin ainda tambe.
q-still-in-nl = Awor akí bo ta na Hulanda ainda?
    .why = For di Hulanda bo mester bisa esei denter di 4 siman. For di un otro pais denter di 6 siman.
q-award-on = Di ki dia e desishon di SVB ta?
    .why = E fecha ta ariba den e karta ku bo ta haña e benefisio.
q-leaves-on = Ki dia bo ta bai for di Hulanda?
    .why = SVB ta wak si esei ta na tempu.
q-not-to-blame = Bo ta bai mas lat pa algu ku no ta bo kulpa?
    .why = Por ehèmpel pasobra bo ta hopi malu.
q-incapacity-change = Kiko a pasa ku bo WIA òf WAO?
    .why = Ta trata di e tempu despues di bo salida.
q-left-with-incapacity = Bo tabatin WIA òf WAO ora bo a bai?
    .why = E regla ta solamente pa e dos benefisionan akí.
q-stopped-benefit = Ki benefisio (uitkering) a stòp ora bo a bai?
    .why = Skohe unu. Despues bo por hasi esaki un biaha mas.
q-back-on = For di ki dia bo ta biba na Hulanda atrobe?
    .why = Tin benefisio ta kuminsá atrobe solamente si bo ta bèk na tempu.
q-abroad-from = Ki dia bo ta bai?
    .why = E promé dia di bo biahe.
q-abroad-until = Ki dia bo ta bèk?
    .why = E dia ku bo ta na Hulanda atrobe. Bo no sa ainda? Yena loke bo ta pensa.
q-days-abroad-before = Den e aña di bo biahe, kuantu dia bo tabata afó kaba?
    .why = Konta di 1 di yanüari te e biahe akí. Bo no tabata afó? Yena 0.
q-residence-now = Ki derecho di estadia bo tin awor?
    .why = Wak riba bo karchi di estadia. Nos no ta mira bo kontesta.
q-no-means = Bo tin muchu tiki plaka pa e biahe?
    .why = E yudansa ta pa hende ku mes no por paga esei.
q-helped-before = Den e último 5 añanan bo a haña tal yudansa kaba?
    .why = Mayoria biaha bo ta haña e yudansa akí solamente 1 biaha.
q-office = Ta trata di ki organisashon?
    .why = Wak ariba den e karta, òf na bo banko ken ta paga bo.
q-decision-on = Di ki dia e desishon ta?
    .why = E dia ta pará ariba den e karta.
q-partner-place = Unda bo pareha lo biba?
    .why = Bo esposo, esposa, òf ku ken bo ta biba huntu komo pareha.
q-household = Ku ken bo a bai for di Hulanda?
    .why = E benefisio ta dependé di esei.
q-payment = Kuantu benefisio di remigrashon (remigratie-uitkering) bo ta haña pa luna?
    .why = Wak na bo banko òf den e karta di SVB.
q-gross-benefits = Kuantu bo ta haña for di Hulanda na otro benefisio?
    .why = Suma tur di bo i di bo pareha, pa luna, promé ku belasting (bruto): AOW, Anw, WIA, WAO, WAZ, Wajong i plaka èkstra (toeslag). Nada? Yena 0.

about-voluntary-application = Petishon pa seguro boluntario
about-role = Ken ke bin bèk
about-return-option-used = Terugkeeroptie usá
about-lawful-three-years = 3 aña ku pèrmit
about-child-condition = Kon e yu ta bin bèk
about-readmission-asked = Petishon pa bin bèk
about-lives-in-nl-again = Biba na Hulanda atrobe
about-moved-back = Na Hulanda atrobe for di
about-partner-died = Dia ku bo pareha a fayesé
about-deceased-insured = Pareha na Hulanda ainda
about-deceased-left = Pareha a bai for di Hulanda
about-deceased-insured-there = Pareha asegurá aya
about-child-under-18 = Yu bou di 18 aña
about-unfit-for-work = Malu, por traha tiki òf nada
about-separated-on = No huntu mas for di
about-married = Kasá
about-permanently-separated = Separá pa semper
about-together-on = Huntu for di
about-other-has-award = Benefisio di e otro
about-detention = Prizòn òf kastigu di prizòn
about-released-on = Dia ku esei ta kaba
about-child-birth-date = Fecha di nasementu di e yu di mas chikí
about-nationality-step = Nashonalidat pidí
about-change-on = Dia di e kambio
about-still-in-nl = Na Hulanda ainda
about-award-on = Dia di e desishon
about-leaves-on = Dia ku bo ta bai
about-not-to-blame = No ta bo kulpa
about-incapacity-change = Kambio di WIA òf WAO
about-left-with-incapacity = A bai ku WIA òf WAO
about-stopped-benefit = Benefisio ku a stòp
about-back-on = Na Hulanda atrobe for di
about-abroad-from = Promé dia afó
about-abroad-until = Dia di bèk na Hulanda
about-days-abroad-before = Dianan afó kaba
about-residence-now = Bo derecho di estadia awor
about-no-means = Muchu tiki plaka pa e biahe
about-helped-before = A haña yudansa antes
about-office = E organisashon
about-decision-on = Dia di e desishon
about-partner-place = Unda bo pareha ta biba
about-household = Ku ken bo a bai
about-payment = Bo benefisio pa luna
about-gross-benefits = Otro benefisio huntu

voluntary-application-not-yet = No a hasi petishon ainda
role-remigrant = Ami, i e benefisio ta di mi
role-partner = Ami, i mi a bai huntu komo pareha
role-child = Ami, i mi a bai huntu komo yu
child-condition-together = Huntu ku e mayor
child-condition-came-of-age = Su so, despues ku el a hasi 18 aña
    .hint = A hasi 18 aña den e aña despues di salida
child-condition-neither = Niun di dos
readmission-asked-not-yet = No a hasi petishon ainda
deceased-left-never-lived = Nunka no a biba na Hulanda
detention-shorter = Será, ménos ku 1 luna
detention-month = Será, 1 luna òf mas
detention-fugitive = Nan ta buska e hende pa un kastigu di prizòn
detention-departed = A bai serka un grupo terorista (uitreiziger)
released-on-not-yet = No a kaba ainda
nationality-step-none = Nò, ainda no
nationality-step-asked = Sí, mi ta warda ainda
nationality-step-received = Sí, mi a hañ’é
nationality-step-refused = Sí, pero mi pais a bisa nò
leaves-on-not-yet = No a skohe un dia ainda
incapacity-change-lowered = E benefisio a bira mas abou
incapacity-change-ended = E benefisio a stòp
incapacity-change-nothing = Nada no a kambia
back-on-not-yet = Mi no ta bèk ainda
stay-visit = Pa bishita
    .hint = Despues mi ta bin bèk
stay-part-of-year = Un parti di kada aña
    .hint = Mi ta biba akí i tambe aya
stay-try-first = Purba promé
    .hint = Kisas mi ta bin bèk
stay-for-good = Pa semper
    .hint = Mi ta bai biba aya
stay-unsure = Mi no sa ainda
    .hint = E ora ei bo ta lesa promé kiko bo ta keda kuné
residence-now-dutch = Hulandes
    .hint = Mi tin un paspòrt hulandes
residence-now-eu = Siudadano di EU
    .hint = Òf famia di un siudadano di EU
residence-now-regular-fixed = Regular, pa un tempu fiho (regulier, bepaalde tijd)
    .hint = Un pèrmit normal pa algun aña
residence-now-regular-indefinite = Regular, sin fin fiho (regulier, onbepaalde tijd)
    .hint = Un pèrmit normal pa semper
residence-now-eu-long-term = Residente di largu plaso di EU (langdurig ingezetene EU)
    .hint = Esei ta riba bo karchi di estadia
residence-now-temporary-asylum = Asilo, pa un tempu fiho (asiel, bepaalde tijd)
    .hint = Un pèrmit pa algun aña
residence-now-asylum-indefinite = Asilo, sin fin fiho (asiel, onbepaalde tijd)
    .hint = Un pèrmit pa semper
residence-now-temporary-protection = Protekshon temporal (Ukrania)
residence-now-procedure = Mi ta warda un desishon ainda
residence-now-none = Mi no por keda akí
    .hint = Òf mi no tin papel
office-svb = SVB
    .hint = AOW, Anw, AIO, kinderbijslag, remigratie
office-uwv = UWV
    .hint = WIA, WAO, WW, Wajong
office-uwv-zw = UWV, tokante Ziektewet
office-municipality = Munisipio (gemeente)
    .hint = Bijstand, IOAW, IOAZ
office-toeslagen = Dienst Toeslagen
office-cak = CAK
    .hint = Kuido médiko na un otro pais
office-ind = IND
    .hint = Pèrmit òf nashonalidat
office-ind-asylum = IND, tokante asilo
partner-place-none = Mi no tin pareha
partner-place-along = Mi pareha ta bai huntu
partner-place-stays = Mi pareha ta keda na Hulanda
partner-place-there = Mi pareha ta biba aya kaba
household-single = Mi so
household-single-parent = Ku mi yu, sin pareha
    .hint = Un òf mas yu bou di 18 aña
household-couple = Ku mi pareha
    .hint = Ku òf sin yu
payment-nothing = Nada
payment-small = Ménos ku 25 euro
payment-more = 25 euro òf mas
days-abroad-before-unit = dia
gross-benefits-unit = euro pa luna

# Short names of the questions, for lists
about-application-received = Dia di bo petishon
about-birth-date = Bo fecha di nasementu
about-birth-country = Bo pais di nasementu
about-nationalities = Bo nashonalidat
about-former-nationalities = Nashonalidat di antes
about-settled-in-nl = A bin Hulanda
about-moluccan-register = Registro di molukeño
about-asylum-permit = Pèrmit di asilo
about-asylum-permit-received = A haña asilo
about-family-reunification-with-asylum-holder = Serka famia ku asilo
about-lives-in-nl = Biba na Hulanda
about-residence-since = Akí sin pousa for di
about-permit = Bo derecho di estadia
about-temporary-purpose = Estadia temporal
about-benefit = Bo benefisio (uitkering)
about-benefit-since = Benefisio for di
about-benefit-until = Benefisio te ku
about-benefit-loan = Benefisio komo fiansa (lening)
about-destination = Pais kaminda bo ta bai
about-admission-proof = Karta ku pèrmit pa biba aya
about-nationality-declaration = Pidi otro nashonalidat
about-renounces-dutch-nationality = Entregá nashonalidat hulandes
about-partner = Bo pareha
about-foster-children = Yu di kriansa (pleegkinderen)
about-foster-consent = Karta pa yu di kriansa
about-state-debts = Debe na gobièrnu sentral (Rijk)
about-partner-state-debts = Debe di bo pareha
about-detained = Prizòn
about-evading-sentence = Kastigu di prizòn
about-partner-detained = Prizòn (pareha)
about-partner-evading-sentence = Kastigu di prizòn (pareha)
about-stay = Kon bo ta bai
about-receives = Bo benefisio i penshun
about-wia-kind = Sorto di WIA
about-vvu-since = WGA-vervolguitkering for di
about-alone = Sin pareha
about-who-moves = Ken ta bai
about-seeks-work = Buska trabou ku WW
about-full-ww-4-weeks = 4 siman di WW kompleto
about-insured-there = Salario òf penshun di e pais ei
about-departure = Dia di salida
about-insured-year = Asegurá promé ku salida
about-other-parent-here = E otro mayor
about-wajong-reason = Dikon bo ta bai
about-passport-since = Último paspòrt hulandes
about-anw-since = Anw for di

# Rights of residence
permit-dutch = Mi ta hulandes
permit-regular_fixed = Estadia regular, pa algun aña
    .hint = Pèrmit di estadia (verblijfsvergunning regulier, bepaalde tijd)
permit-regular_indefinite = Estadia regular, pa semper
    .hint = Pèrmit di estadia (regulier onbepaalde tijd, òf EU-langdurig)
permit-asylum_fixed = Asilo, pa algun aña
    .hint = Pèrmit di estadia (verblijfsvergunning asiel, bepaalde tijd)
permit-asylum_indefinite = Asilo, pa semper
    .hint = Pèrmit di estadia (verblijfsvergunning asiel, onbepaalde tijd)
permit-eu = Siudadano di Union Europeo (EU), òf famia
    .hint = Noruega, Islandia i Suisa tambe
permit-association_agreement = Trahadó turko òf famia
    .hint = Derecho pa medio di e tratado ku Turkia
permit-other = Algu otro
    .hint = Òf sin papel

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = Ònderstant (bijstand)
    .hint = Plaka di munisipio (gemeente)
benefit-aow = Penshun AOW
    .hint = Penshun di gobièrnu
benefit-wia = Benefisio WIA
    .hint = WGA òf IVA. Bo ta malu i no por traha
benefit-wao = Benefisio WAO
    .hint = A bira malu promé ku 2004
benefit-ww = WW
    .hint = Bo no tin trabou mas
benefit-none = Niun benefisio (uitkering)
    .hint = E tempu ei mi no tabatin nada
benefit-wajong = Benefisio Wajong
    .hint = For di hóben malu òf ku limitashon
benefit-zw = Ziektewet
    .hint = E promé tempu ku bo ta malu
benefit-anw = Benefisio Anw
    .hint = Bo pareha a fayesé
benefit-ioaw = IOAW
    .hint = Hende di mas edat sin trabou, di munisipio (gemeente)
benefit-ioaz = IOAZ
    .hint = Hende di mas edat ku antes tabatin su mes negoshi
benefit-iow = IOW
    .hint = Despues di WW, mas ku 60 aña
benefit-waz = WAZ
    .hint = Malu, i antes tabatin su mes negoshi
benefit-bbz = Bbz
    .hint = Ònderstant (bijstand) pa hende ku tin nan mes negoshi
benefit-tw = Toeslagenwet
    .hint = Plaka èkstra huntu ku un benefisio
benefit-wachtgeld = Wachtgeld
    .hint = Bo tabata traha pa gobièrnu
benefit-wamil = Wamil
    .hint = Bo tabata traha den ehérsito i a bira malu
benefit-aio = AIO
    .hint = Plaka èkstra huntu ku un AOW chikí
benefit-akw = Kompensashon pa yu (kinderbijslag)
    .hint = Plaka di SVB pa bo yu
benefit-kgb = Plaka èkstra pa yu (kindgebonden budget)
    .hint = Plaka èkstra pa bo yu, tur luna
benefit-toe = Plaka èkstra pa hür òf kuido (toeslag)
    .hint = Di Dienst Toeslagen. Tambe pa krèsh
benefit-pen = Penshun di bo trabou
    .hint = Di un fondo di penshun (pensioenfonds)
benefit-other = Algu otro
    .hint = Penshun di trabou, plaka di otro pais
benefit-running = E tabata sigui ainda
    .hint = Te ku e dia promé ku e petishon

# Kinds of WIA
wia-kind-iva = Benefisio IVA
    .hint = Probablemente nunka mas bo no por traha
wia-kind-wga-lgu = WGA: benefisio segun sueldo (loongerelateerde uitkering)
    .hint = E promé tempu
wia-kind-wga-lau = WGA: kompletá sueldo (loonaanvulling)
    .hint = Bo ta traha sufisiente banda di e benefisio
wia-kind-wga-vvu = WGA: benefisio di despues (vervolguitkering)
    .hint = Despues di e promé tempu, si bo ta traha muchu tiki

# Who leaves
who-moves-family = Mi ta bai ku mi yunan
who-moves-parent = Mi ta bai, mi yunan ta keda
who-moves-child = Solamente mi yu ta bai

# Why somebody with Wajong moves
wajong-reason-treatment = Pa un tratamentu médiko
wajong-reason-work = Mi tin mihó chèns di trabou aya
wajong-reason-carer = Esun ku ta kuida mi ta bai biba aya
wajong-reason-other = Pa un otro motibu

# The last passport since leaving
passport-since-none = Mi no a haña ningun despues di salida

# Debts
debts-none = Niun debe
    .hint = Òf tur kos ta pagá
debts-arrangement = Sí, ku un areglo di pago
    .hint = Paga un tiki tur luna
debts-not_collected = Sí, pero mi no tin ku paga
    .hint = Esei ta den un karta di gobièrnu
debts-unpaid = Sí, sin areglo di pago
    .hint = No pagá ainda

# Partner
partner-none = Sin pareha
partner-goes_along = Mi pareha ta bai ku mi
    .hint = Mi pareha ta biba na Hulanda
partner-stays_in_nl = Mi pareha ta keda na Hulanda
partner-already_there = Mi pareha ta biba aya kaba
partner-separated = Nos no ta huntu mas
    .hint = Separá pa semper
