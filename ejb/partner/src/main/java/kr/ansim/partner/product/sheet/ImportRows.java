package kr.ansim.partner.product.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.Texts;
import kr.ansim.partner.ImportRowState;
import kr.ansim.platform.Statements;

/** The rows of spreadsheets as they were read. Taking one changes its state in the transaction of its effect. */
@ApplicationScoped
class ImportRows {

    /** Control characters never come out of cells, so this one parts them. */
    private static final String BETWEEN = "\u001f";

    private static final int LONGEST_CODE = 64;

    @Inject
    private Statements statements;

    /** @param cells in the order of the columns */
    record Kept(int row, ImportRowState state, List<String> cells) {

        Kept {
            cells = List.copyOf(cells);
        }

        String itemCode() {
            return cells.get(ProductColumn.ITEM_CODE.ordinal());
        }
    }

    /** Of a row that cannot be taken nothing is kept but that it was there. */
    void add(UUID id, List<Kept> rows) {
        statements.batch(
                "INSERT INTO partner_product_import_row (import_id, sheet_row, state, item_code, content) VALUES (?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {
                            id,
                            row.row(),
                            row.state(),
                            Texts.cut(row.itemCode(), LONGEST_CODE),
                            row.state().isWaiting() ? String.join(BETWEEN, row.cells()) : ""
                        })
                        .toList());
    }

    List<Kept> waiting(UUID id, int most) {
        return statements.list(
                "SELECT sheet_row, state, content FROM partner_product_import_row WHERE import_id = ? AND state IN (?, ?)"
                        + " ORDER BY sheet_row LIMIT " + most,
                row -> new Kept(
                        row.integer("sheet_row"),
                        ImportRowState.valueOf(row.string("state")),
                        Arrays.asList(row.string("content").split(BETWEEN, -1))),
                id,
                ImportRowState.NEW,
                ImportRowState.KNOWN);
    }

    record Became(int row, ImportRowState state) {}

    void became(UUID id, List<Became> rows) {
        statements.batch(
                "UPDATE partner_product_import_row SET state = ?, content = '' WHERE import_id = ? AND sheet_row = ?",
                rows.stream()
                        .map(row -> new Object[] {row.state(), id, row.row()})
                        .toList());
    }
}
