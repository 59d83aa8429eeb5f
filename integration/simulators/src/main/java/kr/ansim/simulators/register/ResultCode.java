package kr.ansim.simulators.register;

/** The register's own codes. All of them come with HTTP status 200. */
enum ResultCode {
    SUCCESS("2000", "Success"),
    NO_DATA("2004", "Data not found"),
    BAD_KEY("4000", "Invalid AuthKey"),
    UNREGISTERED_IP("4001", "Unregistered IP"),
    BAD_PARAMETER("4005", "Invalid parameter"),
    SERVER_ERROR("5000", "Server error");

    private final String code;
    private final String message;

    ResultCode(String code, String message) {
        this.code = code;
        this.message = message;
    }

    String code() {
        return code;
    }

    String message() {
        return message;
    }

    /** The message that goes with a code, even one that is not in the specification. */
    static String messageOf(String code) {
        for (ResultCode one : values()) {
            if (one.code.equals(code)) {
                return one.message;
            }
        }
        return SERVER_ERROR.message;
    }
}
