package kr.ansim.integration.pdfbox;

import kr.ansim.partner.port.PageProblem;

/** A file that is not opened any further. */
final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final PageProblem problem;

    Unfit(PageProblem problem) {
        this.problem = problem;
    }

    PageProblem problem() {
        return problem;
    }
}
