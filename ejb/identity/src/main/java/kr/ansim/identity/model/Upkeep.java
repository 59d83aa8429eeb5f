package kr.ansim.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;

/** The background work of this module. */
@ApplicationScoped
public class Upkeep {

    @Inject
    private Workers workers;

    @Inject
    private KnownKeys keys;

    @Inject
    private Forgetting forgetting;

    void begin(@Observes SchemaReady schema) {
        workers.every("identity: uses of API keys", Duration.ofMinutes(1), keys::noteUses);
        workers.every("identity: forgetting", Duration.ofHours(6), forgetting::forgetOld);
    }
}
