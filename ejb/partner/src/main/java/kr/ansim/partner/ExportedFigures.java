package kr.ansim.partner;

import java.util.List;

/** What leaves the house of the figures. @param expiring all of them, where the page shows the first */
public record ExportedFigures(ReviewFigures figures, List<ExpiringPaper> expiring) {

    public ExportedFigures {
        expiring = List.copyOf(expiring);
    }
}
