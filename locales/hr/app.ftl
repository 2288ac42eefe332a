# Screens, buttons and short sentences. Level A2: short words, short sentences, "Vi".

app-name = Remigratiewijzer
wait = Trenutak…
language = Jezik
language-search = Potražite jezik
language-none = Nijedan jezik nije pronađen. Upišite druga slova.
draft-notice = Ovaj prijevod još nije provjeren.
draft-read-back = Ovaj prijevod je { $date } uspoređen s nizozemskim tekstom. Nitko kome je ovo materinski jezik još ga nije provjerio.
draft-checked = Ovaj prijevod je { $date } provjerila osoba kojoj je ovo materinski jezik.
text-larger = Veća slova
text-normal = Obična slova
beside-dutch = I na nizozemskom
translated-notice = Vaš telefon prevodi ovu stranicu. U prijevodu može biti pogrešaka. Možete odabrati i jedan od ovih jezika:

# Buttons and links
back = Natrag
continue = Dalje
change = Promijenite
yes = Da
no = Ne
dont-know = Ne znam
    .hint = To nije problem. Možete ići dalje.
skip = Ne želim odgovoriti
    .hint = To je u redu. Možete ići dalje.
more-choices = Još naknada
read-aloud = Poslušajte tekst
read-aloud-stop = Prekinite čitanje
start-again = Počnite ponovno
start-again-sure = Izbrisati sve i početi ponovno?
start-again-yes = Da, izbriši sve
start-again-no = Ne, idem dalje
leave-quickly = Brzi izlaz
about-link = O ovoj aplikaciji

# Start
start-title = Što ako se vratim?
start-text = Pogledajte što zadržavate, što prestaje i što morate učiniti.
start-free = Besplatno. Ništa se ne šalje.
start-closed = Od 1. siječnja 2025. više se ne može tražiti naknada za povratak (remigratie-uitkering).
start-choose = Što odgovara Vama?
way-think = Razmišljam o povratku
    .hint = Što zadržavam? Što moram učiniti?
way-applied = Moj zahtjev je predan prije 2025.
    .hint = Još čekam, ili je odgovor bio ne
way-returned = Već sam natrag u svojoj zemlji
    .hint = Moja prava i obveze
way-helper = Pomažem nekome
    .hint = U obitelji ili na poslu
start-privacy = Vaši odgovori ostaju na ovom telefonu. Gotovo? Dodirnite „Počnite ponovno“ i onda „Da, izbriši sve“. Tada su izbrisani.
code-link = Imam kod
kept-offer = Na ovom telefonu su spremljeni odgovori od { $date }.
kept-newer = Ono što je spremljeno na ovom telefonu je iz novije verzije aplikacije. Ponovno učitajte ovu stranicu.
kept-damaged = Ono što je spremljeno na ovom telefonu više se ne može pročitati.
kept-go-on = Nastavite
kept-erase = Izbrišite ih s ovog telefona

# First way: thinking of going back
think-title = Možda se želite vratiti
think-keep = Što zadržavam ako se vratim?
    .hint = AOW, WIA, socijalna pomoć, zdravstvena skrb i putovnica
think-more = Druga pitanja prije odlaska
think-ask = Želite li radije nekoga pitati?
# Native reader: Is “Bi li mi naknada bila odobrena?” natural?
think-would = Bi li mi naknada bila odobrena?
    .hint = Pogledajte kakva su bila pravila za Vas

# Third way: gone back
returned-title = Već ste natrag u svojoj zemlji
returned-text = Odaberite što se dogodilo. Dobit ćete nekoliko pitanja. Zatim ćete vidjeti što to znači.
returned-with = S naknadom za povratak
returned-without = Bez naknade za povratak
returned-not-left = Imate naknadu, ali ste još ovdje
returned-everybody = Za sve

# Fourth way: helping somebody
helper-title = Vi pomažete nekome
helper-text = Pročitajte pitanja naglas. Neka druga osoba sama bira. Kod svakog rezultata piše gdje je to u zakonu.
helper-view = Više za one koji češće pomažu
    .hint = Sljedeća osoba, pretraživanje, i tekst na nizozemskom
helper-think = Druga osoba razmišlja o povratku
    .hint = Što zadržava i što treba učiniti?
helper-start = Zahtjev druge osobe za naknadu za povratak je predan prije 2025.
    .hint = Test o naknadi za povratak
helper-returned = Druga osoba je već natrag u svojoj zemlji
    .hint = Prava i obveze
helper-code = Druga osoba ima kod

# Calling
call-svb = Nazovite SVB
    .hint = { $phone } · broj provjeren: { $date }
call-uwv = Nazovite UWV
    .hint = { $phone } · broj provjeren: { $date }
find-help = Pomoć u Vašoj blizini
    .hint = Potražite svoju općinu

# Questions
progress = Dio { $number } od { $total }
question-number = Pitanje { $number }
born-in-kingdom = Rođeni ste na jednom od ovih otoka: Aruba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius ili Saba. Zakon o povratku (Remigratiewet) nije bio za ljude rođene tamo. Ipak možete vidjeti što zadržavate ako se vratite.
date-day = Dan
date-month = Mjesec
date-year = Godina
date-hint = Ne znate dan ili mjesec? Ostavite to prazno.
country-other = Druga zemlja
country-search = Potražite zemlju
country-also = Engleska GB; Velika Britanija GB; Škotska GB; Amerika US; SAD US; Holandija NL; Jugoslavija RS BA HR ME MK SI XK; Bosna BA; Hercegovina BA; Makedonija MK; Kurdistan TR IQ IR SY; Gaza PS; Perzija IR; Antili CW AW SX BQ; Kurasao CW; Zair CD; Burma MM; Ruska Federacija RU; Sovjetski Savez RU UA; Čehoslovačka CZ SK; Moluci ID; Molučki otoci ID; Zelenortski otoci CV; Emirati AE; Kapverdi CV; Timor-Leste TL; Kongo CD CG
country-search-hint = Upišite prva slova
country-none-found = Nijedna zemlja nije pronađena. Upišite druga slova.
countries-none = Nijedna
changed-note = Mijenjate jedan odgovor. Vaši drugi odgovori ostaju.

# What is wrong with what was filled in
problem-heading = Pogledajte još jednom
problem-year-missing = Upišite godinu.
problem-year-not-four-digits = Upišite godinu sa 4 znamenke. Na primjer 1958.
problem-no-such-month = Taj mjesec ne postoji. Odaberite broj od 1 do 12.
problem-no-such-day = Taj dan ne postoji. Provjerite dan i mjesec.
problem-month-missing = Upišite i mjesec. Ili ostavite dan prazan.
problem-future = Taj dan tek dolazi. Upišite dan koji je već prošao.
problem-too-long-ago = To je bilo previše davno. Provjerite godinu.
problem-must-be-after = To nije moguće. Ranije ste upisali: { $other } { $date }. Ovaj datum mora biti kasniji.
problem-must-be-before = To nije moguće. Ranije ste upisali: { $other } { $date }. Ovaj datum mora biti raniji.
problem-after-last-day = Ovo pitanje se odnosi na dan { $date }. Upišite raniji dan. Tada još niste imali tu naknadu? Vratite se i odaberite ono što ste tada imali.
problem-which-is-right = Ranije ste upisali: { $other } { $date }. Koji datum je točan? Promijenite ovaj datum ili onaj raniji. Je li ovako točno? Onda još jednom dodirnite Dalje.
problem-nothing-chosen = Najprije odaberite odgovor.
problem-not-a-number = Upišite broj. Upišite samo znamenke.
problem-number-too-large = Ovaj broj je prevelik. Upišite najviše { $most }.

# Answers
answers-title = Jesu li Vaši odgovori točni?
answers-intro = Provjerite ih. Još možete sve promijeniti.
answers-none = Još niste ništa upisali.
answers-see-result = Pogledajte rezultat
answers-link = Vaši odgovori
answers-begin = Počnite test
answer-unknown = Nije poznato
answer-empty = Ništa

# Result
outcome-title = Vaš rezultat
verdict-eligible = Vjerojatno da
    .text = Vjerojatno ste imali pravo na naknadu za povratak.
verdict-not-eligible = Vjerojatno ne
    .text = Vjerojatno niste imali pravo na naknadu za povratak. Ispod piše zašto.
verdict-undetermined = Još nije jasno
    .text = Još ne znamo jeste li imali pravo. Ispod piše što još ne znamo.
verdict-closed-qualified = Zahtjev više nije moguć. Prije biste naknadu možda dobili
    .text = Zahtjev više nije moguć od 1. siječnja 2025. Ali po starim pravilima ispunjavate uvjete.
verdict-closed-not-qualified = Zahtjev više nije moguć. Ni ranije vjerojatno ne
    .text = Zahtjev više nije moguć od 1. siječnja 2025. Ni po starim pravilima vjerojatno niste imali pravo. Ispod piše zašto.
verdict-closed-unclear = Zahtjev više nije moguć
    .text = Zahtjev više nije moguć od 1. siječnja 2025. Nije jasno jeste li ranije imali pravo.
verdict-other-rules = Vrijedila su druga pravila
    .text = Vaš zahtjev je bio prije 1. srpnja 2014. Tada su vrijedila druga pravila. Pitajte SVB.
svb-decides = Ovo nije odluka. SVB odlučuje.
result-change-same = Vaš odgovor je promijenjen. Rezultat ostaje isti.
result-change-new = Vaš odgovor je promijenjen. Rezultat je sada drukčiji.
result-change-from-to = Prije: { $before }. Sada: { $after }.
result-change-items = Ovo je sada drukčije: { $items }.
result-why = Zašto
result-met = U redu
result-not-met = Nije u redu
result-open = Nije poznato
result-fold-met = U redu: { $count }
result-fold-open = Nije poznato: { $count }
result-what-changes = Što ovo može promijeniti?
result-rule = Ovo kaže zakon
result-law-link = Pročitajte članak { $article } zakona
result-law-text = Tekst od { $date }. Na nizozemskom jeziku.
result-missing = Ovo još ne znamo:
result-partial = Upišite cijeli datum. Tada znamo više.
result-change = Promijenite: { $answer }
result-not-asked = Jedno pravilo ne pitamo. Ono je o ljudima koji su otišli u terorističku skupinu. SVB to sam provjerava.
result-everything = Odgovorite i na druga pitanja
    .hint = Tada vidite sva pravila
result-unfinished = Test još nije gotov.
result-go-on = Nastavite test
would-day = Gledali smo stanje na dan { $date }. To je bio zadnji dan za zahtjev.
would-known = Ovo znamo do sada
would-on = Ima još pravila. Možete nastaviti s drugim pitanjima. Ili pogledajte što zadržavate ako se vratite.
would-go-on = Nastavite s drugim pitanjima
    .hint = Putovnica, boravak, partner i dugovi
result-now = Što sada
now-papers = Ponesite na razgovor
now-papers-list = Pisma od SVB-a. Vašu putovnicu ili boravišnu iskaznicu. Pismo o Vašoj naknadi.
now-disagree = Ne slažete se sa SVB-om?
now-disagree-text = Možete podnijeti prigovor (bezwaar). U pismu SVB-a piše do kojeg dana to možete. Juridisch Loket daje besplatan savjet.

# What stays on leaving, and what follows from an event
keep-title = Ovo zadržavate, a ovo prestaje
keep-intro = Idete u zemlju: { $country }. Dodirnite red. Tada čitate zašto.
keep-intro-anywhere = Dodirnite red. Tada čitate zašto.
keep-sum-stays = Ovo ide s Vama ako odete: { $items }.
keep-sum-stays-from = Ovo ide s Vama od { $date }: { $items }.
keep-sum-changes = Ovo se mijenja: { $items }.
keep-sum-stops = Ovo prestaje: { $items }.
keep-sources = Gdje to piše?
keep-ask-questions = Postavite ova pitanja. Pročitajte ih naglas.
keep-ask-sure = Ovo je sigurno
keep-ask-all = Sve što morate pitati
provision-open = To još ne znamo
provision-concerns = Još ne znamo odnosi li se ovo na Vas
provision-hangs-on = To ovisi o ovome: { $facts }.
provision-deadlines = Učinite ovo na vrijeme
provision-passed = Ovaj dan je već prošao. Nazovite još danas.
provision-earliest = Možda već { $date }
provision-partly = Ovaj dan još ne znamo točno. Upišite cijeli datum. Tada znamo dan.
provision-calendar = Stavite u moj kalendar
provision-do = Ovo morate učiniti
provision-sources = Ovdje to piše
provision-unfinished = Ima još pitanja. Poslije toga znamo više.
provision-go-on = Nastavite s pitanjima
provision-answers = Vaši odgovori
provision-no-decision = Ovo nije odluka. Provjerite prije nego što nešto učinite.
event-not-concerned = Ovo ne vrijedi za Vas
event-others = Dogodilo se nešto drugo

# Other screens
about-title = O ovoj aplikaciji
about-text = Ova aplikacija je za ljude koji su došli u Nizozemsku i možda se žele vratiti. Mi nismo SVB i nismo državno tijelo. Mi ne odlučujemo o Vašem novcu.
about-law = Pravila su iz Zakona o povratku (Remigratiewet). Pogledali smo ih { $date }.
about-law-link = Pročitajte cijeli zakon
about-privacy = Što radimo s Vašim podacima? Ništa. Vaši odgovori ostaju na ovom telefonu, u ovom prozoru. Ne koristimo kolačiće (cookies). Dodirnete li „Počnite ponovno“ i onda „Da, izbriši sve“? Tada je sve izbrisano. Zatvorite li samo prozor? Tada netko još 4 sata može ponovno otvoriti Vaše odgovore. Možete ih čuvati dulje ako to odaberete.
about-places = Poštanski brojevi: GeoNames (CC BY 4.0). Općine: Register van Overheidsorganisaties (CC0). Karta: MapSVG i svg-maps (CC BY 4.0), prilagođeno. Imena zemalja: Unicode CLDR. Crteži: Lucide (ISC).
about-licence = Ovaj program je slobodan. Licenca je EUPL-1.2.
about-nmi = Ranije je u ovome pomagao Nederlands Migratie Instituut (NMI). NMI je prestao s radom u prosincu 2024.
brochures = Na papiru
brochure-act = Sva pravila o naknadi za povratak
brochure-schemes = Što se događa s Vašim novcem ako se vratite?
storage-notice = Ovaj telefon ne može spremiti Vaše odgovore. Ostanite na ovoj stranici dok ne završite.
panic-title = Nešto nije uspjelo
panic-text = To nije Vaša krivnja. Počnite ponovno ili nazovite SVB.

# Beside the screen
newer-text = Postoji nova verzija ovog testa. Vaši odgovori ostaju.
newer-reload = Osvježi
install-text = Stavite ovaj test na svoj telefon. Tada radi i bez interneta.
install-yes = Stavite na moj telefon
install-no = Ne, hvala

# Dates in words
date-in-words = { $day }. { $month } { $year }. godine
month-in-words = { $month } { $year }. godine
list-comma = ,
month-1 = siječnja
month-2 = veljače
month-3 = ožujka
month-4 = travnja
month-5 = svibnja
month-6 = lipnja
month-7 = srpnja
month-8 = kolovoza
month-9 = rujna
month-10 = listopada
month-11 = studenoga
month-12 = prosinca
