-- Members are their shop's own affair. Who a person works for is asked in the market's scope.
call fence_shop('members');

-- Every shop may be read, for the market is made of them; only the market, an admin and itself may change one.
alter table shops enable row level security;
create policy shop_read on shops for select using (true);
create policy shop_write on shops using ((select current_setting('vitrine.scope', true))
    in ('market', 'admin', 'shop:' || id));

-- The shop that a person who works for several looks after right now, on this browser.
alter table sessions add shop_id text references shops;

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

create table audit_head (only_one boolean primary key default true check (only_one), id bigint not null, hash bytea not null);
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
create function audit_broken() returns bigint language sql stable security definer set search_path = public, pg_temp as $$
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
revoke execute on function audit_append, audit_broken from public;
grant execute on function audit_append, audit_broken to ${app};
