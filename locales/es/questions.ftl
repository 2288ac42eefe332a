# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = ¿Cuándo recibió el SVB su solicitud?
    .why = La fecha está en la carta del SVB. La ley mira ese día.
q-birth-date = ¿Cuál es su fecha de nacimiento?
    .why = Su edad cuenta en las reglas.
q-birth-country = ¿En qué país nació usted?
    .why = La ley es para personas de ciertos países.
q-nationalities = { $way ->
    [applied] ¿Qué nacionalidad tenía cuando hizo la solicitud?
   *[now] ¿Qué nacionalidad tenía a finales de 2024?
 }
    .why = Mire en su pasaporte. Puede elegir más de una.
q-former-nationalities = ¿Tenía antes otra nacionalidad más?
    .why = Una nacionalidad de antes a veces también cuenta.
q-settled-in-nl = ¿Cuándo vino a vivir a los Países Bajos?
    .why = ¿Se fue a vivir a otro país y después volvió? Tome la última vez que vino a vivir aquí.
q-moluccan-register = ¿Está o estaba en el registro de moluqueños (Rietkerk-uitkering)?
    .why = Es para las personas que vinieron en 1951 o 1952.
q-asylum-permit = ¿Recibió en los Países Bajos un permiso de asilo?
    .why = La ley también es para personas refugiadas.
q-asylum-permit-received = ¿Cuándo recibió asilo por primera vez?
    .why = La fecha está en sus papeles antiguos del IND.
q-family-reunification-with-asylum-holder = ¿Vino a vivir con un familiar que tenía asilo?
    .why = Quien vino a vivir con una persona refugiada, a veces también cuenta.
q-lives-in-nl = { $way ->
    [applied] ¿Vivía en los Países Bajos cuando hizo la solicitud?
   *[now] ¿Vivía en los Países Bajos a finales de 2024?
 }
    .why = Su verdadera casa tenía que estar en los Países Bajos.
q-residence-since = { $way ->
    [applied] ¿Desde cuándo vivía aquí sin pausa?
   *[now] A finales de 2024, ¿desde cuándo vivía aquí sin pausa?
 }
    .why = La ley pide 8 años. Las vacaciones no son una pausa. Si no tenía la nacionalidad neerlandesa, cuente solo el tiempo con buenos papeles de residencia.
q-permit = { $way ->
    [applied] ¿Qué derecho de residencia tenía cuando decidió el SVB?
   *[now] ¿Qué derecho de residencia tenía a finales de 2024?
 }
    .why = Mire en su tarjeta de residencia. Si todavía no hay decisión, elija lo que tiene ahora.
q-temporary-purpose = { $way ->
    [applied] ¿Era temporal su residencia, por ejemplo para estudiar?
   *[now] A finales de 2024, ¿era temporal su residencia, por ejemplo para estudiar?
 }
    .why = También es temporal: trabajo con permiso de trabajo o un tratamiento médico.
q-benefit-1 = { $way ->
    [applied] ¿Qué prestación tenía el día antes de su solicitud?
   *[now] ¿Qué prestación tenía a finales de 2024?
 }
    .why = Tenía que tener una prestación durante 1 año. No todas las prestaciones cuentan.
q-benefit-more = ¿Qué prestación tenía antes de esa?
    .why = Una prestación del mismo tiempo también cuenta.
q-benefit-since = ¿Desde cuándo tenía esta prestación: { $benefit }?
    .why = La fecha está en la carta sobre su prestación.
q-benefit-until = ¿Hasta qué día, incluido, tenía: { $benefit }?
    .why = Escriba el último día.
q-benefit-loan = ¿Era su prestación un préstamo: { $benefit }?
    .why = El dinero que tiene que devolver no cuenta.
q-destination = { $way ->
    [applied] ¿A qué país quería ir?
    [now] ¿A qué país quiere ir?
    [keep] ¿A qué país quiere ir?
    [away] ¿A qué país quiere ir?
   *[event] ¿En qué país vive o va a vivir?
 }
    .why = Las reglas no son iguales para cada país.
q-admission-proof = { $way ->
    [applied] ¿Tenía una carta que decía que podía vivir allí?
   *[now] ¿Tiene una carta que dice que puede vivir allí?
 }
    .why = Una carta del Estado de ese país, para 1 año como mínimo. También para su pareja y los hijos e hijas que van con usted.
q-nationality-declaration = { $way ->
    [applied] ¿Quería solicitar la nacionalidad de ese país?
   *[now] ¿Quiere solicitar la nacionalidad de ese país?
 }
    .why = ¿Tiene solo la nacionalidad neerlandesa? Entonces tenía que prometerlo por escrito. No solicite nada ahora: pregunte primero al SVB.
q-renounces-dutch-nationality = { $way ->
    [applied] ¿Quería renunciar a la nacionalidad neerlandesa?
   *[now] ¿Quiere renunciar a la nacionalidad neerlandesa?
 }
    .why = Con dos nacionalidades solo se podía así. No renuncie a nada ahora: pregunte primero al SVB.
q-partner = { $way ->
    [applied] ¿Tenía pareja cuando hizo la solicitud?
   *[now] ¿Tenía pareja a finales de 2024?
 }
    .why = Su marido o su mujer. O la persona con quien comparte un mismo hogar. Su padre, madre, hijo o hija no cuentan.
q-foster-children = { $way ->
    [applied] ¿Quería llevarse a menores en acogida?
   *[now] ¿Quiere llevarse a menores en acogida?
 }
    .why = Usted cuida de ellos, pero son hijos o hijas de otra persona. Esta regla no existe para sus propios hijos e hijas.
q-foster-consent = { $way ->
    [applied] ¿Había una carta con permiso para llevarse a esos menores?
   *[now] ¿Hay una carta con permiso para llevarse a esos menores?
 }
    .why = Del padre, de la madre o de quien tiene la tutela.
q-state-debts = { $way ->
    [applied] ¿Tenía deudas con el Estado neerlandés (Rijk)?
   *[now] A finales de 2024, ¿tenía deudas con el Estado neerlandés (Rijk)?
 }
    .why = Por ejemplo, impuestos o multas del Estado nacional. No vemos su respuesta.
q-partner-state-debts = { $way ->
    [applied] ¿Tenía su pareja deudas con el Estado neerlandés (Rijk)?
   *[now] A finales de 2024, ¿tenía su pareja deudas con el Estado (Rijk)?
 }
    .why = La regla también es para la pareja que se va con usted.
q-detained = { $way ->
    [applied] ¿Estaba en la cárcel el día de la solicitud?
   *[now] ¿Estaba en la cárcel a finales de 2024?
 }
    .why = Preguntamos esto a todas las personas. No vemos su respuesta.
q-evading-sentence = { $way ->
    [applied] ¿Le buscaban entonces por una pena de cárcel?
   *[now] ¿Le buscaban a finales de 2024 por una pena de cárcel?
 }
    .why = Usted tenía que cumplir todavía la pena, pero no se presentó. No vemos su respuesta.
q-partner-detained = { $way ->
    [applied] ¿Estaba entonces su pareja en la cárcel?
   *[now] ¿Estaba su pareja en la cárcel a finales de 2024?
 }
    .why = La regla también es para la pareja que se va con usted.
q-partner-evading-sentence = { $way ->
    [applied] ¿Buscaban entonces a su pareja por una pena de cárcel?
   *[now] ¿Buscaban a su pareja a finales de 2024 por pena de cárcel?
 }
    .why = La regla también es para la pareja que se va con usted.

# What do I keep if I go back?
q-stay = ¿Cómo quiere irse?
    .why = Para poco tiempo y para siempre hay reglas diferentes. Puede cambiar esto más tarde.
q-receives = ¿Qué prestación, qué pensión o qué ayuda recibe ahora?
    .why = Puede elegir más de una. Mire en sus cartas.
q-wia-kind = ¿Qué tipo de WIA recibe?
    .why = Está en la carta del UWV.
q-vvu-since = ¿Cuándo empezó su prestación WGA-vervolguitkering?
    .why = La fecha está en la carta del UWV.
q-alone = Para el SVB, ¿vive sin pareja (alleenstaand)?
    .why = Mire en su carta del SVB. ¿Están en matrimonio, pero se separaron para siempre? Elija sí. ¿Vive con alguien, aunque sea hermano, hermana, amigo o amiga? Elija no. Vivir con su hijo o hija, su padre o su madre no cuenta.
q-who-moves = ¿Quién se va de los Países Bajos?
    .why = Para la asignación familiar (kinderbijslag) cuenta quién se va y quién se queda.
q-seeks-work = ¿Va a buscar trabajo allí, 3 meses como máximo?
    .why = Entonces a veces puede llevarse la WW.
q-full-ww-4-weeks = ¿Recibe la WW completa desde hace 4 semanas o más?
    .why = WW completa: no trabaja al mismo tiempo.
q-insured-there = ¿Recibe de ese país dinero de trabajo o una pensión?
    .why = Entonces quizás tiene allí seguro médico.
q-departure = ¿Qué día se va de los Países Bajos?
    .why = Contamos desde ese día. ¿Ya se fue? Escriba entonces ese día. Solo el año también vale.
q-insured-year = ¿Tuvo seguro para la AOW todo el año antes de irse?
    .why = ¿Vivía o trabajaba entonces en los Países Bajos? Entonces tenía seguro.
q-other-parent-here = ¿Se queda en los Países Bajos el otro padre o madre?
    .why = Para vivir o trabajar. Entonces quizás esa persona puede recibir la asignación familiar (kinderbijslag).
q-wajong-reason = ¿Por qué quiere ir a otro país?
    .why = El UWV a veces hace una excepción para la Wajong.
q-passport-since = ¿Cuándo recibió un pasaporte neerlandés después de irse?
    .why = Cuenta el último pasaporte. Una tarjeta de identidad (identiteitskaart) también cuenta.
q-anw-since = ¿Desde cuándo recibe la Anw?
    .why = En Marruecos las reglas son diferentes desde el 1 de octubre de 2016.

# Questions about what happened after going back
q-voluntary-application = ¿Cuándo recibió el SVB su solicitud de seguro voluntario?
    .why = El día está en la carta del SVB.
q-role = ¿Quién quiere volver a los Países Bajos?
    .why = Para la pareja y para un hijo o hija hay reglas propias.
q-return-option-used = ¿Ya usó alguna vez la opción de volver (terugkeeroptie)?
    .why = ¿Ya volvió así a los Países Bajos? Solo se puede 1 vez.
q-lawful-three-years = ¿Tuvo permiso de residencia los 3 años justo antes de irse?
    .why = 3 años seguidos. ¿Tenía la nacionalidad neerlandesa? Entonces elija también sí.
q-child-condition = ¿Cómo vuelve el hijo o la hija?
    .why = Un hijo o hija no siempre puede volver sin compañía.
q-readmission-asked = ¿Cuándo recibió el IND o la embajada su solicitud?
    .why = Es la solicitud para volver.
q-lives-in-nl-again = ¿Va a vivir de verdad otra vez en los Países Bajos?
    .why = Una visita o unas vacaciones no es vivir.
q-moved-back = ¿Desde qué día vive otra vez en los Países Bajos?
    .why = También puede ser un día futuro.
q-partner-died = ¿Qué día falleció su pareja?
    .why = Con ese día calculamos cuándo cambia algo.
q-deceased-insured = ¿Su pareja vivía o trabajaba todavía en los Países Bajos?
    .why = El día en que falleció. Un seguro Anw voluntario también cuenta.
q-deceased-left = ¿Cuándo se fue su pareja de los Países Bajos?
    .why = Quien se va, a veces tiene seguro 6 semanas más.
q-deceased-insured-there = ¿Tuvo después su pareja seguro en otro país?
    .why = Por ejemplo, por trabajar en ese país.
q-child-under-18 = ¿Tiene un hijo o hija menor de 18 años?
    .why = Para la Anw cuenta un hijo o hija menor de 18 años.
q-unfit-for-work = Por enfermedad, ¿solo puede trabajar poco o nada?
    .why = Por enfermedad ha perdido el 45 por ciento o más de su capacidad de trabajar.
q-separated-on = ¿Desde qué día viven por separado?
    .why = ¿No sabe el día? El mes también vale.
q-married = ¿Está casado o casada?
    .why = Una pareja registrada (geregistreerd partnerschap) también cuenta.
q-permanently-separated = ¿Se separaron para siempre?
    .why = No quieren seguir viviendo en pareja, y eso es seguro.
q-together-on = ¿Qué día se casan o empiezan a vivir en pareja?
    .why = El día de la boda o de empezar a convivir. También puede haber pasado ya.
q-other-has-award = ¿Tiene la otra persona su propia prestación de retorno?
    .why = A su propio nombre, del SVB.
q-detention = ¿Qué pasa?
    .why = Se trata de usted o de su pareja. No vemos su respuesta.
q-released-on = ¿Qué día termina?
    .why = El día en que la persona sale libre, o ya no la buscan.
q-child-birth-date = ¿Cuándo nació su hijo o hija más joven?
    .why = El hijo o la hija más joven que se fue con usted.
q-nationality-step = ¿Ya solicitó la nacionalidad de su país?
    .why = Lo prometió cuando hizo la solicitud.
q-change-on = ¿Qué día cambia algo?
    .why = También puede ser un día futuro.
q-still-in-nl = ¿Está ahora todavía en los Países Bajos?
    .why = Desde los Países Bajos tiene que decirlo en 4 semanas como máximo. Desde otro país, en 6 semanas.
q-award-on = ¿De qué día es la decisión del SVB?
    .why = La fecha está arriba, en la carta que dice que recibe la prestación.
q-leaves-on = ¿Qué día se va de los Países Bajos?
    .why = El SVB mira si es a tiempo.
q-not-to-blame = ¿Se va más tarde porque no puede ser de otra manera?
    .why = Por ejemplo, porque tiene una enfermedad grave.
q-incapacity-change = ¿Qué pasó con su WIA o WAO?
    .why = Se trata del tiempo después de irse.
q-left-with-incapacity = ¿Tenía WIA o WAO cuando se fue?
    .why = La regla es solo para estas dos prestaciones.
q-stopped-benefit = ¿Qué prestación terminó cuando se fue?
    .why = Elija una. Después puede hacerlo otra vez.
q-back-on = ¿Desde qué día vive otra vez en los Países Bajos?
    .why = Algunas prestaciones solo empiezan de nuevo si vuelve a tiempo.
q-abroad-from = ¿Qué día se va?
    .why = El primer día de su viaje.
q-abroad-until = ¿Qué día está de vuelta?
    .why = El día en que está otra vez en los Países Bajos. ¿No lo sabe todavía? Escriba lo que piensa.
q-days-abroad-before = ¿Cuántos días estuvo ya fuera en el año de su viaje?
    .why = Cuente desde el 1 de enero hasta este viaje. Si no estuvo fuera, escriba 0.
q-residence-now = ¿Qué derecho de residencia tiene ahora?
    .why = Mire en su tarjeta de residencia. No vemos su respuesta.
q-no-means = ¿Le falta dinero para pagar el viaje?
    .why = La ayuda es para quien no lo puede pagar.
q-helped-before = ¿Recibió ya esta ayuda en los últimos 5 años?
    .why = Normalmente esta ayuda se recibe solo 1 vez.
q-office = ¿De qué organización se trata?
    .why = Mire arriba en la carta, o en su banco quién le paga.
q-decision-on = ¿De qué día es la decisión?
    .why = El día está arriba en la carta.
q-partner-place = ¿Dónde va a vivir su pareja?
    .why = Su marido, su mujer, o la persona con quien vive en pareja.
q-household = ¿Con quién se fue de los Países Bajos?
    .why = La prestación depende de eso.
q-payment = ¿Cuánta prestación de retorno recibe al mes?
    .why = Mire en su banco o en la carta del SVB.
q-gross-benefits = ¿Cuánto recibe de los Países Bajos en otras prestaciones?
    .why = Sume todo lo suyo y lo de su pareja, al mes, antes de impuestos (bruto): AOW, Anw, WIA, WAO, WAZ, Wajong y suplemento (toeslag). ¿Nada? Escriba 0.

about-voluntary-application = Solicitud de seguro voluntario
about-role = Quién quiere volver
about-return-option-used = Opción de volver usada
about-lawful-three-years = 3 años con permiso de residencia
about-child-condition = Cómo vuelve el hijo o la hija
about-readmission-asked = Solicitud para volver
about-lives-in-nl-again = Vivir otra vez en los Países Bajos
about-moved-back = En los Países Bajos otra vez desde
about-partner-died = Día en que falleció
about-deceased-insured = Pareja todavía en los Países Bajos
about-deceased-left = Pareja fuera de los Países Bajos
about-deceased-insured-there = Pareja con seguro allí
about-child-under-18 = Hijo o hija menor de 18
about-unfit-for-work = Enfermedad: poco o ningún trabajo
about-separated-on = Por separado desde
about-married = Matrimonio
about-permanently-separated = Separación para siempre
about-together-on = En pareja desde
about-other-has-award = Prestación de la otra persona
about-detention = Cárcel o pena de cárcel
about-released-on = Día en que termina
about-child-birth-date = Nacimiento del hijo o hija más joven
about-nationality-step = Nacionalidad solicitada
about-change-on = Día del cambio
about-still-in-nl = Todavía en los Países Bajos
about-award-on = Día de la decisión
about-leaves-on = Día en que se va
about-not-to-blame = No es culpa suya
about-incapacity-change = Cambio de WIA o WAO
about-left-with-incapacity = Se fue con WIA o WAO
about-stopped-benefit = Prestación que terminó
about-back-on = En los Países Bajos otra vez desde
about-abroad-from = Primer día fuera
about-abroad-until = Día de vuelta en los Países Bajos
about-days-abroad-before = Días fuera antes
about-residence-now = Su derecho de residencia ahora
about-no-means = Falta dinero para el viaje
about-helped-before = Ayuda recibida antes
about-office = La organización
about-decision-on = Día de la decisión
about-partner-place = Dónde vive su pareja
about-household = Con quién se fue
about-payment = Su prestación al mes
about-gross-benefits = Otras prestaciones sumadas

voluntary-application-not-yet = Todavía no solicitado
role-remigrant = Yo, y la prestación es mía
# Native reader: do “acompañé a mi pareja” and “a mi padre o madre” say who went along with whom?
role-partner = Yo, y acompañé a mi pareja
role-child = Yo, y acompañé a mi padre o madre
child-condition-together = Junto con su padre o madre
child-condition-came-of-age = Sin compañía, después de cumplir 18
    .hint = Cumplió 18 en el año después de irse
child-condition-neither = Ninguna de las dos
readmission-asked-not-yet = Todavía no solicitado
deceased-left-never-lived = Nunca vivió en los Países Bajos
detention-shorter = En la cárcel, menos de 1 mes
detention-month = En la cárcel, 1 mes o más
detention-fugitive = Persona buscada por una pena de cárcel
detention-departed = Se fue para unirse a un grupo terrorista (uitreiziger)
released-on-not-yet = Todavía no ha terminado
nationality-step-none = No, todavía no
nationality-step-asked = Sí, todavía espero
nationality-step-received = Sí, la he recibido
nationality-step-refused = Sí, pero mi país dijo que no
leaves-on-not-yet = Todavía no elegí el día
incapacity-change-lowered = La prestación bajó
incapacity-change-ended = La prestación terminó
incapacity-change-nothing = No cambió nada
back-on-not-yet = Todavía no he vuelto
stay-visit = De visita
    .hint = Después vuelvo
stay-part-of-year = Una parte de cada año
    .hint = Vivo aquí y también allí
stay-try-first = Primero probar
    .hint = Quizás vuelvo
stay-for-good = Para siempre
    .hint = Voy a vivir allí
stay-unsure = Todavía no lo sé
    .hint = Entonces verá primero qué conserva
residence-now-dutch = Nacionalidad neerlandesa
    .hint = Tengo pasaporte neerlandés
residence-now-eu = Ciudadanía de la UE
    .hint = O familiar de una persona de la UE
residence-now-regular-fixed = Normal, tiempo limitado (regulier, bepaalde tijd)
    .hint = Un permiso normal para unos años
residence-now-regular-indefinite = Normal, tiempo ilimitado (regulier, onbepaalde tijd)
    .hint = Un permiso normal para siempre
residence-now-eu-long-term = Residente de larga duración UE (langdurig ingezetene EU)
    .hint = Está escrito en su tarjeta de residencia
residence-now-temporary-asylum = Asilo, tiempo limitado (asiel, bepaalde tijd)
    .hint = Un permiso para unos años
residence-now-asylum-indefinite = Asilo, tiempo ilimitado (asiel, onbepaalde tijd)
    .hint = Un permiso para siempre
residence-now-temporary-protection = Protección temporal (Ucrania)
residence-now-procedure = Todavía espero una decisión
residence-now-none = No me permiten quedarme aquí
    .hint = O no tengo papeles
office-svb = SVB
    .hint = AOW, Anw, AIO, asignación familiar, retorno
office-uwv = UWV
    .hint = WIA, WAO, WW, Wajong
office-uwv-zw = UWV, sobre la Ziektewet (enfermedad)
office-municipality = El municipio (gemeente)
    .hint = Ayuda social (bijstand), IOAW, IOAZ
office-toeslagen = Dienst Toeslagen
office-cak = CAK
    .hint = Atención médica en otro país
office-ind = IND
    .hint = Permiso o nacionalidad
office-ind-asylum = IND, sobre asilo
partner-place-none = No tengo pareja
partner-place-along = Mi pareja se va conmigo
partner-place-stays = Mi pareja se queda en los Países Bajos
partner-place-there = Mi pareja ya vive allí
household-single = Sin nadie más
household-single-parent = Con mi hijo o hija, sin pareja
    .hint = Uno o más menores de 18 años
household-couple = Con mi pareja
    .hint = Con o sin hijos o hijas
payment-nothing = Nada
payment-small = Menos de 25 euros
payment-more = 25 euros o más
days-abroad-before-unit = días
gross-benefits-unit = euros al mes

# Short names of the questions, for lists
about-application-received = Día de su solicitud
about-birth-date = Su fecha de nacimiento
about-birth-country = Su país de nacimiento
about-nationalities = Su nacionalidad
about-former-nationalities = Nacionalidad de antes
about-settled-in-nl = Llegada a los Países Bajos
about-moluccan-register = Registro de moluqueños
about-asylum-permit = Permiso de asilo
about-asylum-permit-received = Asilo recibido
about-family-reunification-with-asylum-holder = Con un familiar con asilo
about-lives-in-nl = Vivir en los Países Bajos
about-residence-since = Aquí sin pausa desde
about-permit = Su derecho de residencia
about-temporary-purpose = Residencia temporal
about-benefit = Su prestación
about-benefit-since = Prestación desde
about-benefit-until = Último día de la prestación
about-benefit-loan = Prestación como préstamo
about-destination = País adonde va
about-admission-proof = Carta: puede vivir allí
about-nationality-declaration = Solicitar otra nacionalidad
about-renounces-dutch-nationality = Renunciar a la nacionalidad neerlandesa
about-partner = Su pareja
about-foster-children = Menores en acogida
about-foster-consent = Carta para menores en acogida
about-state-debts = Deudas con el Estado
about-partner-state-debts = Deudas de su pareja
about-detained = Cárcel
about-evading-sentence = Pena de cárcel
about-partner-detained = Cárcel (pareja)
about-partner-evading-sentence = Pena de cárcel (pareja)
about-stay = Cómo se va
about-receives = Su prestación y pensión
about-wia-kind = Tipo de WIA
about-vvu-since = WGA-vervolguitkering desde
about-alone = Sin pareja (alleenstaand)
about-who-moves = Quién se va
about-seeks-work = Buscar trabajo con WW
about-full-ww-4-weeks = 4 semanas de WW completa
about-insured-there = Sueldo o pensión de allí
about-departure = Día en que se va
about-insured-year = Seguro antes de irse
about-other-parent-here = El otro padre o madre
about-wajong-reason = Por qué se va
about-passport-since = Último pasaporte neerlandés
about-anw-since = Anw desde

# Rights of residence
permit-dutch = Tengo la nacionalidad neerlandesa
permit-regular_fixed = Residencia normal, para unos años
    .hint = Permiso: verblijfsvergunning regulier, bepaalde tijd
permit-regular_indefinite = Residencia normal, para siempre
    .hint = Regulier onbepaalde tijd, o EU-langdurig
permit-asylum_fixed = Asilo, para unos años
    .hint = Permiso: verblijfsvergunning asiel, bepaalde tijd
permit-asylum_indefinite = Asilo, para siempre
    .hint = Permiso: verblijfsvergunning asiel, onbepaalde tijd
permit-eu = Ciudadanía de la UE, o familiar
    .hint = También Noruega, Islandia y Suiza
# Native reader: is “Persona de Turquía que trabaja, o familiar” natural?
permit-association_agreement = Persona de Turquía que trabaja, o familiar
    .hint = Derecho por el tratado con Turquía
permit-other = Otra cosa
    .hint = O sin papeles

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = Ayuda social (bijstand)
    .hint = Dinero del municipio
benefit-aow = AOW
    .hint = Pensión de vejez del Estado
benefit-wia = WIA
    .hint = WGA o IVA. Por enfermedad no puede trabajar
benefit-wao = WAO
    .hint = Enfermedad de antes de 2004
benefit-ww = WW
    .hint = Ya no tiene trabajo
benefit-none = Ninguna prestación
    .hint = Yo no tenía nada entonces
benefit-wajong = Wajong
    .hint = Enfermedad o discapacidad desde joven
benefit-zw = Ziektewet (enfermedad)
    .hint = El primer tiempo de enfermedad
benefit-anw = Anw
    .hint = Su pareja falleció
benefit-ioaw = IOAW
    .hint = Persona mayor sin trabajo, del municipio
benefit-ioaz = IOAZ
    .hint = Persona mayor que antes tenía negocio propio
benefit-iow = IOW
    .hint = Después de la WW, mayor de 60
benefit-waz = WAZ
    .hint = Enfermedad, y antes negocio propio
benefit-bbz = Bbz
    .hint = Ayuda social para personas con negocio propio
benefit-tw = Suplemento (Toeslagenwet)
    .hint = Dinero extra con una prestación
benefit-wachtgeld = Wachtgeld
    .hint = Trabajaba para el Estado
benefit-wamil = Wamil
    .hint = Trabajaba en el ejército y se enfermó
benefit-aio = AIO
    .hint = Dinero extra con una AOW pequeña
benefit-akw = Asignación familiar (kinderbijslag)
    .hint = Dinero del SVB para su hijo o hija
benefit-kgb = Dinero para hijos (kindgebonden budget)
    .hint = Dinero extra para su hijo o hija, cada mes
benefit-toe = Ayuda para alquiler o seguro médico (toeslag)
    .hint = Del Dienst Toeslagen. También para guardería
benefit-pen = Pensión de su trabajo
    .hint = De un fondo de pensiones
benefit-other = Otra cosa
    .hint = Pensión del trabajo, dinero del extranjero
benefit-running = Todavía la recibía
    .hint = Hasta el día antes de la solicitud, incluido

# Kinds of WIA
wia-kind-iva = IVA (prestación completa)
    .hint = Probablemente no podrá trabajar nunca más
wia-kind-wga-lgu = WGA: según el sueldo (loongerelateerde uitkering)
    .hint = El primer tiempo
wia-kind-wga-lau = WGA: suplemento al sueldo (loonaanvulling)
    .hint = Trabaja lo suficiente, además de la prestación
wia-kind-wga-vvu = WGA: prestación siguiente (vervolguitkering)
    .hint = Después del primer tiempo, si no trabaja lo suficiente

# Who leaves
who-moves-family = Me voy con mis hijos o hijas
who-moves-parent = Me voy, mis hijos o hijas se quedan
who-moves-child = Solo se va mi hijo o hija

# Why somebody with Wajong moves
wajong-reason-treatment = Por un tratamiento médico
wajong-reason-work = Allí tengo más posibilidad de trabajo
wajong-reason-carer = Quien me cuida va a vivir allí
wajong-reason-other = Por otra cosa

# The last passport since leaving
passport-since-none = No recibí ninguno después de irme

# Debts
debts-none = Sin deudas
    .hint = O todo está pagado
debts-arrangement = Sí, con un acuerdo de pago
    .hint = Pagar un poco cada mes
debts-not_collected = Sí, pero no tengo que pagar
    .hint = Lo dice una carta del Estado
debts-unpaid = Sí, sin acuerdo
    .hint = Todavía sin pagar

# Partner
partner-none = Sin pareja
partner-goes_along = Mi pareja se va conmigo
    .hint = Mi pareja vive en los Países Bajos
partner-stays_in_nl = Mi pareja se queda en los Países Bajos
partner-already_there = Mi pareja ya vive allí
partner-separated = Nos hemos separado
    .hint = Separación para siempre
