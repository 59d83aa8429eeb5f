package kr.ansim.certification.port;

import java.time.Instant;

/**
 * What remains of a list that is too long to be kept whole.
 *
 * @param request method and address with its query, without keys
 * @param hash SHA-256 of all its bytes, in hex
 */
public record ListReceipt(String request, Instant receivedAt, String hash) {}
