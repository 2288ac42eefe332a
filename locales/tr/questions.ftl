# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the questions are about today).

q-application-received = SVB başvurunuzu ne zaman aldı?
    .why = Tarih SVB’nin mektubunda yazar. Kanun o güne bakar.
q-birth-date = Doğum tarihiniz nedir?
    .why = Kurallarda yaşınız önemlidir.
q-birth-country = Hangi ülkede doğdunuz?
    .why = Kanun belli ülkelerden gelen insanlar içindir.
q-nationalities = { $way ->
    [applied] Başvuru sırasında hangi ülkenin vatandaşıydınız?
   *[now] Hangi ülkenin vatandaşısınız?
 }
    .why = Pasaportunuza bakın. Birden fazla ülke seçebilirsiniz.
q-former-nationalities = Eskiden başka bir vatandaşlığınız daha var mıydı?
    .why = Eski bir vatandaşlık da bazen sayılır.
q-settled-in-nl = Hollanda’ya ne zaman yerleştiniz?
    .why = Arada Hollanda’dan ayrıldınız mı? Son gelişinizi yazın.
q-moluccan-register = Malukulular listesinde (Rietkerk-uitkering) adınız var mı?
    .why = 1951 veya 1952’de gelen insanlar içindir.
q-asylum-permit = Hollanda’da iltica oturma izni (verblijfsvergunning asiel) aldınız mı?
    .why = Kanun mülteciler için de geçerlidir.
q-asylum-received = İltica iznini (asiel) ilk kez ne zaman aldınız?
    .why = Tarih IND’den aldığınız eski belgelerde yazar.
q-family-reunification = Ailenizden iltica izni (asiel) olan birinin yanına mı yerleştiniz?
    .why = Bir mültecinin yanına yerleşen kişi de bazen sayılır.
q-lives-in-nl = { $way ->
    [applied] Başvuru sırasında Hollanda’da mı oturuyordunuz?
   *[now] Hollanda’da mı oturuyorsunuz?
 }
    .why = Asıl eviniz Hollanda’da olmalıydı.
q-residence-since = { $way ->
    [applied] Ne zamandan beri burada ara vermeden oturuyordunuz?
   *[now] Ne zamandan beri burada ara vermeden oturuyorsunuz?
 }
    .why = Yalnız geçerli oturma belgenizin olduğu zamanı sayın. Kanun 8 yıl istiyor.
q-permit = { $way ->
    [applied] Karar sırasında hangi oturma hakkınız vardı?
   *[now] Hangi oturma hakkınız var?
 }
    .why = Oturma kartınıza bakın.
q-temporary-purpose = { $way ->
    [applied] Oturumunuz geçici miydi, örneğin okumak için?
   *[now] Oturumunuz geçici mi, örneğin okumak için?
 }
    .why = Çalışma izniyle (werkvergunning) çalışmak veya tedavi görmek de geçicidir.
q-benefit-1 = { $way ->
    [applied] Başvurudan bir gün önce hangi ödeneğiniz (uitkering) vardı?
   *[now] Şimdi hangi ödeneğiniz (uitkering) var?
 }
    .why = Kanun 1 yıl ödenek istiyor. Bazı ödenekler sayılmaz.
q-benefit-more = Ondan önce hangi ödeneğiniz (uitkering) vardı?
    .why = Aynı zamanda aldığınız bir ödenek de sayılır.
q-benefit-since = Bu ödeneği ne zamandan beri alıyordunuz: { $benefit }?
    .why = Tarih ödeneğinizle ilgili mektupta yazar.
q-benefit-until = Bu ödeneğin son günü ne zamandı: { $benefit }?
    .why = Son günü yazın.
q-benefit-loan = Bu ödenek borç (lening) muydu: { $benefit }?
    .why = Geri ödemeniz gereken para sayılmaz.
q-destination = { $way ->
    [applied] Hangi ülkeye gitmek istiyordunuz?
   *[now] Hangi ülkeye gitmek istiyorsunuz?
 }
    .why = Kurallar her ülke için aynı değildir.
q-admission-proof = { $way ->
    [applied] Orada oturmanıza izin veren bir mektubunuz var mıydı?
   *[now] Orada oturmanıza izin veren bir mektubunuz var mı?
 }
    .why = O ülkenin devletinden bir mektup, en az 1 yıl için.
q-nationality-declaration = { $way ->
    [applied] O ülkenin vatandaşlığı için başvurmak istiyor muydunuz?
   *[now] O ülkenin vatandaşlığı için başvurmak istiyor musunuz?
 }
    .why = Yalnız Hollanda vatandaşı mısınız? O zaman bunun için yazılı söz vermeniz gerekiyordu.
q-renounces-dutch-nationality = { $way ->
    [applied] Hollanda vatandaşlığından çıkmak istiyor muydunuz?
   *[now] Hollanda vatandaşlığından çıkmak istiyor musunuz?
 }
    .why = Çift vatandaşlıkta yalnız böyle olurdu. Şimdi hiçbir vatandaşlıktan çıkmayın: önce SVB’ye sorun.
q-partner = { $way ->
    [applied] Başvuru sırasında eşiniz (partner) var mıydı?
   *[now] Eşiniz (partner) var mı?
 }
    .why = Eş (partner): kocanız, karınız veya birlikte oturduğunuz biri.
q-foster-children = { $way ->
    [applied] Koruyucu aile çocuklarını (pleegkinderen) yanınızda götürmek istiyor muydunuz?
   *[now] Koruyucu aile çocuklarını (pleegkinderen) yanınızda götürmek istiyor musunuz?
 }
    .why = Kendi çocuklarınız için bu kural yok.
q-foster-consent = { $way ->
    [applied] Bu çocukların (pleegkinderen) gitmesine izin veren bir mektup var mıydı?
   *[now] Bu çocukların (pleegkinderen) gitmesine izin veren bir mektup var mı?
 }
    .why = Annenin, babanın veya vasinin (voogd) mektubu.
q-state-debts = { $way ->
    [applied] Hollanda devletine (Rijk) borcunuz var mıydı?
   *[now] Hollanda devletine (Rijk) borcunuz var mı?
 }
    .why = Örneğin vergi veya para cezası. Cevabınızı kimse görmez.
q-partner-state-debts = { $way ->
    [applied] Eşinizin Hollanda devletine (Rijk) borcu var mıydı?
   *[now] Eşinizin Hollanda devletine (Rijk) borcu var mı?
 }
    .why = Bu kural sizinle giden eş için de geçerlidir.
q-detained = { $way ->
    [applied] Başvuru günü cezaevinde miydiniz?
   *[now] Cezaevinde misiniz?
 }
    .why = Bunu herkese soruyoruz. Cevabınızı kimse görmez.
q-evading-sentence = { $way ->
    [applied] O zaman hâlâ çekmeniz gereken hapis cezası var mıydı?
   *[now] Hâlâ çekmeniz gereken hapis cezası var mı?
 }
    .why = Yani sizi aradıkları bir ceza. Cevabınızı kimse görmez.
q-partner-detained = { $way ->
    [applied] Eşiniz o zaman cezaevinde miydi?
   *[now] Eşiniz cezaevinde mi?
 }
    .why = Bu kural sizinle giden eş için de geçerlidir.
q-partner-evading-sentence = { $way ->
    [applied] O zaman eşinizin hâlâ çekmesi gereken hapis cezası var mıydı?
   *[now] Eşinizin hâlâ çekmesi gereken hapis cezası var mı?
 }
    .why = Bu kural sizinle giden eş için de geçerlidir.

# What do I keep if I go back?
q-receives = Şimdi hangi ödeneği veya emekli aylığını alıyorsunuz?
    .why = Birden fazla seçebilirsiniz. Mektuplarınıza bakın.
q-wia-kind = Hangi tür WIA alıyorsunuz?
    .why = UWV’nin mektubunda yazar.
q-vvu-since = WGA devam ödeneğiniz (vervolguitkering) ne zaman başladı?
    .why = Tarih UWV’nin mektubunda yazar.
q-alone = Yalnız mısınız (evli değilsiniz ve evde eşiniz de yok)?
    .why = Eşi (partner) olmayan kişi farklı miktarda AOW alır.
q-who-moves = Hollanda’dan kim gidiyor?
    .why = Çocuk parası (kinderbijslag) için kimin gittiği ve kimin kaldığı önemlidir.
q-seeks-work = Orada iş arayacak mısınız, en fazla 3 ay?
    .why = O zaman WW’yi bazen götürebilirsiniz.
q-full-ww-4-weeks = 4 haftadır veya daha uzun süredir tam WW alıyor musunuz?
    .why = Tam WW: yanında çalışmıyorsunuz.
q-insured-there = Orada işiniz veya o ülkeden emekli aylığınız var mı?
    .why = O zaman belki sağlık için orada sigortalısınız.
q-departure = Hollanda’dan hangi gün gidiyorsunuz veya gittiniz?
    .why = O günden itibaren sayarız. Yalnız yılı yazmanız da olur.
q-benefit-35-percent = Ödeneğiniz asgari ücretin en az yüzde 35’i kadar mı?
    .why = Bu, üçte birden biraz fazladır. Vergiden önceki miktara bakın.
q-insured-year = Gitmeden önceki bir yıl boyunca Hollanda’da oturdunuz veya çalıştınız mı?
    .why = O zaman AOW için sigortalıydınız.

# Short names of the questions, for lists
about-application-received = Başvuru gününüz
about-birth-date = Doğum tarihiniz
about-birth-country = Doğduğunuz ülke
about-nationalities = Vatandaşlığınız
about-former-nationalities = Eski vatandaşlık
about-settled-in-nl = Hollanda’ya geliş
about-moluccan-register = Malukulular listesi
about-asylum-permit = İltica izni (asiel)
about-asylum-received = İltica iznini aldığınız gün
about-family-reunification = İltica izni olan ailenin yanına gelme
about-lives-in-nl = Hollanda’da oturma
about-residence-since = Ara vermeden oturmanın ilk günü
about-permit = Oturma hakkınız
about-temporary-purpose = Geçici oturum
about-benefit = Ödeneğiniz
about-benefit-since = Ödeneğin ilk günü
about-benefit-until = Ödeneğin son günü
about-benefit-loan = Borç olarak verilen ödenek
about-destination = Gideceğiniz ülke
about-admission-proof = Orada oturma izni mektubu
about-nationality-declaration = Başka vatandaşlık için başvurma
about-renounces-dutch-nationality = Hollanda vatandaşlığından çıkma
about-partner = Eşiniz (partner)
about-foster-children = Koruyucu aile çocukları (pleegkinderen)
about-foster-consent = Koruyucu aile çocukları için mektup
about-state-debts = Devlete (Rijk) borç
about-partner-state-debts = Eşinizin borcu
about-detained = Cezaevi
about-evading-sentence = Hapis cezası
about-partner-detained = Cezaevi (eş)
about-partner-evading-sentence = Hapis cezası (eş)
about-receives = Ödeneğiniz ve emekli aylığınız
about-wia-kind = WIA türü
about-vvu-since = WGA devam ödeneğinin ilk günü
about-alone = Yalnız veya eşle (partner)
about-who-moves = Kimin gittiği
about-seeks-work = WW ile iş arama
about-full-ww-4-weeks = 4 hafta tam WW
about-insured-there = Orada iş veya emekli aylığı
about-departure = Gittiğiniz gün
about-benefit-35-percent = Ödeneğinizin miktarı
about-insured-year = Hollanda’daki son yıl

# Rights of residence
permit-dutch = Hollanda vatandaşıyım
permit-regular_fixed = Normal oturum, birkaç yıllık
    .hint = Süreli oturma izni (verblijfsvergunning regulier, bepaalde tijd)
permit-regular_indefinite = Normal oturum, süresiz
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
benefit-participatiewet = Sosyal yardım (bijstand)
    .hint = Belediyenin (gemeente) verdiği para
benefit-aow = AOW yaşlılık aylığı
    .hint = Devletin verdiği emekli aylığı
benefit-wia = WIA
    .hint = Hastasınız ve çalışamıyorsunuz
benefit-wao = WAO
    .hint = 2004’ten önce hastalandınız
benefit-ww = İşsizlik ödeneği (WW)
    .hint = Artık işiniz yok
benefit-none = Ödenek yok
    .hint = O zaman hiçbir şey almıyordum
benefit-wajong = Wajong
    .hint = Genç yaştan beri hasta veya engelli
benefit-zw = Ziektewet
    .hint = Hastalığın ilk dönemi
benefit-anw = Anw
    .hint = Eşiniz vefat etti
benefit-ioaw = IOAW
    .hint = İşi olmayan yaşlılar için, belediyeden
benefit-ioaz = IOAZ
    .hint = Eskiden kendi işyeri olan yaşlılar için
benefit-iow = IOW
    .hint = WW’den sonra, 60 yaşından büyük
benefit-waz = WAZ
    .hint = Hasta, eskiden kendi işyeri vardı
benefit-bbz = Bbz
    .hint = Kendi işyeri olanlar için sosyal yardım (bijstand)
benefit-tw = Toeslagenwet
    .hint = Bir ödeneğin yanında ek para
benefit-wachtgeld = Wachtgeld
    .hint = Devlet için çalışıyordunuz
benefit-wamil = Wamil
    .hint = Orduda çalışıyordunuz ve hastalandınız
benefit-aio = AIO
    .hint = Az AOW’nin yanında ek para
benefit-akw = Çocuk parası (kinderbijslag)
    .hint = SVB’nin çocuğunuz için verdiği para
benefit-kgb = Ek çocuk parası (kindgebonden budget)
    .hint = Çocuğunuz için ek para, her ay
benefit-toe = Başka bir ek para (toeslag)
    .hint = Sağlık, kira veya çocuk bakımı için
benefit-pen = İşyeri emekliliği
    .hint = Emeklilik fonundan (pensioenfonds)
benefit-other = Başka bir şey
    .hint = İşyeri emekliliği, yurt dışından gelen para
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
    .hint = İlk dönemden sonra, çok az çalışıyorsanız

# Who leaves
who-moves-family = Çocuklarımla gidiyorum
who-moves-parent = Ben gidiyorum, çocuklarım kalıyor
who-moves-child = Yalnız çocuğum gidiyor

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
