package kr.ansim.care.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.ansim.care.CasePage;
import kr.ansim.care.CasePile;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.FindCases;
import kr.ansim.platform.Statements;

/** The piles of cases that the desk works through, page by page. */
@ApplicationScoped
public class CasePiles {

    /** What runs out first comes first, and what stands still last. */
    static final String URGENCY = "COALESCE(next_due_at, TIMESTAMP '9999-12-31 00:00:00')";

    private static final String UNFINISHED = "state IN ('OPEN', 'WAITING')";
    private static final int MOST_COUNTED = 1_000;

    @Inject
    private Statements statements;

    @Inject
    private CaseReading reading;

    @Inject
    private Clock clock;

    public CasePage page(FindCases wanted, String mine) {
        return new CasePage(rows(wanted, mine), counts(mine));
    }

    private List<CaseSummary> rows(FindCases wanted, String mine) {
        if (!wanted.number().isBlank()) {
            return reading.list("number = ?", CaseNumber.of(wanted.number()));
        }
        boolean solved = wanted.pile() == CasePile.SOLVED;
        String key = solved ? "solved_at" : URGENCY;
        List<Object> values = new ArrayList<>(values(wanted.pile(), mine));
        String place = "";
        if (wanted.after() != null) {
            place = " AND (" + after(key, solved) + ")";
            values.addAll(List.of(wanted.after(), wanted.after(), wanted.after()));
        }
        values.add(wanted.limit());
        String way = solved ? " DESC" : "";
        return reading.list(
                where(wanted.pile()) + place + " ORDER BY " + key + way + ", id" + way + " LIMIT ?", values.toArray());
    }

    private static String after(String key, boolean solved) {
        String last = "(SELECT " + key + " FROM care_case WHERE id = ?)";
        String beyond = solved ? " < " : " > ";
        return key + beyond + last + " OR " + key + " = " + last + " AND id" + beyond + "?";
    }

    private static String where(CasePile pile) {
        return switch (pile) {
            case MINE -> UNFINISHED + " AND owner = ?";
            case NOBODYS -> UNFINISHED + " AND owner IS NULL";
            case LATE -> "state = 'OPEN' AND next_due_at < ?";
            case WAITING -> "state = 'WAITING'";
            case OPEN -> UNFINISHED;
            case SOLVED -> "state = 'SOLVED'";
        };
    }

    private List<Object> values(CasePile pile, String mine) {
        return switch (pile) {
            case MINE -> List.of(mine);
            case LATE -> List.of(clock.instant());
            default -> List.of();
        };
    }

    /** No more than can be told apart at a glance. */
    private Map<CasePile, Integer> counts(String mine) {
        Map<CasePile, Integer> counts = new EnumMap<>(CasePile.class);
        for (CasePile pile : CasePile.values()) {
            List<Object> values = new ArrayList<>(values(pile, mine));
            values.add(MOST_COUNTED);
            counts.put(
                    pile,
                    statements
                            .find(
                                    "SELECT COUNT(*) AS cases FROM (SELECT id FROM care_case WHERE " + where(pile)
                                            + " LIMIT ?) counted",
                                    row -> row.integer("cases"),
                                    values.toArray())
                            .orElse(0));
        }
        return counts;
    }
}
