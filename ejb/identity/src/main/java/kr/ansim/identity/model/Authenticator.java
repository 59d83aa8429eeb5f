package kr.ansim.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.UuidConverter;
import org.jspecify.annotations.Nullable;

/**
 * The app on a telephone that shows one-time codes. Its shared secret lies in the vault; here are the tokens of the
 * confirmed one and of one that is just being set up, and the last time step used, because a code is good once.
 */
@Embeddable
public class Authenticator {

    /** Before the first code is used; steps of real time are always later. */
    private static final long NO_STEP = 0;

    @Column(name = "totp_secret")
    @Convert(converter = UuidConverter.class)
    private @Nullable UUID secret;

    @Column(name = "totp_pending")
    @Convert(converter = UuidConverter.class)
    private @Nullable UUID pending;

    @Column(name = "totp_last_step")
    private long lastStep = NO_STEP;

    protected Authenticator() {}

    public void begin(UUID pendingSecret) {
        this.pending = pendingSecret;
    }

    void abandonPending() {
        this.pending = null;
    }

    void confirm(long step) {
        this.secret = pending;
        this.pending = null;
        this.lastStep = step;
    }

    void forget() {
        this.secret = null;
        this.pending = null;
        this.lastStep = NO_STEP;
    }

    public boolean isConfirmed() {
        return secret != null;
    }

    public Optional<UUID> secret() {
        return Optional.ofNullable(secret);
    }

    public Optional<UUID> pending() {
        return Optional.ofNullable(pending);
    }
}
