# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl.

away-title = كم من الوقت يمكنك الغياب؟
away-for-good = أذهب إلى الأبد. ما الذي يبقى لي؟
away-first = التجربة أولًا؟ كم من الوقت يمكنك الغياب

away-bijstand = bijstand (مساعدة اجتماعية)
away-bijstand-used-up = لا تحصل على bijstand لهذه الأيام
    .why = كنت غائبًا هذه السنة كل الوقت المسموح. كل سنة في 1 يناير يبدأ العد من جديد.
    .do = أخبر البلدية قبل أن تذهب.
away-bijstand-13-weeks = يمكنك الغياب 13 أسبوعًا في السنة
    .why = هذا ابتداءً من سن AOW. لا يُسمح بأكثر من 13 أسبوعًا متتاليًا. نحسب يوم السفر أيضًا. هل تبقى أكثر؟ إذن لا تحصل على bijstand لتلك الأيام.
    .do = أخبر البلدية قبل أن تذهب.
    .term-until = آخر يوم غياب مع bijstand هو { $date }.
    .event-until = آخر يوم غياب مع bijstand
away-bijstand-4-weeks = يمكنك الغياب 4 أسابيع في السنة
    .why = لا يُسمح بأكثر من 4 أسابيع متتالية. نحسب يوم السفر أيضًا. هل تبقى أكثر؟ إذن لا تحصل على bijstand لتلك الأيام.
    .do = أخبر البلدية قبل أن تذهب.
    .term-until = آخر يوم غياب مع bijstand هو { $date }.
    .event-until = آخر يوم غياب مع bijstand

away-aio = AIO (مال إضافي مع معاش AOW الصغير)
away-aio-used-up = لا تحصل على AIO لهذه الأيام
    .why = كنت غائبًا هذه السنة 13 أسبوعًا. أكثر من ذلك غير مسموح مع AIO. كل سنة في 1 يناير يبدأ العد من جديد.
    .do = أخبر SVB قبل أن تذهب.
away-aio-13-weeks = يمكنك الغياب 13 أسبوعًا في السنة
    .why = لا يُسمح بأكثر من 13 أسبوعًا متتاليًا. نحسب يوم السفر أيضًا. هل تبقى أكثر؟ إذن لا تحصل على AIO لتلك الأيام.
    .do = أخبر SVB قبل أن تذهب.
    .term-until = آخر يوم غياب مع AIO هو { $date }.
    .event-until = آخر يوم غياب مع AIO
