package kr.ansim.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.Enrolled;
import kr.ansim.identity.LogIn;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.identity.LogInProgress.Step;
import org.jspecify.annotations.Nullable;

/** Setting up the authenticator that somebody's roles demand, between the first password and the first log-in. */
@Named("enrolment")
@ViewScoped
public class EnrolmentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LogIn logIn;

    @Inject
    private LogInProgress progress;

    @Inject
    private Entrance entrance;

    private @Nullable QrCode qr;
    private @Nullable String code;

    public void check() {
        Optional<UUID> account = progress.at(Step.ENROLMENT);
        if (account.isEmpty()) {
            entrance.go("/login.xhtml");
        } else if (qr == null) {
            qr = QrCode.of(logIn.beginEnrolment(account.get()));
        }
    }

    public void confirm() {
        Optional<UUID> account = progress.at(Step.ENROLMENT);
        if (account.isEmpty()) {
            entrance.go("/login.xhtml");
            return;
        }
        try {
            Enrolled enrolled = logIn.confirmEnrolment(account.get(), code == null ? "" : code);
            String next = progress.to();
            entrance.enter(enrolled.loggedIn());
            progress.show(enrolled.recoveryCodes(), next);
            entrance.go("/identity/recovery-codes.xhtml");
        } catch (RuleBroken broken) {
            Refusals.show("form", broken);
        }
    }

    public @Nullable QrCode getQr() {
        return qr;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
