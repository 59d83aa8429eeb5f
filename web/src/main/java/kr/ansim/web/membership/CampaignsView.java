package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kr.ansim.membership.CouponCampaign;
import kr.ansim.membership.CouponCampaigns;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** Campaigns of coupons, the newest first. */
@Named("campaigns")
@RequestScoped
public class CampaignsView extends PagedList<CouponCampaign> {

    @Inject
    private CouponCampaigns all;

    @Override
    protected List<CouponCampaign> find(String wanted, @Nullable UUID last, int limit) {
        return all.page(last, limit);
    }

    @Override
    protected UUID id(CouponCampaign row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return "";
    }
}
