# What stands on pages that need no program, and nowhere in the app.

pages-law = De regels van de wet
pages-law-text = U kunt niet meer aanvragen. Dit waren de regels voor de remigratie-uitkering.
pages-which = Hier leest u wat er mogelijk is. Met de test ziet u wat er bij u past.
pages-test = Naar de test
pages-start = Naar het begin
pages-other = Andere onderwerpen
pages-numbers = Telefoonnummers
pages-numbers-text = U kunt bellen en uw vraag stellen.
pages-script = De test heeft JavaScript nodig. Deze pagina’s kunt u ook zonder JavaScript lezen.
pages-missing = Deze pagina bestaat niet
pages-missing-text = Controleer of het adres klopt, of ga naar het begin.
pages-print = U kunt deze pagina printen met uw browser.
brochure-act-text = Sinds 1 januari 2025 kunt u niet meer aanvragen. Dit waren de laatste regels. Daarvoor waren ze soms anders.
brochure-schemes-text = Bij elke uitkering ziet u wat er mogelijk is. Wat voor u geldt, hangt van uw situatie af. Vraag het na voordat u vertrekt.
pages-possible = Dit is mogelijk:
boot-script = Deze test heeft JavaScript nodig. U kunt ook bellen.
boot-broken = Er is iets misgegaan. Probeer het opnieuw of bel de SVB.
