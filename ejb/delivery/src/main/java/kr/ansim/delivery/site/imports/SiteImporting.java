package kr.ansim.delivery.site.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.delivery.SiteFileFormat;
import kr.ansim.delivery.SiteImportReport;
import kr.ansim.delivery.SiteImportRow;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.Leases;

/**
 * Reads a file and brings it in, some hundred sites at a time. One import runs at a time; should two ever meet, the unique
 * names of sites let only one of them create a site.
 */
@ApplicationScoped
public class SiteImporting {

    private static final int SITES_OF_A_BATCH = 500;
    private static final Duration TERM = Duration.ofMinutes(3);

    @Inject
    SiteMerge merge;

    @Inject
    Leases leases;

    public SiteImportReport trial(byte[] content, Optional<SiteFileFormat> format) {
        return go(SiteFile.read(content, format), merge::compare);
    }

    /** @throws RuleBroken {@code BUSY} while another import runs */
    public SiteImportReport run(byte[] content, Optional<SiteFileFormat> format) {
        ParsedSites read = SiteFile.read(content, format);
        List<SiteImportReport> done = new ArrayList<>(1);
        if (!leases.runIfMine("site-import", TERM, () -> done.add(go(read, merge::apply)))) {
            throw new RuleBroken(DeliveryRule.BUSY);
        }
        return done.get(0);
    }

    private SiteImportReport go(ParsedSites read, BiFunction<List<Matched>, KnownSites, MergeCount> step) {
        if (read.sites().isEmpty()) {
            return new SiteImportReport(read.format(), 0, 0, 0, read.rejected(), read.rows());
        }
        KnownSites known = merge.known(read.sites().get(0).identity().source());
        SiteMatching.Result matching = SiteMatching.of(read, known);
        List<Matched> matches = matching.sites();
        MergeCount count = MergeCount.NONE;
        for (int from = 0; from < matches.size(); from += SITES_OF_A_BATCH) {
            int to = Math.min(from + SITES_OF_A_BATCH, matches.size());
            count = count.plus(step.apply(matches.subList(from, to), known));
        }
        List<SiteImportRow> rows = new ArrayList<>(read.rows());
        rows.addAll(matching.remarks());
        rows.addAll(count.remarks());
        rows.sort(Comparator.comparingInt(SiteImportRow::line));
        int rejected = read.rejected() + read.sites().size() - matches.size();
        return new SiteImportReport(read.format(), count.created(), count.updated(), count.unchanged(), rejected, rows);
    }
}
