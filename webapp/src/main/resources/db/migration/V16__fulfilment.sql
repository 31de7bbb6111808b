-- A shop learns of an order when it is paid. The buyer's name stands on the order in small letters, so that a shop
-- finds its orders without looking through the purchases of the whole market.
alter table orders
    add buyer text not null default '',
    add paid_at timestamptz,
    add ship_by timestamptz,
    add completes_at timestamptz;

update orders o set buyer = lower(unaccent(p.name)) from purchases p where p.id = o.purchase_id;
update orders o set paid_at = e.at, ship_by = e.at + interval '2 days'
    from (select order_id, max(at) as at from order_events where status = 'PAID' group by order_id) e where e.order_id = o.id;

-- What a search looks at stands in the index: a shop's orders are filtered without reading one of them.
create index orders_paid on orders (shop_id, paid_at desc, id desc) include (status, number, buyer) where paid_at is not null;
create index orders_paid_status on orders (shop_id, status, paid_at desc, id desc) where paid_at is not null;
create index orders_to_ship on orders (shop_id, status, ship_by, id) where status in ('PAID', 'READY');
create index orders_completing on orders (completes_at) where status = 'DELIVERED';

-- Why a shop cancelled an order.
alter table order_events add reason text;

-- Who carries parcels, and where they say where one is: {number}, {country} and {postcode} are filled in.
create table carriers (
    code text primary key,
    name text not null,
    link text,
    position int not null
);
insert into carriers (code, name, link, position) values
    ('POSTNL', 'PostNL', 'https://jouw.postnl.nl/track-and-trace/{number}-{country}-{postcode}', 1),
    ('DHL', 'DHL', 'https://www.dhl.com/global-en/home/tracking.html?tracking-id={number}', 2),
    ('DPD', 'DPD', 'https://tracking.dpd.de/status/en_US/parcel/{number}', 3),
    ('GLS', 'GLS', 'https://gls-group.com/EU/en/parcel-tracking/?match={number}', 4),
    ('UPS', 'UPS', 'https://www.ups.com/track?tracknum={number}', 5),
    ('FEDEX', 'FedEx', 'https://www.fedex.com/fedextrack/?trknbr={number}', 6),
    ('BPOST', 'bpost', 'https://track.bpost.cloud/btr/web/#/search?itemCode={number}&postalCode={postcode}', 7),
    ('DEUTSCHE_POST', 'Deutsche Post', 'https://www.deutschepost.de/de/s/sendungsverfolgung.html?piececode={number}', 8),
    ('POST_AT', 'Österreichische Post', 'https://www.post.at/s/sendungsdetails?snr={number}', 9),
    ('ROYAL_MAIL', 'Royal Mail', 'https://www.royalmail.com/track-your-item#/tracking-results/{number}', 10),
    ('OTHER', '…', null, 99);

create table parcels (
    id text primary key,
    shop_id text not null references shops,
    order_id text not null references orders,
    position int not null,
    carrier text not null references carriers,
    tracking text,
    status text not null,
    created_at timestamptz not null,
    version int not null default 0,
    unique (order_id, position)
);
call fence_shop('parcels');

create table parcel_pieces (
    parcel_id text not null references parcels,
    line_id text not null references order_lines,
    shop_id text not null references shops,
    quantity int not null check (quantity > 0),
    primary key (parcel_id, line_id)
);
call fence_shop('parcel_pieces');

create table parcel_events (
    id bigint generated always as identity primary key,
    parcel_id text not null references parcels,
    shop_id text not null references shops,
    status text not null,
    person_id text,
    at timestamptz not null
);
create index on parcel_events (parcel_id);
call fence_shop('parcel_events');

-- Money that goes back for one order of a purchase says which.
alter table refunds add about text;

-- Invoices of a shop are numbered without gaps: the counter's row is locked from drawing a number to the commit.
create table invoice_counters (
    shop_id text primary key references shops,
    last int not null
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
    seller text not null,
    address text not null,
    vat_id text,
    unique (shop_id, position)
);
call fence_shop('invoices');
