package kr.ansim.partner.product.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.ansim.partner.ImportRowState;
import kr.ansim.partner.ProductFault;
import kr.ansim.partner.ProductFault.Code;
import kr.ansim.partner.product.ItemCode;
import kr.ansim.partner.requirement.PaperTable;
import kr.ansim.platform.SheetLine;
import kr.ansim.platform.SheetPlace;
import org.jspecify.annotations.Nullable;

/** The rows of one workbook on trial: handed on some hundred at a time, and forgotten but for their item codes. */
final class TriedRows {

    private static final int TOGETHER = 200;
    private static final int MOST_FAULTS = 2_000;

    /** The item codes of the template's example, which is never taken. */
    private static final Set<String> EXAMPLES = Set.of("예시", "example");

    private final PaperTable table;
    private final SheetWords words;
    private final Consumer<List<ProductFault>> faultTaker;
    private final Consumer<List<ImportRows.Kept>> rowTaker;
    private final Function<Collection<String>, Set<String>> known;
    private final Map<String, Integer> rowOfCode = new HashMap<>();
    private final List<ProductFault> faults = new ArrayList<>();
    private final List<ImportRows.Kept> rows = new ArrayList<>();
    private @Nullable ProductHeadings headings;
    private int faultCount;
    private int rowCount;

    TriedRows(
            PaperTable table,
            Consumer<List<ProductFault>> faultTaker,
            Consumer<List<ImportRows.Kept>> rowTaker,
            Function<Collection<String>, Set<String>> known) {
        this.table = table;
        this.words = new SheetWords(table);
        this.faultTaker = faultTaker;
        this.rowTaker = rowTaker;
        this.known = known;
    }

    int count() {
        return rowCount;
    }

    int faults() {
        return faultCount;
    }

    /** @param calculated cells that are known to be so, those of this row among them */
    void take(SheetLine line, Set<SheetPlace> calculated) {
        ProductHeadings read = headings;
        if (read == null) {
            ProductHeadings first = ProductHeadings.of(line);
            headings = first;
            first.faults().forEach(this::fault);
            return;
        }
        if (!read.faults().isEmpty()) {
            return;
        }
        List<String> cells = read.ordered(line);
        String itemCode = cells.get(ProductColumn.ITEM_CODE.ordinal());
        if (EXAMPLES.contains(ItemCode.folded(itemCode))) {
            return;
        }
        if (rowCount == SheetTrial.MOST_ROWS) {
            fault(SheetTrial.fault(
                    line.number(), "", Code.TOO_MANY_ROWS, List.of(String.valueOf(SheetTrial.MOST_ROWS))));
            return;
        }
        rowCount++;
        boolean right = isRight(line, cells, read, calculated);
        rows.add(new ImportRows.Kept(line.number(), right ? ImportRowState.NEW : ImportRowState.FAULTY, cells));
        if (rows.size() == TOGETHER) {
            handOn();
        }
    }

    private boolean isRight(SheetLine line, List<String> cells, ProductHeadings read, Set<SheetPlace> calculated) {
        int before = faultCount;
        String itemCode = cells.get(ProductColumn.ITEM_CODE.ordinal());
        for (ProductColumn column : ProductColumn.values()) {
            if (isCalculated(line, column, read, calculated)) {
                fault(of(line, column, read, itemCode, Code.FORMULA.name(), List.of()));
            }
        }
        ReadProduct.of(cells, words, table).faults().stream()
                .filter(fault -> !isCalculated(line, fault.column(), read, calculated))
                .forEach(fault -> fault(of(line, fault.column(), read, itemCode, fault.code(), fault.arguments())));
        Integer earlier = itemCode.isEmpty() ? null : rowOfCode.putIfAbsent(ItemCode.folded(itemCode), line.number());
        if (earlier != null) {
            fault(of(line, ProductColumn.ITEM_CODE, read, itemCode, Code.DOUBLE.name(), List.of(earlier.toString())));
        }
        return faultCount == before;
    }

    private static boolean isCalculated(
            SheetLine line, ProductColumn column, ProductHeadings read, Set<SheetPlace> calculated) {
        return calculated.contains(new SheetPlace(line.number(), read.letters(column)));
    }

    private static ProductFault of(
            SheetLine line,
            ProductColumn column,
            ProductHeadings read,
            String itemCode,
            String code,
            List<String> arguments) {
        return new ProductFault(0, line.number(), read.letters(column), itemCode, code, arguments);
    }

    private void fault(ProductFault fault) {
        faultCount++;
        if (faultCount <= MOST_FAULTS) {
            faults.add(new ProductFault(
                    faultCount, fault.row(), fault.column(), fault.itemCode(), fault.code(), fault.arguments()));
        }
        if (faults.size() == TOGETHER) {
            handOnFaults();
        }
    }

    /** The whole file is none. */
    void refuse(Code code, String... arguments) {
        fault(SheetTrial.fault(0, "", code, Arrays.asList(arguments)));
        handOn();
        handOnFaults();
    }

    void end() {
        if (rowCount == 0 && faultCount == 0) {
            fault(SheetTrial.fault(0, "", Code.NO_ROWS, List.of()));
        }
        handOn();
        handOnFaults();
    }

    private void handOn() {
        Set<String> there = known.apply(rows.stream()
                .filter(row -> row.state().isWaiting())
                .map(ImportRows.Kept::itemCode)
                .toList());
        rowTaker.accept(rows.stream()
                .map(row -> row.state().isWaiting() && there.contains(ItemCode.folded(row.itemCode()))
                        ? new ImportRows.Kept(row.row(), ImportRowState.KNOWN, row.cells())
                        : row)
                .toList());
        rows.clear();
    }

    private void handOnFaults() {
        faultTaker.accept(List.copyOf(faults));
        faults.clear();
    }
}
