# The plan: each step by its name, with `.say`, what to ask in Dutch. Then each way it can turn out: one sentence, `.when` in
# words, `.why`, `.do`, `.else` for what happens if not, `.term-…` for a day, `.event-…` as the title in a calendar.
# What is said and written in Dutch is read from this file whatever the language of the screen: the other files translate it.

# Times
stage-now = Ahora
stage-two-months = Dos meses antes de irse
stage-last-week = La última semana
stage-first-weeks = Las primeras semanas allí
stage-every-year = Cada año
stage-once-in-years = Una vez cada varios años

# The screen
plan-card = Mi plan
    .hint = ¿Qué tengo que hacer, y cuándo?
plan-title = Su plan
plan-intro = Toque un paso. Entonces puede leer por qué, y a quién llamar. Si algo está listo, márquelo.
plan-next = Ahora haga esto
plan-perhaps = Solo si esto es para usted
plan-finished = Todo está listo
plan-count = Listo: { $number } de { $total }
plan-all-days = Poner todos los días en mi agenda
plan-tick = Listo: { $step }
plan-else-title = Si no lo hace
plan-say = Dígalo en neerlandés
plan-write = Escriba una carta
plan-letters = Cartas para copiar
plan-back = ¿Qué conservo?

# Steps: now
plan-permit-first = Pregunte al IND qué pasa con su residencia
    .say = ¿Qué pasa con mi permiso de residencia si me mudo? ¿Puedo volver más tarde?
plan-permit-first-ask = Pregunte esto antes de decidir
    .when = Ahora, antes de decidir
    .why = ¿Vive alguien más de 6 meses fuera de los Países Bajos? Entonces el IND puede quitar el permiso (intrekken). ¿Es residente de larga duración de la UE? Entonces son 12 meses fuera de la UE. A veces hay un camino para volver, pero no para todas las personas.
    .do = Llame al IND. Pregunte también qué tiene que hacer con su tarjeta de residencia. ¿Tiene un permiso de asilo? Entonces también tiene que avisar al IND de que se va.
    .else = Entonces no sabe si más tarde puede volver.
plan-claim-aow-now = Solicite la AOW
    .say = Quiero solicitar la AOW. ¿Qué tengo que hacer?
plan-claim-aow-now-claim = Hágalo enseguida
    .when = Ahora
    .why = ¿Vivió o trabajó 1 año como mínimo en los Países Bajos? Entonces hay AOW para usted. La AOW puede ir con usted a todos los países.
    .do = Llame al SVB antes de irse.
    .else = Entonces recibe AOW por 1 año antes de su solicitud como máximo. El resto lo pierde.
plan-passport = Mire hasta cuándo es válido su pasaporte
    .say = Quiero solicitar un pasaporte nuevo. ¿Qué tengo que llevar?
plan-passport-dutch = Si hace falta, pida un pasaporte nuevo en su municipio
    .when = Ahora
    .why = En los Países Bajos es más fácil que en otro país.
    .do = ¿Caduca pronto su pasaporte? Pida una cita en su municipio. Pregunte a la embajada de su nuevo país si necesita un visado.
    .else = Entonces tiene que ir allí a la embajada. Puede estar lejos.
plan-passport-own = Si hace falta, pida un pasaporte nuevo en su consulado
    .when = Ahora
    .why = Sin pasaporte válido no puede viajar.
    .do = ¿Caduca pronto su pasaporte? Llame al consulado de su país en los Países Bajos.
    .else = Entonces quizás no puede irse a tiempo.
plan-digid = Haga que su DigiD siga funcionando
    .say = ¿Cómo hago para que mi DigiD funcione en el extranjero? ¿Puede ayudarme con la aplicación DigiD?
plan-digid-easier-here = Hágalo antes de darse de baja
    .when = Ahora, antes de darse de baja
    .why = Con DigiD hace también desde allí sus trámites en los Países Bajos. Solicitar DigiD es aquí mucho más fácil que allí.
    .do = Ponga la aplicación DigiD en su teléfono. Active también el control por sms, con un número que conserva. Si recibe AOW, el SVB todavía puede ayudar allí.
    .else = Entonces tiene que solicitar DigiD desde allí. Es más trabajo.
plan-digid-only-here = Hágalo aquí. Allí quizás no se puede
    .when = Ahora, antes de darse de baja
    .why = Con DigiD hace también desde allí sus trámites en los Países Bajos. Solicitarlo allí solo se puede con un pasaporte de estos países: Países Bajos, la UE, Noruega, Islandia o Liechtenstein.
    .do = Ponga la aplicación DigiD en su teléfono. Active también el control por sms, con un número que conserva. Si recibe AOW, el SVB todavía puede ayudar allí.
    .else = Entonces quizás allí ya no recibe DigiD.
plan-bank = Pregunte a su banco si conserva su cuenta
    .say = ¿Puedo conservar mi cuenta? ¿Funciona mi tarjeta también allí?
plan-bank-in-eu = Cada banco lo decide por su cuenta
    .when = Ahora
    .why = En la UE normalmente puede conservar su cuenta.
    .do = Dé a su banco su nueva dirección. Si recibe otro número de cuenta, dígalo a quien le paga dinero.
    .else = El banco puede cerrar su cuenta. Entonces su dinero no llega.
plan-bank-outside-eu = Algunos bancos cierran la cuenta
    .when = Ahora
    .why = Algunos bancos cierran la cuenta de quien vive fuera de la UE. Cada banco lo decide por su cuenta.
    .do = Dé a su banco su nueva dirección. Si recibe otro número de cuenta, dígalo a quien le paga dinero.
    .else = El banco puede cerrar su cuenta. Entonces su dinero no llega.

# Steps: two months before
plan-insurer = Diga a la compañía de su seguro médico que se muda
    .say = ¿Qué día termina mi seguro médico? ¿Qué pasa con mi seguro adicional?
plan-insurer-tell = Mejor dos meses antes de irse
    .when = Dos meses antes de irse
    .why = Si ya no vive ni trabaja en los Países Bajos, su seguro médico neerlandés termina.
    .do = Llame a la compañía de su seguro médico. El número está en su tarjeta.
    .else = Entonces quizás paga demasiado tiempo.
    .term-tell = Dígalo el { $date } como muy tarde.
    .event-tell = Diga a la compañía de su seguro médico que se muda
plan-health-care = Organice la atención médica en su nuevo país
    .say = ¿Pagan los Países Bajos mi atención médica en mi nuevo país? ¿Cómo pido el formulario S1 o 121?
plan-health-care-cak = Pida el formulario S1 o 121 al CAK
    .when = Dos meses antes de irse
    .why = Con este formulario puede ir allí al médico, y los Países Bajos pagan. Usted paga cada mes una cantidad.
    .do = Pídalo en hetcak.nl, o llame. Tarda 4 semanas. Vaya con el formulario al seguro público de su nuevo país.
    .else = Entonces quizás no tiene atención médica allí.
plan-health-care-own = Contrate usted allí un seguro médico
    .when = Dos meses antes de irse
    .why = Los Países Bajos probablemente no pagan su atención médica allí.
    .do = Busque un seguro en ese país, antes de irse. Si trabaja allí, o recibe pensión de ese país, pregunte allí qué tiene que hacer.
    .else = Entonces un médico o un hospital puede ser muy caro.
plan-health-care-ask = Pregunte al CAK quién paga allí su atención médica
    .when = Dos meses antes de irse
    .why = Para este país o esta prestación no lo sabemos con seguridad.
    .do = Llame al CAK antes de irse.
    .else = Entonces un médico o un hospital puede ser muy caro.
plan-tell-svb = Diga al SVB que se muda
    .say = Quiero avisar de que me mudo. ¿Qué cambia en mi dinero? ¿Qué formulario tengo que rellenar?
plan-tell-svb-aio-stops = Su AIO termina. Dígalo antes de irse
    .when = Antes de irse
    .why = La AIO no puede ir con usted a otro país. Y el SVB tiene que saber dónde vive.
    .do = Llame o escriba al SVB. Dé su nueva dirección y su número de cuenta.
    .else = Entonces recibe demasiado. Tiene que devolverlo.
    .term-tell = Dígalo antes del { $date }.
    .event-tell = Diga al SVB que se muda
plan-tell-svb-anw-stops = Su Anw termina. Dígalo antes de irse
    .when = Antes de irse
    .why = La Anw no puede ir con usted a este país. Y el SVB tiene que saber dónde vive.
    .do = Llame o escriba al SVB. Dé su nueva dirección y su número de cuenta.
    .else = Entonces recibe demasiado. Tiene que devolverlo.
    .term-tell = Dígalo antes del { $date }.
    .event-tell = Diga al SVB que se muda
plan-tell-svb-tell = Dígalo antes de irse
    .when = Antes de irse, o como muy tarde 4 semanas después de irse
    .why = El SVB tiene que saber dónde vive. A veces la cantidad cambia.
    .do = Llame o escriba al SVB. Dé su nueva dirección y su número de cuenta.
    .else = Entonces quizás recibe demasiado. Tiene que devolverlo.
    .term-tell = Mejor antes de irse. El último día es el { $date }.
    .event-tell = Último día: diga al SVB que se muda
plan-tell-uwv = Diga al UWV que se muda
    .say = Quiero avisar de que me mudo. ¿Puedo llevarme mi prestación? ¿Tengo que ir todavía a un médico del UWV?
plan-tell-uwv-two-weeks = Como muy tarde dos semanas antes de irse
    .when = Como muy tarde dos semanas antes de irse
    .why = El UWV tiene que saber dónde vive. Quizás un médico del UWV quiere verle antes.
    .do = Use el formulario en uwv.nl, o llame.
    .else = Entonces quizás el UWV no lo tiene listo a tiempo.
    .term-tell = Dígalo el { $date } como muy tarde.
    .event-tell = Diga al UWV que se muda
plan-tell-uwv-ask = Pregunte qué pasa con su dinero
    .when = Dos meses antes de irse
    .why = WW, Ziektewet, IOW y el suplemento del UWV normalmente terminan si alguien se muda.
    .do = Llame al UWV antes de irse.
    .else = Entonces quizás recibe demasiado. Tiene que devolverlo.
plan-tell-municipality = Diga a su municipio que se va
    .say = Recibo dinero del municipio. ¿A partir de qué día termina?
plan-tell-municipality-tell = Su prestación del municipio termina
    .when = Antes de irse
    .why = La ayuda social (bijstand), IOAW, IOAZ y Bbz no pueden ir con usted a otro país.
    .do = Dígalo antes de irse. Un viaje corto también lo tiene que decir antes.
    .else = Entonces recibe demasiado. Tiene que devolverlo.
    .term-tell = Dígalo antes del { $date }.
    .event-tell = Diga a su municipio que se va
plan-tell-pension-fund = Dé su nueva dirección a su fondo de pensiones
    .say = ¿Qué cambia en mi pensión? ¿Dónde pago impuestos entonces?
plan-tell-pension-fund-tell = Dé también su número de cuenta
    .when = Dos meses antes de irse
    .why = La pensión de su trabajo puede ir con usted a todos los países. El fondo tiene que saber dónde vive.
    .do = Llame o escriba al fondo. El número está en sus cartas.
    .else = Entonces las cartas no llegan. El fondo puede dejar de pagar.
plan-child-benefit = Pregunte qué pasa con la asignación familiar (kinderbijslag)
    .say = ¿Termina mi asignación familiar (kinderbijslag) si me mudo? ¿A partir de qué día?
plan-child-benefit-ask = Normalmente termina
    .when = Dos meses antes de irse
    .why = ¿Se va el padre o la madre de los Países Bajos? Entonces la asignación familiar normalmente termina. El kindgebonden budget entonces también termina.
    .do = Pregunte al SVB si la asignación familiar (kinderbijslag) termina. Si termina, pare también el kindgebonden budget en el Dienst Toeslagen.
    .else = Entonces quizás recibe demasiado. Tiene que devolverlo.
plan-home = ¿Alquila una casa? Avise a tiempo de que la deja
    .say = Quiero terminar el alquiler. ¿Hasta qué día tengo que pagar?
plan-home-notice = Tiene que ser con una carta certificada (aangetekend)
    .when = Dos meses antes de irse, 1 mes como mínimo
    .why = Tiene que avisar 1 mes antes como mínimo. A veces es más, 3 meses como máximo. Está en su contrato.
    .do = Envíe una carta certificada. Eso se hace en una oficina de correos (PostNL). Así tiene una prueba. Si alquila junto con su pareja, ¿quién tiene que firmar? Pregúntelo a quien le alquila la casa.
    .else = Entonces paga alquiler cuando ya se ha ido.
    .term-notice = La carta tiene que llegar el { $date } como muy tarde. Si no, paga alquiler más tiempo.
    .event-notice = Último día: avisar de que deja el alquiler
plan-stop-allowances = ¿Recibe ayuda para el alquiler (huurtoeslag)? Párela usted
    .say = Quiero parar mi ayuda para el alquiler (huurtoeslag) desde el día en que me mudo. ¿Conservo la zorgtoeslag?
plan-stop-allowances-care-may-stay = La ayuda para el seguro médico (zorgtoeslag) quizás continúa
    .when = En cuanto sepa qué día se va
    .why = La ayuda para el alquiler (huurtoeslag) es solo para una casa en los Países Bajos. Si después el CAK paga su atención médica, la zorgtoeslag quizás continúa.
    .do = Pare la huurtoeslag en Mijn toeslagen, o llame. Pregunte qué pasa con la zorgtoeslag.
    .else = Entonces recibe demasiado. Tiene que devolverlo.
    .term-stop = Pare la huurtoeslag a partir del { $date }.
    .event-stop = Parar la huurtoeslag
plan-stop-allowances-stop = La ayuda para el seguro médico (zorgtoeslag) normalmente también termina
    .when = En cuanto sepa qué día se va
    .why = La ayuda para el alquiler (huurtoeslag) es solo para una casa en los Países Bajos. La zorgtoeslag normalmente es solo para quien tiene aquí seguro médico.
    .do = Pare las ayudas en Mijn toeslagen, o llame. Pregunte si puede conservar algo.
    .else = Entonces recibe demasiado. Tiene que devolverlo.
    .term-stop = Pare las ayudas a partir del { $date }.
    .event-stop = Parar la huurtoeslag y la zorgtoeslag
plan-post-address = Elija una dirección para sus cartas
    .say = Todavía no tengo dirección en mi nuevo país. Quiero dar una dirección para mis cartas.
plan-post-address-arrange = Busque a alguien que le ayude con las cartas
    .when = Antes de irse
    .why = Todavía llegan cartas de los Países Bajos. A veces con un último día.
    .do = Si todavía no sabe su nueva dirección, dé una dirección para las cartas. Elija a alguien de confianza.
    .else = Entonces no le llega una carta, y quizás se le pasa un último día.
plan-owing = ¿Una deuda con DUO, o pensión alimenticia (alimentatie)? Eso continúa
    .say = Quiero dar mi nueva dirección. ¿Cómo puedo pagar desde allí?
plan-owing-goes-on = Dé su nueva dirección
    .when = Antes de irse
    .why = ¿Paga a DUO o paga por un hijo o hija? También tiene que hacerlo desde allí.
    .do = Dé su dirección a DUO. Si paga por un hijo o hija, acuerde cómo sigue pagando.
    .else = Entonces la deuda crece. Quien debe mucho a DUO, a veces no recibe un pasaporte neerlandés nuevo.

# Steps: the last week
plan-deregister = Dese de baja en el municipio
    .say = Quiero darme de baja. ¿Puede darme un certificado de baja?
plan-deregister-five-days = Se puede desde 5 días antes de irse
    .when = En los últimos 5 días antes de irse
    .why = Si en un año está fuera 8 meses o más, es obligatorio. El municipio también lo dice a otras oficinas.
    .do = Lleve su pasaporte. Dé su nueva dirección. Pida un certificado de baja. Si se queda familia en su casa, tiene que ir en persona.
    .else = Entonces los Países Bajos piensan que todavía vive aquí. Eso da problemas con la atención médica, las ayudas y los impuestos.
    .term-deregister = Se puede desde 5 días antes de irse. El último día es el { $date }.
    .event-deregister = Último día: darse de baja en el municipio

# Steps: the first weeks there
plan-new-address = Dé su nueva dirección
    .say = Quiero dar mi nueva dirección y mi número de cuenta.
plan-new-address-one-week = El UWV tiene que saberlo en 1 semana como máximo
    .when = En la primera semana allí
    .why = Quien le paga, tiene que saber dónde vive.
    .do = Empiece con el UWV. Dígalo también al SVB, su fondo de pensiones, la oficina de impuestos (Belastingdienst) y su banco.
    .else = Entonces su dinero puede parar.
    .term-tell = El último día es el { $date }.
    .event-tell = Último día: nueva dirección al UWV
plan-new-address-six-weeks = El SVB tiene que saberlo en 6 semanas como máximo
    .when = En las primeras 6 semanas allí
    .why = Quien le paga, tiene que saber dónde vive.
    .do = Empiece con el SVB. Dígalo también a su fondo de pensiones, la oficina de impuestos (Belastingdienst) y su banco.
    .else = Entonces su dinero puede parar.
    .term-tell = El último día es el { $date }.
    .event-tell = Último día: nueva dirección al SVB
plan-new-address-tell = Hágalo en las primeras semanas
    .when = En las primeras semanas allí
    .why = Todavía llegan cartas de los Países Bajos.
    .do = Dígalo a la oficina de impuestos (Belastingdienst), a su banco y a quien le paga.
    .else = Entonces no le llega una carta, y quizás se le pasa un último día.
plan-insure-yourself = ¿Quiere conservar el seguro para AOW o Anw?
    .say = Quiero un seguro voluntario. ¿Se puede, y cuánto cuesta?
plan-insure-yourself-anw = Todavía se puede para la Anw
    .when = Lo antes posible, como muy tarde 1 año después de irse
    .why = La Anw es dinero para la pareja o los hijos e hijas si usted fallece. Después de irse normalmente ya no tiene ese seguro.
    .do = ¿Vivió o trabajó en los Países Bajos todo el año antes de irse? Solo entonces se puede. Solicítelo enseguida al SVB. El seguro solo vale desde la solicitud.
    .else = Después de 1 año ya no se puede.
    .term-apply = El SVB tiene que tener su solicitud. El último día es el { $date }.
    .event-apply = Último día: solicitar el seguro voluntario al SVB
plan-insure-yourself-aow-and-anw = Solicítelo entonces enseguida
    .when = Lo antes posible, como muy tarde 1 año después de irse
    .why = Cada año fuera de los Países Bajos baja la AOW un 2 por ciento. Puede pagar usted. La Anw es dinero para la pareja o los hijos e hijas si usted fallece.
    .do = ¿Vivió o trabajó en los Países Bajos todo el año antes de irse? Solo entonces se puede. Pregunte al SVB cuánto cuesta. La Anw solo vale desde la solicitud.
    .else = Después de 1 año ya no se puede.
    .term-apply = El SVB tiene que tener su solicitud. El último día es el { $date }.
    .event-apply = Último día: solicitar el seguro voluntario al SVB

# Steps: every year
plan-alive-svb = Devuelva la fe de vida (levensbewijs) al SVB
    .say = Tengo un formulario para una fe de vida. ¿Quién puede firmarlo?
plan-alive-svb-send-back = Depende de su país cada cuánto llega el formulario
    .when = Cuando llega un formulario
    .why = Así el SVB quiere saber si usted todavía vive. Si vive sin nadie más, cada 3 años recibe un formulario sobre eso.
    .do = El formulario dice quién puede firmar. Vaya allí en persona. Devuelva el formulario.
    .else = Entonces el SVB puede dejar de pagar. O recibe la cantidad más baja, la de una persona con pareja.
plan-alive-uwv = Devuelva la fe de vida (levensbewijs) al UWV
    .say = Tengo un formulario para una fe de vida. ¿Quién puede firmarlo?
plan-alive-uwv-send-back = Una vez cada año
    .when = Cada año
    .why = Así el UWV quiere saber si usted todavía vive.
    .do = Haga firmar el formulario y devuélvalo. Si no llegó un formulario, llame al UWV.
    .else = Entonces el UWV puede dejar de pagar.
plan-alive-fund = Devuelva la fe de vida (levensbewijs) a su fondo de pensiones
    .say = Tengo un formulario para una fe de vida. ¿Quién puede firmarlo?
plan-alive-fund-send-back = Normalmente una vez cada año
    .when = Cada año
    .why = Así muchos fondos quieren saber si usted todavía vive.
    .do = Haga firmar el formulario y devuélvalo a tiempo. Si no llegó un formulario, llame al fondo.
    .else = Entonces el fondo deja de pagar.
plan-tax-return = Haga la declaración de impuestos
    .say = ¿Qué declaración tengo que hacer? ¿En qué país pago impuestos por mi dinero de los Países Bajos?
plan-tax-return-m-form = Para el año en que se va, hay un formulario M
    .when = En el año después de irse
    .why = En ese año vive una parte en los Países Bajos. Un acuerdo entre los países dice qué país pide impuestos después.
    .do = La carta dice hasta qué día tiene tiempo. Si no llegó una carta, llame a la oficina de impuestos (Belastingdienst). Pregunte también por los años siguientes.
    .else = Entonces puede recibir una multa, o perder dinero.

# Steps: once in so many years
plan-use-digid = Use su DigiD
    .say = Mi DigiD ya no funciona. ¿Cómo recibo uno nuevo?
plan-use-digid-log-in = Como mínimo una vez cada 3 años
    .when = Una vez cada 3 años
    .why = Un DigiD deja de funcionar si no lo usa durante 3 años.
    .do = Entre con él, por ejemplo en el SVB.
    .else = Entonces tiene que solicitar uno nuevo. Desde allí es difícil.
plan-claim-aow = Solicite la AOW cuando llegue el momento
    .say = Pronto recibo la AOW. ¿Cómo la solicito desde mi nuevo país?
plan-claim-aow-on-the-day = Pregunte con cuánto tiempo antes hay que hacerlo
    .when = Antes de que empiece su AOW
    .why = Los años en que alguien vivió o trabajó en los Países Bajos no se pierden.
    .do = Pregunte al SVB cuándo tiene que solicitarla.
    .else = Entonces recibe AOW por 1 año antes de su solicitud como máximo. El resto lo pierde.
    .term-claim = Su AOW empieza el { $date }. Solicítela antes.
    .event-claim = Empieza su AOW
plan-claim-aow-not-fixed = El día todavía no está fijado
    .when = Antes de que empiece su AOW
    .why = Los años en que alguien vivió o trabajó en los Países Bajos no se pierden. La edad para su AOW todavía no se sabe.
    .do = Mire más tarde en svb.nl cuándo empieza su AOW.
    .else = Entonces recibe AOW por 1 año antes de su solicitud como máximo. El resto lo pierde.
    .term-expected = Pensamos: no antes del { $date }.
plan-renew-passport = Pida a tiempo un pasaporte neerlandés nuevo
    .say = Quiero solicitar un pasaporte neerlandés nuevo.
plan-renew-passport-ask = Pregunte si allí conserva la nacionalidad neerlandesa
    .when = Antes de 13 años después de irse
    .why = ¿Tiene también otra nacionalidad? Entonces, después de 13 años fuera de la UE, ya no tiene la neerlandesa. No sabemos si este país cuenta como la UE.
    .do = Pregunte a la embajada. Un pasaporte nuevo cada 10 años es suficiente.
    .else = Entonces quizás ya no tiene la nacionalidad neerlandesa.
plan-renew-passport-thirteen-years = Hágalo antes de 13 años
    .when = Antes de 13 años después de irse
    .why = ¿Tiene también otra nacionalidad? Entonces, después de 13 años fuera de la UE, ya no tiene la neerlandesa. Con un pasaporte nuevo empiezan 13 años nuevos.
    .do = Vaya a la embajada neerlandesa. Un pasaporte nuevo cada 10 años es suficiente.
    .else = Entonces ya no tiene la nacionalidad neerlandesa.
    .term-renew = Tenga un pasaporte nuevo el { $date } como muy tarde.
    .event-renew = Último día: un pasaporte neerlandés nuevo

# What to say in Dutch
say-title = Dígalo en neerlandés
say-letter-title = Una carta en neerlandés
say-intro = Léalo en voz alta, o muéstrelo.
say-blanks = Copie la carta, o imprímala. Escriba usted donde hay puntos. Debajo de cada línea está qué significa.
say-move-to = Voy a mudarme a este país: { $country }.
say-move = Voy a vivir a otro país.
say-moved-to = Me mudé a este país: { $country }.
say-moved = Me mudé a otro país.
say-day = Me voy el { $date }.
say-month = Me voy en { $date }.
say-left = Me fui el { $date }.
say-left-month = Me fui en { $date }.
say-receives = Recibo: { $benefits }.
say-on-paper = ¿Puede darme eso por escrito?
say-slowly = ¿Puede hablar despacio? No hablo muy bien neerlandés.
say-big = Mostrar en grande
say-normal = Tamaño normal
say-read = Leer en voz alta en neerlandés
say-copy = Copiar
say-copied = Copiado. Péguelo en un mensaje o una carta.
say-copy-failed = No se puede copiar en este teléfono.
file-saved = Guardado: { $place }
# Native reader: “ordenador” or a word that Latin Americans use too (“equipo”, “computadora”)?
file-not-saved = No se pudo guardar en este ordenador.
say-print = Imprimir
say-failed = El texto neerlandés no se pudo cargar. Mire si tiene internet.

# Letters
letter-name = Nombre: …
letter-birth = Fecha de nacimiento: { $date }
letter-bsn = Número de ciudadano (BSN): …
letter-address = Dirección: …
letter-phone = Teléfono: …
letter-today = Fecha: …
letter-to = A: …
letter-to-svb = A: el Banco de los Seguros Sociales, Sociale Verzekeringsbank (SVB)
letter-greeting = Estimada señora, estimado señor:
letter-closing = Un saludo cordial,
letter-signature = Firma: …
letter-leaving = Me voy de los Países Bajos
    .hint = Para el SVB, el UWV, su fondo o su seguro
    .subject = Asunto: me mudo a otro país
    .text =
        Mi nueva dirección es: …
        Mi número de cuenta es: …
        ¿Puede escribirme qué cambia para mí?
letter-rent = Termino el alquiler
    .hint = Envíe esta carta certificada (aangetekend)
    .subject = Asunto: fin del alquiler
    .text =
        Termino el alquiler de la casa en esta dirección: …
        El último día del alquiler es: …
        ¿Puede escribirme que recibió esta carta?
letter-decision = Pido una decisión por escrito
    .hint = ¿Alguien dice que no? Contra una decisión por escrito puede hacer algo
    .subject = Asunto: pido una decisión por escrito
    .text =
        En este día: … usted me dijo esto: …
        Quisiera una decisión por escrito sobre eso.
        Escríbame también por qué, y hasta qué día puedo presentar una objeción (bezwaar).
letter-objection = No estoy de acuerdo con una decisión
    .hint = Muchas veces en 6 semanas como máximo. El último día está en la decisión
    .subject = Asunto: objeción (bezwaarschrift)
    .text =
        Presento una objeción contra su decisión de este día: …
        El número de la decisión es: …
        No estoy de acuerdo, porque: …
        Pienso que usted tiene que decidir esto: …
        Con esta carta va una copia de la decisión.
letter-application = Solicitud al SVB (artículo 4, apartado 3)
    .hint = La WIA o WAO bajó o terminó después de irse
    .subject = Asunto: solicitud, artículo 4, apartado 3 de la Remigratiewet
    .lowered = Me fui de los Países Bajos con WIA o WAO. Ahora es más baja.
    .ended = Me fui de los Países Bajos con WIA o WAO. Ahora ha terminado.
    .text =
        Solicito la prestación de retorno del artículo 4, apartado 3 de la Remigratiewet.
        Quisiera una decisión por escrito.
        Con esta carta va la carta del UWV.
