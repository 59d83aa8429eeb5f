package kr.ansim.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kr.ansim.platform.Statements;

/** The session stamps of the accounts that are busy here, remembered for a few seconds so that not every click asks. */
@ApplicationScoped
public class SessionStamps {

    static final Duration MEMORY = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    /** No account has this stamp. */
    private static final long NONE = -1;

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    public boolean isCurrent(UUID accountId, long stamp) {
        Instant now = clock.instant();
        Known last = known.get(accountId);
        if (last != null && last.stamp == stamp && now.isBefore(last.readAt.plus(MEMORY))) {
            return true;
        }
        Known fresh = new Known(read(accountId), now);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(accountId, fresh);
        return fresh.stamp == stamp;
    }

    private long read(UUID accountId) {
        return statements
                .find(
                        "SELECT session_stamp FROM identity_account WHERE id = ? AND state = 'ACTIVE'",
                        row -> row.bigint("session_stamp"),
                        accountId)
                .orElse(NONE);
    }

    private record Known(long stamp, Instant readAt) {}
}
