-- Invitations to work for a shop. The mail carries a token, the row its hash. One that is open for each address.
create table invitations (
    id text primary key,
    shop_id text not null references shops,
    email citext not null,
    role text not null,
    token_hash bytea not null unique,
    invited_by text references persons on delete set null,
    sent_at timestamptz not null,
    mail_count int not null,
    expires_at timestamptz not null,
    closed_at timestamptz
);
create unique index invitations_open on invitations (shop_id, email) where closed_at is null;
create index on invitations (shop_id, sent_at);
call fence_shop('invitations');

-- The business behind a shop, as invoices and parcels name it. One row for each shop, made when it is first changed.
create table business_profiles (
    id text primary key,
    shop_id text not null unique references shops,
    legal_name text,
    vat_id text,
    registered_name text,
    registered_street text,
    registered_extra text,
    registered_postal_code text,
    registered_city text,
    registered_region text,
    registered_country char(2),
    dispatch_name text,
    dispatch_street text,
    dispatch_extra text,
    dispatch_postal_code text,
    dispatch_city text,
    dispatch_region text,
    dispatch_country char(2),
    returns_name text,
    returns_street text,
    returns_extra text,
    returns_postal_code text,
    returns_city text,
    returns_region text,
    returns_country char(2),
    version int not null default 0
);
call fence_shop('business_profiles');
