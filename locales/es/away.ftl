# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl: what
# is longest, `.why` what comes after that, `.do` whom to tell.

away-title = ¿Cuánto tiempo puede estar fuera?
away-for-good = Me voy para siempre. ¿Qué conservo entonces?
away-first = ¿Primero probar? Este tiempo puede estar fuera
away-shortest = El tiempo más corto: { $name }. { $time } como máximo
away-trip = Este viaje dura: { $days }
    .hint = El día en que se va no cuenta. El día en que vuelve sí cuenta.
away-year = { $days } en { $year }
away-too-long = { $days } de más
away-above = Este viaje es más largo. Por los días de más normalmente no hay prestación.
away-days = { $number ->
    [one] 1 día
   *[other] { $number } días
 }
away-months = { $number ->
    [one] 1 mes
   *[other] { $number } meses
 }

away-bijstand = Ayuda social (bijstand), IOAW o IOAZ (dinero del municipio)
# Native reader: is “Seguidos tampoco pueden ser más días, aunque empiece un año nuevo” clear?
away-bijstand-13-weeks = 13 semanas al año como máximo
    .why = Desde la edad de la AOW son 91 días por año calendario. Se restan los días que ya estuvo fuera. Seguidos tampoco pueden ser más días, aunque empiece un año nuevo. Si se queda más tiempo, no recibe prestación por esos días, o la prestación termina.
    .do = Pregunte a su municipio antes de irse. Muchas veces tiene que ser 2 a 4 semanas antes.
    .term-until = Esté de vuelta en los Países Bajos el { $date } como muy tarde.
    .event-until = De vuelta en los Países Bajos: bijstand, IOAW o IOAZ
away-bijstand-4-weeks = 28 días al año como máximo
    .why = Eso es por año calendario. Se restan los días que ya estuvo fuera. Seguidos tampoco pueden ser más días, aunque empiece un año nuevo. Si se queda más tiempo, no recibe prestación por esos días, o la prestación termina.
    .do = Pregunte a su municipio antes de irse. Muchas veces tiene que ser 2 a 4 semanas antes.
    .term-until = Esté de vuelta en los Países Bajos el { $date } como muy tarde.
    .event-until = De vuelta en los Países Bajos: bijstand, IOAW o IOAZ

away-aio = AIO (dinero extra con una AOW pequeña)
# Native reader: “Dígalo al SVB” and “Diga al SVB” come often: would “Avise al SVB” be more natural?
away-aio-13-weeks = 13 semanas al año como máximo
    .why = Eso son 91 días por año calendario. Seguidos tampoco pueden ser más días, aunque empiece un año nuevo. Si se queda más tiempo, la AIO termina. Entonces tiene que solicitarla de nuevo. Una pareja sin AOW puede estar fuera 4 semanas como máximo.
    .do = Dígalo al SVB antes de irse, también por su pareja.
    .term-until = Esté de vuelta en los Países Bajos el { $date } como muy tarde.
    .event-until = De vuelta en los Países Bajos: AIO

away-ww = WW o IOW (si no tiene trabajo)
away-ww-20-days = 20 días laborables al año como máximo
    .why = Los fines de semana y los días festivos no cuentan. Si la prestación empezó después del 1 de enero, son menos días. Si por su edad no tiene que buscar trabajo, son 65 días. Por los días de más no hay prestación.
    .do = Dígalo al UWV, como muy tarde 1 día antes de irse.
    .term-report = El { $date } como muy tarde, diga al UWV que se va.
    .event-report = Diga al UWV que se va

away-wia = WIA, WAO o WAZ (enfermedad, sin trabajo)
away-wia-part-of-year = Menos de 4 meses al año: no cambia nada
    .why = Si son de 4 a 8 meses al año, usted elige en qué país vive. ¿Son más de 8 meses? Entonces, para el UWV ya no vive en los Países Bajos. Decide el UWV.
    .do = Diga al UWV 2 semanas antes de irse cuánto tiempo va a estar fuera. Acuerde cómo le pueden contactar.
    .term-report = El { $date } como muy tarde, diga al UWV que se va.
    .event-report = Diga al UWV que se va
away-wia-under-a-year = Menos de 1 año: conserva su prestación
    .why = Es así en todos los países, si sigue viviendo en los Países Bajos. Si se queda un año o más, cuenta el país donde está: a veces la prestación termina. ¿Tiene que buscar trabajo, o practicar para trabajar (re-integratie)? Entonces puede tener libres 4 semanas al año como máximo.
    .do = Diga al UWV 2 semanas antes de irse cuánto tiempo va a estar fuera. Acuerde cómo le pueden contactar.
    .term-until = Esté de vuelta en los Países Bajos el { $date } como muy tarde.
    .event-until = De vuelta en los Países Bajos: WIA, WAO o WAZ
    .term-report = El { $date } como muy tarde, diga al UWV que se va.
    .event-report = Diga al UWV que se va

away-wia-wga = Pregunte al UWV cuánto tiempo puede estar fuera
    .why = ¿Tiene que buscar trabajo, o practicar para trabajar (re-integratie)? Entonces puede estar fuera 4 semanas al año como máximo. ¿No tiene que hacerlo? Entonces muchas veces puede ser más tiempo, pero menos de 1 año.
    .do = Diga al UWV 2 semanas antes de irse cuánto tiempo va a estar fuera. Acuerde cómo le pueden contactar.
    .term-report = El { $date } como muy tarde, diga al UWV que se va.
    .event-report = Diga al UWV que se va

away-wajong = Wajong (enfermedad o discapacidad desde joven)
away-wajong-part-of-year = Menos de 4 meses al año: no cambia nada
    .why = Si son de 4 a 8 meses al año, usted elige en qué país vive. ¿Son más de 8 meses? Entonces, para el UWV ya no vive en los Países Bajos. Decide el UWV.
    .do = Diga al UWV 2 semanas antes de irse cuánto tiempo va a estar fuera. Acuerde cómo le pueden contactar.
    .term-report = El { $date } como muy tarde, diga al UWV que se va.
    .event-report = Diga al UWV que se va
away-wajong-under-a-year = Menos de 1 año: conserva su prestación
    .why = Es así en todos los países, si sigue viviendo en los Países Bajos. Si se queda un año o más, la Wajong termina casi siempre. Una excepción es rara.
    .do = Diga al UWV 2 semanas antes de irse cuánto tiempo va a estar fuera. Acuerde cómo le pueden contactar.
    .term-until = Esté de vuelta en los Países Bajos el { $date } como muy tarde.
    .event-until = De vuelta en los Países Bajos: Wajong
    .term-report = El { $date } como muy tarde, diga al UWV que se va.
    .event-report = Diga al UWV que se va

away-zw = Ziektewet (el primer tiempo de enfermedad)
away-zw-ask = Pregunte al UWV cuánto tiempo puede estar fuera
    .why = No sabemos cuántas semanas se permiten. El UWV tiene que poder contactarle. Y el viaje no debe empeorar su enfermedad.
    .do = Dígalo al UWV 2 semanas antes de irse.
    .term-report = El { $date } como muy tarde, diga al UWV que se va.
    .event-report = Diga al UWV que se va

away-tw = Suplemento del UWV (Toeslagenwet)
away-tw-ask = Pregunte al UWV si este suplemento continúa
    .why = Este suplemento es para quien vive en los Países Bajos. No sabemos qué pasa con una visita.
    .do = Llame al UWV antes de irse.

away-aow = AOW (pensión de vejez del Estado)
away-aow-part-of-year = Pregunte al SVB en qué país vive usted
    .why = La AOW se recibe en todos los países. Pero quien no tiene pareja recibe menos en algunos países. Entonces cuenta en qué país vive la persona. Es decir: dónde tiene la casa y la familia, y dónde está más tiempo.
    .do = Pregunte al SVB antes de irse. Pida una respuesta por escrito.
away-aow-visit = La AOW continúa igual
    .why = Una visita o unas vacaciones no cambian nada de la AOW. Si alguien va a vivir allí, la cantidad puede bajar.
    .do = Si se queda más de 3 meses, dígalo al SVB antes de irse.

away-anw = Anw (si su pareja falleció)
away-anw-part-of-year = Pregunte al SVB en qué país vive usted
    .why = La Anw depende del país donde vive la persona. El SVB mira la casa, la familia y la mayor parte del tiempo.
    .do = Pregunte al SVB antes de irse. Pida una respuesta por escrito.
away-anw-visit = La Anw continúa igual
    .why = Una visita no cambia nada de dónde vive la persona. Si alguien va a vivir allí, la Anw puede bajar o terminar.
    .do = Si se queda más de 3 meses, dígalo al SVB antes de irse.

away-akw = Asignación familiar (kinderbijslag) y kindgebonden budget
away-akw-3-months = Hasta 3 meses no tiene que avisar
    .why = ¿Se va el padre, la madre o el menor más de 3 meses? Las vacaciones también cuentan. Entonces el SVB mira si todavía hay asignación familiar. El kindgebonden budget depende de eso.
    .do = ¿Van a ser más de 3 meses? Dígalo al SVB en 4 semanas como máximo.
    .term-until = Esté de vuelta en los Países Bajos el { $date } como muy tarde.
    .event-until = De vuelta en los Países Bajos: asignación familiar y kindgebonden budget

# Native reader: is “ayuda” clear for a toeslag (money towards rent or care)?
away-allowances = Ayuda (toeslag) para seguro médico, alquiler o guardería
away-allowances-ask = Pregunte al Dienst Toeslagen cuánto tiempo puede estar fuera
    .why = Esta ayuda es para quien vive en los Países Bajos. Para la ayuda de alquiler (huurtoeslag), la persona misma tiene que vivir en la casa. No sabemos cuánto tiempo puede estar fuera.
    .do = ¿Va a vivir otra persona en la casa? ¿O se da de baja? Dígalo enseguida; si no, tiene que devolver dinero.

away-pension = Pensión de su trabajo
away-pension-no-limit = La pensión continúa siempre
    .why = La pensión de su trabajo puede ir con usted a todos los países. No hay un número máximo de días.
    .do = Haga que las cartas le lleguen.

away-residence = Su derecho a vivir en los Países Bajos
away-residence-dutch = Con la nacionalidad neerlandesa siempre puede volver
    .why = No hay un número máximo de días. Cuide que su pasaporte siga válido.
    .do = Mire antes de irse hasta cuándo es válido su pasaporte.
away-residence-eu = Pregunte al IND cuánto tiempo puede estar fuera
    .why = ¿Vivió aquí 5 años con ciudadanía de la UE? Entonces puede estar fuera hasta 2 años seguidos. Si son menos de 5 años, es diferente.
    .do = Llame al IND antes de irse por mucho tiempo.
away-residence-six-months = 6 meses seguidos como máximo
    .why = Si está fuera más tiempo, el IND puede quitarle el permiso (intrekken). También puede pasar después de 3 años: cada año más de 4 meses seguidos fuera. El IND mira el caso de cada persona.
    .do = Guarde los billetes del viaje (pasajes). Llame al IND si va a ser más tiempo.
    .term-until = Esté de vuelta en los Países Bajos el { $date } como muy tarde.
    .event-until = De vuelta en los Países Bajos: su derecho a vivir en los Países Bajos
away-residence-twelve-months = Menos de 12 meses fuera de la UE
    .why = ¿Está un año o más seguido fuera de la UE? Entonces el IND puede quitarle el permiso (intrekken). También después de 6 años fuera, en otro país de la UE.
    .do = Guarde los billetes del viaje (pasajes). Llame al IND si va a ser más tiempo.
    .term-until = Esté de vuelta en los Países Bajos el { $date } como muy tarde.
    .event-until = De vuelta en los Países Bajos: su derecho a vivir en los Países Bajos
away-residence-asylum-fixed = Cuidado: con una visita a su país puede perder su permiso
    .why = ¿Va alguien al país del que huyó? Entonces el IND investiga normalmente si el permiso debe terminar. A otro país se puede ir 6 meses seguidos como máximo.
    .do = Pida primero ayuda gratis al Juridisch Loket o a VluchtelingenWerk. No se vaya antes de tener respuesta.
away-residence-asylum-indefinite = Pregunte antes de ir a su país
    .why = En 2017 el gobierno escribió: con asilo para siempre, esto normalmente se permite. Más tarde se escribió que el IND también entonces puede investigar. A otro país se puede ir 6 meses seguidos como máximo.
    .do = Pida primero ayuda gratis al Juridisch Loket o a VluchtelingenWerk. No se vaya antes de tener respuesta.
away-residence-protection = Pregunte antes del viaje
    .why = La protección temporal existe hasta el 4 de marzo de 2027, incluido. Después viene otro documento. Ese era el plan en noviembre de 2025. No sabemos cuánto tiempo puede estar fuera.
    .do = Pregunte al Dienst Terugkeer en Vertrek y a su municipio.
away-residence-procedure = Pregunte primero qué significa irse
    .why = Todavía hay una solicitud en marcha. No sabemos qué pasa con ella si usted se va.
    .do = Pida primero ayuda gratis al Juridisch Loket o a VluchtelingenWerk. No se vaya antes de tener respuesta.
away-residence-none = Pregunte primero si puede volver
    .why = Sin derecho a vivir aquí, volver no es seguro. No sabemos cómo es en su caso.
    .do = Pida primero ayuda gratis al Juridisch Loket o a VluchtelingenWerk. No se vaya antes de tener respuesta.

away-care = Seguro médico
away-care-part-of-year = Pregunte al SVB si conserva el seguro
    .why = El SVB mira dónde está la persona la mayor parte del tiempo. Y dónde están la casa, la familia y el trabajo. Estar en el registro no es suficiente.
    .do = Pida al SVB un estudio de la Wlz (Wlz-onderzoek) antes de irse.
away-care-under-a-year = Menos de 1 año: el seguro continúa
    .why = Es así si alguien está fuera un tiempo y sigue viviendo en los Países Bajos. ¿Es un año o más, o trabaja la persona allí? Entonces el seguro puede terminar. ¿Alguien tiene que dar de baja el seguro y no lo hace? Entonces a veces tiene que devolver dinero.
    .do = Pregunte a su seguro qué paga en ese país. Si tiene dudas, llame al SVB.
    .term-until = Esté de vuelta en los Países Bajos el { $date } como muy tarde.
    .event-until = De vuelta en los Países Bajos: seguro médico

away-registration = Registro en el municipio
away-registration-8-months = Menos de 8 meses al año: sigue en el registro
    .why = Se suman todos los días fuera en un año. ¿Llegan a 8 meses o más? Entonces tiene que darse de baja, también con una casa aquí. Después cambian también la atención médica y las ayudas (toeslagen).
    .do = Puede darse de baja desde 5 días antes de irse, en el municipio.
    .term-until = Esté de vuelta en los Países Bajos el { $date } como muy tarde.
    .event-until = De vuelta en los Países Bajos: registro en el municipio

away-home = Casa de alquiler (si paga alquiler)
away-home-ask = Antes de irse, pregunte a quien le alquila la casa
    .why = Quien paga el alquiler tiene que vivir en la casa. Muchas veces tiene que ser 6 meses al año como mínimo. Si no, quien le alquila la casa puede terminar el contrato. Puede hacerlo también si el alquiler está pagado. Solo con permiso puede otra persona cuidar la casa.
    .do = Pida permiso por escrito. Siga pagando el alquiler.
