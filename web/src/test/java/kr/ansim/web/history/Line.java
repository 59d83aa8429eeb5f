package kr.ansim.web.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of a recorded history. All times but an event's are taken where the clients run. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Line.Run.class, name = "run"),
    @JsonSubTypes.Type(value = Line.Site.class, name = "site"),
    @JsonSubTypes.Type(value = Line.Call.class, name = "call"),
    @JsonSubTypes.Type(value = Line.Kill.class, name = "kill"),
    @JsonSubTypes.Type(value = Line.Count.class, name = "count"),
    @JsonSubTypes.Type(value = Line.Event.class, name = "event")
})
public sealed interface Line {

    /** How the history was made; with the seed the clients choose the same things again. */
    record Run(String name, long seed, int clients) implements Line {}

    record Site(String id, String name, List<Door> doors) implements Line {}

    record Door(String number, String size, int width, int depth, int height) {}

    /**
     * A request on its way, once.
     *
     * @param returned null when the client got no answer or did not wait for it
     */
    record Call(
            Request request,
            Instant invoked,
            @Nullable Instant returned,
            int status,
            @Nullable String answer) implements Line {

        @JsonIgnore
        public boolean isAnswered() {
            return returned != null;
        }

        /** Whether the portal itself answered, and not a server that has lost it. */
        @JsonIgnore
        public boolean isPortals() {
            return answer != null && answer.startsWith("{");
        }
    }

    /** A server was killed with so many calls under way, and came back. */
    record Kill(String server, Instant at, int underWay, Instant back) implements Line {}

    /** What the server says of the doors of one size at rest. */
    record Count(String site, String size, int total, int free, Instant invoked, Instant returned) implements Line {}

    /** An entry of the audit trail. */
    record Event(
            Instant at,
            String action,
            String subjectType,
            String subject,
            @Nullable Integer revision,
            @Nullable String reason,
            Map<String, String> details)
            implements Line {}
}
