package kr.ansim.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BiPredicate;
import kr.ansim.identity.LogInResult.EnrolmentNeeded;
import kr.ansim.identity.LogInResult.Reason;
import kr.ansim.identity.LogInResult.SecondFactorNeeded;
import kr.ansim.identity.model.Attempt;
import kr.ansim.identity.model.Attempts;
import kr.ansim.identity.model.Credentials;
import kr.ansim.identity.model.EmailAddress;
import kr.ansim.identity.model.LogInSteps;
import kr.ansim.identity.model.PasswordCheck;
import kr.ansim.identity.model.PasswordCheck.Right;
import kr.ansim.identity.model.PasswordCheck.Wrong;
import kr.ansim.identity.model.ProviderAdmission;
import kr.ansim.identity.model.ProviderAdmission.Admitted;
import kr.ansim.identity.model.ProviderAdmission.TurnedAway;
import kr.ansim.identity.model.SecondFactorPolicy;
import kr.ansim.kernel.RuleBroken;

/**
 * Lets people in: a password first, then a one-time code where their roles demand it or they have set one up. Wrong tries
 * of either kind count together and lock the log-in name for longer and longer; only a complete log-in clears them.
 *
 * <p>Between the steps the caller must remember, out of the person's reach, whose password was right.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogIn {

    @Inject
    private PasswordCheck passwords;

    @Inject
    private SecondFactorPolicy secondFactor;

    @Inject
    private Attempts attempts;

    @Inject
    private LogInSteps steps;

    @Inject
    private ProviderAdmission provider;

    /** @throws RuleBroken LOG_IN_BUSY when too many people log in at this moment */
    public LogInResult withPassword(String typedEmail, String password) {
        String email = EmailAddress.normalised(typedEmail);
        PasswordCheck.Outcome outcome = passwords.check(email, password);
        if (outcome instanceof Wrong wrong) {
            return wrong.refusal();
        }
        Credentials credentials = ((Right) outcome).credentials();
        if (credentials.authenticator()) {
            return new SecondFactorNeeded(credentials.accountId());
        }
        if (secondFactor.isNeededFor(credentials.roles())) {
            return new EnrolmentNeeded(credentials.accountId());
        }
        attempts.reset(email);
        return steps.complete(credentials.accountId(), LogInWay.PASSWORD);
    }

    /** The six digits of the authenticator; each code is good once. */
    public LogInResult withCode(UUID accountId, String code) {
        return secondStep(accountId, code, steps::acceptCode, LogInWay.PASSWORD_AND_CODE);
    }

    /** One of the ten codes for the day the telephone is lost. */
    public LogInResult withRecoveryCode(UUID accountId, String code) {
        return secondStep(accountId, code, steps::acceptRecoveryCode, LogInWay.RECOVERY_CODE);
    }

    /** @throws RuleBroken ACCOUNT_STATE when the account has an authenticator already */
    public TotpSetup beginEnrolment(UUID accountId) {
        return steps.beginFirstEnrolment(accountId);
    }

    /** @throws RuleBroken CODE_WRONG at the field {@code code} */
    public Enrolled confirmEnrolment(UUID accountId, String code) {
        Enrolled enrolled = steps.confirmFirstEnrolment(accountId, code);
        attempts.reset(steps.emailOf(accountId));
        steps.complete(accountId, LogInWay.PASSWORD_AND_CODE);
        return enrolled;
    }

    /** Our own second factor is not asked for: that is the provider's business. */
    public LogInResult withProvider(ProviderIdentity identity) {
        ProviderAdmission.Outcome outcome = provider.admit(identity);
        return outcome instanceof Admitted admitted
                ? steps.complete(admitted.accountId(), LogInWay.PROVIDER)
                : ((TurnedAway) outcome).refusal();
    }

    /** @param why for the audit trail: by the person, by time-out, … */
    public void loggedOut(UUID accountId, String why) {
        steps.loggedOut(accountId, why);
    }

    private LogInResult secondStep(UUID accountId, String code, BiPredicate<UUID, String> accepted, LogInWay way) {
        String email = steps.emailOf(accountId);
        Attempt attempt = attempts.spend(email);
        if (!attempt.allowed()) {
            return steps.refuse(email, Reason.LOCKED, attempt);
        }
        if (!accepted.test(accountId, code)) {
            return steps.refuse(email, Reason.WRONG_CODE, attempt);
        }
        attempts.reset(email);
        return steps.complete(accountId, way);
    }
}
