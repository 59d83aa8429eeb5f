package kr.ansim.delivery.site.imports;

import java.util.List;
import java.util.Map;
import kr.ansim.delivery.SiteImportCode;
import kr.ansim.delivery.SiteImportRow;

/**
 * What a file says of one site, cell by cell, whatever kind of file it is. Remarks name the column as the file spells it.
 *
 * @param cells cleaned texts of the columns that the file has
 * @param spellings how the file spells its columns
 */
record SourceRow(
        int line, Map<SiteColumn, String> cells, Map<SiteColumn, String> spellings, List<SiteImportRow> remarks) {

    /** The cell's text, empty when the cell or its column is missing. */
    String text(SiteColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean lacks(SiteColumn column) {
        return text(column).isEmpty();
    }

    void remark(SiteImportCode code, SiteColumn column, Object... arguments) {
        remarks.add(new SiteImportRow(
                line,
                spelling(column),
                code,
                List.of(arguments).stream().map(String::valueOf).toList()));
    }

    String spelling(SiteColumn column) {
        String spelled = spellings.get(column);
        if (spelled != null) {
            return spelled;
        }
        return column.spelledLike(
                spellings.isEmpty() ? "" : spellings.values().iterator().next());
    }
}
