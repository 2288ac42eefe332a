# Taking it along, and opening a code
take-card = Hiba kuné
    .hint = Un kódigo, papel òf warda
take-title = Hiba kuné
take-intro = Hiba bo kontestanan pa un hende ku ta yuda bo. Òf sigui despues.
take-code = Un kódigo pa un otro telefòn
take-code-text = Un hende ta skèn e kódigo ku un telefòn. Einan ta sali e mesun resultado, den e idioma di e telefòn ei.
take-code-warning = Paga tinu: ken ku tin e kódigo, ta mira bo kontestanan.
take-code-show = Mustra e kódigo
take-code-picture = Kódigo QR ku bo kontestanan
take-code-scan = Tene e kámara di e otro telefòn dilanti di e plachi akí.
take-code-undrawn = E plachi no por bini awor. Kopia e kódigo.
take-code-as-text = E kódigo komo teksto
take-code-copy = Kopia e kódigo
take-code-share = Kompartí e kódigo
take-share = Kompartí e app
take-share-text = Bo ta kompartí solamente e link di e app. Bo kontestanan no ta aden.
take-share-button = Kompartí e app
take-keep = Warda riba e telefòn akí
take-keep-text = E ora ei bo por sigui despues, tambe si bo sera e ventana akí.
take-keep-shared = Un otro hende tambe ta usa e telefòn akí? E ora ei no warda nada.
take-keep-button = Warda mi kontestanan
take-kept = Bo kontestanan ta wardá riba e telefòn akí.
take-keep-failed = E telefòn akí no por warda bo kontestanan. Print nan òf hiba e kódigo ku bo.
take-keep-others = Riba e telefòn akí tin otro kontesta wardá kaba, di { $date }. Bo ke remplasá nan?
take-keep-replace = Sí, remplasá nan ku esnan di mi
take-keep-leave = Nò, laga nan keda

# Opening a code
code-title = Habri un kódigo
code-intro = Un hende a duna bo un kódigo di e app akí? Plak e akinan.
code-label = E kódigo òf e link
code-open = Habri e kódigo
code-foreign = Esaki no ta un kódigo di e app akí.
code-damaged = E kódigo no ta kompleto. Kopia e un biaha mas, òf pidi un nobo.
code-newer = E kódigo akí ta di un vershon mas nobo di e app. Karga e página akí di nobo i purba un biaha mas.
code-replace = Remplasá e kontestanan akí?
code-replace-text = Akí tin kontesta kaba. Si bo habri e kódigo, nan ta bai pèrdí.
code-replace-yes = Sí, habri e kódigo
kept-replace-text = Akí tin kontesta kaba. Si bo sigui ku loke ta wardá, e kontestanan akí ta bai pèrdí.
kept-replace-yes = Sí, sigui ku loke ta wardá
code-replace-no = Nò, laga e kontestanan akí keda
code-opened = E kontestanan akí ta bini for di un kódigo.
code-language = E idioma di e kontestanan: { $language }
code-missing =
    E kontestanan ta di un otro vershon di e app. { $count ->
        [one] No por a lesa 1 kontesta.
       *[other] No por a lesa { $count } kontesta.
    } Kontrolá nan.

# On paper
paper-print = Print òf warda komo PDF
    .hint = Pa bo hiba na un kòmbersashon
paper-no-dutch = No por a karga e teksto na hulandes. P’esei akinan tin un idioma so.
paper-abroad = For di eksterior: { $phone }
paper-made = Trahá riba { $date } ku e Remigratiewijzer.
paper-places = Adrèsnan di { $date }.

# The summary for an adviser
intake-card = Resúmen pa un hende ku ta duna yudansa
    .hint = Sin nòmber i sin number
intake-title = Resúmen di e kòmbersashon akí
intake-intro = Pa esun ku ta yuda bo. No tin nòmber ni number den dje. E teksto ta na hulandes.
intake-kind = Tipo di kòmbersashon
intake-kind-intake = Promé kòmbersashon
intake-kind-guidance = Siguiente kòmbersashon
intake-date = Fecha
intake-language = Idioma
intake-way = Pregunta
intake-situation = Situashon
intake-outcome = Resultado
intake-open = Ainda habrí
intake-more = Mas pa papia
    .text = No tur kos ta den e resúmen akí. Papia huntu tokante e restu.
intake-next = Siguiente stap palabrá
intake-next-hint = Skirbi e bo mes. No skirbi nòmber. E no ta keda wardá.
intake-copy = Kopia e resúmen
intake-file = Warda komo dokumento (JSON)
