# What stands on pages that need no program, and nowhere in the app.

pages-law = قواعد القانون
pages-law-text = لم يعد من الممكن تقديم طلب. هذه كانت قواعد إعانة العودة (remigratie-uitkering).
pages-which = هنا ترى ما هو ممكن. ما الذي يناسبك؟ الاختبار يخبرك بذلك.
pages-test = إلى الاختبار
pages-start = إلى البداية
pages-other = مواضيع أخرى
pages-numbers = أرقام الهاتف
pages-numbers-text = يمكنك الاتصال وطرح سؤالك.
pages-script = يحتاج الاختبار إلى جافاسكريبت. يمكنك قراءة هذه الصفحات بدونه.
pages-missing = هذه الصفحة غير موجودة
pages-missing-text = هل العنوان صحيح؟ أو اذهب إلى البداية.
pages-print = يمكنكم طباعة هذه الصفحة من المتصفح.
brochure-act-text = لا يمكن تقديم طلب منذ 1 يناير (كانون الثاني) 2025. كانت هذه آخر الشروط. وقبلها كانت أحيانًا مختلفة.
brochure-schemes-text = ترون في كل إعانة ما هو ممكن. ما ينطبق عليكم يتوقف على وضعكم. اسألوا قبل أن تغادروا.
pages-possible = هذا هو الممكن:
