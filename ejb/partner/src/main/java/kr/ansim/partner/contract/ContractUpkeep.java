package kr.ansim.partner.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Logger;
import kr.ansim.kernel.OneByOne;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.contract.ContractCalls.Open;
import kr.ansim.platform.HolidayCalendar;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/**
 * Asks companies to accept the terms that hold, and reminds them after three and after seven business days. New terms begin
 * anew on their day.
 */
@ApplicationScoped
public class ContractUpkeep {

    private static final Logger LOG = Logger.getLogger(ContractUpkeep.class.getName());
    private static final String NAME = "partner-contracts";
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration TERM = Duration.ofMinutes(5);
    private static final int[] REMINDED_AFTER = {3, 7};

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    @Inject
    private Terms terms;

    @Inject
    private ContractCalls calls;

    @Inject
    private HolidayCalendar calendar;

    @Inject
    private Clock clock;

    void begin(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runIfMine(NAME, TERM, this::work));
    }

    void work() {
        terms.today().ifPresent(held -> {
            int number = held.number();
            each(calls.uncalled(number), company -> calls.call(company, number));
            each(calls.open(number).stream().filter(this::isDue).toList(), calls::remind);
        });
    }

    private boolean isDue(Open open) {
        return open.reminders() < REMINDED_AFTER.length
                && businessDays(LocalDate.ofInstant(open.since(), SystemClock.KOREA))
                        >= REMINDED_AFTER[open.reminders()];
    }

    /** As many as have come since, up to more than anybody waits for. */
    private int businessDays(LocalDate since) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        int days = 0;
        LocalDate day = calendar.nextBusinessDay(since);
        while (!day.isAfter(today) && days <= REMINDED_AFTER[REMINDED_AFTER.length - 1]) {
            days++;
            day = calendar.nextBusinessDay(day);
        }
        return days;
    }

    private static <T> void each(List<T> all, Consumer<T> work) {
        OneByOne.seeTo(all, work, LOG, one -> "a company could not be asked to accept its contract");
    }
}
