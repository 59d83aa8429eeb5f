package kr.ansim.care.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import kr.ansim.care.TimelineEvent;
import kr.ansim.care.TimelinePage;
import kr.ansim.care.TimelinePlace;
import org.jspecify.annotations.Nullable;

/** Merges streams by time, the newest first. No stream is read further than the page that is asked for. */
final class Merging {

    /** Of one stream they keep the order in which it tells them. */
    private static final Comparator<Head> NEXT = Comparator.comparing(
                    (Head head) -> head.event().at(), Comparator.reverseOrder())
            .thenComparing(head -> head.event().kind().stream());

    private record Head(TimelineEvent event, Iterator<TimelineEvent> rest) {}

    private Merging() {}

    static TimelinePage page(
            List<? extends TimelineSource> sources, String member, @Nullable TimelinePlace after, int most) {
        PriorityQueue<Head> heads = new PriorityQueue<>(NEXT);
        for (TimelineSource source : sources) {
            StreamPlace place = after == null ? null : StreamPlace.in(source.stream(), after);
            add(heads, source.of(member, place, most + 1).iterator());
        }
        List<TimelineEvent> page = new ArrayList<>();
        while (page.size() < most) {
            Head next = heads.poll();
            if (next == null) {
                break;
            }
            page.add(next.event());
            add(heads, next.rest());
        }
        return new TimelinePage(page, !heads.isEmpty());
    }

    private static void add(PriorityQueue<Head> heads, Iterator<TimelineEvent> rest) {
        if (rest.hasNext()) {
            heads.add(new Head(rest.next(), rest));
        }
    }
}
