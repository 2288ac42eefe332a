# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = Il y a encore des réponses ici. Sont-elles de quelqu’un d’autre ? Effacez-les d’abord.
helper-next = Personne suivante : tout effacer
helper-tools = Pour les personnes qui aident
helper-all = Toutes les questions à la fois
helper-dutch-on = Ajouter le néerlandais
helper-dutch-off = Sans néerlandais
helper-dutch-failed = Le néerlandais ne se charge pas. Essayez encore.

# Another day than today
helper-day = Calculer avec une autre date
helper-day-label = Date
helper-day-hint = Pour d’anciens dossiers et pour s’exercer. Seulement dans cet onglet.
helper-day-set = Calculer avec cette date
helper-day-wrong = Choisissez un jour de 2000 à 2060.
helper-day-is = L’application calcule à la date du { $date }. Ce n’est pas aujourd’hui.
helper-day-rules = Les règles autour de l’allocation de retour sont celles de maintenant.
helper-day-back = Retour à aujourd’hui
helper-day-stays = Garder ce jour aussi pour la personne suivante
helper-day-used = Date du calcul
helper-leave = Quitter cette vue
verdict-then-qualified = Avec une demande, probablement oui
    .text = Le jour choisi, on pouvait encore faire une demande. Vous remplissez les conditions des règles de ce jour.
verdict-then-not-qualified = Probablement non
    .text = Le jour choisi, on pouvait encore faire une demande. Mais avec les règles de ce jour, vous n’avez probablement pas droit à l’allocation.
verdict-then-unclear = Pas encore clair
    .text = Le jour choisi, on pouvait encore faire une demande. Aviez-vous droit à l’allocation ce jour-là ? Ce n’est pas clair.
verdict-then-other-rules = Il y avait d’autres règles
    .text = C’était le cas avant le 1er juillet 2014. Demandez à la SVB.

# Its start
helper-reference = Toutes les conditions et toutes les aides
    .hint = Avec l’article, la source et le degré de certitude
helper-group = Pour un groupe
    .hint = Une question à la fois, en grand, en deux langues
helper-check = Vérifier beaucoup de cas
    .hint = Un fichier de cas, sur cet appareil

# All questions at once
helper-form-text = Remplissez dans l’ordre que vous voulez. Chaque réponse compte tout de suite.
helper-form-one = Une question à la fois
helper-form-now = Le résultat maintenant
helper-form-whole = Voir tout le résultat
helper-form-open = Encore à demander : { $number }
helper-form-choose = Choisissez une réponse
helper-form-nothing = Il n’y a pas encore de résultat. Remplissez d’abord quelque chose.

# Every condition, scheme and event
helper-reference-text = Ce que l’application sait, avec l’article, la source, la date et le degré de certitude.
helper-search = Chercher
helper-search-hint = Une aide, un événement, une condition ou un mot. Les noms néerlandais marchent toujours.
helper-found = Trouvé : { $number }
helper-found-none = Rien trouvé pour « { $words } ». Essayez un autre mot.
helper-part-law = Conditions de l’allocation de retour
helper-part-keep = Aides si l’on rentre pour toujours
helper-part-away = Aides si l’on part pour un temps
helper-part-event = Événements
helper-part-plan = Étapes du plan
helper-part-words = Mots dans les questions
helper-can-be = Ce qui peut en sortir
helper-sources = Où c’est écrit

# A file of cases
helper-check-text = Choisissez un fichier de cas (JSON ou CSV). Il reste sur cet appareil.
helper-check-names = Ne mettez pas de noms ni de numéros de citoyen (bsn) dans le fichier. Votre propre numéro suffit.
helper-check-form = Voici à quoi ressemble un fichier
helper-check-table = Voici à quoi ressemble un tableau (CSV)
helper-check-table-text = Chaque ligne est une personne, chaque colonne une donnée. Laissez vide ce que vous ne savez pas. Plusieurs valeurs dans une case : mettez | entre elles.
helper-check-example = Enregistrer l’exemple (CSV)
helper-check-file = Fichier
helper-check-busy = En cours : { $percent } %, { $number } vérifiés
helper-check-stop = Arrêter
helper-check-stopped = Arrêté. Cas vérifiés : { $number }.
helper-check-done = Fini : { $number }. Autres que prévu : { $other }.
helper-check-fault = Le fichier a une erreur. Regardez à la ligne { $line }.
helper-check-column = Le fichier a une erreur. Regardez à la ligne { $line }, colonne { $column }.
helper-check-before = Les cas d’avant ({ $number }) sont justes.
helper-check-large = Ce fichier est trop grand. Il peut avoir { $most } Mo au maximum.
helper-check-unread = Ce fichier ne peut pas être lu. Est-ce du texte (UTF-8) ?
helper-check-save = Garder les réponses
helper-check-id = Cas
helper-check-outcome = Résultat
helper-check-why = Échoue ou reste ouvert
helper-check-other = Autre que prévu
helper-check-first = La liste montre les { $most } premiers. Le fichier les a tous.

# For a group
helper-group-text = Rien n’est choisi et rien n’est gardé.
helper-group-second = Deuxième langue
helper-group-place = Question { $number } sur { $total }
helper-group-next = Suivant
helper-group-before = Précédent
helper-group-keys = Les flèches du clavier marchent aussi.
