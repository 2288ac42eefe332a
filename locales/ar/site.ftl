# What stands on pages that need no program, and nowhere in the app.

pages-law = قواعد القانون
pages-law-text = لم يعد ممكنًا تقديم طلب. هذه كانت قواعد إعانة العودة (remigratie-uitkering).
pages-which = هنا مكتوب ما هو ممكن. ما الذي يناسبكم؟ هذا يقوله الاختبار.
pages-test = إلى الاختبار
pages-start = إلى البداية
pages-other = مواضيع أخرى
pages-numbers = أرقام الهاتف
pages-numbers-text = يمكنكم الاتصال وطرح سؤالكم.
pages-script = يحتاج الاختبار إلى جافاسكريبت (JavaScript). يمكنكم قراءة هذه الصفحات بدونه.
pages-missing = هذه الصفحة غير موجودة
pages-missing-text = هل العنوان صحيح؟ أو اذهبوا إلى البداية.
pages-print = يمكنكم طباعة هذه الصفحة من المتصفح.
brochure-act-text = منذ 1 يناير (كانون الثاني) 2025 لم يعد ممكنًا تقديم طلب. كانت هذه آخر القواعد. وقبلها كانت أحيانًا مختلفة.
brochure-schemes-text = ترون في كل إعانة ما هو ممكن. ما ينطبق عليكم يتعلق بحالتكم. اسألوا قبل المغادرة.
pages-possible = هذا هو الممكن:
boot-script = يحتاج هذا الاختبار إلى جافاسكريبت. يمكنكم أيضًا الاتصال.
boot-broken = حدث خطأ. حاولوا مرة أخرى أو اتصلوا بمؤسسة SVB.
