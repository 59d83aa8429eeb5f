package kr.ansim.care.greeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.care.GreetingFact;
import kr.ansim.care.GreetingMood;
import kr.ansim.care.GreetingSource;
import kr.ansim.care.GreetingState;
import kr.ansim.care.GreetingTemplate;
import kr.ansim.care.GreetingTemplate.Told;
import kr.ansim.care.words.Template;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What helps rises, and nothing is lost for ever. */
class RankingProperties {

    private static Candidate said(GreetingFact fact, Told told) {
        GreetingTemplate template = new GreetingTemplate(
                new UUID(5, fact.ordinal()),
                fact,
                "ko",
                1,
                "",
                GreetingMood.PLAIN,
                GreetingState.LIVE,
                Instant.EPOCH,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                told);
        return new Candidate(
                template,
                FoundFact.of(fact, GreetingSource.ORDER, Members.TODAY),
                new Template.Rendered("", List.of()));
    }

    @Property
    void what_helps_more_of_as_many_never_stands_below(
            @ForAll @IntRange(max = 10_000) int answered, @ForAll Random random) {
        int one = random.nextInt(answered + 1);
        int other = random.nextInt(answered + 1);
        double worth = Ranking.worth(new Told(answered, one, answered - one));
        assertThat(worth >= Ranking.worth(new Told(answered, other, answered - other)))
                .isEqualTo(one >= other);
    }

    @Property
    void what_helps_clearly_more_stands_above_after_enough_words(
            @ForAll @LongRange(min = 200, max = 100_000) long often,
            @ForAll @LongRange(min = 200, max = 100_000) long seldom,
            @ForAll @IntRange(max = 95) int percent) {
        long better = often * (percent + 5) / 100 + 1;
        long worse = seldom * percent / 100;
        assertThat(Ranking.worth(new Told(often, Math.min(often, better), often - Math.min(often, better))))
                .isGreaterThan(Ranking.worth(new Told(seldom, worse, seldom - worse)));
    }

    @Property(tries = 200)
    void shows_the_best_in_order_but_for_the_share_that_explores(@ForAll Random random) {
        List<Candidate> all = new ArrayList<>();
        for (GreetingFact fact : GreetingFact.values()) {
            long helped = random.nextInt(50);
            long not = random.nextInt(50);
            all.add(said(fact, new Told(helped + not + random.nextInt(5), helped, not)));
        }
        UUID member = new UUID(random.nextLong(), random.nextLong());
        List<Candidate> chosen = Ranking.chosen(all, member, Members.TODAY, Ranking.MOST);
        assertThat(chosen).hasSize(Ranking.MOST).doesNotHaveDuplicates();
        int ranked = Ranking.explores(member, Members.TODAY) ? Ranking.MOST - 1 : Ranking.MOST;
        double least = worth(chosen.get(ranked - 1));
        assertThat(all.stream().filter(one -> !chosen.subList(0, ranked).contains(one)))
                .allMatch(one -> worth(one) <= least);
    }

    private static double worth(Candidate one) {
        return Ranking.worth(one.template().told());
    }

    @Test
    void explores_for_one_member_in_five() {
        Random random = new Random(42);
        long exploring = IntStream.range(0, 20_000)
                .filter(any -> Ranking.explores(new UUID(random.nextLong(), random.nextLong()), Members.TODAY))
                .count();
        assertThat(exploring).isBetween(3_800L, 4_200L);
    }

    @Test
    void explores_with_what_was_said_least() {
        List<Candidate> all = List.of(
                said(GreetingFact.GAP_NEXT, new Told(90, 80, 10)),
                said(GreetingFact.DELIVERED, new Told(90, 70, 20)),
                said(GreetingFact.LOCKER, new Told(90, 60, 30)),
                said(GreetingFact.ANNIVERSARY, new Told(2, 0, 2)));
        UUID exploring = IntStream.range(0, 100)
                .mapToObj(any -> new UUID(any, any))
                .filter(member -> Ranking.explores(member, Members.TODAY))
                .findFirst()
                .orElseThrow();
        assertThat(Ranking.chosen(all, exploring, Members.TODAY, Ranking.MOST))
                .extracting(one -> one.fact().fact())
                .containsExactly(GreetingFact.GAP_NEXT, GreetingFact.DELIVERED, GreetingFact.ANNIVERSARY);
    }
}
