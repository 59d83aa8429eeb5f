package kr.ansim.partner.port;

/**
 * Opens PDFs and pictures where a hostile one does no harm: apart from the server, with bounded memory and time. Never
 * called in a transaction.
 */
public interface PagePictures {

    /** Counts the pages and looks for what a paper has no need of. */
    PageAnswer look(byte[] file, PageLimits limits);

    /** Draws a page anew. @param page the first is 1 @param width of the drawing in pixels */
    PageAnswer draw(byte[] file, int page, int width, PageLimits limits);
}
