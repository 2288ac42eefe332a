# The conditions of the Remigration Act (Remigratiewet) in our own words: how each turned out, and what the Act says.

law-application-in-time-holds = La sua domanda era in tempo
law-application-in-time-fails = Non sappiamo di nessuna domanda in tempo
law-application-in-time-open = Non sappiamo se la sua domanda era in tempo
law-application-in-time-rule = La SVB doveva avere la sua domanda prima del 1º gennaio 2025. Il 31 dicembre 2024 era ancora in tempo.
law-application-in-time-change = La SVB ha invece ricevuto la domanda prima del 1º gennaio 2025? Cerchi la lettera e cambi la data.

law-target-group-holds = Fa parte di un gruppo della legge
law-target-group-fails = Non fa parte di un gruppo della legge
law-target-group-open = Non sappiamo se fa parte di un gruppo della legge
law-target-group-rule = La legge vale per le persone di questi Paesi: Turchia, Marocco, Tunisia, Capo Verde, Serbia, Montenegro, Bosnia, Kosovo, Macedonia del Nord e Suriname. Dovevano venire qui prima del 1º luglio 2014. Croazia: prima del 1º luglio 2013. Slovenia: prima del 1º maggio 2004. Spagna, Portogallo, Italia e Grecia: prima del 1º novembre 1993. Il suo Paese di nascita doveva essere uno di questi. E doveva avere, o avere avuto, quella nazionalità. È nata o nato in Suriname? Allora va bene anche la nazionalità olandese. La legge vale anche per le persone delle Molucche arrivate nel 1951 e nel 1952. E per le persone rifugiate con asilo di prima del 1º luglio 2014.
law-target-group-change = Controlli tre risposte: Paese di nascita, nazionalità e giorno dell’arrivo. Aveva l’asilo, o ha raggiunto familiari con asilo? Allora può essere diverso. Aveva già vissuto qui prima? Non sappiamo quale volta conta. Chieda alla SVB.

law-nationality-holds = La sua nazionalità va bene per la legge
law-nationality-fails = La sua nazionalità non va bene per la legge
law-nationality-open = Non sappiamo se la sua nazionalità va bene
law-nationality-rule = Non aveva la nazionalità olandese? Allora andava bene. Aveva solo la nazionalità olandese? Allora doveva promettere di chiedere la nazionalità del suo Paese. Ne aveva due? Allora doveva rinunciare a quella olandese.
law-nationality-change = Aveva solo la nazionalità olandese? Con la promessa dell’altra nazionalità andava bene. Ne aveva due? Senza quella olandese andava bene.

law-age-55-holds = Aveva 55 anni o più
law-age-55-fails = Non aveva ancora 55 anni
law-age-55-open = Non sappiamo se aveva 55 anni
law-age-55-rule = Nel giorno della domanda doveva avere 55 anni o più.
law-age-55-change = La sua data di nascita non è giusta? O non è giusto il giorno della domanda? Solo allora è diverso.

law-age-18-on-settling-holds = Aveva 18 anni o più all’arrivo qui
law-age-18-on-settling-fails = Non aveva ancora 18 anni all’arrivo qui
law-age-18-on-settling-open = Non sappiamo se aveva 18 anni all’arrivo qui
law-age-18-on-settling-rule = Doveva avere 18 anni o più quando ha iniziato a vivere nei Paesi Bassi.
law-age-18-on-settling-change = La sua data di nascita non è giusta? O non è giusto il giorno dell’arrivo? Solo allora è diverso. Aveva già vissuto qui prima? Non sappiamo quale volta conta. Chieda alla SVB.

law-lives-in-nl-holds = Viveva nei Paesi Bassi
law-lives-in-nl-fails = Non viveva nei Paesi Bassi
law-lives-in-nl-open = Non sappiamo se viveva nei Paesi Bassi
law-lives-in-nl-rule = Al momento della domanda doveva vivere davvero nei Paesi Bassi. Doveva anche voler andare via davvero.
law-lives-in-nl-change = Viveva invece davvero nei Paesi Bassi? Allora andava bene.

law-residence-8-years-holds = Viveva nei Paesi Bassi da 8 anni o più
law-residence-8-years-fails = Non aveva qui 8 anni che contano
law-residence-8-years-open = Non sappiamo se viveva qui da 8 anni
law-residence-8-years-rule = Prima della domanda doveva vivere qui 8 anni di seguito. Non aveva la nazionalità olandese? Allora conta solo il tempo con un permesso. Un soggiorno temporaneo, come per studio, non conta.
law-residence-8-years-change = Con 8 anni senza pause andava bene. Guardi se la data è giusta.

law-permit-at-decision-holds = Il suo diritto di soggiorno andava bene
law-permit-at-decision-fails = Il suo diritto di soggiorno non bastava
law-permit-at-decision-open = Non sappiamo se il suo diritto di soggiorno andava bene
law-permit-at-decision-rule = Alla decisione doveva avere la nazionalità olandese o un permesso che andava bene. L’asilo per alcuni anni non bastava. Neanche un soggiorno temporaneo.
law-permit-at-decision-change = Con un altro permesso alla decisione andava bene. Guardi sul suo permesso di soggiorno di allora.

law-benefit-1-year-holds = Aveva da 1 anno un sussidio che conta
law-benefit-1-year-fails = Non aveva da un anno intero un sussidio che conta
law-benefit-1-year-open = Non sappiamo se aveva un sussidio da 1 anno
law-benefit-1-year-rule = Subito prima della domanda doveva avere un sussidio da 1 anno. Contano questi: bijstand, AOW, WIA, WAO, WW, Wajong, IOAW, IOAZ, IOW, Wamil e wachtgeld. Dal 2019 contano anche WAZ e Bbz. Questi non contano: Ziektewet, Anw, Toeslagenwet e un prestito. Una pausa di 1 mese o meno è permessa (prima del 2018 non sempre).
law-benefit-1-year-change = In quell’anno aveva anche un altro sussidio? Lo scriva anche. Guardi nelle sue lettere.

law-state-debts-holds = I debiti con lo Stato (Rijk) non erano un problema
law-state-debts-fails = C’erano debiti con lo Stato (Rijk) senza accordo
law-state-debts-open = Non sappiamo se c’erano debiti con lo Stato (Rijk)
law-state-debts-rule = I debiti con lo Stato (Rijk) dovevano essere pagati. O doveva esserci un accordo per pagarli. Questo vale anche per partner che vengono con lei. Il Rijk è lo Stato centrale. Si tratta per esempio di tasse o multe.
law-state-debts-change = Era tutto pagato, o c’era un accordo? Allora andava bene.

law-not-detained-holds = Non era in prigione
law-not-detained-fails = Era in prigione lei, oppure il o la partner
law-not-detained-open = Non sappiamo se qualcuno era in prigione
law-not-detained-rule = Qualcuno era in prigione nel giorno della domanda? Allora non c’era nessun sussidio. Questo vale anche per partner che vengono con lei. Una pena di lavoro per la comunità (taakstraf) non conta.
law-not-detained-change = Riguarda solo il giorno della domanda. Quel giorno nessuno era in prigione? Cambi la sua risposta.

law-not-evading-sentence-holds = La polizia non la cercava per una pena in prigione
law-not-evading-sentence-fails = La polizia cercava lei, o il o la partner, per una pena in prigione
law-not-evading-sentence-open = Non sappiamo se la polizia cercava qualcuno per una pena in prigione
law-not-evading-sentence-rule = Qualcuno non si presentava per una pena in prigione? Allora non c’era nessun sussidio. Questo vale anche per partner che vengono con lei.
law-not-evading-sentence-change = Riguarda solo il giorno della domanda. Quel giorno la polizia non cercava nessuno? Cambi la sua risposta.

law-partner-goes-along-holds = La regola per i partner non era un problema
law-partner-goes-along-fails = Il o la partner voleva restare nei Paesi Bassi
law-partner-goes-along-open = Non sappiamo se un o una partner viene con lei
law-partner-goes-along-rule = Il o la partner vive nei Paesi Bassi? Allora dovete andare insieme. La vostra separazione è per sempre? O il o la partner vive già lì? Allora non è necessario.
law-partner-goes-along-change = Il o la partner veniva invece con lei? O la separazione era per sempre? Allora andava bene.

law-foster-consent-holds = Per i minori in affido è tutto in ordine
law-foster-consent-fails = Non c’era una lettera per i minori in affido
law-foster-consent-open = Non sappiamo se era tutto in ordine per i minori in affido
law-foster-consent-rule = Vengono con lei minori in affido? Allora il genitore o chi ha la tutela deve essere d’accordo, per iscritto.
law-foster-consent-change = Con una lettera del genitore o di chi ha la tutela andava bene.

law-destination-country-of-origin-holds = Questo Paese è il suo Paese di origine
law-destination-country-of-origin-fails = Questo Paese non è il suo Paese di origine
law-destination-country-of-origin-open = Non sappiamo se questo è il suo Paese di origine
law-destination-country-of-origin-rule = Doveva andare nel suo Paese di nascita. Doveva anche avere, o avere avuto, la nazionalità di quel Paese. È nata o nato in Suriname? Allora va bene anche la nazionalità olandese. Aruba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius e Saba fanno parte del Regno dei Paesi Bassi. Lì non era possibile andare.
law-destination-country-of-origin-change = Doveva essere il suo Paese di nascita. E doveva avere, o avere avuto, quella nazionalità. È nata o nato in Suriname? Allora va bene anche la nazionalità olandese.

law-admission-proof-holds = Poteva vivere in quel Paese
law-admission-proof-fails = Non c’era una lettera per poter vivere lì
law-admission-proof-open = Non sappiamo se poteva vivere lì
law-admission-proof-rule = Non ha la nazionalità di quel Paese? Allora doveva avere una lettera delle autorità di quel Paese. La lettera doveva dire: può vivere lì almeno 1 anno. Lo stesso per il o la partner e i figli che partono con lei.
law-admission-proof-change = Con una lettera delle autorità di quel Paese andava bene. O con la nazionalità di quel Paese.

# The visitor's own facts
why-received = La SVB ha ricevuto la sua domanda: { $date }.
why-not-applied = Qui non ha indicato nessuna domanda.
why-recruited = Paese di nascita: { $country }. Arrivo: { $settled }. È prima di questa data: { $before }.
why-settled-late = Paese di nascita: { $country }. Arrivo: { $settled }. Doveva essere prima di questa data: { $before }.
why-never-national = Paese di nascita: { $country }. Ma non ha mai avuto quella nazionalità.
why-not-surinamese = Paese di nascita: Suriname. Ma non aveva la nazionalità olandese o surinamese.
why-country-not-listed = Paese di nascita: { $country }. Questo Paese non è nella legge.
why-other-group = Fa parte di un altro gruppo della legge. Paese di nascita: { $country }.
why-foreigner = Non aveva la nazionalità olandese.
why-only-dutch = Aveva solo la nazionalità olandese.
why-dual = Aveva la nazionalità olandese e un’altra.
why-dutch = Aveva la nazionalità olandese.
why-age = Aveva { $age } anni.
why-age-between = Aveva { $youngest } o { $oldest } anni.
why-age-on-settling = Aveva { $age } anni all’arrivo.
why-age-on-settling-between = Aveva { $youngest } o { $oldest } anni all’arrivo.
why-temporary = Il suo soggiorno era temporaneo.
why-resident-since = Viveva qui senza pause da questa data: { $date }.
why-benefit-since = Aveva il sussidio da questa data: { $date }.
why-benefit-stopped = Un sussidio che conta era già finito da più di 1 mese.
why-benefit-months = { $months ->
    [0] Non contiamo nessun mese intero.
    [one] Contiamo 1 mese. Devono essere 12.
   *[other] Contiamo { $months } mesi. Devono essere 12.
 }
why-partner-too = Questo vale anche per il o la partner.
why-no-partner = Non aveva partner.
why-no-foster-children = Non venivano con lei minori in affido.
why-destination = Paese: { $country }.

# What the law leaves open
open-naturalised-refugee = Ha ricevuto l’asilo e più tardi la nazionalità olandese. Non è chiaro se conta ancora. Chieda alla SVB.
open-refugee-born-elsewhere = Ha o aveva l’asilo, e il suo Paese di nascita è un altro. La legge e la SVB non dicono la stessa cosa. Chieda alla SVB.
open-moluccan-to-indonesia = È nel registro delle persone delle Molucche. Non è chiaro se così le è permesso andare in Indonesia. Chieda alla SVB.
open-break-before-application = Un sussidio è finito poco prima della sua domanda: al massimo 1 mese. A volte per il giudice la SVB era troppo severa. Chieda alla SVB.
open-gap-in-one-benefit = C’era una pausa nello stesso sussidio. In quel periodo la legge non era chiara su questo. Chieda alla SVB.
