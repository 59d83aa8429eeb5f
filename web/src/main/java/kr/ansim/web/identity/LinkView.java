package kr.ansim.web.identity;

import static kr.ansim.web.faces.Wording.IDENTITY;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import kr.ansim.identity.AccountLinks;
import kr.ansim.identity.LogInResult.EnrolmentNeeded;
import kr.ansim.identity.PendingLink;
import kr.ansim.identity.SetPassword;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.security.TryLimit;
import kr.ansim.web.security.WayBack;
import org.jspecify.annotations.Nullable;

/** Where the link in a letter leads: an invitation or a forgotten password, both end with a new password. */
@Named("link")
@ViewScoped
public class LinkView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountLinks links;

    @Inject
    private Entrance entrance;

    @Inject
    private TryLimit limit;

    @Inject
    private HttpServletRequest request;

    private String token = "";
    private boolean good;
    private boolean invitation;
    private String email = "";
    private String name = "";
    private @Nullable String password;

    @PostConstruct
    void open() {
        String given = request.getParameter("token");
        if (given == null || !limit.allows()) {
            return;
        }
        token = given;
        Optional<PendingLink> found = links.find(given);
        good = found.isPresent();
        found.ifPresent(link -> {
            invitation = link.invitation();
            email = link.email();
            name = link.name();
        });
    }

    public void setNewPassword() {
        String typed = password;
        password = null;
        if (typed == null) {
            return;
        }
        try {
            Optional<EnrolmentNeeded> next = links.setPassword(new SetPassword(token, typed));
            if (next.isPresent()) {
                entrance.leadOn(next.get(), WayBack.checked(null));
            } else {
                IDENTITY.done("link.done");
                entrance.go("/login.xhtml");
            }
        } catch (RuleBroken broken) {
            good = links.find(token).isPresent();
            Refusals.show("form", broken);
        }
    }

    public boolean isGood() {
        return good;
    }

    public boolean isInvitation() {
        return invitation;
    }

    public String getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
