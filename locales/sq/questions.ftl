# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = Kur e mori zyra SVB kërkesën tuaj?
    .why = Data shkruhet në letrën e zyrës SVB. Ligji shikon atë ditë.
q-birth-date = Cila është data juaj e lindjes?
    .why = Mosha juaj ka rëndësi për rregullat.
q-birth-country = Në cilin vend keni lindur?
    .why = Ligji vlen për njerëz nga disa vende.
q-nationalities = { $way ->
    [applied] Cilën shtetësi kishit kur bëtë kërkesën?
   *[now] Cilën shtetësi kishit në fund të vitit 2024?
 }
    .why = Shikoni në pasaportën tuaj. Mund të zgjidhni më shumë se një.
q-former-nationalities = A kishit më parë edhe një shtetësi tjetër?
    .why = Edhe një shtetësi e mëparshme ndonjëherë vlen.
q-settled-in-nl = Kur erdhët të jetoni në Holandë?
    .why = A jetuat ndërkohë në një vend tjetër? Shkruani kur erdhët për herën e fundit të jetoni këtu.
q-moluccan-register = A jeni, ose keni qenë, në regjistrin e moluksve (Rietkerk-uitkering)?
    .why = Kjo ka të bëjë me njerëz që erdhën në vitin 1951 ose 1952.
q-asylum-permit = A morët në Holandë leje qëndrimi për azil?
    .why = Ligji është edhe për refugjatët.
q-asylum-permit-received = Kur morët azil për herë të parë?
    .why = Data shkruhet në letrat tuaja të vjetra nga zyra IND.
q-family-reunification-with-asylum-holder = A erdhët të jetoni te familja që kishte azil?
    .why = Ndonjëherë vlen edhe kush erdhi të jetojë te një person me azil.
q-lives-in-nl = { $way ->
    [applied] A jetonit në Holandë kur bëtë kërkesën?
   *[now] A jetonit në Holandë në fund të vitit 2024?
 }
    .why = Shtëpia juaj e vërtetë duhej të ishte në Holandë.
q-residence-since = { $way ->
    [applied] Që kur jetonit këtu pa ndërprerje?
   *[now] Në fund të vitit 2024: që kur jetonit këtu pa ndërprerje?
 }
    .why = Ligji kërkon 8 vjet. Pushimet nuk janë ndërprerje. Nuk kishit shtetësinë holandeze? Numëroni vetëm kohën me letra të rregullta qëndrimi.
q-permit = { $way ->
    [applied] Cilën të drejtë qëndrimi kishit kur vendosi zyra SVB?
   *[now] Cilën të drejtë qëndrimi kishit në fund të vitit 2024?
 }
    .why = Shikoni në kartën tuaj të qëndrimit. Nuk ka ende vendim? Zgjidhni atë që keni tani.
q-temporary-purpose = { $way ->
    [applied] A ishte qëndrimi juaj i përkohshëm, për shembull për studime?
   *[now] Fundi i 2024: a ishte qëndrimi i përkohshëm, për shembull për studime?
 }
    .why = I përkohshëm është edhe: punë me leje pune ose një trajtim mjekësor.
# Native reader: Is "pagesë" understood as a benefit (uitkering), not as any payment or a wage?
q-benefit-1 = { $way ->
    [applied] Cilën pagesë kishit një ditë para kërkesës suaj?
   *[now] Cilën pagesë kishit në fund të vitit 2024?
 }
    .why = Duhej të kishit një pagesë (uitkering) për 1 vit. Jo çdo pagesë vlen.
q-benefit-more = Cilën pagesë kishit para kësaj?
    .why = Vlen edhe një pagesë në të njëjtën kohë.
q-benefit-since = Që kur e kishit këtë pagesë: { $benefit }?
    .why = Data shkruhet në letrën për pagesën tuaj.
q-benefit-until = Deri në cilën ditë (përfshirë) e kishit: { $benefit }?
    .why = Shkruani ditën e fundit.
q-benefit-loan = A ishte pagesa juaj një hua: { $benefit }?
    .why = Paratë që duhet t’i ktheni, nuk vlejnë.
q-destination = { $way ->
    [applied] Në cilin vend donit të shkonit?
    [now] Në cilin vend doni të shkoni?
    [keep] Në cilin vend doni të shkoni?
    [away] Në cilin vend doni të shkoni?
   *[event] Në cilin vend jetoni ose do të jetoni?
 }
    .why = Rregullat nuk janë të njëjta për çdo vend.
q-admission-proof = { $way ->
    [applied] A kishit një letër që lejoheshit të jetonit atje?
   *[now] A keni një letër që lejoheni të jetoni atje?
 }
    .why = Një letër nga shteti i atij vendi, për të paktën 1 vit. Edhe për partnerin ose partneren dhe fëmijët që vijnë me ju.
q-nationality-declaration = { $way ->
    [applied] A donit të kërkonit shtetësinë e atij vendi?
   *[now] A doni të kërkoni shtetësinë e atij vendi?
 }
    .why = Keni vetëm shtetësinë holandeze? Atëherë duhej ta premtonit këtë me shkrim. Mos bëni tani asnjë kërkesë: pyetni më parë zyrën SVB.
q-renounces-dutch-nationality = { $way ->
    [applied] A donit të hiqnit dorë nga shtetësia holandeze?
   *[now] A doni të hiqni dorë nga shtetësia holandeze?
 }
    .why = Me dy shtetësi ishte e mundur vetëm kështu. Mos hiqni dorë nga asgjë tani: pyetni më parë zyrën SVB.
q-partner = { $way ->
    [applied] A kishit partner ose partnere kur bëtë kërkesën?
   *[now] A kishit partner ose partnere në fund të vitit 2024?
 }
    .why = Burri juaj ose gruaja juaj. Ose personi me të cilin ndani shtëpinë dhe shpenzimet (jo prind ose fëmijë).
# Native reader: Is "fëmijë në kujdestari" clear as foster children, or is it heard as guardianship?
q-foster-children = { $way ->
    [applied] A donit të merrnit me vete fëmijë në kujdestari (pleegkinderen)?
   *[now] A doni të merrni me vete fëmijë në kujdestari (pleegkinderen)?
 }
    .why = Janë fëmijë të dikujt tjetër, dhe për ta kujdeseni ju. Për fëmijët tuaj ky rregull nuk vlen.
q-foster-consent = { $way ->
    [applied] A kishte një letër që fëmijët në kujdestari lejoheshin të vinin?
   *[now] A ka një letër që fëmijët në kujdestari lejohen të vijnë?
 }
    .why = Nga prindi ose nga personi me kujdestari ligjore (voogd).
q-state-debts = { $way ->
    [applied] A kishit borxhe ndaj shtetit holandez (Rijk)?
   *[now] A kishit borxhe ndaj shtetit holandez (Rijk) në fund të vitit 2024?
 }
    .why = Për shembull taksa ose gjoba ndaj shtetit holandez. Ne nuk e shohim përgjigjen tuaj.
q-partner-state-debts = { $way ->
    [applied] A kishte partneri ose partnerja juaj borxhe ndaj shtetit (Rijk)?
   *[now] Fundi i 2024: a kishte partneri ose partnerja borxhe ndaj shtetit (Rijk)?
 }
    .why = Rregulli vlen edhe për partnerin ose partneren që vjen me ju.
q-detained = { $way ->
    [applied] A ishit në burg ditën e kërkesës?
   *[now] A ishit në burg në fund të vitit 2024?
 }
    .why = Këtë ua pyesim të gjithëve. Ne nuk e shohim përgjigjen tuaj.
q-evading-sentence = { $way ->
    [applied] A ju kërkonte atëherë policia për një dënim me burg?
   *[now] Fundi i 2024: a ju kërkonte policia për dënim me burg?
 }
    .why = Duhej të shkonit ende në burg, por nuk u paraqitët. Ne nuk e shohim përgjigjen tuaj.
q-partner-detained = { $way ->
    [applied] A ishte partneri ose partnerja juaj atëherë në burg?
   *[now] A ishte partneri ose partnerja në burg në fund të vitit 2024?
 }
    .why = Rregulli vlen edhe për partnerin ose partneren që vjen me ju.
q-partner-evading-sentence = { $way ->
    [applied] A e kërkonte atëherë policia partnerin ose partneren për dënim me burg?
   *[now] Fundi i 2024: policia kërkonte partnerin ose partneren për dënim me burg?
 }
    .why = Rregulli vlen edhe për partnerin ose partneren që vjen me ju.

# What do I keep if I go back?
q-stay = Si doni të shkoni?
    .why = Për pak kohë dhe për gjithmonë ka rregulla të ndryshme. Këtë mund ta ndryshoni më vonë.
q-receives = Cilën pagesë, pension ose shtesë (toeslag) merrni tani?
    .why = Mund të zgjidhni më shumë se një. Shikoni në letrat tuaja.
q-wia-kind = Cilin lloj të pagesës WIA merrni?
    .why = Shkruhet në letrën e zyrës UWV.
q-vvu-since = Kur filloi pagesa juaj WGA-vervolguitkering?
    .why = Data shkruhet në letrën e zyrës UWV.
q-alone = Për zyrën SVB, a jetoni pa partner ose partnere (alleenstaand)?
    .why = Shikoni në letrën tuaj të zyrës SVB. Jeni në martesë, por jetoni të ndarë përgjithmonë? Zgjidhni po. Jetoni bashkë me dikë, edhe me vëlla, motër, shok ose shoqe? Zgjidhni jo. Jetoni me fëmijën tuaj, babanë ose nënën? Kjo nuk llogaritet.
q-who-moves = Kush largohet nga Holanda?
    .why = Për shtesën për fëmijë (kinderbijslag) ka rëndësi kush largohet dhe kush mbetet.
q-seeks-work = A do të kërkoni punë atje, më së shumti 3 muaj?
    .why = Atëherë pagesa WW ndonjëherë mund të vijë me ju.
q-full-ww-4-weeks = A merrni prej 4 javësh ose më gjatë pagesën WW të plotë?
    .why = Pagesë WW e plotë: nuk punoni krahas saj.
q-insured-there = A merrni para nga puna ose pension nga ai vend?
    .why = Atëherë ndoshta keni sigurim shëndetësor atje.
q-departure = Cila është dita e largimit tuaj nga Holanda?
    .why = Nga ajo ditë numërojmë. Jeni larguar tashmë? Atëherë shkruani atë ditë. Mjafton edhe vetëm viti.
q-insured-year = A kishit sigurim për pensionin AOW gjithë vitin para largimit?
    .why = A jetonit ose punonit atëherë në Holandë? Atëherë e kishit këtë sigurim.
q-other-parent-here = A mbetet prindi tjetër në Holandë?
    .why = Për të jetuar ose për të punuar. Atëherë ndoshta ky prind mund të marrë shtesën për fëmijë (kinderbijslag).
q-wajong-reason = Pse doni të shkoni në një vend tjetër?
    .why = Zyra UWV ndonjëherë bën përjashtim për pagesën Wajong.
q-passport-since = Kur morët pas largimit një pasaportë holandeze?
    .why = Vlen pasaporta e fundit. Vlen edhe një kartë identiteti.
q-anw-since = Që kur merrni pagesën Anw?
    .why = Në Marok rregullat janë ndryshe nga 1 tetori 2016.

# Questions about what happened after going back
q-voluntary-application = Kur mori zyra SVB kërkesën tuaj për sigurim vullnetar?
    .why = Dita shkruhet në letrën e zyrës SVB.
q-role = Kush dëshiron të kthehet në Holandë?
    .why = Për partnerin ose partneren dhe për fëmijën ka rregulla të veçanta.
q-return-option-used = A e përdorët tashmë të drejtën e kthimit në Holandë (terugkeeroptie)?
    .why = A u kthyet kështu më parë në Holandë? Kjo mund të bëhet vetëm 1 herë.
q-lawful-three-years = A kishit leje qëndrimi 3 vjet menjëherë para largimit?
    .why = 3 vjet rresht. Kishit shtetësinë holandeze? Atëherë zgjidhni edhe ju po.
q-child-condition = Si kthehet fëmija?
    .why = Një fëmijë nuk lejohet gjithmonë të kthehet vetëm.
q-readmission-asked = Kur e mori zyra IND ose ambasada kërkesën tuaj?
    .why = Kjo ka të bëjë me kërkesën për t’u kthyer.
q-lives-in-nl-again = A do të jetoni përsëri vërtet në Holandë?
    .why = Një vizitë ose pushim nuk është jetesë këtu.
q-moved-back = Nga cila ditë jetoni përsëri në Holandë?
    .why = Kjo ditë mund të jetë edhe në të ardhmen.
q-partner-died = Në cilën ditë vdiq partneri ose partnerja juaj?
    .why = Me atë ditë llogarisim kur ndryshon diçka.
q-deceased-insured = A jetonte ose punonte partneri ose partnerja juaj ende në Holandë?
    .why = Ditën e vdekjes. Vlen edhe një sigurim vullnetar Anw.
q-deceased-left = Kur u largua nga Holanda partneri ose partnerja juaj?
    .why = Kush largohet, ndonjëherë ka sigurim edhe 6 javë.
q-deceased-insured-there = A kishte partneri ose partnerja pastaj sigurim në vend tjetër?
    .why = Për shembull nga puna në atë vend.
q-child-under-18 = A keni një fëmijë nën 18 vjeç?
    .why = Për pagesën Anw vlen një fëmijë nën 18 vjeç.
q-unfit-for-work = Për shkak të sëmundjes, a mund të punoni vetëm pak ose aspak?
    .why = Nga sëmundja nuk mund të punoni për 45 për qind ose më shumë.
q-separated-on = Nga cila ditë nuk jetoni më bashkë?
    .why = Nuk e dini ditën? Mjafton edhe muaji.
q-married = A jeni në martesë?
    .why = Vlen edhe bashkëjetesa e regjistruar (geregistreerd partnerschap).
q-permanently-separated = A jeni ndarë përgjithmonë?
    .why = Nuk doni të vazhdoni më bashkë, dhe kjo është e sigurt.
q-together-on = Nga cila ditë jeni bashkë?
    .why = Dita e martesës ose e bashkëjetesës. Mund të ketë kaluar tashmë.
q-other-has-award = A ka personi tjetër vetë një pagesë kthimi?
    .why = Në emrin e vet, nga zyra SVB.
q-detention = Çfarë ka ndodhur?
    .why = Kjo ka të bëjë me ju ose me partnerin ose partneren tuaj. Ne nuk e shohim përgjigjen tuaj.
q-released-on = Në cilën ditë mbaron?
    .why = Dita kur dikush lirohet, ose nuk kërkohet më.
q-child-birth-date = Kur ka lindur fëmija juaj më i vogël?
    .why = Fëmija më i vogël që erdhi me ju.
q-nationality-step = A e keni kërkuar tashmë shtetësinë e vendit tuaj?
    .why = Këtë e premtuat kur bëtë kërkesën.
q-change-on = Në cilën ditë ndryshon diçka?
    .why = Kjo ditë mund të jetë edhe në të ardhmen.
q-still-in-nl = A jeni tani ende në Holandë?
    .why = Nga Holanda duhet ta njoftoni brenda 4 javësh. Nga një vend tjetër brenda 6 javësh.
q-award-on = Cila është data e vendimit të zyrës SVB?
    .why = Data është në krye të letrës ku shkruhet se e merrni pagesën.
q-leaves-on = Në cilën ditë largoheni nga Holanda?
    .why = Zyra SVB shikon nëse kjo është në kohë.
q-not-to-blame = A largoheni më vonë sepse nuk mund të bëhet ndryshe?
    .why = Për shembull sepse keni një sëmundje të rëndë.
q-incapacity-change = Çfarë ndodhi me pagesën tuaj WIA ose WAO?
    .why = Kjo ka të bëjë me kohën pas largimit tuaj.
q-left-with-incapacity = A kishit pagesën WIA ose WAO kur u larguat?
    .why = Rregulli është vetëm për këto dy pagesa.
q-stopped-benefit = Cila pagesë u ndal kur u larguat?
    .why = Zgjidhni një. Pastaj mund ta bëni edhe një herë.
q-back-on = Nga cila ditë jetoni përsëri në Holandë?
    .why = Disa pagesa fillojnë përsëri vetëm nëse ktheheni në kohë.
q-abroad-from = Në cilën ditë largoheni?
    .why = Dita e parë e udhëtimit tuaj.
q-abroad-until = Në cilën ditë ktheheni?
    .why = Dita kur jeni përsëri në Holandë. Nuk e dini ende? Shkruani çfarë mendoni.
q-days-abroad-before = Sa ditë keni qenë tashmë larg në vitin e udhëtimit tuaj?
    .why = Numëroni nga 1 janari deri te ky udhëtim. Nuk keni qenë larg? Shkruani 0.
q-residence-now = Cilën të drejtë qëndrimi keni tani?
    .why = Shikoni në kartën tuaj të qëndrimit. Ne nuk e shohim përgjigjen tuaj.
q-no-means = A keni tepër pak para për udhëtimin?
    .why = Ndihma është për ata që nuk mund ta paguajnë vetë.
q-helped-before = A morët ndihmë të tillë në 5 vitet e fundit?
    .why = Zakonisht këtë ndihmë e merrni vetëm 1 herë.
q-office = Për cilën zyrë bëhet fjalë?
    .why = Shikoni në krye të letrës, ose te banka juaj kush ju paguan.
q-decision-on = Cila është data e vendimit?
    .why = Dita është në krye të letrës.
q-partner-place = Ku do të jetojë partneri ose partnerja juaj?
    .why = Burri juaj, gruaja juaj, ose personi me të cilin jetoni si çift.
q-household = Me kë u larguat nga Holanda?
    .why = Nga kjo varet pagesa.
q-payment = Sa pagesë kthimi merrni në muaj?
    .why = Shikoni te banka juaj ose në letrën e zyrës SVB.
q-gross-benefits = Sa merrni nga Holanda nga pagesa të tjera?
    .why = Mblidhni gjithçka tuajën dhe të partnerit ose partneres suaj, në muaj, para tatimit (bruto): AOW, Anw, WIA, WAO, WAZ, Wajong dhe shtesën (toeslag). Asgjë? Shkruani 0.

about-voluntary-application = Kërkesa për sigurim vullnetar
about-role = Kush dëshiron të kthehet
about-return-option-used = E drejta e kthimit në Holandë, e përdorur
about-lawful-three-years = 3 vjet leje qëndrimi
about-child-condition = Si kthehet fëmija
about-readmission-asked = Kërkesa për t’u kthyer
about-lives-in-nl-again = Jetesa përsëri në Holandë
about-moved-back = Përsëri në Holandë që nga
about-partner-died = Dita e vdekjes
about-deceased-insured = Partneri ose partnerja ende në Holandë
about-deceased-left = Largimi i partnerit ose partneres nga Holanda
about-deceased-insured-there = Sigurimi i partnerit ose partneres atje
about-child-under-18 = Fëmijë nën 18 vjeç
about-unfit-for-work = Sëmundje, pak punë ose aspak
about-separated-on = Jo më bashkë që nga
about-married = Në martesë
about-permanently-separated = Ndarë përgjithmonë
about-together-on = Bashkë që nga
about-other-has-award = Pagesa e personit tjetër
about-detention = Burgu ose dënimi me burg
about-released-on = Dita kur mbaron
about-child-birth-date = Data e lindjes së fëmijës më të vogël
about-nationality-step = Kërkesa për shtetësi
about-change-on = Dita e ndryshimit
about-still-in-nl = Ende në Holandë
about-award-on = Dita e vendimit
about-leaves-on = Dita kur largoheni
about-not-to-blame = Nuk mund të bëhet ndryshe
about-incapacity-change = Ndryshimi i pagesës WIA ose WAO
about-left-with-incapacity = Largimi me pagesën WIA ose WAO
about-stopped-benefit = Pagesa që u ndal
about-back-on = Përsëri në Holandë që nga
about-abroad-from = Dita e parë larg
about-abroad-until = Dita e kthimit në Holandë
about-days-abroad-before = Ditë larg më parë
about-residence-now = E drejta juaj e qëndrimit tani
about-no-means = Tepër pak para për udhëtimin
about-helped-before = Ndihmë e marrë më parë
about-office = Zyra ose organizata
about-decision-on = Dita e vendimit
about-partner-place = Ku jeton partneri ose partnerja juaj
about-household = Me kë u larguat
about-payment = Pagesa juaj në muaj
about-gross-benefits = Pagesat e tjera bashkë

voluntary-application-not-yet = Ende pa kërkesë
role-remigrant = Unë, dhe pagesa është e imja
role-partner = Unë, dhe shkova si partner ose partnere
role-child = Unë, dhe shkova si fëmijë
child-condition-together = Bashkë me prindin
child-condition-came-of-age = Vetëm, pas ditëlindjes së 18-të
    .hint = Mbushi 18 vjeç në vitin pas largimit
child-condition-neither = Asnjëra nga të dyja
readmission-asked-not-yet = Ende pa kërkesë
deceased-left-never-lived = Nuk ka jetuar kurrë në Holandë
detention-shorter = Në burg, më pak se 1 muaj
detention-month = Në burg, 1 muaj ose më gjatë
# Native reader: Is "Në kërkim nga policia" the usual wording for: wanted by the police?
detention-fugitive = Në kërkim nga policia për një dënim me burg
detention-departed = Shkuar te një grup terrorist (uitreiziger)
released-on-not-yet = Ende nuk ka mbaruar
nationality-step-none = Jo, ende jo
nationality-step-asked = Po, po pres ende
nationality-step-received = Po, e kam marrë
nationality-step-refused = Po, por vendi im tha jo
leaves-on-not-yet = Ende pa ditë të zgjedhur
incapacity-change-lowered = Pagesa u ul
incapacity-change-ended = Pagesa u ndal
incapacity-change-nothing = Nuk ndryshoi asgjë
back-on-not-yet = Ende nuk jam kthyer
stay-visit = Për vizitë
    .hint = Pastaj kthehem
stay-part-of-year = Një pjesë të çdo viti
    .hint = Jetoj edhe këtu, edhe atje
stay-try-first = Më parë ta provoj
    .hint = Ndoshta kthehem
stay-for-good = Përgjithmonë
    .hint = Do të jetoj atje
stay-unsure = Nuk e di ende
    .hint = Atëherë lexoni më parë çfarë mbani
residence-now-dutch = Shtetësi holandeze
    .hint = Kam pasaportë holandeze
residence-now-eu = Shtetësi e një vendi të Bashkimit Evropian
    .hint = Ose familje e dikujt me këtë shtetësi
residence-now-regular-fixed = Leje e zakonshme, me afat
    .hint = Leje e zakonshme për disa vjet (regulier, bepaalde tijd)
residence-now-regular-indefinite = Leje e zakonshme, pa afat
    .hint = Leje e zakonshme përgjithmonë (regulier, onbepaalde tijd)
residence-now-eu-long-term = Banim afatgjatë në Bashkimin Evropian (langdurig ingezetene EU)
    .hint = Shkruhet në kartën tuaj të qëndrimit
residence-now-temporary-asylum = Azil, me afat
    .hint = Leje për disa vjet (asiel, bepaalde tijd)
residence-now-asylum-indefinite = Azil, pa afat
    .hint = Leje përgjithmonë (asiel, onbepaalde tijd)
residence-now-temporary-protection = Mbrojtje e përkohshme (Ukraina)
residence-now-procedure = Po pres ende një vendim
residence-now-none = Nuk lejohem të qëndroj këtu
    .hint = Ose nuk kam letra
office-svb = Zyra SVB
    .hint = AOW, Anw, AIO, shtesa për fëmijë, kthimi
office-uwv = Zyra UWV
    .hint = WIA, WAO, WW, Wajong
office-uwv-zw = Zyra UWV, për Ziektewet
office-municipality = Komuna (gemeente)
    .hint = Ndihma sociale (bijstand), IOAW, IOAZ
office-toeslagen = Dienst Toeslagen (zyra e shtesave)
office-cak = Zyra CAK
    .hint = Kujdesi shëndetësor në një vend tjetër
office-ind = Zyra IND
    .hint = Leja e qëndrimit ose shtetësia
office-ind-asylum = Zyra IND, për azil
partner-place-none = Nuk kam partner ose partnere
partner-place-along = Partneri ose partnerja vjen me mua
partner-place-stays = Partneri ose partnerja mbetet në Holandë
partner-place-there = Partneri ose partnerja jeton tashmë atje
household-single = Vetëm
household-single-parent = Me fëmijën tim, pa partner ose partnere
    .hint = Një ose më shumë fëmijë nën 18 vjeç
household-couple = Me partnerin ose partneren time
    .hint = Me ose pa fëmijë
payment-nothing = Asgjë
payment-small = Më pak se 25 euro
payment-more = 25 euro ose më shumë
days-abroad-before-unit = ditë
gross-benefits-unit = euro në muaj

# Short names of the questions, for lists
about-application-received = Dita e kërkesës suaj
about-birth-date = Data juaj e lindjes
about-birth-country = Vendi juaj i lindjes
about-nationalities = Shtetësia juaj
about-former-nationalities = Shtetësia e mëparshme
about-settled-in-nl = Ardhja në Holandë
about-moluccan-register = Regjistri i moluksve
about-asylum-permit = Leja për azil
about-asylum-permit-received = Azili i marrë
about-family-reunification-with-asylum-holder = Te familja me azil
about-lives-in-nl = Jetesa në Holandë
about-residence-since = Këtu pa ndërprerje që nga
about-permit = E drejta juaj e qëndrimit
about-temporary-purpose = Qëndrim i përkohshëm
about-benefit = Pagesa juaj
about-benefit-since = Pagesa që nga
about-benefit-until = Pagesa deri më (përfshirë)
about-benefit-loan = Pagesa si hua
about-destination = Vendi ku shkoni
about-admission-proof = Letra që lejoheni të jetoni atje
about-nationality-declaration = Kërkesa për shtetësi tjetër
about-renounces-dutch-nationality = Heqja dorë nga shtetësia holandeze
about-partner = Partneri ose partnerja juaj
about-foster-children = Fëmijë në kujdestari
about-foster-consent = Letra për fëmijët në kujdestari
about-state-debts = Borxhe ndaj shtetit (Rijk)
about-partner-state-debts = Borxhet e partnerit ose partneres suaj
about-detained = Burgu
about-evading-sentence = Dënimi me burg
about-partner-detained = Burgu (partneri ose partnerja)
about-partner-evading-sentence = Dënimi me burg (partneri ose partnerja)
about-stay = Si shkoni
about-receives = Pagesa dhe pensioni juaj
about-wia-kind = Lloji i pagesës WIA
about-vvu-since = WGA-vervolguitkering që nga
about-alone = Pa partner ose partnere
about-who-moves = Kush largohet
about-seeks-work = Kërkim pune me pagesën WW
about-full-ww-4-weeks = 4 javë pagesë WW e plotë
about-insured-there = Rrogë ose pension nga atje
about-departure = Dita e largimit
about-insured-year = Sigurimi para largimit
about-other-parent-here = Prindi tjetër
about-wajong-reason = Pse largoheni
about-passport-since = Pasaporta e fundit holandeze
about-anw-since = Pagesa Anw që nga

# Rights of residence
permit-dutch = Kam shtetësinë holandeze
permit-regular_fixed = Qëndrim i zakonshëm, për disa vjet
    .hint = Verblijfsvergunning regulier, bepaalde tijd (leje e zakonshme, me afat)
permit-regular_indefinite = Qëndrim i zakonshëm, përgjithmonë
    .hint = Regulier onbepaalde tijd (pa afat), ose EU-langdurig (afatgjatë në Bashkimin Evropian)
permit-asylum_fixed = Azil, për disa vjet
    .hint = Verblijfsvergunning asiel, bepaalde tijd (leje azili, me afat)
permit-asylum_indefinite = Azil, përgjithmonë
    .hint = Verblijfsvergunning asiel, onbepaalde tijd (leje azili, pa afat)
permit-eu = Shtetësi e një vendi të Bashkimit Evropian, ose familje
    .hint = Edhe Norvegjia, Islanda dhe Zvicra
permit-association_agreement = Punë me shtetësi turke, ose familje
    .hint = E drejtë nga marrëveshja me Turqinë
permit-other = Diçka tjetër
    .hint = Ose pa letra

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = Ndihma sociale (bijstand)
    .hint = Para nga komuna
benefit-aow = AOW
    .hint = Pension nga shteti
benefit-wia = WIA
    .hint = WGA ose IVA. Keni sëmundje dhe nuk mund të punoni
benefit-wao = WAO
    .hint = Sëmundje që filloi para vitit 2004
benefit-ww = WW
    .hint = Nuk keni më punë
benefit-none = Asnjë pagesë
    .hint = Nuk kisha asgjë atëherë
benefit-wajong = Wajong
    .hint = Sëmundje ose kufizim që në moshë të re
benefit-zw = Ziektewet
    .hint = Koha e parë e sëmundjes
benefit-anw = Anw
    .hint = Partneri ose partnerja juaj ka vdekur
benefit-ioaw = IOAW
    .hint = Në moshë dhe pa punë, nga komuna
benefit-ioaz = IOAZ
    .hint = Në moshë, më parë me biznes të vet
benefit-iow = IOW
    .hint = Pas pagesës WW, mbi 60 vjeç
benefit-waz = WAZ
    .hint = Sëmundje, më parë me biznes të vet
benefit-bbz = Bbz
    .hint = Ndihmë sociale për njerëz me biznes të vet
benefit-tw = Toeslagenwet
    .hint = Para shtesë te një pagesë
benefit-wachtgeld = Wachtgeld
    .hint = Punonit për shtetin
benefit-wamil = Wamil
    .hint = Punonit në ushtri dhe u sëmurët
benefit-aio = AIO
    .hint = Para shtesë te një pension i vogël AOW
benefit-akw = Kinderbijslag (shtesa për fëmijë)
    .hint = Para nga zyra SVB për fëmijën tuaj
benefit-kgb = Buxheti për fëmijë (kindgebonden budget)
    .hint = Para shtesë për fëmijën tuaj, çdo muaj
benefit-toe = Shtesë (toeslag) për qiranë ose shëndetin
    .hint = Nga zyra Dienst Toeslagen. Edhe për kujdesin e fëmijëve
benefit-pen = Pension nga puna juaj
    .hint = Nga një fond pensioni
benefit-other = Diçka tjetër
    .hint = Pension nga puna, para nga jashtë vendit
benefit-running = Ajo vazhdonte ende
    .hint = Deri një ditë para kërkesës (përfshirë)

# Kinds of WIA
wia-kind-iva = IVA
    .hint = Me gjasë nuk mund të punoni më kurrë
wia-kind-wga-lgu = WGA: loongerelateerde uitkering (pagesë sipas rrogës)
    .hint = Koha e parë
wia-kind-wga-lau = WGA: loonaanvulling (plotësim i rrogës)
    .hint = Punoni mjaft krahas pagesës
wia-kind-wga-vvu = WGA: vervolguitkering (pagesë vazhduese)
    .hint = Pas kohës së parë, nëse punoni tepër pak

# Who leaves
who-moves-family = Unë shkoj me fëmijët e mi
who-moves-parent = Unë shkoj, fëmijët e mi mbeten
who-moves-child = Shkon vetëm fëmija im

# Why somebody with Wajong moves
wajong-reason-treatment = Për një trajtim mjekësor
wajong-reason-work = Kam atje më shumë mundësi për punë
wajong-reason-carer = Kush kujdeset për mua, do të jetojë atje
wajong-reason-other = Për diçka tjetër

# The last passport since leaving
passport-since-none = Nuk mora asnjë pas largimit

# Debts
debts-none = Pa borxhe
    .hint = Ose gjithçka është paguar
debts-arrangement = Po, me marrëveshje
    .hint = Paguaj pak çdo muaj
debts-not_collected = Po, por nuk kam nevojë të paguaj
    .hint = Kjo shkruhet në një letër të shtetit
debts-unpaid = Po, pa marrëveshje
    .hint = Ende pa paguar

# Partner
partner-none = Pa partner ose partnere
partner-goes_along = Partneri ose partnerja vjen me mua
    .hint = Partneri ose partnerja jeton në Holandë
partner-stays_in_nl = Partneri ose partnerja mbetet në Holandë
partner-already_there = Partneri ose partnerja jeton tashmë atje
partner-separated = Jemi ndarë
    .hint = Ndarë përgjithmonë
