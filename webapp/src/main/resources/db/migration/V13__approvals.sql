-- Categories that a shop may sell in only after an admin said so; catalog/restricted.tsv names them.
create table category_approvals (
    id text primary key,
    shop_id text not null references shops,
    category text not null,
    justification text not null,
    status text not null,
    requested_by text,
    requested_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    reason text,
    version int not null default 0
);
create unique index on category_approvals (shop_id, category) where status in ('OPEN', 'GRANTED');
create index on category_approvals (status, requested_at, id);
call fence_shop('category_approvals');
