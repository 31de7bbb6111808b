-- How much there is. on_hand and held change only together with a movement row that says why.
create table stock (
    variant_id text primary key references variants on delete cascade,
    shop_id text not null references shops,
    on_hand int not null check (on_hand >= 0),
    held int not null default 0 check (held >= 0),
    check (held <= on_hand)
);
call fence_shop('stock');

create table stock_movements (
    id bigint generated always as identity primary key,
    variant_id text not null references variants on delete cascade,
    shop_id text not null references shops,
    kind text not null,
    quantity int not null check (quantity <> 0),
    reference text,
    at timestamptz not null
);
create index on stock_movements (variant_id, id);
call fence_shop('stock_movements');
