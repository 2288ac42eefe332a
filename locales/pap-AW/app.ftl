# Screens, buttons and short sentences. Simple words, short sentences, "bo". Papiamento of Aruba, etymological spelling.

app-name = Remigratiewijzer
wait = Un rato…
language = Idioma
language-search = Busca un idioma
language-none = No a haya ningun idioma. Skirbi otro letter.
draft-notice = Ainda ningun hende no a controla e traduccion aki.
draft-read-back = Riba { $date } nos a compara e traduccion aki cu Hulandes. Ainda ningun hende cu Papiamento como lenga di mama no a control’e.
draft-checked = Riba { $date } un hende cu Papiamento como lenga di mama a controla e traduccion aki.
text-larger = Letternan mas grandi
text-normal = Letternan normal
beside-dutch = Na Hulandes tambe
translated-notice = Bo telefon ta traduci e pagina aki. Por tin error den e traduccion. Bo por scoge tambe un di e idiomanan aki:

# Buttons and links
back = Bek
continue = Siguiente
change = Cambia
yes = Si
no = No
dont-know = Mi no sa
    .hint = No ta nada. Bo por sigui numa.
skip = Mi ta prefera di no bisa
    .hint = Esey por. Bo por sigui numa.
more-choices = Mas beneficio (uitkering)
read-aloud = Scucha
read-aloud-stop = Stop di scucha
start-again = Cuminsa di nobo
start-again-sure = Kita tur cos y cuminsa di nobo?
start-again-yes = Si, kita tur cos
start-again-no = No, sigui
leave-quickly = Bay lihe
about-link = Tocante e app aki

# Start
start-title = Kico si mi bay bek?
start-text = Wak kico bo ta keda cune, kico ta stop y kico bo mester haci.
start-free = Gratis. No ta manda nada.
start-closed = For di 1 januari 2025 no por pidi e beneficio di remigracion (remigratie-uitkering) mas.
start-choose = Cual ta pas cu bo?
way-think = Mi ta pensa riba bay bek
    .hint = Kico mi ta keda cune? Kico mi mester haci?
way-applied = Mi a haci peticion prome cu 2025
    .hint = Mi ta warda ainda, of mi a haya un ‘no’
way-returned = Mi a bay bek caba
    .hint = Mi derechonan y mi obligacionnan
way-helper = Mi ta yuda un hende
    .hint = Famia of trabou
start-privacy = Bo contestanan ta keda riba e telefon aki. Bo a caba? Primi riba ‘Cuminsa di nobo’ y despues riba ‘Si, kita tur cos’. E ora ey nan ta keda kita.
code-link = Mi tin un codigo
kept-offer = Riba e telefon aki tin contesta warda, di { $date }.
kept-newer = Loke ta warda riba e telefon aki ta di un version mas nobo di e app. Carga e pagina aki di nobo.
kept-damaged = Nos no por lesa mas loke ta warda riba e telefon aki.
kept-go-on = Sigui
kept-erase = Kita nan for di e telefon aki

# First way: thinking of going back
think-title = Kisas bo kier bay bek
think-keep = Kico mi ta keda cune si mi bay bek?
    .hint = AOW, WIA, ayudo financiero (bijstand), cuido y paspoort
think-more = Otro pregunta prome cu bo bay
think-ask = Bo ta prefera di puntra un hende?
think-would = Lo mi a haya e beneficio?
    .hint = Wak con e reglanan tabata pa bo

# Third way: gone back
returned-title = Bo a bay bek caba
returned-text = Scoge kico a pasa. Bo ta haya algun pregunta. Despues bo ta mira kico esaki ta nifica.
returned-with = Cu e beneficio di remigracion (remigratie-uitkering)
returned-without = Sin e beneficio di remigracion (remigratie-uitkering)
returned-not-left = Bo tin e beneficio, pero bo ta aki ainda
returned-everybody = Pa tur hende

# Fourth way: helping somebody
helper-title = Bo ta yuda un hende
helper-text = Lesa e preguntanan na bos halto. Laga e otro persona mes scoge. Na cada resultado ta para unda e ta den ley.
helper-view = Mas pa esun cu ta yuda mas biaha
    .hint = Siguiente persona, busca, Hulandes banda di dje
helper-think = E otro persona ta pensa riba bay bek
    .hint = Kico e ta keda cune, y kico mester pasa?
helper-start = E otro persona a pidi e beneficio di remigracion (remigratie-uitkering) prome cu 2025
    .hint = E test di e beneficio di remigracion (remigratie-uitkering)
helper-returned = E otro persona a bay bek caba
    .hint = Derecho y obligacion
helper-code = E otro persona tin un codigo

# Calling
call-svb = Yama SVB
    .hint = { $phone } · number controla: { $date }
call-uwv = Yama UWV
    .hint = { $phone } · number controla: { $date }
find-help = Yudansa cerca di bo
    .hint = Busca bo municipio (gemeente)

# Questions
progress = Parti { $number } di { $total }
question-number = Pregunta { $number }
born-in-kingdom = Bo a nace na Aruba, Corsou, Sint Maarten, Boneiro, Sint Eustatius of Saba. E Remigratiewet no tabata pa hende cu a nace eynan. Pero bo por mira kico bo ta keda cune si bo bay bek.
date-day = Dia
date-month = Luna
date-year = Aña
date-hint = Bo no sa e dia of e luna? Laga esey bashi.
country-other = Un otro pais
country-search = Busca un pais
country-also = Inglatera GB; Gran Bretaña GB; Estados Unidos US; America US; Holanda NL; Yugoslavia RS BA HR ME MK SI XK; Kurdistan TR IQ IR SY; Palestina PS; Gaza PS; Persia IR; Antia CW AW SX BQ; Antiyas Hulandes CW AW SX BQ; Zaire CD; Birma MM; Union Sovietico RU UA; Checoslovakia CZ SK; Molucas ID; Emirato AE; Maroco MA; Turquia TR; Sur Africa ZA; Sur Corea KR; Sur Sudan SS; Nort Corea KP; Nort Macedonia MK; Curaçao CW; Boneiro BQ; Bonaire BQ; Statia BQ; Saba BQ
country-search-hint = Skirbi e prome letternan
country-none-found = No a haya ningun pais. Skirbi otro letter.
countries-none = Ningun
changed-note = Bo ta cambia un contesta. Bo otro contestanan ta keda.

# What is wrong with what was filled in
problem-heading = Wak un biaha mas
problem-year-missing = Yena e aña.
problem-year-not-four-digits = Yena e aña cu 4 cifra. Por ehempel 1958.
problem-no-such-month = E luna aki no ta existi. Scoge un number di 1 te cu 12.
problem-no-such-day = E dia aki no ta existi. Controla e dia y e luna.
problem-month-missing = Yena e luna tambe. Of laga e dia bashi.
problem-future = E dia aki mester bin ainda. Yena un dia cu a pasa caba.
problem-too-long-ago = Esaki ta mucho tempo pasa. Controla e aña.
problem-must-be-after = Esaki no por. Antes bo a yena: { $other } { $date }. E fecha aki mester ta mas laat.
problem-must-be-before = Esaki no por. Antes bo a yena: { $other } { $date }. E fecha aki mester ta mas tempran.
problem-after-last-day = E pregunta aki ta tocante { $date }. Yena un dia prome cu esey. E dia ey bo no tabatin e beneficio (uitkering) ainda? Bay bek y scoge loke bo tabatin e tempo ey.
problem-which-is-right = Antes bo a yena: { $other } { $date }. Ki fecha ta corecto? Cambia e fecha aki, of esun di antes. E ta bon asina? E ora ey primi Siguiente un biaha mas.
problem-nothing-chosen = Scoge un contesta prome.
problem-not-a-number = Yena un number. Usa solamente cifra.
problem-number-too-large = E number aki ta mucho halto. Yena { $most } como maximo.

# Answers
answers-title = Bo contestanan ta corecto?
answers-intro = Controla nan. Bo por cambia tur cos ainda.
answers-none = Bo no a yena nada ainda.
answers-see-result = Wak e resultado
answers-link = Contestanan
answers-begin = Cuminsa cu e test
answer-unknown = Desconoci
answer-empty = Ningun

# Result
outcome-title = Bo resultado
verdict-eligible = Probablemente si
    .text = Probablemente bo tabatin derecho riba e beneficio di remigracion (remigratie-uitkering).
verdict-not-eligible = Probablemente no
    .text = Probablemente bo no tabatin derecho riba e beneficio di remigracion (remigratie-uitkering). Aki bou bo ta mira dicon.
verdict-undetermined = Ainda no ta cla
    .text = Nos no sa ainda si bo tabatin derecho. Aki bou ta para kico nos no sa ainda.
verdict-closed-qualified = No por haci peticion mas. Antes kisas lo bo a haya e beneficio
    .text = For di 1 januari 2025 no por haci peticion mas. Pero bo ta pas cu e reglanan di antes.
verdict-closed-not-qualified = No por haci peticion mas. Antes tambe probablemente no
    .text = For di 1 januari 2025 no por haci peticion mas. Cu e reglanan di antes tambe probablemente bo no tabatin derecho. Aki bou bo ta mira dicon.
verdict-closed-unclear = No por haci peticion mas
    .text = For di 1 januari 2025 no por haci peticion mas. No ta cla si bo tabatin derecho antes.
verdict-other-rules = Tabatin otro regla
    .text = Bo peticion tabata di prome cu 1 juli 2014. E tempo ey tabatin otro regla. Puntra SVB.
svb-decides = Esaki no ta un decision. SVB ta dicidi.
result-change-same = Bo contesta a cambia. E resultado ta keda mescos.
result-change-new = Bo contesta a cambia. Awo e resultado ta otro.
result-change-from-to = Prome: { $before }. Awo: { $after }.
result-change-items = Esaki ta diferente awo: { $items }.
result-why = Dicon
result-met = Ta na orden
result-not-met = No ta na orden
result-open = Desconoci
result-fold-met = { $count } na orden
result-fold-open = { $count } no conoci
result-what-changes = Kico por cambia esaki?
result-rule = Esaki e ley ta bisa
result-law-link = Lesa articulo { $article } di e ley
result-law-text = Texto di { $date }. Na Hulandes.
result-missing = Esaki nos no sa ainda:
result-partial = Yena henter e fecha. E ora ey nos sa mas.
result-change = Cambia: { $answer }
result-not-asked = Tin un regla cu nos no ta puntra. E ta pa hende cu a bay cerca un grupo terorista. SVB mes ta wak esey.
result-everything = Contesta e otro preguntanan tambe
    .hint = E ora ey bo ta mira tur e reglanan
result-unfinished = E test no ta cla ainda.
result-go-on = Sigui cu e test
would-day = Nos a wak { $date }. Esey tabata e ultimo dia pa haci peticion.
would-known = Esaki nos sa te awo
would-on = Tin mas regla. Bo por sigui cu e otro preguntanan. Of wak kico bo ta keda cune si bo bay bek.
would-go-on = Sigui cu e otro preguntanan
    .hint = Paspoort, derecho di estadia, pareha y debe
result-now = Kico awo
now-papers = Hiba esakinan cu bo na un combersacion
now-papers-list = E cartanan di SVB. Bo paspoort of carchi di estadia (verblijfskaart). E carta tocante bo beneficio (uitkering).
now-disagree = Bo no ta di acuerdo cu SVB?
now-disagree-text = Bo por protesta (bezwaar maken). Den e carta di SVB ta para te cu ki dia bo por haci esey. Juridisch Loket ta duna conseho gratis.

# What stays on leaving, and what follows from an event
keep-title = Kico ta keda y kico ta stop
keep-intro = Bo ta bay: { $country }. Primi riba un liña pa lesa dicon.
keep-intro-anywhere = Primi riba un liña pa lesa dicon.
keep-sum-stays = Esaki ta bay cu bo ora bo bay: { $items }.
keep-sum-stays-from = Esaki ta bay cu bo for di { $date }: { $items }.
keep-sum-changes = Esaki ta cambia: { $items }.
keep-sum-stops = Esaki ta stop: { $items }.
keep-sources = Unda esaki ta para?
keep-ask-questions = Haci e preguntanan aki. Lesa nan na bos halto.
keep-ask-sure = Esaki ta siguro
keep-ask-all = Tur loke bo mester puntra
provision-open = Nos no sa esey ainda
provision-concerns = Nos no sa ainda si esaki ta pa bo
provision-hangs-on = Esey ta depende di: { $facts }.
provision-deadlines = Regla esaki na tempo
provision-passed = E dia aki a pasa caba. Yama awe mes.
provision-earliest = Kisas caba riba { $date }
provision-partly = Nos no sa e dia aki exactamente ainda. Yena henter e fecha. E ora ey nos sa e dia.
provision-calendar = Pone den mi agenda
provision-do = Kico bo mester haci
provision-sources = Unda esaki ta skirbi
provision-unfinished = Tin mas pregunta ainda. Despues nos ta sa mas.
provision-go-on = Sigui cu e preguntanan
provision-answers = Bo contestanan
provision-no-decision = Esaki no ta un decision. Puntra prome cu bo haci algo.
event-not-concerned = Esaki no ta conta pa bo
event-others = Algo otro a pasa

# Other screens
about-title = Tocante e app aki
about-text = E app aki ta pa hende cu a bin Hulanda y kisas kier bay bek. Nos no ta SVB ni gobierno. Nos no ta dicidi tocante bo placa.
about-law = E reglanan ta bin di Ley di remigracion (Remigratiewet). Nos a wak nan riba { $date }.
about-law-link = Lesa henter e ley
about-privacy = Kico nos ta haci cu bo datonan? Nada. Bo contestanan ta keda riba e telefon aki, den e ventana aki. Nos no ta usa cookies. Primi riba ‘Cuminsa di nobo’ y despues riba ‘Si, kita tur cos’. E ora ey tur cos ta kita. Bo ta sera e ventana so? E ora ey un hende por habri e bek durante 4 ora. Bo por warda nan mas largo si bo scoge esey.
about-places = Postcode: GeoNames (CC BY 4.0). Municipio: Register van Overheidsorganisaties (CC0). Mapa: MapSVG y svg-maps (CC BY 4.0), adapta. Nomber di pais: Unicode CLDR. Dibuho: Lucide (ISC).
about-licence = E programa aki ta liber. E licencia ta EUPL-1.2.
about-nmi = Antes Instituto Hulandes di Migracion (Nederlands Migratie Instituut, NMI) tabata yuda cu esaki. NMI a stop na december 2024.
brochures = Riba papel
brochure-act = Tur regla di e beneficio di remigracion (remigratie-uitkering)
brochure-schemes = Kico ta pasa cu bo placa si bo bay bek?
storage-notice = E telefon aki no por warda bo contestanan. Keda riba e pagina aki te ora bo caba.
panic-title = Algo a bay robes
panic-text = No ta bo culpa. Cuminsa di nobo, of yama SVB.

# Beside the screen
newer-text = Tin un version nobo di e test aki. Bo contestanan ta keda.
newer-reload = Actualisa
install-text = Pone e test aki riba bo telefon. E ora ey e ta funciona sin internet tambe.
install-yes = Pone riba mi telefon
install-no = No, danki

# Dates in words
date-in-words = { $day } { $month } { $year }
month-in-words = { $month } { $year }
list-comma = ,
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = october
month-11 = november
month-12 = december
