# The plan: each step by its name, with `.say`, what to ask in Dutch. Then each way it can turn out: one sentence, `.when` in
# words, `.why`, `.do`, `.else` for what happens if not, `.term-…` for a day, `.event-…` as the title in a calendar.
# What is said and written in Dutch is read from this file whatever the language of the screen: the other files translate it.

# Times
stage-now = Tani
stage-two-months = Dy muaj para se të largoheni
stage-last-week = Java e fundit
stage-first-weeks = Javët e para atje
stage-every-year = Çdo vit
stage-once-in-years = Një herë në disa vjet

# The screen
plan-card = Plani im
    .hint = Çfarë duhet të bëj, dhe kur?
plan-title = Plani juaj
plan-intro = Prekni një hap. Atëherë lexoni pse, dhe kë të telefononi. Është kryer diçka? Atëherë shënojeni.
plan-next = Këtë e bëni tani
plan-perhaps = Vetëm nëse kjo ka të bëjë me ju
plan-finished = Gjithçka është kryer
plan-count = { $number } nga { $total } të kryera
plan-all-days = Shtojini të gjitha ditët në kalendarin tim
plan-tick = E kryer: { $step }
plan-else-title = Nëse nuk e bëni këtë
plan-say = Thojeni në holandisht
plan-write = Shkruani një letër
plan-letters = Letra për t’i kopjuar
plan-back = Çfarë mbaj?

# Steps: now
plan-permit-first = Pyetni zyrën IND çfarë ndodh me qëndrimin tuaj
    .say = Çfarë ndodh me lejen time të qëndrimit nëse shpërngulem? A mund të kthehem më vonë?
plan-permit-first-ask = Pyetni për këtë para se të vendosni
    .when = Tani, para se të vendosni
    .why = Jeton dikush më shumë se 6 muaj jashtë Holandës? Atëherë zyra IND mund ta heqë lejen (intrekken). Keni banim afatgjatë në Bashkimin Evropian (langdurig ingezetene)? Atëherë janë 12 muaj jashtë Bashkimit Evropian. Ndonjëherë ka një rrugë kthimi, por jo për të gjithë.
    .do = Telefononi zyrën IND. Pyetni edhe çfarë duhet të bëni me kartën e qëndrimit. Keni leje për azil? Atëherë duhet ta njoftoni edhe zyrën IND për largimin tuaj.
    .else = Atëherë nuk e dini nëse mund të ktheheni më vonë.
plan-claim-aow-now = Kërkoni pensionin AOW
    .say = Dua të kërkoj pensionin AOW. Çfarë duhet të bëj?
plan-claim-aow-now-claim = Bëjeni menjëherë
    .when = Tani
    .why = A jetuat ose punuat të paktën 1 vit në Holandë? Atëherë ka pension AOW për ju. Pensioni AOW mund të vijë me ju në çdo vend.
    .do = Telefononi zyrën SVB para se të largoheni.
    .else = Atëherë merrni pensionin AOW për më së shumti 1 vit para kërkesës suaj. Pjesën tjetër e humbni.
plan-passport = Shikoni deri kur vlen pasaporta juaj
    .say = Dua të kërkoj një pasaportë të re. Çfarë duhet të marr me vete?
plan-passport-dutch = Nëse duhet, kërkoni një pasaportë të re te komuna juaj
    .when = Tani
    .why = Në Holandë kjo është më e lehtë se në një vend tjetër.
    .do = Pasaporta juaj skadon së shpejti? Caktoni një takim te komuna juaj. Pyetni ambasadën e vendit tuaj të ri nëse ju duhet vizë.
    .else = Atëherë duhet të shkoni atje te ambasada. Ajo mund të jetë larg.
plan-passport-own = Nëse duhet, kërkoni një pasaportë të re te konsullata juaj
    .when = Tani
    .why = Pa pasaportë të vlefshme nuk mund të udhëtoni.
    .do = Pasaporta juaj skadon së shpejti? Telefononi konsullatën e vendit tuaj në Holandë.
    .else = Atëherë ndoshta nuk mund të largoheni në kohë.
plan-digid = Kujdesuni që llogaria juaj DigiD të vazhdojë të punojë
    .say = Si ta bëj që llogaria ime DigiD të punojë jashtë vendit? A mund të më ndihmoni me aplikacionin DigiD?
plan-digid-easier-here = Bëjeni para se të çregjistroheni
    .when = Tani, para se të çregjistroheni
    .why = Me DigiD i rregulloni edhe nga atje punët tuaja në Holandë. Kërkesa për DigiD është shumë më e lehtë këtu se atje.
    .do = Vendosni aplikacionin DigiD në telefonin tuaj. Aktivizoni edhe kontrollin me sms, me një numër që e mbani. E merrni pensionin AOW? Atëherë zyra SVB mund t’ju ndihmojë ende atje.
    .else = Atëherë duhet ta kërkoni DigiD nga atje. Kjo është më shumë punë.
plan-digid-only-here = Bëjeni këtu. Atje ndoshta nuk mundeni
    .when = Tani, para se të çregjistroheni
    .why = Me DigiD i rregulloni edhe nga atje punët tuaja në Holandë. Atje mund ta kërkoni vetëm me një pasaportë të këtyre vendeve: Holanda, Bashkimi Evropian, Norvegjia, Islanda ose Lihtenshtajni.
    .do = Vendosni aplikacionin DigiD në telefonin tuaj. Aktivizoni edhe kontrollin me sms, me një numër që e mbani. E merrni pensionin AOW? Atëherë zyra SVB mund t’ju ndihmojë ende atje.
    .else = Atëherë ndoshta nuk e merrni më DigiD atje.
plan-bank = Pyetni bankën tuaj nëse e mbani llogarinë
    .say = A mund ta mbaj llogarinë time? A punon karta ime edhe atje?
plan-bank-in-eu = Çdo bankë e vendos këtë vetë
    .when = Tani
    .why = Në Bashkimin Evropian zakonisht mund ta mbani llogarinë.
    .do = Jepini bankës adresën tuaj të re. Merrni një numër tjetër llogarie? Jepuani të gjithëve që ju paguajnë para.
    .else = Banka mund ta mbyllë llogarinë tuaj. Atëherë paratë tuaja nuk arrijnë.
plan-bank-outside-eu = Disa banka e mbyllin llogarinë
    .when = Tani
    .why = Disa banka ua mbyllin llogarinë atyre që jetojnë jashtë Bashkimit Evropian. Çdo bankë e vendos këtë vetë.
    .do = Jepini bankës adresën tuaj të re. Merrni një numër tjetër llogarie? Jepuani të gjithëve që ju paguajnë para.
    .else = Banka mund ta mbyllë llogarinë tuaj. Atëherë paratë tuaja nuk arrijnë.

# Steps: two months before
plan-insurer = Njoftoni kompaninë tuaj të sigurimit shëndetësor se po shpërnguleni
    .say = Në cilën ditë ndalet sigurimi im shëndetësor? Çfarë ndodh me sigurimin tim shtesë?
plan-insurer-tell = Më mirë dy muaj para se të largoheni
    .when = Dy muaj para se të largoheni
    .why = Nuk jetoni dhe nuk punoni më në Holandë? Atëherë sigurimi juaj shëndetësor holandez ndalet.
    .do = Telefononi kompaninë tuaj të sigurimit shëndetësor. Numri është në kartën tuaj.
    .else = Atëherë ndoshta paguani më gjatë se ç’duhet.
    .term-tell = Njoftojeni më së voni më { $date }.
    .event-tell = Njoftoni kompaninë tuaj të sigurimit shëndetësor se po shpërnguleni
plan-health-care = Rregulloni kujdesin shëndetësor në vendin tuaj të ri
    .say = A e paguan Holanda kujdesin tim shëndetësor në vendin tim të ri? Si e kërkoj formularin S1 ose 121?
plan-health-care-cak = Kërkojeni formularin S1 ose 121 te zyra CAK
    .when = Dy muaj para se të largoheni
    .why = Me këtë formular mund të shkoni atje te mjeku, dhe Holanda paguan. Ju paguani vetë çdo muaj një kontribut.
    .do = Kërkojeni në hetcak.nl, ose telefononi. Kjo zgjat 4 javë. Shkoni me formularin te fondi i sigurimit shëndetësor i vendit tuaj të ri.
    .else = Atëherë ndoshta nuk keni kujdes shëndetësor atje.
plan-health-care-own = Bëni atje vetë një sigurim shëndetësor
    .when = Dy muaj para se të largoheni
    .why = Holanda me gjasë nuk e paguan kujdesin tuaj shëndetësor atje.
    .do = Gjeni një sigurim në atë vend, para se të largoheni. Punoni atje, ose merrni pension nga ai vend? Atëherë pyetni atje çfarë duhet të bëni.
    .else = Atëherë mjeku ose spitali mund të jetë shumë i shtrenjtë.
plan-health-care-ask = Pyetni zyrën CAK kush e paguan kujdesin tuaj shëndetësor atje
    .when = Dy muaj para se të largoheni
    .why = Për këtë vend ose për këtë pagesë nuk e dimë me siguri.
    .do = Telefononi zyrën CAK para se të largoheni.
    .else = Atëherë mjeku ose spitali mund të jetë shumë i shtrenjtë.
plan-tell-svb = Njoftoni zyrën SVB se po shpërnguleni
    .say = Dua t’ju njoftoj për shpërnguljen time. Çfarë ndryshon te paratë e mia? Cilin formular duhet të plotësoj?
plan-tell-svb-aio-stops = Shtesa juaj AIO ndalet. Njoftojeni para se të largoheni
    .when = Para se të largoheni
    .why = Shtesa AIO nuk mund të vijë me ju në një vend tjetër. Dhe zyra SVB duhet ta dijë ku jetoni.
    .do = Telefononi zyrën SVB ose shkruajini. Jepni adresën tuaj të re dhe numrin e llogarisë.
    .else = Atëherë merrni tepër. Atë duhet ta ktheni.
    .term-tell = Njoftojeni para datës { $date }.
    .event-tell = Njoftoni zyrën SVB se po shpërnguleni
plan-tell-svb-anw-stops = Pagesa juaj Anw ndalet. Njoftojeni para se të largoheni
    .when = Para se të largoheni
    .why = Pagesa Anw nuk mund të vijë me ju në këtë vend. Dhe zyra SVB duhet ta dijë ku jetoni.
    .do = Telefononi zyrën SVB ose shkruajini. Jepni adresën tuaj të re dhe numrin e llogarisë.
    .else = Atëherë merrni tepër. Atë duhet ta ktheni.
    .term-tell = Njoftojeni para datës { $date }.
    .event-tell = Njoftoni zyrën SVB se po shpërnguleni
plan-tell-svb-tell = Njoftojeni para se të largoheni
    .when = Para se të largoheni, ose më së voni 4 javë pas largimit
    .why = Zyra SVB duhet ta dijë ku jetoni. Ndonjëherë shuma ndryshon.
    .do = Telefononi zyrën SVB ose shkruajini. Jepni adresën tuaj të re dhe numrin e llogarisë.
    .else = Atëherë ndoshta merrni tepër. Atë duhet ta ktheni.
    .term-tell = Më mirë para se të largoheni. Dita e fundit është { $date }.
    .event-tell = Dita e fundit: njoftoni zyrën SVB se po shpërnguleni
plan-tell-uwv = Njoftoni zyrën UWV se po shpërnguleni
    .say = Dua t’ju njoftoj për shpërnguljen time. A mund të vijë pagesa me mua? A duhet të shkoj ende te një mjek i zyrës UWV?
plan-tell-uwv-two-weeks = Më së voni dy javë para se të largoheni
    .when = Më së voni dy javë para se të largoheni
    .why = Zyra UWV duhet ta dijë ku jetoni. Ndoshta një mjek i zyrës UWV do t’ju shohë edhe një herë.
    .do = Përdorni formularin në uwv.nl, ose telefononi.
    .else = Atëherë zyra UWV ndoshta nuk është gati në kohë.
    .term-tell = Njoftojeni më së voni më { $date }.
    .event-tell = Njoftoni zyrën UWV se po shpërnguleni
plan-tell-uwv-ask = Pyetni çfarë ndodh me paratë tuaja
    .when = Dy muaj para se të largoheni
    .why = Pagesat WW, Ziektewet, IOW dhe shtesa e zyrës UWV zakonisht ndalen kur dikush shpërngulet.
    .do = Telefononi zyrën UWV para se të largoheni.
    .else = Atëherë ndoshta merrni tepër. Atë duhet ta ktheni.
plan-tell-municipality = Njoftoni komunën tuaj se do të largoheni
    .say = Marr para nga komuna. Nga cila ditë ndalet kjo?
plan-tell-municipality-tell = Pagesa juaj nga komuna ndalet
    .when = Para se të largoheni
    .why = Bijstand (ndihma sociale), IOAW, IOAZ dhe Bbz nuk vijnë me ju në një vend tjetër.
    .do = Njoftojeni para se të largoheni. Edhe për një udhëtim të shkurtër duhet të njoftoni më parë.
    .else = Atëherë merrni tepër. Atë duhet ta ktheni.
    .term-tell = Njoftojeni para datës { $date }.
    .event-tell = Njoftoni komunën tuaj se do të largoheni
plan-tell-pension-fund = Jepini adresën tuaj të re fondit tuaj të pensionit
    .say = Çfarë ndryshon te pensioni im? Ku paguaj atëherë tatim?
plan-tell-pension-fund-tell = Jepni edhe numrin e llogarisë
    .when = Dy muaj para se të largoheni
    .why = Pensioni nga puna juaj mund të vijë me ju në çdo vend. Fondi duhet ta dijë ku jetoni.
    .do = Telefononi fondin ose shkruajini. Numri është në letrat tuaja.
    .else = Atëherë letrat nuk arrijnë. Fondi mund ta ndalë pagesën.
plan-child-benefit = Pyetni çfarë ndodh me shtesën për fëmijë (kinderbijslag)
    .say = A ndalet shtesa ime për fëmijë (kinderbijslag) nëse shpërngulem? Nga cila ditë?
plan-child-benefit-ask = Ajo zakonisht ndalet
    .when = Dy muaj para se të largoheni
    .why = Largohet një prind nga Holanda? Atëherë shtesa për fëmijë (kinderbijslag) zakonisht ndalet. Atëherë ndalen edhe paratë kindgebonden budget.
    .do = Pyetni zyrën SVB nëse shtesa për fëmijë (kinderbijslag) ndalet. Ndalet? Atëherë ndalini vetë edhe paratë kindgebonden budget te zyra Dienst Toeslagen.
    .else = Atëherë ndoshta merrni tepër. Atë duhet ta ktheni.
plan-home = Keni shtëpi me qira? Njoftoni në kohë se e lini
    .say = Dua ta ndërpres qiranë. Deri në cilën ditë duhet të paguaj?
plan-home-notice = Kjo duhet të bëhet me letër rekomande (aangetekend)
    .when = Dy muaj para se të largoheni, të paktën 1 muaj
    .why = Duhet të njoftoni të paktën 1 muaj më parë. Ndonjëherë është më gjatë, më së shumti 3 muaj. Shkruhet në kontratën tuaj.
    .do = Dërgoni një letër rekomande (aangetekend). Këtë e bëni në postë (PostNL). Atëherë keni një dëshmi. E keni marrë shtëpinë me qira bashkë me partnerin ose partneren? Pyetni pronarin ose pronaren kush duhet të nënshkruajë.
    .else = Atëherë paguani qira kur jeni tashmë larg.
    .term-notice = Letra duhet të jetë atje më së voni më { $date }. Përndryshe paguani qira më gjatë.
    .event-notice = Dita e fundit: ndërprerja e qirasë
plan-stop-allowances = A merrni huurtoeslag (shtesë për qiranë)? Ndaleni vetë
    .say = Dua ta ndal shtesën time për qiranë (huurtoeslag) nga dita kur shpërngulem. A e mbaj shtesën për shëndetin (zorgtoeslag)?
plan-stop-allowances-care-may-stay = Shtesa për shëndetin (zorgtoeslag) ndoshta mund të mbetet
    .when = Sapo ta dini në cilën ditë largoheni
    .why = Shtesa për qiranë (huurtoeslag) është vetëm për një shtëpi në Holandë. Do ta paguajë zyra CAK kujdesin tuaj shëndetësor? Atëherë shtesa për shëndetin (zorgtoeslag) ndoshta mund të mbetet.
    .do = Ndaleni huurtoeslag në Mijn toeslagen, ose telefononi. Pyetni si do të jetë me zorgtoeslag.
    .else = Atëherë merrni tepër. Atë duhet ta ktheni.
    .term-stop = Ndaleni huurtoeslag nga data { $date }.
    .event-stop = Ndalja e shtesës huurtoeslag
plan-stop-allowances-stop = Edhe shtesa për shëndetin (zorgtoeslag) zakonisht ndalet
    .when = Sapo ta dini në cilën ditë largoheni
    .why = Shtesa për qiranë (huurtoeslag) është vetëm për një shtëpi në Holandë. Shtesa për shëndetin (zorgtoeslag) zakonisht është vetëm për ata që kanë sigurim këtu.
    .do = Ndalini shtesat në Mijn toeslagen, ose telefononi. Pyetni nëse mund të mbani diçka.
    .else = Atëherë merrni tepër. Atë duhet ta ktheni.
    .term-stop = Ndalini shtesat nga data { $date }.
    .event-stop = Ndalja e shtesave huurtoeslag dhe zorgtoeslag
plan-post-address = Zgjidhni një adresë për postën tuaj
    .say = Nuk kam ende adresë në vendin tim të ri. Dua të jap një adresë për postën time.
plan-post-address-arrange = Gjeni dikë që ju ndihmon me letrat
    .when = Para se të largoheni
    .why = Do të vijnë ende letra nga Holanda. Ndonjëherë me një ditë të fundit.
    .do = Nuk e dini ende adresën tuaj të re? Atëherë jepni një adresë për postën. Zgjidhni dikë që i besoni.
    .else = Atëherë humbni një letër, dhe ndoshta një ditë të fundit.
plan-owing = Borxh te zyra DUO, ose para për fëmijën (alimentatie)? Kjo vazhdon
    .say = Dua të jap adresën time të re. Si mund të paguaj nga atje?
plan-owing-goes-on = Jepni adresën tuaj të re
    .when = Para se të largoheni
    .why = I paguani zyrës DUO ose paguani për një fëmijë? Këtë duhet ta bëni edhe nga atje.
    .do = Jepini adresën tuaj zyrës DUO. Paguani për një fëmijë? Merruni vesh si do të vazhdoni të paguani.
    .else = Atëherë borxhi rritet. Kush ka shumë vonesë te zyra DUO, ndonjëherë nuk merr pasaportë të re holandeze.

# Steps: the last week
plan-deregister = Çregjistrohuni te komuna
    .say = Dua të çregjistrohem. A mund të marr një dëshmi të çregjistrimit?
plan-deregister-five-days = Kjo mund të bëhet nga 5 ditë para se të largoheni
    .when = Në 5 ditët e fundit para se të largoheni
    .why = Do të jeni larg 8 muaj ose më gjatë brenda një viti? Atëherë është e detyrueshme. Komuna njofton edhe zyra të tjera.
    .do = Merrni pasaportën me vete. Jepni adresën tuaj të re. Kërkoni një dëshmi të çregjistrimit. Mbetet familja në shtëpinë tuaj? Atëherë duhet të shkoni vetë.
    .else = Atëherë Holanda mendon se jetoni ende këtu. Kjo sjell probleme me kujdesin shëndetësor, shtesat dhe tatimin.
    .term-deregister = Mundeni nga 5 ditë para se të largoheni. Dita e fundit është { $date }.
    .event-deregister = Dita e fundit: çregjistrimi te komuna

# Steps: the first weeks there
plan-new-address = Jepni adresën tuaj të re
    .say = Dua të jap adresën time të re dhe numrin tim të llogarisë.
plan-new-address-one-week = Zyra UWV duhet ta dijë brenda 1 jave
    .when = Në javën e parë atje
    .why = Kush ju paguan para, duhet ta dijë ku jetoni.
    .do = Filloni me zyrën UWV. Njoftoni edhe zyrën SVB, fondin tuaj të pensionit, zyrën e tatimeve (Belastingdienst) dhe bankën tuaj.
    .else = Atëherë paratë tuaja mund të ndalen.
    .term-tell = Dita e fundit është { $date }.
    .event-tell = Dita e fundit: adresa e re te zyra UWV
plan-new-address-six-weeks = Zyra SVB duhet ta dijë brenda 6 javësh
    .when = Në 6 javët e para atje
    .why = Kush ju paguan para, duhet ta dijë ku jetoni.
    .do = Filloni me zyrën SVB. Njoftoni edhe fondin tuaj të pensionit, zyrën e tatimeve (Belastingdienst) dhe bankën tuaj.
    .else = Atëherë paratë tuaja mund të ndalen.
    .term-tell = Dita e fundit është { $date }.
    .event-tell = Dita e fundit: adresa e re te zyra SVB
plan-new-address-tell = Bëjeni në javët e para
    .when = Në javët e para atje
    .why = Do të vijnë ende letra nga Holanda.
    .do = Njoftoni zyrën e tatimeve (Belastingdienst), bankën tuaj dhe ata që ju paguajnë para.
    .else = Atëherë humbni një letër, dhe ndoshta një ditë të fundit.
plan-insure-yourself = Doni ta mbani sigurimin për AOW ose Anw?
    .say = Dua të bëj sigurim vullnetar. A është e mundur, dhe sa kushton?
plan-insure-yourself-anw = Kjo është ende e mundur për Anw
    .when = Sa më shpejt, më së voni 1 vit pas largimit
    .why = Anw janë para për partnerin, partneren ose fëmijët nëse ju vdisni. Pas largimit zakonisht nuk e keni më këtë sigurim.
    .do = A jetuat ose punuat në Holandë gjithë vitin para largimit? Vetëm atëherë është e mundur. Kërkojeni menjëherë te zyra SVB. Sigurimi vlen vetëm nga kërkesa.
    .else = Pas 1 viti nuk është më e mundur.
    .term-apply = Zyra SVB duhet ta ketë kërkesën tuaj. Dita e fundit është { $date }.
    .event-apply = Dita e fundit: kërkesa për sigurim vullnetar te zyra SVB
plan-insure-yourself-aow-and-anw = Atëherë kërkojeni menjëherë
    .when = Sa më shpejt, më së voni 1 vit pas largimit
    .why = Çdo vit jashtë Holandës e ul pensionin AOW me 2 për qind. Mund të paguani vetë. Anw janë para për partnerin, partneren ose fëmijët nëse ju vdisni.
    .do = A jetuat ose punuat në Holandë gjithë vitin para largimit? Vetëm atëherë është e mundur. Pyetni zyrën SVB sa kushton. Anw vlen vetëm nga kërkesa.
    .else = Pas 1 viti nuk është më e mundur.
    .term-apply = Zyra SVB duhet ta ketë kërkesën tuaj. Dita e fundit është { $date }.
    .event-apply = Dita e fundit: kërkesa për sigurim vullnetar te zyra SVB

# Steps: every year
plan-alive-svb = Kthejani zyrës SVB vërtetimin e jetës (levensbewijs)
    .say = Kam një formular për vërtetimin e jetës (levensbewijs). Kush mund ta nënshkruajë?
plan-alive-svb-send-back = Nga vendi juaj varet sa shpesh vjen formulari
    .when = Kur vjen një formular
    .why = Zyra SVB dëshiron të dijë kështu nëse jeni ende gjallë. Jetoni vetëm? Atëherë merrni për këtë një formular çdo 3 vjet.
    .do = Në formular shkruhet kush mund ta nënshkruajë. Shkoni atje vetë. Kthejeni formularin.
    .else = Atëherë zyra SVB mund ta ndalë pagesën. Ose merrni shumën më të ulët, atë të dikujt që jeton në çift.
plan-alive-uwv = Kthejani zyrës UWV vërtetimin e jetës (levensbewijs)
    .say = Kam një formular për vërtetimin e jetës (levensbewijs). Kush mund ta nënshkruajë?
plan-alive-uwv-send-back = Një herë çdo vit
    .when = Çdo vit
    .why = Zyra UWV dëshiron të dijë kështu nëse jeni ende gjallë.
    .do = Jepeni formularin për nënshkrim dhe kthejeni. Nuk erdhi asnjë formular? Telefononi zyrën UWV.
    .else = Atëherë zyra UWV mund ta ndalë pagesën.
plan-alive-fund = Kthejani fondit tuaj të pensionit vërtetimin e jetës (levensbewijs)
    .say = Kam një formular për vërtetimin e jetës (levensbewijs). Kush mund ta nënshkruajë?
plan-alive-fund-send-back = Zakonisht një herë çdo vit
    .when = Çdo vit
    .why = Shumë fonde duan të dinë kështu nëse jeni ende gjallë.
    .do = Jepeni formularin për nënshkrim dhe kthejeni në kohë. Nuk erdhi asnjë formular? Telefononi fondin.
    .else = Atëherë fondi e ndal pagesën.
plan-tax-return = Bëni deklaratën e tatimit
    .say = Cilën deklaratë duhet të bëj? Në cilin vend paguaj tatim për paratë e mia nga Holanda?
plan-tax-return-m-form = Për vitin e largimit ka formularin M
    .when = Në vitin pas largimit tuaj
    .why = Atë vit jetoni një pjesë në Holandë. Cili vend kërkon tatim pastaj, shkruhet në një marrëveshje mes vendeve.
    .do = Në letër shkruhet deri në cilën ditë keni kohë. Nuk erdhi asnjë letër? Telefononi zyrën e tatimeve (Belastingdienst). Pyetni edhe për vitet pas kësaj.
    .else = Atëherë mund të merrni një gjobë, ose të humbni para.

# Steps: once in so many years
plan-use-digid = Përdoreni llogarinë tuaj DigiD
    .say = Llogaria ime DigiD nuk punon më. Si marr një të re?
plan-use-digid-log-in = Të paktën një herë në 3 vjet
    .when = Një herë në 3 vjet
    .why = Llogaria DigiD ndalet nëse nuk e përdorni 3 vjet.
    .do = Hyni në të, për shembull te zyra SVB.
    .else = Atëherë duhet të kërkoni një të re. Nga atje kjo është e vështirë.
plan-claim-aow = Kërkoni pensionin AOW kur t’i vijë koha
    .say = Së shpejti marr pensionin AOW. Si e kërkoj nga vendi im i ri?
plan-claim-aow-on-the-day = Pyetni sa kohë më parë duhet ta bëni
    .when = Para se të fillojë pensioni juaj AOW
    .why = Vitet kur dikush jetoi ose punoi në Holandë, mbeten.
    .do = Pyetni zyrën SVB kur duhet ta kërkoni.
    .else = Atëherë merrni pensionin AOW për më së shumti 1 vit para kërkesës suaj. Pjesën tjetër e humbni.
    .term-claim = Pensioni juaj AOW fillon më { $date }. Kërkojeni që më parë.
    .event-claim = Fillon pensioni juaj AOW
plan-claim-aow-not-fixed = Dita nuk është caktuar ende
    .when = Para se të fillojë pensioni juaj AOW
    .why = Vitet kur dikush jetoi ose punoi në Holandë, mbeten. Mosha për pensionin tuaj AOW nuk dihet ende.
    .do = Shikoni më vonë në svb.nl kur fillon pensioni juaj AOW.
    .else = Atëherë merrni pensionin AOW për më së shumti 1 vit para kërkesës suaj. Pjesën tjetër e humbni.
    .term-expected = Ne presim: jo para datës { $date }.
plan-renew-passport = Kërkoni në kohë një pasaportë të re holandeze
    .say = Dua të kërkoj një pasaportë të re holandeze.
plan-renew-passport-ask = Pyetni nëse e mbani shtetësinë holandeze atje
    .when = Brenda 13 vjetësh pas largimit
    .why = Keni edhe një shtetësi tjetër? Atëherë pas 13 vjetësh jashtë Bashkimit Evropian nuk e keni më shtetësinë holandeze. Nuk e dimë nëse ky vend vlen si Bashkimi Evropian.
    .do = Pyetni ambasadën. Një pasaportë e re çdo 10 vjet mjafton.
    .else = Atëherë ndoshta nuk e keni më shtetësinë holandeze.
plan-renew-passport-thirteen-years = Bëjeni këtë brenda 13 vjetësh
    .when = Brenda 13 vjetësh pas largimit
    .why = Keni edhe një shtetësi tjetër? Atëherë pas 13 vjetësh jashtë Bashkimit Evropian nuk e keni më shtetësinë holandeze. Me një pasaportë të re fillojnë 13 vjet të reja.
    .do = Shkoni te ambasada holandeze. Një pasaportë e re çdo 10 vjet mjafton.
    .else = Atëherë nuk e keni më shtetësinë holandeze.
    .term-renew = Kujdesuni të keni një pasaportë të re më së voni më { $date }.
    .event-renew = Dita e fundit: një pasaportë e re holandeze

# What to say in Dutch
say-title = Thojeni në holandisht
say-letter-title = Një letër në holandisht
say-intro = Lexojeni me zë, ose tregojeni.
say-blanks = Kopjojeni letrën me dorë, ose printojeni. Plotësoni vetë ku ka pika. Nën çdo rresht shkruhet çfarë do të thotë.
say-move-to = Do të shpërngulem në këtë vend: { $country }.
say-move = Do të jetoj në një vend tjetër.
say-moved-to = Jam shpërngulur në këtë vend: { $country }.
say-moved = Jam shpërngulur në një vend tjetër.
say-day = Largohem më { $date }.
say-month = Largohem në { $date }.
say-left = U largova më { $date }.
say-left-month = U largova në { $date }.
say-receives = Unë marr: { $benefits }.
say-on-paper = A mund të ma jepni këtë me shkrim?
say-slowly = A mund të flisni ngadalë? Nuk flas aq mirë holandisht.
say-big = Shfaqeni të madhe
say-normal = Përsëri si zakonisht
say-read = Lexojeni me zë në holandisht
say-copy = Kopjoni
say-copied = U kopjua. Ngjiteni në një mesazh ose letër.
say-copy-failed = Kopjimi nuk funksionon në këtë telefon.
file-saved = U ruajt: { $place }
file-not-saved = Nuk mund të ruhet në këtë kompjuter.
say-print = Printoni
say-failed = Teksti holandisht nuk mundi të vinte. Shikoni nëse keni internet.

# Letters
letter-name = Emri: …
letter-birth = Data e lindjes: { $date }
letter-bsn = Numri i qytetarit (BSN): …
letter-address = Adresa: …
letter-phone = Telefoni: …
letter-today = Data: …
letter-to = Për: …
letter-to-svb = Për: Sociale Verzekeringsbank (zyra SVB)
letter-greeting = I nderuar zotëri ose e nderuar zonjë,
letter-closing = Me respekt,
letter-signature = Nënshkrimi: …
letter-leaving = Po largohem nga Holanda
    .hint = Për zyrën SVB, zyrën UWV, fondin ose sigurimin tuaj
    .subject = Tema: po shpërngulem në një vend tjetër
    .text =
        Adresa ime e re është: …
        Numri im i llogarisë është: …
        A mund të më shkruani çfarë ndryshon për mua?
letter-rent = Po e ndërpres qiranë
    .hint = Dërgojeni këtë letër rekomande (aangetekend)
    .subject = Tema: ndërprerja e qirasë
    .text =
        Po e ndërpres qiranë e banesës në këtë adresë: …
        Dita e fundit e qirasë është: …
        A mund të më shkruani se e keni marrë këtë letër?
letter-decision = Kërkoj një vendim me shkrim
    .hint = Thotë dikush jo? Kundër një vendimi me shkrim mund të bëni diçka
    .subject = Tema: kërkoj një vendim me shkrim
    .text =
        Në këtë ditë: … më keni thënë këtë: …
        Për këtë dua një vendim me shkrim.
        Më shkruani edhe pse, dhe deri në cilën ditë mund të bëj ankesë (bezwaar).
letter-objection = Nuk pajtohem me një vendim
    .hint = Shpesh brenda 6 javësh. Dita e fundit shkruhet në vendim
    .subject = Tema: ankesë (bezwaarschrift)
    .text =
        Bëj ankesë (bezwaar) kundër vendimit tuaj të kësaj dite: …
        Numri i vendimit është: …
        Nuk pajtohem me të, sepse: …
        Mendoj se duhet të vendosni këtë: …
        Me këtë letër është një kopje e vendimit.
letter-application = Kërkesë te zyra SVB (neni 4 paragrafi 3)
    .hint = Pagesa WIA ose WAO u ul ose u ndal pas largimit tuaj
    .subject = Tema: kërkesë, neni 4 paragrafi 3 i ligjit Remigratiewet
    .lowered = U largova nga Holanda me pagesën WIA ose WAO. Ajo tani është më e ulët.
    .ended = U largova nga Holanda me pagesën WIA ose WAO. Ajo tani është ndalur.
    .text =
        Kërkoj pagesën e kthimit (remigratie-uitkering) nga neni 4 paragrafi 3 i ligjit Remigratiewet.
        Dua një vendim me shkrim.
        Me këtë letër është letra e zyrës UWV.
