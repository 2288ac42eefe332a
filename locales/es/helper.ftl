# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = Aquí todavía hay respuestas. ¿Son de otra persona? Bórrelas primero.
helper-next = Siguiente persona: borrar todo
helper-tools = Para quien ayuda
helper-all = Todas las preguntas a la vez
helper-dutch-on = Añadir el neerlandés
helper-dutch-off = Sin neerlandés
helper-dutch-failed = No se puede cargar el neerlandés. Inténtelo otra vez.

# Another day than today
helper-day = Calcular con otra fecha
helper-day-label = Fecha
helper-day-hint = Para expedientes antiguos y para practicar. Solo en esta pestaña.
helper-day-set = Calcular con esta fecha
helper-day-wrong = Elija un día de 2000 hasta el final de 2060.
helper-day-is = La aplicación calcula con el { $date }. Eso no es hoy.
helper-day-rules = Las reglas alrededor de la prestación de retorno son las de ahora.
helper-day-back = Volver a hoy
helper-day-stays = Mantener este día también para la siguiente persona
helper-day-used = Calculado con la fecha
helper-leave = Salir de esta vista
verdict-then-qualified = Con una solicitud, probablemente sí
    .text = En el día elegido todavía se podía hacer una solicitud. Usted cumple las reglas de ese día.
verdict-then-not-qualified = Probablemente no
    .text = En el día elegido todavía se podía hacer una solicitud. Pero con las reglas de ese día, probablemente no tendría derecho.
verdict-then-unclear = Todavía no está claro
    .text = En el día elegido todavía se podía hacer una solicitud. No está claro si ese día tendría derecho.
verdict-then-other-rules = Había otras reglas
    .text = Era así antes del 1 de julio de 2014. Pregunte al SVB.

# Its start
helper-reference = Todas las condiciones, prestaciones y ayudas
    .hint = Con artículo, fuente y grado de seguridad
helper-group = Para un grupo
    .hint = Una pregunta a la vez, en grande, en dos idiomas
helper-check = Revisar muchos casos
    .hint = Un archivo con casos, en este aparato

# All questions at once
helper-form-text = Conteste en el orden que quiera. Cada respuesta cuenta enseguida.
helper-form-one = Una pregunta a la vez
helper-form-now = El resultado ahora
helper-form-whole = Ver todo el resultado
helper-form-open = Falta preguntar: { $number }
helper-form-choose = Elija una respuesta
helper-form-nothing = Todavía no hay resultado. Conteste primero algo.

# Every condition, scheme and event
helper-reference-text = Lo que sabe la aplicación, con artículo, fuente, fecha y grado de seguridad.
helper-search = Buscar
helper-search-hint = Una prestación, una ayuda, un suceso, una condición o una palabra. Los nombres neerlandeses siempre valen.
helper-found = Encontrado: { $number }
helper-found-none = No se encontró nada para «{ $words }». Pruebe con otra palabra.
helper-part-law = Condiciones de la prestación de retorno
helper-part-keep = Prestaciones y ayudas si se vuelve para siempre
helper-part-away = Prestaciones y ayudas si se va por un tiempo
helper-part-event = Sucesos
helper-part-plan = Pasos del plan
helper-part-words = Palabras en las preguntas
helper-can-be = Qué resultados puede haber
helper-sources = Dónde está escrito

# A file of cases
helper-check-text = Elija un archivo con casos (JSON o CSV). Se queda en este aparato.
helper-check-names = No ponga nombres ni números de ciudadano (bsn) en el archivo. Un número propio es suficiente.
helper-check-form = Así es un archivo
helper-check-table = Así es una tabla (CSV)
helper-check-table-text = Cada fila es una persona, cada columna un dato. Deje vacío lo que no sabe. Varios valores en una casilla: ponga | entre ellos.
helper-check-example = Guardar el ejemplo (CSV)
helper-check-file = Archivo
helper-check-busy = En marcha: { $percent } %, listos: { $number }
helper-check-stop = Parar
helper-check-stopped = Parado. Casos revisados: { $number }.
helper-check-done = Listo: { $number }. Diferente de lo esperado: { $other }.
helper-check-fault = El archivo no está bien. Mire en la línea { $line }.
helper-check-column = El archivo no está bien. Mire en la línea { $line }, columna { $column }.
helper-check-before = Los casos de antes ({ $number }) sí están bien.
helper-check-large = Este archivo es demasiado grande. Puede tener { $most } MB.
helper-check-unread = Este archivo no se puede leer. ¿Es texto (UTF-8)?
helper-check-save = Guardar las respuestas
helper-check-id = Caso
helper-check-outcome = Resultado
helper-check-why = Falla o queda abierto
helper-check-other = Diferente de lo esperado
helper-check-first = La tabla muestra los primeros { $most }. El archivo los tiene todos.

# For a group
helper-group-text = No se elige nada y no se guarda nada.
helper-group-second = Segundo idioma
helper-group-place = Pregunta { $number } de { $total }
helper-group-next = Siguiente
helper-group-before = Anterior
helper-group-keys = También se puede con las flechas del teclado.
