# The languages of the app, in the order of their buttons; crates/i18n/build.rs reads them line by line. The id is the name of the
# folder beside this file, the text is the name of the language in its own script. `.dutch` is its name in Dutch, for the search. The
# rest is what must be said before the language is loaded. How far each translation has come stands in states.csv.
nl-simple = Nederlands
    .dutch = Nederlands
    .failed = Het laden lukt niet. Kijk of u internet hebt.
    .again = Nog een keer
tr = Türkçe
    .dutch = Turks
    .failed = Sayfa yüklenmiyor. İnternetiniz var mı, bakın.
    .again = Tekrar deneyin
ar = العربية
    .dutch = Arabisch
    .failed = لم يتم التحميل. تأكدوا من وجود الإنترنت.
    .again = مرة أخرى
pap-CW = Papiamentu
    .dutch = Papiaments Curaçao Bonaire
    .failed = E página no ta habri. Wak si bo tin internèt.
    .again = Purba atrobe
en = English
    .dutch = Engels
    .failed = The page does not load. Check your internet.
    .again = Try again
fr = Français
    .dutch = Frans
    .failed = La page ne se charge pas. Regardez si vous avez internet.
    .again = Réessayer
pap-AW = Papiamento
    .dutch = Papiaments Aruba
    .failed = E pagina no ta habri. Wak si bo tin internet.
    .again = Purba atrobe
pt = Português
    .dutch = Portugees Kaapverdisch Kaapverdië Brazilië Angola
    .failed = Não foi possível carregar. Veja se tem internet.
    .again = Outra vez
