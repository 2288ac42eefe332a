# The plan. The messages are explained in locales/nl-simple/plan.ftl.

# Times
stage-now = Şimdi
stage-two-months = Gitmeden iki ay önce
stage-last-week = Son hafta
stage-first-weeks = Oradaki ilk haftalar
stage-every-year = Her yıl
stage-once-in-years = Birkaç yılda bir

# The screen
plan-card = Planım
    .hint = Ne yapmalıyım ve ne zaman?
plan-title = Planınız
plan-intro = Bir adıma dokunun. Neden gerektiğini ve kimi arayacağınızı okursunuz. Bitti mi? O zaman işaretleyin.
plan-next = Şimdi bunu yapın
plan-perhaps = Yalnızca bu sizi ilgilendiriyorsa
plan-finished = Hepsi tamam
plan-count = { $total } adımdan { $number } tanesi tamam
plan-all-days = Bütün günleri takvimime ekle
plan-tick = Tamam: { $step }
plan-else-title = Bunu yapmazsanız
plan-say = Hollandaca söyle
plan-write = Mektup yaz
plan-letters = Kopyalayabileceğiniz mektuplar
plan-back = Neler bende kalır?

# Steps: now
plan-permit-first = Oturma izninize ne olacağını IND’ye sorun
    .say = Taşınırsam oturma iznime (verblijfsvergunning) ne olur? Sonra geri gelebilir miyim?
plan-permit-first-ask = Karar vermeden önce sorun
    .when = Şimdi, karar vermeden önce
    .why = Biri 6 aydan uzun süre Hollanda dışında mı yaşıyor? O zaman IND izni iptal edebilir (intrekken). Bazen dönüş yolu vardır, ama herkes için değil.
    .do = IND’yi arayın. Oturma kartınızı ne yapacağınızı da sorun. İltica izniniz (asiel) mi var? O zaman gideceğinizi IND’ye de bildirmelisiniz.
    .else = O zaman sonra geri gelip gelemeyeceğinizi bilemezsiniz.
plan-claim-aow-now = AOW için başvurun
    .say = AOW için başvurmak istiyorum. Ne yapmalıyım?
plan-claim-aow-now-claim = Bunu hemen yapın
    .when = Şimdi
    .why = Hollanda’da en az 1 yıl oturdunuz veya çalıştınız mı? O zaman AOW hakkınız var. AOW her ülkede ödenir.
    .do = Gitmeden önce SVB’yi arayın.
    .else = O zaman başvurudan önceki en fazla 1 yıl için AOW alırsınız. Gerisini kaybedersiniz.
plan-passport = Pasaportunuzun ne zamana kadar geçerli olduğuna bakın
    .say = Yeni pasaport için başvurmak istiyorum. Yanımda ne getirmeliyim?
plan-passport-dutch = Gerekirse belediyenizden (gemeente) yeni pasaport isteyin
    .when = Şimdi
    .why = Bu, Hollanda’da başka bir ülkeden daha kolaydır.
    .do = Pasaportunuzun süresi yakında bitiyor mu? Belediyenizden (gemeente) randevu alın. Size vize gerekli mi, yeni ülkenizin büyükelçiliğine sorun.
    .else = O zaman orada büyükelçiliğe gitmeniz gerekir. Uzak olabilir.
plan-passport-own = Gerekirse konsolosluğunuzdan yeni pasaport isteyin
    .when = Şimdi
    .why = Geçerli pasaport olmadan yola çıkamazsınız.
    .do = Pasaportunuzun süresi yakında bitiyor mu? Ülkenizin Hollanda’daki konsolosluğunu arayın.
    .else = O zaman belki zamanında gidemezsiniz.
plan-digid = DigiD’niz çalışmaya devam etsin
    .say = DigiD’min yurt dışında çalışması için ne yapmalıyım? DigiD uygulamasında bana yardım eder misiniz?
plan-digid-easier-here = Kaydınızı sildirmeden önce yapın
    .when = Şimdi, kaydınızı sildirmeden önce
    .why = DigiD ile Hollanda’daki işlerinizi oradan da yaparsınız. DigiD almak burada oradan çok daha kolaydır.
    .do = Telefonunuza DigiD uygulamasını yükleyin. SMS kontrolünü de, sizde kalacak bir numarayla açın. AOW alıyor musunuz? O zaman SVB orada da yardım edebilir.
    .else = O zaman DigiD için oradan başvurmanız gerekir. Bu daha zordur.
plan-digid-only-here = Burada yapın. Orada belki olmaz
    .when = Şimdi, kaydınızı sildirmeden önce
    .why = DigiD ile Hollanda’daki işlerinizi oradan da yaparsınız. Oradan başvuru yalnızca şu ülkelerin pasaportuyla olur: Hollanda, AB, Norveç, İzlanda veya Lihtenştayn.
    .do = Telefonunuza DigiD uygulamasını yükleyin. SMS kontrolünü de, sizde kalacak bir numarayla açın. AOW alıyor musunuz? O zaman SVB orada da yardım edebilir.
    .else = O zaman orada belki artık DigiD alamazsınız.
plan-bank = Hesabınız kalacak mı, bankanıza sorun
    .say = Hesabım kalabilir mi? Kartım orada da çalışır mı?
plan-bank-in-eu = Buna her banka kendisi karar verir
    .when = Şimdi
    .why = AB içinde hesabınız çoğunlukla kalır.
    .do = Bankanıza yeni adresinizi verin. Hesap numaranız değişiyor mu? Yenisini size ödeme yapan herkese verin.
    .else = Banka hesabınızı kapatabilir. O zaman ödemeler size gelmez.
plan-bank-outside-eu = Bazı bankalar hesabı kapatır
    .when = Şimdi
    .why = Bazı bankalar AB dışında oturanların hesabını kapatır. Buna her banka kendisi karar verir.
    .do = Bankanıza yeni adresinizi verin. Hesap numaranız değişiyor mu? Yenisini size ödeme yapan herkese verin.
    .else = Banka hesabınızı kapatabilir. O zaman ödemeler size gelmez.

# Steps: two months before
plan-insurer = Sağlık sigortası şirketinize taşınacağınızı bildirin
    .say = Sağlık sigortam hangi gün biter? Ek sigortama ne olur?
plan-insurer-tell = En iyisi gitmeden iki ay önce
    .when = Gitmeden iki ay önce
    .why = Artık Hollanda’da oturmuyor ve çalışmıyor musunuz? O zaman Hollanda sağlık sigortanız biter.
    .do = Sağlık sigortası şirketinizi arayın. Numara kartınızın üstündedir.
    .else = O zaman belki gereğinden uzun ödersiniz.
    .term-tell = En geç { $date } tarihinde bildirin.
    .event-tell = Sağlık sigortası şirketinize taşınacağınızı bildirin
plan-health-care = Yeni ülkenizde sağlık hizmetini ayarlayın
    .say = Yeni ülkemde sağlık hizmetimi Hollanda öder mi? S1 veya 121 formunu nasıl isterim?
# Native reader: CAK’den, IOM’yi, WAZ’ı: do people read these as letters or as words? Are the endings right?
plan-health-care-cak = CAK’den S1 veya 121 formunu isteyin
    .when = Gitmeden iki ay önce
    .why = Bu formla orada doktora gidersiniz ve Hollanda öder. Siz her ay bir katkı ödersiniz.
    .do = hetcak.nl sitesinden isteyin veya CAK’yi arayın. Bu 4 hafta sürer. Formla yeni ülkenizin sağlık sigortası kurumuna gidin.
    .else = O zaman orada belki sağlık hizmetiniz olmaz.
plan-health-care-own = Orada kendiniz sağlık sigortası yaptırın
    .when = Gitmeden iki ay önce
    .why = Hollanda oradaki sağlık hizmetinizi büyük ihtimalle ödemez.
    .do = Gitmeden önce o ülkede bir sigorta bulun. Orada çalışıyor veya o ülkeden emekli aylığı mı alıyorsunuz? O zaman ne yapacağınızı orada sorun.
    .else = O zaman doktor veya hastane çok pahalı olabilir.
plan-health-care-ask = Oradaki sağlık hizmetinizi kim öder, CAK’ye sorun
    .when = Gitmeden iki ay önce
    .why = Bu ülke veya bu ödenek için kesin bilmiyoruz.
    .do = Gitmeden önce CAK’yi arayın.
    .else = O zaman doktor veya hastane çok pahalı olabilir.
plan-tell-svb = SVB’ye taşınacağınızı bildirin
    .say = Taşınacağımı bildirmek istiyorum. Aldığım tutarda ne değişir? Hangi formu doldurmalıyım?
plan-tell-svb-aio-stops = AIO’nuz kesilir. Gitmeden önce bildirin
    .when = Gitmeden önce, en geç gittikten 4 hafta sonra
    .why = AIO başka bir ülkede ödenmez. SVB’nin nerede oturduğunuzu bilmesi de gerekir.
    .do = SVB’yi arayın veya SVB’ye yazın. Yeni adresinizi ve hesap numaranızı verin.
    .else = O zaman fazla alırsınız. Bunu geri ödemeniz gerekir.
    .term-tell = En iyisi gitmeden önce. Son gün: { $date }.
    .event-tell = Son gün: SVB’ye taşınacağınızı bildirin
plan-tell-svb-tell = Gitmeden önce bildirin
    .when = Gitmeden önce, en geç gittikten 4 hafta sonra
    .why = SVB’nin nerede oturduğunuzu bilmesi gerekir. Bazen tutar değişir.
    .do = SVB’yi arayın veya SVB’ye yazın. Yeni adresinizi ve hesap numaranızı verin.
    .else = O zaman belki fazla alırsınız. Bunu geri ödemeniz gerekir.
    .term-tell = En iyisi gitmeden önce. Son gün: { $date }.
    .event-tell = Son gün: SVB’ye taşınacağınızı bildirin
plan-tell-uwv = UWV’ye taşınacağınızı bildirin
    .say = Taşınacağımı bildirmek istiyorum. Ödeneğimi orada da alır mıyım? UWV doktoruna gitmem gerekir mi?
plan-tell-uwv-two-weeks = En geç gitmeden iki hafta önce
    .when = En geç gitmeden iki hafta önce
    .why = UWV’nin nerede oturduğunuzu bilmesi gerekir. Belki bir UWV doktoru sizi görmek ister.
    .do = uwv.nl sitesindeki formu kullanın veya UWV’yi arayın.
    .else = O zaman UWV belki zamanında hazır olmaz.
    .term-tell = En geç { $date } tarihinde bildirin.
    .event-tell = UWV’ye taşınacağınızı bildirin
plan-tell-uwv-ask = Ödeneğinize ne olacağını sorun
    .when = Gitmeden iki ay önce
    .why = WW, Ziektewet, IOW ve UWV’nin ek ödeneği biri taşınınca çoğunlukla kesilir.
    .do = Gitmeden önce UWV’yi arayın.
    .else = O zaman belki fazla alırsınız. Bunu geri ödemeniz gerekir.
plan-tell-municipality = Belediyenize (gemeente) gideceğinizi bildirin
    .say = Belediyeden (gemeente) ödenek alıyorum. Hangi günden itibaren kesilir?
plan-tell-municipality-tell = Belediyeden aldığınız ödenek kesilir
    .when = Gitmeden önce
    .why = Sosyal yardım (bijstand), IOAW, IOAZ ve Bbz başka bir ülkede ödenmez.
    .do = Gitmeden önce bildirin. Kısa bir yolculuğu da önceden bildirmelisiniz.
    .else = O zaman fazla alırsınız. Bunu geri ödemeniz gerekir.
    .term-tell = { $date } tarihinden önce bildirin.
    .event-tell = Belediyenize (gemeente) gideceğinizi bildirin
plan-tell-pension-fund = Yeni adresinizi emeklilik fonunuza verin
    .say = Emekli aylığımda ne değişir? Vergiyi o zaman nerede öderim?
plan-tell-pension-fund-tell = Hesap numaranızı da verin
    .when = Gitmeden iki ay önce
    .why = İşyeri emekliliği her ülkede ödenir. Fonun nerede oturduğunuzu bilmesi gerekir.
    .do = Fonu arayın veya fona yazın. Numara mektuplarınızda yazar.
    .else = O zaman mektuplar gelmez. Fon ödemeyi durdurabilir.
plan-child-benefit = Çocuk parasına ne olacağını sorun
    .say = Taşınırsam çocuk param (kinderbijslag) kesilir mi? Hangi günden itibaren?
plan-child-benefit-ask = Çoğunlukla kesilir
    .when = Gitmeden iki ay önce
    .why = Anne veya baba Hollanda’dan giderse çocuk parası (kinderbijslag) çoğunlukla kesilir. O zaman ek çocuk parası (kindgebonden budget) da kesilir.
    .do = SVB’yi arayın. Ek çocuk parasını (kindgebonden budget) Dienst Toeslagen’de kendiniz durdurun.
    .else = O zaman belki fazla alırsınız. Bunu geri ödemeniz gerekir.
plan-home = Kirada mısınız? Kirayı zamanında sonlandırın
    .say = Kira sözleşmesini sonlandırmak istiyorum. Hangi güne kadar ödemeliyim?
plan-home-notice = Bu, taahhütlü mektupla (aangetekend) olmalı
    .when = Gitmeden iki ay önce, en az 1 ay önce
    .why = En az 1 ay önceden bildirmelisiniz. Bazen daha uzun, en fazla 3 ay. Sözleşmenizde yazar.
    .do = Taahhütlü mektup (aangetekend) gönderin. Bunu postanede (PostNL) yaparsınız. O zaman kanıtınız olur. Eşinizle birlikte mi kiraladınız? Kimin imzalayacağını ev sahibine sorun.
    .else = O zaman gittikten sonra da kira ödersiniz.
    .term-notice = Mektup en geç { $date } tarihinde orada olmalı. Yoksa daha uzun kira ödersiniz.
    .event-notice = Son gün: kirayı sonlandırmak
plan-stop-allowances = Kira ödeneği (huurtoeslag) alıyor musunuz? Kendiniz durdurun
    .say = Kira ödeneğimi (huurtoeslag) taşındığım günden itibaren durdurmak istiyorum. Sağlık ödeneğim (zorgtoeslag) kalır mı?
plan-stop-allowances-care-may-stay = Sağlık ödeneği (zorgtoeslag) belki kalabilir
    .when = Hangi gün gideceğinizi öğrenir öğrenmez
    .why = Kira ödeneği (huurtoeslag) yalnızca Hollanda’daki bir ev içindir. Sağlık hizmetinizi CAK mı ödeyecek? O zaman sağlık ödeneği (zorgtoeslag) belki kalabilir.
    .do = Kira ödeneğini Mijn toeslagen’de durdurun veya Dienst Toeslagen’i arayın. Sağlık ödeneğini sorun.
    .else = O zaman fazla alırsınız. Bunu geri ödemeniz gerekir.
    .term-stop = Kira ödeneğini şu tarihten itibaren durdurun: { $date }.
    .event-stop = Kira ödeneğini (huurtoeslag) durdurmak
plan-stop-allowances-stop = Sağlık ödeneği (zorgtoeslag) da çoğunlukla kesilir
    .when = Hangi gün gideceğinizi öğrenir öğrenmez
    .why = Kira ödeneği (huurtoeslag) yalnızca Hollanda’daki bir ev içindir. Sağlık ödeneği (zorgtoeslag) çoğunlukla yalnızca burada sigortalı olanlar içindir.
    .do = Ödenekleri Mijn toeslagen’de durdurun veya Dienst Toeslagen’i arayın. Bir şey kalabilir mi, sorun.
    .else = O zaman fazla alırsınız. Bunu geri ödemeniz gerekir.
    .term-stop = Ödenekleri şu tarihten itibaren durdurun: { $date }.
    .event-stop = Kira ve sağlık ödeneğini durdurmak
plan-post-address = Postanız için bir adres seçin
    .say = Yeni ülkemde henüz adresim yok. Postam için bir adres bildirmek istiyorum.
plan-post-address-arrange = Mektuplarda size yardım edecek birini bulun
    .when = Gitmeden önce
    .why = Hollanda’dan hâlâ mektup gelir. Bazen bir son gün yazar.
    .do = Yeni adresinizi henüz bilmiyor musunuz? O zaman posta için bir adres verin. Güvendiğiniz birini seçin.
    .else = O zaman bir mektubu, belki de son günü kaçırırsınız.
plan-owing = DUO (öğrenim kredisi) borcu veya nafaka mı var? Devam eder
    .say = Yeni adresimi bildirmek istiyorum. Oradan nasıl ödeyebilirim?
plan-owing-goes-on = Yeni adresinizi verin
    .when = Gitmeden önce
    .why = DUO’ya veya bir çocuk için mi ödüyorsunuz? Oradan da ödemeye devam etmeniz gerekir.
    .do = Adresinizi DUO’ya verin. Çocuk için mi ödüyorsunuz? Ödemeye nasıl devam edeceğinizi kararlaştırın.
    .else = O zaman borç büyür. DUO’ya çok borcu olan bazen yeni Hollanda pasaportu alamaz.

# Steps: the last week
plan-deregister = Belediyedeki (gemeente) kaydınızı sildirin
    .say = Kaydımı sildirmek istiyorum. Bunun belgesini (bewijs van uitschrijving) alabilir miyim?
plan-deregister-five-days = Gitmeden 5 gün önceden itibaren olur
    .when = Gitmeden önceki son 5 günde
    .why = Bir yıl içinde 8 ay veya daha uzun mu gidiyorsunuz? O zaman zorunludur. Belediye başka kurumlara da bildirir.
    .do = Pasaportunuzu götürün. Yeni adresinizi verin. Belge (bewijs van uitschrijving) isteyin. Evinizde aileden biri kalıyor mu? O zaman kendiniz gitmelisiniz.
    .else = O zaman Hollanda hâlâ burada oturduğunuzu sanır. Sağlık, ek ödenek (toeslag) ve vergide sorun çıkar.
    .term-deregister = Gitmeden 5 gün önceden itibaren olur. Son gün: { $date }.
    .event-deregister = Son gün: belediyede (gemeente) kaydı sildirmek

# Steps: the first weeks there
plan-new-address = Yeni adresinizi bildirin
    .say = Yeni adresimi ve hesap numaramı bildirmek istiyorum.
plan-new-address-one-week = UWV bunu 1 hafta içinde bilmelidir
    .when = Oradaki ilk hafta içinde
    .why = Size ödeme yapan kurum nerede oturduğunuzu bilmelidir.
    .do = UWV ile başlayın. SVB’ye, emeklilik fonunuza, vergi dairesine (Belastingdienst) ve bankanıza da bildirin.
    .else = O zaman ödemeler durabilir.
    .term-tell = Son gün: { $date }.
    .event-tell = Son gün: UWV’ye yeni adres
plan-new-address-six-weeks = SVB bunu 6 hafta içinde bilmelidir
    .when = Oradaki ilk 6 hafta içinde
    .why = Size ödeme yapan kurum nerede oturduğunuzu bilmelidir.
    .do = SVB ile başlayın. Emeklilik fonunuza, vergi dairesine (Belastingdienst) ve bankanıza da bildirin.
    .else = O zaman ödemeler durabilir.
    .term-tell = Son gün: { $date }.
    .event-tell = Son gün: SVB’ye yeni adres
plan-new-address-tell = Bunu ilk haftalarda yapın
    .when = Oradaki ilk haftalarda
    .why = Hollanda’dan hâlâ mektup gelir.
    .do = Vergi dairesine (Belastingdienst), bankanıza ve size ödeme yapanlara bildirin.
    .else = O zaman bir mektubu, belki de son günü kaçırırsınız.
plan-insure-yourself = AOW veya Anw için sigortalı kalmak ister misiniz?
    .say = İsteğe bağlı sigorta (vrijwillige verzekering) yaptırmak istiyorum. Olur mu ve ne kadar tutar?
plan-insure-yourself-anw = Anw için hâlâ olur
    .when = Bir an önce, en geç gittikten 1 yıl sonra
    .why = Anw, siz vefat ederseniz eşinize veya çocuklarınıza ödenen tutardır. Gittikten sonra bunun için çoğunlukla sigortalı değilsiniz.
    .do = Gitmeden önceki bütün yıl Hollanda’da oturdunuz veya çalıştınız mı? Ancak o zaman olur. Hemen SVB’ye başvurun. Sigorta ancak başvurudan itibaren geçerlidir.
    .else = 1 yıldan sonra artık olmaz.
    .term-apply = SVB başvurunuzu almış olmalı. Son gün: { $date }.
    .event-apply = Son gün: SVB’de isteğe bağlı sigortaya (vrijwillige verzekering) başvurmak
plan-insure-yourself-aow-and-anw = O zaman hemen başvurun
    .when = Bir an önce, en geç gittikten 1 yıl sonra
    .why = Hollanda dışındaki her yıl AOW’yi yüzde 2 düşürür. Kendiniz ödeyebilirsiniz. Anw, siz vefat ederseniz eşinize veya çocuklarınıza ödenen tutardır.
    .do = Gitmeden önceki bütün yıl Hollanda’da oturdunuz veya çalıştınız mı? Ancak o zaman olur. Ücretini SVB’ye sorun. Anw ancak başvurudan itibaren geçerlidir.
    .else = 1 yıldan sonra artık olmaz.
    .term-apply = SVB başvurunuzu almış olmalı. Son gün: { $date }.
    .event-apply = Son gün: SVB’de isteğe bağlı sigortaya (vrijwillige verzekering) başvurmak

# Steps: every year
plan-alive-svb = Yaşam belgesini (levensbewijs) SVB’ye geri gönderin
    .say = Elimde bir yaşam belgesi (levensbewijs) formu var. Kim imzalayabilir?
plan-alive-svb-send-back = Formun ne sıklıkta geleceği ülkenize bağlıdır
    .when = Form gelince
    .why = SVB böylece hayatta olup olmadığınızı öğrenir. Yalnız mı yaşıyorsunuz? O zaman 3 yılda bir bununla ilgili form gelir.
    .do = Kimin imzalayabileceği formda yazar. Oraya kendiniz gidin. Formu geri gönderin.
    .else = O zaman SVB ödemeyi durdurabilir.
plan-alive-uwv = Yaşam belgesini (levensbewijs) UWV’ye geri gönderin
    .say = Elimde bir yaşam belgesi (levensbewijs) formu var. Kim imzalayabilir?
plan-alive-uwv-send-back = Yılda bir kez
    .when = Her yıl
    .why = UWV böylece hayatta olup olmadığınızı öğrenir.
    .do = Formu imzalatıp geri gönderin. Form gelmedi mi? UWV’yi arayın.
    .else = O zaman UWV ödemeyi durdurabilir.
plan-alive-fund = Yaşam belgesini (levensbewijs) emeklilik fonunuza gönderin
    .say = Elimde bir yaşam belgesi (levensbewijs) formu var. Kim imzalayabilir?
plan-alive-fund-send-back = Çoğunlukla yılda bir kez
    .when = Her yıl
    .why = Birçok fon böylece hayatta olup olmadığınızı öğrenir.
    .do = Formu imzalatıp zamanında geri gönderin. Form gelmedi mi? Fonu arayın.
    .else = O zaman fon ödemeyi durdurur.
plan-tax-return = Vergi beyannamesi verin
    .say = Hangi beyannameyi vermeliyim? Hollanda’dan aldığım tutar için vergiyi hangi ülkede öderim?
plan-tax-return-m-form = Gidiş yılı için M formu vardır
    .when = Gittikten sonraki yıl
    .why = O yılın bir bölümünde Hollanda’da oturursunuz. Sonra vergiyi hangi ülkenin alacağı iki ülke arasındaki anlaşmada yazar.
    .do = Hangi güne kadar süreniz olduğu mektupta yazar. Mektup gelmedi mi? Vergi dairesini (Belastingdienst) arayın. Sonraki yılları da sorun.
    .else = O zaman ceza alabilirsiniz veya geri alacağınız tutarı kaçırırsınız.

# Steps: once in so many years
plan-use-digid = DigiD’nizi kullanın
    .say = DigiD’m artık çalışmıyor. Yenisini nasıl alırım?
plan-use-digid-log-in = En az 3 yılda bir
    .when = 3 yılda bir
    .why = 3 yıl kullanmazsanız DigiD sona erer.
    .do = Giriş yapın, örneğin SVB’de.
    .else = O zaman yenisine başvurmanız gerekir. Oradan bu zordur.
plan-claim-aow = Zamanı gelince AOW için başvurun
    .say = Yakında AOW alacağım. Yeni ülkemden nasıl başvururum?
plan-claim-aow-on-the-day = Ne kadar önce başvurmanız gerektiğini sorun
    .when = AOW’niz başlamadan önce
    .why = Hollanda’da oturduğunuz veya çalıştığınız yıllar silinmez.
    .do = Ne zaman başvurmanız gerektiğini SVB’ye sorun.
    .else = O zaman başvurudan önceki en fazla 1 yıl için AOW alırsınız. Gerisini kaybedersiniz.
    .term-claim = AOW’niz { $date } tarihinde başlar. Önceden başvurun.
    .event-claim = AOW’niz başlar
plan-claim-aow-not-fixed = Günü henüz belli değil
    .when = AOW’niz başlamadan önce
    .why = Hollanda’da oturduğunuz veya çalıştığınız yıllar silinmez. AOW yaşınız henüz belli değil.
    .do = AOW’nizin ne zaman başlayacağına sonra svb.nl sitesinden bakın.
    .else = O zaman başvurudan önceki en fazla 1 yıl için AOW alırsınız. Gerisini kaybedersiniz.
    .term-expected = Tahminimiz: { $date } tarihinden önce değil.
plan-renew-passport = Zamanında yeni Hollanda pasaportu alın
    .say = Yeni Hollanda pasaportu için başvurmak istiyorum.
plan-renew-passport-ask = Orada Hollanda vatandaşı kalır mısınız, sorun
    .when = Gittikten sonra 13 yıl içinde
    .why = Başka vatandaşlığınız da mı var? O zaman AB dışında 13 yıldan sonra Hollanda vatandaşlığınız biter. Bu ülke AB sayılır mı, bilmiyoruz.
    .do = Büyükelçiliğe sorun. 10 yılda bir yeni pasaport yeter.
    .else = O zaman Hollanda vatandaşlığınız belki biter.
plan-renew-passport-thirteen-years = Bunu 13 yıl içinde yapın
    .when = Gittikten sonra 13 yıl içinde
    .why = Başka vatandaşlığınız da mı var? O zaman AB dışında 13 yıldan sonra Hollanda vatandaşlığınız biter. Yeni pasaportla yeni bir 13 yıl başlar.
    .do = Hollanda büyükelçiliğine gidin. 10 yılda bir yeni pasaport yeter.
    .else = O zaman Hollanda vatandaşlığınız biter.
    .term-renew = En geç { $date } tarihinde yeni pasaportunuz olsun.
    .event-renew = Son gün: yeni Hollanda pasaportu

# What to say in Dutch
say-title = Hollandaca söyleyin
say-letter-title = Hollandaca bir mektup
say-intro = Sesli okuyun veya gösterin.
say-blanks = Mektubu elle yazın veya yazdırın. Noktalı yerleri kendiniz doldurun. Her satırın altında anlamı yazar.
say-move-to = Şu ülkeye taşınacağım: { $country }.
say-move = Başka bir ülkeye yerleşeceğim.
say-moved-to = Şu ülkeye taşındım: { $country }.
say-moved = Başka bir ülkeye taşındım.
say-day = Gideceğim gün: { $date }.
say-month = Gideceğim zaman: { $date }.
say-left = Gittiğim gün: { $date }.
say-left-month = Gittiğim zaman: { $date }.
say-receives = Şunları alıyorum: { $benefits }.
say-on-paper = Bunu bana yazılı olarak verir misiniz?
say-slowly = Yavaş konuşur musunuz? Hollandacam çok iyi değil.
say-big = Büyük göster
say-normal = Normal göster
say-read = Hollandaca sesli oku
say-copy = Kopyala
say-copied = Kopyalandı. Bir mesaja veya mektuba yapıştırın.
say-copy-failed = Bu telefonda kopyalanamıyor.
file-saved = Kaydedildi: { $place }
file-not-saved = Bu bilgisayara kaydedilemedi.
say-print = Yazdır
say-failed = Hollandaca metin gelmedi. İnternetiniz var mı, bakın.

# Letters
letter-name = Ad: …
letter-birth = Doğum tarihi: { $date }
letter-bsn = Vatandaş numarası (BSN): …
letter-address = Adresim: …
letter-phone = Telefonum: …
letter-today = Tarih: …
letter-to = Kime: …
letter-to-svb = Kime: Sociale Verzekeringsbank (SVB)
letter-greeting = Sayın yetkili,
letter-closing = Saygılarımla,
letter-signature = İmza: …
letter-leaving = Hollanda’dan gidiyorum
    .hint = SVB, UWV, fonunuz veya sigortanız için
    .subject = Konu: başka bir ülkeye taşınıyorum
    .text =
        Yeni adresim: …
        Hesap numaram: …
        Benim için ne değişeceğini bana yazar mısınız?
letter-rent = Kirayı sonlandırıyorum
    .hint = Bu mektubu taahhütlü (aangetekend) gönderin
    .subject = Konu: kiranın sonlandırılması
    .text =
        Şu adresteki evin kirasını sonlandırıyorum: …
        Kiranın son günü: …
        Bu mektubu aldığınızı bana yazar mısınız?
letter-decision = Yazılı karar istiyorum
    .hint = Biri hayır mı diyor? Yazılı karara karşı bir şey yapabilirsiniz
    .subject = Konu: yazılı karar istiyorum
    .text =
        Şu gün: … bana şunu söylediniz: …
        Bu konuda yazılı bir karar (besluit) istiyorum.
        Nedenini ve hangi güne kadar itiraz edebileceğimi de yazın.
letter-objection = Bir karara katılmıyorum
    .hint = Çoğu kez 6 hafta içinde. Son gün kararda yazar
    .subject = Konu: itiraz (bezwaarschrift)
    .text =
        Şu günkü kararınıza itiraz ediyorum: …
        Kararın numarası: …
        Katılmıyorum, çünkü: …
        Bence şu kararı vermelisiniz: …
        Bu mektupta kararın bir kopyası var.
letter-application = SVB’ye başvuru (madde 4 fıkra 3)
    .hint = Gittikten sonra WIA veya WAO düştü veya kesildi
    .subject = Konu: başvuru, Remigratiewet madde 4 fıkra 3
    .lowered = Hollanda’dan WIA veya WAO ile gittim. Şimdi daha düşük.
    .ended = Hollanda’dan WIA veya WAO ile gittim. Şimdi kesildi.
    .text =
        Remigratiewet madde 4 fıkra 3’teki geri dönüş ödeneğine (remigratie-uitkering) başvuruyorum.
        Yazılı bir karar istiyorum.
        Bu mektupta UWV’nin mektubu var.
