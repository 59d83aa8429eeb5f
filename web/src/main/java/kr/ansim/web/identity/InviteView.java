package kr.ansim.web.identity;

import static kr.ansim.web.faces.Wording.IDENTITY;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.Accounts;
import kr.ansim.identity.InviteAccount;
import kr.ansim.identity.IssuedLink;
import kr.ansim.identity.Role;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** Inviting somebody: who they are and what they may do. */
@Named("invite")
@ViewScoped
public class InviteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private Letters letters;

    @Inject
    private Entrance entrance;

    private @Nullable String email;
    private @Nullable String name;
    private String language = "ko";
    private List<String> roles = new ArrayList<>();
    private @Nullable String handedOver;
    private @Nullable UUID invited;

    public void invite() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        roles.forEach(role -> chosen.add(Role.valueOf(role)));
        InviteAccount command = new InviteAccount(text(email), text(name), Locale.forLanguageTag(language), chosen);
        try {
            Optional<String> link = letters.invite(() -> {
                IssuedLink issued = accounts.invite(command);
                invited = issued.accountId();
                return issued;
            });
            handedOver = link.orElse(null);
            if (link.isEmpty()) {
                IDENTITY.done("invite.sent");
                entrance.go("/identity/accounts.xhtml");
            }
        } catch (RuleBroken broken) {
            Refusals.show("form", broken);
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** The link to hand over in person when no mail can leave. */
    public @Nullable String getHandedOver() {
        return handedOver;
    }

    public @Nullable UUID getInvited() {
        return invited;
    }

    public List<Role> getAllRoles() {
        return List.of(Role.values());
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = List.copyOf(roles);
    }
}
