package kr.ansim.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import kr.ansim.identity.LogInResult;
import kr.ansim.identity.LogInResult.EnrolmentNeeded;
import kr.ansim.identity.LogInResult.LoggedIn;
import kr.ansim.identity.LogInResult.Refused;
import kr.ansim.identity.LogInResult.SecondFactorNeeded;
import kr.ansim.web.identity.LogInProgress.Step;
import kr.ansim.web.security.SessionOwner;
import kr.ansim.web.shell.Preferences;

/** Leads people on after each step of logging in. */
@RequestScoped
public class Entrance {

    @Inject
    private LogInProgress progress;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** @return the refusal to show; empty when the browser has been sent on */
    Optional<Refused> leadOn(LogInResult result, String to) {
        if (result instanceof Refused refused) {
            return Optional.of(refused);
        }
        if (result instanceof LoggedIn person) {
            enter(person);
            go(to);
        } else if (result instanceof SecondFactorNeeded next) {
            progress.await(Step.SECOND_FACTOR, next.accountId(), to);
            go("/identity/second-factor.xhtml");
        } else if (result instanceof EnrolmentNeeded next) {
            progress.await(Step.ENROLMENT, next.accountId(), to);
            go("/identity/enrolment.xhtml");
        }
        return Optional.empty();
    }

    void enter(LoggedIn person) {
        progress.done();
        SessionOwner.enter(request, person, clock.instant());
        speak(person);
    }

    void go(String path) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        // what was done is told where it leads
        external.getFlash().setKeepMessages(true);
        try {
            external.redirect(request.getContextPath() + path);
        } catch (IOException callerHasGone) {
            throw new UncheckedIOException(callerHasGone);
        }
    }

    /** The language of the account, unless this browser has chosen one before. */
    private void speak(LoggedIn person) {
        if (!Preferences.hasChosenLanguage(request)) {
            Object response =
                    FacesContext.getCurrentInstance().getExternalContext().getResponse();
            Preferences.speak(
                    request, (HttpServletResponse) response, person.language().getLanguage());
        }
    }
}
