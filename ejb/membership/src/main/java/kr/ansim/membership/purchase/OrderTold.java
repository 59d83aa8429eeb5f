package kr.ansim.membership.purchase;

import java.util.UUID;

/** What the lines of an order say was told anew, in the transaction that goes on. */
public record OrderTold(UUID order) {}
