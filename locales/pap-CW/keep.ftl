# What do I keep if I go back? Each scheme by its name, with `.sure`, what is so for everybody whatever is not known, and
# `.ask`, the question to read out. Then each way it can turn out: one sentence, `.why`, `.do` before leaving, `.term-…` for
# a day, `.event-…` as the title in a calendar. The Dutch names stay: people know them.

# The groups of the balance
effect-stays = Esaki ta keda pa bo
effect-changes = Esaki ta kambia
effect-ask = Esaki bo mester puntra
effect-stops = Esaki ta stòp

# Whom to ask or to tell
contact-svb = SVB (AOW i kinderbijslag)
contact-uwv = UWV (WIA, WAO i WW)
contact-cak = CAK (kuido médiko na otro pais)
contact-municipality = Bo munisipio (gemeente)
contact-ind = IND (estadia i nashonalidat)
contact-pension-fund = Bo fondo di penshun (pensioenfonds)
contact-toeslagen = Dienst Toeslagen (plaka èkstra)
contact-embassy = Embahada òf konsulado hulandes
contact-iom = IOM (yudansa pa bai bèk)
contact-svb-remigration = SVB Remigratie
contact-dtv = Dienst Terugkeer en Vertrek (bai bèk)
contact-vluchtelingenwerk = VluchtelingenWerk (refugiado)
contact-juridisch-loket = Juridisch Loket (konseho grátis)
contact-health-insurer = Bo seguro médiko (zorgverzekeraar)
contact-bank = Bo banko
contact-landlord = Doño di kas (verhuurder)
contact-own-consulate = Konsulado di bo pais
contact-digid = Wèpsait di DigiD: digid.nl
contact-tax-abroad = Belastingdienst (biba na un otro pais)
contact-duo = Wèpsait di DUO: duo.nl

# Where it stands, and how sure that is
source-law = { $act }, artíkulo { $article }
source-page = { $name }
source-day = teksto di { $date }
sure-verified = lesá den e teksto mes
sure-older = for di un teksto mas bieu
sure-derived = nos konklushon for di e teksto
sure-unverified = no ta sigur

# State pension
keep-aow = AOW (penshun di gobièrnu)
    .sure = Bo por hiba AOW na tur pais, pero e suma por ta mas abou.
    .ask = Puntra SVB: kuantu AOW mi ta haña na mi pais nobo?
keep-aow-same = Bo ta keda ku bo AOW
    .why = Bo por hiba AOW na tur pais. Pa bo e suma no ta baha ora bo muda. Pero e belasting por ta otro.
    .do = Bisa SVB ku bo ta muda. Bo ta haña un plaka èkstra (toeslag) pa bo pareha ainda? Puntra si esei ta keda.
keep-aow-couple-no-treaty = Bo ta keda ku bo AOW. Un plaka èkstra pa bo pareha ta stòp
    .why = Bo por hiba AOW na tur pais. Bo mes suma no ta baha. Pero Hulanda no tin akuerdo (verdrag) ku e pais akí. Bo ta haña ainda plaka èkstra (toeslag) di promé ku 2015 pa bo pareha? Esei ta stòp i no ta bin bèk.
    .do = Bisa SVB ku bo ta muda. Puntra kiko ta pasa ku e plaka èkstra.
keep-aow-married-rate = Bo ta keda ku bo AOW, pero bo ta haña ménos
    .why = Hulanda no tin akuerdo (verdrag) ku e pais akí. Un hende ku ta su so ta haña ménos aya. E ora ei un AOW kompleto ta 50 porshento di e salario mínimo. Awor esei ta 70 porshento.
    .do = Bisa SVB ku bo ta muda. Puntra kuantu bo ta haña e ora ei.
    .term-from = Bo ta haña ménos for di { $date }.
keep-aow-ask-single = Bo ta keda ku bo AOW. Puntra kuantu bo ta haña
    .why = Bo por hiba AOW na tur pais. Pero na algun pais un hende ku ta su so ta haña ménos. Nos no ta sigur kon esei ta na e pais akí.
    .do = Puntra SVB promé ku bo bai.
keep-aow-claim = Bo tin e edat pa AOW. Hasi petishon pa AOW
    .why = Bo a biba òf traha por lo ménos 1 aña na Hulanda? E ora ei tin AOW pa bo. Bo por hiba AOW na tur pais.
    .do = Yama SVB promé ku bo bai. Bo ta bo so? Puntra kuantu bo ta haña e ora ei na bo pais nobo. Bo ta lat? E ora ei bo ta haña AOW di máksimo 1 aña promé ku bo petishon.
keep-aow-claim-no-treaty = Bo tin e edat pa AOW. Hasi petishon pa AOW
    .why = Bo a biba òf traha por lo ménos 1 aña na Hulanda? E ora ei tin AOW pa bo. Bo por hiba esei. Pero Hulanda no tin akuerdo (verdrag) ku e pais akí. Un hende ku ta su so ta haña ménos aya. Esei ta 50 na lugá di 70 porshento di e salario mínimo.
    .do = Yama SVB promé ku bo bai. Bo ta lat? E ora ei bo ta haña AOW di máksimo 1 aña promé ku bo petishon.
keep-aow-later = Despues lo bo haña AOW, pero e añanan pafó di Hulanda no ta konta
    .why = E añanan ku bo a biba òf traha na Hulanda ta keda. E añanan pafó di Hulanda no ta konta. Pa kada aña bo ta haña 2 porshento ménos AOW.
    .do = Puntra SVB kuantu aña ta konta pa bo AOW. Bo ta bo so? Puntra tambe si bo ta haña ménos na bo pais nobo.
    .term-start = Bo AOW ta kuminsá riba { $date }.
keep-aow-later-no-treaty = Despues lo bo haña AOW, i na e pais akí tin biaha ménos
    .why = E añanan pafó di Hulanda no ta konta. Pa kada aña bo ta haña 2 porshento ménos AOW. I Hulanda no tin akuerdo (verdrag) ku e pais akí. Un hende ku ta su so ta haña ménos aya. Esei ta 50 na lugá di 70 porshento di e salario mínimo.
    .do = Puntra SVB kuantu aña ta konta pa bo AOW, i kuantu bo ta haña aya.
    .term-start = Bo AOW ta kuminsá riba { $date }.
keep-aow-later-not-fixed = Despues lo bo haña AOW. E dia no ta fiho ainda
    .why = E añanan ku bo a biba òf traha na Hulanda ta keda. E añanan pafó di Hulanda no ta konta. Pa kada aña bo ta haña 2 porshento ménos AOW. E edat pa bo AOW no ta konosí ainda.
    .do = Puntra SVB kuantu aña ta konta pa bo AOW. Bo ta bo so? Puntra tambe si bo ta haña ménos na bo pais nobo. Wak mas despues ki dia bo AOW ta kuminsá.
    .term-expected = Nos ta kere: no promé ku { $date }.
keep-aow-later-not-fixed-no-treaty = Despues lo bo haña AOW, i na e pais akí tin biaha ménos
    .why = E edat pa bo AOW no ta konosí ainda. E añanan pafó di Hulanda no ta konta. Pa kada aña bo ta haña 2 porshento ménos AOW. I Hulanda no tin akuerdo (verdrag) ku e pais akí. Un hende ku ta su so ta haña ménos aya. Esei ta 50 na lugá di 70 porshento di e salario mínimo.
    .do = Puntra SVB kuantu aña ta konta pa bo AOW, i kuantu bo ta haña aya. Wak mas despues ki dia bo AOW ta kuminsá.
    .term-expected = Nos ta kere: no promé ku { $date }.

# Voluntary insurance
keep-aow-voluntary = Paga bo mes pa keda asegurá (AOW i Anw)
    .sure = Bo ke keda asegurá? Bo mester pidi esei denter di 1 aña despues di salida.
    .ask = Puntra SVB: mi por keda asegurá boluntariamente, kuantu tempu, i kuantu e ta kosta?
keep-aow-voluntary-job-search = Bo ta keda asegurá pa AOW
    .why = Bo ta bai aya pa buska trabou, 3 luna komo máksimo. Bo no ta muda. P’esei bo ta sigui akumulá AOW.
    .do = Bo ta keda mas tempu tòg? E ora ei puntra SVB.
keep-aow-voluntary-anw-only = Bo seguro pa Anw ta stòp. Kisas bo mes por paga
    .why = Anw ta plaka pa un pareha si bo fayesé. Despues di bo salida bo no ta asegurá pa esei mas. Bo mes por paga i keda asegurá. Bo a biba òf traha na Hulanda henter e aña promé ku salida? Solamente e ora ei por.
    .do = Bo ke esei? Hasi petishon mesora serka SVB. E seguro ta konta solamente for di e petishon.
    .term-apply = SVB mester tin bo petishon. E último dia ta { $date }.
    .event-apply = Último dia: pidi SVB seguro boluntario (vrijwillige verzekering)
keep-aow-voluntary-no-limit = Bo no ta akumulá AOW mas. Kisas bo mes por paga largu
    .why = Despues di bo salida e añanan no ta konta mas pa AOW. Bo mes por paga te ora bo AOW kuminsá. Bo benefisio ta mas abou ku 35 porshento di e salario mínimo? E ora ei 10 aña komo máksimo. Bo por paga pa Anw tambe. Esei ta plaka pa un pareha si bo fayesé. Bo a biba òf traha na Hulanda henter e aña promé ku salida? Solamente e ora ei por.
    .do = Puntra SVB kuantu e ta kosta i kuantu tempu bo por. Bo a yega Hulanda pa promé biaha ménos ku 10 aña pasá? E ora ei puntra promé ku bo bai si bo por kumpra añanan bieu. Despues di salida no por mas.
    .term-apply = SVB mester tin bo petishon. E último dia ta { $date }.
    .event-apply = Último dia: pidi SVB seguro boluntario (vrijwillige verzekering)
keep-aow-voluntary-ask-limit = Bo no ta akumulá AOW mas. Puntra kuantu tempu bo mes por paga
    .why = Despues di bo salida e añanan no ta konta mas pa AOW. Bo mes por paga te ora bo AOW kuminsá, en todo kaso 10 aña. Nos no ta sigur si esei por dura mas. Bo por paga pa Anw tambe. Esei ta plaka pa un pareha si bo fayesé. Bo a biba òf traha na Hulanda henter e aña promé ku salida? Solamente e ora ei por.
    .do = Puntra SVB promé ku bo bai. Bo a yega Hulanda pa promé biaha ménos ku 10 aña pasá? E ora ei puntra tambe si bo por kumpra añanan bieu. Despues di salida no por mas.
    .term-apply = SVB mester tin bo petishon. E último dia ta { $date }.
    .event-apply = Último dia: pidi SVB seguro boluntario (vrijwillige verzekering)
keep-aow-voluntary-ten-years = Bo no ta akumulá AOW mas. Kisas bo mes por paga 10 aña
    .why = Despues di bo salida e añanan no ta konta mas pa AOW. Bo mes por paga, 10 aña komo máksimo i te ora bo AOW kuminsá. Bo por paga pa Anw tambe. Esei ta plaka pa un pareha si bo fayesé. Bo a biba òf traha na Hulanda henter e aña promé ku salida? Solamente e ora ei por.
    .do = Puntra SVB kuantu e ta kosta. Bo a yega Hulanda pa promé biaha ménos ku 10 aña pasá? E ora ei puntra promé ku bo bai si bo por kumpra añanan bieu. Despues di salida no por mas.
    .term-apply = SVB mester tin bo petishon. E último dia ta { $date }.
    .event-apply = Último dia: pidi SVB seguro boluntario (vrijwillige verzekering)

# Supplement to a small state pension
keep-aio = AIO (plaka èkstra huntu ku un AOW chikí)
    .sure = AIO semper ta stòp si bo ta bai biba na un otro pais.
    .ask = Puntra SVB: ki dia mi AIO ta stòp, i kuantu tempu mi por bai bishita?
keep-aio-stops = Bo AIO ta stòp
    .why = AIO ta un sorto di ònderstant (bijstand). Bo no por hiba esei na un otro pais.
    .do = Bo ta bai di bishita i bo ta bin bèk? E ora ei bo por ta afó 13 siman pa aña komo máksimo. Bisa SVB promé ku bo bai.
    .term-from = AIO ta stòp riba { $date }.

# Company pension
keep-pension = Penshun di bo trabou
    .sure = Bo por hiba penshun di bo trabou na tur pais.
    .ask = Puntra bo fondo di penshun (pensioenfonds): kiko ta kambia na mi penshun si mi muda?
keep-pension-same = Bo ta keda ku e penshun di bo trabou
    .why = Bo por hiba e penshun akí na tur pais. E belasting por kambia.
    .do = Duna bo fondo di penshun (pensioenfonds) bo adrès nobo. Puntra tokante e belasting tambe.

# Incapacity since 2006
keep-wia = WIA (si bo ta malu i no por traha)
    .sure = Bo por hiba WIA mas ku 1 aña na un pais ku akuerdo (verdrag).
    .ask = Puntra UWV: mi por hiba mi WIA na mi pais nobo, i e suma ta keda meskos?
keep-wia-same = Bo ta keda ku bo WIA
    .why = Bo por hiba WIA na e pais akí. Ora bo muda, e suma no ta baha.
    .do = Bisa UWV ku bo ta bai muda. Kisas un dòkter di UWV ke mira bo ainda.
    .term-report = Bisa esei no mas lat ku { $date }.
    .event-report = Bisa UWV ku bo ta bai muda
keep-wia-ask-amount = Bo ta keda ku bo WIA. Puntra kuantu bo ta haña
    .why = Bo por hiba WIA na e pais akí. Pero tin biaha e WGA-vervolguitkering ta mas abou aya. Nos no sa si pa bo esei ta asina.
    .do = Puntra UWV kuantu bo ta haña. Kisas un dòkter di UWV ke mira bo ainda.
    .term-report = Bisa esei no mas lat ku { $date }.
    .event-report = Bisa UWV ku bo ta bai muda
keep-wia-factor-50 = Bo ta keda ku bo WIA, pero bo ta haña mitar
    .why = Bida aya ta mas barata ku na Hulanda. P’esei na 2026 bo ta haña 50 porshento di bo WGA-vervolguitkering.
    .do = Bisa UWV ku bo ta bai muda. Puntra kuantu bo ta haña e ora ei.
    .term-report = Bisa esei no mas lat ku { $date }.
    .event-report = Bisa UWV ku bo ta bai muda
keep-wia-factor-60 = Bo ta keda ku bo WIA, pero bo ta haña ménos
    .why = Bida aya ta mas barata ku na Hulanda. P’esei na 2026 bo ta haña 60 porshento di bo WGA-vervolguitkering.
    .do = Bisa UWV ku bo ta bai muda. Puntra kuantu bo ta haña e ora ei.
    .term-report = Bisa esei no mas lat ku { $date }.
    .event-report = Bisa UWV ku bo ta bai muda
keep-wia-stops-iva = Bo WIA ta stòp
    .why = Hulanda no tin akuerdo (verdrag) ku e pais akí. Bo ta bin biba na Hulanda atrobe? E ora ei IVA por kuminsá atrobe.
    .do = Bisa UWV ku bo ta bai muda. Bo ta bai pa ménos ku 1 aña? E ora ei pa UWV bo ta biba na Hulanda ainda. Palabrá esei ku UWV.
    .term-from = WIA ta stòp riba { $date }.
    .term-report = Bisa esei no mas lat ku { $date }.
    .event-report = Bisa UWV ku bo ta bai muda
keep-wia-stops = Bo WIA ta stòp
    .why = Hulanda no tin akuerdo (verdrag) ku e pais akí. Bo ta bin biba na Hulanda atrobe denter di 5 aña? E ora ei WIA por kuminsá atrobe.
    .do = Bisa UWV ku bo ta bai muda. Bo ta bai pa ménos ku 1 aña? E ora ei pa UWV bo ta biba na Hulanda ainda. Palabrá esei ku UWV.
    .term-from = WIA ta stòp riba { $date }.
    .term-report = Bisa esei no mas lat ku { $date }.
    .event-report = Bisa UWV ku bo ta bai muda
    .term-back = Bo ke bo WIA bèk e ora ei? Bin biba na Hulanda atrobe riba òf promé ku { $date }.
    .event-back = Último dia pa bin bèk ku WIA
keep-wia-ask = Puntra UWV si bo por hiba bo WIA
    .why = Esaki ta dependé di e akuerdonan ku e pais akí. Nos no ta sigur. WIA por stòp.
    .do = Puntra UWV. No bai promé ku bo tin un kontesta riba papel. Bo ta bai pa ménos ku 1 aña? E ora ei pa UWV bo ta biba na Hulanda ainda. Palabrá esei ku UWV.
    .term-report = Bisa esei no mas lat ku { $date }.
    .event-report = Bisa UWV ku bo ta bai muda

# Older incapacity benefits
keep-wao-waz = WAO òf WAZ (si bo ta malu i no por traha)
    .sure = Bo por hiba WAO òf WAZ mas ku 1 aña na un pais ku akuerdo (verdrag).
    .ask = Puntra UWV: mi por hiba mi WAO òf WAZ na mi pais nobo?
keep-wao-waz-same = Bo ta keda ku bo WAO òf WAZ
    .why = Bo por hiba e benefisio akí na e pais akí. Ora bo muda, e suma no ta baha.
    .do = Bisa UWV ku bo ta bai muda. Kisas un dòkter di UWV ke mira bo ainda.
    .term-report = Bisa esei no mas lat ku { $date }.
    .event-report = Bisa UWV ku bo ta bai muda
keep-wao-waz-stops = Bo WAO òf WAZ ta stòp
    .why = Hulanda no tin akuerdo (verdrag) ku e pais akí. P’esei bo no por hiba e benefisio akí.
    .do = Bisa UWV ku bo ta bai muda. Bo ta bai pa ménos ku 1 aña? E ora ei pa UWV bo ta biba na Hulanda ainda. Palabrá esei ku UWV.
    .term-from = E benefisio ta stòp riba { $date }.
    .term-report = Bisa esei no mas lat ku { $date }.
    .event-report = Bisa UWV ku bo ta bai muda
keep-wao-waz-ask = Puntra UWV si bo por hiba bo WAO òf WAZ
    .why = Esaki ta dependé di e akuerdonan ku e pais akí. Nos no ta sigur. E benefisio por stòp.
    .do = Puntra UWV. No bai promé ku bo tin un kontesta riba papel. Bo ta bai pa ménos ku 1 aña? E ora ei pa UWV bo ta biba na Hulanda ainda. Palabrá esei ku UWV.
    .term-report = Bisa esei no mas lat ku { $date }.
    .event-report = Bisa UWV ku bo ta bai muda

# Disabled at a young age
keep-wajong = Wajong (for di hóben malu òf ku limitashon)
    .sure = Wajong ta stòp na tur pais, ménos si UWV hasi un eksepshon.
    .ask = Puntra UWV: mi por haña un eksepshon pa mi Wajong?
keep-wajong-exception = Puntra si bo por hiba bo Wajong
    .why = Wajong ta stòp na tur pais. Pero UWV por hasi un eksepshon. Pa un tratamentu, òf pa mihó chèns di trabou. Òf si esun ku ta kuida bo ta muda. Un eksepshon ta skars.
    .do = Puntra UWV. No bai promé ku bo tin un kontesta riba papel.
    .term-report = Bisa UWV ku bo ta bai. Hasi esei no mas lat ku { $date }.
    .event-report = Bisa UWV ku bo ta bai muda
keep-wajong-stops = Bo Wajong ta stòp
    .why = Bo no por hiba Wajong, ni den Europa. Bo ta bin biba na Hulanda atrobe? E ora ei Wajong por kuminsá atrobe.
    .do = Bisa UWV ku bo ta bai muda.
    .term-from = Wajong ta stòp riba { $date }.
    .term-report = Bisa UWV ku bo ta bai. Hasi esei no mas lat ku { $date }.
    .event-report = Bisa UWV ku bo ta bai muda

# Unemployment
keep-ww = WW (si bo no tin trabou)
    .sure = WW ta stòp si bo ta bai biba na un otro pais.
    .ask = Puntra UWV: mi por buska trabou na mi pais nobo ku WW?
keep-ww-three-months = Bo por hiba bo WW 3 luna
    .why = Na e pais akí bo por buska trabou 3 luna ku WW. Pa esei bo mester di un formulario. E yama PD U2.
    .do = Pidi UWV formulario PD U2. Inskribí na e pais ei komo hende ku ta buska trabou.
    .term-form = Pidi e formulario no mas lat ku { $date }.
    .event-form = Pidi UWV formulario PD U2
    .term-register = Inskribí no mas lat ku { $date }.
    .event-register = Inskribí komo hende ku ta buska trabou
    .term-back = Bin bèk no mas lat ku { $date }.
    .event-back = Último dia pa bin bèk ku WW
keep-ww-ask = Puntra UWV si bo por hiba bo WW
    .why = Na e pais akí esei ta dependé di bo nashonalidat. Nos no ta sigur.
    .do = Puntra UWV promé ku bo bai.
keep-ww-not-yet = Ainda bo no por hiba bo WW
    .why = Promé bo mester tin WW kompleto 4 siman. Despues kisas bo por buska trabou 3 luna na e pais akí.
    .do = Warda ku bai. Puntra UWV ki dia esei por.
keep-ww-stops = Bo WW ta stòp
    .why = Un hende ku ta biba na un otro pais no ta haña WW. Vakashon por: 20 dia di trabou pa aña. Bo ta haña AOW denter di 1 aña? E ora ei 65 dia pa aña.
    .do = Bisa UWV ku bo ta bai muda.
    .term-from = WW ta stòp riba { $date }.
    .term-back = Bo ke bo WW bèk e ora ei? Bin biba na Hulanda atrobe riba òf promé ku { $date }.
    .event-back = Último dia pa bin bèk ku WW

# Sickness
keep-zw = Ziektewet (e promé tempu ku bo ta malu)
    .sure = Bo por hiba Ziektewet solamente na un pais ku akuerdo (verdrag) ku Hulanda.
    .ask = Puntra UWV: mi por hiba mi Ziektewet na mi pais nobo?
keep-zw-same = Bo ta keda ku bo benefisio di Ziektewet
    .why = Bo por hiba e benefisio akí na e pais akí.
    .do = Bisa UWV ku bo ta bai muda. Kisas un dòkter di UWV ke mira bo ainda.
    .term-report = Bisa esei no mas lat ku { $date }.
    .event-report = Bisa UWV ku bo ta bai muda
keep-zw-stops = Bo plaka di Ziektewet ta stòp
    .why = Bo no por hiba e benefisio akí na e pais akí. Bo ta bin biba na Hulanda atrobe? E ora ei e benefisio por kuminsá atrobe.
    .do = Bisa UWV ku bo ta bai muda.
    .term-from = E benefisio ta stòp riba { $date }.
    .term-report = Bisa esei no mas lat ku { $date }.
    .event-report = Bisa UWV ku bo ta bai muda
keep-zw-ask = Puntra UWV si bo por hiba bo plaka di Ziektewet
    .why = Esaki ta dependé di e akuerdonan ku e pais akí. Nos no ta sigur. E benefisio por stòp.
    .do = Puntra UWV. No bai promé ku bo tin un kontesta riba papel.
    .term-report = Bisa esei no mas lat ku { $date }.
    .event-report = Bisa UWV ku bo ta bai muda

# Top-up
keep-tw = Plaka èkstra (toeslag) di UWV (Toeslagenwet)
    .sure = Plaka èkstra (toeslag) di UWV ta stòp si bo bai biba na un otro pais.
    .ask = Puntra UWV: ki dia mi plaka èkstra (toeslag) ta stòp, i kuantu mi ta haña ainda?
keep-tw-stops = Bo plaka èkstra (toeslag) di UWV ta stòp
    .why = Bo no por hiba e plaka èkstra akí, ni den Europa. E benefisio mes tin biaha bo por hiba.
    .do = Bisa UWV ku bo ta bai muda.
    .term-from = E plaka èkstra ta stòp riba { $date }.

# Older unemployed people
keep-older-unemployed = IOW, IOAW òf IOAZ (hende di mas edat sin trabou)
    .sure = IOW, IOAW i IOAZ ta stòp si bo ta bai biba na un otro pais.
    .ask = Puntra UWV (IOW) òf bo munisipio (gemeente: IOAW, IOAZ): ki dia mi benefisio ta stòp?
keep-older-unemployed-stops-iow = Bo IOW ta stòp
    .why = Bo no por hiba IOW na un otro pais. Vakashon sí por.
    .do = Bisa UWV ku bo ta bai muda.
    .term-from = IOW ta stòp riba { $date }.
keep-older-unemployed-stops = Bo IOAW òf IOAZ ta stòp
    .why = Bo no por hiba e benefisio akí na un otro pais.
    .do = Bisa bo munisipio (gemeente) promé ku bo bai. Bisa tambe si bo ta bai pa un tempu kòrtiku.
    .term-from = E benefisio ta stòp riba { $date }.

# Social assistance
keep-bijstand = Ònderstant (bijstand): plaka di munisipio
    .sure = Ònderstant (bijstand) semper ta stòp si bo ta bai biba na un otro pais.
    .ask = Puntra bo munisipio (gemeente): ki dia mi ònderstant (bijstand) ta stòp, i kuantu tempu mi por bai bishita?
keep-bijstand-stops = Bo ònderstant (bijstand) ta stòp
    .why = Ònderstant ta solamente pa hende ku ta biba na Hulanda.
    .do = Bo ta bai di bishita i bo ta bin bèk? E ora ei bo por ta afó 4 siman pa aña komo máksimo. Bo tin e edat pa AOW? E ora ei 13 siman. Bisa bo munisipio (gemeente) promé ku bo bai.
    .term-from = E ònderstant ta stòp riba { $date }.

# Survivors
keep-anw = Anw (si bo pareha a fayesé)
    .sure = Bo por hiba Anw solamente na un pais ku akuerdo (verdrag) ku Hulanda.
    .ask = Puntra SVB: mi por hiba mi Anw na mi pais nobo, i kuantu mi ta haña aya?
keep-anw-same = Bo ta keda ku bo Anw
    .why = Bo por hiba Anw na e pais akí. Ora bo muda, e suma no ta baha.
    .do = Bisa SVB ku bo ta muda.
keep-anw-ask-amount = Bo ta keda ku bo Anw. Puntra kuantu bo ta haña
    .why = Bo por hiba Anw na e pais akí. Pero tin biaha e suma ta mas abou aya. Nos no sa si pa bo esei ta asina.
    .do = Puntra SVB promé ku bo bai.
keep-anw-factor-60 = Bo ta keda ku bo Anw, pero bo ta haña ménos
    .why = Bida aya ta mas barata ku na Hulanda. P’esei na 2026 bo ta haña 60 porshento di bo Anw.
    .do = Bisa SVB ku bo ta muda. Puntra kuantu bo ta haña e ora ei.
keep-anw-stops = Bo Anw ta stòp
    .why = Hulanda no tin akuerdo (verdrag) ku e pais akí. Despues bo ta bai biba na Hulanda atrobe, òf na un pais ku akuerdo (verdrag)? E ora ei Anw por kuminsá atrobe.
    .do = Bisa SVB ku bo ta muda.
    .term-from = Anw ta stòp riba { $date }.
keep-anw-ask = Puntra SVB si bo por hiba bo Anw
    .why = Esaki ta dependé di e akuerdonan ku e pais akí. Nos no ta sigur. Anw por stòp.
    .do = Puntra SVB. No bai promé ku bo tin un kontesta riba papel.

# Child benefit
keep-akw = Kompensashon pa yu (kinderbijslag)
    .sure = SVB ta wak 4 biaha pa aña si bo ta haña kinderbijslag.
    .ask = Puntra SVB: mi ta haña kinderbijslag ainda despues ku mi muda?
keep-akw-other-parent = Puntra SVB si kinderbijslag ta keda
    .why = Despues di salida bo no ta asegurá mas pa kinderbijslag. Kisas e otro mayor sí ta asegurá. E ora ei e por haña e plaka.
    .do = Bisa SVB ku bo ta bai. Puntra si e otro mayor por haña e kinderbijslag.
keep-akw-parent-in-eu = Puntra SVB si kinderbijslag ta keda
    .why = Un hende ku ta bai no ta asegurá mas pa kinderbijslag. Bo ta haña penshun òf benefisio di Hulanda? E ora ei tin biaha kinderbijslag por keda den EU.
    .do = Puntra SVB promé ku bo bai.
keep-akw-parent-leaves = Bo kompensashon pa yu (kinderbijslag) ta stòp
    .why = Un hende ku ta bai no ta asegurá mas pa kinderbijslag. SVB ta wak riba 1 di yanüari, 1 di aprel, 1 di yüli i 1 di òktober.
    .do = Bisa SVB ku bo ta bai. Bo a haña di mas? Esei bo mester paga bèk.
    .term-from = For di { $date } no tin kompensashon pa yu mas.
keep-akw-child-same = Bo ta keda ku e kompensashon pa yu (kinderbijslag)
    .why = Bo ta keda asegurá na Hulanda. Bo yu ta biba e ora ei na un pais ku e mesun reglanan.
    .do = Bisa SVB ku bo yu ta muda.
keep-akw-child-since = Puntra SVB si kinderbijslag ta keda
    .why = Pa e pais akí e reglanan a kambia. E tempu ei bo tabata haña plaka pa e yu akí kaba? E ora ei tin biaha esei por keda.
    .do = Puntra SVB. Bisa for di ki dia bo yu ta biba aya.
keep-akw-child-stops = Bo kompensashon pa yu (kinderbijslag) ta stòp
    .why = No tin kompensashon pa un yu ku ta bai biba na e pais akí.
    .do = Ora e yu akí a bai biba aya, bo tabata haña plaka pa e yu kaba? Puntra SVB si esei por keda.
    .term-from = For di { $date } no tin kompensashon pa yu mas.
keep-akw-child-ask = Puntra SVB si e kompensashon pa yu (kinderbijslag) ta keda
    .why = Bo yu ta bai biba na e pais akí. Nos no ta sigur kiko ta pasa e ora ei.
    .do = Puntra SVB promé ku bo yu bai.

# Allowance for children
keep-kgb = Plaka èkstra pa yu (kindgebonden budget)
    .sure = Sin kinderbijslag no tin kindgebonden budget.
    .ask = Puntra Dienst Toeslagen: mi ta haña kindgebonden budget ainda despues ku mi muda?
keep-kgb-stops = Bo plaka èkstra pa yu (kindgebonden budget) ta stòp
    .why = Sin kompensashon pa yu (kinderbijslag) no tin kindgebonden budget.
    .do = Bisa Dienst Toeslagen. Bo a haña di mas? Esei bo mester paga bèk.
keep-kgb-child-same = Bo ta keda ku e plaka èkstra pa yu (kindgebonden budget)
    .why = Si e kompensashon pa yu (kinderbijslag) keda, e plaka akí ta keda tambe.
    .do = Bisa Dienst Toeslagen ku bo yu ta muda.
keep-kgb-ask = Puntra si e plaka èkstra pa yu (kindgebonden budget) ta keda
    .why = E plaka akí ta bai huntu ku e kompensashon pa yu (kinderbijslag). Nos no ta sigur si esei ta keda.
    .do = Puntra Dienst Toeslagen promé ku e salida.

# Other allowances
keep-allowances = Plaka èkstra (toeslag) pa kuido médiko, hür òf kuido di mucha
    .sure = Huurtoeslag (plaka pa hür) ta solamente pa un kas na Hulanda.
    .ask = Puntra Dienst Toeslagen: kua toeslag mi mester stòp, i for di ki dia?
keep-allowances-care-may-stay = Huurtoeslag ta stòp. Zorgtoeslag por keda
    .why = Huurtoeslag (plaka pa hür) ta solamente pa un kas na Hulanda. Zorgtoeslag (plaka pa kuido) por keda. E ora ei bo mester tin kuido aya ku Hulanda ta paga, via CAK. Kinderopvangtoeslag (plaka pa krèsh) ta dependé di trabou na Hulanda.
    .do = Bo ta haña huurtoeslag? Stòp esei bo mes. Puntra Dienst Toeslagen tokante zorgtoeslag na bo pais nobo. Bo a haña di mas? Esei bo mester paga bèk.
keep-allowances-stops = Bo toeslagen ta stòp
    .why = Huurtoeslag (plaka pa hür) ta solamente pa un kas na Hulanda. Zorgtoeslag (plaka pa kuido) ta pa hende ku seguro médiko hulandes, òf kuido via CAK. Bo pareha ta traha na Hulanda? E ora ei tin biaha kinderopvangtoeslag (plaka pa krèsh) por keda.
    .do = Stòp e toeslagen bo mes serka Dienst Toeslagen. Bo a haña di mas? Esei bo mester paga bèk.
keep-allowances-ask = Puntra kiko ta pasa ku bo plaka èkstra (toeslag)
    .why = Huurtoeslag (plaka pa hür) ta solamente pa un kas na Hulanda. Zorgtoeslag (plaka pa kuido) por keda tin biaha. Nos no ta sigur si pa bo ta asina.
    .do = Puntra Dienst Toeslagen promé ku bo bai. Stòp huurtoeslag bo mes. Bo a haña di mas? Esei bo mester paga bèk.

# Health care
keep-care = Dòkter i hòspital (seguro médiko, zorgverzekering)
    .sure = Bo mester bisa bo kompania di seguro médiko (zorgverzekeraar) ku bo ta muda.
    .ask = Puntra CAK: Hulanda ta paga mi kuido médiko na mi pais nobo?
keep-care-job-search = Bo ta keda ku bo seguro médiko hulandes
    .why = Bo ta bai aya pa buska trabou, 3 luna komo máksimo. Bo no ta muda. Nos ta kere ku e ora ei bo ta keda asegurá akí.
    .do = Puntra bo kompania di seguro médiko si esaki ta bon. Hiba bo karchi médiko europeo (EHIC) ku bo.
keep-care-ask-insurer = Kisas bo ta keda asegurá akí. Puntra esei
    .why = Ku WW òf Ziektewet tin biaha bo ta keda asegurá na Hulanda. UWV ta bisa te ki dia. Nos no ta sigur si pa bo ta asina.
    .do = Puntra UWV i bo kompania di seguro médiko promé ku bo bai. No bai sin seguro.
    .term-insurer = Bisa bo kompania di seguro médiko esei rònt di { $date }.
    .event-insurer = Bisa bo kompania di seguro médiko ku bo ta muda
keep-care-ends = Bo seguro médiko hulandes (zorgverzekering) ta stòp
    .why = Despues di bo salida Hulanda no ta paga bo kuido médiko mas.
    .do = Regla un seguro na bo pais nobo promé ku bo bai.
    .term-insurer = Bisa bo kompania di seguro médiko esei rònt di { $date }.
    .event-insurer = Bisa bo kompania di seguro médiko ku bo ta muda
keep-care-ask = Bo seguro médiko (zorgverzekering) ta stòp. Puntra CAK kiko tin pa bo
    .why = Nos no ta sigur si Hulanda ta paga bo kuido médiko na e pais akí.
    .do = Puntra CAK promé ku bo bai: hetcak.nl. No bai sin seguro.
    .term-insurer = Bisa bo kompania di seguro médiko esei rònt di { $date }.
    .event-insurer = Bisa bo kompania di seguro médiko ku bo ta muda
keep-care-insured-there = Bo seguro médiko hulandes (zorgverzekering) ta stòp. Bo ta asegurá aya
    .why = Bo ta haña plaka di trabou òf penshun di e pais ei. E ora ei e kuido médiko di e pais ei ta konta pa bo.
    .do = Puntra CAK si esaki ta korekto. Inskribí serka e seguro di e pais ei.
    .term-insurer = Bisa bo kompania di seguro médiko esei rònt di { $date }.
    .event-insurer = Bisa bo kompania di seguro médiko ku bo ta muda
keep-care-cak = Aya bo ta haña kuido médiko, i Hulanda ta paga un parti
    .why = Bo seguro hulandes ta stòp. Bo ta haña e mesun kuido ku e hendenan aya. Tur luna bo ta paga un suma. Nan ta kita esei for di bo penshun òf benefisio.
    .do = Inskribí serka CAK: hetcak.nl. Bo ta haña un formulario: S1 òf 121.
    .term-insurer = Bisa bo kompania di seguro médiko esei rònt di { $date }.
    .event-insurer = Bisa bo kompania di seguro médiko ku bo ta muda

# Long-term care
keep-wlz = Kas di kuido òf kuido largu na kas (Wlz)
    .sure = Ku AOW òf penshun so bo no tin Wlz na un otro pais.
    .ask = Puntra CAK: ki kuido largu mi por haña na mi pais nobo?
keep-wlz-ask = Puntra si bo ta keda asegurá pa Wlz
    .why = Kisas bo no ta muda, òf bo benefisio ta konta ainda. E ora ei tin biaha bo ta keda asegurá. Nos no ta sigur.
    .do = Puntra SVB promé ku bo bai.
keep-wlz-stops = Bo derecho riba Wlz ta stòp
    .why = Wlz ta solamente pa hende ku ta biba òf traha na Hulanda.
    .do = Bo ta haña kuido di Wlz awor? Puntra promé ku bo bai ki kuido bo por haña aya.
    .term-from = Wlz ta stòp riba { $date }.

# Nationality
keep-nationality = Nashonalidat hulandes
    .sure = Un hende ku ta hulandes no ta pèrdè esei mesora despues di salida.
    .ask = Puntra bo munisipio (gemeente) òf e embahada: kon mi ta keda hulandes si mi ta biba aya?
keep-nationality-only-dutch-suriname = Bo ta keda hulandes
    .why = Bo tin solamente e nashonalidat hulandes. Esei ta keda pa bo, tambe despues di hopi tempu. Bo mes ta pidi e nashonalidat di Sürnam? Bo ta keda hulandes si bo a nase aya i ta biba aya e ora ei. Pero hende ku bira surinameño pa e tratado di 1975 ta pèrdè e nashonalidat hulandes.
    .do = Pidi un paspòrt nobo promé ku bo bai. Puntra e embahada promé ku bo pidi e nashonalidat di Sürnam.
keep-nationality-only-dutch = Bo ta keda hulandes
    .why = Bo tin solamente e nashonalidat hulandes. Esei ta keda di bo, tambe despues di hopi tempu. Pero bo ta tuma un otro nashonalidat? E ora ei bo por pèrdè esun hulandes.
    .do = Pidi un paspòrt nobo promé ku bo bai.
keep-nationality-in-eu = Bo ta keda hulandes
    .why = Hende ku ta biba den EU òf den Reino (Koninkrijk) ta keda hulandes. Mas despues bo ta muda pa un otro pais? E ora ei otro regla ta konta.
    .do = Pidi un paspòrt nobo promé ku bo bai.
keep-nationality-ask = Puntra si bo ta keda hulandes
    .why = Bo tin un otro nashonalidat tambe. Nos no ta sigur si e pais akí ta konta komo EU.
    .do = Pidi un paspòrt nobo promé ku bo bai, i despues tur 10 aña.
keep-nationality-renewed = Bo ta keda hulandes, pero no di su mes
    .why = Bo tin un otro nashonalidat tambe. Bo último paspòrt hulandes a duna bo 13 aña nobo. Bo ta pèrdè e nashonalidat? E ora ei hopi biaha bo yunan bou di 18 ta pèrdè esei tambe.
    .do = Pidi un paspòrt nobo kada 10 aña.
    .term-renew = Sòru pa bo tin un paspòrt nobo no mas lat ku { $date }. Sino despues bo no ta hulandes mas.
    .event-renew = Último dia pa haña un paspòrt hulandes nobo
keep-nationality-lost-perhaps = Puntra si bo ta hulandes ainda
    .why = Bo tin un otro nashonalidat tambe, i bo ta afó hopi tempu kaba. Despues di 13 aña sin paspòrt nobo e nashonalidat hulandes ta kaba. Promé ku 1 di aprel 2022 esei tabata despues di 10 aña. Hopi biaha yunan bou di 18 tambe ta pèrdè esei.
    .do = Puntra e embahada. Bo a pèrdè e nashonalidat? Tin biaha bo por hañ’é bèk. Puntra esei tambe.
keep-nationality-thirteen-years = Bo ta keda hulandes, pero no di su mes
    .why = Bo tin un otro nashonalidat tambe. Bo ta biba 13 aña pafó di Reino (Koninkrijk) i EU? E ora ei bo no ta hulandes mas despues. Ku kada paspòrt nobo e tempu ta kuminsá di nobo. Bo ta pèrdè e nashonalidat? E ora ei hopi biaha bo yunan bou di 18 ta pèrdè esei tambe.
    .do = Pidi un paspòrt nobo promé ku bo bai, i despues tur 10 aña.
    .term-renew = Sòru pa bo tin un paspòrt nobo no mas lat ku { $date }. Sino despues bo no ta hulandes mas.
    .event-renew = Último dia pa haña un paspòrt hulandes nobo

# The way back
keep-way-back = Bin bèk na Hulanda
    .sure = Esei ta dependé di bo paspòrt i pèrmit: un hende ku ta hulandes semper por bin bèk.
    .ask = Puntra IND: kiko ta pasa ku mi derecho di estadia, i mi por bin bèk?
keep-way-back-dutch = Semper bo por bin bèk
    .why = Bo ta hulandes. Hende ku ta hulandes semper por biba akí.
    .do = Sòru pa bo keda hulandes. Lesa kiko nos ta bisa tokante esei.
keep-way-back-eu = Bo por bin bèk
    .why = Bo ta siudadano di EU, Islandia, Liechtenstein, Noruega òf Suisa. E ora ei bo por biba akí.
keep-way-back-permit = Bo por pèrdè bo pèrmit di estadia (verblijfsvergunning). Puntra IND
    .why = Esei por si bo ta afó mas ku 6 luna sigui. Òf 3 aña tras di otro, kada aña mas ku 4 luna sigui.
    .do = Puntra IND promé ku bo bai si bo por bin bèk. Tin biaha tin un kaminda bèk. Por ehèmpel si bo tabata hulandes, òf a biba akí hopi tempu komo mucha. Bo a bai ku e benefisio di remigrashon (remigratie-uitkering)? E ora ei por denter di 1 aña.
    .term-back = Riba { $date } bo ta 6 luna afó. Bo ta keda mas largu? E ora ei IND por kita bo pèrmit (intrekken).
    .event-back = Último dia pa bin bèk ku bo pèrmit di estadia
keep-way-back-long-term = Bo por pèrdè bo derecho di estadia. Puntra IND
    .why = Bo ta residente di largu plaso di EU (EU-langdurig ingezetene). Bo ta pafó di EU 12 luna sigui? E ora ei bo por pèrdè e derecho ei. Bo ta bai na un otro pais di EU? E ora ei tin otro regla.
    .do = Puntra IND promé ku bo bai si bo por bin bèk.
    .term-back = Bo ta pafó di EU ainda despues di { $date }? E ora ei bo por pèrdè bo derecho di estadia.
    .event-back = Último dia pa bin bèk ku bo derecho di estadia
keep-way-back-asylum = Bo por pèrdè bo pèrmit di estadia (verblijfsvergunning). Puntra IND
    .why = Esei por si bo ta afó mas ku 6 luna sigui. Òf 3 aña tras di otro, kada aña mas ku 4 luna sigui. Bo ta bai na e pais ku bo a hui for di dje? E ora ei esei por kaba despues di un bishita.
    .do = Puntra IND òf VluchtelingenWerk promé ku bo bai, tambe pa un bishita.
    .term-back = Riba { $date } bo ta 6 luna afó. Bo ta keda mas largu? E ora ei IND por kita bo pèrmit (intrekken).
    .event-back = Último dia pa bin bèk ku bo pèrmit di estadia
keep-way-back-ask = Bo no por bin bèk asina numa. Puntra IND
    .why = Si bo bai, mayoria biaha bo derecho di estadia ta stòp. Tin biaha tin un kaminda bèk. Por ehèmpel si bo tabata hulandes, òf a biba akí hopi tempu komo mucha. E opshon pa bin bèk (terugkeeroptie) ta denter di 1 aña. E ta solamente pa hende ku e benefisio di remigrashon (remigratie-uitkering).
    .do = Puntra IND promé ku bo bai.

# What is left of the money: now beside there. $names are names of schemes, $part is a number or a range (left-range), $amount
# a text as amount-euros makes it.
left-card = Kuantu plaka mi ta keda kuné?
    .hint = Awor i aya, banda di otro
left-title = Bo plaka: awor i aya
left-keeps-from = For di { $date } bo tin ainda: { $names }.
left-keeps = Despues ku bo bai, bo tin ainda: { $names }.
left-keeps-none = Di e plaka akí no ta keda nada despues ku bo bai.
left-stops = Esaki ta stòp: { $names }.
left-asks = Esaki no ta sigur. Puntra promé ku bo bai: { $names }.
left-later = Esaki ta bini despues: { $names }.
left-no-filling-up = Na un otro pais niun hende di Hulanda no ta kompletá bo plaka. E ora ei bo tin solamente loke ta pará akí bou di ‘Aya’.
left-now = Awor
left-there = Aya
left-range = { $least } te { $most }
left-have = Bo ta haña esaki
left-not-yet = Ainda nò
left-same = Mes tantu
left-about = Mas o ménos { $part } porshento di awor
left-at-least = Por lo ménos mas o ménos { $part } porshento di awor
left-changed = E ta keda, pero diferente. Lesa akibou
left-ask = No ta sigur. Puntra
left-nothing = Nada
left-comes-later = Despues
left-share = Mas o ménos { $part } porshento di un AOW kompleto
left-share-later = Despues: mas o ménos { $part } porshento di un AOW kompleto
left-aow-share = Kon haltu mi AOW ta?
left-aow-share-in-letter = Esei ta pará den e karta di SVB
    .why = Den e karta ta pará kuantu porshento di AOW bo tin. Mudansa no ta kambia e porshento ei.
    .do = Buska e karta. Bo no tin e mas? Pidi SVB un nobo.
left-aow-share-estimate = Nos ta kalkulá e mas o ménos
    .why = Kada aña na Hulanda ta konta pa 2 porshento. Ta trata di e 50 añanan promé ku bo AOW kuminsá. Bo tabata afó hopi tempu meimei? E ora ei ta ménos. Bo a paga bo mes, òf otro pais ta konta? E ora ei por ta mas.
    .do = Pidi SVB un resúmen di bo añanan di AOW.
left-reckoned = Nos ta kere: mas o ménos { $part } porshento di un AOW kompleto.
left-reckoned-from = Esei ta sali for di bo fecha di nasementu, bo promé dia akí i bo salida. Ta SVB so sa eksaktamente.
left-offer = Bo ke sa awor kaba mas o ménos? Yena esaki:
left-example = Un ehèmpel den euro
left-example-alone = Un AOW kompleto na { $date } tabata { $amount } pa luna, pa ken ta su so.
left-example-partner = Un AOW kompleto na { $date } tabata { $amount } pa luna, pa kada un di dos pareha.
left-example-share = Bo parti di esei ta mas o ménos { $least }.
left-example-range = Bo parti di esei ta mas o ménos { $least } te { $most }.
left-example-note = Esaki ta bruto: ainda ta kita plaka pa belasting i kuido. Ta un ehèmpel di e tempu ei. Puntra SVB kuantu bo ta haña.
left-euros = { $euros } euro
left-besides = Pensa tambe riba
left-rent = Bo ta hür un kas? Kanselá e hür na tempu. Bo ke keda kuné? Puntra e doño promé si esei mag.
left-pension = Penshun: bo a traha na Hulanda? Kisas bo tin penshun. Wak na mijnpensioenoverzicht.nl. E ta bai ku bo na tur pais.
left-house = Bo tin kas òf plaka ku bo a spar na un otro pais? Esei por konta awor kaba pa bijstand i AIO. Bisa esei awor: pa bijstand na munisipio (gemeente), pa AIO na SVB.
left-tax = Belasting: tin biaha bo ta paga na Hulanda, tin biaha den e otro pais. Esei ta diferente pa kada pais. Puntra Belastingdienst.
left-tax-call = Yama Belastingdienst pa hende den eksterior
