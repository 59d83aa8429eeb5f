package kr.ansim.platform.model;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kr.ansim.platform.Leases;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Erases personal data whose end has come. Each erasure is an entry of the audit trail, as if a person had asked. */
@ApplicationScoped
public class VaultSweep {

    private static final int STEP = 200;

    @Inject
    private Workers workers;

    @EJB
    private Leases leases;

    @EJB
    private PersonalDataVault vault;

    @Inject
    private VaultRows rows;

    @Inject
    @ConfigProperty(name = "ansim.vault.sweep", defaultValue = "PT1M")
    private Duration pause;

    void start(@Observes SchemaReady schema) {
        workers.every("vault-sweep", pause, () -> leases.runIfMine("vault-sweep", Duration.ofMinutes(10), this::sweep));
    }

    public void sweep() {
        List<UUID> due;
        do {
            due = rows.due(STEP);
            due.forEach(vault::erase);
        } while (due.size() == STEP);
    }
}
