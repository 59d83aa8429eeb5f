package kr.ansim.care.words;

import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.LATIN;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kr.ansim.kernel.Won;

/** How amounts, counts and days are said to a customer, in Korean or in English. */
public enum Spoken {
    KOREAN("%,d원", "M월 d일"),
    ENGLISH("₩%,d", "d MMMM");

    private final String won;
    private final DateTimeFormatter dayOfYear;

    Spoken(String won, String dayOfYear) {
        this.won = won;
        this.dayOfYear = DateTimeFormatter.ofPattern(dayOfYear, Locale.ENGLISH);
    }

    /** @param language as {@code ko} or {@code en}; Korean unless it is English */
    public static Spoken of(String language) {
        return language.equals("en") ? ENGLISH : KOREAN;
    }

    /** In which these words are written, whatever is in their places: Korean unless they have Latin letters alone. */
    static Spoken in(Template template) {
        String written = template.withoutPlaces();
        boolean korean = written.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == HANGUL);
        boolean latin = written.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == LATIN);
        return latin && !korean ? ENGLISH : KOREAN;
    }

    public String language() {
        return this == ENGLISH ? "en" : "ko";
    }

    public String won(Won amount) {
        return String.format(Locale.ROOT, won, amount.amount());
    }

    public String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** With its unit. */
    public String points(long number) {
        return this == KOREAN ? count(number) + "점" : count(number) + (number == 1 ? " point" : " points");
    }

    /** With its unit. */
    public String purchases(long number) {
        return this == KOREAN ? count(number) + "건" : count(number) + (number == 1 ? " purchase" : " purchases");
    }

    public String date(LocalDate on) {
        return dayOfYear.format(on);
    }
}
