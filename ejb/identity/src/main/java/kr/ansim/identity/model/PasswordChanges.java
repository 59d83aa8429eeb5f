package kr.ansim.identity.model;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.identity.IdentityRule;
import kr.ansim.identity.IssuedLink;
import kr.ansim.identity.PendingLink;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** New passwords, by their owner or by the holder of a one-time link. Hashing was done before the transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PasswordChanges {

    /** Nobody shall be able to fill somebody else's mailbox. */
    public static final Duration BETWEEN_LETTERS = Duration.ofMinutes(2);

    private static final String ACCOUNT = "account";

    @Inject
    private StoredAccounts accounts;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Authenticators authenticators;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public Optional<PendingLink> pending(String token) {
        return links.find(token, clock.instant())
                .flatMap(link -> accounts.find(link.accountId())
                        .map(account -> new PendingLink(
                                link.purpose() == LinkPurpose.INVITATION,
                                account.email(),
                                account.name(),
                                account.language(),
                                link.expiresAt())));
    }

    /** @throws RuleBroken LINK_UNKNOWN, also when somebody else has just used it */
    public Account setByLink(String token, String hash) {
        Instant now = clock.instant();
        OneTimeLink link = links.find(token, now).orElseThrow(() -> new RuleBroken(IdentityRule.LINK_UNKNOWN));
        Account account = accounts.locked(link.accountId());
        if (!links.use(link.id(), now)) {
            throw new RuleBroken(IdentityRule.LINK_UNKNOWN);
        }
        setPassword(account, hash);
        boolean invitation = link.purpose() == LinkPurpose.INVITATION;
        trail.record(AuditEntry.of(
                        invitation ? "account.invitation-accepted" : "account.password-reset", ACCOUNT, account.id())
                .actor(AccountPrincipal.nameFor(account.id())));
        return account;
    }

    /** @return the new session stamp */
    public long setOwn(UUID accountId, String hash) {
        Account account = accounts.locked(accountId);
        setPassword(account, hash);
        links.withdraw(accountId, LinkPurpose.PASSWORD_RESET, clock.instant());
        trail.record(AuditEntry.of("account.password-changed", ACCOUNT, accountId));
        return account.sessionStamp();
    }

    public Optional<IssuedLink> resetLink(String normalisedEmail) {
        Instant now = clock.instant();
        return accounts.withEmail(normalisedEmail)
                .filter(Account::isActive)
                .filter(account ->
                        !links.issuedSince(account.id(), LinkPurpose.PASSWORD_RESET, now.minus(BETWEEN_LETTERS)))
                .map(account -> {
                    trail.record(AuditEntry.of("account.reset-asked", ACCOUNT, account.id())
                            .actor("anonymous"));
                    return letter(account, links.issue(account.id(), LinkPurpose.PASSWORD_RESET, now));
                });
    }

    private void setPassword(Account account, String hash) {
        authenticators.abandonPending(account);
        account.setPassword(hash, clock.instant());
    }

    public static IssuedLink letter(Account account, OneTimeLinks.IssuedToken token) {
        return new IssuedLink(
                account.id(), token.token(), account.email(), account.name(), account.language(), token.expiresAt());
    }
}
