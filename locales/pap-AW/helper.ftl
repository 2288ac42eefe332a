# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = Ainda tin contesta aki. Nan ta di un otro hende? Kita nan prome.
helper-next = Siguiente persona: kita tur cos
helper-tools = Pa esun cu ta yuda
helper-all = Tur pregunta hunto
helper-dutch-on = Hulandes banda di dje
helper-dutch-off = Sin Hulandes
helper-dutch-failed = No por a carga Hulandes. Purba atrobe.

# Another day than today
helper-day = Calcula cu un otro fecha
helper-day-label = Fecha
# Native reader: are "dossier", "tab" (of a browser) and "file" (elsewhere) understood?
helper-day-hint = Pa dossier bieu y pa practica. Solamente den e tab aki.
helper-day-set = Calcula cu e fecha aki
helper-day-wrong = Scoge un dia for di 2000 te cu 2060.
helper-day-is = E app ta calcula cu { $date }. Esey no ta awe.
helper-day-rules = E reglanan rond di e beneficio di remigracion (remigratie-uitkering) ta esnan di awo.
helper-day-back = Bek na awe
helper-day-stays = Keda cu e dia aki pa e siguiente persona tambe
helper-day-used = A calcula cu
helper-leave = Stop cu e vista aki
verdict-then-qualified = Cu un peticion, probablemente si
    .text = Riba e dia scogi por a haci peticion ainda. Bo ta pas cu e reglanan di e dia ey.
verdict-then-not-qualified = Probablemente no
    .text = Riba e dia scogi por a haci peticion ainda. Pero segun e reglanan di e dia ey probablemente bo no tin derecho.
verdict-then-unclear = Ainda no ta cla
    .text = Riba e dia scogi por a haci peticion ainda. No ta cla si bo tabatin derecho e dia ey.
verdict-then-other-rules = Tabatin otro regla
    .text = Tabata asina prome cu 1 juli 2014. Puntra SVB.

# Its start
helper-reference = Tur condicion y reglamento
    .hint = Cu articulo, fuente y con siguro e ta
helper-group = Pa un grupo
    .hint = Un pregunta pa biaha, grandi, den dos idioma
helper-check = Controla hopi caso
    .hint = Un file cu caso, riba e aparato aki

# All questions at once
helper-form-text = Yena den e orden cu bo kier. Cada contesta ta conta mesora.
helper-form-one = Un pregunta pa biaha
helper-form-now = E resultado awo
helper-form-whole = Wak e resultado completo
helper-form-open = Ainda pa puntra: { $number }
helper-form-choose = Scoge un contesta
helper-form-nothing = Ainda no tin resultado. Yena algo prome.

# Every condition, scheme and event
helper-reference-text = Loke e app sa, cu articulo, fuente, fecha y con siguro.
helper-search = Busca
helper-search-hint = Un reglamento, suceso, condicion of palabra. Nomber Hulandes semper por.
helper-found = A haya: { $number }
helper-found-none = No a haya nada pa “{ $words }”. Purba un otro palabra.
helper-part-law = Condicionnan di e beneficio di remigracion (remigratie-uitkering)
helper-part-keep = Reglamento si un hende bay bek pa semper
helper-part-away = Reglamento si un hende ta afo pa un tempo
helper-part-event = Suceso
helper-part-plan = Pasonan di e plan
helper-part-words = Palabra den e preguntanan
helper-can-be = Kico por sali
helper-sources = Unda e ta para

# A file of cases
helper-check-text = Scoge un file cu caso (JSON of CSV). E ta keda riba e aparato aki.
helper-check-names = No pone nomber ni number di ciudadano (bsn) den e file. Un number di bo mes ta basta.
# Native reader: is "ta parce" right for "looks like this", or rather "Asina un file ta"?
helper-check-form = Asina un file ta parce
helper-check-table = Asina un tabel ta parce (CSV)
# Native reader: is "rij" written so for a row of a table? And "caha" for a cell?
helper-check-table-text = Cada rij ta un persona, cada columna un dato. Laga bashi loke bo no sa. Mas balor den un caha: pone | meimei.
helper-check-example = Warda e ehempel (CSV)
helper-check-file = File
helper-check-busy = Ta traha: { $percent } %, { $number } cla
helper-check-stop = Stop
helper-check-stopped = Stop. A controla { $number } caso.
helper-check-done = Cla: { $number }. Diferente for di loke bo a spera: { $other }.
helper-check-fault = Tin un error den e file. Wak na liña { $line }.
helper-check-column = Tin un error den e file. Wak na liña { $line }, columna { $column }.
helper-check-before = E { $number } casonan prome cu esey si ta corecto.
helper-check-large = E file aki ta mucho grandi. E por ta { $most } MB.
helper-check-unread = No por lesa e file aki. E ta texto (UTF-8)?
helper-check-save = Warda e contestanan
helper-check-id = Caso
helper-check-outcome = Resultado
helper-check-why = Ta faya of ta habri
helper-check-other = Diferente for di loke bo a spera
helper-check-first = E tabel ta mustra e prome { $most }. Den e file tin nan tur.

# For a group
helper-group-text = No ta scoge nada y no ta warda nada.
helper-group-second = Segundo idioma
helper-group-place = Pregunta { $number } di { $total }
helper-group-next = Siguiente
helper-group-before = Anterior
helper-group-keys = Cu e flechanan di e keyboard tambe por.
