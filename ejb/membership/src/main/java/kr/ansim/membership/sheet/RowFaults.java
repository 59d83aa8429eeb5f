package kr.ansim.membership.sheet;

import java.util.Map;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.SheetColumn;
import kr.ansim.platform.SheetRow;

/** Tells by its cell what is wrong with a thing that a row of a file tells. */
public final class RowFaults {

    private RowFaults() {}

    /** @param columns of the fields of the thing @param otherwise the column of those that have none */
    public static <C extends Enum<C> & SheetColumn> void note(
            SheetRow<C> row, Faults faults, Map<String, C> columns, C otherwise) {
        for (RuleBroken broken : faults.all()) {
            C column = columns.get(broken.field());
            row.fault(
                    column == null ? otherwise : column,
                    broken.code().name(),
                    broken.arguments().stream().map(String::valueOf).toArray(String[]::new));
        }
    }
}
