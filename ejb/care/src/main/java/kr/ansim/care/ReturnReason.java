package kr.ansim.care;

/** Why goods go back. */
public enum ReturnReason {
    CHANGED_MIND(false),
    WRONG_SIZE(false),
    FAULTY(true),
    DAMAGED(true),
    OTHER_GOODS(true),
    NOT_AS_SHOWN(true);

    private final boolean fault;

    ReturnReason(boolean fault) {
        this.fault = fault;
    }

    /** Whether the goods are not what was sold: Act on Consumer Protection in Electronic Commerce, Article 17 (3). */
    public boolean isFault() {
        return fault;
    }
}
