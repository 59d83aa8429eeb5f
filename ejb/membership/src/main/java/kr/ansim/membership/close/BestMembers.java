package kr.ansim.membership.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.Won;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.ManualDecisionKind;
import kr.ansim.membership.Purchases;
import kr.ansim.platform.Statements;

/** Chooses the best of the top grade at a close, and says whom one would choose. */
@ApplicationScoped
public class BestMembers {

    static final int WAITING = 200;

    private static final int SOME = 1_000;

    private static final String COUNTED = "SELECT c.member_id, c.purchases, c.amount, (SELECT MIN(h.first_bought_on)"
            + " FROM membership_member h WHERE h.head_id = c.member_id) AS first_bought_on FROM membership_close_member c"
            + " WHERE c.close_id = ?";

    @Inject
    private Statements statements;

    void choose(Close close, GradePolicy policy) {
        Map<UUID, Boolean> byHand = byHand(close.effective());
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

    /**
     * Who would have a seat.
     *
     * @param members those who may have one, with what is counted of them
     * @param byHand who is to have a seat, or is not to
     */
    public Set<UUID> seated(Map<UUID, Purchases> members, Map<UUID, Boolean> byHand, int seats) {
        List<UUID> ids = List.copyOf(members.keySet());
        List<RankedMember> ranked = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += SOME) {
            ranked.addAll(withFirst(members, ids.subList(from, Math.min(ids.size(), from + SOME))));
        }
        return Seats.of(ranked, byHand, seats, 0).stream()
                .map(seat -> seat.member().id())
                .collect(Collectors.toSet());
    }

    private List<RankedMember> withFirst(Map<UUID, Purchases> members, List<UUID> some) {
        return statements.list(
                "SELECT head_id, MIN(first_bought_on) AS first_bought_on FROM membership_member WHERE head_id IN ("
                        + Statements.marks(some.size()) + ") GROUP BY head_id",
                row -> new RankedMember(
                        row.uuid("head_id"),
                        Objects.requireNonNull(members.get(row.uuid("head_id"))),
                        row.dateOrNull("first_bought_on")),
                some.toArray());
    }

    /** Who is to have a seat by hand on this day, or is not to, by the person whom it is for now; of two, the later one holds. */
    public Map<UUID, Boolean> byHand(LocalDate day) {
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
