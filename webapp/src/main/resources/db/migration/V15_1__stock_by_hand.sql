-- What people do to stock by hand: who, and why. Every variant has a level from its first moment, so that a list of
-- what has run out need not ask for what is missing.
alter table stock_movements add person_id text references persons on delete set null;
alter table stock_movements add note text;

create table stock_settings (
    shop_id text primary key references shops,
    low int not null check (low >= 0)
);
call fence_shop('stock_settings');

insert into stock (variant_id, shop_id, on_hand) select id, shop_id, 0 from variants on conflict do nothing;

create function variant_added() returns trigger language plpgsql as $$
begin
    insert into stock (variant_id, shop_id, on_hand) values (new.id, new.shop_id, 0) on conflict do nothing;
    return null;
end $$;
create trigger begin_stock after insert on variants for each row execute function variant_added();

