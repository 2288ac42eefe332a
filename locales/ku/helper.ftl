# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = Li vir hê bersiv hene. Ew yên kesekî din in? Pêşî wan jê bibin.
helper-next = Kesê din ê dorê: hemûyî jê bibin
helper-tools = Ji bo alîkaran
helper-all = Hemû pirs bi hev re
helper-dutch-on = Holendî li kêlekê
helper-dutch-off = Bê holendî
helper-dutch-failed = Holendî nehat barkirin. Careke din biceribînin.

# Another day than today
helper-day = Bi tarîxeke din hesab bikin
helper-day-label = Tarîx
helper-day-hint = Ji bo dosyeyên kevn û ji bo hînbûnê. Tenê di vê pencereyê de.
helper-day-set = Bi vê tarîxê hesab bikin
helper-day-wrong = Rojekê ji 2000 heta 2060 hilbijêrin.
helper-day-is = App bi { $date } hesab dike. Ew ne îro ye.
helper-day-rules = Qaîdeyên din, li dora pereyê vegerê (remigratie-uitkering), qaîdeyên îro ne.
helper-day-back = Vegerin îro
helper-day-stays = Vê rojê ji bo kesê din ê dorê jî bihêlin
helper-day-used = Tarîxa ku pê hat hesabkirin
helper-leave = Ji vê dîmenê derkevin
verdict-then-qualified = Bi daxwazê re, bi îhtîmaleke mezin erê
    .text = Di roja hilbijartî de daxwaz hê dibû. Rewşa we li gorî qaîdeyên wê rojê ye.
verdict-then-not-qualified = Bi îhtîmaleke mezin na
    .text = Di roja hilbijartî de daxwaz hê dibû. Lê li gorî qaîdeyên wê rojê bi îhtîmaleke mezin mafê we tune.
verdict-then-unclear = Hê ne diyar e
    .text = Di roja hilbijartî de daxwaz hê dibû. Ne diyar e ka wê demê mafê we hebû an na.
verdict-then-other-rules = Qaîdeyên din hebûn
    .text = Beriya 1ê Tîrmeha 2014an wisa bû. Ji SVB bipirsin.

# Its start
helper-reference = Hemû şert û rêzikname
    .hint = Bi made, çavkanî û çiqas misoger e
helper-group = Ji bo komekê
    .hint = Her car pirsek, mezin, bi du zimanan
helper-check = Kontrola gelek rewşan
    .hint = Dosyeyek bi rewşan, li ser vê cîhazê

# All questions at once
helper-form-text = Bi kîjan rêzê dixwazin, dagirin. Her bersiv yekser tê hesabkirin.
helper-form-one = Her car pirsek
helper-form-now = Encama niha
helper-form-whole = Hemû encamê bibînin
helper-form-open = Hê bên pirsîn: { $number }
helper-form-choose = Bersivekê hilbijêrin
helper-form-nothing = Hê encam tune. Pêşî tiştekî binivîsin.

# Every condition, scheme and event
helper-reference-text = Tiştên ku app dizane, bi made, çavkanî, tarîx û çiqas misoger e.
helper-search = Lêgerîn
helper-search-hint = Rêziknameyek, bûyerek, şertek an peyvek. Navên holendî her tim dibin.
helper-found = Hat dîtin: { $number }
helper-found-none = Ji bo “{ $words }” tiştek nehat dîtin. Peyveke din biceribînin.
helper-part-law = Şertên pereyê vegerê (remigratie-uitkering)
helper-part-keep = Rêzikname ji bo vegera herdem
helper-part-away = Rêzikname ji bo çûyîna demkî
helper-part-event = Bûyer
helper-part-plan = Gavên planê
helper-part-words = Peyvên di pirsan de
helper-can-be = Çi dikare jê derkeve
helper-sources = Ew li ku dinivîse

# A file of cases
helper-check-text = Dosyeyek bi rewşan (JSON an CSV) hilbijêrin. Ew li ser vê cîhazê dimîne.
helper-check-names = Nav an hejmarên hemwelatiyê (bsn) nexin dosyeyê. Hejmareke we bi xwe bes e.
helper-check-form = Dosye wisa xuya dike
helper-check-table = Tablo wisa xuya dike (CSV)
helper-check-table-text = Her rêz kesek e, her stûn agahiyek e. Tiştê ku hûn nizanin vala bihêlin. Di xaneyekê de çend nirx hene? | bixin navbera wan.
helper-check-example = Mînakê tomar bikin (CSV)
helper-check-file = Dosye
helper-check-busy = Dixebite: { $percent } %, { $number } xelas
helper-check-stop = Rawestînin
helper-check-stopped = Rawestiya. { $number } rewş hatin kontrolkirin.
helper-check-done = Xelas: { $number }. Ji hêviyê cuda: { $other }.
helper-check-fault = Dosye ne rast e. Li rêza { $line } binêrin.
helper-check-column = Dosye ne rast e. Li rêza { $line }, stûna { $column } binêrin.
helper-check-before = { $number } rewşên beriya wê rast in.
helper-check-large = Ev dosye pir mezin e. Herî zêde { $most } MB dibe.
helper-check-unread = Ev dosye nayê xwendin. Ew nivîs (UTF-8) e?
helper-check-save = Bersivan tomar bikin
helper-check-id = Rewş
helper-check-outcome = Encam
helper-check-why = Ne temam e an nayê zanîn
helper-check-other = Ji hêviyê cuda
helper-check-first = Tablo { $most } ên pêşî nîşan dide. Di dosyeyê de hemû hene.

# For a group
helper-group-text = Tiştek nayê hilbijartin û tiştek nayê parastin.
helper-group-second = Zimanê duyem
helper-group-place = Pirsa { $number } ji { $total }
helper-group-next = Ya din
helper-group-before = Ya berê
helper-group-keys = Bi tîrên klavyeyê jî dibe.
