package kr.ansim.care.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import kr.ansim.care.CasePriority;
import kr.ansim.care.CaseState;
import kr.ansim.care.SlaPolicy;
import kr.ansim.care.TargetKind;
import kr.ansim.platform.HolidayCalendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Working time against somebody who counts minutes: over weekends, Korean holidays, and days that are longer or shorter. */
class CaseClocksProperties {

    private static final HolidayCalendar HOLIDAYS = new HolidayCalendar(Set.of());

    /** Around changes of clocks in Berlin, New York and on Lord Howe, around Seollal, Chuseok, and the turn of a year. */
    private static final List<Instant> MOMENTS = List.of(
            Instant.parse("2026-03-28T20:00:00Z"),
            Instant.parse("2026-10-24T20:00:00Z"),
            Instant.parse("2026-03-07T20:00:00Z"),
            Instant.parse("2026-10-31T20:00:00Z"),
            Instant.parse("2026-04-04T03:00:00Z"),
            Instant.parse("2026-10-03T03:00:00Z"),
            Instant.parse("2026-02-13T05:00:00Z"),
            Instant.parse("2026-09-23T05:00:00Z"),
            Instant.parse("2026-12-31T05:00:00Z"));

    enum Step {
        ANSWER,
        WAIT,
        HEARD,
        SOLVE,
        REOPEN,
        PRIORITY,
        PROMISE
    }

    record Act(Step step, int minutes, CasePriority priority) {}

    @Provide
    Arbitrary<BusinessHours> places() {
        Arbitrary<BusinessHours.Span> spans = Combinators.combine(
                        Arbitraries.integers().between(0, 47),
                        Arbitraries.integers().between(1, 24))
                .as((from, halves) -> new BusinessHours.Span(from * 30, Math.min(1440, (from + halves) * 30)));
        Arbitrary<Map<DayOfWeek, List<BusinessHours.Span>>> weeks = Arbitraries.maps(
                        Arbitraries.of(DayOfWeek.class), spans.map(List::of))
                .ofMinSize(2);
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Asia/Seoul", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe")
                .map(ZoneId::of);
        return Combinators.combine(zones, weeks).as((zone, week) -> new BusinessHours(zone, week, HOLIDAYS));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Combinators.combine(
                        Arbitraries.of(MOMENTS), Arbitraries.integers().between(-1_500, 3_000))
                .as((moment, minutes) -> moment.plus(minutes, ChronoUnit.MINUTES));
    }

    @Provide
    Arbitrary<Integer> spells() {
        return Arbitraries.integers().between(0, 9_000);
    }

    @Provide
    Arbitrary<List<Act>> lives() {
        return Combinators.combine(
                        Arbitraries.of(Step.class),
                        Arbitraries.integers().between(0, 2_000),
                        Arbitraries.of(CasePriority.class))
                .as(Act::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 400)
    void time_between_two_moments_is_that_of_the_clock_on_the_wall(
            @ForAll("places") BusinessHours place, @ForAll("moments") Instant from, @ForAll("spells") int minutes) {
        Instant to = from.plus(minutes, ChronoUnit.MINUTES);
        long slow = new SlowHours(place).between(from, to);
        assertThat(place.between(from, to)).isEqualTo(Duration.ofMinutes(slow));
        assertThat(place.between(to, from)).isEqualTo(Duration.ofMinutes(-slow));
    }

    @Property(tries = 300)
    void the_next_moment_is_the_first_at_which_somebody_works(
            @ForAll("places") BusinessHours place, @ForAll("moments") Instant from) {
        SlowHours slow = new SlowHours(place);
        Instant at = from;
        while (!slow.works(at)) {
            at = at.plus(1, ChronoUnit.MINUTES);
        }
        assertThat(place.next(from)).isEqualTo(at);
        assertThat(place.works(from)).isEqualTo(slow.works(from));
    }

    @Property(tries = 300)
    void a_time_ends_when_so_much_was_worked(
            @ForAll("places") BusinessHours place, @ForAll("moments") Instant from, @ForAll("spells") int minutes) {
        int work = minutes / 10;
        Duration span = Duration.ofMinutes(work);
        assertThat(place.after(from, span)).isEqualTo(new SlowHours(place).after(from, work));
        assertThat(place.after(from, span.negated())).isEqualTo(new SlowHours(place).before(from, work));
        assertThat(place.between(from, place.after(from, span))).isEqualTo(span);
    }

    @Example
    void an_hour_that_is_left_out_does_not_exist_and_one_that_is_shown_twice_is_worked_twice() {
        assertThat(night("Europe/Berlin", "2026-03-29T00:00:00Z", 120, 180)).isZero();
        assertThat(night("Europe/Berlin", "2026-10-24T22:00:00Z", 120, 180)).isEqualTo(120);
        assertThat(night("America/New_York", "2026-11-01T04:00:00Z", 60, 120)).isEqualTo(120);
        assertThat(night("Australia/Lord_Howe", "2026-04-04T13:00:00Z", 90, 120))
                .isEqualTo(60);
        assertThat(night("Australia/Lord_Howe", "2026-10-03T13:30:00Z", 120, 180))
                .isEqualTo(30);
    }

    /** Of a night in which one place works between these minutes of the clock on its wall. */
    private static long night(String zone, String midnight, int from, int to) {
        Map<DayOfWeek, List<BusinessHours.Span>> sundays =
                Map.of(DayOfWeek.SUNDAY, List.of(new BusinessHours.Span(from, to)));
        Instant begin = Instant.parse(midnight);
        return new BusinessHours(ZoneId.of(zone), sundays, HOLIDAYS)
                .between(begin, begin.plus(6, ChronoUnit.HOURS))
                .toMinutes();
    }

    @Property(tries = 200)
    void a_case_uses_of_each_target_what_a_slow_count_says(
            @ForAll("places") BusinessHours old,
            @ForAll("places") BusinessHours fresh,
            @ForAll("moments") Instant begin,
            @ForAll("lives") List<Act> life) {
        IntFunction<BusinessHours> hours = version -> version == 1 ? old : fresh;
        SlowCase model = new SlowCase(version -> new SlowHours(hours.apply(version)));
        SlaPolicy policy = policy(1, 1);
        CasePriority priority = CasePriority.NORMAL;
        CaseState state = CaseState.OPEN;
        Instant now = begin;
        Targets real = new Targets(List.of(), policy, hours);
        real.opened(priority, now);
        model.begin(TargetKind.FIRST_ANSWER, policy, priority);
        model.begin(TargetKind.SOLUTION, policy, priority);
        for (Act act : life) {
            model.pass(now, act.minutes());
            now = now.plus(act.minutes(), ChronoUnit.MINUTES);
            boolean waiting = state == CaseState.WAITING;
            switch (act.step()) {
                case ANSWER -> {
                    if (state != CaseState.SOLVED) {
                        real.answered(priority, waiting, now);
                        model.reach(TargetKind.FIRST_ANSWER);
                        model.begin(TargetKind.UPDATE, policy, priority);
                    }
                }
                case WAIT -> {
                    if (state == CaseState.OPEN) {
                        real.pause(now);
                        model.run(false);
                        state = CaseState.WAITING;
                    }
                }
                case HEARD -> {
                    if (waiting) {
                        real.goOn(now);
                        model.run(true);
                        state = CaseState.OPEN;
                    }
                }
                case SOLVE -> {
                    if (state != CaseState.SOLVED) {
                        real.solved(now);
                        Arrays.stream(TargetKind.values()).forEach(model::reach);
                        model.run(false);
                        state = CaseState.SOLVED;
                    }
                }
                case REOPEN -> {
                    if (state == CaseState.SOLVED) {
                        real.reopened(priority, now);
                        model.of(TargetKind.SOLUTION).open = true;
                        model.begin(TargetKind.UPDATE, policy, priority);
                        model.run(true);
                        state = CaseState.OPEN;
                    }
                }
                case PRIORITY -> {
                    if (state != CaseState.SOLVED) {
                        priority = act.priority();
                        real.prioritised(priority, waiting, now);
                        model.prioritise(policy, priority);
                    }
                }
                case PROMISE -> {
                    policy = policy(2, 3);
                    real = new Targets(List.copyOf(real.all()), policy, hours);
                }
            }
            agree(real, model, hours, state == CaseState.OPEN, now);
        }
    }

    private static void agree(
            Targets real, SlowCase model, IntFunction<BusinessHours> hours, boolean open, Instant now) {
        assertThat(real.all()).hasSameSizeAs(model.owed.keySet());
        for (Target one : real.all()) {
            SlowCase.Owed owed = model.of(one.kind());
            Duration left = one.leftAt(now, hours.apply(one.version()));
            assertThat(left).as(one.toString()).isEqualTo(Duration.ofMinutes(owed.left));
            assertThat(one.missed() || left.isNegative()).as(one.toString()).isEqualTo(owed.everLate);
            assertThat(one.running()).as(one.toString()).isEqualTo(open && owed.open);
        }
    }

    private static SlaPolicy policy(int version, int times) {
        Map<CasePriority, Map<TargetKind, Integer>> minutes = new EnumMap<>(CasePriority.class);
        int most = 370;
        for (CasePriority priority : CasePriority.values()) {
            Map<TargetKind, Integer> ofOne = new EnumMap<>(TargetKind.class);
            most -= 70;
            for (TargetKind kind : TargetKind.values()) {
                ofOne.put(kind, times * (ofOne.size() + 1) * most);
            }
            minutes.put(priority, ofOne);
        }
        return new SlaPolicy(version, Instant.EPOCH, "system", "Asia/Seoul", List.of(), minutes);
    }
}
