package kr.ansim.membership.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitCost;
import kr.ansim.membership.BenefitCostKind;
import kr.ansim.platform.Statements;

/** What benefits cost, by month. */
@ApplicationScoped
public class CostFigures {

    @Inject
    private Statements statements;

    public List<BenefitCost> since(YearMonth month) {
        return statements.list(
                "SELECT month_begin, kind, won FROM membership_cost_month WHERE month_begin >= ? ORDER BY month_begin, kind",
                row -> new BenefitCost(
                        YearMonth.from(row.date("month_begin")),
                        BenefitCostKind.valueOf(row.string("kind")),
                        Won.of(row.bigint("won"))),
                month.atDay(1));
    }
}
