package kr.ansim.membership.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Texts;
import kr.ansim.membership.OrderFile;
import kr.ansim.membership.OrderFileState;
import kr.ansim.platform.Row;
import kr.ansim.platform.SheetFault;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Files of order events and how far they are. */
@ApplicationScoped
class OrderFileRows {

    private static final String BETWEEN = "\u001F";
    private static final int LATEST = 10;
    private static final int LONGEST_HEADING = 40;

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    void add(OrderFile file, @Nullable UUID content) {
        statements.update(
                "INSERT INTO membership_order_file (id, shop_id, name, content, state, sheet_rows, known_rows, orders,"
                        + " taken_orders, new_orders, tried_by, tried_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?)",
                file.id(),
                file.shop(),
                file.name(),
                content,
                file.state(),
                file.rows(),
                file.known(),
                file.orders(),
                file.triedBy(),
                file.triedAt());
        addFaults(file.id(), 0, file.faults());
    }

    private void addFaults(UUID file, int from, List<SheetFault> faults) {
        List<Object[]> rows = new ArrayList<>();
        for (SheetFault fault : faults) {
            rows.add(new Object[] {
                file,
                from + rows.size(),
                fault.row(),
                fault.column(),
                Texts.cut(fault.heading(), LONGEST_HEADING),
                fault.code(),
                String.join(BETWEEN, fault.arguments())
            });
        }
        statements.batch(
                "INSERT INTO membership_order_file_fault (file_id, place, sheet_row, col, heading, code, arguments)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    Optional<OrderFile> find(UUID id) {
        List<SheetFault> faults = statements.list(
                "SELECT * FROM membership_order_file_fault WHERE file_id = ? ORDER BY place", OrderFileRows::fault, id);
        return statements.find("SELECT * FROM membership_order_file WHERE id = ?", row -> file(row, faults), id);
    }

    List<OrderFile> latest() {
        return statements.list(
                "SELECT * FROM membership_order_file ORDER BY tried_at DESC, id DESC LIMIT ?",
                row -> file(row, List.of()),
                LATEST);
    }

    List<UUID> taking() {
        return statements.list(
                "SELECT id FROM membership_order_file WHERE state = 'TAKING' ORDER BY id", row -> row.uuid("id"));
    }

    /** Those that nobody takes and that were tried before. */
    List<UUID> before(Instant moment) {
        return statements.list(
                "SELECT id FROM membership_order_file WHERE tried_at < ? AND state <> 'TAKING' ORDER BY tried_at LIMIT 100",
                row -> row.uuid("id"),
                moment);
    }

    void remove(UUID id) {
        statements.update("DELETE FROM membership_order_file_fault WHERE file_id = ?", id);
        statements.update("DELETE FROM membership_order_file WHERE id = ?", id);
    }

    Optional<UUID> content(UUID id) {
        return statements
                .find(
                        "SELECT content FROM membership_order_file WHERE id = ?",
                        row -> Optional.ofNullable(row.uuidOrNull("content")),
                        id)
                .flatMap(content -> content);
    }

    boolean start(UUID id) {
        return statements.update(
                        "UPDATE membership_order_file SET state = 'TAKING' WHERE id = ? AND state = 'TRIED'", id)
                == 1;
    }

    /** Does nothing where others are farther already. */
    boolean goOn(UUID id, int from, int orders, int changed) {
        return statements.update(
                        "UPDATE membership_order_file SET taken_orders = ?, new_orders = new_orders + ? WHERE id = ?"
                                + " AND state = 'TAKING' AND taken_orders = ?",
                        from + orders,
                        changed,
                        id,
                        from)
                == 1;
    }

    /** @param from how many orders are taken already, of which each was refused once at most */
    void refuse(UUID id, int from, SheetFault fault) {
        if (goOn(id, from, 1, 0)) {
            addFaults(id, from, List.of(fault));
        }
    }

    void end(UUID id) {
        statements.update(
                "UPDATE membership_order_file SET state = 'TAKEN', content = NULL, ended_at = ? WHERE id = ? AND state = 'TAKING'",
                clock.instant(),
                id);
    }

    private static OrderFile file(Row row, List<SheetFault> faults) throws SQLException {
        return new OrderFile(
                row.uuid("id"),
                row.uuid("shop_id"),
                row.string("name"),
                OrderFileState.valueOf(row.string("state")),
                row.integer("sheet_rows"),
                row.integer("known_rows"),
                row.integer("orders"),
                row.integer("taken_orders"),
                row.integer("new_orders"),
                row.string("tried_by"),
                row.instant("tried_at"),
                Optional.ofNullable(row.instantOrNull("ended_at")),
                faults);
    }

    private static SheetFault fault(Row row) throws SQLException {
        String arguments = row.string("arguments");
        return new SheetFault(
                row.integer("sheet_row"),
                row.string("col"),
                row.string("heading"),
                row.string("code"),
                arguments.isEmpty() ? List.of() : List.of(arguments.split(BETWEEN, -1)));
    }
}
