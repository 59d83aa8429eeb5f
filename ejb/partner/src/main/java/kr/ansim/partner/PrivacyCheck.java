package kr.ansim.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A company's privacy check of one year.
 *
 * @param form the version of the questionnaire
 * @param dueOn the yearly day that it is about
 * @param deadline until when it is handed in; later than the yearly day when it was opened late
 * @param holdsUntil the yearly day after, by which the next one is done
 * @param openFindings how many are not closed
 */
public record PrivacyCheck(
        UUID id,
        UUID company,
        String companyName,
        int form,
        LocalDate dueOn,
        LocalDate deadline,
        LocalDate holdsUntil,
        Instant openedAt,
        Optional<Instant> handedInAt,
        Optional<Instant> concludedAt,
        int openFindings,
        PrivacyState state) {}
