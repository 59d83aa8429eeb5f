package kr.ansim.delivery.site.imports;

import java.util.List;
import java.util.Set;
import kr.ansim.delivery.SiteFileFormat;
import kr.ansim.delivery.SiteImportRow;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a file.
 *
 * @param format null when the file is none that we can read
 * @param rejected data rows that are not among the sites
 * @param faulty sites that have a row in the file, but one that could not be taken
 * @param rows remarks by line
 */
record ParsedSites(
        @Nullable SiteFileFormat format,
        List<ParsedSite> sites,
        int rejected,
        Set<SiteIdentity> faulty,
        List<SiteImportRow> rows) {}
