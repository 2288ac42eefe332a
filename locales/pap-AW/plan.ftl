# The plan. The messages are explained in locales/nl-simple/plan.ftl.

# Times
stage-now = Awo
stage-two-months = Dos luna prome cu bo bay
stage-last-week = E ultimo siman
# Native reader: "eynan" in this file and "aya" elsewhere for the new country: which one?
stage-first-weeks = E prome simannan eynan
stage-every-year = Cada aña
stage-once-in-years = Un biaha den algun aña

# The screen
plan-card = Mi plan
    .hint = Kico mi mester haci, y ki dia?
plan-title = Bo plan
plan-intro = Primi riba un paso. E ora ey bo ta lesa dicon, y ken bo ta yama. Algo ta cla? Pone un marca.
plan-next = Haci esaki awo
plan-perhaps = Solamente si esaki ta tocante bo
plan-finished = Tur cos ta cla
plan-count = { $number } di { $total } ta cla
plan-all-days = Pone tur dia den mi agenda
plan-tick = Cla: { $step }
plan-else-title = Si bo no haci esaki
plan-say = Bisa esaki na Hulandes
plan-write = Skirbi un carta
plan-letters = Cartanan pa copia
plan-back = Kico mi ta keda cune?

# Steps: now
plan-permit-first = Puntra IND kico ta pasa cu bo estadia
    .say = Kico ta pasa cu mi permiso di estadia (verblijfsvergunning) si mi muda? Mi por bolbe despues?
plan-permit-first-ask = Puntra esaki prome cu bo dicidi
    .when = Awo, prome cu bo dicidi
    .why = Un hende ta biba mas cu 6 luna pafo di Hulanda? E ora ey IND por kita e permiso (intrekken). Bo ta residente di largo plaso di EU (EU-langdurig ingezetene)? E ora ey ta 12 luna pafo di EU. Tin biaha tin un caminda bek, pero no pa tur hende.
    .do = Yama IND. Puntra tambe kico bo mester haci cu bo carchi di estadia. Bo tin un permiso pa asilo (asiel)? E ora ey bo mester bisa IND tambe cu bo ta bay.
    .else = E ora ey bo no sa si bo por bolbe despues.
plan-claim-aow-now = Pidi AOW
    .say = Mi kier pidi AOW. Kico mi mester haci?
plan-claim-aow-now-claim = Haci esaki mesora
    .when = Awo
    .why = Bo a biba of traha na Hulanda por lo menos 1 aña? E ora ey tin AOW pa bo. AOW por bay cu bo na tur pais.
    .do = Yama SVB prome cu bo bay.
    .else = E ora ey bo ta haya AOW di maximo 1 aña prome cu bo peticion. Bo ta perde e resto.
plan-passport = Wak te ki dia bo paspoort ta valido
    .say = Mi kier pidi un paspoort nobo. Kico mi mester hiba?
plan-passport-dutch = Si ta necesario, pidi un paspoort nobo na bo municipio (gemeente)
    .when = Awo
    .why = Na Hulanda esey ta mas facil cu na un otro pais.
    .do = Bo paspoort ta casi caba? Traha un cita cerca bo municipio (gemeente). Puntra embahada di bo pais nobo si bo tin mester di un visa.
    .else = E ora ey bo mester bay na embahada eynan. Esey por ta leu.
plan-passport-own = Si ta necesario, pidi un paspoort nobo na bo consulado
    .when = Awo
    .why = Sin paspoort valido bo no por biaha.
    .do = Bo paspoort ta casi caba? Yama consulado di bo pais na Hulanda.
    .else = E ora ey kisas bo no por bay na tempo.
plan-digid = Percura pa bo DigiD keda traha
    .say = Con mi ta percura pa mi DigiD traha den exterior? Bo por yuda mi cu e app di DigiD?
plan-digid-easier-here = Haci esaki prome cu bo kita bo inscripcion (uitschrijven)
    .when = Awo, prome cu bo kita bo inscripcion (uitschrijven)
    .why = Cu DigiD bo ta regla bo asuntonan na Hulanda for di eynan tambe. Aki ta mucho mas facil pa pidi DigiD.
    .do = Pone e app di DigiD riba bo telefon. Cende e control cu sms tambe, cu un number cu bo ta keda cune. Bo ta haya AOW? E ora ey SVB por yuda eynan ainda.
    .else = E ora ey bo mester pidi DigiD for di eynan. Esey ta mas trabou.
plan-digid-only-here = Haci esaki aki. Eynan kisas no por
    .when = Awo, prome cu bo kita bo inscripcion (uitschrijven)
    .why = Cu DigiD bo ta regla bo asuntonan na Hulanda for di eynan tambe. Pidi for di eynan por solamente cu un paspoort di e paisnan aki: Hulanda, EU, Noruega, Islandia of Liechtenstein.
    .do = Pone e app di DigiD riba bo telefon. Cende e control cu sms tambe, cu un number cu bo ta keda cune. Bo ta haya AOW? E ora ey SVB por yuda eynan ainda.
    .else = E ora ey kisas bo no por haya DigiD eynan mas.
plan-bank = Puntra bo banco si bo ta keda cu bo cuenta
    .say = Mi por keda cu mi cuenta? Mi carchi ta traha eynan tambe?
plan-bank-in-eu = Cada banco ta dicidi esey su mes
    .when = Awo
    .why = Den EU bo por keda cu bo cuenta mayoria di biaha.
    .do = Duna bo banco bo adres nobo. Bo ta haya un otro number di cuenta? Duna esey na tur hende cu ta paga bo.
    .else = E banco por sera bo cuenta. E ora ey bo placa no ta yega.
plan-bank-outside-eu = Algun banco ta sera e cuenta
    .when = Awo
    .why = Algun banco ta sera e cuenta di hende cu ta biba pafo di EU. Cada banco ta dicidi esey su mes.
    .do = Duna bo banco bo adres nobo. Bo ta haya un otro number di cuenta? Duna esey na tur hende cu ta paga bo.
    .else = E banco por sera bo cuenta. E ora ey bo placa no ta yega.

# Steps: two months before
plan-insurer = Bisa bo seguro medico cu bo ta muda
    .say = Ki dia mi seguro medico (zorgverzekering) ta stop? Kico ta pasa cu mi seguro adicional?
plan-insurer-tell = Miho dos luna prome cu bo bay
    .when = Dos luna prome cu bo bay
    .why = Bo no ta biba ni traha na Hulanda mas? E ora ey bo seguro medico Hulandes ta stop.
    .do = Yama bo seguro medico. E number ta riba bo carchi.
    .else = E ora ey kisas bo ta paga pa mucho tempo.
    .term-tell = Bisa esaki no mas laat cu { $date }.
    .event-tell = Bisa bo seguro medico cu bo ta muda
plan-health-care = Regla cuido medico den bo pais nobo
    .say = Hulanda ta paga mi cuido medico den mi pais nobo? Con mi ta pidi e formulario S1 of 121?
plan-health-care-cak = Pidi CAK e formulario S1 of 121
    .when = Dos luna prome cu bo bay
    .why = Cu e formulario aki bo por bay cerca dokter eynan, y Hulanda ta paga. Bo mes ta paga un contribucion cada luna.
    .do = Pidi esaki na hetcak.nl, of yama. Esey ta dura 4 siman. Bay cu e formulario na e fondo di seguro medico di bo pais nobo.
    .else = E ora ey kisas bo no tin cuido medico eynan.
plan-health-care-own = Tuma un seguro medico eynan bo mes
    .when = Dos luna prome cu bo bay
    .why = Probablemente Hulanda no ta paga bo cuido medico eynan.
    .do = Busca un seguro den e pais ey, prome cu bo bay. Bo ta traha eynan, of bo ta haya pensioen di e pais ey? Puntra eynan kico bo mester haci.
    .else = E ora ey un dokter of hospital por ta masha caro.
plan-health-care-ask = Puntra CAK ken ta paga bo cuido medico eynan
    .when = Dos luna prome cu bo bay
    .why = Pa e pais aki of e beneficio aki nos no ta siguro.
    .do = Yama CAK prome cu bo bay.
    .else = E ora ey un dokter of hospital por ta masha caro.
plan-tell-svb = Bisa SVB cu bo ta muda
    .say = Mi kier bisa cu mi ta muda. Kico ta cambia na mi placa? Ki formulario mi mester yena?
plan-tell-svb-aio-stops = Bo AIO ta stop. Bisa esaki prome cu bo bay
    .when = Prome cu bo bay
    .why = AIO no por bay cu bo na un otro pais. Y SVB mester sa unda bo ta biba.
    .do = Yama SVB of skirbi nan. Duna bo adres nobo y bo number di cuenta.
    .else = E ora ey bo ta haya di mas. Esey bo mester paga bek.
    .term-tell = Bisa esaki prome cu { $date }.
    .event-tell = Bisa SVB cu bo ta muda
plan-tell-svb-anw-stops = Bo Anw ta stop. Bisa esaki prome cu bo bay
    .when = Prome cu bo bay
    .why = Anw no por bay cu bo na e pais aki. Y SVB mester sa unda bo ta biba.
    .do = Yama SVB of skirbi nan. Duna bo adres nobo y bo number di cuenta.
    .else = E ora ey bo ta haya di mas. Esey bo mester paga bek.
    .term-tell = Bisa esaki prome cu { $date }.
    .event-tell = Bisa SVB cu bo ta muda
plan-tell-svb-tell = Bisa esaki prome cu bo bay
    .when = Prome cu bo bay, of no mas laat cu 4 siman despues di salida
    .why = SVB mester sa unda bo ta biba. Tin biaha e suma ta cambia.
    .do = Yama SVB of skirbi nan. Duna bo adres nobo y bo number di cuenta.
    .else = E ora ey kisas bo ta haya di mas. Esey bo mester paga bek.
    .term-tell = Miho prome cu bo bay. E ultimo dia ta { $date }.
    .event-tell = Ultimo dia: bisa SVB cu bo ta muda
plan-tell-uwv = Bisa UWV cu bo ta muda
    .say = Mi kier bisa cu mi ta muda. Mi beneficio por bay cu mi? Mi mester bay cerca un dokter di UWV ainda?
plan-tell-uwv-two-weeks = Por lo menos dos siman prome cu bo bay
    .when = Por lo menos dos siman prome cu bo bay
    .why = UWV mester sa unda bo ta biba. Kisas un dokter di UWV kier mira bo ainda.
    .do = Usa e formulario na uwv.nl, of yama.
    .else = E ora ey kisas UWV no ta cla na tempo.
    .term-tell = Bisa esaki no mas laat cu { $date }.
    .event-tell = Bisa UWV cu bo ta muda
plan-tell-uwv-ask = Puntra kico ta pasa cu bo placa
    .when = Dos luna prome cu bo bay
    .why = Ora un hende muda, mayoria di biaha esakinan ta stop: WW, Ziektewet, IOW y placa extra (toeslag) di UWV.
    .do = Yama UWV prome cu bo bay.
    .else = E ora ey kisas bo ta haya di mas. Esey bo mester paga bek.
plan-tell-municipality = Bisa bo municipio (gemeente) cu bo ta bay
    .say = Mi ta haya placa di municipio (gemeente). For di ki dia esey ta stop?
plan-tell-municipality-tell = Bo beneficio di municipio ta stop
    .when = Prome cu bo bay
    .why = Ayudo financiero (bijstand), IOAW, IOAZ y Bbz no por bay cu bo na un otro pais.
    .do = Bisa esaki prome cu bo bay. Un biahe cortico tambe bo mester bisa prome.
    .else = E ora ey bo ta haya di mas. Esey bo mester paga bek.
    .term-tell = Bisa esaki prome cu { $date }.
    .event-tell = Bisa bo municipio (gemeente) cu bo ta bay
plan-tell-pension-fund = Duna bo fondo di pensioen bo adres nobo
    .say = Kico ta cambia na mi pensioen? Unda mi ta paga belasting e ora ey?
plan-tell-pension-fund-tell = Duna bo number di cuenta tambe
    .when = Dos luna prome cu bo bay
    .why = Pensioen di bo trabou por bay cu bo na tur pais. E fondo mester sa unda bo ta biba.
    .do = Yama e fondo of skirbi nan. E number ta riba bo cartanan.
    .else = E ora ey carta no ta yega. E fondo por stop di paga.
plan-child-benefit = Puntra kico ta pasa cu e compensacion pa yiu (kinderbijslag)
    .say = Mi kinderbijslag ta stop ora mi muda? For di ki dia?
plan-child-benefit-ask = Mayoria di biaha e ta stop
    .when = Dos luna prome cu bo bay
    .why = Si un mayor bay for di Hulanda, kinderbijslag ta stop mayoria di biaha. Kindgebonden budget ta stop tambe e ora ey.
    .do = Puntra SVB si kinderbijslag ta stop. E ta stop? E ora ey stop kindgebonden budget tambe cerca Dienst Toeslagen.
    .else = E ora ey kisas bo ta haya di mas. Esey bo mester paga bek.
plan-home = Bo ta huur un cas? Cancela na tempo
    .say = Mi kier cancela e huur. Te ki dia mi mester paga?
plan-home-notice = Pa esey mester di un carta registra (aangetekend)
    .when = Dos luna prome cu bo bay, por lo menos 1 luna
    .why = Bo mester cancela por lo menos 1 luna prome. Tin biaha ta mas largo, 3 luna como maximo. Esey ta den bo contract.
    .do = Manda un carta registra (aangetekend). Esey bo ta haci na un oficina di post (PostNL). E ora ey bo tin prueba. Bo ta huur hunto cu bo pareha? Puntra e doño di cas ken mester firma.
    .else = E ora ey bo ta paga huur mientras bo a bay caba.
    .term-notice = E doño di cas mester tin e carta no mas laat cu { $date }. Sino bo ta paga huur mas largo.
    .event-notice = Ultimo dia: cancela e huur
plan-stop-allowances = Bo ta haya huurtoeslag (placa pa huur)? Stop esey bo mes
    .say = Mi kier stop mi huurtoeslag for di e dia cu mi muda. Mi ta keda cu zorgtoeslag?
plan-stop-allowances-care-may-stay = Zorgtoeslag (placa pa cuido) kisas por keda
    .when = Asina cu bo sa ki dia bo ta bay
    .why = Huurtoeslag ta solamente pa un cas na Hulanda. CAK lo paga bo cuido medico? E ora ey kisas zorgtoeslag por keda.
    .do = Stop huurtoeslag na Mijn toeslagen, of yama. Puntra tocante zorgtoeslag.
    .else = E ora ey bo ta haya di mas. Esey bo mester paga bek.
    .term-stop = Stop huurtoeslag for di { $date }.
    .event-stop = Stop e huurtoeslag
plan-stop-allowances-stop = Zorgtoeslag (placa pa cuido) tambe ta stop mayoria di biaha
    .when = Asina cu bo sa ki dia bo ta bay
    .why = Huurtoeslag ta solamente pa un cas na Hulanda. Zorgtoeslag mayoria di biaha ta solamente pa hende cu ta asegura aki.
    .do = Stop e toeslagen na Mijn toeslagen, of yama. Puntra si bo por keda cu algo.
    .else = E ora ey bo ta haya di mas. Esey bo mester paga bek.
    .term-stop = Stop e toeslagen for di { $date }.
    .event-stop = Stop huurtoeslag y zorgtoeslag
plan-post-address = Scoge un adres pa bo post
    .say = Mi no tin adres ainda den mi pais nobo. Mi kier duna un adres pa mi post.
plan-post-address-arrange = Busca un hende cu ta yuda bo cu carta
    .when = Prome cu bo bay
    .why = Ta bini carta ainda for di Hulanda. Tin biaha cu un ultimo dia.
    .do = Bo no sa bo adres nobo ainda? Duna un adres pa post. Scoge un hende cu bo ta confia.
    .else = E ora ey bo ta perde un carta, y kisas un ultimo dia.
plan-owing = Un debe na DUO, of alimentacion (alimentatie)? Esey ta sigui
    .say = Mi kier duna mi adres nobo. Con mi por paga for di eynan?
plan-owing-goes-on = Duna bo adres nobo
    .when = Prome cu bo bay
    .why = Bo ta paga DUO of pa un yiu? Esey bo mester sigui paga for di eynan tambe.
    .do = Duna DUO bo adres. Bo ta paga pa un yiu? Palabra con bo ta sigui paga.
    .else = E ora ey e debe ta crece. Hende cu ta hopi atrasa na DUO tin biaha no ta haya paspoort Hulandes nobo.

# Steps: the last week
plan-deregister = Kita bo inscripcion na municipio (gemeente)
    .say = Mi kier kita mi inscripcion. Mi por haya un prueba di esey (bewijs van uitschrijving)?
plan-deregister-five-days = Esey por for di 5 dia prome cu bo bay
    .when = Den e ultimo 5 dianan prome cu bo bay
    .why = Den un aña bo ta afo 8 luna of mas? E ora ey bo mester haci esey. Municipio ta bisa otro instancia tambe.
    .do = Hiba bo paspoort. Duna bo adres nobo. Pidi un prueba (bewijs van uitschrijving). Tin famia cu ta keda den bo cas? E ora ey bo mester bay bo mes.
    .else = E ora ey Hulanda ta kere cu bo ta biba aki ainda. Esey ta duna problema cu cuido medico, toeslag y belasting.
    .term-deregister = Esey por for di 5 dia prome cu bo bay. E ultimo dia ta { $date }.
    .event-deregister = Ultimo dia: kita bo inscripcion na municipio (gemeente)

# Steps: the first weeks there
plan-new-address = Duna bo adres nobo
    .say = Mi kier duna mi adres nobo y mi number di cuenta.
plan-new-address-one-week = UWV mester sa esaki denter di 1 siman
    .when = Den e prome siman eynan
    .why = Esun cu ta paga bo mester sa unda bo ta biba.
    .do = Cuminsa cerca UWV. Bisa SVB, bo fondo di pensioen, Belastingdienst y bo banco tambe.
    .else = E ora ey bo placa por stop.
    .term-tell = E ultimo dia ta { $date }.
    .event-tell = Ultimo dia: adres nobo na UWV
plan-new-address-six-weeks = SVB mester sa esaki denter di 6 siman
    .when = Den e prome 6 simannan eynan
    .why = Esun cu ta paga bo mester sa unda bo ta biba.
    .do = Cuminsa cerca SVB. Bisa bo fondo di pensioen, Belastingdienst y bo banco tambe.
    .else = E ora ey bo placa por stop.
    .term-tell = E ultimo dia ta { $date }.
    .event-tell = Ultimo dia: adres nobo na SVB
plan-new-address-tell = Haci esaki den e prome simannan
    .when = Den e prome simannan eynan
    .why = Ta bini carta ainda for di Hulanda.
    .do = Bisa Belastingdienst, bo banco y esun cu ta paga bo.
    .else = E ora ey bo ta perde un carta, y kisas un ultimo dia.
plan-insure-yourself = Bo kier keda asegura pa AOW of Anw?
    .say = Mi kier asegura mi mes boluntariamente (vrijwillige verzekering). Esey por, y cuanto e ta costa?
plan-insure-yourself-anw = Pa Anw esey por ainda
    .when = Mas lihe posibel, no mas laat cu 1 aña despues di salida
    .why = Anw ta placa pa un pareha of yiu si bo fayece. Despues di salida mayoria di biaha bo no ta asegura pa esey mas.
    .do = Bo a biba of traha na Hulanda henter e aña prome cu salida? Solamente e ora ey por. Haci peticion mesora cerca SVB. E seguro ta conta solamente for di e peticion.
    .else = Despues di 1 aña no por mas.
    .term-apply = SVB mester tin bo peticion. E ultimo dia ta { $date }.
    .event-apply = Ultimo dia: pidi SVB seguro boluntario (vrijwillige verzekering)
plan-insure-yourself-aow-and-anw = E ora ey pidi esaki mesora
    .when = Mas lihe posibel, no mas laat cu 1 aña despues di salida
    .why = Cada aña pafo di Hulanda ta haci AOW 2 porciento mas abou. Bo mes por paga. Anw ta placa pa un pareha of yiu si bo fayece.
    .do = Bo a biba of traha na Hulanda henter e aña prome cu salida? Solamente e ora ey por. Puntra SVB cuanto e ta costa. Anw ta conta solamente for di e peticion.
    .else = Despues di 1 aña no por mas.
    .term-apply = SVB mester tin bo peticion. E ultimo dia ta { $date }.
    .event-apply = Ultimo dia: pidi SVB seguro boluntario (vrijwillige verzekering)

# Steps: every year
plan-alive-svb = Manda e prueba di bida (levensbewijs) bek na SVB
    .say = Mi tin un formulario pa prueba di bida (levensbewijs). Ken por firma esaki?
plan-alive-svb-send-back = Ta depende di bo pais cuanto biaha e formulario ta bini
    .when = Ora un formulario bini
    .why = Asina SVB kier sa si bo ta na bida ainda. Bo ta biba bo so? E ora ey cada 3 aña bo ta haya un formulario tocante esey.
    .do = Riba e formulario ta para ken por firma. Bay eynan bo mes. Mand’e bek.
    .else = E ora ey SVB por stop di paga. Of bo ta haya e suma mas abou di un hende cu pareha.
plan-alive-uwv = Manda e prueba di bida (levensbewijs) bek na UWV
    .say = Mi tin un formulario pa prueba di bida (levensbewijs). Ken por firma esaki?
plan-alive-uwv-send-back = Un biaha pa aña
    .when = Cada aña
    .why = Asina UWV kier sa si bo ta na bida ainda.
    .do = Laga firma e formulario y mand’e bek. Formulario no a bini? Yama UWV.
    .else = E ora ey UWV por stop di paga.
plan-alive-fund = Manda e prueba di bida (levensbewijs) bek na bo fondo di pensioen
    .say = Mi tin un formulario pa prueba di bida (levensbewijs). Ken por firma esaki?
plan-alive-fund-send-back = Mayoria di biaha un biaha pa aña
    .when = Cada aña
    .why = Asina hopi fondo kier sa si bo ta na bida ainda.
    .do = Laga firma e formulario y mand’e bek na tempo. Formulario no a bini? Yama e fondo.
    .else = E ora ey e fondo ta stop di paga.
plan-tax-return = Haci declaracion di belasting
    .say = Ki declaracion mi mester haci? Den ki pais mi ta paga belasting riba mi placa for di Hulanda?
plan-tax-return-m-form = Pa e aña di salida tin formulario M
    .when = Den e aña despues di bo salida
    .why = Den e aña di salida bo ta biba un parti di e aña na Hulanda. Cual pais ta pidi belasting despues, ta para den un acuerdo entre e paisnan.
    .do = Den e carta ta para te ki dia bo tin tempo. Carta no a bini? Yama Belastingdienst. Puntra tambe tocante e añanan despues.
    .else = E ora ey bo por haya un boet, of perde placa.

# Steps: once in so many years
plan-use-digid = Usa bo DigiD
    .say = Mi DigiD no ta traha mas. Con mi ta haya un nobo?
plan-use-digid-log-in = Por lo menos un biaha den 3 aña
    .when = Un biaha den 3 aña
    .why = Un DigiD ta stop si bo no us’e durante 3 aña.
    .do = Drenta cu bo DigiD, por ehempel cerca SVB.
    .else = E ora ey bo mester pidi un nobo. For di eynan esey ta dificil.
plan-claim-aow = Pidi AOW ora cu ta tempo
    .say = Casi mi ta haya AOW. Con mi ta pidi esaki for di mi pais nobo?
plan-claim-aow-on-the-day = Puntra cuanto tempo prome bo mester pidi
    .when = Prome cu bo AOW cuminsa
    .why = E añanan cu un hende a biba of traha na Hulanda ta keda.
    .do = Puntra SVB ki dia bo mester pidi.
    .else = E ora ey bo ta haya AOW di maximo 1 aña prome cu bo peticion. Bo ta perde e resto.
    .term-claim = Bo AOW ta cuminsa riba { $date }. Pidi AOW prome cu e dia ey.
    .event-claim = Bo AOW ta cuminsa
plan-claim-aow-not-fixed = E dia no ta fiho ainda
    .when = Prome cu bo AOW cuminsa
    .why = E añanan cu un hende a biba of traha na Hulanda ta keda. E edad pa bo AOW no ta conoci ainda.
    .do = Wak despues na svb.nl ki dia bo AOW ta cuminsa.
    .else = E ora ey bo ta haya AOW di maximo 1 aña prome cu bo peticion. Bo ta perde e resto.
    .term-expected = Nos ta kere: no prome cu { $date }.
plan-renew-passport = Pidi un paspoort Hulandes nobo na tempo
    .say = Mi kier pidi un paspoort Hulandes nobo.
plan-renew-passport-ask = Puntra si bo ta keda Hulandes eynan
    .when = Denter di 13 aña despues di salida
    .why = Bo tin un otro nacionalidad tambe? E ora ey despues di 13 aña pafo di EU bo no ta Hulandes mas. Nos no sa si e pais aki ta conta como EU.
    .do = Puntra embahada. Un paspoort nobo cada 10 aña ta suficiente.
    .else = E ora ey kisas bo no ta Hulandes mas.
plan-renew-passport-thirteen-years = Haci esaki denter di 13 aña
    .when = Denter di 13 aña despues di salida
    .why = Bo tin un otro nacionalidad tambe? E ora ey despues di 13 aña pafo di EU bo no ta Hulandes mas. Cu un paspoort nobo 13 aña nobo ta cuminsa.
    .do = Bay na embahada Hulandes. Un paspoort nobo cada 10 aña ta suficiente.
    .else = E ora ey bo no ta Hulandes mas.
    .term-renew = Percura pa bo tin un paspoort nobo no mas laat cu { $date }.
    .event-renew = Ultimo dia: un paspoort Hulandes nobo

# What to say in Dutch
say-title = Bisa esaki na Hulandes
say-letter-title = Un carta na Hulandes
say-intro = Lesa esaki na bos halto, of mustr’e.
say-blanks = Copia e carta cu man, of print e. Yena bo mes caminda tin punto. Bou di cada liña ta para kico e ta nifica.
say-move-to = Mi ta bay muda pa { $country }.
say-move = Mi ta bay biba na un otro pais.
say-moved-to = Mi a muda pa { $country }.
say-moved = Mi a muda pa un otro pais.
say-day = Mi ta bay riba { $date }.
say-month = Mi ta bay na { $date }.
say-left = Mi a bay riba { $date }.
say-left-month = Mi a bay na { $date }.
say-receives = Mi ta haya: { $benefits }.
say-on-paper = Bo por duna mi esey riba papel?
say-slowly = Bo por papia poco poco? Mi no ta papia Hulandes masha bon.
say-big = Mustra esaki grandi
say-normal = Bek normal
say-read = Lesa na bos halto na Hulandes
say-copy = Copia esaki
say-copied = Copia. Plak esaki den un mensahe of carta.
say-copy-failed = E telefon aki no por copia.
# Native reader: "A warda" stands for "saved" (done): clear, or does it read as an order to save?
file-saved = A warda: { $place }
file-not-saved = No por a warda esaki riba e computer aki.
say-print = Print esaki
say-failed = E texto na Hulandes no por a bini. Wak si bo tin internet.

# Letters
letter-name = Nomber: …
letter-birth = Fecha di nacemento: { $date }
letter-bsn = Number di ciudadano (BSN): …
letter-address = Adres: …
letter-phone = Telefon: …
letter-today = Fecha: …
letter-to = Na: …
letter-to-svb = Na: Sociale Verzekeringsbank (SVB)
letter-greeting = Estimado señor of señora,
letter-closing = Cu saludo cordial,
letter-signature = Firma: …
letter-leaving = Mi ta bay for di Hulanda
    .hint = Pa SVB, UWV, bo fondo of seguro
    .subject = Asunto: mi ta muda pa un otro pais
    .text =
        Mi adres nobo ta: …
        Mi number di cuenta ta: …
        Bo por skirbi mi kico ta cambia pa mi?
letter-rent = Mi ta cancela e huur
    .hint = Manda e carta aki registra (aangetekend)
    .subject = Asunto: cancelacion di huur
    .text =
        Mi ta cancela e huur di e cas riba e adres aki: …
        E ultimo dia di e huur ta: …
        Bo por skirbi mi cu bo a haya e carta aki?
letter-decision = Mi ta pidi un decision riba papel
    .hint = Un hende ta bisa ‘no’? Contra un decision riba papel bo por haci algo
    .subject = Asunto: mi ta pidi un decision riba papel
    .text =
        Riba e dia aki: … bo a bisa mi esaki: …
        Mi kier un decision (besluit) riba papel tocante esey.
        Skirbi mi tambe dicon, y te ki dia mi por protesta.
letter-objection = Mi no ta di acuerdo cu un decision
    .hint = Hopi biaha denter di 6 siman. E ultimo dia ta den e decision
    .subject = Asunto: protesta (bezwaarschrift)
    .text =
        Mi ta protesta contra bo decision di e dia aki: …
        E number di e decision ta: …
        Mi no ta di acuerdo cune, pasobra: …
        Mi ta haya cu bo mester dicidi esaki: …
        Hunto cu e carta aki tin un copia di e decision.
letter-application = Peticion na SVB (articulo 4 inciso 3)
    .hint = WIA of WAO a baha of stop despues di bo salida
    .subject = Asunto: peticion, articulo 4 inciso 3 di Remigratiewet
    .lowered = Mi a bay for di Hulanda cu WIA of WAO. Awo e ta mas abou.
    .ended = Mi a bay for di Hulanda cu WIA of WAO. Awo e a stop.
    .text =
        Mi ta pidi e beneficio di remigracion di articulo 4 inciso 3 di Remigratiewet.
        Mi kier un decision riba papel.
        Hunto cu e carta aki tin e carta di UWV.
