# What stands on pages that need no program, and nowhere in the app.

pages-law = De regels van de wet
pages-law-text = U kunt niet meer aanvragen. Dit waren de regels voor de remigratie-uitkering.
pages-which = Hier staat wat er mogelijk is. Wat past bij u? Dat zegt de test.
pages-test = Naar de test
pages-start = Naar het begin
pages-other = Andere onderwerpen
pages-numbers = Telefoonnummers
pages-numbers-text = U kunt bellen en uw vraag stellen.
pages-script = De test heeft JavaScript nodig. Deze bladzijden kunt u ook zonder lezen.
pages-missing = Deze bladzijde is er niet
pages-missing-text = Klopt het adres? Of ga naar het begin.
pages-print = U kunt deze bladzijde printen met uw browser.
brochure-act-text = Aanvragen kan niet meer sinds 1 januari 2025. Dit waren de laatste regels. Eerder waren ze soms anders.
brochure-schemes-text = Van elke uitkering ziet u wat kan. Wat voor u geldt, hangt van u af. Vraag het vóór u gaat.
pages-possible = Dit kan:
boot-script = Deze test heeft JavaScript nodig. U kunt ook bellen.
boot-broken = Er ging iets mis. Probeer het opnieuw of bel de SVB.
