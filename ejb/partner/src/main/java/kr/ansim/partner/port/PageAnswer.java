package kr.ansim.partner.port;

/** What came of opening a file. */
public sealed interface PageAnswer {

    /** Nothing stands against it. */
    record Looked(int pages) implements PageAnswer {}

    @SuppressWarnings("ArrayRecordComponent")
    record Drawn(String mediaType, byte[] bytes) implements PageAnswer {}

    /** It is not to be opened. */
    record Refused(PageProblem problem) implements PageAnswer {}

    /** Nothing can be opened just now; it may later. */
    record Unavailable() implements PageAnswer {}
}
