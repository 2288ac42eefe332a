# What stands on pages that need no program, and nowhere in the app.

pages-law = Las reglas de la ley
pages-law-text = Ya no se puede solicitar. Estas eran las reglas de la prestación de retorno.
pages-which = Aquí está lo que es posible. ¿Qué vale para usted? Eso lo dice el test.
pages-test = Ir al test
pages-start = Ir al inicio
pages-other = Otros temas
pages-numbers = Números de teléfono
pages-numbers-text = Puede llamar y hacer su pregunta.
pages-script = El test necesita JavaScript. Estas páginas también se pueden leer sin JavaScript.
pages-missing = Esta página no existe
pages-missing-text = ¿Es correcta la dirección? O vaya al inicio.
pages-print = Puede imprimir esta página con su navegador.
brochure-act-text = Desde el 1 de enero de 2025 ya no se puede solicitar. Estas eran las últimas reglas. Antes a veces eran diferentes.
brochure-schemes-text = De cada prestación puede ver qué es posible. Qué vale para usted depende de su situación. Pregunte antes de irse.
pages-possible = Esto es posible:
boot-script = Este test necesita JavaScript. También puede llamar.
boot-broken = Algo salió mal. Inténtelo otra vez o llame al SVB.
