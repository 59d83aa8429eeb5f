package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.notice.ShopNews;
import kr.ansim.platform.Statements;

/** Points that end soon, of which their owners are told, and those that have ended. */
@ApplicationScoped
public class Endings {

    /** How many days before the end somebody is told, the last time first. */
    public static final List<Integer> DAYS_BEFORE = List.of(7, 30);

    /** @param days before the end */
    public record Ending(UUID head, String number, LocalDate on, int days, long points) {}

    @Inject
    private Statements statements;

    @Inject
    private ShopNews news;

    @Inject
    private Clock clock;

    /** Members with points that have ended and are in their lots still. */
    public List<UUID> ended(int most) {
        return statements.list(
                "SELECT DISTINCT member_id FROM membership_lot WHERE expires_on < ? AND available > 0 LIMIT ?",
                row -> row.uuid("member_id"),
                today(),
                most);
    }

    /** Of which nobody was told yet. */
    public List<Ending> untold(int days, int most) {
        LocalDate today = today();
        return statements.list(
                "SELECT h.id, h.number, l.expires_on, SUM(l.available) AS points FROM membership_lot l"
                        + " JOIN membership_member m ON m.id = l.member_id JOIN membership_member h ON h.id = m.head_id"
                        + " LEFT JOIN membership_expiry_notice n ON n.head_id = h.id AND n.expires_on = l.expires_on"
                        + " AND n.days <= ? WHERE l.available > 0 AND l.expires_on >= ? AND l.expires_on <= ?"
                        + " AND n.head_id IS NULL GROUP BY h.id, h.number, l.expires_on LIMIT ?",
                row -> new Ending(
                        row.uuid("id"), row.string("number"), row.date("expires_on"), days, row.bigint("points")),
                days,
                today,
                today.plusDays(days),
                most);
    }

    /** To every shop from which the person has bought, for shops know how to reach their customers. */
    public void tell(Ending ending) {
        statements.update(
                "INSERT INTO membership_expiry_notice (head_id, expires_on, days, points, told_at) VALUES (?, ?, ?, ?, ?)",
                ending.head(),
                ending.on(),
                ending.days(),
                ending.points(),
                clock.instant());
        shops(ending.head())
                .forEach(shop -> news.tell(
                        shop,
                        "points.expiring",
                        ending.number(),
                        Json.createObjectBuilder()
                                .add("member", ending.number())
                                .add("points", ending.points())
                                .add("lastDay", ending.on().toString())
                                .add("daysBefore", ending.days())
                                .build()));
    }

    private List<UUID> shops(UUID head) {
        return statements.list(
                "SELECT DISTINCT o.shop_id FROM membership_member m JOIN membership_order o ON o.member_id = m.id"
                        + " WHERE m.head_id = ?",
                row -> row.uuid("shop_id"),
                head);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }
}
