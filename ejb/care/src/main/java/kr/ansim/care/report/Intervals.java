package kr.ansim.care.report;

import kr.ansim.care.ArmsCompared.Difference;

/** 95 % intervals of differences. */
final class Intervals {

    /** Of the normal distribution, with 2.5 % on either side. */
    private static final double Z = 1.959963984540054;

    private Intervals() {}

    /**
     * Of two shares, from the score intervals of each: R. G. Newcombe, Interval estimation for the difference between
     * independent proportions, Statistics in Medicine 17 (1998), method 10.
     */
    static Difference ofShares(long one, long oneOf, long other, long otherOf) {
        double p = (double) one / oneOf;
        double q = (double) other / otherOf;
        double difference = p - q;
        return new Difference(
                difference,
                difference - Math.hypot(p - score(p, oneOf, -1), score(q, otherOf, 1) - q),
                difference + Math.hypot(score(p, oneOf, 1) - p, q - score(q, otherOf, -1)));
    }

    /** An end of Wilson's interval. */
    private static double score(double share, long size, int side) {
        double square = Z * Z;
        double root = Math.sqrt(square + 4 * size * share * (1 - share));
        return (2 * size * share + square + side * Z * root) / (2 * (size + square));
    }

    /** Of two means whose variances need not be alike (B. L. Welch, Biometrika 34, 1947). */
    static Difference ofMeans(Spread one, Spread other) {
        return ofMeans(
                one.mean() - other.mean(),
                one.variance() / one.size(),
                other.variance() / other.size(),
                one.size(),
                other.size());
    }

    static Difference ofMeans(double difference, double oneError, double otherError, long one, long other) {
        double both = oneError + otherError;
        if (both == 0) {
            return new Difference(difference, difference, difference);
        }
        double freedom = both * both / (oneError * oneError / (one - 1) + otherError * otherError / (other - 1));
        double reach = student(freedom) * Math.sqrt(both);
        return new Difference(difference, difference - reach, difference + reach);
    }

    /** Student's distribution by its expansion about the normal one; from ten degrees of freedom on right to four digits. */
    private static double student(double freedom) {
        double first = (Math.pow(Z, 3) + Z) / 4;
        double second = (5 * Math.pow(Z, 5) + 16 * Math.pow(Z, 3) + 3 * Z) / 96;
        double third = (3 * Math.pow(Z, 7) + 19 * Math.pow(Z, 5) + 17 * Math.pow(Z, 3) - 15 * Z) / 384;
        return Z + first / freedom + second / Math.pow(freedom, 2) + third / Math.pow(freedom, 3);
    }
}
