# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Merreni me vete
    .hint = Një kod, letër ose ruajtje
take-title = Merreni me vete
take-intro = Merrni përgjigjet tuaja te dikush që ju ndihmon. Ose vazhdoni më vonë.
take-code = Një kod për një telefon tjetër
take-code-text = Dikush e skanon kodin me një telefon. Atje del atëherë i njëjti rezultat, në gjuhën e atij telefoni.
take-code-warning = Kujdes: kush e ka kodin, i sheh përgjigjet tuaja.
take-code-show = Shfaqni kodin
take-code-picture = Kodi QR me përgjigjet tuaja
take-code-scan = Drejtoni kamerën e telefonit tjetër te kjo figurë.
take-code-undrawn = Figura nuk mund të shfaqet tani. Kopjoni kodin.
take-code-as-text = Kodi si tekst
take-code-copy = Kopjoni kodin
take-code-share = Ndani kodin
take-share = Ndani aplikacionin
take-share-text = Ju ndani vetëm lidhjen e aplikacionit. Përgjigjet tuaja nuk janë aty.
take-share-button = Ndani aplikacionin
take-keep = Ruajtja në këtë telefon
take-keep-text = Atëherë mund të vazhdoni më vonë, edhe nëse e mbyllni këtë dritare.
take-keep-shared = E përdor këtë telefon edhe dikush tjetër? Atëherë mos ruani asgjë.
take-keep-button = Ruani përgjigjet e mia
take-kept = Përgjigjet tuaja janë ruajtur në këtë telefon.
take-keep-failed = Ky telefon nuk mund t’i ruajë përgjigjet tuaja. Printojini ose merrni kodin me vete.
take-keep-others = Në këtë telefon ka tashmë përgjigje të tjera, nga data { $date }. Doni t’i zëvendësoni me përgjigjet e tanishme?
take-keep-replace = Po, zëvendësojini me të miat
take-keep-leave = Jo, lërini siç janë

# Opening a code
code-title = Hapja e një kodi
code-intro = Ju dha dikush një kod të këtij aplikacioni? Ngjiteni këtu.
code-label = Kodi ose lidhja
code-open = Hapni kodin
code-foreign = Ky nuk është kod i këtij aplikacioni.
code-damaged = Kodi nuk është i plotë. Kopjojeni edhe një herë, ose kërkoni një kod të ri.
code-newer = Ky kod vjen nga një version më i ri i aplikacionit. Ngarkojeni këtë faqe përsëri dhe pastaj provoni edhe një herë.
code-replace = Të zëvendësohen përgjigjet këtu?
code-replace-text = Këtu ka tashmë përgjigje. E hapni kodin? Atëherë ato humbin.
code-replace-yes = Po, hapni kodin
kept-replace-text = Këtu ka tashmë përgjigje. Vazhdoni me ato që janë ruajtur? Atëherë përgjigjet këtu humbin.
kept-replace-yes = Po, vazhdoni me ato që janë ruajtur
code-replace-no = Jo, mbani përgjigjet këtu
code-opened = Këto përgjigje vijnë nga një kod.
code-language = Ato janë dhënë në: { $language }
code-missing =
    Përgjigjet janë nga një version tjetër i aplikacionit. { $count ->
        [one] 1 përgjigje nuk u lexua.
       *[other] { $count } përgjigje nuk u lexuan.
    } Kontrollojini.

# On paper
paper-print = Printojeni ose ruajeni si PDF
    .hint = Për ta marrë me vete në një bisedë
paper-no-dutch = Teksti holandisht nuk mundi të ngarkohej. Prandaj këtu ka vetëm një gjuhë.
paper-abroad = Nga jashtë vendit: { $phone }
paper-made = Bërë më { $date } me Remigratiewijzer.
paper-places = Adresat e datës { $date }.

# The summary for an adviser
intake-card = Përmbledhje për dikë që ndihmon
    .hint = Pa emër dhe pa numër
intake-title = Përmbledhja e kësaj bisede
intake-intro = Për atë që ju ndihmon. Nuk ka emër dhe nuk ka numër. Teksti është në holandisht.
intake-kind = Lloji i bisedës
intake-kind-intake = Biseda e parë
intake-kind-guidance = Vazhdimi
intake-date = Data
intake-language = Gjuha
intake-way = Pyetja
intake-situation = Gjendja
intake-outcome = Rezultati
intake-open = Ende e hapur
intake-more = Gjëra të tjera për të biseduar
    .text = Jo gjithçka është në këtë përmbledhje. Bisedoni bashkë për pjesën tjetër.
intake-next = Hapi tjetër i caktuar
intake-next-hint = Shkruajeni vetë. Mos shkruani emra. Nuk ruhet.
intake-copy = Kopjoni përmbledhjen
intake-file = Ruajeni si skedar (JSON)
