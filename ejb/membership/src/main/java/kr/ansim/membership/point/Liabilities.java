package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.PointLiability;
import kr.ansim.platform.Statements;

/** What members may still spend. */
@ApplicationScoped
class Liabilities {

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    List<PointLiability> byMonth() {
        return statements.list(
                "SELECT EXTRACT(YEAR FROM expires_on) AS on_year, EXTRACT(MONTH FROM expires_on) AS on_month,"
                        + " SUM(available) AS available, SUM(held) AS held, SUM(pending) AS pending FROM membership_lot"
                        + " WHERE expires_on >= ? AND expires_on < ? AND source <> 'DEBT'"
                        + " GROUP BY EXTRACT(YEAR FROM expires_on), EXTRACT(MONTH FROM expires_on)"
                        + " HAVING SUM(available) + SUM(held) + SUM(pending) > 0 ORDER BY on_year, on_month",
                row -> new PointLiability(
                        YearMonth.of(row.integer("on_year"), row.integer("on_month")),
                        row.bigint("available"),
                        row.bigint("held"),
                        row.bigint("pending")),
                LocalDate.ofInstant(clock.instant(), SystemClock.KOREA),
                Wallet.NEVER);
    }

    long owed() {
        return statements
                .find(
                        "SELECT COALESCE(-SUM(available), 0) AS owed FROM membership_lot WHERE expires_on = ? AND available < 0",
                        row -> row.bigint("owed"),
                        Wallet.NEVER)
                .orElse(0L);
    }
}
