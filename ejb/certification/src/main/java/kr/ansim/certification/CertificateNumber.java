package kr.ansim.certification;

/**
 * A certificate number in the one form in which we compare, store and ask: full-width signs and dashes made plain, upper
 * case, without blanks and without the words that stand around it on labels.
 */
public record CertificateNumber(String text, NumberFamily family) {

    @Override
    public String toString() {
        return text;
    }
}
