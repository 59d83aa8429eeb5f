package kr.ansim.certification.certificate;

import java.time.Instant;

/**
 * A source says of a number what it said before, and yet it may count otherwise. Fired within the transaction that notes it.
 *
 * @param saidBefore when it had said so last, which may have been too long ago to count
 */
public record AnswerStands(String number, Instant saidBefore) {}
