package kr.ansim.certification;

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

    /** Whether a product under this scheme carries a certificate number. */
    public boolean hasNumber() {
        return this == CERTIFICATION || this == CONFIRMATION || this == REGISTRATION;
    }

    /** Whether who holds this has done what the other asks. */
    public boolean covers(Scheme asked) {
        return compareTo(asked) <= 0;
    }
}
