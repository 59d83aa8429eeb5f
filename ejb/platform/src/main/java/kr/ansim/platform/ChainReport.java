package kr.ansim.platform;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the whole trail found.
 *
 * @param sealed how many seals the head of the chain vouches for
 * @param unsealed how many entries no seal covers yet; they are sound by themselves, a few of them are normal
 * @param findings the first hundred faults, in the order of the chain
 * @param faults how many there are in all
 * @param head the last hash in hex: noted elsewhere, it proves later that nobody replaced the whole chain
 */
public record ChainReport(long sealed, long unsealed, List<Finding> findings, long faults, String head) {

    public boolean intact() {
        return faults == 0;
    }

    public enum Fault {
        /** The entry is not what was written and sealed. */
        ALTERED_ENTRY,
        /** The entry was not written by this product. */
        FORGED_ENTRY,
        /** There is a seal, but its entry is gone. */
        MISSING_ENTRY,
        /** A number of the chain has no seal. */
        MISSING_SEAL,
        /** The seal's hash does not belong to its entry and place. */
        ALTERED_SEAL,
        /** The seal does not follow the one before it. */
        OUT_OF_ORDER_SEAL,
        /** Seals at the end that the head vouches for are gone. */
        CUT_TAIL,
        /** There are seals that the head does not know. */
        SEAL_BEYOND_HEAD,
        MISSING_HEAD,
        /** The head was not written by this product. */
        FORGED_HEAD
    }

    /**
     * One fault and where it is.
     *
     * @param number place in the chain, 0 when the fault has none
     * @param entry the entry concerned, as far as known
     */
    public record Finding(
            Fault fault, long number, @Nullable UUID entry) {}
}
