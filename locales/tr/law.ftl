# The conditions of the Remigration Act (Remigratiewet) in our own words: how each turned out, and what the Act says.

law-application-in-time-holds = Zamanında başvurdunuz
law-application-in-time-fails = Bildiğimiz kadarıyla zamanında bir başvuru yok
law-application-in-time-open = Zamanında başvurdunuz mu, bilmiyoruz
law-application-in-time-rule = SVB başvurunuzu 1 Ocak 2025’ten önce almış olmalıydı. Son gün 31 Aralık 2024 idi.
law-application-in-time-change = SVB başvurunuzu yine de 1 Ocak 2025’ten önce mi aldı? Mektubu bulun ve tarihi değiştirin.

law-target-group-holds = Kanundaki bir gruba giriyorsunuz
law-target-group-fails = Kanundaki gruplara girmiyorsunuz
law-target-group-open = Kanundaki bir gruba giriyor musunuz, bilmiyoruz
law-target-group-rule = Kanun, şu ülkelerden gelen insanlar içindir: Türkiye, Fas, Tunus, Cabo Verde, Sırbistan, Karadağ, Bosna-Hersek, Kosova, Kuzey Makedonya ve Surinam. Bu insanlar buraya 1 Temmuz 2014’ten önce gelmiş olmalıydı. Hırvatistan için 1 Temmuz 2013’ten önce. Slovenya için 1 Mayıs 2004’ten önce. İspanya, Portekiz, İtalya ve Yunanistan için 1 Kasım 1993’ten önce. O ülkede doğmuş olmanız gerekiyordu. O ülkenin vatandaşı olmanız da gerekiyordu. Eskiden vatandaşı olmanız da yeterdi. Surinam’da mı doğdunuz? O zaman Hollanda vatandaşı olmak da yeter. Kanun, 1951 ve 1952’de gelen Malukulular için de geçerlidir. 1 Temmuz 2014’ten önce iltica izni (asiel) alan mülteciler için de geçerlidir.
law-target-group-change = Üç cevabınıza bakın: doğduğunuz ülke, vatandaşlığınız ve geldiğiniz gün. İltica izniniz (asiel) var mıydı? Ya da iltica izni olan ailenizin yanına mı geldiniz? O zaman farklı olabilir. Daha önce de burada oturdunuz mu? Hangi gelişinizin sayıldığını bilmiyoruz. SVB’ye sorun.

law-nationality-holds = Vatandaşlığınız kanuna uyuyor
law-nationality-fails = Vatandaşlığınız kanuna uymuyor
law-nationality-open = Vatandaşlığınız uyuyor mu, bilmiyoruz
law-nationality-rule = Hollanda vatandaşı değil miydiniz? O zaman bu şart tamamdı. Yalnızca Hollanda vatandaşı mıydınız? O zaman ülkenizin vatandaşlığı için başvuracağınıza söz vermeniz gerekiyordu. İki vatandaşlığınız mı vardı? O zaman Hollanda vatandaşlığından çıkmanız gerekiyordu.
law-nationality-change = Yalnızca Hollanda vatandaşı mıydınız? O zaman diğer vatandaşlık için başvuru sözü yeterdi. İki vatandaşlığınız mı vardı? O zaman Hollanda vatandaşlığından çıksaydınız bu şart tamam olurdu.

law-age-55-holds = 55 yaşını doldurmuştunuz
law-age-55-fails = 55 yaşını henüz doldurmamıştınız
law-age-55-open = 55 yaşını doldurmuş muydunuz, bilmiyoruz
law-age-55-rule = Başvuru günü 55 yaşını doldurmuş olmalıydınız.
law-age-55-change = Doğum tarihiniz yanlış mı? Ya da başvuru günü yanlış mı? Ancak o zaman farklı olur.

law-age-18-on-settling-holds = Geldiğinizde 18 yaşını doldurmuştunuz
law-age-18-on-settling-fails = Geldiğinizde 18 yaşını henüz doldurmamıştınız
law-age-18-on-settling-open = Geldiğinizde 18 yaşını doldurmuş muydunuz, bilmiyoruz
law-age-18-on-settling-rule = Hollanda’ya yerleştiğinizde 18 yaşını doldurmuş olmalıydınız.
law-age-18-on-settling-change = Doğum tarihiniz yanlış mı? Ya da geldiğiniz gün yanlış mı? Ancak o zaman farklı olur. Daha önce de burada oturdunuz mu? Hangi gelişinizin sayıldığını bilmiyoruz. SVB’ye sorun.

law-lives-in-nl-holds = Hollanda’da oturuyordunuz
law-lives-in-nl-fails = Hollanda’da oturmuyordunuz
law-lives-in-nl-open = Hollanda’da mı oturuyordunuz, bilmiyoruz
law-lives-in-nl-rule = Başvuru sırasında gerçekten Hollanda’da oturuyor olmalıydınız. Gerçekten gitmek istemeniz de gerekiyordu.
law-lives-in-nl-change = Yine de gerçekten Hollanda’da mı oturuyordunuz? O zaman bu şart tamamdı.

law-residence-8-years-holds = Hollanda’da 8 yıl veya daha uzun oturdunuz
law-residence-8-years-fails = Burada sayılan 8 yılınız yoktu
law-residence-8-years-open = Burada 8 yıl oturdunuz mu, bilmiyoruz
law-residence-8-years-rule = Başvurudan önce burada 8 yıl ara vermeden oturmuş olmalıydınız. Hollanda vatandaşı değil miydiniz? O zaman yalnızca oturma izninizin olduğu zaman sayılır. Geçici oturma sayılmaz, örneğin eğitim için.
law-residence-8-years-change = Ara vermeden 8 yıl oturdunuz mu? O zaman bu şart tamamdı. Tarih doğru mu, bakın.

law-permit-at-decision-holds = Oturma hakkınız uygundu
law-permit-at-decision-fails = Oturma hakkınız yeterli değildi
law-permit-at-decision-open = Oturma hakkınız uygun muydu, bilmiyoruz
law-permit-at-decision-rule = Karar sırasında Hollanda vatandaşı olmalıydınız. Ya da uygun bir oturma izniniz olmalıydı. Birkaç yıllık iltica izni yeterli değildi. Geçici oturma da yeterli değildi.
law-permit-at-decision-change = Karar sırasında başka bir oturma izniniz mi vardı? O zaman bu şart tamamdı. O zamanki oturma kartınıza bakın.

law-benefit-1-year-holds = Sayılan bir ödeneği 1 yıl aldınız
law-benefit-1-year-fails = Sayılan bir ödeneği bütün bir yıl boyunca almadınız
law-benefit-1-year-open = 1 yıl ödenek aldınız mı, bilmiyoruz
law-benefit-1-year-rule = Başvurunun hemen öncesinde 1 yıl boyunca ödenek almış olmalıydınız. Bunlar sayılır: sosyal yardım (bijstand), AOW, WIA, WAO, WW ve Wajong. IOAW, IOAZ, IOW, Wamil ve bekleme aylığı (wachtgeld) da sayılır. 2019’dan beri WAZ ve Bbz de sayılır. Bunlar sayılmaz: hastalık ödeneği (Ziektewet), dul ödeneği (Anw), ek ödenek (Toeslagenwet). Borç olarak verilen ödenek (lening) de sayılmaz. 1 ay veya daha kısa bir ara olabilir (2018’den önce her zaman değil).
law-benefit-1-year-change = O yıl başka bir ödenek de aldınız mı? Onu da yazın. Mektuplarınıza bakın.

law-state-debts-holds = Devlete (Rijk) borç konusunda sorun yoktu
law-state-debts-fails = Devlete (Rijk) borç vardı, ödeme anlaşması yoktu
law-state-debts-open = Devlete (Rijk) borç var mıydı, bilmiyoruz
law-state-debts-rule = Devlete (Rijk) olan borçlar ödenmiş olmalıydı. Ya da ödemek için bir anlaşma olmalıydı. Bu, sizinle giden eş için de geçerlidir. Rijk, merkezi devlettir. Örnekler: vergi ve para cezası.
law-state-debts-change = Her şey ödenmiş miydi? Ya da bir ödeme anlaşması var mıydı? O zaman bu şart tamamdı.

law-not-detained-holds = Cezaevinde değildiniz
law-not-detained-fails = Siz veya eşiniz cezaevindeydiniz
law-not-detained-open = Cezaevinde olan biri var mıydı, bilmiyoruz
law-not-detained-rule = Başvuru günü biri cezaevinde miydi? O zaman ödenek verilmezdi. Bu, sizinle giden eş için de geçerlidir. Kamu hizmeti cezası (taakstraf) sayılmaz.
law-not-detained-change = Burada yalnızca başvuru günü önemlidir. O gün kimse cezaevinde değil miydi? O zaman cevabınızı değiştirin.

law-not-evading-sentence-holds = Hapis cezası için aranmıyordunuz
law-not-evading-sentence-fails = Siz veya eşiniz hapis cezası için aranıyordunuz
law-not-evading-sentence-open = Hapis cezası için aranan biri var mıydı, bilmiyoruz
law-not-evading-sentence-rule = Biri hapis cezasından kaçıyor muydu? O zaman ödenek verilmezdi. Bu, sizinle giden eş için de geçerlidir.
law-not-evading-sentence-change = Burada yalnızca başvuru günü önemlidir. O gün kimse aranmıyor muydu? O zaman cevabınızı değiştirin.

law-partner-goes-along-holds = Eş konusunda sorun yoktu
law-partner-goes-along-fails = Eşiniz Hollanda’da kalmak istiyordu
law-partner-goes-along-open = Eşiniz sizinle gidiyor mu, bilmiyoruz
law-partner-goes-along-rule = Eşiniz Hollanda’da mı oturuyor? O zaman birlikte gitmeniz gerekir. Bir daha birleşmemek üzere ayrı mısınız? Ya da eşiniz zaten orada mı oturuyor? O zaman bu gerekmez.
law-partner-goes-along-change = Eşiniz yine de sizinle gidiyor muydu? Ya da bir daha birleşmemek üzere ayrı mıydınız? O zaman bu şart tamamdı.

law-foster-consent-holds = Koruyucu aile olarak baktığınız çocuklar (pleegkinderen) için her şey uygun
law-foster-consent-fails = Koruyucu aile olarak baktığınız çocuklar (pleegkinderen) için mektup yoktu
law-foster-consent-open = Koruyucu aile olarak baktığınız çocuklar (pleegkinderen) için her şey tamam mıydı, bilmiyoruz
law-foster-consent-rule = Koruyucu aile olarak baktığınız çocuklar (pleegkinderen) da gidiyor mu? O zaman anne, baba veya vasi (voogd) buna yazılı izin vermelidir.
law-foster-consent-change = Annenin, babanın veya vasinin (voogd) mektubu var mıydı? O zaman bu şart tamamdı.

# Native reader: does “memleketiniz” say the country you come from, or only the home region?
law-destination-country-of-origin-holds = Bu ülke, memleketiniz (land van herkomst)
law-destination-country-of-origin-fails = Bu ülke, memleketiniz (land van herkomst) değil
law-destination-country-of-origin-open = Bu ülke, memleketiniz (land van herkomst) mi, bilmiyoruz
law-destination-country-of-origin-rule = Doğduğunuz ülkeye gitmeniz gerekiyordu. O ülkenin vatandaşı olmanız da gerekiyordu. Eskiden vatandaşı olmanız da yeterdi. Surinam’da mı doğdunuz? O zaman Hollanda vatandaşı olmak da yeter. Aruba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius ve Saba Hollanda Krallığı’nın (Koninkrijk) parçasıdır. Oralar için bu mümkün değildi.
law-destination-country-of-origin-change = Doğduğunuz ülke olmalıydı. O ülkenin vatandaşı olmanız da gerekiyordu. Eskiden vatandaşı olmanız da yeterdi. Surinam’da mı doğdunuz? O zaman Hollanda vatandaşı olmak da yeter.

law-admission-proof-holds = O ülkede oturmanıza izin vardı
law-admission-proof-fails = Orada oturmanıza izin veren mektup yoktu
law-admission-proof-open = Orada oturmanıza izin var mıydı, bilmiyoruz
law-admission-proof-rule = O ülkenin vatandaşı değil misiniz? O zaman o ülkenin devletinden bir mektubunuz olmalıydı. Mektupta şu yazmalıydı: orada en az 1 yıl oturabilirsiniz. Sizinle giden eşiniz (partner) ve çocuklarınız da.
law-admission-proof-change = O ülkenin devletinden bir mektubunuz var mıydı? Ya da o ülkenin vatandaşı mıydınız? O zaman bu şart tamamdı.

# The visitor's own facts
why-received = SVB başvurunuzu şu tarihte aldı: { $date }.
why-not-applied = Burada bir başvuru belirtmediniz.
why-recruited = Doğduğunuz ülke: { $country }. Gelişiniz: { $settled }. Bu, şu tarihten önce: { $before }.
why-settled-late = Doğduğunuz ülke: { $country }. Gelişiniz: { $settled }. Şu tarihten önce olmalıydı: { $before }.
why-never-national = Doğduğunuz ülke: { $country }. Ama hiçbir zaman o ülkenin vatandaşı olmadınız.
why-not-surinamese = Surinam’da doğdunuz. Ama Hollanda veya Surinam vatandaşlığınız yoktu.
why-country-not-listed = Doğduğunuz ülke: { $country }. Bu ülke kanunda yazmıyor.
why-other-group = Kanundaki başka bir grup size uyuyor. Doğduğunuz ülke: { $country }.
why-foreigner = Hollanda vatandaşlığınız yoktu.
why-only-dutch = Yalnızca Hollanda vatandaşlığınız vardı.
why-dual = Hollanda vatandaşlığınız ve başka bir vatandaşlığınız vardı.
why-dutch = Hollanda vatandaşıydınız.
why-age = { $age } yaşındaydınız.
why-age-between = { $youngest } veya { $oldest } yaşındaydınız.
why-age-on-settling = Geldiğinizde { $age } yaşındaydınız.
why-age-on-settling-between = Geldiğinizde { $youngest } veya { $oldest } yaşındaydınız.
why-temporary = Oturmanız geçiciydi.
why-resident-since = Şu tarihten beri burada ara vermeden oturuyordunuz: { $date }.
why-benefit-since = Şu tarihten beri ödenek alıyordunuz: { $date }.
why-benefit-stopped = Sayılan bir ödenek kesileli 1 aydan uzun zaman olmuştu.
why-benefit-months = { $months ->
    [0] Tam bir ay bile sayamıyoruz.
    [one] 1 ay sayıyoruz. 12 ay olması gerekir.
   *[other] { $months } ay sayıyoruz. 12 ay olması gerekir.
 }
why-partner-too = Bu, eşiniz için de geçerlidir.
why-no-partner = Eşiniz yoktu.
why-no-foster-children = Koruyucu aile olarak baktığınız çocuklar (pleegkinderen) gitmiyordu.
why-destination = Ülke: { $country }.

# What the law leaves open
open-naturalised-refugee = İltica izni (asiel) aldınız. Sonra Hollanda vatandaşı oldunuz. İltica izni hâlâ sayılır mı, belli değil. SVB’ye sorun.
open-refugee-born-elsewhere = İltica izniniz (asiel) var veya vardı. Ve başka bir ülkede doğdunuz. Kanun ve SVB aynı şeyi söylemiyor. SVB’ye sorun.
open-moluccan-to-indonesia = Malukulular listesinde adınız var. Bununla Endonezya’ya gidebilir misiniz, belli değil. SVB’ye sorun.
open-break-before-application = Bir ödenek başvurunuzdan kısa süre önce kesildi: en fazla 1 ay. Mahkeme bazen SVB’yi fazla katı buldu. SVB’ye sorun.
open-gap-in-one-benefit = Aynı ödenekte bir ara vardı. Kanun o zaman bu konuda açık değildi. SVB’ye sorun.
