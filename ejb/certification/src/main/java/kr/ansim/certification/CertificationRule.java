package kr.ansim.certification;

import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleCode;

/** The rules of certification that a caller can break. */
public enum CertificationRule implements RuleCode {
    /** The caller's account acts for no company. */
    NO_COMPANY(Breach.CONFLICT),
    /** Before that, a registration number is only something that was typed. */
    APPLICATION_NOT_SUBMITTED(Breach.CONFLICT),
    UNKNOWN_PRODUCT(Breach.UNKNOWN),
    /** A release needs a reason. */
    REASON_MISSING(Breach.INVALID),
    /** The hold was released already, or never was. */
    HOLD_NOT_OPEN(Breach.CONFLICT),
    /** Somebody else has asked for the release already; who agrees says so, and who does not leaves it. */
    RELEASE_ASKED(Breach.CONFLICT),
    /** Nobody has asked for the release that is agreed to. */
    RELEASE_NOT_ASKED(Breach.CONFLICT),
    /** Who asked for a release cannot agree to it. */
    SECOND_PERSON_NEEDED(Breach.CONFLICT),
    /** Only who has asked for a release takes that back. */
    RELEASE_OF_ANOTHER(Breach.CONFLICT),
    /** It was taken back and asked for again, with a reason that who agrees has not read. */
    RELEASE_ASKED_ANEW(Breach.CONFLICT),
    /** Not a day written as 2026-11-26. */
    UNKNOWN_DAY(Breach.UNKNOWN),
    UNKNOWN_EVIDENCE(Breach.UNKNOWN),
    /** Products are given to certification officers who can log in, and to nobody else. */
    UNKNOWN_OFFICER(Breach.UNKNOWN),
    NOTE_EMPTY(Breach.INVALID),
    /** A note has at most as many signs as the argument says. */
    NOTE_TOO_LONG(Breach.INVALID),
    /** The task was closed meanwhile, or never was. */
    TASK_NOT_OPEN(Breach.CONFLICT),
    /** Consent is given to, or taken back from, at least one institute. */
    CONSENT_INSTITUTE_MISSING(Breach.INVALID),
    /** The last day lies after today and a year from today at the latest. */
    CONSENT_END_WRONG(Breach.INVALID),
    /** All compulsory terms must be agreed to. */
    CONSENT_TERMS_MISSING(Breach.INVALID),
    /** The terms that were shown no longer hold. */
    CONSENT_TERMS_CHANGED(Breach.CONFLICT),
    CONSENT_NOT_GIVEN(Breach.CONFLICT),
    /** A report that there is not, or that is another company's. */
    UNKNOWN_REPORT(Breach.UNKNOWN),
    UNKNOWN_RECALL(Breach.UNKNOWN),
    UNKNOWN_MATCH(Breach.UNKNOWN),
    /** Somebody has decided on the match already, or recall or product changed and they meet no more. */
    MATCH_NOT_OPEN(Breach.CONFLICT),
    /** Only a dismissal can be taken back. */
    MATCH_NOT_DISMISSED(Breach.CONFLICT),
    /** A product has at most as many numbers as the argument says. */
    TOO_MANY_NUMBERS(Breach.INVALID),
    /** A text in which numbers are looked for has at most as many signs as the argument says. */
    LISTING_TOO_LONG(Breach.INVALID),
    UNKNOWN_RULES(Breach.UNKNOWN),
    /** Rules need a source, of at most as many characters as the argument says. */
    RULE_SOURCE_WRONG(Breach.INVALID),
    /** A version holds from today on or from a later day. */
    RULES_FROM_THE_PAST(Breach.INVALID),
    /** The spreadsheet has faults, which a trial tells. */
    RULES_FAULTY(Breach.INVALID),
    /** The version would ask nothing else than the one before it. */
    RULES_UNCHANGED(Breach.CONFLICT),
    /** Another version has been made or withdrawn since the trial. */
    RULES_CHANGED_MEANWHILE(Breach.CONFLICT),
    /** Only a version whose day has not come can be withdrawn. */
    RULES_NOT_TO_COME(Breach.CONFLICT),
    /** What the sources' specifications say is not for staff to decide, nor what no word says. */
    STATE_WORD_FIXED(Breach.CONFLICT),
    /** No source has said this word. */
    STATE_WORD_UNHEARD(Breach.UNKNOWN),
    /** It means that already. */
    STATE_WORD_DECIDED(Breach.CONFLICT);

    private final Breach breach;

    CertificationRule(Breach breach) {
        this.breach = breach;
    }

    @Override
    public Breach breach() {
        return breach;
    }
}
