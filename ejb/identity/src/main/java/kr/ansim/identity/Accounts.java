package kr.ansim.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.model.Account;
import kr.ansim.identity.model.AccountViews;
import kr.ansim.identity.model.Attempts;
import kr.ansim.identity.model.Authenticators;
import kr.ansim.identity.model.Caller;
import kr.ansim.identity.model.EmailAddress;
import kr.ansim.identity.model.LinkPurpose;
import kr.ansim.identity.model.OneTimeLinks;
import kr.ansim.identity.model.PasswordChanges;
import kr.ansim.identity.model.Reasons;
import kr.ansim.identity.model.RecoveryCodes;
import kr.ansim.identity.model.StoredAccounts;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/**
 * The administrator's book of accounts. There is always an active administrator left, and nobody takes the
 * administrator's role, or access altogether, from themselves.
 */
@Stateless
@RolesAllowed("ADMINISTRATOR")
public class Accounts {

    private static final String ACCOUNT = "account";

    @Inject
    private StoredAccounts accounts;

    @Inject
    private AccountViews views;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Authenticators authenticators;

    @Inject
    private RecoveryCodes recoveryCodes;

    @Inject
    private Attempts attempts;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public List<AccountSummary> list() {
        return views.all();
    }

    /** @throws RuleBroken ACCOUNT_UNKNOWN */
    public AccountDetails get(UUID accountId) {
        return views.of(accounts.get(accountId));
    }

    /** @throws RuleBroken EMAIL_MALFORMED, EMAIL_TAKEN, NAME_… or ROLES_MISSING at the field concerned */
    public IssuedLink invite(InviteAccount command) {
        Account account =
                Account.invited(command.email(), command.name(), command.language(), command.roles(), clock.instant());
        accounts.add(account);
        trail.record(AuditEntry.of("account.invited", ACCOUNT, account.id()).detail("roles", sorted(command)));
        return letter(account);
    }

    /**
     * An account for somebody more of the owner's company; whoever calls adds it to the company in the same transaction.
     *
     * @throws RuleBroken EMAIL_MALFORMED, EMAIL_TAKEN at email, NAME_… at name
     */
    @RolesAllowed("PARTNER_OWNER")
    public IssuedLink inviteMember(String email, String name, Locale language) {
        return invite(new InviteAccount(email, name, language, EnumSet.of(Role.PARTNER_MEMBER)));
    }

    /** A new link for somebody who has not used the first one; that one stops working. */
    public IssuedLink inviteAgain(UUID accountId) {
        Account account = accounts.locked(accountId);
        if (account.state() != AccountState.INVITED) {
            throw new RuleBroken(IdentityRule.ACCOUNT_STATE);
        }
        trail.record(AuditEntry.of("account.invited-again", ACCOUNT, accountId));
        return letter(account);
    }

    /** A link to choose a new password, for somebody who cannot ask for it themselves. */
    public IssuedLink passwordLink(UUID accountId, String reason) {
        Reasons.require(reason);
        Account account = accounts.locked(accountId);
        if (!account.isActive()) {
            throw new RuleBroken(IdentityRule.ACCOUNT_STATE);
        }
        trail.record(AuditEntry.of("account.reset-sent", ACCOUNT, accountId).reason(reason));
        return PasswordChanges.letter(account, links.issue(accountId, LinkPurpose.PASSWORD_RESET, clock.instant()));
    }

    /** @throws RuleBroken OWN_ADMINISTRATOR_ROLE, LAST_ADMINISTRATOR, ROLES_MISSING or REASON_MISSING */
    public void changeRoles(ChangeRoles command) {
        Reasons.require(command.reason());
        Account account = accounts.lockedAmongAdministrators(command.accountId());
        boolean loses =
                account.roles().contains(Role.ADMINISTRATOR) && !command.roles().contains(Role.ADMINISTRATOR);
        if (loses && isMe(account)) {
            throw RuleBroken.at("roles", IdentityRule.OWN_ADMINISTRATOR_ROLE);
        }
        if (loses) {
            requireAnotherAdministrator(account);
        }
        account.changeRoles(command.roles());
        trail.record(AuditEntry.of("account.roles-changed", ACCOUNT, account.id())
                .detail("roles", EnumSet.copyOf(command.roles()))
                .reason(command.reason()));
    }

    /** @throws RuleBroken OWN_ACCOUNT, LAST_ADMINISTRATOR, ACCOUNT_STATE or REASON_MISSING */
    public void disable(UUID accountId, String reason) {
        Reasons.require(reason);
        Account account = accounts.lockedAmongAdministrators(accountId);
        if (isMe(account)) {
            throw new RuleBroken(IdentityRule.OWN_ACCOUNT);
        }
        requireAnotherAdministrator(account);
        account.disable();
        links.withdraw(accountId, LinkPurpose.INVITATION, clock.instant());
        links.withdraw(accountId, LinkPurpose.PASSWORD_RESET, clock.instant());
        trail.record(AuditEntry.of("account.disabled", ACCOUNT, accountId).reason(reason));
    }

    /** @throws RuleBroken ACCOUNT_STATE or REASON_MISSING */
    public void enable(UUID accountId, String reason) {
        Reasons.require(reason);
        accounts.locked(accountId).enable();
        trail.record(AuditEntry.of("account.enabled", ACCOUNT, accountId).reason(reason));
    }

    /** The telephone is lost, and the recovery codes too: the next log-in sets up a new authenticator. */
    public void resetAuthenticator(UUID accountId, String reason) {
        Reasons.require(reason);
        authenticators.forget(accounts.locked(accountId));
        recoveryCodes.forget(accountId);
        trail.record(
                AuditEntry.of("account.authenticator-reset", ACCOUNT, accountId).reason(reason));
    }

    /** Lifts a lock-out before its time. */
    public void unlock(UUID accountId, String reason) {
        Reasons.require(reason);
        attempts.reset(accounts.get(accountId).email());
        trail.record(AuditEntry.of("account.unlocked", ACCOUNT, accountId).reason(reason));
    }

    /** Who is meant by a principal's name, in words to show; other names, such as those of keys, come back as they are. */
    @PermitAll
    public String nameOf(String principalName) {
        return AccountPrincipal.accountIn(principalName)
                .flatMap(accounts::find)
                .map(Account::name)
                .orElse(principalName);
    }

    /** The principal's name of whoever logs in with this e-mail, for searching the audit trail. */
    @RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
    public Optional<String> principalNameOf(String email) {
        return accounts.withEmail(EmailAddress.normalised(email))
                .map(account -> AccountPrincipal.nameFor(account.id()));
    }

    /**
     * Where a new installation begins: a link for the first administrator. Works as long as there is no active one; asked
     * again, it makes the earlier link worthless.
     */
    @PermitAll
    public Optional<IssuedLink> createFirstAdministrator(String email) {
        if (accounts.hasActiveAdministrator()) {
            return Optional.empty();
        }
        Account account = accounts.withEmail(EmailAddress.checked(email)).orElseGet(() -> {
            Account first = Account.invited(
                    email, "Administrator", Locale.KOREAN, EnumSet.of(Role.ADMINISTRATOR), clock.instant());
            accounts.add(first);
            return first;
        });
        if (!account.roles().contains(Role.ADMINISTRATOR) || account.state() != AccountState.INVITED) {
            throw RuleBroken.at("email", IdentityRule.EMAIL_TAKEN);
        }
        trail.record(AuditEntry.of("account.first-administrator", ACCOUNT, account.id())
                .actor("system"));
        return Optional.of(letter(account));
    }

    private IssuedLink letter(Account account) {
        return PasswordChanges.letter(account, links.issue(account.id(), LinkPurpose.INVITATION, clock.instant()));
    }

    private void requireAnotherAdministrator(Account account) {
        if (accounts.isLastAdministrator(account)) {
            throw RuleBroken.at("roles", IdentityRule.LAST_ADMINISTRATOR);
        }
    }

    private boolean isMe(Account account) {
        return account.id().equals(Caller.accountId(session));
    }

    private static EnumSet<Role> sorted(InviteAccount command) {
        return EnumSet.copyOf(command.roles());
    }
}
