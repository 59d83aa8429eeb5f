package kr.ansim.delivery;

import static kr.ansim.delivery.SiteImportRow.Severity.ERROR;
import static kr.ansim.delivery.SiteImportRow.Severity.WARNING;

/** What can be remarked on a file of sites. Where a remark carries arguments, they are named here in their order. */
public enum SiteImportCode {
    /** No site is in it. */
    EMPTY_FILE(ERROR),
    /** Arguments: bytes of the file, bytes allowed. */
    FILE_TOO_LARGE(ERROR),
    /** Rows after this line were not read. Argument: rows allowed. */
    TOO_MANY_ROWS(ERROR),
    /** Neither JSON nor a table with columns that we know, or not what the caller said it is. */
    NOT_A_SITE_FILE(ERROR),
    MISSING_COLUMN(ERROR),
    /** The column is ignored. */
    UNKNOWN_COLUMN(WARNING),
    /** The column stands twice in the header; the first one counts. */
    DUPLICATE_COLUMN(WARNING),
    /** The file was read, but not as UTF-8 or CP949. Argument: the encoding. */
    UNUSUAL_ENCODING(WARNING),

    /** Characters are broken: bytes of another encoding, or text that was saved in the wrong one before. */
    ENCODING(ERROR),
    /** A quoted cell never ends; reading went on with the next line. */
    UNCLOSED_QUOTE(ERROR),
    /** A quote stands inside a cell without being doubled. */
    MISPLACED_QUOTE(ERROR),
    BROKEN_JSON(ERROR),
    /** Arguments: cells found, cells expected. */
    TOO_FEW_CELLS(ERROR),
    /** Arguments: cells found, cells expected. */
    TOO_MANY_CELLS(ERROR),
    /** Argument: characters allowed. */
    CELL_TOO_LONG(ERROR),

    MISSING_NAME(ERROR),
    /** Argument: characters allowed. */
    NAME_TOO_LONG(ERROR),
    MISSING_DISTRICT(ERROR),
    /** No name of a 시도 or 시군구. Argument: what stands there. */
    BAD_DISTRICT(ERROR),
    MISSING_ADDRESS(ERROR),
    /** Argument: line of the row with the same district and name, which was taken. */
    DUPLICATE_SITE(ERROR),

    MISSING_COORDINATES(ERROR),
    /** Argument: what stands there. */
    NOT_A_NUMBER(ERROR),
    /** Latitude must lie in 33–39, longitude in 124–132. Arguments: latitude, longitude as they stand. */
    OUTSIDE_KOREA(ERROR),
    /** Latitude and longitude were exchanged and have been put right. Arguments: latitude, longitude as put right. */
    COORDINATES_SWAPPED(WARNING),

    /** No door is named. */
    MISSING_DOORS(ERROR),
    /** The packed cells of kinds, counts and lengths can't be read or don't agree. Argument: what stands there. */
    DOORS_INCONSISTENT(ERROR),
    /** A door's length is not between 5 cm and 3 m. Argument: the length in centimetres. */
    DOOR_OUT_OF_BOUNDS(ERROR),
    /** Arguments: doors found, doors allowed. */
    TOO_MANY_DOORS(ERROR),

    /** The time can't be read; the hours of that kind of day are unknown. Argument: what stands there. */
    BAD_TIME(WARNING),
    /** The date can't be read and was left out. Argument: what stands there. */
    BAD_DATE(WARNING),
    /** An amount, a duration or a phone number can't be read and was left out. Argument: what stands there. */
    BAD_VALUE(WARNING),

    /** The site was known by another name or district, which stays an alias. Arguments: old district, old name. */
    SITE_RENAMED(WARNING),
    /**
     * A site of another name is known here, and the file is too small a part of its register to tell a renamed one from a
     * second one: it was taken as new. Arguments: district, name of the known one.
     */
    SAME_PLACE(WARNING),
    /** Doors that are no longer in the file stay until they are free. Argument: their numbers. */
    DOORS_KEPT(WARNING);

    private final SiteImportRow.Severity severity;

    SiteImportCode(SiteImportRow.Severity severity) {
        this.severity = severity;
    }

    public SiteImportRow.Severity severity() {
        return severity;
    }

    /** Whether no row can be read when nothing but this is said of a file. */
    boolean meansWholeFile() {
        return switch (this) {
            case EMPTY_FILE, FILE_TOO_LARGE, NOT_A_SITE_FILE, MISSING_COLUMN, BROKEN_JSON -> true;
            default -> false;
        };
    }
}
