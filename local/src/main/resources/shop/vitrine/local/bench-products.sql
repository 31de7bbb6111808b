-- Multiplying by an odd number and cutting at 40 bits gives each number another one, far from its neighbours': ids that
-- look as random as real ones and are never the same twice.
create temporary table bench_goods on commit drop as
select n,
    'b' || lpad(to_hex((n * 2654435761::bigint) & 1099511627775), 11, '0') as id,
    case when n <= ${large} then (select id from shops where handle = 'leafy.noor')
         else 'bench' || lpad((1 + (n * 7919::bigint) % 300)::text, 7, '0') end as shop_id,
    (array['Round', 'Tall', 'Small', 'Quiet', 'Bright', 'Plain', 'Deep', 'Soft', 'Heavy', 'Light', 'Old', 'Fresh', 'Warm',
        'Cool', 'Narrow', 'Wide', 'Folded', 'Woven', 'Carved', 'Glazed'])[1 + (n * 31::bigint) % 20] || ' '
    || (array['oak', 'linen', 'clay', 'brass', 'glass', 'wool', 'paper', 'steel', 'cotton', 'cork', 'ash', 'marble',
        'leather', 'bamboo', 'copper', 'felt', 'slate', 'walnut', 'silk', 'stone'])[1 + (n * 17::bigint / 20) % 20] || ' '
    || (array['lamp', 'bowl', 'vase', 'chair', 'cup', 'tray', 'basket', 'blanket', 'notebook', 'mirror', 'clock', 'shelf',
        'candle', 'cushion', 'teapot', 'plate', 'planter', 'rug', 'stool', 'print', 'frame', 'apron', 'scarf', 'wallet',
        'bag', 'knife', 'board', 'jar', 'kettle', 'pot'])[1 + (n * 13::bigint / 7) % 30] || ' ' || n as title,
    (select count(*) from (select distinct category from products) c) as categories,
    500 + (n * 7907::bigint) % 49500 as price
from generate_series(1, ${products}) n;

insert into products (id, shop_id, feed_group, status, title, slug, description, brand, category, price_min, price_max,
    former_price, currency, picture, picture_alt, rating_sum, rating_count, sold, published_at, added_at, changed_at)
select g.id, g.shop_id, 'bench-' || g.n, case when g.n % 50 = 0 then 'UNPUBLISHED' else 'PUBLISHED' end, g.title,
    lower(replace(g.title, ' ', '-')),
    '<p>Made by hand and in no hurry, from what grows or is dug nearby. Wash it by hand, dry it, and it will last.</p>'
        || '<p>Number ' || g.n || ' of its kind.</p>',
    'Bench', c.category, g.price, g.price, case when g.n % 7 = 0 then g.price + 500 end, 'EUR', i.picture, g.title,
    (g.n % 40) * (30 + g.n % 20) / 10, g.n % 40, (g.n * 6007::bigint) % 5000,
    now() - (g.n % 700000) * interval '1 minute', now() - interval '2 years', now() - g.n * interval '1 minute'
from bench_goods g
join (select row_number() over () - 1 as n, category from (select distinct category from products) a) c
    on c.n = (g.n * 101::bigint) % g.categories
left join (select row_number() over () - 1 as n, count(*) over () as of, picture
    from (select distinct picture from products where picture is not null) a) i on i.n = (g.n * 103::bigint) % i.of;

-- Every tenth product has three variants.
insert into variants (id, shop_id, product_id, sku, position, price, currency)
select 'v' || k || substr(g.id, 2), g.shop_id, g.id, 'BENCH-' || g.n || '-' || k, k, g.price, 'EUR'
from bench_goods g, generate_series(0, case when g.n % 10 = 0 then 2 else 0 end) k;

insert into stock_levels (variant_id, shop_id, on_hand)
select id, shop_id, case when position + length(sku) % 3 = 0 and right(product_id, 1) = '0' then 0
    else ('x' || right(product_id, 2))::bit(8)::int end
from variants where sku like 'BENCH-%';
