package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.platform.Statements;

/** From which lots the points of a hold came, and how many of each went back. */
@ApplicationScoped
class HeldParts {

    private record Part(int seq, PointUse use, long givenBack) {

        private long left() {
            return use.amount() - givenBack;
        }
    }

    @Inject
    private Statements statements;

    void add(UUID hold, List<PointUse> parts) {
        List<Object[]> rows = new ArrayList<>();
        for (PointUse part : parts) {
            rows.add(new Object[] {hold, rows.size(), part.lot(), part.amount(), 0});
        }
        statements.batch(
                "INSERT INTO membership_hold_part (hold_id, seq, lot_id, amount, given_back) VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    List<PointUse> all(UUID hold) {
        return parts(hold).stream().map(Part::use).toList();
    }

    /** Which of the points are given back when these many are: those that end last were taken last, and go back first. */
    List<PointUse> givenBack(UUID hold, long points) {
        List<PointUse> back = new ArrayList<>();
        long wanted = points;
        List<Part> parts = parts(hold);
        for (int at = parts.size() - 1; at >= 0 && wanted > 0; at--) {
            Part part = parts.get(at);
            long amount = Math.min(wanted, part.left());
            if (amount > 0) {
                back.add(new PointUse(part.use().lot(), amount));
                statements.update(
                        "UPDATE membership_hold_part SET given_back = given_back + ? WHERE hold_id = ? AND seq = ?",
                        amount,
                        hold,
                        part.seq());
                wanted -= amount;
            }
        }
        if (wanted > 0) {
            throw new IllegalStateException("more than " + points + " went back of the hold " + hold);
        }
        return back;
    }

    private List<Part> parts(UUID hold) {
        return statements.list(
                "SELECT seq, lot_id, amount, given_back FROM membership_hold_part WHERE hold_id = ? ORDER BY seq",
                row -> new Part(
                        row.integer("seq"),
                        new PointUse(row.uuid("lot_id"), row.bigint("amount")),
                        row.bigint("given_back")),
                hold);
    }
}
