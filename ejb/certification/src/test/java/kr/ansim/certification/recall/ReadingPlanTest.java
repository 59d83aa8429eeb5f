package kr.ansim.certification.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kr.ansim.certification.recall.RecallReadings.Scope;
import org.junit.jupiter.api.Test;

class ReadingPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final Optional<Instant> NEVER = Optional.empty();
    private static final ReadingPlan PLAN = new ReadingPlan(Duration.ofHours(1), Duration.ofDays(1));

    @Test
    void begins_with_the_whole_list() {
        assertThat(PLAN.due(NEVER, NEVER, NEVER, NOW)).contains(Scope.ALL);
    }

    @Test
    void a_list_that_broke_off_is_no_whole_list_and_is_tried_again_soon() {
        assertThat(PLAN.due(NEVER, NEVER, ago(4), NOW)).isEmpty();
        assertThat(PLAN.due(NEVER, NEVER, ago(6), NOW)).contains(Scope.ALL);
        assertThat(PLAN.due(ago(600), ago(20), ago(6), NOW)).contains(Scope.RECENT);
    }

    @Test
    void reads_what_is_recent_hourly_and_all_daily() {
        assertThat(PLAN.due(ago(30), ago(30), NEVER, NOW)).isEmpty();
        assertThat(PLAN.due(ago(600), ago(30), NEVER, NOW)).isEmpty();
        assertThat(PLAN.due(ago(600), ago(61), NEVER, NOW)).contains(Scope.RECENT);
        assertThat(PLAN.due(ago(1441), ago(5), NEVER, NOW)).contains(Scope.ALL);
    }

    private static Optional<Instant> ago(int minutes) {
        return Optional.of(NOW.minus(Duration.ofMinutes(minutes)));
    }
}
