package kr.ansim.web.membership;

import static kr.ansim.web.faces.Wording.BENEFITS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kr.ansim.kernel.SystemClock;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitCost;
import kr.ansim.membership.CampaignUse;
import kr.ansim.membership.ClosedGrades;
import kr.ansim.membership.Consents;
import kr.ansim.membership.CouponMonth;
import kr.ansim.membership.MembershipFigures;
import kr.ansim.membership.PointLedger;
import kr.ansim.membership.TrialBalance;
import kr.ansim.web.faces.Counted;
import kr.ansim.web.faces.FigureChart;
import kr.ansim.web.faces.Periods;
import org.jspecify.annotations.Nullable;

/** How the membership goes: grades, what benefits cost, and what became of coupons and points. */
@Named("dashboard")
@RequestScoped
public class DashboardView {

    private static final Periods MONTHS = new Periods("months", List.of(6, 12, 24), 12);
    private static final int CAMPAIGNS = 20;

    @Inject
    private MembershipFigures figures;

    @Inject
    private PointLedger ledger;

    @Inject
    private Consents consents;

    @Inject
    private DashboardCharts charts;

    @Inject
    private PointWords words;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private @Nullable List<ClosedGrades> closes;
    private @Nullable List<BenefitCost> costs;
    private @Nullable List<CouponMonth> coupons;
    private @Nullable List<CampaignUse> campaigns;
    private @Nullable Optional<TrialBalance> balance;

    public int getMonths() {
        return MONTHS.chosen(request);
    }

    public List<Integer> getPeriods() {
        return MONTHS.choices();
    }

    private YearMonth now() {
        return YearMonth.from(LocalDate.ofInstant(clock.instant(), SystemClock.KOREA));
    }

    private YearMonth since() {
        return now().minusMonths(getMonths() - 1L);
    }

    private List<ClosedGrades> closes() {
        List<ClosedGrades> known = closes;
        if (known == null) {
            known = figures.grades(since());
            closes = known;
        }
        return known;
    }

    private List<BenefitCost> costs() {
        List<BenefitCost> known = costs;
        if (known == null) {
            known = figures.costs(since());
            costs = known;
        }
        return known;
    }

    private List<CouponMonth> coupons() {
        List<CouponMonth> known = coupons;
        if (known == null) {
            known = figures.couponsByMonth(since());
            coupons = known;
        }
        return known;
    }

    private Optional<TrialBalance> balance() {
        Optional<TrialBalance> known = balance;
        if (known == null) {
            known = ledger.latest();
            balance = known;
        }
        return known;
    }

    public FigureChart getGrades() {
        return charts.grades(closes());
    }

    public FigureChart getMoves() {
        return charts.moves(closes());
    }

    public FigureChart getCosts() {
        return charts.costs(costs(), since(), now());
    }

    public FigureChart getCoupons() {
        return charts.coupons(coupons(), since(), now());
    }

    public FigureChart getLiabilities() {
        return charts.liabilities(balance());
    }

    /** Whose coupons cost most. */
    public List<CampaignUse> getCampaigns() {
        List<CampaignUse> known = campaigns;
        if (known == null) {
            known = figures.couponsByCampaign(since(), CAMPAIGNS);
            campaigns = known;
        }
        return known;
    }

    public boolean isAllCampaigns() {
        return getCampaigns().size() < CAMPAIGNS;
    }

    public String getMembers() {
        return last().map(close -> BENEFITS.text("number", close.rising() + close.falling() + close.staying()))
                .orElse("—");
    }

    public String getMembersNote() {
        return last().map(close -> BENEFITS.text("dashboard.members.note", close.rising(), close.falling()))
                .orElse(BENEFITS.text("dashboard.no-close"));
    }

    private Optional<ClosedGrades> last() {
        return closes().isEmpty() ? Optional.empty() : Optional.of(closes().get(closes().size() - 1));
    }

    public String getCost() {
        return words.figure(costs().stream()
                .filter(one -> one.month().equals(now()))
                .map(BenefitCost::cost)
                .reduce(Won.ZERO, Won::plus)
                .amount());
    }

    /** Whether there was a trial balance yet. */
    public boolean isBalanced() {
        return balance().isPresent();
    }

    public String getLiable() {
        return balance().map(one -> words.figure(one.liable())).orElse("—");
    }

    public String getConsentsDue() {
        return Counted.upTo(Consents.MOST_COUNTED, consents.countDue());
    }

    public String getUsed() {
        long used = coupons().stream().mapToLong(one -> one.use().used()).sum();
        return BENEFITS.text("number", used);
    }

    public String getUsedNote() {
        long issued = coupons().stream().mapToLong(one -> one.use().issued()).sum();
        long held = coupons().stream().mapToLong(one -> one.use().held()).sum();
        return BENEFITS.text("dashboard.used.note", issued, Math.max(0, held));
    }
}
