-- Orders of one shop, most of them long done.
create temporary table bench_orders on commit drop as
select n, 'bench' || lpad(n::text, 8, '0') as id, (select id from shops where handle = 'leafy.noor') as shop_id,
    case when n % 100 < 3 then 'PAID' when n % 100 < 5 then 'READY' when n % 100 < 10 then 'SHIPPED'
        when n % 100 < 15 then 'DELIVERED' when n % 100 < 20 then 'CANCELLED' else 'COMPLETED' end as status,
    now() - n * interval '5 minutes' as placed_at
from generate_series(1, ${orders}) n;

insert into purchases (id, number, idempotency_key, email, language, status, name, street, postal_code, city, country, currency,
    total, vat, placed_at)
select id, 'B-' || id, id, 'bench' || n || '@example.org', 'en', case when status = 'CANCELLED' then status else 'PAID' end,
    'Buyer ' || n, 'Long Street 1', '1011 AB', 'Amsterdam', 'NL', 'EUR', 2495, 433, placed_at
from bench_orders;

insert into orders (id, number, purchase_id, shop_id, position, status, currency, goods, delivery_option, delivery_days_min,
    delivery_days_max, delivery, delivery_vat, vat_rate, vat, placed_at)
select id, 'V-' || id, id, shop_id, 0, status, 'EUR', 2000, 'STANDARD', 2, 4, 495, 86, 21, 433, placed_at
from bench_orders;

insert into order_lines (id, order_id, shop_id, position, variant_id, product_id, sku, title, slug, quantity, unit_price,
    vat_rate, vat)
select o.id, o.id, o.shop_id, 0, v.id, p.id, v.sku, p.title, p.slug, 1, 2000, 21, 347
from bench_orders o join products p on p.shop_id = o.shop_id and p.feed_group = 'bench-' || (1 + o.n % ${large})
join variants v on v.shop_id = o.shop_id and v.sku = 'BENCH-' || (1 + o.n % ${large}) || '-0';

insert into order_events (order_id, shop_id, status, at) select id, shop_id, status, placed_at from bench_orders;

-- What admins decided over the years.
do $$ begin
    perform audit_append(now() - (30000 - n) * interval '10 minutes', null, 'bench.looked', 'bench:' || n % 500,
        '{}', jsonb_build_object('number', n)) from generate_series(1, 30000) n;
end $$;
