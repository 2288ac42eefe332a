# Screens, buttons and short sentences. Level A2: short words, short sentences, "usted".

app-name = Remigratiewijzer
wait = Un momento…
language = Idioma
language-search = Busque un idioma
language-none = No se encontró ningún idioma. Escriba otras letras.
draft-notice = Esta traducción todavía no está revisada.
draft-read-back = Esta traducción se comparó con el neerlandés el { $date }. Nadie con esta lengua materna la ha revisado todavía.
draft-checked = El { $date } revisó esta traducción una persona con esta lengua materna.
text-larger = Letras más grandes
text-normal = Letras normales
beside-dutch = También en neerlandés
translated-notice = Su teléfono traduce esta página. Puede haber errores. También puede elegir uno de estos idiomas:

# Buttons and links
back = Volver
continue = Continuar
change = Cambiar
yes = Sí
no = No
dont-know = No lo sé
    .hint = No pasa nada. Puede continuar.
skip = Prefiero no decirlo
    .hint = Está bien. Puede continuar.
more-choices = Más prestaciones
read-aloud = Escuchar
read-aloud-stop = Dejar de escuchar
start-again = Empezar de nuevo
start-again-sure = ¿Borrar todo y empezar de nuevo?
start-again-yes = Sí, borrar todo
start-again-no = No, continuar
leave-quickly = Salir rápido
about-link = Sobre esta aplicación

# Start
start-title = ¿Y si vuelvo a mi país?
start-text = Vea qué conserva, qué termina y qué tiene que hacer.
start-free = Gratis. No se envía nada.
# Native reader: is “prestación de retorno” a good name for the remigratie-uitkering?
start-closed = Desde el 1 de enero de 2025 ya no se puede solicitar la prestación de retorno (remigratie-uitkering).
start-choose = ¿Cuál es su situación?
way-think = Pienso en volver a mi país
    .hint = ¿Qué conservo? ¿Qué tengo que hacer?
way-applied = Hice la solicitud antes de 2025
    .hint = Todavía espero, o me dijeron que no
way-returned = Ya volví a mi país
    .hint = Mis derechos y obligaciones
way-helper = Ayudo a alguien
    .hint = Familia o trabajo
start-privacy = Sus respuestas se quedan en este teléfono. ¿Ha terminado? Toque «Empezar de nuevo» y después «Sí, borrar todo». Entonces se borran.
code-link = Tengo un código
kept-offer = En este teléfono hay respuestas guardadas, del { $date }.
kept-newer = Lo que está guardado en este teléfono es de una versión más nueva de la aplicación. Cargue esta página otra vez.
kept-damaged = Lo que está guardado en este teléfono ya no se puede leer.
kept-go-on = Continuar
kept-erase = Borrarlas de este teléfono

# First way: thinking of going back
think-title = Quizás quiere volver a su país
think-keep = ¿Qué conservo si vuelvo a mi país?
    .hint = AOW, WIA, ayuda social (bijstand), atención médica y pasaporte
think-more = Otras preguntas antes de irse
think-ask = ¿Prefiere preguntar a alguien?
think-would = ¿Habría recibido la prestación?
    .hint = Vea cómo eran las reglas para usted

# Third way: gone back
returned-title = Ya volvió a su país
returned-text = Elija qué ha pasado. Le hacemos unas preguntas. Después puede ver qué significa esto.
returned-with = Con la prestación de retorno
returned-without = Sin la prestación de retorno
returned-not-left = Tiene la prestación, pero todavía está aquí
returned-everybody = Para todas las personas

# Fourth way: helping somebody
helper-title = Usted ayuda a alguien
helper-text = Lea las preguntas en voz alta. Deje elegir a la otra persona. Cada resultado dice dónde está en la ley.
helper-view = Más para quien ayuda a menudo
    .hint = Siguiente persona, buscar, con el neerlandés
helper-think = La otra persona piensa en volver a su país
    .hint = ¿Qué conserva y qué hay que hacer?
helper-start = La otra persona solicitó la prestación de retorno antes de 2025
    .hint = El test sobre la prestación de retorno
helper-returned = La otra persona ya volvió a su país
    .hint = Derechos y obligaciones
helper-code = La otra persona tiene un código

# Calling
call-svb = Llame al SVB
    .hint = { $phone } · número comprobado: { $date }
call-uwv = Llame al UWV
    .hint = { $phone } · número comprobado: { $date }
find-help = Ayuda cerca de usted
    .hint = Busque su municipio

# Questions
progress = Parte { $number } de { $total }
question-number = Pregunta { $number }
born-in-kingdom = Usted nació en Aruba, Curazao, Sint Maarten, Bonaire, San Eustaquio o Saba. La Ley de reemigración (Remigratiewet) no era para las personas nacidas allí. Pero puede ver qué conserva si vuelve.
date-day = Día
date-month = Mes
date-year = Año
date-hint = ¿No sabe el día o el mes? Deje ese espacio vacío.
country-other = Otro país
country-search = Busque un país
country-also = Inglaterra GB; Gran Bretaña GB; América US; EEUU US; USA US; Holanda NL; Yugoslavia RS BA HR ME MK SI XK; Kurdistán TR IQ IR SY; Palestina PS; Gaza PS; Persia IR; Antillas CW AW SX BQ; Zaire CD; Birmania MM; Rusia RU; Unión Soviética RU UA; Checoslovaquia CZ SK; República Checa CZ; Molucas ID; Emiratos AE
country-search-hint = Escriba las primeras letras
country-none-found = No se encontró ningún país. Escriba otras letras.
countries-none = Ninguno
changed-note = Está cambiando una respuesta. Sus otras respuestas no cambian.

# What is wrong with what was filled in
problem-heading = Mire otra vez
problem-year-missing = Escriba el año.
problem-year-not-four-digits = Escriba el año con 4 cifras. Por ejemplo 1958.
problem-no-such-month = Este mes no existe. Elija un número del 1 al 12.
problem-no-such-day = Este día no existe. Revise el día y el mes.
problem-month-missing = Escriba también el mes. O deje el día vacío.
problem-future = Este día todavía no ha llegado. Escriba un día que ya pasó.
problem-too-long-ago = Hace demasiado tiempo. Revise el año.
problem-must-be-after = Esto no es posible. Antes escribió: { $other } { $date }. Esta fecha tiene que ser después.
problem-must-be-before = Esto no es posible. Antes escribió: { $other } { $date }. Esta fecha tiene que ser antes.
problem-after-last-day = Esta pregunta es sobre este día: { $date }. Escriba un día anterior. ¿No tenía todavía la prestación? Vuelva y elija qué tenía entonces.
problem-which-is-right = Antes escribió: { $other } { $date }. ¿Qué fecha es correcta? Cambie esta fecha, o la de antes. ¿Está bien así? Toque entonces otra vez Continuar.
problem-nothing-chosen = Elija primero una respuesta.
problem-not-a-number = Escriba un número. Use solo cifras.
problem-number-too-large = Este número es demasiado grande. Escriba { $most } como máximo.

# Answers
answers-title = ¿Son correctas sus respuestas?
answers-intro = Revíselas. Todavía puede cambiar todo.
answers-none = Todavía no ha contestado nada.
answers-see-result = Ver el resultado
answers-link = Respuestas
answers-begin = Empezar el test
answer-unknown = No se sabe
answer-empty = Ninguno

# Result
outcome-title = Su resultado
verdict-eligible = Probablemente sí
    .text = Probablemente tenía derecho a la prestación de retorno.
verdict-not-eligible = Probablemente no
    .text = Probablemente no tenía derecho a la prestación de retorno. Abajo está escrito por qué.
verdict-undetermined = Todavía no está claro
    .text = Todavía no sabemos si tenía derecho. Abajo está escrito qué no sabemos todavía.
verdict-closed-qualified = Ya no se puede solicitar. Antes quizás habría recibido la prestación
    .text = Desde el 1 de enero de 2025 ya no se puede solicitar. Pero usted sí cumple las reglas de antes.
verdict-closed-not-qualified = Ya no se puede solicitar. Antes probablemente tampoco
    .text = Desde el 1 de enero de 2025 ya no se puede solicitar. Con las reglas de antes probablemente tampoco tenía derecho. Abajo está escrito por qué.
verdict-closed-unclear = Ya no se puede solicitar
    .text = Desde el 1 de enero de 2025 ya no se puede solicitar. No está claro si antes tenía derecho.
verdict-other-rules = Había otras reglas
    .text = Su solicitud es de antes del 1 de julio de 2014. Entonces había otras reglas. Pregunte al SVB.
svb-decides = Esto no es una decisión. Decide el SVB.
result-change-same = Su respuesta ha cambiado. El resultado es el mismo.
result-change-new = Su respuesta ha cambiado. Ahora el resultado es diferente.
result-change-from-to = Antes: { $before }. Ahora: { $after }.
result-change-items = Esto ahora es diferente: { $items }.
result-why = Por qué
result-met = Está bien
result-not-met = No está bien
result-open = No se sabe
result-fold-met = Está bien: { $count }
result-fold-open = No se sabe: { $count }
result-what-changes = ¿Qué puede cambiar esto?
result-rule = La ley dice esto
result-law-link = Lea el artículo { $article } de la ley
result-law-text = Texto del { $date }. En neerlandés.
result-missing = Esto no lo sabemos todavía:
result-partial = Escriba la fecha completa. Así sabemos más.
result-change = Cambiar: { $answer }
result-not-asked = Hay una regla que no preguntamos. Trata de personas que se fueron para unirse a un grupo terrorista. El SVB mira eso por su cuenta.
result-everything = Conteste también las otras preguntas
    .hint = Así ve todas las reglas
result-unfinished = El test todavía no está terminado.
result-go-on = Continuar con el test
would-day = Miramos este día: { $date }. Era el último día para una solicitud.
would-known = Esto es lo que sabemos hasta ahora
would-on = Hay más reglas. Puede continuar con las otras preguntas. O mire qué conserva si vuelve a su país.
would-go-on = Continuar con las otras preguntas
    .hint = Pasaporte, residencia, pareja y deudas
result-now = ¿Y ahora qué?
now-papers = Lleve esto a una cita
now-papers-list = Las cartas del SVB. Su pasaporte o tarjeta de residencia. La carta sobre su prestación.
now-disagree = ¿No está de acuerdo con el SVB?
now-disagree-text = Puede presentar una objeción (bezwaar). La carta del SVB dice hasta qué día se puede. El Juridisch Loket da consejos gratis.

# What stays on leaving, and what follows from an event
keep-title = Esto lo conserva, y esto termina
keep-intro = Usted se va a: { $country }. Toque una línea. Entonces puede leer por qué.
keep-intro-anywhere = Toque una línea. Entonces puede leer por qué.
keep-sum-stays = Esto va con usted si se va: { $items }.
keep-sum-stays-from = Esto va con usted a partir del { $date }: { $items }.
keep-sum-changes = Esto cambia: { $items }.
keep-sum-stops = Esto termina: { $items }.
keep-sources = ¿Dónde está escrito?
keep-ask-questions = Haga estas preguntas. Léalas en voz alta.
keep-ask-sure = Esto es seguro
keep-ask-all = Todo lo que tiene que preguntar
provision-open = Eso no lo sabemos todavía
provision-concerns = Todavía no sabemos si esto es para usted
provision-hangs-on = Eso depende de: { $facts }.
provision-deadlines = Haga esto a tiempo
provision-passed = Este día ya pasó. Llame hoy mismo.
provision-earliest = Quizás ya el { $date }
provision-partly = Todavía no sabemos este día exacto. Escriba la fecha completa. Así sabemos el día.
provision-calendar = Poner en mi agenda
provision-do = Tiene que hacer esto
provision-sources = Está escrito aquí
provision-unfinished = Todavía hay preguntas. Después sabemos más.
provision-go-on = Continuar con las preguntas
provision-answers = Sus respuestas
provision-no-decision = Esto no es una decisión. Pregunte antes de hacer algo.
event-not-concerned = Esto no es para usted
event-others = Ha pasado otra cosa

# Other screens
about-title = Sobre esta aplicación
about-text = Esta aplicación es para personas que vinieron a los Países Bajos y quizás quieren volver. No somos el SVB ni el Estado. No decidimos sobre su dinero.
about-law = Las reglas vienen de la Ley de reemigración (Remigratiewet). Las miramos el { $date }.
about-law-link = Leer toda la ley
about-privacy = ¿Qué hacemos con sus datos? Nada. Sus respuestas se quedan en este teléfono, en esta ventana. No usamos cookies. Si toca «Empezar de nuevo» y después «Sí, borrar todo», se borra todo. Si solo cierra la ventana, alguien puede recuperar las respuestas durante 4 horas. Si usted lo elige, puede guardarlas más tiempo.
about-places = Códigos postales: GeoNames (CC BY 4.0). Municipios: Register van Overheidsorganisaties (CC0). Mapa: MapSVG y svg-maps (CC BY 4.0), adaptado. Nombres de países: Unicode CLDR. Dibujos: Lucide (ISC).
about-licence = Este programa es libre. La licencia es EUPL-1.2.
about-nmi = Antes ayudaba con esto el Instituto Holandés de Migración (NMI). El NMI cerró en diciembre de 2024.
brochures = En papel
brochure-act = Todas las reglas de la prestación de retorno
brochure-schemes = ¿Qué pasa con su dinero si vuelve a su país?
storage-notice = Este teléfono no puede guardar sus respuestas. Quédese en esta página hasta terminar.
panic-title = Algo salió mal
panic-text = No es culpa suya. Empiece de nuevo, o llame al SVB.

# Beside the screen
newer-text = Hay una versión nueva de este test. Sus respuestas no se pierden.
newer-reload = Actualizar
install-text = Ponga este test en su teléfono. Así funciona también sin internet.
install-yes = Poner en mi teléfono
install-no = No, gracias

# Dates in words
date-in-words = { $day } de { $month } de { $year }
month-in-words = { $month } de { $year }
list-comma = ,
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
