package kr.ansim.partner.document;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
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

    @EJB
    private DocumentRecords checks;

    @Inject
    private Documents documents;

    @Inject
    private DocumentLimits limits;

    @Inject
    private Clock clock;

    void start(@Observes SchemaReady schema) {
        workers.every(
                "upload-sweep",
                Duration.ofMinutes(1),
                () -> leases.runIfMine("upload-sweep", Duration.ofMinutes(10), this::sweep));
    }

    /** One that cannot be ended is left for the next time. */
    void sweep() {
        OneByOne.seeTo(records.left(STEP), uploads::tidy, LOG, one -> "upload " + one.id() + " is left for later");
        // nobody finds a file of ours again that was sent and then not given to anything
        OneByOne.seeTo(
                documents.left(clock.instant().minus(limits.uploadKept), STEP),
                one -> checks.remove(Sender.us(one.company()), one.summary().id()),
                LOG,
                one -> "file " + one.summary().id() + " is left for later");
    }
}
