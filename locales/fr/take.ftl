# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Emporter
    .hint = Un code, du papier, ou garder
take-title = Emporter
take-intro = Emportez vos réponses chez une personne qui vous aide. Ou continuez plus tard.
take-code = Un code pour un autre téléphone
take-code-text = Quelqu’un scanne le code avec un téléphone. On y voit alors le même résultat, dans la langue de ce téléphone.
take-code-warning = Attention : qui a le code voit vos réponses.
take-code-show = Montrer le code
take-code-picture = Code QR avec vos réponses
take-code-scan = Mettez l’appareil photo de l’autre téléphone devant cette image.
take-code-undrawn = L’image ne peut pas s’afficher maintenant. Copiez le code.
take-code-as-text = Le code en texte
take-code-copy = Copier le code
take-code-share = Partager le code
take-share = Partager l’application
take-share-text = Vous partagez seulement le lien vers l’application. Vos réponses n’y sont pas.
take-share-button = Partager l’application
take-keep = Garder sur ce téléphone
take-keep-text = Vous pourrez alors continuer plus tard, même si vous fermez cette fenêtre.
take-keep-shared = Quelqu’un d’autre utilise aussi ce téléphone ? Ne gardez alors rien.
take-keep-button = Garder mes réponses
take-kept = Vos réponses sont gardées sur ce téléphone.
take-keep-failed = Ce téléphone ne peut pas garder vos réponses. Imprimez-les ou emportez le code.
take-keep-others = Il y a déjà d’autres réponses sur ce téléphone, du { $date }. Voulez-vous les remplacer ?
take-keep-replace = Oui, les remplacer par les miennes
take-keep-leave = Non, les laisser là

# Opening a code
code-title = Ouvrir un code
code-intro = Quelqu’un vous a donné un code de cette application ? Collez-le ici.
code-label = Le code ou le lien
code-open = Ouvrir le code
code-foreign = Ce n’est pas un code de cette application.
code-damaged = Le code n’est pas complet. Copiez-le encore une fois, ou demandez un nouveau code.
code-newer = Ce code vient d’une version plus récente de l’application. Rechargez cette page et essayez encore une fois.
code-replace = Remplacer les réponses d’ici ?
code-replace-text = Il y a déjà des réponses ici. Si vous ouvrez le code, elles sont effacées.
code-replace-yes = Oui, ouvrir le code
kept-replace-text = Il y a déjà des réponses ici. Si vous continuez avec ce qui est gardé, les réponses d’ici sont effacées.
kept-replace-yes = Oui, continuer avec ce qui est gardé
code-replace-no = Non, garder les réponses d’ici
code-opened = Ces réponses viennent d’un code.
code-language = Elles ont été données en : { $language }
code-missing =
    Les réponses sont d’une autre version de l’application. { $count ->
        [one] { $count } réponse n’est pas lue.
       *[other] { $count } réponses ne sont pas lues.
    } Vérifiez-les.

# On paper
paper-print = Imprimer ou garder en PDF
    .hint = À apporter à un rendez-vous
paper-no-dutch = Le texte néerlandais n’a pas pu se charger. C’est pourquoi il y a ici une seule langue.
paper-abroad = Depuis l’étranger : { $phone }
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
intake-more = Encore à discuter
    .text = Tout n’est pas dans ce résumé. Parlez du reste ensemble.
intake-next = Prochaine étape convenue
intake-next-hint = Écrivez-la vous-même. N’écrivez pas de noms. Ce n’est pas gardé.
intake-copy = Copier le résumé
intake-file = Garder comme fichier (JSON)
