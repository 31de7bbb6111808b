-- Invoices of a shop are numbered without gaps: the counter's row is locked from drawing a number to the commit.
create table invoice_counters (
    shop_id text primary key references shops,
    last_number int not null
);
call fence_shop('invoice_counters');

-- What an invoice says of its seller is kept as it was.
create table invoices (
    id text primary key,
    shop_id text not null references shops,
    order_id text not null unique references orders,
    position int not null,
    number text not null,
    issued_at timestamptz not null,
    seller_name text not null,
    seller_address text not null,
    seller_vat_id text,
    unique (shop_id, position)
);
call fence_shop('invoices');
