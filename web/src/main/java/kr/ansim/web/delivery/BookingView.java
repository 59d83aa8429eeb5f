package kr.ansim.web.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import kr.ansim.delivery.BookingDossier;
import kr.ansim.delivery.BookingLookUp;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** One booking with its history. Its recipient is masked until somebody says why they need to see them. */
@Named("booking")
@ViewScoped
public class BookingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BookingLookUp lookUp;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private @Nullable String reason;
    private transient @Nullable BookingDossier dossier;

    /** Shown in the answer to the question, gone with the next one: the session must not keep it. */
    private transient @Nullable Map<String, String> revealed;

    private transient boolean justRevealed;

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id").orElse(null);
    }

    public void check() {
        dossier = null;
        if (!justRevealed) {
            revealed = null;
        }
        justRevealed = false;
        AddressedId.orUnknown(this::getDossier);
    }

    public BookingDossier getDossier() {
        BookingDossier known = dossier;
        if (known == null) {
            known = lookUp.get(id());
            dossier = known;
        }
        return known;
    }

    public void reveal() {
        try {
            revealed = lookUp.reveal(id(), reason == null ? "" : reason);
            justRevealed = true;
            reason = null;
        } catch (RuleBroken broken) {
            Refusals.show("reveal", broken);
        }
    }

    public boolean isRevealed() {
        return revealed != null;
    }

    public Map<String, String> getRecipient() {
        Map<String, String> clear = revealed;
        return clear == null ? getDossier().recipient() : clear;
    }

    private UUID id() {
        return id == null ? new UUID(0, 0) : id;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
