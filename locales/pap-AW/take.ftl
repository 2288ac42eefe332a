# Taking it along, and opening a code
take-card = Hiba cune
    .hint = Un codigo, papel of warda
take-title = Hiba cune
take-intro = Hiba bo contestanan pa un hende cu ta yuda bo. Of sigui despues.
take-code = Un codigo pa un otro telefon
take-code-text = Un hende ta scan e codigo cu un telefon. Eynan ta sali e mesun resultado, den e idioma di e telefon ey.
take-code-warning = Paga tino: ken cu tin e codigo, ta mira bo contestanan.
take-code-show = Mustra e codigo
take-code-picture = Codigo QR cu bo contestanan
take-code-scan = Tene e camera di e otro telefon riba e plachi aki.
take-code-undrawn = E plachi no por bini awo. Copia e codigo.
take-code-as-text = E codigo como texto
take-code-copy = Copia e codigo
take-code-share = Comparti e codigo
take-share = Comparti e app
take-share-text = Bo ta comparti solamente e link di e app. Bo contestanan no ta aden.
take-share-button = Comparti e app
take-keep = Warda riba e telefon aki
take-keep-text = E ora ey bo por sigui despues, tambe si bo sera e ventana aki.
take-keep-shared = Un otro hende tambe ta usa e telefon aki? E ora ey no warda nada.
take-keep-button = Warda mi contestanan
take-kept = Bo contestanan ta warda riba e telefon aki.
take-keep-failed = E telefon aki no por warda bo contestanan. Print nan of hiba e codigo cu bo.
take-keep-others = Riba e telefon aki tin otro contesta warda caba, di { $date }. Bo kier remplasa nan?
take-keep-replace = Si, remplasa nan cu esnan di mi
take-keep-leave = No, laga nan keda

# Opening a code
code-title = Habri un codigo
code-intro = Un hende a duna bo un codigo di e app aki? Plak e akinan.
code-label = E codigo of e link
code-open = Habri e codigo
code-foreign = Esaki no ta un codigo di e app aki.
code-damaged = E codigo no ta completo. Copia e un biaha mas, of pidi un nobo.
code-newer = E codigo aki ta di un version mas nobo di e app. Carga e pagina aki di nobo y purba un biaha mas.
code-replace = Remplasa e contestanan aki?
code-replace-text = Aki tin contesta caba. Si bo habri e codigo, nan ta bay perdi.
code-replace-yes = Si, habri e codigo
kept-replace-text = Aki tin contesta caba. Si bo sigui cu loke ta warda, e contestanan aki ta bay perdi.
kept-replace-yes = Si, sigui cu loke ta warda
code-replace-no = No, laga e contestanan aki keda
code-opened = E contestanan aki ta bini for di un codigo.
code-language = E idioma di e contestanan: { $language }
code-missing =
    E contestanan ta di un otro version di e app. { $count ->
        [one] Nos no por a lesa 1 contesta.
       *[other] Nos no por a lesa { $count } contesta.
    } Controla nan.

# On paper
paper-print = Print of warda como PDF
    .hint = Pa bo hiba na un combersacion
paper-no-dutch = No por a carga e texto na Hulandes. P’esey akinan tin un idioma so.
paper-abroad = For di exterior: { $phone }
paper-made = Traha riba { $date } cu e Remigratiewijzer.
paper-places = Adresnan di { $date }.

# The summary for an adviser
# Native reader: is "un hende cu ta duna yudansa" clear for a social worker or adviser?
intake-card = Resumen pa un hende cu ta duna yudansa
    .hint = Sin nomber y sin number
intake-title = Resumen di e combersacion aki
intake-intro = Pa esun cu ta yuda bo. No tin nomber ni number den dje. E texto ta na Hulandes.
intake-kind = Tipo di combersacion
intake-kind-intake = Prome combersacion
intake-kind-guidance = Siguiente combersacion
intake-date = Fecha
intake-language = Idioma
intake-way = Pregunta
intake-situation = Situacion
intake-outcome = Resultado
intake-open = Ainda habri
intake-more = Mas pa papia
    .text = No tur cos ta den e resumen aki. Papia hunto riba e resto.
intake-next = E siguiente paso cu a palabra
intake-next-hint = Skirbi esey bo mes. No skirbi nomber. E no ta keda warda.
intake-copy = Copia e resumen
intake-file = Warda como file (JSON)
