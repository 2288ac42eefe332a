# The plan: each step by its name, with `.say`, what to ask in Dutch. Then each way it can turn out: one sentence, `.when` in
# words, `.why`, `.do`, `.else` for what happens if not, `.term-…` for a day, `.event-…` as the title in a calendar.
# What is said and written in Dutch is read from this file whatever the language of the screen: the other files translate it.

# Times
stage-now = Maintenant
stage-two-months = Deux mois avant de partir
stage-last-week = La dernière semaine
stage-first-weeks = Les premières semaines là-bas
stage-every-year = Chaque année
stage-once-in-years = De temps en temps, au fil des années

# The screen
plan-card = Mon plan
    .hint = Que dois-je faire, et quand ?
plan-title = Votre plan
plan-intro = Touchez une étape. Vous lisez alors pourquoi, et qui appeler. C’est fait ? Cochez la case.
plan-next = À faire maintenant
plan-perhaps = Seulement si cela vous concerne
plan-finished = Tout est fait
plan-count = Fait : { $number } sur { $total }
plan-all-days = Mettre tous les jours dans mon agenda
plan-tick = Fait : { $step }
plan-else-title = Si vous ne le faites pas
plan-say = Le dire en néerlandais
plan-write = Écrire une lettre
plan-letters = Lettres à recopier
plan-back = Qu’est-ce que je garde ?

# Steps: now
plan-permit-first = Demandez à l’IND ce qui arrive à votre séjour
    .say = Qu’arrive-t-il à mon titre de séjour si je déménage ? Puis-je revenir plus tard ?
plan-permit-first-ask = Demandez-le avant de décider
    .when = Maintenant, avant de décider
    .why = Quelqu’un vit plus de 6 mois hors des Pays-Bas ? Alors l’IND peut retirer le titre de séjour (intrekken). Êtes-vous résident ou résidente de longue durée de l’UE ? Alors c’est 12 mois hors de l’UE. Parfois il y a un chemin pour revenir, mais pas pour tout le monde.
    .do = Appelez l’IND. Demandez aussi quoi faire de votre carte de séjour. Avez-vous un titre de séjour asile ? Alors vous devez aussi signaler votre départ à l’IND.
    .else = Alors vous ne savez pas si vous pourrez revenir plus tard.
plan-claim-aow-now = Demandez l’AOW
    .say = Je veux demander l’AOW. Que dois-je faire ?
plan-claim-aow-now-claim = Faites-le tout de suite
    .when = Maintenant
    .why = Avez-vous vécu ou travaillé au moins 1 an aux Pays-Bas ? Alors il y a une AOW pour vous. L’AOW peut partir avec vous dans tous les pays.
    .do = Appelez la SVB avant de partir.
    .else = Alors la SVB paie l’AOW pour 1 an au maximum avant votre demande. Le reste est perdu.
plan-passport = Regardez jusqu’à quand votre passeport est valable
    .say = Je veux demander un nouveau passeport. Que dois-je apporter ?
plan-passport-dutch = Si nécessaire, demandez un nouveau passeport à votre commune
    .when = Maintenant
    .why = Aux Pays-Bas, c’est plus facile que dans un autre pays.
    .do = Votre passeport n’est bientôt plus valable ? Prenez rendez-vous à votre commune. Demandez à l’ambassade de votre nouveau pays s’il faut un visa.
    .else = Alors vous devez aller à l’ambassade là-bas. Elle peut être loin.
plan-passport-own = Si nécessaire, demandez un nouveau passeport à votre consulat
    .when = Maintenant
    .why = Sans passeport valable, vous ne pouvez pas voyager.
    .do = Votre passeport n’est bientôt plus valable ? Appelez le consulat de votre pays aux Pays-Bas.
    .else = Alors vous ne pourrez peut-être pas partir à temps.
plan-digid = Faites en sorte que votre DigiD continue à marcher
    .say = Comment mon DigiD peut-il marcher à l’étranger ? Pouvez-vous m’aider avec l’application DigiD ?
plan-digid-easier-here = Faites-le avant de signaler votre départ à la commune
    .when = Maintenant, avant de signaler votre départ à la commune
    .why = Avec DigiD, vous réglez aussi de là-bas vos affaires aux Pays-Bas. Demander un DigiD est beaucoup plus facile ici que là-bas.
    .do = Mettez l’application DigiD sur votre téléphone. Activez aussi le contrôle par SMS, avec un numéro que vous gardez. Recevez-vous l’AOW ? Alors la SVB peut encore aider là-bas.
    .else = Alors vous devez demander un DigiD de là-bas. C’est plus de travail.
plan-digid-only-here = Faites-le ici. Là-bas, ce n’est peut-être pas possible
    .when = Maintenant, avant de signaler votre départ à la commune
    .why = Avec DigiD, vous réglez aussi de là-bas vos affaires aux Pays-Bas. Le demander là-bas est possible seulement avec un passeport de ces pays : Pays-Bas, UE, Norvège, Islande ou Liechtenstein.
    .do = Mettez l’application DigiD sur votre téléphone. Activez aussi le contrôle par SMS, avec un numéro que vous gardez. Recevez-vous l’AOW ? Alors la SVB peut encore aider là-bas.
    .else = Alors vous ne pourrez peut-être plus avoir de DigiD là-bas.
plan-bank = Demandez à votre banque si vous gardez votre compte
    .say = Puis-je garder mon compte ? Ma carte marche-t-elle aussi là-bas ?
plan-bank-in-eu = Chaque banque décide elle-même
    .when = Maintenant
    .why = Dans l’UE, on peut le plus souvent garder son compte.
    .do = Donnez votre nouvelle adresse à votre banque. Vous recevez un autre numéro de compte ? Donnez-le à tous ceux qui vous paient.
    .else = La banque peut fermer votre compte. Alors votre argent n’arrive pas.
plan-bank-outside-eu = Certaines banques ne gardent pas le compte
    .when = Maintenant
    .why = Certaines banques ferment le compte si l’on vit hors de l’UE. Chaque banque décide elle-même.
    .do = Donnez votre nouvelle adresse à votre banque. Vous recevez un autre numéro de compte ? Donnez-le à tous ceux qui vous paient.
    .else = La banque peut fermer votre compte. Alors votre argent n’arrive pas.

# Steps: two months before
plan-insurer = Dites à votre assurance maladie que vous déménagez
    .say = Quel jour mon assurance maladie s’arrête-t-elle ? Qu’arrive-t-il à mon assurance complémentaire ?
plan-insurer-tell = De préférence deux mois avant de partir
    .when = Deux mois avant de partir
    .why = Vous ne vivez plus et ne travaillez plus aux Pays-Bas ? Alors votre assurance maladie néerlandaise s’arrête.
    .do = Appelez votre assurance maladie. Le numéro est sur votre carte.
    .else = Alors vous payez peut-être trop longtemps.
    .term-tell = Dites-le au plus tard le { $date }.
    .event-tell = Dire à votre assurance maladie que vous déménagez
plan-health-care = Préparez vos soins dans votre nouveau pays
    .say = Les Pays-Bas paient-ils mes soins dans mon nouveau pays ? Comment demander le formulaire S1 ou 121 ?
plan-health-care-cak = Demandez le formulaire S1 ou 121 au CAK
    .when = Deux mois avant de partir
    .why = Avec ce formulaire, vous pouvez aller chez le médecin là-bas, et les Pays-Bas paient. Vous payez vous-même un montant chaque mois.
    .do = Demandez-le sur hetcak.nl, ou appelez. Il faut attendre 4 semaines. Allez avec le formulaire à la caisse d’assurance maladie de votre nouveau pays.
    .else = Alors vous n’avez peut-être pas de soins là-bas.
plan-health-care-own = Prenez vous-même une assurance maladie là-bas
    .when = Deux mois avant de partir
    .why = Les Pays-Bas ne paient probablement pas vos soins là-bas.
    .do = Cherchez une assurance dans ce pays, avant de partir. Vous y travaillez, ou vous recevez une pension de ce pays ? Demandez alors là-bas ce que vous devez faire.
    .else = Alors un médecin ou un hôpital peut coûter très cher.
plan-health-care-ask = Demandez au CAK qui paie vos soins là-bas
    .when = Deux mois avant de partir
    .why = Pour ce pays ou pour cette allocation, nous ne le savons pas avec certitude.
    .do = Appelez le CAK avant de partir.
    .else = Alors un médecin ou un hôpital peut coûter très cher.
plan-tell-svb = Dites à la SVB que vous déménagez
    .say = Je veux signaler mon déménagement. Qu’est-ce qui change pour mon argent ? Quel formulaire dois-je remplir ?
plan-tell-svb-aio-stops = Votre AIO s’arrête. Dites-le avant de partir
    .when = Avant de partir
    .why = Vous ne pouvez pas emporter l’AIO dans un autre pays. Et la SVB doit savoir où vous vivez.
    .do = Appelez la SVB ou écrivez-lui. Donnez votre nouvelle adresse et votre numéro de compte.
    .else = Alors vous recevez trop d’argent. Vous devez rembourser ce qui est en trop.
    .term-tell = Dites-le avant le { $date }.
    .event-tell = Dire à la SVB que vous déménagez
plan-tell-svb-anw-stops = Votre Anw s’arrête. Dites-le avant de partir
    .when = Avant de partir
    .why = Vous ne pouvez pas emporter l’Anw dans ce pays. Et la SVB doit savoir où vous vivez.
    .do = Appelez la SVB ou écrivez-lui. Donnez votre nouvelle adresse et votre numéro de compte.
    .else = Alors vous recevez trop d’argent. Vous devez rembourser ce qui est en trop.
    .term-tell = Dites-le avant le { $date }.
    .event-tell = Dire à la SVB que vous déménagez
plan-tell-svb-tell = Dites-le avant de partir
    .when = Avant de partir, ou au plus tard 4 semaines après le départ
    .why = La SVB doit savoir où vous vivez. Parfois le montant change.
    .do = Appelez la SVB ou écrivez-lui. Donnez votre nouvelle adresse et votre numéro de compte.
    .else = Alors vous recevez peut-être trop d’argent. Vous devez le rembourser.
    .term-tell = De préférence avant de partir. Le dernier jour est le { $date }.
    .event-tell = Dernier jour : dire à la SVB que vous déménagez
plan-tell-uwv = Dites à l’UWV que vous déménagez
    .say = Je veux signaler mon déménagement. Puis-je emporter mon allocation ? Dois-je encore voir un médecin de l’UWV ?
plan-tell-uwv-two-weeks = Au plus tard deux semaines avant de partir
    .when = Au plus tard deux semaines avant de partir
    .why = L’UWV doit savoir où vous vivez. Un médecin de l’UWV voudra peut-être encore vous voir.
    .do = Utilisez le formulaire sur uwv.nl, ou appelez.
    .else = Alors l’UWV n’aura peut-être pas fini à temps.
    .term-tell = Dites-le au plus tard le { $date }.
    .event-tell = Dire à l’UWV que vous déménagez
plan-tell-uwv-ask = Demandez ce qui arrive à votre argent
    .when = Deux mois avant de partir
    .why = La WW, la Ziektewet, l’IOW et le supplément de l’UWV s’arrêtent le plus souvent si l’on déménage.
    .do = Appelez l’UWV avant de partir.
    .else = Alors vous recevez peut-être trop d’argent. Vous devez le rembourser.
plan-tell-municipality = Dites à votre commune que vous partez
    .say = Je reçois de l’argent de la commune. À partir de quel jour est-ce que cela s’arrête ?
plan-tell-municipality-tell = Votre allocation de la commune s’arrête
    .when = Avant de partir
    .why = On ne peut pas emporter l’aide sociale (bijstand), l’IOAW, l’IOAZ et le Bbz dans un autre pays.
    .do = Dites-le avant de partir. Même pour un court voyage, vous devez le dire avant.
    .else = Alors vous recevez trop d’argent. Vous devez rembourser ce qui est en trop.
    .term-tell = Dites-le avant le { $date }.
    .event-tell = Dire à votre commune que vous partez
plan-tell-pension-fund = Donnez votre nouvelle adresse à votre caisse de pension
    .say = Qu’est-ce qui change pour ma pension ? Où vais-je payer l’impôt ?
plan-tell-pension-fund-tell = Donnez aussi votre numéro de compte
    .when = Deux mois avant de partir
    .why = La pension de votre travail peut partir avec vous dans tous les pays. La caisse doit savoir où vous vivez.
    .do = Appelez la caisse ou écrivez-lui. Le numéro est sur vos lettres.
    .else = Alors les lettres n’arrivent pas. La caisse peut arrêter de payer.
plan-child-benefit = Demandez ce qui arrive aux allocations familiales (kinderbijslag)
    .say = Mes allocations familiales s’arrêtent-elles si je déménage ? À partir de quel jour ?
plan-child-benefit-ask = Elles s’arrêtent le plus souvent
    .when = Deux mois avant de partir
    .why = Si un parent quitte les Pays-Bas, les allocations familiales s’arrêtent le plus souvent. Le budget pour enfants (kindgebonden budget) s’arrête alors aussi.
    .do = Demandez à la SVB si les allocations familiales s’arrêtent. Si oui, arrêtez aussi le kindgebonden budget auprès de la Dienst Toeslagen.
    .else = Alors vous recevez peut-être trop d’argent. Vous devez le rembourser.
plan-home = Vous louez un logement ? Dites à temps que vous arrêtez la location
    .say = Je veux arrêter la location. Jusqu’à quel jour dois-je payer ?
plan-home-notice = Il faut une lettre recommandée
    .when = Deux mois avant de partir, au moins 1 mois avant
    .why = Vous devez dire au moins 1 mois avant que vous arrêtez la location. Parfois c’est plus long, 3 mois au maximum. C’est écrit dans votre contrat.
    .do = Envoyez une lettre recommandée (aangetekend). Cela se fait dans un bureau de poste (PostNL). Vous avez alors une preuve. Vous louez avec votre partenaire ? Demandez au propriétaire qui doit signer.
    .else = Alors vous payez encore le loyer après votre départ.
    .term-notice = La lettre doit être là au plus tard le { $date }. Sinon, vous payez le loyer plus longtemps.
    .event-notice = Dernier jour : dire que vous arrêtez la location
plan-stop-allowances = Recevez-vous l’aide au loyer (huurtoeslag) ? Arrêtez-la vous-même
    .say = Je veux arrêter mon aide au loyer à partir du jour où je déménage. Est-ce que je garde l’aide pour les soins ?
plan-stop-allowances-care-may-stay = L’aide pour les soins (zorgtoeslag) peut peut-être rester
    .when = Dès que vous savez quel jour vous partez
    .why = L’aide au loyer est seulement pour un logement aux Pays-Bas. Le CAK paiera-t-il vos soins ? Alors l’aide pour les soins peut peut-être rester.
    .do = Arrêtez l’aide au loyer sur Mijn toeslagen, ou appelez. Demandez ce qu’il en est de l’aide pour les soins.
    .else = Alors vous recevez trop d’argent. Vous devez rembourser ce qui est en trop.
    .term-stop = Arrêtez l’aide au loyer à partir du { $date }.
    .event-stop = Arrêter l’aide au loyer (huurtoeslag)
plan-stop-allowances-stop = L’aide pour les soins (zorgtoeslag) s’arrête le plus souvent aussi
    .when = Dès que vous savez quel jour vous partez
    .why = L’aide au loyer est seulement pour un logement aux Pays-Bas. L’aide pour les soins est le plus souvent seulement pour les personnes assurées ici.
    .do = Arrêtez les aides sur Mijn toeslagen, ou appelez. Demandez si vous pouvez garder quelque chose.
    .else = Alors vous recevez trop d’argent. Vous devez rembourser ce qui est en trop.
    .term-stop = Arrêtez les aides à partir du { $date }.
    .event-stop = Arrêter l’aide au loyer et l’aide pour les soins
plan-post-address = Choisissez une adresse pour votre courrier
    .say = Je n’ai pas encore d’adresse dans mon nouveau pays. Je veux donner une adresse pour mon courrier.
plan-post-address-arrange = Cherchez quelqu’un qui vous aide pour les lettres
    .when = Avant de partir
    .why = Des lettres viennent encore des Pays-Bas. Parfois avec un dernier jour pour faire quelque chose.
    .do = Vous ne connaissez pas encore votre nouvelle adresse ? Donnez une adresse pour le courrier. Choisissez une personne de confiance.
    .else = Alors vous ne voyez pas une lettre, et peut-être vous laissez passer un dernier jour.
plan-owing = Une dette à DUO, ou une pension alimentaire (alimentatie) ? Cela continue
    .say = Je veux donner ma nouvelle adresse. Comment puis-je payer de là-bas ?
plan-owing-goes-on = Donnez votre nouvelle adresse
    .when = Avant de partir
    .why = Vous payez à DUO ou pour un enfant ? Vous devez le faire aussi de là-bas.
    .do = Donnez votre adresse à DUO. Vous payez pour un enfant ? Mettez-vous d’accord sur la façon de continuer à payer.
    .else = Alors la dette grandit. Avec un grand retard de paiement à DUO, on ne reçoit parfois pas de nouveau passeport néerlandais.

# Steps: the last week
plan-deregister = Signalez votre départ à la commune (uitschrijven)
    .say = Je veux signaler mon départ. Puis-je avoir une preuve ?
plan-deregister-five-days = C’est possible à partir de 5 jours avant de partir
    .when = Dans les 5 derniers jours avant de partir
    .why = Vous partez 8 mois ou plus en un an ? Alors c’est obligatoire. La commune le dit aussi à d’autres services.
    .do = Apportez votre passeport. Donnez votre nouvelle adresse. Demandez une preuve (bewijs van uitschrijving). De la famille reste dans votre logement ? Alors vous devez venir vous-même.
    .else = Alors les Pays-Bas pensent que vous vivez encore ici. Vous aurez alors des problèmes avec les soins, les aides et l’impôt.
    .term-deregister = C’est possible à partir de 5 jours avant de partir. Le dernier jour est le { $date }.
    .event-deregister = Dernier jour : signaler le départ à la commune

# Steps: the first weeks there
plan-new-address = Donnez votre nouvelle adresse
    .say = Je veux donner ma nouvelle adresse et mon numéro de compte.
plan-new-address-one-week = L’UWV doit le savoir dans un délai de 1 semaine
    .when = Dans la première semaine là-bas
    .why = Ceux qui vous paient doivent savoir où vous vivez.
    .do = Commencez par l’UWV. Dites-le aussi à la SVB, à votre caisse de pension, au Belastingdienst (impôts) et à votre banque.
    .else = Alors on peut arrêter de vous payer.
    .term-tell = Le dernier jour est le { $date }.
    .event-tell = Dernier jour : nouvelle adresse à l’UWV
plan-new-address-six-weeks = La SVB doit le savoir dans un délai de 6 semaines
    .when = Dans les 6 premières semaines là-bas
    .why = Ceux qui vous paient doivent savoir où vous vivez.
    .do = Commencez par la SVB. Dites-le aussi à votre caisse de pension, au Belastingdienst (impôts) et à votre banque.
    .else = Alors on peut arrêter de vous payer.
    .term-tell = Le dernier jour est le { $date }.
    .event-tell = Dernier jour : nouvelle adresse à la SVB
plan-new-address-tell = Faites-le dans les premières semaines
    .when = Dans les premières semaines là-bas
    .why = Des lettres viennent encore des Pays-Bas.
    .do = Dites-le au Belastingdienst (impôts), à votre banque et à ceux qui vous paient.
    .else = Alors vous ne voyez pas une lettre, et peut-être vous laissez passer un dernier jour.
plan-insure-yourself = Voulez-vous rester assuré ou assurée pour l’AOW ou l’Anw ?
    .say = Je veux une assurance volontaire. Est-ce possible, et quel est le prix ?
plan-insure-yourself-anw = C’est encore possible pour l’Anw
    .when = Le plus vite possible, au plus tard 1 an après le départ
    .why = L’Anw est de l’argent pour un ou une partenaire ou des enfants si vous mourez. Après le départ, vous n’êtes le plus souvent plus assuré ou assurée pour cela.
    .do = Avez-vous vécu ou travaillé aux Pays-Bas toute l’année avant le départ ? C’est possible seulement dans ce cas. Demandez-le tout de suite à la SVB. L’assurance compte seulement à partir de la demande.
    .else = Après 1 an, ce n’est plus possible.
    .term-apply = La SVB doit avoir votre demande. Le dernier jour est le { $date }.
    .event-apply = Dernier jour : demander l’assurance volontaire à la SVB
plan-insure-yourself-aow-and-anw = Demandez-le alors tout de suite
    .when = Le plus vite possible, au plus tard 1 an après le départ
    .why = Chaque année hors des Pays-Bas fait baisser l’AOW de 2 pour cent. Vous pouvez payer vous-même. L’Anw est de l’argent pour un ou une partenaire ou des enfants si vous mourez.
    .do = Avez-vous vécu ou travaillé aux Pays-Bas toute l’année avant le départ ? C’est possible seulement dans ce cas. Demandez le prix à la SVB. L’Anw compte seulement à partir de la demande.
    .else = Après 1 an, ce n’est plus possible.
    .term-apply = La SVB doit avoir votre demande. Le dernier jour est le { $date }.
    .event-apply = Dernier jour : demander l’assurance volontaire à la SVB

# Steps: every year
plan-alive-svb = Renvoyez le certificat de vie à la SVB
    .say = J’ai un formulaire de certificat de vie. Qui peut le signer ?
plan-alive-svb-send-back = Le formulaire arrive plus ou moins souvent, selon votre pays
    .when = Quand un formulaire arrive
    .why = La SVB veut ainsi savoir si vous êtes encore en vie. Vous vivez seul ou seule ? Alors vous recevez tous les 3 ans un formulaire à ce sujet.
    .do = Le formulaire dit qui peut signer. Allez-y vous-même. Renvoyez-le.
    .else = Alors la SVB peut arrêter de payer. Ou vous recevez le montant plus bas d’une personne avec partenaire.
plan-alive-uwv = Renvoyez le certificat de vie à l’UWV
    .say = J’ai un formulaire de certificat de vie. Qui peut le signer ?
plan-alive-uwv-send-back = Une fois par an
    .when = Chaque année
    .why = L’UWV veut ainsi savoir si vous êtes encore en vie.
    .do = Faites signer le formulaire et renvoyez-le. Pas de formulaire reçu ? Appelez l’UWV.
    .else = Alors l’UWV peut arrêter de payer.
plan-alive-fund = Renvoyez le certificat de vie à votre caisse de pension
    .say = J’ai un formulaire de certificat de vie. Qui peut le signer ?
plan-alive-fund-send-back = Le plus souvent une fois par an
    .when = Chaque année
    .why = Beaucoup de caisses veulent ainsi savoir si vous êtes encore en vie.
    .do = Faites signer le formulaire et renvoyez-le à temps. Pas de formulaire reçu ? Appelez la caisse.
    .else = Alors la caisse arrête de payer.
plan-tax-return = Faites la déclaration d’impôts
    .say = Quelle déclaration dois-je faire ? Dans quel pays vais-je payer l’impôt sur mon argent des Pays-Bas ?
plan-tax-return-m-form = Pour l’année du départ, il y a le formulaire M
    .when = Pendant l’année qui suit l’année de votre départ
    .why = L’année de votre départ, vous vivez une partie du temps aux Pays-Bas. Un accord entre les pays dit quel pays demande l’impôt ensuite.
    .do = La lettre dit jusqu’à quel jour vous avez le temps. Pas de lettre reçue ? Appelez le Belastingdienst. Posez aussi la question pour les années suivantes.
    .else = Alors vous pouvez avoir une amende, ou perdre de l’argent.

# Steps: once in so many years
plan-use-digid = Utilisez votre DigiD
    .say = Mon DigiD ne marche plus. Comment en avoir un nouveau ?
plan-use-digid-log-in = Au moins une fois tous les 3 ans
    .when = Une fois tous les 3 ans
    .why = Un DigiD s’arrête si vous ne l’utilisez pas pendant 3 ans.
    .do = Connectez-vous, par exemple à la SVB.
    .else = Alors vous devez en demander un nouveau. De là-bas, c’est difficile.
plan-claim-aow = Demandez l’AOW le moment venu
    .say = Je vais bientôt recevoir l’AOW. Comment la demander depuis mon nouveau pays ?
plan-claim-aow-on-the-day = Demandez combien de temps avant il faut le faire
    .when = Avant le début de votre AOW
    .why = Les années où l’on a vécu ou travaillé aux Pays-Bas restent.
    .do = Demandez à la SVB quand vous devez faire la demande.
    .else = Alors la SVB paie l’AOW pour 1 an au maximum avant votre demande. Le reste est perdu.
    .term-claim = Votre AOW commence le { $date }. Demandez-la avant.
    .event-claim = Votre AOW commence
plan-claim-aow-not-fixed = Le jour n’est pas encore fixé
    .when = Avant le début de votre AOW
    .why = Les années où l’on a vécu ou travaillé aux Pays-Bas restent. L’âge de votre AOW n’est pas encore connu.
    .do = Regardez plus tard sur svb.nl quand votre AOW commence.
    .else = Alors la SVB paie l’AOW pour 1 an au maximum avant votre demande. Le reste est perdu.
    .term-expected = Nous pensons : pas avant le { $date }.
plan-renew-passport = Demandez à temps un nouveau passeport néerlandais
    .say = Je veux demander un nouveau passeport néerlandais.
plan-renew-passport-ask = Demandez si vous y gardez la nationalité néerlandaise
    .when = Dans les 13 ans après le départ
    .why = Avez-vous aussi une autre nationalité ? Alors, après 13 ans hors de l’UE, vous n’avez plus la nationalité néerlandaise. Nous ne savons pas si ce pays compte comme l’UE.
    .do = Demandez à l’ambassade. Un nouveau passeport tous les 10 ans suffit.
    .else = Alors vous n’avez peut-être plus la nationalité néerlandaise.
plan-renew-passport-thirteen-years = Faites-le dans les 13 ans
    .when = Dans les 13 ans après le départ
    .why = Avez-vous aussi une autre nationalité ? Alors, après 13 ans hors de l’UE, vous n’avez plus la nationalité néerlandaise. Avec un nouveau passeport, 13 nouvelles années commencent.
    .do = Allez à l’ambassade des Pays-Bas. Un nouveau passeport tous les 10 ans suffit.
    .else = Alors vous n’avez plus la nationalité néerlandaise.
    .term-renew = Ayez un nouveau passeport au plus tard le { $date }.
    .event-renew = Dernier jour : un nouveau passeport néerlandais

# What to say in Dutch
say-title = Le dire en néerlandais
say-letter-title = Une lettre en néerlandais
say-intro = Lisez-le à voix haute, ou montrez-le.
say-blanks = Recopiez la lettre, ou imprimez-la. Là où il y a des points, écrivez vous-même. Sous chaque ligne, vous lisez ce qu’elle veut dire.
say-move-to = Je vais déménager dans ce pays : { $country }.
say-move = Je vais vivre dans un autre pays.
say-moved-to = J’ai déménagé dans ce pays : { $country }.
say-moved = J’ai déménagé dans un autre pays.
say-day = Je pars le { $date }.
say-month = Je pars en { $date }.
say-left = Je suis parti ou partie le { $date }.
say-left-month = Je suis parti ou partie en { $date }.
say-receives = Je reçois : { $benefits }.
say-on-paper = Pouvez-vous me donner cela par écrit ?
say-slowly = Pouvez-vous parler lentement ? Je ne parle pas très bien néerlandais.
say-big = Montrer en grand
say-normal = Taille normale
say-read = Lire à voix haute en néerlandais
say-copy = Copier
say-copied = Copié. Collez-le dans un message ou une lettre.
say-copy-failed = La copie ne marche pas sur ce téléphone.
file-saved = Enregistré : { $place }
file-not-saved = Impossible d’enregistrer sur cet ordinateur.
say-print = Imprimer
say-failed = Le texte néerlandais n’est pas arrivé. Vérifiez si vous avez internet.

# Letters
letter-name = Nom : …
letter-birth = Date de naissance : { $date }
letter-bsn = Numéro de citoyen (BSN) : …
letter-address = Adresse : …
letter-phone = Téléphone : …
letter-today = Date : …
letter-to = À : …
letter-to-svb = À : la Sociale Verzekeringsbank (SVB)
letter-greeting = Madame, Monsieur,
letter-closing = Avec mes meilleures salutations,
letter-signature = Signature : …
letter-leaving = Je quitte les Pays-Bas
    .hint = Pour la SVB, l’UWV, votre caisse ou votre assurance
    .subject = Objet : je déménage dans un autre pays
    .text =
        Ma nouvelle adresse est : …
        Mon numéro de compte est : …
        Pouvez-vous m’écrire ce qui change pour moi ?
letter-rent = J’arrête la location
    .hint = Envoyez cette lettre en recommandé (aangetekend)
    .subject = Objet : fin de la location
    .text =
        J’arrête la location du logement à cette adresse : …
        Le dernier jour de la location est : …
        Pouvez-vous m’écrire que vous avez reçu cette lettre ?
letter-decision = Je demande une décision écrite
    .hint = On vous dit non ? Contre une décision écrite, vous pouvez faire quelque chose
    .subject = Objet : je demande une décision écrite
    .text =
        Ce jour-là : … vous m’avez dit ceci : …
        Je voudrais une décision écrite à ce sujet.
        Écrivez-moi aussi pourquoi, et jusqu’à quel jour je peux contester (bezwaar).
letter-objection = Je ne suis pas d’accord avec une décision
    .hint = Souvent dans les 6 semaines. Le dernier jour est dans la décision
    .subject = Objet : contestation (bezwaarschrift)
    .text =
        Je conteste votre décision de ce jour : …
        Le numéro de la décision est : …
        Je ne suis pas d’accord, parce que : …
        Je trouve que vous devez décider ceci : …
        Une copie de la décision est jointe à cette lettre.
letter-application = Demande à la SVB (article 4, alinéa 3)
    .hint = La WIA ou la WAO a baissé ou s’est arrêtée après votre départ
    .subject = Objet : demande, article 4, alinéa 3 de la Remigratiewet
    .lowered = J’ai quitté les Pays-Bas avec la WIA ou la WAO. Elle est maintenant plus basse.
    .ended = J’ai quitté les Pays-Bas avec la WIA ou la WAO. Elle s’est maintenant arrêtée.
    .text =
        Je demande l’allocation de retour de l’article 4, alinéa 3 de la Remigratiewet.
        Je voudrais une décision écrite.
        La lettre de l’UWV est jointe à cette lettre.
