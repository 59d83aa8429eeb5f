package kr.ansim.care.words;

import java.time.LocalDate;
import kr.ansim.kernel.Won;
import kr.ansim.membership.GradeRule;

/** What is known and can be said in a place of words, with its unit: nought is said as any other figure. */
@FunctionalInterface
public interface Fact {

    String say(Spoken language);

    static Fact text(String text) {
        return language -> text;
    }

    /** @param masked as it may be shown */
    static Fact name(String masked) {
        return language -> language == Spoken.KOREAN ? masked + " 님" : masked;
    }

    static Fact grade(GradeRule grade) {
        return language -> grade.name(language.language());
    }

    static Fact points(long points) {
        return language -> language.points(points);
    }

    static Fact purchases(long count) {
        return language -> language.purchases(count);
    }

    static Fact amount(Won amount) {
        return language -> language.won(amount);
    }

    static Fact on(LocalDate date) {
        return language -> language.date(date);
    }
}
