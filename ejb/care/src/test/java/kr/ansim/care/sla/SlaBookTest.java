package kr.ansim.care.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ansim.care.CareRule;
import kr.ansim.care.CasePriority;
import kr.ansim.care.DescribeSla;
import kr.ansim.care.SlaPolicy;
import kr.ansim.care.TargetKind;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.HolidayCalendar;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** What is promised, and from when on. */
class SlaBookTest {

    private static final Instant MONDAY = Instant.parse("2026-11-30T01:00:00Z");
    private static final List<SlaPolicy.Hours> MONDAYS = List.of(new SlaPolicy.Hours(DayOfWeek.MONDAY, 540, 1080));

    private final Trail trail = new Trail();
    private final Wired wired = new Wired()
            .with(Statements.class, Tables.make("care"))
            .with(AuditTrail.class, trail)
            .with(HolidayCalendar.class, new HolidayCalendar(Set.of()))
            .with(Clock.class, new MovedClock(MONDAY));
    private final SlaBook book = wired.get(SlaBook.class);
    private final SlaPolicies policies = wired.get(SlaPolicies.class);

    @Test
    void a_version_holds_for_what_starts_after_it_and_what_runs_keeps_the_time_it_has_left() {
        Targets before = new Targets(List.of(), policies.current(), policies::hours);
        before.opened(CasePriority.NORMAL, MONDAY);
        Instant due = before.nextDueAt().orElseThrow();
        assertThat(book.change(told(1, "Asia/Seoul", MONDAYS, 10), "account:nam"))
                .isEqualTo(2);
        assertThat(trail.actions()).containsExactly("sla.changed");
        Targets since = new Targets(List.copyOf(before.all()), policies.current(), policies::hours);
        assertThat(since.nextDueAt()).contains(due);
        since.answered(CasePriority.NORMAL, false, MONDAY);
        assertThat(since.nextDueAt()).contains(MONDAY.plus(Duration.ofMinutes(10)));
        assertThat(policies.all()).extracting(SlaPolicy::version).containsExactly(2, 1);
    }

    @Test
    void of_two_who_make_one_at_once_the_second_hears_of_it() {
        book.change(told(1, "Asia/Seoul", MONDAYS, 10), "account:nam");
        assertThat(broken(told(1, "Asia/Seoul", MONDAYS, 20)).code()).isEqualTo(CareRule.SLA_CHANGED);
    }

    @Test
    void whoever_has_not_seen_the_latest_hears_of_that_before_anything_else() {
        book.change(told(1, "Asia/Seoul", MONDAYS, 10), "account:nam");
        assertThat(broken(told(1, "Mars/Olympus", List.of(), 0)).code()).isEqualTo(CareRule.SLA_CHANGED);
    }

    @Test
    void says_of_each_field_what_is_wrong() {
        List<SlaPolicy.Hours> wrong = List.of(
                new SlaPolicy.Hours(DayOfWeek.MONDAY, 1080, 540),
                new SlaPolicy.Hours(DayOfWeek.TUESDAY, 540, 800),
                new SlaPolicy.Hours(DayOfWeek.TUESDAY, 700, 900),
                new SlaPolicy.Hours(DayOfWeek.FRIDAY, 0, 1441),
                new SlaPolicy.Hours(DayOfWeek.SUNDAY, 0, 1440));
        assertThat(broken(told(1, "Mars/Olympus", wrong, 10)).all())
                .extracting(RuleBroken::field)
                .containsExactly("zone", "hours[0].spans", "hours[1].spans", "hours[4].spans");
        assertThat(broken(told(1, "Asia/Seoul", List.of(), 0)).all())
                .extracting(RuleBroken::field)
                .contains("hours[0].spans", "minutes[3].SOLUTION");
    }

    private RuleBroken broken(DescribeSla told) {
        return catchThrowableOfType(RuleBroken.class, () -> book.change(told, "account:nam"));
    }

    private static DescribeSla told(int like, String zone, List<SlaPolicy.Hours> hours, int minutes) {
        Map<CasePriority, Map<TargetKind, Integer>> all = new EnumMap<>(CasePriority.class);
        for (CasePriority priority : CasePriority.values()) {
            Map<TargetKind, Integer> ofOne = new EnumMap<>(TargetKind.class);
            for (TargetKind kind : TargetKind.values()) {
                ofOne.put(kind, minutes);
            }
            all.put(priority, ofOne);
        }
        return new DescribeSla(like, zone, hours, all);
    }
}
