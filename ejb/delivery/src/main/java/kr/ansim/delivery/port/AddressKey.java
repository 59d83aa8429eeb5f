package kr.ansim.delivery.port;

/**
 * The register's own name of one address, opaque to everyone else. It holds letters, digits and hyphens only, so it can
 * travel in a page or a URL; one that was tampered with names no address.
 */
public record AddressKey(String value) {}
