package kr.ansim.care.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.care.TimelineFilter;
import kr.ansim.care.TimelinePage;
import kr.ansim.care.TimelinePlace;
import org.jspecify.annotations.Nullable;

/** The timelines of members, of all streams that the desk knows. */
@ApplicationScoped
public class Timelines {

    @Inject
    @Any
    private Instance<TimelineSource> sources;

    public TimelinePage of(String member, TimelineFilter filter, @Nullable TimelinePlace after, int most) {
        List<TimelineSource> wanted =
                sources.stream().filter(source -> filter.shows(source.stream())).toList();
        return Merging.page(wanted, member, after, most);
    }
}
