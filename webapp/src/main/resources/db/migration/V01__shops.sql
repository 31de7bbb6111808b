-- The application connects as vitrine_app, which owns nothing and cannot bypass row-level security.
grant usage on schema public to ${app};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
alter default privileges in schema public grant usage on sequences to ${app};

-- Who sells. The market sees every shop; what belongs to one shop stands behind row-level security (fence_shop).

-- The current scope ('market', 'admin', 'shop:<id>') is set for each transaction; unset means no rows.
create procedure fence_shop(owned regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', owned);
    execute format(
        'create policy shop_fence on %s using ((select current_setting(''vitrine.scope'', true))'
        || ' in (''market'', ''admin'', ''shop:'' || shop_id))', owned);
end $$;

create table shops (
    id text primary key,
    handle citext not null unique check (handle ~ '^[a-z0-9][a-z0-9.]{1,28}[a-z0-9]$'),
    name text not null,
    status text not null,
    city text,
    country char(2) not null,
    delivery_days_min int not null default 2,
    delivery_days_max int not null default 4,
    delivery_price bigint not null default 495 check (delivery_price >= 0),
    delivery_free_from bigint,
    express_price bigint,
    returns_days int not null default 30,
    followers int not null default 0 check (followers >= 0),
    opened_at timestamptz not null
);
