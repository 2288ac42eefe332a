# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Bi xwe re bibin
    .hint = Kod, kaxez an parastin
take-title = Bi xwe re bibin
take-intro = Bersivên xwe bibin ba kesekî ku alîkariya we dike. An paşê bidomînin.
take-code = Kodek ji bo telefoneke din
take-code-text = Kesek kodê bi telefonê dixwîne. Wê demê heman encam li wir tê, bi zimanê wê telefonê.
take-code-warning = Hişyar bin: kesê ku kod li cem e, bersivên we dibîne.
take-code-show = Kodê nîşan bidin
take-code-picture = QR-kod bi bersivên we
# Native reader: is the gender right of wêne here, and of mûçe and ceza elsewhere?
take-code-scan = Kameraya telefona din ber bi vî wêneyî ve bigirin.
take-code-undrawn = Niha wêne nayê. Kodê kopî bikin.
take-code-as-text = Kod wek nivîs
take-code-copy = Kodê kopî bikin
take-code-share = Kodê parve bikin
take-share = Appê parve bikin
take-share-text = Hûn tenê lînka appê parve dikin. Bersivên we ne tê de ne.
take-share-button = Appê parve bikin
take-keep = Li ser vê telefonê biparêzin
take-keep-text = Wê demê hûn dikarin paşê bidomînin, ger hûn vê pencereyê bigirin jî.
take-keep-shared = Kesekî din jî vê telefonê bi kar tîne? Wê demê tiştekî neparêzin.
take-keep-button = Bersivên min biparêzin
take-kept = Bersivên we li ser vê telefonê hatin parastin.
take-keep-failed = Ev telefon nikare bersivên we biparêze. Wan çap bikin an kodê bi xwe re bibin.
take-keep-others = Li ser vê telefonê êdî bersivên din hene, ji { $date }. Hûn dixwazin bersivên xwe têxin şûna wan?
take-keep-replace = Erê, bersivên min têxin şûna wan
take-keep-leave = Na, wan bihêlin

# Opening a code
code-title = Kodekê vekin
code-intro = Kesekî kodeke vê appê da we? Wê li vir deynin.
code-label = Kod an lînk
code-open = Kodê vekin
code-foreign = Ev ne kodeke vê appê ye.
code-damaged = Kod ne temam e. Wê careke din kopî bikin, an yeke nû bixwazin.
code-newer = Ev kod ji guhertoyeke nûtir a appê ye. Vê rûpelê ji nû ve vekin û paşê careke din biceribînin.
code-replace = Bersivên li vir bên guhertin?
code-replace-text = Li vir êdî bersiv hene. Hûn kodê vedikin? Wê demê ew winda dibin.
code-replace-yes = Erê, kodê vekin
kept-replace-text = Li vir êdî bersiv hene. Hûn bi bersivên parastî didomînin? Wê demê bersivên li vir winda dibin.
kept-replace-yes = Erê, bi bersivên parastî bidomînin
code-replace-no = Na, bersivên li vir bihêlin
code-opened = Ev bersiv ji kodekê tên.
code-language = Ew bi vî zimanî hatin dayîn: { $language }
code-missing =
    Bersiv ji guhertoyeke din a appê ne. { $count ->
        [one] 1 bersiv nehat xwendin.
       *[other] { $count } bersiv nehatin xwendin.
    } Li wan binêrin.

# On paper
paper-print = Çap bikin an wek PDF biparêzin
    .hint = Da ku hûn ji bo hevdîtinê bi xwe re bibin
paper-no-dutch = Nivîsa holendî nehat barkirin. Ji ber vê li vir zimanek tenê heye.
paper-abroad = Ji welatekî din: { $phone }
paper-made = Di { $date } de bi Remigratiewijzer hat çêkirin.
paper-places = Navnîşanên { $date }.

# The summary for an adviser
intake-card = Kurte ji bo kesê ku alîkariyê dike
    .hint = Bê nav û bê hejmar
intake-title = Kurteya vê hevdîtinê
intake-intro = Ji bo kesê ku alîkariya we dike. Nav û hejmar tê de tune. Nivîs bi holendî ye.
intake-kind = Cureyê hevdîtinê
intake-kind-intake = Hevdîtina pêşî
intake-kind-guidance = Dewam
intake-date = Tarîx
intake-language = Ziman
intake-way = Pirs
intake-situation = Rewş
intake-outcome = Encam
intake-open = Hê nayê zanîn
intake-more = Tiştên din ji bo axaftinê
    .text = Hin tişt di vê kurteyê de tune ne. Li ser wan bi hev re biaxivin.
intake-next = Gava din a ku hat peymankirin
intake-next-hint = Bi xwe binivîsin. Navan nenivîsin. Ev nayê parastin.
intake-copy = Kurteyê kopî bikin
# Native reader: “parastin” also means “protect”. Is “tomarkirin” better for saving?
intake-file = Wek dosye biparêzin (JSON)
