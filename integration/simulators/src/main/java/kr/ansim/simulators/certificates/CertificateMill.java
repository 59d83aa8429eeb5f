package kr.ansim.simulators.certificates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes the certificate of any row, always the same one. */
final class CertificateMill {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    private static final int FIVE_YEARS = 1_820;
    private static final int FIRST_UID = 1_000_001;
    private static final Pattern PLAIN = Pattern.compile("[^-]+-\\d+");
    private static final List<Kind> ELECTRICAL = Kind.numbered(Law.ELECTRICAL);
    private static final List<Kind> HOUSEHOLD = Kind.numbered(Law.HOUSEHOLD);
    private static final List<Kind> CHILD = Kind.numbered(Law.CHILD);

    private final Holdings holdings;

    CertificateMill(Holdings holdings) {
        this.holdings = holdings;
    }

    Certificate row(int row) {
        int company = holdings.companyOf(row);
        int original = isReissue(row, company) ? row - 1 : row;
        Goods goods = goods(original, company);
        State state = State.drawn(Draw.of("state", row), goods.kind().scheme());
        LocalDate certified = certifiedOn(original, state, goods.kind());
        String firstNumber = number(original, company, goods.kind());
        String number = original == row ? firstNumber : firstNumber + KcNumbers.REISSUED;
        Draw draw = Draw.of("rest", row);
        return new Certificate(
                FIRST_UID + row,
                number,
                original == row && draw.inHundred(60) ? "-" : firstNumber,
                Draw.of("institute", original).from(goods.kind().institutes()),
                goods,
                origin(original, company),
                day(certified),
                day(certified.plusDays(draw.below(5))),
                standing(state, certified, goods.kind(), draw));
    }

    /** The number alone, for the index. */
    String number(int row) {
        int company = holdings.companyOf(row);
        int original = isReissue(row, company) ? row - 1 : row;
        String firstNumber = number(original, company, kind(original, company));
        return original == row ? firstNumber : firstNumber + KcNumbers.REISSUED;
    }

    private String number(int row, int company, Kind kind) {
        State state = State.drawn(Draw.of("state", row), kind.scheme());
        int place = row - holdings.firstRow(company) + 1;
        return KcNumbers.of(kind, company, place, day(certifiedOn(row, state, kind)));
    }

    /** Only a number without a suffix is re-issued, and never one that is re-issued itself. */
    private boolean isReissue(int row, int company) {
        if (row % 25 != 7 || row == holdings.firstRow(company)) {
            return false;
        }
        return PLAIN.matcher(number(row - 1, company, kind(row - 1, company))).matches();
    }

    private static Kind kind(int row, int company) {
        List<Kind> kinds = switch (Companies.law(company)) {
            case ELECTRICAL -> ELECTRICAL;
            case HOUSEHOLD -> HOUSEHOLD;
            case CHILD -> CHILD;
        };
        return Draw.of("kind", row).from(kinds);
    }

    private static Goods goods(int row, int company) {
        Kind kind = kind(row, company);
        Draw draw = Draw.of("goods", row);
        String noun = draw.from(kind.nouns());
        String product = draw.inHundred(50) ? draw.from(Words.QUALITIES) + " " + noun : noun;
        String brand = draw.inHundred(40) ? "-" : Words.brand(Draw.of("brand", company * 4L + draw.below(4)));
        String model = Words.model(draw);
        List<String> derived = new ArrayList<>();
        int many = draw.inHundred(60) ? 0 : draw.between(1, 6);
        for (int i = 0; i < many; i++) {
            derived.add(model + (char) ('A' + i));
        }
        return new Goods(kind, product, brand, model, derived);
    }

    private static Origin origin(int row, int company) {
        Company holder = Companies.at(company);
        Draw draw = Draw.of("origin", row);
        if (draw.inHundred(35)) {
            return Origin.korean(holder);
        }
        String nation = draw.from(Words.NATIONS);
        List<Company> more = IntStream.range(0, draw.inHundred(70) ? 0 : draw.between(1, 2))
                .mapToObj(i -> Company.abroad(Words.makerAbroad(draw), nation))
                .toList();
        return new Origin(holder, Company.abroad(Words.makerAbroad(draw), nation), more);
    }

    private static LocalDate certifiedOn(int row, State state, Kind kind) {
        Draw draw = Draw.of("date", row);
        if (state == State.EXPIRED) {
            return LAST_DAY.minusDays(FIVE_YEARS + 10L + draw.below(4_000));
        }
        boolean endless = kind.scheme() == Scheme.CERTIFICATION && draw.inHundred(20);
        return LAST_DAY.minusDays(endless ? draw.below(3_600) : draw.below(FIVE_YEARS));
    }

    private static Standing standing(State state, LocalDate certified, Kind kind, Draw draw) {
        if (state == State.VALID || state == State.NONE || state == State.EMPTY) {
            return new Standing(state.word(), "-", "-");
        }
        LocalDate changed = state == State.EXPIRED
                ? certified.plusYears(5)
                : certified.plusDays(draw.below(1 + (int) (LAST_DAY.toEpochDay() - certified.toEpochDay())));
        String reason = switch (state) {
            case EXPIRED, CANCELLED, UNHEARD_OF -> "-";
            case RETURNED -> "반납_인증기관 변경";
            default -> kind.law().act() + " 위반_시판품 부적합";
        };
        return new Standing(state.word(), day(changed), reason);
    }

    private static String day(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
