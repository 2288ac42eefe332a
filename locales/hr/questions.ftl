# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = Kada je SVB dobio Vaš zahtjev?
    .why = Datum piše u pismu SVB-a. Za zakon se računa taj dan.
q-birth-date = Koji je Vaš datum rođenja?
    .why = Vaše godine se računaju u pravilima.
q-birth-country = U kojoj zemlji ste rođeni?
    .why = Zakon vrijedi za ljude iz određenih zemalja.
q-nationalities = { $way ->
    [applied] Koje državljanstvo ste imali pri podnošenju zahtjeva?
   *[now] Koje državljanstvo ste imali krajem 2024. godine?
 }
    .why = Pogledajte u svoju putovnicu. Možete odabrati i više od jednog.
q-former-nationalities = Jeste li ranije imali još neko državljanstvo?
    .why = I ranije državljanstvo se katkad računa.
q-settled-in-nl = Kada ste došli živjeti u Nizozemsku?
    .why = Jeste li u međuvremenu živjeli u drugoj zemlji? Upišite kada ste se zadnji put doselili ovamo.
q-moluccan-register = Jeste li sada ili ste ranije bili u registru Molučana (Rietkerk-uitkering)?
    .why = Radi se o ljudima koji su došli 1951. ili 1952. godine.
q-asylum-permit = Jeste li u Nizozemskoj dobili dozvolu boravka za azil?
    .why = Zakon vrijedi i za izbjeglice.
q-asylum-permit-received = Kada ste prvi put dobili azil?
    .why = Datum piše na Vašim starim papirima od IND-a.
q-family-reunification-with-asylum-holder = Jeste li došli živjeti kod obitelji koja je imala azil?
    .why = Katkad se računa i osoba koja je došla kod izbjeglice.
q-lives-in-nl = { $way ->
    [applied] Jeste li živjeli u Nizozemskoj pri podnošenju zahtjeva?
   *[now] Jeste li krajem 2024. godine živjeli u Nizozemskoj?
 }
    .why = Vaš pravi dom je morao biti u Nizozemskoj.
q-residence-since = { $way ->
    [applied] Od kada ste živjeli ovdje bez prekida?
   *[now] Od kada ste krajem 2024. godine živjeli ovdje bez prekida?
 }
    .why = Zakon traži 8 godina. Odlazak na odmor nije prekid. Niste imali nizozemsko državljanstvo? Računajte samo vrijeme s ispravnim boravišnim papirima.
q-permit = { $way ->
    [applied] Koje pravo boravka ste imali pri odluci SVB-a?
   *[now] Koje pravo boravka ste imali krajem 2024. godine?
 }
    .why = Pogledajte svoju boravišnu iskaznicu. Još nema odluke? Odaberite ono što sada imate.
q-temporary-purpose = { $way ->
    [applied] Je li Vaš boravak bio privremen, na primjer zbog studija?
   *[now] Je li Vaš boravak krajem 2024. bio privremen, na primjer zbog studija?
 }
    .why = Privremeno je i: rad s radnom dozvolom ili liječenje.
q-benefit-1 = { $way ->
    [applied] Koju naknadu ste imali dan prije Vašeg zahtjeva?
   *[now] Koju naknadu ste imali krajem 2024. godine?
 }
    .why = Morali ste imati naknadu 1 godinu. Ne računa se svaka naknada.
q-benefit-more = Koju naknadu ste imali prije toga?
    .why = Računa se i naknada u isto vrijeme.
q-benefit-since = Od kada ste imali ovu naknadu: { $benefit }?
    .why = Datum piše u pismu o Vašoj naknadi.
q-benefit-until = Koji je bio zadnji dan ove naknade: { $benefit }?
    .why = Upišite zadnji dan.
q-benefit-loan = Je li Vaša naknada bila zajam: { $benefit }?
    .why = Novac koji morate vratiti se ne računa.
q-destination = { $way ->
    [applied] U koju zemlju ste htjeli ići?
    [now] U koju zemlju želite ići?
    [keep] U koju zemlju želite ići?
    [away] U koju zemlju želite ići?
   *[event] U kojoj zemlji živite ili ćete živjeti?
 }
    .why = Pravila nisu ista za svaku zemlju.
q-admission-proof = { $way ->
    [applied] Jeste li imali pismo da smijete živjeti tamo?
   *[now] Imate li pismo da smijete živjeti tamo?
 }
    .why = Pismo vlasti te zemlje, za najmanje 1 godinu. I za Vašeg partnera i djecu koja idu s Vama.
q-nationality-declaration = { $way ->
    [applied] Jeste li htjeli tražiti državljanstvo te zemlje?
   *[now] Želite li tražiti državljanstvo te zemlje?
 }
    .why = Imate samo nizozemsko državljanstvo? Onda ste to morali pismeno obećati. Sada nemojte predavati zahtjev: najprije pitajte SVB.
q-renounces-dutch-nationality = { $way ->
    [applied] Jeste li se htjeli odreći nizozemskog državljanstva?
   *[now] Želite li se odreći nizozemskog državljanstva?
 }
    .why = S dva državljanstva je bilo moguće samo tako. Sada se ničega ne odričite: najprije pitajte SVB.
q-partner = { $way ->
    [applied] Jeste li imali partnera pri podnošenju zahtjeva?
   *[now] Jeste li krajem 2024. godine imali partnera?
 }
    .why = Vaš muž ili Vaša žena. Ili osoba s kojom imate zajedničko kućanstvo (nije roditelj ni dijete).
# Native reader: Is “djeca u udomiteljstvu” what people say for foster children?
q-foster-children = { $way ->
    [applied] Jeste li htjeli povesti djecu u udomiteljstvu?
   *[now] Želite li povesti djecu u udomiteljstvu?
 }
    .why = Tuđa djeca o kojoj se brinete. Za Vašu vlastitu djecu ovo pravilo ne vrijedi.
q-foster-consent = { $way ->
    [applied] Je li postojalo pismo da ta djeca smiju ići?
   *[now] Postoji li pismo da ta djeca smiju ići?
 }
    .why = Od roditelja ili skrbnika.
q-state-debts = { $way ->
    [applied] Jeste li imali dugove prema državi (het Rijk)?
   *[now] Jeste li krajem 2024. godine imali dugove prema državi (het Rijk)?
 }
    .why = Na primjer porez ili novčane kazne koje dugujete državi. Mi ne vidimo Vaš odgovor.
q-partner-state-debts = { $way ->
    [applied] Je li Vaš partner imao dugove prema državi?
   *[now] Je li Vaš partner krajem 2024. godine imao dugove prema državi?
 }
    .why = Pravilo vrijedi i za partnera koji ide s Vama.
q-detained = { $way ->
    [applied] Jeste li na dan zahtjeva bili u zatvoru?
   *[now] Jeste li krajem 2024. godine bili u zatvoru?
 }
    .why = Ovo pitamo svakoga. Mi ne vidimo Vaš odgovor.
q-evading-sentence = { $way ->
    [applied] Jesu li Vas tada tražili zbog zatvorske kazne?
   *[now] Jesu li Vas krajem 2024. tražili zbog zatvorske kazne?
 }
    .why = Još ste morali odslužiti kaznu, ali ste je izbjegavali. Mi ne vidimo Vaš odgovor.
q-partner-detained = { $way ->
    [applied] Je li Vaš partner tada bio u zatvoru?
   *[now] Je li Vaš partner krajem 2024. godine bio u zatvoru?
 }
    .why = Pravilo vrijedi i za partnera koji ide s Vama.
q-partner-evading-sentence = { $way ->
    [applied] Jesu li Vašeg partnera tada tražili zbog zatvorske kazne?
   *[now] Jesu li Vašeg partnera krajem 2024. tražili zbog zatvorske kazne?
 }
    .why = Pravilo vrijedi i za partnera koji ide s Vama.

# What do I keep if I go back?
q-stay = Kako želite ići?
    .why = Za kratko i za stalno postoje različita pravila. Ovo kasnije možete promijeniti.
q-receives = Koju naknadu, mirovinu ili dodatak sada dobivate?
    .why = Možete ih odabrati više. Pogledajte u svoja pisma.
q-wia-kind = Koju vrstu naknade WIA dobivate?
    .why = To piše u pismu UWV-a.
q-vvu-since = Kada je počela Vaša naknada WGA-vervolguitkering?
    .why = Datum piše u pismu UWV-a.
q-alone = Jeste li za SVB bez partnera (alleenstaand)?
    .why = Pogledajte u pismo SVB-a. U braku ste, ali ste se zauvijek razišli? Odaberite „Da“. Živite s nekim, čak i s bratom, sestrom ili prijateljem? Odaberite „Ne“. Živite sa svojim djetetom, ocem ili majkom? To se ne računa.
q-who-moves = Tko odlazi iz Nizozemske?
    .why = Za dječji doplatak je važno tko odlazi i tko ostaje.
q-seeks-work = Idete li tamo tražiti posao, najviše 3 mjeseca?
    .why = Tada WW katkad smije ići s Vama.
q-full-ww-4-weeks = Dobivate li već 4 tjedna ili dulje punu WW?
    .why = Puna WW: uz nju ne radite.
q-insured-there = Dobivate li plaću ili mirovinu iz te zemlje?
    .why = Tada ste možda tamo zdravstveno osigurani.
q-departure = Koji je dan Vašeg odlaska iz Nizozemske?
    .why = Od tog dana brojimo. Već ste otišli? Upišite taj dan. Dovoljna je i samo godina.
q-insured-year = Jeste li cijelu godinu prije odlaska bili osigurani za AOW?
    .why = Jeste li tada živjeli ili radili u Nizozemskoj? Onda ste bili osigurani.
q-other-parent-here = Ostaje li drugi roditelj u Nizozemskoj?
    .why = Živi li ili radi ovdje? Tada taj roditelj možda može dobiti dječji doplatak.
q-wajong-reason = Zašto želite ići u drugu zemlju?
    .why = UWV katkad napravi iznimku za Wajong.
q-passport-since = Kada ste nakon odlaska dobili nizozemsku putovnicu?
    .why = Računa se zadnja putovnica. Računa se i osobna iskaznica.
q-anw-since = Od kada dobivate Anw?
    .why = U Maroku su pravila drukčija od 1. listopada 2016.

# Questions about what happened after going back
q-voluntary-application = Kada je SVB dobio Vaš zahtjev za dobrovoljno osiguranje?
    .why = Dan piše u pismu SVB-a.
q-role = Tko se želi vratiti u Nizozemsku?
    .why = Za partnera i dijete postoje posebna pravila.
q-return-option-used = Jeste li već iskoristili pravo na povratak (terugkeeroptie)?
    .why = Jeste li se tako već jednom vratili u Nizozemsku? To je moguće samo 1 put.
q-lawful-three-years = Jeste li neposredno prije odlaska 3 godine imali dozvolu?
    .why = 3 godine bez prekida. Imali ste nizozemsko državljanstvo? I tada odaberite da.
q-child-condition = Kako se dijete vraća?
    .why = Dijete se ne smije uvijek vratiti samo.
q-readmission-asked = Kada je IND ili veleposlanstvo dobilo Vaš zahtjev?
    .why = Radi se o zahtjevu da se vratite u Nizozemsku.
q-lives-in-nl-again = Hoćete li opet stvarno živjeti u Nizozemskoj?
    .why = Posjet ili odmor ne znači da tu živite.
q-moved-back = Od kojeg dana opet živite u Nizozemskoj?
    .why = Taj dan može biti i u budućnosti.
# Native reader: “umro Vaš partner” is masculine. Is it fine for a woman too?
q-partner-died = Kojeg dana je umro Vaš partner?
    .why = Po tom danu računamo kada se nešto mijenja.
q-deceased-insured = Je li Vaš partner još živio ili radio u Nizozemskoj?
    .why = Na dan smrti. Računa se i dobrovoljno osiguranje za Anw.
q-deceased-left = Kada je Vaš partner otišao iz Nizozemske?
    .why = Tko ode, katkad ima osiguranje još 6 tjedana.
q-deceased-insured-there = Je li Vaš partner poslije bio osiguran u drugoj zemlji?
    .why = Na primjer zbog posla u toj zemlji.
q-child-under-18 = Imate li dijete mlađe od 18 godina?
    .why = Za Anw se računa dijete mlađe od 18 godina.
q-unfit-for-work = Možete li zbog bolesti raditi samo malo ili nikako?
    .why = Zbog bolesti ste 45 posto ili više nesposobni za rad.
q-separated-on = Od kojeg dana više ne živite zajedno?
    .why = Ne znate dan? Dovoljan je i mjesec.
q-married = Jeste li u braku?
    .why = Računa se i registrirano partnerstvo.
q-permanently-separated = Jeste li se zauvijek razišli?
    .why = Više ne želite zajedno dalje, i to je sigurno.
q-together-on = Od kojeg dana ste zajedno?
    .why = Dan vjenčanja ili početka zajedničkog života. Taj dan može biti i u prošlosti.
q-other-has-award = Ima li i druga osoba svoju naknadu za povratak?
    .why = Na svoje ime, od SVB-a.
q-detention = O čemu se radi?
    .why = Radi se o Vama ili o Vašem partneru. Mi ne vidimo Vaš odgovor.
q-released-on = Kojeg dana to završava?
    .why = Dan kada netko izlazi na slobodu, ili ga više ne traže.
q-child-birth-date = Kada je rođeno Vaše najmlađe dijete?
    .why = Najmlađe dijete koje je otišlo s Vama.
q-nationality-step = Jeste li već tražili državljanstvo svoje zemlje?
    .why = To ste obećali pri podnošenju zahtjeva.
q-change-on = Kojeg dana se nešto mijenja?
    .why = Taj dan može biti i u budućnosti.
q-still-in-nl = Jeste li sada još u Nizozemskoj?
    .why = Iz Nizozemske to morate javiti u roku od 4 tjedna. Iz druge zemlje u roku od 6 tjedana.
q-award-on = Koji je datum odluke SVB-a?
    .why = Datum piše na vrhu pisma u kojem stoji da dobivate naknadu.
q-leaves-on = Kojeg dana odlazite iz Nizozemske?
    .why = SVB provjerava je li to na vrijeme.
q-not-to-blame = Odlazite li kasnije zato što drukčije ne možete?
    .why = Na primjer zato što ste vrlo bolesni.
q-incapacity-change = Što se dogodilo s Vašom naknadom WIA ili WAO?
    .why = Radi se o vremenu nakon Vašeg odlaska.
q-left-with-incapacity = Jeste li imali WIA ili WAO kada ste otišli?
    .why = Pravilo je samo za ove dvije naknade.
q-stopped-benefit = Koja naknada je prestala kada ste otišli?
    .why = Odaberite jednu. Poslije možete to učiniti još jednom.
q-back-on = Od kojeg dana opet živite u Nizozemskoj?
    .why = Neke naknade ponovno počinju samo ako se vratite na vrijeme.
q-abroad-from = Kojeg dana odlazite?
    .why = Prvi dan Vašeg putovanja.
q-abroad-until = Kojeg dana ste opet natrag?
    .why = Dan kada ste opet u Nizozemskoj. Još ne znate? Upišite ono što mislite.
q-days-abroad-before = Koliko dana ste već bili odsutni u godini svog putovanja?
    .why = Računajte od 1. siječnja do ovog putovanja. Niste bili odsutni? Upišite 0.
q-residence-now = Koje pravo boravka sada imate?
    .why = Pogledajte svoju boravišnu iskaznicu. Mi ne vidimo Vaš odgovor.
q-no-means = Imate li premalo novca za put?
    .why = Pomoć je za ljude koji to ne mogu sami platiti.
q-helped-before = Jeste li u zadnjih 5 godina već dobili takvu pomoć?
    .why = Ovu pomoć obično dobijete samo 1 put.
q-office = O kojoj organizaciji se radi?
    .why = Pogledajte na vrh pisma, ili u banci: tko Vam isplaćuje novac?
q-decision-on = Koji je datum odluke?
    .why = Dan piše na vrhu pisma.
q-partner-place = Gdje će živjeti Vaš partner?
    .why = Vaš muž, Vaša žena, ili osoba s kojom živite kao par.
q-household = S kim ste otišli iz Nizozemske?
    .why = O tome ovisi naknada.
q-payment = Koliku naknadu za povratak dobivate mjesečno?
    .why = Pogledajte u banci ili u pismu SVB-a.
q-gross-benefits = Koliko iz Nizozemske dobivate od drugih naknada?
    .why = Zbrojite sve za sebe i za partnera, mjesečno, prije poreza (bruto): AOW, Anw, WIA, WAO, WAZ, Wajong i dodatak. Ništa? Upišite 0.

about-voluntary-application = Zahtjev za dobrovoljno osiguranje
about-role = Tko se želi vratiti
about-return-option-used = Iskorišteno pravo na povratak
about-lawful-three-years = Dozvola 3 godine
about-child-condition = Kako se dijete vraća
about-readmission-asked = Zahtjev za povratak u Nizozemsku
about-lives-in-nl-again = Opet živjeti u Nizozemskoj
about-moved-back = Opet u Nizozemskoj od
about-partner-died = Dan smrti
about-deceased-insured = Partner još u Nizozemskoj
about-deceased-left = Odlazak partnera iz Nizozemske
about-deceased-insured-there = Partner osiguran tamo
about-child-under-18 = Dijete mlađe od 18
about-unfit-for-work = Zbog bolesti radite malo ili nikako
about-separated-on = Više niste zajedno od
about-married = Brak
about-permanently-separated = Rastavljeni zauvijek
about-together-on = Zajedno od
about-other-has-award = Naknada druge osobe
about-detention = Zatvor ili zatvorska kazna
about-released-on = Dan kada to završava
about-child-birth-date = Datum rođenja najmlađeg djeteta
about-nationality-step = Zahtjev za državljanstvo
about-change-on = Dan promjene
about-still-in-nl = Još u Nizozemskoj
about-award-on = Dan odluke
about-leaves-on = Dan Vašeg odlaska
about-not-to-blame = Nije Vaša krivnja
about-incapacity-change = Promjena naknade WIA ili WAO
about-left-with-incapacity = Odlazak s naknadom WIA ili WAO
about-stopped-benefit = Naknada koja je prestala
about-back-on = Opet u Nizozemskoj od
about-abroad-from = Prvi dan odsutnosti
about-abroad-until = Dan povratka u Nizozemsku
about-days-abroad-before = Raniji dani odsutnosti
about-residence-now = Vaše pravo boravka sada
about-no-means = Premalo novca za put
about-helped-before = Ranija pomoć
about-office = Organizacija
about-decision-on = Dan odluke
about-partner-place = Gdje živi Vaš partner
about-household = S kim ste otišli
about-payment = Vaša naknada mjesečno
about-gross-benefits = Druge naknade zajedno

voluntary-application-not-yet = Zahtjev još nije predan
role-remigrant = Ja, i naknada je moja
role-partner = Ja, kao partner koji je također otišao
role-child = Ja, kao dijete koje je također otišlo
child-condition-together = Zajedno s roditeljem
child-condition-came-of-age = Samo, nakon 18. rođendana
    .hint = Napunilo 18 u godini nakon odlaska
child-condition-neither = Nijedno od toga
readmission-asked-not-yet = Zahtjev još nije predan
deceased-left-never-lived = Partner nikad nije živio u Nizozemskoj
detention-shorter = U zatvoru, kraće od 1 mjeseca
detention-month = U zatvoru, 1 mjesec ili dulje
detention-fugitive = Tražena osoba zbog zatvorske kazne
detention-departed = Odlazak u terorističku skupinu (uitreiziger)
released-on-not-yet = Još nije završeno
nationality-step-none = Ne, još ne
nationality-step-asked = Da, još čekam
nationality-step-received = Da, i imam ga
nationality-step-refused = Da, ali moja zemlja je rekla ne
leaves-on-not-yet = Dan još nije odabran
incapacity-change-lowered = Naknada je postala niža
incapacity-change-ended = Naknada je prestala
incapacity-change-nothing = Ništa se nije promijenilo
back-on-not-yet = Još nisam natrag
stay-visit = U posjet
    .hint = Poslije se vraćam
stay-part-of-year = Jedan dio svake godine
    .hint = Živim i ovdje i tamo
stay-try-first = Najprije probati
    .hint = Možda se vratim
stay-for-good = Zauvijek
    .hint = Idem tamo živjeti
stay-unsure = Još ne znam
    .hint = Tada najprije čitate što zadržavate
residence-now-dutch = Nizozemsko državljanstvo
    .hint = Imam nizozemsku putovnicu
residence-now-eu = Državljanstvo zemlje EU
    .hint = Ili obitelj građanina EU
residence-now-regular-fixed = Redovita, na određeno vrijeme (regulier, bepaalde tijd)
    .hint = Obična dozvola za nekoliko godina
residence-now-regular-indefinite = Redovita, na neodređeno vrijeme (regulier, onbepaalde tijd)
    .hint = Obična dozvola zauvijek
residence-now-eu-long-term = Dugotrajno boravište u EU (langdurig ingezetene)
    .hint = To piše na Vašoj boravišnoj iskaznici
residence-now-temporary-asylum = Azil, na određeno vrijeme
    .hint = Dozvola za nekoliko godina
residence-now-asylum-indefinite = Azil, na neodređeno vrijeme
    .hint = Dozvola zauvijek
residence-now-temporary-protection = Privremena zaštita (Ukrajina)
residence-now-procedure = Još čekam odluku
residence-now-none = Ne smijem ostati ovdje
    .hint = Ili nemam papire
office-svb = SVB
    .hint = AOW, Anw, AIO, dječji doplatak, povratak
office-uwv = UWV
    .hint = WIA, WAO, WW, Wajong
office-uwv-zw = UWV, o zakonu o bolovanju (Ziektewet)
office-municipality = Općina (gemeente)
    .hint = Socijalna pomoć (bijstand), IOAW, IOAZ
office-toeslagen = Dienst Toeslagen (služba za dodatke)
office-cak = CAK
    .hint = Zdravstvena skrb u drugoj zemlji
office-ind = IND
    .hint = Dozvola ili državljanstvo
office-ind-asylum = IND, o azilu
partner-place-none = Nemam partnera
partner-place-along = Moj partner ide sa mnom
partner-place-stays = Moj partner ostaje u Nizozemskoj
partner-place-there = Moj partner već živi tamo
# Native reader: Is “Ni s kim” a natural answer to “S kim ste otišli”?
household-single = Ni s kim
household-single-parent = S djetetom, bez partnera
    .hint = Jedno ili više djece mlađe od 18 godina
household-couple = S partnerom
    .hint = S djecom ili bez djece
payment-nothing = Ništa
payment-small = Manje od 25 eura
payment-more = 25 eura ili više
days-abroad-before-unit = dana
gross-benefits-unit = eura mjesečno

# Short names of the questions, for lists
about-application-received = Dan Vašeg zahtjeva
about-birth-date = Vaš datum rođenja
about-birth-country = Vaša zemlja rođenja
about-nationalities = Vaše državljanstvo
about-former-nationalities = Ranije državljanstvo
about-settled-in-nl = Dolazak u Nizozemsku
about-moluccan-register = Registar Molučana
about-asylum-permit = Dozvola za azil
about-asylum-permit-received = Dobivanje azila
about-family-reunification-with-asylum-holder = Kod obitelji s azilom
about-lives-in-nl = Život u Nizozemskoj
about-residence-since = Ovdje bez prekida od
about-permit = Vaše pravo boravka
about-temporary-purpose = Privremeni boravak
about-benefit = Vaša naknada
about-benefit-since = Naknada od
about-benefit-until = Zadnji dan naknade
about-benefit-loan = Naknada kao zajam
about-destination = Zemlja u koju idete
about-admission-proof = Pismo da tamo smijete živjeti
about-nationality-declaration = Zahtjev za drugo državljanstvo
about-renounces-dutch-nationality = Odricanje od nizozemskog državljanstva
about-partner = Vaš partner
about-foster-children = Djeca u udomiteljstvu
about-foster-consent = Pismo za djecu u udomiteljstvu
about-state-debts = Dugovi prema državi
about-partner-state-debts = Dugovi Vašeg partnera
about-detained = Zatvor
about-evading-sentence = Zatvorska kazna
about-partner-detained = Zatvor (partner)
about-partner-evading-sentence = Zatvorska kazna (partner)
about-stay = Kako idete
about-receives = Vaša naknada i mirovina
about-wia-kind = Vrsta naknade WIA
about-vvu-since = WGA-vervolguitkering od
about-alone = Život bez partnera
about-who-moves = Tko odlazi
about-seeks-work = Traženje posla uz WW
about-full-ww-4-weeks = 4 tjedna pune WW
about-insured-there = Plaća ili mirovina odande
about-departure = Dan odlaska
about-insured-year = Osiguranje prije odlaska
about-other-parent-here = Drugi roditelj
about-wajong-reason = Zašto odlazite
about-passport-since = Zadnja nizozemska putovnica
about-anw-since = Anw od

# Rights of residence
permit-dutch = Imam nizozemsko državljanstvo
permit-regular_fixed = Obični boravak, za nekoliko godina
    .hint = Redovita dozvola boravka, na određeno vrijeme (regulier, bepaalde tijd)
permit-regular_indefinite = Obični boravak, zauvijek
    .hint = Redovita na neodređeno vrijeme (regulier, onbepaalde tijd), ili dugotrajno boravište u EU
permit-asylum_fixed = Azil, za nekoliko godina
    .hint = Dozvola boravka za azil, na određeno vrijeme (asiel, bepaalde tijd)
permit-asylum_indefinite = Azil, zauvijek
    .hint = Dozvola boravka za azil, na neodređeno vrijeme (asiel, onbepaalde tijd)
permit-eu = Državljanstvo zemlje EU, ili obitelj
    .hint = Vrijedi i za Norvešku, Island i Švicarsku
permit-association_agreement = Turski radnik ili obitelj
    .hint = Pravo po ugovoru s Turskom
permit-other = Nešto drugo
    .hint = Ili bez papira

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = Socijalna pomoć (bijstand)
    .hint = Novac od općine
benefit-aow = AOW
    .hint = Mirovina od države
benefit-wia = WIA
    .hint = WGA ili IVA. Bolesni ste i ne možete raditi
benefit-wao = WAO
    .hint = Bolest je počela prije 2004. godine
benefit-ww = WW
    .hint = Više nemate posao
benefit-none = Nijedna naknada
    .hint = Tada nije bilo ničega
# Native reader: The hint says “invaliditet” for “beperkt”. Is that right, or too strong?
benefit-wajong = Wajong
    .hint = Bolest ili invaliditet već od mladosti
benefit-zw = Bolovanje (Ziektewet)
    .hint = Prvo razdoblje bolesti
benefit-anw = Anw
    .hint = Vaš partner je umro
benefit-ioaw = IOAW
    .hint = Stariji bez posla, od općine
benefit-ioaz = IOAZ
    .hint = Stariji koji su ranije imali svoju tvrtku
benefit-iow = IOW
    .hint = Nakon WW, za starije od 60
benefit-waz = WAZ
    .hint = Bolest, uz raniju vlastitu tvrtku
benefit-bbz = Bbz
    .hint = Socijalna pomoć za ljude s vlastitom tvrtkom
benefit-tw = Zakon o dodacima (Toeslagenwet)
    .hint = Dodatni novac uz naknadu
benefit-wachtgeld = Naknada wachtgeld
    .hint = Radili ste za državu
benefit-wamil = Wamil
    .hint = Radili ste u vojsci i razboljeli se
benefit-aio = AIO
    .hint = Dodatni novac uz malu AOW
benefit-akw = Dječji doplatak (kinderbijslag)
    .hint = Novac od SVB-a za Vaše dijete
benefit-kgb = Dodatak za dijete (kindgebonden budget)
    .hint = Dodatni novac za Vaše dijete, svaki mjesec
benefit-toe = Dodatak za stanarinu ili zdravstvo (toeslag)
    .hint = Od službe Dienst Toeslagen. Može i za čuvanje djece
benefit-pen = Mirovina od Vašeg posla
    .hint = Od mirovinskog fonda
benefit-other = Nešto drugo
    .hint = Mirovina od posla, novac iz inozemstva
benefit-running = Naknada je još trajala
    .hint = Do dana prije zahtjeva, uključujući taj dan

# Kinds of WIA
wia-kind-iva = IVA
    .hint = Vjerojatno više nikad ne možete raditi
wia-kind-wga-lgu = WGA: naknada prema plaći (loongerelateerde uitkering)
    .hint = Prvo razdoblje
wia-kind-wga-lau = WGA: dopuna plaće (loonaanvulling)
    .hint = Uz naknadu dovoljno radite
wia-kind-wga-vvu = WGA: kasnija naknada (vervolguitkering)
    .hint = Nakon prvog razdoblja, ako premalo radite

# Who leaves
who-moves-family = Idem sa svojom djecom
who-moves-parent = Ja idem, moja djeca ostaju
who-moves-child = Ide samo moje dijete

# Why somebody with Wajong moves
wajong-reason-treatment = Zbog liječenja
wajong-reason-work = Tamo imam veću priliku za posao
wajong-reason-carer = Osoba koja me njeguje ide tamo živjeti
wajong-reason-other = Zbog nečega drugog

# The last passport since leaving
passport-since-none = Nakon odlaska nije je bilo

# Debts
debts-none = Bez dugova
    .hint = Ili je sve plaćeno
debts-arrangement = Da, s dogovorom
    .hint = Svaki mjesec platiti jedan dio
debts-not_collected = Da, ali ne moram platiti
    .hint = To piše u pismu državnog tijela
debts-unpaid = Da, bez dogovora
    .hint = Još nije plaćeno

# Partner
partner-none = Nemam partnera
partner-goes_along = Moj partner ide sa mnom
    .hint = Moj partner živi u Nizozemskoj
partner-stays_in_nl = Moj partner ostaje u Nizozemskoj
partner-already_there = Moj partner već živi tamo
partner-separated = Razišli smo se
    .hint = Rastavljeni zauvijek
