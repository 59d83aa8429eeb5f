package kr.ansim.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kr.ansim.identity.LogInResult.Reason;
import kr.ansim.identity.LogInResult.Refused;
import kr.ansim.kernel.RuleBroken;

/**
 * Compares a password with an account's, outside of any transaction. A name without an account costs the same work and
 * gets the same answers as a wrong password.
 */
@ApplicationScoped
public class PasswordCheck {

    @Inject
    private Attempts attempts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private LogInSteps steps;

    /** @throws RuleBroken LOG_IN_BUSY */
    public Outcome check(String normalisedEmail, String password) {
        Attempt attempt = attempts.spend(normalisedEmail);
        if (!attempt.allowed()) {
            return new Wrong(steps.refuse(normalisedEmail, Reason.LOCKED, attempt));
        }
        Optional<Credentials> credentials = steps.credentials(normalisedEmail);
        String hash = credentials.flatMap(Credentials::passwordHash).orElseGet(hashing::nobodysHash);
        boolean right;
        try {
            right = hashing.matches(password, hash);
        } catch (RuleBroken busy) {
            attempts.giveBack(normalisedEmail, attempt);
            throw busy;
        }
        if (!right || credentials.isEmpty()) {
            return new Wrong(steps.refuse(normalisedEmail, Reason.WRONG_PASSWORD, attempt));
        }
        if (!credentials.get().active()) {
            return new Wrong(steps.refuse(normalisedEmail, Reason.DISABLED, attempt));
        }
        attempts.giveBack(normalisedEmail, attempt);
        if (hashing.isOutdated(hash)) {
            steps.renewHash(credentials.get().accountId(), hashing.hash(password));
        }
        return new Right(credentials.get());
    }

    /** What the comparison found. */
    public sealed interface Outcome {}

    public record Right(Credentials credentials) implements Outcome {}

    public record Wrong(Refused refusal) implements Outcome {}
}
