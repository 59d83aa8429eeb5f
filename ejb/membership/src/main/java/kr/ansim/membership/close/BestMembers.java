package kr.ansim.membership.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.kernel.Won;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.ManualDecisionKind;
import kr.ansim.membership.Purchases;
import kr.ansim.platform.Statements;

/** Chooses the best of the top grade at a close. */
@ApplicationScoped
class BestMembers {

    static final int WAITING = 200;

    private static final String COUNTED = "SELECT c.member_id, c.purchases, c.amount, (SELECT MIN(h.first_bought_on)"
            + " FROM membership_member h WHERE h.head_id = c.member_id) AS first_bought_on FROM membership_close_member c"
            + " WHERE c.close_id = ?";

    @Inject
    private Statements statements;

    void choose(Close close, GradePolicy policy) {
        Map<UUID, Boolean> byHand = exceptions(close.effective());
        Map<UUID, RankedMember> members = new LinkedHashMap<>();
        int enough = policy.bestSeats() + WAITING + byHand.size();
        ranked(close.id(), policy.grades().size() - 1, enough).forEach(one -> members.put(one.id(), one));
        byHand.keySet().forEach(id -> counted(close.id(), id).forEach(one -> members.put(one.id(), one)));
        statements.batch(
                "INSERT INTO membership_best (close_id, place, member_id, seated, by_hand, purchases, amount)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                Seats.of(members.values(), byHand, policy.bestSeats(), WAITING).stream()
                        .map(seat -> new Object[] {
                            close.id(),
                            seat.place(),
                            seat.member().id(),
                            seat.seated(),
                            seat.byHand(),
                            seat.member().purchases().count(),
                            seat.member().purchases().amount().amount()
                        })
                        .toList());
    }

    /** Those who lead by amount, with all who have as much as the last of them: what parts these is looked at later. */
    private List<RankedMember> ranked(UUID close, int topGrade, int enough) {
        long least = statements
                .find(
                        "SELECT amount FROM membership_close_member WHERE close_id = ? AND after_grade = ?"
                                + " ORDER BY amount DESC LIMIT 1 OFFSET ?",
                        row -> row.bigint("amount"),
                        close,
                        topGrade,
                        enough)
                .orElse(Long.MIN_VALUE);
        return members(COUNTED + " AND c.after_grade = ? AND c.amount >= ?", close, topGrade, least);
    }

    private List<RankedMember> counted(UUID close, UUID member) {
        return members(COUNTED + " AND c.member_id = ?", close, member);
    }

    private List<RankedMember> members(String query, Object... values) {
        return statements.list(
                query,
                row -> new RankedMember(
                        row.uuid("member_id"),
                        new Purchases(row.integer("purchases"), Won.of(row.bigint("amount"))),
                        row.dateOrNull("first_bought_on")),
                values);
    }

    /** By the person whom they are for now; of two, the later one holds. */
    private Map<UUID, Boolean> exceptions(LocalDate day) {
        Map<UUID, Boolean> seated = new HashMap<>();
        statements
                .list(
                        "SELECT m.head_id, d.kind FROM membership_manual_decision d JOIN membership_member m"
                                + " ON m.id = d.member_id WHERE d.kind IN ('SEAT', 'NO_SEAT') AND d.ended_at IS NULL"
                                + " AND d.until_day >= ? ORDER BY d.made_at, d.id",
                        row -> Map.entry(
                                row.uuid("head_id"),
                                ManualDecisionKind.SEAT.name().equals(row.string("kind"))),
                        day)
                .forEach(one -> seated.put(one.getKey(), one.getValue()));
        return seated;
    }
}
