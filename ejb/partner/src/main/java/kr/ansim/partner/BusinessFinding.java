package kr.ansim.partner;

/** What is known of a company's business from the tax office. */
public enum BusinessFinding {
    /** Asked, and not answered yet. */
    CHECKING,
    /** The tax office does not answer; that says nothing of the business. It is asked again. */
    SILENT,
    /** The business is active. Its opening day and representative were not compared, because we do not know them. */
    REGISTERED,
    /** Active, and number, opening day and representative are as registered. */
    MATCHES,
    /** Active, but something of it is not as registered. The tax office does not say what. */
    DIFFERS,
    /** 휴업 */
    SUSPENDED,
    /** 폐업 */
    CLOSED,
    /** The tax office knows no such number. It learns of a new business one or two days late. */
    NOT_REGISTERED;

    /** Whether the business does not, or not any more, work. */
    public boolean isDown() {
        return this == SUSPENDED || this == CLOSED || this == NOT_REGISTERED;
    }

    /** Whether the company has something to put right. */
    public boolean isFault() {
        return isDown() || this == DIFFERS;
    }
}
