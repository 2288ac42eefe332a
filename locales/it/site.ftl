# What stands on pages that need no program, and nowhere in the app.

pages-law = Le regole della legge
pages-law-text = Non può più fare domanda. Queste erano le regole per il sussidio di ritorno.
pages-which = Qui legge che cosa è possibile. Che cosa vale per lei? Lo dice il test.
pages-test = Vai al test
pages-start = Vai all’inizio
pages-other = Altri argomenti
pages-numbers = Numeri di telefono
pages-numbers-text = Può chiamare e chiedere quello che vuole sapere.
pages-script = Il test ha bisogno di JavaScript. Queste pagine si leggono anche senza.
pages-missing = Questa pagina non c’è
pages-missing-text = L’indirizzo è giusto? O vada all’inizio.
pages-print = Può stampare questa pagina con il suo browser.
brochure-act-text = Dal 1º gennaio 2025 non si può più fare domanda. Queste erano le ultime regole. Prima a volte erano diverse.
brochure-schemes-text = Per ogni sussidio vede che cosa è possibile. Che cosa vale per lei dipende dalla sua situazione. Chieda prima di partire.
pages-possible = Questo è possibile:
boot-script = Questo test ha bisogno di JavaScript. Può anche chiamare.
boot-broken = Qualcosa non ha funzionato. Riprovi o chiami la SVB.
