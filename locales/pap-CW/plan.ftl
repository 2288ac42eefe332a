# The plan. The messages are explained in locales/nl-simple/plan.ftl.

# Times
stage-now = Awor
stage-two-months = Dos luna promé ku bo bai
stage-last-week = E último siman
stage-first-weeks = E promé simannan aya
stage-every-year = Kada aña
stage-once-in-years = Un biaha den algun aña

# The screen
plan-card = Mi plan
    .hint = Kiko mi mester hasi, i ki dia?
plan-title = Bo plan
# Native reader: are "stap" (step of a plan) and "Pone un marka" (tick it off) natural?
plan-intro = Primi riba un stap. E ora ei bo ta lesa dikon, i ken bo ta yama. Algu ta kla? Pone un marka.
plan-next = Hasi esaki awor
plan-perhaps = Solamente si esaki ta tokante bo
plan-finished = Tur kos ta kla
plan-count = { $number } di { $total } ta kla
plan-all-days = Pone tur dia den mi agènda
plan-tick = Kla: { $step }
plan-else-title = Si bo no hasi esaki
plan-say = Bisa esaki na hulandes
plan-write = Skirbi un karta
plan-letters = Kartanan pa kopia
plan-back = Kiko mi ta keda kuné?

# Steps: now
plan-permit-first = Puntra IND kiko ta pasa ku bo estadia
    .say = Kiko ta pasa ku mi pèrmit di estadia (verblijfsvergunning) si mi muda? Mi por bin bèk despues?
plan-permit-first-ask = Puntra esaki promé ku bo disidí
    .when = Awor, promé ku bo disidí
    .why = Un hende ta biba mas ku 6 luna pafó di Hulanda? E ora ei IND por kita e pèrmit (intrekken). Bo ta residente di largu plaso di EU (EU-langdurig ingezetene)? E ora ei ta 12 luna pafó di EU. Tin biaha tin un kaminda bèk, pero no pa tur hende.
    .do = Yama IND. Puntra tambe kiko bo mester hasi ku bo karchi di estadia. Bo tin un pèrmit pa asilo (asiel)? E ora ei bo mester bisa IND tambe ku bo ta bai.
    .else = E ora ei bo no sa si bo por bin bèk despues.
plan-claim-aow-now = Pidi AOW
    .say = Mi ke pidi AOW. Kiko mi mester hasi?
plan-claim-aow-now-claim = Hasi esaki mesora
    .when = Awor
    .why = Bo a biba òf traha na Hulanda por lo ménos 1 aña? E ora ei tin AOW pa bo. AOW por bai ku bo na tur pais.
    .do = Yama SVB promé ku bo bai.
    .else = E ora ei bo ta haña AOW di máksimo 1 aña promé ku bo petishon. Bo ta pèrdè e restu.
plan-passport = Wak te ki dia bo paspòrt ta bálido
    .say = Mi ke pidi un paspòrt nobo. Kiko mi mester hiba?
plan-passport-dutch = Si ta nesesario, pidi un paspòrt nobo na bo munisipio (gemeente)
    .when = Awor
    .why = Na Hulanda esei ta mas fásil ku na un otro pais.
    .do = Bo paspòrt ta kasi kaba? Traha un sita serka bo munisipio (gemeente). Puntra embahada di bo pais nobo si bo tin mester di un visa.
    .else = E ora ei bo mester bai embahada aya. Esei por ta leu.
plan-passport-own = Si ta nesesario, pidi un paspòrt nobo na bo konsulado
    .when = Awor
    .why = Sin paspòrt bálido bo no por biaha.
    .do = Bo paspòrt ta kasi kaba? Yama konsulado di bo pais na Hulanda.
    .else = E ora ei kisas bo no por bai na tempu.
plan-digid = Perkurá pa bo DigiD keda traha
    .say = Kon mi ta perkurá pa mi DigiD traha den eksterior? Bo por yuda mi ku e app di DigiD?
plan-digid-easier-here = Hasi esaki promé ku bo kita bo inskripshon (uitschrijven)
    .when = Awor, promé ku bo kita bo inskripshon (uitschrijven)
    .why = Ku DigiD bo ta regla bo asuntunan na Hulanda for di aya tambe. Akí ta hopi mas fásil pa pidi DigiD.
    .do = Pone e app di DigiD riba bo telefòn. Sende e kontrol ku sms tambe, ku un number ku bo ta keda kuné. Bo ta haña AOW? E ora ei SVB por yuda aya ainda.
    .else = E ora ei bo mester pidi DigiD for di aya. Esei ta mas trabou.
plan-digid-only-here = Hasi esaki akí. Aya kisas no por
    .when = Awor, promé ku bo kita bo inskripshon (uitschrijven)
    .why = Ku DigiD bo ta regla bo asuntunan na Hulanda for di aya tambe. Pidi for di aya por solamente ku un paspòrt di e paisnan akí: Hulanda, EU, Noruega, Islandia òf Liechtenstein.
    .do = Pone e app di DigiD riba bo telefòn. Sende e kontrol ku sms tambe, ku un number ku bo ta keda kuné. Bo ta haña AOW? E ora ei SVB por yuda aya ainda.
    .else = E ora ei kisas bo no por haña DigiD aya mas.
plan-bank = Puntra bo banko si bo ta keda ku bo kuenta
    .say = Mi por keda ku mi kuenta? Mi karchi ta traha aya tambe?
plan-bank-in-eu = Kada banko ta disidí esei su mes
    .when = Awor
    .why = Den EU bo por keda ku bo kuenta mayoria biaha.
    .do = Duna bo banko bo adrès nobo. Bo ta haña un otro number di kuenta? Duna esei na tur hende ku ta paga bo.
    .else = E banko por sera bo kuenta. E ora ei bo plaka no ta yega.
plan-bank-outside-eu = Algun banko ta sera e kuenta
    .when = Awor
    .why = Algun banko ta sera e kuenta di hende ku ta biba pafó di EU. Kada banko ta disidí esei su mes.
    .do = Duna bo banko bo adrès nobo. Bo ta haña un otro number di kuenta? Duna esei na tur hende ku ta paga bo.
    .else = E banko por sera bo kuenta. E ora ei bo plaka no ta yega.

# Steps: two months before
plan-insurer = Bisa bo seguro médiko ku bo ta muda
    .say = Ki dia mi seguro médiko (zorgverzekering) ta stòp? Kiko ta pasa ku mi seguro adishonal?
plan-insurer-tell = Mihó dos luna promé ku bo bai
    .when = Dos luna promé ku bo bai
    .why = Bo no ta biba ni traha na Hulanda mas? E ora ei bo seguro médiko hulandes ta stòp.
    .do = Yama bo seguro médiko. E number ta riba bo karchi.
    .else = E ora ei kisas bo ta paga pa muchu tempu.
    .term-tell = Bisa esaki no mas lat ku { $date }.
    .event-tell = Bisa bo seguro médiko ku bo ta muda
plan-health-care = Regla kuido médiko na bo pais nobo
    .say = Hulanda ta paga mi kuido médiko na mi pais nobo? Kon mi ta pidi e formulario S1 òf 121?
plan-health-care-cak = Pidi CAK e formulario S1 òf 121
    .when = Dos luna promé ku bo bai
    .why = Ku e formulario akí bo por bai dòkter aya, i Hulanda ta paga. Bo mes ta paga un kontribushon kada luna.
    .do = Pidi esaki na hetcak.nl, òf yama. Esei ta dura 4 siman. Bai ku e formulario na e fondo di seguro médiko di bo pais nobo.
    .else = E ora ei kisas bo no tin kuido médiko aya.
plan-health-care-own = Tuma un seguro médiko aya bo mes
    .when = Dos luna promé ku bo bai
    .why = Probablemente Hulanda no ta paga bo kuido médiko aya.
    .do = Buska un seguro na e pais ei, promé ku bo bai. Bo ta traha aya, òf ta haña penshun di e pais ei? Puntra aya kiko bo mester hasi.
    .else = E ora ei un dòkter òf hòspital por ta masha karu.
plan-health-care-ask = Puntra CAK ken ta paga bo kuido médiko aya
    .when = Dos luna promé ku bo bai
    .why = Pa e pais akí òf e benefisio akí nos no ta sigur.
    .do = Yama CAK promé ku bo bai.
    .else = E ora ei un dòkter òf hòspital por ta masha karu.
plan-tell-svb = Bisa SVB ku bo ta muda
    .say = Mi ke bisa ku mi ta muda. Kiko ta kambia na mi plaka? Ki formulario mi mester yena?
plan-tell-svb-aio-stops = Bo AIO ta stòp. Bisa esaki promé ku bo bai
    .when = Promé ku bo bai
    .why = AIO no por bai ku bo na un otro pais. I SVB mester sa unda bo ta biba.
    .do = Yama SVB òf skirbi nan. Duna bo adrès nobo i bo number di kuenta.
    .else = E ora ei bo ta haña di mas. Esei bo mester paga bèk.
    .term-tell = Bisa esaki promé ku { $date }.
    .event-tell = Bisa SVB ku bo ta muda
plan-tell-svb-anw-stops = Bo Anw ta stòp. Bisa esaki promé ku bo bai
    .when = Promé ku bo bai
    .why = Anw no por bai ku bo na e pais akí. I SVB mester sa unda bo ta biba.
    .do = Yama SVB òf skirbi nan. Duna bo adrès nobo i bo number di kuenta.
    .else = E ora ei bo ta haña di mas. Esei bo mester paga bèk.
    .term-tell = Bisa esaki promé ku { $date }.
    .event-tell = Bisa SVB ku bo ta muda
plan-tell-svb-tell = Bisa esaki promé ku bo bai
    .when = Promé ku bo bai, òf no mas lat ku 4 siman despues di salida
    .why = SVB mester sa unda bo ta biba. Tin biaha e suma ta kambia.
    .do = Yama SVB òf skirbi nan. Duna bo adrès nobo i bo number di kuenta.
    .else = E ora ei kisas bo ta haña di mas. Esei bo mester paga bèk.
    .term-tell = Mihó promé ku bo bai. E último dia ta { $date }.
    .event-tell = Último dia: bisa SVB ku bo ta muda
plan-tell-uwv = Bisa UWV ku bo ta muda
    .say = Mi ke bisa ku mi ta muda. Mi benefisio por bai ku mi? Mi mester bai un dòkter di UWV ainda?
plan-tell-uwv-two-weeks = Por lo ménos dos siman promé ku bo bai
    .when = Por lo ménos dos siman promé ku bo bai
    .why = UWV mester sa unda bo ta biba. Kisas un dòkter di UWV ke mira bo ainda.
    .do = Usa e formulario na uwv.nl, òf yama.
    .else = E ora ei kisas UWV no ta kla na tempu.
    .term-tell = Bisa esaki no mas lat ku { $date }.
    .event-tell = Bisa UWV ku bo ta muda
plan-tell-uwv-ask = Puntra kiko ta pasa ku bo plaka
    .when = Dos luna promé ku bo bai
    .why = WW, Ziektewet, IOW i toeslag di UWV mayoria biaha ta stòp ora un hende muda.
    .do = Yama UWV promé ku bo bai.
    .else = E ora ei kisas bo ta haña di mas. Esei bo mester paga bèk.
plan-tell-municipality = Bisa bo munisipio (gemeente) ku bo ta bai
    .say = Mi ta haña plaka di munisipio (gemeente). For di ki dia esei ta stòp?
plan-tell-municipality-tell = Bo benefisio di munisipio ta stòp
    .when = Promé ku bo bai
    .why = Ònderstant (bijstand), IOAW, IOAZ i Bbz no por bai ku bo na un otro pais.
    .do = Bisa esaki promé ku bo bai. Un biahe kòrtiku tambe bo mester bisa promé.
    .else = E ora ei bo ta haña di mas. Esei bo mester paga bèk.
    .term-tell = Bisa esaki promé ku { $date }.
    .event-tell = Bisa bo munisipio (gemeente) ku bo ta bai
plan-tell-pension-fund = Duna bo fondo di penshun bo adrès nobo
    .say = Kiko ta kambia na mi penshun? Unda mi ta paga belasting e ora ei?
plan-tell-pension-fund-tell = Duna bo number di kuenta tambe
    .when = Dos luna promé ku bo bai
    .why = Penshun di bo trabou por bai ku bo na tur pais. E fondo mester sa unda bo ta biba.
    .do = Yama e fondo òf skirbi nan. E number ta riba bo kartanan.
    .else = E ora ei karta no ta yega. E fondo por stòp di paga.
plan-child-benefit = Puntra kiko ta pasa ku kinderbijslag
    .say = Mi kinderbijslag ta stòp ora mi muda? For di ki dia?
plan-child-benefit-ask = Mayoria biaha e ta stòp
    .when = Dos luna promé ku bo bai
    .why = Si un mayor bai for di Hulanda, kinderbijslag ta stòp mayoria biaha. Kindgebonden budget ta stòp tambe e ora ei.
    .do = Puntra SVB si kinderbijslag ta stòp. E ta stòp? E ora ei stòp kindgebonden budget tambe serka Dienst Toeslagen.
    .else = E ora ei kisas bo ta haña di mas. Esei bo mester paga bèk.
plan-home = Bo ta hür un kas? Kanselá na tempu
    .say = Mi ke kanselá e hür. Te ki dia mi mester paga?
plan-home-notice = Esei mester ta ku un karta registrá (aangetekend)
    .when = Dos luna promé ku bo bai, por lo ménos 1 luna
    .why = Bo mester kanselá por lo ménos 1 luna promé. Tin biaha ta mas largu, 3 luna komo máksimo. Esei ta den bo kontrakt.
    .do = Manda un karta registrá (aangetekend). Esei bo ta hasi na un ofisina di pòst (PostNL). E ora ei bo tin prueba. Bo ta hür huntu ku bo pareha? Puntra e doño di kas ken mester firma.
    .else = E ora ei bo ta paga hür miéntras bo a bai kaba.
    .term-notice = E doño di kas mester tin e karta no mas lat ku { $date }. Sino bo ta paga hür mas largu.
    .event-notice = Último dia: kanselá e hür
plan-stop-allowances = Bo ta haña huurtoeslag? Stòp esei bo mes
    .say = Mi ke stòp mi huurtoeslag for di e dia ku mi muda. Mi ta keda ku zorgtoeslag?
plan-stop-allowances-care-may-stay = Zorgtoeslag kisas por keda
    .when = Asina ku bo sa ki dia bo ta bai
    .why = Huurtoeslag ta solamente pa un kas na Hulanda. CAK lo paga bo kuido médiko? E ora ei kisas zorgtoeslag por keda.
    .do = Stòp huurtoeslag na Mijn toeslagen, òf yama. Puntra tokante zorgtoeslag.
    .else = E ora ei bo ta haña di mas. Esei bo mester paga bèk.
    .term-stop = Stòp huurtoeslag for di { $date }.
    .event-stop = Stòp e huurtoeslag
plan-stop-allowances-stop = Zorgtoeslag tambe ta stòp mayoria biaha
    .when = Asina ku bo sa ki dia bo ta bai
    .why = Huurtoeslag ta solamente pa un kas na Hulanda. Zorgtoeslag mayoria biaha ta solamente pa hende ku ta asegurá akí.
    .do = Stòp e toeslagnan na Mijn toeslagen, òf yama. Puntra si bo por keda ku algu.
    .else = E ora ei bo ta haña di mas. Esei bo mester paga bèk.
    .term-stop = Stòp e toeslagnan for di { $date }.
    .event-stop = Stòp huurtoeslag i zorgtoeslag
plan-post-address = Skohe un adrès pa bo pòst
    .say = Mi no tin adrès ainda na mi pais nobo. Mi ke duna un adrès pa mi pòst.
plan-post-address-arrange = Buska un hende ku ta yuda bo ku karta
    .when = Promé ku bo bai
    .why = Ainda karta ta bini for di Hulanda. Tin biaha ku un último dia.
    .do = Bo no sa bo adrès nobo ainda? Duna un adrès pa pòst. Skohe un hende ku bo ta konfia.
    .else = E ora ei bo ta pèrdè un karta, i kisas un último dia.
plan-owing = Un debe na DUO, òf alimentashon? Esei ta sigui
    .say = Mi ke duna mi adrès nobo. Kon mi por paga for di aya?
plan-owing-goes-on = Duna bo adrès nobo
    .when = Promé ku bo bai
    .why = Bo ta paga DUO òf pa un yu? Esei bo mester sigui paga for di aya tambe.
    .do = Duna DUO bo adrès. Bo ta paga pa un yu? Palabrá kon bo ta sigui paga.
    .else = E ora ei e debe ta krese. Hende ku ta hopi atrasá na DUO tin biaha no ta haña paspòrt hulandes nobo.

# Steps: the last week
plan-deregister = Kita bo inskripshon na munisipio (gemeente)
    .say = Mi ke kita mi inskripshon. Mi por haña un prueba di esei (bewijs van uitschrijving)?
plan-deregister-five-days = Esei por for di 5 dia promé ku bo bai
    .when = Den e último 5 dianan promé ku bo bai
    .why = Den un aña bo ta afó 8 luna òf mas? E ora ei bo mester hasi esei. Munisipio ta bisa otro instansia tambe.
    .do = Hiba bo paspòrt. Duna bo adrès nobo. Pidi un prueba (bewijs van uitschrijving). Tin famia ku ta keda den bo kas? E ora ei bo mester bai bo mes.
    .else = E ora ei Hulanda ta kere ku bo ta biba akí ainda. Esei ta duna problema ku kuido médiko, toeslag i belasting.
    .term-deregister = Esei por for di 5 dia promé ku bo bai. E último dia ta { $date }.
    .event-deregister = Último dia: kita bo inskripshon na munisipio (gemeente)

# Steps: the first weeks there
plan-new-address = Duna bo adrès nobo
    .say = Mi ke duna mi adrès nobo i mi number di kuenta.
plan-new-address-one-week = UWV mester sa esaki denter di 1 siman
    .when = Den e promé siman aya
    .why = Esun ku ta paga bo mester sa unda bo ta biba.
    .do = Kuminsá serka UWV. Bisa SVB, bo fondo di penshun, Belastingdienst i bo banko tambe.
    .else = E ora ei bo plaka por stòp.
    .term-tell = E último dia ta { $date }.
    .event-tell = Último dia: adrès nobo na UWV
plan-new-address-six-weeks = SVB mester sa esaki denter di 6 siman
    .when = Den e promé 6 simannan aya
    .why = Esun ku ta paga bo mester sa unda bo ta biba.
    .do = Kuminsá serka SVB. Bisa bo fondo di penshun, Belastingdienst i bo banko tambe.
    .else = E ora ei bo plaka por stòp.
    .term-tell = E último dia ta { $date }.
    .event-tell = Último dia: adrès nobo na SVB
plan-new-address-tell = Hasi esaki den e promé simannan
    .when = Den e promé simannan aya
    .why = Ainda karta ta bini for di Hulanda.
    .do = Bisa Belastingdienst, bo banko i esun ku ta paga bo.
    .else = E ora ei bo ta pèrdè un karta, i kisas un último dia.
plan-insure-yourself = Bo ke keda asegurá pa AOW òf Anw?
    .say = Mi ke asegurá mi mes boluntariamente (vrijwillige verzekering). Esei por, i kuantu e ta kosta?
plan-insure-yourself-anw = Pa Anw esei por ainda
    .when = Mas pronto posibel, no mas lat ku 1 aña despues di salida
    .why = Anw ta plaka pa un pareha òf yu si bo fayesé. Despues di salida mayoria biaha bo no ta asegurá pa esei mas.
    .do = Bo a biba òf traha na Hulanda henter e aña promé ku salida? Solamente e ora ei por. Hasi petishon mesora serka SVB. E seguro ta konta solamente for di e petishon.
    .else = Despues di 1 aña no por mas.
    .term-apply = SVB mester tin bo petishon. E último dia ta { $date }.
    .event-apply = Último dia: pidi SVB seguro boluntario (vrijwillige verzekering)
plan-insure-yourself-aow-and-anw = E ora ei pidi esaki mesora
    .when = Mas pronto posibel, no mas lat ku 1 aña despues di salida
    .why = Kada aña pafó di Hulanda ta hasi AOW 2 porshento mas abou. Bo mes por paga. Anw ta plaka pa un pareha òf yu si bo fayesé.
    .do = Bo a biba òf traha na Hulanda henter e aña promé ku salida? Solamente e ora ei por. Puntra SVB kuantu e ta kosta. Anw ta konta solamente for di e petishon.
    .else = Despues di 1 aña no por mas.
    .term-apply = SVB mester tin bo petishon. E último dia ta { $date }.
    .event-apply = Último dia: pidi SVB seguro boluntario (vrijwillige verzekering)

# Steps: every year
# Native reader: is "mag di" (is allowed to) good in writing here, or rather "por"?
plan-alive-svb = Manda e prueba di bida (levensbewijs) bèk na SVB
    .say = Mi tin un formulario pa prueba di bida (levensbewijs). Ken mag di firma esaki?
plan-alive-svb-send-back = Ta dependé di bo pais kuantu biaha e formulario ta bini
    .when = Ora un formulario bini
    .why = Asina SVB ke sa si bo ta na bida ainda. Bo ta biba bo so? E ora ei kada 3 aña bo ta haña un formulario tokante esei.
    .do = Riba e formulario ta pará ken mag di firma. Bai einan bo mes. Mand’é bèk.
    .else = E ora ei SVB por stòp di paga. Òf bo ta haña e suma mas abou di un hende ku pareha.
plan-alive-uwv = Manda e prueba di bida (levensbewijs) bèk na UWV
    .say = Mi tin un formulario pa prueba di bida (levensbewijs). Ken mag di firma esaki?
plan-alive-uwv-send-back = Un biaha pa aña
    .when = Kada aña
    .why = Asina UWV ke sa si bo ta na bida ainda.
    .do = Laga nan firma e formulario i mand’é bèk. Formulario no a bini? Yama UWV.
    .else = E ora ei UWV por stòp di paga.
plan-alive-fund = Manda e prueba di bida (levensbewijs) bèk na bo fondo di penshun
    .say = Mi tin un formulario pa prueba di bida (levensbewijs). Ken mag di firma esaki?
plan-alive-fund-send-back = Mayoria biaha un biaha pa aña
    .when = Kada aña
    .why = Asina hopi fondo ke sa si bo ta na bida ainda.
    .do = Laga nan firma e formulario i mand’é bèk na tempu. Formulario no a bini? Yama e fondo.
    .else = E ora ei e fondo ta stòp di paga.
plan-tax-return = Hasi deklarashon di belasting
    .say = Ki deklarashon mi mester hasi? Na ki pais mi ta paga belasting riba mi plaka for di Hulanda?
plan-tax-return-m-form = Pa e aña di salida tin formulario M
    .when = Den e aña despues di bo salida
    .why = Den e aña di salida bo ta biba un parti di e aña na Hulanda. Kua pais ta pidi belasting despues, ta pará den un akuerdo entre e paisnan.
    .do = Den e karta ta pará te ki dia bo tin tempu. Karta no a bini? Yama Belastingdienst. Puntra tambe tokante e añanan despues.
    .else = E ora ei bo por haña un but, òf pèrdè plaka.

# Steps: once in so many years
plan-use-digid = Usa bo DigiD
    .say = Mi DigiD no ta traha mas. Kon mi ta haña un nobo?
# Native reader: is "Drenta ku bo DigiD" clear for logging in?
plan-use-digid-log-in = Por lo ménos un biaha den 3 aña
    .when = Un biaha den 3 aña
    .why = Un DigiD ta stòp si bo no usa esaki pa 3 aña.
    .do = Drenta ku bo DigiD, por ehèmpel serka SVB.
    .else = E ora ei bo mester pidi un nobo. For di aya esei ta difísil.
plan-claim-aow = Pidi AOW ora ku ta tempu
    .say = Kasi mi ta haña AOW. Kon mi ta pidi esaki for di mi pais nobo?
plan-claim-aow-on-the-day = Puntra kuantu tempu promé bo mester pidi
    .when = Promé ku bo AOW kuminsá
    .why = E añanan ku un hende a biba òf traha na Hulanda ta keda.
    .do = Puntra SVB ki dia bo mester pidi.
    .else = E ora ei bo ta haña AOW di máksimo 1 aña promé ku bo petishon. Bo ta pèrdè e restu.
    .term-claim = Bo AOW ta kuminsá riba { $date }. Pidi AOW promé ku e dia ei.
    .event-claim = Bo AOW ta kuminsá
plan-claim-aow-not-fixed = E dia no ta fiho ainda
    .when = Promé ku bo AOW kuminsá
    .why = E añanan ku un hende a biba òf traha na Hulanda ta keda. E edat pa bo AOW no ta konosí ainda.
    .do = Wak despues na svb.nl ki dia bo AOW ta kuminsá.
    .else = E ora ei bo ta haña AOW di máksimo 1 aña promé ku bo petishon. Bo ta pèrdè e restu.
    .term-expected = Nos ta kere: no promé ku { $date }.
plan-renew-passport = Pidi un paspòrt hulandes nobo na tempu
    .say = Mi ke pidi un paspòrt hulandes nobo.
plan-renew-passport-ask = Puntra si bo ta keda hulandes aya
    .when = Denter di 13 aña despues di salida
    .why = Bo tin un otro nashonalidat tambe? E ora ei despues di 13 aña pafó di EU bo no ta hulandes mas. Nos no sa si e pais akí ta konta komo EU.
    .do = Puntra embahada. Un paspòrt nobo kada 10 aña ta sufisiente.
    .else = E ora ei kisas bo no ta hulandes mas.
plan-renew-passport-thirteen-years = Hasi esaki denter di 13 aña
    .when = Denter di 13 aña despues di salida
    .why = Bo tin un otro nashonalidat tambe? E ora ei despues di 13 aña pafó di EU bo no ta hulandes mas. Ku un paspòrt nobo 13 aña nobo ta kuminsá.
    .do = Bai embahada hulandes. Un paspòrt nobo kada 10 aña ta sufisiente.
    .else = E ora ei bo no ta hulandes mas.
    .term-renew = Perkurá pa bo tin un paspòrt nobo no mas lat ku { $date }.
    .event-renew = Último dia: un paspòrt hulandes nobo

# What to say in Dutch
say-title = Bisa esaki na hulandes
say-letter-title = Un karta na hulandes
say-intro = Lesa esaki na bos altu, òf mustra esaki.
# Native reader: are "punto" (here), "restu" and "kompleto" (elsewhere) spelled right?
say-blanks = Kopia e karta ku man, òf print e. Yena bo mes kaminda tin punto. Bou di kada liña ta pará kiko e ta nifiká.
say-move-to = Mi ta bai muda pa { $country }.
say-move = Mi ta bai biba na un otro pais.
say-moved-to = Mi a muda pa { $country }.
say-moved = Mi a muda pa un otro pais.
say-day = Mi ta bai riba { $date }.
say-month = Mi ta bai na { $date }.
say-left = Mi a bai riba { $date }.
say-left-month = Mi a bai na { $date }.
say-receives = Mi ta haña: { $benefits }.
say-on-paper = Bo por duna mi esei riba papel?
say-slowly = Bo por papia poko poko? Mi no ta papia hulandes masha bon.
say-big = Mustra esaki grandi
say-normal = Normal atrobe
say-read = Lesa na bos altu na hulandes
say-copy = Kopia esaki
say-copied = Kopiá. Plak esaki den un mensahe òf karta.
say-copy-failed = E telefòn akí no por kopia.
file-saved = Wardá: { $place }
# Native reader: are "kòmpiuter" (here) and "kòmbersashon" (take.ftl) spelled right?
file-not-saved = No por a ward’é riba e kòmpiuter akí.
say-print = Print esaki
say-failed = E teksto na hulandes no por a bini. Wak si bo tin internèt.

# Letters
letter-name = Nòmber: …
letter-birth = Fecha di nasementu: { $date }
letter-bsn = Number di siudadano (BSN): …
letter-address = Adrès: …
letter-phone = Telefòn: …
letter-today = Fecha: …
letter-to = Na: …
letter-to-svb = Na: Sociale Verzekeringsbank (SVB)
letter-greeting = Estimado señor òf señora,
letter-closing = Ku saludo kordial,
letter-signature = Firma: …
letter-leaving = Mi ta bai for di Hulanda
    .hint = Pa SVB, UWV, bo fondo òf seguro
    .subject = Asuntu: mi ta muda pa un otro pais
    .text =
        Mi adrès nobo ta: …
        Mi number di kuenta ta: …
        Bo por skirbi mi kiko ta kambia pa mi?
letter-rent = Mi ta kanselá e hür
    .hint = Manda e karta akí registrá (aangetekend)
    .subject = Asuntu: kanselashon di hür
    .text =
        Mi ta kanselá e hür di e kas riba e adrès akí: …
        E último dia di e hür ta: …
        Bo por skirbi mi ku bo a haña e karta akí?
letter-decision = Mi ta pidi un desishon riba papel
    .hint = Un hende ta bisa nò? Kontra un desishon riba papel bo por hasi algu
    .subject = Asuntu: mi ta pidi un desishon riba papel
    .text =
        Riba e dia akí: … bo a bisa mi esaki: …
        Mi ke un desishon (besluit) riba papel tokante esei.
        Skirbi mi tambe dikon, i te ki dia mi por protestá.
letter-objection = Mi no ta di akuerdo ku un desishon
    .hint = Hopi biaha denter di 6 siman. E último dia ta den e desishon
    .subject = Asuntu: protesta (bezwaarschrift)
    .text =
        Mi ta protestá kontra bo desishon di e dia akí: …
        E number di e desishon ta: …
        Mi no ta di akuerdo kuné, pasobra: …
        Mi ta haña ku bo mester disidí esaki: …
        Huntu ku e karta akí tin un kopia di e desishon.
# Native reader: is "inciso" the word for a paragraph of an article of a law?
letter-application = Petishon na SVB (artíkulo 4 inciso 3)
    .hint = WIA òf WAO a baha òf stòp despues di bo salida
    .subject = Asuntu: petishon, artíkulo 4 inciso 3 di Remigratiewet
    .lowered = Mi a bai for di Hulanda ku WIA òf WAO. Awor e ta mas abou.
    .ended = Mi a bai for di Hulanda ku WIA òf WAO. Awor e a stòp.
    .text =
        Mi ta pidi e benefisio di remigrashon di artíkulo 4 inciso 3 di Remigratiewet.
        Mi ke un desishon riba papel.
        Huntu ku e karta akí tin e karta di UWV.
