package kr.ansim.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.platform.RotationReport;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The operator's way to rotate: a node started with {@code ansim.rewrap-keys=true} rewraps the vault once, beside its other
 * work. Never by itself, for nodes that still have the old key file could not read what is wrapped by the new key.
 */
@ApplicationScoped
public class RewrapCommand {

    private static final Logger LOG = Logger.getLogger(RewrapCommand.class.getName());

    @Inject
    private VaultRotation rotation;

    @Inject
    private Workers workers;

    @Inject
    @ConfigProperty(name = "ansim.rewrap-keys", defaultValue = "false")
    private boolean wanted;

    void start(@Observes SchemaReady schema) {
        if (wanted) {
            workers.every("key-rewrapping", Duration.ofSeconds(1), this::once);
        }
    }

    private void once() {
        if (!wanted) {
            return;
        }
        RotationReport report = rotation.rewrap();
        wanted = false;
        LOG.log(
                Level.INFO,
                report.finished()
                        ? "rewrapped {0} data keys by master key {1}; the lines of older keys may go"
                        : "rewrapped {0} data keys by master key {1}; another node goes on with the rest",
                new Object[] {report.rewrapped(), report.keyId()});
    }
}
