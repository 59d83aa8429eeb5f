package kr.ansim.identity;

import java.util.UUID;

/** A shop and what people call it. */
public record NamedShop(UUID id, String name) {}
