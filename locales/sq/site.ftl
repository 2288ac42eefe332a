# What stands on pages that need no program, and nowhere in the app.

pages-law = Rregullat e ligjit
pages-law-text = Nuk mund të bëni më kërkesë. Këto ishin rregullat për pagesën e kthimit.
pages-which = Këtu shkruhet çfarë është e mundur. Çfarë vlen për ju? Këtë e thotë testi.
pages-test = Te testi
pages-start = Te fillimi
pages-other = Tema të tjera
pages-numbers = Numra telefoni
pages-numbers-text = Mund të telefononi dhe të bëni pyetjen tuaj.
pages-script = Testi ka nevojë për JavaScript. Këto faqe mund t’i lexoni edhe pa të.
pages-missing = Kjo faqe nuk ekziston
pages-missing-text = A është e saktë adresa? Ose shkoni te fillimi.
pages-print = Këtë faqe mund ta printoni me shfletuesin tuaj.
brochure-act-text = Që nga 1 janari 2025 nuk mund të kërkohet më. Këto ishin rregullat e fundit. Më parë ishin ndonjëherë ndryshe.
brochure-schemes-text = Për çdo pagesë shihni çfarë është e mundur. Çfarë vlen për ju, varet nga ju. Pyetni para se të largoheni.
pages-possible = Kjo është e mundur:
boot-script = Ky test ka nevojë për JavaScript. Mund edhe të telefononi.
boot-broken = Diçka shkoi keq. Provoni përsëri ose telefononi zyrën SVB.
