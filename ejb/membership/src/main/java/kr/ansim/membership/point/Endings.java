package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.purchase.MemberNews;
import kr.ansim.platform.Statements;

/** Points that end soon, of which their owners are told, and those that have ended. */
@ApplicationScoped
public class Endings {

    /** How many days before the end somebody is told, the last time first. */
    static final List<Integer> DAYS_BEFORE = List.of(7, 30);

    private record Person(UUID head, String number) {}

    @Inject
    private Statements statements;

    @Inject
    private MemberNews news;

    @Inject
    private Clock clock;

    /** Days with which points end that are to be spent; few, for they end with months. Each is found by a look of its own. */
    List<LocalDate> ends(LocalDate from, LocalDate to) {
        List<LocalDate> ends = new ArrayList<>();
        for (Optional<LocalDate> end = end(from, to);
                end.isPresent();
                end = end(end.get().plusDays(1), to)) {
            ends.add(end.get());
        }
        return ends;
    }

    private Optional<LocalDate> end(LocalDate from, LocalDate to) {
        return statements.find(
                "SELECT open_end FROM membership_lot WHERE open_end >= ? AND open_end <= ? ORDER BY open_end LIMIT 1",
                row -> row.date("open_end"),
                from,
                to);
    }

    /** The last of the next members who have points to spend that end with this day; empty behind the last of all. */
    Optional<UUID> piece(LocalDate end, UUID after, int lots) {
        return statements.find(
                "SELECT MAX(member_id) AS last FROM (SELECT member_id FROM membership_lot WHERE open_end = ? AND member_id > ?"
                        + " ORDER BY member_id LIMIT ?) page HAVING MAX(member_id) IS NOT NULL",
                row -> row.uuid("last"),
                end,
                after,
                lots);
    }

    List<UUID> members(LocalDate end, UUID after, UUID last) {
        return statements.list(
                "SELECT DISTINCT member_id FROM membership_lot WHERE open_end = ? AND member_id > ? AND member_id <= ?"
                        + " ORDER BY member_id",
                row -> row.uuid("member_id"),
                end,
                after,
                last);
    }

    /** Those alone who were not told so many days before, or later. */
    List<UUID> untold(LocalDate end, int days, UUID after, UUID last) {
        return statements.list(
                "SELECT DISTINCT l.member_id FROM membership_lot l JOIN membership_member m ON m.id = l.member_id"
                        + " LEFT JOIN membership_expiry_notice n ON n.head_id = m.head_id AND n.expires_on = ? AND n.days <= ?"
                        + " WHERE l.open_end = ? AND l.member_id > ? AND l.member_id <= ? AND n.head_id IS NULL"
                        + " ORDER BY l.member_id",
                row -> row.uuid("member_id"),
                end,
                days,
                end,
                after,
                last);
    }

    /** Unless it was done before. */
    void tell(UUID member, LocalDate end, int days) {
        person(member).filter(person -> !isTold(person, end, days)).ifPresent(person -> tell(person, end, days));
    }

    private Optional<Person> person(UUID member) {
        return statements.find(
                "SELECT h.id, h.number FROM membership_member m JOIN membership_member h ON h.id = m.head_id WHERE m.id = ?",
                row -> new Person(row.uuid("id"), row.string("number")),
                member);
    }

    /** Whoever was told for the last time needs not be told for the first. */
    private boolean isTold(Person person, LocalDate end, int days) {
        return statements
                .find(
                        "SELECT days FROM membership_expiry_notice WHERE head_id = ? AND expires_on = ? AND days <= ? LIMIT 1",
                        row -> row.integer("days"),
                        person.head(),
                        end,
                        days)
                .isPresent();
    }

    private void tell(Person person, LocalDate end, int days) {
        long points = points(person, end);
        statements.update(
                "INSERT INTO membership_expiry_notice (head_id, expires_on, days, points, told_at) VALUES (?, ?, ?, ?, ?)",
                person.head(),
                end,
                days,
                points,
                clock.instant());
        news.tell(
                person.head(),
                person.number(),
                "points.expiring",
                Json.createObjectBuilder()
                        .add("member", person.number())
                        .add("points", points)
                        .add("lastDay", end.toString())
                        .add("daysBefore", days)
                        .build());
    }

    private long points(Person person, LocalDate end) {
        return statements
                .find(
                        "SELECT COALESCE(SUM(l.available), 0) AS points FROM membership_member m JOIN membership_lot l"
                                + " ON l.member_id = m.id WHERE m.head_id = ? AND l.expires_on = ? AND l.available > 0",
                        row -> row.bigint("points"),
                        person.head(),
                        end)
                .orElse(0L);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }
}
