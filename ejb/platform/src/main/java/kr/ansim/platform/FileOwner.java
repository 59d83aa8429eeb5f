package kr.ansim.platform;

import java.util.UUID;

/**
 * What a file belongs to, one thing of a domain.
 *
 * @param type as in the audit trail, for instance {@code partner-paper}; at most 60 characters
 */
public record FileOwner(String type, UUID id) {}
