# The conditions of the Remigration Act (Remigratiewet) in our own words: how each turned out, and what the Act says.

law-application-in-time-holds = Votre demande est arrivée à temps
law-application-in-time-fails = Nous ne connaissons pas de demande faite à temps
law-application-in-time-open = Nous ne savons pas si votre demande est arrivée à temps
law-application-in-time-rule = La SVB devait avoir votre demande avant le 1er janvier 2025. Le 31 décembre 2024 était encore à temps.
law-application-in-time-change = La SVB a-t-elle quand même reçu votre demande avant le 1er janvier 2025 ? Cherchez la lettre et modifiez la date.

law-target-group-holds = Vous êtes dans un groupe de la loi
law-target-group-fails = Vous n’êtes dans aucun groupe de la loi
law-target-group-open = Nous ne savons pas si vous êtes dans un groupe de la loi
law-target-group-rule = La loi est pour les personnes de ces pays : Turquie, Maroc, Tunisie, Cap-Vert, Serbie, Monténégro, Bosnie, Kosovo, Macédoine du Nord et Suriname. Elles devaient être arrivées ici avant le 1er juillet 2014. Croatie : avant le 1er juillet 2013. Slovénie : avant le 1er mai 2004. Espagne, Portugal, Italie et Grèce : avant le 1er novembre 1993. Il fallait y être né ou née. Et il fallait avoir, ou avoir eu, cette nationalité. Vous êtes né ou née au Suriname ? Alors la nationalité néerlandaise compte aussi. La loi est aussi pour les Moluquois venus en 1951 et 1952. Et pour les personnes réfugiées qui ont eu l’asile avant le 1er juillet 2014.
law-target-group-change = Vérifiez trois réponses : pays de naissance, nationalité et jour de votre arrivée. Aviez-vous l’asile, ou avez-vous rejoint de la famille avec l’asile ? Alors cela peut être différent. Avez-vous déjà vécu ici avant cette arrivée ? Nous ne savons pas quelle arrivée compte. Demandez à la SVB.

law-nationality-holds = Votre nationalité correspond à la loi
law-nationality-fails = Votre nationalité ne correspond pas à la loi
law-nationality-open = Nous ne savons pas si votre nationalité correspond à la loi
# Native reader: is “renoncer à la nationalité” easy enough, or is there a plainer word?
law-nationality-rule = Vous n’aviez pas la nationalité néerlandaise ? Alors c’était bon. Vous aviez seulement la nationalité néerlandaise ? Alors il fallait promettre de demander la nationalité de votre pays. Vous en aviez deux ? Alors il fallait renoncer à la nationalité néerlandaise.
law-nationality-change = Vous aviez seulement la nationalité néerlandaise ? Avec la promesse de demander l’autre nationalité, c’était bon. Vous en aviez deux ? Sans la néerlandaise, c’était bon.

law-age-55-holds = Vous aviez 55 ans ou plus
law-age-55-fails = Vous n’aviez pas encore 55 ans
law-age-55-open = Nous ne savons pas si vous aviez 55 ans
law-age-55-rule = Le jour de la demande, il fallait avoir 55 ans ou plus.
law-age-55-change = Votre date de naissance n’est pas juste ? Ou le jour de la demande ? C’est seulement dans ce cas que cela change.

law-age-18-on-settling-holds = Vous aviez 18 ans ou plus à votre arrivée
law-age-18-on-settling-fails = Vous n’aviez pas encore 18 ans à votre arrivée
law-age-18-on-settling-open = Nous ne savons pas si vous aviez 18 ans à votre arrivée
law-age-18-on-settling-rule = Il fallait avoir 18 ans ou plus en venant vivre aux Pays-Bas.
law-age-18-on-settling-change = Votre date de naissance n’est pas juste ? Ou le jour de votre arrivée ? C’est seulement dans ce cas que cela change. Avez-vous déjà vécu ici avant cette arrivée ? Nous ne savons pas quelle arrivée compte. Demandez à la SVB.

law-lives-in-nl-holds = Vous viviez aux Pays-Bas
law-lives-in-nl-fails = Vous ne viviez pas aux Pays-Bas
law-lives-in-nl-open = Nous ne savons pas si vous viviez aux Pays-Bas
law-lives-in-nl-rule = Lors de la demande, il fallait vraiment vivre aux Pays-Bas. Il fallait aussi vraiment vouloir partir.
law-lives-in-nl-change = Viviez-vous quand même vraiment aux Pays-Bas ? Alors c’était bon.

law-residence-8-years-holds = Vous avez vécu 8 ans ou plus aux Pays-Bas
law-residence-8-years-fails = Vous n’avez pas vécu ici 8 ans qui comptent
law-residence-8-years-open = Nous ne savons pas si vous avez vécu ici 8 ans
law-residence-8-years-rule = Avant la demande, il fallait avoir vécu ici 8 ans de suite. Vous n’aviez pas la nationalité néerlandaise ? Alors seul le temps avec un titre de séjour compte. Un séjour temporaire, par exemple pour des études, ne compte pas.
law-residence-8-years-change = Avec 8 ans sans interruption, c’était bon. Vérifiez la date.

# Native reader: is “bon” for a right of residence natural, or is “valable” better and still easy?
law-permit-at-decision-holds = Votre droit de séjour était bon
law-permit-at-decision-fails = Votre droit de séjour n’était pas assez bon
law-permit-at-decision-open = Nous ne savons pas si votre droit de séjour était bon
law-permit-at-decision-rule = Lors de la décision, il fallait avoir la nationalité néerlandaise ou un bon titre de séjour. L’asile pour quelques années ne suffisait pas. Un séjour temporaire non plus.
law-permit-at-decision-change = Avec un autre titre de séjour lors de la décision, c’était bon. Regardez votre carte de séjour de ce temps-là.

law-benefit-1-year-holds = Vous aviez pendant 1 an une allocation qui compte
law-benefit-1-year-fails = Vous n’aviez pas pendant 1 an entier une allocation qui compte
law-benefit-1-year-open = Nous ne savons pas si vous aviez une allocation pendant 1 an
law-benefit-1-year-rule = Juste avant la demande, il fallait avoir eu une allocation pendant 1 an. Celles-ci comptent : aide sociale (bijstand), AOW, WIA, WAO, WW, Wajong, IOAW, IOAZ, IOW, Wamil et wachtgeld. Depuis 2019, WAZ et Bbz comptent aussi. Celles-ci ne comptent pas : Ziektewet, Anw, Toeslagenwet et un prêt. Une interruption de 1 mois ou moins est permise (avant 2018, pas toujours).
law-benefit-1-year-change = Aviez-vous une autre allocation cette année-là ? Écrivez-la aussi. Regardez dans vos lettres.

law-state-debts-holds = Les dettes envers l’État n’étaient pas un problème
law-state-debts-fails = Il y avait des dettes envers l’État sans accord
law-state-debts-open = Nous ne savons pas s’il y avait des dettes envers l’État
law-state-debts-rule = Les dettes envers l’État (Rijk) devaient être payées. Ou il fallait un accord pour les payer. C’est aussi pour un ou une partenaire qui part avec vous. L’État, c’est le gouvernement du pays. Il s’agit par exemple d’impôts ou d’amendes.
law-state-debts-change = Tout était payé, ou il y avait un accord ? Alors c’était bon.

law-not-detained-holds = Vous n’étiez pas en prison
law-not-detained-fails = Vous ou votre partenaire étiez en prison
law-not-detained-open = Nous ne savons pas si quelqu’un était en prison
law-not-detained-rule = Quelqu’un était en prison le jour de la demande ? Alors il n’y avait pas d’allocation. C’est aussi pour un ou une partenaire qui part avec vous. Un travail d’intérêt général (taakstraf) ne compte pas.
law-not-detained-change = Il s’agit seulement du jour de la demande. Personne n’était alors en prison ? Modifiez votre réponse.

law-not-evading-sentence-holds = On ne vous recherchait pas pour une peine de prison
law-not-evading-sentence-fails = On vous recherchait pour une peine de prison, vous ou votre partenaire
law-not-evading-sentence-open = Nous ne savons pas si l’on recherchait quelqu’un pour une peine de prison
law-not-evading-sentence-rule = Quelqu’un évitait une peine de prison ? Alors il n’y avait pas d’allocation. C’est aussi pour un ou une partenaire qui part avec vous.
law-not-evading-sentence-change = Il s’agit seulement du jour de la demande. On ne recherchait alors personne ? Modifiez votre réponse.

law-partner-goes-along-holds = La règle pour les partenaires n’était pas un problème
law-partner-goes-along-fails = Votre partenaire voulait rester aux Pays-Bas
law-partner-goes-along-open = Nous ne savons pas si un ou une partenaire part avec vous
law-partner-goes-along-rule = Votre partenaire vit aux Pays-Bas ? Alors vous devez partir ensemble. Vous êtes séparés pour toujours ? Ou votre partenaire vit déjà là-bas ? Alors ce n’est pas nécessaire.
law-partner-goes-along-change = Votre partenaire partait quand même avec vous ? Ou vous étiez séparés pour toujours ? Alors c’était bon.

law-foster-consent-holds = Pour les enfants placés, tout est bon
law-foster-consent-fails = Il n’y avait pas de lettre pour les enfants placés
law-foster-consent-open = Nous ne savons pas si tout était bon pour les enfants placés
law-foster-consent-rule = Des enfants placés partent avec vous ? Alors leur parent, tuteur ou tutrice doit être d’accord, par écrit.
law-foster-consent-change = Avec une lettre du parent, du tuteur ou de la tutrice, c’était bon.

law-destination-country-of-origin-holds = Ce pays est votre pays d’origine
law-destination-country-of-origin-fails = Ce pays n’est pas votre pays d’origine
law-destination-country-of-origin-open = Nous ne savons pas si c’est votre pays d’origine
law-destination-country-of-origin-rule = Il fallait aller dans le pays où vous êtes né ou née. Il fallait aussi avoir, ou avoir eu, la nationalité de ce pays. Vous êtes né ou née au Suriname ? Alors la nationalité néerlandaise compte aussi. Aruba, Curaçao, Saint-Martin (partie néerlandaise), Bonaire, Saint-Eustache et Saba sont dans le Royaume des Pays-Bas. On ne pouvait pas y aller avec cette loi.
law-destination-country-of-origin-change = Il fallait que ce soit le pays où vous êtes né ou née. Et il fallait avoir, ou avoir eu, la nationalité de ce pays. Vous êtes né ou née au Suriname ? Alors la nationalité néerlandaise compte aussi.

law-admission-proof-holds = Vous pouviez vivre dans ce pays
law-admission-proof-fails = Il n’y avait pas de lettre disant que vous pouviez vivre là-bas
law-admission-proof-open = Nous ne savons pas si vous pouviez vivre là-bas
law-admission-proof-rule = Vous n’avez pas la nationalité de ce pays ? Alors il fallait une lettre de l’État de ce pays. Elle devait dire : vous pouvez y vivre au moins 1 an. La même chose pour votre partenaire et vos enfants qui partent avec vous.
law-admission-proof-change = Avec une lettre de l’État de ce pays, c’était bon. Ou avec la nationalité de ce pays.

# The visitor's own facts
why-received = La SVB a reçu votre demande : { $date }.
why-not-applied = Vous n’avez pas indiqué de demande ici.
why-recruited = Naissance : { $country }. Arrivée : { $settled }. C’est avant le { $before }.
why-settled-late = Naissance : { $country }. Arrivée : { $settled }. Il fallait venir avant le { $before }.
why-never-national = Naissance : { $country }. Mais vous n’avez jamais eu cette nationalité.
why-not-surinamese = Naissance au Suriname. Mais vous n’aviez pas la nationalité néerlandaise ou surinamaise.
why-country-not-listed = Naissance : { $country }. Ce pays n’est pas dans la loi.
why-other-group = Un autre groupe de la loi correspond à votre situation. Naissance : { $country }.
why-foreigner = Vous n’aviez pas la nationalité néerlandaise.
why-only-dutch = Vous aviez seulement la nationalité néerlandaise.
why-dual = Vous aviez la nationalité néerlandaise et une autre nationalité.
why-dutch = Vous aviez la nationalité néerlandaise.
why-age = Vous aviez { $age } ans.
why-age-between = Vous aviez { $youngest } ou { $oldest } ans.
why-age-on-settling = Vous aviez { $age } ans à votre arrivée.
why-age-on-settling-between = Vous aviez { $youngest } ou { $oldest } ans à votre arrivée.
why-temporary = Votre séjour était temporaire.
# Native reader: is the colon after “depuis” natural before a date such as “3 mai 2010”?
why-resident-since = Vous viviez ici sans interruption depuis : { $date }.
why-benefit-since = Vous aviez l’allocation depuis : { $date }.
why-benefit-stopped = Une allocation qui compte était arrêtée depuis plus de 1 mois.
why-benefit-months = { $months ->
    [0] Nous ne comptons aucun mois entier.
    [one] Nous comptons 1 mois. Il en faut 12.
   *[other] Nous comptons { $months } mois. Il en faut 12.
 }
why-partner-too = C’est aussi pour votre partenaire.
why-no-partner = Vous n’aviez pas de partenaire.
why-no-foster-children = Aucun enfant placé ne partait avec vous.
why-destination = Pays : { $country }.

# What the law leaves open
open-naturalised-refugee = Vous avez reçu l’asile, puis la nationalité néerlandaise. Ce n’est pas clair si l’asile compte encore. Demandez à la SVB.
open-refugee-born-elsewhere = Vous avez ou aviez l’asile, et vous êtes né ou née dans un autre pays. La loi et la SVB ne disent pas la même chose. Demandez à la SVB.
open-moluccan-to-indonesia = Vous êtes dans le registre des Moluquois. Ce n’est pas clair si cela vous permet d’aller en Indonésie. Demandez à la SVB.
open-break-before-application = Une allocation s’est arrêtée peu avant votre demande : 1 mois avant, au maximum. Le juge a parfois trouvé la SVB trop sévère. Demandez à la SVB.
open-gap-in-one-benefit = Il y a eu une interruption dans la même allocation. La loi n’était alors pas claire. Demandez à la SVB.
