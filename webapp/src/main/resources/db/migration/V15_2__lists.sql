-- What the lists of a market with a million products need where PostgreSQL answers them.
create index products_reduced on products
    (((former_price - price_min) * 100 / former_price) desc nulls last, sold desc, id) where status = 'PUBLISHED';
create index products_best on products
    (((rating_sum + 35.0) / (rating_count + 10)) desc, id) where status = 'PUBLISHED';
create index products_shop_popular on products (shop_id, sold desc, id) where status = 'PUBLISHED';
create index products_titles on products using gin (lower(title) gin_trgm_ops);
