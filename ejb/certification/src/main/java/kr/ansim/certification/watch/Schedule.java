package kr.ansim.certification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.certificate.DueReadings;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.product.Demand;
import kr.ansim.certification.product.ProductMarks;
import kr.ansim.certification.source.SourceChoice;
import kr.ansim.kernel.SystemClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When a source is to be asked for a number again: once a day, hourly for products on air today, and after a failure soon
 * at first and then less and less often. A random tenth is taken off, so that what came together does not stay together.
 */
@ApplicationScoped
public class Schedule {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Inject
    private DueReadings due;

    @Inject
    private SourceChoice choice;

    @Inject
    private ProductMarks marks;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.certification.fresh-for", defaultValue = "P1D")
    private Duration usual;

    @Inject
    @ConfigProperty(name = "ansim.certification.on-air-fresh-for", defaultValue = "PT1H")
    private Duration onAir;

    /** A number that is watched from now on; one that is watched already keeps its times. */
    public void begin(CertificateNumber number, Instant now) {
        // upwards as in the index: whoever waits to insert the same row holds the gap below it against its owner
        List<CertificationSource> sources = choice.of(number, List.of()).stream()
                .sorted(Comparator.comparing(CertificationSource::name))
                .toList();
        due.begin(number.text(), sources, now);
    }

    /** Numbers of products that are on air on this day: they are asked for within the first hour of it that is left. */
    public void hasten(List<String> numbers, LocalDate day) {
        if (!day.isBefore(today())) {
            due.hasten(numbers, startOf(day).plus(within(onAir)));
        }
    }

    private Instant startOf(LocalDate day) {
        Instant start = day.atStartOfDay(SystemClock.KOREA).toInstant();
        Instant now = clock.instant();
        return start.isAfter(now) ? start : now;
    }

    /**
     * When to ask for a number again; never for one that stands on no product.
     *
     * @param failures how often in a row there was no answer, this time not counted
     */
    public Instant next(String number, SourceAnswer answer, int failures) {
        Demand demand = marks.demand(number, today());
        if (!demand.watched()) {
            return DueReadings.NEVER;
        }
        Instant regular =
                regularly(demand.onAir().filter(today()::equals).isPresent() ? onAir : usual, answer, failures);
        Optional<Instant> onAirAgain = demand.onAir().map(this::startOf).filter(clock.instant()::isBefore);
        return onAirAgain
                .map(start -> start.plus(within(onAir)))
                .filter(regular::isAfter)
                .orElse(regular);
    }

    private Instant regularly(Duration regular, SourceAnswer answer, int failures) {
        Instant now = clock.instant();
        if (!(answer instanceof SourceAnswer.Unavailable unavailable)
                || unavailable.why().reason().isClosed()) {
            return now.plus(shortened(regular));
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 6));
        Duration longest = regular.compareTo(LONGEST_PAUSE) < 0 ? regular : LONGEST_PAUSE;
        return now.plus(shortened(pause.compareTo(longest) < 0 ? pause : longest));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    private static Duration shortened(Duration duration) {
        long tenth = Math.max(1, duration.toMillis() / 10);
        return duration.minusMillis(ThreadLocalRandom.current().nextLong(tenth));
    }

    private static Duration within(Duration duration) {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(Math.max(1, duration.toMillis())));
    }
}
