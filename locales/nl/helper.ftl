# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = Hier staan nog antwoorden. Zijn die van iemand anders? Wis ze dan eerst.
helper-next = Volgende persoon: alles wissen
helper-tools = Voor helpers
helper-all = Alle vragen tegelijk
helper-dutch-on = Nederlands erbij
helper-dutch-off = Zonder Nederlands
helper-dutch-failed = Het Nederlands kan niet worden geladen. Probeer het opnieuw.

# Another day than today
helper-day = Rekenen met een andere datum
helper-day-label = Datum
helper-day-hint = Voor oude dossiers en om te oefenen. Dit geldt alleen in dit tabblad.
helper-day-set = Reken met deze datum
helper-day-wrong = Kies een dag van 2000 tot en met 2060.
helper-day-is = De app rekent met { $date }. Dat is niet de datum van vandaag.
helper-day-rules = De regels om de remigratie-uitkering heen zijn die van nu.
helper-day-back = Terug naar vandaag
helper-day-stays = Houd deze dag ook voor de volgende persoon
helper-day-used = Beoordeeld naar
helper-leave = Stoppen met deze weergave
verdict-then-qualified = Met een aanvraag waarschijnlijk wel
    .text = Op de gekozen dag kon u nog aanvragen. U voldoet aan de regels van die dag.
verdict-then-not-qualified = Waarschijnlijk niet
    .text = Op de gekozen dag kon u nog aanvragen. Maar volgens de regels van die dag hebt u waarschijnlijk geen recht op de uitkering.
verdict-then-unclear = Nog niet duidelijk
    .text = Op de gekozen dag kon u nog aanvragen. Het is niet duidelijk of u dan recht hebt.
verdict-then-other-rules = Er golden andere regels
    .text = Dat was zo vóór 1 juli 2014. Vraag het aan de SVB.

# Its start
helper-reference = Alle voorwaarden en regelingen
    .hint = Met artikel, bron en hoe zeker het is
helper-group = Voor een groep
    .hint = Eén vraag tegelijk, groot, in twee talen
helper-check = Veel gevallen controleren
    .hint = Een bestand met gevallen, op dit apparaat

# All questions at once
helper-form-text = U kunt de vragen in elke volgorde invullen. Elk antwoord telt meteen mee.
helper-form-one = Eén vraag tegelijk
helper-form-now = De uitslag nu
helper-form-whole = Bekijk de hele uitslag
helper-form-open = Nog te vragen: { $number }
helper-form-choose = Kies een antwoord
helper-form-nothing = Er is nog geen uitslag. Vul eerst iets in.

# Every condition, scheme and event
helper-reference-text = Alles wat de app weet, met artikel, bron, datum en hoe zeker het is.
helper-search = Zoeken
helper-search-hint = Zoek een regeling, gebeurtenis, voorwaarde of woord. Nederlandse namen kunt u altijd gebruiken.
helper-found = Gevonden: { $number }
helper-found-none = Er is niets gevonden voor “{ $words }”. Probeer een ander woord.
helper-part-law = Voorwaarden van de remigratie-uitkering
helper-part-keep = Regelingen als u voorgoed teruggaat
helper-part-away = Regelingen als u tijdelijk weg bent
helper-part-event = Gebeurtenissen
helper-part-plan = Stappen van het plan
helper-part-words = Woorden in de vragen
helper-can-be = Mogelijke uitkomsten
helper-sources = Waar het staat

# A file of cases
helper-check-text = Kies een bestand met gevallen (JSON of CSV). Het bestand blijft op dit apparaat.
helper-check-names = Zet geen namen of burgerservicenummers (bsn) in het bestand. Een eigen nummer is genoeg.
helper-check-form = Zo moet een bestand eruitzien
helper-check-table = Zo ziet een tabel eruit (CSV)
helper-check-table-text = Elke rij is een persoon en elke kolom een gegeven. Laat leeg wat u niet weet. Zet | tussen meerdere waarden in één vak.
helper-check-example = Voorbeeld opslaan (CSV)
helper-check-file = Bestand
helper-check-busy = Bezig: { $percent } %, { $number } klaar
helper-check-stop = Stoppen
helper-check-stopped = De controle is gestopt. Er zijn { $number } gevallen gecontroleerd.
helper-check-done = Klaar: { $number }. Anders dan verwacht: { $other }.
helper-check-fault = Het bestand klopt niet. Kijk bij regel { $line }.
helper-check-column = Het bestand klopt niet. Kijk bij regel { $line }, kolom { $column }.
helper-check-before = De { $number } gevallen daarvóór kloppen wel.
helper-check-large = Dit bestand is te groot. Het mag maximaal { $most } MB zijn.
helper-check-unread = Dit bestand kan niet worden gelezen. Is het een tekstbestand (UTF-8)?
helper-check-save = Antwoorden opslaan
helper-check-id = Geval
helper-check-outcome = Uitkomst
helper-check-why = Voldoet niet of is open
helper-check-other = Anders dan verwacht
helper-check-first = De tabel toont de eerste { $most }. In het bestand staan ze allemaal.

# For a group
helper-group-text = Er wordt niets gekozen en niets bewaard.
helper-group-second = Tweede taal
helper-group-place = Vraag { $number } van { $total }
helper-group-next = Volgende
helper-group-before = Vorige
helper-group-keys = U kunt ook de pijltoetsen van het toetsenbord gebruiken.
