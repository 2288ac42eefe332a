# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Hiba kuné
    .hint = Un kódigo, papel òf warda
take-title = Hiba kuné
take-intro = Hiba bo kontestanan pa un hende ku ta yuda bo. Òf sigui despues.
code-title = Habri un kódigo
code-intro = Un hende a duna bo un kódigo di e app akí. Habri e akinan.

# On paper
paper-print = Print òf warda komo PDF
    .hint = Pa bo hiba na un kòmbersashon
paper-no-dutch = E teksto na hulandes no por a load. P'esei tin un idioma so akinan.
paper-abroad = For di eksterior: { $phone }
paper-made = Trahá riba { $date } ku e Remigratiewijzer.
paper-places = Adrèsnan di { $date }.

# The summary for an adviser
intake-card = Resúmen pa un konsehero
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
intake-next = Siguiente paso palabrá
intake-next-hint = Skirbié bo mes. No skirbi nòmber. E no ta keda wardá.
intake-copy = Kopia e resúmen
intake-file = Warda komo dokumento (JSON)
