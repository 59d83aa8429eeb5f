package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import kr.ansim.web.faces.PageAddress;
import org.jspecify.annotations.Nullable;

/** Whom the one screen shows, and for which call. */
@Named("deskAddress")
@RequestScoped
public class DeskAddress {

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
}
