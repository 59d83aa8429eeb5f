package kr.ansim.care.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kr.ansim.care.TimelineEvent;
import kr.ansim.care.TimelineFact;
import kr.ansim.care.TimelineKind;
import kr.ansim.care.TimelineStream;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.GradeHistory;
import kr.ansim.membership.GradeMove;
import org.jspecify.annotations.Nullable;

/** To which grades closes have moved the member; those that were taken back are left out. */
@ApplicationScoped
class GradeStream implements TimelineSource {

    /** More than there are months in which grades are kept. */
    private static final int MOST = 200;

    @Inject
    private GradeHistory grades;

    @Override
    public TimelineStream stream() {
        return TimelineStream.GRADES;
    }

    @Override
    public List<TimelineEvent> of(String member, @Nullable StreamPlace after, int most) {
        List<TimelineEvent> all = grades.of(member, MOST).stream()
                .filter(move -> !move.takenBack())
                .map(GradeStream::event)
                .toList();
        return WholeStream.from(all, after, most);
    }

    private static TimelineEvent event(GradeMove move) {
        return new TimelineEvent(
                TimelineKind.GRADE,
                move.effective().atStartOfDay(SystemClock.KOREA).toInstant(),
                move.member() + " " + move.from() + " " + move.to(),
                Map.of(
                        TimelineFact.FROM, String.valueOf(move.from()),
                        TimelineFact.TO, String.valueOf(move.to())));
    }
}
