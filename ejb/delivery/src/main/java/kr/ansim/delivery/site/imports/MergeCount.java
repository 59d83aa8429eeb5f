package kr.ansim.delivery.site.imports;

import java.util.ArrayList;
import java.util.List;
import kr.ansim.delivery.SiteImportRow;

/** What became, or would become, of some sites of a file. */
public record MergeCount(int created, int updated, int unchanged, List<SiteImportRow> remarks) {

    static final MergeCount NONE = new MergeCount(0, 0, 0, List.of());

    MergeCount plus(MergeCount more) {
        List<SiteImportRow> all = new ArrayList<>(remarks);
        all.addAll(more.remarks);
        return new MergeCount(created + more.created, updated + more.updated, unchanged + more.unchanged, all);
    }
}
