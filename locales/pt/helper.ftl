# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = Ainda há aqui respostas. São de outra pessoa? Então apague-as primeiro.
helper-next = Pessoa seguinte: apagar tudo
helper-tools = Para quem ajuda
helper-all = Todas as perguntas ao mesmo tempo
helper-dutch-on = Com neerlandês
helper-dutch-off = Sem neerlandês
helper-dutch-failed = Não é possível carregar o neerlandês. Tente de novo.

# Another day than today
helper-day = Calcular com outra data
helper-day-label = Data
helper-day-hint = Para processos antigos e para treinar. Só neste separador.
helper-day-set = Calcular com esta data
helper-day-wrong = Escolha um dia de 2000 até ao fim de 2060.
helper-day-is = A app calcula com { $date }. Isso não é hoje.
helper-day-rules = As regras à volta do subsídio de regresso são as de agora.
helper-day-back = Voltar a hoje
helper-day-stays = Manter este dia também para a pessoa seguinte
helper-day-used = Calculado com a data
helper-leave = Sair desta vista
verdict-then-qualified = Com um pedido, provavelmente sim
    .text = No dia escolhido ainda era possível fazer o pedido. A sua situação está de acordo com as regras desse dia.
verdict-then-not-qualified = Provavelmente não
    .text = No dia escolhido ainda era possível fazer o pedido. Mas com as regras desse dia, provavelmente não teria direito.
verdict-then-unclear = Ainda não está claro
    .text = No dia escolhido ainda era possível fazer o pedido. Não está claro se nesse dia teria direito.
verdict-then-other-rules = As regras eram outras
    .text = Era assim antes de 1 de julho de 2014. Pergunte ao SVB.

# Its start
helper-reference = Todas as condições, subsídios e apoios
    .hint = Com artigo, fonte e até que ponto é certo
helper-group = Para um grupo
    .hint = Uma pergunta de cada vez, grande, em duas línguas
helper-check = Verificar muitos casos
    .hint = Um ficheiro com casos, neste aparelho

# All questions at once
helper-form-text = Preencha pela ordem que quiser. Cada resposta conta logo.
helper-form-one = Uma pergunta de cada vez
helper-form-now = O resultado agora
helper-form-whole = Ver o resultado todo
helper-form-open = Ainda por perguntar: { $number }
helper-form-choose = Escolha uma resposta
helper-form-nothing = Ainda não há resultado. Preencha primeiro alguma coisa.

# Every condition, scheme and event
helper-reference-text = O que a app sabe, com artigo, fonte, data e até que ponto é certo.
helper-search = Procurar
helper-search-hint = Um subsídio, um apoio, um acontecimento, uma condição ou uma palavra. Nomes neerlandeses servem sempre.
helper-found = Encontrado: { $number }
helper-found-none = Nada encontrado para “{ $words }”. Tente outra palavra.
helper-part-law = Condições do subsídio de regresso
helper-part-keep = Subsídios e apoios ao regressar para sempre
helper-part-away = Subsídios e apoios ao estar fora por um tempo
helper-part-event = Acontecimentos
helper-part-plan = Passos do plano
helper-part-words = Palavras nas perguntas
helper-can-be = Que resultados pode haver
helper-sources = Onde está escrito

# A file of cases
helper-check-text = Escolha um ficheiro com casos (JSON ou CSV). Fica neste aparelho.
helper-check-names = Não ponha nomes nem números de cidadão (bsn) no ficheiro. Um número seu chega.
helper-check-form = Um ficheiro é assim
helper-check-table = Uma tabela é assim (CSV)
helper-check-table-text = Cada linha é uma pessoa, cada coluna um dado. Deixe vazio o que não sabe. Vários valores numa célula: ponha | entre eles.
helper-check-example = Guardar o exemplo (CSV)
helper-check-file = Ficheiro
helper-check-busy = A verificar: { $percent } %, { $number } feitos
helper-check-stop = Parar
helper-check-stopped = Parado. Casos verificados: { $number }.
helper-check-done = Feito: { $number }. Diferente do esperado: { $other }.
helper-check-fault = O ficheiro não está certo. Veja a linha { $line }.
helper-check-column = O ficheiro não está certo. Veja a linha { $line }, coluna { $column }.
helper-check-before = Os casos anteriores ({ $number }) estão certos.
helper-check-large = Este ficheiro é demasiado grande. Pode ter { $most } MB.
helper-check-unread = Este ficheiro não se pode ler. É texto (UTF-8)?
helper-check-save = Guardar as respostas
helper-check-id = Caso
helper-check-outcome = Resultado
helper-check-why = Falha ou está em aberto
helper-check-other = Diferente do esperado
helper-check-first = A tabela mostra os primeiros { $most }. O ficheiro tem todos.

# For a group
helper-group-text = Nada é escolhido e nada é guardado.
helper-group-second = Segunda língua
helper-group-place = Pergunta { $number } de { $total }
helper-group-next = Seguinte
helper-group-before = Anterior
helper-group-keys = Também pode usar as setas do teclado.
