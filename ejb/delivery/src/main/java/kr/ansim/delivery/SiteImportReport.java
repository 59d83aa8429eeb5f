package kr.ansim.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file of sites. The four counts are sites of the file: together they are all of its data rows.
 *
 * @param format null when the file is none that we can read
 * @param rows every remark, by line
 */
public record SiteImportReport(
        @Nullable SiteFileFormat format,
        int created,
        int updated,
        int unchanged,
        int rejected,
        List<SiteImportRow> rows) {

    public SiteImportReport {
        rows = List.copyOf(rows);
    }

    /** Nothing of the file could be read at all, so it was none of our lists or was cut to pieces; nothing has changed. */
    public boolean isUnreadable() {
        return created + updated + unchanged == 0
                && errors() > 0
                && rows.stream()
                        .filter(SiteImportRow::isError)
                        .allMatch(row -> row.code().meansWholeFile());
    }

    public long errors() {
        return rows.stream().filter(SiteImportRow::isError).count();
    }

    public long warnings() {
        return rows.size() - errors();
    }
}
