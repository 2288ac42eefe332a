# Screens, buttons and short sentences. Level A2: short words, short sentences, polite third person without "você".

app-name = Remigratiewijzer
wait = Um momento…
language = Língua
language-search = Procure uma língua
language-none = Nenhuma língua encontrada. Escreva outras letras.
draft-notice = Esta tradução ainda não foi verificada.
draft-read-back = Esta tradução foi comparada com o neerlandês em { $date }. Ainda ninguém com esta língua materna a verificou.
draft-checked = Esta tradução foi verificada em { $date } por alguém com esta língua materna.
text-larger = Letras maiores
text-normal = Letras normais
beside-dutch = Também em neerlandês
translated-notice = O seu telefone traduz esta página. Pode haver erros. Também pode escolher uma destas línguas:

# Buttons and links
back = Voltar
continue = Continuar
change = Mudar
yes = Sim
no = Não
dont-know = Não sei
    .hint = Não faz mal. Pode continuar.
skip = Prefiro não dizer
    .hint = Pode ser assim. Pode continuar.
more-choices = Mais subsídios
read-aloud = Ouvir
read-aloud-stop = Parar de ouvir
start-again = Recomeçar
start-again-sure = Apagar tudo e recomeçar?
start-again-yes = Sim, apagar tudo
start-again-no = Não, continuar
leave-quickly = Sair depressa
about-link = Sobre esta app

# Start
start-title = E se eu regressar?
start-text = Veja o que mantém, o que acaba e o que tem de fazer.
start-free = Grátis. Nada é enviado.
# Native reader: is “subsídio de regresso” a good name for the remigratie-uitkering?
start-closed = Desde 1 de janeiro de 2025 já não se pode pedir o subsídio de regresso (remigratie-uitkering).
start-choose = Qual é a sua situação?
way-think = Estou a pensar em regressar
    .hint = O que mantenho? O que tenho de fazer?
way-applied = Fiz o pedido antes de 2025
    .hint = Ainda espero, ou disseram que não
way-returned = Já regressei
    .hint = Os meus direitos e deveres
way-helper = Ajudo outra pessoa
    .hint = Na família ou no trabalho
start-privacy = As suas respostas ficam neste telefone. Acabou? Toque em “Recomeçar” e depois em “Sim, apagar tudo”. Assim ficam apagadas.
code-link = Tenho um código
kept-offer = Há respostas guardadas neste telefone, de { $date }.
kept-newer = O que está guardado neste telefone é de uma versão mais nova da app. Carregue esta página outra vez.
kept-damaged = O que está guardado neste telefone já não se pode ler.
kept-go-on = Continuar
kept-erase = Apagar deste telefone

# First way: thinking of going back
think-title = Talvez queira regressar
think-keep = O que mantenho se regressar?
    .hint = AOW, WIA, assistência social, cuidados de saúde e passaporte
think-more = Outras perguntas antes de ir
think-ask = Prefere perguntar a alguém?
think-would = Eu teria recebido o subsídio?
    .hint = Veja como eram as regras para si

# Third way: gone back
returned-title = Já regressou
returned-text = Escolha o que aconteceu. Fazemos algumas perguntas. Depois vê o que isso quer dizer.
returned-with = Com o subsídio de regresso
returned-without = Sem o subsídio de regresso
returned-not-left = Tem o subsídio, mas ainda está aqui
returned-everybody = Para toda a gente

# Fourth way: helping somebody
helper-title = Ajuda outra pessoa
helper-text = Leia as perguntas em voz alta. Deixe a outra pessoa escolher. Cada resultado diz onde está escrito na lei.
helper-view = Mais para quem ajuda muitas vezes
    .hint = Pessoa seguinte, procurar, com neerlandês
helper-think = A outra pessoa pensa em regressar
    .hint = O que mantém, e o que é preciso fazer?
helper-start = A outra pessoa pediu o subsídio de regresso antes de 2025
    .hint = O teste sobre o subsídio de regresso
helper-returned = A outra pessoa já regressou
    .hint = Direitos e deveres
helper-code = A outra pessoa tem um código

# Calling
call-svb = Telefone ao SVB
    .hint = { $phone } · número verificado: { $date }
call-uwv = Telefone ao UWV
    .hint = { $phone } · número verificado: { $date }
find-help = Ajuda perto de si
    .hint = Procure a sua câmara municipal

# Questions
progress = Parte { $number } de { $total }
question-number = Pergunta { $number }
born-in-kingdom = Nasceu em Aruba, Curaçau, São Martinho (Sint Maarten), Bonaire, Santo Eustáquio ou Saba. A lei de remigração (Remigratiewet) não era para pessoas que nasceram lá. Mas pode ver o que mantém se regressar.
date-day = Dia
date-month = Mês
date-year = Ano
date-hint = Não sabe o dia ou o mês? Deixe vazio.
country-other = Outro país
country-search = Procure um país
country-also = Inglaterra GB; Grã-Bretanha GB; América US; EUA US; Holanda NL; Jugoslávia RS BA HR ME MK SI XK; Iugoslávia RS BA HR ME MK SI XK; Curdistão TR IQ IR SY; Palestina PS; Gaza PS; Pérsia IR; Irã IR; Antilhas CW AW SX BQ; Zaire CD; Birmânia MM; Rússia RU; União Soviética RU UA; Checoslováquia CZ SK; República Checa CZ; Molucas ID; Emirados AE; Curaçao CW; Sint Maarten SX; Vietnã VN; Polônia PL; Romênia RO
country-search-hint = Escreva as primeiras letras
country-none-found = Nenhum país encontrado. Escreva outras letras.
countries-none = Nenhum
changed-note = Está a mudar uma resposta. As suas outras respostas ficam iguais.

# What is wrong with what was filled in
problem-heading = Veja outra vez
problem-year-missing = Escreva o ano.
problem-year-not-four-digits = Escreva o ano com 4 algarismos. Por exemplo 1958.
problem-no-such-month = Este mês não existe. Escolha um número de 1 a 12.
problem-no-such-day = Este dia não existe. Verifique o dia e o mês.
problem-month-missing = Escreva também o mês. Ou deixe o dia vazio.
problem-future = Este dia ainda não chegou. Escreva um dia que já passou.
problem-too-long-ago = Isto foi há demasiado tempo. Verifique o ano.
problem-must-be-after = Isto não é possível. Antes escreveu: { $other } { $date }. Esta data tem de ser depois.
problem-must-be-before = Isto não é possível. Antes escreveu: { $other } { $date }. Esta data tem de ser antes.
problem-after-last-day = Esta pergunta é sobre { $date }. Escreva um dia antes desse. Nesse dia ainda não tinha o subsídio? Volte atrás e escolha o que tinha então.
problem-which-is-right = Antes escreveu: { $other } { $date }. Qual data está certa? Mude esta data, ou a outra. Está certo assim? Então toque outra vez em Continuar.
problem-nothing-chosen = Escolha primeiro uma resposta.
problem-not-a-number = Escreva um número. Use só algarismos.
problem-number-too-large = Este número é demasiado grande. Escreva no máximo { $most }.

# Answers
answers-title = As suas respostas estão certas?
answers-intro = Verifique-as. Ainda pode mudar tudo.
answers-none = Ainda não respondeu a nada.
answers-see-result = Ver o resultado
answers-link = Respostas
answers-begin = Começar o teste
answer-unknown = Não se sabe
answer-empty = Nenhum

# Result
outcome-title = O seu resultado
verdict-eligible = Provavelmente sim
    .text = Provavelmente tinha direito ao subsídio de regresso.
verdict-not-eligible = Provavelmente não
    .text = Provavelmente não tinha direito ao subsídio de regresso. Em baixo está escrito porquê.
verdict-undetermined = Ainda não está claro
    .text = Ainda não sabemos se tinha direito. Em baixo está o que ainda não sabemos.
verdict-closed-qualified = Já não é possível pedir. Antes, talvez tivesse recebido o subsídio
    .text = Desde 1 de janeiro de 2025 já não é possível fazer o pedido. Mas a sua situação está de acordo com as regras antigas.
verdict-closed-not-qualified = Já não é possível pedir. Antes também não, provavelmente
    .text = Desde 1 de janeiro de 2025 já não é possível fazer o pedido. Com as regras antigas, provavelmente também não tinha direito. Em baixo está escrito porquê.
verdict-closed-unclear = Já não é possível pedir
    .text = Desde 1 de janeiro de 2025 já não é possível fazer o pedido. Não está claro se antes tinha direito.
verdict-other-rules = As regras eram outras
    .text = O seu pedido é de antes de 1 de julho de 2014. Nesse tempo as regras eram outras. Pergunte ao SVB.
svb-decides = Isto não é uma decisão. Quem decide é o SVB.
result-change-same = A sua resposta mudou. O resultado fica igual.
result-change-new = A sua resposta mudou. O resultado agora é diferente.
result-change-from-to = Antes: { $before }. Agora: { $after }.
result-change-items = Isto agora é diferente: { $items }.
result-why = Porquê
result-met = Em ordem
result-not-met = Não está em ordem
result-open = Não se sabe
result-fold-met = { $count } em ordem
result-fold-open = { $count } não se sabe
result-what-changes = O que pode mudar isto?
result-rule = A lei diz isto
result-law-link = Leia o artigo { $article } da lei
result-law-text = Texto de { $date }. Em neerlandês.
result-missing = Ainda não sabemos isto:
result-partial = Escreva a data completa. Assim sabemos mais.
result-change = Mudar: { $answer }
result-not-asked = Há uma regra que não perguntamos. É sobre pessoas que foram para um grupo terrorista. O próprio SVB verifica isso.
result-everything = Responda também às outras perguntas
    .hint = Assim vê todas as regras
result-unfinished = O teste ainda não acabou.
result-go-on = Continuar o teste
would-day = Vimos como era em { $date }. Foi o último dia para um pedido.
would-known = Até agora sabemos isto
would-on = Há mais regras. Pode continuar com as outras perguntas. Ou veja o que mantém se regressar.
would-go-on = Continuar com as outras perguntas
    .hint = Passaporte, residência, casal e dívidas
result-now = E agora
now-papers = Leve para uma conversa
now-papers-list = As cartas do SVB. O seu passaporte ou cartão de residência. A carta sobre o seu subsídio.
now-disagree = Não concorda com o SVB?
# Native reader: is “reclamar” clear for an official objection (bezwaar), or better “contestar”?
now-disagree-text = Pode reclamar (bezwaar). A carta do SVB diz até que dia o pode fazer. O Juridisch Loket dá conselhos grátis.

# What stays on leaving, and what follows from an event
keep-title = O que mantém, e o que acaba
keep-intro = Vai para este país: { $country }. Toque numa linha. Assim lê porquê.
keep-intro-anywhere = Toque numa linha. Assim lê porquê.
# Native reader: is “consigo” for “with you” said and understood in Cape Verde too?
keep-sum-stays = Isto vai consigo quando partir: { $items }.
keep-sum-stays-from = Isto vai consigo a partir de { $date }: { $items }.
keep-sum-changes = Isto muda: { $items }.
keep-sum-stops = Isto acaba: { $items }.
keep-sources = Onde está escrito?
keep-ask-questions = Faça estas perguntas. Leia em voz alta.
keep-ask-sure = Isto é certo
keep-ask-all = Tudo o que tem de perguntar
provision-open = Ainda não sabemos isto
provision-concerns = Ainda não sabemos se isto é para si
provision-hangs-on = Isso depende de: { $facts }.
provision-deadlines = Trate disto a tempo
provision-passed = Este dia já passou. Telefone ainda hoje.
provision-earliest = Talvez já em { $date }
provision-partly = Ainda não sabemos bem este dia. Escreva a data completa. Assim sabemos o dia.
provision-calendar = Pôr na minha agenda
provision-do = Tem de fazer isto
provision-sources = Está escrito aqui
provision-unfinished = Ainda há perguntas. Depois sabemos mais.
provision-go-on = Continuar as perguntas
provision-answers = As suas respostas
provision-no-decision = Isto não é uma decisão. Pergunte antes de fazer alguma coisa.
event-not-concerned = Isto não se aplica a si
event-others = Aconteceu outra coisa

# Other screens
about-title = Sobre esta app
about-text = Esta app é para pessoas que vieram para os Países Baixos e talvez queiram regressar. Não somos o SVB nem o Estado. Não decidimos sobre o seu dinheiro.
about-law = As regras vêm da lei de remigração (Remigratiewet). Lemos as regras em { $date }.
about-law-link = Ler a lei toda
about-privacy = O que fazemos com os seus dados? Nada. As suas respostas ficam neste telefone, nesta janela. Não usamos cookies. Se tocar em “Recomeçar” e depois em “Sim, apagar tudo”, tudo fica apagado. Se só fechar a janela, alguém ainda a pode abrir outra vez durante 4 horas. Pode guardar as respostas mais tempo, se quiser.
about-places = Códigos postais: GeoNames (CC BY 4.0). Municípios: Register van Overheidsorganisaties (CC0). Mapa: MapSVG e svg-maps (CC BY 4.0), adaptado. Nomes dos países: Unicode CLDR. Desenhos: Lucide (ISC).
about-licence = Este programa é livre. A licença é EUPL-1.2.
about-nmi = Antes, o Instituto de Migração Holandês (NMI) ajudava nisto. O NMI acabou em dezembro de 2024.
brochures = Em papel
brochure-act = Todas as regras do subsídio de regresso
brochure-schemes = O que acontece ao seu dinheiro se regressar?
storage-notice = Este telefone não pode guardar as suas respostas. Fique nesta página até acabar.
panic-title = Alguma coisa correu mal
panic-text = A culpa não é sua. Recomece, ou telefone ao SVB.

# Beside the screen
newer-text = Há uma nova versão deste teste. As suas respostas ficam.
newer-reload = Atualizar
install-text = Ponha este teste no seu telefone. Assim também funciona sem internet.
install-yes = Pôr no meu telefone
install-no = Não, agradeço

# Dates in words
date-in-words = { $day } de { $month } de { $year }
month-in-words = { $month } de { $year }
list-comma = ,
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
