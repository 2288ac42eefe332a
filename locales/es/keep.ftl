# What do I keep if I go back? Each scheme by its name, with `.sure`, what is so for everybody whatever is not known, and
# `.ask`, the question to read out. Then each way it can turn out: one sentence, `.why`, `.do` before leaving, `.term-…` for
# a day, `.event-…` as the title in a calendar. The Dutch names stay: people know them.

# The groups of the balance
effect-stays = Esto lo conserva
effect-changes = Esto cambia
effect-ask = Esto tiene que preguntarlo
effect-stops = Esto termina

# Whom to ask or to tell
contact-svb = SVB (AOW y asignación familiar)
contact-uwv = UWV (WIA, WAO y WW)
contact-cak = CAK (atención médica en otro país)
contact-municipality = Su municipio (gemeente)
contact-ind = IND (residencia y nacionalidad)
contact-pension-fund = Su fondo de pensiones
contact-toeslagen = Dienst Toeslagen (ayudas del Estado)
contact-embassy = Embajada o consulado neerlandés
contact-iom = IOM (ayuda para volver)
contact-svb-remigration = SVB Remigratie (retorno)
contact-dtv = Dienst Terugkeer en Vertrek (servicio de retorno)
contact-vluchtelingenwerk = VluchtelingenWerk (personas refugiadas)
contact-juridisch-loket = El Juridisch Loket (consejo gratis)
contact-health-insurer = La compañía de su seguro médico
contact-bank = Su banco
contact-landlord = Quien le alquila la casa
contact-own-consulate = El consulado de su país
contact-digid = DigiD: vea digid.nl
contact-tax-abroad = Oficina de impuestos (Belastingdienst), para quien vive en otro país
contact-duo = DUO: vea duo.nl

# Where it stands, and how sure that is
source-law = { $act }, artículo { $article }
source-page = { $name }
source-day = texto del { $date }
sure-verified = leído en el texto mismo
sure-older = de un texto más antiguo
sure-derived = nuestra conclusión del texto
sure-unverified = no es seguro

# State pension
keep-aow = AOW (pensión de vejez del Estado)
    .sure = La AOW puede ir con usted a todos los países, pero la cantidad puede ser menor.
    .ask = Pregunte al SVB: ¿cuánta AOW recibo en mi nuevo país?
keep-aow-same = Conserva su AOW
    .why = La AOW puede ir con usted a todos los países. Su cantidad no baja por mudarse. Los impuestos sí pueden ser diferentes. ¿No tiene pareja, y allí se casa o va a vivir en pareja? Entonces su AOW sí baja.
    .do = Diga al SVB que se muda. Si todavía recibe un suplemento por su pareja, pregunte si lo conserva.
keep-aow-couple-no-treaty = Conserva su AOW. Un suplemento por su pareja termina
    .why = La AOW puede ir con usted a todos los países. Su propia cantidad no baja. Pero los Países Bajos no tienen acuerdo (convenio) con este país. ¿Recibe todavía un suplemento por su pareja, de antes de 2015? Ese termina y no vuelve.
    .do = Diga al SVB que se muda. Pregunte qué pasa con el suplemento.
keep-aow-married-rate = Conserva su AOW, pero recibe menos
    .why = Los Países Bajos no tienen acuerdo (convenio) con este país. Quien no tiene pareja, allí recibe menos. Una AOW completa es entonces el 50 por ciento del salario mínimo. Ahora es el 70 por ciento.
    .do = Diga al SVB que se muda. Pregunte cuánto recibe entonces.
    .term-from = Recibe menos a partir del { $date }.
keep-aow-ask-single = Conserva su AOW. Pregunte cuánto recibe
    .why = La AOW puede ir con usted a todos los países. Pero quien no tiene pareja recibe menos en algunos países. No sabemos con seguridad cómo es en este país.
    .do = Pregunte al SVB antes de irse.
keep-aow-claim = Tiene la edad para la AOW. Solicite la AOW
    .why = ¿Vivió o trabajó 1 año como mínimo en los Países Bajos? Entonces hay AOW para usted. La AOW puede ir con usted a todos los países.
    .do = Llame al SVB antes de irse. Si no tiene pareja, pregunte cuánto recibe en su nuevo país. Si la pide tarde, recibe AOW por 1 año antes de su solicitud como máximo.
keep-aow-claim-no-treaty = Tiene la edad para la AOW. Solicite la AOW
    .why = ¿Vivió o trabajó 1 año como mínimo en los Países Bajos? Entonces hay AOW para usted. La AOW puede ir con usted. Pero los Países Bajos no tienen acuerdo (convenio) con este país. Quien no tiene pareja, allí recibe menos. Es el 50 por ciento del salario mínimo, en lugar del 70.
    .do = Llame al SVB antes de irse. Si la pide tarde, recibe AOW por 1 año antes de su solicitud como máximo.
keep-aow-later = Más tarde recibe AOW, pero los años fuera de los Países Bajos no cuentan
    .why = Los años en que vivió o trabajó en los Países Bajos no se pierden. Los años fuera de los Países Bajos no cuentan. Por cada año recibe un 2 por ciento menos de AOW.
    .do = Pregunte al SVB cuántos años cuentan para su AOW. Si no tiene pareja, pregunte también si recibe menos en su nuevo país.
    .term-start = Su AOW empieza el { $date }.
keep-aow-later-no-treaty = Más tarde recibe AOW, y en este país a veces menos
    .why = Los años fuera de los Países Bajos no cuentan. Por cada año recibe un 2 por ciento menos de AOW. Y los Países Bajos no tienen acuerdo (convenio) con este país. Quien no tiene pareja, allí recibe menos. Es el 50 por ciento del salario mínimo, en lugar del 70.
    .do = Pregunte al SVB cuántos años cuentan para su AOW, y cuánto recibe allí.
    .term-start = Su AOW empieza el { $date }.
keep-aow-later-not-fixed = Más tarde recibe AOW. El día todavía no está fijado
    .why = Los años en que vivió o trabajó en los Países Bajos no se pierden. Los años fuera de los Países Bajos no cuentan. Por cada año recibe un 2 por ciento menos de AOW. La edad para su AOW todavía no se sabe.
    .do = Pregunte al SVB cuántos años cuentan para su AOW. Si no tiene pareja, pregunte también si recibe menos en su nuevo país. Mire más tarde cuándo empieza su AOW.
    .term-expected = Pensamos: no antes del { $date }.
keep-aow-later-not-fixed-no-treaty = Más tarde recibe AOW, y en este país a veces menos
    .why = La edad para su AOW todavía no se sabe. Los años fuera de los Países Bajos no cuentan. Por cada año recibe un 2 por ciento menos de AOW. Y los Países Bajos no tienen acuerdo (convenio) con este país. Quien no tiene pareja, allí recibe menos. Es el 50 por ciento del salario mínimo, en lugar del 70.
    .do = Pregunte al SVB cuántos años cuentan para su AOW, y cuánto recibe allí. Mire más tarde cuándo empieza su AOW.
    .term-expected = Pensamos: no antes del { $date }.

# Voluntary insurance
keep-aow-voluntary = Pagar usted para conservar el seguro (AOW y Anw)
    .sure = Si quiere pagar y conservar el seguro, solicítelo como muy tarde 1 año después de irse.
    .ask = Pregunte al SVB: ¿puedo seguir con el seguro voluntario, cuánto tiempo y cuánto cuesta?
keep-aow-voluntary-job-search = Conserva el seguro para la AOW
    .why = Va allí a buscar trabajo, 3 meses como máximo. No se muda. Entonces sigue sumando AOW.
    .do = Si al final se queda más tiempo fuera, pregunte al SVB.
keep-aow-voluntary-anw-only = Su seguro para la Anw termina. Quizás puede pagar usted para conservarlo
    .why = La Anw es dinero para la pareja si usted fallece. Después de irse ya no tiene ese seguro. Puede pagar usted y conservar el seguro. ¿Vivió o trabajó en los Países Bajos todo el año antes de irse? Solo entonces se puede.
    .do = Si lo quiere, solicítelo enseguida al SVB. El seguro solo vale desde la solicitud.
    .term-apply = El SVB tiene que tener su solicitud. El último día es el { $date }.
    .event-apply = Último día: solicitar el seguro voluntario al SVB
# Native reader: is “sumar AOW” clear for building up a state pension year by year?
keep-aow-voluntary-no-limit = Ya no suma AOW. Quizás puede pagar usted mucho tiempo
    .why = Después de irse, los años ya no cuentan para la AOW. Puede pagar usted hasta que empiece su AOW. ¿Es su prestación menos del 35 por ciento del salario mínimo? Entonces se puede 10 años como máximo. También puede pagar por la Anw. Es dinero para la pareja si usted fallece. ¿Vivió o trabajó en los Países Bajos todo el año antes de irse? Solo entonces se puede.
    .do = Pregunte al SVB cuánto cuesta y cuánto tiempo se puede. ¿Vino a los Países Bajos por primera vez hace menos de 10 años? Pregunte antes de irse si puede comprar años anteriores. Después de irse ya no se puede.
    .term-apply = El SVB tiene que tener su solicitud. El último día es el { $date }.
    .event-apply = Último día: solicitar el seguro voluntario al SVB
keep-aow-voluntary-ask-limit = Ya no suma AOW. Pregunte cuánto tiempo puede pagar usted
    .why = Después de irse, los años ya no cuentan para la AOW. Puede pagar usted hasta que empiece su AOW, en todo caso 10 años. No sabemos con seguridad si se puede más tiempo. También puede pagar por la Anw. Es dinero para la pareja si usted fallece. ¿Vivió o trabajó en los Países Bajos todo el año antes de irse? Solo entonces se puede.
    .do = Pregunte al SVB antes de irse. ¿Vino a los Países Bajos por primera vez hace menos de 10 años? Pregunte también si puede comprar años anteriores. Después de irse ya no se puede.
    .term-apply = El SVB tiene que tener su solicitud. El último día es el { $date }.
    .event-apply = Último día: solicitar el seguro voluntario al SVB
keep-aow-voluntary-ten-years = Ya no suma AOW. Quizás puede pagar usted 10 años
    .why = Después de irse, los años ya no cuentan para la AOW. Puede pagar usted, 10 años como máximo y hasta que empiece su AOW. También puede pagar por la Anw. Es dinero para la pareja si usted fallece. ¿Vivió o trabajó en los Países Bajos todo el año antes de irse? Solo entonces se puede.
    .do = Pregunte al SVB cuánto cuesta. ¿Vino a los Países Bajos por primera vez hace menos de 10 años? Pregunte antes de irse si puede comprar años anteriores. Después de irse ya no se puede.
    .term-apply = El SVB tiene que tener su solicitud. El último día es el { $date }.
    .event-apply = Último día: solicitar el seguro voluntario al SVB

# Supplement to a small state pension
keep-aio = AIO (dinero extra con una AOW pequeña)
    .sure = La AIO termina siempre si va a vivir a otro país.
    .ask = Pregunte al SVB: ¿cuándo termina mi AIO, y cuánto tiempo puedo ir de visita?
keep-aio-stops = Su AIO termina
    .why = La AIO es un tipo de ayuda social. No puede ir con usted a otro país.
    .do = ¿Va de visita y después vuelve? Entonces puede estar fuera 13 semanas al año como máximo. Dígalo al SVB antes de irse.
    .term-from = La AIO termina el { $date }.

# Company pension
keep-pension = Pensión de su trabajo
    .sure = La pensión de su trabajo puede ir con usted a todos los países.
    .ask = Pregunte a su fondo de pensiones: ¿qué cambia en mi pensión si me mudo?
keep-pension-same = Conserva la pensión de su trabajo
    .why = Esta pensión puede ir con usted a todos los países. Los impuestos pueden cambiar.
    .do = Dé su nueva dirección a su fondo de pensiones. Pregunte también por los impuestos.

# Incapacity since 2006
keep-wia = WIA (si por enfermedad no puede trabajar)
    .sure = Puede llevarse la WIA más de 1 año a países con un acuerdo (convenio).
    .ask = Pregunte al UWV: ¿puedo llevarme la WIA a mi nuevo país, y la cantidad sigue igual?
keep-wia-same = Conserva su WIA
    .why = La WIA puede ir con usted a este país. La cantidad no baja por mudarse.
    .do = Diga al UWV que va a mudarse. Quizás un médico del UWV quiere verle antes.
    .term-report = Dígalo el { $date } como muy tarde.
    .event-report = Diga al UWV que va a mudarse
keep-wia-ask-amount = Conserva su WIA. Pregunte cuánto recibe
    .why = La WIA puede ir con usted a este país. Pero la prestación WGA-vervolguitkering allí a veces es más baja. No sabemos si es así para usted.
    .do = Pregunte al UWV cuánto recibe. Quizás un médico del UWV quiere verle antes.
    .term-report = Dígalo el { $date } como muy tarde.
    .event-report = Diga al UWV que va a mudarse
keep-wia-factor-50 = Conserva su WIA, pero recibe la mitad
    .why = La vida allí es más barata que en los Países Bajos. Por eso en 2026 recibe el 50 por ciento de su prestación WGA-vervolguitkering.
    .do = Diga al UWV que va a mudarse. Pregunte cuánto recibe entonces.
    .term-report = Dígalo el { $date } como muy tarde.
    .event-report = Diga al UWV que va a mudarse
keep-wia-factor-60 = Conserva su WIA, pero recibe menos
    .why = La vida allí es más barata que en los Países Bajos. Por eso en 2026 recibe el 60 por ciento de su prestación WGA-vervolguitkering.
    .do = Diga al UWV que va a mudarse. Pregunte cuánto recibe entonces.
    .term-report = Dígalo el { $date } como muy tarde.
    .event-report = Diga al UWV que va a mudarse
keep-wia-stops-iva = Su WIA termina
    .why = Los Países Bajos no tienen acuerdo (convenio) con este país. Si vuelve a vivir en los Países Bajos, la prestación IVA puede empezar de nuevo.
    .do = Diga al UWV que va a mudarse. ¿Se va menos de 1 año? Entonces, para el UWV todavía vive en los Países Bajos. Acuérdelo con el UWV.
    .term-from = La WIA termina el { $date }.
    .term-report = Dígalo el { $date } como muy tarde.
    .event-report = Diga al UWV que va a mudarse
keep-wia-stops = Su WIA termina
    .why = Los Países Bajos no tienen acuerdo (convenio) con este país. ¿Vuelve a vivir en los Países Bajos antes de 5 años? Entonces la WIA puede empezar de nuevo.
    .do = Diga al UWV que va a mudarse. ¿Se va menos de 1 año? Entonces, para el UWV todavía vive en los Países Bajos. Acuérdelo con el UWV.
    .term-from = La WIA termina el { $date }.
    .term-report = Dígalo el { $date } como muy tarde.
    .event-report = Diga al UWV que va a mudarse
    .term-back = ¿Quiere entonces recuperar su WIA? Vuelva a vivir en los Países Bajos el { $date } como muy tarde.
    .event-back = Último día para volver con WIA
keep-wia-ask = Pregunte al UWV si puede llevarse la WIA
    .why = Esto depende de los acuerdos con este país. No lo sabemos con seguridad. La WIA puede terminar.
    .do = Pregunte al UWV. No se vaya antes de tener una respuesta por escrito. ¿Se va menos de 1 año? Entonces, para el UWV todavía vive en los Países Bajos. Acuérdelo con el UWV.
    .term-report = Dígalo el { $date } como muy tarde.
    .event-report = Diga al UWV que va a mudarse

# Older incapacity benefits
keep-wao-waz = WAO o WAZ (si por enfermedad no puede trabajar)
    .sure = Puede llevarse la WAO o WAZ más de 1 año a países con acuerdo (convenio).
    .ask = Pregunte al UWV: ¿puedo llevarme la WAO o la WAZ a mi nuevo país?
keep-wao-waz-same = Conserva su WAO o WAZ
    .why = Esta prestación puede ir con usted a este país. La cantidad no baja por mudarse.
    .do = Diga al UWV que va a mudarse. Quizás un médico del UWV quiere verle antes.
    .term-report = Dígalo el { $date } como muy tarde.
    .event-report = Diga al UWV que va a mudarse
keep-wao-waz-stops = Su WAO o WAZ termina
    .why = Los Países Bajos no tienen acuerdo (convenio) con este país. Por eso no puede llevarse esta prestación.
    .do = Diga al UWV que va a mudarse. ¿Se va menos de 1 año? Entonces, para el UWV todavía vive en los Países Bajos. Acuérdelo con el UWV.
    .term-from = La prestación termina el { $date }.
    .term-report = Dígalo el { $date } como muy tarde.
    .event-report = Diga al UWV que va a mudarse
keep-wao-waz-ask = Pregunte al UWV si puede llevarse la WAO o la WAZ
    .why = Esto depende de los acuerdos con este país. No lo sabemos con seguridad. La prestación puede terminar.
    .do = Pregunte al UWV. No se vaya antes de tener una respuesta por escrito. ¿Se va menos de 1 año? Entonces, para el UWV todavía vive en los Países Bajos. Acuérdelo con el UWV.
    .term-report = Dígalo el { $date } como muy tarde.
    .event-report = Diga al UWV que va a mudarse

# Disabled at a young age
keep-wajong = Wajong (enfermedad o discapacidad desde joven)
    .sure = La Wajong termina en todos los países, excepto si el UWV hace una excepción.
    .ask = Pregunte al UWV: ¿puedo tener una excepción para mi Wajong?
keep-wajong-exception = Pregunte si puede llevarse la Wajong
    .why = La Wajong termina en todos los países. Pero el UWV puede hacer una excepción. Por un tratamiento, o por una mejor posibilidad de trabajo. O si se muda la persona que le cuida. Una excepción es rara.
    .do = Pregunte al UWV. No se vaya antes de tener una respuesta por escrito.
    .term-report = El { $date } como muy tarde, diga al UWV que se va.
    .event-report = Diga al UWV que va a mudarse
keep-wajong-stops = Su Wajong termina
    .why = No puede llevarse la Wajong, tampoco dentro de Europa. Si vuelve a vivir en los Países Bajos, la Wajong puede empezar de nuevo.
    .do = Diga al UWV que va a mudarse. ¿Se va por menos de 1 año? Entonces, para el UWV, todavía vive en los Países Bajos. Acuérdelo con el UWV.
    .term-from = La Wajong termina el { $date }.
    .term-report = El { $date } como muy tarde, diga al UWV que se va.
    .event-report = Diga al UWV que va a mudarse

# Unemployment
keep-ww = WW (si no tiene trabajo)
    .sure = La WW termina si va a vivir a otro país.
    .ask = Pregunte al UWV: ¿puedo buscar trabajo con WW en mi nuevo país?
keep-ww-three-months = Puede llevarse la WW 3 meses
    .why = En este país puede buscar trabajo 3 meses con WW. Para eso necesita un formulario. Se llama PD U2.
    .do = Pida al UWV el formulario PD U2. Apúntese en ese país como persona que busca trabajo.
    .term-form = Pida el formulario el { $date } como muy tarde.
    .event-form = Pida al UWV el formulario PD U2
    .term-register = Apúntese el { $date } como muy tarde.
    .event-register = Apúntese como persona que busca trabajo
    .term-back = Vuelva el { $date } como muy tarde.
    .event-back = Último día para volver con WW
keep-ww-ask = Pregunte al UWV si puede llevarse la WW
    .why = En este país depende de su nacionalidad. No lo sabemos con seguridad.
    .do = Pregunte al UWV antes de irse.
keep-ww-not-yet = Todavía no puede llevarse la WW
    .why = Primero tiene que tener 4 semanas de WW completa. Después quizás puede buscar trabajo 3 meses en este país.
    .do = No se vaya todavía. Pregunte al UWV cuándo se puede.
keep-ww-stops = Su WW termina
    .why = Quien vive en otro país no recibe WW. Vacaciones sí: 20 días laborables al año. Si recibe la AOW antes de 1 año, son 65 días al año.
    .do = Diga al UWV que va a mudarse.
    .term-from = La WW termina el { $date }.
    .term-back = ¿Quiere entonces recuperar su WW? Vuelva a vivir en los Países Bajos el { $date } como muy tarde.
    .event-back = Último día para volver con WW

# Sickness
keep-zw = Ziektewet (el primer tiempo de enfermedad)
    .sure = Solo puede llevarse la Ziektewet a un país con acuerdo (convenio).
    .ask = Pregunte al UWV: ¿puedo llevarme la Ziektewet a mi nuevo país?
keep-zw-same = Conserva su dinero de la Ziektewet
    .why = Esta prestación puede ir con usted a este país.
    .do = Diga al UWV que va a mudarse. Quizás un médico del UWV quiere verle antes.
    .term-report = Dígalo el { $date } como muy tarde.
    .event-report = Diga al UWV que va a mudarse
keep-zw-stops = Su dinero de la Ziektewet termina
    .why = Esta prestación no puede ir con usted a este país. Si vuelve a vivir en los Países Bajos, la prestación puede empezar de nuevo.
    .do = Diga al UWV que va a mudarse.
    .term-from = La prestación termina el { $date }.
    .term-report = Dígalo el { $date } como muy tarde.
    .event-report = Diga al UWV que va a mudarse
keep-zw-ask = Pregunte al UWV si puede llevarse la Ziektewet
    .why = Esto depende de los acuerdos con este país. No lo sabemos con seguridad. La prestación puede terminar.
    .do = Pregunte al UWV. No se vaya antes de tener una respuesta por escrito.
    .term-report = Dígalo el { $date } como muy tarde.
    .event-report = Diga al UWV que va a mudarse

# Top-up
keep-tw = Suplemento del UWV (Toeslagenwet)
    .sure = El suplemento del UWV termina si va a vivir a otro país.
    .ask = Pregunte al UWV: ¿cuándo termina mi suplemento, y cuánto me queda entonces?
keep-tw-job-search = Pregunte al UWV si su suplemento continúa
    .why = Va allí a buscar trabajo, 3 meses como máximo. No se muda.
    .do = Pregunte al UWV antes de irse. No pare nada por su cuenta.
keep-tw-stops = Su suplemento del UWV termina
    .why = No puede llevarse este suplemento, tampoco dentro de Europa. La prestación misma a veces sí puede ir con usted.
    .do = Diga al UWV que va a mudarse.
    .term-from = El suplemento termina el { $date }.

# Older unemployed people
keep-older-unemployed = IOW, IOAW o IOAZ (persona mayor sin trabajo)
    .sure = La IOW, la IOAW y la IOAZ terminan si va a vivir a otro país.
    .ask = Pregunte al UWV (IOW) o a su municipio (IOAW, IOAZ): ¿cuándo termina mi prestación?
keep-older-unemployed-stops-iow = Su IOW termina
    .why = La IOW no puede ir con usted a otro país. Vacaciones sí.
    .do = Diga al UWV que va a mudarse.
    .term-from = La IOW termina el { $date }.
keep-older-unemployed-stops = Su IOAW o IOAZ termina
    .why = Esta prestación no puede ir con usted a otro país.
    .do = Dígalo a su municipio antes de irse. Dígalo también si se va por poco tiempo.
    .term-from = La prestación termina el { $date }.

# Social assistance
keep-bijstand = Ayuda social (bijstand, dinero del municipio)
    .sure = La ayuda social (bijstand) termina siempre si va a vivir a otro país.
    .ask = Pregunte a su municipio: ¿cuándo termina mi bijstand, y cuánto tiempo puedo ir de visita?
keep-bijstand-stops = Su ayuda social (bijstand) termina
    .why = La ayuda social (bijstand) es solo para quien vive en los Países Bajos.
    .do = ¿Va de visita y después vuelve? Entonces puede estar fuera 4 semanas al año como máximo. Si tiene la edad para la AOW, 13 semanas. Dígalo a su municipio antes de irse.
    .term-from = La ayuda social (bijstand) termina el { $date }.

# Survivors
keep-anw = Anw (si su pareja falleció)
    .sure = Solo puede llevarse la Anw a un país con acuerdo (convenio).
    .ask = Pregunte al SVB: ¿puedo llevarme la Anw a mi nuevo país, y cuánto recibo allí?
keep-anw-same = Conserva su Anw
    .why = La Anw puede ir con usted a este país. La cantidad no baja por mudarse. Si se casa o va a vivir en pareja, la Anw normalmente termina. También termina cuando empieza su AOW. ¿Tiene Anw solo por tener un hijo o hija? Entonces termina cuando el hijo o hija más joven cumple 18 años.
    .do = Diga al SVB que se muda.
keep-anw-ask-amount = Conserva su Anw. Pregunte cuánto recibe
    .why = La Anw puede ir con usted a este país. Pero la cantidad allí a veces es más baja. No sabemos si es así para usted. Si se casa o va a vivir en pareja, la Anw normalmente termina. También termina cuando empieza su AOW. ¿Tiene Anw solo por tener un hijo o hija? Entonces termina cuando el hijo o hija más joven cumple 18 años.
    .do = Pregunte al SVB antes de irse.
keep-anw-factor-60 = Conserva su Anw, pero recibe menos
    .why = La vida allí es más barata que en los Países Bajos. Por eso en 2026 recibe el 60 por ciento de su Anw. Si se casa o va a vivir en pareja, la Anw normalmente termina. También termina cuando empieza su AOW. ¿Tiene Anw solo por tener un hijo o hija? Entonces termina cuando el hijo o hija más joven cumple 18 años.
    .do = Diga al SVB que se muda. Pregunte cuánto recibe entonces.
keep-anw-stops = Su Anw termina
    .why = Los Países Bajos no tienen acuerdo (convenio) con este país. ¿Más tarde vive otra vez en los Países Bajos, o en un país con acuerdo (convenio)? Entonces la Anw puede empezar de nuevo.
    .do = Diga al SVB que se muda.
    .term-from = La Anw termina el { $date }.
keep-anw-ask = Pregunte al SVB si puede llevarse la Anw
    .why = Esto depende de los acuerdos con este país. No lo sabemos con seguridad. La Anw puede terminar.
    .do = Pregunte al SVB. No se vaya antes de tener una respuesta por escrito.

# Child benefit
keep-akw = Asignación familiar (kinderbijslag)
    .sure = El SVB mira 4 veces al año si recibe la asignación familiar (kinderbijslag).
    .ask = Pregunte al SVB: ¿recibo todavía la asignación familiar (kinderbijslag) después de mudarme?
keep-akw-job-search = Pregunte al SVB si la asignación familiar (kinderbijslag) continúa
    .why = Va allí a buscar trabajo, 3 meses como máximo. No se muda.
    .do = Pregunte al SVB antes de irse. No pare nada por su cuenta.
keep-akw-other-parent = Pregunte al SVB si la asignación familiar continúa
    .why = Después de irse ya no tiene el seguro para la asignación familiar (kinderbijslag). El otro padre o madre quizás sí. Entonces esa persona puede recibir el dinero.
    .do = Diga al SVB que se va. Pregunte si el otro padre o madre puede recibir la asignación familiar.
keep-akw-parent-in-eu = Pregunte al SVB si la asignación familiar continúa
    .why = Quien se va, ya no tiene el seguro para la asignación familiar (kinderbijslag). ¿Recibe pensión o una prestación de los Países Bajos? Entonces, en la UE, la asignación familiar a veces puede continuar.
    .do = Pregunte al SVB antes de irse.
keep-akw-parent-leaves = Su asignación familiar (kinderbijslag) termina
    .why = Quien se va, ya no tiene el seguro para la asignación familiar. El SVB mira el 1 de enero y el 1 de abril. También el 1 de julio y el 1 de octubre.
    .do = Diga al SVB que se va. Si recibió demasiado, tiene que devolverlo.
    .term-from = A partir del { $date } ya no hay asignación familiar.
keep-akw-child-same = Conserva la asignación familiar (kinderbijslag)
    .why = Usted conserva el seguro en los Países Bajos. Su hijo o hija vive entonces en un país con las mismas reglas.
    .do = Diga al SVB que su hijo o hija se muda.
keep-akw-child-since = Pregunte al SVB si la asignación familiar continúa
    .why = Para este país las reglas han cambiado. Si entonces ya recibía dinero por este hijo o hija, a veces lo puede conservar.
    .do = Pregunte al SVB. Diga desde cuándo vive allí su hijo o hija.
keep-akw-child-stops = Su asignación familiar (kinderbijslag) termina
    .why = Para un hijo o hija que va a vivir en este país, no hay asignación familiar.
    .do = ¿Ya recibía dinero por este hijo o hija cuando fue a vivir allí? Pregunte al SVB si puede conservarlo.
    .term-from = A partir del { $date } ya no hay asignación familiar.
keep-akw-child-ask = Pregunte al SVB si la asignación familiar continúa
    .why = Su hijo o hija va a vivir en este país. No sabemos con seguridad qué pasa entonces.
    .do = Pregunte al SVB antes de que se vaya su hijo o hija.

# Allowance for children
keep-kgb = Dinero extra para hijos (kindgebonden budget)
    .sure = Sin asignación familiar (kinderbijslag) no hay kindgebonden budget.
    .ask = Pregunte al Dienst Toeslagen: ¿recibo todavía el kindgebonden budget después de mudarme?
keep-kgb-job-search = Pregunte si el kindgebonden budget continúa
    .why = Va allí a buscar trabajo, 3 meses como máximo. No se muda.
    .do = Pregunte al Dienst Toeslagen antes de irse. No pare nada por su cuenta.
keep-kgb-stops = Su kindgebonden budget termina
    .why = Sin asignación familiar (kinderbijslag) no hay kindgebonden budget.
    .do = Dígalo al Dienst Toeslagen. Si recibió demasiado, tiene que devolverlo.
keep-kgb-child-same = Conserva el kindgebonden budget
    .why = Si la asignación familiar (kinderbijslag) continúa, este dinero también.
    .do = Diga al Dienst Toeslagen que su hijo o hija se muda.
keep-kgb-ask = Pregunte si el kindgebonden budget continúa
    .why = Este dinero va junto con la asignación familiar (kinderbijslag). No sabemos con seguridad si esa continúa.
    .do = Pregunte al Dienst Toeslagen antes de irse.

# Other allowances
keep-allowances = Ayuda (toeslag) para seguro médico, alquiler o guardería
    .sure = La ayuda para el alquiler (huurtoeslag) es solo para una casa en los Países Bajos.
    .ask = Pregunte al Dienst Toeslagen: ¿qué ayuda tengo que parar, y desde qué día?
keep-allowances-job-search = Pregunte si sus ayudas (toeslag) continúan
    .why = Va allí a buscar trabajo, 3 meses como máximo. No se muda.
    .do = Pregunte al Dienst Toeslagen antes de irse. No pare nada por su cuenta.
keep-allowances-care-may-stay = La huurtoeslag termina. La zorgtoeslag puede continuar
    .why = La ayuda para el alquiler (huurtoeslag) es solo para una casa en los Países Bajos. La ayuda para el seguro médico (zorgtoeslag) sí es posible. Para eso tiene que tener allí atención médica que pagan los Países Bajos, por el CAK. La ayuda para guardería depende del trabajo en los Países Bajos.
    .do = Si recibe huurtoeslag, párela usted. Pregunte al Dienst Toeslagen por la zorgtoeslag en su nuevo país. Si recibió demasiado, tiene que devolverlo.
keep-allowances-stops = Sus ayudas (toeslagen) terminan
    .why = La ayuda para el alquiler (huurtoeslag) es solo para una casa en los Países Bajos. La zorgtoeslag es para quien tiene aquí seguro médico, o atención médica por el CAK. ¿Trabaja su pareja en los Países Bajos? Entonces la ayuda para guardería a veces puede continuar.
    .do = Pare usted las ayudas en el Dienst Toeslagen. Si recibió demasiado, tiene que devolverlo.
keep-allowances-ask = Pregunte qué pasa con su ayuda (toeslag)
    .why = La ayuda para el alquiler (huurtoeslag) es solo para una casa en los Países Bajos. La ayuda para el seguro médico (zorgtoeslag) a veces puede continuar. No sabemos con seguridad si es así para usted.
    .do = Pregunte al Dienst Toeslagen antes de irse. Pare usted la huurtoeslag. Si recibió demasiado, tiene que devolverlo.

# Health care
keep-care = Médico y hospital (seguro médico)
    .sure = Tiene que decir a la compañía de su seguro médico que se muda.
    .ask = Pregunte al CAK: ¿pagan los Países Bajos mi atención médica en mi nuevo país?
keep-care-job-search = Conserva su seguro médico neerlandés
    .why = Va allí a buscar trabajo, 3 meses como máximo. No se muda. Pensamos que entonces conserva el seguro aquí.
    .do = Pregunte a la compañía de su seguro médico si es correcto. Lleve su tarjeta sanitaria europea (EHIC).
keep-care-ask-insurer = Quizás conserva el seguro aquí. Pregunte
    .why = Con WW o Ziektewet a veces conserva el seguro en los Países Bajos. El UWV dice hasta qué día. No sabemos con seguridad si es así para usted.
    .do = Pregunte al UWV y a la compañía de su seguro médico antes de irse. No se vaya sin seguro.
    .term-insurer = Dígalo a la compañía de su seguro médico alrededor del { $date }.
    .event-insurer = Diga a la compañía de su seguro médico que se muda
keep-care-ends = Su seguro médico neerlandés termina
    .why = Después de irse, los Países Bajos ya no pagan su atención médica.
    .do = Consiga un seguro en su nuevo país antes de irse.
    .term-insurer = Dígalo a la compañía de su seguro médico alrededor del { $date }.
    .event-insurer = Diga a la compañía de su seguro médico que se muda
keep-care-ends-until-aow = Su seguro médico neerlandés termina
    .why = Después de irse, los Países Bajos ya no pagan su atención médica.
    .do = Consiga un seguro en su nuevo país antes de irse. Si más tarde recibe AOW, pregunte entonces al CAK. A veces los Países Bajos pagan su atención médica desde entonces.
    .term-insurer = Dígalo a la compañía de su seguro médico alrededor del { $date }.
    .event-insurer = Diga a la compañía de su seguro médico que se muda
keep-care-ask = Su seguro médico termina. Pregunte al CAK qué hay para usted
    .why = No sabemos con seguridad si los Países Bajos pagan su atención médica en este país.
    .do = Pregunte al CAK antes de irse: hetcak.nl. No se vaya sin seguro.
    .term-insurer = Dígalo a la compañía de su seguro médico alrededor del { $date }.
    .event-insurer = Diga a la compañía de su seguro médico que se muda
keep-care-insured-there = Su seguro médico neerlandés termina. Allí tiene seguro
    .why = Usted recibe dinero de trabajo o pensión de ese país. Entonces vale para usted la atención médica de ese país.
    .do = Pregunte al CAK si es correcto. Apúntese en el seguro de ese país.
    .term-insurer = Dígalo a la compañía de su seguro médico alrededor del { $date }.
    .event-insurer = Diga a la compañía de su seguro médico que se muda
keep-care-cak = Allí recibe atención médica, y los Países Bajos pagan una parte
    .why = Su seguro neerlandés termina. Recibe la misma atención médica que la gente de allí. Usted paga una cantidad cada mes. Se descuenta de su pensión o prestación.
    .do = Apúntese en el CAK: hetcak.nl. Recibe un formulario: S1 o 121.
    .term-insurer = Dígalo a la compañía de su seguro médico alrededor del { $date }.
    .event-insurer = Diga a la compañía de su seguro médico que se muda

# Long-term care
keep-wlz = Residencia con cuidados o cuidados largos en casa (Wlz)
    .sure = Si tiene solo AOW o pensión, no tiene Wlz en otro país.
    .ask = Pregunte al CAK: ¿qué cuidados largos puedo recibir en mi nuevo país?
keep-wlz-ask = Pregunte si conserva el seguro de la Wlz
    .why = Quizás no se muda, o su prestación todavía cuenta. Entonces a veces conserva el seguro. No lo sabemos con seguridad.
    .do = Pregunte al SVB antes de irse.
keep-wlz-stops = Su derecho a la Wlz termina
    .why = La Wlz es solo para quien vive o trabaja en los Países Bajos.
    .do = ¿Recibe ahora cuidados de la Wlz? Pregunte antes de irse qué cuidados puede recibir allí.
    .term-from = La Wlz termina el { $date }.

# Nationality
keep-nationality = Nacionalidad neerlandesa
    .sure = Quien tiene la nacionalidad neerlandesa, no la pierde enseguida después de irse.
    .ask = Pregunte a su municipio o a la embajada: ¿cómo conservo la nacionalidad neerlandesa si vivo allí?
keep-nationality-only-dutch-suriname = Conserva la nacionalidad neerlandesa
    .why = Tiene solo la nacionalidad neerlandesa. La conserva, también después de mucho tiempo. ¿Solicita usted por su cuenta la nacionalidad surinamesa? Entonces conserva la neerlandesa si nació allí y en ese momento vive allí. Pero quien recibe la surinamesa por el tratado de 1975, ya no tiene la neerlandesa.
    .do = Pida un pasaporte nuevo antes de irse. Pregunte a la embajada antes de solicitar la nacionalidad surinamesa.
keep-nationality-only-dutch = Conserva la nacionalidad neerlandesa
    .why = Tiene solo la nacionalidad neerlandesa. La conserva, también después de mucho tiempo. Pero si toma otra nacionalidad, quizás ya no tiene la neerlandesa.
    .do = Pida un pasaporte nuevo antes de irse.
keep-nationality-in-eu = Conserva la nacionalidad neerlandesa
    .why = ¿Vive en la UE o en el Reino de los Países Bajos? Entonces conserva la nacionalidad neerlandesa. Si más tarde se muda a otro país, hay otras reglas.
    .do = Pida un pasaporte nuevo antes de irse.
keep-nationality-ask = Pregunte si conserva la nacionalidad neerlandesa
    .why = También tiene otra nacionalidad. No sabemos con seguridad si este país cuenta como la UE.
    .do = Pida un pasaporte nuevo antes de irse, y después cada 10 años.
keep-nationality-renewed = Conserva la nacionalidad neerlandesa, pero no es automático
    .why = También tiene otra nacionalidad. Su último pasaporte le dio 13 años nuevos con la nacionalidad neerlandesa. ¿Pierde después la nacionalidad? Entonces muchas veces sus hijos o hijas menores de 18 también la pierden.
    .do = Pida un pasaporte nuevo cada 10 años.
    .term-renew = Tenga un pasaporte nuevo el { $date } como muy tarde. Si no, después ya no tiene la nacionalidad neerlandesa.
    .event-renew = Último día para tener un pasaporte neerlandés nuevo
keep-nationality-lost-perhaps = Pregunte si todavía tiene la nacionalidad neerlandesa
    .why = También tiene otra nacionalidad, y hace mucho que se fue. Después de 13 años sin pasaporte nuevo, la nacionalidad neerlandesa se pierde. Hasta el 1 de abril de 2022 era después de 10 años. Muchas veces los menores de 18 entonces también la pierden.
    .do = Pregunte a la embajada. Si perdió la nacionalidad, a veces puede recuperarla. Pregunte eso también.
keep-nationality-thirteen-years = Conserva la nacionalidad neerlandesa, pero no es automático
    .why = También tiene otra nacionalidad. ¿Vive 13 años fuera del Reino de los Países Bajos y de la UE? Después ya no tiene la neerlandesa. Con cada pasaporte nuevo, el tiempo empieza otra vez. ¿Pierde después la nacionalidad? Entonces muchas veces sus hijos o hijas menores de 18 también la pierden.
    .do = Pida un pasaporte nuevo antes de irse, y después cada 10 años.
    .term-renew = Tenga un pasaporte nuevo el { $date } como muy tarde. Si no, después ya no tiene la nacionalidad neerlandesa.
    .event-renew = Último día para tener un pasaporte neerlandés nuevo

# The way back
keep-way-back = Volver a los Países Bajos
    .sure = Depende de su pasaporte y permiso: quien tiene la nacionalidad neerlandesa, siempre puede volver.
    .ask = Pregunte al IND: ¿qué pasa con mi derecho de residencia, y puedo volver?
keep-way-back-dutch = Siempre puede volver
    .why = Tiene la nacionalidad neerlandesa. Quien la tiene, siempre puede vivir aquí.
    .do = Cuide de conservar la nacionalidad neerlandesa. Lea lo que decimos sobre eso.
keep-way-back-eu = Puede volver
    .why = Tiene la nacionalidad de un país de la UE, Islandia, Liechtenstein, Noruega o Suiza. Entonces puede vivir aquí.
keep-way-back-permit = Puede perder su permiso de residencia. Pregunte al IND
    .why = Puede pasar si está fuera más de 6 meses seguidos. O 3 años seguidos, cada año más de 4 meses seguidos.
    .do = Pregunte al IND antes de irse si puede volver. A veces hay un camino para volver. Por ejemplo, si antes tenía la nacionalidad neerlandesa, o vivió aquí mucho tiempo siendo menor. Si se fue con la prestación de retorno, se puede antes de 1 año.
    .term-back = El { $date } hace 6 meses que está fuera. Si está fuera más tiempo, el IND puede quitarle el permiso (intrekken).
    .event-back = Último día para volver con su permiso de residencia
keep-way-back-long-term = Puede perder su derecho de residencia. Pregunte al IND
    .why = Usted es residente de larga duración de la UE. Si está 12 meses seguidos fuera de la UE, puede perder ese derecho. Si va a otro país de la UE, hay otras reglas.
    .do = Pregunte al IND antes de irse si puede volver.
    .term-back = ¿Está después del { $date } todavía fuera de la UE? Entonces puede perder su derecho de residencia.
    .event-back = Último día para volver con su derecho de residencia
keep-way-back-asylum = Puede perder su permiso de residencia. Pregunte al IND
    .why = Puede pasar si está fuera más de 6 meses seguidos. O 3 años seguidos, cada año más de 4 meses seguidos. Si va al país del que huyó, puede pasar ya después de una visita.
    .do = Pregunte al IND o a VluchtelingenWerk antes de irse, también para una visita.
    .term-back = El { $date } hace 6 meses que está fuera. Si está fuera más tiempo, el IND puede quitarle el permiso (intrekken).
    .event-back = Último día para volver con su permiso de residencia
keep-way-back-ask = No puede volver sin más. Pregunte al IND
    .why = Si se va, normalmente termina su derecho de residencia. A veces hay un camino para volver. Por ejemplo, si antes tenía la nacionalidad neerlandesa, o vivió aquí mucho tiempo siendo menor. La opción de volver (terugkeeroptie) es solo con la prestación de retorno, antes de 1 año.
    .do = Pregunte al IND antes de irse.

# What is left of the money: now beside there. $names are names of schemes, $part is a number or a range (left-range), $amount
# a text as amount-euros makes it.
left-card = ¿Cuánto dinero me queda?
    .hint = Ahora y allí, lado a lado
left-title = Su dinero: ahora y allí
left-keeps-from = A partir del { $date } todavía tiene: { $names }.
left-keeps = Después de irse todavía tiene: { $names }.
left-keeps-none = De este dinero no le queda nada después de irse.
left-stops = Esto termina: { $names }.
left-asks = Esto no es seguro. Pregunte antes de irse: { $names }.
left-claims = Esto ya lo puede recibir ahora. Solicítelo enseguida: { $names }.
left-later = Esto viene más tarde: { $names }.
left-no-filling-up = En otro país nadie de los Países Bajos completa su dinero. Entonces tiene solo lo que aquí está en «allí».
left-now = Ahora
left-there = Allí
left-range = { $least } a { $most }
left-have = Esto recibe
left-not-yet = Todavía no
left-same = Lo mismo
left-about = Alrededor del { $part } por ciento de ahora
left-at-least = Como mínimo alrededor del { $part } por ciento de ahora
left-changed = Continúa. Pregunte cuánto recibe
left-ask = No es seguro. Pregunte
left-nothing = Nada
left-claim = Ya es posible. Solicítelo enseguida
left-comes-later = Viene más tarde
left-share = Alrededor del { $part } por ciento de una AOW completa
left-share-later = Más tarde: alrededor del { $part } por ciento de una AOW completa
left-aow-share = ¿De cuánto es mi AOW?
left-aow-share-in-letter = Está en la carta del SVB
    .why = Esa carta dice qué porcentaje de AOW tiene. Ese porcentaje no cambia por mudarse.
    .do = Busque la carta. Si ya no la tiene, pida una nueva al SVB.
left-aow-share-estimate = Nosotros lo calculamos más o menos
    .why = Cada año en los Países Bajos cuenta un 2 por ciento. Se trata de los 50 años antes de que empiece su AOW. Si en esos años estuvo fuera mucho tiempo, es menos. Si siguió pagando usted, o cuenta otro país, puede ser más.
    .do = Pida al SVB una lista de sus años de AOW.
left-reckoned = Pensamos: alrededor del { $part } por ciento de una AOW completa.
left-reckoned-from = Esto sale de su fecha de nacimiento, su primer día aquí y su salida. Solo el SVB lo sabe exactamente.
left-offer = ¿Quiere saberlo ya más o menos? Entonces conteste esto:
left-example = Un ejemplo en euros
left-example-alone = Una AOW completa era en { $date }: { $amount } al mes, para quien no tiene pareja.
left-example-partner = Una AOW completa era en { $date }: { $amount } al mes, para cada persona de una pareja.
left-example-there = Una AOW completa era en { $date }: { $amount } al mes. En este país, quien no tiene pareja también recibe esta cantidad.
left-example-share = Su parte es alrededor de { $least }.
left-example-range = Su parte es alrededor de { $least } a { $most }.
left-example-note = Esto es bruto: todavía se descuenta dinero para impuestos y atención médica. Es un ejemplo de entonces. Pregunte al SVB cuánto recibe.
left-euros = { $euros } €
left-besides = Piense también en esto
left-rent = ¿Alquila una casa? Avise a tiempo de que deja el alquiler. Si quiere conservar la casa, pregunte primero a quien le alquila si se puede.
left-pension = Pensión: si trabajó en los Países Bajos, quizás tiene una pensión. Mire en mijnpensioenoverzicht.nl. Va con usted a todos los países.
left-house = Casa o ahorros en otro país: eso puede contar ya ahora para bijstand y AIO. Si tiene bijstand, dígalo ahora al municipio. Si tiene AIO, dígalo ahora al SVB.
left-tax = Impuestos: a veces paga en los Países Bajos, a veces en el otro país. Es diferente en cada país. Pregunte a la oficina de impuestos (Belastingdienst).
left-tax-call = Llame a la oficina de impuestos (Belastingdienst) para el extranjero
