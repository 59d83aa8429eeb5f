package kr.ansim.membership.purchase;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** How an amount is shared out, so that the parts make up the whole. */
public final class Shares {

    private Shares() {}

    /** By worth; what does not divide goes to the later ones. Nobody has anything where nothing is worth anything. */
    public static List<Long> of(long whole, List<Long> worths) {
        long worth = worths.stream().mapToLong(Long::longValue).sum();
        List<Long> shares = new ArrayList<>();
        long before = 0;
        long given = 0;
        for (long one : worths) {
            before += one;
            long until = worth == 0 ? 0 : portion(whole, before, worth);
            shares.add(until - given);
            given = until;
        }
        return shares;
    }

    /** Rounded down; products of large amounts leave the range of a long. */
    public static long portion(long whole, long part, long of) {
        return BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(part))
                .divide(BigInteger.valueOf(of))
                .longValueExact();
    }
}
