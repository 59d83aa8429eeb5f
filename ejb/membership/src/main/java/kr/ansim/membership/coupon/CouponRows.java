package kr.ansim.membership.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.membership.CampaignState;
import kr.ansim.membership.CouponLine;
import kr.ansim.membership.CouponState;
import kr.ansim.membership.MemberCoupon;
import kr.ansim.membership.figures.BenefitFact;
import kr.ansim.membership.figures.BenefitFacts;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Coupons as the database has them: made, given, withdrawn and looked for. */
@ApplicationScoped
class CouponRows {

    private static final String KNOWN =
            "SELECT k.id AS coupon_id, k.code, k.valid_to AS coupon_to, k.state AS coupon_state, m.head_id, c.*"
                    + " FROM membership_coupon k JOIN membership_campaign c ON c.id = k.campaign_id"
                    + " LEFT JOIN membership_member m ON m.id = k.member_id WHERE ";

    @Inject
    private Statements statements;

    @Inject
    private BenefitFacts facts;

    /** @param member who alone may use it, null for anybody */
    record Owned(String code, @Nullable UUID member) {}

    /** Takes them away: what is free at once, what is set aside or used if it ever comes back. */
    void withdraw(UUID campaign, LocalDate validTo, Collection<UUID> coupons) {
        if (coupons.isEmpty()) {
            return;
        }
        List<Object[]> free = new ArrayList<>();
        List<Object[]> taken = new ArrayList<>();
        statements.each(
                "SELECT id, state FROM membership_coupon WHERE id IN (" + Statements.marks(coupons.size())
                        + ") ORDER BY id FOR UPDATE",
                row -> (CouponState.FREE.name().equals(row.string("state")) ? free : taken)
                        .add(new Object[] {row.uuid("id")}),
                coupons.toArray());
        statements.batch("UPDATE membership_coupon SET recalled = TRUE WHERE id = ?", taken);
        statements.batch("UPDATE membership_coupon SET state = 'WITHDRAWN' WHERE id = ?", free);
        tellWithdrawn(campaign, validTo, free.size());
    }

    private void tellWithdrawn(UUID campaign, LocalDate validTo, int coupons) {
        if (coupons > 0) {
            facts.tell(List.of(BenefitFact.issued(campaign, validTo, -coupons)));
        }
    }

    /** Those of a member that it has not used. */
    void withdrawAll(UUID member) {
        statements
                .list(
                        "SELECT id, campaign_id, valid_to FROM membership_coupon WHERE member_id = ?"
                                + " AND state IN ('FREE', 'HELD')",
                        Mine::of,
                        member)
                .forEach(one -> withdraw(one.campaign(), one.validTo(), List.of(one.id())));
    }

    private record Mine(UUID id, UUID campaign, LocalDate validTo) {

        private static Mine of(Row row) throws SQLException {
            return new Mine(row.uuid("id"), row.uuid("campaign_id"), row.date("valid_to"));
        }
    }

    /** Those that will be withdrawn if they come back, by the person who has them. @param validTo their last day */
    Map<UUID, UUID> recalled(UUID campaign, LocalDate validTo, UUID after, UUID last) {
        Map<UUID, UUID> recalled = new HashMap<>();
        statements
                .list(
                        "SELECT m.head_id, k.id FROM membership_member m JOIN membership_coupon k ON k.member_id = m.id"
                                + " AND k.state IN ('HELD', 'USED') AND k.valid_to = ? AND k.campaign_id = ?"
                                + " AND k.recalled = TRUE WHERE m.head_id > ? AND m.head_id <= ?",
                        row -> Map.entry(row.uuid("head_id"), row.uuid("id")),
                        validTo,
                        campaign,
                        after,
                        last)
                .forEach(one -> recalled.put(one.getKey(), one.getValue()));
        recalled.values().retainAll(stillRecalled(recalled.values()));
        return recalled;
    }

    /** Those that have not come back in the meantime, nor will they until the end of the transaction. */
    private Set<UUID> stillRecalled(Collection<UUID> coupons) {
        return coupons.isEmpty()
                ? Set.of()
                : Set.copyOf(statements.list(
                        "SELECT id FROM membership_coupon WHERE id IN (" + Statements.marks(coupons.size())
                                + ") AND state IN ('HELD', 'USED') ORDER BY id FOR UPDATE",
                        row -> row.uuid("id"),
                        coupons.toArray()));
    }

    /** They stay their members' whatever comes back. */
    void giveAgain(List<UUID> recalled) {
        statements.batch(
                "UPDATE membership_coupon SET recalled = FALSE WHERE id = ?",
                recalled.stream().map(id -> new Object[] {id}).toList());
    }

    /** @throws kr.ansim.platform.DuplicateKey when there is such a code, of which there are a billion times more than coupons */
    void add(UUID campaign, LocalDate validTo, Map<UUID, Owned> coupons) {
        statements.batch(
                "INSERT INTO membership_coupon (id, code, campaign_id, member_id, valid_to, state, discount)"
                        + " VALUES (?, ?, ?, ?, ?, 'FREE', 0)",
                coupons.entrySet().stream()
                        .map(one -> new @Nullable Object[] {
                            one.getKey(),
                            one.getValue().code(),
                            campaign,
                            one.getValue().member(),
                            validTo
                        })
                        .toList());
        if (!coupons.isEmpty()) {
            facts.tell(List.of(BenefitFact.issued(campaign, validTo, coupons.size())));
        }
    }

    Map<String, KnownCoupon> known(Collection<String> codes) {
        Map<String, KnownCoupon> known = new HashMap<>();
        if (!codes.isEmpty()) {
            statements
                    .list(
                            KNOWN + "k.code IN (" + Statements.marks(codes.size()) + ")",
                            CouponRows::coupon,
                            codes.toArray())
                    .forEach(coupon -> known.put(coupon.code(), coupon));
        }
        return known;
    }

    /** How many of each campaign a person has used or set aside. */
    Map<UUID, Integer> used(UUID head) {
        Map<UUID, Integer> used = new HashMap<>();
        statements
                .list(
                        "SELECT h.campaign_id, COUNT(*) AS used FROM membership_member m JOIN membership_hold_coupon h"
                                + " ON h.member_id = m.id AND h.live = TRUE WHERE m.head_id = ? GROUP BY h.campaign_id",
                        row -> Map.entry(row.uuid("campaign_id"), row.integer("used")),
                        head)
                .forEach(one -> used.put(one.getKey(), one.getValue()));
        return used;
    }

    /** Of a campaign, in the order in which they were made. */
    List<CouponLine> page(UUID campaign, @Nullable UUID after, int most) {
        return statements.list(
                "SELECT id, code, state, valid_to FROM membership_coupon WHERE campaign_id = ? AND id > ? ORDER BY id LIMIT ?",
                row -> new CouponLine(
                        row.uuid("id"),
                        row.string("code"),
                        CouponState.valueOf(row.string("state")),
                        row.date("valid_to")),
                campaign,
                after == null ? new UUID(0, 0) : after,
                most);
    }

    /** The soonest end first. */
    List<MemberCoupon> usableBy(UUID head, LocalDate today) {
        return statements.list(
                "SELECT k.code, k.valid_to AS coupon_to, c.* FROM membership_member m JOIN membership_coupon k"
                        + " ON k.member_id = m.id AND k.state = 'FREE' AND k.valid_to >= ? JOIN membership_campaign c"
                        + " ON c.id = k.campaign_id AND c.state = 'OPEN' AND c.valid_from <= ? AND c.valid_to >= ?"
                        + " WHERE m.head_id = ? ORDER BY k.valid_to, k.code LIMIT 100",
                row -> new MemberCoupon(
                        row.string("code"), row.string("name"), CampaignRows.terms(row), row.date("coupon_to")),
                today,
                today,
                today,
                head);
    }

    private static KnownCoupon coupon(Row row) throws SQLException {
        return new KnownCoupon(
                row.uuid("coupon_id"),
                row.string("code"),
                row.uuid("id"),
                row.string("name"),
                CampaignRows.terms(row),
                CampaignState.valueOf(row.string("state")),
                Optional.ofNullable(row.uuidOrNull("head_id")),
                row.date("coupon_to"),
                CouponState.valueOf(row.string("coupon_state")));
    }
}
