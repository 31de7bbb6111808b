-- What is shown (products) and what is bought (variants).
create table products (
    id text primary key,
    shop_id text not null references shops,
    feed_group text not null,
    status text not null,
    title text not null,
    slug text not null,
    description text not null,
    brand text not null default '',
    category text not null,
    option1 text,
    option2 text,
    option3 text,
    price_min bigint not null default 0,
    price_max bigint not null default 0,
    former_price bigint,
    currency char(3) not null,
    picture text references pictures,
    picture_alt text,
    rating_sum bigint not null default 0,
    rating_count int not null default 0,
    sold bigint not null default 0,
    published_at timestamptz,
    added_at timestamptz not null,
    changed_at timestamptz not null,
    version int not null default 0,
    search_vector tsvector generated always as (
        setweight(to_tsvector('simple', title), 'A')
        || setweight(to_tsvector('simple', brand), 'B')
        || setweight(to_tsvector('english', title), 'B')
        || setweight(to_tsvector('english', left(description, 20000)), 'D')) stored,
    unique (shop_id, feed_group)
);
create index products_search_vector on products using gin (search_vector);
create index products_new on products (published_at desc, id) where status = 'PUBLISHED';
create index products_category on products (category, published_at desc) where status = 'PUBLISHED';
create index products_shop on products (shop_id, published_at desc);
create index products_deals on products (published_at desc) where status = 'PUBLISHED' and former_price is not null;

-- What the lists of a market with a million products need where PostgreSQL answers them.
-- The orders are those of module search, in its words; a test compares them.
create index products_popular on products
    ((cast(log(cast(1 + sold as float8)) + log(cast(1 + rating_count as float8))
        * ((rating_sum + 17.5) / (rating_count + 5)) / 5 as real)) desc, published_at desc, id)
    where status = 'PUBLISHED';
create index products_shop_popular on products
    (shop_id, (cast(log(cast(1 + sold as float8)) + log(cast(1 + rating_count as float8))
        * ((rating_sum + 17.5) / (rating_count + 5)) / 5 as real)) desc, published_at desc, id)
    where status = 'PUBLISHED';
create index products_best on products
    ((cast(((rating_sum + 17.5) / (rating_count + 5)) as real)) desc, published_at desc, id) where status = 'PUBLISHED';
create index products_reduced on products
    ((coalesce(100 - 100 * price_min / former_price, 0)) desc, published_at desc, id) where status = 'PUBLISHED';
create index products_price on products (price_min, published_at desc, id) where status = 'PUBLISHED';
create index products_titles on products using gin (lower(title) gin_trgm_ops);

-- A shop's own lists of its products: with 100,000 of them each order and each filter walks an index.
create index products_shop_changed on products (shop_id, changed_at, id);
create index products_shop_title on products (shop_id, lower(title), id);
create index products_shop_price on products (shop_id, price_min, id);
create index products_shop_status on products (shop_id, status, changed_at, id);
create index products_shop_category on products (shop_id, category);
call fence_shop('products');

create table product_pictures (
    product_id text not null references products on delete cascade,
    shop_id text not null references shops,
    position int not null,
    picture text not null references pictures,
    alt text not null default '',
    primary key (product_id, position)
);
call fence_shop('product_pictures');

create table product_attributes (
    product_id text not null references products on delete cascade,
    shop_id text not null references shops,
    position int not null,
    section text not null default '',
    name text not null,
    value text not null,
    primary key (product_id, position)
);
call fence_shop('product_attributes');

create table variants (
    id text primary key,
    shop_id text not null references shops,
    product_id text not null references products on delete cascade,
    sku text not null,
    gtin text,
    position int not null,
    option1 text,
    option2 text,
    option3 text,
    price bigint not null check (price >= 0),
    former_price bigint check (former_price > price),
    currency char(3) not null,
    picture text references pictures,
    offered boolean not null default true,
    version int not null default 0,
    -- Two variants of a product may trade their SKUs in one form.
    constraint variants_shop_id_sku_key unique (shop_id, sku) deferrable initially immediate
);
create index on variants (product_id);
create index variants_shop_sku on variants (shop_id, lower(sku) text_pattern_ops);
create index variants_shop_gtin on variants (shop_id, gtin) where gtin is not null;
call fence_shop('variants');

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

create function price_changed() returns trigger language plpgsql as $$
begin
    insert into variant_prices (variant_id, product_id, shop_id, price, former_price)
    values (new.id, new.product_id, new.shop_id, new.price, new.former_price);
    return null;
end $$;
create trigger record_first_price after insert on variants for each row when (new.price > 0) execute function price_changed();
create trigger record_changed_price after update on variants
    for each row when (new.price > 0 and (old.price is distinct from new.price
        or old.former_price is distinct from new.former_price))
    execute function price_changed();

create table shop_collections (
    id text primary key,
    shop_id text not null references shops,
    slug text not null,
    name_en text not null,
    name_de text,
    name_nl text,
    description text not null default '',
    position int not null,
    unique (shop_id, slug)
);
call fence_shop('shop_collections');

create table collection_products (
    collection_id text not null references shop_collections on delete cascade,
    shop_id text not null references shops,
    product_id text not null references products on delete cascade,
    position int not null,
    primary key (collection_id, product_id)
);
create index on collection_products (product_id);
call fence_shop('collection_products');

-- The products of a shop in which words, a SKU or a GTIN are found. Runs as the owner of the tables: behind row-level
-- security PostgreSQL searches no text by an index, for the operators might tell of rows that are another's. So it
-- asks for the scope itself.
create function find_products(shop text, typed tsquery, sku text, number text) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
    select p.id from products p where p.search_vector @@ typed and p.shop_id = shop
        and current_setting('vitrine.scope', true) in ('market', 'admin', 'shop:' || shop)
    union
    select v.product_id from variants v where v.shop_id = shop and lower(v.sku) like find_products.sku
        and current_setting('vitrine.scope', true) in ('market', 'admin', 'shop:' || shop)
    union
    select v.product_id from variants v where v.shop_id = shop and v.gtin = number
        and current_setting('vitrine.scope', true) in ('market', 'admin', 'shop:' || shop)
$$;
revoke execute on function find_products from public;
grant execute on function find_products to ${app};
