package kr.ansim.certification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.broadcast.BroadcastRuns;

/**
 * Checks every product of a day's broadcast list in front of an officer: all their sources are asked at once, ahead of the
 * routine watch and within the quotas. A check goes on without anybody looking, on whatever node lives, and there is one
 * for a day at a time: who starts a second sees the first.
 */
@Stateless
@RolesAllowed("CERTIFICATION_OFFICER")
public class BroadcastCheck {

    private static final int MOST_RUNS = 20;

    @Inject
    private BroadcastRuns runs;

    /** How many products are on air on that day, by what the shops have announced. */
    public int announced(LocalDate day) {
        return runs.announced(day);
    }

    /** Starts a check, or finds the one that runs. Empty when nothing is on air on that day. */
    public Optional<UUID> start(LocalDate day) {
        return runs.start(day);
    }

    /** Ends a check early; what was found so far stays. One that has ended already is left as it is. */
    public void stop(UUID run) {
        runs.stop(run);
    }

    public Optional<BroadcastRun> find(UUID run) {
        return runs.find(run);
    }

    /** The checks of a day, the newest first. */
    public List<BroadcastRun> runs(LocalDate day) {
        return runs.ofDay(day, MOST_RUNS);
    }

    public List<BroadcastRow> rows(FindBroadcastRows wanted) {
        return runs.rows(wanted);
    }
}
