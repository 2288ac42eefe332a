# Screens, buttons and short sentences. Level A2: short words, short sentences, polite form (Lei) where no neutral form is simpler.

app-name = Remigratiewijzer
wait = Un momento…
language = Lingua
language-search = Cerchi una lingua
language-none = Nessuna lingua trovata. Scriva altre lettere.
draft-notice = Questa traduzione non è ancora controllata.
draft-read-back = Confronto di questa traduzione con l’olandese: { $date }. Nessuna persona di madrelingua italiana l’ha ancora controllata.
draft-checked = Una persona di madrelingua italiana ha controllato questa traduzione. Data: { $date }.
text-larger = Lettere più grandi
text-normal = Lettere normali
beside-dutch = Anche in olandese
translated-notice = Il suo telefono traduce questa pagina. Ci possono essere errori. Può anche scegliere una di queste lingue:

# Buttons and links
back = Indietro
continue = Avanti
change = Cambia
yes = Sì
no = No
dont-know = Non lo so
    .hint = Non importa. Può andare avanti.
skip = Preferisco non dirlo
    .hint = Va bene. Può andare avanti.
more-choices = Altri sussidi
read-aloud = Ascolta
read-aloud-stop = Ferma la lettura
start-again = Ricomincia
start-again-sure = Cancellare tutto e ricominciare?
start-again-yes = Sì, cancella tutto
start-again-no = No, continua
leave-quickly = Esci subito
about-link = Su questa app

# Start
start-title = E se torno nel mio Paese?
start-text = Guardi che cosa conserva, che cosa finisce e che cosa deve fare.
start-free = Gratis. Non inviamo niente.
start-closed = Dal 1º gennaio 2025 non si può più chiedere il sussidio di ritorno (remigratie-uitkering).
start-choose = Qual è la sua situazione?
way-think = Penso di tornare nel mio Paese
    .hint = Che cosa conservo? Che cosa devo fare?
way-applied = Ho fatto domanda prima del 2025
    .hint = Aspetto ancora, o ho ricevuto un no
way-returned = Vivo già di nuovo nel mio Paese
    .hint = I miei diritti e i miei doveri
way-helper = Aiuto qualcuno
    .hint = In famiglia o per lavoro
start-privacy = Le sue risposte restano su questo telefono. Ha finito? Tocchi «Ricomincia» e poi «Sì, cancella tutto». Così le cancella.
code-link = Ho un codice
kept-offer = Su questo telefono ci sono risposte conservate. Data: { $date }.
kept-newer = I dati su questo telefono sono di una versione più nuova dell’app. Ricarichi questa pagina.
kept-damaged = I dati su questo telefono non si possono più leggere.
kept-go-on = Continua
kept-erase = Cancella le risposte da questo telefono

# First way: thinking of going back
think-title = Forse vuole tornare nel suo Paese
think-keep = Che cosa conservo se torno?
    .hint = AOW, WIA, bijstand, cure mediche e passaporto
think-more = Altre domande prima di partire
think-ask = Preferisce chiedere a qualcuno?
# Native reader: is “sussidio” right for every benefit (remigratie, WW, WIA), or “prestazione” or “indennità”?
think-would = Avrei ricevuto il sussidio?
    .hint = Guardi quali regole valevano per lei

# Third way: gone back
returned-title = Vive già di nuovo nel suo Paese
returned-text = Scelga che cosa è successo. Riceve alcune domande. Poi vede che cosa significa.
returned-with = Con il sussidio di ritorno
returned-without = Senza il sussidio di ritorno
returned-not-left = Ha il sussidio, ma è ancora qui
returned-everybody = Per tutte le persone

# Fourth way: helping somebody
helper-title = Aiuta qualcuno
helper-text = Legga le domande ad alta voce. Lasci scegliere l’altra persona. Ogni risultato dice dove è scritto nella legge.
helper-view = Di più per chi aiuta spesso
    .hint = Persona successiva, ricerca, con l’olandese
helper-think = L’altra persona pensa di tornare nel proprio Paese
    .hint = Che cosa conserva, e che cosa bisogna fare?
helper-start = L’altra persona ha chiesto il sussidio di ritorno prima del 2025
    .hint = Il test sul sussidio di ritorno
helper-returned = L’altra persona vive già di nuovo nel proprio Paese
    .hint = Diritti e doveri
helper-code = L’altra persona ha un codice

# Calling
call-svb = Chiami la SVB
    .hint = { $phone } · numero controllato: { $date }
call-uwv = Chiami l’UWV
    .hint = { $phone } · numero controllato: { $date }
find-help = Aiuto vicino a lei
    .hint = Cerchi il suo comune

# Questions
progress = Parte { $number } di { $total }
question-number = Domanda { $number }
born-in-kingdom = Il suo luogo di nascita è Aruba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius o Saba. La legge sul ritorno (Remigratiewet) non era per le persone nate lì. Può però vedere che cosa conserva se torna.
date-day = Giorno
date-month = Mese
date-year = Anno
date-hint = Non sa il giorno o il mese? Lasci vuoto.
country-other = Un altro Paese
country-search = Cerchi un Paese
country-also = Inghilterra GB; Gran Bretagna GB; America US; USA US; Olanda NL; Jugoslavia RS BA HR ME MK SI XK; Kurdistan TR IQ IR SY; Palestina PS; Gaza PS; Persia IR; Antille CW AW SX BQ; Zaire CD; Birmania MM; Russia RU; Unione Sovietica RU UA; Cecoslovacchia CZ SK; Molucche ID; Emirati AE
country-search-hint = Scriva le prime lettere
country-none-found = Nessun Paese trovato. Scriva altre lettere.
countries-none = Nessuno
changed-note = Sta cambiando una risposta. Le altre risposte restano.

# What is wrong with what was filled in
problem-heading = Guardi ancora una volta
problem-year-missing = Scriva l’anno.
problem-year-not-four-digits = Scriva l’anno con 4 cifre. Per esempio 1958.
problem-no-such-month = Questo mese non esiste. Scelga un numero da 1 a 12.
problem-no-such-day = Questo giorno non esiste. Controlli il giorno e il mese.
problem-month-missing = Scriva anche il mese. O lasci vuoto il giorno.
problem-future = Questo giorno deve ancora venire. Scriva un giorno già passato.
problem-too-long-ago = È troppo tempo fa. Controlli l’anno.
problem-must-be-after = Non è possibile. Prima ha scritto: { $other } { $date }. Questa data deve venire dopo.
problem-must-be-before = Non è possibile. Prima ha scritto: { $other } { $date }. Questa data deve venire prima.
problem-after-last-day = Questa domanda riguarda questa data: { $date }. Scriva un giorno prima di quella data. Non aveva ancora il sussidio? Torni indietro e scelga che cosa aveva allora.
problem-which-is-right = Prima ha scritto: { $other } { $date }. Quale data è giusta? Cambi questa data, o quella di prima. È giusto così? Allora tocchi ancora una volta Avanti.
problem-nothing-chosen = Prima scelga una risposta.
problem-not-a-number = Scriva un numero. Usi solo cifre.
problem-number-too-large = Questo numero è troppo grande. Scriva al massimo { $most }.

# Answers
answers-title = Le sue risposte sono giuste?
answers-intro = Le controlli. Può ancora cambiare tutto.
answers-none = Non ha ancora scritto niente.
answers-see-result = Guarda il risultato
answers-link = Risposte
answers-begin = Comincia il test
answer-unknown = Non si sa
# Native reader: is “Nessuno” right as the answer to every question that can have none?
answer-empty = Nessuno

# Result
outcome-title = Il suo risultato
verdict-eligible = Probabilmente sì
    .text = Probabilmente aveva diritto al sussidio di ritorno.
verdict-not-eligible = Probabilmente no
    .text = Probabilmente non aveva diritto al sussidio di ritorno. Qui sotto legge perché.
verdict-undetermined = Non ancora chiaro
    .text = Non sappiamo ancora se aveva diritto. Qui sotto legge che cosa non sappiamo ancora.
# Native reader: is “la sua situazione va bene per le vecchie regole” natural? Also in helper.ftl
verdict-closed-qualified = Non si può più fare domanda. Prima forse avrebbe ricevuto il sussidio
    .text = Dal 1º gennaio 2025 non si può più fare domanda. Ma la sua situazione va bene per le vecchie regole.
verdict-closed-not-qualified = Non si può più fare domanda. Anche prima probabilmente no
    .text = Dal 1º gennaio 2025 non si può più fare domanda. Anche con le vecchie regole probabilmente non aveva diritto. Qui sotto legge perché.
verdict-closed-unclear = Non si può più fare domanda
    .text = Dal 1º gennaio 2025 non si può più fare domanda. Non è chiaro se prima aveva diritto.
verdict-other-rules = Valevano altre regole
    .text = La sua domanda era di prima del 1º luglio 2014. In quel periodo valevano altre regole. Chieda alla SVB.
svb-decides = Questa non è una decisione. Decide la SVB.
result-change-same = La sua risposta è cambiata. Il risultato resta uguale.
result-change-new = La sua risposta è cambiata. Ora il risultato è diverso.
result-change-from-to = Prima: { $before }. Ora: { $after }.
result-change-items = Ora è diverso: { $items }.
result-why = Perché
result-met = In ordine
result-not-met = Non in ordine
result-open = Non si sa
result-fold-met = { $count } in ordine
result-fold-open = { $count } non si sa
result-what-changes = Che cosa può cambiare questo?
result-rule = La legge dice questo
result-law-link = Legga l’articolo { $article } della legge
result-law-text = Testo di questa data: { $date }. In olandese.
result-missing = Non sappiamo ancora questo:
result-partial = Scriva la data completa. Allora sapremo di più.
result-change = Cambia: { $answer }
result-not-asked = C’è una regola che non chiediamo. Riguarda le persone andate via per unirsi a un gruppo terroristico. La SVB lo controlla da sola.
result-everything = Risponda anche alle altre domande
    .hint = Così vede tutte le regole
result-unfinished = Il test non è ancora finito.
result-go-on = Continua il test
would-day = Abbiamo guardato questo giorno: { $date }. Era l’ultimo giorno per una domanda.
would-known = Questo sappiamo fino a ora
would-on = Ci sono ancora altre regole. Può continuare con le altre domande. O guardi che cosa conserva se torna.
would-go-on = Continua con le altre domande
    .hint = Passaporto, soggiorno, partner e debiti
result-now = E ora
now-papers = Da portare a un colloquio
now-papers-list = Le lettere della SVB. Il suo passaporto o permesso di soggiorno. La lettera sul suo sussidio.
now-disagree = Non è d’accordo con la SVB?
# Native reader: is “contestare” clear for an official objection (bezwaar)?
now-disagree-text = Può contestare la decisione (bezwaar). La lettera della SVB dice fino a quale giorno. Il Juridisch Loket dà consigli gratis.

# What stays on leaving, and what follows from an event
keep-title = Che cosa conserva, e che cosa finisce
keep-intro = Va in questo Paese: { $country }. Tocchi una riga per leggere il perché.
keep-intro-anywhere = Tocchi una riga per leggere il perché.
keep-sum-stays = Questo viene con lei se va via: { $items }.
keep-sum-stays-from = Questo viene con lei dal giorno { $date }: { $items }.
keep-sum-changes = Questo cambia: { $items }.
keep-sum-stops = Questo finisce: { $items }.
keep-sources = Dove è scritto?
keep-ask-questions = Faccia queste domande. Le legga ad alta voce.
keep-ask-sure = Questo è sicuro
keep-ask-all = Tutto quello che deve chiedere
provision-open = Non lo sappiamo ancora
provision-concerns = Non sappiamo ancora se questo riguarda lei
provision-hangs-on = Dipende da: { $facts }.
provision-deadlines = Faccia questo in tempo
provision-passed = Questo giorno è già passato. Chiami oggi stesso.
provision-earliest = Forse già in questo giorno: { $date }
provision-partly = Non sappiamo ancora bene questo giorno. Scriva la data completa. Allora sapremo il giorno.
provision-calendar = Metti nella mia agenda
provision-do = Deve fare questo
provision-sources = È scritto qui
provision-unfinished = Ci sono ancora domande. Dopo sapremo di più.
provision-go-on = Continua con le domande
provision-answers = Le sue risposte
provision-no-decision = Questa non è una decisione. Chieda prima di fare qualcosa.
event-not-concerned = Questo non vale per lei
event-others = È successa un’altra cosa

# Other screens
about-title = Su questa app
about-text = Questa app è per le persone venute nei Paesi Bassi che forse vogliono tornare. Non siamo la SVB e non siamo lo Stato. Non decidiamo sui suoi soldi.
about-law = Le regole vengono dalla legge sul ritorno (Remigratiewet). Le abbiamo guardate in questa data: { $date }.
about-law-link = Legga tutta la legge
about-privacy = Che cosa facciamo con i suoi dati? Niente. Le sue risposte restano su questo telefono, in questa finestra. Non usiamo cookie. Tocca «Ricomincia» e poi «Sì, cancella tutto»? Allora tutto è cancellato. Chiude solo la finestra? Allora qualcuno può riaprirla ancora per 4 ore. Può conservare le risposte più a lungo, se lo sceglie.
about-places = Codici postali: GeoNames (CC BY 4.0). Comuni: Register van Overheidsorganisaties (CC0). Mappa: MapSVG e svg-maps (CC BY 4.0), modificata. Nomi dei Paesi: Unicode CLDR. Disegni: Lucide (ISC).
about-licence = Questo programma è libero. La licenza è EUPL-1.2.
about-nmi = Prima aiutava anche l’Istituto olandese per le migrazioni (NMI). L’NMI ha chiuso a dicembre 2024.
brochures = Su carta
brochure-act = Tutte le regole del sussidio di ritorno
brochure-schemes = Che cosa succede ai suoi soldi se torna?
storage-notice = Questo telefono non può conservare le sue risposte. Resti su questa pagina fino alla fine.
panic-title = Qualcosa non ha funzionato
panic-text = Non è colpa sua. Ricominci, o chiami la SVB.

# Beside the screen
newer-text = C’è una nuova versione di questo test. Le sue risposte restano.
newer-reload = Aggiorna
install-text = Metta questo test sul suo telefono. Così funziona anche senza internet.
install-yes = Metti sul mio telefono
install-no = No, grazie

# Dates in words
date-in-words =
    { $day ->
        [1] 1º
       *[other] { $day }
    } { $month } { $year }
month-in-words = { $month } { $year }
list-comma = ,
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
