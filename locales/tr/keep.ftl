# What do I keep if I go back? Each scheme by its name, with `.sure`, what is so for everybody whatever is not known, and
# `.ask`, the question to read out. Then each way it can turn out: one sentence, `.why`, `.do` before leaving, `.term-…` for
# a day, `.event-…` as the title in a calendar. The Dutch names stay: people know them.

# The groups of the balance
effect-stays = Bunlar sizde kalır
effect-changes = Bunlar değişir
effect-ask = Bunları sormanız gerekir
effect-stops = Bunlar kesilir

# Whom to ask or to tell
contact-svb = SVB (AOW ve çocuk parası)
contact-uwv = UWV (WIA, WAO ve WW)
contact-cak = CAK (başka bir ülkede sağlık hizmeti)
contact-municipality = Belediyeniz (gemeente)
contact-ind = IND (oturma hakkı ve vatandaşlık)
contact-pension-fund = Emeklilik fonunuz (pensioenfonds)
contact-toeslagen = Dienst Toeslagen (ek ödenekler)
contact-embassy = Hollanda büyükelçiliği veya konsolosluğu
contact-iom = IOM (dönüş için yardım)
contact-svb-remigration = SVB Remigratie
contact-dtv = Dienst Terugkeer en Vertrek (dönüş kurumu)
contact-vluchtelingenwerk = VluchtelingenWerk (mülteciler)
contact-juridisch-loket = Juridisch Loket (ücretsiz danışmanlık)
contact-health-insurer = Sağlık sigortası şirketiniz (zorgverzekeraar)
contact-bank = Bankanız
contact-landlord = Ev sahibiniz (verhuurder)
contact-own-consulate = Ülkenizin konsolosluğu
contact-digid = DigiD: digid.nl
contact-tax-abroad = Belastingdienst (vergi dairesi, başka ülkede oturmak)
contact-duo = DUO: duo.nl

# Where it stands, and how sure that is
source-law = { $act }, madde { $article }
source-page = { $name }
source-day = metnin tarihi: { $date }
sure-verified = metnin kendisinde okuduk
sure-older = daha eski bir metinden
sure-derived = metinden bizim çıkardığımız sonuç
sure-unverified = kesin değil

# State pension
keep-aow = AOW (devletin emekli aylığı)
    .sure = AOW her ülkede ödenir ama tutar daha az olabilir.
    .ask = SVB’ye sorun: yeni ülkemde ne kadar AOW alırım?
keep-aow-same = AOW’niz devam eder
    .why = AOW her ülkede ödenir. Taşındığınız için sizin tutarınız azalmaz. Ama vergi farklı olabilir. Eşiniz (partner) yok mu? Orada evlenirseniz veya biriyle birlikte yaşarsanız AOW’niz azalır.
    .do = SVB’ye taşınacağınızı haber verin. Eşiniz (partner) için hâlâ ek ödenek (toeslag) alıyor musunuz? O devam eder mi, sorun.
keep-aow-couple-no-treaty = AOW’niz devam eder. Eşiniz için ek ödenek kesilir
    .why = AOW her ülkede ödenir. Sizin tutarınız azalmaz. Ama Hollanda’nın bu ülkeyle anlaşması (verdrag) yok. Eşiniz (partner) için ek ödenek (toeslag) alıyor musunuz? 2015’ten önce mi başladı? O zaman kesilir ve geri gelmez.
    .do = SVB’ye taşınacağınızı haber verin. Ek ödenek (toeslag) ne olur, sorun.
keep-aow-married-rate = AOW’niz devam eder ama daha az alırsınız
    .why = Hollanda’nın bu ülkeyle anlaşması (verdrag) yok. Eşi olmayan kişi orada daha az alır. Tam AOW o zaman asgari ücretin yüzde 50’sidir. Şimdi yüzde 70’idir.
    .do = SVB’ye taşınacağınızı haber verin. O zaman ne kadar alacağınızı sorun.
    .term-from = Şu tarihten itibaren daha az alırsınız: { $date }.
keep-aow-ask-single = AOW’niz devam eder. Ne kadar alacağınızı sorun
    .why = AOW her ülkede ödenir. Ama eşi olmayan kişi bazı ülkelerde daha az alır. Bu ülkede nasıl, kesin bilmiyoruz.
    .do = Gitmeden önce SVB’ye sorun.
keep-aow-claim = AOW yaşına geldiniz. AOW’ye başvurun
    .why = Hollanda’da en az 1 yıl oturdunuz veya çalıştınız mı? O zaman AOW hakkınız var. AOW her ülkede ödenir.
    .do = Gitmeden önce SVB’yi arayın. Eşiniz yok mu? Yeni ülkenizde ne kadar alacağınızı sorun. Geç mi kaldınız? O zaman başvurudan önceki en fazla 1 yıl için AOW alırsınız.
keep-aow-claim-no-treaty = AOW yaşına geldiniz. AOW’ye başvurun
    .why = Hollanda’da en az 1 yıl oturdunuz veya çalıştınız mı? O zaman AOW hakkınız var. AOW orada da ödenir. Ama Hollanda’nın bu ülkeyle anlaşması (verdrag) yok. Eşi olmayan kişi orada daha az alır: asgari ücretin yüzde 70’i yerine yüzde 50’si.
    .do = Gitmeden önce SVB’yi arayın. Geç mi kaldınız? O zaman başvurudan önceki en fazla 1 yıl için AOW alırsınız.
keep-aow-later = AOW’yi ileride alırsınız ama Hollanda dışındaki yıllar sayılmaz
    .why = Hollanda’da oturduğunuz veya çalıştığınız yıllar silinmez. Hollanda dışındaki yıllar sayılmaz. Bu yılların her biri için yüzde 2 daha az AOW alırsınız.
    .do = AOW için sayılan kaç yılınız var, SVB’ye sorun. Eşiniz yok mu? Yeni ülkenizde daha az alır mısınız, onu da sorun.
    .term-start = AOW’niz şu tarihte başlar: { $date }.
keep-aow-later-no-treaty = AOW’yi ileride alırsınız, bu ülkede bazen daha az
    .why = Hollanda dışındaki yıllar sayılmaz. Bu yılların her biri için yüzde 2 daha az AOW alırsınız. Hollanda’nın bu ülkeyle anlaşması (verdrag) da yok. Eşi olmayan kişi orada daha az alır: asgari ücretin yüzde 70’i yerine yüzde 50’si.
    .do = AOW için sayılan kaç yılınız var ve orada ne kadar alırsınız, SVB’ye sorun.
    .term-start = AOW’niz şu tarihte başlar: { $date }.
keep-aow-later-not-fixed = AOW’yi ileride alırsınız. Günü henüz belli değil
    .why = Hollanda’da oturduğunuz veya çalıştığınız yıllar silinmez. Hollanda dışındaki yıllar sayılmaz. Bu yılların her biri için yüzde 2 daha az AOW alırsınız. AOW yaşınız henüz belli değil.
    .do = AOW için sayılan kaç yılınız var, SVB’ye sorun. Eşiniz yok mu? Yeni ülkenizde daha az alır mısınız, onu da sorun. AOW’nizin ne zaman başlayacağına ileride bakın.
    .term-expected = Tahminimiz: şu tarihten önce değil: { $date }.
keep-aow-later-not-fixed-no-treaty = AOW’yi ileride alırsınız, bu ülkede bazen daha az
    .why = AOW yaşınız henüz belli değil. Hollanda dışındaki yıllar sayılmaz. Bu yılların her biri için yüzde 2 daha az AOW alırsınız. Hollanda’nın bu ülkeyle anlaşması (verdrag) da yok. Eşi olmayan kişi orada daha az alır: asgari ücretin yüzde 70’i yerine yüzde 50’si.
    .do = AOW için sayılan kaç yılınız var ve orada ne kadar alırsınız, SVB’ye sorun. AOW’nizin ne zaman başlayacağına ileride bakın.
    .term-expected = Tahminimiz: şu tarihten önce değil: { $date }.

# Voluntary insurance
keep-aow-voluntary = Sigortalı kalmak için kendiniz ödemek (AOW ve Anw)
    .sure = İsteğe bağlı sigortalı kalmak isteyen, gittikten sonra 1 yıl içinde başvurmalıdır.
    .ask = SVB’ye sorun: isteğe bağlı sigortalı kalabilir miyim, ne kadar süreyle ve ücreti ne kadar?
keep-aow-voluntary-job-search = AOW için sigortalı kalırsınız
    .why = Oraya iş aramaya gidiyorsunuz, en fazla 3 ay. Taşınmıyorsunuz. O zaman AOW hakkınız artmaya devam eder.
    .do = Yine de daha uzun mu kalıyorsunuz? O zaman SVB’ye sorun.
keep-aow-voluntary-anw-only = Anw sigortanız biter. Belki kendiniz ödeyebilirsiniz
    .why = Anw, siz vefat ederseniz geride kalan eş (partner) için bir ödenektir. Gittikten sonra bunun için artık sigortalı değilsiniz. Kendiniz ödeyip sigortalı kalabilirsiniz. Gitmeden önceki bütün yıl Hollanda’da oturdunuz veya çalıştınız mı? Ancak o zaman olur.
    .do = Bunu istiyor musunuz? Hemen SVB’ye başvurun. Sigorta ancak başvurudan itibaren geçerlidir.
    .term-apply = SVB başvurunuzu almış olmalı. Son gün: { $date }.
    .event-apply = Son gün: SVB’de isteğe bağlı sigortaya (vrijwillige verzekering) başvurmak
keep-aow-voluntary-no-limit = Artık yeni AOW hakkı kazanmazsınız. Belki uzun süre kendiniz ödeyebilirsiniz
    .why = Gittikten sonraki yıllar AOW için artık sayılmaz. AOW’niz başlayana kadar kendiniz ödeyebilirsiniz. Ödeneğiniz asgari ücretin yüzde 35’inden az mı? O zaman en fazla 10 yıl. Anw için de ödeyebilirsiniz. Anw, siz vefat ederseniz geride kalan eş (partner) için bir ödenektir. Gitmeden önceki bütün yıl Hollanda’da oturdunuz veya çalıştınız mı? Ancak o zaman olur.
    .do = SVB’ye ücretini ve süresini sorun. Hollanda’ya ilk kez 10 yıldan kısa süre önce mi geldiniz? O zaman gitmeden önce eski yılları satın alabilir misiniz, sorun. Gittikten sonra olmaz.
    .term-apply = SVB başvurunuzu almış olmalı. Son gün: { $date }.
    .event-apply = Son gün: SVB’de isteğe bağlı sigortaya (vrijwillige verzekering) başvurmak
keep-aow-voluntary-ask-limit = Artık yeni AOW hakkı kazanmazsınız. Kendiniz ne kadar süre ödeyebilirsiniz, sorun
    .why = Gittikten sonraki yıllar AOW için artık sayılmaz. AOW’niz başlayana kadar kendiniz ödeyebilirsiniz: 10 yıl kesin olur. Daha uzun olur mu, kesin bilmiyoruz. Anw için de ödeyebilirsiniz. Anw, siz vefat ederseniz geride kalan eş (partner) için bir ödenektir. Gitmeden önceki bütün yıl Hollanda’da oturdunuz veya çalıştınız mı? Ancak o zaman olur.
    .do = Gitmeden önce SVB’ye sorun. Hollanda’ya ilk kez 10 yıldan kısa süre önce mi geldiniz? O zaman eski yılları satın alabilir misiniz, onu da sorun. Gittikten sonra olmaz.
    .term-apply = SVB başvurunuzu almış olmalı. Son gün: { $date }.
    .event-apply = Son gün: SVB’de isteğe bağlı sigortaya (vrijwillige verzekering) başvurmak
keep-aow-voluntary-ten-years = Artık yeni AOW hakkı kazanmazsınız. Belki 10 yıl kendiniz ödeyebilirsiniz
    .why = Gittikten sonraki yıllar AOW için artık sayılmaz. Kendiniz ödeyebilirsiniz: en fazla 10 yıl ve AOW’niz başlayana kadar. Anw için de ödeyebilirsiniz. Anw, siz vefat ederseniz geride kalan eş (partner) için bir ödenektir. Gitmeden önceki bütün yıl Hollanda’da oturdunuz veya çalıştınız mı? Ancak o zaman olur.
    .do = SVB’ye ücretini sorun. Hollanda’ya ilk kez 10 yıldan kısa süre önce mi geldiniz? O zaman gitmeden önce eski yılları satın alabilir misiniz, sorun. Gittikten sonra olmaz.
    .term-apply = SVB başvurunuzu almış olmalı. Son gün: { $date }.
    .event-apply = Son gün: SVB’de isteğe bağlı sigortaya (vrijwillige verzekering) başvurmak

# Supplement to a small state pension
keep-aio = AIO (az AOW’nin yanında ek ödenek)
    .sure = Başka bir ülkeye yerleşirseniz AIO her zaman kesilir.
    .ask = SVB’ye sorun: AIO’m ne zaman kesilir ve ziyarete ne kadar süre gidebilirim?
keep-aio-stops = AIO’nuz kesilir
    .why = AIO bir tür sosyal yardımdır (bijstand). Başka bir ülkede ödenmez.
    .do = Ziyarete gidip Hollanda’ya geri mi geliyorsunuz? O zaman yılda en fazla 13 hafta gidebilirsiniz. Gitmeden önce SVB’ye haber verin.
    .term-from = AIO şu tarihte kesilir: { $date }.

# Company pension
keep-pension = İşyeri emekliliği
    .sure = İşyeri emekliliği her ülkede ödenir.
    .ask = Emeklilik fonunuza (pensioenfonds) sorun: taşınırsam emekli aylığımda ne değişir?
keep-pension-same = İşyeri emekliliğiniz devam eder
    .why = Bu emekli aylığı her ülkede ödenir. Vergi değişebilir.
    .do = Yeni adresinizi emeklilik fonunuza (pensioenfonds) verin. Vergiyi de sorun.

# Incapacity since 2006
keep-wia = WIA (hastaysanız ve çalışamıyorsanız)
    .sure = WIA’yı anlaşması (verdrag) olan ülkelerde 1 yıldan uzun süre de alırsınız.
    .ask = UWV’ye sorun: WIA’mı yeni ülkemde de alır mıyım ve tutar aynı kalır mı?
keep-wia-same = WIA’nız devam eder
    .why = WIA bu ülkede de ödenir. Taşındığınız için tutar azalmaz.
    .do = UWV’ye taşınacağınızı haber verin. Belki UWV’nin bir doktoru sizi önce görmek ister.
    .term-report = En geç şu tarihte haber verin: { $date }.
    .event-report = UWV’ye taşınacağınızı haber verin
keep-wia-ask-amount = WIA’nız devam eder. Ne kadar alacağınızı sorun
    .why = WIA bu ülkede de ödenir. Ama WGA devam ödeneği (vervolguitkering) orada bazen daha azdır. Sizin için öyle mi, bilmiyoruz.
    .do = UWV’ye ne kadar alacağınızı sorun. Belki UWV’nin bir doktoru sizi önce görmek ister.
    .term-report = En geç şu tarihte haber verin: { $date }.
    .event-report = UWV’ye taşınacağınızı haber verin
keep-wia-factor-50 = WIA’nız devam eder ama yarısını alırsınız
    .why = Orada hayat Hollanda’dan daha ucuz. Bu yüzden 2026’da WGA devam ödeneğinizin (vervolguitkering) yüzde 50’sini alırsınız.
    .do = UWV’ye taşınacağınızı haber verin. O zaman ne kadar alacağınızı sorun.
    .term-report = En geç şu tarihte haber verin: { $date }.
    .event-report = UWV’ye taşınacağınızı haber verin
keep-wia-factor-60 = WIA’nız devam eder ama daha az alırsınız
    .why = Orada hayat Hollanda’dan daha ucuz. Bu yüzden 2026’da WGA devam ödeneğinizin (vervolguitkering) yüzde 60’ını alırsınız.
    .do = UWV’ye taşınacağınızı haber verin. O zaman ne kadar alacağınızı sorun.
    .term-report = En geç şu tarihte haber verin: { $date }.
    .event-report = UWV’ye taşınacağınızı haber verin
keep-wia-stops-iva = WIA’nız kesilir
    .why = Hollanda’nın bu ülkeyle anlaşması (verdrag) yok. Yeniden Hollanda’ya mı yerleşiyorsunuz? O zaman IVA yeniden başlayabilir.
    .do = UWV’ye taşınacağınızı haber verin. 1 yıldan kısa mı gidiyorsunuz? O zaman UWV için hâlâ Hollanda’da oturuyorsunuz. Bunu UWV ile kararlaştırın.
    .term-from = WIA şu tarihte kesilir: { $date }.
    .term-report = En geç şu tarihte haber verin: { $date }.
    .event-report = UWV’ye taşınacağınızı haber verin
keep-wia-stops = WIA’nız kesilir
    .why = Hollanda’nın bu ülkeyle anlaşması (verdrag) yok. 5 yıl içinde yeniden Hollanda’ya mı yerleşiyorsunuz? O zaman WIA yeniden başlayabilir.
    .do = UWV’ye taşınacağınızı haber verin. 1 yıldan kısa mı gidiyorsunuz? O zaman UWV için hâlâ Hollanda’da oturuyorsunuz. Bunu UWV ile kararlaştırın.
    .term-from = WIA şu tarihte kesilir: { $date }.
    .term-report = En geç şu tarihte haber verin: { $date }.
    .event-report = UWV’ye taşınacağınızı haber verin
    .term-back = WIA’nızı sonra geri almak mı istiyorsunuz? En geç { $date } tarihinde yeniden Hollanda’ya yerleşin.
    .event-back = WIA ile geri gelmek için son gün
keep-wia-ask = WIA’nız orada da ödenir mi, UWV’ye sorun
    .why = Bu, bu ülkeyle yapılan anlaşmalara bağlıdır. Kesin bilmiyoruz. WIA kesilebilir.
    .do = UWV’ye sorun. Yazılı cevap almadan gitmeyin. 1 yıldan kısa mı gidiyorsunuz? O zaman UWV için hâlâ Hollanda’da oturuyorsunuz. Bunu UWV ile kararlaştırın.
    .term-report = En geç şu tarihte haber verin: { $date }.
    .event-report = UWV’ye taşınacağınızı haber verin

# Older incapacity benefits
keep-wao-waz = WAO veya WAZ (hastaysanız ve çalışamıyorsanız)
    .sure = WAO veya WAZ’ı anlaşması (verdrag) olan ülkelerde 1 yıldan uzun süre de alırsınız.
    .ask = UWV’ye sorun: WAO’mu veya WAZ’ımı yeni ülkemde de alır mıyım?
keep-wao-waz-same = WAO’nuz veya WAZ’ınız devam eder
    .why = Bu ödenek bu ülkede de ödenir. Taşındığınız için tutar azalmaz.
    .do = UWV’ye taşınacağınızı haber verin. Belki UWV’nin bir doktoru sizi önce görmek ister.
    .term-report = En geç şu tarihte haber verin: { $date }.
    .event-report = UWV’ye taşınacağınızı haber verin
keep-wao-waz-stops = WAO’nuz veya WAZ’ınız kesilir
    .why = Hollanda’nın bu ülkeyle anlaşması (verdrag) yok. Bu yüzden bu ödenek orada ödenmez.
    .do = UWV’ye taşınacağınızı haber verin. 1 yıldan kısa mı gidiyorsunuz? O zaman UWV için hâlâ Hollanda’da oturuyorsunuz. Bunu UWV ile kararlaştırın.
    .term-from = Ödenek şu tarihte kesilir: { $date }.
    .term-report = En geç şu tarihte haber verin: { $date }.
    .event-report = UWV’ye taşınacağınızı haber verin
keep-wao-waz-ask = WAO’nuz veya WAZ’ınız orada da ödenir mi, UWV’ye sorun
    .why = Bu, bu ülkeyle yapılan anlaşmalara bağlıdır. Kesin bilmiyoruz. Ödenek kesilebilir.
    .do = UWV’ye sorun. Yazılı cevap almadan gitmeyin. 1 yıldan kısa mı gidiyorsunuz? O zaman UWV için hâlâ Hollanda’da oturuyorsunuz. Bunu UWV ile kararlaştırın.
    .term-report = En geç şu tarihte haber verin: { $date }.
    .event-report = UWV’ye taşınacağınızı haber verin

# Disabled at a young age
keep-wajong = Wajong (genç yaştan beri hasta veya engelli)
    .sure = UWV istisna yapmazsa Wajong her ülkede kesilir.
    .ask = UWV’ye sorun: Wajong’um için istisna olabilir mi?
keep-wajong-exception = Wajong’unuz orada da ödenir mi, sorun
    .why = Wajong her ülkede kesilir. Ama UWV istisna yapabilir. Örneğin tedavi için veya iş bulma şansı daha yüksekse. Veya size bakan kişi taşınıyorsa. İstisna nadirdir.
    .do = UWV’ye sorun. Yazılı cevap almadan gitmeyin.
    .term-report = UWV’ye gideceğinizi en geç şu tarihte haber verin: { $date }.
    .event-report = UWV’ye taşınacağınızı haber verin
keep-wajong-stops = Wajong’unuz kesilir
    .why = Wajong başka bir ülkede ödenmez, Avrupa içinde bile. Yeniden Hollanda’ya mı yerleşiyorsunuz? O zaman Wajong yeniden başlayabilir.
    .do = UWV’ye taşınacağınızı haber verin. 1 yıldan kısa mı gidiyorsunuz? O zaman UWV için hâlâ Hollanda’da oturuyorsunuz. Bunu UWV ile kararlaştırın.
    .term-from = Wajong şu tarihte kesilir: { $date }.
    .term-report = UWV’ye gideceğinizi en geç şu tarihte haber verin: { $date }.
    .event-report = UWV’ye taşınacağınızı haber verin

# Unemployment
keep-ww = WW (işiniz yoksa)
    .sure = Başka bir ülkeye yerleşirseniz WW kesilir.
    .ask = UWV’ye sorun: yeni ülkemde WW alarak iş arayabilir miyim?
keep-ww-three-months = WW’nizi orada 3 ay alabilirsiniz
    .why = Bu ülkede WW alarak 3 ay iş arayabilirsiniz. Bunun için bir form gerekir. Formun adı: PD U2.
    .do = UWV’den PD U2 formunu isteyin. O ülkede iş arayan kişi olarak kaydolun.
    .term-form = Formu en geç şu tarihte isteyin: { $date }.
    .event-form = UWV’den PD U2 formunu isteyin
    .term-register = En geç şu tarihte kaydolun: { $date }.
    .event-register = İş arayan kişi olarak kaydolun
    .term-back = En geç şu tarihte geri gelin: { $date }.
    .event-back = WW ile geri gelmek için son gün
keep-ww-ask = WW’nizi orada alabilir misiniz, UWV’ye sorun
    .why = Bu ülkede bu, vatandaşlığınıza bağlıdır. Kesin bilmiyoruz.
    .do = Gitmeden önce UWV’ye sorun.
keep-ww-not-yet = WW’nizi orada henüz alamazsınız
    .why = Önce 4 hafta tam WW almış olmanız gerekir. Ondan sonra belki bu ülkede 3 ay iş arayabilirsiniz.
    .do = Henüz gitmeyin, bekleyin. Ne zaman olur, UWV’ye sorun.
keep-ww-stops = WW’niz kesilir
    .why = Başka bir ülkede oturan kişi WW alamaz. Tatile gidebilirsiniz: yılda 20 iş günü. 1 yıl içinde AOW mi alacaksınız? O zaman yılda 65 gün.
    .do = UWV’ye taşınacağınızı haber verin.
    .term-from = WW şu tarihte kesilir: { $date }.
    .term-back = WW’nizi sonra geri almak mı istiyorsunuz? En geç { $date } tarihinde yeniden Hollanda’ya yerleşin.
    .event-back = WW ile geri gelmek için son gün

# Sickness
keep-zw = Ziektewet (hastalığın ilk dönemi)
    .sure = Ziektewet ödeneği ancak Hollanda’nın anlaşması (verdrag) olan ülkelerde ödenir.
    .ask = UWV’ye sorun: Ziektewet ödeneğimi yeni ülkemde de alır mıyım?
keep-zw-same = Ziektewet ödeneğiniz devam eder
    .why = Bu ödenek bu ülkede de ödenir.
    .do = UWV’ye taşınacağınızı haber verin. Belki UWV’nin bir doktoru sizi önce görmek ister.
    .term-report = En geç şu tarihte haber verin: { $date }.
    .event-report = UWV’ye taşınacağınızı haber verin
keep-zw-stops = Ziektewet ödeneğiniz kesilir
    .why = Bu ödenek bu ülkede ödenmez. Yeniden Hollanda’ya mı yerleşiyorsunuz? O zaman ödenek yeniden başlayabilir.
    .do = UWV’ye taşınacağınızı haber verin.
    .term-from = Ödenek şu tarihte kesilir: { $date }.
    .term-report = En geç şu tarihte haber verin: { $date }.
    .event-report = UWV’ye taşınacağınızı haber verin
keep-zw-ask = Ziektewet ödeneğiniz orada da ödenir mi, UWV’ye sorun
    .why = Bu, bu ülkeyle yapılan anlaşmalara bağlıdır. Kesin bilmiyoruz. Ödenek kesilebilir.
    .do = UWV’ye sorun. Yazılı cevap almadan gitmeyin.
    .term-report = En geç şu tarihte haber verin: { $date }.
    .event-report = UWV’ye taşınacağınızı haber verin

# Top-up
keep-tw = UWV’nin ek ödeneği (Toeslagenwet)
    .sure = Başka bir ülkeye yerleşirseniz UWV’nin ek ödeneği (toeslag) kesilir.
    .ask = UWV’ye sorun: ek ödeneğim (toeslag) ne zaman kesilir ve o zaman ne kadar alırım?
keep-tw-job-search = Ek ödeneğiniz (toeslag) devam eder mi, UWV’ye sorun
    .why = Oraya iş aramaya gidiyorsunuz, en fazla 3 ay. Taşınmıyorsunuz.
    .do = Gitmeden önce UWV’ye sorun. Kendiniz hiçbir şeyi durdurmayın.
keep-tw-stops = UWV’nin ek ödeneği (toeslag) kesilir
    .why = Bu ek ödenek başka bir ülkede ödenmez, Avrupa içinde bile. Asıl ödenek bazen ödenir.
    .do = UWV’ye taşınacağınızı haber verin.
    .term-from = Ek ödenek şu tarihte kesilir: { $date }.

# Older unemployed people
keep-older-unemployed = IOW, IOAW veya IOAZ (işi olmayan yaşlılar)
    .sure = Başka bir ülkeye yerleşirseniz IOW, IOAW ve IOAZ kesilir.
    .ask = UWV’ye (IOW) veya belediyenize (gemeente: IOAW, IOAZ) sorun: ödeneğim ne zaman kesilir?
keep-older-unemployed-stops-iow = IOW’niz kesilir
    .why = IOW başka bir ülkede ödenmez. Tatile gidebilirsiniz.
    .do = UWV’ye taşınacağınızı haber verin.
    .term-from = IOW şu tarihte kesilir: { $date }.
keep-older-unemployed-stops = IOAW’niz veya IOAZ’ınız kesilir
    .why = Bu ödenek başka bir ülkede ödenmez.
    .do = Gitmeden önce belediyenize (gemeente) haber verin. Kısa süre gidecekseniz de haber verin.
    .term-from = Ödenek şu tarihte kesilir: { $date }.

# Social assistance
keep-bijstand = Sosyal yardım (bijstand, belediyenin ödeneği)
    .sure = Başka bir ülkeye yerleşirseniz sosyal yardım (bijstand) her zaman kesilir.
    .ask = Belediyenize (gemeente) sorun: sosyal yardımım (bijstand) ne zaman kesilir ve ziyarete ne kadar süre gidebilirim?
keep-bijstand-stops = Sosyal yardımınız (bijstand) kesilir
    .why = Sosyal yardım (bijstand) yalnızca Hollanda’da oturanlar içindir.
    .do = Ziyarete gidip Hollanda’ya geri mi geliyorsunuz? O zaman yılda en fazla 4 hafta gidebilirsiniz. AOW yaşına geldiniz mi? O zaman 13 hafta. Gitmeden önce belediyenize (gemeente) haber verin.
    .term-from = Sosyal yardım (bijstand) şu tarihte kesilir: { $date }.

# Survivors
keep-anw = Anw (eşiniz vefat ettiyse)
    .sure = Anw ancak Hollanda’nın anlaşması (verdrag) olan ülkelerde ödenir.
    .ask = SVB’ye sorun: Anw’mi yeni ülkemde de alır mıyım ve ne kadar alırım?
keep-anw-same = Anw’niz devam eder
    .why = Anw bu ülkede de ödenir. Taşındığınız için tutar azalmaz. Evlenirseniz veya biriyle birlikte yaşarsanız Anw çoğunlukla kesilir. AOW’niz başlayınca da Anw kesilir. Anw’yi yalnızca çocuğunuz olduğu için mi alıyorsunuz? O zaman en küçük çocuk 18 yaşını doldurunca kesilir.
    .do = SVB’ye taşınacağınızı haber verin.
keep-anw-ask-amount = Anw’niz devam eder. Ne kadar alacağınızı sorun
    .why = Anw bu ülkede de ödenir. Ama orada tutar bazen daha azdır. Sizin için öyle mi, bilmiyoruz. Evlenirseniz veya biriyle birlikte yaşarsanız Anw çoğunlukla kesilir. AOW’niz başlayınca da Anw kesilir. Anw’yi yalnızca çocuğunuz olduğu için mi alıyorsunuz? O zaman en küçük çocuk 18 yaşını doldurunca kesilir.
    .do = Gitmeden önce SVB’ye sorun.
keep-anw-factor-60 = Anw’niz devam eder ama daha az alırsınız
    .why = Orada hayat Hollanda’dan daha ucuz. Bu yüzden 2026’da Anw’nizin yüzde 60’ını alırsınız. Evlenirseniz veya biriyle birlikte yaşarsanız Anw çoğunlukla kesilir. AOW’niz başlayınca da Anw kesilir. Anw’yi yalnızca çocuğunuz olduğu için mi alıyorsunuz? O zaman en küçük çocuk 18 yaşını doldurunca kesilir.
    .do = SVB’ye taşınacağınızı haber verin. O zaman ne kadar alacağınızı sorun.
keep-anw-stops = Anw’niz kesilir
    .why = Hollanda’nın bu ülkeyle anlaşması (verdrag) yok. Sonra yeniden Hollanda’ya veya anlaşması olan bir ülkeye mi yerleşiyorsunuz? O zaman Anw yeniden başlayabilir.
    .do = SVB’ye taşınacağınızı haber verin.
    .term-from = Anw şu tarihte kesilir: { $date }.
keep-anw-ask = Anw’niz orada da ödenir mi, SVB’ye sorun
    .why = Bu, bu ülkeyle yapılan anlaşmalara bağlıdır. Kesin bilmiyoruz. Anw kesilebilir.
    .do = SVB’ye sorun. Yazılı cevap almadan gitmeyin.

# Child benefit
keep-akw = Çocuk parası (kinderbijslag)
    .sure = SVB, çocuk parası (kinderbijslag) hakkınıza yılda 4 kez bakar.
    .ask = SVB’ye sorun: taşındıktan sonra çocuk parası (kinderbijslag) alır mıyım?
keep-akw-job-search = Çocuk parası (kinderbijslag) devam eder mi, SVB’ye sorun
    .why = Oraya iş aramaya gidiyorsunuz, en fazla 3 ay. Taşınmıyorsunuz.
    .do = Gitmeden önce SVB’ye sorun. Kendiniz hiçbir şeyi durdurmayın.
keep-akw-other-parent = Çocuk parası (kinderbijslag) devam eder mi, SVB’ye sorun
    .why = Gittikten sonra çocuk parası için artık sigortalı değilsiniz. Çocuğun annesi veya babası belki sigortalıdır. O zaman ödeneği o alabilir.
    .do = SVB’ye gideceğinizi haber verin. Çocuk parasını çocuğun annesi veya babası alabilir mi, sorun.
keep-akw-parent-in-eu = Çocuk parası (kinderbijslag) devam eder mi, SVB’ye sorun
    .why = Giden kişi çocuk parası için artık sigortalı değildir. Hollanda’dan emekli aylığı veya ödenek alıyor musunuz? O zaman çocuk parası AB’de bazen devam edebilir.
    .do = Gitmeden önce SVB’ye sorun.
keep-akw-parent-leaves = Çocuk paranız kesilir
    .why = Giden kişi çocuk parası için artık sigortalı değildir. SVB duruma şu günlerde bakar: 1 Ocak, 1 Nisan, 1 Temmuz ve 1 Ekim.
    .do = SVB’ye gideceğinizi haber verin. Fazla mı aldınız? Onu geri ödemeniz gerekir.
    .term-from = Şu tarihten itibaren artık çocuk parası yok: { $date }.
keep-akw-child-same = Çocuk paranız devam eder
    .why = Siz Hollanda’da sigortalı kalırsınız. Çocuğunuz da kuralları aynı olan bir ülkede oturur.
    .do = SVB’ye çocuğunuzun taşınacağını haber verin.
keep-akw-child-since = Çocuk parası (kinderbijslag) devam eder mi, SVB’ye sorun
    .why = Bu ülke için kurallar değişti. Kurallar değişirken bu çocuk için ödenek alıyor muydunuz? O zaman bazen devam edebilir.
    .do = SVB’ye sorun. Çocuğunuzun ne zamandan beri orada oturduğunu söyleyin.
keep-akw-child-stops = Çocuk paranız kesilir
    .why = Bu ülkeye yerleşen bir çocuk için çocuk parası yoktur.
    .do = Çocuğunuz oraya yerleştiğinde onun için zaten ödenek alıyor muydunuz? Devam edebilir mi, SVB’ye sorun.
    .term-from = Şu tarihten itibaren artık çocuk parası yok: { $date }.
keep-akw-child-ask = Çocuk parası devam eder mi, SVB’ye sorun
    .why = Çocuğunuz bu ülkeye yerleşiyor. O zaman ne olur, kesin bilmiyoruz.
    .do = Çocuğunuz gitmeden önce SVB’ye sorun.

# Allowance for children
keep-kgb = Ek çocuk parası (kindgebonden budget)
    .sure = Çocuk parası (kinderbijslag) yoksa ek çocuk parası (kindgebonden budget) da yoktur.
    .ask = Dienst Toeslagen’e sorun: taşındıktan sonra ek çocuk parası (kindgebonden budget) alır mıyım?
keep-kgb-job-search = Ek çocuk parası (kindgebonden budget) devam eder mi, sorun
    .why = Oraya iş aramaya gidiyorsunuz, en fazla 3 ay. Taşınmıyorsunuz.
    .do = Gitmeden önce Dienst Toeslagen’e sorun. Kendiniz hiçbir şeyi durdurmayın.
keep-kgb-stops = Ek çocuk paranız (kindgebonden budget) kesilir
    .why = Çocuk parası (kinderbijslag) yoksa ek çocuk parası da yok.
    .do = Dienst Toeslagen’e haber verin. Fazla mı aldınız? Onu geri ödemeniz gerekir.
keep-kgb-child-same = Ek çocuk paranız (kindgebonden budget) devam eder
    .why = Çocuk parası (kinderbijslag) kalırsa bu ödenek de kalır.
    .do = Dienst Toeslagen’e çocuğunuzun taşınacağını haber verin.
keep-kgb-ask = Ek çocuk parası (kindgebonden budget) devam eder mi, sorun
    .why = Bu ödenek çocuk parasıyla (kinderbijslag) birlikte verilir. O devam eder mi, kesin bilmiyoruz.
    .do = Gitmeden önce Dienst Toeslagen’e sorun.

# Other allowances
keep-allowances = Sağlık, kira veya kreş ödeneği (toeslag)
    .sure = Kira ödeneği (huurtoeslag) yalnızca Hollanda’daki bir ev içindir.
    .ask = Dienst Toeslagen’e sorun: hangi ödeneği (toeslag) hangi günden itibaren durdurmalıyım?
keep-allowances-job-search = Ödenekleriniz (toeslag) devam eder mi, sorun
    .why = Oraya iş aramaya gidiyorsunuz, en fazla 3 ay. Taşınmıyorsunuz.
    .do = Gitmeden önce Dienst Toeslagen’e sorun. Kendiniz hiçbir şeyi durdurmayın.
keep-allowances-care-may-stay = Kira ödeneği kesilir. Sağlık ödeneği devam edebilir
    .why = Kira ödeneği (huurtoeslag) yalnızca Hollanda’daki bir ev içindir. Sağlık ödeneği (zorgtoeslag) devam edebilir. Ama o zaman oradaki sağlık hizmetinizi Hollanda CAK üzerinden ödemelidir. Kreş ödeneği (kinderopvangtoeslag) Hollanda’daki işe bağlıdır.
    .do = Kira ödeneği alıyor musunuz? Kendiniz durdurun. Yeni ülkenizde sağlık ödeneğini Dienst Toeslagen’e sorun. Fazla mı aldınız? Onu geri ödemeniz gerekir.
keep-allowances-stops = Ödenekleriniz (toeslagen) kesilir
    .why = Kira ödeneği (huurtoeslag) yalnızca Hollanda’daki bir ev içindir. Sağlık ödeneği (zorgtoeslag), Hollanda sağlık sigortası veya CAK üzerinden sağlık hizmeti olanlar içindir. Eşiniz Hollanda’da mı çalışıyor? O zaman kreş ödeneği (kinderopvangtoeslag) bazen devam edebilir.
    .do = Ödenekleri Dienst Toeslagen’de kendiniz durdurun. Fazla mı aldınız? Onu geri ödemeniz gerekir.
keep-allowances-ask = Ödenekleriniz (toeslagen) ne olur, sorun
    .why = Kira ödeneği (huurtoeslag) yalnızca Hollanda’daki bir ev içindir. Sağlık ödeneği (zorgtoeslag) bazen devam edebilir. Sizin için öyle mi, kesin bilmiyoruz.
    .do = Gitmeden önce Dienst Toeslagen’e sorun. Kira ödeneğini kendiniz durdurun. Fazla mı aldınız? Onu geri ödemeniz gerekir.

# Health care
keep-care = Doktor ve hastane (sağlık sigortası)
    .sure = Taşınacağınızı sağlık sigortası şirketinize haber vermeniz gerekir.
    .ask = CAK’ye sorun: yeni ülkemde sağlık masraflarımı Hollanda öder mi?
keep-care-job-search = Hollanda sağlık sigortanız devam eder
    .why = Oraya iş aramaya gidiyorsunuz, en fazla 3 ay. Taşınmıyorsunuz. Bizce o zaman burada sigortalı kalırsınız.
    .do = Bu doğru mu, sağlık sigortası şirketinize sorun. Avrupa sağlık kartınızı (EHIC) yanınıza alın.
keep-care-ask-insurer = Belki burada sigortalı kalırsınız. Sorun
    .why = WW veya Ziektewet ile bazen Hollanda’da sigortalı kalırsınız. Hangi güne kadar olduğunu UWV söyler. Sizin için öyle mi, kesin bilmiyoruz.
    .do = Gitmeden önce UWV’ye ve sağlık sigortası şirketinize sorun. Sigortasız gitmeyin.
    .term-insurer = Sağlık sigortası şirketinize şu tarih civarında haber verin: { $date }.
    .event-insurer = Sağlık sigortası şirketinize taşınacağınızı haber verin
keep-care-ends = Hollanda sağlık sigortanız biter
    .why = Gittikten sonra Hollanda doktor ve hastane masraflarınızı artık ödemez.
    .do = Gitmeden önce yeni ülkenizde bir sigorta ayarlayın.
    .term-insurer = Sağlık sigortası şirketinize şu tarih civarında haber verin: { $date }.
    .event-insurer = Sağlık sigortası şirketinize taşınacağınızı haber verin
keep-care-ends-until-aow = Hollanda sağlık sigortanız biter
    .why = Gittikten sonra Hollanda doktor ve hastane masraflarınızı artık ödemez.
    .do = Gitmeden önce yeni ülkenizde bir sigorta ayarlayın. Daha sonra AOW mi alacaksınız? O zaman CAK’ye sorun. Bazen Hollanda o zamandan itibaren doktor ve hastane masraflarınızı öder.
    .term-insurer = Sağlık sigortası şirketinize şu tarih civarında haber verin: { $date }.
    .event-insurer = Sağlık sigortası şirketinize taşınacağınızı haber verin
keep-care-ask = Sağlık sigortanız biter. Sizin için ne var, CAK’ye sorun
    .why = Hollanda bu ülkede doktor ve hastane masraflarınızı öder mi, kesin bilmiyoruz.
    .do = Gitmeden önce CAK’ye sorun: hetcak.nl. Sigortasız gitmeyin.
    .term-insurer = Sağlık sigortası şirketinize şu tarih civarında haber verin: { $date }.
    .event-insurer = Sağlık sigortası şirketinize taşınacağınızı haber verin
keep-care-insured-there = Hollanda sağlık sigortanız biter. Orada sigortalısınız
    .why = O ülkeden iş veya emeklilik geliriniz var. O zaman sizin için o ülkenin sağlık hizmeti geçerlidir.
    .do = Bu doğru mu, CAK’ye sorun. O ülkenin sigortasına kaydolun.
    .term-insurer = Sağlık sigortası şirketinize şu tarih civarında haber verin: { $date }.
    .event-insurer = Sağlık sigortası şirketinize taşınacağınızı haber verin
# Native reader: “kesilir” says “is taken off” here and “stops” everywhere else. Can it be misread?
keep-care-cak = Orada sağlık hizmeti alırsınız, Hollanda da bir kısmını öder
    .why = Hollanda sigortanız biter. Oradaki insanlarla aynı sağlık hizmetini alırsınız. Her ay bir tutar ödersiniz. O tutar emekli aylığınızdan veya ödeneğinizden kesilir.
    .do = CAK’ye kaydolun: hetcak.nl. Size bir form verirler: S1 veya 121.
    .term-insurer = Sağlık sigortası şirketinize şu tarih civarında haber verin: { $date }.
    .event-insurer = Sağlık sigortası şirketinize taşınacağınızı haber verin

# Long-term care
keep-wlz = Bakımevi veya evde uzun süreli bakım (Wlz)
    .sure = Yalnızca AOW veya emekli aylığı alan kişinin başka bir ülkede Wlz hakkı yoktur.
    .ask = CAK’ye sorun: yeni ülkemde hangi uzun süreli bakımı alabilirim?
keep-wlz-ask = Wlz için sigortalı kalır mısınız, sorun
    .why = Belki taşınmıyorsunuz veya ödeneğiniz hâlâ sayılıyor. O zaman bazen sigortalı kalırsınız. Kesin bilmiyoruz.
    .do = Gitmeden önce SVB’ye sorun.
keep-wlz-stops = Wlz hakkınız biter
    .why = Wlz yalnızca Hollanda’da oturan veya çalışanlar içindir.
    .do = Şimdi Wlz’den bakım alıyor musunuz? Orada hangi bakımı alabilirsiniz, gitmeden önce sorun.
    .term-from = Wlz şu tarihte biter: { $date }.

# Nationality
keep-nationality = Hollanda vatandaşlığı
    .sure = Hollanda vatandaşı olan, gidince vatandaşlığını hemen kaybetmez.
    .ask = Belediyenize (gemeente) veya büyükelçiliğe sorun: orada yaşarsam nasıl Hollanda vatandaşı kalırım?
keep-nationality-only-dutch-suriname = Hollanda vatandaşı kalırsınız
    .why = Yalnızca Hollanda vatandaşlığınız var. Uzun zaman sonra bile sizde kalır. Surinam vatandaşlığına kendiniz mi başvuruyorsunuz? Orada doğduysanız ve o zaman orada oturuyorsanız Hollanda vatandaşı kalırsınız. Ama 1975 anlaşmasıyla Surinam vatandaşı olan kişi Hollanda vatandaşlığını kaybeder.
    .do = Gitmeden önce yeni bir pasaport isteyin. Surinam vatandaşlığına başvurmadan önce büyükelçiliğe sorun.
keep-nationality-only-dutch = Hollanda vatandaşı kalırsınız
    .why = Yalnızca Hollanda vatandaşlığınız var. Uzun zaman sonra bile sizde kalır. Ama başka bir vatandaşlık mı alıyorsunuz? O zaman Hollanda vatandaşlığını kaybedebilirsiniz.
    .do = Gitmeden önce yeni bir pasaport isteyin.
keep-nationality-in-eu = Hollanda vatandaşı kalırsınız
    .why = AB’de veya Hollanda Krallığı’nda (Koninkrijk) oturan kişi Hollanda vatandaşı kalır. Sonra başka bir ülkeye mi taşınıyorsunuz? O zaman başka kurallar geçerlidir.
    .do = Gitmeden önce yeni bir pasaport isteyin.
keep-nationality-ask = Hollanda vatandaşı kalır mısınız, sorun
    .why = Başka bir vatandaşlığınız da var. Bu ülke AB’den sayılır mı, kesin bilmiyoruz.
    .do = Gitmeden önce yeni bir pasaport isteyin. Ondan sonra her 10 yılda bir isteyin.
keep-nationality-renewed = Hollanda vatandaşı kalırsınız ama kendiliğinden değil
    .why = Başka bir vatandaşlığınız da var. Son Hollanda pasaportunuz size 13 yeni yıl verdi. Vatandaşlığı kaybederseniz 18 yaşından küçük çocuklarınız da çoğu zaman kaybeder.
    .do = Her 10 yılda bir yeni pasaport isteyin.
    .term-renew = En geç şu tarihte yeni bir pasaportunuz olsun: { $date }. Yoksa ondan sonra Hollanda vatandaşı değilsiniz.
    .event-renew = Yeni Hollanda pasaportu almak için son gün
keep-nationality-lost-perhaps = Hâlâ Hollanda vatandaşı mısınız, sorun
    .why = Başka bir vatandaşlığınız da var ve uzun zamandır burada değilsiniz. Yeni pasaport olmadan 13 yıl geçince Hollanda vatandaşlığı biter. 1 Nisan 2022’ye kadar bu süre 10 yıldı. 18 yaşından küçük çocuklar da onu çoğu zaman kaybeder.
    .do = Büyükelçiliğe sorun. Vatandaşlığı kaybettiniz mi? Bazen geri alabilirsiniz. Onu da sorun.
keep-nationality-thirteen-years = Hollanda vatandaşı kalırsınız ama kendiliğinden değil
    .why = Başka bir vatandaşlığınız da var. Hollanda Krallığı (Koninkrijk) ve AB dışında 13 yıl mı oturuyorsunuz? O zaman artık Hollanda vatandaşı değilsiniz. Her yeni pasaportla süre yeniden başlar. Siz kaybederseniz 18 yaşından küçük çocuklarınız da çoğu zaman kaybeder.
    .do = Gitmeden önce yeni bir pasaport isteyin. Ondan sonra her 10 yılda bir isteyin.
    .term-renew = En geç şu tarihte yeni bir pasaportunuz olsun: { $date }. Yoksa ondan sonra Hollanda vatandaşı değilsiniz.
    .event-renew = Yeni Hollanda pasaportu almak için son gün

# The way back
keep-way-back = Hollanda’ya geri gelmek
    .sure = Bu, pasaportunuza ve oturma izninize bağlı: Hollanda vatandaşı olan her zaman geri gelebilir.
    .ask = IND’ye sorun: oturma hakkım ne olur ve geri gelebilir miyim?
keep-way-back-dutch = Her zaman geri gelebilirsiniz
    .why = Hollanda vatandaşısınız. Hollanda vatandaşı olan kişi burada her zaman oturabilir.
    .do = Hollanda vatandaşı kalmaya dikkat edin. Bu konuda yazdıklarımızı okuyun.
keep-way-back-eu = Geri gelebilirsiniz
    .why = AB, İzlanda, Lihtenştayn, Norveç veya İsviçre vatandaşısınız. O zaman burada oturabilirsiniz.
keep-way-back-permit = Oturma izninizi (verblijfsvergunning) kaybedebilirsiniz. IND’ye sorun
    .why = 6 aydan uzun süre aralıksız Hollanda dışında kalırsanız bu olabilir. Veya 3 yıl üst üste, her yıl 4 aydan uzun süre aralıksız dışarıda kalırsanız.
    .do = Gitmeden önce geri gelebilir misiniz, IND’ye sorun. Bazen geri gelmenin bir yolu vardır. Örneğin eskiden Hollanda vatandaşı olanlar veya çocukken burada uzun yaşayanlar için. Geri dönüş ödeneğiyle (remigratie-uitkering) mi gittiniz? O zaman 1 yıl içinde geri gelebilirsiniz.
    .term-back = { $date } tarihinde 6 aydır Hollanda dışındasınız. Daha uzun mu kalıyorsunuz? O zaman IND izninizi iptal edebilir (intrekken).
    .event-back = Oturma izninizle geri gelmek için son gün
keep-way-back-long-term = Oturma hakkınızı kaybedebilirsiniz. IND’ye sorun
    .why = AB’de uzun süreli oturma hakkınız var (EU-langdurig ingezetene). 12 ay aralıksız AB dışında mısınız? O zaman bu hakkı kaybedebilirsiniz. Başka bir AB ülkesine mi gidiyorsunuz? O zaman başka kurallar geçerlidir.
    .do = Gitmeden önce geri gelebilir misiniz, IND’ye sorun.
    .term-back = { $date } tarihinden sonra hâlâ AB dışında mısınız? O zaman oturma hakkınızı kaybedebilirsiniz.
    .event-back = Oturma hakkınızla geri gelmek için son gün
keep-way-back-asylum = Oturma izninizi (verblijfsvergunning) kaybedebilirsiniz. IND’ye sorun
    .why = 6 aydan uzun süre aralıksız Hollanda dışında kalırsanız bu olabilir. Veya 3 yıl üst üste, her yıl 4 aydan uzun süre aralıksız dışarıda kalırsanız. Kaçtığınız ülkeye mi gidiyorsunuz? O zaman bir ziyaretten sonra bile olabilir.
    .do = Gitmeden önce, ziyaret için bile, IND’ye veya VluchtelingenWerk’e sorun.
    .term-back = { $date } tarihinde 6 aydır Hollanda dışındasınız. Daha uzun mu kalıyorsunuz? O zaman IND izninizi iptal edebilir (intrekken).
    .event-back = Oturma izninizle geri gelmek için son gün
keep-way-back-ask = Öylece geri gelemezsiniz. IND’ye sorun
    .why = Giderseniz oturma hakkınız çoğu zaman biter. Bazen geri gelmenin bir yolu vardır. Örneğin eskiden Hollanda vatandaşı olanlar veya çocukken burada uzun yaşayanlar için. Geri gelme seçeneği (terugkeeroptie) yalnızca geri dönüş ödeneği (remigratie-uitkering) alanlar içindir, 1 yıl içinde.
    .do = Gitmeden önce IND’ye sorun.

# What is left of the money: now beside there. $names are names of schemes, $part is a number or a range (left-range), $amount
# a text as amount-euros makes it.
left-card = Elime ne kadar geçer?
    .hint = Şimdi ve orada, yan yana
left-title = Aldığınız tutar: şimdi ve orada
left-keeps-from = { $date } itibarıyla elinizde kalan: { $names }.
left-keeps = Gittikten sonra elinizde kalan: { $names }.
left-keeps-none = Gittikten sonra bu tutarlardan size bir şey kalmaz.
left-stops = Bunlar kesilir: { $names }.
left-asks = Bunlar kesin değil. Gitmeden önce sorun: { $names }.
left-claims = Bunları şimdiden alabilirsiniz. Hemen başvurun: { $names }.
left-later = Bunlar daha sonra başlar: { $names }.
left-no-filling-up = Başka bir ülkede Hollanda, az olan tutarınızı tamamlamaz. Elinizde yalnızca ‘orada’ altında yazanlar olur.
left-now = Şimdi
left-there = Orada
left-range = { $least } ile { $most } arası
left-have = Bunu alıyorsunuz
left-not-yet = Henüz yok
left-same = Tutar aynı
left-about = Şimdiki tutarın yaklaşık şu kadarı: yüzde { $part }
left-at-least = Şimdiki tutarın en az yaklaşık şu kadarı: yüzde { $part }
left-changed = Kalır. Ne kadar alacağınızı sorun
left-ask = Kesin değil. Sorun
left-nothing = Hiçbir şey
left-claim = Şimdiden mümkün. Hemen başvurun
left-comes-later = Daha sonra
left-share = Tam AOW’nin yaklaşık şu kadarı: yüzde { $part }
left-share-later = İleride tam AOW’nin yaklaşık şu kadarı: yüzde { $part }
left-aow-share = AOW’m ne kadar?
left-aow-share-in-letter = Bu, SVB’nin mektubunda yazar
    .why = Mektupta yüzde kaç AOW aldığınız yazar. Taşınmak bu yüzdeyi değiştirmez.
    .do = Mektubu bulun. Artık yok mu? SVB’den yenisini isteyin.
left-aow-share-estimate = Yaklaşık olarak hesaplıyoruz
    .why = Hollanda’daki her yıl yüzde 2 sayılır. AOW’nizden önceki 50 yıla bakılır. Arada uzun süre gittiniz mi? O zaman daha azdır. Kendiniz prim ödediniz mi, ya da başka bir ülke sayılıyor mu? O zaman daha fazla olabilir.
    .do = SVB’den AOW yıllarınızın listesini isteyin.
left-reckoned = Bizce tam AOW’nin yaklaşık şu kadarı: yüzde { $part }.
left-reckoned-from = Bunu doğum tarihinizden, buradaki ilk gününüzden ve gidişinizden hesaplıyoruz. Tam olarak yalnızca SVB bilir.
left-offer = Şimdiden yaklaşık bilmek ister misiniz? O zaman bunu doldurun:
left-example = Euro ile bir örnek
left-example-alone = { $date }: tam AOW, tek kişi için ayda { $amount } idi.
left-example-partner = { $date }: tam AOW, iki eşin her biri için ayda { $amount } idi.
left-example-there = Bu ülkede eşi (partner) olmayan kişi de bu tutarı alır. { $date }: tam AOW, ayda { $amount } idi.
left-example-share = Bunun size düşen kısmı yaklaşık { $least }.
left-example-range = Bunun size düşen kısmı yaklaşık { $least } ile { $most } arası.
left-example-note = Bu brüt tutardır: bundan vergi ve sağlık için kesinti yapılır. O tarihten bir örnektir. Ne alacağınızı SVB’ye sorun.
left-euros = { $euros } euro
left-besides = Şunları da düşünün
left-rent = Kirada mı oturuyorsunuz? Kirayı zamanında sonlandırın. Evi tutmak mı istiyorsunuz? İzin var mı, önce ev sahibine sorun.
left-pension = Emeklilik: Hollanda’da çalıştınız mı? O zaman belki emekli aylığınız vardır. mijnpensioenoverzicht.nl sitesine bakın. Her ülkede ödenir.
left-house = Başka ülkede ev ya da birikim: sosyal yardım (bijstand) ve AIO için şimdiden sayılabilir. Şimdi bildirin: bijstand için belediyeye (gemeente), AIO için SVB’ye.
left-tax = Vergi: bazen Hollanda’da, bazen diğer ülkede ödersiniz. Bu, ülkeye göre değişir. Belastingdienst’e (vergi dairesi) sorun.
left-tax-call = Yurt dışı için Belastingdienst’i ara
