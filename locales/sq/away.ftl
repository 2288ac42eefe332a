# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl: what
# is longest, `.why` what comes after that, `.do` whom to tell.

away-title = Sa kohë mund të jeni larg?
away-for-good = Shkoj përgjithmonë. Çfarë mbaj atëherë?
away-first = Doni ta provoni më parë? Kaq kohë mund të jeni larg
away-shortest = Më e shkurtra: { $name }. Më së shumti { $time }
away-trip = Kaq zgjat ky udhëtim: { $days }
    .hint = Dita e nisjes nuk numërohet. Dita e kthimit numërohet.
away-year = { $days } në vitin { $year }
away-too-long = { $days } tepër
away-above = Ky udhëtim është më i gjatë. Për ditët e tepërta zakonisht nuk ka pagesë.
away-days = { $number ->
    [one] 1 ditë
   *[other] { $number } ditë
 }
away-months = { $number ->
    [one] 1 muaj
   *[other] { $number } muaj
 }

away-bijstand = Bijstand (ndihma sociale), IOAW ose IOAZ (para nga komuna)
away-bijstand-13-weeks = Më së shumti 13 javë në vit
    .why = Nga mosha e pensionit AOW janë 91 ditë në vit kalendarik. Ditët që keni qenë tashmë larg, zbriten. As rresht nuk lejohet më gjatë, as gjatë Vitit të Ri. Qëndroni më gjatë? Atëherë për ato ditë nuk merrni pagesë, ose pagesa ndalet.
    .do = Pyetni komunën tuaj para se të largoheni. Shpesh kjo duhet të bëhet 2 deri 4 javë më parë.
    .term-until = Kthehuni në Holandë më së voni më { $date }.
    .event-until = Përsëri në Holandë: Bijstand, IOAW ose IOAZ
away-bijstand-4-weeks = Më së shumti 28 ditë në vit
    .why = Kjo është për vit kalendarik. Ditët që keni qenë tashmë larg, zbriten. As rresht nuk lejohet më gjatë, as gjatë Vitit të Ri. Qëndroni më gjatë? Atëherë për ato ditë nuk merrni pagesë, ose pagesa ndalet.
    .do = Pyetni komunën tuaj para se të largoheni. Shpesh kjo duhet të bëhet 2 deri 4 javë më parë.
    .term-until = Kthehuni në Holandë më së voni më { $date }.
    .event-until = Përsëri në Holandë: Bijstand, IOAW ose IOAZ

away-aio = AIO (para shtesë te një pension i vogël AOW)
away-aio-13-weeks = Më së shumti 13 javë në vit
    .why = Kjo është 91 ditë në vit kalendarik. As rresht nuk lejohet më gjatë, as gjatë Vitit të Ri. Qëndroni më gjatë? Atëherë shtesa AIO ndalet. Duhet ta kërkoni nga e para. Partneri ose partnerja pa AOW mund të jetë larg më së shumti 4 javë.
    .do = Njoftoni zyrën SVB para se të largoheni, edhe për partnerin ose partneren tuaj.
    .term-until = Kthehuni në Holandë më së voni më { $date }.
    .event-until = Përsëri në Holandë: AIO

away-ww = WW ose IOW (nëse nuk keni punë)
away-ww-20-days = Më së shumti 20 ditë pune në vit
    .why = Fundjava dhe ditët e festave nuk numërohen. Filloi pagesa pas 1 janarit? Atëherë janë më pak ditë. Nuk keni nevojë të kërkoni punë për shkak të moshës? Atëherë janë 65 ditë. Për ditët mbi këto nuk ka pagesë.
    .do = Njoftoni zyrën UWV, më së voni 1 ditë para se të largoheni.
    .term-report = Njoftoni zyrën UWV më së voni më { $date } se do të largoheni.
    .event-report = Njoftoni zyrën UWV se do të largoheni

away-wia = WIA, WAO ose WAZ (sëmundje, pa punë)
away-wia-part-of-year = Më pak se 4 muaj në vit: nuk ndryshon asgjë
    .why = Është 4 deri 8 muaj në vit? Atëherë zgjidhni vetë në cilin vend jetoni. Është më shumë se 8 muaj? Atëherë për zyrën UWV nuk jetoni më në Holandë. Zyra UWV vendos.
    .do = Njoftoni zyrën UWV 2 javë para se të largoheni sa kohë do të jeni larg. Merruni vesh si mund t’ju kontaktojnë.
    .term-report = Njoftoni zyrën UWV më së voni më { $date } se do të largoheni.
    .event-report = Njoftoni zyrën UWV se do të largoheni
away-wia-under-a-year = Më pak se 1 vit: e mbani pagesën
    .why = Kjo vlen në çdo vend, nëse vazhdoni të jetoni në Holandë. Qëndroni një vit ose më gjatë? Atëherë ka rëndësi vendi ku jeni: ndonjëherë pagesa ndalet. Duhet të kërkoni punë, ose të ushtroheni për punë (re-integratie)? Atëherë mund të keni pushim më së shumti 4 javë në vit.
    .do = Njoftoni zyrën UWV 2 javë para se të largoheni sa kohë do të jeni larg. Merruni vesh si mund t’ju kontaktojnë.
    .term-until = Kthehuni në Holandë më së voni më { $date }.
    .event-until = Përsëri në Holandë: WIA, WAO ose WAZ
    .term-report = Njoftoni zyrën UWV më së voni më { $date } se do të largoheni.
    .event-report = Njoftoni zyrën UWV se do të largoheni

away-wia-wga = Pyetni zyrën UWV sa kohë mund të jeni larg
    .why = Duhet të kërkoni punë, ose të ushtroheni për punë (re-integratie)? Atëherë mund të jeni larg më së shumti 4 javë në vit. Nuk keni nevojë ta bëni këtë? Atëherë shpesh lejohet më gjatë, por më pak se 1 vit.
    .do = Njoftoni zyrën UWV 2 javë para se të largoheni sa kohë do të jeni larg. Merruni vesh si mund t’ju kontaktojnë.
    .term-report = Njoftoni zyrën UWV më së voni më { $date } se do të largoheni.
    .event-report = Njoftoni zyrën UWV se do të largoheni

away-wajong = Wajong (sëmundje ose kufizim që në moshë të re)
away-wajong-part-of-year = Më pak se 4 muaj në vit: nuk ndryshon asgjë
    .why = Është 4 deri 8 muaj në vit? Atëherë zgjidhni vetë në cilin vend jetoni. Është më shumë se 8 muaj? Atëherë për zyrën UWV nuk jetoni më në Holandë. Zyra UWV vendos.
    .do = Njoftoni zyrën UWV 2 javë para se të largoheni sa kohë do të jeni larg. Merruni vesh si mund t’ju kontaktojnë.
    .term-report = Njoftoni zyrën UWV më së voni më { $date } se do të largoheni.
    .event-report = Njoftoni zyrën UWV se do të largoheni
away-wajong-under-a-year = Më pak se 1 vit: e mbani pagesën
    .why = Kjo vlen në çdo vend, nëse vazhdoni të jetoni në Holandë. Qëndroni një vit ose më gjatë? Atëherë pagesa Wajong ndalet pothuajse gjithmonë. Një përjashtim është i rrallë.
    .do = Njoftoni zyrën UWV 2 javë para se të largoheni sa kohë do të jeni larg. Merruni vesh si mund t’ju kontaktojnë.
    .term-until = Kthehuni në Holandë më së voni më { $date }.
    .event-until = Përsëri në Holandë: Wajong
    .term-report = Njoftoni zyrën UWV më së voni më { $date } se do të largoheni.
    .event-report = Njoftoni zyrën UWV se do të largoheni

away-zw = Ziektewet (koha e parë e sëmundjes)
away-zw-ask = Pyetni zyrën UWV sa kohë mund të jeni larg
    .why = Nuk e dimë sa javë lejohen. Zyra UWV duhet të mund t’ju gjejë. Dhe udhëtimi nuk duhet t’jua rëndojë sëmundjen.
    .do = Njoftoni zyrën UWV 2 javë para se të largoheni.
    .term-report = Njoftoni zyrën UWV më së voni më { $date } se do të largoheni.
    .event-report = Njoftoni zyrën UWV se do të largoheni

away-tw = Shtesa e zyrës UWV (Toeslagenwet)
away-tw-ask = Pyetni zyrën UWV nëse kjo shtesë vazhdon
    .why = Kjo shtesë është për ata që jetojnë në Holandë. Nuk e dimë çfarë ndodh gjatë një vizite.
    .do = Telefononi zyrën UWV para se të largoheni.

away-aow = AOW (pensioni nga shteti)
away-aow-part-of-year = Pyetni zyrën SVB në cilin vend jetoni
    .why = Pensionin AOW e merrni në çdo vend. Por kush nuk jeton në çift, merr më pak në disa vende. Atëherë ka rëndësi në cilin vend jeton dikush: ku është shtëpia, familja, dhe ku kalohet shumica e kohës.
    .do = Pyetni zyrën SVB para se të largoheni. Kërkoni një përgjigje me shkrim.
away-aow-visit = Pensioni AOW vazhdon si zakonisht
    .why = Një vizitë ose pushimet nuk ndryshojnë asgjë te pensioni AOW. Shkon dikush të jetojë atje? Atëherë shuma mund të ulet.
    .do = Qëndroni më shumë se 3 muaj? Njoftoni zyrën SVB para se të largoheni.

away-anw = Anw (nëse partneri ose partnerja juaj ka vdekur)
away-anw-part-of-year = Pyetni zyrën SVB në cilin vend jetoni
    .why = Pagesa Anw varet nga vendi ku jeton dikush. Zyra SVB shikon shtëpinë, familjen, dhe ku kalohet shumica e kohës.
    .do = Pyetni zyrën SVB para se të largoheni. Kërkoni një përgjigje me shkrim.
away-anw-visit = Pagesa Anw vazhdon si zakonisht
    .why = Një vizitë nuk ndryshon asgjë te vendi ku jeton dikush. Shkon dikush të jetojë atje? Atëherë pagesa Anw mund të ulet ose të ndalet.
    .do = Qëndroni më shumë se 3 muaj? Njoftoni zyrën SVB para se të largoheni.

away-akw = Kinderbijslag (shtesa për fëmijë) dhe kindgebonden budget
away-akw-3-months = Deri 3 muaj nuk keni nevojë të njoftoni
    .why = Është një prind ose fëmijë larg më shumë se 3 muaj, edhe për pushime? Atëherë zyra SVB shikon nëse ka ende shtesë për fëmijë (kinderbijslag). Paratë kindgebonden budget e ndjekin atë.
    .do = Bëhet më shumë se 3 muaj? Njoftoni zyrën SVB brenda 4 javësh.
    .term-until = Kthehuni në Holandë më së voni më { $date }.
    .event-until = Përsëri në Holandë: Kinderbijslag dhe kindgebonden budget

away-allowances = Shtesë (toeslag) për shëndetin, qiranë ose kujdesin e fëmijëve
away-allowances-ask = Pyetni zyrën Dienst Toeslagen sa kohë mund të jeni larg
    .why = Shtesa (toeslag) është për ata që jetojnë në Holandë. Për shtesën për qiranë (huurtoeslag) dikush duhet të jetojë vetë në shtëpi. Nuk e dimë sa kohë mund të jeni larg.
    .do = Vjen dikush tjetër në shtëpi? Ose çregjistroheni? Njoftojeni menjëherë, përndryshe duhet të ktheni para.

away-pension = Pensioni nga puna juaj
away-pension-no-limit = Pensioni vazhdon gjithmonë
    .why = Pensioni nga puna juaj mund të vijë me ju në çdo vend. Nuk ka kufi për numrin e ditëve.
    .do = Kujdesuni që posta t’ju arrijë.

away-residence = E drejta juaj për të jetuar në Holandë
away-residence-dutch = Me shtetësinë holandeze mund të ktheheni gjithmonë
    .why = Nuk ka kufi për numrin e ditëve. Kujdesuni që pasaporta juaj të mbetet e vlefshme.
    .do = Shikoni para se të largoheni deri kur vlen pasaporta juaj.
away-residence-eu = Pyetni zyrën IND sa kohë mund të jeni larg
    .why = Jetuat këtu 5 vjet me shtetësinë e një vendi të Bashkimit Evropian? Atëherë mund të jeni larg deri 2 vjet rresht. Është më pak se 5 vjet? Atëherë është ndryshe.
    .do = Telefononi zyrën IND para se të largoheni për një kohë të gjatë.
away-residence-six-months = Më së shumti 6 muaj rresht
    .why = Larg më gjatë? Atëherë zyra IND mund ta ndalë lejen (intrekken). Kjo mund të ndodhë edhe pas 3 vjetësh: çdo vit larg më shumë se 4 muaj rresht. Zyra IND shikon çdo person.
    .do = Ruani biletat tuaja. Telefononi zyrën IND nëse bëhet më gjatë.
    .term-until = Kthehuni në Holandë më së voni më { $date }.
    .event-until = Përsëri në Holandë: E drejta juaj për të jetuar në Holandë
away-residence-twelve-months = Më pak se 12 muaj jashtë Bashkimit Evropian
    .why = Një vit ose më gjatë rresht jashtë Bashkimit Evropian? Atëherë zyra IND mund ta ndalë lejen (intrekken). Edhe pas 6 vjetësh jashtë Holandës, në një vend tjetër të Bashkimit Evropian.
    .do = Ruani biletat tuaja. Telefononi zyrën IND nëse bëhet më gjatë.
    .term-until = Kthehuni në Holandë më së voni më { $date }.
    .event-until = Përsëri në Holandë: E drejta juaj për të jetuar në Holandë
away-residence-asylum-fixed = Kujdes: me një vizitë në vendin tuaj mund ta humbni lejen
    .why = Shkon dikush në vendin nga i cili iku? Atëherë zyra IND zakonisht shqyrton nëse leja duhet të ndalet. Në një vend tjetër lejohet më së shumti 6 muaj rresht.
    .do = Kërkoni më parë ndihmë falas te Juridisch Loket ose VluchtelingenWerk. Mos shkoni para se të keni përgjigje.
away-residence-asylum-indefinite = Pyetni para se të shkoni në vendin tuaj
    .why = Në vitin 2017 qeveria shkroi: me azil përgjithmonë kjo zakonisht lejohet. Më vonë u shkrua se zyra IND edhe atëherë mund ta shqyrtojë. Në një vend tjetër lejohet më së shumti 6 muaj rresht.
    .do = Kërkoni më parë ndihmë falas te Juridisch Loket ose VluchtelingenWerk. Mos shkoni para se të keni përgjigje.
away-residence-protection = Pyetni para udhëtimit
    .why = Mbrojtja e përkohshme vlen deri më 4 mars 2027 (përfshirë). Pastaj vjen një dokument tjetër. Kështu ishte plani në nëntor 2025. Nuk e dimë sa kohë mund të jeni larg.
    .do = Pyetni zyrën Dienst Terugkeer en Vertrek dhe komunën tuaj.
away-residence-procedure = Pyetni më parë çfarë do të thotë largimi
    .why = Ka ende një kërkesë në shqyrtim. Nuk e dimë çfarë ndodh me të nëse largoheni.
    .do = Kërkoni më parë ndihmë falas te Juridisch Loket ose VluchtelingenWerk. Mos shkoni para se të keni përgjigje.
away-residence-none = Pyetni më parë nëse mund të ktheheni
    .why = Pa të drejtë qëndrimi nuk është e sigurt se mund të ktheheni në Holandë. Nuk e dimë si është për ju.
    .do = Kërkoni më parë ndihmë falas te Juridisch Loket ose VluchtelingenWerk. Mos shkoni para se të keni përgjigje.

away-care = Sigurimi shëndetësor
away-care-part-of-year = Pyetni zyrën SVB nëse e mbani sigurimin
    .why = Zyra SVB shikon ku është dikush shumicën e kohës. Dhe ku janë shtëpia, familja dhe puna. Vetëm regjistrimi nuk mjafton.
    .do = Kërkojini zyrës SVB një shqyrtim Wlz (Wlz-onderzoek) para se të largoheni.
away-care-under-a-year = Më pak se 1 vit: sigurimi vazhdon
    .why = Kështu është nëse dikush është larg përkohësisht dhe vazhdon të jetojë në Holandë. Është një vit ose më gjatë, ose punon dikush atje? Atëherë sigurimi mund të ndalet. Duhet dikush ta ndalë sigurimin dhe nuk e bën? Atëherë ndonjëherë duhet të kthejë para.
    .do = Pyetni sigurimin tuaj çfarë paguan në atë vend. Keni dyshime? Telefononi zyrën SVB.
    .term-until = Kthehuni në Holandë më së voni më { $date }.
    .event-until = Përsëri në Holandë: Sigurimi shëndetësor

away-registration = Regjistrimi te komuna
away-registration-8-months = Më pak se 8 muaj në vit: regjistrimi juaj mbetet
    .why = Të gjitha ditët në një vit numërohen bashkë. Bëhet 8 muaj ose më gjatë? Atëherë duhet të çregjistroheni, edhe nëse keni shtëpi këtu. Pastaj ndryshojnë edhe kujdesi shëndetësor dhe shtesat.
    .do = Mund të çregjistroheni nga 5 ditë para se të largoheni, te komuna.
    .term-until = Kthehuni në Holandë më së voni më { $date }.
    .event-until = Përsëri në Holandë: Regjistrimi te komuna

away-home = Shtëpia me qira (nëse keni qira)
away-home-ask = Pyetni pronarin ose pronaren para se të largoheni
    .why = Kush ka shtëpi me qira, duhet edhe të jetojë aty. Shpesh kjo duhet të jetë të paktën 6 muaj në vit. Përndryshe pronari ose pronarja mund ta ndalë qiranë, edhe nëse qiraja është paguar. Të lini dikë ta ruajë shtëpinë lejohet vetëm me leje.
    .do = Kërkoni leje me shkrim. Vazhdoni ta paguani qiranë.
