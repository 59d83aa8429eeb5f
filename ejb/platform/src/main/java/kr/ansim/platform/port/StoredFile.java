package kr.ansim.platform.port;

import java.time.Instant;

/**
 * A file as its store lists it.
 *
 * @param writtenAt by the store's own clock
 */
public record StoredFile(String name, Instant writtenAt) {}
