package kr.ansim.delivery.site.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ansim.delivery.SiteFileFormat;
import kr.ansim.delivery.SiteImportCode;
import kr.ansim.delivery.SiteImportRow;
import kr.ansim.platform.CsvText;
import org.jspecify.annotations.Nullable;

/**
 * What has been read of a file so far. Of two rows with the same source, district and name the first one stays: which of
 * them is right, nobody but the register can say, and a copy of a row costs nothing when it is refused.
 */
final class Reading {

    static final int MAX_ROWS = 100_000;

    private final SiteFileFormat format;
    private final List<ParsedSite> sites = new ArrayList<>();
    private final List<SiteImportRow> remarks = new ArrayList<>();
    private final Map<SiteIdentity, Integer> lines = new HashMap<>();
    private final Set<SiteIdentity> faulty = new HashSet<>();
    private int rowsSeen;

    Reading(SiteFileFormat format) {
        this.format = format;
    }

    /** Counts one more data row and tells once when there are too many. */
    boolean mayGoOn(int line) {
        rowsSeen++;
        if (rowsSeen <= MAX_ROWS) {
            return true;
        }
        remark(line, null, SiteImportCode.TOO_MANY_ROWS, MAX_ROWS);
        return false;
    }

    void remark(int line, @Nullable String column, SiteImportCode code, Object... arguments) {
        remarks.add(new SiteImportRow(
                line,
                column,
                code,
                List.of(arguments).stream().map(String::valueOf).toList()));
    }

    /** @param rawCells as they stand in the file and in its order */
    void take(int line, Map<SiteColumn, String> rawCells, Map<SiteColumn, String> spellings) {
        SourceRow row = new SourceRow(line, new EnumMap<>(SiteColumn.class), spellings, remarks);
        for (Map.Entry<SiteColumn, String> raw : rawCells.entrySet()) {
            if (BrokenText.in(raw.getValue())) {
                row.remark(SiteImportCode.ENCODING, raw.getKey());
                return;
            }
            if (raw.getValue().length() > CsvText.MAX_CELL) {
                row.remark(SiteImportCode.CELL_TOO_LONG, raw.getKey(), CsvText.MAX_CELL);
                return;
            }
            row.cells().put(raw.getKey(), Words.clean(raw.getValue()));
        }
        SiteReader.read(row, format, faulty::add).ifPresent(site -> keepFirst(row, site));
    }

    private void keepFirst(SourceRow row, ParsedSite site) {
        Integer first = lines.putIfAbsent(site.identity(), site.line());
        if (first == null) {
            sites.add(site);
        } else {
            row.remark(SiteImportCode.DUPLICATE_SITE, SiteColumn.NAME, first);
        }
    }

    ParsedSites end() {
        if (rowsSeen == 0 && remarks.stream().noneMatch(SiteImportRow::isError)) {
            remark(1, null, SiteImportCode.EMPTY_FILE);
        }
        remarks.sort(Comparator.comparingInt(SiteImportRow::line));
        return new ParsedSites(
                format, List.copyOf(sites), rowsSeen - sites.size(), Set.copyOf(faulty), List.copyOf(remarks));
    }
}
