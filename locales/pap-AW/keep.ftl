# What do I keep if I go back? Each scheme by its name, with `.sure`, what is so for everybody whatever is not known, and
# `.ask`, the question to read out. Then each way it can turn out: one sentence, `.why`, `.do` before leaving, `.term-…` for
# a day, `.event-…` as the title in a calendar. The Dutch names stay: people know them.

# The groups of the balance
effect-stays = Esaki ta keda pa bo
effect-changes = Esaki ta cambia
effect-ask = Esaki bo mester puntra
effect-stops = Esaki ta stop

# Whom to ask or to tell
contact-svb = SVB (AOW y kinderbijslag)
contact-uwv = UWV (WIA, WAO y WW)
contact-cak = CAK (cuido medico na otro pais)
contact-municipality = Bo municipio (gemeente)
contact-ind = IND (estadia y nacionalidad)
contact-pension-fund = Bo fondo di pensioen (pensioenfonds)
contact-toeslagen = Dienst Toeslagen (placa extra)
contact-embassy = Embahada of consulado Hulandes
contact-iom = IOM (yudansa pa bay bek)
contact-svb-remigration = SVB Remigratie
contact-dtv = Dienst Terugkeer en Vertrek (bay bek)
contact-vluchtelingenwerk = VluchtelingenWerk (refugiado)
contact-juridisch-loket = Juridisch Loket (conseho gratis)
contact-health-insurer = Bo seguro medico (zorgverzekeraar)
contact-bank = Bo banco
contact-landlord = Doño di cas (verhuurder)
contact-own-consulate = Consulado di bo pais
contact-digid = Website di DigiD: digid.nl
contact-tax-abroad = Belastingdienst (biba na un otro pais)
contact-duo = Website di DUO: duo.nl

# Where it stands, and how sure that is
source-law = { $act }, articulo { $article }
source-page = { $name }
source-day = texto di { $date }
sure-verified = lesa den e texto mes
sure-older = for di un texto mas bieu
sure-derived = nos conclusion for di e texto
sure-unverified = no ta siguro

# State pension
keep-aow = AOW (pensioen di gobierno)
    .sure = Bo por hiba AOW na tur pais, pero e suma por ta mas abou.
    .ask = Puntra SVB: cuanto AOW mi ta haya na mi pais nobo?
keep-aow-same = Bo ta keda cu bo AOW
    .why = Bo por hiba AOW na tur pais. Pa bo e suma no ta baha ora bo muda. Pero e belasting por ta otro.
    .do = Bisa SVB cu bo ta muda. Bo ta haya un placa extra (toeslag) pa bo pareha ainda? Puntra si esey ta keda.
keep-aow-couple-no-treaty = Bo ta keda cu bo AOW. Un placa extra pa bo pareha ta stop
    .why = Bo por hiba AOW na tur pais. Bo mes suma no ta baha. Pero Hulanda no tin acuerdo (verdrag) cu e pais aki. Bo ta haya un placa extra (toeslag) pa bo pareha ainda, di prome cu 2015? Esey ta stop y no ta bin bek.
    .do = Bisa SVB cu bo ta muda. Puntra kico ta pasa cu e placa extra.
keep-aow-married-rate = Bo ta keda cu bo AOW, pero bo ta haya menos
    .why = Hulanda no tin acuerdo (verdrag) cu e pais aki. Un hende cu ta su so ta haya menos aya. E ora ey un AOW completo ta 50 porciento di e salario minimo. Awo esey ta 70 porciento.
    .do = Bisa SVB cu bo ta muda. Puntra cuanto bo ta haya e ora ey.
    .term-from = Bo ta haya menos for di { $date }.
keep-aow-ask-single = Bo ta keda cu bo AOW. Puntra cuanto bo ta haya
    .why = Bo por hiba AOW na tur pais. Pero na algun pais un hende cu ta su so ta haya menos. Nos no ta siguro con esey ta na e pais aki.
    .do = Puntra SVB prome cu bo bay.
keep-aow-claim = Bo tin e edad pa AOW. Haci peticion pa AOW
    .why = Bo a biba of traha por lo menos 1 aña na Hulanda? E ora ey tin AOW pa bo. Bo por hiba AOW na tur pais.
    .do = Yama SVB prome cu bo bay. Bo ta bo so? Puntra cuanto bo ta haya e ora ey na bo pais nobo. Bo ta laat? E ora ey bo ta haya AOW di maximo 1 aña prome cu bo peticion.
keep-aow-claim-no-treaty = Bo tin e edad pa AOW. Haci peticion pa AOW
    .why = Bo a biba of traha por lo menos 1 aña na Hulanda? E ora ey tin AOW pa bo. Bo por hiba esey. Pero Hulanda no tin acuerdo (verdrag) cu e pais aki. Un hende cu ta su so ta haya menos aya. Esey ta 50 na luga di 70 porciento di e salario minimo.
    .do = Yama SVB prome cu bo bay. Bo ta laat? E ora ey bo ta haya AOW di maximo 1 aña prome cu bo peticion.
keep-aow-later = Despues lo bo haya AOW, pero e añanan pafo di Hulanda no ta conta
    .why = E añanan cu bo a biba of traha na Hulanda ta keda. E añanan pafo di Hulanda no ta conta. Pa cada aña bo ta haya 2 porciento menos AOW.
    .do = Puntra SVB cuanto aña ta conta pa bo AOW. Bo ta bo so? Puntra tambe si bo ta haya menos na bo pais nobo.
    .term-start = Bo AOW ta cuminsa riba { $date }.
keep-aow-later-no-treaty = Despues lo bo haya AOW, y na e pais aki tin biaha menos
    .why = E añanan pafo di Hulanda no ta conta. Pa cada aña bo ta haya 2 porciento menos AOW. Y Hulanda no tin acuerdo (verdrag) cu e pais aki. Un hende cu ta su so ta haya menos aya. Esey ta 50 na luga di 70 porciento di e salario minimo.
    .do = Puntra SVB cuanto aña ta conta pa bo AOW, y cuanto bo ta haya aya.
    .term-start = Bo AOW ta cuminsa riba { $date }.
keep-aow-later-not-fixed = Despues lo bo haya AOW. E dia no ta fiho ainda
    .why = E añanan cu bo a biba of traha na Hulanda ta keda. E añanan pafo di Hulanda no ta conta. Pa cada aña bo ta haya 2 porciento menos AOW. E edad pa bo AOW no ta conoci ainda.
    .do = Puntra SVB cuanto aña ta conta pa bo AOW. Bo ta bo so? Puntra tambe si bo ta haya menos na bo pais nobo. Wak mas despues ki dia bo AOW ta cuminsa.
    .term-expected = Nos ta kere: no prome cu { $date }.
keep-aow-later-not-fixed-no-treaty = Despues lo bo haya AOW, y na e pais aki tin biaha menos
    .why = E edad pa bo AOW no ta conoci ainda. E añanan pafo di Hulanda no ta conta. Pa cada aña bo ta haya 2 porciento menos AOW. Y Hulanda no tin acuerdo (verdrag) cu e pais aki. Un hende cu ta su so ta haya menos aya. Esey ta 50 na luga di 70 porciento di e salario minimo.
    .do = Puntra SVB cuanto aña ta conta pa bo AOW, y cuanto bo ta haya aya. Wak mas despues ki dia bo AOW ta cuminsa.
    .term-expected = Nos ta kere: no prome cu { $date }.

# Voluntary insurance
keep-aow-voluntary = Paga bo mes pa keda asegura (AOW y Anw)
    .sure = Bo kier keda asegura? Bo mester pidi esey denter di 1 aña despues di salida.
    .ask = Puntra SVB: mi por keda asegura boluntariamente, cuanto tempo, y cuanto e ta costa?
keep-aow-voluntary-job-search = Bo ta keda asegura pa AOW
    .why = Bo ta bay aya pa busca trabou, 3 luna como maximo. Bo no ta muda. P’esey bo ta sigui acumula AOW.
    .do = Bo ta keda mas tempo toch? E ora ey puntra SVB.
keep-aow-voluntary-anw-only = Bo seguro pa Anw ta stop. Kisas bo mes por paga
    .why = Anw ta placa pa un pareha si bo fayece. Despues di bo salida bo no ta asegura pa esey mas. Bo mes por paga y keda asegura. Bo a biba of traha na Hulanda henter e aña prome cu salida? Solamente e ora ey por.
    .do = Bo kier esey? Haci peticion mesora cerca SVB. E seguro ta conta solamente for di e peticion.
    .term-apply = SVB mester tin bo peticion. E ultimo dia ta { $date }.
    .event-apply = Ultimo dia: pidi SVB seguro boluntario (vrijwillige verzekering)
keep-aow-voluntary-no-limit = Bo no ta acumula AOW mas. Kisas bo mes por paga largo
    .why = Despues di bo salida e añanan no ta conta mas pa AOW. Bo mes por paga te ora bo AOW cuminsa. Bo beneficio ta mas abou cu 35 porciento di e salario minimo? E ora ey 10 aña como maximo. Bo por paga pa Anw tambe. Esey ta placa pa un pareha si bo fayece. Bo a biba of traha na Hulanda henter e aña prome cu salida? Solamente e ora ey por.
    .do = Puntra SVB cuanto e ta costa y cuanto tempo bo por. Bo a yega Hulanda pa prome biaha menos cu 10 aña pasa? E ora ey puntra prome cu bo bay si bo por cumpra añanan bieu. Despues di salida no por mas.
    .term-apply = SVB mester tin bo peticion. E ultimo dia ta { $date }.
    .event-apply = Ultimo dia: pidi SVB seguro boluntario (vrijwillige verzekering)
keep-aow-voluntary-ask-limit = Bo no ta acumula AOW mas. Puntra cuanto tempo bo mes por paga
    .why = Despues di bo salida e añanan no ta conta mas pa AOW. Bo mes por paga te ora bo AOW cuminsa, en todo caso 10 aña. Nos no ta siguro si esey por dura mas. Bo por paga pa Anw tambe. Esey ta placa pa un pareha si bo fayece. Bo a biba of traha na Hulanda henter e aña prome cu salida? Solamente e ora ey por.
    .do = Puntra SVB prome cu bo bay. Bo a yega Hulanda pa prome biaha menos cu 10 aña pasa? E ora ey puntra tambe si bo por cumpra añanan bieu. Despues di salida no por mas.
    .term-apply = SVB mester tin bo peticion. E ultimo dia ta { $date }.
    .event-apply = Ultimo dia: pidi SVB seguro boluntario (vrijwillige verzekering)
keep-aow-voluntary-ten-years = Bo no ta acumula AOW mas. Kisas bo mes por paga 10 aña
    .why = Despues di bo salida e añanan no ta conta mas pa AOW. Bo mes por paga, 10 aña como maximo y te ora bo AOW cuminsa. Bo por paga pa Anw tambe. Esey ta placa pa un pareha si bo fayece. Bo a biba of traha na Hulanda henter e aña prome cu salida? Solamente e ora ey por.
    .do = Puntra SVB cuanto e ta costa. Bo a yega Hulanda pa prome biaha menos cu 10 aña pasa? E ora ey puntra prome cu bo bay si bo por cumpra añanan bieu. Despues di salida no por mas.
    .term-apply = SVB mester tin bo peticion. E ultimo dia ta { $date }.
    .event-apply = Ultimo dia: pidi SVB seguro boluntario (vrijwillige verzekering)

# Supplement to a small state pension
keep-aio = AIO (placa extra hunto cu un AOW chikito)
    .sure = AIO semper ta stop si bo ta bay biba na un otro pais.
    .ask = Puntra SVB: ki dia mi AIO ta stop, y cuanto tempo mi por bay di bishita?
keep-aio-stops = Bo AIO ta stop
    .why = AIO ta un sorto di ayudo financiero (bijstand). Bo no por hiba esey na un otro pais.
    .do = Bo ta bay di bishita y bo ta bin bek? E ora ey bo por ta afo 13 siman pa aña como maximo. Bisa SVB prome cu bo bay.
    .term-from = AIO ta stop riba { $date }.

# Company pension
keep-pension = Pensioen di bo trabou
    .sure = Bo por hiba pensioen di bo trabou na tur pais.
    .ask = Puntra bo fondo di pensioen (pensioenfonds): kico ta cambia na mi pensioen si mi muda?
keep-pension-same = Bo ta keda cu e pensioen di bo trabou
    .why = Bo por hiba e pensioen aki na tur pais. E belasting por cambia.
    .do = Duna bo fondo di pensioen (pensioenfonds) bo adres nobo. Puntra tocante e belasting tambe.

# Incapacity since 2006
keep-wia = WIA (si bo ta malo y no por traha)
    .sure = Bo por hiba WIA mas cu 1 aña na un pais cu acuerdo (verdrag).
    .ask = Puntra UWV: mi por hiba mi WIA na mi pais nobo, y e suma ta keda mescos?
keep-wia-same = Bo ta keda cu bo WIA
    .why = Bo por hiba WIA na e pais aki. Ora bo muda, e suma no ta baha.
    .do = Bisa UWV cu bo ta bay muda. Kisas un dokter di UWV kier mira bo ainda.
    .term-report = Bisa esey no mas laat cu { $date }.
    .event-report = Bisa UWV cu bo ta bay muda
keep-wia-ask-amount = Bo ta keda cu bo WIA. Puntra cuanto bo ta haya
    .why = Bo por hiba WIA na e pais aki. Pero tin biaha e WGA-vervolguitkering ta mas abou aya. Nos no sa si pa bo esey ta asina.
    .do = Puntra UWV cuanto bo ta haya. Kisas un dokter di UWV kier mira bo ainda.
    .term-report = Bisa esey no mas laat cu { $date }.
    .event-report = Bisa UWV cu bo ta bay muda
keep-wia-factor-50 = Bo ta keda cu bo WIA, pero bo ta haya mitar
    .why = Bida aya ta mas barata cu na Hulanda. P’esey na 2026 bo ta haya 50 porciento di bo WGA-vervolguitkering.
    .do = Bisa UWV cu bo ta bay muda. Puntra cuanto bo ta haya e ora ey.
    .term-report = Bisa esey no mas laat cu { $date }.
    .event-report = Bisa UWV cu bo ta bay muda
keep-wia-factor-60 = Bo ta keda cu bo WIA, pero bo ta haya menos
    .why = Bida aya ta mas barata cu na Hulanda. P’esey na 2026 bo ta haya 60 porciento di bo WGA-vervolguitkering.
    .do = Bisa UWV cu bo ta bay muda. Puntra cuanto bo ta haya e ora ey.
    .term-report = Bisa esey no mas laat cu { $date }.
    .event-report = Bisa UWV cu bo ta bay muda
keep-wia-stops-iva = Bo WIA ta stop
    .why = Hulanda no tin acuerdo (verdrag) cu e pais aki. Bo ta bin biba na Hulanda atrobe? E ora ey IVA por cuminsa atrobe.
    .do = Bisa UWV cu bo ta bay muda. Bo ta bay pa menos cu 1 aña? E ora ey pa UWV bo ta biba na Hulanda ainda. Palabra esey cu UWV.
    .term-from = WIA ta stop riba { $date }.
    .term-report = Bisa esey no mas laat cu { $date }.
    .event-report = Bisa UWV cu bo ta bay muda
keep-wia-stops = Bo WIA ta stop
    .why = Hulanda no tin acuerdo (verdrag) cu e pais aki. Bo ta bin biba na Hulanda atrobe denter di 5 aña? E ora ey WIA por cuminsa atrobe.
    .do = Bisa UWV cu bo ta bay muda. Bo ta bay pa menos cu 1 aña? E ora ey pa UWV bo ta biba na Hulanda ainda. Palabra esey cu UWV.
    .term-from = WIA ta stop riba { $date }.
    .term-report = Bisa esey no mas laat cu { $date }.
    .event-report = Bisa UWV cu bo ta bay muda
    .term-back = Bo kier bo WIA bek e ora ey? Bin biba na Hulanda atrobe riba of prome cu { $date }.
    .event-back = Ultimo dia pa bin bek cu WIA
keep-wia-ask = Puntra UWV si bo por hiba bo WIA
    .why = Esaki ta depende di e acuerdonan cu e pais aki. Nos no ta siguro. WIA por stop.
    .do = Puntra UWV. No bay prome cu bo tin un contesta riba papel. Bo ta bay pa menos cu 1 aña? E ora ey pa UWV bo ta biba na Hulanda ainda. Palabra esey cu UWV.
    .term-report = Bisa esey no mas laat cu { $date }.
    .event-report = Bisa UWV cu bo ta bay muda

# Older incapacity benefits
keep-wao-waz = WAO of WAZ (si bo ta malo y no por traha)
    .sure = Bo por hiba WAO of WAZ mas cu 1 aña na un pais cu acuerdo (verdrag).
    .ask = Puntra UWV: mi por hiba mi WAO of WAZ na mi pais nobo?
keep-wao-waz-same = Bo ta keda cu bo WAO of WAZ
    .why = Bo por hiba e beneficio aki na e pais aki. Ora bo muda, e suma no ta baha.
    .do = Bisa UWV cu bo ta bay muda. Kisas un dokter di UWV kier mira bo ainda.
    .term-report = Bisa esey no mas laat cu { $date }.
    .event-report = Bisa UWV cu bo ta bay muda
keep-wao-waz-stops = Bo WAO of WAZ ta stop
    .why = Hulanda no tin acuerdo (verdrag) cu e pais aki. P’esey bo no por hiba e beneficio aki.
    .do = Bisa UWV cu bo ta bay muda. Bo ta bay pa menos cu 1 aña? E ora ey pa UWV bo ta biba na Hulanda ainda. Palabra esey cu UWV.
    .term-from = E beneficio ta stop riba { $date }.
    .term-report = Bisa esey no mas laat cu { $date }.
    .event-report = Bisa UWV cu bo ta bay muda
keep-wao-waz-ask = Puntra UWV si bo por hiba bo WAO of WAZ
    .why = Esaki ta depende di e acuerdonan cu e pais aki. Nos no ta siguro. E beneficio por stop.
    .do = Puntra UWV. No bay prome cu bo tin un contesta riba papel. Bo ta bay pa menos cu 1 aña? E ora ey pa UWV bo ta biba na Hulanda ainda. Palabra esey cu UWV.
    .term-report = Bisa esey no mas laat cu { $date }.
    .event-report = Bisa UWV cu bo ta bay muda

# Disabled at a young age
keep-wajong = Wajong (for di hoben malo of cu limitacion)
    .sure = Wajong ta stop na tur pais, si UWV no haci un excepcion.
    .ask = Puntra UWV: mi por haya un excepcion pa mi Wajong?
keep-wajong-exception = Puntra si bo por hiba bo Wajong
    .why = Wajong ta stop na tur pais. Pero UWV por haci un excepcion. Pa un tratamento, of pa miho chens di trabou. Of si esun cu ta cuida bo ta muda. Un excepcion ta raro.
    .do = Puntra UWV. No bay prome cu bo tin un contesta riba papel.
    .term-report = Bisa UWV cu bo ta bay. Haci esey no mas laat cu { $date }.
    .event-report = Bisa UWV cu bo ta bay muda
keep-wajong-stops = Bo Wajong ta stop
    .why = Bo no por hiba Wajong, ni den Europa. Bo ta bin biba na Hulanda atrobe? E ora ey Wajong por cuminsa atrobe.
    .do = Bisa UWV cu bo ta bay muda.
    .term-from = Wajong ta stop riba { $date }.
    .term-report = Bisa UWV cu bo ta bay. Haci esey no mas laat cu { $date }.
    .event-report = Bisa UWV cu bo ta bay muda

# Unemployment
keep-ww = WW (si bo no tin trabou)
    .sure = WW ta stop si bo ta bay biba na un otro pais.
    .ask = Puntra UWV: mi por busca trabou na mi pais nobo cu WW?
keep-ww-three-months = Bo por hiba bo WW 3 luna
    .why = Na e pais aki bo por busca trabou 3 luna cu WW. Pa esey bo mester di un formulario. E yama PD U2.
    .do = Pidi UWV formulario PD U2. Inscribi bo mes na e pais ey como hende cu ta busca trabou.
    .term-form = Pidi e formulario no mas laat cu { $date }.
    .event-form = Pidi UWV formulario PD U2
    .term-register = Inscribi bo mes no mas laat cu { $date }.
    .event-register = Inscribi bo mes como hende cu ta busca trabou
    .term-back = Bin bek no mas laat cu { $date }.
    .event-back = Ultimo dia pa bin bek cu WW
keep-ww-ask = Puntra UWV si bo por hiba bo WW
    .why = Na e pais aki esey ta depende di bo nacionalidad. Nos no ta siguro.
    .do = Puntra UWV prome cu bo bay.
keep-ww-not-yet = Ainda bo no por hiba bo WW
    .why = Prome bo mester tin WW completo 4 siman. Despues kisas bo por busca trabou 3 luna na e pais aki.
    .do = Warda cu bay. Puntra UWV ki dia esey por.
keep-ww-stops = Bo WW ta stop
    .why = Un hende cu ta biba na un otro pais no ta haya WW. Vacacion si por: 20 dia di trabou pa aña. Bo ta haya AOW denter di 1 aña? E ora ey 65 dia pa aña.
    .do = Bisa UWV cu bo ta bay muda.
    .term-from = WW ta stop riba { $date }.
    .term-back = Bo kier bo WW bek e ora ey? Bin biba na Hulanda atrobe riba of prome cu { $date }.
    .event-back = Ultimo dia pa bin bek cu WW

# Sickness
keep-zw = Ziektewet (e prome tempo cu bo ta malo)
    .sure = Bo por hiba Ziektewet solamente na un pais cu acuerdo (verdrag) cu Hulanda.
    .ask = Puntra UWV: mi por hiba mi Ziektewet na mi pais nobo?
keep-zw-same = Bo ta keda cu bo beneficio di Ziektewet
    .why = Bo por hiba e beneficio aki na e pais aki.
    .do = Bisa UWV cu bo ta bay muda. Kisas un dokter di UWV kier mira bo ainda.
    .term-report = Bisa esey no mas laat cu { $date }.
    .event-report = Bisa UWV cu bo ta bay muda
keep-zw-stops = Bo placa di Ziektewet ta stop
    .why = Bo no por hiba e beneficio aki na e pais aki. Bo ta bin biba na Hulanda atrobe? E ora ey e beneficio por cuminsa atrobe.
    .do = Bisa UWV cu bo ta bay muda.
    .term-from = E beneficio ta stop riba { $date }.
    .term-report = Bisa esey no mas laat cu { $date }.
    .event-report = Bisa UWV cu bo ta bay muda
keep-zw-ask = Puntra UWV si bo por hiba bo placa di Ziektewet
    .why = Esaki ta depende di e acuerdonan cu e pais aki. Nos no ta siguro. E beneficio por stop.
    .do = Puntra UWV. No bay prome cu bo tin un contesta riba papel.
    .term-report = Bisa esey no mas laat cu { $date }.
    .event-report = Bisa UWV cu bo ta bay muda

# Top-up
keep-tw = Placa extra (toeslag) di UWV (Toeslagenwet)
    .sure = Placa extra (toeslag) di UWV ta stop si bo bay biba na un otro pais.
    .ask = Puntra UWV: ki dia mi placa extra (toeslag) ta stop, y cuanto mi ta haya ainda?
keep-tw-stops = Bo placa extra (toeslag) di UWV ta stop
    .why = Bo no por hiba e placa extra aki, ni den Europa. E beneficio mes tin biaha bo por hiba.
    .do = Bisa UWV cu bo ta bay muda.
    .term-from = E placa extra ta stop riba { $date }.

# Older unemployed people
keep-older-unemployed = IOW, IOAW of IOAZ (hende di mas edad sin trabou)
    .sure = IOW, IOAW y IOAZ ta stop si bo ta bay biba na un otro pais.
    .ask = Puntra UWV (IOW) of bo municipio (gemeente: IOAW, IOAZ): ki dia mi beneficio ta stop?
keep-older-unemployed-stops-iow = Bo IOW ta stop
    .why = Bo no por hiba IOW na un otro pais. Vacacion si por.
    .do = Bisa UWV cu bo ta bay muda.
    .term-from = IOW ta stop riba { $date }.
keep-older-unemployed-stops = Bo IOAW of IOAZ ta stop
    .why = Bo no por hiba e beneficio aki na un otro pais.
    .do = Bisa bo municipio (gemeente) prome cu bo bay. Bisa tambe si bo ta bay pa un tempo cortico.
    .term-from = E beneficio ta stop riba { $date }.

# Social assistance
keep-bijstand = Ayudo financiero (bijstand): placa di municipio
    .sure = Ayudo financiero (bijstand) semper ta stop si bo ta bay biba na un otro pais.
    .ask = Puntra bo municipio (gemeente): ki dia mi ayudo financiero (bijstand) ta stop, y cuanto tempo mi por bay di bishita?
keep-bijstand-stops = Bo ayudo financiero (bijstand) ta stop
    .why = Ayudo financiero ta solamente pa hende cu ta biba na Hulanda.
    .do = Bo ta bay di bishita y bo ta bin bek? E ora ey bo por ta afo 4 siman pa aña como maximo. Bo tin e edad pa AOW? E ora ey 13 siman. Bisa bo municipio (gemeente) prome cu bo bay.
    .term-from = E ayudo financiero ta stop riba { $date }.

# Survivors
keep-anw = Anw (si bo pareha a fayece)
    .sure = Bo por hiba Anw solamente na un pais cu acuerdo (verdrag) cu Hulanda.
    .ask = Puntra SVB: mi por hiba mi Anw na mi pais nobo, y cuanto mi ta haya aya?
keep-anw-same = Bo ta keda cu bo Anw
    .why = Bo por hiba Anw na e pais aki. Ora bo muda, e suma no ta baha.
    .do = Bisa SVB cu bo ta muda.
keep-anw-ask-amount = Bo ta keda cu bo Anw. Puntra cuanto bo ta haya
    .why = Bo por hiba Anw na e pais aki. Pero tin biaha e suma ta mas abou aya. Nos no sa si pa bo esey ta asina.
    .do = Puntra SVB prome cu bo bay.
keep-anw-factor-60 = Bo ta keda cu bo Anw, pero bo ta haya menos
    .why = Bida aya ta mas barata cu na Hulanda. P’esey na 2026 bo ta haya 60 porciento di bo Anw.
    .do = Bisa SVB cu bo ta muda. Puntra cuanto bo ta haya e ora ey.
keep-anw-stops = Bo Anw ta stop
    .why = Hulanda no tin acuerdo (verdrag) cu e pais aki. Despues bo ta bay biba na Hulanda atrobe, of na un pais cu acuerdo (verdrag)? E ora ey Anw por cuminsa atrobe.
    .do = Bisa SVB cu bo ta muda.
    .term-from = Anw ta stop riba { $date }.
keep-anw-ask = Puntra SVB si bo por hiba bo Anw
    .why = Esaki ta depende di e acuerdonan cu e pais aki. Nos no ta siguro. Anw por stop.
    .do = Puntra SVB. No bay prome cu bo tin un contesta riba papel.

# Child benefit
keep-akw = Compensacion pa yiu (kinderbijslag)
    .sure = SVB ta wak 4 biaha pa aña si bo ta haya kinderbijslag.
    .ask = Puntra SVB: mi ta haya kinderbijslag ainda despues cu mi muda?
keep-akw-other-parent = Puntra SVB si kinderbijslag ta keda
    .why = Despues di salida bo no ta asegura mas pa kinderbijslag. Kisas e otro mayor si ta asegura. E ora ey e por haya e placa.
    .do = Bisa SVB cu bo ta bay. Puntra si e otro mayor por haya e kinderbijslag.
keep-akw-parent-in-eu = Puntra SVB si kinderbijslag ta keda
    .why = Un hende cu ta bay no ta asegura mas pa kinderbijslag. Bo ta haya pensioen of beneficio di Hulanda? E ora ey tin biaha kinderbijslag por keda den EU.
    .do = Puntra SVB prome cu bo bay.
keep-akw-parent-leaves = Bo compensacion pa yiu (kinderbijslag) ta stop
    .why = Un hende cu ta bay no ta asegura mas pa kinderbijslag. SVB ta wak riba 1 januari, 1 april, 1 juli y 1 october.
    .do = Bisa SVB cu bo ta bay. Bo a haya di mas? Esey bo mester paga bek.
    .term-from = For di { $date } no tin compensacion pa yiu mas.
keep-akw-child-same = Bo ta keda cu e compensacion pa yiu (kinderbijslag)
    .why = Bo ta keda asegura na Hulanda. Bo yiu ta biba e ora ey na un pais cu e mesun reglanan.
    .do = Bisa SVB cu bo yiu ta muda.
keep-akw-child-since = Puntra SVB si kinderbijslag ta keda
    .why = Pa e pais aki e reglanan a cambia. E tempo ey bo tabata haya placa pa e yiu aki caba? E ora ey tin biaha esey por keda.
    .do = Puntra SVB. Bisa for di ki tempo bo yiu ta biba aya.
keep-akw-child-stops = Bo compensacion pa yiu (kinderbijslag) ta stop
    .why = No tin compensacion pa un yiu cu ta bay biba na e pais aki.
    .do = Bo tabata haya placa pa e yiu aki caba ora el a bay biba aya? Puntra SVB si esey por keda.
    .term-from = For di { $date } no tin compensacion pa yiu mas.
keep-akw-child-ask = Puntra SVB si e compensacion pa yiu (kinderbijslag) ta keda
    .why = Bo yiu ta bay biba na e pais aki. Nos no ta siguro kico ta pasa e ora ey.
    .do = Puntra SVB prome cu bo yiu bay.

# Allowance for children
keep-kgb = Placa extra pa yiu (kindgebonden budget)
    .sure = Sin kinderbijslag no tin kindgebonden budget.
    .ask = Puntra Dienst Toeslagen: mi ta haya kindgebonden budget ainda despues cu mi muda?
keep-kgb-stops = Bo placa extra pa yiu (kindgebonden budget) ta stop
    .why = Sin compensacion pa yiu (kinderbijslag) no tin kindgebonden budget.
    .do = Bisa Dienst Toeslagen. Bo a haya di mas? Esey bo mester paga bek.
keep-kgb-child-same = Bo ta keda cu e placa extra pa yiu (kindgebonden budget)
    .why = Si e compensacion pa yiu (kinderbijslag) keda, e placa aki ta keda tambe.
    .do = Bisa Dienst Toeslagen cu bo yiu ta muda.
keep-kgb-ask = Puntra si e placa extra pa yiu (kindgebonden budget) ta keda
    .why = E placa aki ta bay hunto cu e compensacion pa yiu (kinderbijslag). Nos no ta siguro si esey ta keda.
    .do = Puntra Dienst Toeslagen prome cu e salida.

# Other allowances
keep-allowances = Placa extra (toeslag) pa cuido medico, huur of cuido di mucha
    .sure = Huurtoeslag (placa pa huur) ta solamente pa un cas na Hulanda.
    .ask = Puntra Dienst Toeslagen: cual toeslag mi mester stop, y for di ki dia?
keep-allowances-care-may-stay = Huurtoeslag ta stop. Zorgtoeslag por keda
    .why = Huurtoeslag (placa pa huur) ta solamente pa un cas na Hulanda. Zorgtoeslag (placa pa cuido) por keda. E ora ey bo mester tin cuido aya cu Hulanda ta paga, via CAK. Kinderopvangtoeslag (placa pa creche) ta depende di trabou na Hulanda.
    .do = Bo ta haya huurtoeslag? Stop esey bo mes. Puntra Dienst Toeslagen tocante zorgtoeslag na bo pais nobo. Bo a haya di mas? Esey bo mester paga bek.
keep-allowances-stops = Bo placa extra (toeslagen) ta stop
    .why = Huurtoeslag (placa pa huur) ta solamente pa un cas na Hulanda. Zorgtoeslag (placa pa cuido) ta pa hende cu seguro medico Hulandes, of cuido via CAK. Bo pareha ta traha na Hulanda? E ora ey tin biaha kinderopvangtoeslag (placa pa creche) por keda.
    .do = Stop e toeslagen bo mes cerca Dienst Toeslagen. Bo a haya di mas? Esey bo mester paga bek.
keep-allowances-ask = Puntra kico ta pasa cu bo placa extra (toeslag)
    .why = Huurtoeslag (placa pa huur) ta solamente pa un cas na Hulanda. Zorgtoeslag (placa pa cuido) por keda tin biaha. Nos no ta siguro si pa bo ta asina.
    .do = Puntra Dienst Toeslagen prome cu bo bay. Stop huurtoeslag bo mes. Bo a haya di mas? Esey bo mester paga bek.

# Health care
keep-care = Dokter y hospital (seguro medico, zorgverzekering)
    .sure = Bo mester bisa bo compania di seguro medico (zorgverzekeraar) cu bo ta muda.
    .ask = Puntra CAK: Hulanda ta paga mi cuido medico na mi pais nobo?
keep-care-job-search = Bo ta keda cu bo seguro medico Hulandes
    .why = Bo ta bay aya pa busca trabou, 3 luna como maximo. Bo no ta muda. Nos ta kere cu e ora ey bo ta keda asegura aki.
    .do = Puntra bo compania di seguro medico si esaki ta bon. Hiba bo carchi medico Europeo (EHIC) cu bo.
keep-care-ask-insurer = Kisas bo ta keda asegura aki. Puntra esey
    .why = Cu WW of Ziektewet tin biaha bo ta keda asegura na Hulanda. UWV ta bisa te ki dia. Nos no ta siguro si pa bo ta asina.
    .do = Puntra UWV y bo compania di seguro medico prome cu bo bay. No bay sin seguro.
    .term-insurer = Bisa bo compania di seguro medico esey rond di { $date }.
    .event-insurer = Bisa bo compania di seguro medico cu bo ta muda
keep-care-ends = Bo seguro medico Hulandes (zorgverzekering) ta stop
    .why = Despues di bo salida Hulanda no ta paga bo cuido medico mas.
    .do = Regla un seguro na bo pais nobo prome cu bo bay.
    .term-insurer = Bisa bo compania di seguro medico esey rond di { $date }.
    .event-insurer = Bisa bo compania di seguro medico cu bo ta muda
keep-care-ask = Bo seguro medico (zorgverzekering) ta stop. Puntra CAK kico tin pa bo
    .why = Nos no ta siguro si Hulanda ta paga bo cuido medico na e pais aki.
    .do = Puntra CAK prome cu bo bay: hetcak.nl. No bay sin seguro.
    .term-insurer = Bisa bo compania di seguro medico esey rond di { $date }.
    .event-insurer = Bisa bo compania di seguro medico cu bo ta muda
keep-care-insured-there = Bo seguro medico Hulandes (zorgverzekering) ta stop. Bo ta asegura aya
    .why = Bo ta haya placa di trabou of pensioen di e pais ey. E ora ey e cuido medico di e pais ey ta conta pa bo.
    .do = Puntra CAK si esaki ta corecto. Inscribi bo mes cerca e seguro di e pais ey.
    .term-insurer = Bisa bo compania di seguro medico esey rond di { $date }.
    .event-insurer = Bisa bo compania di seguro medico cu bo ta muda
keep-care-cak = Aya bo ta haya cuido medico, y Hulanda ta paga un parti
    .why = Bo seguro Hulandes ta stop. Bo ta haya e mesun cuido cu e hendenan aya. Tur luna bo ta paga un suma. Nan ta kita esey for di bo pensioen of beneficio.
    .do = Inscribi bo mes cerca CAK: hetcak.nl. Bo ta haya un formulario: S1 of 121.
    .term-insurer = Bisa bo compania di seguro medico esey rond di { $date }.
    .event-insurer = Bisa bo compania di seguro medico cu bo ta muda

# Long-term care
keep-wlz = Cas di cuido (verpleeghuis) of cuido largo na cas (Wlz)
    .sure = Cu AOW of pensioen so bo no tin Wlz na un otro pais.
    .ask = Puntra CAK: ki cuido largo mi por haya na mi pais nobo?
keep-wlz-ask = Puntra si bo ta keda asegura pa Wlz
    .why = Kisas bo no ta muda, of bo beneficio ta conta ainda. E ora ey tin biaha bo ta keda asegura. Nos no ta siguro.
    .do = Puntra SVB prome cu bo bay.
keep-wlz-stops = Bo derecho riba Wlz ta stop
    .why = Wlz ta solamente pa hende cu ta biba of traha na Hulanda.
    .do = Bo ta haya cuido di Wlz awo? Puntra prome cu bo bay ki cuido bo por haya aya.
    .term-from = Wlz ta stop riba { $date }.

# Nationality
keep-nationality = Nacionalidad Hulandes
    .sure = Un hende cu ta Hulandes no ta perde esey mesora despues di salida.
    .ask = Puntra bo municipio (gemeente) of e embahada: con mi ta keda Hulandes si mi ta biba aya?
keep-nationality-only-dutch-suriname = Bo ta keda Hulandes
    .why = Bo tin solamente e nacionalidad Hulandes. Esey ta keda di bo, tambe despues di hopi tempo. Bo mes ta pidi e nacionalidad di Surinam? Bo ta keda Hulandes si bo a nace aya y ta biba aya e ora ey. Pero hende cu bira Surinameño pa e tratado di 1975 ta perde e nacionalidad Hulandes.
    .do = Pidi un paspoort nobo prome cu bo bay. Puntra e embahada prome cu bo pidi e nacionalidad di Surinam.
keep-nationality-only-dutch = Bo ta keda Hulandes
    .why = Bo tin solamente e nacionalidad Hulandes. Esey ta keda di bo, tambe despues di hopi tempo. Pero bo ta tuma un otro nacionalidad? E ora ey kisas bo no ta Hulandes mas.
    .do = Pidi un paspoort nobo prome cu bo bay.
keep-nationality-in-eu = Bo ta keda Hulandes
    .why = Hende cu ta biba den EU of den Reino (Koninkrijk) ta keda Hulandes. Mas despues bo ta muda pa un otro pais? E ora ey otro regla ta conta.
    .do = Pidi un paspoort nobo prome cu bo bay.
keep-nationality-ask = Puntra si bo ta keda Hulandes
    .why = Bo tin un otro nacionalidad tambe. Nos no ta siguro si e pais aki ta conta como EU.
    .do = Pidi un paspoort nobo prome cu bo bay, y despues tur 10 aña.
keep-nationality-renewed = Bo ta keda Hulandes, pero no di su mes
    .why = Bo tin un otro nacionalidad tambe. Bo ultimo paspoort Hulandes a duna bo 13 aña nobo como Hulandes. Mas despues bo ta perde e nacionalidad? E ora ey hopi biaha bo yiunan bou di 18 aña ta perde esey tambe.
    .do = Pidi un paspoort nobo cada 10 aña.
    .term-renew = Percura pa bo tin un paspoort nobo no mas laat cu { $date }. Sino despues bo no ta Hulandes mas.
    .event-renew = Ultimo dia pa haya un paspoort Hulandes nobo
keep-nationality-lost-perhaps = Puntra si bo ta Hulandes ainda
    .why = Bo tin un otro nacionalidad tambe, y bo ta afo hopi tempo caba. Despues di 13 aña sin paspoort nobo bo ta perde e nacionalidad Hulandes. Prome cu 1 april 2022 esey tabata despues di 10 aña. Hopi biaha yiunan bou di 18 aña tambe ta perde esey.
    .do = Puntra e embahada. Bo a perde e nacionalidad? Tin biaha bo por hay’e bek. Puntra esey tambe.
keep-nationality-thirteen-years = Bo ta keda Hulandes, pero no di su mes
    .why = Bo tin un otro nacionalidad tambe. Bo ta biba 13 aña pafo di Reino (Koninkrijk) y EU? E ora ey bo no ta Hulandes mas despues. Cu cada paspoort nobo e tempo ta cuminsa di nobo. Mas despues bo ta perde e nacionalidad? E ora ey hopi biaha bo yiunan bou di 18 aña ta perde esey tambe.
    .do = Pidi un paspoort nobo prome cu bo bay, y despues tur 10 aña.
    .term-renew = Percura pa bo tin un paspoort nobo no mas laat cu { $date }. Sino despues bo no ta Hulandes mas.
    .event-renew = Ultimo dia pa haya un paspoort Hulandes nobo

# The way back
keep-way-back = Bin bek na Hulanda
    .sure = Esey ta depende di bo paspoort y permiso: un hende cu ta Hulandes semper por bin bek.
    .ask = Puntra IND: kico ta pasa cu mi derecho di estadia, y mi por bin bek?
keep-way-back-dutch = Semper bo por bin bek
    .why = Bo ta Hulandes. Hende cu ta Hulandes semper por biba aki.
    .do = Percura pa bo keda Hulandes. Lesa kico nos ta bisa tocante esey.
keep-way-back-eu = Bo por bin bek
    .why = Bo ta ciudadano di EU, Islandia, Liechtenstein, Noruega of Suiza. E ora ey bo por biba aki.
keep-way-back-permit = Bo por perde bo permiso di estadia (verblijfsvergunning). Puntra IND
    .why = Esey por si bo ta afo mas cu 6 luna sigui. Of 3 aña tras di otro, cada aña mas cu 4 luna sigui.
    .do = Puntra IND prome cu bo bay si bo por bin bek. Tin biaha tin un caminda bek. Por ehempel si bo tabata Hulandes, of a biba aki hopi tempo como mucha. Bo a bay cu e beneficio di remigracion (remigratie-uitkering)? E ora ey por denter di 1 aña.
    .term-back = Riba { $date } bo ta 6 luna afo. Bo ta keda mas largo? E ora ey IND por kita bo permiso (intrekken).
    .event-back = Ultimo dia pa bin bek cu bo permiso di estadia
keep-way-back-long-term = Bo por perde bo derecho di estadia. Puntra IND
    .why = Bo ta residente di largo plaso di EU (EU-langdurig ingezetene). Bo ta pafo di EU 12 luna sigui? E ora ey bo por perde e derecho ey. Bo ta bay na un otro pais di EU? E ora ey tin otro regla.
    .do = Puntra IND prome cu bo bay si bo por bin bek.
    .term-back = Bo ta pafo di EU ainda despues di { $date }? E ora ey bo por perde bo derecho di estadia.
    .event-back = Ultimo dia pa bin bek cu bo derecho di estadia
keep-way-back-asylum = Bo por perde bo permiso di estadia (verblijfsvergunning). Puntra IND
    .why = Esey por si bo ta afo mas cu 6 luna sigui. Of 3 aña tras di otro, cada aña mas cu 4 luna sigui. Bo ta bay na e pais cu bo a hui for di dje? E ora ey esey por caba despues di un bishita.
    .do = Puntra IND of VluchtelingenWerk prome cu bo bay, tambe pa un bishita.
    .term-back = Riba { $date } bo ta 6 luna afo. Bo ta keda mas largo? E ora ey IND por kita bo permiso (intrekken).
    .event-back = Ultimo dia pa bin bek cu bo permiso di estadia
keep-way-back-ask = Bo no por bin bek asina numa. Puntra IND
    .why = Si bo bay, mayoria di biaha bo derecho di estadia ta stop. Tin biaha tin un caminda bek. Por ehempel si bo tabata Hulandes, of a biba aki hopi tempo como mucha. E opcion pa bin bek (terugkeeroptie) ta denter di 1 aña. E ta solamente pa hende cu e beneficio di remigracion (remigratie-uitkering).
    .do = Puntra IND prome cu bo bay.

# What is left of the money: now beside there. $names are names of schemes, $part is a number or a range (left-range), $amount
# a text as amount-euros makes it.
left-card = Cuanto placa mi ta keda cune?
    .hint = Awo y aya, banda di otro
left-title = Bo placa: awo y aya
left-keeps-from = For di { $date } bo tin ainda: { $names }.
left-keeps = Despues cu bo bay, bo tin ainda: { $names }.
left-keeps-none = Di e placa aki no ta keda nada despues cu bo bay.
left-stops = Esaki ta stop: { $names }.
left-asks = Esaki no ta siguro. Puntra prome cu bo bay: { $names }.
left-later = Esaki ta bini despues: { $names }.
left-no-filling-up = Na un otro pais ningun hende di Hulanda no ta completa bo placa. E ora ey bo tin solamente loke ta para aki bou di ‘aya’.
left-now = Awo
left-there = Aya
left-range = { $least } te { $most }
left-have = Bo ta haya esaki
left-not-yet = Ainda no
left-same = Mes tanto
left-about = Mas o menos { $part } porciento di awo
left-at-least = Por lo menos mas o menos { $part } porciento di awo
left-changed = E ta keda, pero diferente. Lesa aki bou
left-ask = No ta siguro. Puntra
left-nothing = Nada
left-comes-later = Despues
left-share = Mas o menos { $part } porciento di un AOW completo
left-share-later = Despues: mas o menos { $part } porciento di un AOW completo
left-aow-share = Con halto mi AOW ta?
left-aow-share-in-letter = Esey ta para den e carta di SVB
    .why = Den e carta ta para cuanto porciento di AOW bo tin. Mudansa no ta cambia e porciento ey.
    .do = Busca e carta. Bo no tin e mas? Pidi SVB un nobo.
left-aow-share-estimate = Nos ta calcula e mas o menos
    .why = Cada aña na Hulanda ta conta pa 2 porciento. Ta trata di e 50 añanan prome cu bo AOW cuminsa. Bo tabata afo hopi tempo den e añanan ey? E ora ey ta menos. Bo a paga bo mes, of otro pais ta conta? E ora ey por ta mas.
    .do = Pidi SVB un resumen di bo añanan di AOW.
left-reckoned = Nos ta kere: mas o menos { $part } porciento di un AOW completo.
left-reckoned-from = Esey ta sali for di bo fecha di nacemento, bo prome dia aki y bo salida. Solamente SVB sa esey exactamente.
left-offer = Bo kier sa awo caba mas o menos? Yena esaki:
left-example = Un ehempel den euro
left-example-alone = Un AOW completo na { $date } tabata { $amount } pa luna, pa ken ta su so.
left-example-partner = Un AOW completo na { $date } tabata { $amount } pa luna, pa cada un di dos pareha.
left-example-share = Bo parti di esey ta mas o menos { $least }.
left-example-range = Bo parti di esey ta mas o menos { $least } te { $most }.
left-example-note = Esaki ta bruto: ainda ta kita placa pa belasting y cuido. Ta un ehempel di e tempo ey. Puntra SVB cuanto bo ta haya.
left-euros = { $euros } euro
left-besides = Pensa tambe riba
left-rent = Bo ta huur un cas? Cancela e huur na tempo. Bo kier keda cune? Puntra e doño prome si esey por.
left-pension = Pensioen: bo a traha na Hulanda? Kisas bo tin pensioen. Wak na mijnpensioenoverzicht.nl. E ta bay cu bo na tur pais.
left-house = Bo tin cas of placa cu bo a spaar na un otro pais? Esey por conta awo caba pa bijstand y AIO. Bisa esey awo: pa bijstand na municipio (gemeente), pa AIO na SVB.
left-tax = Belasting: tin biaha bo ta paga na Hulanda, tin biaha den e otro pais. Esey ta diferente pa cada pais. Puntra Belastingdienst.
left-tax-call = Yama Belastingdienst pa hende den exterior
