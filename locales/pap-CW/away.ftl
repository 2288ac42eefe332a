# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl.

away-title = Kuantu tempu bo por ta afó?
away-for-good = Mi ta bai pa semper. Kiko mi ta keda haña?
away-first = Purba promé? Asina tantu tempu bo por ta afó

away-bijstand = Ònderstant (bijstand)
away-bijstand-used-up = Bo no ta haña ònderstant (bijstand) pa e dianan akí
    .why = E aña akí bo tabata afó kaba asina tantu tempu ku por. Tur aña riba 1 di yanüari e kontamentu ta kuminsá di nobo.
    .do = Bisa munisipio (gemeente) esei promé ku bo bai.
away-bijstand-13-weeks = Bo por ta afó 13 siman pa aña
    .why = Esei ta asina for di e edat di AOW (AOW-leeftijd). No por ta mas ku 13 siman tras di otro. Nos ta konta e dia di salida tambe. Bo ta keda mas tempu? E ora ei pa e dianan ei bo no ta haña ònderstant (bijstand).
    .do = Bisa munisipio (gemeente) esei promé ku bo bai.
    .term-until = E último dia afó ku ònderstant (bijstand) ta { $date }.
    .event-until = Último dia afó ku ònderstant (bijstand)
away-bijstand-4-weeks = Bo por ta afó 4 siman pa aña
    .why = No por ta mas ku 4 siman tras di otro. Nos ta konta e dia di salida tambe. Bo ta keda mas tempu? E ora ei pa e dianan ei bo no ta haña ònderstant (bijstand).
    .do = Bisa munisipio (gemeente) esei promé ku bo bai.
    .term-until = E último dia afó ku ònderstant (bijstand) ta { $date }.
    .event-until = Último dia afó ku ònderstant (bijstand)

away-aio = AIO (plaka èkstra huntu ku un AOW chikí)
away-aio-used-up = Bo no ta haña AIO pa e dianan akí
    .why = E aña akí bo tabata 13 siman afó kaba. Mas no por ku AIO. Tur aña riba 1 di yanüari e kontamentu ta kuminsá di nobo.
    .do = Bisa SVB esei promé ku bo bai.
away-aio-13-weeks = Bo por ta afó 13 siman pa aña
    .why = No por ta mas ku 13 siman tras di otro. Nos ta konta e dia di salida tambe. Bo ta keda mas tempu? E ora ei pa e dianan ei bo no ta haña AIO.
    .do = Bisa SVB esei promé ku bo bai.
    .term-until = E último dia afó ku AIO ta { $date }.
    .event-until = Último dia afó ku AIO
