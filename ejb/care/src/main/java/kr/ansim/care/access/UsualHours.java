package kr.ansim.care.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ansim.platform.Statements;

/** What is usual for a person: the median of how many members were looked at, of the hours of 28 days with any look. */
@ApplicationScoped
class UsualHours {

    private static final int DAYS = 28;

    @Inject
    private Statements statements;

    /** Of the days before this moment; 0 for somebody who has never looked at anybody. */
    int medianOf(String account, Instant before) {
        List<Integer> hours = statements.list(
                "SELECT members FROM care_access_hour WHERE account = ? AND hour_at >= ? AND hour_at < ? ORDER BY"
                        + " members",
                row -> row.integer("members"),
                account,
                before.minus(DAYS, ChronoUnit.DAYS),
                before);
        return hours.isEmpty() ? 0 : hours.get((hours.size() - 1) / 2);
    }

    /** Keeps the hours of a day, and forgets those that are no longer asked for. */
    void keep(List<Look> looks, Instant dayBegin) {
        Map<String, Map<Instant, Set<String>>> hours = new HashMap<>();
        looks.forEach(look -> hours.computeIfAbsent(look.account(), none -> new HashMap<>())
                .computeIfAbsent(look.at().truncatedTo(ChronoUnit.HOURS), none -> new HashSet<>())
                .add(look.whose()));
        hours.forEach((account, of) -> of.forEach((hour, members) -> statements.update(
                "INSERT INTO care_access_hour (account, hour_at, members) VALUES (?, ?, ?)",
                account,
                hour,
                members.size())));
        statements.update("DELETE FROM care_access_hour WHERE hour_at < ?", dayBegin.minus(DAYS + 1, ChronoUnit.DAYS));
    }
}
