# The conditions of the Remigration Act (Remigratiewet) in our own words: how each turned out, and what the Act says.

law-application-in-time-holds = Su solicitud llegó a tiempo
law-application-in-time-fails = No sabemos de ninguna solicitud a tiempo
law-application-in-time-open = No sabemos si su solicitud llegó a tiempo
law-application-in-time-rule = El SVB tenía que tener su solicitud antes del 1 de enero de 2025. El 31 de diciembre de 2024 todavía era a tiempo.
law-application-in-time-change = ¿Recibió el SVB su solicitud antes del 1 de enero de 2025? Busque la carta y cambie la fecha.

law-target-group-holds = Usted está en un grupo de la ley
law-target-group-fails = Usted no está en un grupo de la ley
law-target-group-open = No sabemos si usted está en un grupo de la ley
law-target-group-rule = La ley es para personas de estos países: Turquía, Marruecos, Túnez, Cabo Verde, Serbia, Montenegro, Bosnia, Kosovo, Macedonia del Norte y Surinam. Tenían que venir aquí antes del 1 de julio de 2014. Croacia: antes del 1 de julio de 2013. Eslovenia: antes del 1 de mayo de 2004. España, Portugal, Italia y Grecia: antes del 1 de noviembre de 1993. Usted tenía que haber nacido allí. Y tenía que tener esa nacionalidad, o haberla tenido. ¿Nació en Surinam? Entonces la nacionalidad neerlandesa también vale. La ley también es para personas moluqueñas que vinieron en 1951 y 1952. Y para personas refugiadas con asilo de antes del 1 de julio de 2014.
law-target-group-change = Revise tres respuestas: país de nacimiento, nacionalidad y el día en que vino. ¿Tenía asilo, o vino a vivir con un familiar con asilo? Entonces puede ser diferente. ¿También vivió aquí antes? No sabemos qué vez cuenta. Pregunte al SVB.

law-nationality-holds = Su nacionalidad cumple la ley
law-nationality-fails = Su nacionalidad no cumple la ley
law-nationality-open = No sabemos si su nacionalidad cumple
law-nationality-rule = Si no tenía la nacionalidad neerlandesa, estaba bien. Si tenía solo la neerlandesa, tenía que prometer solicitar la nacionalidad de su país. Si tenía dos, tenía que renunciar a la nacionalidad neerlandesa.
law-nationality-change = Si tenía solo la neerlandesa, estaba bien con la promesa de la otra nacionalidad. Si tenía dos, estaba bien sin la neerlandesa.

law-age-55-holds = Tenía 55 años o más
law-age-55-fails = Todavía no tenía 55 años
law-age-55-open = No sabemos si tenía 55 años
law-age-55-rule = El día de la solicitud tenía que tener 55 años o más.
law-age-55-change = ¿No es correcta su fecha de nacimiento? ¿O no es correcto el día de la solicitud? Solo entonces esto es diferente.

law-age-18-on-settling-holds = Tenía 18 años o más cuando vino
law-age-18-on-settling-fails = Todavía no tenía 18 años cuando vino
law-age-18-on-settling-open = No sabemos si tenía 18 años cuando vino
law-age-18-on-settling-rule = Tenía que tener 18 años o más cuando vino a vivir a los Países Bajos.
law-age-18-on-settling-change = ¿No es correcta su fecha de nacimiento? ¿O no es correcto el día en que vino? Solo entonces esto es diferente. ¿También vivió aquí antes? No sabemos qué vez cuenta. Pregunte al SVB.

law-lives-in-nl-holds = Vivía en los Países Bajos
law-lives-in-nl-fails = No vivía en los Países Bajos
law-lives-in-nl-open = No sabemos si vivía en los Países Bajos
law-lives-in-nl-rule = Cuando hizo la solicitud, tenía que vivir de verdad en los Países Bajos. También tenía que querer irse de verdad.
law-lives-in-nl-change = Si de verdad vivía en los Países Bajos, esto estaba bien.

law-residence-8-years-holds = Vivía 8 años o más en los Países Bajos
law-residence-8-years-fails = No tenía aquí 8 años que cuentan
law-residence-8-years-open = No sabemos si vivía aquí 8 años
law-residence-8-years-rule = Antes de la solicitud tenía que vivir aquí 8 años seguidos. Si no tenía la nacionalidad neerlandesa, cuenta solo el tiempo con permiso. La residencia temporal, por ejemplo para estudiar, no cuenta.
law-residence-8-years-change = Con 8 años sin pausa, esto estaba bien. Mire si la fecha es correcta.

law-permit-at-decision-holds = Su derecho de residencia era bueno
law-permit-at-decision-fails = Su derecho de residencia no era suficiente
law-permit-at-decision-open = No sabemos si su derecho de residencia era bueno
law-permit-at-decision-rule = En el momento de la decisión tenía que tener la nacionalidad neerlandesa o un buen permiso. El asilo para unos años no era suficiente. La residencia temporal tampoco.
law-permit-at-decision-change = Con otro permiso en el momento de la decisión, esto estaba bien. Mire en su tarjeta de residencia de entonces.

law-benefit-1-year-holds = Tuvo durante 1 año una prestación que cuenta
law-benefit-1-year-fails = No tuvo todo un año una prestación que cuenta
law-benefit-1-year-open = No sabemos si tuvo una prestación durante 1 año
law-benefit-1-year-rule = Justo antes de la solicitud tenía que tener una prestación durante 1 año. Estas cuentan: bijstand, AOW, WIA, WAO, WW, Wajong, IOAW, IOAZ, IOW, Wamil y wachtgeld. Desde 2019 también cuentan WAZ y Bbz. Estas no cuentan: Ziektewet, Anw, Toeslagenwet y un préstamo. Se permite una pausa de 1 mes o menos (antes de 2018 no siempre).
law-benefit-1-year-change = ¿Tuvo en ese año otra prestación más? Escríbala también. Mire en sus cartas.

law-state-debts-holds = Las deudas con el Estado no eran un problema
law-state-debts-fails = Había deudas con el Estado sin acuerdo de pago
law-state-debts-open = No sabemos si había deudas con el Estado
law-state-debts-rule = Las deudas con el Estado (Rijk) tenían que estar pagadas. O tenía que haber un acuerdo para pagarlas. Esto también es para la pareja que se va con usted. El Rijk es el gobierno nacional. Se trata, por ejemplo, de impuestos o multas.
law-state-debts-change = Si todo estaba pagado, o había un acuerdo, esto estaba bien.

law-not-detained-holds = No estaba en la cárcel
law-not-detained-fails = Usted o su pareja estaba en la cárcel
law-not-detained-open = No sabemos si alguien estaba en la cárcel
law-not-detained-rule = Si alguien estaba en la cárcel el día de la solicitud, no había prestación. Esto también es para la pareja que se va con usted. Una pena de trabajo (taakstraf) no cuenta.
law-not-detained-change = Esto es solo sobre el día de la solicitud. Si entonces nadie estaba en la cárcel, cambie su respuesta.

law-not-evading-sentence-holds = No le buscaban por una pena de cárcel
law-not-evading-sentence-fails = Le buscaban a usted, o a su pareja, por una pena de cárcel
law-not-evading-sentence-open = No sabemos si buscaban a alguien por una pena de cárcel
law-not-evading-sentence-rule = Si alguien huía de una pena de cárcel, no había prestación. Esto también es para la pareja que se va con usted.
law-not-evading-sentence-change = Esto es solo sobre el día de la solicitud. Si entonces no buscaban a nadie, cambie su respuesta.

law-partner-goes-along-holds = La regla para parejas no era un problema
law-partner-goes-along-fails = Su pareja quería quedarse en los Países Bajos
law-partner-goes-along-open = No sabemos si una pareja se va con usted
law-partner-goes-along-rule = Si su pareja vive en los Países Bajos, tiene que irse con usted. Si se separaron para siempre, no hace falta. Si su pareja ya vive allí, tampoco.
law-partner-goes-along-change = Si su pareja sí se iba con usted, esto estaba bien. Si se habían separado para siempre, también.

# Native reader: is “menores en acogida” clear for foster children?
law-foster-consent-holds = Para los menores en acogida todo está bien
law-foster-consent-fails = No había una carta para los menores en acogida
law-foster-consent-open = No sabemos si todo estaba bien para los menores en acogida
law-foster-consent-rule = ¿Se van con usted menores en acogida? Entonces el padre, la madre o quien tiene la tutela debe dar permiso por escrito.
law-foster-consent-change = Con una carta del padre, la madre o quien tiene la tutela, esto estaba bien.

law-destination-country-of-origin-holds = Este país es su país de origen
law-destination-country-of-origin-fails = Este país no es su país de origen
law-destination-country-of-origin-open = No sabemos si este es su país de origen
law-destination-country-of-origin-rule = Tenía que ir al país donde nació. También tenía que tener la nacionalidad de ese país, o haberla tenido. ¿Nació en Surinam? Entonces la nacionalidad neerlandesa también vale. Aruba, Curazao, Sint Maarten, Bonaire, San Eustaquio y Saba son parte del Reino de los Países Bajos. Allí no se podía ir.
law-destination-country-of-origin-change = Tenía que ser el país donde nació. Y tenía que tener esa nacionalidad, o haberla tenido. ¿Nació en Surinam? Entonces la nacionalidad neerlandesa también vale.

law-admission-proof-holds = Podía vivir en ese país
law-admission-proof-fails = No había una carta que dijera que podía vivir allí
law-admission-proof-open = No sabemos si podía vivir allí
law-admission-proof-rule = ¿No tiene la nacionalidad de ese país? Entonces tenía que tener una carta del Estado de allí. La carta tenía que decir: puede vivir allí 1 año como mínimo. Lo mismo para su pareja y los hijos e hijas que van con usted.
law-admission-proof-change = Con una carta del Estado de allí, esto estaba bien. O con la nacionalidad de ese país.

# The visitor's own facts
why-received = El SVB recibió su solicitud: { $date }.
why-not-applied = Aquí no indicó ninguna solicitud.
why-recruited = Nació en: { $country }. Llegó: { $settled }. Eso es antes de: { $before }.
why-settled-late = Nació en: { $country }. Llegó: { $settled }. Tenía que ser antes de: { $before }.
why-never-national = Nació en: { $country }. Pero nunca tuvo esa nacionalidad.
why-not-surinamese = Nació en Surinam. Pero no tenía la nacionalidad neerlandesa ni la surinamesa.
why-country-not-listed = Nació en: { $country }. Ese país no está en la ley.
why-other-group = Usted está en otro grupo de la ley. Nació en: { $country }.
why-foreigner = No tenía la nacionalidad neerlandesa.
why-only-dutch = Tenía solo la nacionalidad neerlandesa.
why-dual = Tenía la nacionalidad neerlandesa y otra.
why-dutch = Tenía la nacionalidad neerlandesa.
why-age = Tenía { $age } años.
why-age-between = Tenía { $youngest } o { $oldest } años.
why-age-on-settling = Tenía { $age } años cuando vino.
why-age-on-settling-between = Tenía { $youngest } o { $oldest } años cuando vino.
why-temporary = Su residencia era temporal.
why-resident-since = Vivía aquí sin pausa desde esta fecha: { $date }.
why-benefit-since = Tenía la prestación desde esta fecha: { $date }.
why-benefit-stopped = Una prestación que cuenta ya había terminado hacía más de 1 mes.
why-benefit-months = { $months ->
    [0] No contamos ningún mes completo.
    [one] Contamos 1 mes. Tienen que ser 12.
   *[other] Contamos { $months } meses. Tienen que ser 12.
 }
why-partner-too = Esto también es para su pareja.
why-no-partner = No tenía pareja.
why-no-foster-children = No se iban menores en acogida con usted.
why-destination = País: { $country }.

# What the law leaves open
open-naturalised-refugee = Recibió asilo y más tarde la nacionalidad neerlandesa. No está claro si eso todavía cuenta. Pregunte al SVB.
open-refugee-born-elsewhere = Tiene o tuvo asilo, y nació en otro país. La ley y el SVB no dicen lo mismo. Pregunte al SVB.
open-moluccan-to-indonesia = Está en el registro de moluqueños. No está claro si con eso puede ir a Indonesia. Pregunte al SVB.
open-break-before-application = Una prestación terminó poco antes de su solicitud: 1 mes como máximo. Para el juez, el SVB fue a veces demasiado estricto. Pregunte al SVB.
open-gap-in-one-benefit = Hubo una pausa en la misma prestación. En ese tiempo la ley no era clara sobre eso. Pregunte al SVB.
