package kr.ansim.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How content a member was with a case.
 *
 * @param agent who solved it, by the principal's name
 * @param score 1 to 5; empty until it is answered
 * @param commented whether something was written that is still there
 */
public record SurveyAnswer(
        String caseNumber,
        String agent,
        Instant askedAt,
        LocalDate endsOn,
        Optional<Instant> answeredAt,
        OptionalInt score,
        boolean commented) {}
