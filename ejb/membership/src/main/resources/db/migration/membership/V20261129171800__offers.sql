-- What is sold in a category or by a brand, and who bought a product: for what to offer next.
CREATE INDEX membership_catalogue_item_category ON membership_catalogue_item (category);
CREATE INDEX membership_catalogue_item_brand ON membership_catalogue_item (brand);
CREATE INDEX membership_order_event_product ON membership_order_event (product_code, order_id);
