package kr.ansim.care.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.ansim.care.TimelineEvent;
import kr.ansim.care.TimelineKind;
import kr.ansim.care.TimelinePage;
import kr.ansim.care.TimelinePlace;
import kr.ansim.care.TimelineStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Pages put together are all that happened, however many happened at the same moment. */
class TimelineProperties {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<TimelineKind> KINDS =
            List.of(TimelineKind.ORDERED, TimelineKind.CONTACT, TimelineKind.GRADE, TimelineKind.GIFT);

    /** What a stream has, and how many of it somebody asked for. */
    private static final class Told implements TimelineSource {

        private final TimelineStream stream;
        private final List<TimelineEvent> all;
        private int most;

        Told(TimelineStream stream, List<TimelineEvent> all) {
            this.stream = stream;
            this.all = all;
        }

        @Override
        public TimelineStream stream() {
            return stream;
        }

        @Override
        public List<TimelineEvent> of(String member, @Nullable StreamPlace after, int limit) {
            List<TimelineEvent> page = WholeStream.from(all, after, limit);
            most = Math.max(most, page.size());
            return page;
        }
    }

    @Property
    void pages_put_together_are_a_plain_sort_of_everything(
            @ForAll @Size(max = 60) List<@IntRange(max = 4_000) Integer> seeds,
            @ForAll @IntRange(min = 1, max = 9) int page) {
        List<TimelineEvent> all = IntStream.range(0, seeds.size())
                .mapToObj(at -> event(at, seeds.get(at)))
                .toList();
        List<Told> sources = KINDS.stream()
                .map(kind -> new Told(
                        kind.stream(),
                        all.stream().filter(one -> one.kind() == kind).toList()))
                .toList();
        assertThat(read(sources, page)).containsExactlyElementsOf(sorted(all));
        assertThat(sources).allSatisfy(source -> assertThat(source.most).isLessThanOrEqualTo(page + 1));
    }

    private static List<TimelineEvent> read(List<Told> sources, int most) {
        List<TimelineEvent> read = new ArrayList<>();
        TimelinePlace place = null;
        boolean more = true;
        while (more) {
            TimelinePage page = Merging.page(sources, "1", place, most);
            read.addAll(page.events());
            more = page.more();
            if (more) {
                assertThat(page.events()).hasSize(most);
                place = TimelinePlace.of(page.events().get(most - 1));
            }
        }
        return read;
    }

    private static List<TimelineEvent> sorted(List<TimelineEvent> all) {
        return all.stream()
                .sorted(Comparator.comparing(TimelineEvent::at, Comparator.reverseOrder())
                        .thenComparing(event -> event.kind().stream())
                        .thenComparing(TimelineEvent::key, Comparator.reverseOrder()))
                .toList();
    }

    /** Of few moments, so that many are equal. */
    private static TimelineEvent event(int number, int seed) {
        return new TimelineEvent(
                KINDS.get(seed % KINDS.size()),
                BEGIN.plusSeconds(seed / KINDS.size() % 7),
                String.format("%03d", number),
                Map.of());
    }
}
