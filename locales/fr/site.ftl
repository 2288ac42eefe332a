# What stands on pages that need no program, and nowhere in the app.

pages-law = Les règles de la loi
pages-law-text = Vous ne pouvez plus faire de demande. Voici les règles qu’il y avait pour l’allocation de retour.
pages-which = Ici, vous voyez ce qui est possible. Qu’est-ce qui est pour vous ? Le test vous le dit.
pages-test = Aller au test
# Native reader: is “le début” clear for the first page, or is “l’accueil” better?
pages-start = Aller au début
pages-other = Autres sujets
pages-numbers = Numéros de téléphone
pages-numbers-text = Vous pouvez appeler et poser votre question.
pages-script = Le test a besoin de JavaScript. Vous pouvez lire ces pages sans JavaScript.
pages-missing = Cette page n’existe pas
pages-missing-text = L’adresse est-elle juste ? Sinon, allez au début.
pages-print = Vous pouvez imprimer cette page avec votre navigateur.
brochure-act-text = Depuis le 1er janvier 2025, on ne peut plus faire de demande. Voici les dernières règles qu’il y avait. Avant, elles étaient parfois différentes.
brochure-schemes-text = Pour chaque allocation, vous voyez ce qui est possible. Ce qui est valable pour vous dépend de votre situation. Demandez-le avant de partir.
pages-possible = C’est possible :
boot-script = Ce test a besoin de JavaScript. Vous pouvez aussi appeler.
boot-broken = Il y a eu un problème. Réessayez ou appelez la SVB.
