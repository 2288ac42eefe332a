# What stands on pages that need no program, and nowhere in the app.

pages-law = Les règles de la loi
pages-law-text = Vous ne pouvez plus faire de demande. C’étaient les règles pour l’allocation de retour.
pages-which = Vous lisez ici ce qui est possible. Qu’est-ce qui est pour vous ? Le test le dit.
pages-test = Aller au test
pages-start = Aller au début
pages-other = Autres sujets
pages-numbers = Numéros de téléphone
pages-numbers-text = Vous pouvez appeler et poser votre question.
pages-script = Le test a besoin de JavaScript. Vous pouvez lire ces pages aussi sans lui.
pages-missing = Cette page n’existe pas
pages-missing-text = L’adresse est-elle juste ? Ou allez au début.
pages-print = Vous pouvez imprimer cette page avec votre navigateur.
brochure-act-text = Depuis le 1er janvier 2025, on ne peut plus faire de demande. C’étaient les dernières règles. Avant, elles étaient parfois différentes.
brochure-schemes-text = Pour chaque allocation, vous voyez ce qui est possible. Ce qui compte pour vous dépend de vous. Demandez avant de partir.
pages-possible = C’est possible :
boot-script = Ce test a besoin de JavaScript. Vous pouvez aussi appeler.
boot-broken = Il y a eu un problème. Réessayez ou appelez la SVB.
