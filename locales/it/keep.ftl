# What do I keep if I go back? Each scheme by its name, with `.sure`, what is so for everybody whatever is not known, and
# `.ask`, the question to read out. Then each way it can turn out: one sentence, `.why`, `.do` before leaving, `.term-…` for
# a day, `.event-…` as the title in a calendar. The Dutch names stay: people know them.

# The groups of the balance
effect-stays = Questo conserva
effect-changes = Questo cambia
effect-ask = Questo deve chiedere
effect-stops = Questo finisce

# Whom to ask or to tell
contact-svb = SVB (AOW e kinderbijslag)
contact-uwv = UWV (WIA, WAO e WW)
contact-cak = CAK (cure mediche in un altro Paese)
contact-municipality = Il suo comune
contact-ind = IND (soggiorno e nazionalità)
contact-pension-fund = Il suo fondo pensione
contact-toeslagen = Ufficio Dienst Toeslagen
contact-embassy = Ambasciata o consolato dei Paesi Bassi
contact-iom = IOM (aiuto per il ritorno)
contact-svb-remigration = SVB Remigratie
contact-dtv = Ufficio Dienst Terugkeer en Vertrek (ritorno e partenza)
contact-vluchtelingenwerk = VluchtelingenWerk
contact-juridisch-loket = Il Juridisch Loket (consigli gratis)
contact-health-insurer = La sua compagnia di assicurazione sanitaria
contact-bank = La sua banca
contact-landlord = Chi le affitta la casa
contact-own-consulate = Il consolato del suo Paese
contact-digid = DigiD (digid.nl)
contact-tax-abroad = Belastingdienst (tasse, vivere in un altro Paese)
contact-duo = DUO (duo.nl)

# Where it stands, and how sure that is
source-law = { $act }, articolo { $article }
source-page = { $name }
source-day = testo di questa data: { $date }
sure-verified = letto nel testo stesso
sure-older = da un testo più vecchio
sure-derived = nostra conclusione dal testo
sure-unverified = non sicuro

# State pension
keep-aow = AOW (pensione dello Stato)
    .sure = Può portare l’AOW in ogni Paese, ma la somma può essere più bassa.
    .ask = Chieda alla SVB: quanta AOW ricevo nel mio nuovo Paese?
# Native reader: “Conserva” for “you keep”: or “Mantiene”, or “Non perde”?
keep-aow-same = Conserva la sua AOW
    .why = Può portare l’AOW in ogni Paese. Per lei la somma non diventa più bassa con il trasloco. Le tasse però possono essere diverse. Vive senza partner, e lì si sposa o va a convivere? Allora la sua AOW diventa più bassa.
    .do = Dica alla SVB che si trasferisce. Riceve ancora un’aggiunta per il o la partner (toeslag)? Chieda se resta.
keep-aow-couple-no-treaty = Conserva la sua AOW. L’aggiunta per il o la partner finisce
    .why = Può portare l’AOW in ogni Paese. La sua somma non diventa più bassa. Ma i Paesi Bassi non hanno un accordo (convenzione) con questo Paese. Riceve ancora un’aggiunta per il o la partner (toeslag), di prima del 2015? Finisce, e non torna.
    .do = Dica alla SVB che si trasferisce. Chieda che cosa succede con l’aggiunta.
keep-aow-married-rate = Conserva la sua AOW, ma riceve meno
    .why = I Paesi Bassi non hanno un accordo (convenzione) con questo Paese. Chi vive senza partner riceve lì di meno. Un’AOW intera è allora il 50 per cento del salario minimo. Ora è il 70 per cento.
    .do = Dica alla SVB che si trasferisce. Chieda quanto riceve allora.
    .term-from = Riceve meno dal giorno { $date }.
keep-aow-ask-single = Conserva la sua AOW. Chieda quanto riceve
    .why = Può portare l’AOW in ogni Paese. Ma in alcuni Paesi chi vive senza partner riceve di meno. Non sappiamo con certezza come è in questo Paese.
    .do = Chieda alla SVB prima di partire.
keep-aow-claim = Ha l’età per l’AOW. Chieda l’AOW
    .why = Ha vissuto o lavorato almeno 1 anno nei Paesi Bassi? Allora c’è un’AOW per lei. Può portare l’AOW in ogni Paese.
    .do = Chiami la SVB prima di partire. Vive senza partner? Chieda quanto riceve allora nel suo nuovo Paese. Chiede tardi? Allora riceve l’AOW al massimo per 1 anno prima della domanda.
keep-aow-claim-no-treaty = Ha l’età per l’AOW. Chieda l’AOW
    .why = Ha vissuto o lavorato almeno 1 anno nei Paesi Bassi? Allora c’è un’AOW per lei. Può portare con sé l’AOW. Ma i Paesi Bassi non hanno un accordo (convenzione) con questo Paese. Chi vive senza partner riceve lì di meno. È il 50 per cento del salario minimo, invece del 70.
    .do = Chiami la SVB prima di partire. Chiede tardi? Allora riceve l’AOW al massimo per 1 anno prima della domanda.
keep-aow-later = Più tardi riceve l’AOW, ma gli anni fuori dai Paesi Bassi non contano
    .why = Gli anni in cui ha vissuto o lavorato nei Paesi Bassi restano. Gli anni fuori dai Paesi Bassi non contano. Per ogni anno riceve il 2 per cento di AOW in meno.
    .do = Chieda alla SVB quanti anni di AOW ha. Vive senza partner? Chieda anche se nel suo nuovo Paese riceve meno.
    .term-start = La sua AOW comincia il giorno { $date }.
keep-aow-later-no-treaty = Più tardi riceve l’AOW, e in questo Paese a volte meno
    .why = Gli anni fuori dai Paesi Bassi non contano. Per ogni anno riceve il 2 per cento di AOW in meno. E i Paesi Bassi non hanno un accordo (convenzione) con questo Paese. Chi vive senza partner riceve lì di meno. È il 50 per cento del salario minimo, invece del 70.
    .do = Chieda alla SVB quanti anni di AOW ha, e quanto riceve lì.
    .term-start = La sua AOW comincia il giorno { $date }.
keep-aow-later-not-fixed = Più tardi riceve l’AOW. Il giorno non è ancora sicuro
    .why = Gli anni in cui ha vissuto o lavorato nei Paesi Bassi restano. Gli anni fuori dai Paesi Bassi non contano. Per ogni anno riceve il 2 per cento di AOW in meno. L’età per la sua AOW non si sa ancora.
    .do = Chieda alla SVB quanti anni di AOW ha. Vive senza partner? Chieda anche se nel suo nuovo Paese riceve meno. Guardi più tardi quando comincia la sua AOW.
    .term-expected = Noi pensiamo: non prima del giorno { $date }.
keep-aow-later-not-fixed-no-treaty = Più tardi riceve l’AOW, e in questo Paese a volte meno
    .why = L’età per la sua AOW non si sa ancora. Gli anni fuori dai Paesi Bassi non contano. Per ogni anno riceve il 2 per cento di AOW in meno. E i Paesi Bassi non hanno un accordo (convenzione) con questo Paese. Chi vive senza partner riceve lì di meno. È il 50 per cento del salario minimo, invece del 70.
    .do = Chieda alla SVB quanti anni di AOW ha, e quanto riceve lì. Guardi più tardi quando comincia la sua AOW.
    .term-expected = Noi pensiamo: non prima del giorno { $date }.

# Voluntary insurance
keep-aow-voluntary = Pagare da sé per conservare l’assicurazione (AOW e Anw)
    .sure = Chi vuole conservare l’assicurazione deve chiederlo entro 1 anno dalla partenza.
    .ask = Chieda alla SVB: posso conservare l’assicurazione volontaria, per quanto tempo, e quanto costa?
keep-aow-voluntary-job-search = Conserva l’assicurazione per l’AOW
    .why = Va lì a cercare lavoro, per 3 mesi al massimo. Non si trasferisce. Allora continua ad accumulare anni di AOW.
    .do = Resta via più a lungo? Allora chieda alla SVB.
keep-aow-voluntary-anw-only = La sua assicurazione per l’Anw finisce. Forse può pagare da sé
    .why = Con l’Anw, se lei muore, il o la partner riceve soldi. Dopo la partenza non ha più questa assicurazione. Può pagare da sé e conservare l’assicurazione. Ha vissuto o lavorato nei Paesi Bassi tutto l’anno prima di partire? Solo allora è possibile.
    .do = Lo vuole? Faccia subito domanda alla SVB. L’assicurazione vale solo dalla domanda.
    .term-apply = La SVB deve avere la sua domanda. L’ultimo giorno è: { $date }.
    .event-apply = Ultimo giorno: chiedere l’assicurazione volontaria alla SVB
# Native reader: are “accumulare AOW” and “comprare anni di AOW del passato” clear?
keep-aow-voluntary-no-limit = Non accumula più AOW. Forse può pagare da sé a lungo
    .why = Dopo la partenza gli anni non contano più per l’AOW. Può pagare da sé fino all’inizio della sua AOW. Il suo sussidio è più basso del 35 per cento del salario minimo? Allora può farlo al massimo 10 anni. Può pagare anche per l’Anw. Se lei muore, con l’Anw il o la partner riceve soldi. Ha vissuto o lavorato nei Paesi Bassi tutto l’anno prima di partire? Solo allora è possibile.
    .do = Chieda alla SVB quanto costa e per quanto tempo si può. Il suo primo arrivo nei Paesi Bassi è di meno di 10 anni fa? Allora chieda prima di partire se può comprare anni di AOW del passato. Dopo la partenza non si può più.
    .term-apply = La SVB deve avere la sua domanda. L’ultimo giorno è: { $date }.
    .event-apply = Ultimo giorno: chiedere l’assicurazione volontaria alla SVB
keep-aow-voluntary-ask-limit = Non accumula più AOW. Chieda per quanto tempo può pagare da sé
    .why = Dopo la partenza gli anni non contano più per l’AOW. Può pagare da sé fino all’inizio della sua AOW, in ogni caso per 10 anni. Se si può più a lungo, non lo sappiamo con certezza. Può pagare anche per l’Anw. Se lei muore, con l’Anw il o la partner riceve soldi. Ha vissuto o lavorato nei Paesi Bassi tutto l’anno prima di partire? Solo allora è possibile.
    .do = Chieda alla SVB prima di partire. Il suo primo arrivo nei Paesi Bassi è di meno di 10 anni fa? Allora chieda anche se può comprare anni di AOW del passato. Dopo la partenza non si può più.
    .term-apply = La SVB deve avere la sua domanda. L’ultimo giorno è: { $date }.
    .event-apply = Ultimo giorno: chiedere l’assicurazione volontaria alla SVB
keep-aow-voluntary-ten-years = Non accumula più AOW. Forse può pagare da sé per 10 anni
    .why = Dopo la partenza gli anni non contano più per l’AOW. Può pagare da sé, al massimo 10 anni e fino all’inizio della sua AOW. Può pagare anche per l’Anw. Se lei muore, con l’Anw il o la partner riceve soldi. Ha vissuto o lavorato nei Paesi Bassi tutto l’anno prima di partire? Solo allora è possibile.
    .do = Chieda alla SVB quanto costa. Il suo primo arrivo nei Paesi Bassi è di meno di 10 anni fa? Allora chieda prima di partire se può comprare anni di AOW del passato. Dopo la partenza non si può più.
    .term-apply = La SVB deve avere la sua domanda. L’ultimo giorno è: { $date }.
    .event-apply = Ultimo giorno: chiedere l’assicurazione volontaria alla SVB

# Supplement to a small state pension
keep-aio = AIO (soldi in più con un’AOW piccola)
    .sure = L’AIO finisce sempre se va a vivere in un altro Paese.
    .ask = Chieda alla SVB: quando finisce la mia AIO, e per quanto tempo posso andare in visita?
keep-aio-stops = La sua AIO finisce
    .why = L’AIO è una specie di assistenza sociale (bijstand). Non può portarla in un altro Paese.
    .do = Va in visita e poi torna? Allora può stare via al massimo 13 settimane all’anno. Lo dica alla SVB prima di partire.
    .term-from = L’AIO finisce il giorno { $date }.

# Company pension
keep-pension = Pensione del suo lavoro
    .sure = Può portare la pensione del suo lavoro in ogni Paese.
    .ask = Chieda al suo fondo pensione: che cosa cambia nella mia pensione se mi trasferisco?
keep-pension-same = Conserva la pensione del suo lavoro
    .why = Può portare questa pensione in ogni Paese. Le tasse possono cambiare.
    .do = Dia il suo nuovo indirizzo al suo fondo pensione. Chieda anche delle tasse.

# Incapacity since 2006
keep-wia = WIA (se ha una malattia e non può lavorare)
    .sure = Può portare la WIA per più di 1 anno nei Paesi con un accordo (convenzione).
    .ask = Chieda all’UWV: posso portare la mia WIA nel mio nuovo Paese, e la somma resta uguale?
keep-wia-same = Conserva la sua WIA
    .why = Può portare la WIA in questo Paese. La somma non diventa più bassa con il trasloco.
    .do = Dica all’UWV che si trasferisce. Forse un medico dell’UWV vuole ancora vederla.
    .term-report = Lo dica al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che si trasferisce
keep-wia-ask-amount = Conserva la sua WIA. Chieda quanto riceve
    .why = Può portare la WIA in questo Paese. Ma la WGA-vervolguitkering lì a volte è più bassa. Non sappiamo se è così per lei.
    .do = Chieda all’UWV quanto riceve. Forse un medico dell’UWV vuole ancora vederla.
    .term-report = Lo dica al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che si trasferisce
keep-wia-factor-50 = Conserva la sua WIA, ma riceve la metà
    .why = Lì la vita costa meno che nei Paesi Bassi. Perciò nel 2026 riceve il 50 per cento della sua WGA-vervolguitkering.
    .do = Dica all’UWV che si trasferisce. Chieda quanto riceve allora.
    .term-report = Lo dica al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che si trasferisce
keep-wia-factor-60 = Conserva la sua WIA, ma riceve meno
    .why = Lì la vita costa meno che nei Paesi Bassi. Perciò nel 2026 riceve il 60 per cento della sua WGA-vervolguitkering.
    .do = Dica all’UWV che si trasferisce. Chieda quanto riceve allora.
    .term-report = Lo dica al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che si trasferisce
keep-wia-stops-iva = La sua WIA finisce
    .why = I Paesi Bassi non hanno un accordo (convenzione) con questo Paese. Torna a vivere nei Paesi Bassi? Allora l’IVA (tipo di WIA) può ricominciare.
    .do = Dica all’UWV che si trasferisce. Va via per meno di 1 anno? Allora per l’UWV vive ancora nei Paesi Bassi. Si metta d’accordo con l’UWV.
    .term-from = La WIA finisce il giorno { $date }.
    .term-report = Lo dica al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che si trasferisce
keep-wia-stops = La sua WIA finisce
    .why = I Paesi Bassi non hanno un accordo (convenzione) con questo Paese. Torna a vivere nei Paesi Bassi entro 5 anni? Allora la WIA può ricominciare.
    .do = Dica all’UWV che si trasferisce. Va via per meno di 1 anno? Allora per l’UWV vive ancora nei Paesi Bassi. Si metta d’accordo con l’UWV.
    .term-from = La WIA finisce il giorno { $date }.
    .term-report = Lo dica al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che si trasferisce
    .term-back = Vuole poi riavere la sua WIA? Torni a vivere nei Paesi Bassi, al più tardi il giorno { $date }.
    .event-back = Ultimo giorno per tornare con la WIA
keep-wia-ask = Chieda all’UWV se può portare con sé la WIA
    .why = Dipende dagli accordi con questo Paese. Non lo sappiamo con certezza. La WIA può finire.
    .do = Chieda all’UWV. Non parta prima di avere una risposta per iscritto. Va via per meno di 1 anno? Allora per l’UWV vive ancora nei Paesi Bassi. Si metta d’accordo con l’UWV.
    .term-report = Lo dica al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che si trasferisce

# Older incapacity benefits
keep-wao-waz = WAO o WAZ (se ha una malattia e non può lavorare)
    .sure = Nei Paesi con accordo (convenzione) può portare la WAO o WAZ per più di 1 anno.
    .ask = Chieda all’UWV: posso portare la mia WAO o WAZ nel mio nuovo Paese?
keep-wao-waz-same = Conserva la sua WAO o WAZ
    .why = Può portare questo sussidio in questo Paese. La somma non diventa più bassa con il trasloco.
    .do = Dica all’UWV che si trasferisce. Forse un medico dell’UWV vuole ancora vederla.
    .term-report = Lo dica al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che si trasferisce
keep-wao-waz-stops = La sua WAO o WAZ finisce
    .why = I Paesi Bassi non hanno un accordo (convenzione) con questo Paese. Perciò non può portare con sé questo sussidio.
    .do = Dica all’UWV che si trasferisce. Va via per meno di 1 anno? Allora per l’UWV vive ancora nei Paesi Bassi. Si metta d’accordo con l’UWV.
    .term-from = Il sussidio finisce il giorno { $date }.
    .term-report = Lo dica al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che si trasferisce
keep-wao-waz-ask = Chieda all’UWV se può portare con sé la WAO o WAZ
    .why = Dipende dagli accordi con questo Paese. Non lo sappiamo con certezza. Il sussidio può finire.
    .do = Chieda all’UWV. Non parta prima di avere una risposta per iscritto. Va via per meno di 1 anno? Allora per l’UWV vive ancora nei Paesi Bassi. Si metta d’accordo con l’UWV.
    .term-report = Lo dica al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che si trasferisce

# Disabled at a young age
keep-wajong = Wajong (malattia o disabilità già da giovane)
    .sure = La Wajong finisce in ogni Paese, se l’UWV non fa un’eccezione.
    .ask = Chieda all’UWV: posso avere un’eccezione per la mia Wajong?
keep-wajong-exception = Chieda se può portare con sé la Wajong
    .why = La Wajong finisce in ogni Paese. Ma l’UWV può fare un’eccezione. Per una cura, o per una migliore possibilità di lavoro. O se si trasferisce chi si prende cura di lei. Un’eccezione è rara.
    .do = Chieda all’UWV. Non parta prima di avere una risposta per iscritto.
    .term-report = Dica all’UWV che parte, al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che si trasferisce
keep-wajong-stops = La sua Wajong finisce
    .why = Non può portare con sé la Wajong, neanche in Europa. Torna a vivere nei Paesi Bassi? Allora la Wajong può ricominciare.
    .do = Dica all’UWV che si trasferisce. Va via per meno di 1 anno? Allora per l’UWV vive ancora nei Paesi Bassi. Si metta d’accordo con l’UWV.
    .term-from = La Wajong finisce il giorno { $date }.
    .term-report = Dica all’UWV che parte, al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che si trasferisce

# Unemployment
keep-ww = WW (se non ha lavoro)
    .sure = La WW finisce se va a vivere in un altro Paese.
    .ask = Chieda all’UWV: posso cercare lavoro con la WW nel mio nuovo Paese?
keep-ww-three-months = Può portare con sé la WW per 3 mesi
    .why = In questo Paese può cercare lavoro per 3 mesi con la WW. Per questo le serve un modulo. Si chiama PD U2.
    .do = Chieda all’UWV il modulo PD U2. In quel Paese si iscriva come persona che cerca lavoro.
    .term-form = Chieda il modulo al più tardi il giorno { $date }.
    .event-form = Chiedere all’UWV il modulo PD U2
    .term-register = Si iscriva al più tardi il giorno { $date }.
    .event-register = Iscriversi come persona che cerca lavoro
    .term-back = Torni al più tardi il giorno { $date }.
    .event-back = Ultimo giorno per tornare con la WW
keep-ww-ask = Chieda all’UWV se può portare con sé la WW
    .why = In questo Paese dipende dalla sua nazionalità. Non lo sappiamo con certezza.
    .do = Chieda all’UWV prima di partire.
keep-ww-not-yet = Non può ancora portare con sé la WW
    .why = Prima deve avere 4 settimane di WW piena. Poi forse può cercare lavoro per 3 mesi in questo Paese.
    .do = Non parta ancora. Chieda all’UWV quando è possibile.
keep-ww-stops = La sua WW finisce
    .why = Chi vive in un altro Paese non riceve la WW. Le vacanze sono permesse: 20 giorni lavorativi all’anno. Riceve l’AOW entro 1 anno? Allora 65 giorni all’anno.
    .do = Dica all’UWV che si trasferisce.
    .term-from = La WW finisce il giorno { $date }.
    .term-back = Vuole poi riavere la sua WW? Torni a vivere nei Paesi Bassi, al più tardi il giorno { $date }.
    .event-back = Ultimo giorno per tornare con la WW

# Sickness
keep-zw = Ziektewet (il primo periodo di malattia)
    .sure = Può portare con sé la Ziektewet solo in un Paese con un accordo (convenzione).
    .ask = Chieda all’UWV: posso portare la mia Ziektewet nel mio nuovo Paese?
keep-zw-same = Conserva i soldi della Ziektewet
    .why = Può portare questo sussidio in questo Paese.
    .do = Dica all’UWV che si trasferisce. Forse un medico dell’UWV vuole ancora vederla.
    .term-report = Lo dica al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che si trasferisce
keep-zw-stops = I suoi soldi della Ziektewet finiscono
    .why = Non può portare questo sussidio in questo Paese. Torna a vivere nei Paesi Bassi? Allora il sussidio può ricominciare.
    .do = Dica all’UWV che si trasferisce.
    .term-from = Il sussidio finisce il giorno { $date }.
    .term-report = Lo dica al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che si trasferisce
keep-zw-ask = Chieda all’UWV se può portare con sé la Ziektewet
    .why = Dipende dagli accordi con questo Paese. Non lo sappiamo con certezza. Il sussidio può finire.
    .do = Chieda all’UWV. Non parta prima di avere una risposta per iscritto.
    .term-report = Lo dica al più tardi il giorno { $date }.
    .event-report = Dire all’UWV che si trasferisce

# Top-up
keep-tw = Aggiunta dell’UWV (Toeslagenwet)
    .sure = L’aggiunta dell’UWV finisce se va a vivere in un altro Paese.
    .ask = Chieda all’UWV: quando finisce la mia aggiunta (toeslag), e quanto ricevo ancora?
keep-tw-job-search = Chieda all’UWV se la sua aggiunta continua
    .why = Va lì a cercare lavoro, per 3 mesi al massimo. Non si trasferisce.
    .do = Chieda all’UWV prima di partire. Non fermi niente di sua iniziativa.
keep-tw-stops = La sua aggiunta dell’UWV finisce
    .why = Non può portare con sé questa aggiunta, neanche in Europa. Il sussidio stesso a volte sì.
    .do = Dica all’UWV che si trasferisce.
    .term-from = L’aggiunta finisce il giorno { $date }.

# Older unemployed people
keep-older-unemployed = IOW, IOAW o IOAZ (persona anziana senza lavoro)
    .sure = IOW, IOAW e IOAZ finiscono se va a vivere in un altro Paese.
    .ask = Chieda all’UWV (IOW) o al suo comune (IOAW, IOAZ): quando finisce il mio sussidio?
keep-older-unemployed-stops-iow = La sua IOW finisce
    .why = Non può portare la IOW in un altro Paese. Le vacanze sono permesse.
    .do = Dica all’UWV che si trasferisce.
    .term-from = La IOW finisce il giorno { $date }.
keep-older-unemployed-stops = La sua IOAW o IOAZ finisce
    .why = Non può portare questo sussidio in un altro Paese.
    .do = Lo dica al suo comune prima di partire. Lo dica anche se va via per poco.
    .term-from = Il sussidio finisce il giorno { $date }.

# Social assistance
keep-bijstand = Assistenza sociale (bijstand, soldi del comune)
    .sure = La bijstand finisce sempre se va a vivere in un altro Paese.
    .ask = Chieda al suo comune: quando finisce la mia bijstand, e per quanto tempo posso andare in visita?
keep-bijstand-stops = La sua bijstand finisce
    .why = La bijstand è solo per chi vive nei Paesi Bassi.
    .do = Va in visita e poi torna? Allora può stare via al massimo 4 settimane all’anno. Ha l’età per l’AOW? Allora 13 settimane. Lo dica al suo comune prima di partire.
    .term-from = La bijstand finisce il giorno { $date }.

# Survivors
keep-anw = Anw (dopo la morte del o della partner)
    .sure = Può portare con sé l’Anw solo in un Paese con un accordo (convenzione).
    .ask = Chieda alla SVB: posso portare la mia Anw nel mio nuovo Paese, e quanto ricevo lì?
keep-anw-same = Conserva la sua Anw
    .why = Può portare l’Anw in questo Paese. La somma non diventa più bassa con il trasloco. Si sposa, o va a convivere? Allora di solito l’Anw finisce. L’Anw finisce anche quando comincia la sua AOW. Ha l’Anw solo perché ha un figlio o una figlia? Allora finisce quando il figlio o la figlia più giovane compie 18 anni.
    .do = Dica alla SVB che si trasferisce.
keep-anw-ask-amount = Conserva la sua Anw. Chieda quanto riceve
    .why = Può portare l’Anw in questo Paese. Ma lì la somma a volte è più bassa. Non sappiamo se è così per lei. Si sposa, o va a convivere? Allora di solito l’Anw finisce. L’Anw finisce anche quando comincia la sua AOW. Ha l’Anw solo perché ha un figlio o una figlia? Allora finisce quando il figlio o la figlia più giovane compie 18 anni.
    .do = Chieda alla SVB prima di partire.
keep-anw-factor-60 = Conserva la sua Anw, ma riceve meno
    .why = Lì la vita costa meno che nei Paesi Bassi. Perciò nel 2026 riceve il 60 per cento della sua Anw. Si sposa, o va a convivere? Allora di solito l’Anw finisce. L’Anw finisce anche quando comincia la sua AOW. Ha l’Anw solo perché ha un figlio o una figlia? Allora finisce quando il figlio o la figlia più giovane compie 18 anni.
    .do = Dica alla SVB che si trasferisce. Chieda quanto riceve allora.
keep-anw-stops = La sua Anw finisce
    .why = I Paesi Bassi non hanno un accordo (convenzione) con questo Paese. Più tardi vive di nuovo nei Paesi Bassi, o in un Paese con accordo (convenzione)? Allora l’Anw può ricominciare.
    .do = Dica alla SVB che si trasferisce.
    .term-from = L’Anw finisce il giorno { $date }.
keep-anw-ask = Chieda alla SVB se può portare con sé l’Anw
    .why = Dipende dagli accordi con questo Paese. Non lo sappiamo con certezza. L’Anw può finire.
    .do = Chieda alla SVB. Non parta prima di avere una risposta per iscritto.

# Child benefit
keep-akw = Assegni per i figli (kinderbijslag)
    .sure = La SVB guarda 4 volte all’anno se riceve gli assegni per i figli.
    .ask = Chieda alla SVB: ricevo ancora gli assegni per i figli (kinderbijslag) dopo il trasloco?
keep-akw-job-search = Chieda alla SVB se gli assegni per i figli continuano
    .why = Va lì a cercare lavoro, per 3 mesi al massimo. Non si trasferisce.
    .do = Chieda alla SVB prima di partire. Non fermi niente di sua iniziativa.
keep-akw-other-parent = Chieda alla SVB se gli assegni per i figli restano
    .why = Dopo la partenza non ha più l’assicurazione per gli assegni per i figli. L’altro genitore forse sì. Allora quel genitore può ricevere i soldi.
    .do = Dica alla SVB che parte. Chieda se l’altro genitore può ricevere gli assegni per i figli.
keep-akw-parent-in-eu = Chieda alla SVB se gli assegni per i figli restano
    .why = Chi va via non ha più l’assicurazione per gli assegni per i figli. Riceve una pensione o un sussidio dai Paesi Bassi? Allora nell’UE a volte gli assegni possono restare.
    .do = Chieda alla SVB prima di partire.
keep-akw-parent-leaves = I suoi assegni per i figli finiscono
    .why = Chi va via non ha più l’assicurazione per gli assegni per i figli. La SVB guarda il 1º gennaio, il 1º aprile, il 1º luglio e il 1º ottobre.
    .do = Dica alla SVB che parte. Ha ricevuto troppo? Deve restituirlo.
    .term-from = Dal giorno { $date } non ci sono più assegni per i figli.
keep-akw-child-same = Conserva gli assegni per i figli
    .why = Conserva l’assicurazione nei Paesi Bassi. Suo figlio o sua figlia vive allora in un Paese con le stesse regole.
    .do = Dica alla SVB che suo figlio o sua figlia si trasferisce.
keep-akw-child-since = Chieda alla SVB se gli assegni per i figli restano
    .why = Per questo Paese le regole sono cambiate. Riceveva già allora soldi per questo figlio o questa figlia? Allora a volte possono restare.
    .do = Chieda alla SVB. Dica da quando suo figlio o sua figlia vive lì.
keep-akw-child-stops = I suoi assegni per i figli finiscono
    .why = Per i figli che vanno a vivere in questo Paese non ci sono assegni.
    .do = Riceveva già i soldi quando suo figlio o sua figlia ha cominciato a vivere lì? Chieda alla SVB se può continuare a riceverli.
    .term-from = Dal giorno { $date } non ci sono più assegni per i figli.
keep-akw-child-ask = Chieda alla SVB se gli assegni per i figli restano
    .why = Suo figlio o sua figlia va a vivere in questo Paese. Non sappiamo con certezza che cosa succede allora.
    .do = Chieda alla SVB prima che suo figlio o sua figlia parta.

# Allowance for children
keep-kgb = Contributo per i figli (kindgebonden budget)
    .sure = Senza assegni per i figli (kinderbijslag) non c’è kindgebonden budget.
    .ask = Chieda all’ufficio Dienst Toeslagen: ricevo ancora il kindgebonden budget dopo il trasloco?
keep-kgb-job-search = Chieda se il kindgebonden budget continua
    .why = Va lì a cercare lavoro, per 3 mesi al massimo. Non si trasferisce.
    .do = Chieda all’ufficio Dienst Toeslagen prima di partire. Non fermi niente di sua iniziativa.
keep-kgb-stops = Il suo kindgebonden budget finisce
    .why = Senza assegni per i figli (kinderbijslag) non c’è kindgebonden budget.
    .do = Lo dica all’ufficio Dienst Toeslagen. Ha ricevuto troppo? Deve restituirlo.
keep-kgb-child-same = Conserva il kindgebonden budget
    .why = Se restano gli assegni per i figli, restano anche questi soldi.
    .do = Dica all’ufficio Dienst Toeslagen che suo figlio o sua figlia si trasferisce.
keep-kgb-ask = Chieda se il kindgebonden budget resta
    .why = Questi soldi vanno insieme agli assegni per i figli. Se gli assegni restano, non lo sappiamo con certezza.
    .do = Chieda all’ufficio Dienst Toeslagen prima della partenza.

# Other allowances
keep-allowances = Aiuto (toeslag) per cure, affitto o custodia dei bambini
    .sure = L’aiuto per l’affitto (huurtoeslag) è solo per una casa nei Paesi Bassi.
    .ask = Chieda all’ufficio Dienst Toeslagen: quale aiuto (toeslag) devo fermare, e da quale giorno?
keep-allowances-job-search = Chieda se i suoi aiuti (toeslagen) continuano
    .why = Va lì a cercare lavoro, per 3 mesi al massimo. Non si trasferisce.
    .do = Chieda all’ufficio Dienst Toeslagen prima di partire. Non fermi niente di sua iniziativa.
keep-allowances-care-may-stay = L’aiuto per l’affitto finisce. L’aiuto per le cure può restare
    .why = L’aiuto per l’affitto (huurtoeslag) è solo per una casa nei Paesi Bassi. L’aiuto per le cure (zorgtoeslag) invece è possibile. Ma allora lì deve avere cure pagate dai Paesi Bassi, tramite il CAK. L’aiuto per la custodia dei bambini (kinderopvangtoeslag) dipende dal lavoro nei Paesi Bassi.
    .do = Riceve la huurtoeslag? La fermi lei. Chieda all’ufficio Dienst Toeslagen della zorgtoeslag nel suo nuovo Paese. Ha ricevuto troppo? Deve restituirlo.
keep-allowances-stops = I suoi aiuti (toeslagen) finiscono
    .why = L’aiuto per l’affitto (huurtoeslag) è solo per una casa nei Paesi Bassi. L’aiuto per le cure (zorgtoeslag) è per chi ha qui un’assicurazione sanitaria, o cure tramite il CAK. Il o la partner lavora nei Paesi Bassi? Allora a volte l’aiuto per la custodia dei bambini può restare.
    .do = Fermi lei gli aiuti presso l’ufficio Dienst Toeslagen. Ha ricevuto troppo? Deve restituirlo.
keep-allowances-ask = Chieda che cosa succede al suo aiuto (toeslag)
    .why = L’aiuto per l’affitto (huurtoeslag) è solo per una casa nei Paesi Bassi. L’aiuto per le cure (zorgtoeslag) a volte può restare. Se è così per lei, non lo sappiamo con certezza.
    .do = Chieda all’ufficio Dienst Toeslagen prima di partire. Fermi lei la huurtoeslag. Ha ricevuto troppo? Deve restituirlo.

# Health care
keep-care = Medico e ospedale (assicurazione sanitaria)
    .sure = Deve dire alla sua compagnia di assicurazione sanitaria che si trasferisce.
    .ask = Chieda al CAK: i Paesi Bassi pagano le mie cure nel mio nuovo Paese?
keep-care-job-search = Conserva la sua assicurazione sanitaria olandese
    .why = Va lì a cercare lavoro, per 3 mesi al massimo. Non si trasferisce. Pensiamo che allora conserva l’assicurazione qui.
    .do = Chieda alla sua compagnia di assicurazione sanitaria se è giusto. Porti la sua tessera sanitaria europea (EHIC).
keep-care-ask-insurer = Forse conserva l’assicurazione qui. Chieda
    .why = Con la WW o la Ziektewet a volte conserva l’assicurazione nei Paesi Bassi. L’UWV dice fino a quale giorno. Se è così per lei, non lo sappiamo con certezza.
    .do = Chieda all’UWV e alla sua compagnia di assicurazione sanitaria prima di partire. Non parta senza assicurazione.
    .term-insurer = Lo dica alla sua compagnia di assicurazione sanitaria intorno al giorno { $date }.
    .event-insurer = Dire alla compagnia di assicurazione sanitaria che si trasferisce
keep-care-ends = La sua assicurazione sanitaria olandese finisce
    .why = Dopo la partenza i Paesi Bassi non pagano più le sue cure.
    .do = Prima di partire organizzi un’assicurazione nel suo nuovo Paese.
    .term-insurer = Lo dica alla sua compagnia di assicurazione sanitaria intorno al giorno { $date }.
    .event-insurer = Dire alla compagnia di assicurazione sanitaria che si trasferisce
keep-care-ends-until-aow = La sua assicurazione sanitaria olandese finisce
    .why = Dopo la partenza i Paesi Bassi non pagano più le sue cure.
    .do = Prima di partire organizzi un’assicurazione nel suo nuovo Paese. Più tardi riceve l’AOW? Allora chieda al CAK. A volte da quel momento i Paesi Bassi pagano le sue cure.
    .term-insurer = Lo dica alla sua compagnia di assicurazione sanitaria intorno al giorno { $date }.
    .event-insurer = Dire alla compagnia di assicurazione sanitaria che si trasferisce
keep-care-ask = La sua assicurazione sanitaria finisce. Chieda al CAK che cosa c’è per lei
    .why = Se i Paesi Bassi pagano le sue cure in questo Paese, non lo sappiamo con certezza.
    .do = Chieda al CAK prima di partire: hetcak.nl. Non parta senza assicurazione.
    .term-insurer = Lo dica alla sua compagnia di assicurazione sanitaria intorno al giorno { $date }.
    .event-insurer = Dire alla compagnia di assicurazione sanitaria che si trasferisce
keep-care-insured-there = La sua assicurazione sanitaria olandese finisce. Ha l’assicurazione lì
    .why = Riceve soldi da lavoro o pensione di quel Paese. Allora valgono per lei le cure di quel Paese.
    .do = Chieda al CAK se è giusto. Si iscriva all’assicurazione di quel Paese.
    .term-insurer = Lo dica alla sua compagnia di assicurazione sanitaria intorno al giorno { $date }.
    .event-insurer = Dire alla compagnia di assicurazione sanitaria che si trasferisce
keep-care-cak = Lì riceve cure, e i Paesi Bassi pagano una parte
    .why = La sua assicurazione olandese finisce. Riceve le stesse cure delle persone di lì. Paga una somma ogni mese. La somma viene tolta dalla sua pensione o dal suo sussidio.
    .do = Si iscriva al CAK: hetcak.nl. Riceve un modulo: S1 o 121.
    .term-insurer = Lo dica alla sua compagnia di assicurazione sanitaria intorno al giorno { $date }.
    .event-insurer = Dire alla compagnia di assicurazione sanitaria che si trasferisce

# Long-term care
keep-wlz = Casa di cura o cure lunghe a casa (Wlz)
    .sure = Chi riceve solo l’AOW o una pensione non ha la Wlz in un altro Paese.
    .ask = Chieda al CAK: quali cure lunghe posso avere nel mio nuovo Paese?
keep-wlz-ask = Chieda se conserva l’assicurazione per la Wlz
    .why = Forse non si trasferisce, o il suo sussidio conta ancora. Allora a volte conserva l’assicurazione. Non lo sappiamo con certezza.
    .do = Chieda alla SVB prima di partire.
keep-wlz-stops = Il suo diritto alla Wlz finisce
    .why = La Wlz è solo per chi vive o lavora nei Paesi Bassi.
    .do = Riceve ora cure della Wlz? Chieda prima di partire quali cure può avere lì.
    .term-from = La Wlz finisce il giorno { $date }.

# Nationality
keep-nationality = Nazionalità olandese
    .sure = Chi ha la nazionalità olandese non la perde subito dopo la partenza.
    .ask = Chieda al suo comune o all’ambasciata: come conservo la nazionalità olandese se vivo lì?
keep-nationality-only-dutch-suriname = Conserva la nazionalità olandese
    .why = Ha solo la nazionalità olandese. La conserva, anche dopo molto tempo. Chiede da sé la nazionalità surinamese? Conserva quella olandese se è nata o nato lì e in quel momento ci vive. Ma chi diventa surinamese con l’accordo del 1975 non ha più la nazionalità olandese.
    .do = Chieda un nuovo passaporto prima di partire. Chieda all’ambasciata prima di chiedere la nazionalità surinamese.
keep-nationality-only-dutch = Conserva la nazionalità olandese
    .why = Ha solo la nazionalità olandese. La conserva, anche dopo molto tempo. Ma prende un’altra nazionalità? Allora forse non ha più quella olandese.
    .do = Chieda un nuovo passaporto prima di partire.
keep-nationality-in-eu = Conserva la nazionalità olandese
    .why = Chi vive nell’UE o nel Regno dei Paesi Bassi conserva la nazionalità olandese. Più tardi si trasferisce in un altro Paese? Allora valgono altre regole.
    .do = Chieda un nuovo passaporto prima di partire.
keep-nationality-ask = Chieda se conserva la nazionalità olandese
    .why = Ha anche un’altra nazionalità. Se questo Paese conta come UE, non lo sappiamo con certezza.
    .do = Chieda un nuovo passaporto prima di partire, e poi ogni 10 anni.
keep-nationality-renewed = Conserva la nazionalità olandese, ma non in automatico
    .why = Ha anche un’altra nazionalità. Il suo ultimo passaporto le ha dato 13 anni nuovi con la nazionalità olandese. Un giorno perde la nazionalità olandese? Allora spesso la perdono anche i suoi figli sotto i 18 anni.
    .do = Chieda un nuovo passaporto ogni 10 anni.
    .term-renew = Abbia un nuovo passaporto al più tardi il giorno { $date }. Se no, dopo non ha più la nazionalità olandese.
    .event-renew = Ultimo giorno per avere un nuovo passaporto olandese
keep-nationality-lost-perhaps = Chieda se ha ancora la nazionalità olandese
    .why = Ha anche un’altra nazionalità, ed è via da molto tempo. Dopo 13 anni senza nuovo passaporto la nazionalità olandese non c’è più. Fino al 1º aprile 2022 era dopo 10 anni. Allora spesso la perdono anche i figli sotto i 18 anni.
    .do = Chieda all’ambasciata. Ha perso la nazionalità? A volte può riaverla. Chieda anche questo.
keep-nationality-thirteen-years = Conserva la nazionalità olandese, ma non in automatico
    .why = Ha anche un’altra nazionalità. Vive 13 anni fuori dal Regno dei Paesi Bassi e dall’UE? Allora dopo non ha più la nazionalità olandese. Con ogni nuovo passaporto il tempo ricomincia. Un giorno perde la nazionalità olandese? Allora spesso la perdono anche i suoi figli sotto i 18 anni.
    .do = Chieda un nuovo passaporto prima di partire, e poi ogni 10 anni.
    .term-renew = Abbia un nuovo passaporto al più tardi il giorno { $date }. Se no, dopo non ha più la nazionalità olandese.
    .event-renew = Ultimo giorno per avere un nuovo passaporto olandese

# The way back
keep-way-back = Tornare nei Paesi Bassi
    .sure = Dipende dal suo passaporto e permesso: chi ha la nazionalità olandese può sempre tornare.
    .ask = Chieda all’IND: che cosa succede al mio diritto di soggiorno, e posso tornare?
keep-way-back-dutch = Può sempre tornare
    .why = Ha la nazionalità olandese. Chi ha la nazionalità olandese può sempre vivere qui.
    .do = Faccia in modo di conservare la nazionalità olandese. Legga che cosa diciamo su questo.
keep-way-back-eu = Può tornare
    .why = Ha la cittadinanza di un Paese dell’UE, Islanda, Liechtenstein, Norvegia o Svizzera. Allora può vivere qui.
keep-way-back-permit = Può perdere il suo permesso di soggiorno. Chieda all’IND
    .why = È possibile se sta via più di 6 mesi di seguito. O se per 3 anni sta via ogni anno più di 4 mesi di seguito.
    .do = Chieda all’IND prima di partire se può tornare. A volte c’è un modo per tornare. Per esempio se aveva la nazionalità olandese, o se da minore ha vissuto qui a lungo. Ha lasciato i Paesi Bassi con il sussidio di ritorno? Allora si può entro 1 anno.
    .term-back = Il giorno { $date } è via da 6 mesi. Resta via più a lungo? Allora l’IND può togliere il suo permesso (intrekken).
    .event-back = Ultimo giorno per tornare con il permesso di soggiorno
keep-way-back-long-term = Può perdere il suo diritto di soggiorno. Chieda all’IND
    .why = Ha il soggiorno UE di lunga durata (langdurig ingezetene). Sta fuori dall’UE per 12 mesi di seguito? Allora può perdere questo diritto. Va in un altro Paese dell’UE? Allora valgono altre regole.
    .do = Chieda all’IND prima di partire se può tornare.
    .term-back = Dopo il giorno { $date } è ancora fuori dall’UE? Allora può perdere il suo diritto di soggiorno.
    .event-back = Ultimo giorno per tornare con il diritto di soggiorno
keep-way-back-asylum = Può perdere il suo permesso di soggiorno. Chieda all’IND
    .why = È possibile se sta via più di 6 mesi di seguito. O se per 3 anni sta via ogni anno più di 4 mesi di seguito. Va nel Paese da cui è fuggita o fuggito? Allora è possibile già dopo una visita.
    .do = Chieda all’IND o a VluchtelingenWerk prima di partire, anche per una visita.
    .term-back = Il giorno { $date } è via da 6 mesi. Resta via più a lungo? Allora l’IND può togliere il suo permesso (intrekken).
    .event-back = Ultimo giorno per tornare con il permesso di soggiorno
keep-way-back-ask = Tornare non è automatico. Chieda all’IND
    .why = Se va via, di solito il suo diritto di soggiorno finisce. A volte c’è un modo per tornare. Per esempio se aveva la nazionalità olandese, o se da minore ha vissuto qui a lungo. La terugkeeroptie (diritto di rientro) è solo per chi ha il sussidio di ritorno, entro 1 anno.
    .do = Chieda all’IND prima di partire.

# What is left of the money: now beside there. $names are names of schemes, $part is a number or a range (left-range), $amount
# a text as amount-euros makes it.
left-card = Quanti soldi mi restano?
    .hint = Ora e lì, uno accanto all’altro
left-title = I suoi soldi: ora e lì
left-keeps-from = Data: { $date }. Da allora ha ancora: { $names }.
left-keeps = Dopo la partenza ha ancora: { $names }.
left-keeps-none = Di questi soldi dopo la partenza non le resta niente.
left-stops = Questo finisce: { $names }.
left-asks = Questo non è sicuro. Chieda prima di partire: { $names }.
left-claims = Questo può riceverlo già ora. Faccia subito domanda: { $names }.
left-later = Questo arriva più tardi: { $names }.
left-no-filling-up = Se in un altro Paese ha pochi soldi, dai Paesi Bassi nessuno ne aggiunge. Allora ha solo quello che qui è scritto sotto «Lì».
left-now = Ora
left-there = Lì
left-range = da { $least } a { $most }
left-have = Questo riceve
left-not-yet = Non ancora
left-same = Uguale
left-about = Circa { $part } per cento di ora
left-at-least = Almeno circa { $part } per cento di ora
left-changed = Resta. Chieda quanto riceve
left-ask = Non sicuro. Chieda
left-nothing = Niente
left-claim = Possibile già ora. Faccia subito domanda
left-comes-later = Arriva più tardi
left-share = Circa { $part } per cento di un’AOW intera
left-share-later = Più tardi: circa { $part } per cento di un’AOW intera
left-aow-share = Quanto è grande la mia AOW?
left-aow-share-in-letter = È scritto nella lettera della SVB
    .why = In quella lettera è scritto quanto per cento di AOW ha. Con il trasloco questa percentuale non cambia.
    .do = Cerchi la lettera. Non l’ha più? Ne chieda una nuova alla SVB.
left-aow-share-estimate = Lo calcoliamo più o meno noi
    .why = Ogni anno nei Paesi Bassi conta per il 2 per cento. Si tratta dei 50 anni prima dell’inizio della sua AOW. In quegli anni ha vissuto altrove a lungo? Allora è di meno. Ha continuato a pagare da sé, o conta anche un altro Paese? Allora può essere di più.
    .do = Chieda alla SVB una lista dei suoi anni di AOW.
left-reckoned = Noi pensiamo: circa { $part } per cento di un’AOW intera.
left-reckoned-from = Viene dalla sua data di nascita, dal suo primo giorno qui e dalla sua partenza. Solo la SVB lo sa con precisione.
left-offer = Vuole già ora un’idea? Allora scriva questo:
left-example = Un esempio in euro
left-example-alone = Un’AOW intera era: { $amount } al mese, per chi vive senza partner. Mese: { $date }.
left-example-partner = Un’AOW intera era: { $amount } al mese, per ognuno di due partner. Mese: { $date }.
left-example-there = In questo Paese anche chi vive senza partner riceve questa somma. Un’AOW intera era: { $amount } al mese. Mese: { $date }.
left-example-share = La sua parte è circa { $least }.
left-example-range = La sua parte è circa da { $least } a { $most }.
left-example-note = È lordo: si tolgono ancora soldi per tasse e cure. È un esempio di allora. Chieda alla SVB quanto riceve lei.
left-euros = € { $euros }
left-besides = Pensi anche a
left-rent = Vive in affitto? Dia la disdetta in tempo. Vuole tenere la casa? Prima chieda a chi gliela affitta se si può.
left-pension = Pensione: ha lavorato nei Paesi Bassi? Allora forse ha una pensione. Guardi su mijnpensioenoverzicht.nl. Viene con lei in ogni Paese.
left-house = Casa o risparmi in un altro Paese: possono contare già ora per bijstand e AIO. Ha la bijstand? Lo dica ora al comune. Ha l’AIO? Lo dica ora alla SVB.
left-tax = Tasse: a volte paga nei Paesi Bassi, a volte nell’altro Paese. È diverso per ogni Paese. Chieda alla Belastingdienst (ufficio delle tasse).
left-tax-call = Chiami la Belastingdienst (ufficio delle tasse) per l’estero
