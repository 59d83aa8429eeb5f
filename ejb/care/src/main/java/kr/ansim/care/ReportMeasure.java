package kr.ansim.care;

import static kr.ansim.care.ReportSubject.ACT;
import static kr.ansim.care.ReportSubject.CALL;
import static kr.ansim.care.ReportSubject.CALL_BACK;
import static kr.ansim.care.ReportSubject.CASE;
import static kr.ansim.care.ReportSubject.GREETING;
import static kr.ansim.care.ReportSubject.SURVEY;
import static kr.ansim.care.ReportSubject.TARGET;

import java.util.Arrays;
import java.util.List;

/** A number of the reports. Each has a list of just the rows that it counts. */
public enum ReportMeasure {
    CALLS_ARRIVED(CALL),
    CALLS_ANSWERED(CALL),
    /** Within {@link #QUICK_SECONDS} of their arrival. */
    CALLS_QUICK(CALL),
    CALLS_ABANDONED(CALL),
    /** Answered and over, so that it is known how long they took. */
    CALLS_HANDLED(CALL),
    /** Solved by the agent's word, and the member has not come back with the same topic within {@link #AGAIN_DAYS} days. */
    FIRST_RESOLVED(CALL),
    FIRST_NOT_RESOLVED(CALL),
    /** Too young to know whether the member comes back. */
    FIRST_NOT_YET(CALL),
    TOPIC_CALLS(CALL),
    /** Not opened in a call, which counts with its own topic. */
    TOPIC_CASES(CASE),
    FIRST_ANSWER_KEPT(TARGET),
    FIRST_ANSWER_MISSED(TARGET),
    UPDATE_KEPT(TARGET),
    UPDATE_MISSED(TARGET),
    SOLUTION_KEPT(TARGET),
    SOLUTION_MISSED(TARGET),
    CALL_BACKS_KEPT(CALL_BACK),
    CALL_BACKS_MISSED(CALL_BACK),
    CALL_BACKS_OPEN(CALL_BACK),
    /** Not made any more, for instance because the customer has called before. */
    CALL_BACKS_DROPPED(CALL_BACK),
    SURVEYS_ASKED(SURVEY),
    SURVEYS_ANSWERED(SURVEY),
    SCORE_1(SURVEY),
    SCORE_2(SURVEY),
    SCORE_3(SURVEY),
    SCORE_4(SURVEY),
    SCORE_5(SURVEY),
    ACTS_DONE(ACT),
    GREETINGS_HELPED(GREETING),
    GREETINGS_NOT_HELPED(GREETING);

    public static final int QUICK_SECONDS = 20;
    public static final int AGAIN_DAYS = 7;

    private final ReportSubject subject;

    ReportMeasure(ReportSubject subject) {
        this.subject = subject;
    }

    public ReportSubject subject() {
        return subject;
    }

    public static List<ReportMeasure> of(ReportSubject subject) {
        return Arrays.stream(values()).filter(one -> one.subject == subject).toList();
    }
}
