package kr.ansim.care.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.Nights;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Statements;

/** Has the looks of each day judged in the night after it; what was left out in a night is made up for later. */
@ApplicationScoped
public class AccessNight {

    private static final int HOUR = 4;
    private static final int DAYS_BACK = 35;
    private static final Duration TERM = Duration.ofMinutes(30);

    @Inject
    private AccessDay day;

    @Inject
    private Statements statements;

    @Inject
    private Nights nights;

    @Inject
    private Clock clock;

    void start(@Observes SchemaReady ready) {
        nights.at(HOUR, "care.access", TERM, this::work);
    }

    public void work(BooleanSupplier stillMine) {
        LocalDate today = clock.instant().atZone(SystemClock.KOREA).toLocalDate();
        LocalDate next = statements
                .find("SELECT day_on FROM care_access_day ORDER BY day_on DESC LIMIT 1", row -> row.date("day_on"))
                .filter(last -> last.isAfter(today.minusDays(DAYS_BACK)))
                .map(last -> last.plusDays(1))
                .orElse(today.minusDays(1));
        while (next.isBefore(today)) {
            day.judge(next);
            next = next.plusDays(1);
            if (!stillMine.getAsBoolean()) {
                return;
            }
        }
    }
}
