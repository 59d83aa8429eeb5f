package kr.ansim.partner;

/** What happens to a company between its application and the end of its work with us. */
public enum CompanyStepKind {
    SUBMITTED,
    RETURNED,
    APPROVAL_ASKED,
    APPROVAL_DROPPED,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    SUSPENDED,
    RESUMED
}
