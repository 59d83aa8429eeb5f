package kr.ansim.membership;

/** What happens to a contact of a customer. Of things told for one moment, the one that stands later here comes later. */
public enum ContactEventKind {
    /** With what it is about; before it came nothing of the contact is shown. */
    OPENED,
    /** Somebody has given the customer an answer, or has kept a promise. */
    ANSWERED,
    /** It went on to somebody else. */
    TRANSFERRED,
    /** Somebody has promised to come back to the customer by a moment. */
    PROMISED,
    /** Nothing can be done before the customer has answered. */
    WAITING,
    /** With what came of it. */
    RESOLVED,
    CLOSED,
    /** The customer has come back with the same matter. */
    REOPENED
}
