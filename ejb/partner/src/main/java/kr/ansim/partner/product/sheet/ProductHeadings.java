package kr.ansim.partner.product.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.ansim.partner.ProductFault;
import kr.ansim.partner.ProductFault.Code;
import kr.ansim.platform.SheetLine;

/** Which column of a sheet means what: headings stand in any order and in either language. */
final class ProductHeadings {

    private final Map<ProductColumn, Integer> places = new EnumMap<>(ProductColumn.class);
    private final List<ProductFault> faults = new ArrayList<>();

    static ProductHeadings of(SheetLine line) {
        ProductHeadings headings = new ProductHeadings();
        for (int place = 0; place < line.cells().size(); place++) {
            headings.read(line, place);
        }
        Arrays.stream(ProductColumn.values())
                .filter(column -> column.required() && !headings.places.containsKey(column))
                .forEach(column -> headings.fault(
                        line.number(),
                        "",
                        Code.HEADING_MISSING,
                        column.heading(Locale.KOREAN) + " / " + column.heading(Locale.ENGLISH)));
        return headings;
    }

    private void read(SheetLine line, int place) {
        String heading = line.cell(place);
        if (heading.isEmpty()) {
            return;
        }
        String letters = SheetLine.letters(place);
        Optional<ProductColumn> column = ProductColumn.named(heading);
        if (column.isEmpty()) {
            fault(line.number(), letters, Code.HEADING_UNKNOWN, heading);
        } else if (places.putIfAbsent(column.get(), place) != null) {
            fault(line.number(), letters, Code.HEADING_TWICE, heading);
        }
    }

    private void fault(int row, String column, Code code, String argument) {
        faults.add(new ProductFault(0, row, column, "", code.name(), List.of(argument)));
    }

    List<ProductFault> faults() {
        return List.copyOf(faults);
    }

    /** The cells of a row in the order of the columns, so that they can be kept. */
    List<String> ordered(SheetLine line) {
        return Arrays.stream(ProductColumn.values())
                .map(column -> line.cell(places.getOrDefault(column, Integer.MAX_VALUE)))
                .toList();
    }

    /** Empty when the sheet has no such column. */
    String letters(ProductColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : SheetLine.letters(place);
    }
}
