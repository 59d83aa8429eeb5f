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
    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, Integer> said = new HashMap<>();
    private final List<T> rows = new ArrayList<>();
    private boolean headed;
    private boolean headingsHold;
    private int rowsSeen;
    private int calculatedSeen;

    private SheetTable(Class<C> columns, int mostRows, Function<SheetRow<C>, Optional<T>> reader) {
        this.columns = columns;
        this.mostRows = mostRows;
        this.reader = reader;
        places = new EnumMap<>(columns);
    }

    /** @param reader makes one thing of a row, or nothing; a row with a fault is left out in any case */
    public static <C extends Enum<C> & SheetColumn, T> ReadSheet<T> read(
            byte[] file, Class<C> columns, int mostRows, Function<SheetRow<C>, Optional<T>> reader) {
        return new SheetTable<>(columns, mostRows, reader).read(file, Spreadsheet.MOST_BYTES, SheetTable::workbook);
    }

    /** The same of a workbook or of text (CSV), whichever it is. */
    public static <C extends Enum<C> & SheetColumn, T> ReadSheet<T> readEither(
            byte[] file, Class<C> columns, int mostRows, Function<SheetRow<C>, Optional<T>> reader) {
        SheetTable<C, T> table = new SheetTable<>(columns, mostRows, reader);
        return isPacked(file)
                ? table.read(file, Spreadsheet.MOST_BYTES, SheetTable::workbook)
                : table.read(file, CsvLines.MOST_BYTES, SheetTable::text);
    }

    private static boolean isPacked(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    /** Hands the rows of a file over, one after the other. */
    @FunctionalInterface
    private interface Source<C extends Enum<C> & SheetColumn, T> {
        void each(SheetTable<C, T> table, byte[] file) throws IOException;
    }

    private ReadSheet<T> read(byte[] file, int mostBytes, Source<C, T> source) {
        if (file.length > mostBytes) {
            return ReadSheet.refused(SheetFault.TOO_LARGE, String.valueOf(mostBytes / 1024 / 1024));
        }
        try {
            source.each(this, file);
        } catch (IOException broken) {
            return ReadSheet.refused(SheetFault.NOT_A_SPREADSHEET);
        }
        if (!headed || rowsSeen == 0 && headingsHold) {
            fault(0, "", SheetFault.NO_ROWS);
        }
        return new ReadSheet<>(
                rows,
                faults.stream()
                        .sorted(Comparator.comparing(SheetFault::row))
                        .limit(MOST_FAULTS)
                        .map(fault -> fault.under(headings.getOrDefault(fault.column(), "")))
                        .toList());
    }

    /** Of a calculated cell nothing more is told than that. */
    private void workbook(byte[] file) throws IOException {
        Spreadsheet sheet = Spreadsheet.of(file);
        calculated(sheet.calculated());
        // the headings, the rows, and one more that tells that there are too many
        sheet.each(mostRows + 2, line -> {
            calculated(sheet.calculated());
            line(line);
        });
    }

    private void text(byte[] file) throws IOException {
        CsvLines.each(file, mostRows + 2, this::line, this::fault);
    }

    private void calculated(Set<SheetPlace> places) {
        if (places.size() == calculatedSeen || isEnough()) {
            return;
        }
        calculatedSeen = places.size();
        for (SheetPlace place : places) {
            if (!calculated.contains(place.column() + place.row())) {
                fault(place.row(), place.column(), SheetFault.FORMULA);
                calculated.add(place.column() + place.row());
            }
        }
    }

    /** Who has so much to mend looks at no more. */
    private boolean isEnough() {
        return faults.size() > 5 * MOST_FAULTS;
    }

    private void line(SheetLine line) {
        if (!headed) {
            headed = true;
            int before = faults.size();
            headings(line);
            headingsHold = faults.size() == before;
        } else if (headingsHold && !isEnough()) {
            rowsSeen++;
            if (rowsSeen > mostRows) {
                fault(line.number(), "", SheetFault.TOO_MANY_ROWS, String.valueOf(mostRows));
            } else {
                row(line).ifPresent(rows::add);
            }
        }
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
            } else if (places.putIfAbsent(column.get(), place) == null) {
                headings.put(SheetLine.letters(place), heading);
            } else {
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
                .filter(column -> word.equals(SheetWord.folded(column.head().korean()))
                        || word.equals(SheetWord.folded(column.head().english())))
                .findFirst();
    }

    private Optional<T> row(SheetLine line) {
        int before = faults.size();
        SheetRow<C> row = new SheetRow<>(this, line);
        Optional<T> made = reader.apply(row);
        boolean formula = false;
        for (C column : columns.getEnumConstants()) {
            if (row.text(column).length() > column.head().longest()) {
                row.fault(
                        column,
                        SheetFault.TOO_LONG,
                        String.valueOf(column.head().longest()));
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
