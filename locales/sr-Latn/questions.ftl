# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = Kada je SVB dobio Vaš zahtev?
    .why = Datum piše u pismu SVB-a. Za zakon se računa taj dan.
q-birth-date = Koji je Vaš datum rođenja?
    .why = Vaše godine se računaju u pravilima.
q-birth-country = U kojoj zemlji ste rođeni?
    .why = Zakon važi za ljude iz određenih zemalja.
q-nationalities = { $way ->
    [applied] Koje državljanstvo ste imali kada ste podneli zahtev?
   *[now] Koje državljanstvo ste imali krajem 2024. godine?
 }
    .why = Pogledajte u svoj pasoš. Možete da izaberete i više njih.
q-former-nationalities = Da li ste ranije imali još neko državljanstvo?
    .why = I ranije državljanstvo se nekad računa.
q-settled-in-nl = Kada ste došli da živite u Holandiju?
    .why = Da li ste u međuvremenu živeli u drugoj zemlji? Upišite kada ste se poslednji put doselili ovde.
q-moluccan-register = Da li ste sada ili ste ranije bili u registru Molučana (Rietkerk-uitkering)?
    .why = Radi se o ljudima koji su došli 1951. ili 1952. godine.
q-asylum-permit = Da li ste u Holandiji dobili boravišnu dozvolu za azil?
    .why = Zakon važi i za izbeglice.
q-asylum-permit-received = Kada ste prvi put dobili azil?
    .why = Datum piše na Vašim starim papirima od IND-a.
q-family-reunification-with-asylum-holder = Da li ste došli da živite kod porodice koja je imala azil?
    .why = Nekad se računa i osoba koja je došla kod izbeglice.
q-lives-in-nl = { $way ->
    [applied] Da li ste živeli u Holandiji kada ste podneli zahtev?
   *[now] Da li ste krajem 2024. godine živeli u Holandiji?
 }
    .why = Vaš pravi dom je morao da bude u Holandiji.
q-residence-since = { $way ->
    [applied] Od kada ste živeli ovde bez prekida?
   *[now] Od kada ste krajem 2024. godine živeli ovde bez prekida?
 }
    .why = Zakon traži 8 godina. Odlazak na odmor nije prekid. Niste imali holandsko državljanstvo? Brojite samo vreme sa ispravnim boravišnim papirima.
# Native reader: Is “boravišna karta” clear for the Dutch residence card (verblijfskaart)?
q-permit = { $way ->
    [applied] Koje pravo boravka ste imali kada je SVB odlučio?
   *[now] Koje pravo boravka ste imali krajem 2024. godine?
 }
    .why = Pogledajte svoju boravišnu kartu. Još nema odluke? Izaberite ono što sada imate.
q-temporary-purpose = { $way ->
    [applied] Da li je Vaš boravak bio privremen, na primer zbog studija?
   *[now] Da li je boravak krajem 2024. bio privremen, na primer zbog studija?
 }
    .why = Privremeno je i: rad sa radnom dozvolom ili lečenje.
q-benefit-1 = { $way ->
    [applied] Koju naknadu ste imali dan pre Vašeg zahteva?
   *[now] Koju naknadu ste imali krajem 2024. godine?
 }
    .why = Morali ste da imate naknadu 1 godinu. Ne računa se svaka naknada.
q-benefit-more = Koju naknadu ste imali pre toga?
    .why = Računa se i naknada u isto vreme.
q-benefit-since = Od kada ste imali ovu naknadu: { $benefit }?
    .why = Datum piše u pismu o Vašoj naknadi.
q-benefit-until = Koji je bio poslednji dan ove naknade: { $benefit }?
    .why = Upišite poslednji dan.
q-benefit-loan = Da li je Vaša naknada bila pozajmica: { $benefit }?
    .why = Novac koji morate da vratite se ne računa.
q-destination = { $way ->
    [applied] U koju zemlju ste hteli da idete?
    [now] U koju zemlju želite da idete?
    [keep] U koju zemlju želite da idete?
    [away] U koju zemlju želite da idete?
   *[event] U kojoj zemlji živite ili ćete živeti?
 }
    .why = Pravila nisu ista za svaku zemlju.
q-admission-proof = { $way ->
    [applied] Da li ste imali pismo da smete da živite tamo?
   *[now] Da li imate pismo da smete da živite tamo?
 }
    .why = Pismo vlasti te zemlje, za najmanje 1 godinu. I za Vašeg partnera i decu koja idu sa Vama.
q-nationality-declaration = { $way ->
    [applied] Da li ste hteli da tražite državljanstvo te zemlje?
   *[now] Da li želite da tražite državljanstvo te zemlje?
 }
    .why = Imate samo holandsko državljanstvo? Onda ste to morali pismeno da obećate. Sada nemojte da podnosite zahtev: prvo pitajte SVB.
q-renounces-dutch-nationality = { $way ->
    [applied] Da li ste hteli da se odreknete holandskog državljanstva?
   *[now] Da li želite da se odreknete holandskog državljanstva?
 }
    .why = Sa dva državljanstva je bilo moguće samo tako. Sada nemojte ničega da se odričete: prvo pitajte SVB.
q-partner = { $way ->
    [applied] Da li ste imali partnera kada ste podneli zahtev?
   *[now] Da li ste krajem 2024. godine imali partnera?
 }
    .why = Vaš muž ili Vaša žena. Ili osoba sa kojom imate zajedničko domaćinstvo (nije roditelj ni dete).
# Native reader: Is “deca u hraniteljstvu” what people say for foster children?
q-foster-children = { $way ->
    [applied] Da li ste hteli da povedete decu u hraniteljstvu?
   *[now] Da li želite da povedete decu u hraniteljstvu?
 }
    .why = Tuđa deca o kojoj se brinete. Za Vašu sopstvenu decu ovo pravilo ne važi.
q-foster-consent = { $way ->
    [applied] Da li je postojalo pismo da ta deca smeju da idu?
   *[now] Da li postoji pismo da ta deca smeju da idu?
 }
    .why = Od roditelja ili staratelja.
q-state-debts = { $way ->
    [applied] Da li ste imali dugove prema državi (het Rijk)?
   *[now] Da li ste krajem 2024. godine imali dugove prema državi (het Rijk)?
 }
    .why = Na primer porez ili novčane kazne koje dugujete državi. Mi ne vidimo Vaš odgovor.
q-partner-state-debts = { $way ->
    [applied] Da li je Vaš partner imao dugove prema državi?
   *[now] Da li je Vaš partner krajem 2024. godine imao dugove prema državi?
 }
    .why = Pravilo važi i za partnera koji ide sa Vama.
q-detained = { $way ->
    [applied] Da li ste na dan zahteva bili u zatvoru?
   *[now] Da li ste krajem 2024. godine bili u zatvoru?
 }
    .why = Ovo pitamo svakoga. Mi ne vidimo Vaš odgovor.
q-evading-sentence = { $way ->
    [applied] Da li su Vas tada tražili zbog zatvorske kazne?
   *[now] Da li su Vas krajem 2024. tražili zbog zatvorske kazne?
 }
    .why = Još ste morali da odslužite kaznu, ali ste je izbegavali. Mi ne vidimo Vaš odgovor.
q-partner-detained = { $way ->
    [applied] Da li je Vaš partner tada bio u zatvoru?
   *[now] Da li je Vaš partner krajem 2024. godine bio u zatvoru?
 }
    .why = Pravilo važi i za partnera koji ide sa Vama.
q-partner-evading-sentence = { $way ->
    [applied] Da li su Vašeg partnera tada tražili zbog zatvorske kazne?
   *[now] Da li su Vašeg partnera krajem 2024. tražili zbog zatvorske kazne?
 }
    .why = Pravilo važi i za partnera koji ide sa Vama.

# What do I keep if I go back?
q-stay = Kako želite da idete?
    .why = Za kratko i za stalno postoje različita pravila. Ovo kasnije možete da promenite.
q-receives = Koju naknadu, penziju ili dodatak sada dobijate?
    .why = Možete da ih izaberete više. Pogledajte u svoja pisma.
q-wia-kind = Koju vrstu naknade WIA dobijate?
    .why = To piše u pismu UWV-a.
q-vvu-since = Kada je počela Vaša naknada WGA-vervolguitkering?
    .why = Datum piše u pismu UWV-a.
q-alone = Da li ste za SVB bez partnera (alleenstaand)?
    .why = Pogledajte u pismo SVB-a. U braku ste, ali ste se zauvek razišli? Izaberite „Da“. Živite sa nekim, čak i sa bratom, sestrom ili prijateljem? Izaberite „Ne“. Živite sa svojim detetom, ocem ili majkom? To se ne računa.
q-who-moves = Ko odlazi iz Holandije?
    .why = Za dečji dodatak je važno ko odlazi i ko ostaje.
q-seeks-work = Da li idete tamo da tražite posao, najviše 3 meseca?
    .why = Tada WW nekad sme da ide sa Vama.
q-full-ww-4-weeks = Da li već 4 nedelje ili duže dobijate punu WW?
    .why = Puna WW: uz nju ne radite.
q-insured-there = Da li dobijate platu ili penziju iz te zemlje?
    .why = Tada ste možda tamo zdravstveno osigurani.
q-departure = Koji je dan Vašeg odlaska iz Holandije?
    .why = Od tog dana brojimo. Već ste otišli? Upišite taj dan. Dovoljna je i samo godina.
q-insured-year = Da li ste celu godinu pre odlaska bili osigurani za AOW?
    .why = Da li ste tada živeli ili radili u Holandiji? Onda ste bili osigurani.
q-other-parent-here = Da li drugi roditelj ostaje u Holandiji?
    .why = Da li živi ili radi ovde? Tada taj roditelj možda može da dobije dečji dodatak.
q-wajong-reason = Zašto želite da idete u drugu zemlju?
    .why = UWV nekad napravi izuzetak za Wajong.
q-passport-since = Kada ste nakon odlaska dobili holandski pasoš?
    .why = Računa se poslednji pasoš. Računa se i lična karta.
q-anw-since = Od kada dobijate Anw?
    .why = U Maroku su pravila drugačija od 1. oktobra 2016.

# Questions about what happened after going back
q-voluntary-application = Kada je SVB dobio Vaš zahtev za dobrovoljno osiguranje?
    .why = Dan piše u pismu SVB-a.
q-role = Ko želi da se vrati u Holandiju?
    .why = Za partnera i dete postoje posebna pravila.
q-return-option-used = Da li ste već iskoristili pravo na povratak (terugkeeroptie)?
    .why = Da li ste se tako već jednom vratili u Holandiju? To je moguće samo 1 put.
q-lawful-three-years = Da li ste neposredno pre odlaska 3 godine imali dozvolu?
    .why = 3 godine bez prekida. Imali ste holandsko državljanstvo? I tada izaberite da.
q-child-condition = Kako se dete vraća?
    .why = Dete ne sme uvek da se vrati bez roditelja.
q-readmission-asked = Kada je IND ili ambasada dobila Vaš zahtev?
    .why = Radi se o zahtevu da se vratite u Holandiju.
q-lives-in-nl-again = Da li ćete opet stvarno živeti u Holandiji?
    .why = Poseta ili odmor ne znači da tu živite.
q-moved-back = Od kojeg dana opet živite u Holandiji?
    .why = Taj dan može da bude i u budućnosti.
# Native reader: “umro Vaš partner” is masculine. Is it fine for a woman too?
q-partner-died = Kojeg dana je umro Vaš partner?
    .why = Po tom danu računamo kada se nešto menja.
q-deceased-insured = Da li je Vaš partner još živeo ili radio u Holandiji?
    .why = Na dan smrti. Računa se i dobrovoljno osiguranje za Anw.
q-deceased-left = Kada je Vaš partner otišao iz Holandije?
    .why = Ko ode, nekad ima osiguranje još 6 nedelja.
q-deceased-insured-there = Da li je Vaš partner posle bio osiguran u drugoj zemlji?
    .why = Na primer zbog posla u toj zemlji.
q-child-under-18 = Da li imate dete mlađe od 18 godina?
    .why = Za Anw se računa dete mlađe od 18 godina.
q-unfit-for-work = Da li zbog bolesti možete da radite samo malo ili nikako?
    .why = Zbog bolesti ste 45 odsto ili više nesposobni za rad.
q-separated-on = Od kojeg dana više ne živite zajedno?
    .why = Ne znate dan? Dovoljan je i mesec.
q-married = Da li ste u braku?
    .why = Računa se i registrovano partnerstvo.
q-permanently-separated = Da li ste se zauvek razišli?
    .why = Više ne želite zajedno dalje, i to je sigurno.
q-together-on = Od kojeg dana ste zajedno?
    .why = Dan venčanja ili početka zajedničkog života. Taj dan može da bude i u prošlosti.
q-other-has-award = Da li i druga osoba ima svoju naknadu za povratak?
    .why = Na svoje ime, od SVB-a.
q-detention = O čemu se radi?
    .why = Radi se o Vama ili o Vašem partneru. Mi ne vidimo Vaš odgovor.
q-released-on = Kojeg dana se to završava?
    .why = Dan kada neko izlazi na slobodu, ili ga više ne traže.
q-child-birth-date = Kada je rođeno Vaše najmlađe dete?
    .why = Najmlađe dete koje je otišlo sa Vama.
q-nationality-step = Da li ste već tražili državljanstvo svoje zemlje?
    .why = To ste obećali kada ste podneli zahtev.
q-change-on = Kojeg dana se nešto menja?
    .why = Taj dan može da bude i u budućnosti.
q-still-in-nl = Da li ste sada još u Holandiji?
    .why = Iz Holandije to morate da javite u roku od 4 nedelje. Iz druge zemlje u roku od 6 nedelja.
q-award-on = Koji je datum odluke SVB-a?
    .why = Datum piše na vrhu pisma u kojem stoji da dobijate naknadu.
q-leaves-on = Kojeg dana odlazite iz Holandije?
    .why = SVB proverava da li je to na vreme.
q-not-to-blame = Da li odlazite kasnije zato što drugačije ne možete?
    .why = Na primer zato što ste veoma bolesni.
q-incapacity-change = Šta se desilo sa Vašom naknadom WIA ili WAO?
    .why = Radi se o vremenu nakon Vašeg odlaska.
q-left-with-incapacity = Da li ste imali WIA ili WAO kada ste otišli?
    .why = Pravilo je samo za ove dve naknade.
q-stopped-benefit = Koja naknada je prestala kada ste otišli?
    .why = Izaberite jednu. Posle možete to da uradite još jednom.
q-back-on = Od kojeg dana opet živite u Holandiji?
    .why = Neke naknade ponovo počinju samo ako se vratite na vreme.
q-abroad-from = Kojeg dana odlazite?
    .why = Prvi dan Vašeg putovanja.
q-abroad-until = Kojeg dana ste opet nazad?
    .why = Dan kada ste opet u Holandiji. Još ne znate? Upišite ono što mislite.
q-days-abroad-before = Koliko dana ste već bili odsutni u godini svog putovanja?
    .why = Brojite od 1. januara do ovog putovanja. Niste bili odsutni? Upišite 0.
q-residence-now = Koje pravo boravka sada imate?
    .why = Pogledajte svoju boravišnu kartu. Mi ne vidimo Vaš odgovor.
q-no-means = Da li imate premalo novca za put?
    .why = Pomoć je za ljude koji to ne mogu sami da plate.
q-helped-before = Da li ste u poslednjih 5 godina već dobili takvu pomoć?
    .why = Ovu pomoć obično dobijete samo 1 put.
q-office = O kojoj organizaciji se radi?
    .why = Pogledajte na vrh pisma, ili u banci: ko Vam plaća?
q-decision-on = Koji je datum odluke?
    .why = Dan piše na vrhu pisma.
q-partner-place = Gde će živeti Vaš partner?
    .why = Vaš muž, Vaša žena, ili osoba sa kojom živite kao par.
q-household = Sa kim ste otišli iz Holandije?
    .why = O tome zavisi naknada.
q-payment = Koliku naknadu za povratak dobijate mesečno?
    .why = Pogledajte u banci ili u pismu SVB-a.
q-gross-benefits = Koliko iz Holandije dobijate od drugih naknada?
    .why = Saberite sve za sebe i za partnera, mesečno, pre poreza (bruto): AOW, Anw, WIA, WAO, WAZ, Wajong i dodatak. Ništa? Upišite 0.

about-voluntary-application = Zahtev za dobrovoljno osiguranje
about-role = Ko želi da se vrati
about-return-option-used = Iskorišćeno pravo na povratak
about-lawful-three-years = Dozvola 3 godine
about-child-condition = Kako se dete vraća
about-readmission-asked = Zahtev za povratak u Holandiju
about-lives-in-nl-again = Opet živeti u Holandiji
about-moved-back = Opet u Holandiji od
about-partner-died = Dan smrti
about-deceased-insured = Partner još u Holandiji
about-deceased-left = Odlazak partnera iz Holandije
about-deceased-insured-there = Partner osiguran tamo
about-child-under-18 = Dete mlađe od 18
about-unfit-for-work = Zbog bolesti radite malo ili nikako
about-separated-on = Više niste zajedno od
about-married = Brak
about-permanently-separated = Razdvojeni zauvek
about-together-on = Zajedno od
about-other-has-award = Naknada druge osobe
about-detention = Zatvor ili zatvorska kazna
about-released-on = Dan kada se to završava
about-child-birth-date = Datum rođenja najmlađeg deteta
about-nationality-step = Zahtev za državljanstvo
about-change-on = Dan promene
about-still-in-nl = Još u Holandiji
about-award-on = Dan odluke
about-leaves-on = Dan Vašeg odlaska
about-not-to-blame = Nije Vaša krivica
about-incapacity-change = Promena naknade WIA ili WAO
about-left-with-incapacity = Odlazak sa naknadom WIA ili WAO
about-stopped-benefit = Naknada koja je prestala
about-back-on = Opet u Holandiji od
about-abroad-from = Prvi dan odsutnosti
about-abroad-until = Dan povratka u Holandiju
about-days-abroad-before = Raniji dani odsutnosti
about-residence-now = Vaše pravo boravka sada
about-no-means = Premalo novca za put
about-helped-before = Ranija pomoć
about-office = Organizacija
about-decision-on = Dan odluke
about-partner-place = Gde živi Vaš partner
about-household = Sa kim ste otišli
about-payment = Vaša naknada mesečno
about-gross-benefits = Druge naknade zajedno

voluntary-application-not-yet = Zahtev još nije predat
role-remigrant = Ja, i naknada je moja
role-partner = Ja, kao partner koji je takođe otišao
role-child = Ja, kao dete koje je takođe otišlo
child-condition-together = Zajedno sa roditeljem
child-condition-came-of-age = Bez roditelja, nakon 18. rođendana
    .hint = Dete je napunilo 18 u godini nakon odlaska
child-condition-neither = Nijedno od toga
readmission-asked-not-yet = Zahtev još nije predat
deceased-left-never-lived = Partner nikad nije živeo u Holandiji
detention-shorter = U zatvoru, kraće od 1 meseca
detention-month = U zatvoru, 1 mesec ili duže
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
incapacity-change-nothing = Ništa se nije promenilo
back-on-not-yet = Još nisam nazad
stay-visit = U posetu
    .hint = Posle se vraćam
stay-part-of-year = Jedan deo svake godine
    .hint = Živim i ovde i tamo
stay-try-first = Prvo da probam
    .hint = Možda se vratim
stay-for-good = Zauvek
    .hint = Idem tamo da živim
stay-unsure = Još ne znam
    .hint = Tada prvo čitate šta zadržavate
residence-now-dutch = Holandsko državljanstvo
    .hint = Imam holandski pasoš
residence-now-eu = Državljanstvo zemlje EU
    .hint = Ili porodica građanina EU
residence-now-regular-fixed = Redovna, na određeno vreme (regulier, bepaalde tijd)
    .hint = Obična dozvola za nekoliko godina
residence-now-regular-indefinite = Redovna, na neodređeno vreme (regulier, onbepaalde tijd)
    .hint = Obična dozvola zauvek
residence-now-eu-long-term = Dugotrajni boravak u EU (langdurig ingezetene)
    .hint = To piše na Vašoj boravišnoj karti
residence-now-temporary-asylum = Azil, na određeno vreme
    .hint = Dozvola za nekoliko godina
residence-now-asylum-indefinite = Azil, na neodređeno vreme
    .hint = Dozvola zauvek
residence-now-temporary-protection = Privremena zaštita (Ukrajina)
residence-now-procedure = Još čekam odluku
residence-now-none = Ne smem da ostanem ovde
    .hint = Ili nemam papire
office-svb = SVB
    .hint = AOW, Anw, AIO, dečji dodatak, povratak
office-uwv = UWV
    .hint = WIA, WAO, WW, Wajong
office-uwv-zw = UWV, o zakonu o bolovanju (Ziektewet)
office-municipality = Opština (gemeente)
    .hint = Socijalna pomoć (bijstand), IOAW, IOAZ
office-toeslagen = Dienst Toeslagen (služba za dodatke)
office-cak = CAK
    .hint = Zdravstvena zaštita u drugoj zemlji
office-ind = IND
    .hint = Dozvola ili državljanstvo
office-ind-asylum = IND, o azilu
partner-place-none = Nemam partnera
partner-place-along = Moj partner ide sa mnom
partner-place-stays = Moj partner ostaje u Holandiji
partner-place-there = Moj partner već živi tamo
household-single = Ni sa kim
household-single-parent = Sa detetom, bez partnera
    .hint = Jedno ili više dece mlađe od 18 godina
household-couple = Sa partnerom
    .hint = Sa decom ili bez dece
payment-nothing = Ništa
payment-small = Manje od 25 evra
payment-more = 25 evra ili više
days-abroad-before-unit = dana
gross-benefits-unit = evra mesečno

# Short names of the questions, for lists
about-application-received = Dan Vašeg zahteva
about-birth-date = Vaš datum rođenja
about-birth-country = Vaša zemlja rođenja
about-nationalities = Vaše državljanstvo
about-former-nationalities = Ranije državljanstvo
about-settled-in-nl = Dolazak u Holandiju
about-moluccan-register = Registar Molučana
about-asylum-permit = Dozvola za azil
about-asylum-permit-received = Dobijanje azila
about-family-reunification-with-asylum-holder = Kod porodice sa azilom
about-lives-in-nl = Život u Holandiji
about-residence-since = Ovde bez prekida od
about-permit = Vaše pravo boravka
about-temporary-purpose = Privremeni boravak
about-benefit = Vaša naknada
about-benefit-since = Naknada od
about-benefit-until = Poslednji dan naknade
about-benefit-loan = Naknada kao pozajmica
about-destination = Zemlja u koju idete
about-admission-proof = Pismo da tamo smete da živite
about-nationality-declaration = Zahtev za drugo državljanstvo
about-renounces-dutch-nationality = Odricanje od holandskog državljanstva
about-partner = Vaš partner
about-foster-children = Deca u hraniteljstvu
about-foster-consent = Pismo za decu u hraniteljstvu
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
about-full-ww-4-weeks = 4 nedelje pune WW
about-insured-there = Plata ili penzija odande
about-departure = Dan odlaska
about-insured-year = Osiguranje pre odlaska
about-other-parent-here = Drugi roditelj
about-wajong-reason = Zašto odlazite
about-passport-since = Poslednji holandski pasoš
about-anw-since = Anw od

# Rights of residence
permit-dutch = Imam holandsko državljanstvo
# Native reader: Is “Običan boravak” clear for a permit that is not for asylum?
permit-regular_fixed = Običan boravak, za nekoliko godina
    .hint = Redovna boravišna dozvola, na određeno vreme (regulier, bepaalde tijd)
permit-regular_indefinite = Običan boravak, zauvek
    .hint = Redovna na neodređeno vreme (regulier, onbepaalde tijd), ili dugotrajni boravak u EU
permit-asylum_fixed = Azil, za nekoliko godina
    .hint = Boravišna dozvola za azil, na određeno vreme (asiel, bepaalde tijd)
permit-asylum_indefinite = Azil, zauvek
    .hint = Boravišna dozvola za azil, na neodređeno vreme (asiel, onbepaalde tijd)
permit-eu = Državljanstvo zemlje EU, ili porodica
    .hint = Važi i za Norvešku, Island i Švajcarsku
permit-association_agreement = Turski radnik ili porodica
    .hint = Pravo po ugovoru sa Turskom
permit-other = Nešto drugo
    .hint = Ili bez papira

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = Socijalna pomoć (bijstand)
    .hint = Novac od opštine
benefit-aow = AOW
    .hint = Penzija od države
benefit-wia = WIA
    .hint = WGA ili IVA. Bolesni ste i ne možete da radite
benefit-wao = WAO
    .hint = Bolest je počela pre 2004. godine
benefit-ww = WW
    .hint = Više nemate posao
benefit-none = Nijedna naknada
    .hint = Tada nije bilo ničega
benefit-wajong = Wajong
    .hint = Bolest ili invaliditet već od mladosti
# Native reader: Is “bolovanje” clear for a benefit (Ziektewet), not only for being off sick?
benefit-zw = Bolovanje (Ziektewet)
    .hint = Prvi period bolesti
benefit-anw = Anw
    .hint = Vaš partner je umro
benefit-ioaw = IOAW
    .hint = Stariji bez posla, od opštine
benefit-ioaz = IOAZ
    .hint = Stariji koji su ranije imali svoju firmu
benefit-iow = IOW
    .hint = Posle WW, za starije od 60
benefit-waz = WAZ
    .hint = Bolest, uz raniju sopstvenu firmu
benefit-bbz = Bbz
    .hint = Socijalna pomoć za ljude sa sopstvenom firmom
benefit-tw = Zakon o dodacima (Toeslagenwet)
    .hint = Dodatni novac uz naknadu
benefit-wachtgeld = Naknada wachtgeld
    .hint = Radili ste za državu
benefit-wamil = Wamil
    .hint = Radili ste u vojsci i razboleli se
benefit-aio = AIO
    .hint = Dodatni novac uz malu AOW
benefit-akw = Dečji dodatak (kinderbijslag)
    .hint = Novac od SVB-a za Vaše dete
benefit-kgb = Dodatak za dete (kindgebonden budget)
    .hint = Dodatni novac za Vaše dete, svaki mesec
benefit-toe = Dodatak za kiriju ili zdravstvo (toeslag)
    .hint = Od službe Dienst Toeslagen. Može i za čuvanje dece
benefit-pen = Penzija od Vašeg posla
    .hint = Od penzionog fonda
benefit-other = Nešto drugo
    .hint = Penzija od posla, novac iz inostranstva
benefit-running = Naknada je još trajala
    .hint = Do dana pre zahteva, uključujući taj dan

# Kinds of WIA
wia-kind-iva = IVA
    .hint = Verovatno više nikad ne možete da radite
wia-kind-wga-lgu = WGA: naknada prema plati (loongerelateerde uitkering)
    .hint = Prvi period
wia-kind-wga-lau = WGA: dopuna plate (loonaanvulling)
    .hint = Uz naknadu dovoljno radite
wia-kind-wga-vvu = WGA: kasnija naknada (vervolguitkering)
    .hint = Posle prvog perioda, ako premalo radite

# Who leaves
who-moves-family = Idem sa svojom decom
who-moves-parent = Ja idem, moja deca ostaju
who-moves-child = Ide samo moje dete

# Why somebody with Wajong moves
wajong-reason-treatment = Zbog lečenja
wajong-reason-work = Tamo imam veću šansu za posao
wajong-reason-carer = Osoba koja me neguje ide tamo da živi
wajong-reason-other = Zbog nečega drugog

# The last passport since leaving
passport-since-none = Nakon odlaska ga nije bilo

# Debts
debts-none = Bez dugova
    .hint = Ili je sve plaćeno
debts-arrangement = Da, sa dogovorom
    .hint = Svaki mesec platiti jedan deo
debts-not_collected = Da, ali ne moram da platim
    .hint = To piše u pismu državnog organa
debts-unpaid = Da, bez dogovora
    .hint = Još nije plaćeno

# Partner
partner-none = Nemam partnera
partner-goes_along = Moj partner ide sa mnom
    .hint = Moj partner živi u Holandiji
partner-stays_in_nl = Moj partner ostaje u Holandiji
partner-already_there = Moj partner već živi tamo
partner-separated = Razišli smo se
    .hint = Razdvojeni zauvek
