# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl.

away-title = Ne kadar süre gidebilirsiniz?
away-for-good = Temelli gidiyorum. O zaman neler bende kalır?
away-first = Önce denemek mi? Ne kadar süre gidebilirsiniz

away-bijstand = Sosyal yardım (bijstand)
away-bijstand-used-up = Bu günler için sosyal yardım (bijstand) alamazsınız
    .why = Bu yıl zaten izin verilen kadar Hollanda dışındaydınız. Sayım her yıl 1 Ocak’ta yeniden başlar.
    .do = Gitmeden önce belediyeye (gemeente) haber verin.
away-bijstand-13-weeks = Yılda 13 hafta gidebilirsiniz
    .why = AOW yaşından itibaren böyledir. Arka arkaya 13 haftadan uzun olamaz. Gittiğiniz günü de sayıyoruz. Daha uzun mu kalıyorsunuz? O zaman o günler için sosyal yardım (bijstand) alamazsınız.
    .do = Gitmeden önce belediyeye (gemeente) haber verin.
    .term-until = Sosyal yardımla (bijstand) Hollanda dışında son gün: { $date }.
    .event-until = Sosyal yardımla (bijstand) Hollanda dışında son gün
away-bijstand-4-weeks = Yılda 4 hafta gidebilirsiniz
    .why = Arka arkaya 4 haftadan uzun olamaz. Gittiğiniz günü de sayıyoruz. Daha uzun mu kalıyorsunuz? O zaman o günler için sosyal yardım (bijstand) alamazsınız.
    .do = Gitmeden önce belediyeye (gemeente) haber verin.
    .term-until = Sosyal yardımla (bijstand) Hollanda dışında son gün: { $date }.
    .event-until = Sosyal yardımla (bijstand) Hollanda dışında son gün

away-aio = AIO (az AOW’nin yanında ek para)
away-aio-used-up = Bu günler için AIO alamazsınız
    .why = Bu yıl zaten 13 hafta Hollanda dışındaydınız. AIO ile daha fazlası olmaz. Sayım her yıl 1 Ocak’ta yeniden başlar.
    .do = Gitmeden önce SVB’ye haber verin.
away-aio-13-weeks = Yılda 13 hafta gidebilirsiniz
    .why = Arka arkaya 13 haftadan uzun olamaz. Gittiğiniz günü de sayıyoruz. Daha uzun mu kalıyorsunuz? O zaman o günler için AIO alamazsınız.
    .do = Gitmeden önce SVB’ye haber verin.
    .term-until = AIO ile Hollanda dışında son gün: { $date }.
    .event-until = AIO ile Hollanda dışında son gün
