# What do I keep if I go back? Each scheme by its name, with `.sure`, what is so for everybody whatever is not known, and
# `.ask`, the question to read out. Then each way it can turn out: one sentence, `.why`, `.do` before leaving, `.term-…` for
# a day, `.event-…` as the title in a calendar. The Dutch names stay: people know them.

# The groups of the balance
effect-stays = Vous gardez ceci
effect-changes = Ceci change
effect-ask = Vous devez demander ceci
effect-stops = Ceci s’arrête

# Whom to ask or to tell
contact-svb = SVB (AOW et allocations familiales)
contact-uwv = UWV (WIA, WAO et WW)
contact-cak = CAK (soins dans un autre pays)
contact-municipality = Votre commune (gemeente)
contact-ind = IND (séjour et nationalité)
contact-pension-fund = Votre caisse de pension
contact-toeslagen = Dienst Toeslagen (aides de l’État)
contact-embassy = Ambassade ou consulat des Pays-Bas
contact-iom = IOM (aide au retour)
contact-svb-remigration = SVB Remigratie
contact-dtv = Dienst Terugkeer en Vertrek (service du retour)
contact-vluchtelingenwerk = VluchtelingenWerk (personnes réfugiées)
contact-juridisch-loket = Juridisch Loket (conseils gratuits)
contact-health-insurer = Votre assurance maladie
contact-bank = Votre banque
contact-landlord = Votre propriétaire
contact-own-consulate = Le consulat de votre pays
contact-digid = DigiD : voir digid.nl
contact-tax-abroad = Service des impôts (Belastingdienst), vivre dans un autre pays
contact-duo = DUO : voir duo.nl

# Where it stands, and how sure that is
source-law = { $act }, article { $article }
source-page = { $name }
source-day = texte du { $date }
sure-verified = lu dans le texte même
sure-older = d’un texte plus ancien
sure-derived = notre conclusion d’après le texte
sure-unverified = pas certain

# State pension
keep-aow = AOW (pension de l’État)
    .sure = L’AOW peut partir avec vous dans tous les pays, mais le montant peut être plus bas.
    .ask = Demandez à la SVB : combien d’AOW vais-je recevoir dans mon nouveau pays ?
keep-aow-same = Vous gardez votre AOW
    .why = L’AOW peut partir avec vous dans tous les pays. Pour vous, le déménagement ne fait pas baisser le montant. Mais l’impôt peut être différent. Vous vivez sans partenaire ? Et là-bas, vous allez vous marier ou vivre en couple ? Dans ce cas, votre AOW baisse.
    .do = Dites à la SVB que vous déménagez. Recevez-vous encore un supplément pour votre partenaire ? Demandez s’il reste.
keep-aow-couple-no-treaty = Vous gardez votre AOW. Un supplément pour votre partenaire s’arrête
    .why = L’AOW peut partir avec vous dans tous les pays. Votre propre montant ne baisse pas. Mais les Pays-Bas n’ont pas d’accord (convention) avec ce pays. Recevez-vous encore un supplément pour votre partenaire, d’avant 2015 ? Il s’arrête, et ne revient pas.
    .do = Dites à la SVB que vous déménagez. Demandez ce qui arrive au supplément.
keep-aow-married-rate = Vous gardez votre AOW, mais vous recevez moins
    .why = Les Pays-Bas n’ont pas d’accord (convention) avec ce pays. Sans partenaire, on y reçoit moins. Une AOW complète est alors de 50 pour cent du salaire minimum. Maintenant, c’est 70 pour cent.
    .do = Dites à la SVB que vous déménagez. Demandez combien vous recevrez alors.
    .term-from = Vous recevez moins à partir du { $date }.
keep-aow-ask-single = Vous gardez votre AOW. Demandez combien vous recevrez
    .why = L’AOW peut partir avec vous dans tous les pays. Mais sans partenaire, on reçoit moins dans certains pays. Nous ne savons pas avec certitude comment c’est dans ce pays.
    .do = Demandez à la SVB avant de partir.
keep-aow-claim = Vous avez l’âge de l’AOW. Faites une demande d’AOW
    .why = Avez-vous vécu ou travaillé au moins 1 an aux Pays-Bas ? Alors il y a une AOW pour vous. L’AOW peut partir avec vous dans tous les pays.
    .do = Appelez la SVB avant de partir. Vous vivez sans partenaire ? Demandez combien vous recevrez dans votre nouveau pays. Vous êtes en retard ? Alors la SVB paie l’AOW pour 1 an au maximum avant votre demande.
keep-aow-claim-no-treaty = Vous avez l’âge de l’AOW. Faites une demande d’AOW
    .why = Avez-vous vécu ou travaillé au moins 1 an aux Pays-Bas ? Alors il y a une AOW pour vous. L’AOW peut partir avec vous. Mais les Pays-Bas n’ont pas d’accord (convention) avec ce pays. Sans partenaire, on y reçoit moins. C’est 50 au lieu de 70 pour cent du salaire minimum.
    .do = Appelez la SVB avant de partir. Vous êtes en retard ? Alors la SVB paie l’AOW pour 1 an au maximum avant votre demande.
keep-aow-later = Vous aurez l’AOW plus tard, mais les années hors des Pays-Bas ne comptent pas
    .why = Les années où vous avez vécu ou travaillé aux Pays-Bas restent. Les années hors des Pays-Bas ne comptent pas. Pour chaque année, vous recevez 2 pour cent d’AOW en moins.
    .do = Demandez à la SVB combien d’années vous avez. Vous vivez sans partenaire ? Demandez aussi si vous recevrez moins dans votre nouveau pays.
    .term-start = Votre AOW commence le { $date }.
keep-aow-later-no-treaty = Vous aurez l’AOW plus tard, et parfois moins dans ce pays
    .why = Les années hors des Pays-Bas ne comptent pas. Pour chaque année, vous recevez 2 pour cent d’AOW en moins. Et les Pays-Bas n’ont pas d’accord (convention) avec ce pays. Sans partenaire, on y reçoit moins. C’est 50 au lieu de 70 pour cent du salaire minimum.
    .do = Demandez à la SVB combien d’années vous avez, et combien vous recevrez là-bas.
    .term-start = Votre AOW commence le { $date }.
keep-aow-later-not-fixed = Vous aurez l’AOW plus tard. Le jour n’est pas encore fixé
    .why = Les années où vous avez vécu ou travaillé aux Pays-Bas restent. Les années hors des Pays-Bas ne comptent pas. Pour chaque année, vous recevez 2 pour cent d’AOW en moins. L’âge de votre AOW n’est pas encore connu.
    .do = Demandez à la SVB combien d’années vous avez. Vous vivez sans partenaire ? Demandez aussi si vous recevrez moins dans votre nouveau pays. Regardez plus tard quand votre AOW commence.
    .term-expected = Nous pensons : pas avant le { $date }.
keep-aow-later-not-fixed-no-treaty = Vous aurez l’AOW plus tard, et parfois moins dans ce pays
    .why = L’âge de votre AOW n’est pas encore connu. Les années hors des Pays-Bas ne comptent pas. Pour chaque année, vous recevez 2 pour cent d’AOW en moins. Et les Pays-Bas n’ont pas d’accord (convention) avec ce pays. Sans partenaire, on y reçoit moins. C’est 50 au lieu de 70 pour cent du salaire minimum.
    .do = Demandez à la SVB combien d’années vous avez, et combien vous recevrez là-bas. Regardez plus tard quand votre AOW commence.
    .term-expected = Nous pensons : pas avant le { $date }.

# Voluntary insurance
keep-aow-voluntary = Payer soi-même pour garder l’assurance (AOW et Anw)
    .sure = Vous voulez garder l’assurance en payant vous-même ? Il faut la demander au plus tard 1 an après le départ.
    .ask = Demandez à la SVB : puis-je garder une assurance volontaire, combien de temps, et à quel prix ?
keep-aow-voluntary-job-search = Vous restez assuré ou assurée pour l’AOW
    .why = Vous allez seulement chercher du travail, 3 mois au maximum. Vous ne déménagez pas. Alors vos années continuent à compter.
    .do = Vous restez quand même plus longtemps ? Demandez alors à la SVB.
keep-aow-voluntary-anw-only = Votre assurance Anw s’arrête. Vous pouvez peut-être payer vous-même
    .why = L’Anw est de l’argent pour un ou une partenaire si vous mourez. Après le départ, vous n’êtes plus assuré ou assurée pour cela. Vous pouvez payer vous-même et garder l’assurance. Avez-vous vécu ou travaillé aux Pays-Bas toute l’année avant le départ ? C’est possible seulement dans ce cas.
    .do = Vous le voulez ? Faites la demande tout de suite à la SVB. L’assurance compte seulement à partir de la demande.
    .term-apply = La SVB doit avoir votre demande. Le dernier jour est le { $date }.
    .event-apply = Dernier jour : demander l’assurance volontaire à la SVB
keep-aow-voluntary-no-limit = Vos années ne comptent plus pour l’AOW. Vous pouvez peut-être payer longtemps vous-même
    .why = Après le départ, les années ne comptent plus pour l’AOW. Vous pouvez payer vous-même jusqu’au début de votre AOW. Votre allocation est plus basse que 35 pour cent du salaire minimum ? Alors c’est possible 10 ans au maximum. Vous pouvez aussi payer pour l’Anw. C’est de l’argent pour un ou une partenaire si vous mourez. Avez-vous vécu ou travaillé aux Pays-Bas toute l’année avant le départ ? C’est possible seulement dans ce cas.
    .do = Demandez à la SVB le prix et combien de temps c’est possible. Êtes-vous venu ou venue aux Pays-Bas pour la première fois il y a moins de 10 ans ? Demandez alors avant de partir si vous pouvez racheter des années passées. Après le départ, ce n’est plus possible.
    .term-apply = La SVB doit avoir votre demande. Le dernier jour est le { $date }.
    .event-apply = Dernier jour : demander l’assurance volontaire à la SVB
keep-aow-voluntary-ask-limit = Vos années ne comptent plus pour l’AOW. Demandez combien de temps vous pouvez payer vous-même
    .why = Après le départ, les années ne comptent plus pour l’AOW. Vous pouvez payer vous-même jusqu’au début de votre AOW. Pendant 10 ans, c’est sûr. Nous ne savons pas avec certitude si c’est possible plus longtemps. Vous pouvez aussi payer pour l’Anw. C’est de l’argent pour un ou une partenaire si vous mourez. Avez-vous vécu ou travaillé aux Pays-Bas toute l’année avant le départ ? C’est possible seulement dans ce cas.
    .do = Demandez à la SVB avant de partir. Êtes-vous venu ou venue aux Pays-Bas pour la première fois il y a moins de 10 ans ? Demandez alors aussi si vous pouvez racheter des années passées. Après le départ, ce n’est plus possible.
    .term-apply = La SVB doit avoir votre demande. Le dernier jour est le { $date }.
    .event-apply = Dernier jour : demander l’assurance volontaire à la SVB
keep-aow-voluntary-ten-years = Vos années ne comptent plus pour l’AOW. Vous pouvez peut-être payer 10 ans vous-même
    .why = Après le départ, les années ne comptent plus pour l’AOW. Vous pouvez payer vous-même, 10 ans au maximum et jusqu’au début de votre AOW. Vous pouvez aussi payer pour l’Anw. C’est de l’argent pour un ou une partenaire si vous mourez. Avez-vous vécu ou travaillé aux Pays-Bas toute l’année avant le départ ? C’est possible seulement dans ce cas.
    .do = Demandez le prix à la SVB. Êtes-vous venu ou venue aux Pays-Bas pour la première fois il y a moins de 10 ans ? Demandez alors avant de partir si vous pouvez racheter des années passées. Après le départ, ce n’est plus possible.
    .term-apply = La SVB doit avoir votre demande. Le dernier jour est le { $date }.
    .event-apply = Dernier jour : demander l’assurance volontaire à la SVB

# Supplement to a small state pension
keep-aio = AIO (argent en plus d’une petite AOW)
    .sure = L’AIO s’arrête toujours si vous allez vivre dans un autre pays.
    .ask = Demandez à la SVB : quand mon AIO s’arrête-t-elle, et combien de temps puis-je partir en visite ?
keep-aio-stops = Votre AIO s’arrête
    .why = L’AIO est une sorte d’aide sociale. Vous ne pouvez pas l’emporter dans un autre pays.
    .do = Vous partez en visite et vous revenez ? Alors vous pouvez partir 13 semaines par an au maximum. Dites-le à la SVB avant de partir.
    .term-from = L’AIO s’arrête le { $date }.

# Company pension
keep-pension = Pension de votre travail
    .sure = La pension de votre travail peut partir avec vous dans tous les pays.
    .ask = Demandez à votre caisse de pension : qu’est-ce qui change pour ma pension si je déménage ?
keep-pension-same = Vous gardez la pension de votre travail
    .why = Cette pension peut partir avec vous dans tous les pays. L’impôt peut changer.
    .do = Donnez votre nouvelle adresse à votre caisse de pension. Demandez aussi ce qui change pour l’impôt.

# Incapacity since 2006
keep-wia = WIA (si vous êtes malade et ne pouvez pas travailler)
    .sure = Dans un pays avec un accord (convention), on garde la WIA plus de 1 an.
    .ask = Demandez à l’UWV : puis-je emporter ma WIA dans mon nouveau pays, et le montant reste-t-il le même ?
keep-wia-same = Vous gardez votre WIA
    .why = Vous pouvez emporter la WIA dans ce pays. Le déménagement ne fait pas baisser le montant.
    .do = Dites à l’UWV que vous allez déménager. Un médecin de l’UWV voudra peut-être encore vous voir.
    .term-report = Dites-le au plus tard le { $date }.
    .event-report = Dire à l’UWV que vous allez déménager
keep-wia-ask-amount = Vous gardez votre WIA. Demandez combien vous recevrez
    .why = Vous pouvez emporter la WIA dans ce pays. Mais la WGA-vervolguitkering y est parfois plus basse. Nous ne savons pas si c’est le cas pour vous.
    .do = Demandez à l’UWV combien vous recevrez. Un médecin de l’UWV voudra peut-être encore vous voir.
    .term-report = Dites-le au plus tard le { $date }.
    .event-report = Dire à l’UWV que vous allez déménager
keep-wia-factor-50 = Vous gardez votre WIA, mais vous recevez la moitié
    .why = La vie y coûte moins qu’aux Pays-Bas. C’est pourquoi, en 2026, vous recevez 50 pour cent de votre WGA-vervolguitkering.
    .do = Dites à l’UWV que vous allez déménager. Demandez combien vous recevrez alors.
    .term-report = Dites-le au plus tard le { $date }.
    .event-report = Dire à l’UWV que vous allez déménager
keep-wia-factor-60 = Vous gardez votre WIA, mais vous recevez moins
    .why = La vie y coûte moins qu’aux Pays-Bas. C’est pourquoi, en 2026, vous recevez 60 pour cent de votre WGA-vervolguitkering.
    .do = Dites à l’UWV que vous allez déménager. Demandez combien vous recevrez alors.
    .term-report = Dites-le au plus tard le { $date }.
    .event-report = Dire à l’UWV que vous allez déménager
keep-wia-stops-iva = Votre WIA s’arrête
    .why = Les Pays-Bas n’ont pas d’accord (convention) avec ce pays. Si vous revenez vivre aux Pays-Bas, l’IVA peut recommencer.
    .do = Dites à l’UWV que vous allez déménager. Vous partez moins de 1 an ? Alors, pour l’UWV, vous vivez encore aux Pays-Bas. Mettez-vous d’accord avec l’UWV.
    .term-from = La WIA s’arrête le { $date }.
    .term-report = Dites-le au plus tard le { $date }.
    .event-report = Dire à l’UWV que vous allez déménager
keep-wia-stops = Votre WIA s’arrête
    .why = Les Pays-Bas n’ont pas d’accord (convention) avec ce pays. Si vous revenez vivre aux Pays-Bas dans les 5 ans, la WIA peut recommencer.
    .do = Dites à l’UWV que vous allez déménager. Vous partez moins de 1 an ? Alors, pour l’UWV, vous vivez encore aux Pays-Bas. Mettez-vous d’accord avec l’UWV.
    .term-from = La WIA s’arrête le { $date }.
    .term-report = Dites-le au plus tard le { $date }.
    .event-report = Dire à l’UWV que vous allez déménager
    .term-back = Vous voulez alors récupérer votre WIA ? Revenez vivre aux Pays-Bas au plus tard le { $date }.
    .event-back = Dernier jour pour revenir avec la WIA
keep-wia-ask = Demandez à l’UWV si vous pouvez emporter votre WIA
    .why = Cela dépend des accords avec ce pays. Nous ne le savons pas avec certitude. La WIA peut s’arrêter.
    .do = Demandez à l’UWV. Ne partez pas avant d’avoir une réponse écrite. Vous partez moins de 1 an ? Alors, pour l’UWV, vous vivez encore aux Pays-Bas. Mettez-vous d’accord avec l’UWV.
    .term-report = Dites-le au plus tard le { $date }.
    .event-report = Dire à l’UWV que vous allez déménager

# Older incapacity benefits
keep-wao-waz = WAO ou WAZ (si vous êtes malade et ne pouvez pas travailler)
    .sure = Dans un pays avec un accord (convention), on garde WAO ou WAZ plus de 1 an.
    .ask = Demandez à l’UWV : puis-je emporter ma WAO ou ma WAZ dans mon nouveau pays ?
keep-wao-waz-same = Vous gardez votre WAO ou WAZ
    .why = Vous pouvez emporter cette allocation dans ce pays. Le déménagement ne fait pas baisser le montant.
    .do = Dites à l’UWV que vous allez déménager. Un médecin de l’UWV voudra peut-être encore vous voir.
    .term-report = Dites-le au plus tard le { $date }.
    .event-report = Dire à l’UWV que vous allez déménager
keep-wao-waz-stops = Votre WAO ou WAZ s’arrête
    .why = Les Pays-Bas n’ont pas d’accord (convention) avec ce pays. C’est pourquoi vous ne pouvez pas emporter cette allocation.
    .do = Dites à l’UWV que vous allez déménager. Vous partez moins de 1 an ? Alors, pour l’UWV, vous vivez encore aux Pays-Bas. Mettez-vous d’accord avec l’UWV.
    .term-from = L’allocation s’arrête le { $date }.
    .term-report = Dites-le au plus tard le { $date }.
    .event-report = Dire à l’UWV que vous allez déménager
keep-wao-waz-ask = Demandez à l’UWV si vous pouvez emporter votre WAO ou WAZ
    .why = Cela dépend des accords avec ce pays. Nous ne le savons pas avec certitude. L’allocation peut s’arrêter.
    .do = Demandez à l’UWV. Ne partez pas avant d’avoir une réponse écrite. Vous partez moins de 1 an ? Alors, pour l’UWV, vous vivez encore aux Pays-Bas. Mettez-vous d’accord avec l’UWV.
    .term-report = Dites-le au plus tard le { $date }.
    .event-report = Dire à l’UWV que vous allez déménager

# Disabled at a young age
keep-wajong = Wajong (maladie ou handicap depuis la jeunesse)
    .sure = La Wajong s’arrête dans tous les pays, sauf si l’UWV fait une exception.
    .ask = Demandez à l’UWV : puis-je avoir une exception pour ma Wajong ?
keep-wajong-exception = Demandez si vous pouvez emporter votre Wajong
    .why = La Wajong s’arrête dans tous les pays. Mais l’UWV peut faire une exception. Pour un traitement, ou pour plus de chances de travail. Ou si la personne qui s’occupe de vous déménage. Une exception est rare.
    .do = Demandez à l’UWV. Ne partez pas avant d’avoir une réponse écrite.
    .term-report = Dites à l’UWV au plus tard le { $date } que vous partez.
    .event-report = Dire à l’UWV que vous allez déménager
keep-wajong-stops = Votre Wajong s’arrête
    .why = Vous ne pouvez pas emporter la Wajong, même pas en Europe. Si vous revenez vivre aux Pays-Bas, la Wajong peut recommencer.
    .do = Dites à l’UWV que vous allez déménager. Vous partez pour moins de 1 an ? Alors, pour l’UWV, vous vivez encore aux Pays-Bas. Mettez-vous d’accord avec l’UWV.
    .term-from = La Wajong s’arrête le { $date }.
    .term-report = Dites à l’UWV au plus tard le { $date } que vous partez.
    .event-report = Dire à l’UWV que vous allez déménager

# Unemployment
keep-ww = WW (si vous n’avez pas de travail)
    .sure = La WW s’arrête si vous allez vivre dans un autre pays.
    .ask = Demandez à l’UWV : puis-je chercher du travail avec la WW dans mon nouveau pays ?
keep-ww-three-months = Vous pouvez emporter votre WW pendant 3 mois
    .why = Dans ce pays, vous pouvez chercher du travail pendant 3 mois avec la WW. Il faut pour cela un formulaire. Il s’appelle PD U2.
    .do = Demandez à l’UWV le formulaire PD U2. Inscrivez-vous dans ce pays comme personne qui cherche du travail.
    .term-form = Demandez le formulaire au plus tard le { $date }.
    .event-form = Demander à l’UWV le formulaire PD U2
    .term-register = Inscrivez-vous au plus tard le { $date }.
    .event-register = S’inscrire comme personne qui cherche du travail
    .term-back = Revenez au plus tard le { $date }.
    .event-back = Dernier jour pour revenir avec la WW
keep-ww-ask = Demandez à l’UWV si vous pouvez emporter votre WW
    .why = Dans ce pays, cela dépend de votre nationalité. Nous ne le savons pas avec certitude.
    .do = Demandez à l’UWV avant de partir.
keep-ww-not-yet = Vous ne pouvez pas encore emporter votre WW
    .why = Vous devez d’abord avoir la WW complète pendant 4 semaines. Ensuite, vous pourrez peut-être chercher du travail 3 mois dans ce pays.
    .do = Attendez avant de partir. Demandez à l’UWV quand c’est possible.
keep-ww-stops = Votre WW s’arrête
    .why = Si l’on vit dans un autre pays, on ne reçoit pas la WW. Les vacances sont permises : 20 jours de travail par an. Vous recevez l’AOW dans moins de 1 an ? Alors 65 jours par an.
    .do = Dites à l’UWV que vous allez déménager.
    .term-from = La WW s’arrête le { $date }.
    .term-back = Vous voulez alors récupérer votre WW ? Revenez vivre aux Pays-Bas au plus tard le { $date }.
    .event-back = Dernier jour pour revenir avec la WW

# Sickness
keep-zw = Ziektewet (argent au début d’une maladie)
    .sure = On peut emporter l’argent de la Ziektewet seulement dans un pays avec un accord (convention).
    .ask = Demandez à l’UWV : puis-je emporter mon argent de la Ziektewet dans mon nouveau pays ?
keep-zw-same = Vous gardez votre argent de la Ziektewet
    .why = Vous pouvez emporter cette allocation dans ce pays.
    .do = Dites à l’UWV que vous allez déménager. Un médecin de l’UWV voudra peut-être encore vous voir.
    .term-report = Dites-le au plus tard le { $date }.
    .event-report = Dire à l’UWV que vous allez déménager
keep-zw-stops = Votre argent de la Ziektewet s’arrête
    .why = Vous ne pouvez pas emporter cette allocation dans ce pays. Si vous revenez vivre aux Pays-Bas, elle peut recommencer.
    .do = Dites à l’UWV que vous allez déménager.
    .term-from = L’allocation s’arrête le { $date }.
    .term-report = Dites-le au plus tard le { $date }.
    .event-report = Dire à l’UWV que vous allez déménager
keep-zw-ask = Demandez à l’UWV si vous pouvez emporter votre argent de la Ziektewet
    .why = Cela dépend des accords avec ce pays. Nous ne le savons pas avec certitude. L’allocation peut s’arrêter.
    .do = Demandez à l’UWV. Ne partez pas avant d’avoir une réponse écrite.
    .term-report = Dites-le au plus tard le { $date }.
    .event-report = Dire à l’UWV que vous allez déménager

# Top-up
keep-tw = Supplément de l’UWV (Toeslagenwet)
    .sure = Le supplément de l’UWV s’arrête si vous allez vivre dans un autre pays.
    .ask = Demandez à l’UWV : quand mon supplément s’arrête-t-il, et combien vais-je encore recevoir ?
keep-tw-job-search = Demandez à l’UWV si votre supplément continue
    .why = Vous allez seulement chercher du travail, 3 mois au maximum. Vous ne déménagez pas.
    .do = Demandez à l’UWV avant de partir. N’arrêtez rien vous-même.
keep-tw-stops = Votre supplément de l’UWV s’arrête
    .why = Vous ne pouvez pas emporter ce supplément, même pas en Europe. L’allocation elle-même, parfois oui.
    .do = Dites à l’UWV que vous allez déménager.
    .term-from = Le supplément s’arrête le { $date }.

# Older unemployed people
keep-older-unemployed = IOW, IOAW ou IOAZ (personne plus âgée sans travail)
    .sure = L’IOW, l’IOAW et l’IOAZ s’arrêtent si vous allez vivre dans un autre pays.
    .ask = Demandez à l’UWV (IOW) ou à votre commune (IOAW, IOAZ) : quand mon allocation s’arrête-t-elle ?
keep-older-unemployed-stops-iow = Votre IOW s’arrête
    .why = Vous ne pouvez pas emporter l’IOW dans un autre pays. Les vacances sont permises.
    .do = Dites à l’UWV que vous allez déménager.
    .term-from = L’IOW s’arrête le { $date }.
keep-older-unemployed-stops = Votre IOAW ou IOAZ s’arrête
    .why = Vous ne pouvez pas emporter cette allocation dans un autre pays.
    .do = Dites-le à votre commune avant de partir. Dites-le aussi si vous partez peu de temps.
    .term-from = L’allocation s’arrête le { $date }.

# Social assistance
keep-bijstand = Aide sociale (bijstand, argent de la commune)
    .sure = L’aide sociale (bijstand) s’arrête toujours si vous allez vivre dans un autre pays.
    .ask = Demandez à votre commune : quand mon aide sociale s’arrête-t-elle, et combien de temps puis-je partir en visite ?
keep-bijstand-stops = Votre aide sociale (bijstand) s’arrête
    .why = L’aide sociale est seulement pour les personnes qui vivent aux Pays-Bas.
    .do = Vous partez en visite et vous revenez ? Alors vous pouvez partir 4 semaines par an au maximum. Vous avez l’âge de l’AOW ? Alors 13 semaines. Dites-le à votre commune avant de partir.
    .term-from = L’aide sociale s’arrête le { $date }.

# Survivors
keep-anw = Anw (si votre partenaire est décédé ou décédée)
    .sure = On peut emporter l’Anw seulement dans un pays avec un accord (convention).
    .ask = Demandez à la SVB : puis-je emporter mon Anw dans mon nouveau pays, et combien vais-je y recevoir ?
keep-anw-same = Vous gardez votre Anw
    .why = Vous pouvez emporter l’Anw dans ce pays. Le déménagement ne fait pas baisser le montant. Vous vous mariez, ou vous allez vivre en couple ? Alors l’Anw s’arrête le plus souvent. Elle s’arrête aussi quand votre AOW commence. Avez-vous l’Anw seulement parce que vous avez un enfant ? Alors elle s’arrête quand le plus jeune enfant a 18 ans.
    .do = Dites à la SVB que vous déménagez.
keep-anw-ask-amount = Vous gardez votre Anw. Demandez combien vous recevrez
    .why = Vous pouvez emporter l’Anw dans ce pays. Mais le montant y est parfois plus bas. Nous ne savons pas si c’est le cas pour vous. Vous vous mariez, ou vous allez vivre en couple ? Alors l’Anw s’arrête le plus souvent. Elle s’arrête aussi quand votre AOW commence. Avez-vous l’Anw seulement parce que vous avez un enfant ? Alors elle s’arrête quand le plus jeune enfant a 18 ans.
    .do = Demandez à la SVB avant de partir.
keep-anw-factor-60 = Vous gardez votre Anw, mais vous recevez moins
    .why = La vie y coûte moins qu’aux Pays-Bas. C’est pourquoi, en 2026, vous recevez 60 pour cent de votre Anw. Vous vous mariez, ou vous allez vivre en couple ? Alors l’Anw s’arrête le plus souvent. Elle s’arrête aussi quand votre AOW commence. Avez-vous l’Anw seulement parce que vous avez un enfant ? Alors elle s’arrête quand le plus jeune enfant a 18 ans.
    .do = Dites à la SVB que vous déménagez. Demandez combien vous recevrez alors.
keep-anw-stops = Votre Anw s’arrête
    .why = Les Pays-Bas n’ont pas d’accord (convention) avec ce pays. Plus tard, vous vivez de nouveau aux Pays-Bas, ou dans un pays avec un accord ? Alors l’Anw peut recommencer.
    .do = Dites à la SVB que vous déménagez.
    .term-from = L’Anw s’arrête le { $date }.
keep-anw-ask = Demandez à la SVB si vous pouvez emporter votre Anw
    .why = Cela dépend des accords avec ce pays. Nous ne le savons pas avec certitude. L’Anw peut s’arrêter.
    .do = Demandez à la SVB. Ne partez pas avant d’avoir une réponse écrite.

# Child benefit
keep-akw = Allocations familiales (kinderbijslag)
    .sure = La SVB regarde 4 fois par an si vous recevez les allocations familiales.
    .ask = Demandez à la SVB : vais-je encore recevoir les allocations familiales après le déménagement ?
keep-akw-job-search = Demandez à la SVB si les allocations familiales continuent
    .why = Vous allez seulement chercher du travail, 3 mois au maximum. Vous ne déménagez pas.
    .do = Demandez à la SVB avant de partir. N’arrêtez rien vous-même.
keep-akw-other-parent = Demandez à la SVB si les allocations familiales restent
    .why = Après le départ, vous n’êtes plus assuré ou assurée pour les allocations familiales. L’autre parent l’est peut-être encore. Alors cette personne peut recevoir l’argent.
    .do = Dites à la SVB que vous partez. Demandez si l’autre parent peut recevoir les allocations familiales.
keep-akw-parent-in-eu = Demandez à la SVB si les allocations familiales restent
    .why = Après le départ, on n’est plus assuré pour les allocations familiales. Recevez-vous une pension ou une allocation des Pays-Bas ? Alors les allocations familiales peuvent parfois rester dans l’UE.
    .do = Demandez à la SVB avant de partir.
keep-akw-parent-leaves = Vos allocations familiales s’arrêtent
    .why = Après le départ, on n’est plus assuré pour les allocations familiales. La SVB regarde le 1er janvier, le 1er avril, le 1er juillet et le 1er octobre.
    .do = Dites à la SVB que vous partez. Vous avez reçu trop d’argent ? Vous devez le rembourser.
    .term-from = À partir du { $date }, il n’y a plus d’allocations familiales.
keep-akw-child-same = Vous gardez les allocations familiales
    .why = Vous restez assuré ou assurée aux Pays-Bas. Votre enfant vit alors dans un pays avec les mêmes règles.
    .do = Dites à la SVB que votre enfant déménage.
keep-akw-child-since = Demandez à la SVB si les allocations familiales restent
    .why = Les règles ont changé pour ce pays. À ce moment-là, receviez-vous déjà de l’argent pour cet enfant ? Alors cet argent peut parfois rester.
    .do = Demandez à la SVB. Dites depuis quand votre enfant vit là-bas.
keep-akw-child-stops = Vos allocations familiales s’arrêtent
    .why = Pour un enfant qui va vivre dans ce pays, il n’y a pas d’allocations familiales.
    .do = Receviez-vous déjà de l’argent pour cet enfant quand il est parti vivre là-bas ? Demandez à la SVB si cet argent peut rester.
    .term-from = À partir du { $date }, il n’y a plus d’allocations familiales.
keep-akw-child-ask = Demandez à la SVB si les allocations familiales restent
    .why = Votre enfant va vivre dans ce pays. Nous ne savons pas avec certitude ce qui se passe alors.
    .do = Demandez à la SVB avant le départ de votre enfant.

# Allowance for children
keep-kgb = Budget pour enfants (kindgebonden budget)
    .sure = Sans allocations familiales, il n’y a pas de budget pour enfants.
    .ask = Demandez à la Dienst Toeslagen : vais-je encore recevoir le kindgebonden budget après le déménagement ?
keep-kgb-job-search = Demandez si le budget pour enfants (kindgebonden budget) continue
    .why = Vous allez seulement chercher du travail, 3 mois au maximum. Vous ne déménagez pas.
    .do = Demandez à la Dienst Toeslagen avant de partir. N’arrêtez rien vous-même.
keep-kgb-stops = Votre budget pour enfants (kindgebonden budget) s’arrête
    .why = Sans allocations familiales, il n’y a pas de budget pour enfants.
    .do = Dites-le à la Dienst Toeslagen. Vous avez reçu trop d’argent ? Vous devez le rembourser.
keep-kgb-child-same = Vous gardez le budget pour enfants (kindgebonden budget)
    .why = Si les allocations familiales restent, cet argent reste aussi.
    .do = Dites à la Dienst Toeslagen que votre enfant déménage.
keep-kgb-ask = Demandez si le budget pour enfants (kindgebonden budget) reste
    .why = Cet argent va avec les allocations familiales. Nous ne savons pas avec certitude si elles restent.
    .do = Demandez à la Dienst Toeslagen avant le départ.

# Other allowances
# Native reader: is “aide” clear for a toeslag, next to “allocation” for a benefit and “supplément”?
keep-allowances = Aide pour les soins, le loyer ou la garde d’enfants (toeslag)
    .sure = L’aide au loyer (huurtoeslag) est seulement pour un logement aux Pays-Bas.
    .ask = Demandez à la Dienst Toeslagen : quelle aide dois-je arrêter, et à partir de quel jour ?
keep-allowances-job-search = Demandez si vos aides (toeslag) continuent
    .why = Vous allez seulement chercher du travail, 3 mois au maximum. Vous ne déménagez pas.
    .do = Demandez à la Dienst Toeslagen avant de partir. N’arrêtez rien vous-même.
keep-allowances-care-may-stay = L’aide au loyer s’arrête. L’aide pour les soins peut rester
    .why = L’aide au loyer (huurtoeslag) est seulement pour un logement aux Pays-Bas. L’aide pour les soins (zorgtoeslag) est possible. Pour cela, les Pays-Bas doivent payer vos soins là-bas, via le CAK. L’aide pour la garde d’enfants dépend d’un travail aux Pays-Bas.
    .do = Recevez-vous l’aide au loyer ? Arrêtez-la vous-même. Demandez à la Dienst Toeslagen ce qui est possible pour la zorgtoeslag dans votre nouveau pays. Vous avez reçu trop d’argent ? Vous devez le rembourser.
keep-allowances-stops = Vos aides (toeslagen) s’arrêtent
    .why = L’aide au loyer (huurtoeslag) est seulement pour un logement aux Pays-Bas. Pour l’aide pour les soins (zorgtoeslag), il faut une assurance maladie d’ici, ou des soins via le CAK. Votre partenaire travaille aux Pays-Bas ? Alors l’aide pour la garde d’enfants peut parfois rester.
    .do = Arrêtez vous-même les aides auprès de la Dienst Toeslagen. Vous avez reçu trop d’argent ? Vous devez le rembourser.
keep-allowances-ask = Demandez ce qui arrive à votre aide (toeslag)
    .why = L’aide au loyer (huurtoeslag) est seulement pour un logement aux Pays-Bas. L’aide pour les soins (zorgtoeslag) peut parfois rester. Nous ne savons pas avec certitude si c’est le cas pour vous.
    .do = Demandez à la Dienst Toeslagen avant de partir. Arrêtez vous-même l’aide au loyer. Vous avez reçu trop d’argent ? Vous devez le rembourser.

# Health care
keep-care = Médecin et hôpital (assurance maladie, zorgverzekering)
    .sure = Vous devez dire à votre assurance maladie que vous déménagez.
    .ask = Demandez au CAK : les Pays-Bas paient-ils mes soins dans mon nouveau pays ?
keep-care-job-search = Vous gardez votre assurance maladie néerlandaise
    .why = Vous allez seulement chercher du travail, 3 mois au maximum. Vous ne déménagez pas. Nous pensons que vous restez alors assuré ou assurée ici.
    .do = Demandez à votre assurance maladie si c’est exact. Emportez votre carte européenne d’assurance maladie (EHIC).
keep-care-ask-insurer = Vous restez peut-être assuré ou assurée ici. Demandez-le
    .why = Avec la WW ou la Ziektewet, on reste parfois assuré aux Pays-Bas. L’UWV dit jusqu’à quel jour. Nous ne savons pas avec certitude si c’est le cas pour vous.
    .do = Demandez à l’UWV et à votre assurance maladie avant de partir. Ne partez pas sans assurance.
    .term-insurer = Dites-le à votre assurance maladie vers le { $date }.
    .event-insurer = Dire à votre assurance maladie que vous déménagez
keep-care-ends = Votre assurance maladie néerlandaise s’arrête
    .why = Après le départ, les Pays-Bas ne paient plus vos soins.
    .do = Prenez une assurance dans votre nouveau pays avant de partir.
    .term-insurer = Dites-le à votre assurance maladie vers le { $date }.
    .event-insurer = Dire à votre assurance maladie que vous déménagez
keep-care-ends-until-aow = Votre assurance maladie néerlandaise s’arrête
    .why = Après le départ, les Pays-Bas ne paient plus vos soins.
    .do = Prenez une assurance dans votre nouveau pays avant de partir. Vous recevrez l’AOW plus tard ? Posez alors la question au CAK. Parfois, les Pays-Bas paient vos soins à partir de ce moment.
    .term-insurer = Dites-le à votre assurance maladie vers le { $date }.
    .event-insurer = Dire à votre assurance maladie que vous déménagez
keep-care-ask = Votre assurance maladie s’arrête. Demandez au CAK à quoi vous avez droit
    .why = Nous ne savons pas avec certitude si les Pays-Bas paient vos soins dans ce pays.
    .do = Demandez au CAK avant de partir : hetcak.nl. Ne partez pas sans assurance.
    .term-insurer = Dites-le à votre assurance maladie vers le { $date }.
    .event-insurer = Dire à votre assurance maladie que vous déménagez
keep-care-insured-there = Votre assurance maladie néerlandaise s’arrête. Vous êtes assuré ou assurée là-bas
    .why = Vous recevez de ce pays l’argent d’un travail ou d’une pension. Alors ce sont les soins de ce pays qui comptent pour vous.
    .do = Demandez au CAK si c’est exact. Inscrivez-vous à l’assurance de ce pays.
    .term-insurer = Dites-le à votre assurance maladie vers le { $date }.
    .event-insurer = Dire à votre assurance maladie que vous déménagez
keep-care-cak = Vous recevez des soins là-bas, et les Pays-Bas paient une part
    .why = Votre assurance néerlandaise s’arrête. Vous recevez les mêmes soins que les gens de là-bas. Vous payez un montant chaque mois. Il est retiré de votre pension ou de votre allocation.
    .do = Inscrivez-vous au CAK : hetcak.nl. Vous recevez un formulaire : S1 ou 121.
    .term-insurer = Dites-le à votre assurance maladie vers le { $date }.
    .event-insurer = Dire à votre assurance maladie que vous déménagez

# Long-term care
keep-wlz = Maison de soins ou soins de longue durée à la maison (Wlz)
    .sure = Avec seulement l’AOW ou une pension, vous n’avez pas la Wlz dans un autre pays.
    .ask = Demandez au CAK : quels soins de longue durée puis-je avoir dans mon nouveau pays ?
keep-wlz-ask = Demandez si vous restez assuré ou assurée pour la Wlz
    .why = Vous ne déménagez peut-être pas, ou votre allocation compte encore. Alors on reste parfois assuré. Nous ne le savons pas avec certitude.
    .do = Demandez à la SVB avant de partir.
keep-wlz-stops = Votre droit à la Wlz s’arrête
    .why = La Wlz est seulement pour les personnes qui vivent ou travaillent aux Pays-Bas.
    .do = Recevez-vous maintenant des soins de la Wlz ? Demandez avant de partir quels soins vous pouvez avoir là-bas.
    .term-from = La Wlz s’arrête le { $date }.

# Nationality
keep-nationality = Nationalité néerlandaise
    .sure = On ne perd pas la nationalité néerlandaise tout de suite après le départ.
    .ask = Demandez à votre commune ou à l’ambassade : comment garder la nationalité néerlandaise si je vis là-bas ?
keep-nationality-only-dutch-suriname = Vous gardez la nationalité néerlandaise
    .why = Vous avez seulement la nationalité néerlandaise. Vous la gardez, même après de longues années. Vous demandez vous-même la nationalité surinamaise ? Votre nationalité néerlandaise reste si vous êtes né ou née là-bas et y vivez alors. Mais avec la nationalité surinamaise par le traité de 1975, on perd la nationalité néerlandaise.
    .do = Demandez un nouveau passeport avant de partir. Parlez à l’ambassade avant de demander la nationalité surinamaise.
keep-nationality-only-dutch = Vous gardez la nationalité néerlandaise
    .why = Vous avez seulement la nationalité néerlandaise. Vous la gardez, même après de longues années. Mais si vous prenez une autre nationalité, vous perdez peut-être la nationalité néerlandaise.
    .do = Demandez un nouveau passeport avant de partir.
keep-nationality-in-eu = Vous gardez la nationalité néerlandaise
    .why = Si l’on vit dans l’UE ou dans le Royaume des Pays-Bas, on garde la nationalité néerlandaise. Vous déménagez plus tard dans un autre pays ? Alors il y a d’autres règles.
    .do = Demandez un nouveau passeport avant de partir.
keep-nationality-ask = Demandez si vous gardez la nationalité néerlandaise
    .why = Vous avez aussi une autre nationalité. Nous ne savons pas avec certitude si ce pays compte comme pays de l’UE.
    .do = Demandez un nouveau passeport avant de partir, et ensuite tous les 10 ans.
keep-nationality-renewed = Vous gardez la nationalité néerlandaise, mais pas automatiquement
    .why = Vous avez aussi une autre nationalité. Votre dernier passeport vous a donné 13 nouvelles années de nationalité néerlandaise. Si vous la perdez un jour, vos enfants de moins de 18 ans la perdent souvent aussi.
    .do = Demandez un nouveau passeport tous les 10 ans.
    .term-renew = Ayez un nouveau passeport au plus tard le { $date }. Sinon, vous perdez ensuite la nationalité néerlandaise.
    .event-renew = Dernier jour pour avoir un nouveau passeport néerlandais
keep-nationality-lost-perhaps = Demandez si vous avez encore la nationalité néerlandaise
    .why = Vous avez aussi une autre nationalité, et vous vivez hors des Pays-Bas depuis longtemps. Après 13 ans sans nouveau passeport, la nationalité néerlandaise est perdue. Jusqu’au 1er avril 2022, c’était après 10 ans. Les enfants de moins de 18 ans la perdent alors souvent aussi.
    .do = Demandez à l’ambassade. Vous avez perdu la nationalité ? Parfois, vous pouvez l’avoir de nouveau. Demandez cela aussi.
keep-nationality-thirteen-years = Vous gardez la nationalité néerlandaise, mais pas automatiquement
    .why = Vous avez aussi une autre nationalité. Vous vivez 13 ans hors du Royaume des Pays-Bas et de l’UE ? Ensuite, vous n’avez plus la nationalité néerlandaise. Avec chaque nouveau passeport, le temps recommence. Si vous la perdez un jour, vos enfants de moins de 18 ans la perdent souvent aussi.
    .do = Demandez un nouveau passeport avant de partir, et ensuite tous les 10 ans.
    .term-renew = Ayez un nouveau passeport au plus tard le { $date }. Sinon, vous perdez ensuite la nationalité néerlandaise.
    .event-renew = Dernier jour pour avoir un nouveau passeport néerlandais

# The way back
keep-way-back = Revenir aux Pays-Bas
    .sure = Cela dépend de votre passeport et de votre titre de séjour : avec la nationalité néerlandaise, on peut toujours revenir.
    .ask = Demandez à l’IND : qu’arrive-t-il à mon droit de séjour, et puis-je revenir ?
keep-way-back-dutch = Vous pouvez toujours revenir
    .why = Vous avez la nationalité néerlandaise. Avec elle, on peut toujours vivre ici.
    .do = Gardez bien la nationalité néerlandaise. Lisez ce que nous disons à ce sujet.
keep-way-back-eu = Vous pouvez revenir
    .why = Vous avez la nationalité d’un pays de l’UE, d’Islande, du Liechtenstein, de Norvège ou de Suisse. Alors vous pouvez vivre ici.
keep-way-back-permit = Vous pouvez perdre votre titre de séjour. Demandez à l’IND
    .why = C’est possible si vous êtes hors des Pays-Bas plus de 6 mois de suite. Ou pendant 3 années de suite, chaque année plus de 4 mois de suite.
    .do = Demandez à l’IND avant de partir si vous pourrez revenir. Parfois il y a un chemin pour revenir. Par exemple si vous aviez la nationalité néerlandaise, ou si vous avez vécu longtemps ici dans votre enfance. Vous êtes parti ou partie avec l’allocation de retour (remigratie-uitkering) ? Alors vous pouvez revenir dans un délai de 1 an.
    .term-back = Le { $date }, vous êtes hors des Pays-Bas depuis 6 mois. Vous restez plus longtemps ? Alors l’IND peut retirer votre titre de séjour (intrekken).
    .event-back = Dernier jour pour revenir avec votre titre de séjour
keep-way-back-long-term = Vous pouvez perdre votre droit de séjour. Demandez à l’IND
    .why = Vous êtes résident ou résidente de longue durée de l’UE. Si vous êtes hors de l’UE 12 mois de suite, vous pouvez perdre ce droit. Vous allez dans un autre pays de l’UE ? Alors il y a d’autres règles.
    .do = Demandez à l’IND avant de partir si vous pourrez revenir.
    .term-back = Vous êtes encore hors de l’UE après le { $date } ? Alors vous pouvez perdre votre droit de séjour.
    .event-back = Dernier jour pour revenir avec votre droit de séjour
keep-way-back-asylum = Vous pouvez perdre votre titre de séjour. Demandez à l’IND
    .why = C’est possible si vous êtes hors des Pays-Bas plus de 6 mois de suite. Ou pendant 3 années de suite, chaque année plus de 4 mois de suite. Vous allez dans le pays que vous avez fui ? Alors une seule visite peut déjà suffire.
    .do = Demandez à l’IND ou à VluchtelingenWerk avant de partir, même pour une visite.
    .term-back = Le { $date }, vous êtes hors des Pays-Bas depuis 6 mois. Vous restez plus longtemps ? Alors l’IND peut retirer votre titre de séjour (intrekken).
    .event-back = Dernier jour pour revenir avec votre titre de séjour
keep-way-back-ask = Vous ne pouvez pas revenir simplement. Demandez à l’IND
    .why = Si vous partez, votre droit de séjour s’arrête le plus souvent. Parfois il y a un chemin pour revenir. Par exemple si vous aviez la nationalité néerlandaise, ou si vous avez vécu longtemps ici dans votre enfance. L’option de retour (terugkeeroptie) est seulement pour les personnes avec l’allocation de retour. Le délai est de 1 an.
    .do = Demandez à l’IND avant de partir.

# What is left of the money: now beside there. $names are names of schemes, $part is a number or a range (left-range), $amount
# a text as amount-euros makes it.
left-card = Combien d’argent me reste-t-il ?
    .hint = Maintenant et là-bas, côte à côte
left-title = Votre argent : maintenant et là-bas
left-keeps-from = À partir du { $date }, vous avez encore : { $names }.
left-keeps = Après votre départ, vous avez encore : { $names }.
left-keeps-none = De cet argent, il ne vous reste rien après votre départ.
left-stops = Ceci s’arrête : { $names }.
left-asks = Ceci n’est pas certain. Demandez avant de partir : { $names }.
left-claims = Vous pouvez déjà recevoir ceci. Faites tout de suite une demande : { $names }.
left-later = Ceci vient plus tard : { $names }.
left-no-filling-up = Dans un autre pays, personne aux Pays-Bas ne complète votre argent. Vous avez alors seulement ce qui est écrit ici sous « Là-bas ».
left-now = Maintenant
left-there = Là-bas
left-range = { $least } à { $most }
left-have = Vous recevez ceci
left-not-yet = Pas encore
left-same = Le même montant
left-about = Environ { $part } pour cent de maintenant
left-at-least = Environ { $part } pour cent de maintenant, ou plus
left-changed = Cela reste. Demandez combien vous recevrez
left-ask = Pas certain. Demandez
left-nothing = Rien
left-claim = Déjà possible. Faites tout de suite une demande
left-comes-later = Vient plus tard
left-share = Environ { $part } pour cent d’une AOW complète
left-share-later = Plus tard : environ { $part } pour cent d’une AOW complète
left-aow-share = Quelle est ma part d’AOW ?
left-aow-share-in-letter = C’est écrit dans la lettre de la SVB
    .why = Cette lettre dit quel pourcentage d’AOW vous avez. Le déménagement ne change pas ce pourcentage.
    .do = Cherchez la lettre. Vous ne l’avez plus ? Demandez-en une nouvelle à la SVB.
left-aow-share-estimate = Nous le calculons à peu près
    .why = Chaque année aux Pays-Bas compte pour 2 pour cent. Il s’agit des 50 ans avant le début de votre AOW. Avez-vous vécu longtemps hors des Pays-Bas entre-temps ? Alors c’est moins. Avez-vous continué à payer vous-même, ou un autre pays compte-t-il ? Alors cela peut être plus.
    .do = Demandez à la SVB une liste de vos années d’AOW.
left-reckoned = Nous pensons : environ { $part } pour cent d’une AOW complète.
left-reckoned-from = Cela vient de votre date de naissance, de votre premier jour ici et de votre départ. Seule la SVB le sait exactement.
left-offer = Voulez-vous déjà le savoir à peu près ? Remplissez alors ceci :
left-example = Un exemple en euros
left-example-alone = Une AOW complète était de { $amount } par mois ({ $date }), pour une personne sans partenaire.
left-example-partner = Une AOW complète était de { $amount } par mois ({ $date }), pour chaque partenaire d’un couple.
left-example-there = Une AOW complète était de { $amount } par mois ({ $date }). Dans ce pays, une personne sans partenaire reçoit aussi ce montant.
left-example-share = Votre part est d’environ { $least }.
left-example-range = Votre part est d’environ { $least } à { $most }.
left-example-note = C’est brut : on retire encore de l’argent pour l’impôt et les soins. L’exemple date de ce moment-là. Demandez à la SVB ce que vous recevrez.
left-euros = { $euros } €
left-besides = Pensez aussi à ceci
left-rent = Louez-vous un logement ? Dites à temps au propriétaire que vous arrêtez la location. Vous voulez garder le logement ? Demandez-lui d’abord si c’est permis.
left-pension = Pension : avez-vous travaillé aux Pays-Bas ? Alors vous avez peut-être une pension. Regardez sur mijnpensioenoverzicht.nl. Elle peut partir avec vous dans tous les pays.
left-house = Maison ou épargne dans un autre pays ? Cela peut déjà compter pour l’aide sociale (bijstand) et l’AIO. Vous recevez l’aide sociale ? Dites-le maintenant à la commune. Vous recevez l’AIO ? Dites-le maintenant à la SVB.
left-tax = Impôt : on paie parfois aux Pays-Bas, parfois dans l’autre pays. C’est différent pour chaque pays. Demandez au service des impôts (Belastingdienst).
left-tax-call = Appelez le Belastingdienst pour l’étranger
