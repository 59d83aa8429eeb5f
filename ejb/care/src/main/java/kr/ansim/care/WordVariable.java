package kr.ansim.care;

import java.util.Arrays;
import java.util.Optional;

/** Facts that snippets and macros have places for, each written as {@code {{member.name}}}. */
public enum WordVariable {
    /** Masked, and in Korean with 님. */
    MEMBER_NAME("member.name"),
    MEMBER_GRADE("member.grade"),
    POINTS_AVAILABLE("points.available"),
    /** Purchases to the next grade; of the highest there is none. */
    GAP_COUNT("gap.count"),
    /** Won to the next grade; of the highest there is none. */
    GAP_AMOUNT("gap.amount"),
    CASE_NUMBER("case.number"),
    CASE_SUBJECT("case.subject"),
    ORDER_NUMBER("order.number"),
    AGENT_NAME("agent.name"),
    TODAY("today");

    private final String code;

    WordVariable(String code) {
        this.code = code;
    }

    /** As it is written between the braces. */
    public String code() {
        return code;
    }

    /** As it is written into words. */
    public String place() {
        return "{{" + code + "}}";
    }

    public static Optional<WordVariable> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
