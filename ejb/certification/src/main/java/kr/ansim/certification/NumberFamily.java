package kr.ansim.certification;

/** The kinds of numbers that stand beside a KC mark; each law has its own. */
public enum NumberFamily {
    /** Electrical, household and child products: safety certification and safety confirmation. */
    SAFETY,
    /** Radio and telecommunication equipment, kept by the radio research agency. */
    RADIO,
    /** Household chemicals, valid for three years. */
    CHEMICAL;

    /** Whether one of our sources keeps its register. Radio equipment and household chemicals stand in registers of their own. */
    public boolean hasSource() {
        return this == SAFETY;
    }
}
