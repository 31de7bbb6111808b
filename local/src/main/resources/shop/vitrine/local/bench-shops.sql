-- Three hundred shops, each like @leafy.noor in all that is not its name.
insert into shops
select (jsonb_populate_record(s, jsonb_build_object(
    'id', 'bench' || lpad(n::text, 7, '0'), 'handle', 'bench.' || n, 'name', 'Bench ' || n))).*
from shops s, generate_series(1, 300) n where s.handle = 'leafy.noor';

insert into showcase_versions (id, shop_id, number, design, created_at, live_since, live)
select s.id, s.id, 1, jsonb_set(v.design, '{sections}', '[]'), v.created_at, v.live_since, true
from showcase_versions v join shops l on l.id = v.shop_id and l.handle = 'leafy.noor' and v.live,
    shops s where s.id like 'bench%';
