# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = SVB کەی داواکارییەکەتانی پێ گەیشت؟
    .why = ڕێکەوتەکە لە نامەی SVB نووسراوە. یاسا سەیری ئەو ڕۆژە دەکات.
q-birth-date = کەی لەدایک بوون؟
    .why = تەمەنتان لە ڕێساکاندا گرنگە.
q-birth-country = لە کام وڵات لەدایک بوون؟
    .why = یاساکە بۆ خەڵکی هەندێک وڵاتە.
q-nationalities = { $way ->
    [applied] لە کاتی داواکردندا چ ڕەگەزنامەیەکتان هەبوو؟
   *[now] لە کۆتایی 2024دا چ ڕەگەزنامەیەکتان هەبوو؟
 }
    .why = سەیری پاسپۆرتەکەتان بکەن. دەتوانن زیاتر لە یەکێک هەڵبژێرن.
q-former-nationalities = پێشتر ڕەگەزنامەیەکی ترتان هەبوو؟
    .why = ڕەگەزنامەی کۆنیش هەندێک جار حیساب دەکرێت.
q-settled-in-nl = کەی هاتن بۆ هۆڵەندا بۆ نیشتەجێبوون؟
    .why = لەو نێوانەدا لە وڵاتێکی تر ژیاون؟ دوا جار بنووسن کە بۆ ژیان هاتنە ئێرە.
q-moluccan-register = ناوتان لە تۆماری مۆلوکییەکاندا هەیە یان هەبوو (Rietkerk-uitkering)؟
    .why = مەبەست ئەو کەسانەیە کە لە 1951 یان 1952 هاتن.
q-asylum-permit = لە هۆڵەندا مۆڵەتی مانەوەی پەنابەریتان (asiel) وەرگرت؟
    .why = یاساکە پەنابەرانیش دەگرێتەوە.
q-asylum-permit-received = یەکەم جار کەی پەنابەریتان وەرگرت؟
    .why = ڕێکەوتەکە لە کاغەزە کۆنەکانی IND نووسراوە.
q-family-reunification-with-asylum-holder = هاتن بۆ لای خزمێک کە پەنابەریی وەرگرتبوو؟
    .why = کەسێک کە بۆ لای پەنابەرێک هاتووە، هەندێک جار حیساب دەکرێت.
q-lives-in-nl = { $way ->
    [applied] لە کاتی داواکردندا لە هۆڵەندا دەژیان؟
   *[now] لە کۆتایی 2024دا لە هۆڵەندا دەژیان؟
 }
    .why = دەبوو ماڵی ڕاستەقینەتان لە هۆڵەندا بێت.
q-residence-since = { $way ->
    [applied] لە کەیەوە بەبێ پچڕان لێرە دەژیان؟
   *[now] لە کۆتایی 2024دا: لە کەیەوە بەبێ پچڕان لێرە دەژیان؟
 }
    .why = یاسا 8 ساڵ داوا دەکات. گەشتی پشوو بە پچڕان حیساب ناکرێت. ڕەگەزنامەی هۆڵەندیتان نەبوو؟ تەنیا ئەو ماوەیە بژمێرن کە کاغەزی مانەوەی دروستتان هەبوو.
q-permit = { $way ->
    [applied] کاتی بڕیاری SVB چ مافێکی مانەوەتان هەبوو؟
   *[now] لە کۆتایی 2024دا چ مافێکی مانەوەتان هەبوو؟
 }
    .why = سەیری کارتی مانەوەتان بکەن. هێشتا بڕیار نییە؟ ئەوە هەڵبژێرن کە ئێستا هەتانە.
q-temporary-purpose = { $way ->
    [applied] مانەوەتان کاتی بوو، بۆ نموونە بۆ خوێندن؟
   *[now] لە کۆتایی 2024دا مانەوەتان کاتی بوو، بۆ نموونە بۆ خوێندن؟
 }
    .why = ئەمانەش کاتین: کار بە مۆڵەتی کار (werkvergunning) یان چارەسەری پزیشکی.
q-benefit-1 = { $way ->
    [applied] ڕۆژی پێش داواکارییەکەتان چ یارمەتییەکی داراییتان (uitkering) هەبوو؟
   *[now] لە کۆتایی 2024دا چ یارمەتییەکی داراییتان (uitkering) هەبوو؟
 }
    .why = دەبوو ماوەی 1 ساڵ یارمەتیی داراییتان هەبێت. هەندێک جۆر حیساب ناکرێت.
q-benefit-more = پێش ئەوە چ یارمەتییەکی داراییتان هەبوو؟
    .why = یارمەتییەکی دارایی لە هەمان کاتدا، ئەویش حیساب دەکرێت.
q-benefit-since = لە کەیەوە ئەمەتان هەبوو: { $benefit }؟
    .why = ڕێکەوتەکە لە نامەی یارمەتیی داراییەکەتان نووسراوە.
q-benefit-until = دوا ڕۆژ کەی بوو کە ئەمەتان هەبوو: { $benefit }؟
    .why = دوا ڕۆژ بنووسن.
q-benefit-loan = ئایا ئەم یارمەتیی داراییەتان قەرز بوو: { $benefit }؟
    .why = پارەیەک کە دەبێت بیدەنەوە، حیساب ناکرێت.
q-destination = { $way ->
    [applied] دەتانویست بچن بۆ کام وڵات؟
    [now] دەتانەوێت بچن بۆ کام وڵات؟
    [keep] دەتانەوێت بچن بۆ کام وڵات؟
    [away] دەتانەوێت بچن بۆ کام وڵات؟
   *[event] لە کام وڵات دەژین، یان دەچن لەوێ بژین؟
 }
    .why = ڕێساکان لە وڵاتێکەوە بۆ وڵاتێکی تر جیاوازن.
q-admission-proof = { $way ->
    [applied] نامەیەکتان هەبوو کە ڕێگەتان پێ بدات لەوێ بژین؟
   *[now] نامەیەکتان هەیە کە ڕێگەتان پێ بدات لەوێ بژین؟
 }
    .why = نامەیەکی حکوومەتی ئەو وڵاتە، لانیکەم بۆ 1 ساڵ. هەروەها بۆ هاوسەرتان و ئەو منداڵانەی لەگەڵتان دێن.
q-nationality-declaration = { $way ->
    [applied] دەتانویست داوای ڕەگەزنامەی ئەو وڵاتە بکەن؟
   *[now] دەتانەوێت داوای ڕەگەزنامەی ئەو وڵاتە بکەن؟
 }
    .why = ئەگەر تەنیا ڕەگەزنامەی هۆڵەندیتان هەیە: دەبوو بە نووسین ئەو بەڵێنە بدەن. ئێستا داوای هیچ مەکەن: سەرەتا لە SVB بپرسن.
q-renounces-dutch-nationality = { $way ->
    [applied] دەتانویست واز لە ڕەگەزنامەی هۆڵەندی بهێنن؟
   *[now] دەتانەوێت واز لە ڕەگەزنامەی هۆڵەندی بهێنن؟
 }
    .why = بە دوو ڕەگەزنامە تەنیا بەم شێوەیە دەکرا. ئێستا واز لە هیچ مەهێنن: سەرەتا لە SVB بپرسن.
# Native reader: «هاوسەر» is a spouse. Is it read as also a partner without marriage?
q-partner = { $way ->
    [applied] لە کاتی داواکردندا هاوسەرتان (partner) هەبوو؟
   *[now] لە کۆتایی 2024دا هاوسەرتان (partner) هەبوو؟
 }
    .why = مێردتان یان ژنتان. یان ئەو کەسەی لەگەڵی یەک ماڵن (دایک، باوک یان منداڵ نا).
q-foster-children = { $way ->
    [applied] دەتانویست منداڵی بەخێوکراو (pleegkinderen) لەگەڵ خۆتان ببەن؟
   *[now] دەتانەوێت منداڵی بەخێوکراو (pleegkinderen) لەگەڵ خۆتان ببەن؟
 }
    .why = منداڵی کەسێکی تر کە ئێوە بەخێوی دەکەن. ئەم ڕێسایە بۆ منداڵی خۆتان نییە.
q-foster-consent = { $way ->
    [applied] نامەیەک هەبوو کە منداڵە بەخێوکراوەکان بتوانن لەگەڵتان بێن؟
   *[now] نامەیەک هەیە کە منداڵە بەخێوکراوەکان بتوانن لەگەڵتان بێن؟
 }
    .why = لە دایک یان باوک، یان لە سەرپەرشتیار (voogd).
q-state-debts = { $way ->
    [applied] قەرزاری دەوڵەتی هۆڵەندا (Rijk) بوون؟
   *[now] لە کۆتایی 2024دا قەرزاری دەوڵەتی هۆڵەندا (Rijk) بوون؟
 }
    .why = وەک باج یان سزای پارە لای حکوومەتی هۆڵەندا. ئێمە وەڵامەکەتان نابینین.
q-partner-state-debts = { $way ->
    [applied] هاوسەرتان قەرزاری دەوڵەتی هۆڵەندا (Rijk) بوو؟
   *[now] لە کۆتایی 2024دا هاوسەرتان قەرزاری دەوڵەتی هۆڵەندا (Rijk) بوو؟
 }
    .why = ئەم ڕێسایە ئەو هاوسەرەش دەگرێتەوە کە لەگەڵتان دێت.
q-detained = { $way ->
    [applied] ڕۆژی داواکردن لە زیندان بوون؟
   *[now] لە کۆتایی 2024دا لە زیندان بوون؟
 }
    .why = ئەمە لە هەموو کەسێک دەپرسین. ئێمە وەڵامەکەتان نابینین.
q-evading-sentence = { $way ->
    [applied] ئەو کاتە پۆلیس لەسەر سزای زیندان بەدواتاندا دەگەڕا؟
   *[now] لە کۆتایی 2024دا پۆلیس لەسەر سزای زیندان بەدواتاندا دەگەڕا؟
 }
    .why = دەبوو هێشتا بچنە زیندان، بەڵام نەچوون. ئێمە وەڵامەکەتان نابینین.
q-partner-detained = { $way ->
    [applied] ئەو کاتە هاوسەرتان لە زیندان بوو؟
   *[now] لە کۆتایی 2024دا هاوسەرتان لە زیندان بوو؟
 }
    .why = ئەم ڕێسایە ئەو هاوسەرەش دەگرێتەوە کە لەگەڵتان دێت.
q-partner-evading-sentence = { $way ->
    [applied] ئەو کاتە پۆلیس لەسەر سزای زیندان بەدوای هاوسەرتاندا دەگەڕا؟
   *[now] لە کۆتایی 2024دا پۆلیس لەسەر سزای زیندان بەدوای هاوسەرتاندا دەگەڕا؟
 }
    .why = ئەم ڕێسایە ئەو هاوسەرەش دەگرێتەوە کە لەگەڵتان دێت.

# What do I keep if I go back?
q-stay = دەتانەوێت چۆن بڕۆن؟
    .why = بۆ ماوەی کورت و بۆ هەمیشە ڕێساکان جیاوازن. دەتوانن دواتر ئەمە بگۆڕن.
q-receives = ئێستا چ یارمەتییەکی دارایی، خانەنشینی یان پارەیەکی زیادە (toeslag) وەردەگرن؟
    .why = دەتوانن زیاتر لە یەکێک هەڵبژێرن. سەیری نامەکانتان بکەن.
q-wia-kind = چ جۆرێکی WIA وەردەگرن؟
    .why = لە نامەی UWV نووسراوە.
q-vvu-since = پارەی WGA-vervolguitkeringتان کەی دەستی پێ کرد؟
    .why = ڕێکەوتەکە لە نامەی UWV نووسراوە.
q-alone = لای SVB ئێوە بێ هاوسەرن (alleenstaand)؟
    .why = سەیری نامەی SVB بکەن. هاوسەرگیریتان کردووە، بەڵام بۆ هەمیشە جیا دەژین؟ «بەڵێ» هەڵبژێرن. لەگەڵ کەسێک دەژین؟ با خوشک، برا یان هاوڕێش بێت، «نەخێر» هەڵبژێرن. ژیان لەگەڵ منداڵ، باوک یان دایکتان حیساب ناکرێت.
q-who-moves = کێ هۆڵەندا جێ دەهێڵێت؟
    .why = بۆ پارەی منداڵان (kinderbijslag) گرنگە کێ دەڕوات و کێ دەمێنێتەوە.
q-seeks-work = دەچن لەوێ بۆ کار بگەڕێن، زۆرترین 3 مانگ؟
    .why = ئەو کاتە هەندێک جار WW لەگەڵتان دێت.
q-full-ww-4-weeks = 4 هەفتە یان زیاترە WWی تەواو وەردەگرن؟
    .why = WWی تەواو: لە پاڵیدا کار ناکەن.
q-insured-there = پارە لە کار یان خانەنشینیی ئەو وڵاتە وەردەگرن؟
    .why = ئەو کاتە لەوانەیە لەوێ بیمەی چارەسەرتان هەبێت.
q-departure = ڕۆژی ڕۆیشتنتان لە هۆڵەندا کەیە؟
    .why = لەو ڕۆژەوە دەژمێرین. ئەگەر ڕۆیشتوون، ئەو ڕۆژە بنووسن. تەنیا ساڵەکەش باشە.
q-insured-year = ڕاستەوخۆ پێش ڕۆیشتن، 1 ساڵی تەواو بیمەی AOWتان هەبوو؟
    .why = ئەو کاتە لە هۆڵەندا دەژیان یان کارتان دەکرد؟ کەواتە بیمەتان هەبوو.
q-other-parent-here = دایک یان باوکەکەی تر لە هۆڵەندا دەمێنێتەوە؟
    .why = بۆ ژیان یان کار. ئەو کاتە لەوانەیە ئەو پارەی منداڵان (kinderbijslag) وەربگرێت.
q-wajong-reason = بۆچی دەتانەوێت بچنە وڵاتێکی تر؟
    .why = UWV هەندێک جار بۆ Wajong ڕێگەی تایبەت دەدات.
q-passport-since = دوای ڕۆیشتن کەی پاسپۆرتی هۆڵەندیتان وەرگرت؟
    .why = دوا پاسپۆرت حیساب دەکرێت. ناسنامەی هۆڵەندیش (identiteitskaart) حیساب دەکرێت.
q-anw-since = لە کەیەوە Anw وەردەگرن؟
    .why = لە مەغریب ڕێساکان لە 1ی تشرینی یەکەم (ئۆکتۆبر) 2016ەوە جیاوازن.

# Questions about what happened after going back
q-voluntary-application = SVB کەی داواکاریی بیمەی ئارەزوومەندانەتانی (vrijwillige verzekering) پێ گەیشت؟
    .why = ڕۆژەکە لە نامەی SVB نووسراوە.
q-role = کێ دەیەوێت بگەڕێتەوە هۆڵەندا؟
    .why = بۆ هاوسەر و منداڵ ڕێسای تایبەت هەیە.
q-return-option-used = پێشتر مافی گەڕانەوەتان (terugkeeroptie) بەکار هێناوە؟
    .why = پێشتر بەم شێوەیە گەڕاونەتەوە هۆڵەندا؟ ئەوە تەنیا 1 جار دەکرێت.
q-lawful-three-years = ڕاستەوخۆ پێش ڕۆیشتن 3 ساڵ مۆڵەتی مانەوەتان هەبوو؟
    .why = 3 ساڵ لەسەریەک. ئەگەر ڕەگەزنامەی هۆڵەندیتان هەبوو، ئەو کاتەش «بەڵێ» هەڵبژێرن.
q-child-condition = منداڵەکە چۆن دەگەڕێتەوە هۆڵەندا؟
    .why = هەندێک جار منداڵ ناتوانێت بە تەنیا بگەڕێتەوە.
q-readmission-asked = IND یان باڵیۆزخانە کەی داواکارییەکەتانی پێ گەیشت؟
    .why = مەبەست داواکاریی گەڕانەوەیە بۆ هۆڵەندا.
q-lives-in-nl-again = بە ڕاستی دیسان دێنەوە لە هۆڵەندا بژین؟
    .why = سەردان یان پشوو نیشتەجێبوون نییە.
q-moved-back = لە کام ڕۆژەوە دیسان لە هۆڵەندا دەژین؟
    .why = ئاساییە ئەگەر ئەم ڕۆژە هێشتا نەهاتبێت.
q-partner-died = هاوسەرتان لە کام ڕۆژ کۆچی دوایی کرد؟
    .why = بەو ڕۆژە حیساب دەکەین کەی شتێک دەگۆڕێت.
q-deceased-insured = هاوسەرتان هێشتا لە هۆڵەندا دەژیا یان کاری دەکرد؟
    .why = لە ڕۆژی کۆچی دواییدا. بیمەی ئارەزوومەندانەی Anwیش حیساب دەکرێت.
q-deceased-left = هاوسەرتان کەی هۆڵەندای جێ هێشت؟
    .why = ئەوەی دەڕوات، هەندێک جار هێشتا 6 هەفتە بیمەی هەیە.
q-deceased-insured-there = هاوسەرتان دواتر لە وڵاتێکی تر بیمەی هەبوو؟
    .why = بۆ نموونە بەهۆی کار لەو وڵاتە.
q-child-under-18 = منداڵی ژێر 18 ساڵتان هەیە؟
    .why = بۆ Anw منداڵی ژێر 18 ساڵ حیساب دەکرێت.
q-unfit-for-work = ئایا نەخۆشی بووەتە هۆی ئەوەی کەم کار بکەن یان هەر کار نەکەن؟
    .why = بەهۆی نەخۆشییەوە لەسەدا 45 یان زیاتر ناتوانن کار بکەن.
# Native reader: «ناژین» can be “we” or “you”. Is it clear here and in other questions?
q-separated-on = لە کام ڕۆژەوە ئیتر پێکەوە ناژین؟
    .why = ڕۆژەکە نازانن؟ مانگەکەش باشە.
q-married = هاوسەرگیریتان کردووە؟
    .why = هاوسەرێتیی تۆمارکراویش (geregistreerd partnerschap) حیساب دەکرێت.
q-permanently-separated = بۆ هەمیشە لێک جیا بوونەتەوە؟
    .why = ئیتر ناتانەوێت پێکەوە بن، و ئەوە مسۆگەرە.
q-together-on = لە کام ڕۆژەوە پێکەوەن؟
    .why = ڕۆژی هاوسەرگیری یان پێکەوەژیان. ئاساییە ئەگەر تێپەڕیبێت.
q-other-has-award = ئایا کەسەکەی تر خۆی پارەی گەڕانەوەی (remigratie-uitkering) هەیە؟
    .why = بە ناوی خۆی، لە SVB.
q-detention = چی ڕووی داوە؟
    .why = مەبەست ئێوە یان هاوسەرتانە. ئێمە وەڵامەکەتان نابینین.
q-released-on = لە کام ڕۆژ تەواو دەبێت؟
    .why = ئەو ڕۆژەی کەسەکە ئازاد دەبێت، یان ئیتر بەدوایدا ناگەڕێن.
q-child-birth-date = بچووکترین منداڵتان کەی لەدایک بوو؟
    .why = بچووکترین منداڵ کە لەگەڵتان هات.
q-nationality-step = داوای ڕەگەزنامەی وڵاتی خۆتان کردووە؟
    .why = کاتی داواکردن ئەو بەڵێنەتان دا.
q-change-on = لە کام ڕۆژ شتێک دەگۆڕێت؟
    .why = ئاساییە ئەگەر ئەم ڕۆژە هێشتا نەهاتبێت.
q-still-in-nl = ئێستا هێشتا لە هۆڵەندان؟
    .why = لە هۆڵەنداوە دەبێت لە ماوەی 4 هەفتەدا بیڵێن. لە وڵاتێکی ترەوە لە ماوەی 6 هەفتەدا.
q-award-on = بڕیارەکەی SVB هی کام ڕۆژە؟
    .why = ڕێکەوتەکە لە سەرەوەی ئەو نامەیەیە کە دەڵێت پارەکە وەردەگرن.
q-leaves-on = لە کام ڕۆژ هۆڵەندا جێ دەهێڵن؟
    .why = SVB سەیر دەکات ئەوە لە کاتی خۆیدایە یان نا.
q-not-to-blame = درەنگتر دەڕۆن چونکە چارەی تر نییە؟
    .why = بۆ نموونە چونکە زۆر نەخۆشن.
q-incapacity-change = WIA یان WAOکەتان چی لێ هات؟
    .why = مەبەست کاتی دوای ڕۆیشتنتانە.
q-left-with-incapacity = کاتێک ڕۆیشتن، WIA یان WAOتان هەبوو؟
    .why = ئەم ڕێسایە تەنیا بۆ ئەم دوو جۆرەیە.
q-stopped-benefit = کاتێک ڕۆیشتن، کام یارمەتیی دارایی وەستا؟
    .why = یەکێک هەڵبژێرن. دواتر دەتوانن جارێکی تر ئەمە بکەن.
q-back-on = لە کام ڕۆژەوە دیسان لە هۆڵەندا دەژین؟
    .why = هەندێک یارمەتیی دارایی تەنیا ئەو کاتە دەست پێ دەکەنەوە کە لە کاتی خۆیدا بگەڕێنەوە.
q-abroad-from = لە کام ڕۆژ دەڕۆن؟
    .why = یەکەم ڕۆژی گەشتەکەتان.
q-abroad-until = لە کام ڕۆژ دەگەڕێنەوە؟
    .why = ئەو ڕۆژەی دیسان لە هۆڵەندان. هێشتا نایزانن؟ ئەوە بنووسن کە پێتان وایە.
q-days-abroad-before = لە ساڵی گەشتەکەتاندا پێشتر چەند ڕۆژ لە دەرەوەی هۆڵەندا بوون؟
    .why = لە 1ی کانوونی دووەم (ژانویە) تا ئەم گەشتە بژمێرن. هیچ دوور نەبوون؟ 0 بنووسن.
q-residence-now = ئێستا چ مافێکی مانەوەتان هەیە؟
    .why = سەیری کارتی مانەوەتان بکەن. ئێمە وەڵامەکەتان نابینین.
q-no-means = پارەتان بۆ گەشتەکە کەمە؟
    .why = یارمەتییەکە بۆ ئەو کەسەیە کە خۆی ناتوانێت پارەکە بدات.
q-helped-before = لە 5 ساڵی ڕابردوودا یارمەتیی واتان وەرگرتووە؟
    .why = زۆربەی جار ئەم یارمەتییە تەنیا 1 جار وەردەگرن.
q-office = مەبەست کام دەزگایە؟
    .why = سەیری سەرەوەی نامەکە بکەن، یان لە بانک سەیر بکەن کێ پارەتان دەداتێ.
q-decision-on = بڕیارەکە هی کام ڕۆژە؟
    .why = ڕۆژەکە لە سەرەوەی نامەکەیە.
q-partner-place = هاوسەرتان دواتر لە کوێ دەژی؟
    .why = مێردتان، ژنتان، یان ئەو کەسەی وەک ژن و مێرد لەگەڵی دەژین.
q-household = لەگەڵ کێ هۆڵەنداتان جێ هێشت؟
    .why = پارەکە پەیوەندی بەوەوە هەیە.
q-payment = مانگانە چەند پارەی گەڕانەوە (remigratie-uitkering) وەردەگرن؟
    .why = لە بانک یان لە نامەی SVB سەیر بکەن.
q-gross-benefits = چەند یۆرۆ یارمەتیی دارایی تر لە هۆڵەنداوە وەردەگرن؟
    .why = هەموو پارەی خۆتان و هاوسەرتان کۆ بکەنەوە، بۆ مانگێک، پێش باج (bruto): AOW و Anw و WIA و WAO و WAZ و Wajong و پارەی زیادە (toeslag). هیچ؟ 0 بنووسن.

about-voluntary-application = داواکاریی بیمەی ئارەزوومەندانە
about-role = کێ دەیەوێت بگەڕێتەوە
about-return-option-used = مافی گەڕانەوە بەکارهاتووە
about-lawful-three-years = 3 ساڵ مۆڵەتی مانەوە
about-child-condition = منداڵەکە چۆن دەگەڕێتەوە
about-readmission-asked = داواکاریی گەڕانەوە بۆ هۆڵەندا
about-lives-in-nl-again = دیسان ژیان لە هۆڵەندا
about-moved-back = دیسان لە هۆڵەندا لە
about-partner-died = ڕۆژی کۆچی دوایی
about-deceased-insured = هاوسەر هێشتا لە هۆڵەندا
about-deceased-left = هاوسەر هۆڵەندای جێ هێشت
about-deceased-insured-there = هاوسەر لەوێ بیمەی هەبوو
about-child-under-18 = منداڵی ژێر 18 ساڵ
about-unfit-for-work = نەخۆش، کارکردنی کەم یان هیچ
about-separated-on = ئیتر پێکەوە نین لە
about-married = هاوسەرگیری
about-permanently-separated = جیابوونەوە بۆ هەمیشە
about-together-on = پێکەوە لە
about-other-has-award = پارەی گەڕانەوەی کەسەکەی تر
about-detention = زیندان یان سزای زیندان
about-released-on = ئەو ڕۆژەی تەواو دەبێت
about-child-birth-date = ڕۆژی لەدایکبوونی بچووکترین منداڵ
about-nationality-step = داواکردنی ڕەگەزنامە
about-change-on = ڕۆژی گۆڕانەکە
about-still-in-nl = هێشتا لە هۆڵەندا
about-award-on = ڕۆژی بڕیارەکە
about-leaves-on = ئەو ڕۆژەی دەڕۆن
about-not-to-blame = لە دەستی ئێوەدا نییە
about-incapacity-change = گۆڕانی WIA یان WAO
about-left-with-incapacity = ڕۆیشتن بە WIA یان WAO
about-stopped-benefit = یارمەتیی داراییەک کە وەستا
about-back-on = دیسان لە هۆڵەندا لە
about-abroad-from = یەکەم ڕۆژی ڕۆیشتن
about-abroad-until = ڕۆژی گەڕانەوە بۆ هۆڵەندا
about-days-abroad-before = ڕۆژەکانی پێشوو لە دەرەوەی هۆڵەندا
about-residence-now = مافی مانەوەی ئێستاتان
about-no-means = پارە بۆ گەشت کەمە
about-helped-before = پێشتر یارمەتی وەرگیراوە
about-office = دەزگاکە
about-decision-on = ڕۆژی بڕیارەکە
about-partner-place = هاوسەرتان لە کوێ دەژی
about-household = لەگەڵ کێ ڕۆیشتن
about-payment = پارەی گەڕانەوەتان لە مانگێکدا
about-gross-benefits = کۆی یارمەتیی دارایی تر

voluntary-application-not-yet = هێشتا داوا نەکراوە
role-remigrant = من، و پارەکە هی منە
role-partner = من، و وەک هاوسەر ڕۆیشتم
role-child = من، و وەک منداڵ ڕۆیشتم
child-condition-together = لەگەڵ دایک یان باوکی
child-condition-came-of-age = بە تەنیا، دوای ساڵڕۆژی 18ەمین
    .hint = لە ساڵی دوای ڕۆیشتن بوو بە 18 ساڵ
child-condition-neither = هیچ کامیان
readmission-asked-not-yet = هێشتا داوا نەکراوە
deceased-left-never-lived = هەرگیز لە هۆڵەندا نەژیاوە
detention-shorter = لە زیندان، کەمتر لە 1 مانگ
detention-month = لە زیندان، 1 مانگ یان زیاتر
detention-fugitive = بۆ سزای زیندان بەدوایدا دەگەڕێن
detention-departed = چووەتە ناو گروپێکی تیرۆریستی (uitreiziger)
released-on-not-yet = هێشتا تەواو نەبووە
nationality-step-none = نەخێر، هێشتا نا
nationality-step-asked = بەڵێ، هێشتا چاوەڕێم
nationality-step-received = بەڵێ، وەرمگرتووە
nationality-step-refused = بەڵێ، بەڵام وڵاتەکەم وتی نا
leaves-on-not-yet = هێشتا ڕۆژم دیاری نەکردووە
incapacity-change-lowered = پارەکە کەم بووەوە
incapacity-change-ended = پارەکە وەستا
incapacity-change-nothing = هیچ نەگۆڕا
back-on-not-yet = هێشتا نەگەڕاومەتەوە
stay-visit = بۆ سەردان
    .hint = دواتر دەگەڕێمەوە هۆڵەندا
stay-part-of-year = بەشێک لە هەموو ساڵێک
    .hint = هەم لێرە هەم لەوێ دەژیم
stay-try-first = سەرەتا تاقی دەکەمەوە
    .hint = لەوانەیە بگەڕێمەوە هۆڵەندا
stay-for-good = بۆ هەمیشە
    .hint = دەچم لەوێ بژیم
stay-unsure = هێشتا نازانم
    .hint = ئەو کاتە سەرەتا دەخوێننەوە چیتان بۆ دەمێنێتەوە
residence-now-dutch = هۆڵەندیم
    .hint = پاسپۆرتی هۆڵەندیم هەیە
residence-now-eu = هاووڵاتیی یەکێتیی ئەورووپا (EU)
    .hint = یان خێزانی هاووڵاتییەکی EU
residence-now-regular-fixed = ئاسایی، بۆ ماوەیەکی دیاریکراو
    .hint = مۆڵەتی ئاسایی بۆ چەند ساڵێک (regulier, bepaalde tijd)
residence-now-regular-indefinite = ئاسایی، بۆ ماوەی دیارینەکراو
    .hint = مۆڵەتی ئاسایی بۆ هەمیشە (regulier, onbepaalde tijd)
residence-now-eu-long-term = نیشتەجێی درێژخایەنی EU (langdurig ingezetene EU)
    .hint = ئەوە لەسەر کارتی مانەوەتان نووسراوە
residence-now-temporary-asylum = پەنابەری، بۆ ماوەیەکی دیاریکراو
    .hint = مۆڵەتێک بۆ چەند ساڵێک (asiel, bepaalde tijd)
residence-now-asylum-indefinite = پەنابەری، بۆ ماوەی دیارینەکراو
    .hint = مۆڵەتێک بۆ هەمیشە (asiel, onbepaalde tijd)
residence-now-temporary-protection = پاراستنی کاتی (ئۆکرانیا)
residence-now-procedure = هێشتا چاوەڕێی بڕیارم
residence-now-none = مافی مانەوەم لێرە نییە
    .hint = یان کاغەزم نییە
office-svb = دەزگای SVB
    .hint = AOW و Anw و AIO، پارەی منداڵان، پارەی گەڕانەوە
office-uwv = دەزگای UWV
    .hint = پارەی WIA و WAO و WW و Wajong
office-uwv-zw = UWV، دەربارەی Ziektewet (پارەی نەخۆشی)
office-municipality = شارەوانی (gemeente)
    .hint = یارمەتیی شارەوانی (bijstand)، IOAW و IOAZ
office-toeslagen = دەزگای پارەی زیادە (Dienst Toeslagen)
office-cak = دەزگای CAK
    .hint = چارەسەری پزیشکی لە وڵاتێکی تر
office-ind = دەزگای IND
    .hint = مۆڵەتی مانەوە یان ڕەگەزنامە
office-ind-asylum = IND، دەربارەی پەنابەری
partner-place-none = هاوسەرم نییە
partner-place-along = هاوسەرم لەگەڵم دێت
partner-place-stays = هاوسەرم لە هۆڵەندا دەمێنێتەوە
partner-place-there = هاوسەرم هەر ئێستا لەوێ دەژی
household-single = بە تەنیا
household-single-parent = لەگەڵ منداڵم، بەبێ هاوسەر
    .hint = یەک منداڵ یان زیاتر، ژێر 18 ساڵ
household-couple = لەگەڵ هاوسەرم
    .hint = لەگەڵ منداڵ یان بەبێ منداڵ
payment-nothing = هیچ
payment-small = کەمتر لە 25 یۆرۆ
payment-more = 25 یۆرۆ یان زیاتر
days-abroad-before-unit = ڕۆژ
gross-benefits-unit = یۆرۆ لە مانگێکدا

# Short names of the questions, for lists
about-application-received = ڕۆژی داواکارییەکەتان
about-birth-date = ڕۆژی لەدایکبوونتان
about-birth-country = وڵاتی لەدایکبوونتان
about-nationalities = ڕەگەزنامەتان
about-former-nationalities = ڕەگەزنامەی پێشوو
about-settled-in-nl = هاتن بۆ هۆڵەندا
about-moluccan-register = تۆماری مۆلوکییەکان
about-asylum-permit = مۆڵەتی پەنابەری
about-asylum-permit-received = وەرگرتنی پەنابەری
about-family-reunification-with-asylum-holder = لای خزمێکی پەنابەر
about-lives-in-nl = ژیان لە هۆڵەندا
about-residence-since = لێرە بەبێ پچڕان لە
about-permit = مافی مانەوەتان
about-temporary-purpose = مانەوەی کاتی
about-benefit = یارمەتیی داراییتان
about-benefit-since = یارمەتیی دارایی لە
about-benefit-until = یارمەتیی دارایی تا
about-benefit-loan = یارمەتیی دارایی وەک قەرز
about-destination = ئەو وڵاتەی بۆی دەچن
about-admission-proof = نامەی مافی ژیان لەوێ
about-nationality-declaration = داواکردنی ڕەگەزنامەیەکی تر
about-renounces-dutch-nationality = وازهێنان لە ڕەگەزنامەی هۆڵەندی
about-partner = هاوسەرتان
about-foster-children = منداڵی بەخێوکراو
about-foster-consent = نامە بۆ منداڵی بەخێوکراو
about-state-debts = قەرز لای دەوڵەت (Rijk)
about-partner-state-debts = قەرزی هاوسەرتان
about-detained = زیندان
about-evading-sentence = سزای زیندان
about-partner-detained = زیندان (هاوسەر)
about-partner-evading-sentence = سزای زیندان (هاوسەر)
about-stay = چۆن دەڕۆن
about-receives = یارمەتیی دارایی و خانەنشینیتان
about-wia-kind = جۆری WIA
about-vvu-since = دەستپێکی WGA-vervolguitkering
about-alone = بێ هاوسەر
about-who-moves = کێ دەڕوات
about-seeks-work = گەڕان بۆ کار بە WW
about-full-ww-4-weeks = 4 هەفتە WWی تەواو
about-insured-there = مووچە یان خانەنشینی لەوێوە
about-departure = ڕۆژی ڕۆیشتن
about-insured-year = بیمە پێش ڕۆیشتن
about-other-parent-here = دایک یان باوکەکەی تر
about-wajong-reason = بۆچی دەڕۆن
about-passport-since = دوا پاسپۆرتی هۆڵەندی
about-anw-since = پارەی Anw لە

# Rights of residence
permit-dutch = ڕەگەزنامەی هۆڵەندیم هەیە
permit-regular_fixed = مانەوەی ئاسایی، بۆ چەند ساڵێک
    .hint = مۆڵەتی مانەوە (verblijfsvergunning regulier, bepaalde tijd)
permit-regular_indefinite = مانەوەی ئاسایی، بۆ هەمیشە
    .hint = ماوەی دیارینەکراو (regulier onbepaalde tijd)، یان درێژخایەنی EU
permit-asylum_fixed = پەنابەری، بۆ چەند ساڵێک
    .hint = مۆڵەتی پەنابەری (verblijfsvergunning asiel, bepaalde tijd)
permit-asylum_indefinite = پەنابەری، بۆ هەمیشە
    .hint = مۆڵەتی پەنابەری (verblijfsvergunning asiel, onbepaalde tijd)
permit-eu = هاووڵاتیی EU، یان خێزانی
    .hint = نەرویج، ئایسلەندا و سویسڕاش
permit-association_agreement = کرێکاری تورک یان خێزانی
    .hint = ماف بەپێی پەیماننامەی لەگەڵ تورکیا
permit-other = شتێکی تر
    .hint = یان بێ کاغەز

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = یارمەتیی شارەوانی (bijstand)
    .hint = پارە لە شارەوانی (gemeente)
benefit-aow = خانەنشینیی AOW
    .hint = خانەنشینی لە حکوومەت
benefit-wia = پارەی WIA
    .hint = WGA یان IVA. نەخۆشن و ناتوانن کار بکەن
benefit-wao = پارەی WAO
    .hint = نەخۆشکەوتن پێش ساڵی 2004
benefit-ww = پارەی WW
    .hint = ئیتر کارتان نییە
benefit-none = هیچ یارمەتییەکی دارایی
    .hint = ئەو کاتە هیچم نەبوو
benefit-wajong = پارەی Wajong
    .hint = هەر لە گەنجیدا نەخۆش یان کەمئەندام
benefit-zw = پارەی نەخۆشی (Ziektewet)
    .hint = ماوەی یەکەمی نەخۆشی
benefit-anw = پارەی Anw
    .hint = هاوسەرتان کۆچی دوایی کردووە
benefit-ioaw = پارەی IOAW
    .hint = بەتەمەنی بێکار، لە شارەوانییەوە
benefit-ioaz = پارەی IOAZ
    .hint = بەتەمەنێک کە جاران کاسبیی خۆی هەبوو
benefit-iow = پارەی IOW
    .hint = دوای WW، سەرووی 60 ساڵ
benefit-waz = پارەی WAZ
    .hint = نەخۆش، و جاران کاسبیی خۆی هەبوو
benefit-bbz = پارەی Bbz
    .hint = یارمەتی (bijstand) بۆ ئەوانەی کاسبیی خۆیان هەیە
benefit-tw = پارەی زیادەی UWV (Toeslagenwet)
    .hint = پارەی زیادە لەگەڵ یارمەتیی دارایی
benefit-wachtgeld = پارەی wachtgeld
    .hint = کارتان بۆ حکوومەت دەکرد
benefit-wamil = پارەی Wamil
    .hint = لە سوپا کارتان دەکرد و نەخۆش کەوتن
benefit-aio = پارەی AIO
    .hint = پارەی زیادە لەگەڵ AOWی کەم
benefit-akw = پارەی منداڵان (kinderbijslag)
    .hint = پارە لە SVB بۆ منداڵتان
benefit-kgb = پارەی زیادەی منداڵ (kindgebonden budget)
    .hint = پارەی زیادە بۆ منداڵتان، هەموو مانگێک
# Native reader: is «پارەی زیادە» a good word for toeslag?
benefit-toe = پارەی زیادە بۆ کرێ یان چارەسەری پزیشکی (toeslag)
    .hint = لە Dienst Toeslagen. بۆ باخچەی ساوایانیش
benefit-pen = خانەنشینیی کارەکەتان
    .hint = لە سندووقی خانەنشینی (pensioenfonds)
benefit-other = شتێکی تر
    .hint = خانەنشینیی کار، پارە لە دەرەوەی هۆڵەندا
benefit-running = هێشتا بەردەوام بوو
    .hint = تا ڕۆژی پێش داواکردن، ئەو ڕۆژەش

# Kinds of WIA
wia-kind-iva = پارەی IVA
    .hint = بە ئەگەری زۆر ئیتر هەرگیز ناتوانن کار بکەن
wia-kind-wga-lgu = پارەی WGA بەپێی مووچە (loongerelateerde uitkering)
    .hint = ماوەی یەکەم
wia-kind-wga-lau = پارەی WGA بۆ تەواوکردنی مووچە (loonaanvulling)
    .hint = لە پاڵ پارەکەدا بەس کار دەکەن
wia-kind-wga-vvu = پارەی WGAی دواتر (vervolguitkering)
    .hint = دوای ماوەی یەکەم، ئەگەر لە پێویست کەمتر کار بکەن

# Who leaves
who-moves-family = لەگەڵ منداڵەکانم دەڕۆم
who-moves-parent = من دەڕۆم، منداڵەکانم دەمێننەوە
who-moves-child = تەنیا منداڵەکەم دەڕوات

# Why somebody with Wajong moves
wajong-reason-treatment = بۆ چارەسەری پزیشکی
wajong-reason-work = لەوێ دەرفەتی کارم زیاترە
wajong-reason-carer = ئەوەی ئاگاداریم دەکات، دەچێت لەوێ بژی
wajong-reason-other = لەبەر شتێکی تر

# The last passport since leaving
passport-since-none = دوای ڕۆیشتنم هیچم وەرنەگرت

# Debts
debts-none = قەرز نییە
    .hint = یان هەمووی دراوەتەوە
debts-arrangement = بەڵێ، لەگەڵ ڕێککەوتن
    .hint = هەموو مانگێک کەمێک دەدەمەوە
debts-not_collected = بەڵێ، بەڵام پێویست ناکات بیدەمەوە
    .hint = ئەوە لە نامەیەکی حکوومەتدا نووسراوە
debts-unpaid = بەڵێ، بەبێ ڕێککەوتن
    .hint = هێشتا نەدراوەتەوە

# Partner
partner-none = هاوسەر نییە
partner-goes_along = هاوسەرم لەگەڵم دێت
    .hint = هاوسەرم لە هۆڵەندا دەژی
partner-stays_in_nl = هاوسەرم لە هۆڵەندا دەمێنێتەوە
partner-already_there = هاوسەرم هەر ئێستا لەوێ دەژی
partner-separated = لێک جیا بووینەتەوە
    .hint = بۆ هەمیشە جیا بووینەتەوە
