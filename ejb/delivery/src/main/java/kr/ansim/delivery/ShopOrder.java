package kr.ansim.delivery;

import java.util.UUID;

/** An order by the number that it has in a shop. */
public record ShopOrder(UUID shop, String number) {}
