package kr.ansim.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One remark on a file of sites. The text for people is made from the code and its arguments in the reader's language.
 *
 * @param line physical line of the file, counted from 1 with the header; in JSON the line where the site's object begins
 * @param column the column as the file itself spells it, or as the standard does when the file lacks it; null when the
 *     remark is on the whole line
 * @param arguments values for the text, in the order in which {@link SiteImportCode} names them
 */
public record SiteImportRow(int line, @Nullable String column, SiteImportCode code, List<String> arguments) {

    /** A warning tells what was repaired or left out; an error that something of the file did not arrive. */
    public enum Severity {
        WARNING,
        ERROR
    }

    public SiteImportRow {
        arguments = List.copyOf(arguments);
    }

    public Severity severity() {
        return code.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }
}
