package kr.ansim.identity;

/** Command: a new system may call our API. */
public record RegisterShop(String name, ShopKind kind) {}
