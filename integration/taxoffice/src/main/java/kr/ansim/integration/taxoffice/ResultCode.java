package kr.ansim.integration.taxoffice;

import java.util.Optional;
import java.util.regex.Pattern;
import kr.ansim.partner.port.TaxOfficeUnavailable.Reason;

/**
 * What is said of a question: by the tax office in {@code status_code}, by the gateway before it, which guards the keys, in
 * {@code code}.
 */
final class ResultCode {

    static final String OK = "OK";

    /** What may be told of a failure. */
    private static final Pattern FAILURE = Pattern.compile("-\\d{1,4}|(?!OK)[A-Z_]{1,40}");

    private ResultCode() {}

    /**
     * Why there is no answer; empty when there is one. A question that is not accepted as it stands is refused: asking it
     * again does not help.
     *
     * @param code empty when there is none
     */
    static Optional<Reason> failure(String code, int status) {
        return switch (code) {
            case OK -> status == 200 ? Optional.empty() : Optional.of(ofStatus(status));
            case "BAD_JSON_REQUEST", "REQUEST_DATA_MALFORMED", "TOO_LARGE_REQUEST" -> Optional.of(Reason.REFUSED);
            case "INTERNAL_ERROR", "HTTP_ERROR" -> Optional.of(Reason.SERVER_ERROR);
            case "-3", "-4", "-401" -> Optional.of(Reason.REFUSED);
            default -> Optional.of(ofStatus(status));
        };
    }

    /** For what stands in between and knows no codes. 404 says nothing about a business: the address may be wrong. */
    static Reason ofStatus(int status) {
        return switch (status) {
            case 401, 403 -> Reason.REFUSED;
            case 429 -> Reason.QUOTA;
            default -> status >= 500 ? Reason.SERVER_ERROR : Reason.UNREADABLE;
        };
    }

    /** Its code, or the status of whoever answered in its place. */
    static String told(String code, int status) {
        if (FAILURE.matcher(code).matches()) {
            return code;
        }
        return status == 200 ? "" : Integer.toString(status);
    }
}
