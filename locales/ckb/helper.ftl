# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = لێرە هێشتا وەڵام هەن. هی کەسێکی ترن؟ سەرەتا بیانسڕنەوە.
helper-next = کەسی دواتر: هەمووی بسڕەوە
helper-tools = بۆ یارمەتیدەران
helper-all = هەموو پرسیارەکان پێکەوە
helper-dutch-on = لەگەڵ هۆڵەندی
helper-dutch-off = بەبێ هۆڵەندی
helper-dutch-failed = نەتوانرا هۆڵەندی بار بکرێت. دووبارە هەوڵ بدەن.

# Another day than today
helper-day = حیسابکردن بە ڕێکەوتێکی تر
helper-day-label = ڕێکەوت
helper-day-hint = بۆ دۆسیەی کۆن و بۆ ڕاهێنان. تەنیا لەم پەنجەرەیەدا.
helper-day-set = بەم ڕێکەوتە حیساب بکە
helper-day-wrong = ڕۆژێک لە 2000 تا 2060 هەڵبژێرن.
helper-day-is = ئەپەکە بە { $date } حیساب دەکات. ئەوە ئەمڕۆ نییە.
helper-day-rules = ڕێساکانی تری پەیوەندیدار بە پارەی گەڕانەوە (remigratie-uitkering) هی ئێستان.
helper-day-back = گەڕانەوە بۆ ئەمڕۆ
helper-day-stays = ئەم ڕۆژە بۆ کەسی دواتریش بهێڵەوە
helper-day-used = ڕێکەوتی حیسابکردن
helper-leave = وەستاندنی ئەم پیشاندانە
verdict-then-qualified = ئەگەر داوا بکرێت، بە ئەگەری زۆر بەڵێ
    .text = لەو ڕۆژەدا کە هەڵبژێردراوە، هێشتا دەتوانرا داوا بکرێت. ئێوە لەگەڵ ڕێساکانی ئەو ڕۆژە دەگونجێن.
verdict-then-not-qualified = بە ئەگەری زۆر نەخێر
    .text = لەو ڕۆژەدا کە هەڵبژێردراوە، هێشتا دەتوانرا داوا بکرێت. بەڵام بەپێی ڕێساکانی ئەو ڕۆژە بە ئەگەری زۆر مافتان نییە.
verdict-then-unclear = هێشتا ڕوون نییە
    .text = لەو ڕۆژەدا کە هەڵبژێردراوە، هێشتا دەتوانرا داوا بکرێت. ڕوون نییە کە ئەو کاتە مافتان دەبوو یان نا.
verdict-then-other-rules = ڕێسای تر هەبوو
    .text = پێش 1ی تەمووز (ژوئیە) 2014 وا بوو. لە SVB بپرسن.

# Its start
# Native reader: is «سیستەم» understood for regeling (scheme)?
helper-reference = هەموو مەرج و سیستەمەکان
    .hint = لەگەڵ مادده، سەرچاوە و تا چەند مسۆگەرە
helper-group = بۆ گروپێک
    .hint = هەر جارە یەک پرسیار، گەورە، بە دوو زمان
helper-check = پشکنینی زۆر دۆسیە
    .hint = فایلێک لەگەڵ دۆسیەکان، لەسەر ئەم ئامێرە

# All questions at once
helper-form-text = بە هەر ڕیزبەندییەک دەتانەوێت پڕی بکەنەوە. هەر وەڵامێک دەستبەجێ حیساب دەکرێت.
helper-form-one = هەر جارە یەک پرسیار
helper-form-now = ئەنجامی ئێستا
helper-form-whole = هەموو ئەنجامەکە ببینن
helper-form-open = ماوە بپرسرێت: { $number }
helper-form-choose = وەڵامێک هەڵبژێرن
helper-form-nothing = هێشتا ئەنجام نییە. سەرەتا شتێک بنووسن.

# Every condition, scheme and event
helper-reference-text = ئەوەی ئەپەکە دەیزانێت، لەگەڵ مادده، سەرچاوە، ڕێکەوت و تا چەند مسۆگەرە.
helper-search = گەڕان
helper-search-hint = سیستەمێک، ڕووداوێک، مەرجێک یان وشەیەک. ناوی هۆڵەندی هەمیشە دەکرێت.
helper-found = دۆزرایەوە: { $number }
helper-found-none = هیچ بۆ «{ $words }» نەدۆزرایەوە. وشەیەکی تر تاقی بکەنەوە.
helper-part-law = مەرجەکانی پارەی گەڕانەوە (remigratie-uitkering)
helper-part-keep = سیستەمەکان بۆ گەڕانەوەی هەمیشەیی
helper-part-away = سیستەمەکان بۆ دووربوونی کاتی
helper-part-event = ڕووداوەکان
helper-part-plan = هەنگاوەکانی پلان
helper-part-words = وشەکانی ناو پرسیارەکان
helper-can-be = دەکرێت ئەنجام چی بێت
helper-sources = لە کوێ نووسراوە

# A file of cases
helper-check-text = فایلێک لەگەڵ دۆسیەکان هەڵبژێرن (JSON یان CSV). لەسەر ئەم ئامێرە دەمێنێتەوە.
helper-check-names = ناو یان ژمارەی هاووڵاتی (bsn) مەخەنە ناو فایلەکە. ژمارەیەکی خۆتان بەسە.
helper-check-form = فایلەکە ئاوا دەبێت
helper-check-table = خشتە بەم شێوەیەیە (CSV)
helper-check-table-text = هەر ڕیزێک کەسێکە، هەر ستوونێک زانیارییەکە. ئەوەی نایزانن بەتاڵی بهێڵن. بۆ چەند بەهایەک لە یەک خانەدا: | بخەنە نێوانیان.
helper-check-example = نموونەکە هەڵبگرن (CSV)
helper-check-file = فایل
helper-check-busy = لە کاردایە: { $percent } %، { $number } تەواو بوون
helper-check-stop = وەستاندن
helper-check-stopped = وەستا. { $number } دۆسیە پشکنران.
helper-check-done = تەواو: { $number }. جیاواز لە چاوەڕوانکراو: { $other }.
helper-check-fault = فایلەکە هەڵەی تێدایە. سەیری دێڕی { $line } بکەن.
helper-check-column = فایلەکە هەڵەی تێدایە. سەیری دێڕی { $line }، ستوونی { $column } بکەن.
helper-check-before = { $number } دۆسیەی پێش ئەوە ڕاستن.
helper-check-large = ئەم فایلە زیاد لە ڕادە گەورەیە. زۆرترین { $most } MB دەکرێت.
helper-check-unread = ئەم فایلە ناخوێندرێتەوە. نووسینە (UTF-8)؟
helper-check-save = وەڵامەکان هەڵبگرن
helper-check-id = دۆسیە
helper-check-outcome = ئەنجام
helper-check-why = باش نییە یان نەزانراوە
helper-check-other = جیاواز لە چاوەڕوانکراو
helper-check-first = خشتەکە { $most }ی یەکەم پیشان دەدات. فایلەکە هەموویانی تێدایە.

# For a group
helper-group-text = هیچ هەڵنابژێردرێت و هیچ هەڵناگیرێت.
helper-group-second = زمانی دووەم
helper-group-place = پرسیاری { $number } لە { $total }
helper-group-next = دواتر
helper-group-before = پێشوو
helper-group-keys = بە تیرەکانی تەختەکلیلیش دەکرێت.
