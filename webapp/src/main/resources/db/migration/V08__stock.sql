-- How much there is. on_hand and held change only together with a movement row that says why.
create table stock_levels (
    variant_id text primary key references variants on delete cascade,
    shop_id text not null references shops,
    on_hand int not null check (on_hand >= 0),
    held int not null default 0 check (held >= 0),
    -- What may be sold, as a column, because "on_hand - held" in a condition can be no index condition behind a policy.
    available int not null generated always as (on_hand - held) stored,
    check (held <= on_hand)
);
create index stock_levels_available on stock_levels (shop_id, available, variant_id);
call fence_shop('stock_levels');

-- Every variant has a level from its first moment, so that a list of what has run out need not ask for what is missing.
create function variant_added() returns trigger language plpgsql as $$
begin
    insert into stock_levels (variant_id, shop_id, on_hand) values (new.id, new.shop_id, 0) on conflict do nothing;
    return null;
end $$;
create trigger create_stock_level after insert on variants for each row execute function variant_added();


-- What people did to stock by hand says who, and why.
create table stock_movements (
    id bigint generated always as identity primary key,
    variant_id text not null references variants on delete cascade,
    shop_id text not null references shops,
    kind text not null,
    quantity int not null check (quantity <> 0),
    reference text,
    person_id text references persons on delete set null,
    note text,
    at timestamptz not null
);
create index on stock_movements (variant_id, id);
call fence_shop('stock_movements');

create table stock_settings (
    shop_id text primary key references shops,
    low_threshold int not null check (low_threshold >= 0)
);
call fence_shop('stock_settings');

-- Stock reserved for an unpaid purchase. When it ends is the purchase's held_until.
create table holds (
    purchase_id text not null,
    variant_id text not null,
    shop_id text not null references shops,
    quantity int not null check (quantity > 0),
    primary key (purchase_id, variant_id)
);
call fence_shop('holds');
