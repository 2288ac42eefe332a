# What do I keep if I go back? Each scheme by its name, with `.sure`, what is so for everybody whatever is not known, and
# `.ask`, the question to read out. Then each way it can turn out: one sentence, `.why`, `.do` before leaving, `.term-…` for
# a day, `.event-…` as the title in a calendar. The Dutch names stay: people know them.

# The groups of the balance
effect-stays = Ev ji we re dimîne
effect-changes = Ev diguhere
effect-ask = Divê hûn vê bipirsin
effect-stops = Ev radiweste

# Whom to ask or to tell
contact-svb = SVB (AOW û pereyê zarokan)
contact-uwv = UWV (WIA, WAO û WW)
contact-cak = CAK (lênêrîna tenduristiyê li welatekî din)
contact-municipality = Şaredariya we (gemeente)
contact-ind = IND (mayîn û hemwelatî)
contact-pension-fund = Fona we ya teqawidiyê (pensioenfonds)
contact-toeslagen = Dienst Toeslagen
contact-embassy = Balyozxane an konsulxaneya Holandayê
contact-iom = IOM (alîkariya vegerê)
contact-svb-remigration = SVB Remigratie
contact-dtv = Dienst Terugkeer en Vertrek
contact-vluchtelingenwerk = VluchtelingenWerk
contact-juridisch-loket = Het Juridisch Loket (şîreta bêpere)
contact-health-insurer = Şirketa sîgortaya tenduristiyê (zorgverzekeraar)
contact-bank = Banka we
contact-landlord = Xwediyê mala we ya kirê
contact-own-consulate = Konsulxaneya welatê we
contact-digid = DigiD (digid.nl)
contact-tax-abroad = Belastingdienst (jiyîna li welatekî din)
contact-duo = DUO (duo.nl)

# Where it stands, and how sure that is
source-law = { $act }, madeya { $article }
source-page = { $name }
source-day = nivîsa { $date }
sure-verified = di nivîsê bi xwe de hat xwendin
sure-older = ji nivîseke kevntir
sure-derived = encama me ji nivîsê
sure-unverified = ne misoger

# State pension
keep-aow = AOW (teqawidiya ji dewletê)
    .sure = Hûn dikarin AOW bi xwe re bibin her welatî, lê dibe ku pere kêmtir be.
    .ask = Ji SVB bipirsin: li welatê min ê nû çiqas AOW ji min re tê?
keep-aow-same = AOW ya we dimîne
    .why = Hûn dikarin AOW bi xwe re bibin her welatî. Pereyê we ji ber barkirinê kêm nabe. Lê dibe ku bac cuda be.
    .do = Ji SVB re bibêjin ku hûn bar dikin. Hê pereyê zêde (toeslag) ji bo hevjîna/ê we tê? Bipirsin ka ew dimîne.
keep-aow-couple-no-treaty = AOW ya we dimîne. Toeslag ji bo hevjîna/ê radiweste
    .why = Hûn dikarin AOW bi xwe re bibin her welatî. Pereyê we bi xwe kêm nabe. Lê peymana Holandayê (verdrag) bi vî welatî re tune. Hê toeslag ji bo hevjîna/ê we tê, ji beriya 2015an? Ew radiweste û venagere.
    .do = Ji SVB re bibêjin ku hûn bar dikin. Bipirsin çi tê serê toeslagê.
keep-aow-married-rate = AOW ya we dimîne, lê kêmtir e
    .why = Peymana Holandayê (verdrag) bi vî welatî re tune. Kesê bi tenê li wir kêmtir digire. AOW ya tam wê demê ji sedî 50 ji mûçeya herî kêm (minimumloon) e. Niha ew ji sedî 70 e.
    .do = Ji SVB re bibêjin ku hûn bar dikin. Bipirsin wê demê çiqas ji we re tê.
    .term-from = Ji { $date } ve kêmtir ji we re tê.
keep-aow-ask-single = AOW ya we dimîne. Bipirsin çiqas ji we re tê
    .why = Hûn dikarin AOW bi xwe re bibin her welatî. Lê kesê bi tenê li hin welatan kêmtir digire. Em ne piştrast in, li vî welatî çawa ye.
    .do = Beriya ku hûn herin, ji SVB bipirsin.
keep-aow-claim = Hûn gihîştine temenê AOW. AOW daxwaz bikin
    .why = Hûn herî kêm 1 salê li Holandayê jiyan an xebitîn? Wê demê AOW ji bo we heye. Hûn dikarin AOW bi xwe re bibin her welatî.
    .do = Beriya ku hûn herin, telefonî SVB bikin. Hevjîna/ê we tune? Bipirsin li welatê we yê nû çiqas ji we re tê. Hûn dereng man? Wê demê AOW herî zêde ji bo 1 sala beriya daxwazê tê.
keep-aow-claim-no-treaty = Hûn gihîştine temenê AOW. AOW daxwaz bikin
    .why = Hûn herî kêm 1 salê li Holandayê jiyan an xebitîn? Wê demê AOW ji bo we heye. Hûn dikarin AOW bi xwe re bibin. Lê peymana Holandayê (verdrag) bi vî welatî re tune. Kesê bi tenê li wir kêmtir digire: ji sedî 50 ji mûçeya herî kêm (minimumloon), ne ji sedî 70.
    .do = Beriya ku hûn herin, telefonî SVB bikin. Hûn dereng man? Wê demê AOW herî zêde ji bo 1 sala beriya daxwazê tê.
keep-aow-later = Paşê AOW ji we re tê, lê salên li derveyî Holandayê nayên hesabkirin
    .why = Salên ku hûn li Holandayê jiyan an xebitîn, dimînin. Salên li derveyî Holandayê nayên hesabkirin. Ji bo her salê AOW ji sedî 2 kêmtir dibe.
    .do = Ji SVB bipirsin çend salên we ji bo AOW tên hesabkirin. Hevjîna/ê we tune? Bipirsin jî, ka li welatê we yê nû kêmtir ji we re tê.
    .term-start = AOW ya we di { $date } de dest pê dike.
keep-aow-later-no-treaty = Paşê AOW ji we re tê, û li vî welatî hin caran kêmtir
    .why = Salên li derveyî Holandayê nayên hesabkirin. Ji bo her salê AOW ji sedî 2 kêmtir dibe. Û peymana Holandayê (verdrag) bi vî welatî re tune. Kesê bi tenê li wir kêmtir digire: ji sedî 50 ji mûçeya herî kêm (minimumloon), ne ji sedî 70.
    .do = Ji SVB bipirsin: çend salên we ji bo AOW tên hesabkirin? Û li wir çiqas ji we re tê?
    .term-start = AOW ya we di { $date } de dest pê dike.
keep-aow-later-not-fixed = Paşê AOW ji we re tê. Roj hê ne diyar e
    .why = Salên ku hûn li Holandayê jiyan an xebitîn, dimînin. Salên li derveyî Holandayê nayên hesabkirin. Ji bo her salê AOW ji sedî 2 kêmtir dibe. Temenê we yê AOW hê nayê zanîn.
    .do = Ji SVB bipirsin çend salên we ji bo AOW tên hesabkirin. Hevjîna/ê we tune? Bipirsin jî, ka li welatê we yê nû kêmtir ji we re tê. Paşê binêrin, AOW ya we kengê dest pê dike.
    .term-expected = Em texmîn dikin: ne beriya { $date }.
keep-aow-later-not-fixed-no-treaty = Paşê AOW ji we re tê, û li vî welatî hin caran kêmtir
    .why = Temenê we yê AOW hê nayê zanîn. Salên li derveyî Holandayê nayên hesabkirin. Ji bo her salê AOW ji sedî 2 kêmtir dibe. Û peymana Holandayê (verdrag) bi vî welatî re tune. Kesê bi tenê li wir kêmtir digire: ji sedî 50 ji mûçeya herî kêm (minimumloon), ne ji sedî 70.
    .do = Ji SVB bipirsin: çend salên we ji bo AOW tên hesabkirin? Û li wir çiqas ji we re tê? Paşê binêrin, AOW ya we kengê dest pê dike.
    .term-expected = Em texmîn dikin: ne beriya { $date }.

# Voluntary insurance
keep-aow-voluntary = Bi xwe pere dayîn ji bo sîgortayê (AOW û Anw)
    .sure = Ji bo sîgortaya bi dilxwazî divê mirov di nav 1 salê piştî çûyînê de daxwaz bike.
    .ask = Ji SVB bipirsin: ez dikarim sîgortaya bi dilxwazî bidomînim, çiqas dirêj, û bi çiqasî ye?
keep-aow-voluntary-job-search = Sîgortaya we ya AOW dimîne
    .why = Hûn diçin wir ku li kar bigerin, herî zêde 3 mehan. Hûn bar nakin. Wê demê AOW ya we her zêde dibe.
    .do = Hûn dîsa jî dirêjtir dimînin? Wê demê ji SVB bipirsin.
keep-aow-voluntary-anw-only = Sîgortaya we ya Anw radiweste. Belkî hûn dikarin bi xwe pere bidin
    .why = Ger hûn bimirin, Anw pere ye ji bo hevjîn. Piştî çûyînê sîgortaya we ji bo wê namîne. Hûn dikarin bi xwe pere bidin û sîgortayê bidomînin. Hûn tevahiya sala beriya çûyînê li Holandayê jiyan an xebitîn? Tenê wê demê dibe.
    .do = Hûn vê dixwazin? Yekser li SVB daxwaz bikin. Sîgorta tenê ji roja daxwazê ve tê hesabkirin.
    .term-apply = Divê daxwaza we li cem SVB be. Roja dawî: { $date }.
    .event-apply = Roja dawî: daxwaza sîgortaya bi dilxwazî li SVB
keep-aow-voluntary-no-limit = AOW ya we êdî zêde nabe. Belkî hûn dikarin demeke dirêj bi xwe pere bidin
    .why = Piştî çûyînê sal êdî ji bo AOW nayên hesabkirin. Heta ku AOW ya we dest pê bike, hûn dikarin bi xwe pere bidin. Pereyê we yê alîkariyê ji sedî 35 ji mûçeya herî kêm (minimumloon) kêmtir e? Wê demê herî zêde 10 sal dibe. Hûn dikarin ji bo Anw jî pere bidin. Ger hûn bimirin, ew pere ye ji bo hevjîn. Hûn tevahiya sala beriya çûyînê li Holandayê jiyan an xebitîn? Tenê wê demê dibe.
    .do = Ji SVB bipirsin ew bi çiqasî ye û çiqas dirêj dibe. Hê nebûye 10 sal ku hûn cara pêşî hatin Holandayê? Beriya çûyînê bipirsin, ka hûn dikarin salên kevn bikirin. Piştî çûyînê ew êdî nabe.
    .term-apply = Divê daxwaza we li cem SVB be. Roja dawî: { $date }.
    .event-apply = Roja dawî: daxwaza sîgortaya bi dilxwazî li SVB
keep-aow-voluntary-ask-limit = AOW ya we êdî zêde nabe. Bipirsin hûn dikarin çiqas dirêj bi xwe pere bidin
    .why = Piştî çûyînê sal êdî ji bo AOW nayên hesabkirin. Hûn dikarin bi xwe pere bidin heta AOW ya we dest pê dike. 10 sal teqez dibe. Em ne piştrast in ka dirêjtir dibe. Hûn dikarin ji bo Anw jî pere bidin. Ger hûn bimirin, ew pere ye ji bo hevjîn. Hûn tevahiya sala beriya çûyînê li Holandayê jiyan an xebitîn? Tenê wê demê dibe.
    .do = Beriya ku hûn herin, ji SVB bipirsin. Hê nebûye 10 sal ku hûn cara pêşî hatin Holandayê? Bipirsin jî, ka hûn dikarin salên kevn bikirin. Piştî çûyînê ew êdî nabe.
    .term-apply = Divê daxwaza we li cem SVB be. Roja dawî: { $date }.
    .event-apply = Roja dawî: daxwaza sîgortaya bi dilxwazî li SVB
keep-aow-voluntary-ten-years = AOW ya we êdî zêde nabe. Belkî hûn dikarin 10 salan bi xwe pere bidin
    .why = Piştî çûyînê sal êdî ji bo AOW nayên hesabkirin. Hûn dikarin bi xwe pere bidin. Ev herî zêde 10 sal û heta destpêka AOW ya we dibe. Hûn dikarin ji bo Anw jî pere bidin. Ger hûn bimirin, ew pere ye ji bo hevjîn. Hûn tevahiya sala beriya çûyînê li Holandayê jiyan an xebitîn? Tenê wê demê dibe.
    .do = Ji SVB bipirsin ew bi çiqasî ye. Hê nebûye 10 sal ku hûn cara pêşî hatin Holandayê? Beriya çûyînê bipirsin, ka hûn dikarin salên kevn bikirin. Piştî çûyînê ew êdî nabe.
    .term-apply = Divê daxwaza we li cem SVB be. Roja dawî: { $date }.
    .event-apply = Roja dawî: daxwaza sîgortaya bi dilxwazî li SVB

# Supplement to a small state pension
keep-aio = AIO (pereyê zêde ji bo AOW ya kêm)
    .sure = Ger hûn li welatekî din bijîn, AIO her tim radiweste.
    .ask = Ji SVB bipirsin: AIO ya min kengê radiweste, û ez dikarim çiqas dirêj herim serdanê?
keep-aio-stops = AIO ya we radiweste
    .why = AIO cureyekî alîkariya civakî (bijstand) ye. Ew nikare bi we re bê welatekî din.
    .do = Hûn diçin serdanê û vedigerin Holandayê? Wê demê hûn dikarin salê herî zêde 13 hefteyan herin. Beriya ku hûn herin, ji SVB re bibêjin.
    .term-from = AIO di { $date } de radiweste.

# Company pension
keep-pension = Teqawidiya ji karê we
    .sure = Hûn dikarin teqawidiya ji karê xwe bi xwe re bibin her welatî.
    .ask = Ji fona xwe ya teqawidiyê (pensioenfonds) bipirsin: ger ez bar bikim, di teqawidiya min de çi diguhere?
keep-pension-same = Teqawidiya ji karê we dimîne
    .why = Hûn dikarin vê teqawidiyê bi xwe re bibin her welatî. Dibe ku bac cuda be.
    .do = Navnîşana xwe ya nû bidin fona xwe ya teqawidiyê. Bacê jî bipirsin.

# Incapacity since 2006
keep-wia = WIA (ger hûn nexweş bin û nikaribin bixebitin)
    .sure = Hûn dikarin WIA zêdetirî 1 salê bi xwe re bibin welatên bi peyman (verdrag).
    .ask = Ji UWV bipirsin: ez dikarim WIA ya xwe bibim welatê xwe yê nû, û pere wek xwe dimîne?
keep-wia-same = WIA ya we dimîne
    .why = Hûn dikarin WIA bi xwe re bibin vî welatî. Pere ji ber barkirinê kêm nabe.
    .do = Ji UWV re bibêjin ku hûn ê bar bikin. Belkî doktorê UWV dixwaze hê we bibîne.
    .term-report = Herî dereng di { $date } de bibêjin.
    .event-report = Ji UWV re bibêjin ku hûn ê bar bikin
keep-wia-ask-amount = WIA ya we dimîne. Bipirsin çiqas ji we re tê
    .why = Hûn dikarin WIA bi xwe re bibin vî welatî. Lê WGA-vervolguitkering li wir hin caran kêmtir e. Em nizanin ji bo we wisa ye an na.
    .do = Ji UWV bipirsin çiqas ji we re tê. Belkî doktorê UWV dixwaze hê we bibîne.
    .term-report = Herî dereng di { $date } de bibêjin.
    .event-report = Ji UWV re bibêjin ku hûn ê bar bikin
keep-wia-factor-50 = WIA ya we dimîne, lê nîvê wê ji we re tê
    .why = Jiyan li wir ji Holandayê erzantir e. Ji ber vê di 2026an de ji sedî 50 ê WGA-vervolguitkering a we tê.
    .do = Ji UWV re bibêjin ku hûn ê bar bikin. Bipirsin wê demê çiqas ji we re tê.
    .term-report = Herî dereng di { $date } de bibêjin.
    .event-report = Ji UWV re bibêjin ku hûn ê bar bikin
keep-wia-factor-60 = WIA ya we dimîne, lê kêmtir e
    .why = Jiyan li wir ji Holandayê erzantir e. Ji ber vê di 2026an de ji sedî 60 ê WGA-vervolguitkering a we tê.
    .do = Ji UWV re bibêjin ku hûn ê bar bikin. Bipirsin wê demê çiqas ji we re tê.
    .term-report = Herî dereng di { $date } de bibêjin.
    .event-report = Ji UWV re bibêjin ku hûn ê bar bikin
keep-wia-stops-iva = WIA ya we radiweste
    .why = Peymana Holandayê (verdrag) bi vî welatî re tune. Hûn dîsa tên ku li Holandayê bijîn? Wê demê dibe ku IVA dîsa dest pê bike.
    .do = Ji UWV re bibêjin ku hûn ê bar bikin. Hûn ji 1 salê kurttir diçin? Wê demê ji bo UWV hûn hê li Holandayê dijîn. Bi UWV re li hev bikin.
    .term-from = WIA di { $date } de radiweste.
    .term-report = Herî dereng di { $date } de bibêjin.
    .event-report = Ji UWV re bibêjin ku hûn ê bar bikin
keep-wia-stops = WIA ya we radiweste
    .why = Peymana Holandayê (verdrag) bi vî welatî re tune. Hûn di nav 5 salan de dîsa tên ku li Holandayê bijîn? Wê demê dibe ku WIA dîsa dest pê bike.
    .do = Ji UWV re bibêjin ku hûn ê bar bikin. Hûn ji 1 salê kurttir diçin? Wê demê ji bo UWV hûn hê li Holandayê dijîn. Bi UWV re li hev bikin.
    .term-from = WIA di { $date } de radiweste.
    .term-report = Herî dereng di { $date } de bibêjin.
    .event-report = Ji UWV re bibêjin ku hûn ê bar bikin
    .term-back = Hûn paşê WIA ya xwe dîsa dixwazin? Herî dereng di { $date } de dîsa werin ku li Holandayê bijîn.
    .event-back = Roja dawî ya vegerê ji bo WIA
keep-wia-ask = Ji UWV bipirsin, ka hûn dikarin WIA bi xwe re bibin
    .why = Ev bi peymanên Holandayê û vî welatî ve girêdayî ye. Em ne piştrast in. Dibe ku WIA raweste.
    .do = Ji UWV bipirsin. Heta ku bersiveke nivîskî negirin, neçin. Hûn ji 1 salê kurttir diçin? Wê demê ji bo UWV hûn hê li Holandayê dijîn. Bi UWV re li hev bikin.
    .term-report = Herî dereng di { $date } de bibêjin.
    .event-report = Ji UWV re bibêjin ku hûn ê bar bikin

# Older incapacity benefits
keep-wao-waz = WAO an WAZ (ger hûn nexweş bin û nikaribin bixebitin)
    .sure = Hûn dikarin WAO an WAZ zêdetirî 1 salê bi xwe re bibin welatên bi peyman (verdrag).
    .ask = Ji UWV bipirsin: ez dikarim WAO an WAZ ya xwe bibim welatê xwe yê nû?
keep-wao-waz-same = WAO an WAZ ya we dimîne
    .why = Hûn dikarin vî pereyî bi xwe re bibin vî welatî. Pere ji ber barkirinê kêm nabe.
    .do = Ji UWV re bibêjin ku hûn ê bar bikin. Belkî doktorê UWV dixwaze hê we bibîne.
    .term-report = Herî dereng di { $date } de bibêjin.
    .event-report = Ji UWV re bibêjin ku hûn ê bar bikin
keep-wao-waz-stops = WAO an WAZ ya we radiweste
    .why = Peymana Holandayê (verdrag) bi vî welatî re tune. Ji ber vê ev pere nikare bi we re bê.
    .do = Ji UWV re bibêjin ku hûn ê bar bikin. Hûn ji 1 salê kurttir diçin? Wê demê ji bo UWV hûn hê li Holandayê dijîn. Bi UWV re li hev bikin.
    .term-from = Pere di { $date } de radiweste.
    .term-report = Herî dereng di { $date } de bibêjin.
    .event-report = Ji UWV re bibêjin ku hûn ê bar bikin
keep-wao-waz-ask = Ji UWV bipirsin, ka hûn dikarin WAO an WAZ bi xwe re bibin
    .why = Ev bi peymanên Holandayê û vî welatî ve girêdayî ye. Em ne piştrast in. Dibe ku pere raweste.
    .do = Ji UWV bipirsin. Heta ku bersiveke nivîskî negirin, neçin. Hûn ji 1 salê kurttir diçin? Wê demê ji bo UWV hûn hê li Holandayê dijîn. Bi UWV re li hev bikin.
    .term-report = Herî dereng di { $date } de bibêjin.
    .event-report = Ji UWV re bibêjin ku hûn ê bar bikin

# Disabled at a young age
keep-wajong = Wajong (ji ciwaniyê ve nexweş an astengdar)
    .sure = Wajong li her welatî radiweste, lê UWV dikare îstîsnayê bike.
    .ask = Ji UWV bipirsin: ji bo Wajong a min îstîsna dibe?
keep-wajong-exception = Bipirsin, ka hûn dikarin Wajong bi xwe re bibin
    .why = Wajong li her welatî radiweste. Lê UWV dikare îstîsnayê bike. Ji bo dermankirinê, an ji bo şansekî çêtir ê kar. An ger kesê ku li we dinêre bar bike. Îstîsna kêm caran dibe.
    .do = Ji UWV bipirsin. Heta ku bersiveke nivîskî negirin, neçin.
    .term-report = Herî dereng di { $date } de ji UWV re bibêjin ku hûn diçin.
    .event-report = Ji UWV re bibêjin ku hûn ê bar bikin
keep-wajong-stops = Wajong a we radiweste
    .why = Wajong nikare bi we re bê, di nav Ewropayê de jî na. Hûn dîsa tên ku li Holandayê bijîn? Wê demê dibe ku Wajong dîsa dest pê bike.
    .do = Ji UWV re bibêjin ku hûn ê bar bikin.
    .term-from = Wajong di { $date } de radiweste.
    .term-report = Herî dereng di { $date } de ji UWV re bibêjin ku hûn diçin.
    .event-report = Ji UWV re bibêjin ku hûn ê bar bikin

# Unemployment
keep-ww = WW (ger karê we tune be)
    .sure = Ger hûn li welatekî din bijîn, WW radiweste.
    .ask = Ji UWV bipirsin: ez dikarim bi WW li welatê xwe yê nû li kar bigerim?
keep-ww-three-months = Hûn dikarin WW 3 mehan bi xwe re bibin
    .why = Li vî welatî hûn dikarin 3 mehan bi WW li kar bigerin. Ji bo vê formek divê. Navê wê PD U2 ye.
    .do = Ji UWV forma PD U2 bixwazin. Li wî welatî navê xwe wek kesê li kar digere bidin nivîsandin.
    .term-form = Formê herî dereng di { $date } de bixwazin.
    .event-form = Ji UWV forma PD U2 bixwazin
    .term-register = Herî dereng di { $date } de navê xwe bidin nivîsandin.
    .event-register = Navê xwe wek kesê li kar digere bidin nivîsandin
    .term-back = Herî dereng di { $date } de vegerin.
    .event-back = Roja dawî ya vegerê ji bo WW
keep-ww-ask = Ji UWV bipirsin, ka hûn dikarin WW bi xwe re bibin
    .why = Li vî welatî ev bi hemwelatiya we ve girêdayî ye. Em ne piştrast in.
    .do = Beriya ku hûn herin, ji UWV bipirsin.
keep-ww-not-yet = Hûn hê nikarin WW bi xwe re bibin
    .why = Divê pêşî 4 hefte WW ya tam ji we re hebe. Paşê belkî hûn dikarin 3 mehan li vî welatî li kar bigerin.
    .do = Hê neçin. Ji UWV bipirsin kengê dibe.
keep-ww-stops = WW ya we radiweste
    .why = Kesê ku li welatekî din dijî, WW nagire. Betlane dibe: salê 20 rojên kar. AOW di nav 1 salê de ji we re tê? Wê demê salê 65 roj.
    .do = Ji UWV re bibêjin ku hûn ê bar bikin.
    .term-from = WW di { $date } de radiweste.
    .term-back = Hûn paşê WW ya xwe dîsa dixwazin? Herî dereng di { $date } de dîsa werin ku li Holandayê bijîn.
    .event-back = Roja dawî ya vegerê ji bo WW

# Sickness
keep-zw = Ziektewet (dema pêşî ya nexweşiyê)
    .sure = Ziektewet tenê dikare bi we re bê, ger peymana Holandayê (verdrag) bi wî welatî re hebe.
    .ask = Ji UWV bipirsin: ez dikarim Ziektewet a xwe bibim welatê xwe yê nû?
keep-zw-same = Pereyê we yê Ziektewet dimîne
    .why = Hûn dikarin vî pereyî bi xwe re bibin vî welatî.
    .do = Ji UWV re bibêjin ku hûn ê bar bikin. Belkî doktorê UWV dixwaze hê we bibîne.
    .term-report = Herî dereng di { $date } de bibêjin.
    .event-report = Ji UWV re bibêjin ku hûn ê bar bikin
keep-zw-stops = Pereyê we yê Ziektewet radiweste
    .why = Hûn nikarin vî pereyî bi xwe re bibin vî welatî. Hûn dîsa tên ku li Holandayê bijîn? Wê demê dibe ku pere dîsa dest pê bike.
    .do = Ji UWV re bibêjin ku hûn ê bar bikin.
    .term-from = Pere di { $date } de radiweste.
    .term-report = Herî dereng di { $date } de bibêjin.
    .event-report = Ji UWV re bibêjin ku hûn ê bar bikin
keep-zw-ask = Ji UWV bipirsin, ka hûn dikarin Ziektewet bi xwe re bibin
    .why = Ev bi peymanên Holandayê û vî welatî ve girêdayî ye. Em ne piştrast in. Dibe ku pere raweste.
    .do = Ji UWV bipirsin. Heta ku bersiveke nivîskî negirin, neçin.
    .term-report = Herî dereng di { $date } de bibêjin.
    .event-report = Ji UWV re bibêjin ku hûn ê bar bikin

# Top-up
keep-tw = Toeslag a UWV (Toeslagenwet)
    .sure = Ger hûn li welatekî din bijîn, toeslag a UWV radiweste.
    .ask = Ji UWV bipirsin: toeslag a min kengê radiweste, û paşê çiqas ji min re tê?
keep-tw-stops = Toeslag a we ya UWV radiweste
    .why = Ev toeslag nikare bi we re bê, di nav Ewropayê de jî na. Pereyê alîkariyê bi xwe hin caran dikare bi we re bê.
    .do = Ji UWV re bibêjin ku hûn ê bar bikin.
    .term-from = Toeslag di { $date } de radiweste.

# Older unemployed people
keep-older-unemployed = IOW, IOAW an IOAZ (kesê bi temen û bêkar)
    .sure = Ger hûn li welatekî din bijîn, IOW, IOAW û IOAZ radiwestin.
    .ask = Ji UWV (IOW) an ji şaredariyê (IOAW, IOAZ) bipirsin: pereyê min kengê radiweste?
keep-older-unemployed-stops-iow = IOW ya we radiweste
    .why = IOW nikare bi we re bê welatekî din. Betlane dibe.
    .do = Ji UWV re bibêjin ku hûn ê bar bikin.
    .term-from = IOW di { $date } de radiweste.
keep-older-unemployed-stops = IOAW an IOAZ ya we radiweste
    .why = Ev pere nikare bi we re bê welatekî din.
    .do = Beriya ku hûn herin, ji şaredariya xwe re bibêjin. Ger hûn demeke kurt herin jî, bibêjin.
    .term-from = Pere di { $date } de radiweste.

# Social assistance
keep-bijstand = Alîkariya civakî (bijstand, pereyê şaredariyê)
    .sure = Ger hûn li welatekî din bijîn, bijstand her tim radiweste.
    .ask = Ji şaredariya xwe bipirsin: bijstand a min kengê radiweste, û ez dikarim çiqas dirêj herim serdanê?
keep-bijstand-stops = Bijstand a we radiweste
    .why = Bijstand tenê ji bo kesên ku li Holandayê dijîn e.
    .do = Hûn diçin serdanê û vedigerin Holandayê? Wê demê hûn dikarin salê herî zêde 4 hefteyan herin. Hûn gihîştine temenê AOW? Wê demê 13 hefte. Beriya ku hûn herin, ji şaredariya xwe re bibêjin.
    .term-from = Bijstand di { $date } de radiweste.

# Survivors
keep-anw = Anw (ger hevjîna/ê we miribe)
    .sure = Anw tenê dikare bi we re bê, ger peymana Holandayê (verdrag) bi wî welatî re hebe.
    .ask = Ji SVB bipirsin: ez dikarim Anw a xwe bibim welatê xwe yê nû? Li wir çiqas ji min re tê?
keep-anw-same = Anw a we dimîne
    .why = Hûn dikarin Anw bi xwe re bibin vî welatî. Pere ji ber barkirinê kêm nabe.
    .do = Ji SVB re bibêjin ku hûn bar dikin.
keep-anw-ask-amount = Anw a we dimîne. Bipirsin çiqas ji we re tê
    .why = Hûn dikarin Anw bi xwe re bibin vî welatî. Lê pere li wir hin caran kêmtir e. Em nizanin ji bo we wisa ye an na.
    .do = Beriya ku hûn herin, ji SVB bipirsin.
keep-anw-factor-60 = Anw a we dimîne, lê kêmtir e
    .why = Jiyan li wir ji Holandayê erzantir e. Ji ber vê di 2026an de ji sedî 60 ê Anw a we tê.
    .do = Ji SVB re bibêjin ku hûn bar dikin. Bipirsin wê demê çiqas ji we re tê.
keep-anw-stops = Anw a we radiweste
    .why = Peymana Holandayê (verdrag) bi vî welatî re tune. Hûn paşê dîsa li Holandayê an li welatekî bi peyman dijîn? Wê demê dibe ku Anw dîsa dest pê bike.
    .do = Ji SVB re bibêjin ku hûn bar dikin.
    .term-from = Anw di { $date } de radiweste.
keep-anw-ask = Ji SVB bipirsin, ka hûn dikarin Anw bi xwe re bibin
    .why = Ev bi peymanên Holandayê û vî welatî ve girêdayî ye. Em ne piştrast in. Dibe ku Anw raweste.
    .do = Ji SVB bipirsin. Heta ku bersiveke nivîskî negirin, neçin.

# Child benefit
keep-akw = Pereyê zarokan (kinderbijslag)
    .sure = SVB salê 4 caran dinêre ka pereyê zarokan ji we re tê.
    .ask = Ji SVB bipirsin: piştî barkirinê hê pereyê zarokan (kinderbijslag) ji min re tê?
keep-akw-other-parent = Ji SVB bipirsin, ka pereyê zarokan dimîne
    .why = Piştî çûyînê sîgortaya we ji bo pereyê zarokan namîne. Ya dê an bavê din belkî dimîne. Wê demê ew dikare pere bigire.
    .do = Ji SVB re bibêjin ku hûn diçin. Bipirsin, ka dê an bavê din dikare pereyê zarokan bigire.
keep-akw-parent-in-eu = Ji SVB bipirsin, ka pereyê zarokan dimîne
    .why = Sîgortaya kesê ku diçe ji bo pereyê zarokan namîne. Teqawidî an pereyê alîkariyê ji Holandayê ji we re tê? Wê demê pereyê zarokan di EU de hin caran dikare bimîne.
    .do = Beriya ku hûn herin, ji SVB bipirsin.
keep-akw-parent-leaves = Pereyê we yê zarokan radiweste
    .why = Sîgortaya kesê ku diçe ji bo pereyê zarokan namîne. SVB di 1ê Çileyê, 1ê Nîsanê, 1ê Tîrmehê û 1ê Cotmehê de dinêre.
    .do = Ji SVB re bibêjin ku hûn diçin. Pere zêde ji we re hat? Divê hûn wî vegerînin.
    .term-from = Ji { $date } ve pereyê zarokan êdî tune.
keep-akw-child-same = Pereyê zarokan ji we re dimîne
    .why = Sîgortaya we li Holandayê dimîne. Zarokê we wê demê li welatekî bi heman qaîdeyan dijî.
    .do = Ji SVB re bibêjin ku zarokê we bar dike.
keep-akw-child-since = Ji SVB bipirsin, ka pereyê zarokan dimîne
    .why = Ji bo vî welatî qaîde guherîne. Wê demê pere ji bo vî zarokî ji we re dihat? Wê demê hin caran dikare bimîne.
    .do = Ji SVB bipirsin. Bibêjin zarokê we ji kengê ve li wir dijî.
keep-akw-child-stops = Pereyê we yê zarokan radiweste
    .why = Ji bo zarokê ku diçe li vî welatî bijî, pereyê zarokan tune.
    .do = Dema ku zarok çû wir, pere ji bo wî zarokî ji we re dihat? Ji SVB bipirsin, ka dikare bimîne.
    .term-from = Ji { $date } ve pereyê zarokan êdî tune.
keep-akw-child-ask = Ji SVB bipirsin, ka pereyê zarokan dimîne
    .why = Zarokê we dê li vî welatî bijî. Em ne piştrast in wê demê çi dibe.
    .do = Beriya ku zarokê we here, ji SVB bipirsin.

# Allowance for children
keep-kgb = Butçeya zarokan (kindgebonden budget)
    .sure = Bê pereyê zarokan (kinderbijslag) butçeya zarokan tune.
    .ask = Ji Dienst Toeslagen bipirsin: piştî barkirinê hê butçeya zarokan (kindgebonden budget) ji min re tê?
keep-kgb-stops = Butçeya we ya zarokan radiweste
    .why = Bê pereyê zarokan (kinderbijslag) butçeya zarokan tune.
    .do = Ji Dienst Toeslagen re bibêjin. Pere zêde ji we re hat? Divê hûn wî vegerînin.
keep-kgb-child-same = Butçeya zarokan ji we re dimîne
    .why = Ger pereyê zarokan bimîne, ev pere jî dimîne.
    .do = Ji Dienst Toeslagen re bibêjin ku zarokê we bar dike.
keep-kgb-ask = Bipirsin, ka butçeya zarokan dimîne
    .why = Ev pere bi pereyê zarokan (kinderbijslag) re diçe. Em ne piştrast in ka ew dimîne.
    .do = Beriya çûyînê ji Dienst Toeslagen bipirsin.

# Other allowances
keep-allowances = Alîkarî (toeslag) ji bo tenduristî, kirê an kreşê
    .sure = Alîkariya kirê (huurtoeslag) tenê ji bo mala li Holandayê ye.
    .ask = Ji Dienst Toeslagen bipirsin: divê ez kîjan toeslag rawestînim, û ji kîjan rojê ve?
keep-allowances-care-may-stay = Huurtoeslag radiweste. Zorgtoeslag dikare bimîne
    .why = Alîkariya kirê (huurtoeslag) tenê ji bo mala li Holandayê ye. Alîkariya tenduristiyê (zorgtoeslag) dibe. Wê demê divê Holanda bi rêya CAK pereyê tenduristiya we ya li wir bide. Alîkariya kreşê (kinderopvangtoeslag) bi karê li Holandayê ve girêdayî ye.
    .do = Huurtoeslag ji we re tê? Wê bi xwe rawestînin. Zorgtoeslag li welatê xwe yê nû ji Dienst Toeslagen bipirsin. Pere zêde ji we re hat? Divê hûn wî vegerînin.
keep-allowances-stops = Toeslagên we radiwestin
    .why = Alîkariya kirê (huurtoeslag) tenê ji bo mala li Holandayê ye. Zorgtoeslag ji bo van kesan e: sîgortaya wan a tenduristiyê li vir e, an lênêrîna wan bi rêya CAK e. Hevjîna/ê we li Holandayê dixebite? Wê demê alîkariya kreşê hin caran dikare bimîne.
    .do = Toeslagan bi xwe li Dienst Toeslagen rawestînin. Pere zêde ji we re hat? Divê hûn wî vegerînin.
keep-allowances-ask = Bipirsin, çi tê serê toeslag a we
    .why = Alîkariya kirê (huurtoeslag) tenê ji bo mala li Holandayê ye. Alîkariya tenduristiyê (zorgtoeslag) hin caran dikare bimîne. Em ne piştrast in ka ji bo we wisa ye.
    .do = Beriya ku hûn herin, ji Dienst Toeslagen bipirsin. Huurtoeslag bi xwe rawestînin. Pere zêde ji we re hat? Divê hûn wî vegerînin.

# Health care
keep-care = Doktor û nexweşxane (zorgverzekering)
    .sure = Divê hûn ji şirketa sîgortaya tenduristiyê re bibêjin ku hûn bar dikin.
    .ask = Ji CAK bipirsin: Holanda li welatê min ê nû pereyê tenduristiya min dide?
keep-care-job-search = Sîgortaya we ya tenduristiyê ya Holandayê dimîne
    .why = Hûn diçin wir ku li kar bigerin, herî zêde 3 mehan. Hûn bar nakin. Em difikirin ku wê demê sîgortaya we li vir dimîne.
    .do = Ji şirketa sîgortaya tenduristiyê bipirsin ka ev rast e. Karta xwe ya tenduristiyê ya Ewropayê (EHIC) bi xwe re bibin.
keep-care-ask-insurer = Belkî sîgortaya we li vir dimîne. Bipirsin
    .why = Bi WW an Ziektewet sîgortaya we hin caran li Holandayê dimîne. UWV dibêje heta kîjan rojê. Em ne piştrast in ka ji bo we wisa ye.
    .do = Beriya ku hûn herin, ji UWV û şirketa sîgortaya tenduristiyê bipirsin. Bê sîgorta neçin.
    .term-insurer = Li dora { $date } ji şirketa sîgortaya tenduristiyê re bibêjin.
    .event-insurer = Ji şirketa sîgortaya tenduristiyê re bibêjin ku hûn bar dikin
keep-care-ends = Sîgortaya we ya tenduristiyê ya Holandayê radiweste
    .why = Piştî çûyînê Holanda êdî pereyê tenduristiya we nade.
    .do = Beriya ku hûn herin, li welatê xwe yê nû sîgortayekê çêkin.
    .term-insurer = Li dora { $date } ji şirketa sîgortaya tenduristiyê re bibêjin.
    .event-insurer = Ji şirketa sîgortaya tenduristiyê re bibêjin ku hûn bar dikin
keep-care-ask = Sîgortaya we radiweste. Ji CAK bipirsin, ji bo we çi heye
    .why = Em ne piştrast in ka Holanda li vî welatî pereyê tenduristiya we dide.
    .do = Beriya ku hûn herin, ji CAK bipirsin: hetcak.nl. Bê sîgorta neçin.
    .term-insurer = Li dora { $date } ji şirketa sîgortaya tenduristiyê re bibêjin.
    .event-insurer = Ji şirketa sîgortaya tenduristiyê re bibêjin ku hûn bar dikin
keep-care-insured-there = Sîgortaya we ya Holandayê radiweste. Sîgortaya we li wir e
    .why = Ji wî welatî pereyê kar an teqawidiyê ji we re tê. Wê demê lênêrîna tenduristiyê ya wî welatî ji bo we ye.
    .do = Ji CAK bipirsin ka ev rast e. Navê xwe li sîgortaya wî welatî bidin nivîsandin.
    .term-insurer = Li dora { $date } ji şirketa sîgortaya tenduristiyê re bibêjin.
    .event-insurer = Ji şirketa sîgortaya tenduristiyê re bibêjin ku hûn bar dikin
keep-care-cak = Hûn li wir tên dermankirin, û Holanda jî pere dide
    .why = Sîgortaya we ya Holandayê radiweste. Hûn wek mirovên wir tên dermankirin. Hûn her meh hinek pere didin. Ew ji teqawidî an pereyê we yê alîkariyê tê birîn.
    .do = Navê xwe li CAK bidin nivîsandin: hetcak.nl. Formek ji we re tê: S1 an 121.
    .term-insurer = Li dora { $date } ji şirketa sîgortaya tenduristiyê re bibêjin.
    .event-insurer = Ji şirketa sîgortaya tenduristiyê re bibêjin ku hûn bar dikin

# Long-term care
keep-wlz = Mala lênêrînê an lênêrîna demdirêj li malê (Wlz)
    .sure = Tenê bi AOW an teqawidî Wlz ya we li welatekî din tune.
    .ask = Ji CAK bipirsin: li welatê min ê nû kîjan lênêrîna demdirêj ji bo min dibe?
keep-wlz-ask = Bipirsin, ka sîgortaya we ya Wlz dimîne
    .why = Belkî hûn bar nakin, an pereyê we yê alîkariyê hê tê hesabkirin. Wê demê sîgortaya we hin caran dimîne. Em ne piştrast in.
    .do = Beriya ku hûn herin, ji SVB bipirsin.
keep-wlz-stops = Mafê we yê Wlz radiweste
    .why = Wlz tenê ji bo kesên ku li Holandayê dijîn an dixebitin e.
    .do = Niha lênêrîna Wlz ji we re heye? Beriya ku hûn herin, bipirsin li wir kîjan lênêrîn dibe.
    .term-from = Wlz di { $date } de radiweste.

# Nationality
keep-nationality = Hemwelatiya Holandayê
    .sure = Kesê bi hemwelatiya Holandayê, wê yekser piştî çûyînê winda nake.
    .ask = Ji şaredariyê an balyozxaneyê bipirsin: ger ez li wir bijîm, hemwelatiya min a Holandayê çawa dimîne?
keep-nationality-only-dutch-suriname = Hemwelatiya we ya Holandayê dimîne
    .why = Hemwelatiya we tenê ya Holandayê ye. Ew dimîne, piştî demeke dirêj jî. Hûn bi xwe hemwelatiya Surînamê daxwaz dikin? Ger hûn li wir ji dayik bûne û wê demê li wir dijîn, ya Holandayê dimîne. Lê kesê ku bi peymana 1975an hemwelatiya Surînamê digire, ya Holandayê winda dike.
    .do = Beriya ku hûn herin, pasaporteke nû daxwaz bikin. Beriya ku hûn hemwelatiya Surînamê daxwaz bikin, ji balyozxaneyê bipirsin.
keep-nationality-only-dutch = Hemwelatiya we ya Holandayê dimîne
    .why = Hemwelatiya we tenê ya Holandayê ye. Ew dimîne, piştî demeke dirêj jî. Lê hûn hemwelatiyeke din digirin? Wê demê belkî hûn ya Holandayê winda dikin.
    .do = Beriya ku hûn herin, pasaporteke nû daxwaz bikin.
keep-nationality-in-eu = Hemwelatiya we ya Holandayê dimîne
    .why = Kesê ku li EU an li Qraliyeta Holandayê (Koninkrijk) dijî, vê hemwelatiyê winda nake. Hûn paşê bar dikin welatekî din? Wê demê qaîdeyên din hene.
    .do = Beriya ku hûn herin, pasaporteke nû daxwaz bikin.
keep-nationality-ask = Bipirsin, ka hemwelatiya we ya Holandayê dimîne
    .why = Hemwelatiyeke we ya din jî heye. Em ne piştrast in ka ev welat wek EU tê hesabkirin.
    .do = Beriya ku hûn herin, pasaporteke nû daxwaz bikin, û paşê her 10 salan carekê.
keep-nationality-renewed = Hemwelatiya we ya Holandayê dimîne, lê ne bi xwe bi xwe
    .why = Hemwelatiyeke we ya din jî heye. Pasaporta we ya dawî 13 salên nû yên hemwelatiya Holandayê da we. Hûn paşê hemwelatiya Holandayê winda dikin? Wê demê zarokên we yên ji 18 salî biçûktir jî gelek caran wê winda dikin.
    .do = Her 10 salan carekê pasaporteke nû daxwaz bikin.
    .term-renew = Herî dereng di { $date } de divê pasaporteke we ya nû hebe. Ger na, hûn paşê hemwelatiya Holandayê winda dikin.
    .event-renew = Roja dawî ya girtina pasaporta nû ya Holandayê
keep-nationality-lost-perhaps = Bipirsin, ka hemwelatiya we ya Holandayê hê heye
    .why = Hemwelatiyeke we ya din jî heye, û hûn demeke dirêj e çûne. Piştî 13 salên bê pasaporta nû, hemwelatiya Holandayê winda dibe. Heta 1ê Nîsana 2022an ew piştî 10 salan bû. Zarokên ji 18 salî biçûktir jî gelek caran wê winda dikin.
    .do = Ji balyozxaneyê bipirsin. We hemwelatî winda kir? Hin caran hûn dikarin wê dîsa bigirin. Vê jî bipirsin.
keep-nationality-thirteen-years = Hemwelatiya we ya Holandayê dimîne, lê ne bi xwe bi xwe
    .why = Hemwelatiyeke we ya din jî heye. Hûn 13 salan li derveyî Qraliyeta Holandayê (Koninkrijk) û EU dijîn? Wê demê hûn paşê hemwelatiya Holandayê winda dikin. Bi her pasaporta nû dem ji nû ve dest pê dike. Hûn paşê hemwelatiya Holandayê winda dikin? Wê demê zarokên we yên ji 18 salî biçûktir jî gelek caran wê winda dikin.
    .do = Beriya ku hûn herin, pasaporteke nû daxwaz bikin, û paşê her 10 salan carekê.
    .term-renew = Herî dereng di { $date } de divê pasaporteke we ya nû hebe. Ger na, hûn paşê hemwelatiya Holandayê winda dikin.
    .event-renew = Roja dawî ya girtina pasaporta nû ya Holandayê

# The way back
keep-way-back = Vegera Holandayê
    .sure = Ev bi pasaport û destûra we ve girêdayî ye: kesê bi hemwelatiya Holandayê her tim dikare vegere.
    .ask = Ji IND bipirsin: çi tê serê mafê min ê mayînê, û ez dikarim vegerim?
keep-way-back-dutch = Hûn her tim dikarin vegerin
    .why = Hemwelatiya we ya Holandayê heye. Kesê bi hemwelatiya Holandayê her tim dikare li vir bijî.
    .do = Hemwelatiya xwe ya Holandayê winda nekin. Bixwînin, em li ser vê çi dibêjin.
keep-way-back-eu = Hûn dikarin vegerin
    .why = Hemwelatiya we ya EU, Îslanda, Liechtenstein, Norwec an Swîsreyê heye. Wê demê hûn dikarin li vir bijîn.
keep-way-back-permit = Dibe ku hûn destûra xwe ya mayînê winda bikin. Ji IND bipirsin
    .why = Ev dibe, ger hûn zêdetirî 6 mehan li pey hev li derveyî Holandayê bin. An 3 salan li pey hev, her sal zêdetirî 4 mehan li pey hev.
    .do = Beriya ku hûn herin, ji IND bipirsin ka hûn dikarin vegerin. Hin caran rêyeke vegerê heye. Mînak ger berê hemwelatiya we ya Holandayê hebû. An ger hûn wek zarok demeke dirêj li vir jiyan. Hûn bi pereyê vegerê (remigratie-uitkering) çûn? Wê demê di nav 1 salê de dibe.
    .term-back = Di { $date } de dibe 6 meh ku hûn çûne. Hûn dirêjtir dimînin? Wê demê IND dikare destûra we rawestîne (intrekken).
    .event-back = Roja dawî ya vegerê bi destûra mayînê
keep-way-back-long-term = Dibe ku hûn mafê xwe yê mayînê winda bikin. Ji IND bipirsin
    .why = Mafê we yê mayîna demdirêj a EU (langdurig ingezetene) heye. Hûn 12 mehan li pey hev li derveyî EU ne? Wê demê dibe ku hûn vî mafî winda bikin. Hûn diçin welatekî din ê EU? Wê demê qaîdeyên din hene.
    .do = Beriya ku hûn herin, ji IND bipirsin ka hûn dikarin vegerin.
    .term-back = Hûn piştî { $date } hê li derveyî EU ne? Wê demê dibe ku hûn mafê xwe yê mayînê winda bikin.
    .event-back = Roja dawî ya vegerê bi mafê mayînê
keep-way-back-asylum = Dibe ku hûn destûra xwe ya mayînê winda bikin. Ji IND bipirsin
    .why = Ev dibe, ger hûn zêdetirî 6 mehan li pey hev li derveyî Holandayê bin. An 3 salan li pey hev, her sal zêdetirî 4 mehan li pey hev. Hûn diçin welatê ku hûn jê reviyan? Wê demê ev piştî serdanekê jî dibe.
    .do = Beriya ku hûn herin, ji IND an VluchtelingenWerk bipirsin, ji bo serdanê jî.
    .term-back = Di { $date } de dibe 6 meh ku hûn çûne. Hûn dirêjtir dimînin? Wê demê IND dikare destûra we rawestîne (intrekken).
    .event-back = Roja dawî ya vegerê bi destûra mayînê
keep-way-back-ask = Hûn nikarin wisa bi hêsanî vegerin. Ji IND bipirsin
    .why = Ger hûn herin, mafê we yê mayînê piraniya caran radiweste. Hin caran rêyeke vegerê heye. Mînak ger berê hemwelatiya we ya Holandayê hebû. An ger hûn wek zarok demeke dirêj li vir jiyan. Mafê vegerê (terugkeeroptie) tenê ji bo kesên bi pereyê vegerê (remigratie-uitkering) ye. Ew di nav 1 salê de dibe.
    .do = Beriya ku hûn herin, ji IND bipirsin.

# What is left of the money: now beside there. $names are names of schemes, $part is a number or a range (left-range), $amount
# a text as amount-euros makes it.
left-card = Çiqas pere ji min re dimîne?
    .hint = Niha û li wir, li kêleka hev
left-title = Pereyê we: niha û li wir
left-keeps-from = Ji { $date } ve ev ji we re dimîne: { $names }.
left-keeps = Piştî çûyînê ev ji we re dimîne: { $names }.
left-keeps-none = Ji vî pereyî piştî çûyînê tiştek ji we re namîne.
left-stops = Ev radiweste: { $names }.
left-asks = Ev ne misoger e. Beriya ku hûn herin, bipirsin: { $names }.
left-later = Ev paşê tê: { $names }.
left-no-filling-up = Li welatekî din tu kes ji Holandayê pereyê we temam nake. Wê demê tenê pereyê ku li vir li cem “Li wir” e, ji we re heye.
left-now = Niha
left-there = Li wir
left-range = { $least } heta { $most }
left-have = Ev ji we re tê
left-not-yet = Hê na
left-same = Bi qasî niha
left-about = Nêzî ji sedî { $part } ê niha
left-at-least = Herî kêm nêzî ji sedî { $part } ê niha
left-changed = Ew dimîne, lê cuda ye. Li jêr bixwînin
left-ask = Ne misoger e. Bipirsin
left-nothing = Tiştek na
left-comes-later = Paşê tê
left-share = Nêzî ji sedî { $part } ê AOW ya tam
left-share-later = Paşê: nêzî ji sedî { $part } ê AOW ya tam
left-aow-share = AOW ya min çiqas e?
left-aow-share-in-letter = Ew di nameya SVB de dinivîse
    .why = Di wê nameyê de dinivîse AOW ya we ji sedî çend e. Ew hejmar ji ber barkirinê naguhere.
    .do = Li nameyê bigerin. Êdî li cem we tune? Ji SVB yeke nû bixwazin.
left-aow-share-estimate = Em wê bi texmînî hesab dikin
    .why = Her sala li Holandayê ji sedî 2 tê hesabkirin. Ev li ser 50 salên beriya destpêka AOW ya we ye. Di navberê de hûn demeke dirêj çûn? Wê demê kêmtir e. We bi xwe pere da, an welatekî din tê hesabkirin? Wê demê dibe ku zêdetir be.
    .do = Ji SVB lîsteya salên xwe yên AOW bixwazin.
left-reckoned = Em difikirin: nêzî ji sedî { $part } ê AOW ya tam.
left-reckoned-from = Ev ji tarîxa jidayikbûna we, roja we ya pêşî li vir û çûyîna we derdikeve. Tenê SVB wê tam dizane.
left-offer = Hûn dixwazin niha bi texmînî bizanin? Wê demê vê dagirin:
left-example = Mînakek bi euroyan
left-example-alone = AOW ya tam di { $date } de: mehê { $amount }, ji bo kesê bi tenê.
left-example-partner = AOW ya tam di { $date } de: mehê { $amount }, ji bo her yek ji du hevjînan.
left-example-share = Para we ji wê nêzî { $least } e.
left-example-range = Para we ji wê nêzî { $least } heta { $most } e.
left-example-note = Ev bruto ye: pereyê bac û tenduristiyê hê jê tê birîn. Ev mînakek ji wê demê ye. Ji SVB bipirsin çiqas ji we re tê.
left-euros = € { $euros }
left-besides = Li van jî bifikirin
left-rent = Hûn di mala kirê de ne? Kirêyê di wextê xwe de betal bikin. Hûn dixwazin malê bihêlin ji xwe re? Pêşî ji xwediyê malê bipirsin ka dibe.
left-pension = Teqawidî: hûn li Holandayê xebitîn? Wê demê belkî teqawidiya we heye. Li mijnpensioenoverzicht.nl binêrin. Ew bi we re tê her welatî.
left-house = Mal an pereyê civandî li welatekî din: dibe ku ew ji niha ve ji bo bijstand û AIO bê hesabkirin. Niha bibêjin: ji bo bijstand ji şaredariyê re, ji bo AIO ji SVB re.
left-tax = Bac: hin caran hûn li Holandayê didin, hin caran li welatê din. Ev li her welatî cuda ye. Ji Belastingdienst bipirsin.
left-tax-call = Telefonî Belastingdienst bikin (ji bo kesên li welatekî din)
