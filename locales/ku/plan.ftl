# The plan: each step by its name, with `.say`, what to ask in Dutch. Then each way it can turn out: one sentence, `.when` in
# words, `.why`, `.do`, `.else` for what happens if not, `.term-…` for a day, `.event-…` as the title in a calendar.
# What is said and written in Dutch is read from this file whatever the language of the screen: the other files translate it.

# Times
stage-now = Niha
stage-two-months = Du meh beriya çûyînê
stage-last-week = Hefteya dawî
stage-first-weeks = Hefteyên pêşî li wir
stage-every-year = Her sal
stage-once-in-years = Her çend salan carekê

# The screen
plan-card = Plana min
    .hint = Divê ez çi bikim, û kengê?
plan-title = Plana we
plan-intro = Pêl gavekê bikin. Wê demê hûn dixwînin çima, û hûn telefonî kê dikin. Tiştek xelas e? Nîşanekê deynin.
plan-next = Niha vê bikin
plan-perhaps = Tenê ger ev li ser we be
plan-finished = Her tişt xelas e
plan-count = { $number } ji { $total } xelas
plan-all-days = Hemû rojan têxin salnameya min
plan-tick = Xelas: { $step }
plan-else-title = Ger hûn vê nekin
plan-say = Bi holendî bibêjin
plan-write = Nameyekê binivîsin
plan-letters = Nameyên ji bo kopîkirinê
plan-back = Çi ji min re dimîne?

# Steps: now
plan-permit-first = Ji IND bipirsin, çi tê serê mayîna we
    .say = Ger ez bar bikim, çi tê serê destûra min a mayînê? Ez dikarim paşê vegerim?
plan-permit-first-ask = Beriya ku hûn biryarê bidin, vê bipirsin
    .when = Niha, beriya ku hûn biryarê bidin
    .why = Kesek zêdetirî 6 mehan li derveyî Holandayê dijî? Wê demê IND dikare destûrê rawestîne (intrekken). Mafê we yê mayîna demdirêj a EU (langdurig ingezetene) heye? Wê demê ev dem 12 meh li derveyî EU ye. Hin caran rêyeke vegerê heye, lê ne ji bo her kesî.
    .do = Telefonî IND bikin. Bipirsin jî, divê hûn karta xwe ya mayînê çi bikin. Destûra we ya penaberiyê (asiel) heye? Wê demê divê hûn çûyîna xwe ji IND re jî bibêjin.
    .else = Wê demê hûn nizanin ka hûn dikarin paşê vegerin.
plan-claim-aow-now = AOW daxwaz bikin
    .say = Ez dixwazim AOW daxwaz bikim. Divê ez çi bikim?
plan-claim-aow-now-claim = Yekser bikin
    .when = Niha
    .why = Hûn herî kêm 1 salê li Holandayê jiyan an xebitîn? Wê demê AOW ji bo we heye. Hûn dikarin AOW bi xwe re bibin her welatî.
    .do = Beriya ku hûn herin, telefonî SVB bikin.
    .else = Wê demê AOW herî zêde ji bo 1 sala beriya daxwazê ji we re tê. Yê mayî winda dibe.
plan-passport = Binêrin pasaporta we heta kengê derbasdar e
    .say = Ez dixwazim pasaporteke nû daxwaz bikim. Divê ez çi bi xwe re bînim?
plan-passport-dutch = Ger hewce be, li şaredariya xwe pasaporteke nû daxwaz bikin
    .when = Niha
    .why = Li Holandayê ev ji welatekî din hêsantir e.
    .do = Hindik maye ku dema pasaporta we xelas bibe? Li şaredariya xwe randevûyê bigirin. Ji balyozxaneya welatê xwe yê nû bipirsin ka vîze divê.
    .else = Wê demê divê hûn li wir herin balyozxaneyê. Dibe ku ew dûr be.
plan-passport-own = Ger hewce be, li konsulxaneya xwe pasaporteke nû daxwaz bikin
    .when = Niha
    .why = Bê pasaporta derbasdar hûn nikarin rêwîtiyê bikin.
    .do = Hindik maye ku dema pasaporta we xelas bibe? Telefonî konsulxaneya welatê xwe ya li Holandayê bikin.
    .else = Wê demê belkî hûn nikarin di wextê xwe de herin.
plan-digid = Bila DigiD a we her bixebite
    .say = Ez çawa dikim ku DigiD a min li welatekî din bixebite? Hûn dikarin bi appa DigiD alîkariya min bikin?
plan-digid-easier-here = Beriya jêbirina qeydê bikin
    .when = Niha, beriya jêbirina qeydê (uitschrijven)
    .why = Bi DigiD hûn ji wir jî karên xwe yên li Holandayê dikin. Daxwaza DigiD li vir ji wir gelek hêsantir e.
    .do = Appa DigiD deynin ser telefona xwe. Kontrola bi SMSê jî vekin, bi hejmara ku li we dimîne. AOW ji we re tê? Wê demê SVB li wir hê dikare alîkariyê bike.
    .else = Wê demê divê hûn DigiD ji wir daxwaz bikin. Ew karekî zêdetir e.
plan-digid-only-here = Vê li vir bikin. Li wir belkî nabe
    .when = Niha, beriya jêbirina qeydê (uitschrijven)
    .why = Bi DigiD hûn ji wir jî karên xwe yên li Holandayê dikin. Daxwaza li wir tenê bi pasaporta van welatan dibe: Holanda, EU, Norwec, Îslanda an Liechtenstein.
    .do = Appa DigiD deynin ser telefona xwe. Kontrola bi SMSê jî vekin, bi hejmara ku li we dimîne. AOW ji we re tê? Wê demê SVB li wir hê dikare alîkariyê bike.
    .else = Wê demê belkî hûn li wir êdî DigiD nagirin.
plan-bank = Ji banka xwe bipirsin ka hesabê we dimîne
    .say = Hesabê min dikare bimîne? Karta min li wir jî dixebite?
plan-bank-in-eu = Her bank bi xwe biryarê dide
    .when = Niha
    .why = Di EU de piraniya caran hesabê we dikare bimîne.
    .do = Navnîşana xwe ya nû bidin banka xwe. Hejmara hesabê we diguhere? Hejmara nû bidin her kesê ku pere dide we.
    .else = Bank dikare hesabê we bigire. Wê demê pereyê we nagihîje we.
# Native reader: “hesêb digirin” (close the account): can it be read as “take”?
plan-bank-outside-eu = Hin bank hesêb digirin
    .when = Niha
    .why = Hin bank hesabê kesên ku li derveyî EU dijîn digirin. Her bank bi xwe biryarê dide.
    .do = Navnîşana xwe ya nû bidin banka xwe. Hejmara hesabê we diguhere? Hejmara nû bidin her kesê ku pere dide we.
    .else = Bank dikare hesabê we bigire. Wê demê pereyê we nagihîje we.

# Steps: two months before
plan-insurer = Ji şirketa sîgortaya tenduristiyê (zorgverzekeraar) re bibêjin ku hûn bar dikin
    .say = Sîgortaya min a tenduristiyê kîjan rojê radiweste? Çi tê serê sîgortaya min a zêde?
plan-insurer-tell = Ya baş: du meh beriya çûyînê
    .when = Du meh beriya çûyînê
    .why = Hûn êdî li Holandayê najîn û naxebitin? Wê demê sîgortaya we ya tenduristiyê ya Holandayê radiweste.
    .do = Telefonî şirketa sîgortaya tenduristiyê bikin. Hejmar li ser karta we ye.
    .else = Wê demê belkî hûn demeke zêde pere didin.
    .term-tell = Herî dereng di { $date } de bibêjin.
    .event-tell = Ji şirketa sîgortaya tenduristiyê re bibêjin ku hûn bar dikin
plan-health-care = Li welatê xwe yê nû lênêrîna tenduristiyê temam bikin
    .say = Holanda li welatê min ê nû pereyê tenduristiya min dide? Ez forma S1 an 121 çawa daxwaz dikim?
plan-health-care-cak = Li CAK forma S1 an 121 daxwaz bikin
    .when = Du meh beriya çûyînê
    .why = Bi vê formê hûn li wir dikarin herin doktor, û Holanda pere dide. Hûn bi xwe her meh hinek pere didin.
    .do = Li hetcak.nl daxwaz bikin, an telefon bikin. Ew 4 hefteyan dikişîne. Bi formê herin saziya sîgortaya tenduristiyê ya welatê xwe yê nû.
    .else = Wê demê belkî li wir lênêrîna we ya tenduristiyê tune.
plan-health-care-own = Li wir bi xwe sîgortayeke tenduristiyê çêkin
    .when = Du meh beriya çûyînê
    .why = Bi îhtîmaleke mezin Holanda li wir pereyê tenduristiya we nade.
    .do = Beriya ku hûn herin, li wî welatî li sîgortayekê bigerin. Hûn li wir dixebitin, an teqawidiya wî welatî ji we re tê? Wê demê li wir bipirsin divê hûn çi bikin.
    .else = Wê demê doktor an nexweşxane dikare pir buha be.
plan-health-care-ask = Ji CAK bipirsin, kî li wir pereyê tenduristiya we dide
    .when = Du meh beriya çûyînê
    .why = Ji bo vî welatî an vî pereyê alîkariyê em ne piştrast in.
    .do = Beriya ku hûn herin, telefonî CAK bikin.
    .else = Wê demê doktor an nexweşxane dikare pir buha be.
plan-tell-svb = Ji SVB re bibêjin ku hûn bar dikin
    .say = Ez dixwazim barkirina xwe bibêjim. Di pereyê min de çi diguhere? Divê ez kîjan formê dagirim?
plan-tell-svb-aio-stops = AIO ya we radiweste. Beriya ku hûn herin, bibêjin
    .when = Beriya çûyînê
    .why = AIO nikare bi we re bê welatekî din. Û divê SVB bizane hûn li ku dijîn.
    .do = Telefonî SVB bikin an jê re binivîsin. Navnîşana xwe ya nû û hejmara hesabê xwe bidin.
    .else = Wê demê pere zêde ji we re tê. Divê hûn wî vegerînin.
    .term-tell = Beriya { $date } bibêjin.
    .event-tell = Ji SVB re bibêjin ku hûn bar dikin
plan-tell-svb-anw-stops = Anw a we radiweste. Beriya ku hûn herin, bibêjin
    .when = Beriya çûyînê
    .why = Hûn nikarin Anw bi xwe re bibin vî welatî. Û divê SVB bizane hûn li ku dijîn.
    .do = Telefonî SVB bikin an jê re binivîsin. Navnîşana xwe ya nû û hejmara hesabê xwe bidin.
    .else = Wê demê pere zêde ji we re tê. Divê hûn wî vegerînin.
    .term-tell = Beriya { $date } bibêjin.
    .event-tell = Ji SVB re bibêjin ku hûn bar dikin
plan-tell-svb-tell = Beriya ku hûn herin, bibêjin
    .when = Beriya çûyînê, an herî dereng 4 hefte piştî çûyînê
    .why = Divê SVB bizane hûn li ku dijîn. Hin caran pere diguhere.
    .do = Telefonî SVB bikin an jê re binivîsin. Navnîşana xwe ya nû û hejmara hesabê xwe bidin.
    .else = Wê demê belkî pere zêde ji we re tê. Divê hûn wî vegerînin.
    .term-tell = Ya baş: beriya çûyînê. Roja dawî: { $date }.
    .event-tell = Roja dawî: ji SVB re bibêjin ku hûn bar dikin
plan-tell-uwv = Ji UWV re bibêjin ku hûn bar dikin
    .say = Ez dixwazim barkirina xwe bibêjim. Ez dikarim pereyê xwe yê alîkariyê bi xwe re bibim? Divê ez hê herim doktorê UWV?
plan-tell-uwv-two-weeks = Herî dereng du hefte beriya çûyînê
    .when = Herî dereng du hefte beriya çûyînê
    .why = Divê UWV bizane hûn li ku dijîn. Belkî doktorê UWV dixwaze hê we bibîne.
    .do = Forma li uwv.nl bi kar bînin, an telefon bikin.
    .else = Wê demê belkî karê UWV di wextê xwe de xelas nabe.
    .term-tell = Herî dereng di { $date } de bibêjin.
    .event-tell = Ji UWV re bibêjin ku hûn bar dikin
plan-tell-uwv-ask = Bipirsin, çi tê serê pereyê we
    .when = Du meh beriya çûyînê
    .why = Ger kesek bar bike, WW, Ziektewet, IOW û toeslag a UWV piraniya caran radiwestin.
    .do = Beriya ku hûn herin, telefonî UWV bikin.
    .else = Wê demê belkî pere zêde ji we re tê. Divê hûn wî vegerînin.
plan-tell-municipality = Ji şaredariya xwe re bibêjin ku hûn diçin
    .say = Pereyê şaredariyê ji min re tê. Ew ji kîjan rojê ve radiweste?
plan-tell-municipality-tell = Pereyê we yê şaredariyê radiweste
    .when = Beriya çûyînê
    .why = Bijstand, IOAW, IOAZ û Bbz nikarin bi we re bên welatekî din.
    .do = Beriya ku hûn herin, bibêjin. Rêwîtiyeke kurt jî divê hûn ji berê ve bibêjin.
    .else = Wê demê pere zêde ji we re tê. Divê hûn wî vegerînin.
    .term-tell = Beriya { $date } bibêjin.
    .event-tell = Ji şaredariya xwe re bibêjin ku hûn diçin
plan-tell-pension-fund = Navnîşana xwe ya nû bidin fona teqawidiyê (pensioenfonds)
    .say = Di teqawidiya min de çi diguhere? Wê demê ez li ku bacê didim?
plan-tell-pension-fund-tell = Hejmara hesabê xwe jî bidin
    .when = Du meh beriya çûyînê
    .why = Hûn dikarin teqawidiya ji karê xwe bi xwe re bibin her welatî. Divê fon bizane hûn li ku dijîn.
    .do = Telefonî fonê bikin an jê re binivîsin. Hejmar li ser nameyên we ye.
    .else = Wê demê name nagihîjin. Fon dikare dayîna pere rawestîne.
plan-child-benefit = Bipirsin, çi tê serê pereyê zarokan (kinderbijslag)
    .say = Ger ez bar bikim, pereyê min ê zarokan radiweste? Ji kîjan rojê ve?
plan-child-benefit-ask = Ew piraniya caran radiweste
    .when = Du meh beriya çûyînê
    .why = Dê an bav ji Holandayê diçe? Wê demê pereyê zarokan piraniya caran radiweste. Butçeya zarokan (kindgebonden budget) jî wê demê radiweste.
    .do = Ji SVB bipirsin, ka pereyê zarokan radiweste. Ew radiweste? Wê demê butçeya zarokan jî li Dienst Toeslagen rawestînin.
    .else = Wê demê belkî pere zêde ji we re tê. Divê hûn wî vegerînin.
plan-home = Hûn di mala kirê de ne? Di wextê xwe de betal bikin
    .say = Ez dixwazim kirêyê betal bikim. Divê ez heta kîjan rojê bidim?
plan-home-notice = Divê ev bi nameya qeydkirî (aangetekend) be
    .when = Du meh beriya çûyînê, herî kêm 1 meh
    .why = Divê hûn herî kêm 1 mehê berê betal bikin. Hin caran dirêjtir e, herî zêde 3 meh. Ew di peymana we de dinivîse.
    .do = Nameyeke qeydkirî (aangetekend) bişînin. Hûn vê li postexaneyê (PostNL) dikin. Wê demê delîleke we heye. Hûn û hevjîna/ê we bi hev re kirêdar in? Ji xwediyê malê bipirsin, divê kî îmze bike.
    .else = Wê demê hûn kirêyê didin dema ku hûn êdî çûne.
    .term-notice = Divê name herî dereng di { $date } de li wir be. Ger na, hûn dirêjtir kirê didin.
    .event-notice = Roja dawî: betalkirina kirêyê
plan-stop-allowances = Alîkariya kirê (huurtoeslag) ji we re tê? Wê bi xwe rawestînin
    .say = Ez dixwazim huurtoeslag a xwe ji roja barkirinê ve rawestînim. Zorgtoeslag ji min re dimîne?
plan-stop-allowances-care-may-stay = Belkî alîkariya tenduristiyê (zorgtoeslag) dikare bimîne
    .when = Gava hûn roja çûyînê zanibin
    .why = Alîkariya kirê (huurtoeslag) tenê ji bo mala li Holandayê ye. Paşê CAK pereyê tenduristiya we dide? Wê demê belkî zorgtoeslag dikare bimîne.
    .do = Huurtoeslag li Mijn toeslagen rawestînin, an telefon bikin. Bipirsin zorgtoeslag çawa dibe.
    .else = Wê demê pere zêde ji we re tê. Divê hûn wî vegerînin.
    .term-stop = Huurtoeslag ji { $date } ve rawestînin.
    .event-stop = Rawestandina huurtoeslag
plan-stop-allowances-stop = Alîkariya tenduristiyê (zorgtoeslag) jî piraniya caran radiweste
    .when = Gava hûn roja çûyînê zanibin
    .why = Alîkariya kirê (huurtoeslag) tenê ji bo mala li Holandayê ye. Zorgtoeslag piraniya caran tenê ji bo kesên ku sîgortaya wan li vir e.
    .do = Toeslagan li Mijn toeslagen rawestînin, an telefon bikin. Bipirsin ka tiştek dikare bimîne.
    .else = Wê demê pere zêde ji we re tê. Divê hûn wî vegerînin.
    .term-stop = Toeslagan ji { $date } ve rawestînin.
    .event-stop = Rawestandina huurtoeslag û zorgtoeslag
plan-post-address = Ji bo posteya xwe navnîşanekê hilbijêrin
    .say = Hê navnîşana min li welatê min ê nû tune. Ez dixwazim navnîşanekê ji bo posteya xwe bidim.
plan-post-address-arrange = Li kesekî bigerin ku bi nameyan alîkariya we bike
    .when = Beriya çûyînê
    .why = Hê name ji Holandayê tên. Hin caran bi rojeke dawî.
    .do = Hûn navnîşana xwe ya nû hê nizanin? Wê demê navnîşaneke posteyê bidin. Kesekî ku hûn pê bawer in hilbijêrin.
    .else = Wê demê nameyek nagihîje we, û belkî rojeke dawî derbas dibe.
plan-owing = Deynê DUO, an nefeqe (alimentatie)? Ew berdewam dike
    .say = Ez dixwazim navnîşana xwe ya nû bidim. Ez ji wir çawa dikarim pere bidim?
plan-owing-goes-on = Navnîşana xwe ya nû bidin
    .when = Beriya çûyînê
    .why = Hûn pere didin DUO an ji bo zarokekî? Divê hûn wê ji wir jî bidin.
    .do = Navnîşana xwe bidin DUO. Hûn ji bo zarokekî pere didin? Li hev bikin ka hûn ê çawa bidomînin.
    .else = Wê demê deyn mezin dibe. Kesê ku li DUO pir paş de ye, hin caran pasaporta nû ya Holandayê nagire.

# Steps: the last week
# Native reader: is “qeyda xwe jê bibin” understood for uitschrijven?
plan-deregister = Li şaredariyê qeyda xwe jê bibin (uitschrijven)
    .say = Ez dixwazim qeyda xwe jê bibim. Hûn dikarin belgeya jêbirina qeydê bidin min?
plan-deregister-five-days = Ev ji 5 rojan beriya çûyînê ve dibe
    .when = Di 5 rojên dawî yên beriya çûyînê de
    .why = Hûn di salekê de 8 mehan an zêdetir diçin? Wê demê ev mecbûrî ye. Şaredarî ji saziyên din re jî dibêje.
    .do = Pasaporta xwe bi xwe re bibin. Navnîşana xwe ya nû bidin. Belgeya jêbirina qeydê bixwazin. Malbat di mala we de dimîne? Wê demê divê hûn bi xwe herin.
    .else = Wê demê Holanda difikire ku hûn hê li vir dijîn. Ev bi tenduristî, toeslag û bacê re pirsgirêkan çêdike.
    .term-deregister = Ev ji 5 rojan beriya çûyînê ve dibe. Roja dawî: { $date }.
    .event-deregister = Roja dawî: jêbirina qeydê li şaredariyê

# Steps: the first weeks there
plan-new-address = Navnîşana xwe ya nû bidin
    .say = Ez dixwazim navnîşana xwe ya nû û hejmara hesabê xwe bidim.
plan-new-address-one-week = Divê UWV di nav 1 hefteyê de bizane
    .when = Di hefteya pêşî de li wir
    .why = Kesê ku pere dide we, divê bizane hûn li ku dijîn.
    .do = Bi UWV dest pê bikin. Ji SVB, fona teqawidiyê, Belastingdienst û banka xwe re jî bibêjin.
    .else = Wê demê dibe ku pereyê we raweste.
    .term-tell = Roja dawî: { $date }.
    .event-tell = Roja dawî: navnîşana nû ji UWV re
plan-new-address-six-weeks = Divê SVB di nav 6 hefteyan de bizane
    .when = Di 6 hefteyên pêşî de li wir
    .why = Kesê ku pere dide we, divê bizane hûn li ku dijîn.
    .do = Bi SVB dest pê bikin. Ji fona teqawidiyê, Belastingdienst û banka xwe re jî bibêjin.
    .else = Wê demê dibe ku pereyê we raweste.
    .term-tell = Roja dawî: { $date }.
    .event-tell = Roja dawî: navnîşana nû ji SVB re
plan-new-address-tell = Di hefteyên pêşî de bikin
    .when = Di hefteyên pêşî de li wir
    .why = Hê name ji Holandayê tên.
    .do = Ji Belastingdienst, banka xwe û kesên ku pere didin we re bibêjin.
    .else = Wê demê nameyek nagihîje we, û belkî rojeke dawî derbas dibe.
plan-insure-yourself = Hûn dixwazin sîgortaya AOW an Anw bidomînin?
    .say = Ez dixwazim bi dilxwazî sîgortayê çêkim. Ew dibe, û bi çiqasî ye?
plan-insure-yourself-anw = Ji bo Anw ew hê dibe
    .when = Di zûtirîn demê de, herî dereng 1 sal piştî çûyînê
    .why = Ger hûn bimirin, Anw pere ye ji bo hevjîn an zarokan. Piştî çûyînê piraniya caran sîgortaya we ji bo wê namîne.
    .do = Hûn tevahiya sala beriya çûyînê li Holandayê jiyan an xebitîn? Tenê wê demê dibe. Yekser li SVB daxwaz bikin. Sîgorta tenê ji roja daxwazê ve tê hesabkirin.
    .else = Piştî 1 salê ew êdî nabe.
    .term-apply = Divê daxwaza we li cem SVB be. Roja dawî: { $date }.
    .event-apply = Roja dawî: daxwaza sîgortaya bi dilxwazî li SVB
plan-insure-yourself-aow-and-anw = Wê demê yekser daxwaz bikin
    .when = Di zûtirîn demê de, herî dereng 1 sal piştî çûyînê
    .why = Her sala li derveyî Holandayê AOW ji sedî 2 kêm dike. Hûn dikarin bi xwe pere bidin. Ger hûn bimirin, Anw pere ye ji bo hevjîn an zarokan.
    .do = Hûn tevahiya sala beriya çûyînê li Holandayê jiyan an xebitîn? Tenê wê demê dibe. Ji SVB bipirsin ew bi çiqasî ye. Anw tenê ji roja daxwazê ve tê hesabkirin.
    .else = Piştî 1 salê ew êdî nabe.
    .term-apply = Divê daxwaza we li cem SVB be. Roja dawî: { $date }.
    .event-apply = Roja dawî: daxwaza sîgortaya bi dilxwazî li SVB

# Steps: every year
plan-alive-svb = Belgeya saxbûnê (levensbewijs) ji SVB re vegerînin
    .say = Formeke belgeya saxbûnê li cem min e. Kî dikare wê îmze bike?
plan-alive-svb-send-back = Form çend caran tê: ew bi welatê we ve girêdayî ye
    .when = Dema ku form bê
    .why = SVB wisa dixwaze bizane ka hûn sax in. Hûn bi tenê dijîn? Wê demê her 3 salan carekê formek li ser vê tê.
    .do = Li ser formê dinivîse kî dikare îmze bike. Bi xwe herin wir. Wê vegerînin.
    .else = Wê demê SVB dikare dayîna pere rawestîne. An hûn pereyê kêmtir ê kesê bi hevjîn digirin.
plan-alive-uwv = Belgeya saxbûnê (levensbewijs) ji UWV re vegerînin
    .say = Formeke belgeya saxbûnê li cem min e. Kî dikare wê îmze bike?
plan-alive-uwv-send-back = Salê carekê
    .when = Her sal
    .why = UWV wisa dixwaze bizane ka hûn sax in.
    .do = Formê bidin îmzekirin û vegerînin. Form nehat? Telefonî UWV bikin.
    .else = Wê demê UWV dikare dayîna pere rawestîne.
plan-alive-fund = Belgeya saxbûnê (levensbewijs) ji fona teqawidiyê re vegerînin
    .say = Formeke belgeya saxbûnê li cem min e. Kî dikare wê îmze bike?
plan-alive-fund-send-back = Piraniya caran salê carekê
    .when = Her sal
    .why = Gelek fon wisa dixwazin bizanin ka hûn sax in.
    .do = Formê bidin îmzekirin û di wextê xwe de vegerînin. Form nehat? Telefonî fonê bikin.
    .else = Wê demê fon dayîna pere radiwestîne.
plan-tax-return = Beyannameya bacê (aangifte) bidin
    .say = Divê ez kîjan beyannameyê bidim? Ez li kîjan welatî ji bo pereyê xwe yê ji Holandayê bacê didim?
plan-tax-return-m-form = Ji bo sala çûyînê forma M heye
    .when = Di sala piştî çûyînê de
    .why = Di wê salê de hûn beşek ji salê li Holandayê dijîn. Paşê kîjan welat bacê dixwaze, di peymana navbera welatan de dinivîse.
    .do = Di nameyê de dinivîse heta kîjan rojê dema we heye. Name nehat? Telefonî Belastingdienst bikin. Salên paşê jî bipirsin.
    .else = Wê demê dibe ku cezayekî pereyî ji we re bê, an hûn pere winda bikin.

# Steps: once in so many years
plan-use-digid = DigiD a xwe bi kar bînin
    .say = DigiD a min êdî naxebite. Ez çawa yeke nû digirim?
plan-use-digid-log-in = Herî kêm her 3 salan carekê
    .when = Her 3 salan carekê
    .why = Ger hûn 3 salan bi kar neynin, DigiD radiweste.
    .do = Têkevin hundirê hesabê xwe (log in), mînak li SVB.
    .else = Wê demê divê hûn yeke nû daxwaz bikin. Ji wir ev zehmet e.
plan-claim-aow = Dema wê hat, AOW daxwaz bikin
    .say = Nêzîk e AOW ji min re bê. Ez ji welatê xwe yê nû çawa wê daxwaz dikim?
plan-claim-aow-on-the-day = Bipirsin, divê hûn çiqas zû daxwaz bikin
    .when = Beriya destpêka AOW ya we
    .why = Salên ku kesek li Holandayê jiya an xebitî, dimînin.
    .do = Ji SVB bipirsin, divê hûn kengê daxwaz bikin.
    .else = Wê demê AOW herî zêde ji bo 1 sala beriya daxwazê ji we re tê. Yê mayî winda dibe.
    .term-claim = AOW ya we di { $date } de dest pê dike. Ji berê ve daxwaz bikin.
    .event-claim = AOW ya we dest pê dike
plan-claim-aow-not-fixed = Roj hê ne diyar e
    .when = Beriya destpêka AOW ya we
    .why = Salên ku kesek li Holandayê jiya an xebitî, dimînin. Temenê we yê AOW hê nayê zanîn.
    .do = Paşê li svb.nl binêrin, AOW ya we kengê dest pê dike.
    .else = Wê demê AOW herî zêde ji bo 1 sala beriya daxwazê ji we re tê. Yê mayî winda dibe.
    .term-expected = Em texmîn dikin: ne beriya { $date }.
plan-renew-passport = Di wextê xwe de pasaporteke nû ya Holandayê daxwaz bikin
    .say = Ez dixwazim pasaporteke nû ya Holandayê daxwaz bikim.
plan-renew-passport-ask = Bipirsin ka li wir hemwelatiya we ya Holandayê dimîne
    .when = Di nav 13 salên piştî çûyînê de
    .why = Hemwelatiyeke we ya din jî heye? Wê demê piştî 13 salan li derveyî EU hûn hemwelatiya Holandayê winda dikin. Em nizanin ka ev welat wek EU tê hesabkirin.
    .do = Ji balyozxaneyê bipirsin. Her 10 salan pasaporteke nû bes e.
    .else = Wê demê belkî hûn hemwelatiya Holandayê winda dikin.
plan-renew-passport-thirteen-years = Di nav 13 salan de vê bikin
    .when = Di nav 13 salên piştî çûyînê de
    .why = Hemwelatiyeke we ya din jî heye? Wê demê piştî 13 salan li derveyî EU hûn hemwelatiya Holandayê winda dikin. Bi pasaporteke nû 13 salên nû dest pê dikin.
    .do = Herin balyozxaneya Holandayê. Her 10 salan pasaporteke nû bes e.
    .else = Wê demê hûn hemwelatiya Holandayê winda dikin.
    .term-renew = Herî dereng di { $date } de divê pasaporteke we ya nû hebe.
    .event-renew = Roja dawî: pasaporteke nû ya Holandayê

# What to say in Dutch
say-title = Bi holendî bibêjin
say-letter-title = Nameyek bi holendî
say-intro = Bi deng bixwînin, an nîşan bidin.
say-blanks = Nameyê ji nû ve binivîsin, an çap bikin. Li cihê xalan bi xwe dagirin. Di bin her rêzê de dinivîse ew tê çi wateyê.
say-move-to = Ez ê bar bikim vî welatî: { $country }.
say-move = Ez ê li welatekî din bijîm.
say-moved-to = Min bar kir vî welatî: { $country }.
say-moved = Min bar kir welatekî din.
say-day = Ez di { $date } de diçim.
say-month = Ez di { $date } de diçim.
say-left = Ez di { $date } de çûm.
say-left-month = Ez di { $date } de çûm.
say-receives = Ev ji min re tê: { $benefits }.
say-on-paper = Hûn dikarin wê bi nivîskî bidin min?
say-slowly = Ji kerema xwe hêdî biaxivin. Holendiya min ne pir baş e.
say-big = Mezin nîşan bidin
say-normal = Dîsa asayî
say-read = Bi holendî bi deng bixwînin
say-copy = Kopî bikin
say-copied = Hat kopîkirin. Wê di peyamekê an nameyekê de deynin.
say-copy-failed = Kopîkirin li ser vê telefonê nabe.
file-saved = Hat tomarkirin: { $place }
file-not-saved = Li ser vê komputerê nehat tomarkirin.
say-print = Çap bikin
say-failed = Nivîsa holendî nehat. Binêrin ka înterneta we heye.

# Letters
letter-name = Nav: …
letter-birth = Tarîxa jidayikbûnê: { $date }
letter-bsn = Hejmara hemwelatiyê (BSN): …
letter-address = Navnîşan: …
letter-phone = Telefon: …
letter-today = Tarîx: …
letter-to = Ji bo: …
letter-to-svb = Ji bo: Sociale Verzekeringsbank (SVB)
letter-greeting = Xanim an birêzê hêja,
letter-closing = Bi silavên dostane,
letter-signature = Îmze: …
letter-leaving = Ez ji Holandayê diçim
    .hint = Ji bo SVB, UWV, fona we an sîgortaya we
    .subject = Mijar: ez bar dikim welatekî din
    .text =
        Navnîşana min a nû: …
        Hejmara hesabê min: …
        Ji kerema xwe ji min re binivîsin, ji bo min çi diguhere?
letter-rent = Ez kirêyê betal dikim
    .hint = Vê nameyê qeydkirî (aangetekend) bişînin
    .subject = Mijar: betalkirina kirêyê
    .text =
        Ez kirêya mala li vê navnîşanê betal dikim: …
        Roja dawî ya kirêyê: …
        Ji kerema xwe ji min re binivîsin ku ev name gihîşt we?
letter-decision = Ez biryareke nivîskî dixwazim
    .hint = Kesek dibêje na? Hûn dikarin li dijî biryara nivîskî tiştekî bikin
    .subject = Mijar: ez biryareke nivîskî dixwazim
    .text =
        Di vê rojê de: … we ev ji min re got: …
        Ez li ser vê biryareke nivîskî dixwazim.
        Ji min re binivîsin jî, çima, û heta kîjan rojê ez dikarim îtiraz bikim.
letter-objection = Ez bi biryarekê re ne yek fikir im
    .hint = Gelek caran di nav 6 hefteyan de. Roja dawî di biryarê de dinivîse
    .subject = Mijar: nameya îtirazê
    .text =
        Ez li dijî biryara we ya vê rojê îtiraz dikim: …
        Hejmara biryarê: …
        Ez pê re ne yek fikir im, ji ber ku: …
        Li gorî min divê hûn vê biryarê bidin: …
        Kopiyeke biryarê bi vê nameyê re ye.
letter-application = Daxwaza li SVB (madeya 4, benda 3)
    .hint = WIA an WAO piştî çûyînê kêm bû an rawestiya
    .subject = Mijar: daxwaz, madeya 4, benda 3 ya Qanûna Vegerê (Remigratiewet)
    .lowered = Ez bi WIA an WAO ji Holandayê çûm. Ew niha kêmtir e.
    .ended = Ez bi WIA an WAO ji Holandayê çûm. Ew niha rawestiyaye.
    .text =
        Ez pereyê vegerê (remigratie-uitkering) yê madeya 4, benda 3 ya Qanûna Vegerê (Remigratiewet) daxwaz dikim.
        Ez biryareke nivîskî dixwazim.
        Nameya UWV bi vê nameyê re ye.
