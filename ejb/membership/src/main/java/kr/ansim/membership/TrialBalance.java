package kr.ansim.membership;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The book of points, added up.
 *
 * @param wrongLots whose balances are not the sums of their postings, or do not make up zero, or are below zero
 * @param wrongJournals that do not make up zero
 * @param total of all postings; zero
 * @param accounts what is in each account, by its name
 * @param liabilities what members may still spend, by the month with which it ends
 * @param owed by members
 * @param faulty lots and journals that are wrong, at most a hundred
 */
public record TrialBalance(
        UUID id,
        Instant at,
        long lots,
        long journals,
        long wrongLots,
        long wrongJournals,
        long total,
        Map<String, Long> accounts,
        List<PointLiability> liabilities,
        long owed,
        List<UUID> faulty) {

    public TrialBalance {
        liabilities = List.copyOf(liabilities);
        faulty = List.copyOf(faulty);
    }

    /** What members may still spend. */
    public long liable() {
        return liabilities.stream().mapToLong(PointLiability::all).sum();
    }

    public boolean balances() {
        return wrongLots == 0 && wrongJournals == 0 && total == 0;
    }
}
