# Screens, buttons and short sentences. Level A2: short words, short sentences, "hûn".

app-name = Remigratiewijzer
wait = Kêliyekê…
language = Ziman
language-search = Li zimanekî bigerin
language-none = Ziman nehat dîtin. Tîpên din binivîsin.
draft-notice = Ev werger hê nehatiye kontrolkirin.
draft-read-back = Ev werger di { $date } de bi holendî re hat berawirdkirin. Kesekî ku zimanê wî yê dayikê ev e, hê kontrol nekiriye.
draft-checked = Ev werger di { $date } de hat kontrolkirin. Kesekî ku zimanê wî yê dayikê ev e, kontrol kir.
text-larger = Tîpên mezintir
text-normal = Tîpên asayî
beside-dutch = Bi holendî jî
translated-notice = Telefona we vê rûpelê werdigerîne. Dibe ku xeletî tê de hebin. Hûn dikarin yek ji van zimanan jî hilbijêrin:

# Buttons and links
back = Paşve
continue = Bidomînin
change = Biguherînin
yes = Erê
no = Na
dont-know = Ez nizanim
    .hint = Ne xem e. Hûn dikarin bidomînin.
skip = Ez naxwazim bibêjim
    .hint = Dibe. Hûn dikarin bidomînin.
more-choices = Pereyên alîkariyê yên din
read-aloud = Bi deng bixwînin
read-aloud-stop = Xwendinê rawestînin
start-again = Ji nû ve dest pê bikin
start-again-sure = Hemûyî jê bibin û ji nû ve dest pê bikin?
start-again-yes = Erê, hemûyî jê bibin
start-again-no = Na, bidomînin
leave-quickly = Zû derkevin
about-link = Derbarê vê appê de

# Start
start-title = Ger ez vegerim çi dibe?
start-text = Bibînin çi ji we re dimîne, çi radiweste û divê hûn çi bikin.
start-free = Bêpere ye. Tiştek nayê şandin.
# Native reader: are “pereyê vegerê” (remigratie-uitkering) and “pereyê alîkariyê” (uitkering) clear?
start-closed = Ji 1ê Çileya 2025an ve êdî daxwaza pereyê vegerê (remigratie-uitkering) nabe.
start-choose = Kîjan li we tê?
way-think = Ez li vegerê difikirim
    .hint = Çi ji min re dimîne? Divê ez çi bikim?
way-applied = Min berî 2025an daxwaz kir
    .hint = Li bendê me, an bersiv na bû
# Native reader: can “êdî vegeriyame” sound like “from now on”; better “jixwe”? Is “erk” (duty) known?
way-returned = Ez êdî vegeriyame
    .hint = Maf û erkên min
way-helper = Alîkariya kesekî dikim
    .hint = Malbat an kar
start-privacy = Bersivên we li ser vê telefonê dimînin. Xelas bû? Pêl “Ji nû ve dest pê bikin” bikin, paşê pêl “Erê, hemûyî jê bibin” bikin. Wê demê ew tên jêbirin.
code-link = Kodeke min heye
kept-offer = Li ser vê telefonê bersiv hatine parastin, ji { $date }.
kept-newer = Tiştê ku li ser vê telefonê hatiye parastin, ji guhertoyeke nûtir a appê ye. Vê rûpelê ji nû ve vekin.
kept-damaged = Tiştê ku li ser vê telefonê hatiye parastin, êdî nayê xwendin.
kept-go-on = Bidomînin
kept-erase = Wan ji vê telefonê jê bibin

# First way: thinking of going back
think-title = Belkî hûn dixwazin vegerin
think-keep = Ger ez vegerim, çi ji min re dimîne?
    .hint = AOW, WIA, alîkariya civakî (bijstand), doktor û pasaport
think-more = Pirsên din beriya çûyînê
think-ask = Hûn dixwazin ji kesekî bipirsin?
think-would = Ma pereyê vegerê dê ji min re bihata dayîn?
    .hint = Bibînin, qaîde ji bo we çawa bûn

# Third way: gone back
returned-title = Hûn êdî vegeriyane
returned-text = Hilbijêrin, çi qewimî. Çend pirs tên. Paşê hûn dibînin ev tê çi wateyê.
returned-with = Bi pereyê vegerê (remigratie-uitkering)
returned-without = Bê pereyê vegerê (remigratie-uitkering)
returned-not-left = Pereyê vegerê ji we re heye, lê hûn hê li vir in
returned-everybody = Ji bo her kesî

# Fourth way: helping somebody
helper-title = Hûn alîkariya kesekî dikin
helper-text = Pirsan bi deng bixwînin. Bila kesê din bi xwe hilbijêre. Li cem her encamê dinivîse, ew di qanûnê de li ku ye.
helper-view = Zêdetir, ji bo kesên ku gelek caran alîkariyê dikin
    .hint = Kesê din ê dorê, lêgerîn, holendî li kêlekê
helper-think = Kesê din li ser vegerê difikire
    .hint = Çi jê re dimîne, û divê çi bê kirin?
helper-start = Kesê din beriya 2025an pereyê vegerê daxwaz kir
    .hint = Testa pereyê vegerê (remigratie-uitkering)
helper-returned = Kesê din êdî vegeriyaye
    .hint = Maf û erk
helper-code = Kodeke kesê din heye

# Calling
call-svb = Telefonî SVB bikin
    .hint = { $phone } · hejmar hat kontrolkirin: { $date }
call-uwv = Telefonî UWV bikin
    .hint = { $phone } · hejmar hat kontrolkirin: { $date }
find-help = Alîkarî li nêzî we
    .hint = Li şaredariya xwe (gemeente) bigerin

# Questions
progress = Beşa { $number } ji { $total }
question-number = Pirsa { $number }
born-in-kingdom = Hûn li Arûba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius an Saba ji dayik bûne. Qanûna Vegerê (Remigratiewet) ne ji bo kesên li wir ji dayik bûne bû. Lê hûn dikarin bibînin, ger hûn vegerin çi ji we re dimîne.
date-day = Roj
date-month = Meh
date-year = Sal
date-hint = Hûn rojê an mehê nizanin? Wê vala bihêlin.
country-other = Welatekî din
country-search = Li welatekî bigerin
country-also = Îngilîstan GB; Îngîltere GB; Skotland GB; Qiraliyeta Yekbûyî GB; Amerîka US; USA US; Holenda NL; Yûgoslavya RS BA HR ME MK SI XK; Kurdistan TR IQ IR SY; Tirkiya TR; Rojava SY; Türkiye TR; Sûriya SY; Sûrî SY; Xeze PS; Faris IR; Mexrib MA; Elmanya DE; Urdin JO; Antîl CW AW SX BQ; Zaîr CD; Bûrma MM; Yekîtiya Sovyetê RU UA; Çekoslovakya CZ SK; Moluk ID; Emaret AE; Yûnanistan GR
country-search-hint = Tîpên pêşî binivîsin
country-none-found = Welat nehat dîtin. Tîpên din binivîsin.
countries-none = Tune
changed-note = Hûn bersivekê diguherînin. Bersivên we yên din dimînin.

# What is wrong with what was filled in
problem-heading = Careke din binêrin
problem-year-missing = Salê binivîsin.
problem-year-not-four-digits = Salê bi 4 hejmaran binivîsin. Mînak 1958.
problem-no-such-month = Ev meh tune. Hejmarek ji 1 heta 12 hilbijêrin.
problem-no-such-day = Ev roj tune. Roj û mehê kontrol bikin.
problem-month-missing = Mehê jî binivîsin. An rojê vala bihêlin.
problem-future = Ev roj hê nehatiye. Rojeke borî binivîsin.
problem-too-long-ago = Ev pir berê ye. Salê kontrol bikin.
problem-must-be-after = Ev nabe. We berê nivîsand: { $other } { $date }. Divê ev tarîx derengtir be.
problem-must-be-before = Ev nabe. We berê nivîsand: { $other } { $date }. Divê ev tarîx zûtir be.
problem-after-last-day = Ev pirs li ser { $date } ye. Rojeke beriya wê binivîsin. Wê demê ev pere hê ji we re tunebû? Paşve herin û hilbijêrin, wê demê çi hebû.
problem-which-is-right = We berê nivîsand: { $other } { $date }. Kîjan tarîx rast e? Vê tarîxê biguherînin, an ya berê. Wisa rast e? Wê demê careke din pêl Bidomînin bikin.
problem-nothing-chosen = Pêşî bersivekê hilbijêrin.
problem-not-a-number = Hejmarekê binivîsin. Tenê hejmaran bi kar bînin.
problem-number-too-large = Ev hejmar pir mezin e. Herî zêde { $most } binivîsin.

# Answers
answers-title = Bersivên we rast in?
answers-intro = Li wan binêrin. Hûn hê dikarin her tiştî biguherînin.
answers-none = We hê tiştek nenivîsandiye.
answers-see-result = Encamê bibînin
answers-link = Bersiv
answers-begin = Bi testê dest pê bikin
answer-unknown = Nayê zanîn
answer-empty = Tune

# Result
outcome-title = Encama we
verdict-eligible = Bi îhtîmaleke mezin erê
    .text = Bi îhtîmaleke mezin mafê we yê pereyê vegerê (remigratie-uitkering) hebû.
verdict-not-eligible = Bi îhtîmaleke mezin na
    .text = Bi îhtîmaleke mezin mafê we yê pereyê vegerê (remigratie-uitkering) tunebû. Sedem li jêr e.
verdict-undetermined = Hê ne diyar e
    .text = Em hê nizanin mafê we hebû an na. Li jêr dinivîse em hê çi nizanin.
verdict-closed-qualified = Êdî daxwaz nabe. Berê belkî pereyê vegerê ji we re bihata dayîn
    .text = Ji 1ê Çileya 2025an ve êdî daxwaz nabe. Lê rewşa we li gorî qaîdeyên berê ye.
verdict-closed-not-qualified = Êdî daxwaz nabe. Berê jî bi îhtîmaleke mezin na
    .text = Ji 1ê Çileya 2025an ve êdî daxwaz nabe. Li gorî qaîdeyên berê jî bi îhtîmaleke mezin mafê we tunebû. Sedem li jêr e.
verdict-closed-unclear = Êdî daxwaz nabe
    .text = Ji 1ê Çileya 2025an ve êdî daxwaz nabe. Ne diyar e berê mafê we hebû an na.
verdict-other-rules = Qaîdeyên din hebûn
    .text = Daxwaza we beriya 1ê Tîrmeha 2014an bû. Wê demê qaîdeyên din hebûn. Ji SVB bipirsin.
svb-decides = Ev ne biryar e. SVB biryarê dide.
result-change-same = Bersiva we hat guhertin. Encam wek xwe dimîne.
result-change-new = Bersiva we hat guhertin. Niha encam cuda ye.
result-change-from-to = Berê: { $before }. Niha: { $after }.
result-change-items = Niha ev cuda ye: { $items }.
result-why = Çima
result-met = Temam e
result-not-met = Ne temam e
result-open = Nayê zanîn
result-fold-met = { $count } temam in
result-fold-open = { $count } nayên zanîn
result-what-changes = Çi dikare vê biguherîne?
result-rule = Qanûn vê dibêje
result-law-link = Madeya { $article } ya qanûnê bixwînin
result-law-text = Nivîsa { $date }. Bi holendî.
result-missing = Em vê hê nizanin:
result-partial = Hemû tarîxê binivîsin. Wê demê em zêdetir dizanin.
result-change = Biguherînin: { $answer }
result-not-asked = Qaîdeyek heye ku em napirsin. Ew li ser kesên ku çûn nav komeke terorê ye. SVB bi xwe li wê dinêre.
result-everything = Bersiva pirsên din jî bidin
    .hint = Wê demê hûn hemû qaîdeyan dibînin
result-unfinished = Test hê xelas nebûye.
result-go-on = Testê bidomînin
would-day = Me li { $date } nêrî. Ew roja dawî ya daxwazê bû.
would-known = Heta niha em vê dizanin
would-on = Qaîdeyên din jî hene. Hûn dikarin bi pirsên din bidomînin. An bibînin, ger hûn vegerin çi ji we re dimîne.
would-go-on = Bi pirsên din bidomînin
    .hint = Pasaport, mayîn, hevjîn û deyn
result-now = Niha çi
now-papers = Van ji bo hevdîtinê bi xwe re bibin
now-papers-list = Nameyên SVB. Pasaporta we an karta mayînê. Nameya li ser pereyê we yê alîkariyê.
# Native reader: is “îtiraz” the word people know for bezwaar?
now-disagree = Hûn bi SVB re ne yek fikir in?
now-disagree-text = Hûn dikarin îtiraz bikin (bezwaar maken). Di nameya SVB de dinivîse, heta kîjan rojê dibe. Het Juridisch Loket bêpere şîretê dide.

# What stays on leaving, and what follows from an event
keep-title = Ev ji we re dimîne, û ev radiweste
keep-intro = Hûn diçin: { $country }. Pêl rêzekê bikin. Wê demê hûn dixwînin çima.
keep-intro-anywhere = Pêl rêzekê bikin. Wê demê hûn dixwînin çima.
keep-sum-stays = Ger hûn herin, ev bi we re tê: { $items }.
keep-sum-stays-from = Ev ji { $date } pê ve bi we re tê: { $items }.
keep-sum-changes = Ev diguhere: { $items }.
keep-sum-stops = Ev radiweste: { $items }.
keep-sources = Ev li ku dinivîse?
keep-ask-questions = Van pirsan bikin. Wan bi deng bixwînin.
keep-ask-sure = Ev misoger e
keep-ask-all = Her tiştê ku divê hûn bipirsin
provision-open = Em vê hê nizanin
provision-concerns = Em hê nizanin ev li ser we ye an na
provision-hangs-on = Ev bi vê ve girêdayî ye: { $facts }.
provision-deadlines = Vê di wextê xwe de bikin
provision-passed = Ev roj derbas bûye. Hê îro telefon bikin.
provision-earliest = Belkî jixwe di { $date } de
provision-partly = Em vê rojê hê tam nizanin. Hemû tarîxê binivîsin. Wê demê em rojê dizanin.
provision-calendar = Têxin salnameya min
provision-do = Divê hûn vê bikin
provision-sources = Ev li vir dinivîse
provision-unfinished = Hê pirs hene. Piştî wan em zêdetir dizanin.
provision-go-on = Bi pirsan bidomînin
provision-answers = Bersivên we
provision-no-decision = Ev ne biryar e. Beriya ku hûn tiştekî bikin, bipirsin.
event-not-concerned = Ev ne ji bo we ye
event-others = Tiştekî din qewimî

# Other screens
about-title = Derbarê vê appê de
about-text = Ev app ji bo kesên ku hatine Holandayê û belkî dixwazin vegerin e. Em ne SVB û ne dewlet in. Em li ser pereyê we biryarê nadin.
about-law = Qaîde ji Qanûna Vegerê (Remigratiewet) tên. Me di { $date } de li wan nêrî.
about-law-link = Hemû qanûnê bixwînin
about-privacy = Em bi agahiyên we çi dikin? Tiştekî nakin. Bersivên we li ser vê telefonê, di vê pencereyê de dimînin. Em cookie bi kar naynin. Hûn pêl “Ji nû ve dest pê bikin” dikin, paşê pêl “Erê, hemûyî jê bibin” dikin? Wê demê her tişt tê jêbirin. Hûn tenê pencereyê digirin? Wê demê kesek hê dikare 4 saetan wê vegerîne. Ger hûn hilbijêrin, hûn dikarin wan dirêjtir biparêzin.
about-places = Kodên posteyê: GeoNames (CC BY 4.0). Şaredarî: Register van Overheidsorganisaties (CC0). Nexşe: MapSVG û svg-maps (CC BY 4.0), guhertî. Navên welatan: Unicode CLDR. Wêne: Lucide (ISC).
about-licence = Ev bername azad e. Lîsans EUPL-1.2 ye.
about-nmi = Berê Enstîtuya Koçberiyê ya Holandayê (NMI) di vê de alîkarî dikir. NMI di Kanûna 2024an de rawestiya.
brochures = Li ser kaxezê
brochure-act = Hemû qaîdeyên pereyê vegerê (remigratie-uitkering)
brochure-schemes = Ger hûn vegerin, çi tê serê pereyê we?
storage-notice = Ev telefon nikare bersivên we biparêze. Heta ku hûn xelas bikin, li vê rûpelê bimînin.
panic-title = Tiştek xelet çû
panic-text = Ev ne sûcê we ye. Ji nû ve dest pê bikin, an telefonî SVB bikin.

# Beside the screen
newer-text = Guhertoyeke nû ya vê testê heye. Bersivên we dimînin.
newer-reload = Nû bikin
install-text = Vê testê deynin ser telefona xwe. Wê demê bê înternet jî dixebite.
install-yes = Deynin ser telefona min
install-no = Na, spas

# Dates in words
date-in-words = { $day } { $month } { $year }
month-in-words = { $month } { $year }
list-comma = ,
month-1 = Çile
month-2 = Sibat
month-3 = Adar
month-4 = Nîsan
month-5 = Gulan
month-6 = Hezîran
month-7 = Tîrmeh
month-8 = Tebax
month-9 = Îlon
month-10 = Cotmeh
month-11 = Mijdar
# Native reader: is “Kanûn” clear, or rather “Kanûna Pêşîn” or “Berfanbar”?
month-12 = Kanûn
