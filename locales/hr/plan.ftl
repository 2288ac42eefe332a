# The plan: each step by its name, with `.say`, what to ask in Dutch. Then each way it can turn out: one sentence, `.when` in
# words, `.why`, `.do`, `.else` for what happens if not, `.term-…` for a day, `.event-…` as the title in a calendar.
# What is said and written in Dutch is read from this file whatever the language of the screen: the other files translate it.

# Times
stage-now = Sada
stage-two-months = Dva mjeseca prije odlaska
stage-last-week = Zadnji tjedan
stage-first-weeks = Prvi tjedni tamo
stage-every-year = Svake godine
stage-once-in-years = Jednom u nekoliko godina

# The screen
plan-card = Moj plan
    .hint = Što moram učiniti, i kada?
plan-title = Vaš plan
plan-intro = Dodirnite korak. Tada čitate zašto, i koga zovete. Je li nešto gotovo? Onda stavite kvačicu.
plan-next = Ovo radite sada
plan-perhaps = Samo ako se odnosi na Vas
plan-finished = Sve je gotovo
plan-count = Gotovo: { $number } od { $total }
plan-all-days = Stavite sve dane u moj kalendar
plan-tick = Gotovo: { $step }
plan-else-title = Ako to ne učinite
plan-say = Recite to na nizozemskom
plan-write = Napišite pismo
plan-letters = Pisma za prepisivanje
plan-back = Što zadržavam?

# Steps: now
plan-permit-first = Pitajte IND što se događa s Vašim boravkom
    .say = Što se događa s mojom dozvolom boravka ako se preselim? Smijem li se kasnije vratiti?
plan-permit-first-ask = Pitajte to prije nego što odlučite
    .when = Sada, prije nego što odlučite
    .why = Živi li netko dulje od 6 mjeseci izvan Nizozemske? Onda IND može oduzeti dozvolu (intrekken). Imate dugotrajno boravište u EU (langdurig ingezetene)? Onda je to 12 mjeseci izvan EU. Katkad postoji put natrag, ali ne za svakoga.
    .do = Nazovite IND. Pitajte i što morate učiniti sa svojom boravišnom iskaznicom. Imate dozvolu za azil? Onda svoj odlazak morate javiti i IND-u.
    .else = Onda ne znate smijete li se kasnije vratiti.
plan-claim-aow-now = Zatražite AOW
    .say = Želim tražiti AOW. Što moram učiniti?
plan-claim-aow-now-claim = Učinite to odmah
    .when = Sada
    .why = Jeste li živjeli ili radili najmanje 1 godinu u Nizozemskoj? Onda postoji AOW za Vas. AOW smije ići s Vama u svaku zemlju.
    .do = Nazovite SVB prije odlaska.
    .else = Onda dobivate AOW za najviše 1 godinu prije zahtjeva. Ostatak gubite.
plan-passport = Pogledajte do kada vrijedi Vaša putovnica
    .say = Želim tražiti novu putovnicu. Što moram ponijeti?
plan-passport-dutch = Ako treba, zatražite novu putovnicu u svojoj općini
    .when = Sada
    .why = U Nizozemskoj je to lakše nego u drugoj zemlji.
    .do = Vaša putovnica uskoro istječe? Dogovorite termin u svojoj općini. Pitajte veleposlanstvo svoje nove zemlje treba li Vam viza.
    .else = Onda tamo morate u veleposlanstvo. To može biti daleko.
plan-passport-own = Ako treba, zatražite novu putovnicu u svom konzulatu
    .when = Sada
    .why = Bez važeće putovnice ne možete na put.
    .do = Vaša putovnica uskoro istječe? Nazovite konzulat svoje zemlje u Nizozemskoj.
    .else = Onda možda ne možete otići na vrijeme.
plan-digid = Pobrinite se da Vaš DigiD i dalje radi
    .say = Što moram učiniti da moj DigiD radi u inozemstvu? Možete li mi pomoći s aplikacijom DigiD?
plan-digid-easier-here = Učinite to prije odjave
    .when = Sada, prije odjave
    .why = Pomoću DigiD-a i odande rješavate svoje stvari u Nizozemskoj. Ovdje je mnogo lakše tražiti DigiD nego tamo.
    .do = Stavite aplikaciju DigiD na svoj telefon. Uključite i provjeru SMS-om, s brojem koji zadržavate. Dobivate AOW? Onda SVB tamo još može pomoći.
    .else = Onda DigiD morate tražiti odande. To je više posla.
plan-digid-only-here = Učinite to ovdje. Tamo možda neće moći
    .when = Sada, prije odjave
    .why = Pomoću DigiD-a i odande rješavate svoje stvari u Nizozemskoj. Tamo ga možete tražiti samo s putovnicom ovih zemalja: Nizozemska, EU, Norveška, Island ili Lihtenštajn.
    .do = Stavite aplikaciju DigiD na svoj telefon. Uključite i provjeru SMS-om, s brojem koji zadržavate. Dobivate AOW? Onda SVB tamo još može pomoći.
    .else = Onda tamo možda više nećete dobiti DigiD.
plan-bank = Pitajte svoju banku zadržavate li račun
    .say = Mogu li zadržati svoj račun? Radi li moja kartica i tamo?
plan-bank-in-eu = Svaka banka to sama odlučuje
    .when = Sada
    .why = U EU obično možete zadržati svoj račun.
    .do = Dajte banci svoju novu adresu. Dobivate drugi broj računa? Dajte ga svima koji Vam isplaćuju novac.
    .else = Banka može zatvoriti Vaš račun. Onda Vaš novac ne stiže.
plan-bank-outside-eu = Neke banke zatvaraju račun
    .when = Sada
    .why = Neke banke zatvaraju račun ljudima koji žive izvan EU. Svaka banka to sama odlučuje.
    .do = Dajte banci svoju novu adresu. Dobivate drugi broj računa? Dajte ga svima koji Vam isplaćuju novac.
    .else = Banka može zatvoriti Vaš račun. Onda Vaš novac ne stiže.

# Steps: two months before
plan-insurer = Recite svom zdravstvenom osiguranju da se selite
    .say = Kojeg dana prestaje moje zdravstveno osiguranje? Što se događa s mojim dodatnim osiguranjem?
plan-insurer-tell = Najbolje dva mjeseca prije odlaska
    .when = Dva mjeseca prije odlaska
    .why = Više ne živite i ne radite u Nizozemskoj? Onda Vaše nizozemsko zdravstveno osiguranje prestaje.
    .do = Nazovite svoje zdravstveno osiguranje. Broj je na Vašoj kartici.
    .else = Onda možda plaćate predugo.
    .term-tell = Recite to najkasnije { $date }.
    .event-tell = Recite zdravstvenom osiguranju da se selite
plan-health-care = Uredite zdravstvenu skrb u svojoj novoj zemlji
    .say = Plaća li Nizozemska moje liječenje u mojoj novoj zemlji? Kako mogu zatražiti obrazac S1 ili 121?
plan-health-care-cak = Zatražite obrazac S1 ili 121 od CAK-a
    .when = Dva mjeseca prije odlaska
    .why = S ovim obrascem tamo možete ići liječniku, a Nizozemska plaća. Sami svaki mjesec plaćate doprinos.
    .do = Zatražite ga na hetcak.nl ili nazovite. To traje 4 tjedna. Idite s obrascem u zdravstveno osiguranje svoje nove zemlje.
    .else = Onda tamo možda nemate liječenje.
plan-health-care-own = Tamo sami ugovorite zdravstveno osiguranje
    .when = Dva mjeseca prije odlaska
    .why = Nizozemska tamo vjerojatno ne plaća Vaše liječenje.
    .do = Potražite osiguranje u toj zemlji, prije odlaska. Radite li tamo, ili dobivate mirovinu iz te zemlje? Onda tamo pitajte što morate učiniti.
    .else = Onda liječnik ili bolnica mogu biti vrlo skupi.
plan-health-care-ask = Pitajte CAK tko tamo plaća Vaše liječenje
    .when = Dva mjeseca prije odlaska
    .why = Za ovu zemlju ili ovu naknadu to ne znamo sigurno.
    .do = Nazovite CAK prije odlaska.
    .else = Onda liječnik ili bolnica mogu biti vrlo skupi.
plan-tell-svb = Recite SVB-u da se selite
    .say = Želim javiti svoju selidbu. Što se mijenja s mojim novcem? Koji obrazac moram ispuniti?
plan-tell-svb-aio-stops = Vaša AIO prestaje. Recite to prije odlaska
    .when = Prije odlaska
    .why = AIO ne smije ići u drugu zemlju. I SVB mora znati gdje živite.
    .do = Nazovite SVB ili mu pišite. Dajte svoju novu adresu i broj računa.
    .else = Onda dobivate previše. To morate vratiti.
    .term-tell = Recite to prije { $date }.
    .event-tell = Recite SVB-u da se selite
plan-tell-svb-anw-stops = Vaša Anw prestaje. Recite to prije odlaska
    .when = Prije odlaska
    .why = Anw ne smije ići s Vama u ovu zemlju. I SVB mora znati gdje živite.
    .do = Nazovite SVB ili mu pišite. Dajte svoju novu adresu i broj računa.
    .else = Onda dobivate previše. To morate vratiti.
    .term-tell = Recite to prije { $date }.
    .event-tell = Recite SVB-u da se selite
plan-tell-svb-tell = Recite to prije odlaska
    .when = Prije odlaska, ili najkasnije 4 tjedna poslije
    .why = SVB mora znati gdje živite. Katkad se iznos mijenja.
    .do = Nazovite SVB ili mu pišite. Dajte svoju novu adresu i broj računa.
    .else = Onda možda dobivate previše. To morate vratiti.
    .term-tell = Najbolje prije odlaska. Zadnji dan: { $date }.
    .event-tell = Zadnji dan: recite SVB-u da se selite
plan-tell-uwv = Recite UWV-u da se selite
    .say = Želim javiti svoju selidbu. Smije li moja naknada ići sa mnom? Moram li još ići kod liječnika UWV-a?
plan-tell-uwv-two-weeks = Najkasnije dva tjedna prije odlaska
    .when = Najkasnije dva tjedna prije odlaska
    .why = UWV mora znati gdje živite. Možda Vas liječnik UWV-a još želi vidjeti.
    .do = Koristite obrazac na uwv.nl ili nazovite.
    .else = Onda UWV možda neće završiti na vrijeme.
    .term-tell = Recite to najkasnije { $date }.
    .event-tell = Recite UWV-u da se selite
plan-tell-uwv-ask = Pitajte što se događa s Vašim novcem
    .when = Dva mjeseca prije odlaska
    .why = WW, Ziektewet, IOW i dodatak od UWV-a obično prestaju ako se netko seli.
    .do = Nazovite UWV prije odlaska.
    .else = Onda možda dobivate previše. To morate vratiti.
plan-tell-municipality = Recite svojoj općini da odlazite
    .say = Dobivam novac od općine. Od kojeg dana to prestaje?
plan-tell-municipality-tell = Vaša naknada od općine prestaje
    .when = Prije odlaska
    .why = Socijalna pomoć (bijstand), IOAW, IOAZ i Bbz ne smiju ići u drugu zemlju.
    .do = Recite to prije odlaska. I kratko putovanje morate reći unaprijed.
    .else = Onda dobivate previše. To morate vratiti.
    .term-tell = Recite to prije { $date }.
    .event-tell = Recite svojoj općini da odlazite
plan-tell-pension-fund = Dajte svoju novu adresu mirovinskom fondu
    .say = Što se mijenja s mojom mirovinom? Gdje tada plaćam porez?
plan-tell-pension-fund-tell = Dajte i broj svog računa
    .when = Dva mjeseca prije odlaska
    .why = Mirovina od posla smije ići s Vama u svaku zemlju. Fond mora znati gdje živite.
    .do = Nazovite fond ili mu pišite. Broj je na Vašim pismima.
    .else = Onda pisma ne stižu. Fond može prestati isplaćivati.
plan-child-benefit = Pitajte što se događa s dječjim doplatkom (kinderbijslag)
    .say = Prestaje li moj dječji doplatak ako se preselim? Od kojeg dana?
plan-child-benefit-ask = On obično prestaje
    .when = Dva mjeseca prije odlaska
    .why = Odlazi li roditelj iz Nizozemske? Onda dječji doplatak obično prestaje. Tada prestaje i kindgebonden budget.
    .do = Pitajte SVB prestaje li dječji doplatak. Ako prestaje, zaustavite i kindgebonden budget kod službe Dienst Toeslagen.
    .else = Onda možda dobivate previše. To morate vratiti.
plan-home = Plaćate stanarinu za kuću ili stan? Otkažite na vrijeme
    .say = Želim otkazati najam. Do kojeg dana moram platiti?
plan-home-notice = To morate učiniti preporučenim pismom (aangetekend)
    .when = Dva mjeseca prije odlaska, najmanje 1 mjesec
    .why = Morate otkazati najmanje 1 mjesec unaprijed. Katkad je dulje, najviše 3 mjeseca. To piše u Vašem ugovoru.
    .do = Pošaljite preporučeno pismo. Predajte ga u pošti (PostNL). Tada imate dokaz. Unajmili ste zajedno s partnerom? Pitajte stanodavca tko mora potpisati.
    .else = Onda plaćate stanarinu, a već ste otišli.
    .term-notice = Pismo mora stići najkasnije { $date }. Inače dulje plaćate stanarinu.
    .event-notice = Zadnji dan: otkazivanje najma
plan-stop-allowances = Dobivate dodatak za stanarinu (huurtoeslag)? Sami ga zaustavite
    .say = Želim zaustaviti svoj dodatak za stanarinu od dana selidbe. Zadržavam li dodatak za zdravstvo?
plan-stop-allowances-care-may-stay = Dodatak za zdravstvo (zorgtoeslag) možda može ostati
    .when = Čim znate kojeg dana idete
    .why = Dodatak za stanarinu je samo za kuću u Nizozemskoj. Hoće li CAK plaćati Vaše liječenje? Onda dodatak za zdravstvo možda može ostati.
    .do = Zaustavite dodatak za stanarinu na stranici Mijn toeslagen ili nazovite. Pitajte što je s dodatkom za zdravstvo.
    .else = Onda dobivate previše. To morate vratiti.
    .term-stop = Zaustavite dodatak za stanarinu od { $date }.
    .event-stop = Zaustavljanje dodatka za stanarinu
plan-stop-allowances-stop = Dodatak za zdravstvo (zorgtoeslag) obično također prestaje
    .when = Čim znate kojeg dana idete
    .why = Dodatak za stanarinu je samo za kuću u Nizozemskoj. Dodatak za zdravstvo je obično samo za ljude koji su osigurani ovdje.
    .do = Zaustavite dodatke na stranici Mijn toeslagen ili nazovite. Pitajte smijete li nešto zadržati.
    .else = Onda dobivate previše. To morate vratiti.
    .term-stop = Zaustavite dodatke od { $date }.
    .event-stop = Zaustavljanje dodataka za stanarinu i zdravstvo
plan-post-address = Odaberite adresu za svoju poštu
    .say = Još nemam adresu u svojoj novoj zemlji. Želim dati adresu za poštu.
plan-post-address-arrange = Nađite nekoga tko Vam pomaže s pismima
    .when = Prije odlaska
    .why = Iz Nizozemske još dolaze pisma. Katkad s rokom.
    .do = Još ne znate novu adresu? Onda dajte adresu za poštu. Odaberite nekoga kome vjerujete.
    .else = Onda ne dobijete neko pismo, i možda propustite rok.
plan-owing = Dug kod DUO-a ili uzdržavanje? To se nastavlja
    .say = Želim javiti svoju novu adresu. Kako mogu plaćati odande?
plan-owing-goes-on = Javite svoju novu adresu
    .when = Prije odlaska
    .why = Plaćate DUO-u ili za dijete? To morate raditi i odande.
    .do = Dajte svoju adresu DUO-u. Plaćate za dijete? Dogovorite kako plaćate dalje.
    .else = Onda dug postaje veći. Tko puno kasni s plaćanjem DUO-u, katkad ne dobiva novu nizozemsku putovnicu.

# Steps: the last week
plan-deregister = Odjavite se u općini
    .say = Želim se odjaviti. Mogu li dobiti potvrdu o odjavi?
plan-deregister-five-days = To je moguće od 5 dana prije odlaska
    .when = U zadnjih 5 dana prije odlaska
    .why = Odlazite u jednoj godini na 8 mjeseci ili dulje? Onda je to obvezno. Općina to javlja i drugim službama.
    .do = Ponesite putovnicu. Dajte svoju novu adresu. Zatražite potvrdu o odjavi. Ostaje li obitelj u Vašoj kući? Onda morate doći osobno.
    .else = Onda Nizozemska misli da još živite ovdje. To stvara probleme sa zdravstvenom skrbi, dodacima i porezom.
    .term-deregister = Moguće je od 5 dana prije odlaska. Zadnji dan: { $date }.
    .event-deregister = Zadnji dan: odjava u općini

# Steps: the first weeks there
plan-new-address = Javite svoju novu adresu
    .say = Želim javiti svoju novu adresu i broj računa.
plan-new-address-one-week = UWV to mora znati u roku od 1 tjedna
    .when = U prvom tjednu tamo
    .why = Tko Vam isplaćuje novac, mora znati gdje živite.
    .do = Počnite od UWV-a. Recite i SVB-u, svom mirovinskom fondu, poreznoj upravi (Belastingdienst) i svojoj banci.
    .else = Onda Vaš novac može prestati.
    .term-tell = Zadnji dan: { $date }.
    .event-tell = Zadnji dan: nova adresa za UWV
plan-new-address-six-weeks = SVB to mora znati u roku od 6 tjedana
    .when = U prvih 6 tjedana tamo
    .why = Tko Vam isplaćuje novac, mora znati gdje živite.
    .do = Počnite od SVB-a. Recite i svom mirovinskom fondu, poreznoj upravi (Belastingdienst) i svojoj banci.
    .else = Onda Vaš novac može prestati.
    .term-tell = Zadnji dan: { $date }.
    .event-tell = Zadnji dan: nova adresa za SVB
plan-new-address-tell = Učinite to u prvim tjednima
    .when = U prvim tjednima tamo
    .why = Iz Nizozemske još dolaze pisma.
    .do = Recite poreznoj upravi (Belastingdienst), svojoj banci i onima koji Vam isplaćuju novac.
    .else = Onda ne dobijete neko pismo, i možda propustite rok.
plan-insure-yourself = Želite li ostati osigurani za AOW ili Anw?
    .say = Želim dobrovoljno osiguranje. Je li to moguće, i koliko košta?
plan-insure-yourself-anw = Za Anw je to još moguće
    .when = Što prije, najkasnije 1 godinu nakon odlaska
    .why = Anw je novac za partnera ili djecu ako Vi umrete. Nakon odlaska obično više niste za to osigurani.
    .do = Jeste li cijelu godinu prije odlaska živjeli ili radili u Nizozemskoj? Samo tada je moguće. Odmah predajte zahtjev SVB-u. Osiguranje vrijedi tek od zahtjeva.
    .else = Nakon 1 godine više nije moguće.
    .term-apply = SVB mora imati Vaš zahtjev. Zadnji dan: { $date }.
    .event-apply = Zadnji dan: zahtjev SVB-u za dobrovoljno osiguranje
plan-insure-yourself-aow-and-anw = Onda odmah predajte zahtjev
    .when = Što prije, najkasnije 1 godinu nakon odlaska
    .why = Svaka godina izvan Nizozemske smanjuje AOW za 2 posto. Možete sami plaćati. Anw je novac za partnera ili djecu ako Vi umrete.
    .do = Jeste li cijelu godinu prije odlaska živjeli ili radili u Nizozemskoj? Samo tada je moguće. Pitajte SVB koliko košta. Anw vrijedi tek od zahtjeva.
    .else = Nakon 1 godine više nije moguće.
    .term-apply = SVB mora imati Vaš zahtjev. Zadnji dan: { $date }.
    .event-apply = Zadnji dan: zahtjev SVB-u za dobrovoljno osiguranje

# Steps: every year
plan-alive-svb = Pošaljite potvrdu o životu (levensbewijs) natrag SVB-u
    .say = Imam obrazac za potvrdu o životu. Tko ga smije potpisati?
plan-alive-svb-send-back = O Vašoj zemlji ovisi koliko često dolazi obrazac
    .when = Kada obrazac dođe
    .why = SVB tako želi znati jeste li još živi. Živite sami? Onda o tome dobivate obrazac svake 3 godine.
    .do = Na obrascu piše tko smije potpisati. Idite tamo osobno. Pošaljite ga natrag.
    .else = Onda SVB može prestati isplaćivati. Ili dobivate niži iznos, onaj za osobu s partnerom.
plan-alive-uwv = Pošaljite potvrdu o životu (levensbewijs) natrag UWV-u
    .say = Imam obrazac za potvrdu o životu. Tko ga smije potpisati?
plan-alive-uwv-send-back = Jednom svake godine
    .when = Svake godine
    .why = UWV tako želi znati jeste li još živi.
    .do = Dajte potpisati obrazac i pošaljite ga natrag. Obrazac nije došao? Nazovite UWV.
    .else = Onda UWV može prestati isplaćivati.
plan-alive-fund = Pošaljite potvrdu o životu (levensbewijs) natrag mirovinskom fondu
    .say = Imam obrazac za potvrdu o životu. Tko ga smije potpisati?
plan-alive-fund-send-back = Obično jednom svake godine
    .when = Svake godine
    .why = Mnogi fondovi tako žele znati jeste li još živi.
    .do = Dajte potpisati obrazac i na vrijeme ga pošaljite natrag. Obrazac nije došao? Nazovite fond.
    .else = Onda fond prestaje isplaćivati.
plan-tax-return = Predajte poreznu prijavu
    .say = Koju poreznu prijavu moram predati? U kojoj zemlji plaćam porez na svoj novac iz Nizozemske?
plan-tax-return-m-form = Za godinu odlaska postoji obrazac M
    .when = U godini nakon Vašeg odlaska
    .why = Te godine jedan dio živite u Nizozemskoj. Koja zemlja poslije traži porez, piše u sporazumu između zemalja.
    .do = U pismu piše do kojeg dana imate vremena. Pismo nije došlo? Nazovite poreznu upravu (Belastingdienst). Pitajte i za godine poslije.
    .else = Onda možete dobiti kaznu, ili Vam može propasti neki novac.

# Steps: once in so many years
plan-use-digid = Koristite svoj DigiD
    .say = Moj DigiD više ne radi. Kako mogu dobiti novi?
plan-use-digid-log-in = Najmanje jednom u 3 godine
    .when = Jednom u 3 godine
    .why = DigiD prestaje ako ga ne koristite 3 godine.
    .do = Prijavite se, na primjer kod SVB-a.
    .else = Onda morate tražiti novi DigiD. To je odande teško.
plan-claim-aow = Zatražite AOW kada dođe vrijeme
    .say = Uskoro mi počinje AOW. Kako je mogu zatražiti iz svoje nove zemlje?
plan-claim-aow-on-the-day = Pitajte koliko ranije to morate učiniti
    .when = Prije početka Vaše AOW
    .why = Godine kada je netko živio ili radio u Nizozemskoj ostaju.
    .do = Pitajte SVB kada morate predati zahtjev.
    .else = Onda dobivate AOW za najviše 1 godinu prije zahtjeva. Ostatak gubite.
    .term-claim = Vaša AOW počinje { $date }. Zatražite je unaprijed.
    .event-claim = Vaša AOW počinje
plan-claim-aow-not-fixed = Dan još nije određen
    .when = Prije početka Vaše AOW
    .why = Godine kada je netko živio ili radio u Nizozemskoj ostaju. Još nije poznato s koliko godina počinje Vaša AOW.
    .do = Kasnije pogledajte na svb.nl kada počinje Vaša AOW.
    .else = Onda dobivate AOW za najviše 1 godinu prije zahtjeva. Ostatak gubite.
    .term-expected = Očekujemo: ne prije { $date }.
plan-renew-passport = Na vrijeme zatražite novu nizozemsku putovnicu
    .say = Želim tražiti novu nizozemsku putovnicu.
plan-renew-passport-ask = Pitajte zadržavate li tamo nizozemsko državljanstvo
    .when = U roku od 13 godina nakon odlaska
    .why = Imate i drugo državljanstvo? Onda nakon 13 godina izvan EU više nemate nizozemsko. Ne znamo računa li se ova zemlja kao EU.
    .do = Pitajte veleposlanstvo. Dovoljna je nova putovnica svakih 10 godina.
    .else = Onda možda više nemate nizozemsko državljanstvo.
plan-renew-passport-thirteen-years = Učinite to u roku od 13 godina
    .when = U roku od 13 godina nakon odlaska
    .why = Imate i drugo državljanstvo? Onda nakon 13 godina izvan EU više nemate nizozemsko. S novom putovnicom počinje novih 13 godina.
    .do = Idite u nizozemsko veleposlanstvo. Dovoljna je nova putovnica svakih 10 godina.
    .else = Onda više nemate nizozemsko državljanstvo.
    .term-renew = Pobrinite se da najkasnije { $date } imate novu putovnicu.
    .event-renew = Zadnji dan: nova nizozemska putovnica

# What to say in Dutch
say-title = Recite to na nizozemskom
say-letter-title = Pismo na nizozemskom
say-intro = Pročitajte naglas ili pokažite.
say-blanks = Prepišite pismo ili ga ispišite. Gdje su točkice, upišite sami. Ispod svakog reda piše što znači.
say-move-to = Selim se u zemlju: { $country }.
say-move = Idem živjeti u drugu zemlju.
say-moved-to = Sada živim u zemlji: { $country }.
say-moved = Sada živim u drugoj zemlji.
say-day = Odlazim { $date }.
# Native reader: The month stands in the genitive: “Odlazim srpnja 2026. godine.” Is that fine?
say-month = Odlazim { $date }.
say-left = Dan mog odlaska: { $date }.
say-left-month = Mjesec mog odlaska: { $date }.
say-receives = Dobivam: { $benefits }.
say-on-paper = Možete li mi to dati na papiru?
say-slowly = Možete li govoriti polako? Ne govorim tako dobro nizozemski.
say-big = Prikaži veliko
say-normal = Opet obično
say-read = Pročitajte naglas na nizozemskom
say-copy = Kopirajte
say-copied = Kopirano. Zalijepite u poruku ili pismo.
say-copy-failed = Kopiranje na ovom telefonu ne uspijeva.
file-saved = Spremljeno: { $place }
file-not-saved = Spremanje na ovom računalu ne uspijeva.
say-print = Ispišite
say-failed = Nizozemski tekst se nije mogao učitati. Provjerite imate li internet.

# Letters
letter-name = Ime: …
letter-birth = Datum rođenja: { $date }
letter-bsn = Osobni broj (BSN): …
letter-address = Adresa: …
letter-phone = Telefon: …
letter-today = Datum: …
letter-to = Za: …
letter-to-svb = Za: Sociale Verzekeringsbank (SVB)
letter-greeting = Poštovana gospođo, poštovani gospodine,
letter-closing = S poštovanjem,
letter-signature = Potpis: …
letter-leaving = Odlazim iz Nizozemske
    .hint = Za SVB, UWV, Vaš fond ili osiguranje
    .subject = Predmet: selim se u drugu zemlju
    .text =
        Moja nova adresa je: …
        Broj mog računa je: …
        Možete li mi napisati što se za mene mijenja?
letter-rent = Otkazujem najam
    .hint = Pošaljite ovo pismo preporučeno
    .subject = Predmet: otkaz najma
    .text =
        Otkazujem najam kuće ili stana na ovoj adresi: …
        Zadnji dan najma je: …
        Možete li mi napisati da je ovo pismo stiglo?
letter-decision = Tražim pisanu odluku
    .hint = Netko kaže ne? Protiv pisane odluke možete nešto učiniti
    .subject = Predmet: tražim pisanu odluku
    .text =
        Na ovaj dan: … rekli ste mi ovo: …
        Molim Vas za pisanu odluku o tome.
        Napišite mi i zašto, i do kojeg dana mogu podnijeti prigovor.
letter-objection = Ne slažem se s odlukom
    .hint = Često u roku od 6 tjedana. Zadnji dan piše u odluci
    .subject = Predmet: prigovor
    .text =
        Podnosim prigovor na Vašu odluku od ovog dana: …
        Broj odluke je: …
        Ne slažem se, zato što: …
        Mislim da morate odlučiti ovako: …
        Uz ovo pismo je kopija odluke.
letter-application = Zahtjev SVB-u (članak 4. stavak 3.)
    .hint = WIA ili WAO je nakon Vašeg odlaska postala niža ili prestala
    .subject = Predmet: zahtjev, članak 4. stavak 3. Zakona o povratku (Remigratiewet)
    .lowered = Moj odlazak iz Nizozemske je bio uz naknadu WIA ili WAO. Ona je sada niža.
    .ended = Moj odlazak iz Nizozemske je bio uz naknadu WIA ili WAO. Ona je sada prestala.
    .text =
        Tražim naknadu za povratak iz članka 4. stavka 3. Zakona o povratku (Remigratiewet).
        Molim Vas za pisanu odluku.
        Uz ovo pismo je pismo UWV-a.
