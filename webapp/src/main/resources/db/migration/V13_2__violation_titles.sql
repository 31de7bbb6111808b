-- What a product was called when it broke a rule; it may be called otherwise since.
alter table violations add product_title text;
