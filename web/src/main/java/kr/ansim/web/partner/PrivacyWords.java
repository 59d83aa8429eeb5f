package kr.ansim.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.PrivacyCheck;
import kr.ansim.partner.PrivacyQuestion;
import kr.ansim.partner.PrivacyState;

/** Privacy checks in the reader's language. */
@Named("privacyWords")
@RequestScoped
public class PrivacyWords {

    private static final int SOON = 14;

    @Inject
    private Clock clock;

    public String question(PrivacyQuestion question) {
        return question.text(
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
    }

    /** Days until the deadline where that presses, such as D-7; else empty. */
    public String left(PrivacyCheck check) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), SystemClock.KOREA), check.deadline());
        return check.state() == PrivacyState.OPEN && days <= SOON ? "D-" + days : "";
    }
}
