-- The outbox of the product index: written by the database itself, so that no way of changing a product is forgotten.
create table search_outbox (
    id bigint generated always as identity primary key,
    product_id text not null
);
-- Drawn before a product is read for the index: who reads later, has the higher version.
create sequence search_document_versions;

-- A shop that leaves the market writes a change for each of its products into the outbox of the index, which may take
-- minutes to be read. Until the last of them was, searches leave out the shop themselves.
create table delisted_shops (
    handle text primary key,
    last_change_id bigint not null
);

create function shop_changed() returns trigger language plpgsql as $$
declare
    last bigint;
begin
    with changes as (insert into search_outbox (product_id) select id from products where shop_id = new.id returning id)
    select max(id) into last from changes;
    if new.status = 'ACTIVE' then
        delete from delisted_shops where handle = new.handle;
    elsif last is not null then
        insert into delisted_shops (handle, last_change_id) values (new.handle, last)
            on conflict (handle) do update set last_change_id = excluded.last_change_id;
    end if;
    return null;
end $$;

create function product_changed() returns trigger language plpgsql as $$
begin
    insert into search_outbox (product_id) values (coalesce(new.id, old.id));
    return null;
end $$;

create function product_part_changed() returns trigger language plpgsql as $$
begin
    insert into search_outbox (product_id) values (coalesce(new.product_id, old.product_id));
    return null;
end $$;

create function stock_changed() returns trigger language plpgsql as $$
begin
    insert into search_outbox (product_id) select product_id from variants where id = new.variant_id;
    return null;
end $$;

create trigger enqueue_product after insert or update or delete on products
    for each row execute function product_changed();
create trigger enqueue_variant after update or delete on variants
    for each row execute function product_part_changed();
create trigger enqueue_collection after insert or delete on collection_products
    for each row execute function product_part_changed();
-- Only whether there is any stock is indexed, not how much.
create trigger enqueue_stock after update on stock_levels
    for each row when ((old.on_hand > old.held) is distinct from (new.on_hand > new.held))
    execute function stock_changed();
create trigger enqueue_shop after update on shops
    for each row when (old.status is distinct from new.status or old.name is distinct from new.name
        or old.handle is distinct from new.handle or old.on_holiday is distinct from new.on_holiday)
    execute function shop_changed();
