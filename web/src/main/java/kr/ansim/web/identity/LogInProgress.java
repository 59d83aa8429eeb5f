package kr.ansim.web.identity;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.web.security.WayBack;
import org.jspecify.annotations.Nullable;

/** How far somebody has come with logging in: whose password was right, and where they want to go. Kept for ten minutes. */
@SessionScoped
public class LogInProgress implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    enum Step {
        SECOND_FACTOR,
        ENROLMENT
    }

    @Inject
    private Clock clock;

    private @Nullable UUID accountId;
    private @Nullable Step step;
    private Instant until = Instant.EPOCH;
    private String to = WayBack.checked(null);
    private List<String> recoveryCodes = List.of();

    void await(Step next, UUID account, String wanted) {
        accountId = account;
        step = next;
        until = clock.instant().plus(PATIENCE);
        to = wanted;
    }

    /** The account, when exactly this step is next and not too much time has passed. */
    Optional<UUID> at(Step wanted) {
        boolean good = step == wanted && clock.instant().isBefore(until);
        return good ? Optional.ofNullable(accountId) : Optional.empty();
    }

    String to() {
        return to;
    }

    void done() {
        accountId = null;
        step = null;
    }

    /** New recovery codes, until they have been put away. */
    void show(List<String> codes, String next) {
        recoveryCodes = List.copyOf(codes);
        to = next;
    }

    List<String> recoveryCodes() {
        return recoveryCodes;
    }

    void putAway() {
        recoveryCodes = List.of();
    }
}
