package kr.ansim.membership.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.BenefitRule;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to the points of three members, who are merged and parted again meanwhile, and however often it is told:
 * the book says of every point what is true of a coin, and balances.
 */
class PointBookProperties {

    @Provide
    Arbitrary<List<PointLife.Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(PointLife.What.class),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 30))
                .as(PointLife.Act::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    @Property(tries = 150)
    void the_book_balances_and_says_where_each_coin_is(@ForAll("acts") List<PointLife.Act> acts) {
        PointLife life = new PointLife();
        for (PointLife.Act act : acts) {
            life.act(act);
            life.check();
        }
    }

    @Test
    void another_request_by_the_same_key_is_refused() {
        PointLife life = new PointLife();
        IssuePoints points =
                new IssuePoints(PointLife.MEMBERS.get(0), LotSource.GRANT, 5, LocalDate.of(2028, 2, 29), false);
        UUID lot = life.book.issue(JournalOrder.of(JournalKind.ISSUE, "once", points), points);
        assertThat(life.book.issue(JournalOrder.of(JournalKind.ISSUE, "once", points), points))
                .isEqualTo(lot);
        assertThatThrownBy(() -> life.book.issue(JournalOrder.of(JournalKind.ISSUE, "once", "other"), points))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(BenefitRule.JOURNAL_DIFFERS));
    }

    @Test
    void who_is_merged_pays_with_the_points_of_both_as_soon_as_any_are_moved() {
        PointLife life = new PointLife();
        for (PointLife.Act act : List.of(
                new PointLife.Act(PointLife.What.ISSUE, 5, 0),
                new PointLife.Act(PointLife.What.HOLD, 5, 0),
                new PointLife.Act(PointLife.What.USE, 1, 0),
                new PointLife.Act(PointLife.What.CANCEL, 5, 0),
                new PointLife.Act(PointLife.What.ISSUE, 9, 1),
                new PointLife.Act(PointLife.What.MERGE, 1, 0),
                new PointLife.Act(PointLife.What.HOLD, 5, 1),
                new PointLife.Act(PointLife.What.HOLD, 3, 0),
                new PointLife.Act(PointLife.What.UNDO_MERGE, 1, 0),
                new PointLife.Act(PointLife.What.RELEASE, 1, 0))) {
            life.act(act);
            life.check();
        }
    }

    @Test
    void points_end_with_the_last_day_of_a_month_leap_days_included() {
        PointPolicy policy = new PointPolicy(24, true);
        assertThat(policy.lastDay(LocalDate.of(2026, 2, 1))).isEqualTo("2028-02-29");
        assertThat(policy.lastDay(LocalDate.of(2026, 1, 31))).isEqualTo("2028-01-31");
        assertThat(new PointPolicy(1, true).lastDay(LocalDate.of(2027, 1, 31))).isEqualTo("2027-02-28");
        assertThat(new PointPolicy(60, true).lastDay(LocalDate.of(2024, 2, 29))).isEqualTo("2029-02-28");
    }
}
