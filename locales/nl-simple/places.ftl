# Help nearby

nearby-title = Hulp bij u in de buurt
nearby-intro = Bij het loket van uw gemeente kunt u vragen stellen. Zij helpen ook met papieren en met uitschrijven.
nearby-label = Uw postcode of woonplaats
nearby-hint = Bijvoorbeeld 3511 of Utrecht. Wij sturen dit nergens heen.
nearby-search = Zoek
nearby-loading = De plaatsen worden geladen…
nearby-found = Dichtbij { $place }
nearby-which = Er zijn meer plaatsen met deze naam. Welke is het?
nearby-place-in = { $place }, gemeente { $municipality }
nearby-place-province = { $place }, { $province }
nearby-own = Uw gemeente
nearby-own-probably = Waarschijnlijk uw gemeente
nearby-distance = { $kilometres ->
    [0] Minder dan 1 kilometer
   *[other] Ongeveer { $kilometres } kilometer
 }
nearby-municipality = Gemeente { $municipality }
nearby-call = Bel { $phone }
nearby-appointment = Maak een afspraak
nearby-route = Bekijk de route
nearby-website = Naar de website
nearby-checked = Adres bekeken op { $date }
nearby-call-first = Bel altijd eerst. Niet elk loket is elke dag open.
nearby-approximate = Deze postcode kennen wij niet precies. Wij tonen de buurt.
nearby-credit = Postcodes: GeoNames (CC BY 4.0). Gemeenten: Register van Overheidsorganisaties (CC0).
problem-place-empty = Vul uw postcode of uw woonplaats in.
problem-not-a-postcode = Dit is geen postcode. Typ 4 cijfers. Bijvoorbeeld 3511.
problem-unknown-postcode = Deze postcode kennen wij niet. Kijk de cijfers na, of typ uw woonplaats.
problem-unknown-place = Deze plaats kennen wij niet. Kijk de letters na, of typ uw postcode.
