package kr.ansim.membership;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What speaks for two members being one person, the weakest first. */
public enum MatchEvidence {
    /** They live at the same address, and no birth date says that they are two of one household. */
    ADDRESS,
    /** One uses a phone number that the other uses or has used, and not both have proved it to be theirs. */
    PHONE,
    NAME_AND_BIRTH,
    /** Both have proved that the same phone number is theirs. */
    VERIFIED_PHONE,
    /** An identification agency knows both as the same person, by the hash that it gives to each. */
    CI;

    /** Each weighs more than all that are weaker together. */
    private int weight() {
        return 1 << ordinal();
    }

    public static int weight(Set<MatchEvidence> all) {
        return all.stream().mapToInt(MatchEvidence::weight).sum();
    }

    /** Those that weigh as much together. */
    public static Set<MatchEvidence> of(int weight) {
        EnumSet<MatchEvidence> all = EnumSet.noneOf(MatchEvidence.class);
        Arrays.stream(values()).filter(one -> (weight & one.weight()) != 0).forEach(all::add);
        return all;
    }

    /** Whether two members are joined by it without a person's word. */
    public boolean isStrong() {
        return this == CI || this == VERIFIED_PHONE;
    }
}
