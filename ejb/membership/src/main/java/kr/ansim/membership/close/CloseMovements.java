package kr.ansim.membership.close;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.Won;
import kr.ansim.membership.ClosedGrades;
import kr.ansim.membership.Movement;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Who went where with each close, added up while it decides. */
@ApplicationScoped
public class CloseMovements {

    @Inject
    private Statements statements;

    /** What one step of a close adds. */
    static final class Step {

        private final Map<Integer, Map<Integer, Movement>> cells = new TreeMap<>();

        void add(int from, int to, long amount) {
            cells.computeIfAbsent(from, grade -> new TreeMap<>())
                    .merge(
                            to,
                            new Movement(from, to, 1, Won.of(amount)),
                            (before, one) -> new Movement(
                                    from,
                                    to,
                                    before.members() + 1,
                                    before.amount().plus(one.amount())));
        }

        private List<Object[]> rows(UUID close) {
            List<Object[]> rows = new ArrayList<>();
            cells.values()
                    .forEach(row -> row.values()
                            .forEach(one -> rows.add(new Object[] {
                                close,
                                one.from(),
                                one.to(),
                                one.members(),
                                one.amount().amount()
                            })));
            return rows;
        }
    }

    void add(UUID close, Step step) {
        statements.batch(
                "INSERT INTO membership_close_movement (close_id, from_grade, to_grade, members, amount)"
                        + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE members = members + VALUES(members),"
                        + " amount = amount + VALUES(amount)",
                step.rows(close));
    }

    List<Movement> of(UUID close) {
        return statements.list(
                "SELECT from_grade, to_grade, members, amount FROM membership_close_movement WHERE close_id = ?"
                        + " ORDER BY from_grade, to_grade",
                CloseMovements::movement,
                close);
    }

    /** The earliest first; those that were taken back are none. */
    public List<ClosedGrades> since(LocalDate day) {
        record Moved(LocalDate effective, Movement movement) {}
        Map<LocalDate, List<Movement>> days = statements
                .list(
                        "SELECT c.effective, m.from_grade, m.to_grade, m.members, m.amount FROM membership_close c"
                                + " JOIN membership_close_movement m ON m.close_id = c.id WHERE c.effective >= ?"
                                + " AND c.state = 'DONE' ORDER BY c.effective, m.from_grade, m.to_grade",
                        row -> new Moved(row.date("effective"), movement(row)),
                        day)
                .stream()
                .collect(Collectors.groupingBy(
                        Moved::effective, TreeMap::new, Collectors.mapping(Moved::movement, Collectors.toList())));
        return days.entrySet().stream()
                .map(one -> new ClosedGrades(one.getKey(), one.getValue()))
                .toList();
    }

    private static Movement movement(Row row) throws SQLException {
        return new Movement(
                row.integer("from_grade"),
                row.integer("to_grade"),
                row.bigint("members"),
                Won.of(row.bigint("amount")));
    }
}
