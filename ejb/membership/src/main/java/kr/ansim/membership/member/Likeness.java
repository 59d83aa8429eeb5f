package kr.ansim.membership.member;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kr.ansim.membership.MatchEvidence;

/**
 * What speaks for two people being one. Two with different hashes of an identification agency are two, whatever else agrees.
 * A phone number that both have proved to be theirs is strong only while neither name nor birth date says otherwise: numbers
 * are given to others, and parents lend theirs to children.
 */
final class Likeness {

    private Likeness() {}

    static Set<MatchEvidence> of(Collection<PersonKey> one, Collection<PersonKey> other) {
        EnumSet<MatchEvidence> evidence = EnumSet.noneOf(MatchEvidence.class);
        if (differ(KeyKind.CI, one, other)) {
            return evidence;
        }
        boolean otherBirth = differ(KeyKind.BIRTH, one, other);
        if (agree(KeyKind.CI, one, other)) {
            evidence.add(MatchEvidence.CI);
        }
        if (agree(KeyKind.NAME, one, other) && agree(KeyKind.BIRTH, one, other)) {
            evidence.add(MatchEvidence.NAME_AND_BIRTH);
        }
        if (agree(KeyKind.ADDRESS, one, other) && !otherBirth) {
            evidence.add(MatchEvidence.ADDRESS);
        }
        if (proved(one, other) && !otherBirth && !differ(KeyKind.NAME, one, other)) {
            evidence.add(MatchEvidence.VERIFIED_PHONE);
        } else if (everUsed(one, other)) {
            evidence.add(MatchEvidence.PHONE);
        }
        return evidence;
    }

    private static boolean agree(KeyKind kind, Collection<PersonKey> one, Collection<PersonKey> other) {
        Optional<String> mine = now(kind, one);
        return mine.isPresent() && mine.equals(now(kind, other));
    }

    /** Whether both are known, and not the same. */
    private static boolean differ(KeyKind kind, Collection<PersonKey> one, Collection<PersonKey> other) {
        Optional<String> mine = now(kind, one);
        Optional<String> theirs = now(kind, other);
        return mine.isPresent() && theirs.isPresent() && !mine.equals(theirs);
    }

    private static Optional<String> now(KeyKind kind, Collection<PersonKey> keys) {
        return keys.stream()
                .filter(key -> key.kind() == kind && !key.former())
                .map(PersonKey::digest)
                .findFirst();
    }

    private static boolean proved(Collection<PersonKey> one, Collection<PersonKey> other) {
        return one.stream()
                .filter(key -> key.kind() == KeyKind.PHONE && key.verified() && !key.former())
                .anyMatch(mine ->
                        other.stream().anyMatch(theirs -> theirs.means(mine) && theirs.verified() && !theirs.former()));
    }

    private static boolean everUsed(Collection<PersonKey> one, Collection<PersonKey> other) {
        return one.stream()
                .filter(key -> key.kind() == KeyKind.PHONE)
                .anyMatch(mine -> other.stream().anyMatch(mine::means));
    }
}
