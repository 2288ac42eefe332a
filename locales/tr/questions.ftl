# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = SVB başvurunuzu ne zaman aldı?
    .why = Tarih SVB’nin mektubunda yazar. Önemli olan o gündür.
q-birth-date = Doğum tarihiniz nedir?
    .why = Kurallarda yaşınız önemlidir.
q-birth-country = Hangi ülkede doğdunuz?
    .why = Kanun belli ülkelerden gelen insanlar içindir.
q-nationalities = { $way ->
    [applied] Başvuru sırasında hangi ülkenin vatandaşıydınız?
   *[now] 2024 sonunda hangi ülkenin vatandaşıydınız?
 }
    .why = Pasaportunuza bakın. Birden fazla ülke seçebilirsiniz.
q-former-nationalities = Eskiden başka bir vatandaşlığınız daha var mıydı?
    .why = Eski bir vatandaşlık da bazen sayılır.
q-settled-in-nl = Hollanda’ya ne zaman yerleştiniz?
    .why = Arada başka bir ülkede mi oturdunuz? Buraya son yerleştiğiniz zamanı yazın.
q-moluccan-register = Adınız Malukulular listesinde (Rietkerk-uitkering) var mı veya var mıydı?
    .why = 1951 veya 1952’de gelen insanlar içindir.
q-asylum-permit = Hollanda’da iltica oturma izni (verblijfsvergunning asiel) aldınız mı?
    .why = Kanun mülteciler için de geçerlidir.
q-asylum-permit-received = İltica iznini (asiel) ilk kez ne zaman aldınız?
    .why = Tarih IND’den aldığınız eski belgelerde yazar.
q-family-reunification-with-asylum-holder = Ailenizden iltica izni (asiel) olan birinin yanına mı yerleştiniz?
    .why = Bir mültecinin yanına yerleşen kişi de bazen sayılır.
q-lives-in-nl = { $way ->
    [applied] Başvuru sırasında Hollanda’da mı oturuyordunuz?
   *[now] 2024 sonunda Hollanda’da mı oturuyordunuz?
 }
    .why = Gerçekten Hollanda’da oturuyor olmanız gerekiyordu.
# Native reader: “2024 sonunda ne zamandan beri …” is heavy; how would you ask it?
q-residence-since = { $way ->
    [applied] Ne zamandan beri burada ara vermeden oturuyordunuz?
   *[now] 2024 sonunda ne zamandan beri burada ara vermeden oturuyordunuz?
 }
    .why = Kanuna göre 8 yıl gerekir. Tatil ara sayılmaz. Hollanda vatandaşı değil miydiniz? O zaman yalnızca geçerli oturma belgenizin olduğu zamanı sayın.
q-permit = { $way ->
    [applied] SVB karar verirken hangi oturma hakkınız vardı?
   *[now] 2024 sonunda hangi oturma hakkınız vardı?
 }
    .why = Oturma kartınıza bakın. Karar henüz yok mu? Şimdiki hakkınızı seçin.
q-temporary-purpose = { $way ->
    [applied] Oturmanız geçici miydi, örneğin eğitim için?
   *[now] 2024 sonunda oturmanız geçici miydi, örneğin eğitim için?
 }
    .why = Çalışma izniyle (werkvergunning) çalışmak veya tedavi görmek de geçicidir.
q-benefit-1 = { $way ->
    [applied] Başvurudan bir gün önce hangi ödeneğiniz (uitkering) vardı?
   *[now] 2024 sonunda hangi ödeneğiniz (uitkering) vardı?
 }
    .why = Kanuna göre 1 yıl boyunca ödenek almış olmanız gerekir. Bazı ödenekler sayılmaz.
q-benefit-more = Ondan önce hangi ödeneğiniz (uitkering) vardı?
    .why = Aynı zamanda aldığınız bir ödenek de sayılır.
q-benefit-since = Bu ödeneği ne zamandan beri alıyordunuz: { $benefit }?
    .why = Tarih ödeneğinizle ilgili mektupta yazar.
q-benefit-until = Bu ödeneğin son günü ne zamandı: { $benefit }?
    .why = Son günü yazın.
q-benefit-loan = Bu ödenek borç (lening) muydu: { $benefit }?
    .why = Geri ödemeniz gereken ödenek sayılmaz.
q-destination = { $way ->
    [applied] Hangi ülkeye gitmek istiyordunuz?
    [now] Hangi ülkeye gitmek istiyorsunuz?
    [keep] Hangi ülkeye gitmek istiyorsunuz?
    [away] Hangi ülkeye gitmek istiyorsunuz?
   *[event] Hangi ülkede oturuyorsunuz veya oturacaksınız?
 }
    .why = Kurallar her ülke için aynı değildir.
q-admission-proof = { $way ->
    [applied] Orada oturmanıza izin veren bir mektubunuz var mıydı?
   *[now] Orada oturmanıza izin veren bir mektubunuz var mı?
 }
    .why = O ülkenin devletinden bir mektup, en az 1 yıl için. Sizinle giden eşiniz (partner) ve çocuklarınız için de.
q-nationality-declaration = { $way ->
    [applied] O ülkenin vatandaşlığı için başvurmak istiyor muydunuz?
   *[now] O ülkenin vatandaşlığı için başvurmak istiyor musunuz?
 }
    .why = Yalnızca Hollanda vatandaşı mısınız? O zaman bu başvuru için yazılı söz vermeniz gerekiyordu. Şimdi hiçbir başvuru yapmayın: önce SVB’ye sorun.
q-renounces-dutch-nationality = { $way ->
    [applied] Hollanda vatandaşlığından çıkmak istiyor muydunuz?
   *[now] Hollanda vatandaşlığından çıkmak istiyor musunuz?
 }
    .why = Çift vatandaşlıkta yalnızca böyle olurdu. Şimdi hiçbir vatandaşlıktan çıkmayın: önce SVB’ye sorun.
# Native reader: is “eş (partner)” read as also for people who are not married?
q-partner = { $way ->
    [applied] Başvuru sırasında eşiniz (partner) var mıydı?
   *[now] 2024 sonunda eşiniz (partner) var mıydı?
 }
    .why = Kocanız veya karınız. Ya da tek bir hane (huishouden) olarak birlikte yaşadığınız kişi. Anneniz, babanız veya çocuğunuz sayılmaz.
q-foster-children = { $way ->
    [applied] Koruyucu aile olarak baktığınız çocukları (pleegkinderen) götürmek istiyor muydunuz?
   *[now] Koruyucu aile olarak baktığınız çocukları (pleegkinderen) götürmek istiyor musunuz?
 }
    .why = Sizin baktığınız, başka birinin çocukları. Kendi çocuklarınız için bu kural yok.
q-foster-consent = { $way ->
    [applied] Bu çocukların (pleegkinderen) gitmesine izin veren bir mektup var mıydı?
   *[now] Bu çocukların (pleegkinderen) gitmesine izin veren bir mektup var mı?
 }
    .why = Annenin, babanın veya vasinin (voogd) mektubu.
q-state-debts = { $way ->
    [applied] Hollanda devletine (Rijk) borcunuz var mıydı?
   *[now] 2024 sonunda Hollanda devletine (Rijk) borcunuz var mıydı?
 }
    .why = Merkezi devlete, örneğin vergi veya para cezası. Cevabınızı biz görmeyiz.
q-partner-state-debts = { $way ->
    [applied] Eşinizin Hollanda devletine (Rijk) borcu var mıydı?
   *[now] 2024 sonunda eşinizin Hollanda devletine (Rijk) borcu var mıydı?
 }
    .why = Bu kural sizinle giden eş için de geçerlidir.
q-detained = { $way ->
    [applied] Başvuru günü cezaevinde miydiniz?
   *[now] 2024 sonunda cezaevinde miydiniz?
 }
    .why = Bunu herkese soruyoruz. Cevabınızı biz görmeyiz.
q-evading-sentence = { $way ->
    [applied] O zaman bir hapis cezası için aranıyor muydunuz?
   *[now] 2024 sonunda bir hapis cezası için aranıyor muydunuz?
 }
    .why = Bu cezayı daha çekmeniz gerekiyordu ama gitmediniz. Cevabınızı biz görmeyiz.
q-partner-detained = { $way ->
    [applied] Eşiniz o zaman cezaevinde miydi?
   *[now] 2024 sonunda eşiniz cezaevinde miydi?
 }
    .why = Bu kural sizinle giden eş için de geçerlidir.
q-partner-evading-sentence = { $way ->
    [applied] O zaman eşiniz bir hapis cezası için aranıyor muydu?
   *[now] 2024 sonunda eşiniz bir hapis cezası için aranıyor muydu?
 }
    .why = Bu kural sizinle giden eş için de geçerlidir.

# What do I keep if I go back?
# Native reader: it asks for how long; the Dutch asks how you want to go. Is anything lost?
q-stay = Ne kadar süre için gitmek istiyorsunuz?
    .why = Kısa süre ve temelli gitmek için kurallar farklıdır. Bunu sonra değiştirebilirsiniz.
q-receives = Şimdi hangi ödeneği, emekli aylığını veya ek ödeneği (toeslag) alıyorsunuz?
    .why = Birden fazla seçebilirsiniz. Mektuplarınıza bakın.
q-wia-kind = Hangi tür WIA alıyorsunuz?
    .why = UWV’nin mektubunda yazar.
q-vvu-since = WGA devam ödeneğiniz (vervolguitkering) ne zaman başladı?
    .why = Tarih UWV’nin mektubunda yazar.
q-alone = SVB sizi eşi (partner) olmayan biri olarak mı görüyor (alleenstaand)?
    .why = SVB’den gelen mektubunuza bakın. Evlisiniz ama temelli ayrı mı yaşıyorsunuz? Evet’i seçin. Biriyle birlikte mi yaşıyorsunuz? Kardeşiniz veya arkadaşınız da olsa Hayır’ı seçin. Çocuğunuzla, annenizle veya babanızla birlikte yaşamak sayılmaz.
q-who-moves = Hollanda’dan kim gidiyor?
    .why = Çocuk parası (kinderbijslag) için kimin gittiği ve kimin kaldığı önemlidir.
q-seeks-work = Orada en fazla 3 ay iş arayacak mısınız?
    .why = O zaman WW’yi bazen orada da alırsınız.
q-full-ww-4-weeks = 4 haftadır veya daha uzun süredir tam WW alıyor musunuz?
    .why = Tam WW: yanında çalışmıyorsunuz.
q-insured-there = O ülkeden iş veya emeklilik geliriniz var mı?
    .why = O zaman belki sağlık için orada sigortalısınız.
q-departure = Hollanda’dan gidiş tarihiniz nedir?
    .why = O günden itibaren sayarız. Artık Hollanda’da değil misiniz? O zaman gittiğiniz günü yazın. Yalnızca yıl da olur.
q-insured-year = Gitmeden önceki bütün yıl AOW için sigortalı mıydınız?
    .why = O yıl Hollanda’da oturdunuz veya çalıştınız mı? O zaman sigortalıydınız.
# Native reader: “the mother or father of the child” stands for “the other parent”. Is that clear?
q-other-parent-here = Çocuğun annesi veya babası Hollanda’da kalıyor mu?
    .why = Oturmak veya çalışmak için. O zaman çocuk parasını (kinderbijslag) belki o alabilir.
q-wajong-reason = Neden başka bir ülkeye gitmek istiyorsunuz?
    .why = UWV, Wajong için bazen istisna yapar.
q-passport-since = Gittikten sonra ne zaman Hollanda pasaportu aldınız?
    .why = Son pasaport sayılır. Kimlik kartı da sayılır.
q-anw-since = Ne zamandan beri Anw alıyorsunuz?
    .why = Fas’ta kurallar 1 Ekim 2016’dan beri farklı.

# Questions about what happened after going back
q-voluntary-application = SVB isteğe bağlı sigorta (vrijwillige verzekering) başvurunuzu ne zaman aldı?
    .why = Tarih SVB’nin mektubunda yazar.
q-role = Hollanda’ya kim geri gelmek istiyor?
    .why = Eş (partner) ve çocuk için ayrı kurallar var.
q-return-option-used = Geri gelme seçeneğini (terugkeeroptie) daha önce kullandınız mı?
    .why = Daha önce Hollanda’ya bu yolla geri geldiniz mi? Bu yalnızca 1 kez olur.
q-lawful-three-years = Gitmeden hemen önce 3 yıl oturma izniniz (vergunning) var mıydı?
    .why = Ara vermeden 3 yıl. Hollanda vatandaşı mıydınız? O zaman da Evet’i seçin.
q-child-condition = Çocuk nasıl geri geliyor?
    .why = Çocuğun tek başına geri gelmesine bazen izin verilmez.
q-readmission-asked = IND veya büyükelçilik başvurunuzu ne zaman aldı?
    .why = Geri gelmek için yaptığınız başvuruyu soruyoruz.
q-lives-in-nl-again = Gerçekten yeniden Hollanda’da mı oturacaksınız?
    .why = Ziyaret veya tatil, oturmak sayılmaz.
q-moved-back = Hangi günden itibaren yeniden Hollanda’da oturuyorsunuz?
    .why = Bu gün ileride de olabilir.
q-partner-died = Eşiniz (partner) hangi gün vefat etti?
    .why = Bir şeyin ne zaman değiştiğini o günle hesaplıyoruz.
q-deceased-insured = Eşiniz (partner) hâlâ Hollanda’da oturuyor veya çalışıyor muydu?
    .why = Vefat ettiği gün. İsteğe bağlı (vrijwillig) Anw sigortası da sayılır.
q-deceased-left = Eşiniz (partner) Hollanda’dan ne zaman gitti?
    .why = Giden kişi bazen 6 hafta daha sigortalıdır.
q-deceased-insured-there = Eşiniz (partner) ondan sonra başka bir ülkede sigortalı mıydı?
    .why = Örneğin o ülkede çalıştığı için.
q-child-under-18 = 18 yaşından küçük çocuğunuz var mı?
    .why = Anw için 18 yaşından küçük çocuk önemlidir.
q-unfit-for-work = Hastalık yüzünden az çalışabiliyor veya hiç çalışamıyor musunuz?
    .why = Hastalık yüzünden çalışma gücünüzün en az yüzde 45’ini kaybettiniz.
q-separated-on = Hangi günden beri artık birlikte yaşamıyorsunuz?
    .why = Günü bilmiyor musunuz? Ay da olur.
q-married = Evli misiniz?
    .why = Kayıtlı birliktelik (geregistreerd partnerschap) de sayılır.
q-permanently-separated = Bir daha birleşmemek üzere mi ayrısınız?
    .why = Artık birlikte devam etmek istemiyorsunuz ve bu kesin.
q-together-on = Hangi günden beri birliktesiniz?
    .why = Evlendiğiniz ya da birlikte yaşamaya başladığınız gün. Geçmiş bir gün de olabilir.
q-other-has-award = Diğer kişinin kendi geri dönüş ödeneği (remigratie-uitkering) var mı?
    .why = Kendi adına, SVB’den.
q-detention = Durum nedir?
    .why = Sizin veya eşinizin (partner) durumunu soruyoruz. Cevabınızı biz görmeyiz.
q-released-on = Bu hangi gün bitiyor?
    .why = Kişinin serbest kaldığı veya artık aranmadığı gün.
q-child-birth-date = En küçük çocuğunuz ne zaman doğdu?
    .why = Sizinle giden en küçük çocuk.
q-nationality-step = Ülkenizin vatandaşlığı için başvurdunuz mu?
    .why = Ödeneğe başvururken buna söz verdiniz.
q-change-on = Değişiklik hangi gün oluyor?
    .why = Bu gün ileride de olabilir.
q-still-in-nl = Şimdi hâlâ Hollanda’da mısınız?
    .why = Hollanda’daysanız 4 hafta içinde haber vermeniz gerekir. Başka bir ülkedeyseniz 6 hafta içinde.
q-award-on = SVB’nin kararının tarihi nedir?
    .why = Tarih, ödeneği alacağınızı söyleyen mektubun üstünde yazar.
q-leaves-on = Hollanda’dan hangi gün gidiyorsunuz?
    .why = SVB bunun zamanında olup olmadığına bakar.
q-not-to-blame = Başka çare olmadığı için mi daha geç gidiyorsunuz?
    .why = Örneğin çok hasta olduğunuz için.
q-incapacity-change = WIA’nıza veya WAO’nuza ne oldu?
    .why = Gidişinizden sonraki zamanı soruyoruz.
q-left-with-incapacity = Giderken WIA’nız veya WAO’nuz var mıydı?
    .why = Bu kural yalnızca bu iki ödenek içindir.
q-stopped-benefit = Giderken hangi ödeneğiniz kesildi?
    .why = Birini seçin. Sonra bunu bir daha yapabilirsiniz.
q-back-on = Hangi günden itibaren yeniden Hollanda’da oturuyorsunuz?
    .why = Bazı ödenekler yalnızca zamanında geri gelirseniz yeniden başlar.
q-abroad-from = Hangi gün gidiyorsunuz?
    .why = Yolculuğunuzun ilk günü.
q-abroad-until = Hangi gün geri döneceksiniz?
    .why = Yeniden Hollanda’da olduğunuz gün. Henüz bilmiyor musunuz? Tahmininizi yazın.
q-days-abroad-before = Yolculuğunuzun yılında daha önce kaç gün Hollanda dışındaydınız?
    .why = 1 Ocak’tan bu yolculuğa kadar sayın. Hiç gitmediniz mi? 0 yazın.
q-residence-now = Şimdi hangi oturma hakkınız var?
    .why = Oturma kartınıza bakın. Cevabınızı biz görmeyiz.
q-no-means = Yolculuk için paranız yetersiz mi?
    .why = Bu yardım, kendisi ödeyemeyenler içindir.
q-helped-before = Son 5 yılda böyle bir yardım aldınız mı?
    .why = Bu yardımı çoğu zaman yalnızca 1 kez alırsınız.
q-office = Bu hangi kurumla ilgili?
    .why = Mektubun üstüne veya bankanızda kimin ödediğine bakın.
q-decision-on = Kararın tarihi nedir?
    .why = Tarih, mektubun üstünde yazar.
q-partner-place = Eşiniz (partner) nerede yaşayacak?
    .why = Kocanız, karınız veya evli gibi birlikte yaşadığınız kişi.
q-household = Hollanda’dan kiminle gittiniz?
    .why = Ödenek buna bağlıdır.
q-payment = Ayda ne kadar geri dönüş ödeneği (remigratie-uitkering) alıyorsunuz?
    .why = Bankanıza veya SVB’nin mektubuna bakın.
q-gross-benefits = Hollanda’nın diğer ödeneklerinden ne kadar alıyorsunuz?
    .why = Sizin ve eşinizin (partner) ödeneklerini toplayın, ayda, vergiden önce (brüt): AOW, Anw, WIA, WAO, WAZ, Wajong ve ek ödenek (toeslag). Hiç yok mu? 0 yazın.

about-voluntary-application = İsteğe bağlı sigorta başvurusu
about-role = Kimin geri gelmek istediği
about-return-option-used = Geri gelme seçeneğini kullanma
about-lawful-three-years = 3 yıl oturma izni
about-child-condition = Çocuğun nasıl geri geldiği
about-readmission-asked = Geri gelmek için başvuru
about-lives-in-nl-again = Yeniden Hollanda’da oturma
about-moved-back = Yeniden Hollanda’da oturmanın ilk günü
about-partner-died = Vefat günü
about-deceased-insured = Eşiniz hâlâ Hollanda’da
about-deceased-left = Eşinizin Hollanda’dan gidişi
about-deceased-insured-there = Eşiniz orada sigortalı
about-child-under-18 = 18 yaşından küçük çocuk
about-unfit-for-work = Hastalık, az çalışmak veya hiç çalışamamak
about-separated-on = Artık birlikte yaşamamanın ilk günü
about-married = Evli olma
about-permanently-separated = Bir daha birleşmemek üzere ayrı
about-together-on = Birlikte olmanın ilk günü
about-other-has-award = Diğer kişinin ödeneği
about-detention = Cezaevi veya hapis cezası
about-released-on = Bittiği gün
about-child-birth-date = En küçük çocuğun doğum tarihi
about-nationality-step = Vatandaşlık başvurusu
about-change-on = Değişiklik günü
about-still-in-nl = Hâlâ Hollanda’da
about-award-on = Karar günü
about-leaves-on = Gideceğiniz gün
about-not-to-blame = Elinizde olmayan sebep
about-incapacity-change = WIA veya WAO’daki değişiklik
about-left-with-incapacity = WIA veya WAO ile gitme
about-stopped-benefit = Kesilen ödenek
about-back-on = Yeniden Hollanda’da oturmanın ilk günü
about-abroad-from = Gidişin ilk günü
about-abroad-until = Hollanda’ya dönüş günü
about-days-abroad-before = Daha önce gidilen günler
about-residence-now = Şimdiki oturma hakkınız
about-no-means = Yolculuk için paranın az olması
about-helped-before = Daha önce alınan yardım
about-office = Kurum
about-decision-on = Kararın günü
about-partner-place = Eşinizin yaşadığı yer
about-household = Kiminle gittiğiniz
about-payment = Ayda aldığınız ödenek
about-gross-benefits = Diğer ödenekler birlikte

voluntary-application-not-yet = Henüz başvurmadım
role-remigrant = Ben, ve ödenek benim
role-partner = Ben, eş (partner) olarak birlikte gittim
role-child = Ben, çocuk olarak birlikte gittim
child-condition-together = Annesi veya babasıyla birlikte
child-condition-came-of-age = Tek başına, 18 yaşını doldurduktan sonra
    .hint = Gidişten sonraki yıl içinde 18 yaşını doldurdu
child-condition-neither = İkisi de değil
readmission-asked-not-yet = Henüz başvurmadım
deceased-left-never-lived = Hiç Hollanda’da oturmadı
detention-shorter = Cezaevinde, 1 aydan kısa
detention-month = Cezaevinde, 1 ay veya daha uzun
detention-fugitive = Hapis cezası için aranıyor
detention-departed = Bir terör grubuna katılmak için gitti (uitreiziger)
released-on-not-yet = Henüz bitmedi
nationality-step-none = Hayır, henüz değil
nationality-step-asked = Evet, hâlâ bekliyorum
nationality-step-received = Evet, aldım
nationality-step-refused = Evet, ama ülkem hayır dedi
leaves-on-not-yet = Henüz gün seçmedim
incapacity-change-lowered = Ödenek azaldı
incapacity-change-ended = Ödenek kesildi
incapacity-change-nothing = Hiçbir şey değişmedi
back-on-not-yet = Henüz geri gelmedim
stay-visit = Ziyarete
    .hint = Sonra geri geliyorum
stay-part-of-year = Her yılın bir bölümünde
    .hint = Hem burada hem orada yaşıyorum
stay-try-first = Önce denemek için
    .hint = Belki geri gelirim
stay-for-good = Temelli
    .hint = Orada yaşayacağım
stay-unsure = Henüz bilmiyorum
    .hint = O zaman önce neyin sizde kaldığını okursunuz
residence-now-dutch = Hollanda vatandaşı
    .hint = Hollanda pasaportum var
residence-now-eu = AB vatandaşı
    .hint = Ya da bir AB vatandaşının ailesi
residence-now-regular-fixed = Normal izin, süreli
    .hint = Kartta yazan: regulier, bepaalde tijd
residence-now-regular-indefinite = Normal izin, süresiz
    .hint = Kartta yazan: regulier, onbepaalde tijd
residence-now-eu-long-term = AB’de uzun süreli oturan
    .hint = Kartta yazan: EU-langdurig ingezetene
residence-now-temporary-asylum = İltica (asiel), süreli
    .hint = Kartta yazan: asiel, bepaalde tijd
residence-now-asylum-indefinite = İltica (asiel), süresiz
    .hint = Kartta yazan: asiel, onbepaalde tijd
residence-now-temporary-protection = Geçici koruma (Ukrayna)
residence-now-procedure = Hâlâ karar bekliyorum
residence-now-none = Burada kalmama izin yok
    .hint = Ya da belgem yok
office-svb = SVB
    .hint = AOW, Anw, AIO, kinderbijslag, remigratie
office-uwv = UWV
    .hint = WIA, WAO, WW, Wajong
office-uwv-zw = UWV, hastalık ödeneği (Ziektewet)
office-municipality = Belediye (gemeente)
    .hint = Bijstand, IOAW, IOAZ
office-toeslagen = Dienst Toeslagen
office-cak = CAK
    .hint = Başka bir ülkede sağlık hizmeti
office-ind = IND
    .hint = Oturma izni veya vatandaşlık
office-ind-asylum = IND, iltica (asiel) hakkında
partner-place-none = Eşim (partner) yok
partner-place-along = Eşim (partner) benimle gidiyor
partner-place-stays = Eşim (partner) Hollanda’da kalıyor
partner-place-there = Eşim (partner) zaten orada yaşıyor
household-single = Tek başıma
household-single-parent = Çocuğumla, eşim (partner) olmadan
    .hint = 18 yaşından küçük bir veya daha çok çocuk
household-couple = Eşimle (partner)
    .hint = Çocuklu veya çocuksuz
payment-nothing = Hiç
payment-small = 25 eurodan az
payment-more = 25 euro veya daha çok
days-abroad-before-unit = gün
gross-benefits-unit = euro (ayda)

# Short names of the questions, for lists
about-application-received = Başvuru gününüz
about-birth-date = Doğum tarihiniz
about-birth-country = Doğduğunuz ülke
about-nationalities = Vatandaşlığınız
about-former-nationalities = Eski vatandaşlık
about-settled-in-nl = Hollanda’ya geliş
about-moluccan-register = Malukulular listesi
about-asylum-permit = İltica izni (asiel)
about-asylum-permit-received = İltica iznini aldığınız gün
about-family-reunification-with-asylum-holder = İltica izni olan ailenin yanına gelme
about-lives-in-nl = Hollanda’da oturma
about-residence-since = Ara vermeden oturmanın ilk günü
about-permit = Oturma hakkınız
about-temporary-purpose = Geçici oturma
about-benefit = Ödeneğiniz
about-benefit-since = Ödeneğin ilk günü
about-benefit-until = Ödeneğin son günü
about-benefit-loan = Borç olarak verilen ödenek
about-destination = Gideceğiniz ülke
about-admission-proof = Orada oturma izni mektubu
about-nationality-declaration = Başka vatandaşlık için başvurma
about-renounces-dutch-nationality = Hollanda vatandaşlığından çıkma
about-partner = Eşiniz (partner)
# Native reader: this is long; is there a short known word for pleegkinderen?
about-foster-children = Koruyucu aile olarak baktığınız çocuklar (pleegkinderen)
about-foster-consent = Bu çocuklar (pleegkinderen) için mektup
about-state-debts = Devlete (Rijk) borç
about-partner-state-debts = Eşinizin borcu
about-detained = Cezaevi
about-evading-sentence = Hapis cezası
about-partner-detained = Cezaevi (eş)
about-partner-evading-sentence = Hapis cezası (eş)
about-stay = Ne kadar süre için gittiğiniz
about-receives = Ödeneğiniz ve emekli aylığınız
about-wia-kind = WIA türü
about-vvu-since = WGA devam ödeneğinin ilk günü
about-alone = Eşi veya partneri olmama
about-who-moves = Kimin gittiği
about-seeks-work = WW ile iş arama
about-full-ww-4-weeks = 4 hafta tam WW
about-insured-there = O ülkeden iş veya emeklilik geliri
about-departure = Gidiş tarihiniz
about-insured-year = Gitmeden önce sigortalı olma
about-other-parent-here = Çocuğun annesi veya babası
about-wajong-reason = Neden gittiğiniz
about-passport-since = Son Hollanda pasaportu
about-anw-since = Anw başlangıcı

# Rights of residence
permit-dutch = Hollanda vatandaşıyım
permit-regular_fixed = Normal izin, birkaç yıllık
    .hint = Süreli oturma izni (verblijfsvergunning regulier, bepaalde tijd)
permit-regular_indefinite = Normal izin, süresiz
    .hint = Süresiz (regulier onbepaalde tijd) veya AB uzun süreli (EU-langdurig)
permit-asylum_fixed = İltica, birkaç yıllık
    .hint = Süreli iltica oturma izni (verblijfsvergunning asiel, bepaalde tijd)
permit-asylum_indefinite = İltica, süresiz
    .hint = Süresiz iltica oturma izni (verblijfsvergunning asiel, onbepaalde tijd)
permit-eu = Avrupa Birliği vatandaşı veya ailesi
    .hint = Norveç, İzlanda ve İsviçre de dahil
permit-association_agreement = Türk işçi veya ailesi
    .hint = Türkiye ile yapılan anlaşmadan gelen hak
permit-other = Başka bir şey
    .hint = Veya belge yok

# Benefits. The Dutch names stay: people know them from their letters.
# Native reader: is “sosyal yardım” what people here call bijstand?
benefit-participatiewet = Sosyal yardım (bijstand)
    .hint = Belediyenin (gemeente) verdiği ödenek
benefit-aow = AOW yaşlılık aylığı
    .hint = Devletin verdiği emekli aylığı
benefit-wia = İş göremezlik ödeneği (WIA)
    .hint = WGA veya IVA. Hastasınız ve çalışamıyorsunuz
benefit-wao = İş göremezlik ödeneği (WAO)
    .hint = 2004’ten önce hastalandınız
benefit-ww = İşsizlik ödeneği (WW)
    .hint = Artık işiniz yok
benefit-none = Ödenek yok
    .hint = O zaman hiçbir şey almıyordum
benefit-wajong = Wajong ödeneği
    .hint = Genç yaştan beri hasta veya engelli
benefit-zw = Hastalık ödeneği (Ziektewet)
    .hint = Hastalığın ilk dönemi
benefit-anw = Dul ödeneği (Anw)
    .hint = Eşiniz vefat etti
benefit-ioaw = IOAW ödeneği
    .hint = İşi olmayan yaşlılar için, belediyeden
benefit-ioaz = IOAZ ödeneği
    .hint = Eskiden kendi işyeri olan yaşlılar için
benefit-iow = IOW ödeneği
    .hint = WW’den sonra, 60 yaşından büyük
benefit-waz = WAZ ödeneği
    .hint = Hasta, eskiden kendi işyeri vardı
benefit-bbz = Bbz ödeneği
    .hint = Kendi işyeri olanlar için sosyal yardım (bijstand)
benefit-tw = Ek ödenek (Toeslagenwet)
    .hint = UWV’nin bir ödeneğe eklediği tutar
benefit-wachtgeld = Bekleme aylığı (wachtgeld)
    .hint = Devlet için çalışıyordunuz
benefit-wamil = Wamil ödeneği
    .hint = Orduda çalışıyordunuz ve hastalandınız
benefit-aio = AIO ek ödeneği
    .hint = Az AOW’nin yanında verilir
benefit-akw = Çocuk parası (kinderbijslag)
    .hint = SVB’nin çocuğunuz için verdiği ödenek
benefit-kgb = Ek çocuk parası (kindgebonden budget)
    .hint = Çocuğunuz için ek ödenek, her ay
# Native reader: is “ek ödenek” a good word for every toeslag?
benefit-toe = Kira veya sağlık için ek ödenek (toeslag)
    .hint = Dienst Toeslagen’den. Kreş için de
# Native reader: is “işyeri emekliliği” understood as the pension from your work?
benefit-pen = İşyeri emekliliği
    .hint = Emeklilik fonundan (pensioenfonds)
benefit-other = Başka bir şey
    .hint = İşyeri emekliliği, yurt dışından gelen gelir
benefit-running = O zaman hâlâ devam ediyordu
    .hint = Başvurudan önceki gün de dahil

# Kinds of WIA
wia-kind-iva = IVA ödeneği
    .hint = Büyük ihtimalle bir daha hiç çalışamazsınız
wia-kind-wga-lgu = WGA: ücrete bağlı ödenek (loongerelateerde uitkering)
    .hint = İlk dönem
wia-kind-wga-lau = WGA: ücret eki (loonaanvulling)
    .hint = Ödeneğin yanında yeterince çalışıyorsunuz
wia-kind-wga-vvu = WGA: devam ödeneği (vervolguitkering)
    .hint = İlk dönemden sonra, yeterince çalışmıyorsanız

# Who leaves
who-moves-family = Çocuklarımla gidiyorum
who-moves-parent = Ben gidiyorum, çocuklarım kalıyor
who-moves-child = Yalnızca çocuğum gidiyor

# Why somebody with Wajong moves
wajong-reason-treatment = Tedavi için
wajong-reason-work = Orada iş bulma şansım daha yüksek
wajong-reason-carer = Bana bakan kişi oraya yerleşiyor
wajong-reason-other = Başka bir sebeple

# The last passport since leaving
passport-since-none = Gittikten sonra almadım

# Debts
debts-none = Borç yok
    .hint = Veya hepsi ödendi
debts-arrangement = Evet, ödeme anlaşması var
    .hint = Her ay biraz ödeme
debts-not_collected = Evet, ama ödemem gerekmiyor
    .hint = Devletin mektubunda öyle yazıyor
debts-unpaid = Evet, ödeme anlaşması yok
    .hint = Henüz ödenmedi

# Partner
partner-none = Eşim yok
partner-goes_along = Eşim benimle gidiyor
    .hint = Eşim Hollanda’da oturuyor
partner-stays_in_nl = Eşim Hollanda’da kalıyor
partner-already_there = Eşim zaten orada oturuyor
partner-separated = Eşimle ayrıyız
    .hint = Bir daha birleşmemek üzere ayrı
