package kr.ansim.identity.model;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.identity.AccountState;
import kr.ansim.identity.LogInResult.Reason;
import kr.ansim.identity.LogInResult.Refused;
import kr.ansim.identity.ProviderIdentity;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/**
 * Finds the account of somebody whom the identity provider vouches for: by the provider's subject, or the first time by
 * the verified e-mail, or, where the provider grants roles, by making one.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ProviderAdmission {

    @Inject
    private StoredAccounts accounts;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    public Optional<UUID> admit(ProviderIdentity identity) {
        String email = EmailAddress.checked(identity.email());
        Optional<Account> known = accounts.ofProvider(identity.subject())
                .or(() -> accounts.withEmail(email)
                        .filter(account -> account.providerSubject().isEmpty()));
        Optional<Account> account =
                known.isPresent() || identity.roles().isEmpty() ? known : Optional.of(added(identity));
        return account.filter(found -> found.state() != AccountState.DISABLED).map(found -> welcome(found, identity));
    }

    public Refused refuse(ProviderIdentity identity) {
        boolean disabled = accounts.ofProvider(identity.subject()).isPresent();
        Reason reason = disabled ? Reason.DISABLED : Reason.NO_ACCOUNT;
        trail.record(AuditEntry.of("login.failed", "provider subject", Randoms.fingerprint(identity.subject()))
                .detail("why", reason)
                .actor("anonymous"));
        return new Refused(reason, 0, Duration.ZERO, null);
    }

    private Account added(ProviderIdentity identity) {
        Account account = Account.invited(
                identity.email(), identity.name(), identity.language(), identity.roles(), clock.instant());
        accounts.add(account);
        return account;
    }

    private UUID welcome(Account found, ProviderIdentity identity) {
        Account account = accounts.locked(found.id());
        if (account.providerSubject().isEmpty()) {
            account.belongsToProvider(identity.subject());
            trail.record(by(account, AuditEntry.of("account.linked-to-provider", "account", account.id())));
        }
        if (!identity.roles().isEmpty() && !identity.roles().equals(account.roles())) {
            account.changeRoles(identity.roles());
            trail.record(by(
                    account,
                    AuditEntry.of("account.roles-changed", "account", account.id())
                            .detail("roles", identity.roles())
                            .reason("granted by the identity provider")));
        }
        return account.id();
    }

    private static AuditEntry by(Account account, AuditEntry entry) {
        return entry.actor(AccountPrincipal.nameFor(account.id()));
    }
}
