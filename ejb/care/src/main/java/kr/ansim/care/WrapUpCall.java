package kr.ansim.care;

import java.util.UUID;
import kr.ansim.membership.ContactTopic;
import org.jspecify.annotations.Nullable;

/** What the agent says of a call that is over. @param note in the agent's words, empty for none */
public record WrapUpCall(
        UUID call, @Nullable ContactTopic topic, @Nullable Boolean resolved, String note) {

    /** Without the words, for logs. */
    @Override
    public String toString() {
        return "wrap-up of " + call;
    }
}
