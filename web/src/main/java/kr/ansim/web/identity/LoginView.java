package kr.ansim.web.identity;

import static kr.ansim.web.faces.Wording.IDENTITY;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import kr.ansim.identity.LogIn;
import kr.ansim.identity.LogInResult;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.security.IdentityProvider;
import kr.ansim.web.security.SessionOwner;
import kr.ansim.web.security.TryLimit;
import kr.ansim.web.security.WayBack;
import org.jspecify.annotations.Nullable;

/** The log-in page: e-mail and password, or the company's identity provider. */
@Named("login")
@ViewScoped
public class LoginView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LogIn logIn;

    @Inject
    private Entrance entrance;

    @Inject
    private RefusalWords refusals;

    @Inject
    private TryLimit limit;

    @Inject
    private IdentityProvider provider;

    @Inject
    private HttpServletRequest request;

    private String to = WayBack.checked(null);
    private @Nullable String email;
    private transient @Nullable String password;
    private @Nullable String endedTitle;
    private @Nullable String title;
    private @Nullable String text;

    @PostConstruct
    void open() {
        to = WayBack.checked(request.getParameter(WayBack.PARAMETER));
        String ended = request.getParameter(WayBack.ENDED);
        if (ended != null) {
            endedTitle = IDENTITY.text(ended.equals("over") ? "login.over" : "login.idle");
        }
        if (request.getParameter("refused") != null) {
            title = IDENTITY.text("refused.NO_ACCOUNT");
            text = IDENTITY.text("refused.ask");
        }
    }

    /** Somebody who is in already needs no log-in page. */
    public void skip() {
        if (SessionOwner.of(request).isPresent()) {
            entrance.go(to);
        }
    }

    public void enter() {
        String typedEmail = email;
        String typedPassword = password;
        password = null;
        if (typedEmail == null || typedPassword == null) {
            return;
        }
        if (!limit.allows()) {
            refuse(IDENTITY.text("rule.LOG_IN_BUSY"), "");
            return;
        }
        try {
            LogInResult result = logIn.withPassword(typedEmail, typedPassword);
            entrance.leadOn(result, to).ifPresent(refused -> refuse(refusals.title(refused), refusals.text(refused)));
        } catch (RuleBroken busy) {
            refuse(IDENTITY.text("rule." + busy.code().name()), "");
        }
    }

    private void refuse(String newTitle, String newText) {
        title = newTitle;
        text = newText;
    }

    /** Whether a session has ended, so that it is told why somebody is here again. */
    public boolean isEnded() {
        return endedTitle != null;
    }

    public @Nullable String getEndedTitle() {
        return endedTitle;
    }

    public boolean isRefused() {
        return title != null;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public @Nullable String getText() {
        return text;
    }

    public String getTo() {
        return to;
    }

    public boolean isProviderOffered() {
        return provider.isConfigured();
    }

    public String getProviderName() {
        return provider.name();
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
