package kr.ansim.membership;

import java.util.UUID;

/** An order by the number that it has in a shop. */
public record OrderNumber(UUID shop, String number) {}
