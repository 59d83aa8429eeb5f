package kr.ansim.partner;

import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleCode;

/** The rules of privacy checks that a caller can break. */
public enum PrivacyRule implements RuleCode {
    /** There is no such check, or it is another company's. */
    PRIVACY_CHECK_UNKNOWN(Breach.UNKNOWN),
    /** It was handed in or concluded meanwhile. */
    PRIVACY_CHECK_ELSEWHERE(Breach.CONFLICT),
    /** As many questions as the argument says wait for an answer, for words or for evidence. */
    PRIVACY_UNANSWERED(Breach.CONFLICT),
    PRIVACY_QUESTION_UNKNOWN(Breach.UNKNOWN),
    /** There is no such finding, it is another company's, or it has moved on. */
    PRIVACY_FINDING_GONE(Breach.CONFLICT),
    /** As many findings as the argument says are not closed. */
    PRIVACY_FINDINGS_OPEN(Breach.CONFLICT),
    /** Answers that call for a finding got none, and nobody says why. */
    PRIVACY_PROPOSED_LEFT(Breach.INVALID),
    /** Today or later, and at most a year from now. */
    PRIVACY_DEADLINE_WRONG(Breach.INVALID),
    PRIVACY_FORM_FROM_THE_PAST(Breach.INVALID),
    /** At least one question, and at most as many as the argument says. */
    PRIVACY_FORM_LENGTH(Breach.INVALID),
    /** The question of this place misses a text or its source, or one is too long. */
    PRIVACY_QUESTION_WRONG(Breach.INVALID),
    /** Somebody else has written a version at the same moment. */
    PRIVACY_FORM_MADE_MEANWHILE(Breach.CONFLICT),
    /** Only a version whose day has not come can be taken back. */
    PRIVACY_FORM_NOT_TO_COME(Breach.CONFLICT);

    private final Breach breach;

    PrivacyRule(Breach breach) {
        this.breach = breach;
    }

    @Override
    public Breach breach() {
        return breach;
    }
}
