# What stands on pages that need no program, and nowhere in the app.

pages-law = E reglanan di e ley
pages-law-text = No por haci peticion mas. Esakinan tabata e reglanan di e beneficio di remigracion (remigratie-uitkering).
pages-which = Akinan ta para kico ta posibel. Kico ta pas cu bo? E test ta bisa bo.
pages-test = Bay na e test
pages-start = Bay na cuminsamento
pages-other = Otro temanan
pages-numbers = Number di telefon
pages-numbers-text = Bo por yama y haci bo pregunta.
pages-script = E test mester di JavaScript. E paginanan aki bo por lesa sin esey tambe.
pages-missing = E pagina aki no ta existi
pages-missing-text = E adres ta corecto? Of bay na cuminsamento.
pages-print = Bo por print e pagina aki cu bo browser.
brochure-act-text = For di 1 januari 2025 no por haci peticion mas. Esakinan tabata e ultimo reglanan. Prome cu esey tin biaha nan tabata diferente.
brochure-schemes-text = Di cada beneficio bo ta mira kico ta posibel. Kico ta conta pa bo, ta depende di bo. Puntra prome cu bo bay.
pages-possible = Esaki por:
boot-script = E test aki mester di JavaScript. Bo por yama tambe.
boot-broken = Algo a bay robes. Purba atrobe of yama SVB.
