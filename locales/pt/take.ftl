# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Levar comigo
    .hint = Um código, papel ou guardar
take-title = Levar comigo
take-intro = Leve as suas respostas a quem ajuda. Ou continue mais tarde.
take-code = Um código para outro telefone
take-code-text = Alguém lê o código com um telefone. Aí aparece o mesmo resultado, na língua desse telefone.
take-code-warning = Atenção: quem tem o código vê as suas respostas.
take-code-show = Mostrar o código
take-code-picture = Código QR com as suas respostas
take-code-scan = Aponte a câmara do outro telefone para esta imagem.
take-code-undrawn = A imagem não pode aparecer agora. Copie o código.
take-code-as-text = O código em texto
take-code-copy = Copiar o código
take-code-share = Partilhar o código
take-share = Partilhar a app
take-share-text = Partilha apenas o link da app. As suas respostas não vão com ele.
take-share-button = Partilhar a app
take-keep = Guardar neste telefone
take-keep-text = Assim pode continuar mais tarde, mesmo se fechar esta janela.
take-keep-shared = Outra pessoa também usa este telefone? Então não guarde nada.
take-keep-button = Guardar as minhas respostas
take-kept = As suas respostas estão guardadas neste telefone.
take-keep-failed = Este telefone não consegue guardar as suas respostas. Imprima-as ou leve o código.
take-keep-others = Neste telefone já há outras respostas, de { $date }. Quer trocá-las pelas respostas de agora?
take-keep-replace = Sim, trocar pelas minhas
take-keep-leave = Não, deixar as de antes

# Opening a code
code-title = Abrir um código
code-intro = Alguém lhe deu um código desta app? Cole-o aqui.
code-label = O código ou o link
code-open = Abrir o código
code-foreign = Isto não é um código desta app.
code-damaged = O código não está completo. Copie-o outra vez, ou peça um novo.
code-newer = Este código vem de uma versão mais nova da app. Carregue esta página outra vez e tente de novo.
code-replace = Trocar as respostas que estão aqui?
code-replace-text = Já há respostas aqui. Se abrir o código, essas respostas desaparecem.
code-replace-yes = Sim, abrir o código
kept-replace-text = Já há respostas aqui. Se continuar com o que está guardado, as respostas daqui desaparecem.
kept-replace-yes = Sim, continuar com o que está guardado
code-replace-no = Não, ficar com as respostas daqui
code-opened = Estas respostas vêm de um código.
code-language = Foram dadas em: { $language }
code-missing =
    As respostas são de outra versão da app. { $count ->
        [one] { $count } resposta não foi lida.
       *[other] { $count } respostas não foram lidas.
    } Verifique as respostas.

# On paper
paper-print = Imprimir ou guardar em PDF
    .hint = Para levar a uma conversa
paper-no-dutch = Não foi possível carregar o texto em neerlandês. Por isso aqui está só uma língua.
paper-abroad = Do estrangeiro: { $phone }
paper-made = Feito em { $date } com o Remigratiewijzer.
paper-places = Endereços de { $date }.

# The summary for an adviser
intake-card = Resumo para quem ajuda
    .hint = Sem nome e sem número
intake-title = Resumo desta conversa
intake-intro = Para quem ajuda. Não há aqui nome nem número. O texto está em neerlandês.
intake-kind = Tipo de conversa
intake-kind-intake = Primeira conversa
intake-kind-guidance = Continuação
intake-date = Data
intake-language = Língua
intake-way = Pergunta
intake-situation = Situação
intake-outcome = Resultado
intake-open = Ainda em aberto
intake-more = Mais assuntos para a conversa
    .text = Nem tudo está neste resumo. Falem também do resto.
intake-next = Próximo passo combinado
intake-next-hint = Escreva aqui o passo. Não escreva nomes. Isto não fica guardado.
intake-copy = Copiar o resumo
intake-file = Guardar como ficheiro (JSON)
