package kr.ansim.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A wish to decide for one member against the rules.
 *
 * @param member its number
 * @param grade the rank of an honorary grade, above the lowest; empty for a seat
 * @param until its last day, tomorrow at the earliest and two years from now at the latest
 */
public record DecideManually(
        String member, ManualDecisionKind kind, Optional<Integer> grade, LocalDate until, String reason) {}
