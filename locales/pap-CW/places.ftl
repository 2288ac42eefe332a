# Help nearby

nearby-title = Yudansa serka di bo
nearby-intro = Na e lokèt di bo munisipio (gemeente) bo por hasi pregunta. Nan ta yuda tambe ku papel i ku kita bo registrashon (uitschrijven).
nearby-label = Bo postcode òf lugá di biba
nearby-hint = Por ehèmpel 3511 òf Utrecht. Nos no ta manda esaki na niun kaminda.
nearby-search = Buska
nearby-loading = Ta karga e lugánan…
nearby-found = Serka di { $place }
nearby-which = Tin mas ku un lugá ku e nòmber akí. Kua di nan ta?
nearby-place-in = { $place }, munisipio { $municipality }
nearby-place-province = { $place }, { $province }
nearby-own = Bo munisipio (gemeente)
nearby-own-probably = Probablemente bo munisipio (gemeente)
nearby-distance = { $kilometres ->
    [0] Ménos ku 1 kilometer
   *[other] Mas o ménos { $kilometres } kilometer
 }
nearby-municipality = Munisipio { $municipality }
nearby-call = Yama { $phone }
nearby-appointment = Traha un sita
nearby-route = Wak e ruta
nearby-website = Bai na e wèpsait
nearby-checked = Adrès kontrolá riba { $date }
nearby-call-first = Semper yama promé. No ta tur lokèt ta habrí tur dia.
nearby-approximate = Nos no konosé e postcode akí eksakto. Nos ta mustra e bario.
nearby-credit = Postcode: GeoNames (CC BY 4.0). Munisipio: Register van Overheidsorganisaties (CC0).
problem-place-empty = Yena bo postcode òf bo lugá di biba.
problem-not-a-postcode = Esaki no ta un postcode. Skirbi 4 sifra. Por ehèmpel 3511.
problem-unknown-postcode = Nos no konosé e postcode akí. Kontrolá e sifranan, òf skirbi bo lugá di biba.
problem-unknown-place = Nos no konosé e lugá akí. Kontrolá e lèternan, òf skirbi bo postcode.
