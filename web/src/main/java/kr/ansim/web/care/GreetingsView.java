package kr.ansim.web.care;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.Greeting;
import kr.ansim.care.Greetings;
import kr.ansim.care.SayGreeting;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** The sentences for the member on the one screen, in the customer's language. */
@Named("deskGreetings")
@ViewScoped
public class GreetingsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "greet";

    @Inject
    private Greetings greetings;

    @Inject
    private DeskAddress address;

    private String language = "ko";
    private transient @Nullable List<Greeting> rows;

    @PostConstruct
    void open() {
        UUID call = address.getCall();
        if (call != null) {
            language = greetings.languageOf(call);
        }
    }

    public List<Greeting> getRows() {
        List<Greeting> known = rows;
        if (known == null) {
            known = greetings.of(address.getMember(), language);
            rows = known;
        }
        return known;
    }

    /** Whether it is the one that the key says. */
    public boolean isNext(Greeting one) {
        return getRows().stream()
                .filter(row -> row.said().isEmpty())
                .findFirst()
                .filter(one::equals)
                .isPresent();
    }

    public void say(Greeting one) {
        tried(() -> {
            greetings.said(new SayGreeting(
                    address.getMember(), one.template(), one.on(), Optional.ofNullable(address.getCall())));
            Wording.GREETINGS.done("said.done");
        });
    }

    public void judge(Greeting one, boolean helped) {
        one.said().ifPresent(said -> tried(() -> greetings.helped(said.id(), helped)));
    }

    public void takeBack(Greeting one) {
        one.said().ifPresent(said -> tried(() -> greetings.takeBack(said.id())));
    }

    private void tried(Runnable act) {
        try {
            act.run();
        } catch (RuleBroken broken) {
            Refusals.show(FORM, broken);
        }
        rows = null;
    }

    public void speak(String wanted) {
        language = wanted.equals("en") ? "en" : "ko";
        rows = null;
    }

    public String getLanguage() {
        return language;
    }
}
