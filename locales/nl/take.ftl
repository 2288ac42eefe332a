# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Meenemen
    .hint = Een code, papier of bewaren
take-title = Meenemen
take-intro = Neem uw antwoorden mee naar iemand die u helpt, of ga later verder.
take-code = Een code voor een andere telefoon
take-code-text = Iemand scant de code met een telefoon. Daar verschijnt dan dezelfde uitslag, in de taal van die telefoon.
take-code-warning = Let op: wie de code heeft, kan uw antwoorden zien.
take-code-show = Toon de code
take-code-picture = QR-code met uw antwoorden
take-code-scan = Richt de camera van de andere telefoon op deze afbeelding.
take-code-undrawn = De afbeelding kan nu niet worden getoond. Kopieer de code.
take-code-as-text = De code als tekst
take-code-copy = Kopieer de code
take-code-share = Deel de code
take-share = De app delen
take-share-text = U deelt alleen de link naar de app. Uw antwoorden worden niet meegestuurd.
take-share-button = Deel de app
take-keep = Bewaren op deze telefoon
take-keep-text = Dan kunt u later verdergaan, ook als u dit venster sluit.
take-keep-shared = Gebruikt iemand anders deze telefoon ook? Bewaar dan niets.
take-keep-button = Bewaar mijn antwoorden
take-kept = Uw antwoorden zijn bewaard op deze telefoon.
take-keep-failed = Deze telefoon kan uw antwoorden niet bewaren. Print ze of neem de code mee.
take-keep-others = Op deze telefoon staan al andere antwoorden, van { $date }. Wilt u die vervangen?
take-keep-replace = Ja, vervang ze door mijn antwoorden
take-keep-leave = Nee, laat ze staan

# Opening a code
code-title = Een code openen
code-intro = Hebt u van iemand een code van deze app gekregen? Plak de code dan hier.
code-label = De code of de link
code-open = Open de code
code-foreign = Dit is geen code van deze app.
code-damaged = De code is niet compleet. Kopieer hem nog een keer of vraag om een nieuwe code.
code-newer = Deze code is gemaakt met een nieuwere versie van de app. Laad deze pagina opnieuw en probeer het dan nog een keer.
code-replace = Wilt u de antwoorden hier vervangen?
code-replace-text = Hier staan al antwoorden. Als u de code opent, verdwijnen die.
code-replace-yes = Ja, open de code
kept-replace-text = Hier staan al antwoorden. Als u verdergaat met wat bewaard is, verdwijnen die.
kept-replace-yes = Ja, ga verder met wat bewaard is
code-replace-no = Nee, houd de antwoorden hier
code-opened = Deze antwoorden komen uit een code.
code-language = Ze zijn gegeven in: { $language }
code-missing =
    De antwoorden zijn van een andere versie van de app. { $count ->
        [one] Er is 1 antwoord niet gelezen.
       *[other] Er zijn { $count } antwoorden niet gelezen.
    } Controleer de antwoorden.

# On paper
paper-print = Print of bewaar als PDF
    .hint = Om mee te nemen naar een gesprek
paper-no-dutch = De Nederlandse tekst kon niet worden geladen. Daarom staat hier maar één taal.
paper-abroad = Vanuit het buitenland: { $phone }
paper-made = Gemaakt op { $date } met de Remigratiewijzer.
paper-places = Adressen van { $date }.

# The summary for an adviser
intake-card = Samenvatting voor een hulpverlener
    .hint = Zonder naam en zonder nummer
intake-title = Samenvatting van dit gesprek
intake-intro = Deze samenvatting is voor degene die u helpt. Er staan geen naam en geen nummer in. De tekst is in het Nederlands.
intake-kind = Soort gesprek
intake-kind-intake = Eerste gesprek
intake-kind-guidance = Vervolggesprek
intake-date = Datum
intake-language = Taal
intake-way = Vraag
intake-situation = Situatie
intake-outcome = Uitslag
intake-open = Nog open
intake-more = Meer om te bespreken
    .text = Niet alles staat in deze samenvatting. Bespreek de rest samen.
intake-next = Afgesproken volgende stap
intake-next-hint = Schrijf dit zelf op en noem geen namen. Het wordt niet bewaard.
intake-copy = Kopieer de samenvatting
intake-file = Bewaar als bestand (JSON)
