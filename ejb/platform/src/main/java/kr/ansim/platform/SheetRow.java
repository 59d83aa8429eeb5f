package kr.ansim.platform;

import java.util.Optional;
import kr.ansim.kernel.Texts;

/** One row below the headings, while it is read. What is found wrong is noted with the row and its column. */
public final class SheetRow<C extends Enum<C> & SheetColumn> {

    private final SheetTable<C, ?> table;
    private final SheetLine line;

    SheetRow(SheetTable<C, ?> table, SheetLine line) {
        this.table = table;
        this.line = line;
    }

    /** As spreadsheets count, from 1. */
    public int number() {
        return line.number();
    }

    /** Empty where nothing stands. */
    public String text(C column) {
        return line.cell(table.place(column));
    }

    /** What stands there; a fault where nothing does. */
    public Optional<String> needed(C column) {
        String text = text(column);
        if (text.isEmpty()) {
            fault(column, SheetFault.EMPTY);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** The meaning of what stands there; a fault with the text where it has none. */
    public <M> Optional<M> known(C column, Optional<M> meaning, String otherwise) {
        if (meaning.isEmpty()) {
            fault(column, otherwise, Texts.cut(text(column), column.head().longest()));
        }
        return meaning;
    }

    /** A fault with the earlier row where a row before said the same. */
    public void once(C column, String said) {
        table.once(this, column, said);
    }

    public void fault(C column, String code, String... arguments) {
        table.fault(line.number(), SheetLine.letters(table.place(column)), code, arguments);
    }
}
