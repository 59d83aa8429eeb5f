package kr.ansim.web.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.CouponCampaigns;
import kr.ansim.membership.CouponKind;
import kr.ansim.membership.CouponStacking;
import kr.ansim.membership.MakeCampaign;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.SalesChannel;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** A campaign that is about to be made. */
@Named("newCampaign")
@ViewScoped
public class NewCampaignView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CouponCampaigns campaigns;

    private @Nullable String name;
    private CouponKind kind = CouponKind.AMOUNT;
    private @Nullable Long amount;
    private @Nullable Long most;
    private @Nullable Long minimum;
    private @Nullable String categories;
    private List<String> channels = List.of();
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private CouponStacking stacking = CouponStacking.ALWAYS;
    private @Nullable Integer perMember;

    public void make() {
        try {
            String named = Objects.requireNonNullElse(name, "");
            refuseWithout(named);
            UUID made = campaigns.make(new MakeCampaign(named, terms()));
            Onward.to("/membership/campaign.xhtml?id=" + made);
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    /** All that is missing at once; what is there but wrong is told by those who make campaigns. */
    private void refuseWithout(String named) {
        Faults missing = new Faults();
        if (named.isBlank()) {
            missing.at("name", BenefitRule.NAME_MISSING);
        }
        if (validFrom == null) {
            missing.at("validFrom", MembershipRule.FIELD_MISSING);
        }
        if (validTo == null) {
            missing.at("validTo", MembershipRule.FIELD_MISSING);
        }
        missing.refuse();
    }

    private CampaignTerms terms() {
        return new CampaignTerms(
                kind,
                orZero(amount),
                Won.of(Math.max(0, orZero(most))),
                Won.of(Math.max(0, orZero(minimum))),
                names(),
                channels.isEmpty()
                        ? Set.of()
                        : channels.stream()
                                .map(SalesChannel::valueOf)
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SalesChannel.class))),
                Objects.requireNonNull(validFrom),
                Objects.requireNonNull(validTo),
                stacking,
                perMember == null ? 0 : Math.max(0, perMember));
    }

    private Set<String> names() {
        String typed = Objects.requireNonNullElse(categories, "");
        return Arrays.stream(typed.split("[,\\n]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
    }

    private static long orZero(@Nullable Long number) {
        return number == null ? 0 : number;
    }

    public CouponKind[] getKinds() {
        return CouponKind.values();
    }

    public CouponStacking[] getStackings() {
        return CouponStacking.values();
    }

    public SalesChannel[] getAllChannels() {
        return SalesChannel.values();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public CouponKind getKind() {
        return kind;
    }

    public void setKind(CouponKind kind) {
        this.kind = kind;
    }

    public @Nullable Long getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Long amount) {
        this.amount = amount;
    }

    public @Nullable Long getMost() {
        return most;
    }

    public void setMost(@Nullable Long most) {
        this.most = most;
    }

    public @Nullable Long getMinimum() {
        return minimum;
    }

    public void setMinimum(@Nullable Long minimum) {
        this.minimum = minimum;
    }

    public @Nullable String getCategories() {
        return categories;
    }

    public void setCategories(@Nullable String categories) {
        this.categories = categories;
    }

    public List<String> getChannels() {
        return channels;
    }

    public void setChannels(List<String> channels) {
        this.channels = List.copyOf(channels);
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(@Nullable LocalDate validTo) {
        this.validTo = validTo;
    }

    public CouponStacking getStacking() {
        return stacking;
    }

    public void setStacking(CouponStacking stacking) {
        this.stacking = stacking;
    }

    public @Nullable Integer getPerMember() {
        return perMember;
    }

    public void setPerMember(@Nullable Integer perMember) {
        this.perMember = perMember;
    }
}
