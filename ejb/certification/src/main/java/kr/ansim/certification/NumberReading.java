package kr.ansim.certification;

/** What was made of a text that somebody gave as a certificate number. */
public sealed interface NumberReading {

    record Number(CertificateNumber number) implements NumberReading {}

    /**
     * Words that say that there is no number, such as 공급자적합성 or 해당없음. They prove nothing and match nothing: the proof
     * is the test report and the supplier's declaration.
     */
    record NoNumber() implements NumberReading {}

    record Impossible(Why why) implements NumberReading {}

    /** Why a text cannot be a certificate number. */
    enum Why {
        EMPTY,
        PHONE_NUMBER,
        BUSINESS_NUMBER,
        BAR_CODE,
        /** More than one number; each belongs on a line of its own. */
        SEVERAL,
        UNKNOWN_FORM
    }
}
