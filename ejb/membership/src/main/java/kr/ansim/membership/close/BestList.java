package kr.ansim.membership.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BestPlace;
import kr.ansim.membership.BestSeat;
import kr.ansim.membership.BestView;
import kr.ansim.membership.Purchases;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** The best of a close, and who came and went since the one before. Who was merged meanwhile is the same person. */
@ApplicationScoped
public class BestList {

    private record Placed(UUID person, BestSeat seat) {}

    @Inject
    private Statements statements;

    /** By their place. */
    public List<BestSeat> of(UUID close, BestView view) {
        List<Placed> now = placed(close);
        return switch (view) {
            case SEATED -> seats(now, one -> one.seat().seated());
            case WAITING -> seats(now, one -> !one.seat().seated());
            case ENTERED -> {
                Set<UUID> before = seated(before(close));
                yield seats(now, one -> one.seat().seated() && !before.contains(one.person()));
            }
            case LEFT -> {
                Set<UUID> still = seated(now);
                yield seats(before(close), one -> one.seat().seated() && !still.contains(one.person()));
            }
        };
    }

    private static List<BestSeat> seats(List<Placed> all, Predicate<Placed> wanted) {
        return all.stream().filter(wanted).map(Placed::seat).toList();
    }

    private static Set<UUID> seated(List<Placed> all) {
        return all.stream()
                .filter(one -> one.seat().seated())
                .map(Placed::person)
                .collect(Collectors.toSet());
    }

    /** Of the last close before that was not taken back. */
    private List<Placed> before(UUID close) {
        Optional<UUID> before = statements.find(
                "SELECT p.id FROM membership_close c JOIN membership_close p ON p.effective < c.effective"
                        + " AND p.state IN ('DONE', 'FAILED') WHERE c.id = ? ORDER BY p.effective DESC LIMIT 1",
                row -> row.uuid("id"),
                close);
        return before.map(this::placed).orElse(List.of());
    }

    /** By the last close that was not taken back. @param head of all who are this person */
    public Optional<BestPlace> placeOf(UUID head) {
        return statements.find(
                "SELECT c.effective, b.*, h.number, (SELECT COUNT(*) FROM membership_best s WHERE s.close_id = c.id"
                        + " AND s.seated = TRUE) AS seats FROM membership_close c JOIN membership_member m ON m.head_id = ?"
                        + " JOIN membership_member h ON h.id = m.head_id JOIN membership_best b ON b.close_id = c.id"
                        + " AND b.member_id = m.id WHERE c.id = (SELECT l.id FROM membership_close l WHERE l.state IN"
                        + " ('DONE', 'FAILED') ORDER BY l.effective DESC LIMIT 1) ORDER BY b.place LIMIT 1",
                row -> new BestPlace(row.date("effective"), row.integer("seats"), seat(row)),
                head);
    }

    private static BestSeat seat(Row row) throws SQLException {
        return new BestSeat(
                row.string("number"),
                row.integer("place"),
                row.bool("seated"),
                row.bool("by_hand"),
                new Purchases(row.integer("purchases"), Won.of(row.bigint("amount"))));
    }

    private List<Placed> placed(UUID close) {
        return statements.list(
                "SELECT b.*, m.head_id, h.number FROM membership_best b JOIN membership_member m ON m.id = b.member_id"
                        + " JOIN membership_member h ON h.id = m.head_id WHERE b.close_id = ? ORDER BY b.place",
                row -> new Placed(row.uuid("head_id"), seat(row)),
                close);
    }
}
