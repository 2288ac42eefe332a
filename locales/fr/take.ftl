# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Emporter
    .hint = Un code, du papier, ou garder
take-title = Emporter
take-intro = Emportez vos réponses chez une personne qui vous aide. Ou continuez plus tard.
code-title = Ouvrir un code
code-intro = Quelqu’un vous a donné un code de cette application. Ouvrez-le ici.

# On paper
paper-print = Imprimer ou garder en PDF
    .hint = À apporter à un rendez-vous
paper-no-dutch = Le texte néerlandais n’a pas pu se charger. C’est pourquoi il y a ici une seule langue.
paper-abroad = Depuis l’étranger : { $phone }
paper-made = Fait le { $date } avec le Remigratiewijzer.
paper-places = Adresses du { $date }.

# The summary for an adviser
intake-card = Résumé pour la personne qui vous aide
    .hint = Sans nom et sans numéro
intake-title = Résumé de cet entretien
intake-intro = Pour la personne qui vous aide. Il n’y a pas de nom et pas de numéro. Le texte est en néerlandais.
intake-kind = Sorte d’entretien
intake-kind-intake = Premier entretien
intake-kind-guidance = Suite
intake-date = Date
intake-language = Langue
intake-way = Question
intake-situation = Situation
intake-outcome = Résultat
intake-open = Encore ouvert
intake-next = Prochaine étape convenue
intake-next-hint = Écrivez-la vous-même. N’écrivez pas de noms. Ce n’est pas gardé.
intake-copy = Copier le résumé
intake-file = Garder comme fichier (JSON)
