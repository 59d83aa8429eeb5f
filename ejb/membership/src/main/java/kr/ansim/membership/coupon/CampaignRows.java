package kr.ansim.membership.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.Won;
import kr.ansim.membership.CampaignState;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.CouponCampaign;
import kr.ansim.membership.CouponKind;
import kr.ansim.membership.CouponStacking;
import kr.ansim.membership.SalesChannel;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Campaigns as the database has them. */
@ApplicationScoped
class CampaignRows {

    private static final String BETWEEN = "\n";

    @Inject
    private Statements statements;

    void add(CouponCampaign campaign) {
        CampaignTerms terms = campaign.terms();
        statements.update(
                "INSERT INTO membership_campaign (id, name, kind, amount, most, minimum, categories, channels, valid_from,"
                        + " valid_to, stacking, per_member, state, wanted_codes, made_codes, made_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?)",
                campaign.id(),
                campaign.name(),
                terms.kind(),
                terms.amount(),
                terms.most().amount(),
                terms.minimum().amount(),
                written(terms.categories()),
                terms.channels().stream().map(Enum::name).sorted().collect(Collectors.joining(BETWEEN)),
                terms.validFrom(),
                terms.validTo(),
                terms.stacking(),
                terms.perMember(),
                campaign.state(),
                campaign.at());
    }

    Optional<CouponCampaign> find(UUID id) {
        return statements.find("SELECT * FROM membership_campaign WHERE id = ?", CampaignRows::campaign, id);
    }

    Optional<CouponCampaign> locked(UUID id) {
        return statements.find("SELECT * FROM membership_campaign WHERE id = ? FOR UPDATE", CampaignRows::campaign, id);
    }

    /** The newest first. @param after the last that is known, null for the first page */
    List<CouponCampaign> page(@Nullable UUID after, int most) {
        return after == null
                ? statements.list(
                        "SELECT * FROM membership_campaign ORDER BY id DESC LIMIT ?", CampaignRows::campaign, most)
                : statements.list(
                        "SELECT * FROM membership_campaign WHERE id < ? ORDER BY id DESC LIMIT ?",
                        CampaignRows::campaign,
                        after,
                        most);
    }

    void want(UUID id, long more) {
        statements.update("UPDATE membership_campaign SET wanted_codes = wanted_codes + ? WHERE id = ?", more, id);
    }

    void made(UUID id, long more) {
        statements.update("UPDATE membership_campaign SET made_codes = made_codes + ? WHERE id = ?", more, id);
    }

    /** Whose codes are not all made. */
    List<UUID> unfinished() {
        return statements.list(
                "SELECT id FROM membership_campaign WHERE state = 'OPEN' AND made_codes < wanted_codes ORDER BY id",
                row -> row.uuid("id"));
    }

    /** As the table keeps it. */
    static String written(Set<String> categories) {
        return categories.stream().sorted().collect(Collectors.joining(BETWEEN));
    }

    boolean end(UUID id) {
        return statements.update("UPDATE membership_campaign SET state = 'ENDED' WHERE id = ? AND state = 'OPEN'", id)
                == 1;
    }

    static CouponCampaign campaign(Row row) throws SQLException {
        return new CouponCampaign(
                row.uuid("id"),
                row.string("name"),
                terms(row),
                CampaignState.valueOf(row.string("state")),
                row.bigint("wanted_codes"),
                row.bigint("made_codes"),
                row.instant("made_at"));
    }

    static CampaignTerms terms(Row row) throws SQLException {
        return new CampaignTerms(
                CouponKind.valueOf(row.string("kind")),
                row.bigint("amount"),
                Won.of(row.bigint("most")),
                Won.of(row.bigint("minimum")),
                Set.copyOf(parts(row.string("categories"))),
                parts(row.string("channels")).stream()
                        .map(SalesChannel::valueOf)
                        .collect(Collectors.toSet()),
                row.date("valid_from"),
                row.date("valid_to"),
                CouponStacking.valueOf(row.string("stacking")),
                row.integer("per_member"));
    }

    private static Collection<String> parts(String list) {
        return list.isEmpty() ? List.of() : Arrays.asList(list.split(BETWEEN));
    }
}
