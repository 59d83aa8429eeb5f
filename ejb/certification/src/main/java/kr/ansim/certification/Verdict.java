package kr.ansim.certification;

/** How a number, or a product with all its numbers, stands; from the worst to the best, and the worst wins. */
public enum Verdict {
    REVOKED,
    SUSPENDED,
    /** The certificate exists but is for another product, another company or another scheme. */
    MISMATCHED,
    /** The law asks for a certificate and none was named. */
    MISSING,
    ENDED,
    /** Every source that could know the number was reached and does not know it. */
    NOT_FOUND,
    /** A state we do not know, a category without a rule, a number that nobody can be asked about. */
    UNKNOWN,
    /** Somebody who could know was not reached, and nobody's answer is young enough. */
    UNREACHABLE,
    UNDER_ACTION,
    /** The scheme has no number: a test report and the supplier's declaration prove it. */
    BY_DOCUMENTS,
    /** The law asks for nothing. */
    NOT_REQUIRED,
    VALID;

    /** Whether the law has taken the certificate away: the product must not be sold. */
    public boolean forbidsSale() {
        return this == REVOKED || this == SUSPENDED;
    }

    public boolean isWorseThan(Verdict other) {
        return compareTo(other) < 0;
    }

    public Verdict orWorse(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
