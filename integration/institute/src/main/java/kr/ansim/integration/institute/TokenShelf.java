package kr.ansim.integration.institute;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The access token of one institute. One caller renews it; whoever comes meanwhile waits for the same outcome, good or
 * bad, so that a slow institute is not asked by each of them in turn.
 */
final class TokenShelf {

    private static final Token NONE = new Token.Denied(Unavailability.of(Reason.UNREACHABLE));

    private Token.@Nullable Granted kept;
    private @Nullable CompletableFuture<Token> renewal;

    Token token(Instant now, Supplier<Token> renew) {
        CompletableFuture<Token> mine = new CompletableFuture<>();
        CompletableFuture<Token> others;
        synchronized (this) {
            if (kept != null && now.isBefore(kept.renewAt())) {
                return kept;
            }
            others = renewal;
            if (others == null) {
                renewal = mine;
            }
        }
        return others == null ? renewed(mine, renew) : others.join();
    }

    private Token renewed(CompletableFuture<Token> mine, Supplier<Token> renew) {
        Token token = NONE;
        try {
            token = renew.get();
        } finally {
            synchronized (this) {
                kept = token instanceof Token.Granted granted ? granted : null;
                renewal = null;
            }
            mine.complete(token);
        }
        return token;
    }

    /** Only this one: a late refusal of an old token is none of the new. */
    synchronized void drop(Token.Granted refused) {
        if (refused.equals(kept)) {
            kept = null;
        }
    }

    synchronized Optional<Token.Granted> take() {
        Optional<Token.Granted> taken = Optional.ofNullable(kept);
        kept = null;
        return taken;
    }
}
