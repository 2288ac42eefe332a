# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = Këtu ka ende përgjigje. A janë të dikujt tjetër? Atëherë fshijini më parë.
helper-next = Personi i radhës: fshini gjithçka
helper-tools = Për ata që ndihmojnë
helper-all = Të gjitha pyetjet njëherësh
helper-dutch-on = Shtoni holandishten
helper-dutch-off = Pa holandishten
helper-dutch-failed = Holandishtja nuk po ngarkohet. Provoni përsëri.

# Another day than today
helper-day = Llogaritni me një datë tjetër
helper-day-label = Data
helper-day-hint = Për dosje të vjetra dhe për t’u ushtruar. Vetëm në këtë skedë.
helper-day-set = Llogaritni me këtë datë
helper-day-wrong = Zgjidhni një ditë nga 2000 deri në 2060.
helper-day-is = Aplikacioni llogarit me datën { $date }. Kjo nuk është sot.
helper-day-rules = Rregullat rreth pagesës së kthimit janë ato të sotmet.
helper-day-back = Kthehuni te dita e sotme
helper-day-stays = Mbajeni këtë ditë edhe për personin e radhës
helper-day-used = Llogaritur me datën
helper-leave = Dilni nga kjo pamje
verdict-then-qualified = Me një kërkesë, me gjasë po
    .text = Në ditën e zgjedhur ende mund të bëhej kërkesë. Ju i plotësoni rregullat e asaj dite.
verdict-then-not-qualified = Me gjasë jo
    .text = Në ditën e zgjedhur ende mund të bëhej kërkesë. Por me rregullat e asaj dite me gjasë nuk keni të drejtë për pagesën.
verdict-then-unclear = Ende e paqartë
    .text = Në ditën e zgjedhur ende mund të bëhej kërkesë. Nuk është e qartë nëse atëherë kishit të drejtë për pagesën.
verdict-then-other-rules = Vlenin rregulla të tjera
    .text = Kështu ishte para 1 korrikut 2014. Pyetni zyrën SVB.

# Its start
helper-reference = Të gjitha kushtet dhe skemat
    .hint = Me nenin, burimin dhe sa e sigurt është
helper-group = Për një grup
    .hint = Një pyetje në një kohë, e madhe, në dy gjuhë
helper-check = Kontrolloni shumë raste
    .hint = Një skedar me raste, në këtë pajisje

# All questions at once
helper-form-text = Plotësoni në çfarë radhe të doni. Çdo përgjigje vlen menjëherë.
helper-form-one = Një pyetje në një kohë
helper-form-now = Rezultati tani
helper-form-whole = Shihni të gjithë rezultatin
helper-form-open = Ende për t’u pyetur: { $number }
helper-form-choose = Zgjidhni një përgjigje
helper-form-nothing = Nuk ka ende rezultat. Plotësoni diçka më parë.

# Every condition, scheme and event
helper-reference-text = Çfarë di aplikacioni, me nenin, burimin, datën dhe sa e sigurt është.
helper-search = Kërkoni
helper-search-hint = Një skemë, ngjarje, kusht ose fjalë. Emrat holandisht punojnë gjithmonë.
helper-found = U gjetën: { $number }
helper-found-none = Nuk u gjet asgjë për “{ $words }”. Provoni një fjalë tjetër.
helper-part-law = Kushtet e pagesës së kthimit
helper-part-keep = Skemat për kthimin përgjithmonë
helper-part-away = Skemat për largimin e përkohshëm
helper-part-event = Ngjarjet
helper-part-plan = Hapat e planit
helper-part-words = Fjalët në pyetje
helper-can-be = Çfarë mund të dalë
helper-sources = Ku shkruhet

# A file of cases
helper-check-text = Zgjidhni një skedar me raste (JSON ose CSV). Ai mbetet në këtë pajisje.
helper-check-names = Mos vendosni emra ose numra qytetarësh (bsn) në skedar. Mjafton një numër juaji.
helper-check-form = Kështu duket një skedar
helper-check-table = Kështu duket një tabelë (CSV)
# Native reader: Is "kuti" clear as one cell of a table, or is it rather "kutizë" or "qelizë"?
helper-check-table-text = Çdo rresht është një person, çdo kolonë një e dhënë. Lini bosh atë që nuk e dini. Disa vlera në një kuti: vini | mes tyre.
helper-check-example = Ruani shembullin (CSV)
helper-check-file = Skedari
helper-check-busy = Në punë: { $percent } %, { $number } gati
helper-check-stop = Ndaloni
helper-check-stopped = U ndal. Raste të kontrolluara: { $number }.
helper-check-done = Gati: { $number }. Ndryshe nga sa pritej: { $other }.
helper-check-fault = Skedari nuk është i saktë. Shikoni te rreshti { $line }.
helper-check-column = Skedari nuk është i saktë. Shikoni te rreshti { $line }, kolona { $column }.
helper-check-before = Rastet para tij ({ $number }) janë të sakta.
helper-check-large = Ky skedar është shumë i madh. Mund të jetë { $most } MB.
helper-check-unread = Ky skedar nuk mund të lexohet. A është tekst (UTF-8)?
helper-check-save = Ruani përgjigjet
helper-check-id = Rasti
helper-check-outcome = Rezultati
helper-check-why = Nuk plotësohet ose është e hapur
helper-check-other = Ndryshe nga sa pritej
helper-check-first = Tabela tregon { $most } rastet e para. Skedari i ka të gjitha.

# For a group
helper-group-text = Nuk zgjidhet asgjë dhe nuk ruhet asgjë.
helper-group-second = Gjuha e dytë
helper-group-place = Pyetja { $number } nga { $total }
helper-group-next = Tjetra
helper-group-before = E mëparshmja
helper-group-keys = Mund edhe me shigjetat e tastierës.
