package kr.ansim.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ansim.certification.CertificationDesk;
import kr.ansim.certification.CompanyRecords;
import kr.ansim.certification.HoldDetails;
import kr.ansim.certification.HoldStep;
import kr.ansim.certification.ProductFile;
import kr.ansim.certification.ProductRecords;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Actors;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** One watched product: how it stands, what proves it, and its hold. */
@Named("certifiedProduct")
@ViewScoped
public class CertifiedProductView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HOLD = "hold";

    @Inject
    private CertificationDesk desk;

    @Inject
    private CompanyRecords records;

    @Inject
    private Actors actors;

    @Inject
    private ProductShops shops;

    @Inject
    private HoldWords holds;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private @Nullable String reason;

    /** When the release was asked for that is on the page; whatever is read again for the answer may be of another request. */
    private @Nullable Instant askedAt;

    private transient @Nullable ProductFile file;
    private transient @Nullable ProductRecords received;
    private transient @Nullable List<HoldStep> steps;

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id").orElse(null);
    }

    public void check() {
        file = null;
        steps = null;
        AddressedId.orUnknown(
                () -> askedAt = getFile().hold().flatMap(HoldDetails::askedAt).orElse(null));
    }

    public ProductFile getFile() {
        ProductFile known = file;
        if (known == null) {
            known = desk.file(id());
            file = known;
        }
        return known;
    }

    /** What came by consent of its company. */
    public ProductRecords getRecords() {
        ProductRecords known = received;
        if (known == null) {
            known = records.ofProduct(id());
            received = known;
        }
        return known;
    }

    /** What happened to its sales holds, the newest first. */
    public List<HoldStep> getHoldSteps() {
        List<HoldStep> known = steps;
        if (known == null) {
            known = desk.holdSteps(id());
            steps = known;
        }
        return known;
    }

    /** Who released it though its certificates forbid the sale; empty when nobody did. */
    public String getReleased() {
        return getFile().hold().isEmpty() && getFile().checked().verdict().forbidsSale()
                ? holds.released(getHoldSteps())
                : "";
    }

    public void askAgain() {
        desk.askAgain(List.of(id()));
        Wording.CERTIFICATION.done("product.asked-again");
    }

    public void release() {
        String why = reason;
        act("hold.asked.done", hold -> {
            desk.askRelease(hold.id(), why == null ? "" : why);
            reason = null;
        });
    }

    public void takeBack() {
        act("hold.taken-back", hold -> desk.takeReleaseBack(hold.id()));
    }

    /** To the request that is on the page. */
    public void agree() {
        Instant shown = askedAt;
        act("hold.released", hold -> desk.agreeRelease(hold.id(), shown == null ? Instant.EPOCH : shown));
    }

    private void act(String done, Consumer<HoldDetails> act) {
        getFile().hold().ifPresent(hold -> {
            try {
                act.accept(hold);
                Wording.CERTIFICATION.done(done);
            } catch (RuleBroken broken) {
                Refusals.show(HOLD, broken);
            }
        });
    }

    public String getAsker() {
        return getFile()
                .hold()
                .flatMap(HoldDetails::askedBy)
                .map(actors::nameOf)
                .orElse("");
    }

    /** Whether the reader asked for the release; a second person must agree to it. */
    public boolean isAsking() {
        return getFile()
                .hold()
                .flatMap(HoldDetails::askedBy)
                .filter(asker -> asker.equals(request.getRemoteUser()))
                .isPresent();
    }

    public String getLead() {
        return shops.with(getFile().code(), getFile().shopId()) + " · "
                + getFile().category();
    }

    public String getModels() {
        return getFile().models().isEmpty() ? "—" : String.join(", ", getFile().models());
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
