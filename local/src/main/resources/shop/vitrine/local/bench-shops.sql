-- Three hundred shops, each like @leafy.noor in all that is not its name.
insert into shops
select (jsonb_populate_record(s, jsonb_build_object(
    'id', 'bench' || lpad(n::text, 7, '0'), 'handle', 'bench.' || n, 'name', 'Bench ' || n))).*
from shops s, generate_series(1, 300) n where s.handle = 'leafy.noor';
