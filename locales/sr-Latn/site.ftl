# What stands on pages that need no program, and nowhere in the app.

pages-law = Pravila iz zakona
pages-law-text = Više ne možete da predate zahtev. Ovo su bila pravila za naknadu za povratak (remigratie-uitkering).
pages-which = Ovde piše šta je moguće. Šta odgovara Vama? To kaže test.
pages-test = Idite na test
pages-start = Idite na početak
pages-other = Druge teme
pages-numbers = Brojevi telefona
pages-numbers-text = Možete da pozovete i da postavite svoje pitanje.
pages-script = Za test je potreban JavaScript. Ove stranice možete da čitate i bez toga.
pages-missing = Ova stranica ne postoji
pages-missing-text = Proverite da li je adresa tačna. Ili idite na početak.
pages-print = Ovu stranicu možete da odštampate iz svog pregledača.
brochure-act-text = Od 1. januara 2025. zahtev više nije moguć. Ovo su bila poslednja pravila. Ranije su ponekad bila drugačija.
brochure-schemes-text = Za svaku naknadu vidite šta je moguće. Šta važi za Vas, zavisi od Vas. Pitajte pre odlaska.
pages-possible = Ovo je moguće:
boot-script = Za ovaj test je potreban JavaScript. Možete i da pozovete.
boot-broken = Nešto nije uspelo. Pokušajte ponovo ili pozovite SVB.
