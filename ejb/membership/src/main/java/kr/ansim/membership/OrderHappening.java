package kr.ansim.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What happened to an order on one day: all its lines to which the same happened that day are one.
 *
 * @param at when it happened to the last of them
 * @param lines how many, and {@code pieces} of all of them
 * @param goods what the pieces cost when they were ordered; told for {@code PLACED} alone
 * @param productCode of the first line, and {@code productName} as the catalogue calls it
 */
public record OrderHappening(
        UUID id,
        OrderNumber order,
        OrderEventKind kind,
        Instant at,
        int lines,
        int pieces,
        long goods,
        Optional<String> productCode,
        Optional<String> productName) {}
