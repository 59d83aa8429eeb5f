package kr.ansim.delivery.site.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.ansim.delivery.SiteFileFormat;
import kr.ansim.delivery.SiteImportCode;
import kr.ansim.delivery.SiteImportRow;
import kr.ansim.platform.FileText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of pickup sites, whichever of the known lists it is. Never throws for what a file contains: every fault is a
 * remark with its line, and what is good arrives.
 */
final class SiteFile {

    static final int MAX_BYTES = 20 * 1024 * 1024;

    private SiteFile() {}

    /** @param told the format by the caller's word; recognised by the content when empty */
    static ParsedSites read(byte[] content, Optional<SiteFileFormat> told) {
        SiteFileFormat format = told.orElse(null);
        if (content.length > MAX_BYTES) {
            return refused(
                    format, SiteImportCode.FILE_TOO_LARGE, String.valueOf(content.length), String.valueOf(MAX_BYTES));
        }
        FileText file = FileText.of(content);
        if (file.text().isBlank()) {
            return refused(format, SiteImportCode.EMPTY_FILE);
        }
        return withEncoding(read(file.text(), format), file.unusualEncoding());
    }

    private static ParsedSites read(String text, @Nullable SiteFileFormat told) {
        boolean binary = text.lines().findFirst().orElse("").indexOf('\0') >= 0;
        boolean json = SitePages.looksLike(text);
        boolean contrary = told != null && json != (told == SiteFileFormat.NATIONAL_JSON);
        if (binary || contrary) {
            return refused(told, SiteImportCode.NOT_A_SITE_FILE);
        }
        if (json) {
            return SitePages.read(text);
        }
        return SiteTable.in(text)
                .map(table -> table.read(told == null ? table.format() : told))
                .orElseGet(() -> refused(told, SiteImportCode.NOT_A_SITE_FILE));
    }

    private static ParsedSites refused(@Nullable SiteFileFormat format, SiteImportCode code, String... arguments) {
        return new ParsedSites(
                format, List.of(), 0, Set.of(), List.of(new SiteImportRow(1, null, code, List.of(arguments))));
    }

    private static ParsedSites withEncoding(ParsedSites read, @Nullable String unusual) {
        if (unusual == null) {
            return read;
        }
        List<SiteImportRow> rows = new ArrayList<>();
        rows.add(new SiteImportRow(1, null, SiteImportCode.UNUSUAL_ENCODING, List.of(unusual)));
        rows.addAll(read.rows());
        return new ParsedSites(read.format(), read.sites(), read.rejected(), read.faulty(), List.copyOf(rows));
    }
}
