-- What a person or a guest means to buy, across shops. The note says once what came along at signing in.
create table carts (
    id text primary key,
    token_hash bytea unique,
    person_id text unique references persons on delete cascade,
    merge_notice text,
    changed_at timestamptz not null,
    check (token_hash is not null or person_id is not null)
);
create index carts_guests on carts (changed_at) where token_hash is not null;

-- A removed line stays for a while, so that it can be put back as it was.
create table cart_lines (
    id text primary key,
    cart_id text not null references carts on delete cascade,
    variant_id text not null references variants on delete cascade,
    quantity int not null check (quantity between 1 and 99),
    seen_price bigint not null,
    saved_for_later boolean not null default false,
    added_at timestamptz not null,
    removed_at timestamptz,
    unique (cart_id, variant_id)
);
