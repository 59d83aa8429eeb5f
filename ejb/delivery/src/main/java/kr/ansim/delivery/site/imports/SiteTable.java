package kr.ansim.delivery.site.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ansim.delivery.SiteFileFormat;
import kr.ansim.delivery.SiteImportCode;
import kr.ansim.platform.CsvFault;
import kr.ansim.platform.CsvRecord;
import kr.ansim.platform.CsvText;
import org.jspecify.annotations.Nullable;

/** A table of sites with its header found: which delimiter, which columns, whose list. */
final class SiteTable {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    private final CsvText rows;
    private final List<String> header;
    private final List<Optional<SiteColumn>> columns;
    private final int headerLine;

    private SiteTable(CsvText rows, CsvRecord header) {
        this.rows = rows;
        this.header = header.cells().stream().map(Words::clean).toList();
        this.columns = this.header.stream().map(SiteColumn::named).toList();
        this.headerLine = header.line();
    }

    /** The table in this text, if its header names at least two columns that we know. */
    static Optional<SiteTable> in(String text) {
        SiteTable best = null;
        for (char delimiter : DELIMITERS) {
            CsvText rows = new CsvText(text, delimiter);
            Optional<CsvRecord> header = rows.next(0);
            while (header.filter(CsvRecord::isBlank).isPresent()) {
                header = rows.next(0);
            }
            if (header.filter(record -> record.fault() == null).isPresent()) {
                SiteTable table = new SiteTable(rows, header.get());
                best = best == null || table.known() > best.known() ? table : best;
            }
        }
        return Optional.ofNullable(best).filter(table -> table.known() >= 2);
    }

    private long known() {
        return columns.stream().filter(Optional::isPresent).count();
    }

    SiteFileFormat format() {
        boolean seoul = header.stream().anyMatch(SiteColumn::isSeoulsOwn);
        return seoul ? SiteFileFormat.SEOUL : SiteFileFormat.NATIONAL_CSV;
    }

    ParsedSites read(SiteFileFormat format) {
        Reading reading = new Reading(format);
        Map<SiteColumn, String> spellings = readHeader(reading);
        boolean complete = tellMissingColumns(format, spellings, reading);
        Optional<CsvRecord> next = rows.next(header.size());
        while (next.isPresent()) {
            CsvRecord row = next.get();
            if (!row.isBlank()) {
                if (!reading.mayGoOn(row.line())) {
                    break;
                }
                if (complete) {
                    readRow(row, spellings, reading);
                }
            }
            next = rows.next(header.size());
        }
        return reading.end();
    }

    private Map<SiteColumn, String> readHeader(Reading reading) {
        Map<SiteColumn, String> spellings = new EnumMap<>(SiteColumn.class);
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            Optional<SiteColumn> column = columns.get(i);
            if (column.isEmpty()) {
                if (!name.isEmpty()) {
                    reading.remark(headerLine, name, SiteImportCode.UNKNOWN_COLUMN);
                }
            } else if (spellings.putIfAbsent(column.get(), name) != null) {
                reading.remark(headerLine, name, SiteImportCode.DUPLICATE_COLUMN);
            }
        }
        return spellings;
    }

    private boolean tellMissingColumns(SiteFileFormat format, Map<SiteColumn, String> spellings, Reading reading) {
        List<SiteColumn> missing = new ArrayList<>(SiteColumn.requiredIn(format));
        missing.removeAll(spellings.keySet());
        String present = spellings.values().iterator().next();
        missing.forEach(
                column -> reading.remark(headerLine, column.spelledLike(present), SiteImportCode.MISSING_COLUMN));
        return missing.isEmpty();
    }

    private void readRow(CsvRecord row, Map<SiteColumn, String> spellings, Reading reading) {
        List<String> cells = row.cells();
        CsvFault fault = row.fault();
        if (fault != null) {
            Object[] arguments = fault == CsvFault.CELL_TOO_LONG ? new Object[] {CsvText.MAX_CELL} : new Object[0];
            reading.remark(row.line(), nameOf(row.faultyCell()), SiteImportCode.valueOf(fault.name()), arguments);
        } else if (cells.size() < header.size()) {
            reading.remark(row.line(), nameOf(cells.size()), SiteImportCode.TOO_FEW_CELLS, cells.size(), header.size());
        } else if (cells.stream().skip(header.size()).anyMatch(extra -> !extra.isBlank())) {
            reading.remark(row.line(), null, SiteImportCode.TOO_MANY_CELLS, cells.size(), header.size());
        } else {
            reading.take(row.line(), byColumn(cells), spellings);
        }
    }

    private @Nullable String nameOf(int cell) {
        return cell < header.size() && !header.get(cell).isEmpty() ? header.get(cell) : null;
    }

    private Map<SiteColumn, String> byColumn(List<String> cells) {
        Map<SiteColumn, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells.get(i);
            columns.get(i).ifPresent(column -> byColumn.putIfAbsent(column, cell));
        }
        return byColumn;
    }
}
