package kr.ansim.web.care;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import kr.ansim.web.faces.AddressedId;
import org.jspecify.annotations.Nullable;

/** Whom the one screen shows, and for which call. The address says it once: it is gone when a part of the page is asked for. */
@Named("deskAddress")
@ViewScoped
public class DeskAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HttpServletRequest request;

    private String member = "";
    private @Nullable UUID call;
    private String show = "";

    @PostConstruct
    void open() {
        String asked = request.getParameter("member");
        member = asked == null ? "" : asked.replaceAll("[\\s-]", "");
        call = AddressedId.in(request, "call").orElse(null);
        show = Objects.requireNonNullElse(request.getParameter("show"), "");
    }

    /** The number as it was asked for, which may be one that belongs to another member since; empty for nobody. */
    public String getMember() {
        return member;
    }

    /** Whether a member is named at all. */
    public boolean isOfMember() {
        return !member.isEmpty();
    }

    public @Nullable UUID getCall() {
        return call;
    }

    /** To what the timeline is narrowed; empty for nothing. */
    public String getShow() {
        return show;
    }
}
