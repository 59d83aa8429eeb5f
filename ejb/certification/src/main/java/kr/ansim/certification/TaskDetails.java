package kr.ansim.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something about a product that is to be put in order.
 *
 * @param verdict why
 * @param dueOn the last day for it, in Korea
 * @param overdue whether that day is over
 */
public record TaskDetails(UUID id, Verdict verdict, Instant openedAt, LocalDate dueOn, boolean overdue) {}
