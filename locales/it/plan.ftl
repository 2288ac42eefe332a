# The plan: each step by its name, with `.say`, what to ask in Dutch. Then each way it can turn out: one sentence, `.when` in
# words, `.why`, `.do`, `.else` for what happens if not, `.term-…` for a day, `.event-…` as the title in a calendar.
# What is said and written in Dutch is read from this file whatever the language of the screen: the other files translate it.

# Times
stage-now = Ora
stage-two-months = Due mesi prima di partire
stage-last-week = L’ultima settimana
stage-first-weeks = Le prime settimane lì
stage-every-year = Ogni anno
stage-once-in-years = Una volta ogni tanti anni

# The screen
plan-card = Il mio piano
    .hint = Che cosa devo fare, e quando?
plan-title = Il suo piano
plan-intro = Tocchi un passo: lì legge il perché, e a chi deve telefonare. Ha finito un passo? Allora lo segni come fatto.
plan-next = Da fare ora
plan-perhaps = Solo se questo riguarda lei
plan-finished = È tutto fatto
plan-count = { $number } di { $total } fatti
plan-all-days = Metti tutti i giorni nella mia agenda
plan-tick = Fatto: { $step }
plan-else-title = Se non lo fa
plan-say = Lo dica in olandese
plan-write = Scriva una lettera
plan-letters = Lettere da copiare
plan-back = Che cosa conservo?

# Steps: now
plan-permit-first = Chieda all’IND che cosa succede al suo soggiorno
    .say = Che cosa succede al mio permesso di soggiorno se mi trasferisco? Posso tornare più tardi?
plan-permit-first-ask = Chieda questo prima di decidere
    .when = Ora, prima di decidere
    .why = Qualcuno vive più di 6 mesi fuori dai Paesi Bassi? Allora l’IND può togliere il permesso (intrekken). Ha il soggiorno UE di lunga durata (langdurig ingezetene)? Allora sono 12 mesi fuori dall’UE. A volte c’è un modo per tornare, ma non per tutte le persone.
    .do = Chiami l’IND. Chieda anche che cosa deve fare con la tessera del permesso. Ha un permesso di asilo? Allora deve anche dire all’IND che parte.
    .else = Allora non sa se più tardi può tornare.
plan-claim-aow-now = Chieda l’AOW
    .say = Voglio chiedere l’AOW. Che cosa devo fare?
plan-claim-aow-now-claim = Lo faccia subito
    .when = Ora
    .why = Ha vissuto o lavorato almeno 1 anno nei Paesi Bassi? Allora c’è un’AOW per lei. Può portare l’AOW in ogni Paese.
    .do = Chiami la SVB prima di partire.
    .else = Allora riceve l’AOW al massimo per 1 anno prima della domanda. Il resto è perso.
plan-passport = Guardi fino a quando è valido il suo passaporto
    .say = Voglio chiedere un nuovo passaporto. Che cosa devo portare?
plan-passport-dutch = Se serve, chieda un nuovo passaporto al suo comune
    .when = Ora
    .why = Nei Paesi Bassi è più facile che in un altro Paese.
    .do = Il suo passaporto scade presto? Prenda un appuntamento al suo comune. Chieda all’ambasciata del suo nuovo Paese se le serve un visto.
    .else = Allora lì deve andare all’ambasciata. Può essere lontano.
plan-passport-own = Se serve, chieda un nuovo passaporto al suo consolato
    .when = Ora
    .why = Senza passaporto valido non può viaggiare.
    .do = Il suo passaporto scade presto? Chiami il consolato del suo Paese nei Paesi Bassi.
    .else = Allora forse non può partire in tempo.
plan-digid = Faccia in modo che il suo DigiD continui a funzionare
    .say = Come faccio perché il mio DigiD funzioni all’estero? Può aiutarmi con l’app DigiD?
plan-digid-easier-here = Lo faccia prima di cancellarsi dal registro
    .when = Ora, prima di cancellarsi dal registro
    .why = Con DigiD fa anche da lì le sue pratiche nei Paesi Bassi. Chiedere DigiD qui è molto più facile che lì.
    .do = Metta l’app DigiD sul suo telefono. Attivi anche il controllo per sms, con un numero che conserva. Riceve l’AOW? Allora la SVB può ancora aiutare lì.
    .else = Allora deve chiedere DigiD da lì. È più lavoro.
plan-digid-only-here = Lo faccia qui. Lì forse non si può
    .when = Ora, prima di cancellarsi dal registro
    .why = Con DigiD fa anche da lì le sue pratiche nei Paesi Bassi. Lì si può chiedere solo con un passaporto di questi Paesi: Paesi Bassi, UE, Norvegia, Islanda o Liechtenstein.
    .do = Metta l’app DigiD sul suo telefono. Attivi anche il controllo per sms, con un numero che conserva. Riceve l’AOW? Allora la SVB può ancora aiutare lì.
    .else = Allora forse lì non riceve più DigiD.
plan-bank = Chieda alla sua banca se conserva il conto
    .say = Posso conservare il mio conto? La mia carta funziona anche lì?
plan-bank-in-eu = Ogni banca lo decide da sé
    .when = Ora
    .why = Nell’UE di solito può conservare il suo conto.
    .do = Dia alla banca il suo nuovo indirizzo. Riceve un altro numero di conto? Lo dia a chiunque le paga soldi.
    .else = La banca può chiudere il suo conto. Allora i suoi soldi non arrivano.
plan-bank-outside-eu = Alcune banche chiudono il conto
    .when = Ora
    .why = Alcune banche chiudono il conto di chi vive fuori dall’UE. Ogni banca lo decide da sé.
    .do = Dia alla banca il suo nuovo indirizzo. Riceve un altro numero di conto? Lo dia a chiunque le paga soldi.
    .else = La banca può chiudere il suo conto. Allora i suoi soldi non arrivano.

# Steps: two months before
plan-insurer = Dica alla sua compagnia di assicurazione sanitaria che si trasferisce
    .say = In quale giorno finisce la mia assicurazione sanitaria? Che cosa succede alla mia assicurazione integrativa?
plan-insurer-tell = Meglio due mesi prima di partire
    .when = Due mesi prima di partire
    .why = Non vive e non lavora più nei Paesi Bassi? Allora la sua assicurazione sanitaria olandese finisce.
    .do = Chiami la sua compagnia di assicurazione sanitaria. Il numero è sulla sua tessera.
    .else = Allora forse paga per troppo tempo.
    .term-tell = Lo dica al più tardi il giorno { $date }.
    .event-tell = Dire alla compagnia di assicurazione sanitaria che si trasferisce
plan-health-care = Organizzi le cure nel suo nuovo Paese
    .say = I Paesi Bassi pagano le mie cure nel mio nuovo Paese? Come chiedo il modulo S1 o 121?
plan-health-care-cak = Chieda al CAK il modulo S1 o 121
    .when = Due mesi prima di partire
    .why = Con questo modulo lì può andare dal medico, e i Paesi Bassi pagano. Lei paga un contributo ogni mese.
    .do = Lo chieda su hetcak.nl, o chiami. Ci vogliono 4 settimane. Vada con il modulo alla cassa malattia del suo nuovo Paese.
    .else = Allora forse lì non ha cure.
plan-health-care-own = Faccia lì da sé un’assicurazione per le cure
    .when = Due mesi prima di partire
    .why = I Paesi Bassi probabilmente non pagano le sue cure lì.
    .do = Cerchi un’assicurazione in quel Paese, prima di partire. Lavora lì, o riceve una pensione di quel Paese? Allora chieda lì che cosa deve fare.
    .else = Allora un medico o un ospedale può costare molto.
plan-health-care-ask = Chieda al CAK chi paga le sue cure lì
    .when = Due mesi prima di partire
    .why = Per questo Paese o per questo sussidio non lo sappiamo con certezza.
    .do = Chiami il CAK prima di partire.
    .else = Allora un medico o un ospedale può costare molto.
plan-tell-svb = Dica alla SVB che si trasferisce
    .say = Voglio comunicare il mio trasloco. Che cosa cambia per i miei soldi? Quale modulo devo compilare?
plan-tell-svb-aio-stops = La sua AIO finisce. Lo dica prima di partire
    .when = Prima di partire
    .why = Non può portare l’AIO in un altro Paese. E la SVB deve sapere dove vive.
    .do = Chiami la SVB o le scriva. Dia il suo nuovo indirizzo e il suo numero di conto.
    .else = Allora riceve troppo. Deve restituirlo.
    .term-tell = Lo dica prima del giorno { $date }.
    .event-tell = Dire alla SVB che si trasferisce
plan-tell-svb-anw-stops = La sua Anw finisce. Lo dica prima di partire
    .when = Prima di partire
    .why = Non può portare l’Anw in questo Paese. E la SVB deve sapere dove vive.
    .do = Chiami la SVB o le scriva. Dia il suo nuovo indirizzo e il suo numero di conto.
    .else = Allora riceve troppo. Deve restituirlo.
    .term-tell = Lo dica prima del giorno { $date }.
    .event-tell = Dire alla SVB che si trasferisce
plan-tell-svb-tell = Lo dica prima di partire
    .when = Prima di partire, o al più tardi 4 settimane dopo la partenza
    .why = La SVB deve sapere dove vive. A volte la somma cambia.
    .do = Chiami la SVB o le scriva. Dia il suo nuovo indirizzo e il suo numero di conto.
    .else = Allora forse riceve troppo. Deve restituirlo.
    .term-tell = Meglio prima di partire. L’ultimo giorno è: { $date }.
    .event-tell = Ultimo giorno: dire alla SVB che si trasferisce
plan-tell-uwv = Dica all’UWV che si trasferisce
    .say = Voglio comunicare il mio trasloco. Posso portare con me il mio sussidio? Devo ancora andare da un medico dell’UWV?
plan-tell-uwv-two-weeks = Al più tardi due settimane prima di partire
    .when = Al più tardi due settimane prima di partire
    .why = L’UWV deve sapere dove vive. Forse un medico dell’UWV vuole ancora vederla.
    .do = Usi il modulo su uwv.nl, o chiami.
    .else = Allora forse l’UWV non è pronto in tempo.
    .term-tell = Lo dica al più tardi il giorno { $date }.
    .event-tell = Dire all’UWV che si trasferisce
plan-tell-uwv-ask = Chieda che cosa succede ai suoi soldi
    .when = Due mesi prima di partire
    .why = WW, Ziektewet, IOW e l’aggiunta dell’UWV (toeslag) di solito finiscono con il trasloco.
    .do = Chiami l’UWV prima di partire.
    .else = Allora forse riceve troppo. Deve restituirlo.
plan-tell-municipality = Dica al suo comune che va via
    .say = Ricevo soldi dal comune. Da quale giorno finiscono?
plan-tell-municipality-tell = Il suo sussidio del comune finisce
    .when = Prima di partire
    .why = Non può portare bijstand, IOAW, IOAZ e Bbz in un altro Paese.
    .do = Lo dica prima di partire. Deve dire prima anche un viaggio breve.
    .else = Allora riceve troppo. Deve restituirlo.
    .term-tell = Lo dica prima del giorno { $date }.
    .event-tell = Dire al comune che va via
plan-tell-pension-fund = Dia il suo nuovo indirizzo al suo fondo pensione
    .say = Che cosa cambia per la mia pensione? Dove pago allora le tasse?
plan-tell-pension-fund-tell = Dia anche il suo numero di conto
    .when = Due mesi prima di partire
    .why = Può portare la pensione del suo lavoro in ogni Paese. Il fondo deve sapere dove vive.
    .do = Chiami il fondo o gli scriva. Il numero è sulle sue lettere.
    .else = Allora le lettere non arrivano. Il fondo può smettere di pagare.
plan-child-benefit = Chieda che cosa succede agli assegni per i figli (kinderbijslag)
    .say = I miei assegni per i figli finiscono se mi trasferisco? Da quale giorno?
plan-child-benefit-ask = Di solito finiscono
    .when = Due mesi prima di partire
    .why = Un genitore va via dai Paesi Bassi? Allora di solito gli assegni per i figli finiscono. Allora finisce anche il kindgebonden budget.
    .do = Chieda alla SVB se gli assegni per i figli finiscono. Finiscono? Allora fermi lei anche il kindgebonden budget presso l’ufficio Dienst Toeslagen.
    .else = Allora forse riceve troppo. Deve restituirlo.
plan-home = Vive in affitto? Dia la disdetta in tempo
    .say = Voglio dare la disdetta dell’affitto. Fino a quale giorno devo pagare?
plan-home-notice = Deve farlo con una lettera raccomandata
    .when = Due mesi prima di partire, almeno 1 mese
    .why = Deve dare la disdetta almeno 1 mese prima. A volte è di più, al massimo 3 mesi. È scritto nel suo contratto.
    .do = Mandi una lettera raccomandata. Lo fa in un ufficio postale (PostNL). Così ha una prova. È in affitto insieme al o alla partner? Chi deve firmare? Lo chieda a chi le affitta la casa.
    .else = Allora paga l’affitto quando è già via.
    .term-notice = La lettera deve arrivare al più tardi il giorno { $date }. Se no paga l’affitto più a lungo.
    .event-notice = Ultimo giorno: disdetta dell’affitto
plan-stop-allowances = Riceve l’aiuto per l’affitto (huurtoeslag)? Lo fermi lei
    .say = Voglio fermare la mia huurtoeslag dal giorno del trasloco. Conservo la zorgtoeslag?
plan-stop-allowances-care-may-stay = L’aiuto per le cure (zorgtoeslag) forse può restare
    .when = Appena sa in quale giorno parte
    .why = L’aiuto per l’affitto è solo per una casa nei Paesi Bassi. Poi il CAK pagherà le sue cure? Allora forse l’aiuto per le cure può restare.
    .do = Fermi l’aiuto per l’affitto su Mijn toeslagen, o chiami. Chieda come va con l’aiuto per le cure.
    .else = Allora riceve troppo. Deve restituirlo.
    .term-stop = Fermi l’aiuto per l’affitto dal giorno { $date }.
    .event-stop = Fermare l’aiuto per l’affitto (huurtoeslag)
plan-stop-allowances-stop = Di solito finisce anche l’aiuto per le cure (zorgtoeslag)
    .when = Appena sa in quale giorno parte
    .why = L’aiuto per l’affitto è solo per una casa nei Paesi Bassi. L’aiuto per le cure è di solito solo per chi ha l’assicurazione qui.
    .do = Fermi gli aiuti su Mijn toeslagen, o chiami. Chieda se può conservare qualcosa.
    .else = Allora riceve troppo. Deve restituirlo.
    .term-stop = Fermi gli aiuti dal giorno { $date }.
    .event-stop = Fermare huurtoeslag e zorgtoeslag
plan-post-address = Scelga un indirizzo per la sua posta
    .say = Non ho ancora un indirizzo nel mio nuovo Paese. Voglio dare un indirizzo per la mia posta.
plan-post-address-arrange = Cerchi qualcuno che la aiuta con le lettere
    .when = Prima di partire
    .why = Arrivano ancora lettere dai Paesi Bassi. A volte con una data da rispettare.
    .do = Non sa ancora il suo nuovo indirizzo? Allora dia un indirizzo per la posta. Scelga una persona di cui si fida.
    .else = Allora non riceve una lettera, e forse perde una data importante.
plan-owing = Un debito con DUO, o alimenti? Continuano
    .say = Voglio dare il mio nuovo indirizzo. Come posso pagare da lì?
plan-owing-goes-on = Dia il suo nuovo indirizzo
    .when = Prima di partire
    .why = Paga a DUO o per un figlio o una figlia? Deve farlo anche da lì.
    .do = Dia il suo indirizzo a DUO. Paga per un figlio o una figlia? Concordi come continua a pagare.
    .else = Allora il debito cresce. Chi è molto indietro con DUO a volte non riceve un nuovo passaporto olandese.

# Steps: the last week
plan-deregister = Si cancelli dal registro del comune
    .say = Voglio cancellarmi dal registro. Posso avere una prova della cancellazione?
plan-deregister-five-days = Si può da 5 giorni prima di partire
    .when = Negli ultimi 5 giorni prima di partire
    .why = Va via per 8 mesi o più in un anno? Allora deve farlo. Il comune lo dice anche ad altri uffici.
    .do = Porti il suo passaporto. Dia il suo nuovo indirizzo. Chieda una prova della cancellazione. La famiglia resta nella sua casa? Allora deve venire di persona.
    .else = Allora i Paesi Bassi pensano che vive ancora qui. Questo dà problemi con cure, aiuti (toeslag) e tasse.
    .term-deregister = Si può da 5 giorni prima di partire. L’ultimo giorno è: { $date }.
    .event-deregister = Ultimo giorno: cancellarsi dal registro del comune

# Steps: the first weeks there
plan-new-address = Dia il suo nuovo indirizzo
    .say = Voglio dare il mio nuovo indirizzo e il mio numero di conto.
plan-new-address-one-week = L’UWV deve saperlo entro 1 settimana
    .when = Nella prima settimana lì
    .why = Chi le paga soldi deve sapere dove vive.
    .do = Cominci dall’UWV. Lo dica anche alla SVB, al suo fondo pensione, alla Belastingdienst (tasse) e alla sua banca.
    .else = Allora il pagamento può fermarsi.
    .term-tell = L’ultimo giorno è: { $date }.
    .event-tell = Ultimo giorno: nuovo indirizzo all’UWV
plan-new-address-six-weeks = La SVB deve saperlo entro 6 settimane
    .when = Nelle prime 6 settimane lì
    .why = Chi le paga soldi deve sapere dove vive.
    .do = Cominci dalla SVB. Lo dica anche al suo fondo pensione, alla Belastingdienst (tasse) e alla sua banca.
    .else = Allora il pagamento può fermarsi.
    .term-tell = L’ultimo giorno è: { $date }.
    .event-tell = Ultimo giorno: nuovo indirizzo alla SVB
plan-new-address-tell = Lo faccia nelle prime settimane
    .when = Nelle prime settimane lì
    .why = Arrivano ancora lettere dai Paesi Bassi.
    .do = Lo dica alla Belastingdienst (tasse), alla sua banca e a chi le paga soldi.
    .else = Allora non riceve una lettera, e forse perde una data importante.
plan-insure-yourself = Vuole conservare l’assicurazione per AOW o Anw?
    .say = Voglio fare un’assicurazione volontaria. Si può, e quanto costa?
plan-insure-yourself-anw = Si può ancora per l’Anw
    .when = Il prima possibile, al più tardi 1 anno dopo la partenza
    .why = Con l’Anw, se lei muore, partner o figli ricevono soldi. Dopo la partenza di solito non ha più questa assicurazione.
    .do = Ha vissuto o lavorato nei Paesi Bassi tutto l’anno prima di partire? Solo allora è possibile. Faccia subito domanda alla SVB. L’assicurazione vale solo dalla domanda.
    .else = Dopo 1 anno non si può più.
    .term-apply = La SVB deve avere la sua domanda. L’ultimo giorno è: { $date }.
    .event-apply = Ultimo giorno: chiedere l’assicurazione volontaria alla SVB
plan-insure-yourself-aow-and-anw = Allora faccia subito domanda
    .when = Il prima possibile, al più tardi 1 anno dopo la partenza
    .why = Ogni anno fuori dai Paesi Bassi abbassa l’AOW del 2 per cento. Può pagare da sé. Con l’Anw, se lei muore, partner o figli ricevono soldi.
    .do = Ha vissuto o lavorato nei Paesi Bassi tutto l’anno prima di partire? Solo allora è possibile. Chieda alla SVB quanto costa. L’Anw vale solo dalla domanda.
    .else = Dopo 1 anno non si può più.
    .term-apply = La SVB deve avere la sua domanda. L’ultimo giorno è: { $date }.
    .event-apply = Ultimo giorno: chiedere l’assicurazione volontaria alla SVB

# Steps: every year
plan-alive-svb = Rimandi il certificato di vita (levensbewijs) alla SVB
    .say = Ho un modulo per un certificato di vita. Chi può firmarlo?
plan-alive-svb-send-back = Dipende dal suo Paese ogni quanto arriva il modulo
    .when = Se arriva un modulo
    .why = Così la SVB vuole sapere se è ancora in vita. Vive senza altre persone? Allora riceve un modulo su questo ogni 3 anni.
    .do = Sul modulo è scritto chi può firmare. Ci vada di persona. Lo rimandi.
    .else = Allora la SVB può smettere di pagare. O riceve la somma più bassa, quella di chi vive con un o una partner.
plan-alive-uwv = Rimandi il certificato di vita (levensbewijs) all’UWV
    .say = Ho un modulo per un certificato di vita. Chi può firmarlo?
plan-alive-uwv-send-back = Una volta all’anno
    .when = Ogni anno
    .why = Così l’UWV vuole sapere se è ancora in vita.
    .do = Faccia firmare il modulo e lo rimandi. Non è arrivato un modulo? Chiami l’UWV.
    .else = Allora l’UWV può smettere di pagare.
plan-alive-fund = Rimandi il certificato di vita (levensbewijs) al suo fondo pensione
    .say = Ho un modulo per un certificato di vita. Chi può firmarlo?
plan-alive-fund-send-back = Di solito una volta all’anno
    .when = Ogni anno
    .why = Molti fondi vogliono sapere così se è ancora in vita.
    .do = Faccia firmare il modulo e lo rimandi in tempo. Non è arrivato un modulo? Chiami il fondo.
    .else = Allora il fondo smette di pagare.
plan-tax-return = Faccia la dichiarazione delle tasse
    .say = Quale dichiarazione devo fare? In quale Paese pago le tasse sui miei soldi dai Paesi Bassi?
plan-tax-return-m-form = Per l’anno della partenza c’è il modulo M
    .when = Nell’anno dopo la partenza
    .why = In quell’anno vive una parte nei Paesi Bassi. Quale Paese chiede poi le tasse, è scritto in un accordo tra i Paesi.
    .do = Nella lettera è scritto fino a quale giorno ha tempo. Non è arrivata una lettera? Chiami la Belastingdienst (tasse). Chieda anche degli anni dopo.
    .else = Allora può ricevere una multa, o perdere soldi.

# Steps: once in so many years
plan-use-digid = Usi il suo DigiD
    .say = Il mio DigiD non funziona più. Come ne ricevo uno nuovo?
plan-use-digid-log-in = Almeno una volta ogni 3 anni
    .when = Una volta ogni 3 anni
    .why = Un DigiD finisce se non lo usa per 3 anni.
    .do = Entri con DigiD, per esempio nel sito della SVB.
    .else = Allora deve chiederne uno nuovo. Da lì è difficile.
plan-claim-aow = Chieda l’AOW quando è il momento
    .say = Tra poco ricevo l’AOW. Come la chiedo dal mio nuovo Paese?
plan-claim-aow-on-the-day = Chieda quanto tempo prima deve farlo
    .when = Prima che cominci la sua AOW
    .why = Gli anni passati a vivere o lavorare nei Paesi Bassi restano.
    .do = Chieda alla SVB quando deve fare domanda.
    .else = Allora riceve l’AOW al massimo per 1 anno prima della domanda. Il resto è perso.
    .term-claim = La sua AOW comincia il giorno { $date }. La chieda prima.
    .event-claim = Comincia la sua AOW
plan-claim-aow-not-fixed = Il giorno non è ancora sicuro
    .when = Prima che cominci la sua AOW
    .why = Gli anni passati a vivere o lavorare nei Paesi Bassi restano. L’età per la sua AOW non si sa ancora.
    .do = Guardi più tardi su svb.nl quando comincia la sua AOW.
    .else = Allora riceve l’AOW al massimo per 1 anno prima della domanda. Il resto è perso.
    .term-expected = Noi pensiamo: non prima del giorno { $date }.
plan-renew-passport = Chieda in tempo un nuovo passaporto olandese
    .say = Voglio chiedere un nuovo passaporto olandese.
plan-renew-passport-ask = Chieda se lì conserva la nazionalità olandese
    .when = Entro 13 anni dalla partenza
    .why = Ha anche un’altra nazionalità? Allora dopo 13 anni fuori dall’UE non ha più la nazionalità olandese. Non sappiamo se questo Paese conta come UE.
    .do = Chieda all’ambasciata. Basta un nuovo passaporto ogni 10 anni.
    .else = Allora forse non ha più la nazionalità olandese.
plan-renew-passport-thirteen-years = Lo faccia entro 13 anni
    .when = Entro 13 anni dalla partenza
    .why = Ha anche un’altra nazionalità? Allora dopo 13 anni fuori dall’UE non ha più la nazionalità olandese. Con un nuovo passaporto cominciano 13 anni nuovi.
    .do = Vada all’ambasciata dei Paesi Bassi. Basta un nuovo passaporto ogni 10 anni.
    .else = Allora non ha più la nazionalità olandese.
    .term-renew = Abbia un nuovo passaporto al più tardi il giorno { $date }.
    .event-renew = Ultimo giorno: un nuovo passaporto olandese

# What to say in Dutch
say-title = Lo dica in olandese
say-letter-title = Una lettera in olandese
say-intro = Lo legga ad alta voce, o lo mostri.
say-blanks = Copi la lettera, o la stampi. Scriva lei dove ci sono i puntini. Sotto ogni riga è scritto che cosa significa.
say-move-to = Mi trasferirò in questo Paese: { $country }.
say-move = Vado a vivere in un altro Paese.
say-moved-to = Vivo ora in questo Paese: { $country }.
say-moved = Ho cambiato Paese.
say-day = Parto il giorno { $date }.
say-month = Parto nel mese di { $date }.
say-left = Giorno della mia partenza: { $date }.
say-left-month = Mese della mia partenza: { $date }.
say-receives = Ricevo: { $benefits }.
say-on-paper = Può darmelo per iscritto?
say-slowly = Può parlare piano? Non parlo così bene l’olandese.
say-big = Mostra in grande
say-normal = Di nuovo normale
say-read = Leggi ad alta voce in olandese
say-copy = Copia
say-copied = Copiato. Lo incolli in un messaggio o in una lettera.
say-copy-failed = Su questo telefono non si può copiare.
file-saved = Salvato: { $place }
file-not-saved = Non è stato possibile salvare su questo computer.
say-print = Stampa
say-failed = Il testo olandese non è arrivato. Guardi se ha internet.

# Letters
letter-name = Nome: …
letter-birth = Data di nascita: { $date }
letter-bsn = Numero personale (BSN): …
letter-address = Indirizzo: …
letter-phone = Telefono: …
letter-today = Data: …
letter-to = A: …
letter-to-svb = A: Sociale Verzekeringsbank (SVB)
letter-greeting = Gentile signora, egregio signore,
letter-closing = Cordiali saluti,
letter-signature = Firma: …
letter-leaving = Vado via dai Paesi Bassi
    .hint = Per la SVB, l’UWV, il suo fondo o la sua assicurazione
    .subject = Oggetto: mi trasferisco in un altro Paese
    .text =
        Il mio nuovo indirizzo è: …
        Il mio numero di conto è: …
        Può scrivermi che cosa cambia per me?
letter-rent = Do la disdetta dell’affitto
    .hint = Mandi questa lettera come raccomandata
    .subject = Oggetto: disdetta dell’affitto
    .text =
        Do la disdetta dell’affitto della casa a questo indirizzo: …
        L’ultimo giorno dell’affitto è: …
        Può scrivermi che ha ricevuto questa lettera?
letter-decision = Chiedo una decisione per iscritto
    .hint = Qualcuno dice no? Contro una decisione per iscritto può fare qualcosa
    .subject = Oggetto: chiedo una decisione per iscritto
    .text =
        In questo giorno: … mi ha detto questo: …
        Su questo vorrei una decisione per iscritto.
        Mi scriva anche perché, e fino a quale giorno posso contestarla (bezwaar).
letter-objection = Non sono d’accordo con una decisione
    .hint = Spesso entro 6 settimane. L’ultimo giorno è nella decisione
    .subject = Oggetto: contestazione (bezwaarschrift)
    .text =
        Contesto (bezwaar) la sua decisione di questo giorno: …
        Il numero della decisione è: …
        Non sono d’accordo, perché: …
        Secondo me deve decidere questo: …
        Con questa lettera c’è una copia della decisione.
letter-application = Domanda alla SVB (articolo 4 comma 3)
    .hint = WIA o WAO più bassa o finita dopo la partenza
    .subject = Oggetto: domanda, articolo 4 comma 3 della legge Remigratiewet
    .lowered = Ho lasciato i Paesi Bassi con la WIA o la WAO. Ora è più bassa.
    .ended = Ho lasciato i Paesi Bassi con la WIA o la WAO. Ora è finita.
    .text =
        Chiedo il sussidio di ritorno dell’articolo 4 comma 3 della legge Remigratiewet.
        Vorrei una decisione per iscritto.
        Con questa lettera c’è la lettera dell’UWV.
