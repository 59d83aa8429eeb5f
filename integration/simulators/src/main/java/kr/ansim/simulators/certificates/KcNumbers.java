package kr.ansim.simulators.certificates;

import java.util.List;

/** Numbers that look like real ones. The company's place and the row's place within it make each one unique. */
final class KcNumbers {

    static final String REISSUED = "C";

    private static final List<String> TESTED = List.of("R", "H", "A", "M");
    private static final int FIRST_CODE = 101;
    private static final int CHILD_CODES = 5_000;

    private KcNumbers() {}

    /** @param place of the certificate among its company's, from 1 */
    static String of(Kind kind, int company, int place, String certifiedOn) {
        Draw draw = Draw.of("number", company * 1_000L + place);
        if (kind.law() == Law.ELECTRICAL) {
            String century = "XYZ".indexOf(kind.prefix().charAt(0)) < 0 ? "07" : "10";
            String plain = kind.prefix() + century + (FIRST_CODE + company) + "-" + certifiedOn.substring(2, 4)
                    + padded(place);
            return draw.inHundred(20) ? plain + (char) ('A' + draw.below(2)) + (draw.inHundred(20) ? "-1" : "") : plain;
        }
        String plain = kind.prefix()
                + (1 + company / CHILD_CODES)
                + draw.from(TESTED)
                + padded(company % CHILD_CODES)
                + "-"
                + certifiedOn.charAt(3)
                + padded(place);
        return draw.inHundred(10) ? plain + "CH" : plain;
    }

    private static String padded(int number) {
        return Words.padded(number, 3);
    }
}
