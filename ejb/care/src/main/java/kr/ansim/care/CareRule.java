package kr.ansim.care;

import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleCode;

/** Why the desk refuses something. */
public enum CareRule implements RuleCode {
    UNKNOWN_CALL(Breach.UNKNOWN),
    UNKNOWN_CASE(Breach.UNKNOWN),
    UNKNOWN_MACRO(Breach.UNKNOWN),
    UNKNOWN_SNIPPET(Breach.UNKNOWN),
    FIELD_MISSING(Breach.INVALID),
    FIELD_TOO_LONG(Breach.INVALID),
    MACRO_CHANGED(Breach.CONFLICT),
    MACRO_DOES_NOTHING(Breach.INVALID),
    MACRO_ENDED(Breach.CONFLICT),
    MACRO_NAME_TAKEN(Breach.CONFLICT),
    MEMBER_UNREACHABLE(Breach.CONFLICT),
    NOTHING_WAS_SAID(Breach.CONFLICT),
    SCORE_MISSING(Breach.INVALID),
    SNIPPET_CODE_WRONG(Breach.INVALID),
    SNIPPETS_FULL(Breach.CONFLICT),
    SURVEY_OVER(Breach.CONFLICT),
    VARIABLE_BROKEN(Breach.INVALID),
    VARIABLE_UNKNOWN(Breach.INVALID),
    WORDS_UNFILLED(Breach.INVALID);

    private final Breach breach;

    CareRule(Breach breach) {
        this.breach = breach;
    }

    @Override
    public Breach breach() {
        return breach;
    }
}
