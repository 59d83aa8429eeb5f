package kr.ansim.membership.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BestChange;
import kr.ansim.membership.Purchases;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Who would come among the best by a simulation, and who would leave them. */
@ApplicationScoped
public class BestChanges {

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private Statements statements;

    /** Who has a seat since the last close; who was merged meanwhile is the same person. */
    Map<UUID, Purchases> now() {
        record Seated(UUID member, Purchases purchases) {}
        Map<UUID, Purchases> now = new LinkedHashMap<>();
        statements
                .list(
                        "SELECT m.head_id, b.purchases, b.amount FROM membership_best b JOIN membership_member m"
                                + " ON m.id = b.member_id WHERE b.seated = TRUE AND b.close_id = (SELECT id FROM membership_close WHERE state = 'DONE'"
                                + " ORDER BY effective DESC LIMIT 1)",
                        row -> new Seated(
                                row.uuid("head_id"),
                                new Purchases(row.integer("purchases"), Won.of(row.bigint("amount")))))
                .forEach(one -> now.put(one.member(), one.purchases()));
        return now;
    }

    void add(UUID simulation, boolean enters, Map<UUID, Purchases> members) {
        statements.batch(
                "INSERT INTO membership_simulation_best (simulation_id, member_id, enters, purchases, amount)"
                        + " VALUES (?, ?, ?, ?, ?)",
                members.entrySet().stream()
                        .map(one -> new Object[] {
                            simulation,
                            one.getKey(),
                            enters,
                            one.getValue().count(),
                            one.getValue().amount().amount()
                        })
                        .toList());
    }

    /** Only the latest simulation of a policy is looked at. */
    void forgetEarlier(int policy, UUID latest) {
        statements.update(
                "DELETE FROM membership_simulation_best WHERE simulation_id IN (SELECT id FROM membership_simulation"
                        + " WHERE policy = ? AND id <> ?)",
                policy,
                latest);
    }

    public List<BestChange> page(UUID simulation, boolean enters, @Nullable UUID after, int most) {
        return statements.list(
                "SELECT s.member_id, m.number, s.purchases, s.amount FROM membership_simulation_best s"
                        + " JOIN membership_member m ON m.id = s.member_id WHERE s.simulation_id = ? AND s.enters = ?"
                        + " AND s.member_id > ? ORDER BY s.member_id LIMIT ?",
                row -> new BestChange(
                        row.uuid("member_id"),
                        row.string("number"),
                        new Purchases(row.integer("purchases"), Won.of(row.bigint("amount")))),
                simulation,
                enters,
                after == null ? NOBODY : after,
                most);
    }
}
