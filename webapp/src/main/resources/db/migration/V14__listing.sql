-- A shop's own lists of its products: with 100,000 of them each order and each filter walks an index.
create index products_shop_changed on products (shop_id, changed_at, id);
create index products_shop_title on products (shop_id, lower(title), id);
create index products_shop_price on products (shop_id, price_min, id);
create index products_shop_status on products (shop_id, status, changed_at, id);
create index products_shop_category on products (shop_id, category);
create index variants_shop_sku on variants (shop_id, lower(sku) text_pattern_ops);
create index variants_shop_gtin on variants (shop_id, gtin) where gtin is not null;

-- What may be sold, as a column, because "on_hand - held" in a condition can be no index condition behind a policy.
alter table stock add available int not null generated always as (on_hand - held) stored;
create index stock_available on stock (shop_id, available, variant_id);

-- Two variants of a product may trade their SKUs in one form.
alter table variants drop constraint variants_shop_id_sku_key,
    add constraint variants_shop_id_sku_key unique (shop_id, sku) deferrable initially immediate;

-- The products of a shop in which words, a SKU or a GTIN are found. Runs as the owner of the tables: behind row-level
-- security PostgreSQL searches no text by an index, for the operators might tell of rows that are another's. So it
-- asks for the scope itself.
create function products_found(shop text, typed tsquery, sku text, number text) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
    select p.id from products p where p.words @@ typed and p.shop_id = shop
        and current_setting('vitrine.scope', true) in ('market', 'admin', 'shop:' || shop)
    union
    select v.product_id from variants v where v.shop_id = shop and lower(v.sku) like products_found.sku
        and current_setting('vitrine.scope', true) in ('market', 'admin', 'shop:' || shop)
    union
    select v.product_id from variants v where v.shop_id = shop and v.gtin = number
        and current_setting('vitrine.scope', true) in ('market', 'admin', 'shop:' || shop)
$$;
revoke execute on function products_found from public;
grant execute on function products_found to ${app};

-- Every price that a variant ever had, whatever way it came to it: written by the database, as the search outbox is.
create table variant_prices (
    id bigint generated always as identity primary key,
    variant_id text not null references variants on delete cascade,
    product_id text not null,
    shop_id text not null references shops,
    price bigint not null,
    former_price bigint,
    at timestamptz not null default now()
);
create index on variant_prices (variant_id, id);
create index on variant_prices (product_id, id desc);
call fence_shop('variant_prices');
revoke update, delete on variant_prices from ${app};

insert into variant_prices (variant_id, product_id, shop_id, price, former_price)
select id, product_id, shop_id, price, former_price from variants where price > 0;

create function price_changed() returns trigger language plpgsql as $$
begin
    insert into variant_prices (variant_id, product_id, shop_id, price, former_price)
    values (new.id, new.product_id, new.shop_id, new.price, new.former_price);
    return null;
end $$;
create trigger price_new after insert on variants for each row when (new.price > 0) execute function price_changed();
create trigger price_other after update on variants
    for each row when (new.price > 0 and (old.price is distinct from new.price
        or old.former_price is distinct from new.former_price))
    execute function price_changed();

-- Categories that a shop may sell in only after an admin said so; catalog/restricted.tsv names them.
create table category_requests (
    id text primary key,
    shop_id text not null references shops,
    category text not null,
    words text not null,
    status text not null,
    asked_by text,
    asked_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    reason text,
    version int not null default 0
);
create unique index on category_requests (shop_id, category) where status in ('OPEN', 'GRANTED');
create index on category_requests (status, asked_at, id);
call fence_shop('category_requests');

-- Who sold in one of them before it was restricted goes on.
insert into category_requests (id, shop_id, category, words, status, asked_at, decided_at)
select substr(md5(p.shop_id || r.root), 1, 12), p.shop_id, r.root, '', 'GRANTED', now(), now()
from (values ('knives', array['knives']), ('baby', array['baby']),
    ('beauty', array['beauty', 'skin-care', 'serums', 'bath-body', 'soap', 'make-up', 'lipstick', 'perfume',
        'hair-care'])) r(root, slugs)
join products p on p.category = any (r.slugs) and p.status = 'PUBLISHED'
group by p.shop_id, r.root;
