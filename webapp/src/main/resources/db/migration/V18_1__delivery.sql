-- On which terms a shop delivers: to a country that it names, to the rest of the European Union, to the rest of the world.
create table delivery_rates (
    id text primary key,
    shop_id text not null references shops,
    zone text not null check (zone ~ '^([A-Z]{2}|WORLD)$'),
    offered boolean not null,
    price bigint not null check (price >= 0),
    free_from bigint check (free_from > 0),
    days_min int not null check (days_min >= 0),
    days_max int not null check (days_max >= days_min),
    express_price bigint check (express_price >= 0),
    unique (shop_id, zone)
);
call fence_shop('delivery_rates');

-- Until now a shop asked the same for every country, and offered express at home.
insert into delivery_rates (id, shop_id, zone, offered, price, free_from, days_min, days_max, express_price)
select substr(md5(s.id || coalesce(z.zone, s.country) || random()), 1, 12), s.id, coalesce(z.zone, s.country), true, s.delivery_price,
    nullif(s.delivery_free_from, 0), s.delivery_days_min, greatest(s.delivery_days_min, s.delivery_days_max),
    case when z.zone is null then s.express_price end
from shops s, (values (null), ('EU'), ('WORLD')) z (zone);

alter table shops
    drop column delivery_days_min, drop column delivery_days_max, drop column delivery_price,
    drop column delivery_free_from, drop column express_price;

-- A holiday, from the first to the last day of it. Whether it is on is kept beside it, for indexes and for the search.
alter table shops
    add away_from date, add away_until date, add away_note_en text, add away_note_de text, add away_note_nl text,
    add away boolean not null default false,
    add constraint whole_holiday check ((away_from is null) = (away_until is null) and away_from <= away_until),
    add constraint away_on_holiday check (not away or away_from is not null);
create index shops_away on shops (handle) where away;

drop trigger index_shop on shops;
create trigger index_shop after update on shops
    for each row when (old.status is distinct from new.status or old.name is distinct from new.name
        or old.handle is distinct from new.handle or old.away is distinct from new.away)
    execute function shop_changed();
