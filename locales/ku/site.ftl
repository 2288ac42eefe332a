# What stands on pages that need no program, and nowhere in the app.

pages-law = Qaîdeyên qanûnê
pages-law-text = Hûn êdî nikarin daxwaz bikin. Ev qaîdeyên pereyê vegerê (remigratie-uitkering) bûn.
pages-which = Li vir dinivîse çi dibe. Çi li we tê? Test vê dibêje.
pages-test = Herin testê
pages-start = Herin destpêkê
pages-other = Mijarên din
pages-numbers = Hejmarên telefonê
pages-numbers-text = Hûn dikarin telefon bikin û pirsa xwe bikin.
pages-script = Ji bo testê JavaScript divê. Van rûpelan hûn bê wê jî dikarin bixwînin.
pages-missing = Ev rûpel tune
pages-missing-text = Navnîşan rast e? An herin destpêkê.
pages-print = Hûn dikarin vê rûpelê bi geroka xwe (browser) çap bikin.
brochure-act-text = Ji 1ê Çileya 2025an ve daxwaz êdî nabe. Ev qaîdeyên dawî bûn. Berê ew hin caran cuda bûn.
brochure-schemes-text = Ji bo her pereyê alîkariyê (uitkering) hûn dibînin çi dibe. Ya ji bo we rast e, bi we ve girêdayî ye. Beriya ku hûn herin, bipirsin.
pages-possible = Ev dibe:
boot-script = Ji bo vê testê JavaScript divê. Hûn dikarin telefon jî bikin.
boot-broken = Tiştek xelet çû. Careke din biceribînin an telefonî SVB bikin.
