package kr.ansim.membership.dormancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import kr.ansim.kernel.SystemClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When members become dormant. Since 15 September 2023 the law asks for none of it, but whoever does it tells in advance, and
 * nobody whom we cannot tell becomes dormant.
 */
@ApplicationScoped
class DormancyPolicy {

    @Inject
    @ConfigProperty(name = "ansim.membership.dormant-after", defaultValue = "P12M")
    private String after;

    @Inject
    @ConfigProperty(name = "ansim.membership.dormancy-notice", defaultValue = "P30D")
    private String notice;

    @Inject
    private Clock clock;

    DormancyPolicy() {}

    DormancyPolicy(String after, String notice, Clock clock) {
        this.after = after;
        this.notice = notice;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    /** From when on a member is dormant who is told today. */
    LocalDate due() {
        return today().plus(Period.parse(notice));
    }

    /** Who has done nothing since this moment is told today: on the day that is due, long enough has passed. */
    Instant idleSince() {
        return start(due().minus(Period.parse(after)));
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(SystemClock.KOREA).toInstant();
    }
}
