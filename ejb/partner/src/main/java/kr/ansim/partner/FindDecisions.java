package kr.ansim.partner;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which decisions to list, the newest first.
 *
 * @param since the first day, in Korea
 * @param category of products; empty for all, {@link FindReviews#OF_COMPANIES} for papers of companies
 * @param named a part of the name or number of companies; empty for all
 * @param reviewer by principal's name; empty for all
 * @param firstVersion only those on the version of a paper that was looked at first
 * @param after the decision after which the page begins
 */
public record FindDecisions(
        LocalDate since,
        Optional<DecisionKind> kind,
        Optional<ReturnReason> reason,
        String category,
        Optional<UUID> company,
        String named,
        String reviewer,
        boolean firstVersion,
        Optional<UUID> after,
        int most) {}
