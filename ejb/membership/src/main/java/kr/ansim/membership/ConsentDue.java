package kr.ansim.membership;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A consent that lapses soon.
 *
 * @param member its number
 * @param confirmBy the last day on which it holds unless it is confirmed
 * @param now how the member stands on this channel by now
 */
public record ConsentDue(UUID id, String member, LocalDate confirmBy, ConsentStanding now) {}
