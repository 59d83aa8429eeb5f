package kr.ansim.web.membership;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kr.ansim.membership.ContactDetails;
import kr.ansim.membership.Contacts;
import kr.ansim.web.faces.AddressedId;
import org.jspecify.annotations.Nullable;

/** One contact of a member with all that happened to it. */
@Named("contact")
@ViewScoped
public class ContactView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private Contacts contacts;

    @Inject
    private HttpServletRequest request;

    private String member = "";
    private UUID id = NONE;
    private transient @Nullable ContactDetails it;

    @PostConstruct
    void open() {
        String asked = request.getParameter("member");
        member = asked == null ? "" : asked.replaceAll("[\\s-]", "");
        id = AddressedId.in(request, "id").orElse(NONE);
    }

    public void check() {
        it = null;
        AddressedId.orUnknown(this::getIt);
    }

    public ContactDetails getIt() {
        ContactDetails known = it;
        if (known == null) {
            known = contacts.get(member, id);
            it = known;
        }
        return known;
    }

    /** Those in which something was said that is still there. */
    public List<ContactDetails.Happening> getSaid() {
        return getIt().happenings().stream()
                .filter(one -> !one.said().isEmpty())
                .toList();
    }

    public String getMember() {
        return member;
    }

    public UUID getId() {
        return id;
    }
}
