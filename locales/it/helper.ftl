# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = Qui ci sono ancora risposte. Sono di un’altra persona? Allora prima le cancelli.
helper-next = Persona successiva: cancella tutto
helper-tools = Per chi aiuta
helper-all = Tutte le domande insieme
helper-dutch-on = Aggiungi l’olandese
helper-dutch-off = Senza olandese
helper-dutch-failed = L’olandese non si carica. Riprovi.

# Another day than today
helper-day = Calcolare con un’altra data
helper-day-label = Data
helper-day-hint = Per vecchi fascicoli e per esercitarsi. Solo in questa scheda.
helper-day-set = Calcola con questa data
helper-day-wrong = Scelga un giorno dal 2000 al 2060 compreso.
helper-day-is = L’app calcola con questa data: { $date }. Non è oggi.
helper-day-rules = Le regole intorno al sussidio di ritorno sono quelle di ora.
helper-day-back = Torna a oggi
helper-day-stays = Mantenere questo giorno anche per la prossima persona
helper-day-used = Giorno usato per il calcolo
helper-leave = Esci da questa vista
verdict-then-qualified = Con una domanda, probabilmente sì
    .text = Nel giorno scelto si poteva ancora fare domanda. La sua situazione va bene per le regole di quel giorno.
verdict-then-not-qualified = Probabilmente no
    .text = Nel giorno scelto si poteva ancora fare domanda. Ma con le regole di quel giorno probabilmente non avrebbe diritto.
verdict-then-unclear = Non ancora chiaro
    .text = Nel giorno scelto si poteva ancora fare domanda. Non è chiaro se lei ne avrebbe diritto.
verdict-then-other-rules = Valevano altre regole
    .text = Era così prima del 1º luglio 2014. Chieda alla SVB.

# Its start
helper-reference = Tutte le condizioni e tutte le regole
    .hint = Con articolo, fonte e quanto è sicuro
helper-group = Per un gruppo
    .hint = Una domanda alla volta, in grande, in due lingue
helper-check = Controllare molti casi
    .hint = Un file con casi, su questo dispositivo

# All questions at once
helper-form-text = Scriva nell’ordine che vuole. Ogni risposta conta subito.
helper-form-one = Una domanda alla volta
helper-form-now = Il risultato ora
helper-form-whole = Guarda tutto il risultato
helper-form-open = Ancora da chiedere: { $number }
helper-form-choose = Scelga una risposta
helper-form-nothing = Non c’è ancora un risultato. Prima scriva qualcosa.

# Every condition, scheme and event
helper-reference-text = Che cosa sa l’app, con articolo, fonte, data e quanto è sicuro.
helper-search = Cerca
helper-search-hint = Una regola, un evento, una condizione o una parola. I nomi olandesi vanno sempre bene.
helper-found = Trovati: { $number }
helper-found-none = Niente trovato per «{ $words }». Provi un’altra parola.
helper-part-law = Condizioni del sussidio di ritorno
helper-part-keep = Regole per chi torna per sempre
helper-part-away = Regole per chi va via per un periodo
helper-part-event = Eventi
helper-part-plan = Passi del piano
helper-part-words = Parole nelle domande
helper-can-be = Che cosa può risultare
helper-sources = Dove è scritto

# A file of cases
helper-check-text = Scelga un file con casi (JSON o CSV). Resta su questo dispositivo.
helper-check-names = Non metta nel file nomi o numeri personali (bsn). Basta un numero scelto da lei.
helper-check-form = Un file è fatto così
helper-check-table = Una tabella è fatta così (CSV)
helper-check-table-text = Ogni riga è una persona, ogni colonna un dato. Lasci vuoto quello che non sa. Più valori in una casella: metta | in mezzo.
helper-check-example = Salva l’esempio (CSV)
helper-check-file = File
helper-check-busy = In corso: { $percent } %, { $number } finiti
helper-check-stop = Ferma
helper-check-stopped = Fermato. Casi controllati: { $number }.
helper-check-done = Finiti: { $number }. Diversi dal previsto: { $other }.
helper-check-fault = Nel file c’è un errore. Guardi alla riga { $line }.
helper-check-column = Nel file c’è un errore. Guardi alla riga { $line }, colonna { $column }.
helper-check-before = I casi prima ({ $number }) sono giusti.
helper-check-large = Questo file è troppo grande. Può essere al massimo { $most } MB.
helper-check-unread = Questo file non si può leggere. È testo (UTF-8)?
helper-check-save = Salva le risposte
helper-check-id = Caso
helper-check-outcome = Risultato
helper-check-why = Non va bene o è aperto
helper-check-other = Diverso dal previsto
helper-check-first = La tabella mostra i primi { $most }. Il file li ha tutti.

# For a group
helper-group-text = Non si sceglie niente e non si conserva niente.
helper-group-second = Seconda lingua
helper-group-place = Domanda { $number } di { $total }
helper-group-next = Avanti
helper-group-before = Indietro
helper-group-keys = Si può fare anche con le frecce della tastiera.
