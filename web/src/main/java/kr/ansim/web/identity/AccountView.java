package kr.ansim.web.identity;

import static kr.ansim.web.faces.Wording.IDENTITY;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.AccountDetails;
import kr.ansim.identity.AccountState;
import kr.ansim.identity.Accounts;
import kr.ansim.identity.ChangeRoles;
import kr.ansim.identity.Role;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditPage;
import kr.ansim.platform.AuditRecord;
import kr.ansim.platform.AuditTrail;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.security.SessionOwner;
import org.jspecify.annotations.Nullable;

/** One account for administrators: what it may do, whether it may come in, and what has happened to it. */
@Named("account")
@ViewScoped
public class AccountView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LATEST = 20;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail trail;

    @Inject
    private Letters letters;

    @Inject
    private Entrance entrance;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private @Nullable UUID after;
    private transient @Nullable AuditPage history;
    private transient @Nullable AccountDetails details;
    private List<String> roles = new ArrayList<>();
    private @Nullable String reason;
    private @Nullable String handedOver;

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id").orElse(null);
        after = AddressedId.in(request, "after").orElse(null);
    }

    public void check() {
        details = null;
        history = null;
        try {
            AccountDetails now = getDetails();
            if (!FacesContext.getCurrentInstance().isPostback()) {
                roles = new ArrayList<>(now.roles().stream().map(Enum::name).toList());
            }
        } catch (RuleBroken unknown) {
            AddressedId.unknown();
        }
    }

    public AccountDetails getDetails() {
        AccountDetails known = details;
        if (known == null) {
            known = accounts.get(id());
            details = known;
        }
        return known;
    }

    private UUID id() {
        return id == null ? new UUID(0, 0) : id;
    }

    public void changeRoles() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        roles.forEach(role -> chosen.add(Role.valueOf(role)));
        act("roles-form", "account.roles-changed", why -> accounts.changeRoles(new ChangeRoles(id(), chosen, why)));
    }

    public void disable() {
        act("disable", "account.disabled", why -> accounts.disable(id(), why));
    }

    public void enable() {
        act("enable", "account.enabled", why -> accounts.enable(id(), why));
    }

    public void resetAuthenticator() {
        act("totp", "account.authenticator-reset", why -> accounts.resetAuthenticator(id(), why));
    }

    public void unlock() {
        act("unlock", "account.unlocked", why -> accounts.unlock(id(), why));
    }

    public void inviteAgain() {
        try {
            hand(letters.invite(() -> accounts.inviteAgain(id())).orElse(null), "invite.sent");
        } catch (RuleBroken broken) {
            Refusals.show("again", broken);
        }
    }

    public void sendPasswordLink() {
        try {
            hand(letters.reset(() -> accounts.passwordLink(id(), why())).orElse(null), "account.reset-sent");
        } catch (RuleBroken broken) {
            Refusals.show("password", broken);
        }
    }

    private void hand(@Nullable String link, String done) {
        handedOver = link;
        reason = null;
        if (link == null) {
            finish(done);
        }
    }

    private void act(String form, String done, Act act) {
        try {
            act.because(why());
            finish(done);
        } catch (RuleBroken broken) {
            Refusals.show(form, broken);
        }
    }

    private void finish(String done) {
        IDENTITY.done(done);
        entrance.go("/identity/account.xhtml?id=" + id());
    }

    private String why() {
        return reason == null ? "" : reason;
    }

    @FunctionalInterface
    private interface Act {
        void because(String why);
    }

    /** What happened to the account, newest first. */
    public List<AuditRecord> getHistory() {
        return history().records();
    }

    /** The address of what happened before that; null when this is the beginning. */
    public @Nullable String getOlderAddress() {
        UUID next = history().next();
        return next == null ? null : "id=" + id() + "&after=" + next;
    }

    private AuditPage history() {
        AuditPage known = history;
        if (known == null) {
            known = trail.history("account", id().toString(), after, LATEST);
            history = known;
        }
        return known;
    }

    public boolean isMyself() {
        return SessionOwner.of(request)
                .filter(owner -> owner.principal().accountId().equals(id))
                .isPresent();
    }

    public boolean isDisabled() {
        return getDetails().state() == AccountState.DISABLED;
    }

    public boolean isInvited() {
        return getDetails().state() == AccountState.INVITED;
    }

    public String getChip() {
        return getDetails().lockedUntil() != null
                ? "locked"
                : getDetails().state().name();
    }

    public List<Role> getAllRoles() {
        return List.of(Role.values());
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = List.copyOf(roles);
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getHandedOver() {
        return handedOver;
    }
}
