# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl: what
# is longest, `.why` what comes after that, `.do` whom to tell.

away-title = Kuantu tempu bo por ta afó?
away-for-good = Mi ta bai pa semper. Kiko mi ta keda kuné?
away-first = Purba promé? Asina tantu tempu bo por ta afó
away-shortest = Esun mas kòrtiku: { $name }. Máksimo { $time }
away-trip = Asina largu e biahe akí ta: { $days }
    .hint = E dia di salida no ta konta. E dia di bin bèk ta konta.
away-year = { $days } na { $year }
away-too-long = { $days } di mas
away-above = E biahe akí ta mas largu. Pa e dianan di mas, mayoria biaha no tin benefisio.
away-days = { $number ->
    [one] 1 dia
   *[other] { $number } dia
 }
away-months = { $number ->
    [one] 1 luna
   *[other] { $number } luna
 }

away-bijstand = Ònderstant (bijstand), IOAW òf IOAZ (plaka di munisipio)
# Native reader: "Perkurá pa" here and "Sòru pa" elsewhere: which one for "make sure that"?
away-bijstand-13-weeks = Máksimo 13 siman pa aña
    .why = For di e edat di AOW ta 91 dia pa aña kalènder. Dianan ku bo tabata afó kaba ta bai for di dje. Tampoko no por ta mas largu sigui. Tampoko si aña nobo ta kai den e tempu ei. Bo ta keda mas largu? E ora ei pa e dianan ei no tin benefisio, òf e ta stòp.
    .do = Puntra bo munisipio (gemeente) promé ku bo bai. Hopi biaha esei mester ta 2 te 4 siman promé.
    .term-until = Perkurá pa bo ta bèk na Hulanda no mas lat ku { $date }.
    .event-until = Bèk na Hulanda: Ònderstant (bijstand), IOAW òf IOAZ
away-bijstand-4-weeks = Máksimo 28 dia pa aña
    .why = Esei ta pa un aña kalènder. Dianan ku bo tabata afó kaba ta bai for di dje. Tampoko no por ta mas largu sigui. Tampoko si aña nobo ta kai den e tempu ei. Bo ta keda mas largu? E ora ei pa e dianan ei no tin benefisio, òf e ta stòp.
    .do = Puntra bo munisipio (gemeente) promé ku bo bai. Hopi biaha esei mester ta 2 te 4 siman promé.
    .term-until = Perkurá pa bo ta bèk na Hulanda no mas lat ku { $date }.
    .event-until = Bèk na Hulanda: Ònderstant (bijstand), IOAW òf IOAZ

away-aio = AIO (plaka èkstra huntu ku un AOW chikí)
away-aio-13-weeks = Máksimo 13 siman pa aña
    .why = Esei ta 91 dia pa aña kalènder. Tampoko no por ta mas largu sigui. Tampoko si aña nobo ta kai den e tempu ei. Bo ta keda mas largu? E ora ei e AIO ta stòp. Bo mester pidi e di nobo. Un pareha sin AOW por ta afó máksimo 4 siman.
    .do = Bisa SVB promé ku bo bai, tambe pa bo pareha.
    .term-until = Perkurá pa bo ta bèk na Hulanda no mas lat ku { $date }.
    .event-until = Bèk na Hulanda: AIO

away-ww = WW òf IOW (si bo no tin trabou)
away-ww-20-days = Máksimo 20 dia di trabou pa aña
    .why = Wikènt i dia di fiesta no ta konta. E benefisio a kuminsá despues di 1 di yanüari? E ora ei ta ménos dia. Pa motibu di bo edat bo no ta obligá di buska trabou? E ora ei ta 65 dia. Pa mas dia no tin benefisio.
    .do = Bisa UWV por lo ménos 1 dia promé ku bo bai.
    .term-report = Bisa UWV no mas lat ku { $date } ku bo ta bai.
    .event-report = Bisa UWV ku bo ta bai

away-wia = WIA, WAO òf WAZ (malu, sin trabou)
away-wia-part-of-year = Ménos ku 4 luna pa aña: nada no ta kambia
    .why = Ta 4 te 8 luna pa aña? E ora ei bo mes ta skohe na ki pais bo ta biba. Ta mas ku 8 luna? E ora ei pa UWV bo no ta biba na Hulanda mas. UWV ta disidí.
    .do = Bisa UWV 2 siman promé ku bo bai kuantu tempu bo ta keda. Palabrá kon nan por alkansá bo.
    .term-report = Bisa UWV no mas lat ku { $date } ku bo ta bai.
    .event-report = Bisa UWV ku bo ta bai
away-wia-under-a-year = Ménos ku 1 aña: bo ta keda ku bo benefisio
    .why = Esei ta asina na tur pais, si bo ta sigui biba na Hulanda. Bo ta keda un aña òf mas? E ora ei e pais ta konta: tin biaha e benefisio ta stòp. Bo mester buska trabou òf prepará pa bolbe na trabou (re-integratie)? E ora ei bo tin máksimo 4 siman liber pa aña.
    .do = Bisa UWV 2 siman promé ku bo bai kuantu tempu bo ta keda. Palabrá kon nan por alkansá bo.
    .term-until = Perkurá pa bo ta bèk na Hulanda no mas lat ku { $date }.
    .event-until = Bèk na Hulanda: WIA, WAO òf WAZ
    .term-report = Bisa UWV no mas lat ku { $date } ku bo ta bai.
    .event-report = Bisa UWV ku bo ta bai
away-wia-wga = Puntra UWV kuantu tempu bo por ta afó
    .why = Bo mester buska trabou òf prepará pa bolbe na trabou (re-integratie)? E ora ei bo por ta afó máksimo 4 siman pa aña. Bo no mester hasi esei? E ora ei hopi biaha e por ta mas largu, pero ménos ku 1 aña.
    .do = Bisa UWV 2 siman promé ku bo bai kuantu tempu bo ta keda. Palabrá kon nan por alkansá bo.
    .term-report = Bisa UWV no mas lat ku { $date } ku bo ta bai.
    .event-report = Bisa UWV ku bo ta bai

away-wajong = Wajong (for di hóben malu òf ku limitashon)
away-wajong-part-of-year = Ménos ku 4 luna pa aña: nada no ta kambia
    .why = Ta 4 te 8 luna pa aña? E ora ei bo mes ta skohe na ki pais bo ta biba. Ta mas ku 8 luna? E ora ei pa UWV bo no ta biba na Hulanda mas. UWV ta disidí.
    .do = Bisa UWV 2 siman promé ku bo bai kuantu tempu bo ta keda. Palabrá kon nan por alkansá bo.
    .term-report = Bisa UWV no mas lat ku { $date } ku bo ta bai.
    .event-report = Bisa UWV ku bo ta bai
away-wajong-under-a-year = Ménos ku 1 aña: bo ta keda ku bo benefisio
    .why = Esei ta asina na tur pais, si bo ta sigui biba na Hulanda. Bo ta keda un aña òf mas? E ora ei e Wajong ta stòp kasi semper. Un eksepshon ta raro.
    .do = Bisa UWV 2 siman promé ku bo bai kuantu tempu bo ta keda. Palabrá kon nan por alkansá bo.
    .term-until = Perkurá pa bo ta bèk na Hulanda no mas lat ku { $date }.
    .event-until = Bèk na Hulanda: Wajong
    .term-report = Bisa UWV no mas lat ku { $date } ku bo ta bai.
    .event-report = Bisa UWV ku bo ta bai

away-zw = Ziektewet (e promé tempu ku bo ta malu)
away-zw-ask = Puntra UWV kuantu tempu bo por ta afó
    .why = Nos no sa kuantu siman ta permití. UWV mester por alkansá bo. I e biahe no mester hasi bo mas malu.
    .do = Bisa UWV 2 siman promé ku bo bai.
    .term-report = Bisa UWV no mas lat ku { $date } ku bo ta bai.
    .event-report = Bisa UWV ku bo ta bai

away-tw = Plaka èkstra (toeslag) di UWV (Toeslagenwet)
away-tw-ask = Puntra UWV si e plaka èkstra akí ta sigui
    .why = Esaki ta pa ken ku ta biba na Hulanda. Nos no sa kiko ta pasa ku un bishita.
    .do = Yama UWV promé ku bo bai.

away-aow = AOW (penshun di gobièrnu)
away-aow-part-of-year = Puntra SVB na ki pais bo ta biba
    .why = Bo ta haña AOW na tur pais. Pero na algun pais un hende ku ta su so ta haña ménos. E ora ei ta konta na ki pais un hende ta biba: unda e kas ta, e famia, i mayoria di tempu.
    .do = Puntra SVB promé ku bo bai. Pidi un kontesta riba papel.
away-aow-visit = AOW ta sigui numa
    .why = Un bishita òf vakashon no ta kambia nada na e AOW. Un hende ta bai biba aya? E ora ei e suma por baha.
    .do = Bo ta keda mas ku 3 luna? Bisa SVB promé ku bo bai.

away-anw = Anw (si bo pareha a fayesé)
away-anw-part-of-year = Puntra SVB na ki pais bo ta biba
    .why = E Anw ta dependé di e pais kaminda un hende ta biba. SVB ta wak e kas, e famia, i mayoria di tempu.
    .do = Puntra SVB promé ku bo bai. Pidi un kontesta riba papel.
away-anw-visit = Anw ta sigui numa
    .why = Un bishita no ta kambia unda un hende ta biba. Un hende ta bai biba aya? E ora ei e Anw por baha òf stòp.
    .do = Bo ta keda mas ku 3 luna? Bisa SVB promé ku bo bai.

away-akw = Kompensashon pa yu (kinderbijslag i kindgebonden budget)
away-akw-3-months = Te 3 luna no ta nesesario di avisá nada
    .why = Un mayor òf yu ta afó mas ku 3 luna, tambe pa vakashon? E ora ei SVB ta wak si ainda tin kompensashon. E kindgebonden budget ta sigui esei.
    .do = Lo ta mas ku 3 luna? Bisa SVB denter di 4 siman.
    .term-until = Perkurá pa bo ta bèk na Hulanda no mas lat ku { $date }.
    .event-until = Bèk na Hulanda: Kompensashon pa yu (kinderbijslag i kindgebonden budget)

away-allowances = Plaka èkstra (toeslag) pa kuido médiko, hür òf kuido di mucha
away-allowances-ask = Puntra Dienst Toeslagen kuantu tempu bo por ta afó
    .why = Toeslag ta pa ken ku ta biba na Hulanda. Pa toeslag di hür e hende mes mester biba den e kas. Nos no sa kuantu tempu bo por ta afó.
    .do = Otro hende ta drenta e kas? Òf bo ta kita bo inskripshon? Avisá mesora, sino bo mester paga bèk.

away-pension = Penshun di bo trabou
away-pension-no-limit = Penshun ta sigui semper
    .why = Penshun di bo trabou por bai na tur pais. No tin máksimo di dia.
    .do = Sòru pa pòst yega serka bo.

away-residence = Bo derecho di biba na Hulanda
away-residence-dutch = Komo hulandes semper bo por bin bèk
    .why = No tin máksimo di dia. Sòru pa bo paspòrt keda bálido.
    .do = Wak promé ku bo bai te ki dia bo paspòrt ta bálido.
away-residence-eu = Puntra IND kuantu tempu bo por ta afó
    .why = Bo a biba 5 aña akí komo siudadano di EU? E ora ei bo por ta afó te 2 aña sigui. Ta ménos ku 5 aña? E ora ei ta diferente.
    .do = Yama IND promé ku bo bai pa hopi tempu.
away-residence-six-months = Máksimo 6 luna sigui
    .why = Mas largu afó? E ora ei IND por kita e pèrmit (intrekken). Esei por tambe despues di 3 aña: kada aña mas ku 4 luna sigui afó. IND ta wak kada persona.
    .do = Warda bo pasashinan (ticket). Yama IND si ta bira mas largu.
    .term-until = Perkurá pa bo ta bèk na Hulanda no mas lat ku { $date }.
    .event-until = Bèk na Hulanda: Bo derecho di biba na Hulanda
away-residence-twelve-months = Ménos ku 12 luna pafó di EU
    .why = Un aña òf mas sigui pafó di EU? E ora ei IND por kita e pèrmit. Tambe despues di 6 aña pafó di Hulanda, na un otro pais di EU.
    .do = Warda bo pasashinan (ticket). Yama IND si ta bira mas largu.
    .term-until = Perkurá pa bo ta bèk na Hulanda no mas lat ku { $date }.
    .event-until = Bèk na Hulanda: Bo derecho di biba na Hulanda
away-residence-asylum-fixed = Kuidou: ku un bishita na bo pais bo por pèrdè bo pèrmit
    .why = Un hende ta bai na e pais ku el a hui for di dje? E ora ei IND mayoria biaha ta wak si ta kita e pèrmit. Na otro pais por máksimo 6 luna sigui.
    .do = Promé pidi yudansa grátis na Juridisch Loket òf VluchtelingenWerk. No bai promé ku bo tin kontesta.
away-residence-asylum-indefinite = Puntra promé ku bo bai bo pais
    .why = Na 2017 gobièrnu a skirbi: ku asilo pa semper esaki por mayoria biaha. Despues nan a skirbi ku IND por wak tambe e ora ei. Na otro pais por máksimo 6 luna sigui.
    .do = Promé pidi yudansa grátis na Juridisch Loket òf VluchtelingenWerk. No bai promé ku bo tin kontesta.
away-residence-protection = Puntra promé ku e biahe
    .why = E protekshon temporal ta te ku 4 di mart 2027, e dia ei inkluí. Despues un otro papel ta bini. Esei tabata e plan na novèmber 2025. Nos no sa kuantu tempu bo por ta afó.
    .do = Puntra Dienst Terugkeer en Vertrek i bo munisipio (gemeente).
away-residence-procedure = Puntra promé kiko bai for di Hulanda ta nifiká
    .why = Un petishon ta na kaminda ainda. Nos no sa kiko ta pasa kuné si bo bai.
    .do = Promé pidi yudansa grátis na Juridisch Loket òf VluchtelingenWerk. No bai promé ku bo tin kontesta.
away-residence-none = Puntra promé si bo por bin bèk
    .why = Sin derecho di biba akí no ta sigur ku bo por bin bèk. Nos no sa kon ta pa bo.
    .do = Promé pidi yudansa grátis na Juridisch Loket òf VluchtelingenWerk. No bai promé ku bo tin kontesta.

away-care = Seguro médiko
away-care-part-of-year = Puntra SVB si bo ta keda asegurá
    .why = SVB ta wak unda un hende ta mayoria di tempu. I unda e kas, e famia i e trabou ta. Ta inskribí so no ta basta.
    .do = Pidi SVB un investigashon Wlz promé ku bo bai.
away-care-under-a-year = Ménos ku 1 aña: e seguro ta sigui
    .why = Esei ta asina si un hende ta afó pa un tempu i keda biba na Hulanda. Ta un aña òf mas, òf e ta traha aya? E ora ei e seguro por stòp. Un hende mester a kanselá i no a hasi esei? E ora ei tin biaha e mester paga bèk.
    .do = Puntra bo seguro kiko nan ta paga den e pais ei. Bo tin duda? Yama SVB.
    .term-until = Perkurá pa bo ta bèk na Hulanda no mas lat ku { $date }.
    .event-until = Bèk na Hulanda: Seguro médiko

away-registration = Inskripshon na munisipio
away-registration-8-months = Ménos ku 8 luna pa aña: bo ta keda inskribí
    .why = Tur dia den un aña ta konta huntu. Lo ta 8 luna òf mas? E ora ei bo mester kita bo inskripshon, tambe ku un kas akí. Despues kuido médiko i toeslag tambe ta kambia.
    .do = Bo por kita bo inskripshon for di 5 dia promé ku bo bai, na munisipio.
    .term-until = Perkurá pa bo ta bèk na Hulanda no mas lat ku { $date }.
    .event-until = Bèk na Hulanda: Inskripshon na munisipio

away-home = Kas di hür (si bo ta hür)
away-home-ask = Puntra e doño di kas promé ku bo bai
    .why = Ken ku ta hür mester biba einan tambe. Hopi biaha esei mester ta por lo ménos 6 luna pa aña. Sino e doño por stòp e hür, asta si e hür ta pagá. Un hende por kuida e kas solamente ku permiso.
    .do = Pidi permiso riba papel. Sigui paga e hür.
