# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = Quando ha ricevuto la SVB la sua domanda?
    .why = La data è nella lettera della SVB. La legge guarda quel giorno.
q-birth-date = Qual è la sua data di nascita?
    .why = La sua età conta nelle regole.
q-birth-country = Qual è il suo Paese di nascita?
    .why = La legge vale per le persone di certi Paesi.
q-nationalities = { $way ->
    [applied] Quale nazionalità aveva al momento della domanda?
   *[now] Quale nazionalità aveva a fine 2024?
 }
    .why = Guardi nel passaporto. Può sceglierne più di una.
q-former-nationalities = Prima aveva anche un’altra nazionalità?
    .why = A volte conta anche una nazionalità di prima.
q-settled-in-nl = Quando ha iniziato a vivere nei Paesi Bassi?
    .why = Ha vissuto poi in un altro Paese, e ha fatto ritorno qui? Scriva l’ultima volta che è venuta o venuto a vivere qui.
q-moluccan-register = È o era nel registro delle persone delle Molucche (Rietkerk-uitkering)?
    .why = Riguarda le persone arrivate nel 1951 o nel 1952.
q-asylum-permit = Ha ricevuto nei Paesi Bassi un permesso di asilo?
    .why = La legge vale anche per le persone rifugiate.
q-asylum-permit-received = Quando ha ricevuto l’asilo per la prima volta?
    .why = La data è nei suoi vecchi documenti dell’IND.
q-family-reunification-with-asylum-holder = Ha raggiunto qui familiari con asilo, per viverci insieme?
    .why = A volte conta anche chi viene a vivere da una persona rifugiata.
q-lives-in-nl = { $way ->
    [applied] Viveva nei Paesi Bassi al momento della domanda?
   *[now] Viveva nei Paesi Bassi a fine 2024?
 }
    .why = La sua vera casa doveva essere nei Paesi Bassi.
q-residence-since = { $way ->
    [applied] Da quando viveva qui senza pause?
   *[now] A fine 2024, da quando viveva qui senza pause?
 }
    .why = La legge chiede 8 anni. Le vacanze non sono una pausa. Non aveva la nazionalità olandese? Conti solo il tempo con documenti di soggiorno validi.
q-permit = { $way ->
    [applied] Quale diritto di soggiorno aveva alla decisione della SVB?
   *[now] Quale diritto di soggiorno aveva a fine 2024?
 }
    .why = Guardi sul suo permesso di soggiorno. Non c’è ancora una decisione? Scelga quello che ha ora.
q-temporary-purpose = { $way ->
    [applied] Il suo soggiorno era temporaneo, per esempio per studio?
   *[now] A fine 2024 il suo soggiorno era temporaneo, per esempio per studio?
 }
    .why = Anche temporaneo: lavoro con un permesso di lavoro o una cura medica.
q-benefit-1 = { $way ->
    [applied] Quale sussidio aveva il giorno prima della domanda?
   *[now] Quale sussidio aveva a fine 2024?
 }
    .why = Doveva avere un sussidio da 1 anno. Non ogni sussidio conta.
q-benefit-more = Quale sussidio aveva prima di quello?
    .why = Conta anche un sussidio nello stesso periodo.
q-benefit-since = Da quando aveva questo sussidio: { $benefit }?
    .why = La data è nella lettera sul suo sussidio.
q-benefit-until = Qual era l’ultimo giorno di: { $benefit }?
    .why = Scriva l’ultimo giorno.
q-benefit-loan = Il suo sussidio era un prestito: { $benefit }?
    .why = I soldi che deve restituire non contano.
q-destination = { $way ->
    [applied] In quale Paese voleva andare?
    [now] In quale Paese vuole andare?
    [keep] In quale Paese vuole andare?
    [away] In quale Paese vuole andare?
   *[event] In quale Paese vive o andrà a vivere?
 }
    .why = Le regole non sono uguali per ogni Paese.
q-admission-proof = { $way ->
    [applied] Aveva una lettera per poter vivere lì?
   *[now] Ha una lettera per poter vivere lì?
 }
    .why = Una lettera delle autorità di quel Paese, per almeno 1 anno. Anche per il o la partner e i figli che partono con lei.
q-nationality-declaration = { $way ->
    [applied] Voleva chiedere la nazionalità di quel Paese?
   *[now] Vuole chiedere la nazionalità di quel Paese?
 }
    .why = Ha solo la nazionalità olandese? Allora doveva prometterlo per iscritto. Ora non faccia nessuna richiesta: prima chieda alla SVB.
q-renounces-dutch-nationality = { $way ->
    [applied] Voleva rinunciare alla nazionalità olandese?
   *[now] Vuole rinunciare alla nazionalità olandese?
 }
    .why = Con due nazionalità si poteva solo così. Ora non rinunci a niente: chieda prima alla SVB.
q-partner = { $way ->
    [applied] Aveva un o una partner al momento della domanda?
   *[now] Aveva un o una partner a fine 2024?
 }
    .why = Suo marito o sua moglie. O la persona con cui divide casa e spese (non genitori, figli o figlie).
q-foster-children = { $way ->
    [applied] Voleva portare minori in affido?
   *[now] Vuole portare minori in affido?
 }
    .why = Lei si prende cura di loro, ma sono figli di altre persone. Per i suoi figli questa regola non c’è.
q-foster-consent = { $way ->
    [applied] C’era una lettera per portare i minori in affido?
   *[now] C’è una lettera per portare i minori in affido?
 }
    .why = Del genitore o di chi ha la tutela.
q-state-debts = { $way ->
    [applied] Aveva debiti con lo Stato olandese (Rijk)?
   *[now] A fine 2024 aveva debiti con lo Stato olandese (Rijk)?
 }
    .why = Per esempio tasse o multe dello Stato. Non vediamo la sua risposta.
q-partner-state-debts = { $way ->
    [applied] Il o la partner aveva debiti con lo Stato?
   *[now] A fine 2024 il o la partner aveva debiti con lo Stato?
 }
    .why = La regola vale anche per partner che vengono con lei.
q-detained = { $way ->
    [applied] Era in prigione il giorno della domanda?
   *[now] Era in prigione a fine 2024?
 }
    .why = Lo chiediamo a tutte le persone. Non vediamo la sua risposta.
q-evading-sentence = { $way ->
    [applied] Quel giorno la polizia la cercava per una pena in prigione?
   *[now] A fine 2024 la polizia la cercava per una pena in prigione?
 }
    .why = Doveva ancora scontare la pena, ma non si presentava. Non vediamo la sua risposta.
q-partner-detained = { $way ->
    [applied] Quel giorno il o la partner era in prigione?
   *[now] A fine 2024 il o la partner era in prigione?
 }
    .why = La regola vale anche per partner che vengono con lei.
q-partner-evading-sentence = { $way ->
    [applied] Quel giorno cercavano il o la partner per una pena in prigione?
   *[now] Fine 2024: cercavano il o la partner per una pena in prigione?
 }
    .why = La regola vale anche per partner che vengono con lei.

# What do I keep if I go back?
q-stay = Come vuole andare?
    .why = Per poco tempo e per sempre ci sono regole diverse. Può cambiarlo più tardi.
q-receives = Quale sussidio, pensione o aiuto (toeslag) riceve ora?
    .why = Può sceglierne più di uno. Guardi nelle sue lettere.
q-wia-kind = Quale tipo di WIA riceve?
    .why = È scritto nella lettera dell’UWV.
q-vvu-since = Quando è cominciata la sua WGA-vervolguitkering?
    .why = La data è nella lettera dell’UWV.
q-alone = Per la SVB, vive senza partner (alleenstaand)?
    .why = Guardi nella sua lettera della SVB. È sposata o sposato, ma vivete separati per sempre? Scelga sì. Vive con un’altra persona, anche fratello, sorella, amico o amica? Scelga no. Vivere con un figlio, una figlia, il padre o la madre non conta.
q-who-moves = Chi va via dai Paesi Bassi?
    .why = Per gli assegni per i figli (kinderbijslag) conta chi va via e chi resta.
q-seeks-work = Va lì a cercare lavoro, per 3 mesi al massimo?
    .why = Allora a volte può portare con sé la WW.
q-full-ww-4-weeks = Riceve la WW piena da 4 settimane o più?
    .why = WW piena: non lavora oltre al sussidio.
q-insured-there = Riceve soldi da lavoro o pensione di quel Paese?
    .why = Allora forse lì ha l’assicurazione per le cure.
q-departure = In quale giorno parte dai Paesi Bassi?
    .why = Contiamo da quel giorno. Ha già lasciato i Paesi Bassi? Allora scriva quel giorno. Va bene anche solo l’anno.
q-insured-year = Aveva l’assicurazione AOW tutto l’anno prima di partire?
    .why = In quel periodo viveva o lavorava nei Paesi Bassi? Allora aveva l’assicurazione.
q-other-parent-here = L’altro genitore resta nei Paesi Bassi?
    .why = Per vivere o per lavorare. Allora forse quel genitore può ricevere gli assegni per i figli (kinderbijslag).
q-wajong-reason = Perché vuole andare in un altro Paese?
    .why = A volte l’UWV fa un’eccezione per la Wajong.
q-passport-since = Quando ha ricevuto un passaporto olandese dopo la partenza?
    .why = Conta l’ultimo passaporto. Conta anche una carta d’identità.
q-anw-since = Da quando riceve l’Anw?
    .why = In Marocco le regole sono diverse dal 1º ottobre 2016.

# Questions about what happened after going back
q-voluntary-application = Quando ha ricevuto la SVB la domanda di assicurazione volontaria?
    .why = Il giorno è nella lettera della SVB.
q-role = Chi vuole tornare nei Paesi Bassi?
    .why = Per partner e figli ci sono regole proprie.
q-return-option-used = Ha già usato una volta la terugkeeroptie (diritto di rientro)?
    .why = Ha già fatto ritorno così nei Paesi Bassi? Si può solo 1 volta.
q-lawful-three-years = Aveva un permesso nei 3 anni subito prima di partire?
    .why = 3 anni di seguito. Aveva la nazionalità olandese? Anche allora scelga sì.
q-child-condition = Come ritorna il figlio o la figlia?
    .why = Un minore non può sempre tornare senza genitore.
q-readmission-asked = Quando ha ricevuto l’IND o l’ambasciata la sua domanda?
    .why = È la domanda per tornare.
q-lives-in-nl-again = Tornerà a vivere davvero nei Paesi Bassi?
    .why = Una visita o una vacanza non è vivere lì.
q-moved-back = Da quale giorno vive di nuovo nei Paesi Bassi?
    .why = Questo giorno può anche essere nel futuro.
q-partner-died = Qual è il giorno della morte del o della partner?
    .why = Con quel giorno calcoliamo quando cambia qualcosa.
q-deceased-insured = Il o la partner viveva o lavorava ancora nei Paesi Bassi?
    .why = Nel giorno della morte. Conta anche un’assicurazione Anw volontaria.
q-deceased-left = Quando ha lasciato i Paesi Bassi il o la partner?
    .why = Chi va via a volte ha ancora l’assicurazione per 6 settimane.
q-deceased-insured-there = Dopo, il o la partner aveva l’assicurazione in un altro Paese?
    .why = Per esempio per lavoro in quel Paese.
q-child-under-18 = Ha un figlio o una figlia con meno di 18 anni?
    .why = Per l’Anw conta un figlio o una figlia con meno di 18 anni.
q-unfit-for-work = Per malattia può lavorare solo poco o niente?
    .why = Per malattia non può lavorare per il 45 per cento o più.
q-separated-on = Da quale giorno non vivete più insieme?
    .why = Non sa il giorno? Va bene anche il mese.
q-married = È sposata o sposato?
    .why = Conta anche un’unione registrata.
q-permanently-separated = La vostra separazione è per sempre?
    .why = Non volete più stare insieme, e questo è sicuro.
q-together-on = Da quale giorno state insieme?
    .why = Il giorno del matrimonio o dell’inizio della convivenza. Può anche essere già passato.
q-other-has-award = L’altra persona ha un proprio sussidio di ritorno?
    .why = A nome proprio, dalla SVB.
q-detention = Di che cosa si tratta?
    .why = Riguarda lei, oppure il o la partner. Non vediamo la sua risposta.
q-released-on = Da quale giorno non è più così?
    .why = Il giorno in cui la persona esce, o non è più ricercata.
q-child-birth-date = Data di nascita del figlio o della figlia più giovane?
    .why = Il figlio o la figlia più giovane che ha portato con sé.
q-nationality-step = Ha già chiesto la nazionalità del suo Paese?
    .why = Lo ha promesso con la domanda.
q-change-on = In quale giorno cambia qualcosa?
    .why = Questo giorno può anche essere nel futuro.
q-still-in-nl = Ora è ancora nei Paesi Bassi?
    .why = Dai Paesi Bassi deve dirlo entro 4 settimane. Da un altro Paese entro 6 settimane.
q-award-on = Di quale giorno è la decisione della SVB?
    .why = La data è in alto sulla lettera che le dà il sussidio.
q-leaves-on = In quale giorno va via dai Paesi Bassi?
    .why = La SVB guarda se è in tempo.
q-not-to-blame = Va via più tardi perché non si può fare altrimenti?
    .why = Per esempio per una malattia grave.
q-incapacity-change = Che cosa è successo con la sua WIA o WAO?
    .why = Riguarda il tempo dopo la partenza.
q-left-with-incapacity = Alla partenza aveva la WIA o la WAO?
    .why = La regola è solo per questi due sussidi.
q-stopped-benefit = Quale sussidio è finito con la sua partenza?
    .why = Ne scelga uno. Dopo può farlo ancora.
q-back-on = Da quale giorno vive di nuovo nei Paesi Bassi?
    .why = Alcuni sussidi ricominciano solo se torna in tempo.
q-abroad-from = In quale giorno va via?
    .why = Il primo giorno del suo viaggio.
q-abroad-until = In quale giorno torna?
    .why = Il giorno in cui è di nuovo nei Paesi Bassi. Non lo sa ancora? Scriva il giorno probabile.
q-days-abroad-before = Quanti giorni era già via nell’anno del suo viaggio?
    .why = Conti dal 1º gennaio fino a questo viaggio. Nessun giorno via? Scriva 0.
q-residence-now = Quale diritto di soggiorno ha ora?
    .why = Guardi sul suo permesso di soggiorno. Non vediamo la sua risposta.
q-no-means = Ha troppo pochi soldi per il viaggio?
    .why = L’aiuto è per chi non può pagare da sé.
q-helped-before = Ha già avuto questo aiuto negli ultimi 5 anni?
    .why = Di solito riceve questo aiuto solo 1 volta.
q-office = Di quale ufficio si tratta?
    .why = Guardi in alto sulla lettera, o nella sua banca chi la paga.
q-decision-on = Di quale giorno è la decisione?
    .why = Il giorno è in alto sulla lettera.
q-partner-place = Dove vivrà il o la partner?
    .why = Suo marito, sua moglie, o la persona con cui vive in coppia.
q-household = Con chi è andata o andato via dai Paesi Bassi?
    .why = Il sussidio dipende da questo.
q-payment = Quanto sussidio di ritorno riceve al mese?
    .why = Guardi nella sua banca o nella lettera della SVB.
q-gross-benefits = Quanto riceve dai Paesi Bassi con altri sussidi?
    .why = Sommi tutto, di lei e del o della partner, al mese, prima delle tasse (lordo): AOW, Anw, WIA, WAO, WAZ, Wajong e aiuti (toeslag). Niente? Scriva 0.

about-voluntary-application = Domanda di assicurazione volontaria
about-role = Chi vuole tornare
about-return-option-used = Terugkeeroptie (diritto di rientro) usata
about-lawful-three-years = 3 anni con permesso
about-child-condition = Come ritorna il figlio o la figlia
about-readmission-asked = Domanda per tornare
about-lives-in-nl-again = Vivere di nuovo nei Paesi Bassi
about-moved-back = Di nuovo nei Paesi Bassi da
about-partner-died = Giorno della morte
about-deceased-insured = Partner ancora nei Paesi Bassi
about-deceased-left = Partner via dai Paesi Bassi
about-deceased-insured-there = Assicurazione lì del o della partner
about-child-under-18 = Figlio o figlia sotto i 18 anni
about-unfit-for-work = Malattia: poco o nessun lavoro
about-separated-on = Non più insieme da
about-married = Matrimonio
about-permanently-separated = Separazione per sempre
about-together-on = Insieme da
about-other-has-award = Sussidio dell’altra persona
about-detention = Prigione o pena
about-released-on = Giorno della fine
about-child-birth-date = Nascita del figlio o della figlia più giovane
about-nationality-step = Nazionalità chiesta
about-change-on = Giorno del cambiamento
about-still-in-nl = Ancora nei Paesi Bassi
about-award-on = Giorno della decisione
about-leaves-on = Giorno in cui va via
about-not-to-blame = Non è colpa sua
about-incapacity-change = Cambiamento di WIA o WAO
about-left-with-incapacity = Via con WIA o WAO
about-stopped-benefit = Sussidio che è finito
about-back-on = Di nuovo nei Paesi Bassi da
about-abroad-from = Primo giorno via
about-abroad-until = Giorno del ritorno nei Paesi Bassi
about-days-abroad-before = Giorni via prima
about-residence-now = Il suo diritto di soggiorno ora
about-no-means = Troppo pochi soldi per il viaggio
about-helped-before = Aiuto già ricevuto
about-office = L’ufficio
about-decision-on = Giorno della decisione
about-partner-place = Dove vive il o la partner
about-household = Con chi era alla partenza
about-payment = Il suo sussidio al mese
about-gross-benefits = Altri sussidi insieme

voluntary-application-not-yet = Non ancora chiesta
role-remigrant = Io, e il sussidio è mio
role-partner = Io, che ho seguito l’altra persona come partner
role-child = Io, che ho seguito un genitore
child-condition-together = Insieme al genitore
child-condition-came-of-age = Senza genitore, dopo i 18 anni
    .hint = 18 anni compiuti nell’anno dopo la partenza
child-condition-neither = Nessuna delle due cose
readmission-asked-not-yet = Non ancora chiesto
deceased-left-never-lived = Non ha mai vissuto nei Paesi Bassi
detention-shorter = In prigione, meno di 1 mese
detention-month = In prigione, 1 mese o più
detention-fugitive = Persona ricercata per una pena in prigione
detention-departed = Via per unirsi a un gruppo terroristico (uitreiziger)
released-on-not-yet = Non ancora finito
nationality-step-none = No, non ancora
nationality-step-asked = Sì, aspetto ancora
nationality-step-received = Sì, l’ho ricevuta
nationality-step-refused = Sì, ma il mio Paese ha detto no
leaves-on-not-yet = Nessun giorno ancora scelto
incapacity-change-lowered = Il sussidio è diventato più basso
incapacity-change-ended = Il sussidio è finito
incapacity-change-nothing = Non è cambiato niente
back-on-not-yet = Non vivo ancora di nuovo nei Paesi Bassi
stay-visit = In visita
    .hint = Poi torno
stay-part-of-year = Una parte di ogni anno
    .hint = Vivo qui e anche lì
stay-try-first = Prima provare
    .hint = Forse torno
stay-for-good = Per sempre
    .hint = Vado a vivere lì
stay-unsure = Non lo so ancora
    .hint = Allora prima legge che cosa conserva
residence-now-dutch = Nazionalità olandese
    .hint = Ho un passaporto olandese
residence-now-eu = Cittadinanza di un Paese dell’UE
    .hint = O familiare di una persona dell’UE
residence-now-regular-fixed = Permesso normale, a tempo determinato (regulier bepaalde tijd)
    .hint = Un permesso normale per alcuni anni
residence-now-regular-indefinite = Permesso normale, a tempo indeterminato (regulier onbepaalde tijd)
    .hint = Un permesso normale per sempre
residence-now-eu-long-term = Lungo soggiorno UE (langdurig ingezetene EU)
    .hint = È scritto sul suo permesso di soggiorno
residence-now-temporary-asylum = Asilo, a tempo determinato (bepaalde tijd)
    .hint = Un permesso per alcuni anni
residence-now-asylum-indefinite = Asilo, a tempo indeterminato (onbepaalde tijd)
    .hint = Un permesso per sempre
residence-now-temporary-protection = Protezione temporanea (Ucraina)
residence-now-procedure = Aspetto ancora una decisione
residence-now-none = Non ho il permesso di restare qui
    .hint = O non ho documenti
office-svb = SVB
    .hint = AOW, Anw, AIO, assegni per i figli (kinderbijslag), ritorno
office-uwv = UWV
    .hint = WIA, WAO, WW, Wajong
office-uwv-zw = UWV, sulla Ziektewet (malattia)
office-municipality = Il comune
    .hint = Bijstand, IOAW, IOAZ
office-toeslagen = Ufficio Dienst Toeslagen
office-cak = CAK
    .hint = Cure mediche in un altro Paese
office-ind = IND
    .hint = Permesso o nazionalità
office-ind-asylum = IND, sull’asilo
partner-place-none = Non ho partner
partner-place-along = Il o la partner viene con me
partner-place-stays = Il o la partner resta nei Paesi Bassi
partner-place-there = Il o la partner vive già lì
household-single = Senza altre persone
household-single-parent = Con mio figlio o mia figlia, senza partner
    .hint = Uno o più figli sotto i 18 anni
household-couple = Con il o la partner
    .hint = Con o senza figli
payment-nothing = Niente
payment-small = Meno di 25 euro
payment-more = 25 euro o più
days-abroad-before-unit = giorni
gross-benefits-unit = euro al mese

# Short names of the questions, for lists
about-application-received = Giorno della sua domanda
about-birth-date = La sua data di nascita
about-birth-country = Il suo Paese di nascita
about-nationalities = La sua nazionalità
about-former-nationalities = Nazionalità di prima
about-settled-in-nl = Arrivo nei Paesi Bassi
about-moluccan-register = Registro delle persone delle Molucche
about-asylum-permit = Permesso di asilo
about-asylum-permit-received = Asilo ricevuto
about-family-reunification-with-asylum-holder = Da familiari con asilo
about-lives-in-nl = Vivere nei Paesi Bassi
about-residence-since = Qui senza pause da
about-permit = Il suo diritto di soggiorno
about-temporary-purpose = Soggiorno temporaneo
about-benefit = Il suo sussidio
about-benefit-since = Sussidio da
about-benefit-until = Ultimo giorno del sussidio
about-benefit-loan = Sussidio come prestito
about-destination = Paese dove va
about-admission-proof = Lettera per poter vivere lì
about-nationality-declaration = Chiedere un’altra nazionalità
about-renounces-dutch-nationality = Rinuncia alla nazionalità olandese
about-partner = Il o la partner
about-foster-children = Minori in affido
about-foster-consent = Lettera per i minori in affido
about-state-debts = Debiti con lo Stato (Rijk)
about-partner-state-debts = Debiti del o della partner
about-detained = Prigione
about-evading-sentence = Pena in prigione
about-partner-detained = Prigione (partner)
about-partner-evading-sentence = Pena in prigione (partner)
about-stay = Come va
about-receives = Il suo sussidio e la sua pensione
about-wia-kind = Tipo di WIA
about-vvu-since = WGA-vervolguitkering da
about-alone = Vita senza partner
about-who-moves = Chi va via
about-seeks-work = Cercare lavoro con la WW
about-full-ww-4-weeks = 4 settimane di WW piena
about-insured-there = Stipendio o pensione di quel Paese
about-departure = Giorno della partenza
about-insured-year = Assicurazione prima di partire
about-other-parent-here = L’altro genitore
about-wajong-reason = Perché va via
about-passport-since = Ultimo passaporto olandese
about-anw-since = Anw da

# Rights of residence
permit-dutch = Ho la nazionalità olandese
permit-regular_fixed = Soggiorno normale, per alcuni anni
    .hint = Verblijfsvergunning regulier, bepaalde tijd (permesso normale, a tempo determinato)
permit-regular_indefinite = Soggiorno normale, per sempre
    .hint = Regulier onbepaalde tijd, o EU-langdurig (a tempo indeterminato, o lungo soggiorno UE)
permit-asylum_fixed = Asilo, per alcuni anni
    .hint = Verblijfsvergunning asiel, bepaalde tijd (permesso di asilo, a tempo determinato)
permit-asylum_indefinite = Asilo, per sempre
    .hint = Verblijfsvergunning asiel, onbepaalde tijd (permesso di asilo, a tempo indeterminato)
permit-eu = Cittadinanza di un Paese dell’UE, o familiare
    .hint = Anche Norvegia, Islanda e Svizzera
permit-association_agreement = Persona turca che lavora, o familiare
    .hint = Diritto per l’accordo con la Turchia
permit-other = Altro
    .hint = O nessun documento

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = Assistenza sociale (bijstand)
    .hint = Soldi del comune
benefit-aow = AOW
    .hint = Pensione dello Stato
benefit-wia = WIA
    .hint = WGA o IVA. Ha una malattia e non può lavorare
benefit-wao = WAO
    .hint = Malattia cominciata prima del 2004
benefit-ww = WW
    .hint = Non ha più lavoro
benefit-none = Nessun sussidio
    .hint = In quel momento non avevo niente
benefit-wajong = Wajong
    .hint = Malattia o disabilità già da giovane
benefit-zw = Ziektewet
    .hint = Il primo periodo di malattia
benefit-anw = Anw
    .hint = Morte del o della partner
benefit-ioaw = IOAW
    .hint = Persona anziana senza lavoro, dal comune
benefit-ioaz = IOAZ
    .hint = Persona anziana che prima aveva una propria attività
benefit-iow = IOW
    .hint = Dopo la WW, più di 60 anni
benefit-waz = WAZ
    .hint = Malattia, e prima una propria attività
benefit-bbz = Bbz
    .hint = Assistenza per chi ha una propria attività
benefit-tw = Toeslagenwet
    .hint = Soldi in più con un sussidio
benefit-wachtgeld = Wachtgeld
    .hint = Lavorava per lo Stato
benefit-wamil = Wamil
    .hint = Lavorava nell’esercito ed è arrivata una malattia
benefit-aio = AIO
    .hint = Soldi in più con un’AOW piccola
benefit-akw = Assegni per i figli (kinderbijslag)
    .hint = Soldi della SVB per suo figlio o sua figlia
benefit-kgb = Contributo per i figli (kindgebonden budget)
    .hint = Soldi in più per i figli, ogni mese
benefit-toe = Aiuto (toeslag) per affitto o cure
    .hint = Dall’ufficio Dienst Toeslagen. Anche per la custodia dei bambini
benefit-pen = Pensione del suo lavoro
    .hint = Di un fondo pensione
benefit-other = Altro
    .hint = Pensione del lavoro, soldi dall’estero
benefit-running = Continuava ancora
    .hint = Fino al giorno prima della domanda compreso

# Kinds of WIA
# Native reader: IVA is also the tax on what one buys: is “(tipo di WIA)” enough?
wia-kind-iva = IVA (tipo di WIA)
    .hint = Probabilmente non potrà mai più lavorare
wia-kind-wga-lgu = WGA: legata allo stipendio (loongerelateerde uitkering)
    .hint = Il primo periodo
wia-kind-wga-lau = WGA: aggiunta allo stipendio (loonaanvulling)
    .hint = Lavora abbastanza oltre al sussidio
wia-kind-wga-vvu = WGA: sussidio successivo (vervolguitkering)
    .hint = Dopo il primo periodo, se lavora troppo poco

# Who leaves
who-moves-family = Vado con i miei figli
who-moves-parent = Vado io, i miei figli restano
who-moves-child = Va solo mio figlio o mia figlia

# Why somebody with Wajong moves
wajong-reason-treatment = Per una cura medica
wajong-reason-work = Lì ho più possibilità di lavoro
wajong-reason-carer = Chi si prende cura di me va a vivere lì
wajong-reason-other = Per un altro motivo

# The last passport since leaving
passport-since-none = Nessuno dopo la mia partenza

# Debts
debts-none = Nessun debito
    .hint = O tutto è pagato
debts-arrangement = Sì, con un accordo
    .hint = Pagare un po’ ogni mese
debts-not_collected = Sì, ma non devo pagare
    .hint = È scritto in una lettera dello Stato
debts-unpaid = Sì, senza accordo
    .hint = Non ancora pagato

# Partner
partner-none = Senza partner
partner-goes_along = Il o la partner viene con me
    .hint = Il o la partner vive nei Paesi Bassi
partner-stays_in_nl = Il o la partner resta nei Paesi Bassi
partner-already_there = Il o la partner vive già lì
partner-separated = Non stiamo più insieme
    .hint = Separazione per sempre
