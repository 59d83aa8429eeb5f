package kr.ansim.membership.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.kernel.Won;
import kr.ansim.membership.CampaignReport;
import kr.ansim.membership.CampaignUse;
import kr.ansim.membership.CouponMonth;
import kr.ansim.membership.CouponUse;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** What becomes of coupons, from the sums of their months. */
@ApplicationScoped
public class CouponFigures {

    private static final String SUMS =
            "SUM(issued) AS issued, SUM(held) AS held, SUM(used) AS used, SUM(won) AS won FROM membership_coupon_month";

    @Inject
    private Statements statements;

    @Inject
    private BenefitFacts facts;

    @Inject
    private Clock clock;

    /** The earliest month first. */
    public List<CouponMonth> byMonth(YearMonth since) {
        Map<YearMonth, CouponUse> months = new TreeMap<>();
        statements
                .list(
                        "SELECT month_begin, " + SUMS
                                + " WHERE month_begin >= ? GROUP BY month_begin ORDER BY month_begin",
                        row -> new CouponMonth(YearMonth.from(row.date("month_begin")), use(row, 0)),
                        since.atDay(1))
                .forEach(one -> months.put(one.month(), one.use()));
        expired(since).forEach((month, expired) -> months.merge(month, expired, CouponFigures::plus));
        return months.entrySet().stream()
                .map(one -> new CouponMonth(one.getKey(), one.getValue()))
                .toList();
    }

    /** What ended with a month that is over, and neither was nor is to be used. */
    private Map<YearMonth, CouponUse> expired(YearMonth since) {
        Map<YearMonth, CouponUse> months = new HashMap<>();
        statements
                .list(
                        "SELECT end_begin, SUM(issued - used - held) AS expired FROM membership_coupon_month"
                                + " WHERE end_begin >= ? AND end_begin < ? GROUP BY end_begin HAVING SUM(issued - used - held) > 0",
                        row -> Map.entry(YearMonth.from(row.date("end_begin")), row.bigint("expired")),
                        since.atDay(1),
                        thisMonth())
                .forEach(one -> months.put(one.getKey(), new CouponUse(0, 0, 0, one.getValue(), Won.ZERO)));
        return months;
    }

    /** Whose coupons cost most first. */
    public List<CampaignUse> byCampaign(YearMonth since, int most) {
        return statements.list(
                "SELECT s.*, c.name FROM (SELECT campaign_id, SUM(CASE WHEN end_begin < ? THEN issued - used - held ELSE 0 END)"
                        + " AS expired, " + SUMS + " WHERE month_begin >= ? GROUP BY campaign_id) s"
                        + " JOIN membership_campaign c ON c.id = s.campaign_id"
                        + " ORDER BY s.won DESC, s.issued DESC, s.campaign_id LIMIT ?",
                row -> new CampaignUse(
                        row.uuid("campaign_id"), row.string("name"), use(row, Math.max(0, row.bigint("expired")))),
                thisMonth(),
                since.atDay(1),
                most);
    }

    /** By campaign, of coupons whose last month is over; what is still to be used says nothing yet. */
    public Map<UUID, CouponUse> ended() {
        Map<UUID, CouponUse> campaigns = new HashMap<>();
        statements
                .list(
                        "SELECT campaign_id, " + SUMS + " WHERE end_begin < ? GROUP BY campaign_id",
                        row -> Map.entry(row.uuid("campaign_id"), use(row, 0)),
                        thisMonth())
                .forEach(one -> campaigns.put(one.getKey(), one.getValue()));
        return campaigns;
    }

    /** Of one campaign, from its months and not from its coupons, of which there may be millions. */
    public CampaignReport of(UUID campaign) {
        Instant at = facts.addedUpTo();
        CouponUse use = statements
                .find(
                        "SELECT COALESCE(SUM(issued), 0) AS issued, COALESCE(SUM(held), 0) AS held, COALESCE(SUM(used), 0) AS used,"
                                + " COALESCE(SUM(won), 0) AS won FROM membership_coupon_month WHERE campaign_id = ?",
                        row -> use(row, 0),
                        campaign)
                .orElseThrow();
        return new CampaignReport(use.issued() - use.held() - use.used(), use.held(), use.used(), use.cost(), at);
    }

    private LocalDate thisMonth() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA).withDayOfMonth(1);
    }

    private static CouponUse use(Row row, long expired) throws SQLException {
        return new CouponUse(
                row.bigint("issued"), row.bigint("held"), row.bigint("used"), expired, Won.of(row.bigint("won")));
    }

    private static CouponUse plus(CouponUse one, CouponUse other) {
        return new CouponUse(
                one.issued() + other.issued(),
                one.held() + other.held(),
                one.used() + other.used(),
                one.expired() + other.expired(),
                one.cost().plus(other.cost()));
    }
}
