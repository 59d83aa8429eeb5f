package kr.ansim.certification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Fields;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.NumberFamily;
import kr.ansim.certification.certificate.DueReadings;
import kr.ansim.certification.port.RawAnswer;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.certification.product.Demand;
import kr.ansim.certification.product.ProductMarks;
import kr.ansim.certification.source.SourceChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ScheduleTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String NUMBER = "HU079001-24901";

    /** Where days begin in Korea. */
    private static final Instant TOMORROW = Instant.parse("2026-11-26T15:00:00Z");

    private static final SourceAnswer ANSWER = new SourceAnswer.NotFound(
            new RawAnswer(CertificationSource.KTC, "GET /", "", 200, "application/json", Instant.EPOCH, new byte[0]));

    private final MovableClock clock = new MovableClock();
    private final FakeMarks marks = new FakeMarks();
    private final FakeDue due = new FakeDue();
    private final Schedule schedule = new Schedule();

    @BeforeEach
    void wire() {
        Fields.with(schedule, "clock", clock);
        Fields.with(schedule, "marks", marks);
        Fields.with(schedule, "due", due);
        Fields.with(schedule, "choice", new SourceChoice());
        Fields.with(schedule, "usual", DAY);
        Fields.with(schedule, "onAir", HOUR);
    }

    private Duration pause(SourceAnswer answer, int failures) {
        return Duration.between(clock.instant(), schedule.next(NUMBER, answer, failures));
    }

    private static SourceAnswer silent(Reason reason) {
        return new SourceAnswer.Unavailable(Unavailability.of(reason));
    }

    /** At most a tenth is taken off. */
    private static void assertAbout(Duration pause, Duration whole) {
        assertThat(pause).isBetween(whole.minus(whole.dividedBy(10)), whole);
    }

    @RepeatedTest(20)
    void asks_again_within_a_day_and_within_the_hour_what_is_on_air_today() {
        assertAbout(pause(ANSWER, 0), DAY);
        marks.onAir = LocalDate.parse("2026-11-26");
        assertAbout(pause(ANSWER, 0), HOUR);
    }

    @Test
    void spreads_what_came_together() {
        assertThat(java.util.stream.IntStream.range(0, 50).mapToObj(i -> pause(ANSWER, 0)))
                .doesNotHaveDuplicates();
    }

    @Test
    void today_is_the_korean_day() {
        marks.onAir = LocalDate.parse("2026-11-27");
        clock.move(Duration.ofHours(11).plusMinutes(59));
        assertThat(pause(ANSWER, 0)).isBetween(Duration.ofMinutes(1), HOUR.plusMinutes(1));
        clock.move(Duration.ofMinutes(1));
        assertAbout(pause(ANSWER, 0), HOUR);
    }

    @RepeatedTest(20)
    void what_was_announced_for_tomorrow_is_asked_for_in_its_first_hour() {
        marks.onAir = LocalDate.parse("2026-11-27");
        assertThat(schedule.next(NUMBER, ANSWER, 0)).isBetween(TOMORROW, TOMORROW.plus(HOUR));
        marks.onAir = LocalDate.parse("2026-11-30");
        assertAbout(pause(ANSWER, 0), DAY);
    }

    @ParameterizedTest
    @CsvSource({"0, PT1M", "1, PT2M", "2, PT4M", "5, PT32M", "6, PT1H", "40, PT1H"})
    void after_a_failure_asks_soon_and_then_less_and_less_often(int failures, Duration whole) {
        assertAbout(pause(silent(Reason.UNREACHABLE), failures), whole);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"NOT_CONFIGURED", "NOT_CONSENTED"})
    void every_failure_that_may_pass_is_tried_soon(Reason reason) {
        assertAbout(pause(silent(reason), 0), Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_CONFIGURED", "NOT_CONSENTED"})
    void what_does_not_pass_by_itself_is_asked_as_usual(Reason reason) {
        assertAbout(pause(silent(reason), 3), DAY);
    }

    @Test
    void a_failure_never_waits_longer_than_an_answer() {
        marks.onAir = LocalDate.parse("2026-11-26");
        Fields.with(schedule, "onAir", Duration.ofSeconds(5));
        assertAbout(pause(silent(Reason.UNREACHABLE), 9), Duration.ofSeconds(5));
    }

    @Test
    void what_stands_on_no_product_is_never_due() {
        marks.watched = false;
        assertThat(schedule.next(NUMBER, ANSWER, 0)).isEqualTo(DueReadings.NEVER);
        assertThat(schedule.next(NUMBER, silent(Reason.UNREACHABLE), 0)).isEqualTo(DueReadings.NEVER);
    }

    @Test
    void a_new_number_is_due_at_once_at_everybody_who_may_know_it() {
        schedule.begin(new CertificateNumber(NUMBER, NumberFamily.SAFETY), clock.instant());
        schedule.begin(new CertificateNumber("R-CRM-ABC-1", NumberFamily.RADIO), clock.instant());

        assertThat(due.begun).isEqualTo(EnumSet.allOf(CertificationSource.class));
    }

    @RepeatedTest(20)
    void hastens_what_is_on_air_to_the_first_hour_of_that_day_that_is_left() {
        schedule.hasten(List.of(NUMBER), LocalDate.parse("2026-11-25"));
        assertThat(due.hastened).isEmpty();
        schedule.hasten(List.of(NUMBER), LocalDate.parse("2026-11-26"));
        schedule.hasten(List.of(NUMBER), LocalDate.parse("2026-11-27"));
        assertThat(due.hastened.get(0))
                .isBetween(clock.instant(), clock.instant().plus(HOUR));
        assertThat(due.hastened.get(1)).isBetween(TOMORROW, TOMORROW.plus(HOUR));
    }

    private static final class FakeMarks extends ProductMarks {
        private boolean watched = true;
        private LocalDate onAir = LocalDate.EPOCH;

        @Override
        public Demand demand(String number, LocalDate day) {
            return new Demand(watched, Optional.of(onAir).filter(next -> !next.isBefore(day)));
        }
    }

    private static final class FakeDue extends DueReadings {
        private final EnumSet<CertificationSource> begun = EnumSet.noneOf(CertificationSource.class);
        private final List<Instant> hastened = new ArrayList<>();

        @Override
        public void begin(String number, List<CertificationSource> sources, Instant now) {
            begun.addAll(sources);
        }

        @Override
        public void hasten(List<String> numbers, Instant by) {
            hastened.add(by);
        }
    }
}
