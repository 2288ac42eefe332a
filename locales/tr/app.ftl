# Screens, buttons and short sentences. Level A2: short words, short sentences, "siz".

app-name = Remigratiewijzer
wait = Bir dakika…
language = Dil
language-search = Dil arayın
language-none = Dil bulunamadı. Başka harfler yazın.
draft-notice = Bu çeviriyi henüz kimse kontrol etmedi.
draft-read-back = Bu çeviri { $date } tarihinde Hollandaca metinle karşılaştırıldı. Ana dili Türkçe olan biri onu henüz kontrol etmedi.
draft-checked = Ana dili Türkçe olan biri bu çeviriyi { $date } tarihinde kontrol etti.
text-larger = Daha büyük harfler
text-normal = Normal harfler
beside-dutch = Hollandacası da
translated-notice = Telefonunuz veya bilgisayarınız bu sayfayı çeviriyor. Çeviride yanlışlar olabilir. Şu dillerden birini de seçebilirsiniz:

# Buttons and links
back = Geri
continue = Devam et
change = Değiştir
yes = Evet
no = Hayır
dont-know = Bilmiyorum
    .hint = Sorun değil. Devam edebilirsiniz.
skip = Söylemek istemiyorum
    .hint = Olur. Devam edebilirsiniz.
more-choices = Diğer ödenekler
read-aloud = Sesli oku
read-aloud-stop = Sesli okumayı durdur
start-again = Yeniden başla
start-again-sure = Her şeyi silip yeniden başlamak istiyor musunuz?
start-again-yes = Evet, hepsini sil
start-again-no = Hayır, devam et
leave-quickly = Hızlı çık
about-link = Bu uygulama hakkında

# Start
start-title = Geri dönersem ne olur?
start-text = Neler sizde kalır, neler biter, ne yapmanız gerekir: burada görün.
start-free = Ücretsiz. Hiçbir şey gönderilmez.
# Native reader: is “geri dönüş ödeneği” the best name for the remigratie-uitkering?
start-closed = Geri dönüş ödeneğine (remigratie-uitkering) 1 Ocak 2025’ten beri başvurulamıyor.
start-choose = Hangisi size uyuyor?
way-think = Geri dönmeyi düşünüyorum
    .hint = Neler bende kalır? Ne yapmalıyım?
way-applied = 2025’ten önce başvurdum
    .hint = Hâlâ bekliyorum veya ret aldım
# Native reader: is “kesin dönüş” (going back for good) understood by everybody, also outside Europe?
way-returned = Kesin dönüş yaptım
    .hint = Haklarım ve görevlerim
way-helper = Birine yardım ediyorum
    .hint = Ailem için veya işim gereği
start-privacy = Cevaplarınız bu telefonda kalır. Bitirdiniz mi? “Yeniden başla” düğmesine, sonra “Evet, hepsini sil” düğmesine dokunun. O zaman cevaplarınız silinir.
code-link = Bir kodum var
kept-offer = Bu telefonda saklanmış cevaplar var. Tarih: { $date }.
kept-newer = Bu telefonda saklananlar uygulamanın daha yeni bir sürümünden. Bu sayfayı yeniden yükleyin.
kept-damaged = Bu telefonda saklananlar artık okunamıyor.
kept-go-on = Devam et
kept-erase = Bu telefondan sil

# First way: thinking of going back
think-title = Belki geri dönmek istiyorsunuz
think-keep = Geri dönersem neler bende kalır?
    .hint = AOW, WIA, sosyal yardım (bijstand), sağlık ve pasaport
think-more = Gitmeden önce sorulacak diğer sorular
think-ask = Birine sormak mı istersiniz?
think-would = Ödeneği alır mıydım?
    .hint = Kurallar sizin için nasıldı, görün

# Third way: gone back
returned-title = Siz kesin dönüş yaptınız
returned-text = Ne olduğunu seçin. Size birkaç soru sorulur. Sonra bunun ne anlama geldiğini görürsünüz.
returned-with = Geri dönüş ödeneği (remigratie-uitkering) alıyorsanız
returned-without = Geri dönüş ödeneği (remigratie-uitkering) almıyorsanız
returned-not-left = Ödeneği aldınız ama hâlâ buradasınız
returned-everybody = Herkes için

# Fourth way: helping somebody
helper-title = Siz birine yardım ediyorsunuz
helper-text = Soruları sesli okuyun. Cevabı o kişi kendisi seçsin. Her sonucun yanında kanundaki yeri yazar.
helper-view = Sık yardım edenler için daha fazlası
    .hint = Sıradaki kişi, arama, Hollandacası da
helper-think = O kişi geri dönmeyi düşünüyor
    .hint = Neler onda kalır, ne yapması gerekir?
helper-start = O kişi 2025’ten önce geri dönüş ödeneğine başvurdu
    .hint = Geri dönüş ödeneği (remigratie-uitkering) testi
helper-returned = O kişi kesin dönüş yaptı
    .hint = Hakları ve görevleri
helper-code = O kişinin bir kodu var

# Calling
call-svb = SVB’yi ara
    .hint = { $phone } · numarayı kontrol ettiğimiz tarih: { $date }
call-uwv = UWV’yi ara
    .hint = { $phone } · numarayı kontrol ettiğimiz tarih: { $date }
find-help = Yakınınızdaki yardım
    .hint = Belediyenizi (gemeente) bulun

# Questions
progress = Bölüm { $number } / { $total }
question-number = Soru { $number }
born-in-kingdom = Aruba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius veya Saba’da doğdunuz. Remigratiewet (Geri Dönüş Kanunu) orada doğanlar için değildi. Ama geri dönerseniz nelerin sizde kaldığını görebilirsiniz.
date-day = Gün
date-month = Ay
date-year = Yıl
date-hint = Günü veya ayı bilmiyor musunuz? Boş bırakın.
country-other = Başka bir ülke
country-search = Bir ülke bulun
country-also = İngiltere GB; Büyük Britanya GB; Amerika US; ABD US; Hollanda NL; Felemenk NL; Yugoslavya RS BA HR ME MK SI XK; Kürdistan TR IQ IR SY; Filistin PS; Gazze PS; Pers IR; Antiller CW AW SX BQ; Zaire CD; Burma MM; Sovyetler Birliği RU UA; Çekoslovakya CZ SK; Maluku ID; Emirlikler AE
country-search-hint = İlk harfleri yazın
country-none-found = Ülke bulunamadı. Başka harfler yazın.
countries-none = Hiçbiri
changed-note = Bir cevabı değiştiriyorsunuz. Diğer cevaplarınız aynı kalır.

# What is wrong with what was filled in
problem-heading = Bir daha bakın
problem-year-missing = Yılı yazın.
problem-year-not-four-digits = Yılı 4 rakamla yazın. Örneğin 1958.
problem-no-such-month = Böyle bir ay yok. 1’den 12’ye kadar bir sayı seçin.
problem-no-such-day = Böyle bir gün yok. Güne ve aya bir daha bakın.
problem-month-missing = Ayı da yazın. Ya da günü boş bırakın.
problem-future = Bu gün henüz gelmedi. Geçmiş bir gün yazın.
problem-too-long-ago = Bu tarih çok eski. Yıla bir daha bakın.
problem-must-be-after = Bu olamaz. Daha önce şunu yazdınız: { $other }, { $date }. Bu tarih ondan sonra olmalı.
problem-must-be-before = Bu olamaz. Daha önce şunu yazdınız: { $other }, { $date }. Bu tarih ondan önce olmalı.
problem-after-last-day = Bu soru şu gün hakkında: { $date }. Daha önceki bir gün yazın. Ödenek (uitkering) o zaman henüz yok muydu? Geri gidin ve o zaman ne aldığınızı seçin.
problem-which-is-right = Daha önce şunu yazdınız: { $other }, { $date }. Hangi tarih doğru? Bu tarihi ya da öncekini değiştirin. Böyle doğru mu? O zaman bir kez daha Devam et’e dokunun.
problem-nothing-chosen = Önce bir cevap seçin.
problem-not-a-number = Bir sayı yazın. Yalnızca rakam kullanın.
problem-number-too-large = Bu sayı çok büyük. En fazla { $most } yazın.

# Answers
answers-title = Cevaplarınız doğru mu?
answers-intro = Kontrol edin. Hepsini hâlâ değiştirebilirsiniz.
answers-none = Henüz hiçbir şey yazmadınız.
answers-see-result = Sonucu gör
answers-link = Cevaplar
answers-begin = Teste başla
answer-unknown = Bilinmiyor
answer-empty = Yok

# Result
outcome-title = Sonucunuz
verdict-eligible = Büyük ihtimalle evet
    .text = Büyük ihtimalle geri dönüş ödeneğine (remigratie-uitkering) hakkınız vardı.
verdict-not-eligible = Büyük ihtimalle hayır
    .text = Büyük ihtimalle geri dönüş ödeneğine (remigratie-uitkering) hakkınız yoktu. Sebebi aşağıda yazıyor.
verdict-undetermined = Henüz belli değil
    .text = Hakkınız var mıydı, henüz bilmiyoruz. Bilmediklerimiz aşağıda yazıyor.
verdict-closed-qualified = Artık başvuru yapılamıyor. Eskiden olsa ödeneği belki alırdınız
    .text = 1 Ocak 2025’ten beri başvuru yapılamıyor. Ama eski kurallara uyuyorsunuz.
verdict-closed-not-qualified = Artık başvuru yapılamıyor. Eskiden de büyük ihtimalle alamazdınız
    .text = 1 Ocak 2025’ten beri başvuru yapılamıyor. Eski kurallara göre de büyük ihtimalle hakkınız yoktu. Sebebi aşağıda yazıyor.
verdict-closed-unclear = Artık başvuru yapılamıyor
    .text = 1 Ocak 2025’ten beri başvuru yapılamıyor. Eskiden hakkınız var mıydı, belli değil.
verdict-other-rules = Başka kurallar geçerliydi
    .text = 1 Temmuz 2014’ten önce başvurdunuz. O zaman başka kurallar geçerliydi. SVB’ye sorun.
svb-decides = Bu bir karar değildir. Kararı SVB verir.
result-change-same = Cevabınız değişti. Sonuç aynı kaldı.
result-change-new = Cevabınız değişti. Sonuç şimdi farklı.
result-change-from-to = Önce: { $before }. Şimdi: { $after }.
result-change-items = Şimdi farklı olanlar: { $items }.
result-why = Neden
result-met = Uygun
result-not-met = Uygun değil
result-open = Bilmiyoruz
result-fold-met = { $count } şart tamam
result-fold-open = { $count } şart bilinmiyor
result-what-changes = Bunu ne değiştirebilir?
result-rule = Kanun şöyle diyor
result-law-link = Kanunu oku: madde { $article }
result-law-text = Metnin tarihi: { $date }. Metin Hollandaca.
result-missing = Bunları henüz bilmiyoruz:
result-partial = Tarihin tamamını yazın. O zaman daha çok şey biliriz.
result-change = Değiştir: { $answer }
result-not-asked = Bir kuralı sormuyoruz. Bu kural, bir terör grubuna katılmaya gidenler içindir. Buna SVB kendisi bakar.
result-everything = Diğer soruları da cevaplayın
    .hint = O zaman bütün kuralları görürsünüz
result-unfinished = Test henüz bitmedi.
result-go-on = Teste devam et
would-day = Şu güne baktık: { $date }. Bu, başvuru için son gündü.
would-known = Şimdiye kadar bildiklerimiz
would-on = Başka kurallar da var. Diğer sorularla devam edebilirsiniz. Ya da geri dönerseniz neler sizde kalır, ona bakın.
would-go-on = Diğer sorularla devam et
    .hint = Pasaport, oturma hakkı, eş ve borçlar
result-now = Şimdi ne yapmalı
now-papers = Görüşmeye giderken bunları götürün
now-papers-list = SVB’nin mektupları. Pasaportunuz veya oturma kartınız. Ödeneğinizle ilgili mektup.
now-disagree = SVB ile aynı fikirde değil misiniz?
now-disagree-text = İtiraz edebilirsiniz (bezwaar). Bunun son günü SVB’nin mektubunda yazar. Juridisch Loket ücretsiz danışmanlık verir.

# What stays on leaving, and what follows from an event
keep-title = Neler kalır, neler kesilir
keep-intro = Gideceğiniz ülke: { $country }. Nedenini okumak için bir satıra dokunun.
keep-intro-anywhere = Nedenini okumak için bir satıra dokunun.
keep-sum-stays = Giderseniz sizde kalanlar: { $items }.
keep-sum-stays-from = { $date } tarihinden itibaren sizde kalanlar: { $items }.
keep-sum-changes = Değişenler: { $items }.
keep-sum-stops = Kesilenler: { $items }.
keep-sources = Bunlar nerede yazıyor?
keep-ask-questions = Bu soruları sorun. Buradan okuyun.
keep-ask-sure = Kesin olanlar
keep-ask-all = Sormanız gereken her şey
provision-open = Bunu henüz bilmiyoruz
provision-concerns = Bunun sizinle ilgili olup olmadığını henüz bilmiyoruz
provision-hangs-on = Bu şuna bağlı: { $facts }.
provision-deadlines = Bunları zamanında yapın
provision-passed = Bu tarih geçti. Bugün arayın.
provision-earliest = Belki daha erken: { $date }
provision-partly = Bu günü henüz tam olarak bilmiyoruz. Tarihin tamamını yazın. O zaman günü biliriz.
provision-calendar = Takvimime ekle
provision-do = Yapmanız gereken
provision-sources = Bunun yazılı olduğu yer
provision-unfinished = Daha sorular var. Sonra daha çok bileceğiz.
provision-go-on = Sorulara devam et
provision-answers = Cevaplarınız
provision-no-decision = Bu bir karar değildir. Bir şey yapmadan önce sorun.
event-not-concerned = Bu sizin için geçerli değil
event-others = Başka bir şey oldu

# Other screens
about-title = Bu uygulama hakkında
about-text = Bu uygulama, Hollanda’ya gelmiş ve belki geri dönmek isteyenler içindir. Remigratiewijzer “geri dönüş rehberi” demektir. Biz SVB veya devlet değiliz. Aldığınız ödeneklere biz karar vermeyiz.
about-law = Kurallar Geri Dönüş Kanunu’ndan (Remigratiewet) geliyor. Kuralları kontrol ettiğimiz tarih: { $date }.
about-law-link = Kanunun tamamını oku
about-privacy = Bilgilerinizle ne yapıyoruz? Hiçbir şey. Cevaplarınız bu telefonda, bu pencerede kalır. Çerez (cookies) kullanmıyoruz. “Yeniden başla” düğmesine, sonra “Evet, hepsini sil” düğmesine mi dokunuyorsunuz? O zaman her şey silinir. Pencereyi sadece kapatırsanız, biri onu 4 saat boyunca geri açabilir. İsterseniz cevaplarınızı daha uzun saklayabilirsiniz.
about-places = Posta kodları: GeoNames (CC BY 4.0). Belediyeler: Register van Overheidsorganisaties (CC0). Harita: MapSVG ve svg-maps (CC BY 4.0), değiştirildi. Ülke adları: Unicode CLDR. Çizimler: Lucide (ISC).
about-licence = Bu program özgür yazılımdır. Lisans: EUPL-1.2.
about-nmi = Hollanda Göç Enstitüsü (NMI) eskiden bu konuda yardım ediyordu. NMI Aralık 2024’te kapandı.
brochures = Kâğıt üzerinde
brochure-act = Geri dönüş ödeneğinin (remigratie-uitkering) tüm kuralları
brochure-schemes = Geri dönerseniz ödeneklerinize ne olur?
storage-notice = Bu telefon cevaplarınızı saklayamıyor. Bitirene kadar bu sayfada kalın.
panic-title = Bir şey ters gitti
panic-text = Bu sizin suçunuz değil. Yeniden başlayın veya SVB’yi arayın.

# Beside the screen
newer-text = Bu testin yeni bir sürümü var. Cevaplarınız kalır.
newer-reload = Yenile
install-text = Bu testi telefonunuza ekleyin. O zaman internetsiz de çalışır.
install-yes = Telefonuma ekle
install-no = Hayır, teşekkürler

# Dates in words
date-in-words = { $day } { $month } { $year }
month-in-words = { $month } { $year }
list-comma = ,
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık
