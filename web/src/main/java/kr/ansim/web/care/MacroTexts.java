package kr.ansim.web.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import kr.ansim.care.AfterAnswer;
import kr.ansim.care.CaseState;
import kr.ansim.care.MacroChange;
import kr.ansim.care.MacroChanges;
import kr.ansim.care.WordVariable;
import kr.ansim.web.faces.Actors;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.shell.When;

/** Words for what macros change, and for what can stand in them. */
@Named("macroTexts")
@ApplicationScoped
public class MacroTexts {

    private static final String NOTHING = "—";

    @Inject
    private When when;

    @Inject
    private Actors actors;

    public String from(MacroChange change) {
        return said(change, change.from());
    }

    public String to(MacroChange change) {
        return said(change, change.to());
    }

    private String said(MacroChange change, String what) {
        if (what.isEmpty()) {
            return NOTHING;
        }
        return switch (change.field()) {
            case OWNER -> actors.nameOf(what);
            case PRIORITY -> Wording.CASES.text("priority." + what);
            case TOPIC -> Wording.CONTACTS.text("topic." + what);
            case STATE -> state(CaseState.valueOf(what));
            case CALL_BACK -> when.near(Instant.parse(what));
        };
    }

    private static String state(CaseState state) {
        return Wording.SHELL.text("state.case-" + state.name().toLowerCase(Locale.ROOT));
    }

    /** All that it does besides its words, in one line. */
    public String does(MacroChanges changes) {
        List<String> all = new ArrayList<>();
        changes.priority().ifPresent(one -> all.add(Wording.CASES.text("priority." + one)));
        changes.topic().ifPresent(one -> all.add(Wording.CONTACTS.text("topic." + one)));
        if (changes.then() != AfterAnswer.STAY) {
            CaseState state = changes.then() == AfterAnswer.WAIT ? CaseState.WAITING : CaseState.SOLVED;
            all.add(state(state));
        }
        if (changes.takes()) {
            all.add(Wording.MACROS.text("takes.short"));
        }
        OptionalInt minutes = changes.callBackMinutes();
        if (minutes.isPresent()) {
            all.add(Wording.MACROS.text("call-back.short", minutes.getAsInt()));
        }
        return all.isEmpty() ? NOTHING : String.join(" · ", all);
    }

    public List<WordVariable> getVariables() {
        return List.of(WordVariable.values());
    }

    public String variable(WordVariable one) {
        return Wording.MACROS.text("variable." + one);
    }
}
