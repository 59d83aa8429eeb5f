package kr.ansim.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kr.ansim.care.DeskActs;
import kr.ansim.membership.DeskCampaign;
import kr.ansim.membership.DeskGifts;
import kr.ansim.web.faces.AddressedId;
import org.jspecify.annotations.Nullable;

/** The desk gives a coupon. */
@Named("couponGift")
@ViewScoped
public class CouponGiftView extends ActForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeskActs acts;

    @Inject
    private DeskGifts gifts;

    @Inject
    private ActWords words;

    private @Nullable String campaign;
    private transient @Nullable List<DeskCampaign> campaigns;

    public void give() {
        act("giveCoupon", ask -> words.came(acts.giveCoupon(ask, chosen())));
    }

    /** What would come of it, before it is done. */
    public String getForecast() {
        UUID of = chosen();
        long won = getCampaigns().stream()
                .filter(one -> one.id().equals(of))
                .mapToLong(one -> one.worth().amount())
                .findFirst()
                .orElse(0);
        return words.forecast(acts.forecast(member(), won), won);
    }

    public List<DeskCampaign> getCampaigns() {
        List<DeskCampaign> known = campaigns;
        if (known == null) {
            known = gifts.campaigns();
            campaigns = known;
        }
        return known;
    }

    private @Nullable UUID chosen() {
        return AddressedId.of(campaign).orElse(null);
    }

    @Override
    protected void cleared() {
        campaign = null;
    }

    public @Nullable String getCampaign() {
        return campaign;
    }

    public void setCampaign(@Nullable String campaign) {
        this.campaign = campaign;
    }
}
