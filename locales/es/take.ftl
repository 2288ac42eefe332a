# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Llevárselo
    .hint = Un código, papel o guardar
take-title = Llevárselo
take-intro = Lleve sus respuestas a quien le ayuda. O continúe más tarde.
take-code = Un código para otro teléfono
take-code-text = Alguien escanea el código con un teléfono. Allí aparece el mismo resultado, en el idioma de ese teléfono.
take-code-warning = Atención: quien tiene el código, ve sus respuestas.
take-code-show = Mostrar el código
take-code-picture = Código QR con sus respuestas
take-code-scan = Apunte con la cámara del otro teléfono a esta imagen.
take-code-undrawn = Ahora no se puede mostrar la imagen. Copie el código.
take-code-as-text = El código como texto
take-code-copy = Copiar el código
take-code-share = Compartir el código
take-share = Compartir la aplicación
take-share-text = Usted comparte solo el enlace a la aplicación. Sus respuestas no van incluidas.
take-share-button = Compartir la aplicación
take-keep = Guardar en este teléfono
take-keep-text = Así puede continuar más tarde, también si cierra esta ventana.
take-keep-shared = ¿Alguien más usa este teléfono? Entonces no guarde nada.
take-keep-button = Guardar mis respuestas
take-kept = Sus respuestas están guardadas en este teléfono.
take-keep-failed = Este teléfono no puede guardar sus respuestas. Imprímalas o lleve el código con usted.
take-keep-others = En este teléfono ya hay otras respuestas, del { $date }. ¿Quiere reemplazarlas?
take-keep-replace = Sí, reemplazarlas por las mías
take-keep-leave = No, dejarlas como están

# Opening a code
code-title = Abrir un código
code-intro = ¿Alguien le dio un código de esta aplicación? Péguelo aquí.
code-label = El código o el enlace
code-open = Abrir el código
code-foreign = Esto no es un código de esta aplicación.
code-damaged = El código no está completo. Cópielo otra vez, o pida uno nuevo.
code-newer = Este código viene de una versión más nueva de la aplicación. Cargue esta página otra vez y después inténtelo de nuevo.
code-replace = ¿Reemplazar las respuestas que hay aquí?
code-replace-text = Aquí ya hay respuestas. Si abre el código, esas se borran.
code-replace-yes = Sí, abrir el código
kept-replace-text = Aquí ya hay respuestas. Si continúa con lo que está guardado, las de aquí se borran.
kept-replace-yes = Sí, continuar con lo que está guardado
code-replace-no = No, conservar las respuestas de aquí
code-opened = Estas respuestas vienen de un código.
code-language = Las respuestas se dieron en: { $language }
code-missing =
    Las respuestas son de otra versión de la aplicación. { $count ->
        [one] No se leyó 1 respuesta.
       *[other] No se leyeron { $count } respuestas.
    } Revise las respuestas.

# On paper
paper-print = Imprimir o guardar como PDF
    .hint = Para llevar a una cita
paper-no-dutch = El texto neerlandés no se pudo cargar. Por eso aquí hay un solo idioma.
paper-abroad = Desde el extranjero: { $phone }
paper-made = Hecho el { $date } con el Remigratiewijzer.
paper-places = Direcciones del { $date }.

# The summary for an adviser
intake-card = Resumen para quien le ayuda
    .hint = Sin nombre y sin número
intake-title = Resumen de esta conversación
intake-intro = Para quien le ayuda. No contiene nombre ni número. El texto está en neerlandés.
intake-kind = Tipo de conversación
intake-kind-intake = Primera conversación
intake-kind-guidance = Continuación
intake-date = Fecha
intake-language = Idioma
intake-way = Pregunta
intake-situation = Situación
intake-outcome = Resultado
intake-open = Todavía abierto
intake-more = Más temas para la conversación
    .text = No todo está en este resumen. Hablen también del resto.
intake-next = Siguiente paso acordado
intake-next-hint = Escríbalo usted. No escriba nombres. No se guarda.
intake-copy = Copiar el resumen
intake-file = Guardar como archivo (JSON)
