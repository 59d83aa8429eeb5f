package kr.ansim.web.api.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.ansim.membership.ContactEventKind;
import kr.ansim.membership.ContactMatter;
import kr.ansim.membership.ContactMedium;
import kr.ansim.membership.ContactOpening;
import kr.ansim.membership.ContactOutcome;
import kr.ansim.membership.ContactTopic;
import kr.ansim.membership.TellContactEvent;
import kr.ansim.web.api.body.PlainText;
import kr.ansim.web.api.call.Paths;
import org.jspecify.annotations.Nullable;

/** What systems tell of contacts. */
final class ContactEventBodies {

    private static final int KEY = 64;
    private static final int SAID = 2_000;
    private static final int MOST_EVENTS = 100;

    private ContactEventBodies() {}

    record OpeningBody(
            @NotNull ContactMedium medium,
            @NotNull ContactMatter matter,
            @NotNull ContactTopic topic,

            @Nullable @Size(min = 1, max = KEY) @Pattern(regexp = Paths.CODE_IN_BODY, message = "ASCII")
            String order,

            @Nullable @Size(min = 1, max = KEY) @Pattern(regexp = Paths.CODE_IN_BODY, message = "ASCII")
            String productCode) {

        ContactOpening told() {
            return new ContactOpening(
                    medium, matter, topic, Optional.ofNullable(order), Optional.ofNullable(productCode));
        }
    }

    record EventBody(
            @NotBlank @Size(max = KEY) @Pattern(regexp = Paths.CODE_IN_BODY, message = "ASCII")
            String contact,

            @NotNull @Valid CustomerNumberBody customer,

            @NotBlank @Size(max = KEY) @Pattern(regexp = Paths.CODE_IN_BODY, message = "ASCII")
            String event,

            @NotNull ContactEventKind kind,
            @NotNull Instant occurredAt,
            @Nullable @Valid OpeningBody opening,
            @Nullable ContactOutcome outcome,
            @Nullable Instant dueAt,

            @Nullable @Size(min = 1, max = KEY) @Pattern(regexp = Paths.CODE_IN_BODY, message = "ASCII")
            String agent,

            @Nullable @Size(min = 1, max = SAID) @PlainText String said) {

        TellContactEvent told() {
            return new TellContactEvent(
                    contact,
                    customer.asked(),
                    event,
                    kind,
                    occurredAt,
                    Optional.ofNullable(opening).map(OpeningBody::told),
                    Optional.ofNullable(outcome),
                    Optional.ofNullable(dueAt),
                    Objects.requireNonNullElse(agent, ""),
                    Optional.ofNullable(said).map(String::strip));
        }
    }

    record EventsRequest(@NotNull @Size(max = MOST_EVENTS) List<@NotNull @Valid EventBody> events) {

        List<TellContactEvent> told() {
            return events.stream().map(EventBody::told).toList();
        }
    }

    /** @param changed contacts of which something was new */
    record TakenBody(int events, int changed) {}
}
