# Screens, buttons and short sentences. Simple words, short sentences, "bo". Papiamentu of Curaçao, phonological spelling.

app-name = Remigratiewijzer
wait = Un ratu…
language = Idioma
language-search = Buska un idioma
language-none = No a haña niun idioma. Skirbi otro lèter.
draft-notice = Ainda niun hende no a kontrolá e tradukshon akí.
draft-read-back = Riba { $date } a kompará e tradukshon akí ku hulandes. Ainda niun hende ku Papiamentu komo lenga di mama no a kontrolá e.
draft-checked = Riba { $date } un hende ku Papiamentu komo lenga di mama a kontrolá e tradukshon akí.
text-larger = Lèternan mas grandi
text-normal = Lèternan normal
beside-dutch = Na hulandes tambe
translated-notice = Bo telefòn ta tradusí e página akí. Por tin eror den e tradukshon. Bo por skohe tambe un di e idiomanan akí:

# Buttons and links
back = Bèk
continue = Siguiente
change = Kambia
yes = Sí
no = Nò
dont-know = Mi no sa
    .hint = No ta nada. Bo por sigui numa.
skip = Mi ta preferá di no bisa
    .hint = Esei por. Bo por sigui numa.
more-choices = Mas benefisio (uitkering)
read-aloud = Skucha
read-aloud-stop = Stòp di skucha
start-again = Kuminsá di nobo
start-again-sure = Kita tur kos i kuminsá di nobo?
start-again-yes = Sí, kita tur kos
start-again-no = Nò, sigui
leave-quickly = Bai lihé
about-link = Tokante e app akí

# Start
start-title = Kiko si mi bai bèk?
start-text = Wak kiko bo ta keda kuné, kiko ta stòp i kiko bo mester hasi.
start-free = Grátis. No ta manda nada.
start-closed = For di 1 di yanüari 2025 no por pidi e benefisio di remigrashon (remigratie-uitkering) mas.
start-choose = Kua ta pas ku bo?
way-think = Mi ta pensa riba bai bèk
    .hint = Kiko mi ta keda kuné? Kiko mi mester hasi?
way-applied = Mi a hasi petishon promé ku 2025
    .hint = Mi ta warda ainda, òf mi a haña nò
way-returned = Mi a bai bèk kaba
    .hint = Mi derechonan i mi obligashonnan
way-helper = Mi ta yuda un hende
    .hint = Famia òf trabou
start-privacy = Bo kontestanan ta keda riba e telefòn akí. Bo a kaba? Primi riba ‘Kuminsá di nobo’ i despues riba ‘Sí, kita tur kos’. E ora ei nan ta keda kitá.
code-link = Mi tin un kódigo
kept-offer = Riba e telefòn akí tin kontesta wardá, di { $date }.
kept-newer = Loke ta wardá riba e telefòn akí ta di un vershon mas nobo di e app. Karga e página akí di nobo.
kept-damaged = E app no por lesa mas loke ta wardá riba e telefòn akí.
kept-go-on = Sigui
kept-erase = Kita nan for di e telefòn akí

# First way: thinking of going back
think-title = Kisas bo ke bai bèk
think-keep = Kiko mi ta keda kuné si mi bai bèk?
    .hint = AOW, WIA, ònderstant (bijstand), kuido i paspòrt
think-more = Otro pregunta promé ku bo bai
think-ask = Bo ta preferá di puntra un hende?
think-would = Lo mi a haña e benefisio?
    .hint = Wak kon e reglanan tabata pa bo

# Third way: gone back
returned-title = Bo a bai bèk kaba
returned-text = Skohe kiko a pasa. Bo ta haña algun pregunta. Despues bo ta mira kiko esaki ta nifiká.
returned-with = Ku e benefisio di remigrashon (remigratie-uitkering)
returned-without = Sin e benefisio di remigrashon (remigratie-uitkering)
returned-not-left = Bo tin e benefisio, pero bo ta akí ainda
returned-everybody = Pa tur hende

# Fourth way: helping somebody
helper-title = Bo ta yuda un hende
helper-text = Lesa e preguntanan na bos altu. Laga e otro persona mes skohe. Na kada resultado ta pará unda e ta den lei.
helper-view = Mas pa esun ku ta yuda mas biaha
    .hint = Siguiente persona, buska, hulandes banda di dje
helper-think = E otro persona ta pensa riba bai bèk
    .hint = Kiko e ta keda kuné, i kiko mester pasa?
helper-start = E otro persona a pidi e benefisio di remigrashon (remigratie-uitkering) promé ku 2025
    .hint = E tèst di e benefisio di remigrashon (remigratie-uitkering)
helper-returned = E otro persona a bai bèk kaba
    .hint = Derecho i obligashon
helper-code = E otro persona tin un kódigo

# Calling
call-svb = Yama SVB
    .hint = { $phone } · number kontrolá: { $date }
call-uwv = Yama UWV
    .hint = { $phone } · number kontrolá: { $date }
find-help = Yudansa serka di bo
    .hint = Buska bo munisipio (gemeente)

# Questions
progress = Parti { $number } di { $total }
question-number = Pregunta { $number }
born-in-kingdom = Bo a nase na Aruba, Kòrsou, Sint Maarten, Boneiru, Sint Eustatius òf Saba. E Remigratiewet no tabata pa hende ku a nase einan. Bo por mira sí kiko bo ta keda kuné si bo bai bèk.
date-day = Dia
date-month = Luna
date-year = Aña
date-hint = Bo no sa e dia òf e luna? Laga esei bashí.
country-other = Un otro pais
country-search = Buska un pais
country-also = Inglatera GB; Gran Bretaña GB; Merka US; Amerika US; Hulanda NL; Yugoslavia RS BA HR ME MK SI XK; Kurdistan TR IQ IR SY; Palestina PS; Gaza PS; Persia IR; Antia CW AW SX BQ; Zaire CD; Birma MM; Union Soviétiko RU UA; Checoslovakia CZ SK; Molukas ID; Emirato AE
country-search-hint = Skirbi e promé lèternan
country-none-found = No a haña niun pais. Skirbi otro lèter.
countries-none = Niun
changed-note = Bo ta kambia un kontesta. Bo otro kontestanan ta keda.

# What is wrong with what was filled in
problem-heading = Wak un biaha mas
problem-year-missing = Yena e aña.
problem-year-not-four-digits = Yena e aña ku 4 sifra. Por ehèmpel 1958.
problem-no-such-month = E luna akí no ta eksistí. Skohe un number di 1 te ku 12.
problem-no-such-day = E dia akí no ta eksistí. Kontrolá e dia i e luna.
problem-month-missing = Yena e luna tambe. Òf laga e dia bashí.
problem-future = E dia akí mester bin ainda. Yena un dia ku a pasa kaba.
problem-too-long-ago = Esaki ta muchu tempu pasá. Kontrolá e aña.
problem-must-be-after = Esaki no por. Promé bo a yena: { $other } { $date }. E fecha akí mester ta mas lat.
problem-must-be-before = Esaki no por. Promé bo a yena: { $other } { $date }. E fecha akí mester ta mas trempan.
problem-after-last-day = E pregunta akí ta tokante { $date }. Yena un dia promé ku esei. Bo no tabatin e benefisio (uitkering) ainda? Bai bèk i skohe loke bo tabatin e tempu ei.
problem-which-is-right = Promé bo a yena: { $other } { $date }. Ki fecha ta korekto? Kambia e fecha akí, òf esun di promé. E ta bon asina? E ora ei primi Siguiente un biaha mas.
problem-nothing-chosen = Skohe un kontesta promé.
problem-not-a-number = Yena un number. Usa solamente sifra.
problem-number-too-large = E number akí ta muchu haltu. Yena { $most } komo máksimo.

# Answers
answers-title = Bo kontestanan ta korekto?
answers-intro = Kontrolá nan. Bo por kambia tur kos ainda.
answers-none = Bo no a yena nada ainda.
answers-see-result = Wak e resultado
answers-link = Kontestanan
answers-begin = Kuminsá ku e tèst
answer-unknown = Deskonosí
answer-empty = Niun

# Result
outcome-title = Bo resultado
verdict-eligible = Probablemente sí
    .text = Probablemente bo tabatin derecho riba e benefisio di remigrashon (remigratie-uitkering).
verdict-not-eligible = Probablemente nò
    .text = Probablemente bo no tabatin derecho riba e benefisio di remigrashon (remigratie-uitkering). Mas abou bo ta mira dikon.
verdict-undetermined = Ainda no ta kla
    .text = Nos no sa ainda si bo tabatin derecho. Mas abou ta pará kiko nos no sa ainda.
verdict-closed-qualified = No por hasi petishon mas. Antes kisas lo bo a haña e benefisio
    .text = For di 1 di yanüari 2025 no por hasi petishon mas. Pero bo ta pas ku e reglanan di antes.
verdict-closed-not-qualified = No por hasi petishon mas. Antes tambe probablemente nò
    .text = For di 1 di yanüari 2025 no por hasi petishon mas. Ku e reglanan di antes tambe probablemente bo no tabatin derecho. Mas abou bo ta mira dikon.
verdict-closed-unclear = No por hasi petishon mas
    .text = For di 1 di yanüari 2025 no por hasi petishon mas. No ta kla si bo tabatin derecho antes.
verdict-other-rules = Tabatin otro regla
    .text = Bo petishon tabata di promé ku 1 di yüli 2014. E tempu ei tabatin otro regla. Puntra SVB.
svb-decides = Esaki no ta un desishon. SVB ta disidí.
result-change-same = Bo kontesta a kambia. E resultado ta keda meskos.
result-change-new = Bo kontesta a kambia. Awor e resultado ta otro.
result-change-from-to = Promé: { $before }. Awor: { $after }.
result-change-items = Esaki ta diferente awor: { $items }.
result-why = Dikon
result-met = Ta na òrdu
result-not-met = No ta na òrdu
result-open = Deskonosí
result-fold-met = { $count } na òrdu
result-fold-open = { $count } deskonosí
result-what-changes = Kiko por kambia esaki?
result-rule = Esaki e lei ta bisa
result-law-link = Lesa artíkulo { $article } di e lei
result-law-text = Teksto di { $date }. Na hulandes.
result-missing = Esaki nos no sa ainda:
result-partial = Yena henter e fecha. E ora ei nos sa mas.
result-change = Kambia: { $answer }
result-not-asked = Tin un regla ku nos no ta puntra. E ta pa hende ku a bai serka un grupo terorista. SVB mes ta wak esei.
result-everything = Kontestá e otro preguntanan tambe
    .hint = E ora ei bo ta mira tur e reglanan
result-unfinished = E tèst no ta kla ainda.
result-go-on = Sigui ku e tèst
would-day = Nos a wak { $date }. Esei tabata e último dia pa hasi petishon.
would-known = Esaki nos sa te awor
would-on = Tin mas regla. Bo por sigui ku e otro preguntanan. Òf wak kiko bo ta keda kuné si bo bai bèk.
would-go-on = Sigui ku e otro preguntanan
    .hint = Paspòrt, derecho di estadia, pareha i debe
result-now = Kiko awor
now-papers = Hiba esakinan ku bo na un kòmbersashon
now-papers-list = E kartanan di SVB. Bo paspòrt òf karchi di estadia (verblijfskaart). E karta tokante bo benefisio (uitkering).
now-disagree = Bo no ta di akuerdo ku SVB?
now-disagree-text = Bo por protestá (bezwaar maken). Den e karta di SVB ta pará te ku ki dia bo por hasi esei. Juridisch Loket ta duna konseho grátis.

# What stays on leaving, and what follows from an event
keep-title = Kiko ta keda i kiko ta stòp
keep-intro = Bo ta bai: { $country }. Primi riba un liña pa lesa dikon.
keep-intro-anywhere = Primi riba un liña pa lesa dikon.
keep-sum-stays = Esaki ta bai ku bo ora bo bai: { $items }.
keep-sum-stays-from = Esaki ta bai ku bo for di { $date }: { $items }.
keep-sum-changes = Esaki ta kambia: { $items }.
keep-sum-stops = Esaki ta stòp: { $items }.
keep-sources = Unda esaki ta pará?
keep-ask-questions = Hasi e preguntanan akí. Lesa nan na bos altu.
keep-ask-sure = Esaki ta sigur
keep-ask-all = Tur loke bo mester puntra
provision-open = Nos no sa esei ainda
provision-concerns = Nos no sa ainda si esaki ta pa bo
provision-hangs-on = Esei ta dependé di: { $facts }.
provision-deadlines = Regla esaki na tempu
provision-passed = E dia akí a pasa kaba. Yama awe mes.
provision-earliest = Kisas kaba riba { $date }
provision-partly = Nos no sa e dia akí eksaktamente ainda. Yena henter e fecha. E ora ei nos sa e dia.
provision-calendar = Pone den mi agènda
provision-do = Kiko bo mester hasi
provision-sources = Unda esaki ta skirbí
provision-unfinished = Tin mas pregunta ainda. Despues nos ta sa mas.
provision-go-on = Sigui ku e preguntanan
provision-answers = Bo kontestanan
provision-no-decision = Esaki no ta un desishon. Puntra promé ku bo hasi algu.
event-not-concerned = Esaki no ta konta pa bo
event-others = Algu otro a pasa

# Other screens
about-title = Tokante e app akí
about-text = E app akí ta pa hende ku a bin Hulanda i kisas ke bai bèk. Nos no ta SVB ni gobièrnu. Nos no ta disidí tokante bo plaka.
about-law = E reglanan ta bin di Lei di remigrashon (Remigratiewet). Nos a wak nan riba { $date }.
about-law-link = Lesa henter e lei
about-privacy = Kiko nos ta hasi ku bo datonan? Nada. Bo kontestanan ta keda riba e telefòn akí, den e ventana akí. Nos no ta usa cookies. Primi riba ‘Kuminsá di nobo’ i despues riba ‘Sí, kita tur kos’. E ora ei tur kos ta kitá. Bo ta sera e ventana so? E ora ei un hende por habri e bèk durante 4 ora. Bo por warda nan mas largu si bo skohe esei.
about-places = Postcode: GeoNames (CC BY 4.0). Munisipio: Register van Overheidsorganisaties (CC0). Mapa: MapSVG i svg-maps (CC BY 4.0), adaptá. Nòmber di pais: Unicode CLDR. Dibuho: Lucide (ISC).
about-licence = E programa akí ta liber. E lisensia ta EUPL-1.2.
about-nmi = Antes Instituto Hulandes di Migrashon (Nederlands Migratie Instituut, NMI) tabata yuda ku esaki. NMI a stòp na desèmber 2024.
brochures = Riba papel
brochure-act = Tur regla di e benefisio di remigrashon (remigratie-uitkering)
brochure-schemes = Kiko ta pasa ku bo plaka si bo bai bèk?
storage-notice = E telefòn akí no por warda bo kontestanan. Keda riba e página akí te ora bo kaba.
panic-title = Algu a bai robes
panic-text = No ta bo kulpa. Kuminsá di nobo, òf yama SVB.

# Beside the screen
newer-text = Tin un vershon nobo di e tèst akí. Bo kontestanan ta keda.
newer-reload = Aktualisá
install-text = Pone e tèst akí riba bo telefòn. E ora ei e ta funshoná sin internèt tambe.
install-yes = Pone riba mi telefòn
install-no = Nò, danki

# Dates in words
date-in-words = { $day } di { $month } { $year }
month-in-words = { $month } { $year }
list-comma = ,
month-1 = yanüari
month-2 = febrüari
month-3 = mart
month-4 = aprel
month-5 = mei
month-6 = yüni
month-7 = yüli
month-8 = ougùstùs
month-9 = sèptèmber
month-10 = òktober
month-11 = novèmber
month-12 = desèmber
