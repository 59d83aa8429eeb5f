package kr.ansim.integration.institute;

import java.util.Optional;
import kr.ansim.certification.port.Unavailability.Reason;

/** {@code rsp_code}: what an institute says of a call. Its first three figures repeat the status of the answer. */
final class RspCode {

    static final String OK = "00000";
    static final String UP_TO_DATE = "00001";
    static final String TOKEN_REFUSED = "40101";
    static final String NO_SUCH_DATA = "40402";

    private RspCode() {}

    /**
     * Why there is no answer; empty when there is one. What means an answer is believed only with its own status, or with
     * 200. A question that is not accepted as it stands (40001 to 40004) is refused: asking it again does not help.
     *
     * @param code empty when it cannot be read
     */
    static Optional<Reason> failure(String code, int status) {
        return switch (code) {
            case OK, UP_TO_DATE -> status == 200 ? Optional.empty() : Optional.of(ofStatus(status));
            case NO_SUCH_DATA -> status == 200 || status == 404 ? Optional.empty() : Optional.of(ofStatus(status));
            case "40001", "40002", "40003", "40004" -> Optional.of(Reason.REFUSED);
            case TOKEN_REFUSED, "40102", "40103", "40104", "40303" -> Optional.of(Reason.REFUSED);
            case "40105", "40106" -> Optional.of(Reason.NOT_CONSENTED);
            case "42901" -> Optional.of(Reason.QUOTA);
            case "50001", "50002", "50003", "50004", "50005", "50008" -> Optional.of(Reason.SERVER_ERROR);
            default -> Optional.of(ofStatus(status));
        };
    }

    /** For what stands before an institute and knows no codes. 404 is no "no such data": the address may be wrong. */
    static Reason ofStatus(int status) {
        return switch (status) {
            case 401, 403 -> Reason.REFUSED;
            case 429 -> Reason.QUOTA;
            default -> status >= 500 ? Reason.SERVER_ERROR : Reason.UNREADABLE;
        };
    }
}
