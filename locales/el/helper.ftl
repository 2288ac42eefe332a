# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = Εδώ υπάρχουν ακόμα απαντήσεις. Είναι άλλου ατόμου; Τότε σβήστε τις πρώτα.
helper-next = Επόμενο άτομο: σβήστε τα όλα
helper-tools = Για όσους βοηθούν
helper-all = Όλες οι ερωτήσεις μαζί
helper-dutch-on = Και τα ολλανδικά
helper-dutch-off = Χωρίς ολλανδικά
helper-dutch-failed = Τα ολλανδικά δεν φορτώνονται. Δοκιμάστε πάλι.

# Another day than today
helper-day = Υπολογισμός με άλλη ημερομηνία
helper-day-label = Ημερομηνία
helper-day-hint = Για παλιούς φακέλους και για εξάσκηση. Μόνο σε αυτή την καρτέλα.
helper-day-set = Υπολογίστε με αυτή την ημερομηνία
helper-day-wrong = Διαλέξτε μια ημέρα από το 2000 έως και το 2060.
helper-day-is = Η εφαρμογή υπολογίζει με αυτή την ημερομηνία: { $date }. Δεν είναι η σημερινή.
helper-day-rules = Οι κανόνες γύρω από το επίδομα επιστροφής είναι οι τωρινοί.
helper-day-back = Πίσω στη σημερινή ημέρα
helper-day-stays = Κρατήστε αυτή την ημέρα και για το επόμενο άτομο
helper-day-used = Υπολογισμός με ημερομηνία
helper-leave = Κλείστε αυτή την προβολή
# Native reader: Is "Καλύπτετε τους όρους" natural for: you meet the rules?
verdict-then-qualified = Με αίτηση, μάλλον ναι
    .text = Την ημέρα που διαλέξατε, η αίτηση ήταν ακόμα δυνατή. Καλύπτετε τους όρους εκείνης της ημέρας.
verdict-then-not-qualified = Μάλλον όχι
    .text = Την ημέρα που διαλέξατε, η αίτηση ήταν ακόμα δυνατή. Αλλά με τους κανόνες εκείνης της ημέρας μάλλον δεν έχετε δικαίωμα.
verdict-then-unclear = Δεν είναι ακόμα σαφές
    .text = Την ημέρα που διαλέξατε, η αίτηση ήταν ακόμα δυνατή. Δεν είναι σαφές αν θα είχατε τότε δικαίωμα.
verdict-then-other-rules = Ίσχυαν άλλοι κανόνες
    .text = Έτσι ήταν πριν από την 1η Ιουλίου 2014. Ρωτήστε την SVB.

# Its start
# Native reader: Is "παροχές" right for regelingen (benefits and rules of every kind)?
helper-reference = Όλοι οι όροι και οι παροχές
    .hint = Με άρθρο, πηγή και πόσο σίγουρο είναι
helper-group = Για μια ομάδα
    .hint = Μία ερώτηση κάθε φορά, μεγάλη, σε δύο γλώσσες
helper-check = Έλεγχος πολλών περιπτώσεων
    .hint = Ένα αρχείο με περιπτώσεις, σε αυτή τη συσκευή

# All questions at once
helper-form-text = Συμπληρώστε με όποια σειρά θέλετε. Κάθε απάντηση μετράει αμέσως.
helper-form-one = Μία ερώτηση κάθε φορά
helper-form-now = Το αποτέλεσμα τώρα
helper-form-whole = Δείτε όλο το αποτέλεσμα
helper-form-open = Μένουν να ρωτηθούν: { $number }
helper-form-choose = Διαλέξτε μια απάντηση
helper-form-nothing = Δεν υπάρχει ακόμα αποτέλεσμα. Συμπληρώστε πρώτα κάτι.

# Every condition, scheme and event
helper-reference-text = Τι ξέρει η εφαρμογή, με άρθρο, πηγή, ημερομηνία και πόσο σίγουρο.
helper-search = Αναζήτηση
helper-search-hint = Μια παροχή, ένα γεγονός, ένας όρος ή μια λέξη. Τα ολλανδικά ονόματα γίνονται πάντα.
helper-found = Βρέθηκαν: { $number }
helper-found-none = Δεν βρέθηκε τίποτα για «{ $words }». Δοκιμάστε άλλη λέξη.
helper-part-law = Όροι του επιδόματος επιστροφής
helper-part-keep = Παροχές για επιστροφή για πάντα
helper-part-away = Παροχές για προσωρινή απουσία
helper-part-event = Γεγονότα
helper-part-plan = Βήματα του σχεδίου
helper-part-words = Λέξεις στις ερωτήσεις
helper-can-be = Τι μπορεί να βγει
helper-sources = Πού γράφει

# A file of cases
helper-check-text = Διαλέξτε ένα αρχείο με περιπτώσεις (JSON ή CSV). Μένει σε αυτή τη συσκευή.
helper-check-names = Μη βάλετε ονόματα ή αριθμούς πολίτη (bsn) στο αρχείο. Ένας δικός σας αριθμός είναι αρκετός.
# Native reader: Is "Έτσι είναι ένα αρχείο" natural for: this is what a file looks like?
helper-check-form = Έτσι είναι ένα αρχείο
helper-check-table = Έτσι είναι ένας πίνακας (CSV)
helper-check-table-text = Κάθε γραμμή είναι ένα άτομο, κάθε στήλη ένα στοιχείο. Αφήστε κενό ό,τι δεν ξέρετε. Πολλές τιμές σε ένα κελί: βάλτε | ανάμεσα.
helper-check-example = Αποθήκευση του παραδείγματος (CSV)
helper-check-file = Αρχείο
helper-check-busy = Σε εξέλιξη: { $percent } %, { $number } έτοιμες
helper-check-stop = Σταματήστε
helper-check-stopped = Σταμάτησε. Ελέγχθηκαν { $number } περιπτώσεις.
helper-check-done = Έτοιμες: { $number }. Διαφορετικές από το αναμενόμενο: { $other }.
helper-check-fault = Το αρχείο δεν είναι σωστό. Κοιτάξτε στη γραμμή { $line }.
helper-check-column = Το αρχείο δεν είναι σωστό. Κοιτάξτε στη γραμμή { $line }, στη στήλη { $column }.
helper-check-before = Οι { $number } περιπτώσεις πριν από αυτή είναι σωστές.
helper-check-large = Αυτό το αρχείο είναι πολύ μεγάλο. Μπορεί να είναι { $most } MB.
helper-check-unread = Αυτό το αρχείο δεν διαβάζεται. Είναι κείμενο (UTF-8);
helper-check-save = Αποθήκευση απαντήσεων
helper-check-id = Περίπτωση
helper-check-outcome = Αποτέλεσμα
helper-check-why = Αποτυγχάνει ή μένει ανοιχτό
helper-check-other = Διαφορετικό από το αναμενόμενο
helper-check-first = Ο πίνακας δείχνει τις πρώτες { $most }. Το αρχείο τις έχει όλες.

# For a group
helper-group-text = Δεν διαλέγεται τίποτα και δεν αποθηκεύεται τίποτα.
helper-group-second = Δεύτερη γλώσσα
helper-group-place = Ερώτηση { $number } από { $total }
helper-group-next = Επόμενη
helper-group-before = Προηγούμενη
helper-group-keys = Γίνεται και με τα βελάκια του πληκτρολογίου.
