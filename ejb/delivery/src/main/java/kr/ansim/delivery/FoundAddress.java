package kr.ansim.delivery;

/**
 * An address as the register writes it.
 *
 * @param key the register's own name of it, of letters, digits and hyphens, for {@link AddressSearch#locate}
 */
public record FoundAddress(String key, String roadAddress, String jibunAddress, String postcode) {}
