# What stands on pages that need no program, and nowhere in the app.

pages-law = Kanunun kuralları
pages-law-text = Artık başvuru yapılamaz. Geri dönüş ödeneğinin (remigratie-uitkering) kuralları bunlardı.
pages-which = Burada nelerin mümkün olduğu yazıyor. Size uyan hangisi? Bunu test söyler.
pages-test = Teste git
pages-start = Başa dön
pages-other = Diğer konular
pages-numbers = Telefon numaraları
pages-numbers-text = Arayıp sorunuzu sorabilirsiniz.
pages-script = Test için JavaScript gerekir. Bu sayfaları onsuz da okuyabilirsiniz.
pages-missing = Bu sayfa yok
pages-missing-text = Adres doğru mu? Ya da başa dönün.
pages-print = Bu sayfayı tarayıcınızla yazdırabilirsiniz.
brochure-act-text = 1 Ocak 2025’ten beri başvuru yapılamaz. Bunlar son kurallardı. Daha önce bazen farklıydılar.
brochure-schemes-text = Her ödenek için nelerin mümkün olduğunu görürsünüz. Sizin için geçerli olan, durumunuza bağlıdır. Gitmeden önce sorun.
pages-possible = Mümkün olanlar:
boot-script = Bu test için JavaScript gerekir. Telefon da edebilirsiniz.
boot-broken = Bir şeyler ters gitti. Tekrar deneyin veya SVB’yi arayın.
