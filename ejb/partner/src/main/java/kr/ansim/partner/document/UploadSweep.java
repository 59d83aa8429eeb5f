package kr.ansim.partner.document;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import kr.ansim.kernel.OneByOne;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** Ends what was begun and not finished. */
@ApplicationScoped
public class UploadSweep {

    private static final Logger LOG = Logger.getLogger(UploadSweep.class.getName());
    private static final int STEP = 200;

    @Inject
    private Workers workers;

    @EJB
    private Leases leases;

    @EJB
    private UploadRecords records;

    @Inject
    private Uploads uploads;

    void start(@Observes SchemaReady schema) {
        workers.every(
                "upload-sweep",
                Duration.ofMinutes(1),
                () -> leases.runIfMine("upload-sweep", Duration.ofMinutes(10), this::sweep));
    }

    /** One that cannot be joined is left for the next time. */
    void sweep() {
        OneByOne.seeTo(records.left(STEP), uploads::tidy, LOG, one -> "upload " + one.id() + " is left for later");
    }
}
