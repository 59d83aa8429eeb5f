package kr.ansim.web.watch;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.platform.SchemaReady;

/**
 * Keeps what drivers and libraries say of a failure out of the log, whoever logs it: us, the container or a library. It
 * begins when the schema is there; until then there are no persons, and an operator needs to read why nothing starts.
 */
@ApplicationScoped
public class LogFilter {

    private static final int FIRST = 0;

    private final Map<Handler, Optional<Filter>> before = new HashMap<>();

    void begin(@Observes @Priority(FIRST) SchemaReady ready) {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            Optional<Filter> filter = Optional.ofNullable(handler.getFilter());
            before.put(handler, filter);
            handler.setFilter(line -> {
                quieten(line);
                return filter.map(first -> first.isLoggable(line)).orElse(true);
            });
        }
    }

    @PreDestroy
    void end() {
        before.forEach((handler, filter) -> handler.setFilter(filter.orElse(null)));
    }

    static void quieten(LogRecord line) {
        if (line.getThrown() != null) {
            line.setThrown(LoggedFailure.of(line.getThrown()));
        }
    }
}
