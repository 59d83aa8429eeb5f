package kr.ansim.care;

import java.util.Optional;
import java.util.OptionalInt;
import kr.ansim.membership.ContactTopic;

/**
 * What a macro changes of a case; nothing of what is empty.
 *
 * @param then what becomes of the case
 * @param takes whether whoever uses it does the case from then on
 * @param callBackMinutes after how many minutes the member is called back
 */
public record MacroChanges(
        Optional<CasePriority> priority,
        Optional<ContactTopic> topic,
        AfterAnswer then,
        boolean takes,
        OptionalInt callBackMinutes) {

    public static final MacroChanges NONE =
            new MacroChanges(Optional.empty(), Optional.empty(), AfterAnswer.STAY, false, OptionalInt.empty());
}
