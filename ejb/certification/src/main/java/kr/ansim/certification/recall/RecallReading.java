package kr.ansim.certification.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.RecallOrigin;
import kr.ansim.certification.port.ListAnswer;
import kr.ansim.certification.port.NationalRegister;
import kr.ansim.certification.port.NationalRegister.RecallKey;
import kr.ansim.certification.recall.RecallReadings.Scope;
import kr.ansim.certification.source.WaitingLine;
import kr.ansim.kernel.SystemClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the register's two lists of recalls when they are due: the whole list first and then daily, hourly what was
 * published of late. What came of a list that broke off is kept, but only one that came to its end counts as read.
 */
@ApplicationScoped
public class RecallReading {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    @Any
    private Instance<NationalRegister> registers;

    @Inject
    private RecallReadings readings;

    @Inject
    private RecallBook book;

    @Inject
    private WaitingLine line;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.certification.recalls.every", defaultValue = "PT1H")
    private Duration every;

    @Inject
    @ConfigProperty(name = "ansim.certification.recalls.whole-every", defaultValue = "P1D")
    private Duration wholeEvery;

    @Inject
    @ConfigProperty(name = "ansim.certification.recalls.recent", defaultValue = "P14D")
    private Duration recent;

    /** Not within a transaction. */
    void readWhatIsDue() {
        for (RecallOrigin origin : RecallOrigin.values()) {
            due(origin, clock.instant()).ifPresent(scope -> read(origin, scope));
        }
    }

    private Optional<Scope> due(RecallOrigin origin, Instant now) {
        return new ReadingPlan(every, wholeEvery)
                .due(
                        readings.lastComplete(origin, Scope.ALL),
                        readings.lastComplete(origin, null),
                        readings.lastBroken(origin),
                        now);
    }

    private void read(RecallOrigin origin, Scope scope) {
        for (String value : scope == Scope.ALL ? List.of("") : months()) {
            boolean complete = line.inTurn(CertificationSource.SAFETY_KOREA, PATIENCE, () -> read(origin, scope, value))
                    .orElse(false);
            if (!complete) {
                return;
            }
        }
    }

    private boolean read(RecallOrigin origin, Scope scope, String value) {
        Instant began = clock.instant();
        Intake intake = new Intake(book, origin, () -> readings.begin(origin, scope, began));
        RecallKey key = scope == Scope.ALL ? RecallKey.ALL : RecallKey.PUBLISHED_ON;
        Optional<NationalRegister> register = registers.stream().findFirst();
        if (register.isEmpty()) {
            return false;
        }
        ListAnswer answer = register.get().recalls(origin == RecallOrigin.FOREIGN, key, value, intake::take);
        if (!RecallReadings.isConfigured(answer)) {
            return false;
        }
        if (answer instanceof ListAnswer.Broken broken) {
            line.heed(CertificationSource.SAFETY_KOREA, broken.why());
        }
        intake.flush();
        readings.end(intake.reading(), answer, intake, clock.instant());
        return answer instanceof ListAnswer.Complete;
    }

    /** Every month that the recent days touch: the register finds days, months and years by their beginning. */
    private List<String> months() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        YearMonth last = YearMonth.from(today);
        return Stream.iterate(
                        YearMonth.from(today.minusDays(recent.toDays())),
                        month -> !month.isAfter(last),
                        month -> month.plusMonths(1))
                .map(MONTH::format)
                .toList();
    }
}
