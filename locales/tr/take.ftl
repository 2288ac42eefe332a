# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Yanınıza alın
    .hint = Kod, kâğıt veya saklama
take-title = Yanınıza alın
take-intro = Cevaplarınızı size yardım eden birine götürün. Veya sonra devam edin.
code-title = Bir kod açın
code-intro = Biri size bu uygulamadan bir kod verdi. Burada açın.

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
intake-next = Kararlaştırılan sonraki adım
intake-next-hint = Kendiniz yazın. İsim yazmayın. Saklanmaz.
intake-copy = Özeti kopyala
intake-file = Dosya olarak kaydet (JSON)
