package kr.ansim.platform;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.model.AnswerRows;
import kr.ansim.platform.model.KeyDigest;
import kr.ansim.platform.model.KeyTaken;
import kr.ansim.platform.model.RunningKeys;
import kr.ansim.platform.model.StoredRow;

/**
 * Has the effect of a request at most once however often it is sent. The answer is written at the end of the very
 * transaction that has the effect, so a crash leaves both or neither; of two that race, one commits and the other is rolled
 * back and gets its answer.
 *
 * <p>Refusals that tell of the present state ({@link Breach#CONFLICT}, {@link Breach#UNPROCESSABLE}) are answers too and
 * are kept. All other failures leave nothing behind, so that the same key may be tried again.
 */
@ApplicationScoped
public class IdempotentRequests {

    private static final int TRIES = 5;

    /** A deadlock is told at once; whoever waited longer than this for a row is not made to wait again. */
    private static final Duration IMPATIENCE = Duration.ofSeconds(1);

    @EJB
    private AnswerRows rows;

    @Inject
    private RunningKeys running;

    /**
     * Runs the effect in a transaction of its own, or answers what was answered before. An effect through JPA flushes
     * before it returns: what fails only at commit is no refusal any more.
     *
     * @param refusal makes the answer to keep for a rule that the effect found broken
     * @throws RuleBroken {@link PlatformRule#IDEMPOTENCY_MISMATCH}, {@link PlatformRule#IDEMPOTENCY_IN_PROGRESS}, or
     *     whatever the effect found broken and is not kept
     */
    public StoredAnswer once(
            RequestKey request, Supplier<StoredAnswer> effect, Function<RuleBroken, StoredAnswer> refusal) {
        KeyDigest key = KeyDigest.of(request);
        if (!running.enter(key)) {
            throw new RuleBroken(PlatformRule.IDEMPOTENCY_IN_PROGRESS);
        }
        try {
            return answer(key, request.requestHash(), effect, refusal);
        } finally {
            running.leave(key);
        }
    }

    private StoredAnswer answer(
            KeyDigest key,
            byte[] requestHash,
            Supplier<StoredAnswer> effect,
            Function<RuleBroken, StoredAnswer> refusal) {
        try {
            return performed(key, requestHash, effect);
        } catch (KeyTaken taken) {
            return earlier(key, requestHash).orElseThrow(IdempotentRequests::inProgress);
        } catch (RuleBroken broken) {
            return isAnswer(broken)
                    ? kept(key, requestHash, refusal.apply(broken))
                    : earlier(key, requestHash).orElseThrow(() -> broken);
        } catch (RuntimeException failure) {
            return afterFailure(key, requestHash, failure);
        }
    }

    /** What a deadlock rolled back has left nothing behind, and a second try rarely meets another. */
    private StoredAnswer performed(KeyDigest key, byte[] requestHash, Supplier<StoredAnswer> effect) {
        long begin = System.nanoTime();
        for (int tries = 1; true; tries++) {
            try {
                return rows.perform(key, requestHash, effect);
            } catch (Busy busy) {
                if (tries == TRIES || System.nanoTime() - begin > IMPATIENCE.toNanos()) {
                    throw busy;
                }
            }
        }
    }

    private StoredAnswer kept(KeyDigest key, byte[] requestHash, StoredAnswer answer) {
        try {
            return rows.keep(key, requestHash, answer);
        } catch (KeyTaken taken) {
            return earlier(key, requestHash).orElseThrow(IdempotentRequests::inProgress);
        }
    }

    /**
     * A repetition may fail just because the first call had its effect, and a commit whose answer was lost may have
     * happened: only the row tells.
     */
    private StoredAnswer afterFailure(KeyDigest key, byte[] requestHash, RuntimeException failure) {
        Optional<StoredAnswer> earlier;
        try {
            earlier = earlier(key, requestHash);
        } catch (RuleBroken mismatch) {
            throw mismatch;
        } catch (RuntimeException unreadable) {
            failure.addSuppressed(unreadable);
            throw failure;
        }
        return earlier.orElseThrow(() -> failure);
    }

    private Optional<StoredAnswer> earlier(KeyDigest key, byte[] requestHash) {
        Optional<StoredRow> row = rows.find(key);
        if (row.isPresent() && !MessageDigest.isEqual(row.get().requestHash(), requestHash)) {
            throw new RuleBroken(PlatformRule.IDEMPOTENCY_MISMATCH);
        }
        return row.map(StoredRow::answer);
    }

    private static boolean isAnswer(RuleBroken broken) {
        Breach breach = broken.code().breach();
        return breach == Breach.CONFLICT || breach == Breach.UNPROCESSABLE;
    }

    private static RuleBroken inProgress() {
        return new RuleBroken(PlatformRule.IDEMPOTENCY_IN_PROGRESS);
    }
}
