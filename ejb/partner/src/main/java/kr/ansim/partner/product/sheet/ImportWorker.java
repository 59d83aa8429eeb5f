package kr.ansim.partner.product.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.platform.Busy;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/**
 * Carries running imports of products on, at one node at a time; when that node dies another goes on. A step that fails is
 * done again row by row, and the one row that fails by itself is left out.
 */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TERM = Duration.ofSeconds(30);
    private static final int STEP = 50;

    @Inject
    private Workers workers;

    @Inject
    private Leases leases;

    @Inject
    private Imports imports;

    @Inject
    private ImportWork work;

    void begin(@Observes SchemaReady ready) {
        workers.every("product-import", PAUSE, this::carryOn);
    }

    private void carryOn() {
        if (!imports.running().isEmpty()) {
            leases.runIfMine(
                    "partner-product-import", TERM, () -> imports.running().forEach(this::carryOn));
        }
    }

    void carryOn(UUID id) {
        boolean more = true;
        while (more) {
            try {
                more = work.carryOn(id, STEP);
            } catch (RuntimeException failure) {
                later(failure);
                more = rowByRow(id);
            }
        }
    }

    private boolean rowByRow(UUID id) {
        boolean more = true;
        for (int row = 0; row < STEP && more; row++) {
            try {
                more = work.carryOn(id, 1);
            } catch (RuntimeException failure) {
                later(failure);
                LOG.log(Level.WARNING, "a row of import " + id + " cannot be taken", failure);
                work.giveUp(id);
            }
        }
        return more;
    }

    /** What comes right by itself is tried again when the worker comes by the next time. */
    private static void later(RuntimeException failure) {
        if (Busy.isBehind(failure)) {
            throw failure;
        }
    }
}
