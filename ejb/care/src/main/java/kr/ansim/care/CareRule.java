package kr.ansim.care;

import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleCode;

/** Why the desk refuses something. */
public enum CareRule implements RuleCode {
    UNKNOWN_CALL_BACK(Breach.UNKNOWN),
    CALL_BACK_PAST(Breach.INVALID),
    CALL_BACK_FAR(Breach.INVALID),
    CALL_BACK_WINDOW(Breach.INVALID),
    CALL_BACK_OUTSIDE(Breach.INVALID),
    CALL_BACK_NIGHT(Breach.INVALID),
    CALL_BACK_NO_PHONE(Breach.UNPROCESSABLE),
    CALL_BACK_WORDS_MISSING(Breach.INVALID),
    CALL_BACK_WORDS_LONG(Breach.INVALID),
    CALL_BACK_OVER(Breach.CONFLICT),
    CALL_BACK_CHANGED(Breach.CONFLICT),
    CALL_BACK_NOT_YOURS(Breach.CONFLICT),
    CALL_BACK_HELD(Breach.CONFLICT),
    CALL_BACK_EARLY(Breach.CONFLICT),
    CALL_BACK_NOT_RUNG(Breach.CONFLICT),
    CALL_BACK_AGAIN(Breach.INVALID),
    CALL_BACK_THREE_TRIES(Breach.UNPROCESSABLE),
    UNKNOWN_FINDING(Breach.UNKNOWN),
    /** Somebody else has looked into it meanwhile; their word stays. */
    FINDING_SEEN(Breach.CONFLICT),
    FINDING_WORD_MISSING(Breach.INVALID),
    FAMOUS_ALREADY(Breach.CONFLICT),
    UNKNOWN_CALL(Breach.UNKNOWN),
    OUT_OF_RANGE(Breach.INVALID),
    UNKNOWN_CASE(Breach.UNKNOWN),
    /** Somebody has made another version since the page was opened. */
    SLA_CHANGED(Breach.CONFLICT),
    SLA_ZONE_UNKNOWN(Breach.INVALID),
    SLA_HOURS_WRONG(Breach.INVALID),
    SLA_NEVER_OPEN(Breach.INVALID),
    SLA_MINUTES_WRONG(Breach.INVALID),
    UNKNOWN_MACRO(Breach.UNKNOWN),
    UNKNOWN_SNIPPET(Breach.UNKNOWN),
    FIELD_MISSING(Breach.INVALID),
    FIELD_TOO_LONG(Breach.INVALID),
    MACRO_CHANGED(Breach.CONFLICT),
    MACRO_DOES_NOTHING(Breach.INVALID),
    MACRO_ENDED(Breach.CONFLICT),
    MACRO_MINUTES_WRONG(Breach.INVALID),
    MACRO_NAME_TAKEN(Breach.CONFLICT),
    MEMBER_UNREACHABLE(Breach.CONFLICT),
    NOTHING_WAS_SAID(Breach.CONFLICT),
    SCORE_MISSING(Breach.INVALID),
    SNIPPET_CODE_WRONG(Breach.INVALID),
    SNIPPETS_FULL(Breach.CONFLICT),
    SURVEY_OVER(Breach.CONFLICT),
    VARIABLE_BROKEN(Breach.INVALID),
    VARIABLE_UNKNOWN(Breach.INVALID),
    WORDS_UNFILLED(Breach.INVALID),
    /** Somebody else has changed the case since it was seen. */
    CASE_CHANGED(Breach.CONFLICT),
    /** What is closed stays so: a new case begins. */
    CASE_CLOSED(Breach.CONFLICT),
    /** Words of a call are only added to what is still to be done. */
    CASE_OVER(Breach.CONFLICT),
    /** The case is solved, or does not wait, or is not solved yet: the step does not fit its state. */
    CASE_STEP_UNFIT(Breach.CONFLICT),
    /** The subject is shown in lists, so that no person stands in it. */
    SUBJECT_NAMES_PERSON(Breach.INVALID),
    /** Nobody who works at the desk is called so, or it is oneself. */
    NO_COLLEAGUE(Breach.INVALID),
    /** The call was told before with another caller. */
    CALL_DIFFERS(Breach.CONFLICT),
    /** It is offered to somebody else by now, or over. */
    CALL_GONE(Breach.CONFLICT),
    NO_SUCH_MEMBER(Breach.INVALID),
    /** What has not happened yet cannot be told. */
    TIME_AHEAD(Breach.INVALID),
    /** Nothing happens to a call before it comes. */
    TIME_BEFORE_CALL(Breach.INVALID),
    /** Who called longer ago waits no more. */
    CALL_LONG_AGO(Breach.INVALID),
    UNKNOWN_QUEUE(Breach.INVALID),
    QUEUE_TAKEN(Breach.CONFLICT),
    QUEUE_CHANGED(Breach.CONFLICT),
    /** Calls have to wait somewhere. */
    LAST_QUEUE(Breach.CONFLICT),
    UNKNOWN_AGENT(Breach.INVALID),
    AGENT_CHANGED(Breach.CONFLICT),
    /** Away, or with as many calls in hand as they take. */
    AGENT_NOT_FREE(Breach.CONFLICT),
    CODE_WRONG(Breach.INVALID),
    UNKNOWN_GREETING(Breach.UNKNOWN),
    /** Somebody else has released or ended it meanwhile. */
    GREETING_CHANGED(Breach.CONFLICT),
    GREETING_LOUD(Breach.INVALID),
    GREETING_NOT_POLITE(Breach.INVALID),
    GREETING_SENSITIVE(Breach.INVALID),
    /** Trouble is never told cheerfully. */
    GREETING_NOT_GLAD(Breach.INVALID),
    SENSITIVE_WORD_SHORT(Breach.INVALID),
    SENSITIVE_WORD_TWICE(Breach.CONFLICT),
    UNKNOWN_ACT(Breach.UNKNOWN),
    /** The shop was asked for no such thing about this order. */
    UNKNOWN_REQUEST(Breach.UNKNOWN),
    /** The request was done, withdrawn, or refused for another reason. */
    REQUEST_ENDED(Breach.CONFLICT),
    /** The member has no such order. */
    UNKNOWN_ORDER(Breach.UNKNOWN),
    /** The same request came before with other contents. */
    ACT_DIFFERS(Breach.CONFLICT),
    /** Somebody approved, refused or withdrew it before, or it is done. */
    ACT_DECIDED(Breach.CONFLICT),
    /** Whoever asked for a gift does not approve it. */
    GIFT_SECOND_PERSON(Breach.CONFLICT),
    GIFT_OUT_OF_RANGE(Breach.INVALID),
    CAMPAIGN_NOT_CHOSEN(Breach.INVALID),
    /** The member has said just that already. */
    CONSENT_AS_IT_IS(Breach.CONFLICT),
    /** Something of the order is on its way, or there. */
    ORDER_SHIPPED(Breach.CONFLICT),
    /** All of it was cancelled. */
    ORDER_CANCELLED(Breach.CONFLICT),
    PACKAGING_ASKED(Breach.CONFLICT),
    NOTHING_TO_RETURN(Breach.INVALID),
    /** More pieces than were delivered, kept, and not asked back already. */
    RETURN_MORE_THAN_KEPT(Breach.CONFLICT),
    /** The days in which goods can go back for this reason are over. */
    RETURN_TOO_LATE(Breach.CONFLICT),
    /** Nobody told who the customer of the order is. */
    CUSTOMER_NOT_NAMED(Breach.CONFLICT),
    LOCKER_NOT_CHOSEN(Breach.INVALID);

    private final Breach breach;

    CareRule(Breach breach) {
        this.breach = breach;
    }

    @Override
    public Breach breach() {
        return breach;
    }
}
