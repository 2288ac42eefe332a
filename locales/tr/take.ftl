# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Yanınıza alın
    .hint = Kod, kâğıt veya saklama
take-title = Yanınıza alın
take-intro = Cevaplarınızı size yardım eden birine götürün. Veya sonra devam edin.
code-title = Bir kod açın
code-intro = Biri size bu uygulamadan bir kod verdi. Burada açın.
