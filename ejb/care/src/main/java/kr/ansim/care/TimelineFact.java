package kr.ansim.care;

/** What a timeline may say of something that happened; each thing has those that make sense for it. */
public enum TimelineFact {
    /** The shop's id, and by which number it knows the order. */
    SHOP,
    ORDER,
    /** The product by its name, or by its code where nobody has told one. */
    PRODUCT,
    /** How many lines there are besides the one that is named. */
    MORE_LINES,
    PIECES,
    /** Which line of the order. */
    LINE,
    /** Why a customer sends pieces back. */
    WHY,
    WON,
    POINTS,
    /** The id or number by which the thing is opened. */
    OPENS,
    MEDIUM,
    MATTER,
    TOPIC,
    STATE,
    OUTCOME,
    /** Why something was refused. */
    REASON,
    /** What a case is about, or the detail of an act. */
    SUBJECT,
    PLACE,
    /** Names of grades by language, {@code FROM} and {@code TO}. */
    FROM,
    TO,
    CAMPAIGN,
    /** A day. */
    UNTIL,
    AGENT
}
