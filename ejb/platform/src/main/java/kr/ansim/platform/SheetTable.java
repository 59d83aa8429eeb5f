package kr.ansim.platform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a table out of a spreadsheet: headings first, in any order and in either language, then one thing in each row. A
 * file is read whole, and all that is wrong with it is told with its row and column.
 */
public final class SheetTable<C extends Enum<C> & SheetColumn, T> {

    private static final int MOST_FAULTS = 200;

    private final Class<C> columns;
    private final int mostRows;
    private final Function<SheetRow<C>, Optional<T>> reader;
    private final List<SheetFault> faults = new ArrayList<>();
    private final Set<String> calculated = new HashSet<>();
    private final Map<C, Integer> places;
    private final Map<String, Integer> said = new HashMap<>();

    private SheetTable(Class<C> columns, int mostRows, Function<SheetRow<C>, Optional<T>> reader) {
        this.columns = columns;
        this.mostRows = mostRows;
        this.reader = reader;
        places = new EnumMap<>(columns);
    }

    /** @param reader makes one thing of a row, or nothing; a row with a fault is left out in any case */
    public static <C extends Enum<C> & SheetColumn, T> ReadSheet<T> read(
            byte[] file, Class<C> columns, int mostRows, Function<SheetRow<C>, Optional<T>> reader) {
        if (file.length > Spreadsheet.MOST_BYTES) {
            return ReadSheet.refused(SheetFault.TOO_LARGE, String.valueOf(Spreadsheet.MOST_BYTES / 1024 / 1024));
        }
        try {
            Spreadsheet sheet = Spreadsheet.of(file);
            // the headings, the rows, and one more that tells that there are too many
            List<SheetLine> lines = sheet.lines(mostRows + 2);
            return new SheetTable<>(columns, mostRows, reader).read(lines, sheet.calculated());
        } catch (IOException broken) {
            return ReadSheet.refused(SheetFault.NOT_A_SPREADSHEET);
        }
    }

    /** Of a calculated cell nothing more is told than that. */
    private ReadSheet<T> read(List<SheetLine> lines, Set<SheetPlace> formulas) {
        for (SheetPlace place : formulas) {
            fault(place.row(), place.column(), SheetFault.FORMULA);
        }
        faults.forEach(fault -> calculated.add(fault.cell()));
        List<T> rows = new ArrayList<>();
        if (lines.isEmpty()) {
            fault(0, "", SheetFault.NO_ROWS);
        } else {
            int before = faults.size();
            headings(lines.get(0));
            if (faults.size() == before) {
                rows(lines, rows);
            }
        }
        return new ReadSheet<>(
                rows,
                faults.stream()
                        .sorted(Comparator.comparing(SheetFault::row))
                        .limit(MOST_FAULTS)
                        .toList());
    }

    private void headings(SheetLine line) {
        for (int place = 0; place < line.cells().size(); place++) {
            String heading = line.cell(place);
            if (heading.isEmpty()) {
                continue;
            }
            Optional<C> column = named(heading);
            if (column.isEmpty()) {
                fault(line.number(), SheetLine.letters(place), SheetFault.HEADING_UNKNOWN, heading);
            } else if (places.putIfAbsent(column.get(), place) != null) {
                fault(line.number(), SheetLine.letters(place), SheetFault.HEADING_TWICE, heading);
            }
        }
        Arrays.stream(columns.getEnumConstants())
                .filter(column -> !places.containsKey(column))
                .forEach(column -> fault(
                        line.number(),
                        "",
                        SheetFault.HEADING_MISSING,
                        column.heading(Locale.KOREAN) + " / " + column.heading(Locale.ENGLISH)));
    }

    /** Whatever its case and blanks. */
    private Optional<C> named(String heading) {
        String word = SheetWord.folded(heading);
        return Arrays.stream(columns.getEnumConstants())
                .filter(column -> word.equals(SheetWord.folded(column.korean()))
                        || word.equals(SheetWord.folded(column.english())))
                .findFirst();
    }

    private void rows(List<SheetLine> lines, List<T> rows) {
        if (lines.size() == 1) {
            fault(0, "", SheetFault.NO_ROWS);
        }
        int end = Math.min(lines.size(), mostRows + 1);
        lines.subList(1, end).forEach(line -> row(line).ifPresent(rows::add));
        if (lines.size() > end) {
            fault(lines.get(end).number(), "", SheetFault.TOO_MANY_ROWS, String.valueOf(mostRows));
        }
    }

    private Optional<T> row(SheetLine line) {
        int before = faults.size();
        SheetRow<C> row = new SheetRow<>(this, line);
        Optional<T> made = reader.apply(row);
        boolean formula = false;
        for (C column : columns.getEnumConstants()) {
            if (row.text(column).length() > column.longest()) {
                row.fault(column, SheetFault.TOO_LONG, String.valueOf(column.longest()));
            }
            formula |= calculated.contains(SheetLine.letters(place(column)) + line.number());
        }
        return faults.size() > before || formula ? Optional.empty() : made;
    }

    int place(C column) {
        return places.getOrDefault(column, Integer.MAX_VALUE);
    }

    void once(SheetRow<C> row, C column, String what) {
        Integer earlier = said.putIfAbsent(what, row.number());
        if (earlier != null) {
            row.fault(column, SheetFault.DOUBLE, String.valueOf(earlier));
        }
    }

    void fault(int row, String column, String code, String... arguments) {
        SheetFault fault = new SheetFault(row, column, code, List.of(arguments));
        if (!calculated.contains(fault.cell())) {
            faults.add(fault);
        }
    }
}
