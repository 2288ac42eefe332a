# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl: what
# is longest, `.why` what comes after that, `.do` whom to tell.

away-title = Ne kadar süre Hollanda dışında kalabilirsiniz?
away-for-good = Temelli gidiyorum. O zaman neler bende kalır?
away-first = Önce denemek mi istiyorsunuz? Bu kadar süre gidebilirsiniz
away-shortest = En kısası: { $name }. En fazla { $time }
away-trip = Bu yolculuğun süresi: { $days }
    .hint = Gidiş günü sayılmaz. Dönüş günü sayılır.
away-year = { $year } yılında { $days }
away-too-long = { $days } fazla
away-above = Bu yolculuk daha uzun. Fazla günler için çoğunlukla ödenek yoktur.
away-days = { $number ->
    [one] 1 gün
   *[other] { $number } gün
 }
away-months = { $number ->
    [one] 1 ay
   *[other] { $number } ay
 }

away-bijstand = Sosyal yardım (bijstand, IOAW veya IOAZ)
away-bijstand-13-weeks = Yılda en fazla 13 hafta
    .why = AOW yaşından itibaren takvim yılında 91 gündür. Daha önce gittiğiniz günler düşülür. Arka arkaya da daha uzun olamaz, araya yılbaşı girse de. Daha uzun mu kalıyorsunuz? O günler için ödenek almazsınız veya ödenek kesilir.
    .do = Gitmeden önce belediyenize (gemeente) sorun. Çoğu zaman 2 ile 4 hafta önceden sormanız gerekir.
    .term-until = En geç { $date } tarihinde Hollanda’da olun.
    .event-until = Hollanda’ya dönüş: Sosyal yardım (bijstand, IOAW veya IOAZ)
away-bijstand-4-weeks = Yılda en fazla 28 gün
    .why = Bu, bir takvim yılı içindir. Daha önce gittiğiniz günler düşülür. Arka arkaya da daha uzun olamaz, araya yılbaşı girse de. Daha uzun mu kalıyorsunuz? O günler için ödenek almazsınız veya ödenek kesilir.
    .do = Gitmeden önce belediyenize (gemeente) sorun. Çoğu zaman 2 ile 4 hafta önceden sormanız gerekir.
    .term-until = En geç { $date } tarihinde Hollanda’da olun.
    .event-until = Hollanda’ya dönüş: Sosyal yardım (bijstand, IOAW veya IOAZ)

away-aio = AIO (az AOW’nin yanında ek ödenek)
away-aio-13-weeks = Yılda en fazla 13 hafta
    .why = Takvim yılında 91 gündür. Arka arkaya da daha uzun olamaz, araya yılbaşı girse de. Daha uzun mu kalıyorsunuz? AIO kesilir. Yeniden başvurmanız gerekir. AOW almayan eş en fazla 4 hafta gidebilir.
    .do = Gitmeden önce SVB’ye bildirin, eşiniz için de.
    .term-until = En geç { $date } tarihinde Hollanda’da olun.
    .event-until = Hollanda’ya dönüş: AIO

away-ww = WW veya IOW (işiniz yoksa)
away-ww-20-days = Yılda en fazla 20 iş günü
    .why = Hafta sonları ve resmî tatiller sayılmaz. Ödenek 1 Ocak’tan sonra mı başladı? O zaman daha az gündür. Yaşınızdan dolayı iş aramanız gerekmiyor mu? O zaman 65 gündür. Fazla günler için ödenek yoktur.
    .do = Gitmeden en az 1 gün önce UWV’ye bildirin.
    .term-report = Gideceğinizi en geç { $date } tarihinde UWV’ye bildirin.
    .event-report = UWV’ye gideceğinizi bildirin

away-wia = WIA, WAO veya WAZ (hasta, çalışamıyor)
away-wia-part-of-year = Yılda 4 aydan az: bir şey değişmez
    .why = Yılda 4 ile 8 ay arası mı? O zaman hangi ülkede oturduğunuzu kendiniz seçersiniz. 8 aydan fazla mı? O zaman UWV’ye göre artık Hollanda’da oturmuyorsunuz. Kararı UWV verir.
    .do = Gitmeden 2 hafta önce ne kadar kalacağınızı UWV’ye bildirin. Size nasıl ulaşacaklarını kararlaştırın.
    .term-report = Gideceğinizi en geç { $date } tarihinde UWV’ye bildirin.
    .event-report = UWV’ye gideceğinizi bildirin
away-wia-under-a-year = 1 yıldan kısa: ödeneğiniz kalır
    .why = Hollanda’da oturmaya devam ederseniz her ülkede böyledir. Bir yıl veya daha uzun mu kalıyorsunuz? O zaman ülke önemlidir: bazen ödenek kesilir. İş aramanız veya işe hazırlanmanız (re-integratie) gerekiyor mu? O zaman yılda en fazla 4 hafta izniniz var.
    .do = Gitmeden 2 hafta önce ne kadar kalacağınızı UWV’ye bildirin. Size nasıl ulaşacaklarını kararlaştırın.
    .term-until = En geç { $date } tarihinde Hollanda’da olun.
    .event-until = Hollanda’ya dönüş: WIA, WAO veya WAZ
    .term-report = Gideceğinizi en geç { $date } tarihinde UWV’ye bildirin.
    .event-report = UWV’ye gideceğinizi bildirin

away-wia-wga = Ne kadar süreyle gidebileceğinizi UWV’ye sorun
    .why = İş aramanız veya işe hazırlanmanız (re-integratie) gerekiyor mu? O zaman yılda en fazla 4 hafta gidebilirsiniz. Gerekmiyor mu? O zaman çoğu zaman daha uzun gidebilirsiniz, ama 1 yıldan kısa.
    .do = Gitmeden 2 hafta önce ne kadar kalacağınızı UWV’ye bildirin. Size nasıl ulaşacaklarını kararlaştırın.
    .term-report = Gideceğinizi en geç { $date } tarihinde UWV’ye bildirin.
    .event-report = UWV’ye gideceğinizi bildirin

away-wajong = Wajong (genç yaştan beri hasta veya engelli)
away-wajong-part-of-year = Yılda 4 aydan az: bir şey değişmez
    .why = Yılda 4 ile 8 ay arası mı? O zaman hangi ülkede oturduğunuzu kendiniz seçersiniz. 8 aydan fazla mı? O zaman UWV’ye göre artık Hollanda’da oturmuyorsunuz. Kararı UWV verir.
    .do = Gitmeden 2 hafta önce ne kadar kalacağınızı UWV’ye bildirin. Size nasıl ulaşacaklarını kararlaştırın.
    .term-report = Gideceğinizi en geç { $date } tarihinde UWV’ye bildirin.
    .event-report = UWV’ye gideceğinizi bildirin
away-wajong-under-a-year = 1 yıldan kısa: ödeneğiniz kalır
    .why = Hollanda’da oturmaya devam ederseniz her ülkede böyledir. Bir yıl veya daha uzun mu kalıyorsunuz? O zaman Wajong hemen hemen her zaman kesilir. İstisna nadirdir.
    .do = Gitmeden 2 hafta önce ne kadar kalacağınızı UWV’ye bildirin. Size nasıl ulaşacaklarını kararlaştırın.
    .term-until = En geç { $date } tarihinde Hollanda’da olun.
    .event-until = Hollanda’ya dönüş: Wajong
    .term-report = Gideceğinizi en geç { $date } tarihinde UWV’ye bildirin.
    .event-report = UWV’ye gideceğinizi bildirin

away-zw = Ziektewet (hastalığın ilk dönemi)
away-zw-ask = Ne kadar gidebileceğinizi UWV’ye sorun
    .why = Kaç hafta gidebileceğinizi bilmiyoruz. UWV size ulaşabilmeli. Yolculuk da sizi daha hasta etmemeli.
    .do = Gitmeden 2 hafta önce UWV’ye bildirin.
    .term-report = Gideceğinizi en geç { $date } tarihinde UWV’ye bildirin.
    .event-report = UWV’ye gideceğinizi bildirin

away-tw = UWV’nin ek ödeneği (Toeslagenwet)
away-tw-ask = Bu ek ödenek devam eder mi, UWV’ye sorun
    .why = Bu ek ödenek Hollanda’da oturanlar içindir. Ziyarete giderseniz ne olur, bilmiyoruz.
    .do = Gitmeden önce UWV’yi arayın.

away-aow = AOW (devletin emekli aylığı)
away-aow-part-of-year = SVB’ye hangi ülkede oturduğunuzu sorun
    .why = AOW her ülkede ödenir. Ama eşi olmayan kişi bazı ülkelerde daha az alır. O zaman kişinin hangi ülkede oturduğu önemlidir: evi ve ailesi nerede, çoğu zaman nerede.
    .do = Gitmeden önce SVB’ye sorun. Yazılı cevap isteyin.
away-aow-visit = AOW aynen devam eder
    .why = Ziyaret veya tatil AOW’yi değiştirmez. Biri orada yaşamaya başlarsa tutar düşebilir.
    .do = 3 aydan uzun mu kalıyorsunuz? Gitmeden önce SVB’ye bildirin.

away-anw = Anw (eşiniz vefat ettiyse)
away-anw-part-of-year = SVB’ye hangi ülkede oturduğunuzu sorun
    .why = Anw, kişinin oturduğu ülkeye bağlıdır. SVB şuna bakar: evi ve ailesi nerede, çoğu zaman nerede.
    .do = Gitmeden önce SVB’ye sorun. Yazılı cevap isteyin.
away-anw-visit = Anw aynen devam eder
    .why = Ziyaret, kişinin nerede oturduğunu değiştirmez. Biri orada yaşamaya başlarsa Anw düşebilir veya kesilebilir.
    .do = 3 aydan uzun mu kalıyorsunuz? Gitmeden önce SVB’ye bildirin.

away-akw = Çocuk parası ve ek çocuk parası (kindgebonden budget)
away-akw-3-months = 3 aya kadar bildirmeniz gerekmez
    .why = Tatil de sayılır. Anne, baba veya çocuk 3 aydan uzun mu gidiyor? O zaman SVB çocuk parası hakkına yeniden bakar. Ek çocuk parası da ona bağlıdır.
    .do = 3 aydan uzun mu olacak? 4 hafta içinde SVB’ye bildirin.
    .term-until = En geç { $date } tarihinde Hollanda’da olun.
    .event-until = Hollanda’ya dönüş: Çocuk parası ve ek çocuk parası

away-allowances = Sağlık, kira veya kreş ödeneği (toeslag)
away-allowances-ask = Ne kadar süre gidebileceğinizi Dienst Toeslagen’e sorun
    .why = Bu ödenekler Hollanda’da oturanlar içindir. Kira ödeneği (huurtoeslag) için kişinin evde kendisinin oturması gerekir. Ne kadar süre gidebileceğinizi bilmiyoruz.
    .do = Evde başka biri mi oturacak? Ya da kaydınızı sildiriyor musunuz? Hemen bildirin, yoksa geri ödersiniz.

away-pension = İşyeri emekliliği
away-pension-no-limit = Emekli aylığı her zaman devam eder
    .why = İşyeri emekliliği her ülkede ödenir. En fazla gün sayısı yoktur.
    .do = Postanın size ulaşmasını sağlayın.

away-residence = Hollanda’da oturma hakkınız
away-residence-dutch = Hollanda vatandaşı her zaman geri dönebilir
    .why = En fazla gün sayısı yoktur. Pasaportunuz geçerli kalsın.
    .do = Gitmeden önce pasaportunuzun ne kadar geçerli olduğuna bakın.
away-residence-eu = Ne kadar gidebileceğinizi IND’ye sorun
    .why = AB vatandaşı olarak burada 5 yıl oturdunuz mu? O zaman arka arkaya 2 yıla kadar gidebilirsiniz. 5 yıldan az mı? O zaman farklıdır.
    .do = Uzun süre gitmeden önce IND’yi arayın.
away-residence-six-months = Arka arkaya en fazla 6 ay
    .why = Daha uzun mu? O zaman IND izni iptal edebilir (intrekken). 3 yıl üst üste, her yıl aralıksız 4 aydan uzun gidince de olabilir. IND her kişiye ayrı bakar.
    .do = Biletlerinizi saklayın. Daha uzun sürerse IND’yi arayın.
    .term-until = En geç { $date } tarihinde Hollanda’da olun.
    .event-until = Hollanda’ya dönüş: Hollanda’da oturma hakkınız
away-residence-twelve-months = AB dışında 12 aydan kısa
    .why = AB dışında arka arkaya bir yıl veya daha uzun mu? O zaman IND izni iptal edebilir (intrekken). Hollanda dışında, başka bir AB ülkesinde 6 yıldan sonra da.
    .do = Biletlerinizi saklayın. Daha uzun sürerse IND’yi arayın.
    .term-until = En geç { $date } tarihinde Hollanda’da olun.
    .event-until = Hollanda’ya dönüş: Hollanda’da oturma hakkınız
away-residence-asylum-fixed = Dikkat: ülkenizi ziyaret ederseniz izninizi kaybedebilirsiniz
    .why = Biri kaçtığı ülkeye mi gidiyor? O zaman IND çoğunlukla iznin bitip bitmeyeceğini araştırır. Başka bir ülkeye arka arkaya en fazla 6 ay gidilebilir.
    .do = Önce Juridisch Loket veya VluchtelingenWerk’ten ücretsiz yardım isteyin. Cevap almadan gitmeyin.
away-residence-asylum-indefinite = Ülkenize gitmeden önce sorun
    .why = 2017’de hükümet şöyle yazdı: süresiz iltica izniyle bu çoğunlukla olur. Sonra, IND’nin yine de araştırabileceği yazıldı. Başka bir ülkeye arka arkaya en fazla 6 ay gidilebilir.
    .do = Önce Juridisch Loket veya VluchtelingenWerk’ten ücretsiz yardım isteyin. Cevap almadan gitmeyin.
away-residence-protection = Yolculuktan önce sorun
    .why = Geçici koruma 4 Mart 2027’ye kadar sürer, o gün de dahil. Sonra başka bir belge gelecek. Kasım 2025’teki plan buydu. Ne kadar süre gidebileceğinizi bilmiyoruz.
    .do = Dienst Terugkeer en Vertrek’e ve belediyenize (gemeente) sorun.
away-residence-procedure = Önce gitmenin ne anlama geldiğini sorun
    .why = Bir başvuru hâlâ sürüyor. Siz giderseniz başvuruya ne olur, bilmiyoruz.
    .do = Önce Juridisch Loket veya VluchtelingenWerk’ten ücretsiz yardım isteyin. Cevap almadan gitmeyin.
away-residence-none = Önce Hollanda’ya geri dönüşün mümkün olup olmadığını sorun
    .why = Burada oturma hakkınız yoksa Hollanda’ya geri dönüş kesin değildir. Sizin için nasıl olduğunu bilmiyoruz.
    .do = Önce Juridisch Loket veya VluchtelingenWerk’ten ücretsiz yardım isteyin. Cevap almadan gitmeyin.

away-care = Sağlık sigortası
away-care-part-of-year = Sigortalı kalıp kalmadığınızı SVB’ye sorun
    .why = SVB kişinin çoğu zaman nerede olduğuna bakar. Evin, ailenin ve işin nerede olduğuna da bakar. Kayıtlı olmak yetmez.
    .do = Gitmeden önce SVB’den Wlz araştırması isteyin.
away-care-under-a-year = 1 yıldan kısa: sigorta devam eder
    .why = Biri geçici olarak gidiyor ve Hollanda’da oturmaya devam ediyorsa böyledir. Bir yıl veya daha uzun mu kalıyor, ya da orada çalışıyor mu? O zaman sigorta bitebilir. Sigortayı bitirmesi gerekiyor ama bitirmiyor mu? O zaman bazen geri ödemesi gerekir.
    .do = Sigorta şirketinize sorun: o ülkede neleri ödüyor? Emin değil misiniz? SVB’yi arayın.
    .term-until = En geç { $date } tarihinde Hollanda’da olun.
    .event-until = Hollanda’ya dönüş: Sağlık sigortası

away-registration = Belediyeye (gemeente) kayıt
away-registration-8-months = Yılda 8 aydan kısa: kaydınız kalır
    .why = Bir yıldaki bütün günler birlikte sayılır. 8 ay veya daha uzun mu olacak? O zaman burada eviniz olsa da kaydınızı sildirmeniz gerekir. Sonra sağlık hizmeti ve ödenekler de değişir.
    .do = Kaydı gitmeden 5 gün öncesinden itibaren belediyede (gemeente) sildirebilirsiniz.
    .term-until = En geç { $date } tarihinde Hollanda’da olun.
    .event-until = Hollanda’ya dönüş: Belediyeye (gemeente) kayıt

away-home = Kiralık ev (kiracıysanız)
away-home-ask = Gitmeden önce ev sahibine sorun
    .why = Kiracı evde kendisi oturmalıdır. Çoğu zaman yılda en az 6 ay gerekir. Yoksa kira ödense bile ev sahibi kira sözleşmesini bitirebilir. Siz yokken eve başkası bakacaksa izin gerekir.
    .do = Yazılı izin isteyin. Kirayı ödemeye devam edin.
