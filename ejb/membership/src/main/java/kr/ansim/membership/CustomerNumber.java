package kr.ansim.membership;

/** By which a channel knows a customer. */
public record CustomerNumber(SalesChannel channel, String number) {}
