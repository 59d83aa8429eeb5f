package kr.ansim.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kr.ansim.identity.IdentityRule;
import kr.ansim.kernel.RuleBroken;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hashes passwords with argon2id. One hash takes 46 MiB and a tenth of a second by default (OWASP's first choice), so
 * only a few run at once and the others wait: a flood of log-ins must not become a flood of memory.
 */
@ApplicationScoped
public class PasswordHashing {

    private static final long LONGEST_WAIT_SECONDS = 10;

    /** No password that we accepted is as long, and nobody shall make us hash megabytes. */
    private static final int ABSURD_LENGTH = 4 * PasswordPolicy.LONGEST;

    private final Argon2Costs costs;
    private final Semaphore places;
    private final String nobodysHash;

    protected PasswordHashing() {
        this(1, 1, 1, 1);
    }

    @Inject
    public PasswordHashing(
            @ConfigProperty(name = "ansim.identity.argon2.memory-kib", defaultValue = "47104") int memoryKib,
            @ConfigProperty(name = "ansim.identity.argon2.passes", defaultValue = "1") int passes,
            @ConfigProperty(name = "ansim.identity.argon2.lanes", defaultValue = "1") int lanes,
            @ConfigProperty(name = "ansim.identity.hashes-at-once", defaultValue = "4") int atOnce) {
        this.costs = new Argon2Costs(Math.max(memoryKib, 8 * lanes), passes, lanes);
        this.places = new Semaphore(atOnce, true);
        this.nobodysHash = Argon2Hash.of(Randoms.token(), costs).phc();
    }

    /** @throws RuleBroken LOG_IN_BUSY when no place became free in time */
    public String hash(String password) {
        return inOnePlace(() -> Argon2Hash.of(normalised(password), costs).phc());
    }

    /** @throws RuleBroken LOG_IN_BUSY when no place became free in time */
    public boolean matches(String password, String phc) {
        boolean absurd = password.length() > ABSURD_LENGTH;
        String compared = absurd ? "" : normalised(password);
        return inOnePlace(() -> Argon2Hash.parse(phc).matches(compared)) && !absurd;
    }

    /** A hash that no password matches, to spend the same time on an account that does not exist. */
    public String nobodysHash() {
        return nobodysHash;
    }

    /** Whether the costs have been raised since this hash was made. */
    public boolean isOutdated(String phc) {
        return Argon2Hash.parse(phc).costs().isBelow(costs);
    }

    /** Hangul may arrive as syllables or as single letters, depending on the keyboard. */
    private static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inOnePlace(Supplier<T> work) {
        boolean free;
        try {
            free = places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            free = false;
        }
        if (!free) {
            throw new RuleBroken(IdentityRule.LOG_IN_BUSY);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
