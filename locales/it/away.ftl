# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl: what
# is longest, `.why` what comes after that, `.do` whom to tell.

away-title = Per quanto tempo può andare via?
away-for-good = Vado via per sempre. Che cosa conservo?
away-first = Prima provare? Può stare via per questo tempo
away-shortest = Il tempo più breve: { $name }. Al massimo { $time }
away-trip = Questo viaggio dura: { $days }
    .hint = Il giorno della partenza non conta. Il giorno del ritorno conta.
away-year = { $days } nel { $year }
away-too-long = { $days } di troppo
away-above = Questo viaggio è più lungo. Per i giorni in più di solito non c’è il sussidio.
away-days = { $number ->
    [one] 1 giorno
   *[other] { $number } giorni
 }
away-months = { $number ->
    [one] 1 mese
   *[other] { $number } mesi
 }

away-bijstand = Bijstand, IOAW o IOAZ (soldi del comune)
away-bijstand-13-weeks = Al massimo 13 settimane all’anno
    .why = Dall’età dell’AOW sono 91 giorni per anno di calendario. I giorni in cui era già via si tolgono. Anche di seguito non può stare via più a lungo, neanche tra dicembre e gennaio. Resta via più a lungo? Allora per quei giorni non riceve il sussidio, o il sussidio finisce.
    .do = Chieda al suo comune prima di partire. Spesso deve farlo da 2 a 4 settimane prima.
    .term-until = Torni nei Paesi Bassi al più tardi il giorno { $date }.
    .event-until = Di nuovo nei Paesi Bassi: Bijstand, IOAW o IOAZ
away-bijstand-4-weeks = Al massimo 28 giorni all’anno
    .why = È per anno di calendario. I giorni in cui era già via si tolgono. Anche di seguito non può stare via più a lungo, neanche tra dicembre e gennaio. Resta via più a lungo? Allora per quei giorni non riceve il sussidio, o il sussidio finisce.
    .do = Chieda al suo comune prima di partire. Spesso deve farlo da 2 a 4 settimane prima.
    .term-until = Torni nei Paesi Bassi al più tardi il giorno { $date }.
    .event-until = Di nuovo nei Paesi Bassi: Bijstand, IOAW o IOAZ

away-aio = AIO (soldi in più con un’AOW piccola)
away-aio-13-weeks = Al massimo 13 settimane all’anno
    .why = Sono 91 giorni per anno di calendario. Anche di seguito non può stare via più a lungo, neanche tra dicembre e gennaio. Resta via più a lungo? Allora l’AIO finisce. Poi deve chiederla di nuovo. Un o una partner senza AOW può stare via al massimo 4 settimane.
    .do = Lo dica alla SVB prima di partire, anche per il o la partner.
    .term-until = Torni nei Paesi Bassi al più tardi il giorno { $date }.
    .event-until = Di nuovo nei Paesi Bassi: AIO

away-ww = WW o IOW (se non ha lavoro)
away-ww-20-days = Al massimo 20 giorni di lavoro all’anno
    .why = Fine settimana e giorni di festa non contano. Il sussidio è cominciato dopo il 1º gennaio? Allora sono meno giorni. Per la sua età non deve cercare lavoro? Allora sono 65 giorni. Per i giorni in più non c’è il sussidio.
    .do = Lo dica all’UWV, al più tardi 1 giorno prima di partire.
    .term-report = Dica all’UWV che parte, al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che parte

away-wia = WIA, WAO o WAZ (malattia, senza lavoro)
away-wia-part-of-year = Meno di 4 mesi all’anno: non cambia niente
    .why = Sono da 4 a 8 mesi all’anno? Allora sceglie lei in quale Paese vive. Sono più di 8 mesi? Allora per l’UWV non vive più nei Paesi Bassi. Decide l’UWV.
    .do = Dica all’UWV quanto resta via, 2 settimane prima di partire. Concordi come l’UWV può contattarla.
    .term-report = Dica all’UWV che parte, al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che parte
away-wia-under-a-year = Meno di 1 anno: conserva il suo sussidio
    .why = Vale in ogni Paese, se continua a vivere nei Paesi Bassi. Resta un anno o più? Allora conta il Paese dove si trova: a volte il sussidio finisce. Deve cercare lavoro, o fare pratica per il lavoro (re-integratie)? Allora può avere al massimo 4 settimane libere all’anno.
    .do = Dica all’UWV quanto resta via, 2 settimane prima di partire. Concordi come l’UWV può contattarla.
    .term-until = Torni nei Paesi Bassi al più tardi il giorno { $date }.
    .event-until = Di nuovo nei Paesi Bassi: WIA, WAO o WAZ
    .term-report = Dica all’UWV che parte, al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che parte

away-wia-wga = Chieda all’UWV per quanto tempo può stare via
    .why = Deve cercare lavoro, o fare pratica per il lavoro (re-integratie)? Allora può stare via al massimo 4 settimane all’anno. Non ha questo obbligo? Allora spesso può stare via di più, ma meno di 1 anno.
    .do = Dica all’UWV quanto resta via, 2 settimane prima di partire. Concordi come l’UWV può contattarla.
    .term-report = Dica all’UWV che parte, al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che parte

away-wajong = Wajong (malattia o disabilità già da giovane)
away-wajong-part-of-year = Meno di 4 mesi all’anno: non cambia niente
    .why = Sono da 4 a 8 mesi all’anno? Allora sceglie lei in quale Paese vive. Sono più di 8 mesi? Allora per l’UWV non vive più nei Paesi Bassi. Decide l’UWV.
    .do = Dica all’UWV quanto resta via, 2 settimane prima di partire. Concordi come l’UWV può contattarla.
    .term-report = Dica all’UWV che parte, al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che parte
away-wajong-under-a-year = Meno di 1 anno: conserva il suo sussidio
    .why = Vale in ogni Paese, se continua a vivere nei Paesi Bassi. Resta un anno o più? Allora la Wajong finisce quasi sempre. Un’eccezione è rara.
    .do = Dica all’UWV quanto resta via, 2 settimane prima di partire. Concordi come l’UWV può contattarla.
    .term-until = Torni nei Paesi Bassi al più tardi il giorno { $date }.
    .event-until = Di nuovo nei Paesi Bassi: Wajong
    .term-report = Dica all’UWV che parte, al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che parte

away-zw = Ziektewet (il primo periodo di malattia)
away-zw-ask = Chieda all’UWV per quanto tempo può stare via
    .why = Non sappiamo quante settimane sono permesse. L’UWV deve poterla contattare. E il viaggio non deve peggiorare la sua malattia.
    .do = Lo dica all’UWV 2 settimane prima di partire.
    .term-report = Dica all’UWV che parte, al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che parte

away-tw = Aggiunta dell’UWV (Toeslagenwet)
away-tw-ask = Chieda all’UWV se questa aggiunta continua
    .why = Questa aggiunta è per chi vive nei Paesi Bassi. Non sappiamo che cosa succede con una visita.
    .do = Chiami l’UWV prima di partire.

away-aow = AOW (pensione dello Stato)
away-aow-part-of-year = Chieda alla SVB in quale Paese vive
    .why = Riceve l’AOW in ogni Paese. Ma in alcuni Paesi chi vive senza partner riceve di meno. Allora conta in quale Paese vive: dove sono la casa e la famiglia, e dove passa la maggior parte del tempo.
    .do = Chieda alla SVB prima di partire. Chieda una risposta per iscritto.
away-aow-visit = L’AOW continua normalmente
    .why = Una visita o una vacanza non cambia niente per l’AOW. Va a vivere lì? Allora la somma può diventare più bassa.
    .do = Resta più di 3 mesi? Lo dica alla SVB prima di partire.

away-anw = Anw (dopo la morte del o della partner)
away-anw-part-of-year = Chieda alla SVB in quale Paese vive
    .why = L’Anw dipende dal Paese dove vive. La SVB guarda la casa, la famiglia e dove lei passa la maggior parte del tempo.
    .do = Chieda alla SVB prima di partire. Chieda una risposta per iscritto.
away-anw-visit = L’Anw continua normalmente
    .why = Una visita non cambia il Paese dove vive. Va a vivere lì? Allora l’Anw può diventare più bassa o finire.
    .do = Resta più di 3 mesi? Lo dica alla SVB prima di partire.

away-akw = Assegni per i figli (kinderbijslag) e kindgebonden budget
away-akw-3-months = Fino a 3 mesi non deve dire niente
    .why = Un genitore, un figlio o una figlia sta via più di 3 mesi, anche per vacanza? Allora la SVB guarda se ci sono ancora gli assegni per i figli. Il kindgebonden budget segue gli assegni.
    .do = Diventano più di 3 mesi? Lo dica alla SVB entro 4 settimane.
    .term-until = Torni nei Paesi Bassi al più tardi il giorno { $date }.
    .event-until = Di nuovo nei Paesi Bassi: Assegni per i figli e kindgebonden budget

# Native reader: is “aiuto” clear for a toeslag (money towards rent or care)?
away-allowances = Aiuto (toeslag) per cure, affitto o custodia dei bambini
away-allowances-ask = Chieda all’ufficio Dienst Toeslagen per quanto tempo può stare via
    .why = L’aiuto (toeslag) è per chi vive nei Paesi Bassi. Per l’aiuto per l’affitto (huurtoeslag) deve vivere nella casa chi riceve l’aiuto. Non sappiamo per quanto tempo può stare via.
    .do = Viene un’altra persona nella casa? O si cancella dal registro del comune? Lo comunichi subito, se no deve restituire soldi.

away-pension = Pensione del suo lavoro
away-pension-no-limit = La pensione continua sempre
    .why = Può portare la pensione del suo lavoro in ogni Paese. Non c’è un numero massimo di giorni.
    .do = Faccia in modo che la posta le arrivi.

away-residence = Il suo diritto di vivere nei Paesi Bassi
away-residence-dutch = Con la nazionalità olandese può sempre tornare
    .why = Non c’è un numero massimo di giorni. Faccia in modo che il suo passaporto resti valido.
    .do = Prima di partire guardi fino a quando è valido il passaporto.
away-residence-eu = Chieda all’IND per quanto tempo può stare via
    .why = Ha vissuto qui 5 anni con la cittadinanza di un Paese dell’UE? Allora può stare via fino a 2 anni di seguito. Sono meno di 5 anni? Allora è diverso.
    .do = Chiami l’IND prima di andare via a lungo.
away-residence-six-months = Al massimo 6 mesi di seguito
    .why = Via più a lungo? Allora l’IND può togliere il permesso (intrekken). È possibile anche dopo 3 anni: ogni anno via più di 4 mesi di seguito. L’IND guarda ogni persona.
    .do = Conservi i suoi biglietti. Chiami l’IND se dura di più.
    .term-until = Torni nei Paesi Bassi al più tardi il giorno { $date }.
    .event-until = Di nuovo nei Paesi Bassi: Il suo diritto di vivere nei Paesi Bassi
away-residence-twelve-months = Meno di 12 mesi fuori dall’UE
    .why = Un anno o più di seguito fuori dall’UE? Allora l’IND può togliere il permesso (intrekken). Anche dopo 6 anni fuori dai Paesi Bassi, in un altro Paese dell’UE.
    .do = Conservi i suoi biglietti. Chiami l’IND se dura di più.
    .term-until = Torni nei Paesi Bassi al più tardi il giorno { $date }.
    .event-until = Di nuovo nei Paesi Bassi: Il suo diritto di vivere nei Paesi Bassi
away-residence-asylum-fixed = Attenzione: con una visita al suo Paese può perdere il permesso
    .why = Va nel Paese da cui è fuggita o fuggito? Allora di solito l’IND esamina se il permesso deve finire. In un altro Paese si può stare al massimo 6 mesi di seguito.
    .do = Chieda prima aiuto gratis al Juridisch Loket o a VluchtelingenWerk. Non parta prima di avere una risposta.
away-residence-asylum-indefinite = Chieda prima di andare nel suo Paese
    .why = Nel 2017 il governo ha scritto: con l’asilo per sempre di solito si può. Più tardi era scritto che l’IND può esaminare anche allora. In un altro Paese si può stare al massimo 6 mesi di seguito.
    .do = Chieda prima aiuto gratis al Juridisch Loket o a VluchtelingenWerk. Non parta prima di avere una risposta.
away-residence-protection = Chieda prima del viaggio
    .why = La protezione temporanea c’è fino al 4 marzo 2027 compreso. Poi arriva un altro documento. Questo era il piano a novembre 2025. Non sappiamo per quanto tempo può stare via.
    .do = Chieda all’ufficio Dienst Terugkeer en Vertrek e al suo comune.
away-residence-procedure = Chieda prima che cosa significa andare via
    .why = C’è ancora una domanda in corso. Non sappiamo che cosa succede alla domanda se va via.
    .do = Chieda prima aiuto gratis al Juridisch Loket o a VluchtelingenWerk. Non parta prima di avere una risposta.
away-residence-none = Chieda prima se tornare è possibile
    .why = Senza diritto di vivere qui, tornare non è certo. Non sappiamo com’è nel suo caso.
    .do = Chieda prima aiuto gratis al Juridisch Loket o a VluchtelingenWerk. Non parta prima di avere una risposta.

away-care = Assicurazione sanitaria
away-care-part-of-year = Chieda alla SVB se conserva l’assicurazione
    .why = La SVB guarda dove lei passa la maggior parte del tempo. E dove sono casa, famiglia e lavoro. Essere nel registro non basta.
    .do = Chieda alla SVB un esame Wlz (Wlz-onderzoek) prima di partire.
away-care-under-a-year = Meno di 1 anno: l’assicurazione continua
    .why = È così se va via per un periodo e continua a vivere nei Paesi Bassi. È un anno o più, o lavora lì? Allora l’assicurazione può finire. Deve disdire e non lo fa? Allora a volte deve restituire soldi.
    .do = Chieda alla sua assicurazione che cosa paga in quel Paese. Ha dubbi? Chiami la SVB.
    .term-until = Torni nei Paesi Bassi al più tardi il giorno { $date }.
    .event-until = Di nuovo nei Paesi Bassi: Assicurazione sanitaria

away-registration = Iscrizione al registro del comune
away-registration-8-months = Meno di 8 mesi all’anno: resta nel registro
    .why = Tutti i giorni in un anno contano insieme. Diventano 8 mesi o più? Allora deve cancellarsi dal registro, anche con una casa qui. Poi cambiano anche cure e aiuti (toeslagen).
    .do = Può cancellarsi da 5 giorni prima di partire, al comune.
    .term-until = Torni nei Paesi Bassi al più tardi il giorno { $date }.
    .event-until = Di nuovo nei Paesi Bassi: Iscrizione al registro del comune

away-home = Casa in affitto (se vive in affitto)
away-home-ask = Chieda a chi le affitta la casa prima di partire
    .why = Chi ha una casa in affitto deve anche viverci. Spesso deve farlo almeno 6 mesi all’anno. Se no può ricevere la disdetta da chi le affitta la casa, anche con l’affitto pagato. Far custodire la casa da qualcuno si può solo con il permesso.
    .do = Chieda il permesso per iscritto. Continui a pagare l’affitto.
