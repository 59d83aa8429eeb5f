package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.web.faces.PageAddress;
import org.jspecify.annotations.Nullable;

/** Whom the one screen shows, for which call, and from which case. */
@Named("deskAddress")
@RequestScoped
public class DeskAddress {

    private static final String CASE = "[Cc]?[0-9]{8}";

    @Inject
    private PageAddress address;

    /** The number as it was asked for, which may be one that belongs to another member since; empty for nobody. */
    public String getMember() {
        return address.number("member");
    }

    /** Whether a member is named at all. */
    public boolean isOfMember() {
        return !getMember().isEmpty();
    }

    public @Nullable UUID getCall() {
        return address.id("call").orElse(null);
    }

    /** From which the agent has come here. */
    Optional<String> ofCase() {
        return Optional.of(address.number("case")).filter(number -> number.matches(CASE));
    }

    /** What the address of another page about this member carries on: the call and the case. */
    public String getTail() {
        return address.id("call").map(call -> "&call=" + call).orElse("")
                + ofCase().map(number -> "&case=" + number).orElse("");
    }
}
