package kr.ansim.web.watch;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Ready while the database answers within two seconds. A database that takes the call and never answers would hold up the
 * probe too, so somebody else asks, and never two at a time.
 */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/ansim")
    private DataSource source;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicReference<@Nullable Future<Boolean>> asking = new AtomicReference<>();

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        Future<Boolean> earlier = asking.get();
        if (earlier != null && !earlier.isDone()) {
            return false;
        }
        Future<Boolean> now = executor.submit(this::ask);
        asking.set(now);
        try {
            return now.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | CancellationException silence) {
            return false;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean ask() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(SECONDS);
        }
    }
}
