# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = Quand la SVB a-t-elle reçu votre demande ?
    .why = La date est dans la lettre de la SVB. La loi regarde ce jour.
q-birth-date = Quelle est votre date de naissance ?
    .why = Votre âge compte dans les règles.
q-birth-country = Dans quel pays êtes-vous né ou née ?
    .why = La loi est pour les personnes de certains pays.
q-nationalities = { $way ->
    [applied] Quelle nationalité aviez-vous lors de la demande ?
   *[now] Quelle nationalité aviez-vous fin 2024 ?
 }
    .why = Regardez dans votre passeport. Vous pouvez en choisir plusieurs.
q-former-nationalities = Avez-vous eu une autre nationalité avant ?
    .why = Une ancienne nationalité compte parfois aussi.
# Native reader: are the double forms (“venu ou venue”) tiring here, and what is shorter?
q-settled-in-nl = Quand êtes-vous venu ou venue vivre aux Pays-Bas ?
    .why = Avez-vous vécu dans un autre pays entre-temps ? Prenez votre dernière arrivée pour vivre ici.
q-moluccan-register = Votre nom est-il ou était-il dans le registre des Moluquois (Rietkerk-uitkering) ?
    .why = C’est pour les personnes venues en 1951 ou 1952.
q-asylum-permit = Avez-vous reçu un titre de séjour asile aux Pays-Bas ?
    .why = La loi est aussi pour les réfugiés.
q-asylum-permit-received = Quand avez-vous reçu l’asile pour la première fois ?
    .why = La date est sur vos anciens papiers de l’IND.
q-family-reunification-with-asylum-holder = Avez-vous rejoint une personne de votre famille qui avait l’asile ?
    .why = Cela compte parfois aussi si vous avez rejoint une personne réfugiée.
q-lives-in-nl = { $way ->
    [applied] Viviez-vous aux Pays-Bas lors de la demande ?
   *[now] Viviez-vous aux Pays-Bas fin 2024 ?
 }
    .why = Votre vraie maison devait être aux Pays-Bas.
q-residence-since = { $way ->
    [applied] Depuis quand viviez-vous ici sans interruption ?
   *[now] Fin 2024 : depuis quand viviez-vous ici sans interruption ?
 }
    .why = La loi demande 8 ans. Les vacances ne sont pas une interruption. Vous n’aviez pas la nationalité néerlandaise ? Comptez seulement le temps avec de bons papiers de séjour.
q-permit = { $way ->
    [applied] Quel droit de séjour aviez-vous quand la SVB a décidé ?
   *[now] Quel droit de séjour aviez-vous fin 2024 ?
 }
    .why = Regardez votre carte de séjour. Il n’y a pas encore de décision ? Choisissez ce que vous avez maintenant.
q-temporary-purpose = { $way ->
    [applied] Votre séjour était-il temporaire, par exemple pour des études ?
   *[now] Fin 2024, votre séjour était-il temporaire, par exemple pour des études ?
 }
    .why = Aussi temporaire : un travail avec un permis de travail, ou un traitement médical.
q-benefit-1 = { $way ->
    [applied] Quelle allocation aviez-vous le jour avant votre demande ?
   *[now] Quelle allocation aviez-vous fin 2024 ?
 }
    .why = Il fallait avoir eu une allocation pendant 1 an. Certaines allocations ne comptent pas.
q-benefit-more = Quelle allocation aviez-vous avant celle-là ?
    .why = Une allocation reçue en même temps compte aussi.
q-benefit-since = Depuis quand aviez-vous cette allocation : { $benefit } ?
    .why = La date est dans la lettre sur votre allocation.
q-benefit-until = Jusqu’à quel jour inclus aviez-vous : { $benefit } ?
    .why = Écrivez le dernier jour.
q-benefit-loan = Votre allocation était-elle un prêt : { $benefit } ?
    .why = L’argent que vous devez rembourser ne compte pas.
q-destination = { $way ->
    [applied] Dans quel pays vouliez-vous aller ?
    [now] Dans quel pays voulez-vous aller ?
    [keep] Dans quel pays voulez-vous aller ?
    [away] Dans quel pays voulez-vous aller ?
   *[event] Dans quel pays vivez-vous ou allez-vous vivre ?
 }
    .why = Les règles ne sont pas les mêmes pour chaque pays.
q-admission-proof = { $way ->
    [applied] Aviez-vous une lettre disant que vous pouviez vivre là-bas ?
   *[now] Avez-vous une lettre disant que vous pouvez vivre là-bas ?
 }
    .why = Une lettre de l’État de ce pays, pour au moins 1 an. Aussi pour votre partenaire et vos enfants qui partent avec vous.
q-nationality-declaration = { $way ->
    [applied] Vouliez-vous demander la nationalité de ce pays ?
   *[now] Voulez-vous demander la nationalité de ce pays ?
 }
    .why = Avez-vous seulement la nationalité néerlandaise ? Alors il fallait le promettre par écrit. Ne faites pas de demande maintenant : parlez d’abord avec la SVB.
q-renounces-dutch-nationality = { $way ->
    [applied] Vouliez-vous renoncer à la nationalité néerlandaise ?
   *[now] Voulez-vous renoncer à la nationalité néerlandaise ?
 }
    .why = Avec deux nationalités, c’était la seule façon. Ne renoncez à rien maintenant : demandez d’abord à la SVB.
q-partner = { $way ->
    [applied] Aviez-vous un ou une partenaire lors de la demande ?
   *[now] Aviez-vous un ou une partenaire fin 2024 ?
 }
    .why = Votre mari ou votre femme. Ou la personne avec qui vous formez un seul foyer. Votre père, votre mère ou votre enfant ne compte pas.
# Native reader: is “enfants placés chez vous” clear for foster children, also in Morocco and Tunisia (kafala)?
q-foster-children = { $way ->
    [applied] Vouliez-vous emmener des enfants placés chez vous ?
   *[now] Voulez-vous emmener des enfants placés chez vous ?
 }
    .why = Ce sont des enfants d’autres parents. Vous vous en occupez. Cette règle n’existe pas pour vos propres enfants.
q-foster-consent = { $way ->
    [applied] Y avait-il une lettre permettant d’emmener les enfants placés ?
   *[now] Y a-t-il une lettre permettant d’emmener les enfants placés ?
 }
    .why = De leur parent ou de leur tuteur ou tutrice.
q-state-debts = { $way ->
    [applied] Aviez-vous des dettes envers l’État néerlandais (Rijk) ?
   *[now] Aviez-vous fin 2024 des dettes envers l’État néerlandais (Rijk) ?
 }
    .why = Par exemple des impôts ou des amendes à payer à l’État. Nous ne voyons pas votre réponse.
q-partner-state-debts = { $way ->
    [applied] Est-ce que votre partenaire avait des dettes envers l’État néerlandais (Rijk) ?
   *[now] Fin 2024, votre partenaire avait des dettes envers l’État néerlandais (Rijk) ?
 }
    .why = La règle est aussi pour un ou une partenaire qui part avec vous.
q-detained = { $way ->
    [applied] Étiez-vous en prison le jour de la demande ?
   *[now] Étiez-vous en prison fin 2024 ?
 }
    .why = Nous posons cette question à tout le monde. Nous ne voyons pas votre réponse.
# Native reader: is “faire une peine de prison” good spoken French, or “purger une peine”?
q-evading-sentence = { $way ->
    [applied] Est-ce qu’on vous recherchait alors pour une peine de prison ?
   *[now] Fin 2024, est-ce qu’on vous recherchait pour une peine de prison ?
 }
    .why = Vous deviez encore faire cette peine, mais vous l’évitiez. Nous ne voyons pas votre réponse.
q-partner-detained = { $way ->
    [applied] Est-ce que votre partenaire était en prison à ce moment-là ?
   *[now] Est-ce que votre partenaire était en prison fin 2024 ?
 }
    .why = La règle est aussi pour un ou une partenaire qui part avec vous.
q-partner-evading-sentence = { $way ->
    [applied] Est-ce qu’on recherchait alors votre partenaire pour une peine de prison ?
   *[now] Fin 2024, recherchait-on votre partenaire pour une peine de prison ?
 }
    .why = La règle est aussi pour un ou une partenaire qui part avec vous.

# What do I keep if I go back?
q-stay = Comment voulez-vous partir ?
    .why = Les règles ne sont pas les mêmes pour peu de temps et pour toujours. Vous pourrez changer ceci plus tard.
q-receives = Quelle allocation, quelle pension ou quelle aide recevez-vous maintenant ?
    .why = Vous pouvez en choisir plusieurs. Regardez dans vos lettres.
q-wia-kind = Quelle sorte de WIA recevez-vous ?
    .why = C’est écrit dans la lettre de l’UWV.
q-vvu-since = Quand a commencé votre allocation WGA-vervolguitkering ?
    .why = La date est dans la lettre de l’UWV.
q-alone = Selon la SVB, êtes-vous sans partenaire (alleenstaand) ?
    .why = Regardez dans votre lettre de la SVB. Vous êtes mariés, mais séparés pour toujours ? Choisissez oui. Vous vivez avec quelqu’un, même un frère, une sœur ou des amis ? Choisissez non. Vivre avec votre enfant, votre père ou votre mère ne compte pas.
q-who-moves = Qui quitte les Pays-Bas ?
    .why = Pour les allocations familiales (kinderbijslag), on regarde qui part et qui reste.
q-seeks-work = Allez-vous y chercher du travail, 3 mois au maximum ?
    .why = Alors la WW peut parfois partir avec vous.
q-full-ww-4-weeks = Recevez-vous la WW complète depuis 4 semaines ou plus ?
    .why = WW complète : vous ne travaillez pas à côté.
q-insured-there = Recevez-vous de ce pays un salaire ou une pension ?
    .why = Alors vous êtes peut-être assuré ou assurée là-bas pour les soins.
q-departure = Quel jour quittez-vous les Pays-Bas ?
    .why = Nous comptons à partir de ce jour. Vous êtes déjà parti ou partie ? Écrivez ce jour-là. L’année seule suffit aussi.
q-insured-year = Étiez-vous assuré ou assurée pour l’AOW toute l’année avant votre départ ?
    .why = Viviez-vous ou travailliez-vous alors aux Pays-Bas ? Alors vous étiez assuré ou assurée.
q-other-parent-here = L’autre parent reste-t-il aux Pays-Bas ?
    .why = Pour y vivre ou y travailler. Alors cette personne peut peut-être recevoir les allocations familiales (kinderbijslag).
q-wajong-reason = Pourquoi voulez-vous aller dans un autre pays ?
    .why = L’UWV fait parfois une exception pour la Wajong.
q-passport-since = Quand avez-vous reçu un passeport néerlandais après votre départ ?
    .why = Le dernier passeport compte. Une carte d’identité compte aussi.
q-anw-since = Depuis quand recevez-vous l’Anw ?
    .why = Au Maroc, les règles sont différentes depuis le 1er octobre 2016.

# Questions about what happened after going back
q-voluntary-application = Quand la SVB a-t-elle reçu votre demande d’assurance volontaire ?
    .why = Le jour est dans la lettre de la SVB.
q-role = Qui veut revenir aux Pays-Bas ?
    .why = Il y a des règles à part pour le ou la partenaire et pour l’enfant.
# Native reader: is “option de retour” understood for the terugkeeroptie (the right to come back within 1 year)?
q-return-option-used = Avez-vous déjà utilisé une fois l’option de retour (terugkeeroptie) ?
    .why = L’avez-vous utilisée pour revenir aux Pays-Bas ? C’est possible une seule fois.
q-lawful-three-years = Au départ, aviez-vous un titre de séjour depuis 3 ans ?
    .why = 3 ans de suite, juste avant le départ. Aviez-vous la nationalité néerlandaise ? Choisissez alors aussi oui.
q-child-condition = Comment l’enfant revient-il ?
    .why = Un enfant ne peut pas toujours revenir seul.
q-readmission-asked = Quand l’IND ou l’ambassade a-t-elle reçu votre demande ?
    .why = C’est la demande pour revenir.
q-lives-in-nl-again = Allez-vous vraiment vivre de nouveau aux Pays-Bas ?
    .why = Une visite ou des vacances, ce n’est pas y vivre.
q-moved-back = À partir de quel jour vivez-vous de nouveau aux Pays-Bas ?
    .why = Ce jour peut aussi être dans le futur.
q-partner-died = Quel est le jour du décès de votre partenaire ?
    .why = Avec ce jour, nous calculons à partir de quand quelque chose change.
q-deceased-insured = Est-ce que votre partenaire vivait ou travaillait encore aux Pays-Bas ?
    .why = Le jour du décès. Une assurance Anw volontaire compte aussi.
q-deceased-left = Quand est-ce que votre partenaire a quitté les Pays-Bas ?
    .why = Après le départ, on est parfois encore assuré pendant 6 semaines.
q-deceased-insured-there = Votre partenaire avait ensuite une assurance dans un autre pays ?
    .why = Par exemple par un travail dans ce pays.
q-child-under-18 = Avez-vous un enfant de moins de 18 ans ?
    .why = Pour l’Anw, un enfant de moins de 18 ans compte.
# Native reader: is “incapacité de travail de 45 pour cent” understood without schooling?
q-unfit-for-work = Une maladie vous empêche-t-elle de travailler, en grande partie ou totalement ?
    .why = À cause d’une maladie, votre incapacité de travail est de 45 pour cent ou plus.
q-separated-on = Depuis quel jour ne vivez-vous plus ensemble ?
    .why = Vous ne connaissez pas le jour ? Le mois suffit aussi.
q-married = Êtes-vous marié ou mariée ?
    .why = Un partenariat enregistré compte aussi.
q-permanently-separated = Êtes-vous séparés pour toujours ?
    .why = Vous ne voulez plus vivre ensemble, et c’est certain.
q-together-on = À partir de quel jour êtes-vous ensemble ?
    .why = Le jour du mariage ou du début de la vie ensemble. Il peut aussi être déjà passé.
q-other-has-award = L’autre personne a-t-elle aussi une allocation de retour ?
    .why = À son propre nom, de la SVB.
q-detention = Que se passe-t-il ?
    .why = Il s’agit de vous ou de votre partenaire. Nous ne voyons pas votre réponse.
q-released-on = Quel jour est-ce fini ?
    .why = Le jour où la personne sort de prison, ou n’est plus recherchée.
q-child-birth-date = Quand est né votre plus jeune enfant ?
    .why = Le plus jeune enfant parti avec vous.
q-nationality-step = Avez-vous déjà demandé la nationalité de votre pays ?
    .why = Vous l’avez promis lors de la demande.
q-change-on = Quel jour y a-t-il un changement ?
    .why = Ce jour peut aussi être dans le futur.
q-still-in-nl = Êtes-vous encore aux Pays-Bas maintenant ?
    .why = Depuis les Pays-Bas, il faut le dire dans les 4 semaines. Depuis un autre pays, dans les 6 semaines.
q-award-on = De quel jour date la décision de la SVB ?
    .why = La date est en haut de la lettre qui dit que vous recevez l’allocation.
q-leaves-on = Quel jour quittez-vous les Pays-Bas ?
    .why = La SVB regarde si c’est à temps.
q-not-to-blame = Partez-vous plus tard parce que vous n’avez pas le choix ?
    .why = Par exemple parce que vous êtes très malade.
q-incapacity-change = Qu’est-il arrivé à votre WIA ou WAO ?
    .why = Il s’agit du temps après votre départ.
q-left-with-incapacity = Aviez-vous la WIA ou la WAO à votre départ ?
    .why = La règle est seulement pour ces deux allocations.
q-stopped-benefit = Quelle allocation s’est arrêtée quand vous êtes parti ou partie ?
    .why = Choisissez-en une. Vous pourrez recommencer ensuite.
q-back-on = À partir de quel jour vivez-vous de nouveau aux Pays-Bas ?
    .why = Certaines allocations reprennent seulement si vous revenez à temps.
q-abroad-from = Quel jour partez-vous ?
    .why = Le premier jour de votre voyage.
q-abroad-until = Quel jour êtes-vous de retour ?
    .why = Le jour où vous êtes de nouveau aux Pays-Bas. Vous ne savez pas encore ? Écrivez ce que vous pensez.
q-days-abroad-before = L’année du voyage, combien de jours avez-vous déjà passés à l’étranger ?
    .why = Comptez du 1er janvier jusqu’à ce voyage. Aucun jour ? Écrivez 0.
q-residence-now = Quel droit de séjour avez-vous maintenant ?
    .why = Regardez votre carte de séjour. Nous ne voyons pas votre réponse.
q-no-means = Avez-vous trop peu d’argent pour le voyage ?
    .why = L’aide est pour les personnes qui ne peuvent pas payer elles-mêmes.
q-helped-before = Avez-vous déjà reçu ce genre d’aide ces 5 dernières années ?
    .why = Le plus souvent, on reçoit cette aide une seule fois.
q-office = De quelle organisation s’agit-il ?
    .why = Regardez en haut de la lettre, ou sur votre compte en banque : qui vous paie ?
q-decision-on = De quel jour date la décision ?
    .why = Le jour est en haut de la lettre.
q-partner-place = Où vivra votre partenaire ?
    .why = Votre mari, votre femme, ou la personne avec qui vous vivez en couple.
q-household = Avec qui avez-vous quitté les Pays-Bas ?
    .why = L’allocation en dépend.
q-payment = Combien d’allocation de retour recevez-vous par mois ?
    .why = Regardez sur votre compte en banque ou dans la lettre de la SVB.
q-gross-benefits = Combien recevez-vous d’autres allocations des Pays-Bas ?
    .why = Additionnez tout pour vous et votre partenaire, par mois, avant impôts (brut) : AOW, Anw, WIA, WAO, WAZ, Wajong et supplément (toeslag). Rien ? Écrivez 0.

about-voluntary-application = Demande d’assurance volontaire
about-role = Qui veut revenir
about-return-option-used = Option de retour utilisée
about-lawful-three-years = 3 ans avec un titre de séjour
about-child-condition = Comment l’enfant revient
about-readmission-asked = Demande pour revenir
about-lives-in-nl-again = Vivre de nouveau aux Pays-Bas
about-moved-back = De nouveau aux Pays-Bas depuis
about-partner-died = Jour du décès
about-deceased-insured = Partenaire encore aux Pays-Bas
about-deceased-left = Départ de votre partenaire
about-deceased-insured-there = Assurance de votre partenaire là-bas
about-child-under-18 = Enfant de moins de 18 ans
about-unfit-for-work = Maladie : travail peu ou pas possible
about-separated-on = Plus ensemble depuis
about-married = Mariage
about-permanently-separated = Séparés pour toujours
about-together-on = Ensemble depuis
about-other-has-award = Allocation de l’autre personne
about-detention = Prison ou peine de prison
about-released-on = Jour où c’est fini
about-child-birth-date = Date de naissance du plus jeune enfant
about-nationality-step = Nationalité demandée
about-change-on = Jour du changement
about-still-in-nl = Encore aux Pays-Bas
about-award-on = Jour de la décision
about-leaves-on = Jour de votre départ
about-not-to-blame = Pas d’autre choix
about-incapacity-change = Changement de la WIA ou WAO
about-left-with-incapacity = Départ avec WIA ou WAO
about-stopped-benefit = Allocation qui s’est arrêtée
about-back-on = De nouveau aux Pays-Bas depuis
about-abroad-from = Premier jour du voyage
about-abroad-until = Jour de retour aux Pays-Bas
about-days-abroad-before = Jours déjà passés à l’étranger
about-residence-now = Votre droit de séjour maintenant
about-no-means = Trop peu d’argent pour le voyage
about-helped-before = Aide déjà reçue
about-office = L’organisation
about-decision-on = Jour de la décision
about-partner-place = Où vit votre partenaire
about-household = Avec qui vous êtes parti ou partie
about-payment = Votre allocation par mois
about-gross-benefits = Total des autres allocations

voluntary-application-not-yet = Pas encore demandée
role-remigrant = Moi, et l’allocation est à mon nom
role-partner = Moi, et je suis parti ou partie comme partenaire
role-child = Moi, et je suis parti ou partie comme enfant
child-condition-together = Avec son parent
child-condition-came-of-age = Seul, après ses 18 ans
    .hint = 18 ans dans l’année après le départ
child-condition-neither = Aucun des deux
readmission-asked-not-yet = Pas encore demandé
deceased-left-never-lived = N’a jamais vécu aux Pays-Bas
detention-shorter = En prison, moins de 1 mois
detention-month = En prison, 1 mois ou plus
detention-fugitive = Recherché ou recherchée pour une peine de prison
detention-departed = Départ vers un groupe terroriste (uitreiziger)
released-on-not-yet = Pas encore fini
nationality-step-none = Non, pas encore
nationality-step-asked = Oui, j’attends encore
nationality-step-received = Oui, je l’ai reçue
nationality-step-refused = Oui, mais mon pays a dit non
leaves-on-not-yet = Pas encore de jour choisi
incapacity-change-lowered = L’allocation a baissé
incapacity-change-ended = L’allocation s’est arrêtée
incapacity-change-nothing = Rien n’a changé
back-on-not-yet = Je ne suis pas encore de retour
stay-visit = En visite
    .hint = Après, je reviens
stay-part-of-year = Une partie de chaque année
    .hint = Je vis ici et aussi là-bas
stay-try-first = Essayer d’abord
    .hint = Je reviendrai peut-être
stay-for-good = Pour toujours
    .hint = Je vais vivre là-bas
stay-unsure = Je ne sais pas encore
    .hint = Alors vous lisez d’abord ce que vous gardez
residence-now-dutch = Nationalité néerlandaise
    .hint = J’ai un passeport néerlandais
residence-now-eu = Nationalité d’un pays de l’UE
    .hint = Ou famille d’une personne de l’UE
residence-now-regular-fixed = Ordinaire, durée limitée (regulier, bepaalde tijd)
    .hint = Un titre de séjour ordinaire pour quelques années
residence-now-regular-indefinite = Ordinaire, durée illimitée (regulier, onbepaalde tijd)
    .hint = Un titre de séjour ordinaire pour toujours
residence-now-eu-long-term = Résident de longue durée UE (langdurig ingezetene EU)
    .hint = C’est écrit sur votre carte de séjour
residence-now-temporary-asylum = Asile, durée limitée (asiel, bepaalde tijd)
    .hint = Un titre de séjour pour quelques années
residence-now-asylum-indefinite = Asile, durée illimitée (asiel, onbepaalde tijd)
    .hint = Un titre de séjour pour toujours
residence-now-temporary-protection = Protection temporaire (Ukraine)
residence-now-procedure = J’attends encore une décision
residence-now-none = Je n’ai pas le droit de rester ici
    .hint = Ou je n’ai pas de papiers
office-svb = SVB
    .hint = AOW, Anw, AIO, allocations familiales, allocation de retour
office-uwv = UWV
    .hint = WIA, WAO, WW, Wajong
office-uwv-zw = UWV, sur la loi maladie (Ziektewet)
office-municipality = La commune (gemeente)
    .hint = Aide sociale (bijstand), IOAW, IOAZ
office-toeslagen = Dienst Toeslagen
office-cak = CAK
    .hint = Soins dans un autre pays
office-ind = IND
    .hint = Titre de séjour ou nationalité
office-ind-asylum = IND, sur l’asile
partner-place-none = Je n’ai pas de partenaire
partner-place-along = Mon ou ma partenaire part avec moi
partner-place-stays = Mon ou ma partenaire reste aux Pays-Bas
partner-place-there = Mon ou ma partenaire vit déjà là-bas
household-single = Seul ou seule
household-single-parent = Avec mon enfant, sans partenaire
    .hint = Un ou plusieurs enfants de moins de 18 ans
household-couple = Avec mon ou ma partenaire
    .hint = Avec ou sans enfants
payment-nothing = Rien
payment-small = Moins de 25 euros
payment-more = 25 euros ou plus
days-abroad-before-unit = jours
gross-benefits-unit = euros par mois

# Short names of the questions, for lists
about-application-received = Jour de votre demande
about-birth-date = Votre date de naissance
about-birth-country = Votre pays de naissance
about-nationalities = Votre nationalité
about-former-nationalities = Ancienne nationalité
about-settled-in-nl = Arrivée aux Pays-Bas
about-moluccan-register = Registre des Moluquois
about-asylum-permit = Titre de séjour asile
about-asylum-permit-received = Asile reçu
about-family-reunification-with-asylum-holder = Famille d’une personne avec l’asile
about-lives-in-nl = Vivre aux Pays-Bas
about-residence-since = Ici sans interruption depuis
about-permit = Votre droit de séjour
about-temporary-purpose = Séjour temporaire
about-benefit = Votre allocation
about-benefit-since = Allocation depuis
about-benefit-until = Dernier jour de l’allocation
about-benefit-loan = Allocation comme prêt
about-destination = Pays où vous allez
about-admission-proof = Lettre : vous pouvez vivre là-bas
about-nationality-declaration = Demander une autre nationalité
about-renounces-dutch-nationality = Renoncer à la nationalité néerlandaise
about-partner = Votre partenaire
about-foster-children = Enfants placés chez vous
about-foster-consent = Lettre pour les enfants placés
about-state-debts = Dettes envers l’État
about-partner-state-debts = Dettes de votre partenaire
about-detained = Prison
about-evading-sentence = Peine de prison
about-partner-detained = Prison (partenaire)
about-partner-evading-sentence = Peine de prison (partenaire)
about-stay = Comment vous partez
about-receives = Votre allocation et votre pension
about-wia-kind = Sorte de WIA
about-vvu-since = WGA-vervolguitkering depuis
about-alone = Sans partenaire (alleenstaand)
about-who-moves = Qui part
about-seeks-work = Chercher du travail avec la WW
about-full-ww-4-weeks = 4 semaines de WW complète
about-insured-there = Salaire ou pension de là-bas
about-departure = Jour du départ
about-insured-year = Assurance avant le départ
about-other-parent-here = L’autre parent
about-wajong-reason = Pourquoi vous partez
about-passport-since = Dernier passeport néerlandais
about-anw-since = Anw depuis

# Rights of residence
permit-dutch = J’ai la nationalité néerlandaise
permit-regular_fixed = Séjour ordinaire, pour quelques années
    .hint = Titre de séjour : verblijfsvergunning regulier, bepaalde tijd
permit-regular_indefinite = Séjour ordinaire, pour toujours
    .hint = Regulier onbepaalde tijd, ou EU-langdurig
permit-asylum_fixed = Asile, pour quelques années
    .hint = Titre de séjour : verblijfsvergunning asiel, bepaalde tijd
permit-asylum_indefinite = Asile, pour toujours
    .hint = Titre de séjour : verblijfsvergunning asiel, onbepaalde tijd
permit-eu = Nationalité d’un pays de l’UE, ou famille
    .hint = Aussi la Norvège, l’Islande et la Suisse
permit-association_agreement = Travailleur ou travailleuse de Turquie, ou famille
    .hint = Droit par l’accord avec la Turquie
permit-other = Autre chose
    .hint = Ou pas de papiers

# Benefits. The Dutch names stay: people know them from their letters.
# Native reader: is “aide sociale” understood as monthly money from the municipality?
benefit-participatiewet = Aide sociale (bijstand)
    .hint = Argent de la commune
benefit-aow = AOW
    .hint = Pension de l’État
benefit-wia = WIA
    .hint = WGA ou IVA. Vous êtes malade et ne pouvez pas travailler
benefit-wao = WAO
    .hint = Maladie commencée avant 2004
benefit-ww = WW
    .hint = Vous n’avez plus de travail
benefit-none = Aucune allocation
    .hint = Je n’avais rien à ce moment-là
benefit-wajong = Wajong
    .hint = Maladie ou handicap depuis la jeunesse
benefit-zw = Loi maladie (Ziektewet)
    .hint = Au début de la maladie
benefit-anw = Anw
    .hint = Votre partenaire est décédé ou décédée
# Native reader: is “personne plus âgée” understood as about 50 or older, or is “senior” better?
benefit-ioaw = IOAW
    .hint = Personne plus âgée sans travail, argent de la commune
benefit-ioaz = IOAZ
    .hint = Personne plus âgée qui avait avant sa propre entreprise
benefit-iow = IOW
    .hint = Après la WW, plus de 60 ans
benefit-waz = WAZ
    .hint = Vous êtes malade et aviez avant votre entreprise
benefit-bbz = Bbz
    .hint = Aide sociale pour les personnes avec une entreprise
benefit-tw = Supplément (Toeslagenwet)
    .hint = Argent en plus d’une allocation
benefit-wachtgeld = Wachtgeld
    .hint = Vous travailliez pour l’État
benefit-wamil = Wamil
    .hint = Vous étiez dans l’armée et êtes tombé ou tombée malade
benefit-aio = AIO
    .hint = Argent en plus d’une petite AOW
benefit-akw = Allocations familiales (kinderbijslag)
    .hint = Argent de la SVB pour votre enfant
benefit-kgb = Budget pour enfants (kindgebonden budget)
    .hint = Argent en plus pour votre enfant, chaque mois
benefit-toe = Aide pour le loyer ou les soins (toeslag)
    .hint = De la Dienst Toeslagen. Aussi pour la garde d’enfants
benefit-pen = Pension de votre travail
    .hint = D’une caisse de pension
benefit-other = Autre chose
    .hint = Pension du travail, argent de l’étranger
benefit-running = Je la recevais encore
    .hint = Jusqu’au jour avant la demande inclus

# Kinds of WIA
wia-kind-iva = IVA
    .hint = Vous ne pourrez probablement plus jamais travailler
wia-kind-wga-lgu = WGA : liée au salaire (loongerelateerde uitkering)
    .hint = Au début
wia-kind-wga-lau = WGA : complément de salaire (loonaanvulling)
    .hint = Vous travaillez assez à côté de l’allocation
wia-kind-wga-vvu = WGA : suite (vervolguitkering)
    .hint = Plus tard, si vous travaillez trop peu

# Who leaves
who-moves-family = Je pars avec mes enfants
who-moves-parent = Je pars, mes enfants restent
who-moves-child = Seul mon enfant part

# Why somebody with Wajong moves
wajong-reason-treatment = Pour un traitement médical
wajong-reason-work = J’ai plus de chances de travail là-bas
wajong-reason-carer = La personne qui s’occupe de moi va vivre là-bas
wajong-reason-other = Pour une autre raison

# The last passport since leaving
passport-since-none = Je n’en ai pas reçu après mon départ

# Debts
debts-none = Pas de dettes
    .hint = Ou tout est payé
debts-arrangement = Oui, avec un accord
    .hint = Payer un peu chaque mois
debts-not_collected = Oui, mais je n’ai pas besoin de payer
    .hint = C’est écrit dans une lettre de l’État
debts-unpaid = Oui, sans accord
    .hint = Pas encore payées

# Partner
partner-none = Pas de partenaire
partner-goes_along = Mon ou ma partenaire part avec moi
    .hint = Mon ou ma partenaire vit aux Pays-Bas
partner-stays_in_nl = Mon ou ma partenaire reste aux Pays-Bas
partner-already_there = Mon ou ma partenaire vit déjà là-bas
partner-separated = Nous sommes séparés
    .hint = Séparés pour toujours
