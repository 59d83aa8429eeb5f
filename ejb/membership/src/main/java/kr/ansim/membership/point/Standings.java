package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.PointStanding;
import kr.ansim.platform.Statements;

/** How many points each person has. */
@ApplicationScoped
public class Standings {

    private static final int ENDING = 12;

    private static final String OF_PERSON =
            " FROM membership_member m JOIN membership_lot l ON l.member_id = m.id WHERE m.head_id = ?";

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** @param head of all who are this person */
    public PointStanding of(UUID head) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        List<PointStanding.Ending> ending = statements.list(
                "SELECT l.expires_on, SUM(l.available) AS points" + OF_PERSON
                        + " AND l.available > 0 AND l.expires_on >= ? GROUP BY l.expires_on ORDER BY l.expires_on LIMIT "
                        + ENDING,
                row -> new PointStanding.Ending(row.date("expires_on"), row.bigint("points")),
                head,
                today);
        return statements
                .find(
                        "SELECT COALESCE(SUM(CASE WHEN l.expires_on >= ? THEN l.available ELSE 0 END), 0) AS available,"
                                + " COALESCE(SUM(l.pending), 0) AS pending, COALESCE(SUM(l.held), 0) AS held,"
                                + " COALESCE(SUM(CASE WHEN l.available < 0 THEN -l.available ELSE 0 END), 0) AS owed"
                                + OF_PERSON,
                        row -> new PointStanding(
                                row.bigint("available"),
                                row.bigint("pending"),
                                row.bigint("held"),
                                row.bigint("owed"),
                                ending),
                        today,
                        head)
                .orElseThrow();
    }

    /** What can be spent now, by which a checkout goes. */
    public long available(UUID head) {
        return statements
                .find(
                        "SELECT COALESCE(SUM(l.available), 0) AS available" + OF_PERSON
                                + " AND l.available <> 0 AND l.expires_on >= ?",
                        row -> row.bigint("available"),
                        head,
                        LocalDate.ofInstant(clock.instant(), SystemClock.KOREA))
                .orElseThrow();
    }
}
