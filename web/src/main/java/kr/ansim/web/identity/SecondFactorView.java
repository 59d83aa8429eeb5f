package kr.ansim.web.identity;

import static kr.ansim.web.faces.Wording.IDENTITY;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.LogIn;
import kr.ansim.identity.LogInResult;
import kr.ansim.web.identity.LogInProgress.Step;
import kr.ansim.web.security.TryLimit;
import org.jspecify.annotations.Nullable;

/** The second step: six digits of the authenticator, or a recovery code with {@code ?recovery}. */
@Named("secondFactor")
@ViewScoped
public class SecondFactorView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LogIn logIn;

    @Inject
    private LogInProgress progress;

    @Inject
    private Entrance entrance;

    @Inject
    private RefusalWords refusals;

    @Inject
    private TryLimit limit;

    @Inject
    private HttpServletRequest request;

    private boolean recovery;
    private @Nullable String code;
    private @Nullable String title;
    private @Nullable String text;

    @PostConstruct
    void open() {
        recovery = request.getParameter("recovery") != null;
    }

    /** Whoever has not shown a password, or too long ago, begins at the log-in page. */
    public void check() {
        if (progress.at(Step.SECOND_FACTOR).isEmpty()) {
            entrance.go("/login.xhtml");
        }
    }

    public void enter() {
        Optional<UUID> account = progress.at(Step.SECOND_FACTOR);
        String typed = code;
        code = null;
        if (account.isEmpty()) {
            entrance.go("/login.xhtml");
            return;
        }
        if (typed == null) {
            return;
        }
        if (!limit.allows()) {
            title = IDENTITY.text("rule.LOG_IN_BUSY");
            return;
        }
        LogInResult result =
                recovery ? logIn.withRecoveryCode(account.get(), typed) : logIn.withCode(account.get(), typed);
        entrance.leadOn(result, progress.to()).ifPresent(refused -> {
            title = recovery ? IDENTITY.text("refused.WRONG_RECOVERY") : refusals.title(refused);
            text = refusals.text(refused);
        });
    }

    public boolean isRecovery() {
        return recovery;
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

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
