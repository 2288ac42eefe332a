# What stands on pages that need no program, and nowhere in the app.

pages-law = E reglanan di lei
pages-law-text = No por hasi petishon mas. Esakinan tabata e reglanan pa e benefisio di remigrashon (remigratie-uitkering).
pages-which = Akinan ta pará kiko ta posibel. Kiko ta pas pa bo? E tèst ta bisa bo.
pages-test = Bai na e tèst
pages-start = Bai na kuminsamentu
pages-other = Otro temanan
pages-numbers = Number di telefòn
pages-numbers-text = Bo por yama i hasi bo pregunta.
pages-script = E tèst mester di JavaScript. E páginanan akí bo por lesa sin esei tambe.
pages-missing = E página akí no ta eksistí
pages-missing-text = E adrès ta korekto? Òf bai na kuminsamentu.
pages-print = Bo por print e página akí ku bo browser.
brochure-act-text = No por hasi petishon mas for di 1 di yanüari 2025. Esakinan tabata e último reglanan. Promé ku esei tin biaha nan tabata diferente.
brochure-schemes-text = Di kada benefisio bo ta mira kiko ta posibel. Kiko ta konta pa bo, ta dependé di bo. Puntra promé ku bo bai.
pages-possible = Esaki por:
boot-script = E tèst akí tin mester di JavaScript. Bo por yama tambe.
boot-broken = Algu a bai robes. Purba atrobe òf yama SVB.
