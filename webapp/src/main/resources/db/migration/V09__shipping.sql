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

-- Who carries parcels, and where they say where one is: {number}, {country} and {postcode} are filled in.
create table carriers (
    code text primary key,
    name text not null,
    tracking_url text,
    position int not null
);
insert into carriers (code, name, tracking_url, position) values
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
    order_id text not null,
    position int not null,
    carrier text not null references carriers,
    tracking_number text,
    status text not null,
    created_at timestamptz not null,
    version int not null default 0,
    unique (order_id, position)
);
call fence_shop('parcels');

create table parcel_lines (
    parcel_id text not null references parcels,
    order_line_id text not null,
    shop_id text not null references shops,
    quantity int not null check (quantity > 0),
    primary key (parcel_id, order_line_id)
);
call fence_shop('parcel_lines');

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
