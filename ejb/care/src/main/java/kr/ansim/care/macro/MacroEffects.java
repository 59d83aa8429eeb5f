package kr.ansim.care.macro;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.ansim.care.AfterAnswer;
import kr.ansim.care.CallBackWindow;
import kr.ansim.care.CasePriority;
import kr.ansim.care.CaseState;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.MacroChange;
import kr.ansim.care.MacroChanges;
import kr.ansim.care.MacroField;
import kr.ansim.membership.ContactTopic;

/**
 * What of a macro makes a difference to a case: what is so already is left alone, and of a case that is done with neither owner
 * nor priority nor state is changed.
 */
record MacroEffects(
        boolean takes,
        Optional<CasePriority> priority,
        Optional<ContactTopic> topic,
        AfterAnswer then,
        Optional<CallBackWindow> callBack) {

    static MacroEffects of(MacroChanges changes, CaseSummary it, String by, Optional<CallBackWindow> callBack) {
        boolean open = it.state().unfinished();
        return new MacroEffects(
                changes.takes() && open && !it.owner().equals(Optional.of(by)),
                changes.priority().filter(one -> open && one != it.priority()),
                changes.topic().filter(one -> one != it.topic()),
                isThere(changes.then(), it.state()) ? AfterAnswer.STAY : changes.then(),
                callBack);
    }

    private static boolean isThere(AfterAnswer then, CaseState state) {
        return !state.unfinished() || (then == AfterAnswer.WAIT && state == CaseState.WAITING);
    }

    List<MacroChange> changes(CaseSummary it, String by) {
        List<MacroChange> all = new ArrayList<>();
        if (takes) {
            all.add(new MacroChange(MacroField.OWNER, it.owner().orElse(""), by));
        }
        priority.ifPresent(one ->
                all.add(new MacroChange(MacroField.PRIORITY, it.priority().name(), one.name())));
        topic.ifPresent(
                one -> all.add(new MacroChange(MacroField.TOPIC, it.topic().name(), one.name())));
        if (then != AfterAnswer.STAY) {
            CaseState state = then == AfterAnswer.WAIT ? CaseState.WAITING : CaseState.SOLVED;
            all.add(new MacroChange(MacroField.STATE, it.state().name(), state.name()));
        }
        callBack.ifPresent(window ->
                all.add(new MacroChange(MacroField.CALL_BACK, "", window.from().toString())));
        return all;
    }
}
