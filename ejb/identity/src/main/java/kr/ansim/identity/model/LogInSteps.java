package kr.ansim.identity.model;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import kr.ansim.identity.AccountLocked;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.identity.Enrolled;
import kr.ansim.identity.IdentityRule;
import kr.ansim.identity.LogInResult;
import kr.ansim.identity.LogInResult.LoggedIn;
import kr.ansim.identity.LogInResult.Refused;
import kr.ansim.identity.LogInWay;
import kr.ansim.identity.TotpSetup;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.CallerAddress;

/** The parts of logging in that touch the database, each a transaction of its own; hashing happens between them. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LogInSteps {

    private static final String ANONYMOUS = "anonymous";
    private static final String ACCOUNT = "account";

    @Inject
    private StoredAccounts accounts;

    @Inject
    private Authenticators authenticators;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private PastLogIns pastLogIns;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<AccountLocked> locked;

    @Inject
    private Clock clock;

    public Optional<Credentials> credentials(String normalisedEmail) {
        return accounts.withEmail(normalisedEmail).map(Credentials::of);
    }

    public String emailOf(UUID accountId) {
        return accounts.get(accountId).email();
    }

    public void renewHash(UUID accountId, String hash) {
        accounts.locked(accountId).renewHash(hash);
    }

    public boolean acceptCode(UUID accountId, String code) {
        Account account = accounts.get(accountId);
        OptionalLong step = authenticators.stepOfConfirmed(account, code);
        return account.isActive() && step.isPresent() && accounts.takeStep(accountId, step.getAsLong());
    }

    public boolean acceptRecoveryCode(UUID accountId, String code) {
        return accounts.get(accountId).isActive() && recoveryCodes.use(accountId, code, clock.instant());
    }

    public LoggedIn complete(UUID accountId, LogInWay way) {
        Account account = accounts.get(accountId);
        if (!account.isActive()) {
            throw new RuleBroken(IdentityRule.ACCOUNT_STATE);
        }
        Instant now = clock.instant();
        pastLogIns.add(PastLogIn.of(accountId, now, Optional.ofNullable(CallerAddress.current()), way));
        trail.record(AuditEntry.of("login.succeeded", ACCOUNT, accountId)
                .detail("way", way)
                .actor(AccountPrincipal.nameFor(accountId)));
        return loggedIn(account);
    }

    /** Writes the refusal down, once for all tries during one lock; the try itself has been counted before. */
    public Refused refuse(String normalisedEmail, LogInResult.Reason reason, Attempt attempt) {
        Optional<Account> account = accounts.withEmail(normalisedEmail);
        String subject = account.map(known -> known.id().toString()).orElseGet(() -> Attempts.subject(normalisedEmail));
        String subjectType = account.isPresent() ? ACCOUNT : "log-in-name";
        if (attempt.worthTelling()) {
            trail.record(AuditEntry.of("login.failed", subjectType, subject)
                    .detail("why", reason)
                    .actor(ANONYMOUS));
        }
        Instant lockedUntil = attempt.lockedUntil();
        if (attempt.allowed() && lockedUntil != null) {
            trail.record(AuditEntry.of("login.locked", subjectType, subject)
                    .detail("until", lockedUntil)
                    .actor(ANONYMOUS));
            account.ifPresent(
                    known -> locked.fire(new AccountLocked(known.id(), known.email(), known.language(), lockedUntil)));
        }
        return new Refused(reason, attempt.triesLeft(), attempt.nextLock(), lockedUntil);
    }

    /** Only where none is set up yet: a password alone must never replace an authenticator. */
    public TotpSetup beginFirstEnrolment(UUID accountId) {
        return authenticators.begin(withoutAuthenticator(accountId));
    }

    /** @throws RuleBroken CODE_WRONG */
    public Enrolled confirmFirstEnrolment(UUID accountId, String code) {
        return enrolled(withoutAuthenticator(accountId), code);
    }

    public TotpSetup beginEnrolment(UUID accountId) {
        return authenticators.begin(accounts.locked(accountId));
    }

    /** @throws RuleBroken CODE_WRONG */
    public Enrolled confirmEnrolment(UUID accountId, String code) {
        return enrolled(accounts.locked(accountId), code);
    }

    public void loggedOut(UUID accountId, String why) {
        trail.record(AuditEntry.of("login.ended", ACCOUNT, accountId)
                .detail("why", why)
                .actor(AccountPrincipal.nameFor(accountId)));
    }

    private Account withoutAuthenticator(UUID accountId) {
        Account account = accounts.locked(accountId);
        if (account.authenticator().isConfirmed() || !account.isActive()) {
            throw new RuleBroken(IdentityRule.ACCOUNT_STATE);
        }
        return account;
    }

    private Enrolled enrolled(Account account, String code) {
        OptionalLong step = authenticators.stepOfPending(account, code);
        if (step.isEmpty()) {
            throw RuleBroken.at("code", IdentityRule.CODE_WRONG);
        }
        authenticators.confirm(account, step.getAsLong());
        trail.record(AuditEntry.of("account.authenticator-set", ACCOUNT, account.id())
                .actor(AccountPrincipal.nameFor(account.id())));
        return new Enrolled(recoveryCodes.renew(account.id()), loggedIn(account));
    }

    private static LoggedIn loggedIn(Account account) {
        return new LoggedIn(account.id(), account.name(), account.language(), account.roles(), account.sessionStamp());
    }
}
