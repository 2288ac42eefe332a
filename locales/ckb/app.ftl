# Screens, buttons and short sentences. Central Kurdish (Sorani). The visitor is addressed with the polite plural (ئێوە). Western digits.

app-name = ڕێبەری گەڕانەوە (Remigratiewijzer)
wait = تکایە چاوەڕێ بکەن…
language = زمان
language-search = بۆ زمانێک بگەڕێن
language-none = هیچ زمانێک نەدۆزرایەوە. پیتی تر بنووسن.
draft-notice = هێشتا کەس بەم وەرگێڕانەدا نەچووەتەوە.
draft-read-back = ئەم وەرگێڕانە لە { $date } لەگەڵ دەقە هۆڵەندییەکە بەراورد کراوە. هێشتا کەسێک کە زمانی دایکی بێت پێیدا نەچووەتەوە.
draft-checked = لە { $date } کەسێک کە زمانی دایکییەتی بەم وەرگێڕانەدا چووەتەوە.
text-larger = پیتی گەورەتر
text-normal = پیتی ئاسایی
beside-dutch = بە هۆڵەندیش
translated-notice = تەلەفۆنەکەتان ئەم لاپەڕەیە وەردەگێڕێت. لەوانەیە هەڵەی تێدا بێت. دەتوانن یەکێک لەم زمانانەش هەڵبژێرن:

# Buttons and links
back = بۆ دواوە
continue = بەردەوامبوون
change = گۆڕین
yes = بەڵێ
no = نەخێر
dont-know = نازانم
    .hint = قەیناکە. دەتوانن بەردەوام بن.
skip = پێم باشە نەیڵێم
    .hint = ئاساییە. دەتوانن بەردەوام بن.
# Native reader: is «یارمەتیی دارایی» right for every uitkering, also AOW and WW?
more-choices = یارمەتیی دارایی تر
read-aloud = خوێندنەوە بە دەنگ
read-aloud-stop = وەستاندنی دەنگ
start-again = دەستپێکردنەوە
start-again-sure = هەمووی بسڕینەوە و سەرلەنوێ دەست پێ بکەین؟
start-again-yes = بەڵێ، هەمووی بسڕەوە
start-again-no = نەخێر، بەردەوام بە
leave-quickly = دەرچوونی خێرا
about-link = دەربارەی ئەم ئەپە

# Start
start-title = ئەگەر بگەڕێمەوە، چی دەبێت؟
start-text = ببینن چیتان بۆ دەمێنێتەوە، چی دەوەستێت و دەبێت چی بکەن.
start-free = بەخۆڕاییە. هیچ شتێک نانێردرێت.
start-closed = لە 1ی کانوونی دووەم (ژانویە) 2025ەوە ئیتر ناتوانرێت داوای پارەی گەڕانەوە (remigratie-uitkering) بکرێت.
start-choose = کامەیان بۆ ئێوەیە؟
way-think = بیر لە گەڕانەوە دەکەمەوە
    .hint = چیم بۆ دەمێنێتەوە؟ دەبێت چی بکەم؟
way-applied = پێش 2025 داوام کردووە
    .hint = هێشتا چاوەڕێم، یان وتیان نا
way-returned = گەڕاومەتەوە وڵاتی خۆم
    .hint = ماف و ئەرکەکانم
way-helper = یارمەتیی کەسێک دەدەم
    .hint = خێزان یان کار
start-privacy = وەڵامەکانتان لەسەر ئەم تەلەفۆنە دەمێننەوە. تەواو بوون؟ دەست لە «دەستپێکردنەوە» بدەن، دواتر لە «بەڵێ، هەمووی بسڕەوە». ئەو کاتە دەسڕێنەوە.
code-link = کۆدێکم هەیە
kept-offer = لەسەر ئەم تەلەفۆنە وەڵام هەڵگیراوە، هی { $date }.
kept-newer = ئەوەی لەسەر ئەم تەلەفۆنە هەڵگیراوە، هی وەشانێکی نوێتری ئەپەکەیە. ئەم لاپەڕەیە دووبارە بار بکەنەوە.
kept-damaged = ئەوەی لەسەر ئەم تەلەفۆنە هەڵگیراوە، ئیتر ناخوێندرێتەوە.
kept-go-on = بەردەوام بن
kept-erase = لەم تەلەفۆنە بیسڕنەوە

# First way: thinking of going back
think-title = لەوانەیە بتانەوێت بگەڕێنەوە
think-keep = ئەگەر بگەڕێمەوە، چیم بۆ دەمێنێتەوە؟
    .hint = خانەنشینیی AOW، پارەی WIA، یارمەتیی شارەوانی (bijstand)، چارەسەری پزیشکی و پاسپۆرت
think-more = پرسیاری تر پێش ئەوەی بڕۆن
think-ask = پێتان باشترە لە کەسێک بپرسن؟
think-would = ئەگەر داوام بکردایە، پارەکەم وەردەگرت؟
    .hint = ببینن ڕێساکان بۆ ئێوە چۆن بوون

# Third way: gone back
returned-title = ئێوە گەڕاونەتەوە وڵاتی خۆتان
returned-text = هەڵبژێرن چی ڕووی داوە. چەند پرسیارێکتان لێ دەکرێت. دواتر دەبینن ئەمە چی دەگەیەنێت.
returned-with = لەگەڵ پارەی گەڕانەوە (remigratie-uitkering)
returned-without = بەبێ پارەی گەڕانەوە (remigratie-uitkering)
# Native reader: is «پەسەند کراوە» understood as “they said yes to it” (toegekend)?
returned-not-left = پارەکەتان بۆ پەسەند کراوە، بەڵام هێشتا لێرەن
returned-everybody = بۆ هەمووان

# Fourth way: helping somebody
helper-title = یارمەتیی کەسێک دەدەن
helper-text = پرسیارەکان بە دەنگ بخوێننەوە. با کەسەکە خۆی هەڵبژێرێت. لەگەڵ هەر ئەنجامێک نووسراوە لە کوێی یاسادایە.
helper-view = زیاتر بۆ ئەوانەی زۆر جار یارمەتی دەدەن
    .hint = کەسی دواتر، گەڕان، لەگەڵ هۆڵەندی
helper-think = کەسەکە بیر لە گەڕانەوە دەکاتەوە
    .hint = چی بۆ دەمێنێتەوە، و دەبێت چی بکرێت؟
helper-start = کەسەکە پێش 2025 داوای پارەی گەڕانەوەی کردووە
    .hint = تاقیکردنەوەی پارەی گەڕانەوە (remigratie-uitkering)
helper-returned = کەسەکە گەڕاوەتەوە وڵاتی خۆی
    .hint = ماف و ئەرک
helper-code = کەسەکە کۆدێکی هەیە

# Calling
call-svb = تەلەفۆن بکەن بۆ SVB
    .hint = { $phone } · ژمارەکە بینراوە لە: { $date }
call-uwv = تەلەفۆن بکەن بۆ UWV
    .hint = { $phone } · ژمارەکە بینراوە لە: { $date }
find-help = یارمەتی لە نزیکتان
    .hint = شارەوانیی خۆتان (gemeente) بدۆزنەوە

# Questions
progress = بەشی { $number } لە { $total }
question-number = پرسیاری { $number }
born-in-kingdom = ئێوە لە ئاروبا، کوراساو، سینت مارتن، بۆنێر، سینت ئوستاتیوس یان سابا لەدایک بوون. یاسای گەڕانەوە (Remigratiewet) بۆ ئەو کەسانە نەبوو کە لەوێ لەدایک بوون. بەڵام دەتوانن ببینن ئەگەر بگەڕێنەوە چیتان بۆ دەمێنێتەوە.
date-day = ڕۆژ
date-month = مانگ
date-year = ساڵ
date-hint = ڕۆژەکە یان مانگەکە نازانن؟ بە بەتاڵی جێی بهێڵن.
country-other = وڵاتێکی تر
country-search = بۆ وڵاتێک بگەڕێن
country-also = ئینگلیز GB; ئینگلتەرا GB; ئینگلستان GB; ئەمریکا US; ئەمەریکا US; هۆڵەند NL; ھۆڵەندا NL; یوگۆسلاڤیا RS BA HR ME MK SI XK; کوردستان TR IQ IR SY; غەززە PS; فارس IR; ئانتیل CW AW SX BQ; زائیر CD; بۆرما MM; بورما MM; ڕووس RU; سۆڤیەت RU UA; شوورەوی RU UA; چیکۆسلۆڤاکیا CZ SK; مۆلوک ID; میرنشینە یەکگرتووەکان AE; ئێراق IQ; عەرەبستان SA; ئاڵمان DE; تورکیە TR; مەراکیش MA; میسڕ EG; سوریا SY; سووریە SY; نۆرویژ NO; توونس TN; گورجستان GE
country-search-hint = پیتەکانی یەکەم بنووسن
country-none-found = هیچ وڵاتێک نەدۆزرایەوە. پیتی تر بنووسن.
countries-none = هیچیان
changed-note = وەڵامێک دەگۆڕن. وەڵامەکانی ترتان وەک خۆیان دەمێننەوە.

# What is wrong with what was filled in
problem-heading = جارێکی تر سەیر بکەن
problem-year-missing = ساڵەکە بنووسن.
problem-year-not-four-digits = ساڵەکە بە 4 ژمارە بنووسن. بۆ نموونە 1958.
problem-no-such-month = ئەم مانگە نییە. ژمارەیەک لە 1 تا 12 هەڵبژێرن.
problem-no-such-day = ئەم ڕۆژە نییە. سەیری ڕۆژ و مانگەکە بکەنەوە.
problem-month-missing = مانگەکەش بنووسن. یان ڕۆژەکە بە بەتاڵی جێ بهێڵن.
problem-future = ئەم ڕۆژە هێشتا نەهاتووە. ڕۆژێک بنووسن کە تێپەڕیوە.
# Native reader: is «زیاد لە ڕادە» the plain word for “too” (too long ago, too large)?
problem-too-long-ago = ئەمە زیاد لە ڕادە کۆنە. سەیری ساڵەکە بکەنەوە.
problem-must-be-after = ئەمە ناکرێت. پێشتر نووسیوتانە: { $other } { $date }. ئەم ڕێکەوتە دەبێت دواتر بێت.
problem-must-be-before = ئەمە ناکرێت. پێشتر نووسیوتانە: { $other } { $date }. ئەم ڕێکەوتە دەبێت پێشتر بێت.
problem-after-last-day = ئەم پرسیارە دەربارەی { $date }ە. ڕۆژێکی پێش ئەوە بنووسن. ئەو کاتە هێشتا پارەکەتان نەبوو؟ بگەڕێنەوە و ئەوە هەڵبژێرن کە ئەو کاتە هەتانبوو.
problem-which-is-right = پێشتر نووسیوتانە: { $other } { $date }. کام ڕێکەوت ڕاستە؟ ئەم ڕێکەوتە بگۆڕن، یان ئەوەی پێشوو. ئاوا ڕاستە؟ جارێکی تر دەست لە «بەردەوامبوون» بدەن.
problem-nothing-chosen = سەرەتا وەڵامێک هەڵبژێرن.
problem-not-a-number = ژمارەیەک بنووسن. تەنیا ژمارە بەکار بهێنن.
problem-number-too-large = ئەم ژمارەیە زیاد لە ڕادە گەورەیە. زۆرترین { $most } بنووسن.

# Answers
answers-title = وەڵامەکانتان ڕاستن؟
answers-intro = سەیریان بکەنەوە. هێشتا دەتوانن هەمووی بگۆڕن.
answers-none = هێشتا هیچتان نەنووسیوە.
answers-see-result = بینینی ئەنجام
answers-link = وەڵامەکان
answers-begin = دەستپێکردنی تاقیکردنەوە
answer-unknown = نازانرێت
answer-empty = هیچ

# Result
outcome-title = ئەنجامی ئێوە
verdict-eligible = بە ئەگەری زۆر بەڵێ
    .text = بە ئەگەری زۆر مافی پارەی گەڕانەوەتان (remigratie-uitkering) هەبوو.
verdict-not-eligible = بە ئەگەری زۆر نەخێر
    .text = بە ئەگەری زۆر مافی پارەی گەڕانەوەتان (remigratie-uitkering) نەبوو. لە خوارەوە نووسراوە بۆچی.
verdict-undetermined = هێشتا ڕوون نییە
    .text = هێشتا نازانین مافتان هەبوو یان نا. لە خوارەوە نووسراوە هێشتا چی نازانین.
verdict-closed-qualified = ئیتر ناتوانن داوا بکەن. جاران لەوانە بوو پارەی گەڕانەوەتان پێ بدرێت
    .text = لە 1ی کانوونی دووەم (ژانویە) 2025ەوە ئیتر ناتوانرێت داوا بکرێت. بەڵام ئێوە لەگەڵ ڕێسا کۆنەکان دەگونجێن.
verdict-closed-not-qualified = ئیتر ناتوانن داوا بکەن. جارانیش بە ئەگەری زۆر نا
    .text = لە 1ی کانوونی دووەم (ژانویە) 2025ەوە ئیتر ناتوانرێت داوا بکرێت. بە ڕێسا کۆنەکانیش بە ئەگەری زۆر مافتان نەبوو. لە خوارەوە نووسراوە بۆچی.
verdict-closed-unclear = ئیتر ناتوانن داوا بکەن
    .text = لە 1ی کانوونی دووەم (ژانویە) 2025ەوە ئیتر ناتوانرێت داوا بکرێت. ڕوون نییە جاران مافتان هەبوو یان نا.
# Native reader: is «ڕێسا» (rule) known to people with little schooling, apart from «یاسا» (law)?
verdict-other-rules = ڕێسای تر هەبوو
    .text = داواکاریتان هی پێش 1ی تەمووز (ژوئیە) 2014 بوو. ئەو کاتە ڕێسای تر هەبوو. لە SVB بپرسن.
svb-decides = ئەمە بڕیار نییە. SVB بڕیار دەدات.
result-change-same = وەڵامەکەتان گۆڕدرا. ئەنجامەکە وەک خۆیەتی.
result-change-new = وەڵامەکەتان گۆڕدرا. ئەنجامەکە ئێستا جیاوازە.
result-change-from-to = پێشتر: { $before }. ئێستا: { $after }.
result-change-items = ئەمە ئێستا جیاوازە: { $items }.
result-why = بۆچی
# Native reader: are «باشە» and «باش نییە» good for “in order” and “not in order”?
result-met = باشە
result-not-met = باش نییە
result-open = نازانرێت
result-fold-met = { $count } باشن
result-fold-open = { $count } نازانرێن
result-what-changes = چی دەتوانێت ئەمە بگۆڕێت؟
result-rule = یاسا ئەمە دەڵێت
result-law-link = ماددەی { $article }ی یاساکە بخوێننەوە
result-law-text = دەقی { $date }. بە هۆڵەندی.
result-missing = هێشتا ئەمە نازانین:
result-partial = ڕێکەوتەکە بە تەواوی بنووسن. ئەو کاتە زیاتر دەزانین.
result-change = گۆڕین: { $answer }
result-not-asked = یەک ڕێسا هەیە لێی ناپرسین. دەربارەی ئەو کەسانەیە کە چوونە ناو گروپێکی تیرۆریستی. SVB خۆی سەیری ئەوە دەکات.
result-everything = وەڵامی پرسیارەکانی تریش بدەنەوە
    .hint = ئەو کاتە هەموو ڕێساکان دەبینن
result-unfinished = تاقیکردنەوەکە هێشتا تەواو نەبووە.
result-go-on = بەردەوام بن لە تاقیکردنەوەکە
would-day = سەیری { $date }مان کرد. ئەوە دوا ڕۆژ بوو بۆ داواکردن.
would-known = تا ئێستا ئەمە دەزانین
would-on = ڕێسای تریش هەیە. دەتوانن پرسیارەکانی تر بەردەوام بکەن. یان ببینن ئەگەر بگەڕێنەوە چیتان بۆ دەمێنێتەوە.
would-go-on = بەردەوامبوون بە پرسیارەکانی تر
    .hint = پاسپۆرت، مانەوە، هاوسەر و قەرز
result-now = ئێستا چی
now-papers = ئەمانە بۆ چاوپێکەوتن لەگەڵ خۆتان ببەن
now-papers-list = نامەکانی SVB. پاسپۆرت یان کارتی مانەوەتان. نامەی یارمەتیی داراییەکەتان.
now-disagree = بە بڕیاری SVB ڕازی نین؟
now-disagree-text = دەتوانن ناڕەزایی دەرببڕن (bezwaar). لە نامەی SVB نووسراوە تا کام ڕۆژ دەکرێت. نووسینگەی Juridisch Loket بەخۆڕایی ئامۆژگاری دەکات.

# What stays on leaving, and what follows from an event
keep-title = ئەمە دەمێنێتەوە، و ئەمە دەوەستێت
keep-intro = دەچن بۆ: { $country }. دەست لە دێڕێک بدەن. ئەو کاتە دەخوێننەوە بۆچی.
keep-intro-anywhere = دەست لە دێڕێک بدەن. ئەو کاتە دەخوێننەوە بۆچی.
keep-sum-stays = ئەگەر بڕۆن، ئەمە لەگەڵتان دێت: { $items }.
keep-sum-stays-from = لە { $date }ەوە ئەمە لەگەڵتان دێت: { $items }.
keep-sum-changes = ئەمە دەگۆڕێت: { $items }.
keep-sum-stops = ئەمە دەوەستێت: { $items }.
keep-sources = ئەمە لە کوێ نووسراوە؟
keep-ask-questions = ئەم پرسیارانە بکەن. بە دەنگ بیانخوێننەوە.
keep-ask-sure = ئەمە مسۆگەرە
keep-ask-all = هەموو ئەوەی دەبێت بپرسن
provision-open = هێشتا ئەوە نازانین
provision-concerns = هێشتا نازانین ئەمە ئێوە دەگرێتەوە یان نا
provision-hangs-on = ئەوە پەیوەندی بەمەوە هەیە: { $facts }.
provision-deadlines = ئەمە لە کاتی خۆیدا بکەن
provision-passed = ئەم ڕۆژە تێپەڕیوە. هەر ئەمڕۆ تەلەفۆن بکەن.
provision-earliest = لەوانەیە هەر لە { $date }
provision-partly = هێشتا ئەم ڕۆژە بە تەواوی نازانین. ڕێکەوتەکە بە تەواوی بنووسن. ئەو کاتە ڕۆژەکە دەزانین.
provision-calendar = بیخەنە ناو ڕۆژژمێرم
provision-do = دەبێت ئەمە بکەن
provision-sources = لێرە نووسراوە
provision-unfinished = هێشتا پرسیار ماوە. دواتر زیاتر دەزانین.
provision-go-on = پرسیارەکان بەردەوام بکەن
provision-answers = وەڵامەکانتان
provision-no-decision = ئەمە بڕیار نییە. پێش ئەوەی هیچ بکەن، بپرسن.
event-not-concerned = ئەمە ئێوە ناگرێتەوە
event-others = شتێکی تر ڕووی داوە

# Other screens
about-title = دەربارەی ئەم ئەپە
about-text = ئەم ئەپە بۆ ئەو کەسانەیە کە هاتنە هۆڵەندا و لەوانەیە بیانەوێت بگەڕێنەوە. ئێمە SVB نین و حکوومەت نین. ئێمە بڕیار لە پارەی ئێوە نادەین.
about-law = ڕێساکان لە یاسای گەڕانەوەن (Remigratiewet). لە { $date } سەیرمان کردوون.
about-law-link = هەموو یاساکە بخوێننەوە
about-privacy = چی لە زانیارییەکانتان دەکەین؟ هیچ. وەڵامەکانتان لەسەر ئەم تەلەفۆنە دەمێننەوە، لەم پەنجەرەیەدا. ئێمە cookies بەکار ناهێنین. دەست لە «دەستپێکردنەوە» دەدەن، دواتر لە «بەڵێ، هەمووی بسڕەوە»؟ ئەو کاتە هەمووی دەسڕێتەوە. تەنیا پەنجەرەکە دادەخەن؟ ئەو کاتە تا 4 کاتژمێر دوای ئەوە کەسێک دەتوانێت بیهێنێتەوە. دەتوانن ماوەیەکی زیاتر هەڵیانبگرن، ئەگەر ئەوە هەڵبژێرن.
about-places = کۆدی پۆستە: GeoNames (CC BY 4.0). شارەوانییەکان: Register van Overheidsorganisaties (CC0). نەخشە: MapSVG و svg-maps (CC BY 4.0)، گۆڕدراوە. ناوی وڵاتان: Unicode CLDR. وێنەکان: Lucide (ISC).
about-licence = ئەم بەرنامەیە ئازادە. مۆڵەتەکەی EUPL-1.2ە.
about-nmi = پەیمانگای کۆچی هۆڵەندا (NMI) جاران لەمەدا یارمەتی دەدا. NMI لە کانوونی یەکەم (دێسامبر) 2024 وەستا.
brochures = لەسەر کاغەز
brochure-act = هەموو ڕێساکانی پارەی گەڕانەوە (remigratie-uitkering)
brochure-schemes = ئەگەر بگەڕێنەوە، پارەکەتان چی لێ دێت؟
storage-notice = ئەم تەلەفۆنە ناتوانێت وەڵامەکانتان هەڵبگرێت. تا تەواو دەبن لەم لاپەڕەیە بمێننەوە.
panic-title = هەڵەیەک ڕووی دا
panic-text = هەڵەی ئێوە نییە. سەرلەنوێ دەست پێ بکەن، یان تەلەفۆن بکەن بۆ SVB.

# Beside the screen
newer-text = وەشانێکی نوێی ئەم تاقیکردنەوەیە هەیە. وەڵامەکانتان دەمێننەوە.
newer-reload = نوێکردنەوە
install-text = ئەم تاقیکردنەوەیە بخەنە سەر تەلەفۆنەکەتان. ئەو کاتە بەبێ ئینتەرنێتیش کار دەکات.
install-yes = بیخەنە سەر تەلەفۆنم
install-no = نا، سوپاس

# Dates in words
date-in-words = { $day }ی { $month } { $year }
month-in-words = { $month } { $year }
list-comma = ،
month-1 = کانوونی دووەم (ژانویە)
month-2 = شوبات (فێوریە)
month-3 = ئازار (مارس)
month-4 = نیسان (ئاوریل)
month-5 = ئایار (مەی)
month-6 = حوزەیران (ژوئەن)
month-7 = تەمووز (ژوئیە)
month-8 = ئاب (ئووت)
month-9 = ئەیلوول (سێپتامبر)
month-10 = تشرینی یەکەم (ئۆکتۆبر)
month-11 = تشرینی دووەم (نۆڤامبر)
month-12 = کانوونی یەکەم (دێسامبر)
