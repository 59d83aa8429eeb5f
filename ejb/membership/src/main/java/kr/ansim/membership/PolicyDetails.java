package kr.ansim.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of the policy and how it came about.
 *
 * @param revision of the draft, counted from 1
 * @param validFrom from which day grades that take effect are made by it; known once it is proposed
 * @param source why it is as it is
 */
public record PolicyDetails(
        GradePolicy policy,
        int revision,
        PolicyState state,
        Optional<LocalDate> validFrom,
        String source,
        String madeBy,
        Instant madeAt,
        Optional<String> proposedBy,
        Optional<String> releasedBy,
        Optional<Instant> releasedAt) {}
