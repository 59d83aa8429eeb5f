package kr.ansim.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.MatchDecision;
import kr.ansim.certification.MatchField;
import kr.ansim.certification.MatchFile;
import kr.ansim.certification.Meeting;
import kr.ansim.certification.RecallDesk;
import kr.ansim.certification.RecallDetails;
import kr.ansim.certification.RecalledProduct;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Actors;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** A recall beside the product it may be about, and the decision. */
@Named("recallMatch")
@ViewScoped
public class RecallMatchView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DECISION = "decision";

    @Inject
    private RecallDesk desk;

    @Inject
    private Actors actors;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private @Nullable String reason;
    private transient @Nullable MatchFile file;

    /**
     * One field of both.
     *
     * @param how they meet; empty when they don't
     */
    public record Beside(MatchField field, String recall, String product, Optional<Meeting> how) {

        public String fieldKey() {
            return "match.field." + field;
        }

        public String howKey() {
            return how.map(meeting -> "match.how." + meeting.closeness()).orElse("");
        }
    }

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id").orElse(null);
    }

    public void check() {
        file = null;
        AddressedId.orUnknown(this::getFile);
    }

    public MatchFile getFile() {
        MatchFile known = file;
        if (known == null) {
            known = desk.file(id());
            file = known;
        }
        return known;
    }

    public List<Beside> getFields() {
        return Arrays.stream(MatchField.values()).map(this::beside).toList();
    }

    private Beside beside(MatchField field) {
        RecallDetails recall = getFile().recall();
        RecalledProduct product = getFile().product();
        Optional<Meeting> how = getFile().meetings().stream()
                .filter(meeting -> meeting.field() == field)
                .findFirst();
        return switch (field) {
            case NUMBER -> new Beside(field, listed(recall.numbers()), listed(product.numbers()), how);
            case BAR_CODE -> new Beside(field, listed(recall.barCodes()), listed(product.barCodes()), how);
            case MODEL -> new Beside(field, listed(recall.models()), listed(product.models()), how);
            case BRAND -> new Beside(field, recall.brand(), product.brand(), how);
            case NAME -> new Beside(field, recall.product(), product.name(), how);
        };
    }

    private static String listed(List<String> texts) {
        return String.join(", ", texts);
    }

    public void confirm() {
        decide(() -> desk.confirm(id(), told()), "match.confirmed");
    }

    public void dismiss() {
        decide(() -> desk.dismiss(id(), told()), "match.dismissed");
    }

    public void reopen() {
        decide(() -> desk.reopen(id()), "match.reopened");
    }

    private void decide(Runnable decision, String done) {
        try {
            decision.run();
            reason = null;
            Wording.CERTIFICATION.done(done);
        } catch (RuleBroken broken) {
            Refusals.show(DECISION, broken);
        }
    }

    private String told() {
        String text = reason;
        return text == null ? "" : text;
    }

    public String getDecider() {
        return getFile().decision().map(MatchDecision::by).map(actors::nameOf).orElse("");
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
