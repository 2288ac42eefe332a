# Screens, buttons and short sentences. Level A2: short words, short sentences, "vous".

app-name = Remigratiewijzer
wait = Un instant…
language = Langue
language-search = Cherchez une langue
language-none = Aucune langue trouvée. Tapez d’autres lettres.
draft-notice = Cette traduction n’est pas encore vérifiée.
draft-read-back = Cette traduction a été comparée au néerlandais le { $date }. Aucune personne de langue maternelle française ne l’a encore vérifiée.
draft-checked = Une personne de langue maternelle française a vérifié cette traduction le { $date }.
text-larger = Lettres plus grandes
text-normal = Lettres normales
beside-dutch = Aussi en néerlandais
translated-notice = Votre téléphone traduit cette page. Il peut y avoir des fautes. Vous pouvez aussi choisir une de ces langues :

# Buttons and links
back = Retour
continue = Continuer
change = Modifier
yes = Oui
no = Non
dont-know = Je ne sais pas
    .hint = Ce n’est pas grave. Vous pouvez continuer.
skip = Je préfère ne pas le dire
    .hint = C’est permis. Vous pouvez continuer.
more-choices = Plus d’allocations
read-aloud = Écouter
read-aloud-stop = Arrêter la lecture
start-again = Recommencer
start-again-sure = Tout effacer et recommencer ?
start-again-yes = Oui, tout effacer
start-again-no = Non, continuer
leave-quickly = Quitter vite
about-link = À propos de cette application

# Start
start-title = Et si je rentre au pays ?
start-text = Voyez ce que vous gardez, ce qui s’arrête et ce que vous devez faire.
start-free = Gratuit. Rien n’est envoyé.
# Native reader: is “allocation de retour” clear for the remigratie-uitkering, or is “allocation de remigration” better?
start-closed = Depuis le 1er janvier 2025, on ne peut plus demander l’allocation de retour (remigratie-uitkering).
start-choose = Quelle est votre situation ?
way-think = Je pense à rentrer
    .hint = Qu’est-ce que je garde ? Que dois-je faire ?
way-applied = J’ai fait une demande avant 2025
    .hint = J’attends encore, ou on m’a dit non
way-returned = Je suis déjà de retour au pays
    .hint = Mes droits et mes obligations
way-helper = J’aide quelqu’un
    .hint = En famille ou au travail
start-privacy = Vos réponses restent sur ce téléphone. Vous avez fini ? Touchez « Recommencer », puis « Oui, tout effacer ». Elles sont alors effacées.
code-link = J’ai un code
kept-offer = Des réponses du { $date } sont gardées sur ce téléphone.
kept-newer = Ce qui est gardé sur ce téléphone vient d’une version plus récente de l’application. Rechargez cette page.
kept-damaged = Ce qui est gardé sur ce téléphone ne peut plus être lu.
kept-go-on = Continuer
kept-erase = Les effacer de ce téléphone

# First way: thinking of going back
think-title = Vous voulez peut-être rentrer au pays
think-keep = Qu’est-ce que je garde si je rentre ?
    .hint = AOW, WIA, aide sociale, soins et passeport
think-more = Autres questions avant de partir
think-ask = Vous préférez demander à quelqu’un ?
think-would = Aurais-je reçu l’allocation ?
    .hint = Voyez comment étaient les règles pour vous

# Third way: gone back
returned-title = Vous êtes déjà de retour au pays
returned-text = Choisissez ce qui s’est passé. Nous vous posons quelques questions. Ensuite, vous voyez ce que cela veut dire.
returned-with = Avec l’allocation de retour
returned-without = Sans l’allocation de retour
returned-not-left = Vous avez l’allocation, mais vous êtes encore ici
returned-everybody = Pour tout le monde

# Fourth way: helping somebody
helper-title = Vous aidez quelqu’un
helper-text = Lisez les questions à voix haute. Laissez l’autre personne choisir. Chaque résultat dit où c’est écrit dans la loi.
helper-think = L’autre personne pense à rentrer
    .hint = Qu’est-ce qu’elle garde, et que faut-il faire ?
helper-start = L’autre personne a demandé l’allocation de retour avant 2025
    .hint = Le test sur l’allocation de retour
helper-returned = L’autre personne est déjà de retour au pays
    .hint = Droits et obligations
helper-code = L’autre personne a un code
helper-view = Plus pour les personnes qui aident souvent
    .hint = Personne suivante, recherche, avec le néerlandais

# Calling
call-svb = Appelez la SVB
    .hint = { $phone } · numéro vérifié : { $date }
call-uwv = Appelez l’UWV
    .hint = { $phone } · numéro vérifié : { $date }
find-help = De l’aide près de chez vous
    .hint = Cherchez votre commune

# Questions
progress = Partie { $number } sur { $total }
question-number = Question { $number }
born-in-kingdom = Vous êtes né ou née à Aruba, Curaçao, Saint-Martin (partie néerlandaise), Bonaire, Saint-Eustache ou Saba. La loi sur le retour (Remigratiewet) n’était pas pour les personnes nées là-bas. Mais vous pouvez voir ce que vous gardez si vous rentrez.
date-day = Jour
date-month = Mois
date-year = Année
date-hint = Vous ne connaissez pas le jour ou le mois ? Laissez la case vide.
country-other = Un autre pays
country-search = Cherchez un pays
country-also = Angleterre GB; Grande-Bretagne GB; Amérique US; USA US; Hollande NL; Yougoslavie RS BA HR ME MK SI XK; Kurdistan TR IQ IR SY; Palestine PS; Gaza PS; Perse IR; Antilles CW AW SX BQ; Zaïre CD; Birmanie MM; Russie RU; Union soviétique RU UA; Tchécoslovaquie CZ SK; Moluques ID; Émirats AE
country-search-hint = Tapez les premières lettres
country-none-found = Aucun pays trouvé. Tapez d’autres lettres.
countries-none = Aucun
changed-note = Vous modifiez une réponse. Vos autres réponses ne changent pas.

# What is wrong with what was filled in
problem-heading = Regardez encore
problem-year-missing = Écrivez l’année.
problem-year-not-four-digits = Écrivez l’année avec 4 chiffres. Par exemple 1958.
problem-no-such-month = Ce mois n’existe pas. Choisissez un nombre de 1 à 12.
problem-no-such-day = Ce jour n’existe pas. Vérifiez le jour et le mois.
problem-month-missing = Écrivez aussi le mois. Ou laissez le jour vide.
problem-future = Ce jour n’est pas encore passé. Écrivez un jour qui est déjà passé.
problem-too-long-ago = C’est trop ancien. Vérifiez l’année.
problem-must-be-after = Ce n’est pas possible. Vous avez écrit plus tôt : { $other } { $date }. Cette date doit être après.
problem-must-be-before = Ce n’est pas possible. Vous avez écrit plus tôt : { $other } { $date }. Cette date doit être avant.
problem-after-last-day = Cette question porte sur le { $date }. Indiquez un jour avant cette date. Vous n’aviez pas encore l’allocation à ce moment-là ? Revenez en arrière et choisissez ce que vous aviez alors.
problem-which-is-right = Vous avez écrit plus tôt : { $other } { $date }. Quelle date est juste ? Changez cette date, ou celle d’avant. C’est juste ainsi ? Touchez alors encore une fois Continuer.
problem-nothing-chosen = Choisissez d’abord une réponse.
problem-not-a-number = Écrivez un nombre. Utilisez seulement des chiffres.
problem-number-too-large = Ce nombre est trop grand. Écrivez { $most } au maximum.

# Answers
answers-title = Vos réponses sont-elles justes ?
answers-intro = Vérifiez-les. Vous pouvez encore tout modifier.
answers-none = Vous n’avez encore rien rempli.
answers-see-result = Voir le résultat
answers-link = Réponses
answers-begin = Commencer le test
answer-unknown = Pas connu
answer-empty = Aucun

# Result
outcome-title = Votre résultat
verdict-eligible = Probablement oui
    .text = Vous aviez probablement droit à l’allocation de retour.
verdict-not-eligible = Probablement non
    .text = Vous n’aviez probablement pas droit à l’allocation de retour. Vous lisez pourquoi ci-dessous.
verdict-undetermined = Pas encore clair
    .text = Nous ne savons pas encore si vous y aviez droit. Vous lisez ci-dessous ce que nous ne savons pas encore.
verdict-closed-qualified = On ne peut plus faire de demande. Avant, vous auriez peut-être eu l’allocation
    .text = Depuis le 1er janvier 2025, on ne peut plus faire de demande. Mais vous remplissez les conditions des anciennes règles.
verdict-closed-not-qualified = On ne peut plus faire de demande. Avant, probablement pas d’allocation non plus
    .text = Depuis le 1er janvier 2025, on ne peut plus faire de demande. Avec les anciennes règles aussi, vous n’aviez probablement pas droit à l’allocation. Vous lisez pourquoi ci-dessous.
verdict-closed-unclear = On ne peut plus faire de demande
    .text = Depuis le 1er janvier 2025, on ne peut plus faire de demande. Avant, aviez-vous droit à l’allocation ? Ce n’est pas clair.
verdict-other-rules = Il y avait d’autres règles
    .text = Votre demande date d’avant le 1er juillet 2014. Il y avait alors d’autres règles. Demandez à la SVB.
svb-decides = Ceci n’est pas une décision. La SVB décide.
result-change-same = Votre réponse est modifiée. Le résultat reste le même.
result-change-new = Votre réponse est modifiée. Le résultat est maintenant différent.
result-change-from-to = Avant : { $before }. Maintenant : { $after }.
result-change-items = Ceci a changé : { $items }.
result-why = Pourquoi
result-met = En règle
result-not-met = Pas en règle
result-open = Pas connu
result-fold-met = { $count } en règle
result-fold-open = { $count } pas connu
result-what-changes = Qu’est-ce qui peut changer cela ?
result-rule = La loi dit ceci
result-law-link = Lisez l’article { $article } de la loi
result-law-text = Texte du { $date }. En néerlandais.
result-missing = Nous ne savons pas encore ceci :
result-partial = Écrivez la date complète. Nous en saurons plus.
result-change = Modifier : { $answer }
result-not-asked = Il y a une règle que nous ne demandons pas. Elle parle des personnes parties rejoindre un groupe terroriste. La SVB vérifie cela elle-même.
result-everything = Répondez aussi aux autres questions
    .hint = Vous verrez alors toutes les règles
result-unfinished = Le test n’est pas encore fini.
result-go-on = Continuer le test
# Native reader: is “votre situation au” clear for the day the app reckoned with?
would-day = Nous avons regardé votre situation au { $date }. C’était le dernier jour pour une demande.
would-known = Nous savons ceci jusqu’à maintenant
would-on = Il y a encore d’autres règles. Vous pouvez continuer avec les autres questions. Ou regardez ce que vous gardez si vous rentrez.
would-go-on = Continuer avec les autres questions
    .hint = Passeport, séjour, partenaire et dettes
result-now = Et maintenant
now-papers = À apporter à un rendez-vous
now-papers-list = Les lettres de la SVB. Votre passeport ou titre de séjour. La lettre sur votre allocation.
now-disagree = Vous n’êtes pas d’accord avec la SVB ?
now-disagree-text = Vous pouvez contester (bezwaar). La lettre de la SVB dit jusqu’à quel jour. Le Juridisch Loket donne des conseils gratuits.

# What stays on leaving, and what follows from an event
keep-title = Ce que vous gardez, et ce qui s’arrête
keep-intro = Vous allez dans ce pays : { $country }. Touchez une ligne. Vous lisez alors pourquoi.
keep-intro-anywhere = Touchez une ligne. Vous lisez alors pourquoi.
keep-sum-stays = Ceci part avec vous si vous partez : { $items }.
keep-sum-stays-from = Ceci part avec vous à partir du { $date } : { $items }.
keep-sum-changes = Ceci change : { $items }.
keep-sum-stops = Ceci s’arrête : { $items }.
keep-sources = Où est-ce écrit ?
keep-ask-questions = Posez ces questions. Lisez-les à voix haute.
keep-ask-sure = Ceci est certain
keep-ask-all = Tout ce que vous devez demander
provision-open = Nous ne le savons pas encore
provision-concerns = Nous ne savons pas encore si cela vous concerne
provision-hangs-on = Cela dépend de : { $facts }.
provision-deadlines = Faites ceci à temps
provision-passed = Ce jour est déjà passé. Appelez aujourd’hui.
provision-earliest = Peut-être déjà le { $date }
provision-partly = Nous ne savons pas encore ce jour exactement. Écrivez la date complète. Nous saurons alors le jour.
provision-calendar = Mettre dans mon agenda
provision-do = Vous devez faire ceci
provision-sources = C’est écrit ici
provision-unfinished = Il y a encore des questions. Ensuite, nous en saurons plus.
provision-go-on = Continuer les questions
provision-answers = Vos réponses
provision-no-decision = Ceci n’est pas une décision. Demandez avant de faire quelque chose.
event-not-concerned = Cela ne vous concerne pas
event-others = Autre chose s’est passé

# Other screens
about-title = À propos de cette application
about-text = Cette application est pour les personnes venues aux Pays-Bas qui veulent peut-être rentrer. Nous ne sommes pas la SVB et pas l’État. Nous ne décidons pas de votre argent.
about-law = Les règles viennent de la loi sur le retour (Remigratiewet). Nous les avons lues le { $date }.
about-law-link = Lire toute la loi
about-privacy = Que faisons-nous de vos données ? Rien. Vos réponses restent sur ce téléphone, dans cette fenêtre. Nous n’utilisons pas de cookies. Touchez « Recommencer », puis « Oui, tout effacer » : tout est effacé. Si vous fermez seulement la fenêtre, quelqu’un peut encore la rouvrir pendant 4 heures. Vous pouvez garder vos réponses plus longtemps si vous le choisissez.
about-places = Codes postaux : GeoNames (CC BY 4.0). Communes : Register van Overheidsorganisaties (CC0). Carte : MapSVG et svg-maps (CC BY 4.0), adaptée. Noms de pays : Unicode CLDR. Dessins : Lucide (ISC).
about-licence = Ce programme est libre. La licence est EUPL-1.2.
about-nmi = Avant, l’Institut néerlandais des migrations (NMI) aidait pour cela. Le NMI s’est arrêté en décembre 2024.
brochures = Sur papier
brochure-act = Toutes les règles de l’allocation de retour
brochure-schemes = Qu’arrive-t-il à votre argent si vous rentrez ?
storage-notice = Ce téléphone ne peut pas garder vos réponses. Restez sur cette page jusqu’à la fin.
panic-title = Il y a eu un problème
panic-text = Ce n’est pas votre faute. Recommencez, ou appelez la SVB.

# Beside the screen
newer-text = Il y a une nouvelle version de ce test. Vos réponses restent.
newer-reload = Mettre à jour
install-text = Mettez ce test sur votre téléphone. Il marche alors aussi sans internet.
install-yes = Mettre sur mon téléphone
install-no = Non, merci

# Dates in words
date-in-words =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
month-in-words = { $month } { $year }
list-comma = ,
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
