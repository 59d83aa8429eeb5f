package kr.ansim.simulators.certificates;

import java.util.OptionalInt;

/** Any number of made-up Korean companies; the number of each tells where it stands, so that none has to be kept. */
public final class Companies {

    private Companies() {}

    /** Each company lives under one law. */
    static Law law(int index) {
        int share = Draw.of("law", index).below(100);
        return share < 44 ? Law.ELECTRICAL : share < 58 ? Law.HOUSEHOLD : Law.CHILD;
    }

    static Company at(int index) {
        Draw draw = Draw.of("company name", index);
        String stem = Words.name(draw, 3) + draw.from(Words.trades(law(index)));
        String name = switch (draw.below(3)) {
            case 0 -> "(주)" + stem;
            case 1 -> stem + " 주식회사";
            default -> stem;
        };
        return Company.inKorea(name, index);
    }

    /** The company with this number, which may be any valid one. */
    public static Company numbered(String number) {
        return FixedCompany.numbered(number)
                .map(FixedCompany::company)
                .orElseGet(() -> at(indexOf(number).orElseGet(() -> Integer.parseInt(number.substring(0, 9))))
                        .numbered(number));
    }

    /** Where a company with this number would stand, whether or not so many exist. */
    public static OptionalInt indexOf(String number) {
        if (!BusinessNumber.isValid(number) || !number.startsWith("00", 3) || number.charAt(0) == '0') {
            return OptionalInt.empty();
        }
        int hundreds = Integer.parseInt(number.substring(0, 3)) - 100;
        return OptionalInt.of(hundreds * 10_000 + Integer.parseInt(number.substring(5, 9)));
    }
}
