package kr.ansim.web.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive unless threads wait for each other in a ring: only a restart helps then. A missing database is no reason for one. */
@Liveness
@ApplicationScoped
public class ThreadsMove implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        boolean ring = ManagementFactory.getThreadMXBean().findDeadlockedThreads() != null;
        return HealthCheckResponse.named("threads").status(!ring).build();
    }
}
