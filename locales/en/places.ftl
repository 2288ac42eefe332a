# Help nearby

nearby-title = Help near you
nearby-intro = You can ask questions at the desk of your municipality (gemeente). They also help with papers and with signing out (uitschrijven).
nearby-label = Your postcode or town
nearby-hint = For example 3511 or Utrecht. We do not send this anywhere.
nearby-search = Search
nearby-loading = Loading the places…
nearby-found = Near { $place }
nearby-which = There are more places with this name. Which one is it?
nearby-place-in = { $place }, municipality of { $municipality }
nearby-place-province = { $place }, { $province }
nearby-own = Your municipality (gemeente)
nearby-own-probably = Probably your municipality (gemeente)
nearby-distance = { $kilometres ->
    [0] Less than 1 kilometre
    [one] About 1 kilometre
   *[other] About { $kilometres } kilometres
 }
nearby-municipality = Municipality of { $municipality }
nearby-call = Call { $phone }
nearby-appointment = Make an appointment
nearby-route = See the route
nearby-website = Go to the website
nearby-checked = Address checked on { $date }
nearby-call-first = Always call first. Not every desk is open every day.
nearby-approximate = We do not know this postcode exactly. We show the area.
nearby-credit = Postcodes: GeoNames (CC BY 4.0). Municipalities: Register van Overheidsorganisaties (CC0).
problem-place-empty = Fill in your postcode or your town.
problem-not-a-postcode = This is not a postcode. Type 4 digits. For example 3511.
problem-unknown-postcode = We do not know this postcode. Check the digits, or type your town.
problem-unknown-place = We do not know this place. Check the letters, or type your postcode.
