package kr.ansim.certification.recall;

import java.util.Optional;
import kr.ansim.certification.Closeness;
import kr.ansim.certification.verdict.Names;

/**
 * A product's name, or what stands in its brackets, in the forms in which it is compared.
 *
 * @param whole false for a name without its first word, which may be the brand
 * @param plain without blanks and signs
 * @param skeleton {@link Hangul#skeleton}; empty for a name that is not whole, which is never told by it
 */
record SpokenName(String given, boolean whole, String plain, String skeleton) {

    /** Below this, one name is too short to be looked for within another, as 완구 in 목재완구. */
    private static final int SHORTEST_WITHIN = 3;

    /** Five syllables or so: what is shorter is a kind of goods rather than the name of one. */
    private static final int SHORTEST_ALONE = 12;

    /** One letter in so many may be another. */
    private static final int LETTERS_FOR_A_FAULT = 5;

    static SpokenName of(String given) {
        return of(given, true);
    }

    static SpokenName of(String given, boolean whole) {
        String plain = Names.model(given);
        return new SpokenName(given, whole, plain, whole ? Hangul.skeleton(plain) : "");
    }

    /** Hashes of every three signs that stand together: a name within another has its first three there. */
    int[] parts() {
        int[] parts = new int[Math.max(0, plain.length() - SHORTEST_WITHIN + 1)];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (plain.charAt(i) * 31 + plain.charAt(i + 1)) * 31 + plain.charAt(i + 2);
        }
        return parts;
    }

    boolean says() {
        return !plain.isEmpty();
    }

    boolean tellsAlone() {
        return Hangul.count(plain) >= SHORTEST_ALONE;
    }

    Optional<Closeness> to(SpokenName other) {
        if (whole && other.whole && plain.equals(other.plain)) {
            return Optional.of(Closeness.SAME);
        }
        if (whole && other.whole && isAlike(other)) {
            return Optional.of(Closeness.ALIKE);
        }
        return holds(other) || other.holds(this) ? Optional.of(Closeness.WITHIN) : Optional.empty();
    }

    private boolean isAlike(SpokenName other) {
        if (!skeleton.equals(other.skeleton)) {
            return false;
        }
        String ours = Hangul.letters(plain);
        String theirs = Hangul.letters(other.plain);
        int faults = Math.max(ours.length(), theirs.length()) / LETTERS_FOR_A_FAULT;
        return Hangul.distance(ours, theirs, faults) <= faults;
    }

    private boolean holds(SpokenName part) {
        return part.plain.length() >= SHORTEST_WITHIN && plain.contains(part.plain);
    }
}
