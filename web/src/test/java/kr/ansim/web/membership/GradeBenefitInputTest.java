package kr.ansim.web.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.membership.BenefitKind;
import kr.ansim.membership.BenefitTerms;
import kr.ansim.membership.GradeBenefit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeBenefitInputTest {

    private static final UUID OPEN = new UUID(0, 1);
    private static final UUID ENDED = new UUID(0, 2);

    @Test
    void what_holds_is_typed_already_but_for_coupons_that_can_be_given_no_more() {
        BenefitTerms terms = new BenefitTerms(
                List.of(
                        benefit(BenefitKind.POINTS_RATE, 150, null),
                        benefit(BenefitKind.FREE_DELIVERY, 3, null),
                        benefit(BenefitKind.VIP_PACKAGING, 1, null),
                        benefit(BenefitKind.COUPON, 1, ENDED),
                        benefit(BenefitKind.COUPON, 1, OPEN)),
                60,
                true);
        GradeBenefitInput input = GradeBenefitInput.of(2, terms, Set.of(OPEN));
        assertThat(input.getRate()).isEqualTo("1.5");
        assertThat(input.benefits())
                .extracting(GradeBenefit::grade, GradeBenefit::kind, GradeBenefit::amount, GradeBenefit::campaign)
                .containsExactly(
                        tuple(2, BenefitKind.POINTS_RATE, 150L, Optional.empty()),
                        tuple(2, BenefitKind.FREE_DELIVERY, 3L, Optional.empty()),
                        tuple(2, BenefitKind.VIP_PACKAGING, 1L, Optional.empty()),
                        tuple(2, BenefitKind.COUPON, 1L, Optional.of(OPEN)));
    }

    @Test
    void a_coupon_that_is_chosen_twice_is_given_once_and_gaps_are_closed() {
        GradeBenefitInput input = new GradeBenefitInput(0);
        input.setCoupon1(OPEN.toString());
        input.setCoupon2(OPEN.toString());
        assertThat(input.benefits().filter(one -> one.kind() == BenefitKind.COUPON))
                .hasSize(1);
        assertThat(List.of(input.getCoupon0(), input.getCoupon1(), input.getCoupon2()))
                .containsExactly(OPEN.toString(), "", "");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 50", " 10 , 1000", "1.234, -1", "일, -1", "'', -1", "-1, -100"})
    void percentages_are_ten_thousandths_and_nonsense_is_out_of_range(String typed, long rate) {
        GradeBenefitInput input = new GradeBenefitInput(0);
        input.setRate(typed);
        assertThat(input.benefits().findFirst().orElseThrow().amount()).isEqualTo(rate);
    }

    private static GradeBenefit benefit(BenefitKind kind, long amount, @Nullable UUID campaign) {
        return new GradeBenefit(2, kind, amount, Optional.ofNullable(campaign));
    }
}
