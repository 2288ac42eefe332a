# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl: what
# is longest, `.why` what comes after that, `.do` whom to tell.

# Native reader: “dikarin” stands for both “can” and “are allowed”. Is it clear that this is allowed?
away-title = Hûn dikarin çiqas dirêj herin?
away-for-good = Ez ji bo herdem diçim. Wê demê çi ji min re dimîne?
away-first = Pêşî biceribînin? Ewqas dirêj hûn dikarin herin
away-shortest = Ya herî kurt: { $name }. Herî zêde { $time }
away-trip = Ev rêwîtî ewqas dirêj e: { $days }
    .hint = Roja çûyînê nayê hesabkirin. Roja vegerê tê hesabkirin.
away-year = { $days } di { $year } de
away-too-long = { $days } zêde ye
away-above = Ev rêwîtî dirêjtir e. Ji bo rojên zêde piraniya caran pere tune.
away-days = { $number ->
    [one] 1 roj
   *[other] { $number } roj
 }
away-months = { $number ->
    [one] 1 meh
   *[other] { $number } meh
 }

away-bijstand = Bijstand, IOAW an IOAZ (pereyê şaredariyê)
away-bijstand-13-weeks = Salê herî zêde 13 hefte
    .why = Ji temenê AOW ve di sala salnameyê de 91 roj e. Rojên ku hûn berê çûn, jê tên kêmkirin. Li pey hev jî dirêjtir nabe, di ser sersalê re jî na. Hûn dirêjtir dimînin? Wê demê ji bo wan rojan pere ji we re nayê, an pere radiweste.
    .do = Beriya ku hûn herin, ji şaredariya xwe bipirsin. Gelek caran divê ev 2 heta 4 hefteyan zûtir be.
    .term-until = Herî dereng di { $date } de dîsa li Holandayê bin.
    .event-until = Vegera Holandayê: Bijstand, IOAW an IOAZ
away-bijstand-4-weeks = Salê herî zêde 28 roj
    .why = Ev ji bo sala salnameyê ye. Rojên ku hûn berê çûn, jê tên kêmkirin. Li pey hev jî dirêjtir nabe, di ser sersalê re jî na. Hûn dirêjtir dimînin? Wê demê ji bo wan rojan pere ji we re nayê, an pere radiweste.
    .do = Beriya ku hûn herin, ji şaredariya xwe bipirsin. Gelek caran divê ev 2 heta 4 hefteyan zûtir be.
    .term-until = Herî dereng di { $date } de dîsa li Holandayê bin.
    .event-until = Vegera Holandayê: Bijstand, IOAW an IOAZ

away-aio = AIO (pereyê zêde ji bo AOW ya kêm)
away-aio-13-weeks = Salê herî zêde 13 hefte
    .why = Ev di sala salnameyê de 91 roj e. Li pey hev jî dirêjtir nabe, di ser sersalê re jî na. Hûn dirêjtir dimînin? Wê demê AIO radiweste. Divê hûn wê ji nû ve daxwaz bikin. Hevjîna/ê bê AOW herî zêde 4 hefteyan dikare here.
    .do = Beriya ku hûn herin, ji SVB re bibêjin, ji bo hevjîna/ê xwe jî.
    .term-until = Herî dereng di { $date } de dîsa li Holandayê bin.
    .event-until = Vegera Holandayê: AIO

away-ww = WW an IOW (ger karê we tune be)
away-ww-20-days = Salê herî zêde 20 rojên kar
    .why = Dawiya hefteyê û cejn nayên hesabkirin. Pere piştî 1ê Çileyê dest pê kir? Wê demê roj kêmtir in. Ji ber temenê we ne hewce ye hûn li kar bigerin? Wê demê 65 roj in. Ji bo rojên zêde pere tune.
    .do = Herî dereng 1 roj beriya ku hûn herin, ji UWV re bibêjin.
    .term-report = Herî dereng di { $date } de ji UWV re bibêjin ku hûn diçin.
    .event-report = Ji UWV re bibêjin ku hûn diçin

away-wia = WIA, WAO an WAZ (nexweş, bê kar)
away-wia-part-of-year = Salê ji 4 mehan kêmtir: tiştek naguhere
    .why = Salê 4 heta 8 meh in? Wê demê hûn bi xwe hildibijêrin li kîjan welatî dijîn. Zêdetirî 8 mehan e? Wê demê ji bo UWV hûn êdî li Holandayê najîn. UWV biryarê dide.
    .do = 2 hefte beriya ku hûn herin, ji UWV re bibêjin hûn ê çiqas bimînin. Li hev bikin ka ew çawa digihîjin we.
    .term-report = Herî dereng di { $date } de ji UWV re bibêjin ku hûn diçin.
    .event-report = Ji UWV re bibêjin ku hûn diçin
away-wia-under-a-year = Ji 1 salê kurttir: pereyê we dimîne
    .why = Ger hûn jiyana xwe li Holandayê bidomînin, ev li her welatî wisa ye. Hûn salekê an dirêjtir dimînin? Wê demê welatê ku hûn lê ne girîng e: hin caran pere radiweste. Divê hûn li kar bigerin, an ji bo kar hîn bibin (re-integratie)? Wê demê salê herî zêde 4 hefte betlane dibe.
    .do = 2 hefte beriya ku hûn herin, ji UWV re bibêjin hûn ê çiqas bimînin. Li hev bikin ka ew çawa digihîjin we.
    .term-until = Herî dereng di { $date } de dîsa li Holandayê bin.
    .event-until = Vegera Holandayê: WIA, WAO an WAZ
    .term-report = Herî dereng di { $date } de ji UWV re bibêjin ku hûn diçin.
    .event-report = Ji UWV re bibêjin ku hûn diçin

away-wia-wga = Ji UWV bipirsin, hûn dikarin çiqas dirêj herin
    .why = Gelo divê hûn li kar bigerin, an ji bo kar hîn bibin (re-integratie)? Wê demê hûn dikarin salê herî zêde 4 hefte herin. Ne hewce ye? Wê demê hûn gelek caran dikarin dirêjtir herin, lê ji 1 salê kurttir.
    .do = 2 hefte beriya ku hûn herin, ji UWV re bibêjin hûn ê çiqas bimînin. Li hev bikin ka ew çawa digihîjin we.
    .term-report = Herî dereng di { $date } de ji UWV re bibêjin ku hûn diçin.
    .event-report = Ji UWV re bibêjin ku hûn diçin

away-wajong = Wajong (ji ciwaniyê ve nexweş an astengdar)
away-wajong-part-of-year = Salê ji 4 mehan kêmtir: tiştek naguhere
    .why = Salê 4 heta 8 meh in? Wê demê hûn bi xwe hildibijêrin li kîjan welatî dijîn. Zêdetirî 8 mehan e? Wê demê ji bo UWV hûn êdî li Holandayê najîn. UWV biryarê dide.
    .do = 2 hefte beriya ku hûn herin, ji UWV re bibêjin hûn ê çiqas bimînin. Li hev bikin ka ew çawa digihîjin we.
    .term-report = Herî dereng di { $date } de ji UWV re bibêjin ku hûn diçin.
    .event-report = Ji UWV re bibêjin ku hûn diçin
away-wajong-under-a-year = Ji 1 salê kurttir: pereyê we dimîne
    .why = Ger hûn jiyana xwe li Holandayê bidomînin, ev li her welatî wisa ye. Hûn salekê an dirêjtir dimînin? Wê demê Wajong hema her tim radiweste. Îstîsna kêm caran dibe.
    .do = 2 hefte beriya ku hûn herin, ji UWV re bibêjin hûn ê çiqas bimînin. Li hev bikin ka ew çawa digihîjin we.
    .term-until = Herî dereng di { $date } de dîsa li Holandayê bin.
    .event-until = Vegera Holandayê: Wajong
    .term-report = Herî dereng di { $date } de ji UWV re bibêjin ku hûn diçin.
    .event-report = Ji UWV re bibêjin ku hûn diçin

away-zw = Ziektewet (dema pêşî ya nexweşiyê)
away-zw-ask = Ji UWV bipirsin, hûn dikarin çiqas dirêj herin
    .why = Em nizanin çend hefte dibe. Divê UWV karibe bigihîje we. Û divê rêwîtî we nexweştir neke.
    .do = 2 hefte beriya ku hûn herin, ji UWV re bibêjin.
    .term-report = Herî dereng di { $date } de ji UWV re bibêjin ku hûn diçin.
    .event-report = Ji UWV re bibêjin ku hûn diçin

away-tw = Toeslag a UWV (Toeslagenwet)
away-tw-ask = Ji UWV bipirsin, ka ev toeslag berdewam dike
    .why = Ev toeslag ji bo kesên ku li Holandayê dijîn e. Em nizanin di serdanekê de çi dibe.
    .do = Beriya ku hûn herin, telefonî UWV bikin.

away-aow = AOW (teqawidiya ji dewletê)
away-aow-part-of-year = Ji SVB bipirsin hûn li kîjan welatî dijîn
    .why = AOW li her welatî ji we re tê. Lê kesê bi tenê li hin welatan kêmtir digire. Wê demê girîng e kesek li kîjan welatî dijî: mal li ku ye, malbat li ku ye, û piraniya demê li ku ye.
    .do = Beriya ku hûn herin, ji SVB bipirsin. Bersiveke nivîskî bixwazin.
away-aow-visit = AOW wek xwe berdewam dike
    .why = Serdan an betlane di AOW de tiştekî naguherîne. Kesek diçe ku li wir bijî? Wê demê dibe ku pere kêm bibe.
    .do = Hûn ji 3 mehan dirêjtir dimînin? Beriya ku hûn herin, ji SVB re bibêjin.

away-anw = Anw (ger hevjîna/ê we miribe)
away-anw-part-of-year = Ji SVB bipirsin hûn li kîjan welatî dijîn
    .why = Anw bi welatê ku kesek lê dijî ve girêdayî ye. SVB li malê, malbatê û piraniya demê dinêre.
    .do = Beriya ku hûn herin, ji SVB bipirsin. Bersiveke nivîskî bixwazin.
away-anw-visit = Anw wek xwe berdewam dike
    .why = Serdan naguherîne ku kesek li ku dijî. Kesek diçe ku li wir bijî? Wê demê dibe ku Anw kêm bibe an raweste.
    .do = Hûn ji 3 mehan dirêjtir dimînin? Beriya ku hûn herin, ji SVB re bibêjin.

away-akw = Pereyê zarokan (kinderbijslag) û butçeya zarokan (kindgebonden budget)
away-akw-3-months = Heta 3 mehan ne hewce ye hûn tiştekî bibêjin
    .why = Dê, bav an zarok zêdetirî 3 mehan diçe, ji bo betlaneyê jî? Wê demê SVB dinêre ka hê pereyê zarokan heye. Butçeya zarokan bi wê re diçe.
    .do = Ew ji 3 mehan dirêjtir dibe? Di nav 4 hefteyan de ji SVB re bibêjin.
    .term-until = Herî dereng di { $date } de dîsa li Holandayê bin.
    .event-until = Vegera Holandayê: Pereyê zarokan û butçeya zarokan

away-allowances = Alîkarî (toeslag) ji bo tenduristî, kirê an kreşê
away-allowances-ask = Ji Dienst Toeslagen bipirsin, hûn dikarin çiqas dirêj herin
    .why = Toeslag ji bo kesên ku li Holandayê dijîn e. Ji bo alîkariya kirê (huurtoeslag) divê kesek bi xwe di malê de bijî. Em nizanin hûn dikarin çiqas dirêj herin.
    .do = Kesekî din tê malê? An hûn qeyda xwe jê dibin? Yekser bibêjin. Ger na, divê hûn pere vegerînin.

away-pension = Teqawidiya ji karê we
away-pension-no-limit = Teqawidî her tim berdewam dike
    .why = Hûn dikarin teqawidiya ji karê xwe bi xwe re bibin her welatî. Hejmara rojan bê sînor e.
    .do = Bila posteya we bigihîje we.

away-residence = Mafê we yê jiyîna li Holandayê
away-residence-dutch = Bi hemwelatiya Holandayê hûn her tim dikarin vegerin
    .why = Hejmara rojan bê sînor e. Bila dema pasaporta we derbas nebe.
    .do = Beriya ku hûn herin, binêrin pasaporta we heta kengê derbasdar e.
away-residence-eu = Ji IND bipirsin, hûn dikarin çiqas dirêj herin
    .why = Hûn wek hemwelatiyê/a EU 5 salan li vir jiyan? Wê demê hûn dikarin heta 2 salan li pey hev herin. Ji 5 salan kurttir e? Wê demê cuda ye.
    .do = Beriya ku hûn demeke dirêj herin, telefonî IND bikin.
away-residence-six-months = Herî zêde 6 meh li pey hev
    .why = Dirêjtir? Wê demê IND dikare destûrê rawestîne (intrekken). Ev piştî 3 salan jî dibe: her sal zêdetirî 4 mehan li pey hev li derveyî Holandayê. IND li her kesî cuda dinêre.
    .do = Bilêtên xwe biparêzin. Ger dirêjtir bibe, telefonî IND bikin.
    .term-until = Herî dereng di { $date } de dîsa li Holandayê bin.
    .event-until = Vegera Holandayê: Mafê we yê jiyîna li Holandayê
away-residence-twelve-months = Ji 12 mehan kurttir li derveyî EU
    .why = Salekê an dirêjtir li pey hev li derveyî EU? Wê demê IND dikare destûrê rawestîne (intrekken). Piştî 6 salan li derveyî Holandayê, li welatekî din ê EU, jî dibe.
    .do = Bilêtên xwe biparêzin. Ger dirêjtir bibe, telefonî IND bikin.
    .term-until = Herî dereng di { $date } de dîsa li Holandayê bin.
    .event-until = Vegera Holandayê: Mafê we yê jiyîna li Holandayê
away-residence-asylum-fixed = Hişyar bin: bi serdana welatê xwe dibe ku hûn destûra xwe winda bikin
    .why = Kesek diçe welatê ku jê reviya? Wê demê IND piraniya caran lêkolînê dike ka divê destûr raweste. Çûyîna welatekî din herî zêde 6 mehan li pey hev dibe.
    .do = Pêşî ji Juridisch Loket an VluchtelingenWerk alîkariya bêpere bixwazin. Heta ku bersiv neyê, neçin.
away-residence-asylum-indefinite = Beriya ku hûn herin welatê xwe, bipirsin
    .why = Di 2017an de hikûmetê nivîsand: bi penaberiya ji bo herdem ev piraniya caran dibe. Paşê hat nivîsandin ku IND wê demê jî dikare lêkolînê bike. Çûyîna welatekî din herî zêde 6 mehan li pey hev dibe.
    .do = Pêşî ji Juridisch Loket an VluchtelingenWerk alîkariya bêpere bixwazin. Heta ku bersiv neyê, neçin.
away-residence-protection = Beriya rêwîtiyê bipirsin
    .why = Parastina demkî heta û bi 4ê Adara 2027an heye. Paşê kaxezeke din tê. Di Mijdara 2025an de plan wisa bû. Em nizanin hûn dikarin çiqas dirêj herin.
    .do = Ji Dienst Terugkeer en Vertrek û ji şaredariya xwe bipirsin.
away-residence-procedure = Pêşî bipirsin, çûyîn tê çi wateyê
    .why = Daxwazek hê berdewam e. Em nizanin çi tê serê wê, ger hûn herin.
    .do = Pêşî ji Juridisch Loket an VluchtelingenWerk alîkariya bêpere bixwazin. Heta ku bersiv neyê, neçin.
away-residence-none = Pêşî bipirsin ka hûn dikarin vegerin Holandayê
    .why = Bê mafê jiyîna li vir, vegera Holandayê ne misoger e. Em nizanin ji bo we çawa ye.
    .do = Pêşî ji Juridisch Loket an VluchtelingenWerk alîkariya bêpere bixwazin. Heta ku bersiv neyê, neçin.

away-care = Sîgortaya tenduristiyê (zorgverzekering)
away-care-part-of-year = Ji SVB bipirsin ka sîgortaya we dimîne
    .why = SVB dinêre kesek piraniya demê li ku ye. Û mal, malbat û kar li ku ne. Tenê qeyd têrê nake.
    .do = Beriya ku hûn herin, ji SVB lêkolîna Wlz (Wlz-onderzoek) bixwazin.
away-care-under-a-year = Ji 1 salê kurttir: sîgorta berdewam dike
    .why = Ev wisa ye, ger kesek demkî here û jiyana xwe li Holandayê bidomîne. Salek an dirêjtir e, an kesek li wir dixebite? Wê demê dibe ku sîgorta raweste. Divê kesek sîgortayê betal bike û nake? Wê demê hin caran divê pere vegerîne.
    .do = Ji şirketa sîgortayê bipirsin ka li wî welatî çi dide. Hûn ne piştrast in? Telefonî SVB bikin.
    .term-until = Herî dereng di { $date } de dîsa li Holandayê bin.
    .event-until = Vegera Holandayê: Sîgortaya tenduristiyê

away-registration = Qeyda li şaredariyê (inschrijving)
away-registration-8-months = Salê ji 8 mehan kurttir: qeyda we dimîne
    .why = Hemû rojên salê bi hev re tên hesabkirin. Ew dibe 8 meh an dirêjtir? Wê demê divê hûn qeyda xwe jê bibin (uitschrijven). Mala we li vir hebe jî, wisa ye. Paşê tenduristî û toeslag jî diguherin.
    .do = Ji 5 rojan beriya çûyînê ve hûn dikarin li şaredariyê qeyda xwe jê bibin.
    .term-until = Herî dereng di { $date } de dîsa li Holandayê bin.
    .event-until = Vegera Holandayê: Qeyda li şaredariyê

away-home = Mala kirê (ger hûn kirê bidin)
away-home-ask = Beriya ku hûn herin, ji xwediyê malê bipirsin
    .why = Kesê ku malê kirê dike, divê lê bijî jî. Gelek caran divê ev salê herî kêm 6 meh be. Ger na, xwediyê malê dikare kirêyê rawestîne, ger kirê hatibe dayîn jî. Tenê bi destûrê dibe ku kesek li malê binêre.
    .do = Destûra nivîskî bixwazin. Dayîna kirêyê bidomînin.
