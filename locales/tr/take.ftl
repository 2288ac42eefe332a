# Taking it along, and opening a code
take-card = Yanınıza alın
    .hint = Kod, kâğıt veya saklama
take-title = Yanınıza alın
take-intro = Cevaplarınızı size yardım eden birine götürün. Veya sonra devam edin.
take-code = Başka bir telefon için kod
take-code-text = Biri kodu telefonunun kamerasıyla okutur. Orada aynı sonuç, o telefonun dilinde çıkar.
take-code-warning = Dikkat: kodu alan kişi cevaplarınızı görür.
take-code-show = Kodu göster
take-code-picture = Cevaplarınızın QR kodu
take-code-scan = Diğer telefonun kamerasını bu resme tutun.
take-code-undrawn = Resim şimdi gelmiyor. Kodu kopyalayın.
take-code-as-text = Yazı olarak kod
take-code-copy = Kodu kopyala
take-code-share = Kodu paylaş
take-share = Uygulamayı paylaşın
take-share-text = Sadece uygulamanın bağlantısını paylaşırsınız. Cevaplarınız içinde yoktur.
take-share-button = Uygulamayı paylaş
take-keep = Bu telefonda saklayın
take-keep-text = Böylece bu pencereyi kapatsanız da sonra devam edebilirsiniz.
take-keep-shared = Bu telefonu başkası da mı kullanıyor? O zaman hiçbir şey saklamayın.
take-keep-button = Cevaplarımı sakla
take-kept = Cevaplarınız bu telefonda saklandı.
take-keep-failed = Bu telefon cevaplarınızı saklayamıyor. Onları yazdırın veya kodu yanınıza alın.
take-keep-others = Bu telefonda zaten başka cevaplar var. Tarih: { $date }. Onların yerine sizinkiler saklansın mı?
take-keep-replace = Evet, yerine benimkileri sakla
take-keep-leave = Hayır, onlar kalsın

# Opening a code
code-title = Bir kod açın
code-intro = Biri size bu uygulamadan bir kod mu verdi? Buraya yapıştırın.
code-label = Kod veya bağlantı
code-open = Kodu aç
code-foreign = Bu, bu uygulamanın kodu değil.
code-damaged = Kod eksik veya bozuk. Yeniden kopyalayın ya da yeni bir kod isteyin.
code-newer = Bu kod uygulamanın daha yeni bir sürümünden. Bu sayfayı yeniden yükleyin, sonra tekrar deneyin.
code-replace = Buradaki cevaplar değiştirilsin mi?
code-replace-text = Burada zaten cevaplar var. Kodu açarsanız silinirler.
code-replace-yes = Evet, kodu aç
kept-replace-text = Burada zaten cevaplar var. Saklanan cevaplarla devam ederseniz buradakiler silinir.
kept-replace-yes = Evet, saklananlarla devam et
code-replace-no = Hayır, buradaki cevaplar kalsın
code-opened = Bu cevaplar bir koddan geliyor.
code-language = Cevapların dili: { $language }
code-missing =
    Cevaplar uygulamanın başka bir sürümünden. { $count ->
        [one] 1 cevap okunmadı.
       *[other] { $count } cevap okunmadı.
    } Cevapları kontrol edin.

# On paper
paper-print = Yazdır veya PDF olarak kaydet
    .hint = Görüşmeye giderken yanınıza alın
paper-no-dutch = Hollandaca metin yüklenemedi. Bu yüzden burada tek dil var.
paper-abroad = Yurt dışından: { $phone }
paper-made = { $date } tarihinde Remigratiewijzer ile hazırlandı.
paper-places = Adreslerin tarihi: { $date }.

# The summary for an adviser
intake-card = Danışman için özet
    .hint = İsimsiz ve numarasız
intake-title = Bu görüşmenin özeti
intake-intro = Size yardım eden kişi için. İçinde isim ve numara yoktur. Metin Hollandacadır.
intake-kind = Görüşme türü
intake-kind-intake = İlk görüşme
intake-kind-guidance = Devam görüşmesi
intake-date = Tarih
intake-language = Dil
intake-way = Soru
intake-situation = Durum
intake-outcome = Sonuç
intake-open = Henüz belli değil
intake-more = Konuşulacak başka şeyler
    .text = Bu özet her şeyi kapsamaz. Kalanını birlikte konuşun.
intake-next = Kararlaştırılan sonraki adım
intake-next-hint = Kendiniz yazın. İsim yazmayın. Saklanmaz.
intake-copy = Özeti kopyala
intake-file = Dosya olarak kaydet (JSON)
