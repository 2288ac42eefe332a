# The plan: each step by its name, with `.say`, what to ask in Dutch. Then each way it can turn out: one sentence, `.when` in
# words, `.why`, `.do`, `.else` for what happens if not, `.term-…` for a day, `.event-…` as the title in a calendar.
# What is said and written in Dutch is read from this file whatever the language of the screen: the other files translate it.

# Times
stage-now = Sada
stage-two-months = Dva meseca pre odlaska
stage-last-week = Poslednja nedelja
stage-first-weeks = Prve nedelje tamo
stage-every-year = Svake godine
stage-once-in-years = Jednom u nekoliko godina

# The screen
plan-card = Moj plan
    .hint = Šta moram da uradim, i kada?
plan-title = Vaš plan
plan-intro = Dodirnite korak. Tada čitate zašto, i koga zovete. Da li je nešto gotovo? Onda stavite kvačicu.
plan-next = Ovo radite sada
plan-perhaps = Samo ako se odnosi na Vas
plan-finished = Sve je gotovo
plan-count = Gotovo: { $number } od { $total }
plan-all-days = Stavite sve dane u moj kalendar
plan-tick = Gotovo: { $step }
plan-else-title = Ako to ne uradite
plan-say = Recite to na holandskom
plan-write = Napišite pismo
plan-letters = Pisma za prepisivanje
plan-back = Šta zadržavam?

# Steps: now
plan-permit-first = Pitajte IND šta se dešava sa Vašim boravkom
    .say = Šta se dešava sa mojom boravišnom dozvolom ako se preselim? Da li smem kasnije da se vratim?
plan-permit-first-ask = Pitajte to pre nego što odlučite
    .when = Sada, pre nego što odlučite
    .why = Da li neko živi duže od 6 meseci izvan Holandije? Onda IND može da oduzme dozvolu (intrekken). Imate dugotrajni boravak u EU (langdurig ingezetene)? Onda je to 12 meseci izvan EU. Nekad postoji put nazad, ali ne za svakoga.
    .do = Pozovite IND. Pitajte i šta morate da uradite sa svojom boravišnom kartom. Imate dozvolu za azil? Onda svoj odlazak morate da javite i IND-u.
    .else = Onda ne znate da li kasnije smete da se vratite.
plan-claim-aow-now = Zatražite AOW
    .say = Želim da tražim AOW. Šta moram da uradim?
plan-claim-aow-now-claim = Uradite to odmah
    .when = Sada
    .why = Da li ste živeli ili radili najmanje 1 godinu u Holandiji? Onda postoji AOW za Vas. AOW sme da ide sa Vama u svaku zemlju.
    .do = Pozovite SVB pre odlaska.
    .else = Onda dobijate AOW za najviše 1 godinu pre zahteva. Ostatak gubite.
plan-passport = Pogledajte do kada važi Vaš pasoš
    .say = Želim da tražim novi pasoš. Šta moram da ponesem?
plan-passport-dutch = Ako treba, zatražite novi pasoš u svojoj opštini
    .when = Sada
    .why = U Holandiji je to lakše nego u drugoj zemlji.
    .do = Vaš pasoš uskoro ističe? Zakažite termin u svojoj opštini. Pitajte ambasadu svoje nove zemlje da li Vam treba viza.
    .else = Onda tamo morate u ambasadu. To može da bude daleko.
plan-passport-own = Ako treba, zatražite novi pasoš u svom konzulatu
    .when = Sada
    .why = Bez važećeg pasoša ne možete na put.
    .do = Vaš pasoš uskoro ističe? Pozovite konzulat svoje zemlje u Holandiji.
    .else = Onda možda ne možete da odete na vreme.
plan-digid = Pobrinite se da Vaš DigiD i dalje radi
    .say = Šta da uradim da moj DigiD radi u inostranstvu? Možete li da mi pomognete sa aplikacijom DigiD?
plan-digid-easier-here = Uradite to pre odjave
    .when = Sada, pre odjave
    .why = Pomoću DigiD-a i odande sređujete svoje stvari u Holandiji. Ovde je mnogo lakše da tražite DigiD nego tamo.
    .do = Stavite aplikaciju DigiD na svoj telefon. Uključite i proveru SMS-om, sa brojem koji zadržavate. Dobijate AOW? Onda SVB tamo još može da pomogne.
    .else = Onda DigiD morate da tražite odande. To je više posla.
plan-digid-only-here = Uradite to ovde. Tamo možda neće moći
    .when = Sada, pre odjave
    .why = Pomoću DigiD-a i odande sređujete svoje stvari u Holandiji. Tamo možete da ga tražite samo sa pasošem ovih zemalja: Holandija, EU, Norveška, Island ili Lihtenštajn.
    .do = Stavite aplikaciju DigiD na svoj telefon. Uključite i proveru SMS-om, sa brojem koji zadržavate. Dobijate AOW? Onda SVB tamo još može da pomogne.
    .else = Onda tamo možda više nećete dobiti DigiD.
plan-bank = Pitajte svoju banku da li zadržavate račun
    .say = Mogu li da zadržim svoj račun? Da li moja kartica radi i tamo?
plan-bank-in-eu = Svaka banka to sama odlučuje
    .when = Sada
    .why = U EU obično možete da zadržite svoj račun.
    .do = Dajte banci svoju novu adresu. Dobijate drugi broj računa? Dajte ga svima koji Vam isplaćuju novac.
    .else = Banka može da zatvori Vaš račun. Onda Vaš novac ne stiže.
plan-bank-outside-eu = Neke banke prestaju sa tim
    .when = Sada
    .why = Neke banke zatvaraju račun ljudima koji žive izvan EU. Svaka banka to sama odlučuje.
    .do = Dajte banci svoju novu adresu. Dobijate drugi broj računa? Dajte ga svima koji Vam isplaćuju novac.
    .else = Banka može da zatvori Vaš račun. Onda Vaš novac ne stiže.

# Steps: two months before
plan-insurer = Recite svom zdravstvenom osiguranju da se selite
    .say = Kojeg dana prestaje moje zdravstveno osiguranje? Šta se dešava sa mojim dodatnim osiguranjem?
plan-insurer-tell = Najbolje dva meseca pre odlaska
    .when = Dva meseca pre odlaska
    .why = Više ne živite i ne radite u Holandiji? Onda Vaše holandsko zdravstveno osiguranje prestaje.
    .do = Pozovite svoje zdravstveno osiguranje. Broj je na Vašoj kartici.
    .else = Onda možda plaćate predugo.
    .term-tell = Recite to najkasnije { $date }.
    .event-tell = Recite zdravstvenom osiguranju da se selite
plan-health-care = Sredite zdravstvenu zaštitu u svojoj novoj zemlji
    .say = Da li Holandija plaća moje lečenje u mojoj novoj zemlji? Kako da tražim obrazac S1 ili 121?
plan-health-care-cak = Zatražite obrazac S1 ili 121 od CAK-a
    .when = Dva meseca pre odlaska
    .why = Sa ovim obrascem tamo možete da idete lekaru, a Holandija plaća. Sami svaki mesec plaćate doprinos.
    .do = Zatražite ga na hetcak.nl ili pozovite. To traje 4 nedelje. Idite sa obrascem u fond zdravstvenog osiguranja svoje nove zemlje.
    .else = Onda tamo možda nemate lečenje.
plan-health-care-own = Tamo sami uzmite zdravstveno osiguranje
    .when = Dva meseca pre odlaska
    .why = Holandija tamo verovatno ne plaća Vaše lečenje.
    .do = Potražite osiguranje u toj zemlji, pre odlaska. Da li radite tamo, ili dobijate penziju iz te zemlje? Onda tamo pitajte šta morate da uradite.
    .else = Onda lekar ili bolnica mogu da budu veoma skupi.
plan-health-care-ask = Pitajte CAK ko tamo plaća Vaše lečenje
    .when = Dva meseca pre odlaska
    .why = Za ovu zemlju ili ovu naknadu to ne znamo sigurno.
    .do = Pozovite CAK pre odlaska.
    .else = Onda lekar ili bolnica mogu da budu veoma skupi.
plan-tell-svb = Recite SVB-u da se selite
    .say = Želim da javim svoju selidbu. Šta se menja u vezi sa mojim novcem? Koji obrazac moram da popunim?
plan-tell-svb-aio-stops = Vaša AIO prestaje. Recite to pre odlaska
    .when = Pre odlaska
    .why = AIO ne sme da ide u drugu zemlju. I SVB mora da zna gde živite.
    .do = Pozovite SVB ili mu pišite. Dajte svoju novu adresu i broj računa.
    .else = Onda dobijate previše. To morate da vratite.
    .term-tell = Recite to pre { $date }.
    .event-tell = Recite SVB-u da se selite
plan-tell-svb-anw-stops = Vaša Anw prestaje. Recite to pre odlaska
    .when = Pre odlaska
    .why = Anw ne sme da ide sa Vama u ovu zemlju. I SVB mora da zna gde živite.
    .do = Pozovite SVB ili mu pišite. Dajte svoju novu adresu i broj računa.
    .else = Onda dobijate previše. To morate da vratite.
    .term-tell = Recite to pre { $date }.
    .event-tell = Recite SVB-u da se selite
plan-tell-svb-tell = Recite to pre odlaska
    .when = Pre odlaska, ili najkasnije 4 nedelje posle
    .why = SVB mora da zna gde živite. Nekad se iznos menja.
    .do = Pozovite SVB ili mu pišite. Dajte svoju novu adresu i broj računa.
    .else = Onda možda dobijate previše. To morate da vratite.
    .term-tell = Najbolje pre odlaska. Poslednji dan: { $date }.
    .event-tell = Poslednji dan: recite SVB-u da se selite
plan-tell-uwv = Recite UWV-u da se selite
    .say = Želim da javim svoju selidbu. Da li moja naknada sme da ide sa mnom? Da li moram još da idem kod lekara UWV-a?
plan-tell-uwv-two-weeks = Najkasnije dve nedelje pre odlaska
    .when = Najkasnije dve nedelje pre odlaska
    .why = UWV mora da zna gde živite. Možda Vas lekar UWV-a još želi da vidi.
    .do = Koristite obrazac na uwv.nl ili pozovite.
    .else = Onda UWV možda neće završiti na vreme.
    .term-tell = Recite to najkasnije { $date }.
    .event-tell = Recite UWV-u da se selite
plan-tell-uwv-ask = Pitajte šta se dešava sa Vašim novcem
    .when = Dva meseca pre odlaska
    .why = WW, Ziektewet, IOW i dodatak od UWV-a obično prestaju ako se neko seli.
    .do = Pozovite UWV pre odlaska.
    .else = Onda možda dobijate previše. To morate da vratite.
plan-tell-municipality = Recite svojoj opštini da odlazite
    .say = Dobijam novac od opštine. Od kojeg dana to prestaje?
plan-tell-municipality-tell = Vaša naknada od opštine prestaje
    .when = Pre odlaska
    .why = Socijalna pomoć (bijstand), IOAW, IOAZ i Bbz ne smeju da idu u drugu zemlju.
    .do = Recite to pre odlaska. I kratko putovanje morate da kažete unapred.
    .else = Onda dobijate previše. To morate da vratite.
    .term-tell = Recite to pre { $date }.
    .event-tell = Recite svojoj opštini da odlazite
plan-tell-pension-fund = Dajte svoju novu adresu penzionom fondu
    .say = Šta se menja u vezi sa mojom penzijom? Gde tada plaćam porez?
plan-tell-pension-fund-tell = Dajte i broj svog računa
    .when = Dva meseca pre odlaska
    .why = Penzija od posla sme da ide sa Vama u svaku zemlju. Fond mora da zna gde živite.
    .do = Pozovite fond ili mu pišite. Broj je na Vašim pismima.
    .else = Onda pisma ne stižu. Fond može da prestane da plaća.
plan-child-benefit = Pitajte šta se dešava sa dečjim dodatkom (kinderbijslag)
    .say = Da li moj dečji dodatak prestaje ako se preselim? Od kojeg dana?
plan-child-benefit-ask = Dečji dodatak obično prestaje
    .when = Dva meseca pre odlaska
    .why = Da li roditelj odlazi iz Holandije? Onda dečji dodatak obično prestaje. Tada prestaje i kindgebonden budget.
    .do = Pitajte SVB da li dečji dodatak prestaje. Ako prestaje, zaustavite i kindgebonden budget kod službe Dienst Toeslagen.
    .else = Onda možda dobijate previše. To morate da vratite.
plan-home = Plaćate kiriju za kuću ili stan? Otkažite na vreme
    .say = Želim da otkažem zakup. Do kojeg dana moram da platim?
plan-home-notice = To morate da uradite preporučenim pismom (aangetekend)
    .when = Dva meseca pre odlaska, a najkasnije 1 mesec pre
    .why = Morate da otkažete najmanje 1 mesec unapred. Nekad je duže, najviše 3 meseca. To piše u Vašem ugovoru.
    .do = Pošaljite preporučeno pismo. Predajte ga u pošti (PostNL). Onda imate dokaz. Iznajmili ste zajedno sa partnerom? Pitajte stanodavca ko mora da potpiše.
    .else = Onda plaćate kiriju, a već ste otišli.
    .term-notice = Pismo mora da stigne najkasnije { $date }. Inače duže plaćate kiriju.
    .event-notice = Poslednji dan: otkazivanje zakupa
plan-stop-allowances = Dobijate dodatak za kiriju (huurtoeslag)? Sami ga zaustavite
    .say = Želim da zaustavim svoj dodatak za kiriju od dana selidbe. Da li zadržavam dodatak za zdravstvo?
plan-stop-allowances-care-may-stay = Dodatak za zdravstvo (zorgtoeslag) možda može da ostane
    .when = Čim znate kojeg dana idete
    .why = Dodatak za kiriju je samo za kuću u Holandiji. Da li će CAK plaćati Vaše lečenje? Onda dodatak za zdravstvo možda može da ostane.
    .do = Zaustavite dodatak za kiriju na stranici Mijn toeslagen ili pozovite. Pitajte šta je sa dodatkom za zdravstvo.
    .else = Onda dobijate previše. To morate da vratite.
    .term-stop = Zaustavite dodatak za kiriju od { $date }.
    .event-stop = Zaustavljanje dodatka za kiriju
plan-stop-allowances-stop = Dodatak za zdravstvo (zorgtoeslag) obično takođe prestaje
    .when = Čim znate kojeg dana idete
    .why = Dodatak za kiriju je samo za kuću u Holandiji. Dodatak za zdravstvo je obično samo za ljude koji su osigurani ovde.
    .do = Zaustavite dodatke na stranici Mijn toeslagen ili pozovite. Pitajte da li nešto smete da zadržite.
    .else = Onda dobijate previše. To morate da vratite.
    .term-stop = Zaustavite dodatke od { $date }.
    .event-stop = Zaustavljanje dodataka za kiriju i zdravstvo
plan-post-address = Izaberite adresu za svoju poštu
    .say = Još nemam adresu u svojoj novoj zemlji. Želim da dam adresu za poštu.
plan-post-address-arrange = Nađite nekoga ko Vam pomaže sa pismima
    .when = Pre odlaska
    .why = Iz Holandije još dolaze pisma. Nekad sa rokom.
    .do = Još ne znate novu adresu? Onda dajte adresu za poštu. Izaberite nekoga kome verujete.
    .else = Onda ne dobijete neko pismo, i možda propustite rok.
plan-owing = Dug kod DUO-a ili alimentacija? To se nastavlja
    .say = Želim da javim svoju novu adresu. Kako mogu da plaćam odande?
plan-owing-goes-on = Javite svoju novu adresu
    .when = Pre odlaska
    .why = Plaćate DUO-u ili za dete? To morate da radite i odande.
    .do = Dajte svoju adresu DUO-u. Plaćate za dete? Dogovorite kako plaćate dalje.
    .else = Onda dug postaje veći. Ko mnogo kasni sa plaćanjem DUO-u, nekad ne dobija novi holandski pasoš.

# Steps: the last week
plan-deregister = Odjavite se u opštini
    .say = Želim da se odjavim. Mogu li da dobijem potvrdu o odjavi?
plan-deregister-five-days = To je moguće od 5 dana pre odlaska
    .when = U poslednjih 5 dana pre odlaska
    .why = Odlazite u jednoj godini na 8 meseci ili duže? Onda je to obavezno. Opština to javlja i drugim službama.
    .do = Ponesite pasoš. Dajte svoju novu adresu. Zatražite potvrdu o odjavi. Da li porodica ostaje u Vašoj kući? Onda morate da dođete lično.
    .else = Onda Holandija misli da još živite ovde. To pravi probleme sa zdravstvenom zaštitom, dodacima i porezom.
    .term-deregister = Moguće je od 5 dana pre odlaska. Poslednji dan: { $date }.
    .event-deregister = Poslednji dan: odjava u opštini

# Steps: the first weeks there
plan-new-address = Javite svoju novu adresu
    .say = Želim da javim svoju novu adresu i broj računa.
plan-new-address-one-week = UWV to mora da zna u roku od 1 nedelje
    .when = U prvoj nedelji tamo
    .why = Ko Vam isplaćuje novac, mora da zna gde živite.
    .do = Počnite od UWV-a. Recite i SVB-u, svom penzionom fondu, poreskoj upravi (Belastingdienst) i svojoj banci.
    .else = Onda Vaš novac može da prestane.
    .term-tell = Poslednji dan: { $date }.
    .event-tell = Poslednji dan: nova adresa za UWV
plan-new-address-six-weeks = SVB to mora da zna u roku od 6 nedelja
    .when = U prvih 6 nedelja tamo
    .why = Ko Vam isplaćuje novac, mora da zna gde živite.
    .do = Počnite od SVB-a. Recite i svom penzionom fondu, poreskoj upravi (Belastingdienst) i svojoj banci.
    .else = Onda Vaš novac može da prestane.
    .term-tell = Poslednji dan: { $date }.
    .event-tell = Poslednji dan: nova adresa za SVB
plan-new-address-tell = Uradite to u prvim nedeljama
    .when = U prvim nedeljama tamo
    .why = Iz Holandije još dolaze pisma.
    .do = Recite poreskoj upravi (Belastingdienst), svojoj banci i onima koji Vam isplaćuju novac.
    .else = Onda ne dobijete neko pismo, i možda propustite rok.
plan-insure-yourself = Da li želite da ostanete osigurani za AOW ili Anw?
    .say = Želim dobrovoljno osiguranje. Da li je to moguće, i koliko košta?
plan-insure-yourself-anw = Za Anw je to još moguće
    .when = Što pre, najkasnije 1 godinu nakon odlaska
    .why = Anw je novac za partnera ili decu ako Vi umrete. Nakon odlaska obično više niste za to osigurani.
    .do = Da li ste celu godinu pre odlaska živeli ili radili u Holandiji? Samo tada je moguće. Odmah predajte zahtev SVB-u. Osiguranje važi tek od zahteva.
    .else = Nakon 1 godine više nije moguće.
    .term-apply = SVB mora da ima Vaš zahtev. Poslednji dan: { $date }.
    .event-apply = Poslednji dan: zahtev SVB-u za dobrovoljno osiguranje
plan-insure-yourself-aow-and-anw = Onda odmah predajte zahtev
    .when = Što pre, najkasnije 1 godinu nakon odlaska
    .why = Svaka godina izvan Holandije smanjuje AOW za 2 odsto. Možete sami da plaćate. Anw je novac za partnera ili decu ako Vi umrete.
    .do = Da li ste celu godinu pre odlaska živeli ili radili u Holandiji? Samo tada je moguće. Pitajte SVB koliko košta. Anw važi tek od zahteva.
    .else = Nakon 1 godine više nije moguće.
    .term-apply = SVB mora da ima Vaš zahtev. Poslednji dan: { $date }.
    .event-apply = Poslednji dan: zahtev SVB-u za dobrovoljno osiguranje

# Steps: every year
plan-alive-svb = Pošaljite potvrdu o životu (levensbewijs) nazad SVB-u
    .say = Imam obrazac za potvrdu o životu. Ko sme da ga potpiše?
plan-alive-svb-send-back = Od Vaše zemlje zavisi koliko često dolazi obrazac
    .when = Kada obrazac dođe
    .why = SVB tako želi da zna da li ste još živi. Živite sami? Onda o tome dobijate obrazac svake 3 godine.
    .do = Na obrascu piše ko sme da potpiše. Idite tamo lično. Pošaljite ga nazad.
    .else = Onda SVB može da prestane da plaća. Ili dobijate niži iznos, onaj za osobu sa partnerom.
plan-alive-uwv = Pošaljite potvrdu o životu (levensbewijs) nazad UWV-u
    .say = Imam obrazac za potvrdu o životu. Ko sme da ga potpiše?
plan-alive-uwv-send-back = Jednom godišnje
    .when = Svake godine
    .why = UWV tako želi da zna da li ste još živi.
    .do = Neka Vam potpišu obrazac i pošaljite ga nazad. Obrazac nije došao? Pozovite UWV.
    .else = Onda UWV može da prestane da plaća.
plan-alive-fund = Pošaljite potvrdu o životu (levensbewijs) nazad penzionom fondu
    .say = Imam obrazac za potvrdu o životu. Ko sme da ga potpiše?
plan-alive-fund-send-back = Obično jednom godišnje
    .when = Svake godine
    .why = Mnogi fondovi tako žele da znaju da li ste još živi.
    .do = Neka Vam potpišu obrazac i na vreme ga pošaljite nazad. Obrazac nije došao? Pozovite fond.
    .else = Onda fond prestaje da plaća.
plan-tax-return = Predajte poresku prijavu
    .say = Koju poresku prijavu moram da predam? U kojoj zemlji plaćam porez na svoj novac iz Holandije?
plan-tax-return-m-form = Za godinu odlaska postoji obrazac M
    .when = U godini nakon Vašeg odlaska
    .why = Te godine jedan deo živite u Holandiji. Koja zemlja posle traži porez, piše u sporazumu između zemalja.
    .do = U pismu piše do kojeg dana imate vremena. Pismo nije došlo? Pozovite poresku upravu (Belastingdienst). Pitajte i za godine posle.
    .else = Onda možete da dobijete kaznu, ili Vam može da propadne neki novac.

# Steps: once in so many years
plan-use-digid = Koristite svoj DigiD
    .say = Moj DigiD više ne radi. Kako da dobijem novi?
plan-use-digid-log-in = Najmanje jednom u 3 godine
    .when = Jednom u 3 godine
    .why = DigiD prestaje ako ga ne koristite 3 godine.
    .do = Prijavite se, na primer kod SVB-a.
    .else = Onda morate da tražite novi DigiD. To je odande teško.
plan-claim-aow = Zatražite AOW kada dođe vreme
    .say = Uskoro mi počinje AOW. Kako da je tražim iz svoje nove zemlje?
plan-claim-aow-on-the-day = Pitajte koliko ranije to morate da uradite
    .when = Pre početka Vaše AOW
    .why = Godine kada je neko živeo ili radio u Holandiji ostaju.
    .do = Pitajte SVB kada morate da predate zahtev.
    .else = Onda dobijate AOW za najviše 1 godinu pre zahteva. Ostatak gubite.
    .term-claim = Vaša AOW počinje { $date }. Zatražite je unapred.
    .event-claim = Vaša AOW počinje
plan-claim-aow-not-fixed = Dan još nije određen
    .when = Pre početka Vaše AOW
    .why = Godine kada je neko živeo ili radio u Holandiji ostaju. Još nije poznato sa koliko godina počinje Vaša AOW.
    .do = Kasnije pogledajte na svb.nl kada počinje Vaša AOW.
    .else = Onda dobijate AOW za najviše 1 godinu pre zahteva. Ostatak gubite.
    .term-expected = Očekujemo: ne pre { $date }.
plan-renew-passport = Na vreme zatražite novi holandski pasoš
    .say = Želim da tražim novi holandski pasoš.
plan-renew-passport-ask = Pitajte da li tamo zadržavate holandsko državljanstvo
    .when = U roku od 13 godina nakon odlaska
    .why = Imate i drugo državljanstvo? Onda nakon 13 godina izvan EU više nemate holandsko. Ne znamo da li se ova zemlja računa kao EU.
    .do = Pitajte ambasadu. Dovoljan je novi pasoš svakih 10 godina.
    .else = Onda možda više nemate holandsko državljanstvo.
plan-renew-passport-thirteen-years = Uradite to u roku od 13 godina
    .when = U roku od 13 godina nakon odlaska
    .why = Imate i drugo državljanstvo? Onda nakon 13 godina izvan EU više nemate holandsko. Sa novim pasošem počinje novih 13 godina.
    .do = Idite u holandsku ambasadu. Dovoljan je novi pasoš svakih 10 godina.
    .else = Onda više nemate holandsko državljanstvo.
    .term-renew = Pobrinite se da najkasnije { $date } imate novi pasoš.
    .event-renew = Poslednji dan: novi holandski pasoš

# What to say in Dutch
say-title = Recite to na holandskom
say-letter-title = Pismo na holandskom
say-intro = Pročitajte naglas ili pokažite.
say-blanks = Prepišite pismo ili ga odštampajte. Gde su tačkice, upišite sami. Ispod svakog reda piše šta znači.
say-move-to = Selim se u zemlju: { $country }.
say-move = Idem da živim u drugu zemlju.
say-moved-to = Sada živim u zemlji: { $country }.
say-moved = Sada živim u drugoj zemlji.
say-day = Odlazim { $date }.
say-month = Odlazim { $date }.
say-left = Dan mog odlaska: { $date }.
say-left-month = Mesec mog odlaska: { $date }.
say-receives = Dobijam: { $benefits }.
say-on-paper = Možete li to da mi date na papiru?
say-slowly = Možete li da govorite polako? Ne govorim tako dobro holandski.
say-big = Prikažite veliko
say-normal = Opet obično
say-read = Pročitajte naglas na holandskom
say-copy = Kopirajte
say-copied = Kopirano. Zalepite u poruku ili pismo.
say-copy-failed = Kopiranje na ovom telefonu ne uspeva.
file-saved = Sačuvano: { $place }
file-not-saved = Čuvanje na ovom računaru ne uspeva.
say-print = Odštampajte
say-failed = Holandski tekst nije mogao da se učita. Proverite da li imate internet.

# Letters
letter-name = Ime: …
letter-birth = Datum rođenja: { $date }
letter-bsn = Građanski broj (BSN): …
letter-address = Adresa: …
letter-phone = Telefon: …
letter-today = Datum: …
letter-to = Za: …
letter-to-svb = Za: Sociale Verzekeringsbank (SVB)
letter-greeting = Poštovani gospodine ili poštovana gospođo,
letter-closing = Srdačan pozdrav,
letter-signature = Potpis: …
letter-leaving = Odlazim iz Holandije
    .hint = Za SVB, UWV, Vaš fond ili osiguranje
    .subject = Predmet: selim se u drugu zemlju
    .text =
        Moja nova adresa je: …
        Broj mog računa je: …
        Možete li da mi napišete šta se za mene menja?
letter-rent = Otkazujem zakup
    .hint = Pošaljite ovo pismo preporučeno
    .subject = Predmet: otkaz zakupa
    .text =
        Otkazujem zakup kuće ili stana na ovoj adresi: …
        Poslednji dan zakupa je: …
        Možete li da mi napišete da je ovo pismo stiglo?
letter-decision = Tražim pisanu odluku
    .hint = Neko kaže ne? Protiv pisane odluke možete nešto da uradite
    .subject = Predmet: tražim pisanu odluku
    .text =
        Na ovaj dan: … rekli ste mi ovo: …
        Molim Vas za pisanu odluku o tome.
        Napišite mi i zašto, i do kojeg dana mogu da podnesem prigovor.
letter-objection = Ne slažem se sa odlukom
    .hint = Često u roku od 6 nedelja. Poslednji dan piše u odluci
    .subject = Predmet: prigovor
    .text =
        Podnosim prigovor na Vašu odluku od ovog dana: …
        Broj odluke je: …
        Ne slažem se, zato što: …
        Mislim da morate da odlučite ovako: …
        Uz ovo pismo je kopija odluke.
letter-application = Zahtev SVB-u (član 4. stav 3.)
    .hint = WIA ili WAO je nakon Vašeg odlaska postala niža ili prestala
    .subject = Predmet: zahtev, član 4. stav 3. Zakona o povratku (Remigratiewet)
    .lowered = Moj odlazak iz Holandije je bio uz naknadu WIA ili WAO. Ona je sada niža.
    .ended = Moj odlazak iz Holandije je bio uz naknadu WIA ili WAO. Ona je sada prestala.
    .text =
        Tražim naknadu za povratak iz člana 4. stava 3. Zakona o povratku (Remigratiewet).
        Molim Vas za pisanu odluku.
        Uz ovo pismo je pismo UWV-a.
