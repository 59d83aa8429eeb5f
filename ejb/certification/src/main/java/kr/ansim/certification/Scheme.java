package kr.ansim.certification;

import java.time.LocalDate;
import java.util.Optional;

/** How a product proves that it is safe; from the strictest to the lightest. */
public enum Scheme {
    /** 안전인증: the product is tested and the factory audited. */
    CERTIFICATION,
    /** 안전확인: the product is tested and notified; five years. */
    CONFIRMATION,
    /** 적합등록 of radio equipment, 신고 of household chemicals. */
    REGISTRATION,
    /** 공급자적합성확인: the supplier declares it on a test report. There is no number. */
    SUPPLIER_DECLARATION,
    /** 안전기준준수: the standard is kept, without number or report. */
    STANDARD,
    /** The law asks for nothing. */
    NONE;

    private static final int YEARS_OF_CONFIRMATION = 5;

    /** Whether a product under this scheme carries a certificate number. */
    public boolean hasNumber() {
        return this == CERTIFICATION || this == CONFIRMATION || this == REGISTRATION;
    }

    /** The last day of what was certified on that day; empty where the law names none, or not the same for all. */
    public Optional<LocalDate> endOf(LocalDate certifiedOn) {
        return this == CONFIRMATION ? Optional.of(certifiedOn.plusYears(YEARS_OF_CONFIRMATION)) : Optional.empty();
    }

    /** Whether who holds this has done what the other asks. */
    public boolean covers(Scheme asked) {
        return compareTo(asked) <= 0;
    }
}
