package kr.ansim.delivery.port;

/**
 * An address as the register writes it.
 *
 * @param roadAddress the road-name address in full, with building and neighbourhood in brackets
 * @param jibunAddress the older lot-number address
 * @param postcode five digits
 */
public record AddressMatch(AddressKey key, String roadAddress, String jibunAddress, String postcode) {}
