package kr.ansim.certification;

import java.time.Instant;
import java.util.UUID;

/**
 * A word for the state of certificates that stands in no specification and that nobody has decided about.
 *
 * @param certificates how many have it at present
 * @param since when the first of them was found
 * @param evidence an answer that says it
 */
public record UnknownWord(WordOrigin origin, String word, int certificates, Instant since, UUID evidence) {}
