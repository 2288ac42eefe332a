# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = Ainda tin kontesta akí. Nan ta di un otro hende? Kita nan promé.
helper-next = Siguiente persona: kita tur kos
helper-tools = Pa yudadó
helper-all = Tur pregunta huntu
helper-dutch-on = Hulandes banda di dje
helper-dutch-off = Sin hulandes
helper-dutch-failed = No por a karga hulandes. Purba atrobe.

# Another day than today
helper-day = Kalkulá ku un otro fecha
helper-day-label = Fecha
helper-day-hint = Pa dosié bieu i pa praktiká. Solamente den e tab akí.
helper-day-set = Kalkulá ku e fecha akí
helper-day-wrong = Skohe un dia for di 2000 te ku 2060.
helper-day-is = E app ta kalkulá ku { $date }. Esei no ta awe.
helper-day-rules = E reglanan rònt di e benefisio di remigrashon (remigratie-uitkering) ta esnan di awor.
helper-day-back = Bèk na awe
helper-day-stays = Keda ku e dia akí pa e siguiente persona tambe
helper-day-used = Kalkulá ku
helper-leave = Stòp ku e vista akí
verdict-then-qualified = Ku un petishon, probablemente sí
    .text = Riba e dia skohí por a hasi petishon ainda. Bo ta pas ku e reglanan di e dia ei.
verdict-then-not-qualified = Probablemente nò
    .text = Riba e dia skohí por a hasi petishon ainda. Pero segun e reglanan di e dia ei probablemente bo no tin derecho.
verdict-then-unclear = Ainda no ta kla
    .text = Riba e dia skohí por a hasi petishon ainda. No ta kla si bo tabatin derecho e dia ei.
verdict-then-other-rules = Tabatin otro regla
    .text = Tabata asina promé ku 1 di yüli 2014. Puntra SVB.

# Its start
helper-reference = Tur kondishon i reglamento
    .hint = Ku artíkulo, fuente i kon sigur e ta
helper-group = Pa un grupo
    .hint = Un pregunta pa biaha, grandi, den dos idioma
helper-check = Kontrolá hopi kaso
    .hint = Un fail ku kaso, riba e aparato akí

# All questions at once
helper-form-text = Yena den e òrdu ku bo ke. Kada kontesta ta konta mesora.
helper-form-one = Un pregunta pa biaha
helper-form-now = E resultado awor
helper-form-whole = Wak e resultado kompleto
helper-form-open = Ainda pa puntra: { $number }
helper-form-choose = Skohe un kontesta
helper-form-nothing = Ainda no tin resultado. Yena algu promé.

# Every condition, scheme and event
helper-reference-text = Loke e app sa, ku artíkulo, fuente, fecha i kon sigur.
helper-search = Buska
helper-search-hint = Un reglamento, susesu, kondishon òf palabra. Nòmber hulandes semper por.
helper-found = Hañá: { $number }
helper-found-none = No a haña nada pa “{ $words }”. Purba un otro palabra.
helper-part-law = Kondishonnan di e benefisio di remigrashon (remigratie-uitkering)
helper-part-keep = Reglamento ora di bai bèk pa semper
helper-part-away = Reglamento ora di ta afó pa un tempu
helper-part-event = Susesu
helper-part-plan = Stapnan di e plan
helper-part-words = Palabra den e preguntanan
helper-can-be = Kiko por sali
helper-sources = Unda e ta pará

# A file of cases
helper-check-text = Skohe un fail ku kaso (JSON òf CSV). E ta keda riba e aparato akí.
helper-check-names = No pone nòmber ni number di siudadano (bsn) den e fail. Un number di bo mes ta basta.
# Native reader: is "ta parse" right for "looks like this", or rather "Asina un fail ta"?
helper-check-form = Asina un fail ta parse
helper-check-table = Asina un tabèl ta parse (CSV)
# Native reader: is "rei" clear for a row of a table? And "kaha" for a cell?
helper-check-table-text = Kada rei ta un persona, kada kolumna un dato. Laga bashí loke bo no sa. Mas balor den un kaha: pone | meimei.
helper-check-example = Warda e ehèmpel (CSV)
helper-check-file = Fail
helper-check-busy = Ta traha: { $percent } %, { $number } kla
helper-check-stop = Stòp
helper-check-stopped = Stòp. A kontrolá { $number } kaso.
helper-check-done = Kla: { $number }. Diferente for di loke bo a spera: { $other }.
helper-check-fault = Tin un eror den e fail. Wak na liña { $line }.
helper-check-column = Tin un eror den e fail. Wak na liña { $line }, kolumna { $column }.
helper-check-before = E { $number } kasonan promé ku n’e ta korekto.
helper-check-large = E fail akí ta muchu grandi. E por ta { $most } MB.
helper-check-unread = No por lesa e fail akí. E ta teksto (UTF-8)?
helper-check-save = Warda e kontestanan
helper-check-id = Kaso
helper-check-outcome = Resultado
# Native reader: is "Ta faya" right for a condition that is not met?
helper-check-why = Ta faya òf ta habrí
helper-check-other = Diferente for di loke bo a spera
helper-check-first = E tabèl ta mustra e promé { $most }. Den e fail tin nan tur.

# For a group
helper-group-text = No ta skohe nada i no ta warda nada.
helper-group-second = Segundo idioma
helper-group-place = Pregunta { $number } di { $total }
helper-group-next = Siguiente
helper-group-before = Anterior
helper-group-keys = Ku e flechanan di e keyboard tambe por.
