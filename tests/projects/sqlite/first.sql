-- What the first program writes, and its answers.
pragma journal_mode = delete;
pragma page_size = 1024;
create table city(id integer primary key, name text not null unique, country text, population integer, area real);
create table country(code text primary key, name text) without rowid;
create table log(at integer primary key autoincrement, what text, old, new);
create index by_population on city(population desc) where population > 500000;
create index by_country on city(country, name collate nocase);
create trigger city_grows after update of population on city begin
  insert into log(what, old, new) values (new.name, old.population, new.population);
end;
create trigger city_goes before delete on city when old.name = 'Rome' begin
  select raise(abort, 'Rome is eternal');
end;
create view dense as select name, round(population / area, 3) as density from city where area > 0;
insert into country values ('de', 'Germany'), ('fr', 'France'), ('it', 'Italy'), ('xx', null);
insert into city(name, country, population, area) values
  ('Berlin', 'de', 3755251, 891.1), ('Hamburg', 'de', 1892122, 755.09), ('München', 'de', 1512491, 310.7),
  ('Paris', 'fr', 2102650, 105.4), ('Lyon', 'fr', 522250, 47.87), ('Rome', 'it', 2755309, 1287.36), ('Atlantis', null, null, 0.5);
insert into city(name) values ('Paris');
select changes(), total_changes(), last_insert_rowid();
begin;
update city set population = population + 1 where country = 'de';
savepoint inner_one;
delete from city where country = 'fr';
select count(*) from city;
rollback to inner_one;
delete from city where name = 'Rome';
commit;
select * from log;
select c.name, n.name, population, printf('%.2f', area) from city c left join country n on n.code = c.country order by population desc nulls last;
select n.name, count(c.id), sum(population), avg(area), max(c.name), group_concat(c.name, '/') from country n left join city c on c.country = n.code group by n.code having count(*) > 0 order by 1;
select name, density, rank() over (order by density desc), sum(density) over (order by name rows between 1 preceding and current row) from dense;
explain query plan select name from city where population > 500000 order by population desc;
with recursive fib(n, a, b) as (select 1, 0, 1 union all select n + 1, b, a + b from fib where n < 90) select n, a from fib where n % 15 = 0;
with recursive x(c, r, zx, zy, i) as (select c, r, 0.0, 0.0, 0 from (with recursive cs(c) as (select -2.0 union all select c + 0.1 from cs where c < 0.6) select c from cs), (with recursive rs(r) as (select -1.0 union all select r + 0.2 from rs where r < 0.9) select r from rs)
  union all select c, r, zx * zx - zy * zy + c, 2 * zx * zy + r, i + 1 from x where zx * zx + zy * zy < 4.0 and i < 20),
  m(c, r, i) as (select c, r, max(i) from x group by r, c)
  select group_concat(substr(' .+*#', 1 + min(i / 4, 4), 1), '') from m group by r;
with recursive board(s, ind) as (select '53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79', instr('53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79', '.')
  union all select substr(s, 1, ind - 1) || z || substr(s, ind + 1), instr(substr(s, 1, ind - 1) || z || substr(s, ind + 1), '.') from board,
    (with recursive digits(z, lp) as (select '1', 1 union all select cast(lp + 1 as text), lp + 1 from digits where lp < 9) select z from digits)
    where ind > 0 and not exists (select 1 from (with recursive l(lp) as (select 1 union all select lp + 1 from l where lp < 9) select lp from l)
      where z = substr(s, ((ind - 1) / 9) * 9 + lp, 1) or z = substr(s, ((ind - 1) % 9) + (lp - 1) * 9 + 1, 1)
      or z = substr(s, (((ind - 1) / 3) % 3) * 3 + ((ind - 1) / 27) * 27 + lp + ((lp - 1) / 3) * 6, 1)))
  select s from board where ind = 0;
select 1 / 3.0, 1e100, 1e-7, 123456789012345678, 9223372036854775807 + 1, -5 / 2, -5 % 3, 0.1 + 0.2, 1e15, 1e16, 3.0, 2.5e300 * 1e10, 9007199254740993, 0x7fffffffffffffff, 5e-324;
select round(2.5), round(-2.567, 2), abs(-9.5), 7.0 / 2, cast('12abc' as integer), cast(3.99 as integer), typeof(1 + 1.0), 1.5 = '1.5', 10 < '9', hex(x'0102' || 'a'), ~5, 1 << 40, 3 & 6;
select printf('%d|%5d|%-5d|%05.1f|%e|%g|%s|%q|%Q|%x|%c|%,d', 42, 42, 42, 3.14159, 12345.678, 1e-5, 'text', 'it''s', null, 255, 'c', 1234567);
select upper('straße'), lower('ABC'), length('München'), length(x'00ff'), substr('abcdef', -3, 2), replace('banana', 'an', 'AN'), trim('  x '), ltrim('xxabc', 'x'), instr('hello', 'll'), hex('ä'), quote('it''s'), unicode('€'), char(9731, 65), 'abc' like 'A_C', 'abc' glob 'a*', reverse_missing('x');
select upper('abc'), lower('ABC'), length('München'), substr('abcdef', -3, 2), replace('banana', 'an', 'AN'), trim('  x '), instr('hello', 'll'), hex('ä'), quote(x'0102'), unicode('€'), char(9731, 65), 'abc' like 'A_C', 'abc' glob 'a*', coalesce(null, 2), nullif(1, 1), iif(1 > 2, 'a', 'b');
select date('2024-02-29', '+1 year'), datetime(1e9, 'unixepoch'), julianday('2000-01-01'), strftime('%Y %j %W %w %H:%M:%f', '2024-12-31 23:59:59.5'), time('12:00', '-90 minutes'), date('2024-01-31', '+1 month', 'weekday 0');
select json_extract('{"a":[1,2,{"b":"c\u00e9"}],"d":1.50}', '$.a[2].b', '$.d'), json_array(1, 'x', null, 2.5), json_object('k', json('[1]')), (select group_concat(key || '=' || value) from json_each('{"x":1,"y":[2]}'));
select half(7), mixed(population % 1000) from city;
create table numbers(n integer primary key, square, text);
with recursive c(n) as (select 1 union all select n + 1 from c where n < 5000) insert into numbers select n, n * n * 1.5, printf('number %d %s', n, hex(n * 7919)) from c;
create index numbers_by_text on numbers(text);
delete from numbers where n % 7 = 3;
update numbers set text = text || ' even' where n % 2 = 0;
select count(*), sum(square), min(text), max(text), mixed(n) from numbers;
select n, text from numbers where text > 'number 49' order by text limit 5;
select count(*) from numbers a join numbers b on a.n = b.n + 7 where a.square > 1e6;
insert into numbers values (1, 2, 3);
select * from no_such_table;
create virtual table docs using fts5(body);
pragma integrity_check;
vacuum;
pragma page_count;
analyze;
select tbl, idx, stat from sqlite_stat1 order by 1, 2;
pragma integrity_check;
