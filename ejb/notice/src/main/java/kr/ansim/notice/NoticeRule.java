package kr.ansim.notice;

import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleCode;

/** The rules of telling people and systems that a caller can break. */
public enum NoticeRule implements RuleCode {
    /** The address is no absolute {@code https} address without a user name, or longer than 500 signs. */
    WEBHOOK_ADDRESS_MALFORMED(Breach.INVALID),
    /** The shop has no webhook. */
    WEBHOOK_UNKNOWN(Breach.UNKNOWN),
    /** No such delivery of this shop, or it is still under way. */
    DELIVERY_UNKNOWN(Breach.UNKNOWN);

    private final Breach breach;

    NoticeRule(Breach breach) {
        this.breach = breach;
    }

    @Override
    public Breach breach() {
        return breach;
    }
}
