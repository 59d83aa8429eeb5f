package kr.ansim.partner;

import java.util.List;

/**
 * What changed data of a product mean for its papers. What was accepted stays with the product: it counts again as soon as
 * the paper is asked for again.
 *
 * @param papers as they would be asked, and how they stand
 * @param came asked for now and not before
 * @param went asked for before and no more
 */
public record PaperChanges(List<PaperStanding> papers, List<RequiredPaper> came, List<RequiredPaper> went) {

    public PaperChanges {
        papers = List.copyOf(papers);
        came = List.copyOf(came);
        went = List.copyOf(went);
    }
}
