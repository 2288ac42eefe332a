# What stands on pages that need no program, and nowhere in the app.

pages-law = Pravila iz zakona
pages-law-text = Više ne možete predati zahtjev. Ovo su bila pravila za naknadu za povratak (remigratie-uitkering).
pages-which = Ovdje piše šta je moguće. Šta odgovara Vama? To kaže test.
pages-test = Idite na test
pages-start = Idite na početak
pages-other = Druge teme
pages-numbers = Brojevi telefona
pages-numbers-text = Možete nazvati i postaviti svoje pitanje.
pages-script = Za test je potreban JavaScript. Ove stranice možete čitati i bez toga.
pages-missing = Ova stranica ne postoji
pages-missing-text = Je li adresa tačna? Ili idite na početak.
# Native reader: “Preglednik” or “pretraživač” for the browser: which do most readers know?
pages-print = Ovu stranicu možete odštampati iz svog preglednika.
brochure-act-text = Od 1. januara 2025. zahtjev više nije moguć. Ovo su bila zadnja pravila. Ranije su ponekad bila drugačija.
brochure-schemes-text = Za svaku naknadu vidite šta je moguće. Šta važi za Vas, zavisi od Vas. Pitajte prije odlaska.
pages-possible = Ovo je moguće:
boot-script = Za ovaj test je potreban JavaScript. Možete i nazvati.
boot-broken = Nešto nije uspjelo. Pokušajte ponovo ili nazovite SVB.
