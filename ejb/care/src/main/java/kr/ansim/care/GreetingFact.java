package kr.ansim.care;

import static kr.ansim.care.GreetingVariable.AMOUNT;
import static kr.ansim.care.GreetingVariable.COUNT;
import static kr.ansim.care.GreetingVariable.COUPON;
import static kr.ansim.care.GreetingVariable.DATE;
import static kr.ansim.care.GreetingVariable.DAYS;
import static kr.ansim.care.GreetingVariable.DUE;
import static kr.ansim.care.GreetingVariable.FORMER;
import static kr.ansim.care.GreetingVariable.GRADE;
import static kr.ansim.care.GreetingVariable.LEFT;
import static kr.ansim.care.GreetingVariable.OUTCOME;
import static kr.ansim.care.GreetingVariable.PLACE;
import static kr.ansim.care.GreetingVariable.POINTS;
import static kr.ansim.care.GreetingVariable.PRODUCT;
import static kr.ansim.care.GreetingVariable.SITE;
import static kr.ansim.care.GreetingVariable.TOPIC;
import static kr.ansim.care.GreetingVariable.UNTIL;
import static kr.ansim.care.GreetingVariable.YEARS;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a greeting can be about. Of two that help as often, the one that stands first here is said first. */
public enum GreetingFact {
    /** A complaint that is not ended. */
    TROUBLE_OPEN(false, TOPIC, PRODUCT, DATE, DUE),
    /** The last complaint, which ended later than was promised. */
    TROUBLE_LATE(false, TOPIC, PRODUCT, DATE, DAYS, OUTCOME),
    TROUBLE_ENDED(false, TOPIC, PRODUCT, DATE, OUTCOME),
    /** Something else for which somebody promised to come back. */
    PROMISE(false, TOPIC, PRODUCT, DATE, DUE),
    /** A matter that the desk itself works on. */
    CASE_OPEN(false, TOPIC, DATE),
    GAP_NEXT(true, GRADE, AMOUNT, COUNT),
    GAP_KEEP(true, GRADE, AMOUNT, COUNT, UNTIL),
    GRADE_RISEN(true, GRADE, FORMER, DATE),
    GRADE_FALLEN(false, GRADE, FORMER, DATE),
    BEST_PLACE(true, PLACE, COUNT, DATE),
    POINTS_ENDING(true, POINTS, UNTIL, DAYS),
    COUPON_ENDING(true, COUPON, UNTIL, DAYS),
    FREE_DELIVERIES(true, LEFT, GRADE),
    ON_ITS_WAY(true, PRODUCT, DATE),
    /** Goods that the member fetches from a locker, or will as soon as they are there. */
    LOCKER(true, SITE, DATE),
    DELIVERED(true, PRODUCT, DATE),
    RETURNED(false, PRODUCT, DATE),
    ANNIVERSARY(true, YEARS, DATE);

    private final boolean glad;
    private final List<GreetingVariable> variables;

    GreetingFact(boolean glad, GreetingVariable... variables) {
        this.glad = glad;
        this.variables = List.of(variables);
    }

    /** Whether it may be said cheerfully, to somebody who has no trouble with us. */
    public boolean glad() {
        return glad;
    }

    public List<GreetingVariable> variables() {
        return variables;
    }

    public Set<String> codes() {
        return variables.stream().map(GreetingVariable::code).collect(Collectors.toUnmodifiableSet());
    }
}
