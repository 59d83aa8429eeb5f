package kr.ansim.integration.pdfbox;

import java.io.IOException;

/** A file as the opening program has it before it. */
interface OpenFile {

    /** How many pages it has, when nothing stands against it. */
    int look() throws IOException, Unfit;

    /** One page. @param page the first is 1 */
    byte[] draw(int page, int width) throws IOException, Unfit;

    /** Of what is drawn. */
    String mediaType();
}
