# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl: what
# is longest, `.why` what comes after that, `.do` whom to tell.

away-title = Cuanto tempo bo por ta afo?
away-for-good = Mi ta bay pa semper. Kico mi ta keda cune?
away-first = Purba prome? Asina largo bo por ta afo
away-shortest = Esun mas cortico: { $name }. Maximo { $time }
away-trip = Asina largo e biahe aki ta: { $days }
    .hint = E dia di salida no ta conta. E dia di bini bek ta conta.
away-year = { $days } na { $year }
away-too-long = { $days } di mas
away-above = E biahe aki ta mas largo. Pa e dianan di mas, mayoria di biaha no tin beneficio.
away-days = { $number ->
    [one] 1 dia
   *[other] { $number } dia
 }
away-months = { $number ->
    [one] 1 luna
   *[other] { $number } luna
 }

away-bijstand = Bijstand, IOAW of IOAZ (placa di municipio)
away-bijstand-13-weeks = Maximo 13 siman pa aña
    .why = For di e edad di AOW ta 91 dia pa aña di calender. Dianan cu bo tabata afo caba ta keda kita. Tampoco no por ta mas largo sigui. Tampoco si aña nobo ta cay den e tempo ey. Bo ta keda mas largo? E ora ey pa e dianan ey no tin beneficio, of e ta stop.
    .do = Puntra bo municipio (gemeente) prome cu bo bay. Hopi biaha esey mester ta 2 te 4 siman prome.
    .term-until = Percura pa bo ta bek na Hulanda no mas laat cu { $date }.
    .event-until = Bek na Hulanda: bijstand, IOAW of IOAZ
away-bijstand-4-weeks = Maximo 28 dia pa aña
    .why = Esey ta pa un aña di calender. Dianan cu bo tabata afo caba ta keda kita. Tampoco no por ta mas largo sigui. Tampoco si aña nobo ta cay den e tempo ey. Bo ta keda mas largo? E ora ey pa e dianan ey no tin beneficio, of e ta stop.
    .do = Puntra bo municipio (gemeente) prome cu bo bay. Hopi biaha esey mester ta 2 te 4 siman prome.
    .term-until = Percura pa bo ta bek na Hulanda no mas laat cu { $date }.
    .event-until = Bek na Hulanda: bijstand, IOAW of IOAZ

away-aio = AIO (placa extra hunto cu un AOW chikito)
away-aio-13-weeks = Maximo 13 siman pa aña
    .why = Esey ta 91 dia pa aña di calender. Tampoco no por ta mas largo sigui. Tampoco si aña nobo ta cay den e tempo ey. Bo ta keda mas largo? E ora ey e AIO ta stop. Bo mester pidi e di nobo. Un pareha sin AOW por ta afo maximo 4 siman.
    .do = Bisa SVB prome cu bo bay, tambe pa bo pareha.
    .term-until = Percura pa bo ta bek na Hulanda no mas laat cu { $date }.
    .event-until = Bek na Hulanda: AIO

away-ww = WW of IOW (si bo no tin trabou)
away-ww-20-days = Maximo 20 dia di trabou pa aña
    .why = Weekend y dia di fiesta no ta conta. E beneficio a cuminsa despues di 1 januari? E ora ey ta menos dia. Pa motibo di bo edad bo no ta obliga di busca trabou? E ora ey ta 65 dia. Pa mas dia no tin beneficio.
    .do = Bisa UWV por lo menos 1 dia prome cu bo bay.
    .term-report = Bisa UWV no mas laat cu { $date } cu bo ta bay.
    .event-report = Bisa UWV cu bo ta bay

away-wia = WIA, WAO of WAZ (malo, sin trabou)
away-wia-part-of-year = Menos cu 4 luna pa aña: nada no ta cambia
    .why = Ta 4 te 8 luna pa aña? E ora ey bo mes ta scoge na ki pais bo ta biba. Ta mas cu 8 luna? E ora ey pa UWV bo no ta biba na Hulanda mas. UWV ta dicidi.
    .do = Bisa UWV 2 siman prome cu bo bay cuanto tempo bo ta keda. Palabra con nan por alcansa bo.
    .term-report = Bisa UWV no mas laat cu { $date } cu bo ta bay.
    .event-report = Bisa UWV cu bo ta bay
away-wia-under-a-year = Menos cu 1 aña: bo ta keda cu bo beneficio
    .why = Esey ta asina na tur pais, si bo ta sigui biba na Hulanda. Bo ta keda un aña of mas? E ora ey e pais ta conta: tin biaha e beneficio ta stop. Bo mester busca trabou of prepara pa bolbe na trabou (re-integratie)? E ora ey bo tin maximo 4 siman liber pa aña.
    .do = Bisa UWV 2 siman prome cu bo bay cuanto tempo bo ta keda. Palabra con nan por alcansa bo.
    .term-until = Percura pa bo ta bek na Hulanda no mas laat cu { $date }.
    .event-until = Bek na Hulanda: WIA, WAO of WAZ
    .term-report = Bisa UWV no mas laat cu { $date } cu bo ta bay.
    .event-report = Bisa UWV cu bo ta bay
away-wia-wga = Puntra UWV cuanto tempo bo por ta afo
    .why = Bo mester busca trabou of prepara pa bolbe na trabou (re-integratie)? E ora ey bo por ta afo maximo 4 siman pa aña. Bo no mester haci esey? E ora ey hopi biaha e por ta mas largo, pero menos cu 1 aña.
    .do = Bisa UWV 2 siman prome cu bo bay cuanto tempo bo ta keda. Palabra con nan por alcansa bo.
    .term-report = Bisa UWV no mas laat cu { $date } cu bo ta bay.
    .event-report = Bisa UWV cu bo ta bay

away-wajong = Wajong (for di hoben malo of cu limitacion)
away-wajong-part-of-year = Menos cu 4 luna pa aña: nada no ta cambia
    .why = Ta 4 te 8 luna pa aña? E ora ey bo mes ta scoge na ki pais bo ta biba. Ta mas cu 8 luna? E ora ey pa UWV bo no ta biba na Hulanda mas. UWV ta dicidi.
    .do = Bisa UWV 2 siman prome cu bo bay cuanto tempo bo ta keda. Palabra con nan por alcansa bo.
    .term-report = Bisa UWV no mas laat cu { $date } cu bo ta bay.
    .event-report = Bisa UWV cu bo ta bay
away-wajong-under-a-year = Menos cu 1 aña: bo ta keda cu bo beneficio
    .why = Esey ta asina na tur pais, si bo ta sigui biba na Hulanda. Bo ta keda un aña of mas? E ora ey e Wajong ta stop casi semper. Un excepcion ta raro.
    .do = Bisa UWV 2 siman prome cu bo bay cuanto tempo bo ta keda. Palabra con nan por alcansa bo.
    .term-until = Percura pa bo ta bek na Hulanda no mas laat cu { $date }.
    .event-until = Bek na Hulanda: Wajong
    .term-report = Bisa UWV no mas laat cu { $date } cu bo ta bay.
    .event-report = Bisa UWV cu bo ta bay

away-zw = Ziektewet (e prome tempo cu bo ta malo)
away-zw-ask = Puntra UWV cuanto tempo bo por ta afo
    .why = Nos no sa cuanto siman ta permiti. UWV mester por alcansa bo. Y e biahe no mester haci bo mas malo.
    .do = Bisa UWV 2 siman prome cu bo bay.
    .term-report = Bisa UWV no mas laat cu { $date } cu bo ta bay.
    .event-report = Bisa UWV cu bo ta bay

away-tw = Placa extra (toeslag) di UWV (Toeslagenwet)
away-tw-ask = Puntra UWV si e placa extra aki ta sigui
    .why = Esaki ta pa ken cu ta biba na Hulanda. Nos no sa kico ta pasa cu un bishita.
    .do = Yama UWV prome cu bo bay.

away-aow = AOW (pensioen di gobierno)
away-aow-part-of-year = Puntra SVB na ki pais bo ta biba
    .why = Bo ta haya AOW na tur pais. Pero na algun pais un hende cu ta su so ta haya menos. E ora ey ta conta na ki pais un hende ta biba. SVB ta wak unda e cas ta, e famia, y mayoria di tempo.
    .do = Puntra SVB prome cu bo bay. Pidi un contesta riba papel.
away-aow-visit = AOW ta sigui numa
    .why = Un bishita of vacacion no ta cambia nada na e AOW. Un hende ta bay biba eynan? E ora ey e suma por baha.
    .do = Bo ta keda mas cu 3 luna? Bisa SVB prome cu bo bay.

away-anw = Anw (si bo pareha a fayece)
away-anw-part-of-year = Puntra SVB na ki pais bo ta biba
    .why = E Anw ta depende di e pais caminda un hende ta biba. SVB ta wak e cas, e famia, y mayoria di tempo.
    .do = Puntra SVB prome cu bo bay. Pidi un contesta riba papel.
away-anw-visit = Anw ta sigui numa
    .why = Un bishita no ta cambia unda un hende ta biba. Un hende ta bay biba eynan? E ora ey e Anw por baha of stop.
    .do = Bo ta keda mas cu 3 luna? Bisa SVB prome cu bo bay.

away-akw = Compensacion pa yiu (kinderbijslag y kindgebonden budget)
away-akw-3-months = Te 3 luna no ta necesario di avisa nada
    .why = Un mayor of yiu ta afo mas cu 3 luna, tambe pa vacacion? E ora ey SVB ta wak si ainda tin compensacion. E kindgebonden budget ta sigui esey.
    .do = Ta bira mas cu 3 luna? Bisa SVB denter di 4 siman.
    .term-until = Percura pa bo ta bek na Hulanda no mas laat cu { $date }.
    .event-until = Bek na Hulanda: kinderbijslag y kindgebonden budget

away-allowances = Placa extra (toeslag) pa cuido medico, huur of cuido di mucha
away-allowances-ask = Puntra Dienst Toeslagen cuanto tempo bo por ta afo
    .why = Toeslag ta pa ken cu ta biba na Hulanda. Pa toeslag di huur e hende mes mester biba den e cas. Nos no sa cuanto tempo bo por ta afo.
    .do = Otro hende ta drenta e cas? Of bo ta kita bo inscripcion? Avisa mesora, sino bo mester paga bek.

away-pension = Pensioen di bo trabou
away-pension-no-limit = Pensioen ta sigui semper
    .why = Pensioen di bo trabou por bay na tur pais. No tin maximo di dia.
    .do = Percura pa post yega cerca bo.

away-residence = Bo derecho di biba na Hulanda
away-residence-dutch = Como Hulandes bo por bini bek semper
    .why = No tin maximo di dia. Percura pa bo paspoort keda valido.
    .do = Wak prome cu bo bay te ki dia bo paspoort ta valido.
away-residence-eu = Puntra IND cuanto tempo bo por ta afo
    .why = Bo a biba 5 aña aki como ciudadano di EU? E ora ey bo por ta afo te 2 aña sigui. Ta menos cu 5 aña? E ora ey ta diferente.
    .do = Yama IND prome cu bo bay pa hopi tempo.
away-residence-six-months = Maximo 6 luna sigui
    .why = Mas largo afo? E ora ey IND por kita e permiso (intrekken). Esey por tambe despues di 3 aña: cada aña mas cu 4 luna sigui afo. IND ta wak cada persona.
    .do = Warda bo pasashinan (tickets). Yama IND si ta bira mas largo.
    .term-until = Percura pa bo ta bek na Hulanda no mas laat cu { $date }.
    .event-until = Bek na Hulanda: Bo derecho di biba na Hulanda
away-residence-twelve-months = Menos cu 12 luna pafo di EU
    .why = Un aña of mas sigui pafo di EU? E ora ey IND por kita e permiso (intrekken). Tambe despues di 6 aña pafo di Hulanda, na un otro pais di EU.
    .do = Warda bo pasashinan (tickets). Yama IND si ta bira mas largo.
    .term-until = Percura pa bo ta bek na Hulanda no mas laat cu { $date }.
    .event-until = Bek na Hulanda: Bo derecho di biba na Hulanda
away-residence-asylum-fixed = Cuidao: cu un bishita na bo pais bo por perde bo permiso
    .why = Un hende ta bay na e pais for di unda el a hui? E ora ey mayoria di biaha IND ta investiga si e permiso mester stop. Na otro pais por maximo 6 luna sigui.
    .do = Prome pidi yudansa gratis na Juridisch Loket of VluchtelingenWerk. No bay prome cu bo tin contesta.
away-residence-asylum-indefinite = Puntra prome cu bo bay bo pais
    .why = Na 2017 gobierno a skirbi: cu asilo pa semper mayoria di biaha esaki por. Despues tabata para cu e ora ey tambe IND por investiga. Na otro pais por maximo 6 luna sigui.
    .do = Prome pidi yudansa gratis na Juridisch Loket of VluchtelingenWerk. No bay prome cu bo tin contesta.
away-residence-protection = Puntra prome cu e biahe
    .why = E proteccion temporal ta te cu 4 maart 2027, e dia ey inclui. Despues un otro papel ta bini. Esey tabata e plan na november 2025. Nos no sa cuanto tempo bo por ta afo.
    .do = Puntra Dienst Terugkeer en Vertrek y bo municipio (gemeente).
away-residence-procedure = Puntra prome kico bay for di Hulanda ta nifica
    .why = Un peticion ta na caminda ainda. Nos no sa kico ta pasa cune si bo bay.
    .do = Prome pidi yudansa gratis na Juridisch Loket of VluchtelingenWerk. No bay prome cu bo tin contesta.
away-residence-none = Puntra prome si bo por bini bek
    .why = Sin derecho di biba aki no ta siguro cu bo por bini bek. Nos no sa con ta pa bo.
    .do = Prome pidi yudansa gratis na Juridisch Loket of VluchtelingenWerk. No bay prome cu bo tin contesta.

away-care = Seguro medico
away-care-part-of-year = Puntra SVB si bo ta keda asegura
    .why = SVB ta wak unda un hende ta mayoria di tempo. Y unda e cas, e famia y e trabou ta. Ta inscribi so no ta basta.
    .do = Pidi SVB un investigacion Wlz prome cu bo bay.
away-care-under-a-year = Menos cu 1 aña: e seguro ta sigui
    .why = Esey ta asina si un hende ta afo pa un tempo y keda biba na Hulanda. Ta un aña of mas, of e ta traha eynan? E ora ey e seguro por stop. Un hende mester cancela y no a haci esey? E ora ey tin biaha e mester paga bek.
    .do = Puntra bo seguro kico nan ta paga den e pais ey. Bo tin duda? Yama SVB.
    .term-until = Percura pa bo ta bek na Hulanda no mas laat cu { $date }.
    .event-until = Bek na Hulanda: Seguro medico

away-registration = Inscripcion na municipio (gemeente)
away-registration-8-months = Menos cu 8 luna pa aña: bo ta keda inscribi
    .why = Tur dia den un aña ta conta hunto. Ta bira 8 luna of mas? E ora ey bo mester kita bo inscripcion, tambe cu un cas aki. Despues cuido medico y toeslag tambe ta cambia.
    .do = Bo por kita bo inscripcion for di 5 dia prome cu bo bay, na municipio.
    .term-until = Percura pa bo ta bek na Hulanda no mas laat cu { $date }.
    .event-until = Bek na Hulanda: Inscripcion na municipio

away-home = Cas di huur (si bo ta huur)
away-home-ask = Puntra e doño di cas prome cu bo bay
    .why = Ken cu ta huur mester biba eynan tambe. Hopi biaha esey mester ta por lo menos 6 luna pa aña. Sino e doño por stop e huur, hasta si e huur ta paga. Un hende por cuida e cas solamente cu permiso.
    .do = Pidi permiso riba papel. Sigui paga e huur.
