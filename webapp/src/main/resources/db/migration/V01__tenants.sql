-- The application connects as vitrine_app, which owns nothing and cannot bypass row-level security.
grant usage on schema public to ${app};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
alter default privileges in schema public grant usage on sequences to ${app};

-- The current scope ('market', 'admin', 'shop:<id>') is set for each transaction; unset means no rows.
create procedure fence_shop(owned regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', owned);
    execute format(
        'create policy shop_fence on %s using ((select current_setting(''vitrine.scope'', true))'
        || ' in (''market'', ''admin'', ''shop:'' || shop_id))', owned);
end $$;

-- Who sells. Whether the holiday, from its first to its last day, is on stands beside it for indexes and for the search.
create table shops (
    id text primary key,
    handle citext not null unique check (handle ~ '^[a-z0-9][a-z0-9.]{1,28}[a-z0-9]$'),
    name text not null,
    status text not null,
    city text,
    country char(2) not null,
    returns_days int not null default 30,
    holiday_from date,
    holiday_until date,
    holiday_note_en text,
    holiday_note_de text,
    holiday_note_nl text,
    on_holiday boolean not null default false,
    followers int not null default 0 check (followers >= 0),
    opened_at timestamptz not null,
    constraint whole_holiday check ((holiday_from is null) = (holiday_until is null) and holiday_from <= holiday_until),
    constraint on_holiday_within_holiday check (not on_holiday or holiday_from is not null)
);
create index shops_on_holiday on shops (handle) where on_holiday;
-- For the list of shops: newest first, and found by a part of a name.
create index shops_newest on shops (opened_at desc, id desc);
create index shops_waiting on shops (status, opened_at desc, id desc) where status <> 'ACTIVE';
create index shops_named on shops using gin ((name || ' @' || handle::text) gin_trgm_ops);

-- Every shop may be read, for the market is made of them; only the market, an admin and itself may change one.
alter table shops enable row level security;
create policy shop_read on shops for select using (true);
create policy shop_write on shops using ((select current_setting('vitrine.scope', true))
    in ('market', 'admin', 'shop:' || id));

-- Members are their shop's own affair. Who a person works for is asked in the market's scope.
create table members (
    shop_id text not null references shops,
    person_id text not null,
    role text not null,
    since timestamptz not null,
    -- What a member wants to be told by mail.
    receives_order_mails boolean not null default true,
    primary key (shop_id, person_id)
);
create index on members (person_id);
call fence_shop('members');

-- Who did what, when, and what it was before and after. Rows are added and never changed; each carries the hash of the
-- one before it, and audit_head says which is the last, so that a change is noticed, also one at the end.
create table audit_entries (
    id bigint primary key,
    at timestamptz not null,
    person_id text,
    action text not null,
    subject text not null,
    before jsonb not null,
    after jsonb not null,
    previous bytea not null,
    hash bytea not null
);
create index on audit_entries (subject, id);
create index on audit_entries (person_id, id);
create index on audit_entries (action, id);
-- To list entries of a span of time.
create index on audit_entries (at, id);

create table audit_head (singleton boolean primary key default true check (singleton), id bigint not null, hash bytea not null);
insert into audit_head (id, hash) values (0, sha256('vitrine'));

create function audit_hash(e audit_entries) returns bytea language sql stable as $$
    select sha256(e.previous || convert_to(jsonb_build_array(e.id, extract(epoch from e.at), e.person_id, e.action,
        e.subject, e.before, e.after)::text, 'UTF8'))
$$;

-- The application may read the log and call this, and nothing else: it runs as the owner of the tables.
create function audit_append(at timestamptz, person text, action text, subject text, before jsonb, after jsonb)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    head audit_head;
    entry audit_entries;
begin
    select * into head from audit_head for update;
    entry := row(head.id + 1, at, person, action, subject, before, after, head.hash, null);
    entry.hash := audit_hash(entry);
    insert into audit_entries select entry.*;
    update audit_head set id = entry.id, hash = entry.hash;
    return entry.id;
end $$;

-- The first entry that is not as it was written, or null; an end that was cut off counts as the entry after the last.
create function audit_first_broken_entry() returns bigint language sql stable security definer set search_path = public, pg_temp as $$
    with chain as (
        select e.id, e.hash, e.previous, audit_hash(e) as right_hash,
            lag(e.hash, 1, sha256('vitrine')) over (order by e.id) as before_hash,
            row_number() over (order by e.id) as place
        from audit_entries e)
    select coalesce(
        (select min(place) from chain where hash <> right_hash or previous <> before_hash or id <> place),
        (select count(*) + 1 from audit_entries having coalesce((select hash from audit_entries order by id desc limit 1),
            sha256('vitrine')) <> (select hash from audit_head)))
$$;

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The audit log is only ever added to';
end $$;
create trigger append_only before update or delete on audit_entries for each row execute function audit_is_append_only();
create trigger append_only_all before truncate on audit_entries execute function audit_is_append_only();

revoke insert, update, delete on audit_entries from ${app};
revoke select, insert, update, delete on audit_head from ${app};
revoke execute on function audit_append, audit_first_broken_entry from public;
grant execute on function audit_append, audit_first_broken_entry to ${app};
