package kr.ansim.membership.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.Won;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.Movement;
import kr.ansim.membership.SimulatedClose;
import kr.ansim.membership.grade.DecidedMembers;
import kr.ansim.platform.Statements;

/** Counts what a close would decide, without deciding it. */
@ApplicationScoped
public class Simulations {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    @Inject
    private Statements statements;

    public SimulatedClose of(GradePolicy policy, LocalDate effective) {
        DecidedMembers decided = new DecidedMembers(policy, effective);
        List<Movement> movements = statements.list(
                "SELECT grade, next_grade, COUNT(*) AS members, SUM(amount) AS amount FROM " + decided.table()
                        + " d GROUP BY grade, next_grade ORDER BY grade, next_grade",
                row -> new Movement(
                        row.integer("grade"),
                        row.integer("next_grade"),
                        row.bigint("members"),
                        Won.of(row.bigint("amount"))),
                decided.values(FIRST, LAST).toArray());
        return new SimulatedClose(policy, effective, movements);
    }

    /** Some of those who would go from one grade to another, those who bought most first. */
    public List<UUID> sample(GradePolicy policy, LocalDate effective, int from, int to, int most) {
        DecidedMembers decided = new DecidedMembers(policy, effective);
        List<Object> values = new ArrayList<>(decided.values(FIRST, LAST));
        values.addAll(List.of(from, to, most));
        return statements.list(
                "SELECT id FROM " + decided.table()
                        + " d WHERE grade = ? AND next_grade = ? ORDER BY amount DESC, id LIMIT ?",
                row -> row.uuid("id"),
                values.toArray());
    }
}
