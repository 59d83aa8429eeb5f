package kr.ansim.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kr.ansim.kernel.InstantConverter;
import org.jspecify.annotations.Nullable;

/**
 * How many wrong tries one log-in name has behind it. Kept for every name that somebody types, whether an account has
 * it or not, so that nobody learns from our answers which ones exist.
 */
@Entity
@Table(name = "identity_try_count")
public class TryCount {

    @Id
    private String subject;

    private int failures;

    @Column(name = "locked_until")
    @Convert(converter = InstantConverter.class)
    private @Nullable Instant lockedUntil;

    @Column(name = "refusal_told")
    private boolean refusalTold;

    @Column(name = "changed_at")
    @Convert(converter = InstantConverter.class)
    private Instant changedAt;

    protected TryCount() {}

    /** Counts one more try as wrong, before anybody knows, so that many at the same moment cannot slip through. */
    void spend(Instant now) {
        failures++;
        lockedUntil = LockOutPolicy.lockAfter(failures).map(now::plus).orElse(null);
        refusalTold = false;
        changedAt = now;
    }

    /** The try that was spent was right after all. Only a lock that this very try has set is lifted. */
    void giveBack(Attempt attempt) {
        failures = Math.max(0, failures - 1);
        if (Objects.equals(lockedUntil, attempt.lockedUntil())) {
            lockedUntil = null;
        }
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** True once per lock: whoever goes on knocking shall not fill the audit trail. */
    boolean tellRefusal() {
        boolean first = !refusalTold;
        refusalTold = true;
        return first;
    }

    int failures() {
        return failures;
    }

    Optional<Instant> lockedUntil() {
        return Optional.ofNullable(lockedUntil);
    }
}
