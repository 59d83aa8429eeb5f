package kr.ansim.identity.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.AccountState;
import kr.ansim.identity.IdentityRule;
import kr.ansim.identity.Role;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.InstantConverter;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.UuidConverter;
import org.jspecify.annotations.Nullable;

/**
 * A person who may log in. It starts as an invitation; its owner's first password makes it active. Whatever changes who
 * may come in, or how, moves the session stamp, which ends the sessions opened before.
 */
@Entity
@Table(name = "identity_account")
public class Account {

    private static final int LONGEST_NAME = 80;

    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

    @Version
    private int revision;

    private String email;
    private String name;
    private String language;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @ElementCollection
    @CollectionTable(name = "identity_account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "password_set_at")
    @Convert(converter = InstantConverter.class)
    private @Nullable Instant passwordSetAt;

    @Embedded
    private Authenticator authenticator = new Authenticator();

    @Column(name = "session_stamp")
    private long sessionStamp = 1;

    @Column(name = "provider_subject")
    private @Nullable String providerSubject;

    @Column(name = "created_at")
    @Convert(converter = InstantConverter.class)
    private Instant createdAt;

    protected Account() {}

    public static Account invited(String email, String name, Locale language, Set<Role> roles, Instant now) {
        Account account = new Account();
        account.id = Ids.next();
        account.email = EmailAddress.checked(email);
        account.state = AccountState.INVITED;
        account.createdAt = now;
        account.rename(name);
        account.speak(language);
        account.roles.addAll(atLeastOne(roles));
        return account;
    }

    public void rename(String newName) {
        String stripped = newName.strip();
        if (stripped.isEmpty()) {
            throw RuleBroken.at("name", IdentityRule.NAME_MISSING);
        }
        if (stripped.length() > LONGEST_NAME) {
            throw RuleBroken.at("name", IdentityRule.NAME_TOO_LONG, LONGEST_NAME);
        }
        this.name = stripped;
    }

    public void speak(Locale newLanguage) {
        this.language = newLanguage.getLanguage();
    }

    public void changeRoles(Set<Role> newRoles) {
        Set<Role> wanted = atLeastOne(newRoles);
        roles.retainAll(wanted);
        roles.addAll(wanted);
        endSessions();
    }

    /**
     * A new password; the first one makes an invited account active. An authenticator that is not confirmed yet may have
     * been begun by somebody who knew the old password, so it does not stay.
     */
    public void setPassword(String hash, Instant now) {
        if (state == AccountState.DISABLED) {
            throw new RuleBroken(IdentityRule.ACCOUNT_STATE);
        }
        this.passwordHash = hash;
        this.passwordSetAt = now;
        this.state = AccountState.ACTIVE;
        authenticator.abandonPending();
        endSessions();
    }

    /** The same password under higher costs: nothing changes for its owner. */
    public void renewHash(String hash) {
        this.passwordHash = hash;
    }

    public void disable() {
        if (state == AccountState.DISABLED) {
            throw new RuleBroken(IdentityRule.ACCOUNT_STATE);
        }
        this.state = AccountState.DISABLED;
        endSessions();
    }

    public void enable() {
        if (state != AccountState.DISABLED) {
            throw new RuleBroken(IdentityRule.ACCOUNT_STATE);
        }
        this.state = passwordHash == null && providerSubject == null ? AccountState.INVITED : AccountState.ACTIVE;
        endSessions();
    }

    /** The pending authenticator has shown a right code and is the only one from now on. */
    public void confirmAuthenticator(long step) {
        authenticator.confirm(step);
        endSessions();
    }

    public void forgetAuthenticator() {
        authenticator.forget();
        endSessions();
    }

    public void belongsToProvider(String subject) {
        this.providerSubject = subject;
        if (state == AccountState.INVITED) {
            this.state = AccountState.ACTIVE;
        }
    }

    public void endSessions() {
        this.sessionStamp++;
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    public boolean isActiveAdministrator() {
        return isActive() && roles.contains(Role.ADMINISTRATOR);
    }

    private static Set<Role> atLeastOne(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw RuleBroken.at("roles", IdentityRule.ROLES_MISSING);
        }
        return roles;
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public AccountState state() {
        return state;
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public Optional<Instant> passwordSetAt() {
        return Optional.ofNullable(passwordSetAt);
    }

    public Authenticator authenticator() {
        return authenticator;
    }

    public long sessionStamp() {
        return sessionStamp;
    }

    public Optional<String> providerSubject() {
        return Optional.ofNullable(providerSubject);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
