package kr.ansim.care;

/** What a case is. Complaints are kept as long as the law asks for, everything else ends with the member. */
public enum CaseType {
    QUESTION,
    COMPLAINT,
    DELIVERY,
    RETURN,
    PRODUCT,
    BENEFIT,
    OTHER
}
