# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = Burada daha önceki cevaplar var. Başka birinin mi? Önce onları silin.
helper-next = Sıradaki kişi: hepsini sil
helper-tools = Yardımcılar için
helper-all = Bütün sorular bir arada
helper-dutch-on = Hollandacası da görünsün
helper-dutch-off = Hollandacasız
helper-dutch-failed = Hollandacası yüklenemedi. Tekrar deneyin.

# Another day than today
helper-day = Başka bir tarihle hesaplamak
helper-day-label = Tarih
helper-day-hint = Eski dosyalar ve alıştırma için. Yalnızca bu pencerede.
helper-day-set = Bu tarihle hesapla
helper-day-wrong = 2000 ile 2060 arasında bir gün seçin.
helper-day-is = Uygulama { $date } tarihiyle hesaplıyor. Bu, bugün değil.
helper-day-rules = Geri dönüş ödeneğinin (remigratie-uitkering) çevresindeki kurallar bugünkü kurallardır.
helper-day-back = Bugüne dön
helper-day-stays = Bu tarih sıradaki kişi için de kalsın
helper-day-used = Hesaplamada kullanılan tarih
helper-leave = Bu görünümden çık
# Native reader: is “başvuru yapılırsa … evet” a good short title for “with an application, probably yes”?
verdict-then-qualified = Başvuru yapılırsa büyük ihtimalle evet
    .text = Seçilen günde hâlâ başvuru yapılabiliyordu. O günün kurallarına uyuyorsunuz.
verdict-then-not-qualified = Büyük ihtimalle hayır
    .text = Seçilen günde hâlâ başvuru yapılabiliyordu. Ama o günün kurallarına göre büyük ihtimalle hakkınız yok.
verdict-then-unclear = Henüz belli değil
    .text = Seçilen günde hâlâ başvuru yapılabiliyordu. O gün hakkınız olur muydu, belli değil.
verdict-then-other-rules = Başka kurallar geçerliydi
    .text = 1 Temmuz 2014’ten önce böyleydi. SVB’ye sorun.

# Its start
helper-reference = Bütün koşullar ve düzenlemeler
    .hint = Maddesi, kaynağı ve ne kadar kesin olduğuyla
helper-group = Bir grup için
    .hint = Her seferinde bir soru, büyük, iki dilde
helper-check = Çok sayıda durumu kontrol etmek
    .hint = Durumların olduğu bir dosya, bu cihazda

# All questions at once
helper-form-text = İstediğiniz sırayla doldurun. Her cevap hemen sayılır.
helper-form-one = Her seferinde bir soru
helper-form-now = Şu anki sonuç
helper-form-whole = Sonucun tamamına bak
helper-form-open = Sorulacak kalan: { $number }
helper-form-choose = Bir cevap seçin
helper-form-nothing = Henüz sonuç yok. Önce bir şey doldurun.

# Every condition, scheme and event
helper-reference-text = Uygulamanın bildikleri: maddesi, kaynağı, tarihi ve ne kadar kesin olduğu.
helper-search = Ara
helper-search-hint = Bir düzenleme, olay, koşul veya kelime. Hollandaca adlar her zaman olur.
helper-found = Bulunan: { $number }
helper-found-none = “{ $words }” için bir şey bulunamadı. Başka bir kelime deneyin.
helper-part-law = Geri dönüş ödeneğinin (remigratie-uitkering) koşulları
helper-part-keep = Kesin dönüşte düzenlemeler
helper-part-away = Geçici olarak uzakta olunca düzenlemeler
helper-part-event = Olaylar
helper-part-plan = Planın adımları
helper-part-words = Sorulardaki kelimeler
helper-can-be = Çıkabilecek sonuçlar
helper-sources = Nerede yazıyor

# A file of cases
helper-check-text = Durumların olduğu bir dosya seçin (JSON veya CSV). Dosya bu cihazda kalır.
helper-check-names = Dosyaya isim veya vatandaş numarası (bsn) koymayın. Kendi numaranız yeter.
helper-check-form = Bir dosya böyle görünür
helper-check-table = Bir tablo böyle görünür (CSV)
helper-check-table-text = Her satır bir kişi, her sütun bir bilgidir. Bilmediğinizi boş bırakın. Bir kutuda birden fazla değer varsa: aralarına | koyun.
helper-check-example = Örneği kaydet (CSV)
helper-check-file = Dosya
helper-check-busy = Sürüyor: % { $percent }, { $number } tamam
helper-check-stop = Durdur
helper-check-stopped = Durduruldu. { $number } durum kontrol edildi.
helper-check-done = Tamam: { $number }. Beklenenden farklı: { $other }.
helper-check-fault = Dosyada bir hata var. { $line }. satıra bakın.
helper-check-column = Dosyada bir hata var. { $line }. satıra, { $column } sütununa bakın.
helper-check-before = Ondan önceki { $number } durum doğru.
helper-check-large = Bu dosya çok büyük. En fazla { $most } MB olabilir.
helper-check-unread = Bu dosya okunamıyor. Metin mi (UTF-8)?
helper-check-save = Cevapları kaydet
helper-check-id = Durum
helper-check-outcome = Sonuç
helper-check-why = Uymayan veya açık kalan
helper-check-other = Beklenenden farklı
helper-check-first = Tabloda ilk { $most } tanesi var. Dosyada hepsi var.

# For a group
helper-group-text = Hiçbir şey seçilmez, hiçbir şey saklanmaz.
helper-group-second = İkinci dil
helper-group-place = Soru { $number } / { $total }
helper-group-next = Sonraki
helper-group-before = Önceki
helper-group-keys = Klavyedeki oklarla da olur.
