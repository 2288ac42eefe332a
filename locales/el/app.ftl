# Screens, buttons and short sentences. Level A2: short words, short sentences, "εσείς".

app-name = Remigratiewijzer
wait = Μια στιγμή…
language = Γλώσσα
language-search = Βρείτε μια γλώσσα
language-none = Δεν βρέθηκε γλώσσα. Γράψτε άλλα γράμματα.
draft-notice = Αυτή η μετάφραση δεν έχει ελεγχθεί ακόμα.
draft-read-back = Αυτή η μετάφραση συγκρίθηκε με τα ολλανδικά στις { $date }. Δεν την έχει ελέγξει ακόμα κανένα άτομο με αυτή τη μητρική γλώσσα.
draft-checked = Ένα άτομο με αυτή τη μητρική γλώσσα έλεγξε τη μετάφραση στις { $date }.
text-larger = Πιο μεγάλα γράμματα
text-normal = Κανονικά γράμματα
beside-dutch = Και στα ολλανδικά
translated-notice = Το τηλέφωνό σας μεταφράζει αυτή τη σελίδα. Μπορεί να υπάρχουν λάθη. Μπορείτε να διαλέξετε και μία από αυτές τις γλώσσες:

# Buttons and links
back = Πίσω
continue = Συνέχεια
change = Αλλαγή
yes = Ναι
no = Όχι
dont-know = Δεν ξέρω
    .hint = Δεν πειράζει. Μπορείτε να συνεχίσετε.
skip = Προτιμώ να μην πω
    .hint = Επιτρέπεται. Μπορείτε να συνεχίσετε.
more-choices = Περισσότερα επιδόματα
read-aloud = Ακούστε το κείμενο
read-aloud-stop = Σταματήστε την ανάγνωση
start-again = Από την αρχή
start-again-sure = Να σβηστούν όλα και να αρχίσουμε πάλι;
start-again-yes = Ναι, σβήστε τα όλα
start-again-no = Όχι, συνεχίζω
leave-quickly = Γρήγορη έξοδος
about-link = Για αυτή την εφαρμογή

# Start
start-title = Τι γίνεται αν γυρίσω πίσω;
start-text = Δείτε τι κρατάτε, τι σταματά και τι πρέπει να κάνετε.
start-free = Δωρεάν. Δεν στέλνεται τίποτα.
start-closed = Από την 1η Ιανουαρίου 2025 δεν γίνεται πια αίτηση για το επίδομα επιστροφής (remigratie-uitkering).
start-choose = Τι ταιριάζει σε εσάς;
way-think = Σκέφτομαι να γυρίσω
    .hint = Τι κρατάω; Τι πρέπει να κάνω;
way-applied = Έκανα αίτηση πριν το 2025
    .hint = Περιμένω, ή μου είπαν όχι
way-returned = Έχω ήδη γυρίσει
    .hint = Δικαιώματα και υποχρεώσεις
way-helper = Βοηθάω κάποιο άτομο
    .hint = Οικογένεια ή δουλειά
start-privacy = Οι απαντήσεις σας μένουν σε αυτό το τηλέφωνο. Τελειώσατε; Πατήστε «Από την αρχή» και μετά «Ναι, σβήστε τα όλα». Τότε σβήνονται.
code-link = Έχω έναν κωδικό
kept-offer = Σε αυτό το τηλέφωνο υπάρχουν αποθηκευμένες απαντήσεις, από { $date }.
kept-newer = Αυτά που φυλάχτηκαν στο τηλέφωνο είναι από νεότερη έκδοση της εφαρμογής. Φορτώστε πάλι τη σελίδα.
kept-damaged = Αυτά που φυλάχτηκαν στο τηλέφωνο δεν διαβάζονται πια.
kept-go-on = Συνεχίστε
kept-erase = Σβήστε τις από αυτό το τηλέφωνο

# First way: thinking of going back
think-title = Ίσως θέλετε να γυρίσετε πίσω
think-keep = Τι κρατάω αν γυρίσω πίσω;
    .hint = AOW, WIA, κοινωνική βοήθεια (bijstand), υγεία και διαβατήριο
think-more = Άλλες ερωτήσεις πριν φύγετε
think-ask = Προτιμάτε να ρωτήσετε κάποιο άτομο;
think-would = Θα έπαιρνα το επίδομα;
    .hint = Δείτε πώς ήταν οι κανόνες για εσάς

# Third way: gone back
returned-title = Έχετε ήδη γυρίσει πίσω
returned-text = Διαλέξτε τι έγινε. Θα δείτε λίγες ερωτήσεις. Μετά βλέπετε τι σημαίνει αυτό.
returned-with = Με το επίδομα επιστροφής (remigratie-uitkering)
returned-without = Χωρίς το επίδομα επιστροφής (remigratie-uitkering)
returned-not-left = Έχετε το επίδομα, αλλά είστε ακόμα εδώ
returned-everybody = Για όλους και όλες

# Fourth way: helping somebody
helper-title = Βοηθάτε κάποιο άτομο
helper-text = Διαβάστε δυνατά τις ερωτήσεις. Αφήστε το άλλο άτομο να διαλέξει. Σε κάθε αποτέλεσμα γράφει πού βρίσκεται στον νόμο.
helper-view = Περισσότερα για όσους βοηθούν συχνά
    .hint = Επόμενο άτομο, αναζήτηση, και τα ολλανδικά
helper-think = Το άλλο άτομο σκέφτεται να γυρίσει πίσω
    .hint = Τι κρατάει και τι πρέπει να γίνει;
helper-start = Το άλλο άτομο έκανε αίτηση για το επίδομα επιστροφής (remigratie-uitkering) πριν από το 2025
    .hint = Το τεστ για το επίδομα επιστροφής
helper-returned = Το άλλο άτομο έχει ήδη γυρίσει πίσω
    .hint = Δικαιώματα και υποχρεώσεις
helper-code = Το άλλο άτομο έχει έναν κωδικό

# Calling
call-svb = Τηλεφωνήστε στην SVB
    .hint = { $phone } · έλεγχος αριθμού: { $date }
call-uwv = Τηλεφωνήστε στην UWV
    .hint = { $phone } · έλεγχος αριθμού: { $date }
find-help = Βοήθεια κοντά σας
    .hint = Βρείτε τον δήμο σας (gemeente)

# Questions
progress = Μέρος { $number } από { $total }
question-number = Ερώτηση { $number }
born-in-kingdom = Γεννηθήκατε σε ένα από αυτά τα νησιά: Αρούμπα, Κουρασάο, Σιντ Μάαρτεν, Μποναίρ, Σιντ Ευστάτιους ή Σάμπα. Ο νόμος για την επιστροφή (Remigratiewet) δεν ήταν για όσους γεννήθηκαν εκεί. Μπορείτε όμως να δείτε τι κρατάτε αν γυρίσετε πίσω.
date-day = Ημέρα
date-month = Μήνας
date-year = Έτος
date-hint = Δεν ξέρετε την ημέρα ή τον μήνα; Αφήστε το κενό.
country-other = Άλλη χώρα
country-search = Βρείτε μια χώρα
country-also = Αγγλία GB; Μεγάλη Βρετανία GB; Βρετανία GB; Σκωτία GB; Αμερική US; ΗΠΑ US; Κάτω Χώρες NL; Γιουγκοσλαβία RS BA HR ME MK SI XK; Βοσνία BA; Σκόπια MK; ΠΓΔΜ MK; Κοσσυφοπέδιο XK; Κουρδιστάν TR IQ IR SY; Γάζα PS; Περσία IR; Αντίλλες CW AW SX BQ; Ζαΐρ CD; Βιρμανία MM; Σοβιετική Ένωση RU UA; Τσεχοσλοβακία CZ SK; Μολούκες ID; Εμιράτα AE; Κάβο Βέρντε CV; Σιντ Μάαρτεν SX
country-search-hint = Γράψτε τα πρώτα γράμματα
country-none-found = Δεν βρέθηκε χώρα. Γράψτε άλλα γράμματα.
countries-none = Καμία
changed-note = Αλλάζετε μία απάντηση. Οι άλλες απαντήσεις σας μένουν.

# What is wrong with what was filled in
problem-heading = Κοιτάξτε το πάλι
problem-year-missing = Γράψτε το έτος.
problem-year-not-four-digits = Γράψτε το έτος με 4 ψηφία. Για παράδειγμα 1958.
problem-no-such-month = Αυτός ο μήνας δεν υπάρχει. Διαλέξτε αριθμό από 1 έως και 12.
problem-no-such-day = Αυτή η ημέρα δεν υπάρχει. Κοιτάξτε την ημέρα και τον μήνα.
problem-month-missing = Γράψτε και τον μήνα. Ή αφήστε κενή την ημέρα.
problem-future = Αυτή η ημέρα δεν ήρθε ακόμα. Γράψτε μια ημέρα που έχει περάσει.
problem-too-long-ago = Αυτό είναι πολύ παλιά. Κοιτάξτε το έτος.
problem-must-be-after = Αυτό δεν γίνεται. Πριν γράψατε: { $other } ({ $date }). Αυτή η ημερομηνία πρέπει να είναι μετά.
problem-must-be-before = Αυτό δεν γίνεται. Πριν γράψατε: { $other } ({ $date }). Αυτή η ημερομηνία πρέπει να είναι πριν.
problem-after-last-day = Αυτή η ερώτηση είναι για τις { $date }. Γράψτε μια ημέρα πριν από αυτήν. Δεν είχατε ακόμα το επίδομα τότε; Γυρίστε πίσω και διαλέξτε τι είχατε τότε.
problem-which-is-right = Πριν γράψατε: { $other } ({ $date }). Ποια ημερομηνία είναι σωστή; Αλλάξτε αυτή την ημερομηνία ή την προηγούμενη. Είναι σωστό έτσι; Τότε πατήστε πάλι «Συνέχεια».
problem-nothing-chosen = Διαλέξτε πρώτα μια απάντηση.
problem-not-a-number = Γράψτε έναν αριθμό. Χρησιμοποιήστε μόνο ψηφία.
problem-number-too-large = Αυτός ο αριθμός είναι πολύ μεγάλος. Γράψτε το πολύ { $most }.

# Answers
answers-title = Είναι σωστές οι απαντήσεις σας;
answers-intro = Κοιτάξτε τις. Μπορείτε ακόμα να τα αλλάξετε όλα.
answers-none = Δεν έχετε γράψει τίποτα ακόμα.
answers-see-result = Δείτε το αποτέλεσμα
answers-link = Απαντήσεις
answers-begin = Αρχίστε το τεστ
answer-unknown = Δεν είναι γνωστό
answer-empty = Τίποτα

# Result
outcome-title = Το αποτέλεσμά σας
verdict-eligible = Μάλλον ναι
    .text = Μάλλον είχατε δικαίωμα στο επίδομα επιστροφής (remigratie-uitkering).
verdict-not-eligible = Μάλλον όχι
    .text = Μάλλον δεν είχατε δικαίωμα στο επίδομα επιστροφής (remigratie-uitkering). Πιο κάτω γράφει γιατί.
verdict-undetermined = Δεν είναι ακόμα σαφές
    .text = Δεν ξέρουμε ακόμα αν είχατε δικαίωμα. Πιο κάτω γράφει τι δεν ξέρουμε ακόμα.
verdict-closed-qualified = Δεν γίνεται πια αίτηση. Παλιά ίσως θα παίρνατε το επίδομα
    .text = Από την 1η Ιανουαρίου 2025 δεν γίνεται πια αίτηση. Καλύπτετε όμως τους παλιούς όρους.
verdict-closed-not-qualified = Δεν γίνεται πια αίτηση. Μάλλον ούτε παλιά
    .text = Από την 1η Ιανουαρίου 2025 δεν γίνεται πια αίτηση. Και με τους παλιούς κανόνες μάλλον δεν είχατε δικαίωμα. Πιο κάτω γράφει γιατί.
verdict-closed-unclear = Δεν γίνεται πια αίτηση
    .text = Από την 1η Ιανουαρίου 2025 δεν γίνεται πια αίτηση. Δεν είναι σαφές αν είχατε δικαίωμα παλιά.
verdict-other-rules = Ίσχυαν άλλοι κανόνες
    .text = Η αίτησή σας έγινε πριν από την 1η Ιουλίου 2014. Τότε ίσχυαν άλλοι κανόνες. Ρωτήστε την SVB.
svb-decides = Αυτό δεν είναι απόφαση. Αποφασίζει η SVB.
result-change-same = Η απάντησή σας άλλαξε. Το αποτέλεσμα μένει το ίδιο.
result-change-new = Η απάντησή σας άλλαξε. Το αποτέλεσμα είναι τώρα άλλο.
result-change-from-to = Πριν: { $before }. Τώρα: { $after }.
result-change-items = Αυτό είναι τώρα αλλιώς: { $items }.
result-why = Γιατί
result-met = Εντάξει
result-not-met = Όχι εντάξει
result-open = Δεν είναι γνωστό
result-fold-met = { $count } εντάξει
result-fold-open = { $count } δεν είναι γνωστά
result-what-changes = Τι μπορεί να το αλλάξει αυτό;
result-rule = Αυτό λέει ο νόμος
result-law-link = Διαβάστε το άρθρο { $article } του νόμου
result-law-text = Κείμενο από { $date }. Στα ολλανδικά.
result-missing = Αυτό δεν το ξέρουμε ακόμα:
result-partial = Γράψτε ολόκληρη την ημερομηνία. Τότε ξέρουμε περισσότερα.
result-change = Αλλαγή: { $answer }
result-not-asked = Για έναν κανόνα δεν ρωτάμε. Αφορά όσους έφυγαν για μια τρομοκρατική ομάδα. Αυτό το κοιτάζει η ίδια η SVB.
result-everything = Απαντήστε και στις άλλες ερωτήσεις
    .hint = Τότε βλέπετε όλους τους κανόνες
result-unfinished = Το τεστ δεν τελείωσε ακόμα.
result-go-on = Συνεχίστε το τεστ
would-day = Κοιτάξαμε αυτή την ημέρα: { $date }. Ήταν η τελευταία ημέρα για αίτηση.
would-known = Αυτό ξέρουμε μέχρι τώρα
would-on = Υπάρχουν και άλλοι κανόνες. Μπορείτε να συνεχίσετε με τις άλλες ερωτήσεις. Ή δείτε τι κρατάτε αν γυρίσετε πίσω.
would-go-on = Συνέχεια με τις άλλες ερωτήσεις
    .hint = Διαβατήριο, διαμονή, ταίρι και χρέη
result-now = Τι κάνετε τώρα
now-papers = Πάρτε αυτά μαζί σας σε μια συνάντηση
now-papers-list = Τα γράμματα της SVB. Το διαβατήριο ή την κάρτα διαμονής σας. Το γράμμα για το επίδομά σας.
now-disagree = Διαφωνείτε με την SVB;
now-disagree-text = Μπορείτε να κάνετε ένσταση (bezwaar). Στο γράμμα της SVB γράφει μέχρι ποια ημέρα γίνεται. Το Juridisch Loket δίνει δωρεάν συμβουλές.

# What stays on leaving, and what follows from an event
keep-title = Αυτά κρατάτε, και αυτά σταματούν
keep-intro = Πηγαίνετε σε: { $country }. Πατήστε μια γραμμή. Τότε διαβάζετε γιατί.
keep-intro-anywhere = Πατήστε μια γραμμή. Τότε διαβάζετε γιατί.
keep-sum-stays = Αυτά έρχονται μαζί σας όταν φεύγετε: { $items }.
keep-sum-stays-from = Αυτά έρχονται μαζί σας από { $date }: { $items }.
keep-sum-changes = Αυτά αλλάζουν: { $items }.
keep-sum-stops = Αυτά σταματούν: { $items }.
keep-sources = Πού γράφει αυτό;
keep-ask-questions = Κάντε αυτές τις ερωτήσεις. Διαβάστε τις δυνατά.
keep-ask-sure = Αυτό είναι σίγουρο
keep-ask-all = Όλα όσα πρέπει να ρωτήσετε
provision-open = Αυτό δεν το ξέρουμε ακόμα
provision-concerns = Δεν ξέρουμε ακόμα αν αυτό σας αφορά
provision-hangs-on = Αυτό εξαρτάται από: { $facts }.
provision-deadlines = Τακτοποιήστε το εγκαίρως
provision-passed = Αυτή η ημέρα έχει ήδη περάσει. Τηλεφωνήστε σήμερα κιόλας.
provision-earliest = Ίσως ήδη στις { $date }
provision-partly = Δεν ξέρουμε ακόμα ακριβώς αυτή την ημέρα. Γράψτε ολόκληρη την ημερομηνία. Τότε ξέρουμε την ημέρα.
provision-calendar = Βάλτε το στο ημερολόγιό μου
provision-do = Αυτό πρέπει να κάνετε
provision-sources = Εδώ γράφει
provision-unfinished = Υπάρχουν κι άλλες ερωτήσεις. Μετά ξέρουμε περισσότερα.
provision-go-on = Συνεχίστε με τις ερωτήσεις
provision-answers = Οι απαντήσεις σας
provision-no-decision = Αυτό δεν είναι απόφαση. Ρωτήστε πριν κάνετε κάτι.
event-not-concerned = Αυτό δεν ισχύει για εσάς
event-others = Έγινε κάτι άλλο

# Other screens
about-title = Για αυτή την εφαρμογή
about-text = Αυτή η εφαρμογή είναι για όσους ήρθαν στην Ολλανδία και ίσως θέλουν να γυρίσουν πίσω. Δεν είμαστε η SVB, ούτε το κράτος. Δεν αποφασίζουμε για τα χρήματά σας.
about-law = Οι κανόνες είναι από τον νόμο για την επιστροφή (Remigratiewet). Τους κοιτάξαμε στις { $date }.
about-law-link = Διαβάστε όλο τον νόμο
about-privacy = Τι κάνουμε με τα στοιχεία σας; Τίποτα. Οι απαντήσεις σας μένουν σε αυτό το τηλέφωνο, σε αυτό το παράθυρο. Δεν χρησιμοποιούμε cookies. Πατάτε «Από την αρχή» και μετά «Ναι, σβήστε τα όλα»; Τότε σβήνονται όλα. Κλείνετε μόνο το παράθυρο; Τότε κάποιο άτομο μπορεί για 4 ώρες ακόμα να ανοίξει τις απαντήσεις σας. Μπορείτε να τα φυλάξετε περισσότερο, αν το διαλέξετε.
about-places = Ταχυδρομικοί κώδικες: GeoNames (CC BY 4.0). Δήμοι: Register van Overheidsorganisaties (CC0). Χάρτης: MapSVG και svg-maps (CC BY 4.0), με αλλαγές. Ονόματα χωρών: Unicode CLDR. Σχέδια: Lucide (ISC).
about-licence = Αυτό το πρόγραμμα είναι ελεύθερο. Η άδεια είναι EUPL-1.2.
about-nmi = Το Nederlands Migratie Instituut (NMI) βοηθούσε παλιά σε αυτό. Το NMI σταμάτησε τον Δεκέμβριο του 2024.
brochures = Σε χαρτί
brochure-act = Όλοι οι κανόνες για το επίδομα επιστροφής
brochure-schemes = Τι γίνεται με τα χρήματά σας αν γυρίσετε πίσω;
storage-notice = Αυτό το τηλέφωνο δεν μπορεί να φυλάξει τις απαντήσεις σας. Μείνετε σε αυτή τη σελίδα μέχρι να τελειώσετε.
panic-title = Κάτι πήγε στραβά
panic-text = Δεν φταίτε εσείς. Αρχίστε πάλι ή τηλεφωνήστε στην SVB.

# Beside the screen
newer-text = Υπάρχει νέα έκδοση αυτού του τεστ. Οι απαντήσεις σας μένουν.
newer-reload = Ανανέωση
install-text = Βάλτε αυτό το τεστ στο τηλέφωνό σας. Τότε δουλεύει και χωρίς ίντερνετ.
install-yes = Να μπει στο τηλέφωνό μου
install-no = Όχι, ευχαριστώ

# Dates in words
date-in-words = { $day } { $month } { $year }
# Native reader: A month without a day reads "Μαΐου 2026" (genitive). Does that disturb?
month-in-words = { $month } { $year }
list-comma = ,
month-1 = Ιανουαρίου
month-2 = Φεβρουαρίου
month-3 = Μαρτίου
month-4 = Απριλίου
month-5 = Μαΐου
month-6 = Ιουνίου
month-7 = Ιουλίου
month-8 = Αυγούστου
month-9 = Σεπτεμβρίου
month-10 = Οκτωβρίου
month-11 = Νοεμβρίου
month-12 = Δεκεμβρίου
