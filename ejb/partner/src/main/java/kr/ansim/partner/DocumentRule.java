package kr.ansim.partner;

import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleCode;

/** Why a file is not taken. Each says in its words what to do about it. */
public enum DocumentRule implements RuleCode {
    /** There is none, or it is another company's. */
    NO_SUCH_DOCUMENT(Breach.UNKNOWN),
    /** The piece begins where none is waited for; the upload's progress says where to go on. */
    UPLOAD_MOVED_ON(Breach.CONFLICT),
    /** More pieces than the argument says: they are too small. */
    UPLOAD_IN_PIECES(Breach.CONFLICT),
    /** More files at once than the argument says. */
    UPLOADS_UNDERWAY(Breach.CONFLICT),
    /** It goes with a paper and stays with it. */
    DOCUMENT_HANDED_IN(Breach.CONFLICT),
    /** The argument is the limit in megabytes. */
    DOCUMENT_TOO_LARGE(Breach.INVALID),
    /** All files of a company together; the argument is the limit in megabytes. */
    DOCUMENT_QUOTA(Breach.CONFLICT),
    DOCUMENT_EMPTY(Breach.INVALID),
    DOCUMENT_NAME_MISSING(Breach.INVALID),
    /** The argument says how many signs it may have. */
    DOCUMENT_NAME_TOO_LONG(Breach.INVALID),
    /** It reads differently from what it is, by signs that turn the direction of writing. */
    DOCUMENT_NAME_MISLEADS(Breach.INVALID),
    DOCUMENT_NAME_IS_PATH(Breach.INVALID),
    DOCUMENT_NAME_CONTROLS(Breach.INVALID),
    /** None of the kinds that are taken. */
    DOCUMENT_KIND(Breach.INVALID),
    DOCUMENT_HEIC(Breach.INVALID),
    DOCUMENT_SVG(Breach.INVALID),
    DOCUMENT_HWP(Breach.INVALID),
    DOCUMENT_ARCHIVE(Breach.INVALID),
    /** By its content it is what the argument says, by its name something else. */
    DOCUMENT_EXTENSION(Breach.INVALID),
    /** Read one way it is one thing, and read another way another. */
    DOCUMENT_TWO_IN_ONE(Breach.INVALID),
    DOCUMENT_BROKEN(Breach.INVALID),
    DOCUMENT_ENCRYPTED(Breach.INVALID),
    DOCUMENT_SCRIPT(Breach.INVALID),
    DOCUMENT_ATTACHMENT(Breach.INVALID),
    DOCUMENT_LAUNCH(Breach.INVALID),
    DOCUMENT_MACRO(Breach.INVALID),
    /** A name inside it leads out of it. */
    DOCUMENT_ENTRY(Breach.INVALID),
    /** More than the argument says. */
    DOCUMENT_PAGES(Breach.INVALID),
    /** More than the argument says, in millions. */
    DOCUMENT_PIXELS(Breach.INVALID),
    /** Unpacked it becomes far larger, or takes too long to read. */
    DOCUMENT_UNPACKED(Breach.INVALID),
    /** The text by which scanners for viruses are tried. */
    DOCUMENT_TEST_VIRUS(Breach.INVALID),
    /** Larger than the scanner for viruses looks at. */
    DOCUMENT_UNSCANNABLE(Breach.INVALID),
    /** This kind has no pages to look at. */
    NO_PICTURE(Breach.UNKNOWN),
    /** Pages cannot be drawn just now. */
    PICTURE_UNAVAILABLE(Breach.UNAVAILABLE),
    /** Who works here says why a company's file is needed. */
    DOWNLOAD_REASON(Breach.INVALID);

    private final Breach breach;

    DocumentRule(Breach breach) {
        this.breach = breach;
    }

    @Override
    public Breach breach() {
        return breach;
    }
}
