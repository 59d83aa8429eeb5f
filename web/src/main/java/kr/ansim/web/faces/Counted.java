package kr.ansim.web.faces;

import java.util.Locale;

/** Numbers of what is counted up to a limit only. */
public final class Counted {

    private Counted() {}

    /** Such as 9,999, and from the limit on 10,000+. */
    public static String upTo(int most, int number) {
        String written = String.format(Locale.ROOT, "%,d", number);
        return number < most ? written : written + "+";
    }
}
