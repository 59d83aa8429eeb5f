package kr.ansim.membership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A member takes home all that is known of it. Observed in the same transaction, by modules that keep things of their own about
 * members: each tells its records, in the clear. What colleagues wrote for each other is not among them.
 */
public final class MemberRecordsAsked {

    private final List<UUID> members;
    private final String number;
    private final String reason;
    private final List<MemberRecord> told = new ArrayList<>();

    /** @param members all who are the same person. @param number of the one that stands for them */
    public MemberRecordsAsked(List<UUID> members, String number, String reason) {
        this.members = List.copyOf(members);
        this.number = number;
        this.reason = reason;
    }

    public List<UUID> members() {
        return members;
    }

    public String number() {
        return number;
    }

    /** Why somebody looks, for the audit trail. */
    public String reason() {
        return reason;
    }

    public void tell(List<MemberRecord> records) {
        told.addAll(records);
    }

    /** Those of a kind together; within it as they were told. */
    public List<MemberRecord> told() {
        return told.stream().sorted(Comparator.comparing(MemberRecord::kind)).toList();
    }
}
