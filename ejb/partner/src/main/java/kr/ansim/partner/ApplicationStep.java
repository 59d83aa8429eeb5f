package kr.ansim.partner;

/** The steps of an application in their order. */
public enum ApplicationStep {
    /** Who the company is, before the tax office and the law. */
    COMPANY,
    /** Who represents it and whom to turn to. */
    PEOPLE,
    /** Where its money goes. */
    ACCOUNT,
    /** What it wants to sell, and where. */
    SALES,
    /** What the answers before ask to be handed in. */
    PAPERS,
    /** All of it once more, and handing it in. */
    CHECK
}
