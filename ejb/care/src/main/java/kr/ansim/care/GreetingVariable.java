package kr.ansim.care;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a greeting can say of a fact. In a template it is written by its {@link #code()} between two braces. */
public enum GreetingVariable {
    /** What a complaint was about. */
    TOPIC(Kind.WORDS),
    OUTCOME(Kind.WORDS),
    /** Missing for goods that one does not speak of. */
    PRODUCT(Kind.WORDS),
    DATE(Kind.DAY),
    /** By when something was promised. */
    DUE(Kind.DAY),
    UNTIL(Kind.DAY),
    DAYS(Kind.NUMBER),
    GRADE(Kind.WORDS),
    FORMER(Kind.WORDS),
    AMOUNT(Kind.WON),
    COUNT(Kind.NUMBER),
    PLACE(Kind.NUMBER),
    POINTS(Kind.NUMBER),
    COUPON(Kind.WORDS),
    LEFT(Kind.NUMBER),
    YEARS(Kind.NUMBER),
    SITE(Kind.WORDS);

    /** What sort of thing a variable stands for. */
    public enum Kind {
        WORDS,
        NUMBER,
        WON,
        DAY
    }

    private final Kind kind;

    GreetingVariable(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<GreetingVariable> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
