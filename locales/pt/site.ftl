# What stands on pages that need no program, and nowhere in the app.

pages-law = As regras da lei
pages-law-text = Já não pode fazer um pedido. Estas eram as regras do subsídio de regresso (remigratie-uitkering).
pages-which = Aqui está o que é possível. O que vale para si? O teste diz-lhe.
pages-test = Ir para o teste
pages-start = Ir para o início
pages-other = Outros assuntos
pages-numbers = Números de telefone
pages-numbers-text = Pode telefonar e fazer a sua pergunta.
pages-script = O teste precisa de JavaScript. Estas páginas também se podem ler sem JavaScript.
pages-missing = Esta página não existe
pages-missing-text = O endereço está certo? Ou vá para o início.
pages-print = Pode imprimir esta página com o seu navegador.
brochure-act-text = Desde 1 de janeiro de 2025 já não é possível pedir. Estas foram as últimas regras. Antes eram às vezes diferentes.
brochure-schemes-text = Veja o que é possível com cada subsídio ou apoio. O que vale para si depende da sua situação. Pergunte antes de ir.
pages-possible = Isto é possível:
boot-script = Este teste precisa de JavaScript. Também pode telefonar.
boot-broken = Alguma coisa correu mal. Tente outra vez ou telefone ao SVB.
