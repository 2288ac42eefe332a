# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = لەگەڵ خۆتان بیبەن
    .hint = کۆدێک، کاغەز یان هەڵگرتن
take-title = لەگەڵ خۆتان بیبەن
take-intro = وەڵامەکانتان ببەن بۆ لای کەسێک کە یارمەتیتان دەدات. یان دواتر بەردەوام بن.
take-code = کۆدێک بۆ تەلەفۆنێکی تر
take-code-text = کەسێک بە تەلەفۆنێک کۆدەکە سکان دەکات. ئەو کاتە هەمان ئەنجام لەوێ دەبینرێت، بە زمانی ئەو تەلەفۆنە.
take-code-warning = ئاگادار بن: ئەوەی کۆدەکەی هەیە، وەڵامەکانتان دەبینێت.
take-code-show = کۆدەکە پیشان بدە
take-code-picture = کۆدی QR کە وەڵامەکانتانی تێدایە
take-code-scan = کامێرای تەلەفۆنەکەی تر ڕووەو ئەم وێنەیە بگرن.
take-code-undrawn = وێنەکە ئێستا نایەت. کۆدەکە کۆپی بکەن.
take-code-as-text = کۆدەکە وەک نووسین
take-code-copy = کۆدەکە کۆپی بکەن
take-code-share = کۆدەکە هاوبەش بکەن
take-share = هاوبەشکردنی ئەپەکە
take-share-text = تەنیا لینکی ئەپەکە هاوبەش دەکەن. وەڵامەکانتانی لەگەڵ نییە.
take-share-button = ئەپەکە هاوبەش بکەن
take-keep = هەڵگرتن لەسەر ئەم تەلەفۆنە
take-keep-text = ئەو کاتە دواتر دەتوانن بەردەوام بن، هەرچەند ئەم پەنجەرەیە دابخەن.
take-keep-shared = کەسێکی تریش ئەم تەلەفۆنە بەکار دەهێنێت؟ کەواتە هیچ هەڵمەگرن.
take-keep-button = وەڵامەکانم هەڵبگرە
take-kept = وەڵامەکانتان لەسەر ئەم تەلەفۆنە هەڵگیراون.

# Opening a code
code-title = کردنەوەی کۆدێک
code-intro = کەسێک کۆدێکی ئەم ئەپەی پێ دان؟ لێرە دایبنێن.
code-label = کۆدەکە یان لینکەکە
code-open = کۆدەکە بکەنەوە
code-foreign = ئەمە کۆدی ئەم ئەپە نییە.
code-damaged = کۆدەکە تەواو نییە. جارێکی تر کۆپی بکەن، یان داوای یەکێکی نوێ بکەن.
code-newer = ئەم کۆدە لە وەشانێکی نوێتری ئەپەکەوە هاتووە. ئەم لاپەڕەیە دووبارە بار بکەنەوە و جارێکی تر هەوڵ بدەن.
code-replace = وەڵامەکانی ئێرە بگۆڕدرێن؟
code-replace-text = لێرە وەڵام هەن. کۆدەکە دەکەنەوە؟ ئەو کاتە ئەو وەڵامانە نامێنن.
code-replace-yes = بەڵێ، کۆدەکە بکەرەوە
code-replace-no = نەخێر، وەڵامەکانی ئێرە بهێڵەوە
code-opened = ئەم وەڵامانە لە کۆدێکەوە هاتوون.
code-language = بەم زمانە دراون: { $language }
code-missing =
    وەڵامەکان هی وەشانێکی تری ئەپەکەن. { $count ->
        [one] 1 وەڵام نەخوێندرایەوە.
       *[other] { $count } وەڵام نەخوێندرانەوە.
    } سەیریان بکەنەوە.

# On paper
paper-print = چاپ بکەن یان وەک PDF هەڵیبگرن
    .hint = بۆ ئەوەی بۆ چاوپێکەوتنێک ببەن
paper-no-dutch = نەتوانرا دەقە هۆڵەندییەکە بار بکرێت. لەبەر ئەوە لێرە یەک زمان هەیە.
paper-abroad = لە دەرەوەی هۆڵەندا: { $phone }
paper-made = لە { $date } بە ڕێبەری گەڕانەوە (Remigratiewijzer) دروست کراوە.
paper-places = ناونیشانەکان هی { $date }ن.

# The summary for an adviser
intake-card = کورتە بۆ کەسێک کە یارمەتیتان دەدات
    .hint = بەبێ ناو و بەبێ ژمارە
intake-title = کورتەی ئەم چاوپێکەوتنە
intake-intro = بۆ ئەو کەسەی یارمەتیتان دەدات. هیچ ناو و ژمارەیەکی تێدا نییە. دەقەکە بە هۆڵەندییە.
intake-kind = جۆری چاوپێکەوتن
intake-kind-intake = یەکەم چاوپێکەوتن
intake-kind-guidance = بەردەوامی
intake-date = ڕێکەوت
intake-language = زمان
intake-way = پرسیار
intake-situation = بارودۆخ
intake-outcome = ئەنجام
intake-open = هێشتا نەزانراو
intake-more = شتی تر بۆ قسەکردن
    .text = هەندێک شت لەم کورتەیەدا نین. پێکەوە باسیان بکەن.
intake-next = هەنگاوی داهاتوو کە لەسەری ڕێک کەوتوون
intake-next-hint = خۆتان بینووسن. هیچ ناوێک مەنووسن. هەڵناگیرێت.
intake-copy = کورتەکە کۆپی بکەن
intake-file = وەک فایل (JSON) هەڵیبگرن
