-- A shop that leaves the market writes a change for each of its products into the outbox of the index, which may take
-- minutes to be read. Until the last of them was, searches leave out the shop themselves.
create table leaving_shops (
    handle text primary key,
    last_change bigint not null
);

create or replace function shop_changed() returns trigger language plpgsql as $$
declare
    last bigint;
begin
    with changes as (insert into search_changes (product_id) select id from products where shop_id = new.id returning id)
    select max(id) into last from changes;
    if new.status = 'ACTIVE' then
        delete from leaving_shops where handle = new.handle;
    elsif last is not null then
        insert into leaving_shops (handle, last_change) values (new.handle, last)
            on conflict (handle) do update set last_change = excluded.last_change;
    end if;
    return null;
end $$;

-- To list entries of a span of time.
create index on audit_entries (at, id);
