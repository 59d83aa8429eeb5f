package kr.ansim.simulators.certificates;

/** How a product proves its safety. Only the first two give a number. */
public enum Scheme {
    CERTIFICATION("안전인증"),
    CONFIRMATION("안전확인"),
    SUPPLIER("공급자적합성확인"),
    STANDARD("안전기준준수");

    private final String word;

    Scheme(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    boolean hasNumber() {
        return this == CERTIFICATION || this == CONFIRMATION;
    }
}
