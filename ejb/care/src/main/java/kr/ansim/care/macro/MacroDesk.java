package kr.ansim.care.macro;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kr.ansim.care.AfterAnswer;
import kr.ansim.care.CallBackConsent;
import kr.ansim.care.CallBackWindow;
import kr.ansim.care.CareRule;
import kr.ansim.care.CaseDetails;
import kr.ansim.care.CaseHappeningKind;
import kr.ansim.care.CaseState;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.CaseWords;
import kr.ansim.care.Macro;
import kr.ansim.care.MacroPreview;
import kr.ansim.care.PlanCallBack;
import kr.ansim.care.SolveCase;
import kr.ansim.care.UseMacro;
import kr.ansim.care.WordVariable;
import kr.ansim.care.WordsAbout;
import kr.ansim.care.callback.CallBackDesk;
import kr.ansim.care.callback.DeskHours;
import kr.ansim.care.cases.CaseBook;
import kr.ansim.care.cases.CaseOwners;
import kr.ansim.care.cases.CaseReading;
import kr.ansim.care.words.CaseFacts;
import kr.ansim.care.words.Filled;
import kr.ansim.kernel.RuleBroken;

/** Shows what a macro would do to a case, and does it. */
@ApplicationScoped
public class MacroDesk {

    @Inject
    private MacroRows rows;

    @Inject
    private CaseReading reading;

    @Inject
    private CaseBook book;

    @Inject
    private CaseOwners owners;

    @Inject
    private CaseFacts facts;

    @Inject
    private CallBackDesk callBacks;

    @Inject
    private DeskHours hours;

    @Inject
    private Clock clock;

    /** @throws RuleBroken as the facade says */
    public MacroPreview preview(UUID id, String caseNumber, String agent, String by) {
        Macro macro = find(id);
        CaseDetails it = reading.get(caseNumber);
        Filled filled = filled(macro, it, agent);
        return new MacroPreview(
                macro,
                it.summary().version(),
                filled.marked(WordVariable::place),
                filled.missing(),
                effects(macro, it, by).changes(it.summary(), by));
    }

    /** @throws RuleBroken as the facade says */
    public void use(UseMacro told, String by) {
        Macro macro = find(told.macro());
        if (macro.ended()) {
            throw new RuleBroken(CareRule.MACRO_ENDED);
        }
        if (macro.version() != told.version()) {
            throw new RuleBroken(CareRule.MACRO_CHANGED);
        }
        // locks the case as it was seen: what is read behind it stays so
        book.tell(told.caseNumber(), told.caseVersion(), CaseHappeningKind.MACRO, macro.name(), by);
        CaseDetails it = reading.get(told.caseNumber());
        Filled filled = filled(macro, it, told.agent());
        if (!filled.missing().isEmpty()) {
            throw RuleBroken.at("macro", CareRule.WORDS_UNFILLED);
        }
        apply(effects(macro, it, by), it.summary(), filled.words(), by);
        rows.used(macro, it.summary().id(), by);
    }

    /** Each step makes the next version of the case. */
    private void apply(MacroEffects effects, CaseSummary it, String words, String by) {
        String number = it.number();
        int version = it.version();
        if (effects.takes()) {
            owners.take(number, version++, by);
        }
        if (effects.priority().isPresent()) {
            book.setPriority(number, version++, effects.priority().get(), by);
        }
        if (effects.topic().isPresent()) {
            book.setTopic(number, version++, effects.topic().get(), by);
        }
        if (!words.isBlank()) {
            book.answer(new CaseWords(number, version, words), effects.then(), by);
        } else if (effects.then() == AfterAnswer.WAIT && it.state() == CaseState.OPEN) {
            book.waitForCustomer(number, version, by);
        } else if (effects.then() == AfterAnswer.SOLVE) {
            book.solve(new SolveCase(number, version, ""), by);
        }
        effects.callBack().ifPresent(window -> callBacks.plan(callBack(it, window), by));
    }

    private static PlanCallBack callBack(CaseSummary it, CallBackWindow window) {
        return new PlanCallBack(
                it.member(),
                Optional.of(window),
                CallBackConsent.USUAL,
                Optional.empty(),
                it.subject(),
                Optional.of(it.id()),
                Optional.empty(),
                true);
    }

    private MacroEffects effects(Macro macro, CaseDetails it, String by) {
        OptionalInt minutes = macro.changes().callBackMinutes();
        return MacroEffects.of(
                macro.changes(),
                it.summary(),
                by,
                minutes.isPresent() ? Optional.of(window(minutes.getAsInt())) : Optional.empty());
    }

    /** The first time after that in which the desk works. */
    private CallBackWindow window(int minutes) {
        return hours.nextSlot(clock.instant().plus(Duration.ofMinutes(minutes)));
    }

    private Filled filled(Macro macro, CaseDetails it, String agent) {
        WordsAbout about = new WordsAbout(agent, Optional.of(it.summary().number()), Optional.empty());
        return Filled.of(macro.answer(), facts.of(about, Filled.wanted(macro.answer())));
    }

    private Macro find(UUID id) {
        return rows.find(id).orElseThrow(() -> new RuleBroken(CareRule.UNKNOWN_MACRO));
    }
}
