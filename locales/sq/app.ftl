# Screens, buttons and short sentences. Level A2: short words, short sentences, "ju".

app-name = Remigratiewijzer
wait = Një moment…
language = Gjuha
language-search = Kërkoni një gjuhë
language-none = Nuk u gjet asnjë gjuhë. Shkruani shkronja të tjera.
draft-notice = Ky përkthim nuk është kontrolluar ende.
draft-read-back = Ky përkthim u krahasua me holandishten më { $date }. Ende nuk e ka kontrolluar askush që e ka shqipen gjuhë amtare.
draft-checked = Këtë përkthim e kontrolloi më { $date } dikush që e ka shqipen gjuhë amtare.
text-larger = Shkronja më të mëdha
text-normal = Shkronja të zakonshme
beside-dutch = Edhe në holandisht
translated-notice = Telefoni juaj e përkthen këtë faqe. Mund të ketë gabime. Mund të zgjidhni edhe një nga këto gjuhë:

# Buttons and links
back = Prapa
continue = Vazhdoni
change = Ndryshoni
yes = Po
no = Jo
dont-know = Nuk e di
    .hint = Nuk ka problem. Mund të vazhdoni.
skip = Nuk dua ta them
    .hint = Kjo lejohet. Mund të vazhdoni.
more-choices = Më shumë pagesa
read-aloud = Lexim me zë
read-aloud-stop = Ndaloni leximin
start-again = Filloni nga e para
start-again-sure = Doni të fshini gjithçka dhe të filloni nga e para?
start-again-yes = Po, fshini gjithçka
start-again-no = Jo, vazhdoni
leave-quickly = Dilni shpejt
about-link = Rreth këtij aplikacioni

# Start
start-title = Po sikur të kthehem?
start-text = Shihni çfarë mbani, çfarë ndalet dhe çfarë duhet të bëni.
start-free = Falas. Nuk dërgohet asgjë.
start-closed = Që nga 1 janari 2025 pagesa e kthimit (remigratie-uitkering) nuk mund të kërkohet më.
start-choose = Cila prej këtyre vlen për ju?
way-think = Po mendoj të kthehem
    .hint = Çfarë mbaj? Çfarë duhet të bëj?
way-applied = Kam bërë kërkesë para vitit 2025
    .hint = Po pres ende, ose më thanë jo
way-returned = Jam kthyer tashmë
    .hint = Të drejtat dhe detyrimet e mia
way-helper = Po ndihmoj dikë
    .hint = Familja ose puna
start-privacy = Përgjigjet tuaja mbeten në këtë telefon. Mbaruat? Prekni “Filloni nga e para” dhe pastaj “Po, fshini gjithçka”. Atëherë ato janë fshirë.
code-link = Kam një kod
kept-offer = Në këtë telefon janë ruajtur përgjigje, nga data { $date }.
kept-newer = Në këtë telefon janë ruajtur përgjigje nga një version më i ri i aplikacionit. Ngarkojeni këtë faqe përsëri.
kept-damaged = Ajo që është ruajtur në këtë telefon nuk mund të lexohet më.
kept-go-on = Vazhdoni
kept-erase = Fshijini nga ky telefon

# First way: thinking of going back
think-title = Ndoshta dëshironi të ktheheni
think-keep = Çfarë mbaj nëse kthehem?
    .hint = AOW, WIA, ndihma sociale, kujdesi shëndetësor dhe pasaporta
think-more = Pyetje të tjera para se të largoheni
think-ask = Dëshironi më mirë të pyetni dikë?
think-would = A do ta kisha marrë pagesën?
    .hint = Shihni si ishin rregullat për ju

# Third way: gone back
returned-title = Ju jeni kthyer tashmë
returned-text = Zgjidhni çfarë ka ndodhur. Do t’ju bëjmë disa pyetje. Pastaj shihni çfarë do të thotë kjo.
returned-with = Me pagesën e kthimit
returned-without = Pa pagesën e kthimit
returned-not-left = E keni pagesën, por jeni ende këtu
returned-everybody = Për të gjithë

# Fourth way: helping somebody
helper-title = Ju ndihmoni dikë
helper-text = Lexoni pyetjet me zë. Lëreni personin tjetër të zgjedhë vetë. Te çdo rezultat shkruhet ku është në ligj.
helper-view = Më shumë për ata që ndihmojnë shpesh
    .hint = Personi i radhës, kërkimi, edhe në holandisht
helper-think = Personi tjetër po mendon të kthehet
    .hint = Çfarë mban ky person, dhe çfarë duhet bërë?
helper-start = Personi tjetër ka kërkuar pagesën e kthimit (remigratie-uitkering) para vitit 2025
    .hint = Testi për pagesën e kthimit
helper-returned = Personi tjetër është kthyer tashmë
    .hint = Të drejtat dhe detyrimet
helper-code = Personi tjetër ka një kod

# Calling
call-svb = Telefononi zyrën SVB
    .hint = { $phone } · numri u kontrollua: { $date }
call-uwv = Telefononi zyrën UWV
    .hint = { $phone } · numri u kontrollua: { $date }
find-help = Ndihmë afër jush
    .hint = Kërkoni komunën tuaj

# Questions
progress = Pjesa { $number } nga { $total }
question-number = Pyetja { $number }
born-in-kingdom = Ju keni lindur në Aruba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius ose Saba. Ligji i kthimit (Remigratiewet) nuk ishte për njerëzit që kanë lindur atje. Por mund të shihni çfarë mbani nëse ktheheni.
date-day = Dita
date-month = Muaji
date-year = Viti
date-hint = Nuk e dini ditën ose muajin? Lëreni bosh.
country-other = Një vend tjetër
country-search = Kërkoni një vend
country-also = Anglia GB; Britania e Madhe GB; Amerika US; SHBA US; USA US; Holandë NL; Hollanda NL; Vendet e Ulëta NL; Jugosllavia RS BA HR ME MK SI XK; Kurdistani TR IQ IR SY; Palestinë PS; Gaza PS; Persia IR; Antilet CW AW SX BQ; Zaireja CD; Burma MM; Birmania MM; Bashkimi Sovjetik RU UA; Çekosllovakia CZ SK; Moluket ID; Emiratet AE; Kosovë XK; Kabo Verde CV; Korea KR KP
country-search-hint = Shkruani shkronjat e para
country-none-found = Nuk u gjet asnjë vend. Shkruani shkronja të tjera.
countries-none = Asnjë
changed-note = Po ndryshoni një përgjigje. Përgjigjet e tjera mbeten.

# What is wrong with what was filled in
problem-heading = Shikojeni edhe një herë
problem-year-missing = Shkruani vitin.
problem-year-not-four-digits = Shkruani vitin me 4 shifra. Për shembull 1958.
problem-no-such-month = Ky muaj nuk ekziston. Zgjidhni një numër nga 1 deri në 12.
problem-no-such-day = Kjo ditë nuk ekziston. Kontrolloni ditën dhe muajin.
problem-month-missing = Shkruani edhe muajin. Ose lëreni ditën bosh.
problem-future = Kjo ditë nuk ka ardhur ende. Shkruani një ditë që ka kaluar.
problem-too-long-ago = Kjo datë është tepër e vjetër. Kontrolloni vitin.
problem-must-be-after = Kjo nuk është e mundur. Më parë keni shkruar: { $other } { $date }. Kjo datë duhet të jetë më vonë.
problem-must-be-before = Kjo nuk është e mundur. Më parë keni shkruar: { $other } { $date }. Kjo datë duhet të jetë më herët.
problem-after-last-day = Kjo pyetje ka të bëjë me datën { $date }. Shkruani një ditë para saj. Nuk e kishit ende pagesën atëherë? Kthehuni prapa dhe zgjidhni çfarë kishit atëherë.
problem-which-is-right = Më parë keni shkruar: { $other } { $date }. Cila datë është e saktë? Ndryshoni këtë datë, ose atë të mëparshmen. Është e saktë kështu? Atëherë prekni edhe një herë “Vazhdoni”.
problem-nothing-chosen = Zgjidhni më parë një përgjigje.
problem-not-a-number = Shkruani një numër. Përdorni vetëm shifra.
problem-number-too-large = Ky numër është tepër i madh. Shkruani më së shumti { $most }.

# Answers
answers-title = A janë të sakta përgjigjet tuaja?
answers-intro = Kontrollojini. Mund të ndryshoni ende gjithçka.
answers-none = Nuk keni plotësuar ende asgjë.
answers-see-result = Shihni rezultatin
answers-link = Përgjigjet
answers-begin = Filloni testin
answer-unknown = Nuk dihet
answer-empty = Asnjë

# Result
outcome-title = Rezultati juaj
# Native reader: "me gjasë" (probably) stands everywhere. Is it too much of a written word? What do people say?
verdict-eligible = Me gjasë po
    .text = Me gjasë kishit të drejtë për pagesën e kthimit.
verdict-not-eligible = Me gjasë jo
    .text = Me gjasë nuk kishit të drejtë për pagesën e kthimit. Më poshtë shkruhet pse.
# Native reader: "keni/kishit të drejtë" can also mean "you are right". Is it clear here?
verdict-undetermined = Ende e paqartë
    .text = Ne nuk e dimë ende nëse kishit të drejtë. Më poshtë shkruhet çfarë nuk dimë ende.
verdict-closed-qualified = Pagesa e kthimit nuk mund të kërkohet më. Më parë ndoshta do ta kishit marrë
    .text = Që nga 1 janari 2025 nuk mund të bëhet më kërkesë. Por ju i plotësoni kushtet e vjetra.
verdict-closed-not-qualified = Pagesa e kthimit nuk mund të kërkohet më. Edhe më parë me gjasë jo
    .text = Që nga 1 janari 2025 nuk mund të bëhet më kërkesë. Edhe me rregullat e vjetra me gjasë nuk kishit të drejtë për pagesën. Më poshtë shkruhet pse.
verdict-closed-unclear = Pagesa e kthimit nuk mund të kërkohet më
    .text = Që nga 1 janari 2025 nuk mund të bëhet më kërkesë. Nuk është e qartë nëse më parë kishit të drejtë për pagesën.
verdict-other-rules = Vlenin rregulla të tjera
    .text = Kërkesa juaj ishte para 1 korrikut 2014. Atëherë vlenin rregulla të tjera. Pyetni zyrën SVB.
svb-decides = Ky nuk është vendim. Vendos zyra SVB.
result-change-same = Përgjigjja juaj u ndryshua. Rezultati mbetet i njëjtë.
result-change-new = Përgjigjja juaj u ndryshua. Rezultati tani është tjetër.
result-change-from-to = Më parë: { $before }. Tani: { $after }.
result-change-items = Kjo tani është ndryshe: { $items }.
result-why = Pse
result-met = Në rregull
result-not-met = Jo në rregull
result-open = Nuk dihet
result-fold-met = { $count } në rregull
result-fold-open = { $count } nuk dihen
result-what-changes = Çfarë mund ta ndryshojë këtë?
result-rule = Ligji thotë këtë
result-law-link = Lexoni nenin { $article } të ligjit
result-law-text = Teksti i datës { $date }. Në holandisht.
result-missing = Këtë nuk e dimë ende:
result-partial = Shkruani datën e plotë. Atëherë dimë më shumë.
result-change = Ndryshoni: { $answer }
result-not-asked = Për një rregull nuk pyesim. Ai ka të bëjë me njerëz që shkuan te një grup terrorist. Këtë e shikon vetë zyra SVB.
result-everything = Përgjigjuni edhe pyetjeve të tjera
    .hint = Atëherë i shihni të gjitha rregullat
result-unfinished = Testi nuk ka mbaruar ende.
result-go-on = Vazhdoni testin
would-day = Ne shikuam datën { $date }. Kjo ishte dita e fundit për një kërkesë.
would-known = Deri tani dimë këtë
would-on = Ka edhe rregulla të tjera. Mund të vazhdoni me pyetjet e tjera. Ose shihni çfarë mbani nëse ktheheni.
would-go-on = Vazhdoni me pyetjet e tjera
    .hint = Pasaporta, qëndrimi, partneri ose partnerja dhe borxhet
result-now = Çfarë tani
now-papers = Merrni me vete në një bisedë
now-papers-list = Letrat e zyrës SVB. Pasaportën ose kartën e qëndrimit. Letrën për pagesën tuaj.
now-disagree = Nuk pajtoheni me zyrën SVB?
now-disagree-text = Mund të bëni ankesë (bezwaar). Në letrën e zyrës SVB shkruhet deri në cilën ditë. Juridisch Loket jep këshilla falas.

# What stays on leaving, and what follows from an event
keep-title = Këtë mbani, dhe kjo ndalet
keep-intro = Vendi ku shkoni: { $country }. Prekni një rresht. Atëherë lexoni pse.
keep-intro-anywhere = Prekni një rresht. Atëherë lexoni pse.
keep-sum-stays = Kjo vjen me ju nëse largoheni: { $items }.
keep-sum-stays-from = Kjo vjen me ju nga data { $date }: { $items }.
keep-sum-changes = Kjo ndryshon: { $items }.
keep-sum-stops = Kjo ndalet: { $items }.
keep-sources = Ku shkruhet kjo?
keep-ask-questions = Bëni këto pyetje. Lexojini me zë.
keep-ask-sure = Kjo është e sigurt
keep-ask-all = Gjithçka që duhet të pyesni
provision-open = Këtë nuk e dimë ende
provision-concerns = Nuk e dimë ende nëse kjo ka të bëjë me ju
provision-hangs-on = Kjo varet nga: { $facts }.
provision-deadlines = Rregullojeni këtë në kohë
provision-passed = Kjo ditë ka kaluar tashmë. Telefononi sot.
provision-earliest = Ndoshta qysh më { $date }
provision-partly = Këtë ditë nuk e dimë ende saktësisht. Shkruani datën e plotë. Atëherë e dimë ditën.
provision-calendar = Shtojeni në kalendarin tim
provision-do = Këtë duhet ta bëni
provision-sources = Këtu është e shkruar
provision-unfinished = Ka edhe pyetje. Pastaj dimë më shumë.
provision-go-on = Vazhdoni me pyetjet
provision-answers = Përgjigjet tuaja
provision-no-decision = Ky nuk është vendim. Pyetni para se të bëni diçka.
event-not-concerned = Kjo nuk vlen për ju
event-others = Ka ndodhur diçka tjetër

# Other screens
about-title = Rreth këtij aplikacioni
about-text = Ky aplikacion është për njerëz që erdhën në Holandë dhe ndoshta duan të kthehen. Ne nuk jemi zyra SVB dhe nuk jemi shteti. Ne nuk vendosim për paratë tuaja.
about-law = Rregullat vijnë nga ligji i kthimit (Remigratiewet). Ne i kemi parë më { $date }.
about-law-link = Lexoni të gjithë ligjin
about-privacy = Çfarë bëjmë me të dhënat tuaja? Asgjë. Përgjigjet tuaja mbeten në këtë telefon, në këtë dritare. Ne nuk përdorim cookies. Nëse prekni “Filloni nga e para” dhe pastaj “Po, fshini gjithçka”, gjithçka është fshirë. Nëse mbyllni vetëm dritaren, dikush mund t’i hapë përgjigjet tuaja edhe për 4 orë. Mund t’i ruani më gjatë nëse e zgjidhni këtë.
about-places = Kodet postare: GeoNames (CC BY 4.0). Komunat: Register van Overheidsorganisaties (CC0). Harta: MapSVG dhe svg-maps (CC BY 4.0), e përshtatur. Emrat e vendeve: Unicode CLDR. Vizatimet: Lucide (ISC).
about-licence = Ky program është i lirë. Licenca është EUPL-1.2.
about-nmi = Instituti Holandez i Migrimit (NMI) ndihmonte më parë për këtë. Instituti NMI u mbyll në dhjetor 2024.
brochures = Në letër
brochure-act = Të gjitha rregullat e pagesës së kthimit
brochure-schemes = Çfarë ndodh me paratë tuaja nëse ktheheni?
storage-notice = Ky telefon nuk mund t’i ruajë përgjigjet tuaja. Qëndroni në këtë faqe derisa të mbaroni.
panic-title = Diçka shkoi keq
panic-text = Nuk është faji juaj. Filloni nga e para, ose telefononi zyrën SVB.

# Beside the screen
newer-text = Ka një version të ri të këtij testi. Përgjigjet tuaja mbeten.
newer-reload = Përditësoni
install-text = Vendoseni këtë test në telefonin tuaj. Atëherë punon edhe pa internet.
install-yes = Vendoseni në telefonin tim
install-no = Jo, faleminderit

# Dates in words
date-in-words = { $day } { $month } { $year }
month-in-words = { $month } { $year }
list-comma = ,
month-1 = janar
month-2 = shkurt
month-3 = mars
month-4 = prill
month-5 = maj
month-6 = qershor
month-7 = korrik
month-8 = gusht
month-9 = shtator
month-10 = tetor
month-11 = nëntor
month-12 = dhjetor
