package kr.ansim.identity.model;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.identity.AccountState;
import kr.ansim.identity.LogInResult.Reason;
import kr.ansim.identity.LogInResult.Refused;
import kr.ansim.identity.ProviderIdentity;
import kr.ansim.identity.Role;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/**
 * Finds the account of somebody whom the identity provider vouches for: by the provider's subject, or the first time by
 * the verified e-mail, or, where the provider grants roles, by making one. A provider that speaks about roles rules:
 * what it has withdrawn is gone here too, except that the last administrator stays one and is turned away instead.
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

    public Outcome admit(ProviderIdentity identity) {
        String email = EmailAddress.checked(identity.email());
        Optional<Account> known = accounts.ofProvider(identity.subject())
                .or(() -> accounts.withEmail(email)
                        .filter(account -> account.providerSubject().isEmpty()));
        if (known.isEmpty()) {
            return identity.roles().filter(roles -> !roles.isEmpty()).isPresent()
                    ? welcome(added(identity), identity)
                    : refuse(identity, Reason.NO_ACCOUNT);
        }
        Account account = held(known.get().id(), identity);
        if (account.state() == AccountState.DISABLED) {
            return refuse(identity, Reason.DISABLED);
        }
        if (identity.roles().filter(Set::isEmpty).isPresent()) {
            account.endSessions();
            return refuse(identity, Reason.NO_ROLES);
        }
        if (withdrawsAdministrator(identity) && accounts.isLastAdministrator(account)) {
            return refuse(identity, Reason.LAST_ADMINISTRATOR);
        }
        return welcome(account, identity);
    }

    private Account held(UUID accountId, ProviderIdentity identity) {
        return withdrawsAdministrator(identity)
                ? accounts.lockedAmongAdministrators(accountId)
                : accounts.locked(accountId);
    }

    private static boolean withdrawsAdministrator(ProviderIdentity identity) {
        return identity.roles()
                .filter(roles -> !roles.contains(Role.ADMINISTRATOR))
                .isPresent();
    }

    private Account added(ProviderIdentity identity) {
        Account account = Account.invited(
                identity.email(),
                identity.name(),
                identity.language(),
                identity.roles().orElseThrow(),
                clock.instant());
        accounts.add(account);
        return account;
    }

    private Admitted welcome(Account account, ProviderIdentity identity) {
        if (account.providerSubject().isEmpty()) {
            account.belongsToProvider(identity.subject());
            trail.record(by(account, AuditEntry.of("account.linked-to-provider", "account", account.id())));
        }
        identity.roles().filter(roles -> !roles.equals(account.roles())).ifPresent(roles -> {
            account.changeRoles(roles);
            trail.record(by(
                    account,
                    AuditEntry.of("account.roles-changed", "account", account.id())
                            .detail("roles", roles)
                            .reason("granted by the identity provider")));
        });
        return new Admitted(account.id());
    }

    private TurnedAway refuse(ProviderIdentity identity, Reason reason) {
        trail.record(AuditEntry.of("login.failed", "provider subject", Randoms.fingerprint(identity.subject()))
                .detail("why", reason)
                .actor("anonymous"));
        return new TurnedAway(new Refused(reason, 0, Duration.ZERO, null));
    }

    private static AuditEntry by(Account account, AuditEntry entry) {
        return entry.actor(AccountPrincipal.nameFor(account.id()));
    }

    /** Whether the person may come in. */
    public sealed interface Outcome {}

    public record Admitted(UUID accountId) implements Outcome {}

    public record TurnedAway(Refused refusal) implements Outcome {}
}
