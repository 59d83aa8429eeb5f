package kr.ansim.platform.model;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.platform.ChainReport.Fault;
import kr.ansim.platform.ChainReport.Finding;
import org.jspecify.annotations.Nullable;

/** The judgement of one walk along the chain: what each link should be, given the one before. */
final class ChainWalk {

    private static final int MOST_FINDINGS = 100;

    private final ChainMarks marks;
    private final List<Finding> findings = new ArrayList<>();
    private long faults;
    private long forgedLoose;
    private long number;
    private byte @Nullable [] previous = ChainMarks.BEGINNING;

    ChainWalk(ChainMarks marks) {
        this.marks = marks;
    }

    void judgeHead(@Nullable ChainHead head, long lastNumber) {
        if (head == null) {
            if (lastNumber > 0) {
                found(Fault.MISSING_HEAD, 0, null);
            }
        } else if (!head.isGenuine(marks)) {
            found(Fault.FORGED_HEAD, head.sealed(), null);
        }
    }

    void follow(ChainCheck.Link link) {
        if (link.number() != number + 1) {
            missing(number + 1, link.number() - 1);
            previous = null;
        }
        number = link.number();
        if (previous != null && !MessageDigest.isEqual(previous, link.previousHash())) {
            found(Fault.OUT_OF_ORDER_SEAL, number, link.entryId());
        }
        judgeEntry(link);
        previous = link.hash();
    }

    /** At the end of the chain: does the head vouch for just this end? */
    void arrive(@Nullable ChainHead head, long lastNumber) {
        if (head == null) {
            return;
        }
        if (head.sealed() > lastNumber) {
            found(Fault.CUT_TAIL, lastNumber + 1, null);
        } else if (head.sealed() < lastNumber) {
            found(Fault.SEAL_BEYOND_HEAD, head.sealed() + 1, null);
        } else if (previous != null && !MessageDigest.isEqual(previous, head.lastHash())) {
            found(Fault.OUT_OF_ORDER_SEAL, lastNumber, null);
        }
    }

    void judgeLoose(WrittenEntry entry, byte[] mark) {
        if (!MessageDigest.isEqual(mark, marks.ofEntry(entry))) {
            forgedLoose++;
            found(Fault.FORGED_ENTRY, 0, entry.id());
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    long faults() {
        return faults;
    }

    long forgedLoose() {
        return forgedLoose;
    }

    private void judgeEntry(ChainCheck.Link link) {
        WrittenEntry entry = link.entry();
        byte[] mark = link.mark();
        if (entry == null || mark == null) {
            found(Fault.MISSING_ENTRY, link.number(), link.entryId());
            return;
        }
        boolean genuine = MessageDigest.isEqual(mark, marks.ofEntry(entry));
        boolean sealed =
                MessageDigest.isEqual(link.hash(), marks.ofSeal(link.number(), link.previousHash(), entry, mark));
        if (!sealed) {
            found(genuine ? Fault.ALTERED_SEAL : Fault.ALTERED_ENTRY, link.number(), link.entryId());
        } else if (!genuine) {
            found(Fault.FORGED_ENTRY, link.number(), link.entryId());
        }
    }

    private void missing(long from, long to) {
        long gap = to - from + 1;
        for (long lost = from; lost <= to && findings.size() < MOST_FINDINGS; lost++) {
            findings.add(new Finding(Fault.MISSING_SEAL, lost, null));
        }
        faults += gap;
    }

    private void found(Fault fault, long where, @Nullable UUID entry) {
        faults++;
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(fault, where, entry));
        }
    }
}
