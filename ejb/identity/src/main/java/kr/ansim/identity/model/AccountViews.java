package kr.ansim.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.identity.AccountDetails;
import kr.ansim.identity.AccountSummary;
import kr.ansim.identity.LogInSummary;

/** Accounts as pages show them, put together from all that is known about them. */
@ApplicationScoped
public class AccountViews {

    private static final int LAST_LOG_INS = 10;

    @PersistenceContext(unitName = "identity")
    private EntityManager em;

    @Inject
    private StoredAccounts accounts;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private PastLogIns pastLogIns;

    @Inject
    private Attempts attempts;

    @Inject
    private Clock clock;

    public List<AccountSummary> all() {
        Map<UUID, Instant> lastLogIns = lastLogIns();
        Map<String, Instant> locks = locks();
        return accounts.all().stream()
                .map(account -> new AccountSummary(
                        account.id(),
                        account.name(),
                        account.email(),
                        account.roles(),
                        account.state(),
                        account.authenticator().isConfirmed(),
                        lastLogIns.get(account.id()),
                        locks.get(Attempts.subject(account.email()))))
                .toList();
    }

    public AccountDetails of(Account account) {
        List<LogInSummary> latest = pastLogIns.latest(account.id(), LAST_LOG_INS).stream()
                .map(past -> new LogInSummary(past.at(), past.address().orElse(null), past.way()))
                .toList();
        return new AccountDetails(
                account.id(),
                account.name(),
                account.email(),
                account.language(),
                account.roles(),
                account.state(),
                account.passwordHash().isPresent(),
                account.passwordSetAt().orElse(null),
                account.authenticator().isConfirmed(),
                recoveryCodes.left(account.id()),
                account.providerSubject().isPresent(),
                account.createdAt(),
                attempts.lockedUntil(account.email()).orElse(null),
                latest);
    }

    private Map<UUID, Instant> lastLogIns() {
        return em.createQuery(
                        "SELECT l.accountId, l.at FROM PastLogIn l"
                                + " WHERE l.at = (SELECT MAX(m.at) FROM PastLogIn m WHERE m.accountId = l.accountId)",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1], (one, same) -> one));
    }

    private Map<String, Instant> locks() {
        return em.createQuery(
                        "SELECT t.subject, t.lockedUntil FROM TryCount t WHERE t.lockedUntil > :now", Object[].class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }
}
