# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Portare con sé
    .hint = Un codice, carta, o conservare
take-title = Portare con sé
take-intro = Porti le sue risposte a chi la aiuta. O continui più tardi.
take-code = Un codice per un altro telefono
take-code-text = Qualcuno scansiona il codice con un telefono. Lì appare lo stesso risultato, nella lingua di quel telefono.
take-code-warning = Attenzione: chi ha il codice vede le sue risposte.
take-code-show = Mostra il codice
take-code-picture = Codice QR con le sue risposte
take-code-scan = Metta la fotocamera dell’altro telefono davanti a questa immagine.
take-code-undrawn = Ora l’immagine non può apparire. Copi il codice.
take-code-as-text = Il codice come testo
take-code-copy = Copia il codice
take-code-share = Condividi il codice
take-share = Condividere l’app
take-share-text = Condivide solo il link all’app. Le sue risposte non ci sono.
take-share-button = Condividi l’app
take-keep = Conservare su questo telefono
take-keep-text = Così può continuare più tardi, anche se chiude questa finestra.
take-keep-shared = Anche un’altra persona usa questo telefono? Allora non conservi niente.
take-keep-button = Conserva le mie risposte
take-kept = Le sue risposte sono conservate su questo telefono.
take-keep-failed = Questo telefono non può conservare le sue risposte. Le stampi o porti con sé il codice.
take-keep-others = Su questo telefono ci sono già altre risposte. Data: { $date }. Vuole sostituirle con quelle di ora?
take-keep-replace = Sì, sostituisci con le mie
take-keep-leave = No, lascia quelle di prima

# Opening a code
code-title = Aprire un codice
code-intro = Qualcuno le ha dato un codice di questa app? Lo incolli qui.
code-label = Il codice o il link
code-open = Apri il codice
code-foreign = Questo non è un codice di questa app.
code-damaged = Il codice non è intero. Lo copi ancora una volta, o ne chieda uno nuovo.
code-newer = Questo codice viene da una versione più nuova dell’app. Ricarichi questa pagina e poi riprovi.
code-replace = Sostituire le risposte che sono qui?
code-replace-text = Qui ci sono già risposte. Apre il codice? Allora quelle non ci sono più.
code-replace-yes = Sì, apri il codice
kept-replace-text = Qui ci sono già risposte. Continua con le risposte conservate? Allora le risposte che sono qui si perdono.
kept-replace-yes = Sì, continua con le risposte conservate
code-replace-no = No, conserva le risposte qui
code-opened = Queste risposte vengono da un codice.
code-language = Sono state date in: { $language }
code-missing =
    Le risposte sono di un’altra versione dell’app. { $count ->
        [one] 1 risposta non è stata letta.
       *[other] { $count } risposte non sono state lette.
    } Le controlli.

# On paper
paper-print = Stampa o conserva come PDF
    .hint = Da portare a un colloquio
paper-no-dutch = Non è stato possibile caricare il testo olandese. Per questo qui c’è una sola lingua.
paper-abroad = Dall’estero: { $phone }
paper-made = Fatto con il Remigratiewijzer. Data: { $date }.
paper-places = Data degli indirizzi: { $date }.

# The summary for an adviser
intake-card = Riassunto per chi la aiuta
    .hint = Senza nome e senza numero
intake-title = Riassunto di questo colloquio
intake-intro = Per chi la aiuta. Non c’è nessun nome e nessun numero. Il testo è in olandese.
intake-kind = Tipo di colloquio
intake-kind-intake = Primo colloquio
intake-kind-guidance = Seguito
intake-date = Data
intake-language = Lingua
intake-way = Domanda
intake-situation = Situazione
intake-outcome = Risultato
intake-open = Ancora aperto
intake-more = Altro di cui parlare
    .text = In questo riassunto non c’è tutto. Parlate insieme del resto.
intake-next = Prossimo passo concordato
intake-next-hint = Lo scriva da sé. Non scriva nomi. Non viene conservato.
intake-copy = Copia il riassunto
intake-file = Conserva come file (JSON)
