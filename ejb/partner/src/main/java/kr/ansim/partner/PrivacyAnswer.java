package kr.ansim.partner;

/** What a company can say to a question of the privacy check. */
public enum PrivacyAnswer {
    YES,
    NO,
    /** The question is about something that the company does not do; it says why. */
    NOT_APPLICABLE
}
