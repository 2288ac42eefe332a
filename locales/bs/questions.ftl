# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = Kada je SVB dobio Vaš zahtjev?
    .why = Datum piše u pismu SVB-a. Za zakon se računa taj dan.
q-birth-date = Koji je Vaš datum rođenja?
    .why = Vaše godine se računaju u pravilima.
q-birth-country = U kojoj zemlji ste rođeni?
    .why = Zakon važi za ljude iz određenih zemalja.
q-nationalities = { $way ->
    [applied] Koje državljanstvo ste imali kod podnošenja zahtjeva?
   *[now] Koje državljanstvo ste imali krajem 2024. godine?
 }
    .why = Pogledajte u svoj pasoš. Možete izabrati i više njih.
q-former-nationalities = Da li ste ranije imali još neko državljanstvo?
    .why = I ranije državljanstvo se nekad računa.
q-settled-in-nl = Kada ste došli živjeti u Nizozemsku?
    .why = Jeste li u međuvremenu živjeli u drugoj zemlji? Upišite kada ste se zadnji put doselili ovamo.
q-moluccan-register = Jeste li sada ili ste ranije bili u registru Molučana (Rietkerk-uitkering)?
    .why = Radi se o ljudima koji su došli 1951. ili 1952. godine.
q-asylum-permit = Da li ste u Nizozemskoj dobili dozvolu boravka za azil?
    .why = Zakon važi i za izbjeglice.
q-asylum-permit-received = Kada ste prvi put dobili azil?
    .why = Datum piše na Vašim starim papirima od IND-a.
q-family-reunification-with-asylum-holder = Jeste li došli živjeti kod porodice koja je imala azil?
    .why = Nekad se računa i osoba koja je došla kod izbjeglice.
q-lives-in-nl = { $way ->
    [applied] Da li ste živjeli u Nizozemskoj kod podnošenja zahtjeva?
   *[now] Jeste li krajem 2024. godine živjeli u Nizozemskoj?
 }
    .why = Vaš pravi dom je morao biti u Nizozemskoj.
q-residence-since = { $way ->
    [applied] Od kada ste živjeli ovdje bez prekida?
   *[now] Od kada ste krajem 2024. godine živjeli ovdje bez prekida?
 }
    .why = Zakon traži 8 godina. Odlazak na odmor nije prekid. Niste imali nizozemsko državljanstvo? Brojite samo vrijeme s ispravnim boravišnim papirima.
q-permit = { $way ->
    [applied] Koje pravo boravka ste imali kod odluke SVB-a?
   *[now] Koje pravo boravka ste imali krajem 2024. godine?
 }
    .why = Pogledajte svoju boravišnu kartu. Još nema odluke? Izaberite ono što sada imate.
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
q-benefit-loan = Je li Vaša naknada bila pozajmica: { $benefit }?
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
    [applied] Da li ste imali pismo da smijete živjeti tamo?
   *[now] Imate li pismo da smijete živjeti tamo?
 }
    .why = Pismo vlasti te zemlje, za najmanje 1 godinu. I za Vašeg partnera i djecu koja idu s Vama.
q-nationality-declaration = { $way ->
    [applied] Da li ste htjeli tražiti državljanstvo te zemlje?
   *[now] Želite li tražiti državljanstvo te zemlje?
 }
    .why = Imate samo nizozemsko državljanstvo? Onda ste to morali pismeno obećati. Sada nemojte predavati zahtjev: prvo pitajte SVB.
q-renounces-dutch-nationality = { $way ->
    [applied] Da li ste se htjeli odreći nizozemskog državljanstva?
   *[now] Želite li se odreći nizozemskog državljanstva?
 }
    .why = S dva državljanstva je bilo moguće samo tako. Sada se ničega ne odričite: prvo pitajte SVB.
q-partner = { $way ->
    [applied] Da li ste imali partnera kod podnošenja zahtjeva?
   *[now] Da li ste krajem 2024. godine imali partnera?
 }
    .why = Vaš muž ili Vaša žena. Ili osoba s kojom imate zajedničko domaćinstvo (nije roditelj ni dijete).
# Native reader: Is “djeca u hraniteljstvu” what people say for foster children?
q-foster-children = { $way ->
    [applied] Da li ste htjeli povesti djecu u hraniteljstvu?
   *[now] Želite li povesti djecu u hraniteljstvu?
 }
    .why = Tuđa djeca o kojoj se brinete. Za Vašu vlastitu djecu ovo pravilo ne važi.
q-foster-consent = { $way ->
    [applied] Da li je postojalo pismo da ta djeca smiju ići?
   *[now] Postoji li pismo da ta djeca smiju ići?
 }
    .why = Od roditelja ili staratelja.
q-state-debts = { $way ->
    [applied] Da li ste imali dugove prema državi (het Rijk)?
   *[now] Da li ste krajem 2024. godine imali dugove prema državi (het Rijk)?
 }
    .why = Na primjer porez ili novčane kazne koje dugujete državi. Mi ne vidimo Vaš odgovor.
q-partner-state-debts = { $way ->
    [applied] Da li je Vaš partner imao dugove prema državi?
   *[now] Da li je Vaš partner krajem 2024. godine imao dugove prema državi?
 }
    .why = Pravilo važi i za partnera koji ide s Vama.
q-detained = { $way ->
    [applied] Da li ste na dan zahtjeva bili u zatvoru?
   *[now] Da li ste krajem 2024. godine bili u zatvoru?
 }
    .why = Ovo pitamo svakoga. Mi ne vidimo Vaš odgovor.
q-evading-sentence = { $way ->
    [applied] Da li su Vas tada tražili zbog zatvorske kazne?
   *[now] Da li su Vas krajem 2024. tražili zbog zatvorske kazne?
 }
    .why = Još ste morali odslužiti kaznu, ali ste je izbjegavali. Mi ne vidimo Vaš odgovor.
q-partner-detained = { $way ->
    [applied] Da li je Vaš partner tada bio u zatvoru?
   *[now] Da li je Vaš partner krajem 2024. godine bio u zatvoru?
 }
    .why = Pravilo važi i za partnera koji ide s Vama.
q-partner-evading-sentence = { $way ->
    [applied] Da li su Vašeg partnera tada tražili zbog zatvorske kazne?
   *[now] Da li su Vašeg partnera krajem 2024. tražili zbog zatvorske kazne?
 }
    .why = Pravilo važi i za partnera koji ide s Vama.

# What do I keep if I go back?
q-stay = Kako želite ići?
    .why = Za kratko i za stalno postoje različita pravila. Ovo kasnije možete promijeniti.
q-receives = Koju naknadu, penziju ili dodatak sada dobijate?
    .why = Možete ih izabrati više. Pogledajte u svoja pisma.
q-wia-kind = Koju vrstu naknade WIA dobijate?
    .why = To piše u pismu UWV-a.
q-vvu-since = Kada je počela Vaša naknada WGA-vervolguitkering?
    .why = Datum piše u pismu UWV-a.
q-alone = Jeste li za SVB bez partnera (alleenstaand)?
    .why = Pogledajte u pismo SVB-a. U braku ste, ali ste se zauvijek razišli? Izaberite „Da“. Živite s nekim, čak i s bratom, sestrom ili prijateljem? Izaberite „Ne“. Živite sa svojim djetetom, ocem ili majkom? To se ne računa.
q-who-moves = Ko odlazi iz Nizozemske?
    .why = Za dječiji dodatak je važno ko odlazi i ko ostaje.
q-seeks-work = Idete li tamo tražiti posao, najviše 3 mjeseca?
    .why = Tada WW nekad smije ići s Vama.
q-full-ww-4-weeks = Dobijate li već 4 sedmice ili duže punu WW?
    .why = Puna WW: uz nju ne radite.
q-insured-there = Dobijate li platu ili penziju iz te zemlje?
    .why = Tada ste možda tamo zdravstveno osigurani.
q-departure = Koji je dan Vašeg odlaska iz Nizozemske?
    .why = Od tog dana brojimo. Već ste otišli? Upišite taj dan. Dovoljna je i samo godina.
q-insured-year = Jeste li cijelu godinu prije odlaska bili osigurani za AOW?
    .why = Jeste li tada živjeli ili radili u Nizozemskoj? Onda ste bili osigurani.
q-other-parent-here = Ostaje li drugi roditelj u Nizozemskoj?
    .why = Živi li ili radi ovdje? Tada taj roditelj možda može dobiti dječiji dodatak.
q-wajong-reason = Zašto želite ići u drugu zemlju?
    .why = UWV nekad napravi izuzetak za Wajong.
q-passport-since = Kada ste nakon odlaska dobili nizozemski pasoš?
    .why = Računa se zadnji pasoš. Računa se i lična karta.
q-anw-since = Od kada dobijate Anw?
    .why = U Maroku su pravila drugačija od 1. oktobra 2016.

# Questions about what happened after going back
q-voluntary-application = Kada je SVB dobio Vaš zahtjev za dobrovoljno osiguranje?
    .why = Dan piše u pismu SVB-a.
q-role = Ko se želi vratiti u Nizozemsku?
    .why = Za partnera i dijete postoje posebna pravila.
q-return-option-used = Jeste li već iskoristili pravo na povratak (terugkeeroptie)?
    .why = Jeste li se tako već jednom vratili u Nizozemsku? To je moguće samo 1 put.
q-lawful-three-years = Da li ste neposredno prije odlaska 3 godine imali dozvolu?
    .why = 3 godine bez prekida. Imali ste nizozemsko državljanstvo? I tada izaberite da.
q-child-condition = Kako se dijete vraća?
    .why = Dijete se ne smije uvijek vratiti samo.
q-readmission-asked = Kada je IND ili ambasada dobila Vaš zahtjev?
    .why = Radi se o zahtjevu da se vratite u Nizozemsku.
q-lives-in-nl-again = Hoćete li opet stvarno živjeti u Nizozemskoj?
    .why = Posjeta ili odmor ne znači da tu živite.
q-moved-back = Od kojeg dana opet živite u Nizozemskoj?
    .why = Taj dan može biti i u budućnosti.
q-partner-died = Kojeg dana je umro Vaš partner?
    .why = Po tom danu računamo kada se nešto mijenja.
q-deceased-insured = Da li je Vaš partner još živio ili radio u Nizozemskoj?
    .why = Na dan smrti. Računa se i dobrovoljno osiguranje za Anw.
q-deceased-left = Kada je Vaš partner otišao iz Nizozemske?
    .why = Ko ode, nekad ima osiguranje još 6 sedmica.
q-deceased-insured-there = Da li je Vaš partner poslije bio osiguran u drugoj zemlji?
    .why = Na primjer zbog posla u toj zemlji.
q-child-under-18 = Imate li dijete mlađe od 18 godina?
    .why = Za Anw se računa dijete mlađe od 18 godina.
q-unfit-for-work = Da li zbog bolesti možete raditi samo malo ili nikako?
    .why = Zbog bolesti ste 45 posto ili više nesposobni za rad.
q-separated-on = Od kojeg dana više ne živite zajedno?
    .why = Ne znate dan? Dovoljan je i mjesec.
q-married = Jeste li u braku?
    .why = Računa se i registrovano partnerstvo.
q-permanently-separated = Jeste li se zauvijek razišli?
    .why = Više ne želite zajedno dalje, i to je sigurno.
q-together-on = Od kojeg dana ste zajedno?
    .why = Dan vjenčanja ili početka zajedničkog života. Taj dan može biti i u prošlosti.
q-other-has-award = Da li i druga osoba ima svoju naknadu za povratak?
    .why = Na svoje ime, od SVB-a.
q-detention = O čemu se radi?
    .why = Radi se o Vama ili o Vašem partneru. Mi ne vidimo Vaš odgovor.
q-released-on = Kojeg dana to završava?
    .why = Dan kada neko izlazi na slobodu, ili ga više ne traže.
q-child-birth-date = Kada je rođeno Vaše najmlađe dijete?
    .why = Najmlađe dijete koje je otišlo s Vama.
q-nationality-step = Da li ste već tražili državljanstvo svoje zemlje?
    .why = To ste obećali kod podnošenja zahtjeva.
q-change-on = Kojeg dana se nešto mijenja?
    .why = Taj dan može biti i u budućnosti.
q-still-in-nl = Jeste li sada još u Nizozemskoj?
    .why = Iz Nizozemske to morate javiti u roku od 4 sedmice. Iz druge zemlje u roku od 6 sedmica.
q-award-on = Koji je datum odluke SVB-a?
    .why = Datum piše na vrhu pisma u kojem stoji da dobijate naknadu.
q-leaves-on = Kojeg dana odlazite iz Nizozemske?
    .why = SVB provjerava da li je to na vrijeme.
q-not-to-blame = Odlazite li kasnije zato što drugačije ne možete?
    .why = Na primjer zato što ste jako bolesni.
q-incapacity-change = Šta se desilo s Vašom naknadom WIA ili WAO?
    .why = Radi se o vremenu nakon Vašeg odlaska.
q-left-with-incapacity = Da li ste imali WIA ili WAO kada ste otišli?
    .why = Pravilo je samo za ove dvije naknade.
q-stopped-benefit = Koja naknada je prestala kada ste otišli?
    .why = Izaberite jednu. Poslije možete to uraditi još jednom.
q-back-on = Od kojeg dana opet živite u Nizozemskoj?
    .why = Neke naknade ponovo počinju samo ako se vratite na vrijeme.
q-abroad-from = Kojeg dana odlazite?
    .why = Prvi dan Vašeg putovanja.
q-abroad-until = Kojeg dana ste opet nazad?
    .why = Dan kada ste opet u Nizozemskoj. Još ne znate? Upišite ono što mislite.
q-days-abroad-before = Koliko dana ste već bili odsutni u godini svog putovanja?
    .why = Brojite od 1. januara do ovog putovanja. Niste bili odsutni? Upišite 0.
q-residence-now = Koje pravo boravka sada imate?
    .why = Pogledajte svoju boravišnu kartu. Mi ne vidimo Vaš odgovor.
q-no-means = Imate li premalo novca za put?
    .why = Pomoć je za ljude koji to ne mogu sami platiti.
q-helped-before = Da li ste u zadnjih 5 godina već dobili takvu pomoć?
    .why = Ovu pomoć obično dobijete samo 1 put.
q-office = O kojoj organizaciji se radi?
    .why = Pogledajte na vrh pisma, ili u banci: ko Vam plaća?
q-decision-on = Koji je datum odluke?
    .why = Dan piše na vrhu pisma.
q-partner-place = Gdje će živjeti Vaš partner?
    .why = Vaš muž, Vaša žena, ili osoba s kojom živite kao par.
q-household = S kim ste otišli iz Nizozemske?
    .why = O tome zavisi naknada.
q-payment = Koliku naknadu za povratak dobijate mjesečno?
    .why = Pogledajte u banci ili u pismu SVB-a.
q-gross-benefits = Koliko iz Nizozemske dobijate od drugih naknada?
    .why = Saberite sve za sebe i za partnera, mjesečno, prije poreza (bruto): AOW, Anw, WIA, WAO, WAZ, Wajong i dodatak. Ništa? Upišite 0.

about-voluntary-application = Zahtjev za dobrovoljno osiguranje
about-role = Ko se želi vratiti
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
about-permanently-separated = Razdvojeni zauvijek
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
about-not-to-blame = Nije Vaša krivica
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

voluntary-application-not-yet = Zahtjev još nije predat
role-remigrant = Ja, i naknada je moja
# Native reader: “partner koji je otišao” is masculine. Is it fine for a woman too?
role-partner = Ja, kao partner koji je također otišao
role-child = Ja, kao dijete koje je također otišlo
child-condition-together = Zajedno s roditeljem
child-condition-came-of-age = Samo, nakon 18. rođendana
    .hint = Napunilo 18 u godini nakon odlaska
child-condition-neither = Nijedno od toga
readmission-asked-not-yet = Zahtjev još nije predat
deceased-left-never-lived = Partner nikad nije živio u Nizozemskoj
detention-shorter = U zatvoru, kraće od 1 mjeseca
detention-month = U zatvoru, 1 mjesec ili duže
detention-fugitive = Tražena osoba zbog zatvorske kazne
detention-departed = Odlazak u terorističku grupu (uitreiziger)
released-on-not-yet = Još nije završeno
nationality-step-none = Ne, još ne
nationality-step-asked = Da, još čekam
nationality-step-received = Da, i imam ga
nationality-step-refused = Da, ali moja zemlja je rekla ne
leaves-on-not-yet = Dan još nije izabran
incapacity-change-lowered = Naknada je postala niža
incapacity-change-ended = Naknada je prestala
incapacity-change-nothing = Ništa se nije promijenilo
back-on-not-yet = Još nisam nazad
stay-visit = U posjetu
    .hint = Poslije se vraćam
stay-part-of-year = Jedan dio svake godine
    .hint = Živim i ovdje i tamo
stay-try-first = Prvo probati
    .hint = Možda se vratim
stay-for-good = Zauvijek
    .hint = Idem tamo živjeti
stay-unsure = Još ne znam
    .hint = Tada prvo čitate šta zadržavate
residence-now-dutch = Nizozemsko državljanstvo
    .hint = Imam nizozemski pasoš
residence-now-eu = Državljanstvo zemlje EU
    .hint = Ili porodica građanina EU
residence-now-regular-fixed = Redovna, na određeno vrijeme (regulier, bepaalde tijd)
    .hint = Obična dozvola za nekoliko godina
residence-now-regular-indefinite = Redovna, na neodređeno vrijeme (regulier, onbepaalde tijd)
    .hint = Obična dozvola zauvijek
residence-now-eu-long-term = Dugotrajni boravak u EU (langdurig ingezetene)
    .hint = To piše na Vašoj boravišnoj karti
residence-now-temporary-asylum = Azil, na određeno vrijeme
    .hint = Dozvola za nekoliko godina
residence-now-asylum-indefinite = Azil, na neodređeno vrijeme
    .hint = Dozvola zauvijek
residence-now-temporary-protection = Privremena zaštita (Ukrajina)
residence-now-procedure = Još čekam odluku
residence-now-none = Ne smijem ostati ovdje
    .hint = Ili nemam papire
office-svb = SVB
    .hint = AOW, Anw, AIO, dječiji dodatak, povratak
office-uwv = UWV
    .hint = WIA, WAO, WW, Wajong
office-uwv-zw = UWV, o zakonu o bolovanju (Ziektewet)
office-municipality = Općina (gemeente)
    .hint = Socijalna pomoć (bijstand), IOAW, IOAZ
office-toeslagen = Dienst Toeslagen (služba za dodatke)
office-cak = CAK
    .hint = Zdravstvo u drugoj zemlji
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
about-asylum-permit-received = Dobijanje azila
about-family-reunification-with-asylum-holder = Kod porodice s azilom
about-lives-in-nl = Život u Nizozemskoj
about-residence-since = Ovdje bez prekida od
about-permit = Vaše pravo boravka
about-temporary-purpose = Privremeni boravak
about-benefit = Vaša naknada
about-benefit-since = Naknada od
about-benefit-until = Zadnji dan naknade
about-benefit-loan = Naknada kao pozajmica
about-destination = Zemlja u koju idete
about-admission-proof = Pismo da tamo smijete živjeti
about-nationality-declaration = Zahtjev za drugo državljanstvo
about-renounces-dutch-nationality = Odricanje od nizozemskog državljanstva
about-partner = Vaš partner
about-foster-children = Djeca u hraniteljstvu
about-foster-consent = Pismo za djecu u hraniteljstvu
about-state-debts = Dugovi prema državi
about-partner-state-debts = Dugovi Vašeg partnera
about-detained = Zatvor
about-evading-sentence = Zatvorska kazna
about-partner-detained = Zatvor (partner)
about-partner-evading-sentence = Zatvorska kazna (partner)
about-stay = Kako idete
about-receives = Vaša naknada i penzija
about-wia-kind = Vrsta naknade WIA
about-vvu-since = WGA-vervolguitkering od
about-alone = Život bez partnera
about-who-moves = Ko odlazi
about-seeks-work = Traženje posla uz WW
about-full-ww-4-weeks = 4 sedmice pune WW
about-insured-there = Plata ili penzija odande
about-departure = Dan odlaska
about-insured-year = Osiguranje prije odlaska
about-other-parent-here = Drugi roditelj
about-wajong-reason = Zašto odlazite
about-passport-since = Zadnji nizozemski pasoš
about-anw-since = Anw od

# Rights of residence
permit-dutch = Imam nizozemsko državljanstvo
# Native reader: Is “Obični boravak” clear for a permit that is not for asylum?
permit-regular_fixed = Obični boravak, za nekoliko godina
    .hint = Redovna dozvola boravka, na određeno vrijeme (regulier, bepaalde tijd)
permit-regular_indefinite = Obični boravak, zauvijek
    .hint = Redovna na neodređeno vrijeme (regulier, onbepaalde tijd), ili dugotrajni boravak u EU
permit-asylum_fixed = Azil, za nekoliko godina
    .hint = Dozvola boravka za azil, na određeno vrijeme (asiel, bepaalde tijd)
permit-asylum_indefinite = Azil, zauvijek
    .hint = Dozvola boravka za azil, na neodređeno vrijeme (asiel, onbepaalde tijd)
permit-eu = Državljanstvo zemlje EU, ili porodica
    .hint = Važi i za Norvešku, Island i Švicarsku
permit-association_agreement = Turski radnik ili porodica
    .hint = Pravo po ugovoru s Turskom
permit-other = Nešto drugo
    .hint = Ili bez papira

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = Socijalna pomoć (bijstand)
    .hint = Novac od općine
benefit-aow = AOW
    .hint = Penzija od države
benefit-wia = WIA
    .hint = WGA ili IVA. Bolesni ste i ne možete raditi
benefit-wao = WAO
    .hint = Bolest je počela prije 2004. godine
benefit-ww = WW
    .hint = Više nemate posla
benefit-none = Nijedna naknada
    .hint = Tada nije bilo ničega
benefit-wajong = Wajong
    .hint = Bolest ili ograničenje već od mladosti
# Native reader: Is “bolovanje” clear for a benefit (Ziektewet), not only for being off sick?
benefit-zw = Bolovanje (Ziektewet)
    .hint = Prvo vrijeme bolesti
benefit-anw = Anw
    .hint = Vaš partner je umro
benefit-ioaw = IOAW
    .hint = Stariji bez posla, od općine
benefit-ioaz = IOAZ
    .hint = Stariji koji su ranije imali svoju firmu
benefit-iow = IOW
    .hint = Poslije WW, za starije od 60
benefit-waz = WAZ
    .hint = Bolest, uz raniju vlastitu firmu
benefit-bbz = Bbz
    .hint = Socijalna pomoć za ljude s vlastitom firmom
benefit-tw = Zakon o dodacima (Toeslagenwet)
    .hint = Dodatni novac uz naknadu
benefit-wachtgeld = Naknada wachtgeld
    .hint = Radili ste za državu
benefit-wamil = Wamil
    .hint = Radili ste u vojsci i razboljeli se
benefit-aio = AIO
    .hint = Dodatni novac uz malu AOW
benefit-akw = Dječiji dodatak (kinderbijslag)
    .hint = Novac od SVB-a za Vaše dijete
benefit-kgb = Dodatak za dijete (kindgebonden budget)
    .hint = Dodatni novac za Vaše dijete, svaki mjesec
benefit-toe = Dodatak za stanarinu ili zdravstvo (toeslag)
    .hint = Od službe Dienst Toeslagen. Može i za čuvanje djece
benefit-pen = Penzija od Vašeg posla
    .hint = Od penzionog fonda
benefit-other = Nešto drugo
    .hint = Penzija od posla, novac iz inostranstva
benefit-running = Naknada je još trajala
    .hint = Do dana prije zahtjeva, uključujući taj dan

# Kinds of WIA
wia-kind-iva = IVA
    .hint = Vjerovatno više nikad ne možete raditi
wia-kind-wga-lgu = WGA: naknada prema plati (loongerelateerde uitkering)
    .hint = Prvo vrijeme
wia-kind-wga-lau = WGA: dopuna plate (loonaanvulling)
    .hint = Uz naknadu dovoljno radite
wia-kind-wga-vvu = WGA: kasnija naknada (vervolguitkering)
    .hint = Poslije prvog vremena, ako premalo radite

# Who leaves
who-moves-family = Idem sa svojom djecom
who-moves-parent = Ja idem, moja djeca ostaju
who-moves-child = Ide samo moje dijete

# Why somebody with Wajong moves
wajong-reason-treatment = Zbog liječenja
wajong-reason-work = Tamo imam veću šansu za posao
wajong-reason-carer = Osoba koja me njeguje ide tamo živjeti
wajong-reason-other = Zbog nečega drugog

# The last passport since leaving
passport-since-none = Nakon odlaska ga nije bilo

# Debts
debts-none = Bez dugova
    .hint = Ili je sve plaćeno
debts-arrangement = Da, s dogovorom
    .hint = Svaki mjesec platiti jedan dio
debts-not_collected = Da, ali ne moram platiti
    .hint = To piše u pismu od vlasti
debts-unpaid = Da, bez dogovora
    .hint = Još nije plaćeno

# Partner
partner-none = Nemam partnera
partner-goes_along = Moj partner ide sa mnom
    .hint = Moj partner živi u Nizozemskoj
partner-stays_in_nl = Moj partner ostaje u Nizozemskoj
partner-already_there = Moj partner već živi tamo
partner-separated = Razišli smo se
    .hint = Razdvojeni zauvijek
