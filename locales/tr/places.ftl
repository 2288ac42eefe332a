# Help nearby

nearby-title = Yakınınızdaki yardım
nearby-intro = Belediyenizin (gemeente) gişesinde (loket) soru sorabilirsiniz. Belgeler için de yardım ederler. Kaydınızı sildirmek (uitschrijven) için de yardım ederler.
nearby-label = Posta kodunuz (postcode) veya oturduğunuz yer
nearby-hint = Örneğin 3511 veya Utrecht. Bunu hiçbir yere göndermiyoruz.
nearby-search = Bul
nearby-loading = Yerler yükleniyor…
nearby-found = { $place } yakınında
nearby-which = Bu isimde birden fazla yer var. Hangisi?
nearby-place-in = { $place }, { $municipality } belediyesi (gemeente)
nearby-place-province = { $place }, { $province }
nearby-own = Sizin belediyeniz
nearby-own-probably = Büyük ihtimalle sizin belediyeniz
nearby-distance = { $kilometres ->
    [0] 1 kilometreden az
   *[other] Yaklaşık { $kilometres } kilometre
 }
nearby-municipality = { $municipality } belediyesi (gemeente)
nearby-call = Telefon edin: { $phone }
nearby-appointment = Randevu alın
nearby-route = Yolu görün
nearby-website = İnternet sitesine git
nearby-checked = Adresi kontrol ettiğimiz tarih: { $date }
nearby-call-first = Her zaman önce telefon edin. Bazı gişeler (loket) her gün açık değildir.
nearby-approximate = Bu posta kodunu tam bilmiyoruz. O çevreyi gösteriyoruz.
nearby-credit = Posta kodları: GeoNames (CC BY 4.0). Belediyeler: Register van Overheidsorganisaties (CC0).
problem-place-empty = Posta kodunuzu veya oturduğunuz yeri yazın.
problem-not-a-postcode = Bu bir posta kodu değil. 4 rakam yazın. Örneğin 3511.
problem-unknown-postcode = Bu posta kodunu bilmiyoruz. Rakamlara bir daha bakın. Ya da oturduğunuz yeri yazın.
problem-unknown-place = Bu yeri bilmiyoruz. Harflere bir daha bakın. Ya da posta kodunuzu yazın.
