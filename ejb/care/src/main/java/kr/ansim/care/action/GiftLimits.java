package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import kr.ansim.care.GiftForecast;
import kr.ansim.kernel.SystemClock;
import kr.ansim.kernel.Won;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much one person at the desk gives alone: to a member in a day, and to all in a month, both in Korea. What a second person
 * looked at does not count: then two answer for it.
 */
@ApplicationScoped
class GiftLimits {

    @Inject
    private GiftRows rows;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.care.gift-limit", defaultValue = "10000")
    private long dayLimit;

    @Inject
    @ConfigProperty(name = "ansim.care.gift-month", defaultValue = "500000")
    private long monthLimit;

    Won day() {
        return Won.of(dayLimit);
    }

    Won month() {
        return Won.of(monthLimit);
    }

    /** @param members all who are the one person */
    GiftForecast forecast(String agent, Collection<UUID> members, long won) {
        long today = rows.alone(agent, members, begin(today()));
        long month = rows.alone(agent, beginOfMonth());
        boolean alone = today + won <= dayLimit && month + won <= monthLimit;
        return new GiftForecast(Won.of(today), day(), Won.of(month), month(), alone);
    }

    Instant beginOfMonth() {
        return begin(today().withDayOfMonth(1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(SystemClock.KOREA).toInstant();
    }
}
