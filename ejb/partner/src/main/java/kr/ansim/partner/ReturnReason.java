package kr.ansim.partner;

/** Why a reviewer returns a paper; every one tells the company what to do. */
public enum ReturnReason {
    UNREADABLE,
    PAGES_MISSING,
    WRONG_PAPER,
    OUT_OF_DATE,
    NUMBER_DIFFERS,
    NAME_DIFFERS,
    MODEL_DIFFERS,
    DATE_DIFFERS,
    SIGNATURE_MISSING,
    VALUE_OVER_LIMIT,
    TEST_MISSING,
    /** A further test or a sample is asked for; the words say which. */
    EXTRA_TEST,
    SAMPLE,
    /** Said in words only. */
    OTHER;

    /** Whether it says too little by itself. */
    public boolean wantsWords() {
        return this == EXTRA_TEST || this == SAMPLE || this == OTHER;
    }
}
