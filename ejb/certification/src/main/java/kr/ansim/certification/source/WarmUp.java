package kr.ansim.certification.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.certification.CertificationSource;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.platform.SchemaReady;

/**
 * Asks every source one question when this node starts, behind everything else: the first takes seconds, because classes are
 * loaded, connections made and tokens fetched, and nobody should have to wait for that.
 */
@ApplicationScoped
public class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class.getName());

    /** Of the form that all of them take, and none has given out. */
    private static final String NUMBER = "HU000000-00000";

    @Inject
    private Sources sources;

    @Inject
    private CallThreads threads;

    void begin(@Observes SchemaReady ready) {
        threads.start(() -> {
            for (CertificationSource source : CertificationSource.values()) {
                ask(source);
            }
            return true;
        });
    }

    private void ask(CertificationSource source) {
        try {
            sources.rouse(source, NUMBER);
        } catch (RuntimeException failure) {
            LOG.log(Level.FINE, "the first question to " + source + " failed", LoggedFailure.of(failure));
        }
    }
}
