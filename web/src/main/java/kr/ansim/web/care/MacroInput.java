package kr.ansim.web.care;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import kr.ansim.care.AfterAnswer;
import kr.ansim.care.CasePriority;
import kr.ansim.care.KeepMacro;
import kr.ansim.care.Macro;
import kr.ansim.care.MacroChanges;
import kr.ansim.membership.ContactTopic;
import org.jspecify.annotations.Nullable;

/** A macro as it is typed. */
public class MacroInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String name;
    private @Nullable String answer;
    private @Nullable CasePriority priority;
    private @Nullable ContactTopic topic;
    private AfterAnswer then = AfterAnswer.STAY;
    private boolean takes;
    private @Nullable Integer callBackMinutes;

    static MacroInput of(Macro macro) {
        MacroInput input = new MacroInput();
        input.name = macro.name();
        input.answer = macro.answer();
        input.priority = macro.changes().priority().orElse(null);
        input.topic = macro.changes().topic().orElse(null);
        input.then = macro.changes().then();
        input.takes = macro.changes().takes();
        OptionalInt minutes = macro.changes().callBackMinutes();
        input.callBackMinutes = minutes.isPresent() ? minutes.getAsInt() : null;
        return input;
    }

    KeepMacro told() {
        Integer minutes = callBackMinutes;
        return new KeepMacro(
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(answer, ""),
                new MacroChanges(
                        Optional.ofNullable(priority),
                        Optional.ofNullable(topic),
                        then,
                        takes,
                        minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes)));
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    public @Nullable CasePriority getPriority() {
        return priority;
    }

    public void setPriority(@Nullable CasePriority priority) {
        this.priority = priority;
    }

    public @Nullable ContactTopic getTopic() {
        return topic;
    }

    public void setTopic(@Nullable ContactTopic topic) {
        this.topic = topic;
    }

    public AfterAnswer getThen() {
        return then;
    }

    public void setThen(@Nullable AfterAnswer then) {
        this.then = then == null ? AfterAnswer.STAY : then;
    }

    public AfterAnswer[] getSteps() {
        return AfterAnswer.values();
    }

    public boolean isTakes() {
        return takes;
    }

    public void setTakes(boolean takes) {
        this.takes = takes;
    }

    public @Nullable Integer getCallBackMinutes() {
        return callBackMinutes;
    }

    public void setCallBackMinutes(@Nullable Integer callBackMinutes) {
        this.callBackMinutes = callBackMinutes;
    }
}
