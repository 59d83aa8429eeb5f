package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.logging.Logger;
import kr.ansim.kernel.OneByOne;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** What is to be done once a Korean day: points end, their owners are told of the next ends, and the book is added up. */
@ApplicationScoped
public class NightWatch {

    private static final Logger LOG = Logger.getLogger(NightWatch.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final String NAME = "membership.points-night";
    private static final Duration TERM = Duration.ofHours(2);
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int BITE = 2_000;

    @Inject
    private Endings endings;

    @Inject
    private TrialBalances balances;

    @Inject
    private NightStep step;

    @Inject
    private Leases leases;

    @Inject
    private Workers workers;

    void start(@Observes SchemaReady ready) {
        workers.every(NAME, PAUSE, () -> leases.runIfMine(NAME, TERM, this::work));
    }

    /** Whatever was done before a crash is not done again. */
    void work() {
        LocalDate today = endings.today();
        if (balances.isMadeOn(today)) {
            return;
        }
        endings.ends(LocalDate.EPOCH, today.minusDays(1))
                .forEach(end -> each(end, (after, last) -> endings.members(end, after, last), step::expire));
        for (int days : Endings.DAYS_BEFORE) {
            endings.ends(today, today.plusDays(days))
                    .forEach(end -> each(
                            end,
                            (after, last) -> endings.untold(end, days, after, last),
                            member -> step.tell(member, end, days)));
        }
        step.add(balances.make());
    }

    /** @param wanted the members behind one and up to another who are to be seen to */
    private void each(LocalDate end, BiFunction<UUID, UUID, List<UUID>> wanted, Consumer<UUID> work) {
        UUID after = NOBODY;
        Optional<UUID> last = endings.piece(end, after, BITE);
        while (last.isPresent()) {
            OneByOne.seeTo(
                    wanted.apply(after, last.get()),
                    work,
                    LOG,
                    member -> "the end of points of " + member + " is seen to tomorrow");
            after = last.get();
            last = endings.piece(end, after, BITE);
        }
    }
}
