package kr.ansim.care.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However looks follow one another, bursts are those that counting each hour anew finds. */
class BurstsProperties {

    private static final Instant MORNING = Instant.parse("2026-11-30T00:00:00Z");

    @Property(tries = 300)
    void bursts_are_what_counting_each_hour_anew_finds(
            @ForAll Random random,
            @ForAll @IntRange(max = 300) int many,
            @ForAll @IntRange(max = 20) int usual,
            @ForAll @IntRange(min = 1, max = 300) int minutes) {
        List<Look> looks = looks(random, many, minutes);
        assertThat(Bursts.of(looks, usual)).isEqualTo(slowly(looks, usual));
    }

    private static List<Look> looks(Random random, int many, int minutes) {
        List<Integer> seconds = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            // whole minutes, so that looks meet the very edge of an hour
            seconds.add(random.nextInt(minutes + 1) * 60);
        }
        Collections.sort(seconds);
        return seconds.stream()
                .map(second -> new Look(MORNING.plusSeconds(second), "account:one", "m" + random.nextInt(90)))
                .toList();
    }

    private static List<Bursts.Burst> slowly(List<Look> looks, int usual) {
        List<Bursts.Burst> bursts = new ArrayList<>();
        boolean open = false;
        for (int at = 0; at < looks.size(); at++) {
            Instant now = looks.get(at).at();
            Set<String> members = new HashSet<>();
            Instant first = now;
            for (int before = at; before >= 0; before--) {
                if (looks.get(before).at().isAfter(now.minusSeconds(3600))) {
                    members.add(looks.get(before).whose());
                    first = looks.get(before).at();
                }
            }
            boolean many = members.size() > 30 && members.size() > 3 * usual;
            if (many && open) {
                Bursts.Burst last = bursts.remove(bursts.size() - 1);
                bursts.add(new Bursts.Burst(last.from(), now, Math.max(last.members(), members.size())));
            } else if (many) {
                bursts.add(new Bursts.Burst(first, now, members.size()));
            }
            open = many;
        }
        return bursts;
    }
}
