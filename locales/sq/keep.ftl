# What do I keep if I go back? Each scheme by its name, with `.sure`, what is so for everybody whatever is not known, and
# `.ask`, the question to read out. Then each way it can turn out: one sentence, `.why`, `.do` before leaving, `.term-…` for
# a day, `.event-…` as the title in a calendar. The Dutch names stay: people know them.

# The groups of the balance
effect-stays = Këtë e mbani
effect-changes = Kjo ndryshon
effect-ask = Këtë duhet ta pyesni
effect-stops = Kjo ndalet

# Whom to ask or to tell
contact-svb = Zyra SVB (pensioni AOW dhe shtesa për fëmijë)
contact-uwv = Zyra UWV (WIA, WAO dhe WW)
contact-cak = Zyra CAK (kujdesi shëndetësor në një vend tjetër)
contact-municipality = Komuna juaj (gemeente)
contact-ind = Zyra IND (qëndrimi dhe shtetësia)
contact-pension-fund = Fondi juaj i pensionit
contact-toeslagen = Dienst Toeslagen (zyra e shtesave)
contact-embassy = Ambasada ose konsullata holandeze
contact-iom = IOM (ndihmë për kthimin)
contact-svb-remigration = SVB Remigratie (zyra SVB për kthimin)
contact-dtv = Dienst Terugkeer en Vertrek (zyra e kthimit dhe largimit)
contact-vluchtelingenwerk = VluchtelingenWerk (ndihmë për refugjatët)
contact-juridisch-loket = Juridisch Loket (këshilla falas)
contact-health-insurer = Kompania juaj e sigurimit shëndetësor
contact-bank = Banka juaj
contact-landlord = Pronari ose pronarja e shtëpisë me qira
contact-own-consulate = Konsullata e vendit tuaj
contact-digid = DigiD (digid.nl)
contact-tax-abroad = Belastingdienst, zyra e tatimeve (jetesa në një vend tjetër)
contact-duo = DUO (duo.nl)

# Where it stands, and how sure that is
source-law = { $act }, neni { $article }
source-page = { $name }
source-day = teksti i datës { $date }
sure-verified = e lexuar në vetë tekstin
sure-older = nga një tekst më i vjetër
sure-derived = përfundimi ynë nga teksti
sure-unverified = jo e sigurt

# State pension
# Native reader: Is "mund të vijë me ju" clear as: you keep getting it in the other country?
keep-aow = AOW (pensioni nga shteti)
    .sure = Pensioni AOW mund të vijë me ju kudo, por shuma mund të jetë më e ulët.
    .ask = Pyetni zyrën SVB: sa pension AOW marr në vendin tim të ri?
keep-aow-same = E mbani pensionin AOW
    .why = Pensioni AOW mund të vijë me ju në çdo vend. Për ju shuma nuk ulet nga shpërngulja. Tatimi mund të jetë ndryshe. Nuk jetoni në çift, dhe atje martoheni ose filloni të bashkëjetoni? Atëherë pensioni juaj AOW ulet.
    .do = Njoftoni zyrën SVB se po shpërnguleni. A merrni ende një shtesë për partnerin ose partneren tuaj? Pyetni nëse mbetet.
keep-aow-couple-no-treaty = E mbani pensionin AOW. Shtesa për partnerin ose partneren ndalet
    .why = Pensioni AOW mund të vijë me ju në çdo vend. Shuma juaj nuk ulet. Por Holanda nuk ka marrëveshje (verdrag) me këtë vend. A merrni ende një shtesë për partnerin ose partneren tuaj, nga koha para vitit 2015? Kjo shtesë ndalet, dhe nuk kthehet më.
    .do = Njoftoni zyrën SVB se po shpërnguleni. Pyetni çfarë ndodh me shtesën.
# Native reader: Is "kush nuk jeton në çift" natural for somebody who lives alone, without a partner?
keep-aow-married-rate = E mbani pensionin AOW, por merrni më pak
    .why = Holanda nuk ka marrëveshje (verdrag) me këtë vend. Kush nuk jeton në çift, merr më pak atje. Pensioni i plotë AOW është atëherë 50 për qind e pagës minimale. Tani është 70 për qind.
    .do = Njoftoni zyrën SVB se po shpërnguleni. Pyetni sa merrni atëherë.
    .term-from = Merrni më pak nga data { $date }.
keep-aow-ask-single = E mbani pensionin AOW. Pyetni sa merrni
    .why = Pensioni AOW mund të vijë me ju në çdo vend. Por kush nuk jeton në çift, merr më pak në disa vende. Nuk e dimë me siguri si është në këtë vend.
    .do = Pyetni zyrën SVB para se të largoheni.
keep-aow-claim = E keni moshën për pensionin AOW. Kërkoni pensionin AOW
    .why = A jetuat ose punuat të paktën 1 vit në Holandë? Atëherë ka pension AOW për ju. Pensioni AOW mund të vijë me ju në çdo vend.
    .do = Telefononi zyrën SVB para se të largoheni. Nuk jetoni në çift? Pyetni sa merrni atëherë në vendin tuaj të ri. Jeni me vonesë? Atëherë merrni pensionin AOW për më së shumti 1 vit para kërkesës suaj.
keep-aow-claim-no-treaty = E keni moshën për pensionin AOW. Kërkoni pensionin AOW
    .why = A jetuat ose punuat të paktën 1 vit në Holandë? Atëherë ka pension AOW për ju. Pensioni AOW mund të vijë me ju. Por Holanda nuk ka marrëveshje (verdrag) me këtë vend. Kush nuk jeton në çift, merr më pak atje. Atëherë është 50 për qind e pagës minimale, jo 70.
    .do = Telefononi zyrën SVB para se të largoheni. Jeni me vonesë? Atëherë merrni pensionin AOW për më së shumti 1 vit para kërkesës suaj.
keep-aow-later = Pensionin AOW e merrni më vonë, por vitet jashtë Holandës nuk vlejnë
    .why = Vitet kur jetuat ose punuat në Holandë, mbeten. Vitet jashtë Holandës nuk vlejnë. Për çdo vit merrni 2 për qind më pak pension AOW.
    .do = Pyetni zyrën SVB sa vite llogariten për pensionin AOW. Nuk jetoni në çift? Pyetni edhe nëse merrni më pak në vendin tuaj të ri.
    .term-start = Pensioni juaj AOW fillon më { $date }.
keep-aow-later-no-treaty = Pensionin AOW e merrni më vonë, dhe në këtë vend ndonjëherë më pak
    .why = Vitet jashtë Holandës nuk vlejnë. Për çdo vit merrni 2 për qind më pak pension AOW. Dhe Holanda nuk ka marrëveshje (verdrag) me këtë vend. Kush nuk jeton në çift, merr më pak atje. Atëherë është 50 për qind e pagës minimale, jo 70.
    .do = Pyetni zyrën SVB sa vite llogariten për pensionin AOW, dhe sa merrni atje.
    .term-start = Pensioni juaj AOW fillon më { $date }.
keep-aow-later-not-fixed = Pensionin AOW e merrni më vonë. Dita nuk është caktuar ende
    .why = Vitet kur jetuat ose punuat në Holandë, mbeten. Vitet jashtë Holandës nuk vlejnë. Për çdo vit merrni 2 për qind më pak pension AOW. Mosha për pensionin tuaj AOW nuk dihet ende.
    .do = Pyetni zyrën SVB sa vite llogariten për pensionin AOW. Nuk jetoni në çift? Pyetni edhe nëse merrni më pak në vendin tuaj të ri. Shikoni më vonë kur fillon pensioni juaj AOW.
    .term-expected = Ne presim: jo para datës { $date }.
keep-aow-later-not-fixed-no-treaty = Pensionin AOW e merrni më vonë, dhe në këtë vend ndonjëherë më pak
    .why = Mosha për pensionin tuaj AOW nuk dihet ende. Vitet jashtë Holandës nuk vlejnë. Për çdo vit merrni 2 për qind më pak pension AOW. Dhe Holanda nuk ka marrëveshje (verdrag) me këtë vend. Kush nuk jeton në çift, merr më pak atje. Atëherë është 50 për qind e pagës minimale, jo 70.
    .do = Pyetni zyrën SVB sa vite llogariten për pensionin AOW, dhe sa merrni atje. Shikoni më vonë kur fillon pensioni juaj AOW.
    .term-expected = Ne presim: jo para datës { $date }.

# Voluntary insurance
keep-aow-voluntary = Të paguani vetë për të mbajtur sigurimin (AOW dhe Anw)
    .sure = Kush dëshiron ta mbajë vetë sigurimin, duhet ta kërkojë brenda 1 viti pas largimit.
    .ask = Pyetni zyrën SVB: a mund ta mbaj sigurimin vullnetarisht, për sa kohë, dhe sa kushton?
keep-aow-voluntary-job-search = E mbani sigurimin për pensionin AOW
    .why = Ju shkoni atje për të kërkuar punë, më së shumti 3 muaj. Nuk shpërnguleni. Atëherë vitet vazhdojnë të vlejnë.
    .do = Qëndroni megjithatë më gjatë? Atëherë pyetni zyrën SVB.
keep-aow-voluntary-anw-only = Sigurimi juaj Anw ndalet. Ndoshta mund të paguani vetë
    .why = Anw janë para për partnerin ose partneren tuaj nëse ju vdisni. Pas largimit nuk e keni më këtë sigurim. Mund të paguani vetë dhe ta mbani sigurimin. A jetuat ose punuat në Holandë gjithë vitin para largimit? Vetëm atëherë është e mundur.
    .do = E doni këtë? Kërkojeni menjëherë te zyra SVB. Sigurimi vlen vetëm nga kërkesa.
    .term-apply = Zyra SVB duhet ta ketë kërkesën tuaj. Dita e fundit është { $date }.
    .event-apply = Dita e fundit: kërkesa për sigurim vullnetar te zyra SVB
keep-aow-voluntary-no-limit = Nuk mblidhni më vite për pensionin AOW. Ndoshta mund të paguani vetë për një kohë të gjatë
    .why = Pas largimit vitet nuk vlejnë më për pensionin AOW. Mund të paguani vetë derisa të fillojë pensioni juaj AOW. A është pagesa juaj më e ulët se 35 për qind e pagës minimale? Atëherë lejohet më së shumti 10 vjet. Mund të paguani edhe për Anw. Këto janë para për partnerin ose partneren tuaj nëse ju vdisni. A jetuat ose punuat në Holandë gjithë vitin para largimit? Vetëm atëherë është e mundur.
    .do = Pyetni zyrën SVB sa kushton dhe për sa kohë lejohet. A erdhët për herë të parë në Holandë më pak se 10 vjet më parë? Atëherë pyetni, para se të largoheni, nëse mund të blini vite të vjetra. Pas largimit nuk mundeni më.
    .term-apply = Zyra SVB duhet ta ketë kërkesën tuaj. Dita e fundit është { $date }.
    .event-apply = Dita e fundit: kërkesa për sigurim vullnetar te zyra SVB
keep-aow-voluntary-ask-limit = Nuk mblidhni më vite për pensionin AOW. Pyetni për sa kohë mund të paguani vetë
    .why = Pas largimit vitet nuk vlejnë më për pensionin AOW. Mund të paguani vetë derisa të fillojë pensioni juaj AOW. Për 10 vjet kjo është e sigurt. Nuk e dimë me siguri nëse lejohet më gjatë. Mund të paguani edhe për Anw. Këto janë para për partnerin ose partneren tuaj nëse ju vdisni. A jetuat ose punuat në Holandë gjithë vitin para largimit? Vetëm atëherë është e mundur.
    .do = Pyetni zyrën SVB para se të largoheni. A erdhët për herë të parë në Holandë më pak se 10 vjet më parë? Atëherë pyetni edhe nëse mund të blini vite të vjetra. Pas largimit nuk mundeni më.
    .term-apply = Zyra SVB duhet ta ketë kërkesën tuaj. Dita e fundit është { $date }.
    .event-apply = Dita e fundit: kërkesa për sigurim vullnetar te zyra SVB
keep-aow-voluntary-ten-years = Nuk mblidhni më vite për pensionin AOW. Ndoshta mund të paguani vetë 10 vjet
    .why = Pas largimit vitet nuk vlejnë më për pensionin AOW. Mund të paguani vetë, më së shumti 10 vjet dhe derisa të fillojë pensioni juaj AOW. Mund të paguani edhe për Anw. Këto janë para për partnerin ose partneren tuaj nëse ju vdisni. A jetuat ose punuat në Holandë gjithë vitin para largimit? Vetëm atëherë është e mundur.
    .do = Pyetni zyrën SVB sa kushton. A erdhët për herë të parë në Holandë më pak se 10 vjet më parë? Atëherë pyetni, para se të largoheni, nëse mund të blini vite të vjetra. Pas largimit nuk mundeni më.
    .term-apply = Zyra SVB duhet ta ketë kërkesën tuaj. Dita e fundit është { $date }.
    .event-apply = Dita e fundit: kërkesa për sigurim vullnetar te zyra SVB

# Supplement to a small state pension
keep-aio = AIO (para shtesë te një pension i vogël AOW)
    .sure = Shtesa AIO ndalet gjithmonë nëse shkoni të jetoni në një vend tjetër.
    .ask = Pyetni zyrën SVB: kur ndalet shtesa ime AIO, dhe sa kohë mund të shkoj për vizitë?
keep-aio-stops = Shtesa juaj AIO ndalet
    .why = Shtesa AIO është një lloj ndihme sociale. Ajo nuk mund të vijë me ju në një vend tjetër.
    .do = Shkoni për vizitë dhe ktheheni? Atëherë mund të jeni larg më së shumti 13 javë në vit. Njoftoni zyrën SVB para se të largoheni.
    .term-from = Shtesa AIO ndalet më { $date }.

# Company pension
keep-pension = Pensioni nga puna juaj
    .sure = Pensioni nga puna juaj mund të vijë me ju në çdo vend.
    .ask = Pyetni fondin tuaj të pensionit: çfarë ndryshon te pensioni im nëse shpërngulem?
keep-pension-same = E mbani pensionin nga puna juaj
    .why = Ky pension mund të vijë me ju në çdo vend. Tatimi mund të ndryshojë.
    .do = Jepini adresën tuaj të re fondit tuaj të pensionit. Pyetni edhe për tatimin.

# Incapacity since 2006
keep-wia = WIA (nëse keni sëmundje dhe nuk mund të punoni)
    .sure = Në vende me marrëveshje (verdrag) mund ta merrni WIA më gjatë se 1 vit.
    .ask = Pyetni zyrën UWV: a mund të vijë pagesa ime WIA në vendin tim të ri? A mbetet shuma e njëjtë?
keep-wia-same = E mbani pagesën WIA
    .why = Pagesa WIA mund të vijë me ju në këtë vend. Shuma nuk ulet nga shpërngulja.
    .do = Njoftoni zyrën UWV se do të shpërnguleni. Ndoshta një mjek i zyrës UWV do t’ju shohë edhe një herë.
    .term-report = Njoftojeni më së voni më { $date }.
    .event-report = Njoftoni zyrën UWV se do të shpërnguleni
keep-wia-ask-amount = E mbani pagesën WIA. Pyetni sa merrni
    .why = Pagesa WIA mund të vijë me ju në këtë vend. Por pagesa WGA-vervolguitkering atje është ndonjëherë më e ulët. Nuk e dimë nëse kështu është për ju.
    .do = Pyetni zyrën UWV sa merrni. Ndoshta një mjek i zyrës UWV do t’ju shohë edhe një herë.
    .term-report = Njoftojeni më së voni më { $date }.
    .event-report = Njoftoni zyrën UWV se do të shpërnguleni
keep-wia-factor-50 = E mbani pagesën WIA, por merrni gjysmën
    .why = Jeta atje është më e lirë se në Holandë. Prandaj në vitin 2026 merrni 50 për qind të pagesës suaj WGA-vervolguitkering.
    .do = Njoftoni zyrën UWV se do të shpërnguleni. Pyetni sa merrni atëherë.
    .term-report = Njoftojeni më së voni më { $date }.
    .event-report = Njoftoni zyrën UWV se do të shpërnguleni
keep-wia-factor-60 = E mbani pagesën WIA, por merrni më pak
    .why = Jeta atje është më e lirë se në Holandë. Prandaj në vitin 2026 merrni 60 për qind të pagesës suaj WGA-vervolguitkering.
    .do = Njoftoni zyrën UWV se do të shpërnguleni. Pyetni sa merrni atëherë.
    .term-report = Njoftojeni më së voni më { $date }.
    .event-report = Njoftoni zyrën UWV se do të shpërnguleni
keep-wia-stops-iva = Pagesa juaj WIA ndalet
    .why = Holanda nuk ka marrëveshje (verdrag) me këtë vend. Vini përsëri të jetoni në Holandë? Atëherë pagesa IVA mund të fillojë përsëri.
    .do = Njoftoni zyrën UWV se do të shpërnguleni. Largoheni për më pak se 1 vit? Atëherë për zyrën UWV ju jetoni ende në Holandë. Merruni vesh me zyrën UWV.
    .term-from = Pagesa WIA ndalet më { $date }.
    .term-report = Njoftojeni më së voni më { $date }.
    .event-report = Njoftoni zyrën UWV se do të shpërnguleni
keep-wia-stops = Pagesa juaj WIA ndalet
    .why = Holanda nuk ka marrëveshje (verdrag) me këtë vend. Vini përsëri të jetoni në Holandë brenda 5 vjetësh? Atëherë pagesa WIA mund të fillojë përsëri.
    .do = Njoftoni zyrën UWV se do të shpërnguleni. Largoheni për më pak se 1 vit? Atëherë për zyrën UWV ju jetoni ende në Holandë. Merruni vesh me zyrën UWV.
    .term-from = Pagesa WIA ndalet më { $date }.
    .term-report = Njoftojeni më së voni më { $date }.
    .event-report = Njoftoni zyrën UWV se do të shpërnguleni
    .term-back = E doni atëherë përsëri pagesën WIA? Ejani përsëri të jetoni në Holandë, më së voni më { $date }.
    .event-back = Dita e fundit për t’u kthyer me pagesën WIA
keep-wia-ask = Pyetni zyrën UWV nëse pagesa juaj WIA mund të vijë me ju
    .why = Kjo varet nga marrëveshjet me këtë vend. Ne nuk e dimë me siguri. Pagesa WIA mund të ndalet.
    .do = Pyetni zyrën UWV. Mos u largoni para se të keni një përgjigje me shkrim. Largoheni për më pak se 1 vit? Atëherë për zyrën UWV ju jetoni ende në Holandë. Merruni vesh me zyrën UWV.
    .term-report = Njoftojeni më së voni më { $date }.
    .event-report = Njoftoni zyrën UWV se do të shpërnguleni

# Older incapacity benefits
keep-wao-waz = WAO ose WAZ (nëse keni sëmundje dhe nuk mund të punoni)
    .sure = Në vende me marrëveshje (verdrag) mund ta merrni WAO ose WAZ për mbi 1 vit.
    .ask = Pyetni zyrën UWV: a mund të vijë pagesa ime WAO ose WAZ në vendin tim të ri?
keep-wao-waz-same = E mbani pagesën WAO ose WAZ
    .why = Kjo pagesë mund të vijë me ju në këtë vend. Shuma nuk ulet nga shpërngulja.
    .do = Njoftoni zyrën UWV se do të shpërnguleni. Ndoshta një mjek i zyrës UWV do t’ju shohë edhe një herë.
    .term-report = Njoftojeni më së voni më { $date }.
    .event-report = Njoftoni zyrën UWV se do të shpërnguleni
keep-wao-waz-stops = Pagesa juaj WAO ose WAZ ndalet
    .why = Holanda nuk ka marrëveshje (verdrag) me këtë vend. Prandaj kjo pagesë nuk mund të vijë me ju.
    .do = Njoftoni zyrën UWV se do të shpërnguleni. Largoheni për më pak se 1 vit? Atëherë për zyrën UWV ju jetoni ende në Holandë. Merruni vesh me zyrën UWV.
    .term-from = Pagesa ndalet më { $date }.
    .term-report = Njoftojeni më së voni më { $date }.
    .event-report = Njoftoni zyrën UWV se do të shpërnguleni
keep-wao-waz-ask = Pyetni zyrën UWV nëse pagesa juaj WAO ose WAZ mund të vijë me ju
    .why = Kjo varet nga marrëveshjet me këtë vend. Ne nuk e dimë me siguri. Pagesa mund të ndalet.
    .do = Pyetni zyrën UWV. Mos u largoni para se të keni një përgjigje me shkrim. Largoheni për më pak se 1 vit? Atëherë për zyrën UWV ju jetoni ende në Holandë. Merruni vesh me zyrën UWV.
    .term-report = Njoftojeni më së voni më { $date }.
    .event-report = Njoftoni zyrën UWV se do të shpërnguleni

# Disabled at a young age
keep-wajong = Wajong (sëmundje ose kufizim që në moshë të re)
    .sure = Pagesa Wajong ndalet në çdo vend, përveç nëse zyra UWV bën përjashtim.
    .ask = Pyetni zyrën UWV: a mund të marr një përjashtim për pagesën time Wajong?
keep-wajong-exception = Pyetni nëse mund ta merrni me vete pagesën Wajong
    .why = Pagesa Wajong ndalet në çdo vend. Por zyra UWV mund të bëjë përjashtim. Për një trajtim, ose për mundësi më të mira për punë. Ose nëse shpërngulet personi që kujdeset për ju. Një përjashtim është i rrallë.
    .do = Pyetni zyrën UWV. Mos u largoni para se të keni një përgjigje me shkrim.
    .term-report = Njoftoni zyrën UWV më së voni më { $date } se do të largoheni.
    .event-report = Njoftoni zyrën UWV se do të shpërnguleni
keep-wajong-stops = Pagesa juaj Wajong ndalet
    .why = Pagesa Wajong nuk mund të vijë me ju, as brenda Evropës. Vini përsëri të jetoni në Holandë? Atëherë pagesa Wajong mund të fillojë përsëri.
    .do = Njoftoni zyrën UWV se do të shpërnguleni. Largoheni për më pak se 1 vit? Atëherë për zyrën UWV ju jetoni ende në Holandë. Merruni vesh me zyrën UWV.
    .term-from = Pagesa Wajong ndalet më { $date }.
    .term-report = Njoftoni zyrën UWV më së voni më { $date } se do të largoheni.
    .event-report = Njoftoni zyrën UWV se do të shpërnguleni

# Unemployment
keep-ww = WW (nëse nuk keni punë)
    .sure = Pagesa WW ndalet nëse shkoni të jetoni në një vend tjetër.
    .ask = Pyetni zyrën UWV: a mund të kërkoj punë me pagesën WW në vendin tim të ri?
keep-ww-three-months = Mund ta merrni me vete pagesën WW për 3 muaj
    .why = Në këtë vend mund të kërkoni punë 3 muaj me pagesën WW. Për këtë ju duhet një formular. Quhet PD U2.
    .do = Kërkoni nga zyra UWV formularin PD U2. Regjistrohuni në atë vend si person që kërkon punë.
    .term-form = Kërkojeni formularin më së voni më { $date }.
    .event-form = Kërkoni nga zyra UWV formularin PD U2
    .term-register = Regjistrohuni më së voni më { $date }.
    .event-register = Regjistrohuni si person që kërkon punë
    .term-back = Kthehuni më së voni më { $date }.
    .event-back = Dita e fundit për t’u kthyer me pagesën WW
keep-ww-ask = Pyetni zyrën UWV nëse mund ta merrni me vete pagesën WW
    .why = Në këtë vend varet nga shtetësia juaj. Ne nuk e dimë me siguri.
    .do = Pyetni zyrën UWV para se të largoheni.
keep-ww-not-yet = Ende nuk mund ta merrni me vete pagesën WW
    .why = Duhet të keni më parë 4 javë pagesën WW të plotë. Pastaj ndoshta mund të kërkoni punë 3 muaj në këtë vend.
    .do = Prisni me largimin. Pyetni zyrën UWV kur mundeni.
keep-ww-stops = Pagesa juaj WW ndalet
    .why = Kush jeton në një vend tjetër, nuk merr pagesën WW. Pushimet lejohen: 20 ditë pune në vit. A do ta merrni pensionin AOW brenda 1 viti? Atëherë 65 ditë në vit.
    .do = Njoftoni zyrën UWV se do të shpërnguleni.
    .term-from = Pagesa WW ndalet më { $date }.
    .term-back = E doni atëherë përsëri pagesën WW? Ejani përsëri të jetoni në Holandë, më së voni më { $date }.
    .event-back = Dita e fundit për t’u kthyer me pagesën WW

# Sickness
keep-zw = Ziektewet (koha e parë e sëmundjes)
    .sure = Pagesa Ziektewet mund të vijë me ju vetëm në një vend me marrëveshje (verdrag).
    .ask = Pyetni zyrën UWV: a mund të vijë pagesa ime Ziektewet në vendin tim të ri?
keep-zw-same = I mbani paratë nga Ziektewet
    .why = Kjo pagesë mund të vijë me ju në këtë vend.
    .do = Njoftoni zyrën UWV se do të shpërnguleni. Ndoshta një mjek i zyrës UWV do t’ju shohë edhe një herë.
    .term-report = Njoftojeni më së voni më { $date }.
    .event-report = Njoftoni zyrën UWV se do të shpërnguleni
keep-zw-stops = Paratë tuaja nga Ziektewet ndalen
    .why = Kjo pagesë nuk mund të vijë me ju në këtë vend. Vini përsëri të jetoni në Holandë? Atëherë pagesa mund të fillojë përsëri.
    .do = Njoftoni zyrën UWV se do të shpërnguleni.
    .term-from = Pagesa ndalet më { $date }.
    .term-report = Njoftojeni më së voni më { $date }.
    .event-report = Njoftoni zyrën UWV se do të shpërnguleni
keep-zw-ask = Pyetni zyrën UWV nëse pagesa juaj Ziektewet mund të vijë me ju
    .why = Kjo varet nga marrëveshjet me këtë vend. Ne nuk e dimë me siguri. Pagesa mund të ndalet.
    .do = Pyetni zyrën UWV. Mos u largoni para se të keni një përgjigje me shkrim.
    .term-report = Njoftojeni më së voni më { $date }.
    .event-report = Njoftoni zyrën UWV se do të shpërnguleni

# Top-up
keep-tw = Shtesa e zyrës UWV (Toeslagenwet)
    .sure = Shtesa e zyrës UWV ndalet nëse shkoni të jetoni në një vend tjetër.
    .ask = Pyetni zyrën UWV: kur ndalet shtesa ime, dhe sa marr atëherë ende?
keep-tw-job-search = Pyetni zyrën UWV nëse shtesa juaj vazhdon
    .why = Ju shkoni atje për të kërkuar punë, më së shumti 3 muaj. Nuk shpërnguleni.
    .do = Pyetni zyrën UWV para se të largoheni. Mos ndalni asgjë vetë.
keep-tw-stops = Shtesa juaj e zyrës UWV ndalet
    .why = Kjo shtesë nuk mund të vijë me ju, as brenda Evropës. Vetë pagesa ndonjëherë mund të vijë.
    .do = Njoftoni zyrën UWV se do të shpërnguleni.
    .term-from = Shtesa ndalet më { $date }.

# Older unemployed people
keep-older-unemployed = IOW, IOAW ose IOAZ (në moshë dhe pa punë)
    .sure = Pagesat IOW, IOAW dhe IOAZ ndalen nëse shkoni të jetoni në një vend tjetër.
    .ask = Pyetni zyrën UWV (IOW) ose komunën tuaj (IOAW, IOAZ): kur ndalet pagesa ime?
keep-older-unemployed-stops-iow = Pagesa juaj IOW ndalet
    .why = Pagesa IOW nuk mund të vijë me ju në një vend tjetër. Pushimet lejohen.
    .do = Njoftoni zyrën UWV se do të shpërnguleni.
    .term-from = Pagesa IOW ndalet më { $date }.
keep-older-unemployed-stops = Pagesa juaj IOAW ose IOAZ ndalet
    .why = Kjo pagesë nuk mund të vijë me ju në një vend tjetër.
    .do = Njoftoni komunën tuaj para se të largoheni. Njoftojeni edhe nëse largoheni për pak kohë.
    .term-from = Pagesa ndalet më { $date }.

# Social assistance
keep-bijstand = Bijstand (ndihma sociale, para nga komuna)
    .sure = Ndihma sociale (bijstand) ndalet gjithmonë nëse shkoni të jetoni në një vend tjetër.
    .ask = Pyetni komunën tuaj: kur ndalet ndihma ime sociale (bijstand), dhe sa kohë mund të shkoj për vizitë?
keep-bijstand-stops = Ndihma juaj sociale (bijstand) ndalet
    .why = Ndihma sociale (bijstand) është vetëm për ata që jetojnë në Holandë.
    .do = Shkoni për vizitë dhe ktheheni? Atëherë mund të jeni larg më së shumti 4 javë në vit. E keni moshën për pensionin AOW? Atëherë 13 javë. Njoftoni komunën tuaj para se të largoheni.
    .term-from = Ndihma sociale (bijstand) ndalet më { $date }.

# Survivors
keep-anw = Anw (nëse partneri ose partnerja juaj ka vdekur)
    .sure = Pagesa Anw mund të vijë me ju vetëm në një vend me marrëveshje (verdrag).
    .ask = Pyetni zyrën SVB: a mund të vijë pagesa ime Anw në vendin tim të ri? Sa marr atje?
keep-anw-same = E mbani pagesën Anw
    .why = Pagesa Anw mund të vijë me ju në këtë vend. Shuma nuk ulet nga shpërngulja. Martoheni, ose filloni të bashkëjetoni? Atëherë pagesa Anw zakonisht ndalet. Ajo ndalet edhe kur fillon pensioni juaj AOW. E keni pagesën Anw vetëm sepse keni një fëmijë? Atëherë ajo ndalet kur fëmija më i vogël mbush 18 vjeç.
    .do = Njoftoni zyrën SVB se po shpërnguleni.
keep-anw-ask-amount = E mbani pagesën Anw. Pyetni sa merrni
    .why = Pagesa Anw mund të vijë me ju në këtë vend. Por shuma atje është ndonjëherë më e ulët. Nuk e dimë nëse kështu është për ju. Martoheni, ose filloni të bashkëjetoni? Atëherë pagesa Anw zakonisht ndalet. Ajo ndalet edhe kur fillon pensioni juaj AOW. E keni pagesën Anw vetëm sepse keni një fëmijë? Atëherë ajo ndalet kur fëmija më i vogël mbush 18 vjeç.
    .do = Pyetni zyrën SVB para se të largoheni.
keep-anw-factor-60 = E mbani pagesën Anw, por merrni më pak
    .why = Jeta atje është më e lirë se në Holandë. Prandaj në vitin 2026 merrni 60 për qind të pagesës suaj Anw. Martoheni, ose filloni të bashkëjetoni? Atëherë pagesa Anw zakonisht ndalet. Ajo ndalet edhe kur fillon pensioni juaj AOW. E keni pagesën Anw vetëm sepse keni një fëmijë? Atëherë ajo ndalet kur fëmija më i vogël mbush 18 vjeç.
    .do = Njoftoni zyrën SVB se po shpërnguleni. Pyetni sa merrni atëherë.
keep-anw-stops = Pagesa juaj Anw ndalet
    .why = Holanda nuk ka marrëveshje (verdrag) me këtë vend. Jetoni më vonë përsëri në Holandë, ose në një vend me marrëveshje (verdrag)? Atëherë pagesa Anw mund të fillojë përsëri.
    .do = Njoftoni zyrën SVB se po shpërnguleni.
    .term-from = Pagesa Anw ndalet më { $date }.
keep-anw-ask = Pyetni zyrën SVB nëse pagesa juaj Anw mund të vijë me ju
    .why = Kjo varet nga marrëveshjet me këtë vend. Ne nuk e dimë me siguri. Pagesa Anw mund të ndalet.
    .do = Pyetni zyrën SVB. Mos u largoni para se të keni një përgjigje me shkrim.

# Child benefit
keep-akw = Kinderbijslag (shtesa për fëmijë)
    .sure = Zyra SVB shikon 4 herë në vit nëse e merrni shtesën për fëmijë (kinderbijslag).
    .ask = Pyetni zyrën SVB: a e marr ende shtesën për fëmijë (kinderbijslag) pas shpërnguljes?
keep-akw-job-search = Pyetni zyrën SVB nëse shtesa për fëmijë (kinderbijslag) vazhdon
    .why = Ju shkoni atje për të kërkuar punë, më së shumti 3 muaj. Nuk shpërnguleni.
    .do = Pyetni zyrën SVB para se të largoheni. Mos ndalni asgjë vetë.
keep-akw-other-parent = Pyetni zyrën SVB nëse shtesa për fëmijë (kinderbijslag) mbetet
    .why = Pas largimit nuk keni më sigurim për shtesën për fëmijë (kinderbijslag). Prindi tjetër ndoshta e ka. Atëherë ai prind mund t’i marrë paratë.
    .do = Njoftoni zyrën SVB se do të largoheni. Pyetni nëse prindi tjetër mund ta marrë shtesën për fëmijë.
keep-akw-parent-in-eu = Pyetni zyrën SVB nëse shtesa për fëmijë (kinderbijslag) mbetet
    .why = Kush largohet, nuk ka më sigurim për shtesën për fëmijë (kinderbijslag). A merrni pension ose një pagesë nga Holanda? Atëherë shtesa për fëmijë në Bashkimin Evropian ndonjëherë mund të mbetet.
    .do = Pyetni zyrën SVB para se të largoheni.
keep-akw-parent-leaves = Shtesa juaj për fëmijë (kinderbijslag) ndalet
    .why = Kush largohet, nuk ka më sigurim për shtesën për fëmijë (kinderbijslag). Zyra SVB shikon më 1 janar, 1 prill, 1 korrik dhe 1 tetor.
    .do = Njoftoni zyrën SVB se do të largoheni. Morët tepër? Atë duhet ta ktheni.
    .term-from = Nga data { $date } nuk ka më shtesë për fëmijë.
keep-akw-child-same = E mbani shtesën për fëmijë (kinderbijslag)
    .why = Ju e mbani sigurimin në Holandë. Fëmija juaj jeton atëherë në një vend me rregulla të njëjta.
    .do = Njoftoni zyrën SVB se fëmija juaj shpërngulet.
keep-akw-child-since = Pyetni zyrën SVB nëse shtesa për fëmijë (kinderbijslag) mbetet
    .why = Për këtë vend rregullat kanë ndryshuar. A merrnit tashmë para për këtë fëmijë në atë kohë? Atëherë ndonjëherë mund të mbetet.
    .do = Pyetni zyrën SVB. Thoni që kur jeton fëmija juaj atje.
keep-akw-child-stops = Shtesa juaj për fëmijë (kinderbijslag) ndalet
    .why = Për një fëmijë që shkon të jetojë në këtë vend, nuk ka shtesë për fëmijë.
    .do = A merrnit tashmë para për këtë fëmijë kur shkoi të jetojë atje? Pyetni zyrën SVB nëse mund të mbetet.
    .term-from = Nga data { $date } nuk ka më shtesë për fëmijë.
keep-akw-child-ask = Pyetni zyrën SVB nëse shtesa për fëmijë (kinderbijslag) mbetet
    .why = Fëmija juaj shkon të jetojë në këtë vend. Nuk e dimë me siguri çfarë ndodh atëherë.
    .do = Pyetni zyrën SVB para se të shkojë fëmija.

# Allowance for children
keep-kgb = Kindgebonden budget (para shtesë për fëmijë)
    .sure = Pa shtesën për fëmijë (kinderbijslag) nuk ka kindgebonden budget.
    .ask = Pyetni zyrën Dienst Toeslagen: a marr ende kindgebonden budget pas shpërnguljes?
keep-kgb-job-search = Pyetni nëse paratë kindgebonden budget vazhdojnë
    .why = Ju shkoni atje për të kërkuar punë, më së shumti 3 muaj. Nuk shpërnguleni.
    .do = Pyetni zyrën Dienst Toeslagen para se të largoheni. Mos ndalni asgjë vetë.
keep-kgb-stops = Paratë tuaja kindgebonden budget ndalen
    .why = Pa shtesën për fëmijë (kinderbijslag) nuk ka kindgebonden budget.
    .do = Njoftoni zyrën Dienst Toeslagen. Morët tepër? Atë duhet ta ktheni.
keep-kgb-child-same = I mbani paratë kindgebonden budget
    .why = Nëse shtesa për fëmijë (kinderbijslag) mbetet, mbeten edhe këto para.
    .do = Njoftoni zyrën Dienst Toeslagen se fëmija juaj shpërngulet.
keep-kgb-ask = Pyetni nëse paratë kindgebonden budget mbeten
    .why = Këto para shkojnë bashkë me shtesën për fëmijë (kinderbijslag). Nuk e dimë me siguri nëse ajo mbetet.
    .do = Pyetni zyrën Dienst Toeslagen para largimit.

# Other allowances
keep-allowances = Shtesë (toeslag) për shëndetin, qiranë ose kujdesin e fëmijëve
    .sure = Shtesa për qiranë (huurtoeslag) është vetëm për një shtëpi në Holandë.
    .ask = Pyetni zyrën Dienst Toeslagen: cilën shtesë duhet ta ndal, dhe nga cila ditë?
keep-allowances-job-search = Pyetni nëse shtesat tuaja vazhdojnë
    .why = Ju shkoni atje për të kërkuar punë, më së shumti 3 muaj. Nuk shpërnguleni.
    .do = Pyetni zyrën Dienst Toeslagen para se të largoheni. Mos ndalni asgjë vetë.
keep-allowances-care-may-stay = Huurtoeslag (për qiranë) ndalet. Zorgtoeslag (për shëndetin) mund të mbetet
    .why = Shtesa për qiranë (huurtoeslag) është vetëm për një shtëpi në Holandë. Shtesa për shëndetin (zorgtoeslag) mund të mbetet. Atëherë duhet të keni atje kujdes shëndetësor që e paguan Holanda, përmes zyrës CAK. Shtesa për kujdesin e fëmijëve (kinderopvangtoeslag) varet nga puna në Holandë.
    .do = A merrni huurtoeslag? Ndaleni vetë. Pyetni zyrën Dienst Toeslagen për zorgtoeslag në vendin tuaj të ri. Morët tepër? Atë duhet ta ktheni.
keep-allowances-stops = Shtesat tuaja ndalen
    .why = Shtesa për qiranë (huurtoeslag) është vetëm për një shtëpi në Holandë. Zorgtoeslag (për shëndetin) është për ata me sigurim shëndetësor këtu, ose kujdes përmes zyrës CAK. Punon partneri ose partnerja juaj në Holandë? Atëherë shtesa për kujdesin e fëmijëve ndonjëherë mund të mbetet.
    .do = Ndalini vetë shtesat te zyra Dienst Toeslagen. Morët tepër? Atë duhet ta ktheni.
keep-allowances-ask = Pyetni çfarë ndodh me shtesën tuaj
    .why = Shtesa për qiranë (huurtoeslag) është vetëm për një shtëpi në Holandë. Shtesa për shëndetin (zorgtoeslag) ndonjëherë mund të mbetet. Nuk e dimë me siguri nëse kështu është për ju.
    .do = Pyetni zyrën Dienst Toeslagen para se të largoheni. Ndaleni vetë huurtoeslag. Morët tepër? Atë duhet ta ktheni.

# Health care
keep-care = Mjeku dhe spitali (sigurimi shëndetësor)
    .sure = Duhet ta njoftoni kompaninë tuaj të sigurimit shëndetësor se po shpërnguleni.
    .ask = Pyetni zyrën CAK: a e paguan Holanda kujdesin tim shëndetësor në vendin tim të ri?
keep-care-job-search = E mbani sigurimin shëndetësor holandez
    .why = Ju shkoni atje për të kërkuar punë, më së shumti 3 muaj. Nuk shpërnguleni. Ne mendojmë se atëherë e mbani sigurimin këtu.
    .do = Pyetni kompaninë tuaj të sigurimit shëndetësor nëse kjo është e saktë. Merrni me vete kartën evropiane të shëndetit (EHIC).
keep-care-ask-insurer = Ndoshta e mbani sigurimin këtu. Pyetni
    .why = Me pagesën WW ose Ziektewet ndonjëherë e mbani sigurimin në Holandë. Zyra UWV thotë deri në cilën ditë. Nuk e dimë me siguri nëse kështu është për ju.
    .do = Pyetni zyrën UWV dhe kompaninë tuaj të sigurimit shëndetësor para se të largoheni. Mos u largoni pa sigurim.
    .term-insurer = Njoftoni kompaninë tuaj të sigurimit shëndetësor rreth datës { $date }.
    .event-insurer = Njoftoni kompaninë tuaj të sigurimit shëndetësor se po shpërnguleni
keep-care-ends = Sigurimi juaj shëndetësor holandez ndalet
    .why = Pas largimit Holanda nuk e paguan më kujdesin tuaj shëndetësor.
    .do = Rregulloni një sigurim në vendin tuaj të ri para se të largoheni.
    .term-insurer = Njoftoni kompaninë tuaj të sigurimit shëndetësor rreth datës { $date }.
    .event-insurer = Njoftoni kompaninë tuaj të sigurimit shëndetësor se po shpërnguleni
keep-care-ends-until-aow = Sigurimi juaj shëndetësor holandez ndalet
    .why = Pas largimit Holanda nuk e paguan më kujdesin tuaj shëndetësor.
    .do = Rregulloni një sigurim në vendin tuaj të ri para se të largoheni. Do të merrni më vonë pension AOW? Atëherë pyetni zyrën CAK. Ndonjëherë Holanda e paguan nga ajo kohë kujdesin tuaj shëndetësor.
    .term-insurer = Njoftoni kompaninë tuaj të sigurimit shëndetësor rreth datës { $date }.
    .event-insurer = Njoftoni kompaninë tuaj të sigurimit shëndetësor se po shpërnguleni
keep-care-ask = Sigurimi juaj shëndetësor ndalet. Pyetni zyrën CAK çfarë ka për ju
    .why = Nuk e dimë me siguri nëse Holanda e paguan kujdesin tuaj shëndetësor në këtë vend.
    .do = Pyetni zyrën CAK para se të largoheni: hetcak.nl. Mos u largoni pa sigurim.
    .term-insurer = Njoftoni kompaninë tuaj të sigurimit shëndetësor rreth datës { $date }.
    .event-insurer = Njoftoni kompaninë tuaj të sigurimit shëndetësor se po shpërnguleni
keep-care-insured-there = Sigurimi juaj shëndetësor holandez ndalet. E keni sigurimin atje
    .why = Ju merrni para nga puna ose pension nga ai vend. Atëherë për ju vlen kujdesi shëndetësor i atij vendi.
    .do = Pyetni zyrën CAK nëse kjo është e saktë. Regjistrohuni te sigurimi i atij vendi.
    .term-insurer = Njoftoni kompaninë tuaj të sigurimit shëndetësor rreth datës { $date }.
    .event-insurer = Njoftoni kompaninë tuaj të sigurimit shëndetësor se po shpërnguleni
keep-care-cak = Ju merrni kujdes shëndetësor atje, dhe Holanda paguan një pjesë
    .why = Sigurimi juaj holandez ndalet. Merrni të njëjtin kujdes si njerëzit atje. Paguani çdo muaj një shumë. Ajo zbritet nga pensioni ose pagesa juaj.
    .do = Lajmërohuni te zyra CAK: hetcak.nl. Merrni një formular: S1 ose 121.
    .term-insurer = Njoftoni kompaninë tuaj të sigurimit shëndetësor rreth datës { $date }.
    .event-insurer = Njoftoni kompaninë tuaj të sigurimit shëndetësor se po shpërnguleni

# Long-term care
keep-wlz = Shtëpi kujdesi ose kujdes afatgjatë në shtëpi (Wlz)
    .sure = Me vetëm pensionin AOW ose pension nuk keni Wlz në një vend tjetër.
    .ask = Pyetni zyrën CAK: cilin kujdes afatgjatë mund të marr në vendin tim të ri?
keep-wlz-ask = Pyetni nëse e mbani sigurimin Wlz
    .why = Ndoshta nuk shpërnguleni, ose pagesa juaj vlen ende. Atëherë ndonjëherë e mbani sigurimin. Këtë nuk e dimë me siguri.
    .do = Pyetni zyrën SVB para se të largoheni.
keep-wlz-stops = E drejta juaj për kujdesin Wlz ndalet
    .why = Kujdesi Wlz është vetëm për ata që jetojnë ose punojnë në Holandë.
    .do = A merrni tani kujdes Wlz? Pyetni para se të largoheni cilin kujdes mund të merrni atje.
    .term-from = Kujdesi Wlz ndalet më { $date }.

# Nationality
keep-nationality = Shtetësia holandeze
    .sure = Kush e ka shtetësinë holandeze, nuk e humb menjëherë pas largimit.
    .ask = Pyetni komunën tuaj ose ambasadën: si e mbaj shtetësinë holandeze nëse jetoj atje?
keep-nationality-only-dutch-suriname = E mbani shtetësinë holandeze
    .why = Keni vetëm shtetësinë holandeze. Këtë e mbani, edhe pas shumë kohe. A e kërkoni vetë shtetësinë surinameze? Atëherë e mbani shtetësinë holandeze nëse keni lindur atje dhe në atë kohë jetoni atje. Por kush e merr shtetësinë surinameze nga traktati i vitit 1975, e humb shtetësinë holandeze.
    .do = Kërkoni një pasaportë të re para se të largoheni. Pyetni ambasadën para se ta kërkoni shtetësinë surinameze.
keep-nationality-only-dutch = E mbani shtetësinë holandeze
    .why = Keni vetëm shtetësinë holandeze. Këtë e mbani, edhe pas shumë kohe. Por merrni një shtetësi tjetër? Atëherë ndoshta nuk e keni më shtetësinë holandeze.
    .do = Kërkoni një pasaportë të re para se të largoheni.
keep-nationality-in-eu = E mbani shtetësinë holandeze
    .why = Kush jeton në Bashkimin Evropian ose në Mbretërinë e Holandës, e mban shtetësinë holandeze. Shpërnguleni më vonë në një vend tjetër? Atëherë vlejnë rregulla të tjera.
    .do = Kërkoni një pasaportë të re para se të largoheni.
keep-nationality-ask = Pyetni nëse e mbani shtetësinë holandeze
    .why = Keni edhe një shtetësi tjetër. Nuk e dimë me siguri nëse ky vend numërohet me Bashkimin Evropian.
    .do = Kërkoni një pasaportë të re para se të largoheni, dhe pastaj çdo 10 vjet.
keep-nationality-renewed = E mbani shtetësinë holandeze, por jo vetvetiu
    .why = Keni edhe një shtetësi tjetër. Pasaporta juaj e fundit ju dha 13 vjet të reja me shtetësinë holandeze. A nuk do ta keni më shtetësinë holandeze? Atëherë shpesh nuk e kanë më as fëmijët tuaj nën 18 vjeç.
    .do = Kërkoni çdo 10 vjet një pasaportë të re.
    .term-renew = Kujdesuni të keni një pasaportë të re më së voni më { $date }. Përndryshe pastaj nuk e keni më shtetësinë holandeze.
    .event-renew = Dita e fundit për të marrë një pasaportë të re holandeze
keep-nationality-lost-perhaps = Pyetni nëse e keni ende shtetësinë holandeze
    .why = Keni edhe një shtetësi tjetër, dhe jeni larg prej shumë kohe. Pas 13 vjetësh pa pasaportë të re shtetësia holandeze humbet. Deri më 1 prill 2022 kjo ishte pas 10 vjetësh. Atëherë shpesh e humbin edhe fëmijët nën 18 vjeç.
    .do = Pyetni ambasadën. E keni humbur shtetësinë? Ndonjëherë mund ta merrni përsëri. Pyetni edhe për këtë.
keep-nationality-thirteen-years = E mbani shtetësinë holandeze, por jo vetvetiu
    .why = Keni edhe një shtetësi tjetër. Jetoni 13 vjet jashtë Mbretërisë së Holandës dhe Bashkimit Evropian? Atëherë pastaj nuk e keni më shtetësinë holandeze. Me çdo pasaportë të re koha fillon nga e para. A nuk do ta keni më shtetësinë holandeze? Atëherë shpesh nuk e kanë më as fëmijët tuaj nën 18 vjeç.
    .do = Kërkoni një pasaportë të re para se të largoheni, dhe pastaj çdo 10 vjet.
    .term-renew = Kujdesuni të keni një pasaportë të re më së voni më { $date }. Përndryshe pastaj nuk e keni më shtetësinë holandeze.
    .event-renew = Dita e fundit për të marrë një pasaportë të re holandeze

# The way back
keep-way-back = Kthimi përsëri në Holandë
    .sure = Kjo varet nga pasaporta dhe leja juaj: kush e ka shtetësinë holandeze, mund të kthehet gjithmonë.
    .ask = Pyetni zyrën IND: çfarë ndodh me të drejtën time të qëndrimit, dhe a mund të kthehem?
keep-way-back-dutch = Mund të ktheheni gjithmonë
    .why = Keni shtetësinë holandeze. Kush e ka shtetësinë holandeze, mund të jetojë gjithmonë këtu.
    .do = Kujdesuni ta mbani shtetësinë holandeze. Lexoni çfarë themi për këtë.
keep-way-back-eu = Mund të ktheheni
    .why = Keni shtetësinë e një vendi të Bashkimit Evropian, të Islandës, Lihtenshtajnit, Norvegjisë ose Zvicrës. Atëherë mund të jetoni këtu.
keep-way-back-permit = Mund ta humbni lejen e qëndrimit. Pyetni zyrën IND
    .why = Kjo mund të ndodhë nëse jeni larg më shumë se 6 muaj rresht. Ose 3 vjet njëri pas tjetrit, çdo vit më shumë se 4 muaj rresht.
    .do = Pyetni zyrën IND para se të largoheni nëse mund të ktheheni. Ndonjëherë ka një rrugë kthimi. Për shembull nëse kishit shtetësinë holandeze, ose jetuat gjatë këtu si fëmijë. Shkuat me pagesën e kthimit? Atëherë është e mundur brenda 1 viti.
    .term-back = Më { $date } bëhen 6 muaj që jeni larg. Qëndroni më gjatë? Atëherë zyra IND mund t’jua heqë lejen (intrekken).
    .event-back = Dita e fundit për t’u kthyer me lejen tuaj të qëndrimit
keep-way-back-long-term = Mund ta humbni të drejtën e qëndrimit. Pyetni zyrën IND
    .why = Keni banim afatgjatë në Bashkimin Evropian (langdurig ingezetene). Jeni 12 muaj rresht jashtë Bashkimit Evropian? Atëherë mund ta humbni këtë të drejtë. Shkoni në një vend tjetër të Bashkimit Evropian? Atëherë vlejnë rregulla të tjera.
    .do = Pyetni zyrën IND para se të largoheni nëse mund të ktheheni.
    .term-back = Jeni pas datës { $date } ende jashtë Bashkimit Evropian? Atëherë mund ta humbni të drejtën e qëndrimit.
    .event-back = Dita e fundit për t’u kthyer me të drejtën tuaj të qëndrimit
keep-way-back-asylum = Mund ta humbni lejen e qëndrimit. Pyetni zyrën IND
    .why = Kjo mund të ndodhë nëse jeni larg më shumë se 6 muaj rresht. Ose 3 vjet njëri pas tjetrit, çdo vit më shumë se 4 muaj rresht. Shkoni në vendin nga i cili ikët? Atëherë kjo mund të ndodhë qysh pas një vizite.
    .do = Pyetni zyrën IND ose VluchtelingenWerk para se të largoheni, edhe për një vizitë.
    .term-back = Më { $date } bëhen 6 muaj që jeni larg. Qëndroni më gjatë? Atëherë zyra IND mund t’jua heqë lejen (intrekken).
    .event-back = Dita e fundit për t’u kthyer me lejen tuaj të qëndrimit
keep-way-back-ask = Nuk mund të ktheheni aq lehtë. Pyetni zyrën IND
    .why = Nëse largoheni, e drejta juaj e qëndrimit zakonisht ndalet. Ndonjëherë ka një rrugë kthimi. Për shembull nëse kishit shtetësinë holandeze, ose jetuat gjatë këtu si fëmijë. E drejta e kthimit në Holandë (terugkeeroptie) vlen vetëm 1 vit. Dhe vetëm për njerëz me pagesën e kthimit.
    .do = Pyetni zyrën IND para se të largoheni.

# What is left of the money: now beside there. $names are names of schemes, $part is a number or a range (left-range), $amount
# a text as amount-euros makes it.
left-card = Sa para më mbeten?
    .hint = Tani dhe atje krah për krah
left-title = Paratë tuaja: tani dhe atje
left-keeps-from = Nga data { $date } keni ende: { $names }.
left-keeps = Pas largimit keni ende: { $names }.
left-keeps-none = Nga këto para nuk ju mbetet asgjë pas largimit.
left-stops = Kjo ndalet: { $names }.
left-asks = Kjo nuk është e sigurt. Pyetni para se të largoheni: { $names }.
left-claims = Këtë mund ta merrni që tani. Kërkojeni menjëherë: { $names }.
left-later = Kjo vjen më vonë: { $names }.
left-no-filling-up = Në një vend tjetër askush nga Holanda nuk jua plotëson paratë. Atëherë keni vetëm atë që shkruhet këtu te “atje”.
left-now = Tani
left-there = Atje
left-range = { $least } deri { $most }
left-have = Këtë e merrni
left-not-yet = Ende jo
left-same = Po aq
left-about = Rreth { $part } për qind e shumës së tanishme
left-at-least = Të paktën rreth { $part } për qind e shumës së tanishme
left-changed = Mbetet. Pyetni sa merrni
left-ask = Jo e sigurt. Pyetni
left-nothing = Asgjë
left-claim = E mundur që tani. Kërkojeni menjëherë
left-comes-later = Vjen më vonë
left-share = Rreth { $part } për qind e një pensioni të plotë AOW
left-share-later = Më vonë: rreth { $part } për qind e një pensioni të plotë AOW
left-aow-share = Sa i madh është pensioni im AOW?
left-aow-share-in-letter = Kjo shkruhet në letrën e zyrës SVB
    .why = Në atë letër shkruhet sa për qind pension AOW keni. Nga shpërngulja kjo përqindje nuk ndryshon.
    .do = Gjeni letrën. Nuk e keni më? Kërkoni një të re nga zyra SVB.
left-aow-share-estimate = Ne e llogarisim përafërsisht
    .why = Çdo vit në Holandë vlen 2 për qind. Bëhet fjalë për 50 vitet para se të fillojë pensioni juaj AOW. Ishit ndërkohë gjatë larg? Atëherë është më pak. Vazhduat të paguanit vetë, ose vlen edhe një vend tjetër? Atëherë mund të jetë më shumë.
    .do = Kërkoni nga zyra SVB një pasqyrë të viteve tuaja AOW.
left-reckoned = Ne mendojmë: rreth { $part } për qind e një pensioni të plotë AOW.
left-reckoned-from = Kjo del nga data juaj e lindjes, dita juaj e parë këtu dhe largimi juaj. Saktësisht e di vetëm zyra SVB.
left-offer = Doni ta dini përafërsisht që tani? Atëherë plotësoni këtë:
left-example = Një shembull në euro
left-example-alone = Një pension i plotë AOW ishte në { $date }: { $amount } në muaj, për dikë që nuk jeton në çift.
left-example-partner = Një pension i plotë AOW ishte në { $date }: { $amount } në muaj, për secilin nga dy në çift.
left-example-there = Në këtë vend, edhe kush nuk jeton në çift merr këtë shumë. Një pension i plotë AOW ishte në { $date }: { $amount } në muaj.
left-example-share = Pjesa juaj nga kjo është rreth { $least }.
left-example-range = Pjesa juaj nga kjo është rreth { $least } deri { $most }.
left-example-note = Kjo është bruto: nga kjo zbriten ende para për tatim dhe kujdes shëndetësor. Është një shembull i asaj kohe. Pyetni zyrën SVB sa merrni.
left-euros = € { $euros }
left-besides = Mendoni edhe për
left-rent = Keni shtëpi me qira? Njoftoni në kohë se e lini. Doni ta mbani? Pyetni më parë pronarin ose pronaren nëse lejohet.
left-pension = Pensioni: a punuat në Holandë? Atëherë ndoshta keni pension. Shikoni në mijnpensioenoverzicht.nl. Ai vjen me ju në çdo vend.
left-house = Keni shtëpi ose kursime në një vend tjetër? Kjo mund të merret parasysh që tani për ndihmën sociale (bijstand) dhe shtesën AIO. Njoftoni tani: për ndihmën sociale komunën, për shtesën AIO zyrën SVB.
left-tax = Tatimi: ndonjëherë paguani në Holandë, ndonjëherë në vendin tjetër. Kjo është ndryshe për çdo vend. Pyetni zyrën e tatimeve (Belastingdienst).
left-tax-call = Telefononi zyrën e tatimeve (Belastingdienst) për jashtë vendit
