# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = Πότε πήρε η SVB την αίτησή σας;
    .why = Η ημερομηνία είναι στο γράμμα της SVB. Ο νόμος κοιτάζει αυτή την ημέρα.
q-birth-date = Ποια είναι η ημερομηνία γέννησής σας;
    .why = Η ηλικία σας μετράει στους κανόνες.
q-birth-country = Σε ποια χώρα γεννηθήκατε;
    .why = Ο νόμος ισχύει για ανθρώπους από ορισμένες χώρες.
q-nationalities = { $way ->
    [applied] Ποια υπηκοότητα είχατε όταν κάνατε την αίτηση;
   *[now] Ποια υπηκοότητα είχατε στο τέλος του 2024;
 }
    .why = Κοιτάξτε στο διαβατήριό σας. Μπορείτε να διαλέξετε περισσότερες.
q-former-nationalities = Είχατε παλιά και άλλη υπηκοότητα;
    .why = Μερικές φορές μετράει και μια παλιά υπηκοότητα.
q-settled-in-nl = Πότε ήρθατε να ζήσετε στην Ολλανδία;
    .why = Ζήσατε ενδιάμεσα σε άλλη χώρα; Γράψτε την τελευταία φορά που ήρθατε να ζήσετε εδώ.
q-moluccan-register = Είστε ή ήσασταν στο μητρώο των Μολουκέζων (Rietkerk-uitkering);
    .why = Αφορά ανθρώπους που ήρθαν το 1951 ή το 1952.
q-asylum-permit = Πήρατε στην Ολλανδία άδεια διαμονής για άσυλο;
    .why = Ο νόμος ισχύει και για πρόσφυγες.
q-asylum-permit-received = Πότε πήρατε άσυλο για πρώτη φορά;
    .why = Η ημερομηνία είναι στα παλιά σας χαρτιά από την IND.
q-family-reunification-with-asylum-holder = Ήρθατε να ζήσετε με συγγενείς που είχαν άσυλο;
    .why = Μερικές φορές μετράει και όποιο άτομο ήρθε να ζήσει με πρόσφυγα.
q-lives-in-nl = { $way ->
    [applied] Ζούσατε στην Ολλανδία όταν κάνατε την αίτηση;
   *[now] Ζούσατε στην Ολλανδία στο τέλος του 2024;
 }
    .why = Το πραγματικό σας σπίτι έπρεπε να είναι στην Ολλανδία.
q-residence-since = { $way ->
    [applied] Από πότε ζούσατε εδώ χωρίς διακοπή;
   *[now] Τέλος του 2024: από πότε ζούσατε εδώ χωρίς διακοπή;
 }
    .why = Ο νόμος ζητάει 8 χρόνια. Ένα ταξίδι αναψυχής δεν μετράει ως διακοπή. Δεν είχατε ολλανδική υπηκοότητα; Μετρήστε μόνο τον χρόνο με σωστά χαρτιά διαμονής.
q-permit = { $way ->
    [applied] Ποιο δικαίωμα διαμονής είχατε όταν αποφάσισε η SVB;
   *[now] Ποιο δικαίωμα διαμονής είχατε στο τέλος του 2024;
 }
    .why = Κοιτάξτε στην κάρτα διαμονής σας (verblijfskaart). Δεν υπάρχει ακόμα απόφαση; Διαλέξτε αυτό που έχετε τώρα.
q-temporary-purpose = { $way ->
    [applied] Ήταν η διαμονή σας προσωρινή, για παράδειγμα για σπουδές;
   *[now] Τέλος του 2024: ήταν η διαμονή σας προσωρινή, όπως για σπουδές;
 }
    .why = Προσωρινά είναι και αυτά: δουλειά με άδεια εργασίας ή ιατρική θεραπεία.
q-benefit-1 = { $way ->
    [applied] Ποιο επίδομα είχατε την ημέρα πριν από την αίτησή σας;
   *[now] Ποιο επίδομα είχατε στο τέλος του 2024;
 }
    .why = Έπρεπε να έχετε επίδομα για 1 ολόκληρο χρόνο. Δεν μετράει κάθε επίδομα.
q-benefit-more = Ποιο επίδομα είχατε πριν από αυτό;
    .why = Μετράει και ένα επίδομα που είχατε τον ίδιο καιρό.
q-benefit-since = Από πότε είχατε αυτό το επίδομα: { $benefit };
    .why = Η ημερομηνία είναι στο γράμμα για το επίδομά σας.
q-benefit-until = Μέχρι και ποια ημέρα είχατε: { $benefit };
    .why = Γράψτε την τελευταία ημέρα.
q-benefit-loan = Ήταν δάνειο το επίδομά σας: { $benefit };
    .why = Χρήματα που πρέπει να δώσετε πίσω δεν μετρούν.
q-destination = { $way ->
    [applied] Σε ποια χώρα θέλατε να πάτε;
    [now] Σε ποια χώρα θέλετε να πάτε;
    [keep] Σε ποια χώρα θέλετε να πάτε;
    [away] Σε ποια χώρα θέλετε να πάτε;
   *[event] Σε ποια χώρα ζείτε ή θα ζήσετε;
 }
    .why = Οι κανόνες δεν είναι ίδιοι για κάθε χώρα.
q-admission-proof = { $way ->
    [applied] Είχατε γράμμα που έλεγε ότι μπορούσατε να ζήσετε εκεί;
   *[now] Έχετε γράμμα που λέει ότι μπορείτε να ζήσετε εκεί;
 }
    .why = Ένα γράμμα από το κράτος εκείνης της χώρας, για τουλάχιστον 1 χρόνο. Και για το ταίρι και τα παιδιά που έρχονται μαζί σας.
q-nationality-declaration = { $way ->
    [applied] Θέλατε να ζητήσετε την υπηκοότητα εκείνης της χώρας;
   *[now] Θέλετε να ζητήσετε την υπηκοότητα εκείνης της χώρας;
 }
    .why = Έχετε μόνο την ολλανδική υπηκοότητα; Τότε έπρεπε να το υποσχεθείτε γραπτά. Μην κάνετε τώρα καμία αίτηση: ρωτήστε πρώτα την SVB.
# Native reader: Is "να αφήσετε την υπηκοότητα" clear as: to give up the nationality?
q-renounces-dutch-nationality = { $way ->
    [applied] Θέλατε να αφήσετε την ολλανδική υπηκοότητα;
   *[now] Θέλετε να αφήσετε την ολλανδική υπηκοότητα;
 }
    .why = Με δύο υπηκοότητες γινόταν μόνο έτσι. Μην αφήσετε τώρα καμία υπηκοότητα: ρωτήστε πρώτα την SVB.
# Native reader: Is "ταίρι" (chosen as it is neutral) right here, or too homely?
q-partner = { $way ->
    [applied] Είχατε ταίρι (σύντροφο) όταν κάνατε την αίτηση;
   *[now] Είχατε ταίρι (σύντροφο) στο τέλος του 2024;
 }
    .why = Ο άντρας ή η γυναίκα σας. Ή το άτομο με το οποίο έχετε κοινό νοικοκυριό (όχι γονιός ή παιδί).
q-foster-children = { $way ->
    [applied] Θέλατε να πάρετε μαζί σας ανάδοχα παιδιά;
   *[now] Θέλετε να πάρετε μαζί σας ανάδοχα παιδιά;
 }
    .why = Είναι παιδιά άλλων, που τα φροντίζετε εσείς. Για τα δικά σας παιδιά δεν υπάρχει αυτός ο κανόνας.
q-foster-consent = { $way ->
    [applied] Υπήρχε γράμμα που άφηνε τα ανάδοχα παιδιά να έρθουν;
   *[now] Υπάρχει γράμμα που αφήνει τα ανάδοχα παιδιά να έρθουν;
 }
    .why = Από τον γονιό ή το άτομο που έχει την επιμέλεια.
q-state-debts = { $way ->
    [applied] Είχατε χρέη στο ολλανδικό κράτος (Rijk);
   *[now] Είχατε στο τέλος του 2024 χρέη στο ολλανδικό κράτος (Rijk);
 }
    .why = Για παράδειγμα φόροι ή πρόστιμα στο κράτος. Εμείς δεν βλέπουμε την απάντησή σας.
q-partner-state-debts = { $way ->
    [applied] Είχε το ταίρι σας χρέη στο ολλανδικό κράτος (Rijk);
   *[now] Τέλος του 2024: είχε το ταίρι σας χρέη στο κράτος (Rijk);
 }
    .why = Ο κανόνας ισχύει και για το ταίρι που έρχεται μαζί.
q-detained = { $way ->
    [applied] Την ημέρα της αίτησης, ήσασταν στη φυλακή;
   *[now] Ήσασταν στη φυλακή στο τέλος του 2024;
 }
    .why = Αυτό το ρωτάμε σε όλους και όλες. Εμείς δεν βλέπουμε την απάντησή σας.
q-evading-sentence = { $way ->
    [applied] Σας αναζητούσαν τότε για ποινή φυλάκισης;
   *[now] Τέλος του 2024: σας αναζητούσαν για ποινή φυλάκισης;
 }
    .why = Έπρεπε ακόμα να εκτίσετε την ποινή, αλλά δεν πήγατε στη φυλακή. Εμείς δεν βλέπουμε την απάντησή σας.
q-partner-detained = { $way ->
    [applied] Ήταν το ταίρι σας τότε στη φυλακή;
   *[now] Ήταν το ταίρι σας στη φυλακή στο τέλος του 2024;
 }
    .why = Ο κανόνας ισχύει και για το ταίρι που έρχεται μαζί.
q-partner-evading-sentence = { $way ->
    [applied] Αναζητούσαν τότε το ταίρι σας για ποινή φυλάκισης;
   *[now] Τέλος του 2024: αναζητούσαν το ταίρι σας για ποινή φυλάκισης;
 }
    .why = Ο κανόνας ισχύει και για το ταίρι που έρχεται μαζί.

# What do I keep if I go back?
q-stay = Πώς θέλετε να πάτε;
    .why = Για λίγο ή για πάντα ισχύουν άλλοι κανόνες. Μπορείτε να το αλλάξετε αργότερα.
q-receives = Ποιο επίδομα, σύνταξη ή βοήθημα (toeslag) παίρνετε τώρα;
    .why = Μπορείτε να διαλέξετε περισσότερα. Κοιτάξτε στα γράμματά σας.
q-wia-kind = Ποιο είδος WIA παίρνετε;
    .why = Γράφει στο γράμμα της UWV.
q-vvu-since = Πότε άρχισε το επίδομα συνέχειας WGA (vervolguitkering);
    .why = Η ημερομηνία είναι στο γράμμα της UWV.
q-alone = Για την SVB, ζείτε χωρίς ταίρι (alleenstaand);
    .why = Κοιτάξτε στο γράμμα σας από την SVB. Έχετε σύζυγο, αλλά έχετε χωρίσει για πάντα; Διαλέξτε ναι. Ζείτε μαζί με κάποιο άτομο, ακόμα και με αδερφό, αδερφή ή φίλο; Διαλέξτε όχι. Ζείτε με το παιδί, τον πατέρα ή τη μητέρα σας; Αυτό δεν μετράει.
q-who-moves = Ποιος φεύγει από την Ολλανδία;
    .why = Για το επίδομα παιδιού (kinderbijslag) μετράει ποιος φεύγει και ποιος μένει.
q-seeks-work = Θα ψάξετε εκεί δουλειά, το πολύ για 3 μήνες;
    .why = Τότε μερικές φορές μπορείτε να πάρετε μαζί σας το WW.
q-full-ww-4-weeks = Παίρνετε ήδη 4 εβδομάδες ή περισσότερο ολόκληρο WW;
    .why = Ολόκληρο WW: δεν δουλεύετε παράλληλα.
q-insured-there = Παίρνετε χρήματα από δουλειά ή σύνταξη εκείνης της χώρας;
    .why = Τότε ίσως έχετε εκεί ασφάλιση υγείας.
q-departure = Ποια ημέρα φεύγετε από την Ολλανδία;
    .why = Από αυτή την ημέρα μετράμε. Έχετε ήδη φύγει; Τότε γράψτε εκείνη την ημέρα. Και μόνο το έτος είναι εντάξει.
q-insured-year = Είχατε ασφάλιση AOW όλο τον χρόνο πριν φύγετε;
    .why = Ζούσατε ή δουλεύατε τότε στην Ολλανδία; Τότε είχατε ασφάλιση.
q-other-parent-here = Μένει ο άλλος γονιός στην Ολλανδία;
    .why = Για να ζει ή να δουλεύει. Τότε ίσως παίρνει εκείνος το επίδομα παιδιού (kinderbijslag).
q-wajong-reason = Γιατί θέλετε να πάτε σε άλλη χώρα;
    .why = Η UWV κάνει μερικές φορές εξαίρεση για το Wajong.
q-passport-since = Πότε πήρατε ολλανδικό διαβατήριο αφού φύγατε;
    .why = Μετράει το τελευταίο διαβατήριο. Μετράει και η ταυτότητα.
q-anw-since = Από πότε παίρνετε Anw;
    .why = Στο Μαρόκο οι κανόνες είναι άλλοι από την 1η Οκτωβρίου 2016.

# Questions about what happened after going back
q-voluntary-application = Πότε πήρε η SVB την αίτησή σας για εθελοντική ασφάλιση;
    .why = Η ημέρα είναι στο γράμμα της SVB.
q-role = Ποιος θέλει να γυρίσει στην Ολλανδία;
    .why = Για το ταίρι και το παιδί υπάρχουν δικοί τους κανόνες.
q-return-option-used = Έχετε ήδη χρησιμοποιήσει τη δυνατότητα επιστροφής (terugkeeroptie);
    .why = Γυρίσατε έτσι ήδη μία φορά στην Ολλανδία; Αυτό γίνεται μόνο 1 φορά.
q-lawful-three-years = Είχατε ήδη 3 χρόνια άδεια, ακριβώς πριν φύγετε;
    .why = 3 χρόνια στη σειρά. Είχατε ολλανδική υπηκοότητα; Διαλέξτε και τότε «ναι».
q-child-condition = Πώς γυρίζει το παιδί;
    .why = Ένα παιδί δεν μπορεί πάντα να γυρίσει μόνο του.
q-readmission-asked = Πότε πήρε η IND ή η πρεσβεία την αίτησή σας;
    .why = Είναι η αίτηση για να γυρίσετε πίσω.
q-lives-in-nl-again = Θα ζήσετε πάλι πραγματικά στην Ολλανδία;
    .why = Μια επίσκεψη ή διακοπές δεν είναι διαμονή.
q-moved-back = Από ποια ημέρα ζείτε πάλι στην Ολλανδία;
    .why = Αυτή η ημέρα μπορεί και να μην ήρθε ακόμα.
q-partner-died = Ποια ημέρα πέθανε το ταίρι σας;
    .why = Με αυτή την ημέρα υπολογίζουμε πότε αλλάζει κάτι.
q-deceased-insured = Ζούσε ή δούλευε το ταίρι σας ακόμα στην Ολλανδία;
    .why = Την ημέρα του θανάτου. Μετράει και η εθελοντική ασφάλιση Anw.
q-deceased-left = Πότε έφυγε το ταίρι σας από την Ολλανδία;
    .why = Όποιο άτομο φεύγει έχει μερικές φορές ασφάλιση για 6 εβδομάδες ακόμα.
q-deceased-insured-there = Είχε το ταίρι σας μετά ασφάλιση σε άλλη χώρα;
    .why = Για παράδειγμα από δουλειά σε εκείνη τη χώρα.
q-child-under-18 = Έχετε παιδί κάτω από 18 χρονών;
    .why = Για το Anw μετράει ένα παιδί κάτω από 18 χρονών.
q-unfit-for-work = Λόγω αρρώστιας, μπορείτε να δουλέψετε μόνο λίγο ή καθόλου;
    .why = Λόγω αρρώστιας δεν μπορείτε να δουλέψετε κατά 45 τοις εκατό ή περισσότερο.
q-separated-on = Από ποια ημέρα δεν ζείτε πια μαζί;
    .why = Δεν ξέρετε την ημέρα; Και ο μήνας είναι εντάξει.
q-married = Έχετε σύζυγο;
    .why = Μετράει και το σύμφωνο συμβίωσης.
q-permanently-separated = Έχετε χωρίσει για πάντα;
    .why = Δεν θέλετε πια να συνεχίσετε μαζί, και αυτό είναι σίγουρο.
q-together-on = Από ποια ημέρα είστε μαζί;
    .why = Η ημέρα του γάμου ή που ζήσατε μαζί. Μπορεί και να έχει περάσει.
q-other-has-award = Έχει και το άλλο άτομο δικό του επίδομα επιστροφής;
    .why = Στο δικό του όνομα, από την SVB.
q-detention = Τι συμβαίνει;
    .why = Αφορά εσάς ή το ταίρι σας. Εμείς δεν βλέπουμε την απάντησή σας.
q-released-on = Ποια ημέρα τελειώνει;
    .why = Η ημέρα που κάποιο άτομο ελευθερώνεται ή δεν αναζητείται πια.
q-child-birth-date = Πότε γεννήθηκε το μικρότερο παιδί σας;
    .why = Το μικρότερο παιδί που ήρθε μαζί σας.
q-nationality-step = Ζητήσατε ήδη την υπηκοότητα της χώρας σας;
    .why = Αυτό το υποσχεθήκατε στην αίτηση.
q-change-on = Ποια ημέρα αλλάζει κάτι;
    .why = Αυτή η ημέρα μπορεί και να μην ήρθε ακόμα.
q-still-in-nl = Είστε τώρα ακόμα στην Ολλανδία;
    .why = Από την Ολλανδία πρέπει να το πείτε μέσα σε 4 εβδομάδες. Από άλλη χώρα μέσα σε 6 εβδομάδες.
q-award-on = Τι ημερομηνία έχει η απόφαση της SVB;
    .why = Η ημερομηνία είναι πάνω στο γράμμα που σας δίνει το επίδομα.
q-leaves-on = Ποια ημέρα φεύγετε από την Ολλανδία;
    .why = Η SVB κοιτάζει αν αυτό είναι εγκαίρως.
q-not-to-blame = Φεύγετε πιο αργά επειδή δεν γίνεται αλλιώς;
    .why = Για παράδειγμα επειδή έχετε βαριά αρρώστια.
q-incapacity-change = Τι έγινε με το WIA ή το WAO σας;
    .why = Αφορά τον καιρό αφού φύγατε.
q-left-with-incapacity = Είχατε WIA ή WAO όταν φύγατε;
    .why = Ο κανόνας είναι μόνο για αυτά τα δύο επιδόματα.
q-stopped-benefit = Ποιο επίδομα σταμάτησε όταν φύγατε;
    .why = Διαλέξτε ένα. Μετά μπορείτε να το κάνετε πάλι.
q-back-on = Από ποια ημέρα ζείτε πάλι στην Ολλανδία;
    .why = Μερικά επιδόματα αρχίζουν πάλι μόνο αν γυρίσετε εγκαίρως.
q-abroad-from = Ποια ημέρα φεύγετε;
    .why = Η πρώτη ημέρα του ταξιδιού σας.
q-abroad-until = Ποια ημέρα γυρίζετε πίσω;
    .why = Η ημέρα που είστε πάλι στην Ολλανδία. Δεν το ξέρετε ακόμα; Γράψτε τι νομίζετε.
q-days-abroad-before = Πόσες ημέρες λείψατε ήδη τη χρονιά του ταξιδιού σας;
    .why = Μετρήστε από την 1η Ιανουαρίου μέχρι αυτό το ταξίδι. Δεν λείψατε; Γράψτε 0.
q-residence-now = Ποιο δικαίωμα διαμονής έχετε τώρα;
    .why = Κοιτάξτε στην κάρτα διαμονής σας. Εμείς δεν βλέπουμε την απάντησή σας.
q-no-means = Έχετε πολύ λίγα χρήματα για το ταξίδι;
    .why = Η βοήθεια είναι για όσους δεν μπορούν να το πληρώσουν.
q-helped-before = Πήρατε ήδη τέτοια βοήθεια τα τελευταία 5 χρόνια;
    .why = Συνήθως παίρνετε αυτή τη βοήθεια μόνο 1 φορά.
q-office = Για ποια υπηρεσία πρόκειται;
    .why = Κοιτάξτε πάνω στο γράμμα, ή στην τράπεζά σας ποιος σας πληρώνει.
q-decision-on = Ποιας ημέρας είναι η απόφαση;
    .why = Η ημέρα είναι πάνω στο γράμμα.
q-partner-place = Πού θα ζει το ταίρι σας;
    .why = Ο άντρας σας, η γυναίκα σας ή το άτομο με το οποίο ζείτε ως ζευγάρι.
q-household = Με ποιους φύγατε από την Ολλανδία;
    .why = Από αυτό εξαρτάται το επίδομα.
q-payment = Πόσο επίδομα επιστροφής παίρνετε τον μήνα;
    .why = Κοιτάξτε στην τράπεζά σας ή στο γράμμα της SVB.
q-gross-benefits = Πόσα παίρνετε από άλλα ολλανδικά επιδόματα;
    .why = Προσθέστε όλα τα ποσά, τα δικά σας και του ταιριού σας. Τον μήνα, πριν από τον φόρο (μικτά): AOW, Anw, WIA, WAO, WAZ, Wajong και συμπλήρωμα (toeslag). Τίποτα; Γράψτε 0.

about-voluntary-application = Αίτηση για εθελοντική ασφάλιση
about-role = Ποιος θέλει να γυρίσει
about-return-option-used = Χρήση της δυνατότητας επιστροφής
about-lawful-three-years = 3 χρόνια με άδεια
about-child-condition = Πώς γυρίζει το παιδί
about-readmission-asked = Αίτηση για να γυρίσετε
about-lives-in-nl-again = Διαμονή πάλι στην Ολλανδία
about-moved-back = Πάλι στην Ολλανδία από
about-partner-died = Ημέρα του θανάτου
about-deceased-insured = Ταίρι ακόμα στην Ολλανδία
about-deceased-left = Ταίρι έφυγε από την Ολλανδία
about-deceased-insured-there = Ταίρι με ασφάλιση εκεί
about-child-under-18 = Παιδί κάτω από 18
about-unfit-for-work = Λόγω αρρώστιας δουλεύετε λίγο ή καθόλου
about-separated-on = Όχι πια μαζί από
about-married = Γάμος
about-permanently-separated = Χωρισμός για πάντα
about-together-on = Μαζί από
about-other-has-award = Επίδομα του άλλου ατόμου
about-detention = Φυλακή ή ποινή φυλάκισης
about-released-on = Ημέρα που τελειώνει
about-child-birth-date = Ημερομηνία γέννησης του μικρότερου παιδιού
about-nationality-step = Αίτηση για υπηκοότητα
about-change-on = Ημέρα της αλλαγής
about-still-in-nl = Ακόμα στην Ολλανδία
about-award-on = Ημέρα της απόφασης
about-leaves-on = Ημέρα που φεύγετε
about-not-to-blame = Δεν γίνεται αλλιώς
about-incapacity-change = Αλλαγή του WIA ή του WAO
about-left-with-incapacity = Φύγατε με WIA ή WAO
about-stopped-benefit = Επίδομα που σταμάτησε
about-back-on = Πάλι στην Ολλανδία από
about-abroad-from = Πρώτη ημέρα που λείπετε
about-abroad-until = Ημέρα επιστροφής στην Ολλανδία
about-days-abroad-before = Ημέρες που λείψατε πριν
about-residence-now = Το δικαίωμα διαμονής σας τώρα
about-no-means = Πολύ λίγα χρήματα για το ταξίδι
about-helped-before = Βοήθεια παλιότερα
about-office = Η υπηρεσία
about-decision-on = Ημέρα της απόφασης
about-partner-place = Πού ζει το ταίρι σας
about-household = Με ποιους φύγατε
about-payment = Το επίδομά σας τον μήνα
about-gross-benefits = Άλλα επιδόματα μαζί

voluntary-application-not-yet = Δεν έγινε ακόμα αίτηση
role-remigrant = Εγώ, και το επίδομα είναι δικό μου
role-partner = Εγώ, και πήγα μαζί ως ταίρι
role-child = Εγώ, και πήγα μαζί ως παιδί
child-condition-together = Μαζί με τον γονιό
child-condition-came-of-age = Μόνο του, μετά τα 18α γενέθλια
    .hint = Έγινε 18 στον χρόνο μετά την αναχώρηση
child-condition-neither = Κανένα από τα δύο
readmission-asked-not-yet = Δεν έγινε ακόμα αίτηση
deceased-left-never-lived = Δεν έζησε ποτέ στην Ολλανδία
detention-shorter = Στη φυλακή, λιγότερο από 1 μήνα
detention-month = Στη φυλακή, 1 μήνα ή περισσότερο
detention-fugitive = Αναζητείται για ποινή φυλάκισης
detention-departed = Έφυγε για τρομοκρατική ομάδα (uitreiziger)
released-on-not-yet = Δεν τελείωσε ακόμα
nationality-step-none = Όχι, όχι ακόμα
nationality-step-asked = Ναι, περιμένω ακόμα
nationality-step-received = Ναι, την πήρα
nationality-step-refused = Ναι, αλλά η χώρα μου είπε όχι
leaves-on-not-yet = Δεν διάλεξα ακόμα ημέρα
incapacity-change-lowered = Το επίδομα έγινε πιο χαμηλό
incapacity-change-ended = Το επίδομα σταμάτησε
incapacity-change-nothing = Δεν άλλαξε τίποτα
back-on-not-yet = Δεν γύρισα ακόμα
stay-visit = Για επίσκεψη
    .hint = Μετά γυρίζω πίσω
stay-part-of-year = Ένα μέρος κάθε χρόνου
    .hint = Ζω και εδώ και εκεί
stay-try-first = Πρώτα να δοκιμάσω
    .hint = Ίσως γυρίσω πίσω
stay-for-good = Για πάντα
    .hint = Θα ζήσω εκεί
stay-unsure = Δεν ξέρω ακόμα
    .hint = Τότε διαβάζετε πρώτα τι κρατάτε
residence-now-dutch = Ολλανδική υπηκοότητα
    .hint = Έχω ολλανδικό διαβατήριο
residence-now-eu = Πολίτης της ΕΕ
    .hint = Ή συγγενής πολίτη της ΕΕ
residence-now-regular-fixed = Κανονική, για ορισμένο χρόνο
    .hint = Μια συνηθισμένη άδεια για λίγα χρόνια (regulier, bepaalde tijd)
residence-now-regular-indefinite = Κανονική, για αόριστο χρόνο
    .hint = Μια συνηθισμένη άδεια για πάντα (regulier, onbepaalde tijd)
residence-now-eu-long-term = Μακροχρόνια διαμονή στην ΕΕ
    .hint = Γράφει στην κάρτα διαμονής σας: EU-langdurig ingezetene
residence-now-temporary-asylum = Άσυλο, για ορισμένο χρόνο
    .hint = Μια άδεια για λίγα χρόνια (asiel, bepaalde tijd)
residence-now-asylum-indefinite = Άσυλο, για αόριστο χρόνο
    .hint = Μια άδεια για πάντα (asiel, onbepaalde tijd)
residence-now-temporary-protection = Προσωρινή προστασία (Ουκρανία)
residence-now-procedure = Περιμένω ακόμα μια απόφαση
residence-now-none = Δεν επιτρέπεται να μείνω εδώ
    .hint = Ή δεν έχω χαρτιά
office-svb = SVB
    .hint = AOW, Anw, AIO, επίδομα παιδιού, επιστροφή
office-uwv = UWV
    .hint = WIA, WAO, WW, Wajong
office-uwv-zw = UWV, για το Ziektewet
office-municipality = Ο δήμος (gemeente)
    .hint = Bijstand, IOAW, IOAZ
office-toeslagen = Dienst Toeslagen
office-cak = CAK
    .hint = Περίθαλψη σε άλλη χώρα
office-ind = IND
    .hint = Άδεια ή υπηκοότητα
office-ind-asylum = IND, για άσυλο
partner-place-none = Δεν έχω ταίρι
partner-place-along = Το ταίρι μου έρχεται μαζί
partner-place-stays = Το ταίρι μου μένει στην Ολλανδία
partner-place-there = Το ταίρι μου ζει ήδη εκεί
household-single = Χωρίς άλλο άτομο
household-single-parent = Με το παιδί μου, χωρίς ταίρι
    .hint = Ένα ή περισσότερα παιδιά κάτω από 18 χρονών
household-couple = Με το ταίρι μου
    .hint = Με ή χωρίς παιδιά
payment-nothing = Τίποτα
payment-small = Λιγότερα από 25 ευρώ
payment-more = 25 ευρώ ή περισσότερα
days-abroad-before-unit = ημέρες
gross-benefits-unit = ευρώ τον μήνα

# Short names of the questions, for lists
about-application-received = Ημέρα της αίτησής σας
about-birth-date = Η ημερομηνία γέννησής σας
about-birth-country = Η χώρα γέννησής σας
about-nationalities = Η υπηκοότητά σας
about-former-nationalities = Παλιά υπηκοότητα
about-settled-in-nl = Άφιξη στην Ολλανδία
about-moluccan-register = Μητρώο των Μολουκέζων
about-asylum-permit = Άδεια για άσυλο
about-asylum-permit-received = Πήρατε άσυλο
about-family-reunification-with-asylum-holder = Με συγγενείς με άσυλο
about-lives-in-nl = Διαμονή στην Ολλανδία
about-residence-since = Εδώ χωρίς διακοπή από
about-permit = Το δικαίωμα διαμονής σας
about-temporary-purpose = Προσωρινή διαμονή
about-benefit = Το επίδομά σας
about-benefit-since = Επίδομα από
about-benefit-until = Επίδομα μέχρι και
about-benefit-loan = Επίδομα ως δάνειο
about-destination = Χώρα όπου πηγαίνετε
about-admission-proof = Γράμμα ότι μπορείτε να ζήσετε εκεί
about-nationality-declaration = Αίτηση για άλλη υπηκοότητα
about-renounces-dutch-nationality = Να αφήσετε την ολλανδική υπηκοότητα
about-partner = Το ταίρι σας (σύντροφος)
about-foster-children = Ανάδοχα παιδιά
about-foster-consent = Γράμμα για ανάδοχα παιδιά
about-state-debts = Χρέη στο κράτος (Rijk)
about-partner-state-debts = Χρέη του ταιριού σας
about-detained = Φυλακή
about-evading-sentence = Ποινή φυλάκισης
about-partner-detained = Φυλακή (ταίρι)
about-partner-evading-sentence = Ποινή φυλάκισης (ταίρι)
about-stay = Πώς πηγαίνετε
about-receives = Τα επιδόματα και οι συντάξεις σας
about-wia-kind = Είδος WIA
about-vvu-since = Επίδομα συνέχειας WGA (vervolguitkering) από
about-alone = Χωρίς ταίρι (alleenstaand)
about-who-moves = Ποιος φεύγει
about-seeks-work = Αναζήτηση δουλειάς με WW
about-full-ww-4-weeks = 4 εβδομάδες ολόκληρο WW
about-insured-there = Μισθός ή σύνταξη από εκεί
about-departure = Ημέρα αναχώρησης
about-insured-year = Ασφάλιση πριν φύγετε
about-other-parent-here = Ο άλλος γονιός
about-wajong-reason = Γιατί φεύγετε
about-passport-since = Τελευταίο ολλανδικό διαβατήριο
about-anw-since = Anw από

# Rights of residence
permit-dutch = Έχω ολλανδική υπηκοότητα
permit-regular_fixed = Συνηθισμένη διαμονή, για λίγα χρόνια
    .hint = Άδεια διαμονής (verblijfsvergunning regulier, bepaalde tijd)
permit-regular_indefinite = Συνηθισμένη διαμονή, για πάντα
    .hint = Άδεια διαμονής (regulier onbepaalde tijd, ή EU-langdurig)
permit-asylum_fixed = Άσυλο, για λίγα χρόνια
    .hint = Άδεια διαμονής (verblijfsvergunning asiel, bepaalde tijd)
permit-asylum_indefinite = Άσυλο, για πάντα
    .hint = Άδεια διαμονής (verblijfsvergunning asiel, onbepaalde tijd)
permit-eu = Πολίτης της ΕΕ, ή συγγενής
    .hint = Και Νορβηγία, Ισλανδία και Ελβετία
permit-association_agreement = Άτομο από Τουρκία που δουλεύει, ή συγγενής
    .hint = Δικαίωμα από τη συμφωνία με την Τουρκία
permit-other = Κάτι άλλο
    .hint = Ή χωρίς χαρτιά

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = Κοινωνική βοήθεια (bijstand)
    .hint = Χρήματα από τον δήμο (gemeente)
benefit-aow = AOW
    .hint = Σύνταξη από το κράτος
benefit-wia = WIA
    .hint = WGA ή IVA. Έχετε αρρώστια και δεν μπορείτε να δουλέψετε
benefit-wao = WAO
    .hint = Για αρρώστια που άρχισε πριν από το 2004
benefit-ww = WW
    .hint = Δεν έχετε πια δουλειά
benefit-none = Κανένα επίδομα
    .hint = Δεν είχα τίποτα τότε
benefit-wajong = Wajong
    .hint = Αρρώστια ή αναπηρία από νεαρή ηλικία
benefit-zw = Ziektewet
    .hint = Ο πρώτος καιρός της αρρώστιας
benefit-anw = Anw
    .hint = Πέθανε το ταίρι σας
benefit-ioaw = IOAW
    .hint = Μεγαλύτερη ηλικία χωρίς δουλειά, από τον δήμο
benefit-ioaz = IOAZ
    .hint = Μεγαλύτερη ηλικία, με δική σας επιχείρηση παλιά
benefit-iow = IOW
    .hint = Μετά το WW, πάνω από 60 χρονών
benefit-waz = WAZ
    .hint = Αρρώστια, με δική σας επιχείρηση παλιά
benefit-bbz = Bbz
    .hint = Κοινωνική βοήθεια για όσους έχουν δική τους επιχείρηση
benefit-tw = Toeslagenwet
    .hint = Έξτρα χρήματα δίπλα σε ένα επίδομα
benefit-wachtgeld = Wachtgeld
    .hint = Δουλεύατε για το κράτος
benefit-wamil = Wamil
    .hint = Δουλεύατε στον στρατό και αρρωστήσατε
benefit-aio = AIO
    .hint = Έξτρα χρήματα δίπλα σε μικρή AOW
benefit-akw = Επίδομα παιδιού (kinderbijslag)
    .hint = Χρήματα από την SVB για το παιδί σας
benefit-kgb = Έξτρα επίδομα παιδιού (kindgebonden budget)
    .hint = Έξτρα χρήματα για το παιδί σας, κάθε μήνα
benefit-toe = Βοήθημα για ενοίκιο ή υγεία (toeslag)
    .hint = Από την Dienst Toeslagen. Και για παιδικό σταθμό
benefit-pen = Σύνταξη από τη δουλειά σας
    .hint = Από ένα συνταξιοδοτικό ταμείο
benefit-other = Κάτι άλλο
    .hint = Σύνταξη από δουλειά, χρήματα από το εξωτερικό
benefit-running = Το είχα ακόμα
    .hint = Μέχρι και την ημέρα πριν από την αίτηση

# Kinds of WIA
wia-kind-iva = IVA
    .hint = Μάλλον δεν μπορείτε να δουλέψετε ποτέ ξανά
wia-kind-wga-lgu = WGA: με βάση τον μισθό (loongerelateerde uitkering)
    .hint = Ο πρώτος καιρός
wia-kind-wga-lau = WGA: συμπλήρωμα μισθού (loonaanvulling)
    .hint = Δουλεύετε αρκετά δίπλα στο επίδομα
wia-kind-wga-vvu = WGA: επίδομα συνέχειας (vervolguitkering)
    .hint = Μετά τον πρώτο καιρό, αν δεν δουλεύετε αρκετά

# Who leaves
who-moves-family = Φεύγω με τα παιδιά μου
who-moves-parent = Φεύγω, τα παιδιά μου μένουν
who-moves-child = Φεύγει μόνο το παιδί μου

# Why somebody with Wajong moves
wajong-reason-treatment = Για ιατρική θεραπεία
wajong-reason-work = Εκεί είναι πιο πιθανό να βρω δουλειά
wajong-reason-carer = Όποιο άτομο με φροντίζει πάει να ζήσει εκεί
wajong-reason-other = Για κάτι άλλο

# The last passport since leaving
passport-since-none = Δεν πήρα κανένα αφού έφυγα

# Debts
debts-none = Κανένα χρέος
    .hint = Ή όλα είναι πληρωμένα
debts-arrangement = Ναι, με συμφωνία
    .hint = Πληρωμή λίγο λίγο κάθε μήνα
debts-not_collected = Ναι, αλλά δεν χρειάζεται να πληρώσω
    .hint = Αυτό γράφει σε ένα γράμμα από το κράτος
debts-unpaid = Ναι, χωρίς συμφωνία
    .hint = Δεν πληρώθηκαν ακόμα

# Partner
partner-none = Χωρίς ταίρι
partner-goes_along = Το ταίρι μου έρχεται μαζί
    .hint = Το ταίρι μου ζει στην Ολλανδία
partner-stays_in_nl = Το ταίρι μου μένει στην Ολλανδία
partner-already_there = Το ταίρι μου ζει ήδη εκεί
partner-separated = Έχουμε χωρίσει
    .hint = Χωρισμός για πάντα
