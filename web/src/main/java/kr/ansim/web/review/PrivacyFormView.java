package kr.ansim.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.PrivacyForm;
import kr.ansim.partner.PrivacyQuestionnaires;
import kr.ansim.partner.WritePrivacyForm;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** The questionnaire of the privacy check: its versions, and the next one. */
@Named("privacyForm")
@ViewScoped
public class PrivacyFormView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PrivacyQuestionnaires questionnaires;

    @Inject
    private Clock clock;

    private final List<PrivacyQuestionInput> questions = new ArrayList<>();
    private @Nullable LocalDate validFrom;
    private String reason = "";
    private transient @Nullable List<PrivacyForm> versions;

    /** The next version begins as the newest one is. */
    @PostConstruct
    void open() {
        validFrom = getToday();
        getVersions().stream()
                .limit(1)
                .flatMap(newest -> newest.questions().stream())
                .map(PrivacyQuestionInput::of)
                .forEach(questions::add);
    }

    public List<PrivacyForm> getVersions() {
        List<PrivacyForm> known = versions;
        if (known == null) {
            known = questionnaires.versions();
            versions = known;
        }
        return known;
    }

    public void add() {
        questions.add(new PrivacyQuestionInput());
    }

    public void remove(int at) {
        questions.remove(at);
    }

    public void write() {
        LocalDate day = validFrom;
        if (day == null) {
            return;
        }
        try {
            int number = questionnaires.write(new WritePrivacyForm(
                    day,
                    IntStream.range(0, questions.size())
                            .mapToObj(at -> questions.get(at).question(at + 1))
                            .toList()));
            Wording.PRIVACY.done("form.written", number);
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
        versions = null;
    }

    public void withdraw(int number) {
        try {
            questionnaires.withdraw(number, reason);
            reason = "";
            Wording.PRIVACY.done("form.withdrawn", number);
        } catch (RuleBroken broken) {
            Refusals.show("w", broken);
        }
        versions = null;
    }

    /** The one that can still be taken back, if there is one. */
    public @Nullable PrivacyForm getToCome() {
        return getVersions().stream().filter(PrivacyForm::isToCome).findFirst().orElse(null);
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    public List<PrivacyQuestionInput> getQuestions() {
        return questions;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
