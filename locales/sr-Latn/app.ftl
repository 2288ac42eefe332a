# Screens, buttons and short sentences. Level A2: short words, short sentences, "Vi".

app-name = Remigratiewijzer
wait = Samo trenutak…
language = Jezik
language-search = Potražite jezik
language-none = Nijedan jezik nije pronađen. Upišite druga slova.
draft-notice = Ovaj prevod još nije proveren.
draft-read-back = Ovaj prevod je { $date } upoređen sa holandskim tekstom. Niko kome je ovo maternji jezik još ga nije proverio.
draft-checked = Ovaj prevod je { $date } proverila osoba kojoj je ovo maternji jezik.
text-larger = Veća slova
text-normal = Obična slova
beside-dutch = I na holandskom
translated-notice = Vaš telefon prevodi ovu stranicu. U prevodu može da bude grešaka. Možete da izaberete i jedan od ovih jezika:

# Buttons and links
back = Nazad
continue = Dalje
change = Promenite
yes = Da
no = Ne
dont-know = Ne znam
    .hint = To nije problem. Možete da idete dalje.
skip = Radije ne odgovaram
    .hint = To je u redu. Možete da idete dalje.
more-choices = Još naknada
read-aloud = Poslušajte tekst
read-aloud-stop = Prekinite čitanje
start-again = Počnite ponovo
start-again-sure = Da izbrišemo sve i počnemo ponovo?
start-again-yes = Da, izbriši sve
start-again-no = Ne, idem dalje
leave-quickly = Brzi izlaz
about-link = O ovoj aplikaciji

# Start
start-title = Šta ako se vratim?
start-text = Pogledajte šta zadržavate, šta prestaje i šta morate da uradite.
start-free = Besplatno. Ništa se ne šalje.
start-closed = Od 1. januara 2025. više ne može da se traži naknada za povratak (remigratie-uitkering).
start-choose = Šta odgovara Vama?
way-think = Razmišljam o povratku
    .hint = Šta zadržavam? Šta moram da uradim?
way-applied = Moj zahtev je predat pre 2025.
    .hint = Još čekam, ili je odgovor bio ne
way-returned = Već sam nazad u svojoj zemlji
    .hint = Moja prava i obaveze
way-helper = Pomažem nekome
    .hint = U porodici ili na poslu
start-privacy = Vaši odgovori ostaju na ovom telefonu. Gotovo? Dodirnite „Počnite ponovo“ i onda „Da, izbriši sve“. Tada su izbrisani.
code-link = Imam kod
kept-offer = Na ovom telefonu su sačuvani odgovori od { $date }.
kept-newer = Ono što je sačuvano na ovom telefonu je iz novije verzije aplikacije. Ponovo učitajte ovu stranicu.
kept-damaged = Ono što je sačuvano na ovom telefonu više ne može da se pročita.
kept-go-on = Nastavite
kept-erase = Izbrišite ih sa ovog telefona

# First way: thinking of going back
think-title = Možda želite da se vratite
think-keep = Šta zadržavam ako se vratim?
    .hint = AOW, WIA, socijalna pomoć, zdravstvena zaštita i pasoš
think-more = Druga pitanja pre odlaska
think-ask = Da li želite radije nekoga da pitate?
think-would = Da li bi mi naknada bila odobrena?
    .hint = Pogledajte kakva su bila pravila za Vas

# Third way: gone back
returned-title = Već ste nazad u svojoj zemlji
returned-text = Izaberite šta se desilo. Dobićete nekoliko pitanja. Zatim ćete videti šta to znači.
returned-with = Sa naknadom za povratak
returned-without = Bez naknade za povratak
returned-not-left = Imate naknadu, ali ste još ovde
returned-everybody = Za sve

# Fourth way: helping somebody
helper-title = Vi pomažete nekome
helper-text = Pročitajte pitanja naglas. Neka ta osoba sama bira. Uz svaki rezultat piše gde je to u zakonu.
helper-view = Više za one koji češće pomažu
    .hint = Sledeća osoba, pretraga, i tekst na holandskom
helper-think = Druga osoba razmišlja o povratku
    .hint = Šta zadržava i šta treba da uradi?
helper-start = Zahtev druge osobe za naknadu za povratak je predat pre 2025.
    .hint = Test o naknadi za povratak
helper-returned = Druga osoba je već nazad u svojoj zemlji
    .hint = Prava i obaveze
helper-code = Druga osoba ima kod

# Calling
call-svb = Pozovite SVB
    .hint = { $phone } · broj proveren: { $date }
call-uwv = Pozovite UWV
    .hint = { $phone } · broj proveren: { $date }
find-help = Pomoć u Vašoj blizini
    .hint = Potražite svoju opštinu

# Questions
progress = Deo { $number } od { $total }
question-number = Pitanje { $number }
born-in-kingdom = Rođeni ste na jednom od ovih ostrva: Aruba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius ili Saba. Zakon o povratku (Remigratiewet) nije bio za ljude rođene tamo. Ipak možete da vidite šta zadržavate ako se vratite.
date-day = Dan
date-month = Mesec
date-year = Godina
date-hint = Ne znate dan ili mesec? Ostavite to prazno.
country-other = Druga zemlja
country-search = Potražite zemlju
country-also = Engleska GB; Velika Britanija GB; Škotska GB; Amerika US; SAD US; Holandija NL; Nizozemska NL; Jugoslavija RS BA HR ME MK SI XK; Bosna BA; BiH BA; Hercegovina BA; Makedonija MK; Kurdistan TR IQ IR SY; Gaza PS; Perzija IR; Antili CW AW SX BQ; Kurasao CW; Sint Marten SX; Zair CD; Burma MM; Ruska Federacija RU; Sovjetski Savez RU UA; Čehoslovačka CZ SK; Moluci ID; Molučka ostrva ID; Emirati AE; Kapverdi CV; Kapverde CV; Zelenortska ostrva CV; Kosovo i Metohija XK
country-search-hint = Upišite prva slova
country-none-found = Nijedna zemlja nije pronađena. Upišite druga slova.
countries-none = Nijedna
changed-note = Menjate jedan odgovor. Vaši ostali odgovori ostaju.

# What is wrong with what was filled in
problem-heading = Pogledajte još jednom
problem-year-missing = Upišite godinu.
problem-year-not-four-digits = Upišite godinu sa 4 cifre. Na primer 1958.
problem-no-such-month = Taj mesec ne postoji. Izaberite broj od 1 do 12.
problem-no-such-day = Taj dan ne postoji. Proverite dan i mesec.
problem-month-missing = Upišite i mesec. Ili ostavite dan prazan.
problem-future = Taj dan tek dolazi. Upišite dan koji je već prošao.
problem-too-long-ago = To je bilo previše davno. Proverite godinu.
problem-must-be-after = To nije moguće. Ranije ste upisali: { $other } { $date }. Ovaj datum mora da bude kasniji.
problem-must-be-before = To nije moguće. Ranije ste upisali: { $other } { $date }. Ovaj datum mora da bude raniji.
problem-after-last-day = Ovo pitanje se odnosi na dan { $date }. Upišite raniji dan. Tada još niste imali tu naknadu? Vratite se i izaberite ono što ste tada imali.
problem-which-is-right = Ranije ste upisali: { $other } { $date }. Koji datum je tačan? Promenite ovaj datum ili onaj raniji. Da li je ovako tačno? Onda još jednom dodirnite „Dalje“.
problem-nothing-chosen = Prvo izaberite odgovor.
problem-not-a-number = Upišite broj. Koristite samo cifre.
problem-number-too-large = Ovaj broj je prevelik. Upišite najviše { $most }.

# Answers
answers-title = Da li su Vaši odgovori tačni?
answers-intro = Proverite ih. Još možete sve da promenite.
answers-none = Još niste ništa upisali.
answers-see-result = Pogledajte rezultat
answers-link = Vaši odgovori
answers-begin = Počnite test
answer-unknown = Nije poznato
answer-empty = Ništa

# Result
outcome-title = Vaš rezultat
verdict-eligible = Verovatno da
    .text = Verovatno ste imali pravo na naknadu za povratak.
verdict-not-eligible = Verovatno ne
    .text = Verovatno niste imali pravo na naknadu za povratak. Ispod piše zašto.
verdict-undetermined = Još nije jasno
    .text = Još ne znamo da li ste imali pravo. Ispod piše šta još ne znamo.
verdict-closed-qualified = Zahtev više nije moguć. Ranije biste naknadu možda dobili
    .text = Zahtev više nije moguć od 1. januara 2025. Ali po starim pravilima ispunjavate uslove.
verdict-closed-not-qualified = Zahtev više nije moguć. Ni ranije verovatno ne
    .text = Zahtev više nije moguć od 1. januara 2025. Ni po starim pravilima verovatno niste imali pravo. Ispod piše zašto.
verdict-closed-unclear = Zahtev više nije moguć
    .text = Zahtev više nije moguć od 1. januara 2025. Nije jasno da li ste ranije imali pravo.
verdict-other-rules = Važila su druga pravila
    .text = Vaš zahtev je bio pre 1. jula 2014. Tada su važila druga pravila. Pitajte SVB.
svb-decides = Ovo nije odluka. SVB odlučuje.
result-change-same = Vaš odgovor je promenjen. Rezultat ostaje isti.
result-change-new = Vaš odgovor je promenjen. Rezultat je sada drugačiji.
result-change-from-to = Pre: { $before }. Sada: { $after }.
result-change-items = Ovo je sada drugačije: { $items }.
result-why = Zašto
result-met = U redu
result-not-met = Nije u redu
result-open = Nije poznato
result-fold-met = U redu: { $count }
result-fold-open = Nije poznato: { $count }
result-what-changes = Šta ovo može da promeni?
result-rule = Ovo kaže zakon
result-law-link = Pročitajte član { $article } zakona
result-law-text = Tekst od { $date }. Na holandskom jeziku.
result-missing = Ovo još ne znamo:
result-partial = Upišite ceo datum. Tada znamo više.
result-change = Promenite: { $answer }
result-not-asked = Jedno pravilo ne pitamo. Ono je o ljudima koji su otišli u terorističku grupu. SVB to sam proverava.
result-everything = Odgovorite i na druga pitanja
    .hint = Tada vidite sva pravila
result-unfinished = Test još nije gotov.
result-go-on = Nastavite test
would-day = Gledali smo stanje na dan { $date }. To je bio poslednji dan za zahtev.
would-known = Ovo znamo do sada
would-on = Ima još pravila. Možete da nastavite sa drugim pitanjima. Ili pogledajte šta zadržavate ako se vratite.
would-go-on = Nastavite sa drugim pitanjima
    .hint = Pasoš, boravak, partner i dugovi
result-now = Šta sada
now-papers = Ponesite na razgovor
now-papers-list = Pisma od SVB-a. Vaš pasoš ili boravišnu kartu. Pismo o Vašoj naknadi.
now-disagree = Ne slažete se sa SVB-om?
now-disagree-text = Možete da podnesete prigovor (bezwaar). U pismu SVB-a piše do kojeg dana to možete. Juridisch Loket daje besplatan savet.

# What stays on leaving, and what follows from an event
keep-title = Ovo zadržavate, a ovo prestaje
keep-intro = Idete u zemlju: { $country }. Dodirnite red. Tada čitate zašto.
keep-intro-anywhere = Dodirnite red. Tada čitate zašto.
keep-sum-stays = Ovo ide sa Vama ako odete: { $items }.
keep-sum-stays-from = Ovo ide sa Vama od { $date }: { $items }.
keep-sum-changes = Ovo se menja: { $items }.
keep-sum-stops = Ovo prestaje: { $items }.
keep-sources = Gde to piše?
keep-ask-questions = Postavite ova pitanja. Pročitajte ih naglas.
keep-ask-sure = Ovo je sigurno
keep-ask-all = Sve što morate da pitate
provision-open = To još ne znamo
provision-concerns = Još ne znamo da li se ovo odnosi na Vas
provision-hangs-on = To zavisi od ovoga: { $facts }.
provision-deadlines = Uradite ovo na vreme
provision-passed = Ovaj dan je već prošao. Pozovite još danas.
provision-earliest = Možda već { $date }
provision-partly = Ovaj dan još ne znamo tačno. Upišite ceo datum. Tada znamo dan.
provision-calendar = Stavite u moj kalendar
provision-do = Ovo morate da uradite
provision-sources = Ovde to piše
provision-unfinished = Ima još pitanja. Posle toga znamo više.
provision-go-on = Nastavite sa pitanjima
provision-answers = Vaši odgovori
provision-no-decision = Ovo nije odluka. Proverite pre nego što nešto uradite.
event-not-concerned = Ovo ne važi za Vas
event-others = Desilo se nešto drugo

# Other screens
about-title = O ovoj aplikaciji
about-text = Aplikacija je za ljude koji su došli u Holandiju i možda žele da se vrate. Mi nismo SVB i nismo državni organ. Mi ne odlučujemo o Vašem novcu.
about-law = Pravila su iz Zakona o povratku (Remigratiewet). Pogledali smo ih { $date }.
about-law-link = Pročitajte ceo zakon
about-privacy = Šta radimo sa Vašim podacima? Ništa. Vaši odgovori ostaju na ovom telefonu, u ovom prozoru. Ne koristimo kolačiće (cookies). Dodirnete „Počnite ponovo“ i onda „Da, izbriši sve“? Tada je sve izbrisano. Zatvarate samo prozor? Tada neko još 4 sata može ponovo da otvori Vaše odgovore. Možete da ih čuvate duže ako to izaberete.
about-places = Poštanski brojevi: GeoNames (CC BY 4.0). Opštine: Register van Overheidsorganisaties (CC0). Karta: MapSVG i svg-maps (CC BY 4.0), prilagođena. Imena zemalja: Unicode CLDR. Crteži: Lucide (ISC).
about-licence = Ovaj program je slobodan. Licenca je EUPL-1.2.
about-nmi = Ranije je ljudima u tome pomagao Nederlands Migratie Instituut (NMI). NMI je prestao sa radom u decembru 2024.
brochures = Na papiru
brochure-act = Sva pravila o naknadi za povratak
brochure-schemes = Šta se dešava sa Vašim novcem ako se vratite?
storage-notice = Ovaj telefon ne može da sačuva Vaše odgovore. Ostanite na ovoj stranici dok ne završite.
panic-title = Nešto nije uspelo
panic-text = To nije Vaša krivica. Počnite ponovo ili pozovite SVB.

# Beside the screen
newer-text = Postoji nova verzija ovog testa. Vaši odgovori ostaju.
newer-reload = Osvežite
install-text = Stavite ovaj test na svoj telefon. Tada radi i bez interneta.
install-yes = Stavite na moj telefon
install-no = Ne, hvala

# Dates in words
date-in-words = { $day }. { $month } { $year }. godine
month-in-words = { $month } { $year }. godine
list-comma = ,
month-1 = januara
month-2 = februara
month-3 = marta
month-4 = aprila
month-5 = maja
month-6 = juna
month-7 = jula
month-8 = avgusta
month-9 = septembra
month-10 = oktobra
month-11 = novembra
month-12 = decembra
