package kr.ansim.care.greeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.ansim.care.GreetingFact;
import kr.ansim.care.GreetingSource;
import kr.ansim.care.GreetingVariable;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.OrderLocker;
import kr.ansim.membership.OrderSummary;
import org.junit.jupiter.api.Test;

class LockerFactsTest {

    private static final String SITE = "역삼1동 주민센터";

    private static OrderSummary order(int daysAgo, Optional<Integer> deliveredDaysAgo, int kept) {
        return Members.order(
                Members.TODAY.minusDays(daysAgo),
                "가구",
                "거실 장",
                deliveredDaysAgo.map(days -> Members.TODAY.minusDays(days)),
                kept);
    }

    private static OrderLocker confirmed(OrderSummary order) {
        return Members.locker(order, SITE, BookingState.CONFIRMED, false);
    }

    private static List<FoundFact> of(OrderSummary... orders) {
        List<OrderSummary> all = List.of(orders);
        return LockerFacts.of(Members.fetching(
                all, all.stream().map(LockerFactsTest::confirmed).toList()));
    }

    @Test
    void is_said_in_the_words_that_are_shipped() {
        OrderSummary order = order(3, Optional.of(1), 1);
        MemberFacts member = Members.fetching(List.of(order), List.of(confirmed(order)));
        assertThat(said(member, "ko")).containsExactly("11월 25일에 주문하신 상품은 역삼1동 주민센터 보관함으로 예약해 드렸습니다.");
        assertThat(said(member, "en"))
                .containsExactly("For what you ordered on 25 November we booked a locker at 역삼1동 주민센터.");
    }

    private static List<String> said(MemberFacts member, String language) {
        return Choice.sayable(member, ShippedTemplates.in(language), ShippedTemplates.UNSPOKEN).stream()
                .filter(one -> one.fact().fact() == GreetingFact.LOCKER)
                .map(one -> one.said().words())
                .toList();
    }

    @Test
    void knows_goods_that_were_put_there_for_as_long_as_a_locker_keeps_them() {
        assertThat(of(order(9, Optional.of(2), 1))).singleElement().satisfies(one -> {
            assertThat(one.source()).isEqualTo(GreetingSource.LOCKER);
            assertThat(one.on()).isEqualTo(Members.TODAY.minusDays(2));
            assertThat(one.values()).containsEntry(GreetingVariable.SITE, SITE);
        });
        assertThat(of(order(9, Optional.of(3), 1))).isEmpty();
    }

    @Test
    void knows_goods_for_which_a_locker_waits_while_they_can_still_come() {
        assertThat(of(order(14, Optional.empty(), 1)))
                .extracting(FoundFact::on)
                .containsExactly(Members.TODAY.minusDays(14));
        assertThat(of(order(15, Optional.empty(), 1))).isEmpty();
    }

    @Test
    void names_the_one_whose_time_ends_first() {
        assertThat(of(order(1, Optional.empty(), 1), order(4, Optional.of(1), 1), order(3, Optional.of(2), 1)))
                .extracting(one -> one.values().get(GreetingVariable.DATE))
                .containsExactly(Members.TODAY.minusDays(3));
    }

    @Test
    void says_nothing_of_what_went_back_or_of_a_locker_that_is_not_there() {
        assertThat(of(order(3, Optional.of(1), 0))).isEmpty();
        OrderSummary order = order(3, Optional.empty(), 1);
        List<OrderLocker> others = Arrays.stream(BookingState.values())
                .map(state -> Members.locker(order, SITE, state, state == BookingState.CONFIRMED))
                .toList();
        assertThat(LockerFacts.of(Members.fetching(List.of(order), others))).isEmpty();
        assertThat(LockerFacts.of(Members.fetching(List.of(), List.of(confirmed(order)))))
                .isEmpty();
    }
}
