package kr.ansim.simulators.certificates;

import java.util.Arrays;
import java.util.Optional;

/** The companies that documentation and tests name. Each stands in one relation of consent to all institutes. */
public enum FixedCompany {
    /** Whom reports are submitted to: the retailer that uses the product. */
    RETAILER("데모홈쇼핑 주식회사", 1),
    /** Has given both consents. */
    CONSENTING("(주)데모전자", 2),
    /** Another one that has given both. */
    CONSENTING_TOO("데모키즈 주식회사", 3),
    /** Provision only: its reports stay between it and the institute. */
    PROVISION_ONLY("(주)데모생활", 4),
    /** Has withdrawn: its company fields are masked. */
    WITHDRAWN("데모토이즈 주식회사", 5),
    /** Its consent is older than a year. */
    LAPSED("(주)데모텍스타일", 6),
    /** Has never been asked. */
    SILENT("데모산업 주식회사", 7);

    private static final int BEYOND_ALL_GENERATED = 8_990_000;

    private final String korean;
    private final int place;

    FixedCompany(String korean, int place) {
        this.korean = korean;
        this.place = place;
    }

    public Company company() {
        return Company.inKorea(korean, BEYOND_ALL_GENERATED + place);
    }

    public String number() {
        return company().number();
    }

    public static Optional<FixedCompany> numbered(String number) {
        return Arrays.stream(values())
                .filter(one -> one.number().equals(number))
                .findFirst();
    }
}
