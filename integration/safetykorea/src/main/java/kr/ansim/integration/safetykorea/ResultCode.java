package kr.ansim.integration.safetykorea;

import kr.ansim.certification.port.Unavailability.Reason;

/** What the register says of a question, compared as text. */
final class ResultCode {

    static final String OK = "2000";
    static final String NO_DATA = "2004";

    private ResultCode() {}

    /**
     * Why there is no answer. A bad parameter (4005) is no "no such number": the register has not understood the question
     * and looked nothing up, and asking again as before will not help.
     */
    static Reason reason(String code) {
        return switch (code) {
            case "4000", "4001", "4005" -> Reason.REFUSED;
            case "5000" -> Reason.SERVER_ERROR;
            default -> Reason.UNREADABLE;
        };
    }
}
