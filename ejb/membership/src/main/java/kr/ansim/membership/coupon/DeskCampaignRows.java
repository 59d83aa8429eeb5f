package kr.ansim.membership.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.CouponCampaign;
import kr.ansim.membership.DeskCampaign;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Campaigns for the desk as the database has them. */
@ApplicationScoped
class DeskCampaignRows {

    private static final String ALL =
            "SELECT c.* FROM membership_desk_campaign d JOIN membership_campaign c ON c.id = d.campaign_id WHERE ";

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    List<DeskCampaign> open(LocalDate today) {
        return statements.list(
                ALL + "c.state = 'OPEN' AND c.valid_to >= ? ORDER BY c.valid_to, c.id",
                DeskCampaignRows::campaign,
                today);
    }

    Optional<DeskCampaign> find(UUID campaign) {
        return statements.find(ALL + "c.id = ?", DeskCampaignRows::campaign, campaign);
    }

    /** @return false when it was one before */
    boolean add(UUID campaign, String by) {
        try {
            statements.update(
                    "INSERT INTO membership_desk_campaign (campaign_id, told_by, told_at) VALUES (?, ?, ?)",
                    campaign,
                    by,
                    clock.instant());
            return true;
        } catch (DuplicateKey before) {
            return false;
        }
    }

    boolean remove(UUID campaign) {
        return statements.update("DELETE FROM membership_desk_campaign WHERE campaign_id = ?", campaign) == 1;
    }

    private static DeskCampaign campaign(Row row) throws SQLException {
        CouponCampaign campaign = CampaignRows.campaign(row);
        return new DeskCampaign(campaign.id(), campaign.name(), campaign.terms(), campaign.state());
    }
}
