-- What the lists of a market with a million products need where PostgreSQL answers them.
-- The orders are those of module search, in its words; a test compares them.
create index products_popular on products
    ((cast(log(cast(1 + sold as float8)) + log(cast(1 + rating_count as float8))
        * ((rating_sum + 17.5) / (rating_count + 5)) / 5 as real)) desc, published_at desc, id)
    where status = 'PUBLISHED';
create index products_shop_popular on products
    (shop_id, (cast(log(cast(1 + sold as float8)) + log(cast(1 + rating_count as float8))
        * ((rating_sum + 17.5) / (rating_count + 5)) / 5 as real)) desc, published_at desc, id)
    where status = 'PUBLISHED';
create index products_best on products
    ((cast(((rating_sum + 17.5) / (rating_count + 5)) as real)) desc, published_at desc, id) where status = 'PUBLISHED';
create index products_reduced on products
    ((coalesce(100 - 100 * price_min / former_price, 0)) desc, published_at desc, id) where status = 'PUBLISHED';
create index products_price on products (price_min, published_at desc, id) where status = 'PUBLISHED';
create index products_titles on products using gin (lower(title) gin_trgm_ops);
