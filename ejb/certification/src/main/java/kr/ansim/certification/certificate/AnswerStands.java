package kr.ansim.certification.certificate;

import java.time.Instant;
import java.util.Optional;

/**
 * A source says of a number what it said before, or is silent as before, and yet it may count otherwise. Fired within the
 * transaction that notes it.
 *
 * @param saidBefore when it had said so last, which may have been too long ago to count; absent when the source has closed to
 *     us, or opened
 */
public record AnswerStands(String number, Optional<Instant> saidBefore) {}
