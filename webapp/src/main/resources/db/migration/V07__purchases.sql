-- One checkout: one buyer, one payment, one order for each shop.
create table purchases (
    id text primary key,
    number text not null unique,
    once_key text not null unique,
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

create table orders (
    id text primary key,
    number text not null unique,
    purchase_id text not null references purchases,
    shop_id text not null references shops,
    position int not null,
    status text not null,
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
    version int not null default 0
);
create index on orders (purchase_id);
create index on orders (shop_id, status, placed_at desc);
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
    at timestamptz not null
);
create index on order_events (order_id);
call fence_shop('order_events');

-- Stock reserved for an unpaid purchase. When it ends is the purchase's held_until.
create table holds (
    purchase_id text not null references purchases,
    variant_id text not null,
    shop_id text not null references shops,
    quantity int not null check (quantity > 0),
    primary key (purchase_id, variant_id)
);
call fence_shop('holds');

create table payments (
    id text primary key,
    purchase_id text not null references purchases,
    gateway text not null,
    reference text unique,
    page text,
    status text not null,
    currency char(3) not null,
    amount bigint not null,
    failure text,
    started_at timestamptz not null,
    changed_at timestamptz not null,
    version int not null default 0
);
create index on payments (purchase_id);

-- A buyer who pays again goes on with the payment that is still open: two open ones could both be paid.
create unique index payments_open on payments (purchase_id) where status in ('STARTED', 'AUTHORISED');

-- Money on its way back. Asked of the gateway after commit, again and again until it says yes (due_at is null).
create table refunds (
    id text primary key,
    payment_id text not null references payments,
    reason text not null,
    currency char(3) not null,
    amount bigint not null check (amount > 0),
    attempts int not null default 0,
    due_at timestamptz,
    asked_at timestamptz not null,
    done_at timestamptz
);
create index on refunds (payment_id);
create index refunds_due on refunds (due_at) where due_at is not null;

-- What gateways told us, each once.
create table payment_notices (
    gateway text not null,
    notice_id text not null,
    payment_id text not null references payments,
    kind text not null,
    received_at timestamptz not null,
    primary key (gateway, notice_id)
);
