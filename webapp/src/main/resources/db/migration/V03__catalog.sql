-- What is shown (products) and what is bought (variants).
create table pictures (
    hash text primary key,
    width int not null,
    height int not null,
    colour char(7) not null,
    added_at timestamptz not null
);

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
    words tsvector generated always as (
        setweight(to_tsvector('simple', title), 'A')
        || setweight(to_tsvector('simple', brand), 'B')
        || setweight(to_tsvector('english', title), 'B')
        || setweight(to_tsvector('english', left(description, 20000)), 'D')) stored,
    unique (shop_id, feed_group)
);
create index products_words on products using gin (words);
create index products_new on products (published_at desc, id) where status = 'PUBLISHED';
create index products_category on products (category, published_at desc) where status = 'PUBLISHED';
create index products_shop on products (shop_id, published_at desc);
create index products_deals on products (published_at desc) where status = 'PUBLISHED' and former_price is not null;
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
    unique (shop_id, sku)
);
create index on variants (product_id);
call fence_shop('variants');

create table collections (
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
call fence_shop('collections');

create table collection_products (
    collection_id text not null references collections on delete cascade,
    shop_id text not null references shops,
    product_id text not null references products on delete cascade,
    position int not null,
    primary key (collection_id, product_id)
);
create index on collection_products (product_id);
call fence_shop('collection_products');
