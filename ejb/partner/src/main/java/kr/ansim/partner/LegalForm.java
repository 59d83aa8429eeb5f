package kr.ansim.partner;

/** What a company is before the law, which decides what proves it. */
public enum LegalForm {
    /** 개인사업자 */
    SOLE_PROPRIETOR,
    /** 법인사업자 */
    CORPORATION
}
