# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = با خود ببرید
    .hint = کد، کاغذ یا نگه داشتن
take-title = با خود ببرید
take-intro = جواب‌های خود را پیش کسی ببرید که به شما کمک می‌کند. یا بعداً ادامه دهید.
take-code = یک کد برای تلفن دیگر
take-code-text = کسی کد را با تلفن خود اسکن می‌کند. آنجا همین نتیجه می‌آید، به زبان آن تلفن.
take-code-warning = توجه: هر کس کد را دارد، جواب‌های شما را می‌بیند.
take-code-show = کد را نشان بده
take-code-picture = کد QR با جواب‌های شما
take-code-scan = دوربین تلفن دیگر را روی این تصویر بگیرید.
take-code-undrawn = تصویر حالا نمی‌آید. کد را کپی کنید.
take-code-as-text = کد به صورت متن
take-code-copy = کد را کپی کن
take-code-share = کد را بفرست
take-share = فرستادن این برنامه به دیگران
take-share-text = فقط پیوند (link) برنامه را می‌فرستید. جواب‌های شما همراه آن نیست.
take-share-button = برنامه را بفرست
take-keep = نگه داشتن در این تلفن
take-keep-text = آن وقت بعداً می‌توانید ادامه دهید، حتی اگر این پنجره را ببندید.
take-keep-shared = آیا کس دیگری هم از این تلفن استفاده می‌کند؟ پس چیزی نگه ندارید.
take-keep-button = جواب‌هایم را نگه دار
take-kept = جواب‌های شما در این تلفن نگه داشته شد.
take-keep-failed = این تلفن نمی‌تواند جواب‌های شما را نگه دارد. آن‌ها را چاپ کنید یا کد را با خود ببرید.
take-keep-others = در این تلفن از قبل جواب‌های دیگری هست، از { $date }. می‌خواهید جواب‌های شما به جای آن‌ها بیاید؟
take-keep-replace = بله، جواب‌های من را به جای آن‌ها بگذار
take-keep-leave = نه، آن‌ها بماند

# Opening a code
code-title = باز کردن کد
code-intro = آیا کسی کدی از این برنامه به شما داد؟ آن را اینجا بچسبانید.
code-label = کد یا پیوند (link)
code-open = کد را باز کن
code-foreign = این کد از این برنامه نیست.
code-damaged = کد کامل نیست. آن را دوباره کپی کنید یا کد تازه بخواهید.
code-newer = این کد از نسخهٔ تازه‌تر برنامه است. این صفحه را دوباره باز کنید و بعد باز هم امتحان کنید.
code-replace = جواب‌های اینجا عوض شود؟
code-replace-text = اینجا از قبل جواب‌هایی هست. کد را باز می‌کنید؟ آن وقت آن جواب‌ها از بین می‌رود.
code-replace-yes = بله، کد را باز کن
kept-replace-text = اینجا از قبل جواب‌هایی هست. با آنچه نگه داشته شده ادامه می‌دهید؟ آن وقت جواب‌های اینجا از بین می‌رود.
kept-replace-yes = بله، با آنچه نگه داشته شده ادامه بده
code-replace-no = نه، جواب‌های اینجا را نگه دار
code-opened = این جواب‌ها از یک کد آمده است.
code-language = به این زبان جواب داده شده است: { $language }
code-missing =
    این جواب‌ها از نسخهٔ دیگری از برنامه است. { $count ->
        [one] { $count } جواب خوانده نشد.
       *[other] { $count } جواب خوانده نشد.
    } آن‌ها را بررسی کنید.

# On paper
paper-print = چاپ کنید یا به صورت PDF نگه دارید
    .hint = برای بردن به گفت‌وگو
paper-no-dutch = متن هلندی نیامد. برای همین اینجا فقط یک زبان هست.
paper-abroad = از کشور دیگر: { $phone }
paper-made = در { $date } با راهنمای بازگشت (Remigratiewijzer) ساخته شد.
paper-places = آدرس‌ها از { $date }.

# The summary for an adviser
intake-card = خلاصه برای کسی که کمک می‌کند
    .hint = بدون نام و بدون شماره
intake-title = خلاصهٔ این گفت‌وگو
intake-intro = برای کسی که به شما کمک می‌کند. نام و شماره‌ای در آن نیست. متن به زبان هلندی است.
intake-kind = نوع گفت‌وگو
intake-kind-intake = گفت‌وگوی اول
intake-kind-guidance = ادامه
intake-date = تاریخ
intake-language = زبان
intake-way = پرسش
intake-situation = وضعیت
intake-outcome = نتیجه
intake-open = هنوز باز
intake-more = چیزهای دیگر برای گفت‌وگو
    .text = همه چیز در این خلاصه نیست. دربارهٔ بقیه با هم صحبت کنید.
intake-next = قدم بعدی که قرار گذاشته‌اید
intake-next-hint = خودتان آن را بنویسید. نام ننویسید. نگه داشته نمی‌شود.
intake-copy = خلاصه را کپی کن
intake-file = به صورت فایل (JSON) نگه دار
