package kr.ansim.web.membership;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.CampaignReport;
import kr.ansim.membership.CampaignState;
import kr.ansim.membership.CouponCampaign;
import kr.ansim.membership.CouponCampaigns;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.CsvDownload;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** One campaign: what its coupons are worth, its codes while they are made, and what became of them. */
@Named("campaign")
@ViewScoped
public class CampaignView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final UUID NOTHING = new UUID(0, 0);

    @Inject
    private CouponCampaigns campaigns;

    @Inject
    private HttpServletRequest request;

    private UUID id = NOTHING;
    private @Nullable Long codes;
    private @Nullable String reason;
    private @Nullable String endReason;
    private transient @Nullable CouponCampaign it;
    private transient @Nullable CampaignReport report;

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id").orElse(NOTHING);
    }

    public void check() {
        again();
        AddressedId.orUnknown(this::getIt);
    }

    public CouponCampaign getIt() {
        CouponCampaign known = it;
        if (known == null) {
            known = campaigns.find(id);
            it = known;
        }
        return known;
    }

    public CampaignReport getReport() {
        CampaignReport known = report;
        if (known == null) {
            known = campaigns.report(id);
            report = known;
        }
        return known;
    }

    public boolean isOpen() {
        return getIt().state() == CampaignState.OPEN;
    }

    public void order() {
        Long wanted = codes;
        tried("codes-form", "campaign.ordered", () -> {
            campaigns.order(id, wanted == null ? 0 : wanted);
            codes = null;
        });
    }

    public void end() {
        tried("end-form", "campaign.ended", () -> campaigns.end(id, Objects.requireNonNullElse(endReason, "")));
    }

    public boolean isForDesk() {
        return campaigns.isForDesk(id);
    }

    public void allowDesk(boolean allowed) {
        tried("desk-form", allowed ? "desk.allowed" : "desk.forbidden", () -> campaigns.allowDesk(id, allowed));
    }

    private void tried(String form, String done, Runnable act) {
        try {
            act.run();
            Wording.POINTS.done(done);
        } catch (RuleBroken broken) {
            Refusals.show(form, broken);
        }
        again();
    }

    public void again() {
        it = null;
        report = null;
    }

    /** Nothing is written before it is known that the reason will do. */
    public void export() {
        CsvDownload file = new CsvDownload("coupons-" + id, "code", "state", "validTo");
        try {
            campaigns.export(
                    id,
                    Objects.requireNonNullElse(reason, ""),
                    line -> file.line(line.code(), line.state(), line.validTo()));
            file.end();
        } catch (RuleBroken broken) {
            Refusals.show("export-form", broken);
        }
    }

    public @Nullable Long getCodes() {
        return codes;
    }

    public void setCodes(@Nullable Long codes) {
        this.codes = codes;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getEndReason() {
        return endReason;
    }

    public void setEndReason(@Nullable String endReason) {
        this.endReason = endReason;
    }
}
