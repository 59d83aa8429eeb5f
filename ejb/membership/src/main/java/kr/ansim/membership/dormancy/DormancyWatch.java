package kr.ansim.membership.dormancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import kr.ansim.platform.Nights;
import kr.ansim.platform.SchemaReady;

/** Looks for members who do nothing, in the hour of the night in which nobody minds that all of them are read. */
@ApplicationScoped
class DormancyWatch {

    private static final Duration TERM = Duration.ofMinutes(2);
    private static final int HOUR = 4;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    private Dormancies dormancies;

    @Inject
    private Nights nights;

    void begin(@Observes SchemaReady ready) {
        nights.at(HOUR, "membership-dormancy", TERM, stillMine -> {
            throughAll(dormancies::settleSome, stillMine);
            throughAll(dormancies::tellSome, stillMine);
        });
    }

    private static void throughAll(Function<UUID, Optional<UUID>> step, BooleanSupplier stillMine) {
        Optional<UUID> last = Optional.of(FIRST);
        while (last.isPresent() && stillMine.getAsBoolean()) {
            last = step.apply(last.get());
        }
    }
}
