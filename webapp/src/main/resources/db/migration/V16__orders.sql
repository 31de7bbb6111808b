-- One checkout: one buyer, one payment, one order for each shop.
create table purchases (
    id text primary key,
    number text not null unique,
    idempotency_key text not null unique,
    cart_id text,
    person_id text references persons on delete set null,
    email citext not null,
    language char(2) not null,
    status text not null,
    name text not null,
    street text not null,
    extra text,
    postal_code text not null,
    city text not null,
    region text,
    country char(2) not null,
    phone text,
    currency char(3) not null,
    total bigint not null,
    vat bigint not null,
    held_until timestamptz,
    hold_extended boolean not null default false,
    placed_at timestamptz not null,
    version int not null default 0
);
create index on purchases (person_id, placed_at desc);
create index on purchases (cart_id, placed_at desc);
create index purchases_due on purchases (held_until) where status = 'AWAITING_PAYMENT';

-- A shop learns of an order when it is paid. The buyer's name stands on the order in small letters, so that a shop
-- finds its orders without looking through the purchases of the whole market.
create table orders (
    id text primary key,
    number text not null unique,
    purchase_id text not null references purchases,
    shop_id text not null references shops,
    position int not null,
    status text not null,
    buyer text not null default '',
    currency char(3) not null,
    goods bigint not null,
    delivery_option text not null,
    delivery_days_min int not null,
    delivery_days_max int not null,
    delivery bigint not null,
    delivery_vat bigint not null,
    vat_rate int not null,
    vat bigint not null,
    placed_at timestamptz not null,
    paid_at timestamptz,
    ship_by timestamptz,
    completes_at timestamptz,
    version int not null default 0
);
create index on orders (purchase_id);
create index on orders (shop_id, status, placed_at desc);
-- What a search looks at stands in the index: a shop's orders are filtered without reading one of them.
create index orders_paid on orders (shop_id, paid_at desc, id desc) include (status, number, buyer) where paid_at is not null;
create index orders_paid_status on orders (shop_id, status, paid_at desc, id desc) where paid_at is not null;
create index orders_to_ship on orders (shop_id, status, ship_by, id) where status in ('PAID', 'READY');
create index orders_completing on orders (completes_at) where status = 'DELIVERED';
call fence_shop('orders');

create table order_lines (
    id text primary key,
    order_id text not null references orders,
    shop_id text not null references shops,
    position int not null,
    variant_id text not null,
    product_id text not null,
    sku text not null,
    title text not null,
    options text not null default '',
    slug text not null,
    picture text,
    quantity int not null check (quantity > 0),
    unit_price bigint not null,
    vat_rate int not null,
    vat bigint not null
);
create index on order_lines (order_id);
call fence_shop('order_lines');

create table order_events (
    id bigint generated always as identity primary key,
    order_id text not null references orders,
    shop_id text not null references shops,
    status text not null,
    person_id text,
    -- Why a shop cancelled the order.
    reason text,
    at timestamptz not null
);
create index on order_events (order_id);
call fence_shop('order_events');

-- What stands beneath orders and belongs to one.
alter table holds add foreign key (purchase_id) references purchases;
alter table payments add foreign key (purchase_id) references purchases;
alter table parcels add foreign key (order_id) references orders;
alter table parcel_lines add foreign key (order_line_id) references order_lines;
