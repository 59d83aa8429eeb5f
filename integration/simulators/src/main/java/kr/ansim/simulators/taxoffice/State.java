package kr.ansim.simulators.taxoffice;

/** How a business stands, as {@code b_stt_cd} and {@code b_stt} say it. */
public enum State {
    ACTIVE("01", "계속사업자"),
    SUSPENDED("02", "휴업자"),
    CLOSED("03", "폐업자"),
    /** No business has this number. */
    UNREGISTERED("", "");

    private final String code;
    private final String word;

    State(String code, String word) {
        this.code = code;
        this.word = word;
    }

    String code() {
        return code;
    }

    String word() {
        return word;
    }
}
