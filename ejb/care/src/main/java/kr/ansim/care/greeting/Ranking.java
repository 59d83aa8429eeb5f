package kr.ansim.care.greeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import kr.ansim.care.GreetingTemplate.Told;

/**
 * What helps rises: by the share of those who were helped, as if every new sentence had been said a few times already and helped
 * every other time. For one member in five, each day others, the last of those shown is the one that was said least, so that a
 * sentence that had a bad start is not lost for ever.
 */
final class Ranking {

    /** At most so many sentences are shown. */
    static final int MOST = 3;

    static final int EXPLORING_PERCENT = 20;

    private static final double PRIOR = 4;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(
                    (Candidate one) -> worth(one.template().told()))
            .reversed()
            .thenComparing(one -> one.fact().fact());

    private static final Comparator<Candidate> LEAST_SAID = Comparator.comparingLong(
                    (Candidate one) -> one.template().told().said())
            .thenComparing(one -> one.fact().fact());

    private Ranking() {}

    static double worth(Told told) {
        return (told.helped() + PRIOR) / (told.answered() + 2 * PRIOR);
    }

    /** The best first; the same for a member all day. @param room how many at most */
    static List<Candidate> chosen(List<Candidate> all, UUID member, LocalDate today, int room) {
        List<Candidate> ranked = all.stream().sorted(BEST_FIRST).toList();
        if (ranked.size() <= room || room < 1 || !explores(member, today)) {
            return ranked.subList(0, Math.min(Math.max(0, room), ranked.size()));
        }
        List<Candidate> chosen = new ArrayList<>(ranked.subList(0, room - 1));
        ranked.subList(room - 1, ranked.size()).stream().min(LEAST_SAID).ifPresent(chosen::add);
        return List.copyOf(chosen);
    }

    static boolean explores(UUID member, LocalDate today) {
        long seed = member.getMostSignificantBits() ^ Long.rotateLeft(member.getLeastSignificantBits(), 32);
        return new SplittableRandom(seed + today.toEpochDay()).nextInt(100) < EXPLORING_PERCENT;
    }
}
