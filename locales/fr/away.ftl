# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl: what
# is longest, `.why` what comes after that, `.do` whom to tell.

away-title = Combien de temps pouvez-vous partir ?
away-for-good = Je pars pour toujours. Que vais-je garder ?
away-first = Essayer d’abord ? Voici combien de temps vous pouvez partir
away-shortest = Le plus court : { $name }. { $time } au maximum
away-trip = Ce voyage dure : { $days }
    .hint = Le jour du départ ne compte pas. Le jour du retour compte.
away-year = { $days } en { $year }
away-too-long = { $days } de trop
away-above = Ce voyage est plus long. Pour les jours en plus, il n’y a le plus souvent pas d’allocation.
away-days = { $number ->
    [one] { $number } jour
   *[other] { $number } jours
 }
away-months = { $number ->
    [one] { $number } mois
   *[other] { $number } mois
 }

away-bijstand = Aide sociale (bijstand), IOAW ou IOAZ (argent de la commune)
away-bijstand-13-weeks = 13 semaines par an au maximum
    .why = À partir de l’âge de l’AOW, c’est 91 jours par année civile. On retire les jours déjà passés à l’étranger. Un seul voyage ne peut pas non plus être plus long, même d’une année à l’autre. Vous restez plus longtemps ? Alors vous ne recevez rien pour ces jours, ou l’allocation s’arrête.
    .do = Demandez à votre commune avant de partir. Il faut souvent le faire 2 à 4 semaines avant.
    .term-until = Soyez de retour aux Pays-Bas au plus tard le { $date }.
    .event-until = De retour aux Pays-Bas : bijstand, IOAW ou IOAZ
away-bijstand-4-weeks = 28 jours par an au maximum
    .why = C’est par année civile. On retire les jours déjà passés à l’étranger. Un seul voyage ne peut pas non plus être plus long, même d’une année à l’autre. Vous restez plus longtemps ? Alors vous ne recevez rien pour ces jours, ou l’allocation s’arrête.
    .do = Demandez à votre commune avant de partir. Il faut souvent le faire 2 à 4 semaines avant.
    .term-until = Soyez de retour aux Pays-Bas au plus tard le { $date }.
    .event-until = De retour aux Pays-Bas : bijstand, IOAW ou IOAZ

away-aio = AIO (argent en plus d’une petite AOW)
away-aio-13-weeks = 13 semaines par an au maximum
    .why = C’est 91 jours par année civile. Un seul voyage ne peut pas non plus être plus long, même d’une année à l’autre. Vous restez plus longtemps ? Alors l’AIO s’arrête. Il faut ensuite la demander de nouveau. Un ou une partenaire sans AOW peut partir 4 semaines au maximum.
    .do = Dites-le à la SVB avant de partir, aussi pour votre partenaire.
    .term-until = Soyez de retour aux Pays-Bas au plus tard le { $date }.
    .event-until = De retour aux Pays-Bas : AIO

away-ww = WW ou IOW (si vous n’avez pas de travail)
away-ww-20-days = 20 jours de travail par an au maximum
    .why = Les week-ends et les jours fériés ne comptent pas. L’allocation a commencé après le 1er janvier ? Alors c’est moins de jours. À cause de votre âge, chercher du travail n’est pas obligatoire pour vous ? Alors c’est 65 jours. Pour les jours en plus, il n’y a pas d’allocation.
    .do = Dites-le à l’UWV, au plus tard 1 jour avant de partir.
    .term-report = Dites à l’UWV au plus tard le { $date } que vous partez.
    .event-report = Dire à l’UWV que vous partez

away-wia = WIA, WAO ou WAZ (malade, sans travail)
away-wia-part-of-year = Moins de 4 mois par an : rien ne change
    .why = Vous partez de 4 à 8 mois par an ? Alors vous choisissez vous-même dans quel pays vous vivez. Vous partez plus de 8 mois ? Alors, pour l’UWV, vous ne vivez plus aux Pays-Bas. L’UWV décide.
    .do = Dites à l’UWV 2 semaines avant de partir combien de temps vous restez. Décidez avec l’UWV comment on peut vous joindre.
    .term-report = Dites à l’UWV au plus tard le { $date } que vous partez.
    .event-report = Dire à l’UWV que vous partez
away-wia-under-a-year = Moins de 1 an : vous gardez votre allocation
    .why = C’est valable dans tous les pays, si vous continuez à vivre aux Pays-Bas. Vous restez un an ou plus ? Alors le pays où vous êtes compte : parfois l’allocation s’arrête. Devez-vous chercher du travail, ou vous préparer au travail (re-integratie) ? Alors vous pouvez prendre 4 semaines de congé par an au maximum.
    .do = Dites à l’UWV 2 semaines avant de partir combien de temps vous restez. Décidez avec l’UWV comment on peut vous joindre.
    .term-until = Soyez de retour aux Pays-Bas au plus tard le { $date }.
    .event-until = De retour aux Pays-Bas : WIA, WAO ou WAZ
    .term-report = Dites à l’UWV au plus tard le { $date } que vous partez.
    .event-report = Dire à l’UWV que vous partez

away-wia-wga = Demandez à l’UWV combien de temps vous pouvez partir
    .why = Devez-vous chercher du travail, ou vous préparer au travail (re-integratie) ? Alors vous pouvez partir 4 semaines par an au maximum. Ce n’est pas obligatoire pour vous ? Alors c’est souvent possible plus longtemps, mais moins de 1 an.
    .do = Dites à l’UWV 2 semaines avant de partir combien de temps vous restez. Décidez avec l’UWV comment on peut vous joindre.
    .term-report = Dites à l’UWV au plus tard le { $date } que vous partez.
    .event-report = Dire à l’UWV que vous partez

away-wajong = Wajong (maladie ou handicap depuis la jeunesse)
away-wajong-part-of-year = Moins de 4 mois par an : rien ne change
    .why = Vous partez de 4 à 8 mois par an ? Alors vous choisissez vous-même dans quel pays vous vivez. Vous partez plus de 8 mois ? Alors, pour l’UWV, vous ne vivez plus aux Pays-Bas. L’UWV décide.
    .do = Dites à l’UWV 2 semaines avant de partir combien de temps vous restez. Décidez avec l’UWV comment on peut vous joindre.
    .term-report = Dites à l’UWV au plus tard le { $date } que vous partez.
    .event-report = Dire à l’UWV que vous partez
away-wajong-under-a-year = Moins de 1 an : vous gardez votre allocation
    .why = C’est valable dans tous les pays, si vous continuez à vivre aux Pays-Bas. Vous restez un an ou plus ? Alors la Wajong s’arrête presque toujours. Une exception est rare.
    .do = Dites à l’UWV 2 semaines avant de partir combien de temps vous restez. Décidez avec l’UWV comment on peut vous joindre.
    .term-until = Soyez de retour aux Pays-Bas au plus tard le { $date }.
    .event-until = De retour aux Pays-Bas : Wajong
    .term-report = Dites à l’UWV au plus tard le { $date } que vous partez.
    .event-report = Dire à l’UWV que vous partez

away-zw = Ziektewet (argent au début d’une maladie)
away-zw-ask = Demandez à l’UWV combien de temps vous pouvez partir
    .why = Nous ne savons pas combien de semaines sont permises. L’UWV doit pouvoir vous joindre. Et le voyage ne doit pas vous rendre plus malade.
    .do = Dites-le à l’UWV 2 semaines avant de partir.
    .term-report = Dites à l’UWV au plus tard le { $date } que vous partez.
    .event-report = Dire à l’UWV que vous partez

away-tw = Supplément de l’UWV (Toeslagenwet)
away-tw-ask = Demandez à l’UWV si ce supplément continue
    .why = Ce supplément est pour les personnes qui vivent aux Pays-Bas. Nous ne savons pas ce qui se passe pendant une visite.
    .do = Appelez l’UWV avant de partir.

away-aow = AOW (pension de l’État)
away-aow-part-of-year = Demandez à la SVB dans quel pays vous vivez
    .why = On reçoit l’AOW dans tous les pays. Mais sans partenaire, on reçoit moins dans certains pays. Le pays où l’on vit est alors important. On regarde où sont le logement et la famille proche. Et où l’on passe le plus de temps.
    .do = Demandez à la SVB avant de partir. Demandez une réponse écrite.
away-aow-visit = L’AOW continue normalement
    .why = Une visite ou des vacances ne changent rien à l’AOW. Si l’on va y vivre, le montant peut baisser.
    .do = Vous restez plus de 3 mois ? Dites-le à la SVB avant de partir.

away-anw = Anw (si votre partenaire est décédé ou décédée)
away-anw-part-of-year = Demandez à la SVB dans quel pays vous vivez
    .why = L’Anw dépend du pays où l’on vit. La SVB regarde où sont le logement et la famille proche. Et où l’on passe le plus de temps.
    .do = Demandez à la SVB avant de partir. Demandez une réponse écrite.
away-anw-visit = L’Anw continue normalement
    .why = Une visite ne change pas le pays où l’on vit. Si l’on va y vivre, l’Anw peut baisser ou s’arrêter.
    .do = Vous restez plus de 3 mois ? Dites-le à la SVB avant de partir.

away-akw = Allocations familiales (kinderbijslag) et budget pour enfants (kindgebonden budget)
away-akw-3-months = Jusqu’à 3 mois, vous n’avez rien à signaler
    .why = Un parent ou un enfant part plus de 3 mois, même en vacances ? Alors la SVB regarde s’il y a encore des allocations familiales. Le budget pour enfants suit.
    .do = Cela dure plus de 3 mois ? Dites-le à la SVB dans les 4 semaines.
    .term-until = Soyez de retour aux Pays-Bas au plus tard le { $date }.
    .event-until = De retour aux Pays-Bas : kinderbijslag et kindgebonden budget

away-allowances = Aide pour les soins, le loyer ou la garde d’enfants (toeslag)
away-allowances-ask = Demandez à la Dienst Toeslagen combien de temps vous pouvez partir
    .why = Ces aides sont pour les personnes qui vivent aux Pays-Bas. Pour l’aide au loyer (huurtoeslag), il faut vivre soi-même dans le logement. Nous ne savons pas combien de temps vous pouvez partir.
    .do = Quelqu’un d’autre vient dans le logement ? Ou vous signalez votre départ à la commune (uitschrijven) ? Dites-le tout de suite, sinon vous devez rembourser.

away-pension = Pension de votre travail
away-pension-no-limit = La pension continue toujours
    .why = La pension de votre travail peut partir avec vous dans tous les pays. Il n’y a pas de nombre de jours maximum.
    .do = Veillez à ce que le courrier vous arrive.

away-residence = Votre droit de vivre aux Pays-Bas
away-residence-dutch = Avec la nationalité néerlandaise, vous pouvez toujours revenir
    .why = Il n’y a pas de nombre de jours maximum. Veillez à ce que votre passeport reste valable.
    .do = Avant de partir, regardez jusqu’à quand votre passeport est valable.
away-residence-eu = Demandez à l’IND combien de temps vous pouvez partir
    .why = Avez-vous vécu ici 5 ans avec la nationalité d’un pays de l’UE ? Alors vous pouvez partir jusqu’à 2 ans de suite. Avez-vous vécu ici moins de 5 ans ? Alors c’est différent.
    .do = Appelez l’IND avant de partir longtemps.
away-residence-six-months = 6 mois de suite au maximum
    .why = Plus longtemps ? Alors l’IND peut retirer le titre de séjour (intrekken). C’est possible aussi après 3 ans : chaque année plus de 4 mois de suite à l’étranger. L’IND regarde la situation de chaque personne.
    .do = Gardez vos billets. Appelez l’IND si cela dure plus longtemps.
    .term-until = Soyez de retour aux Pays-Bas au plus tard le { $date }.
    .event-until = De retour aux Pays-Bas : votre droit de vivre aux Pays-Bas
away-residence-twelve-months = Moins de 12 mois hors de l’UE
    .why = Un an ou plus de suite hors de l’UE ? Alors l’IND peut retirer le titre de séjour (intrekken). Aussi après 6 ans hors des Pays-Bas, dans un autre pays de l’UE.
    .do = Gardez vos billets. Appelez l’IND si cela dure plus longtemps.
    .term-until = Soyez de retour aux Pays-Bas au plus tard le { $date }.
    .event-until = De retour aux Pays-Bas : votre droit de vivre aux Pays-Bas
away-residence-asylum-fixed = Attention : une visite dans votre pays peut vous faire perdre le titre de séjour
    .why = Vous allez dans le pays que vous avez fui ? Alors l’IND examine le plus souvent si le titre doit s’arrêter. Dans un autre pays, vous pouvez rester 6 mois de suite au maximum.
    .do = Demandez d’abord de l’aide gratuite au Juridisch Loket ou à VluchtelingenWerk. Ne partez pas avant d’avoir une réponse.
away-residence-asylum-indefinite = Demandez avant d’aller dans votre pays
    .why = En 2017, le gouvernement a écrit : avec l’asile pour toujours, c’est le plus souvent permis. Plus tard, il était écrit : même dans ce cas, l’IND peut l’examiner. Dans un autre pays, vous pouvez rester 6 mois de suite au maximum.
    .do = Demandez d’abord de l’aide gratuite au Juridisch Loket ou à VluchtelingenWerk. Ne partez pas avant d’avoir une réponse.
away-residence-protection = Demandez avant le voyage
    .why = La protection temporaire existe jusqu’au 4 mars 2027 inclus. Ensuite, il y aura un autre papier. C’était le plan en novembre 2025. Nous ne savons pas combien de temps vous pouvez partir.
    .do = Demandez à la Dienst Terugkeer en Vertrek et à votre commune.
away-residence-procedure = Demandez d’abord ce qui se passe si vous partez
    .why = Il y a encore une demande en cours. Nous ne savons pas ce qui arrive à cette demande si vous partez.
    .do = Demandez d’abord de l’aide gratuite au Juridisch Loket ou à VluchtelingenWerk. Ne partez pas avant d’avoir une réponse.
away-residence-none = Demandez d’abord si revenir est possible
    .why = Sans droit de vivre ici, revenir n’est pas certain. Nous ne savons pas ce qu’il en est pour vous.
    .do = Demandez d’abord de l’aide gratuite au Juridisch Loket ou à VluchtelingenWerk. Ne partez pas avant d’avoir une réponse.

away-care = Assurance maladie
away-care-part-of-year = Demandez à la SVB si vous restez assuré ou assurée
    .why = La SVB regarde où l’on passe le plus de temps. Et où sont le logement, la famille proche et le travail. L’inscription à la commune ne suffit pas.
    .do = Demandez à la SVB une étude Wlz (Wlz-onderzoek) avant de partir.
away-care-under-a-year = Moins de 1 an : l’assurance continue
    .why = C’est le cas si l’on part pour un temps limité et que l’on continue à vivre aux Pays-Bas. On part un an ou plus, ou on travaille là-bas ? Alors l’assurance peut s’arrêter. Si l’on doit arrêter l’assurance et qu’on ne le fait pas, il faut parfois rembourser.
    .do = Demandez à votre assurance ce qu’elle paie dans ce pays. Un doute ? Appelez la SVB.
    .term-until = Soyez de retour aux Pays-Bas au plus tard le { $date }.
    .event-until = De retour aux Pays-Bas : assurance maladie

away-registration = Inscription à la commune
away-registration-8-months = Moins de 8 mois par an : vous restez inscrit ou inscrite
    .why = On compte ensemble tous les jours d’une année. Cela fait 8 mois ou plus ? Alors vous devez signaler votre départ (uitschrijven), même avec un logement ici. Ensuite, les soins et les aides changent aussi.
    .do = On peut signaler le départ à partir de 5 jours avant, à la commune.
    .term-until = Soyez de retour aux Pays-Bas au plus tard le { $date }.
    .event-until = De retour aux Pays-Bas : inscription à la commune

away-home = Logement loué (si vous louez)
away-home-ask = Demandez au propriétaire avant de partir
    .why = Quand on loue, on doit aussi y vivre. Souvent au moins 6 mois par an. Sinon, le propriétaire peut arrêter la location, même si le loyer est payé. Faire garder le logement par quelqu’un est permis seulement avec son accord.
    .do = Demandez un accord écrit. Continuez à payer le loyer.
