package kr.ansim.care.action;

import static kr.ansim.care.action.ActWorld.MEMBER;
import static kr.ansim.care.action.ActWorld.SHOP;
import static kr.ansim.care.action.ActWorld.ask;
import static kr.ansim.care.action.ActWorld.broken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.care.ActState;
import kr.ansim.care.ActSummary;
import kr.ansim.care.AskAct;
import kr.ansim.care.CareRule;
import kr.ansim.care.OrderRequest;
import kr.ansim.care.RefuseRequest;
import kr.ansim.care.ReturnGoods;
import kr.ansim.care.ReturnReason;
import kr.ansim.kernel.Won;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.DeskOrder;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.MemberRecordsAsked;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderLinesTold;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.membership.purchase.OrderIntake;
import kr.ansim.platform.PlatformRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shops are asked for what can still be done, once, and what they tell shows that they did it. */
class RequestDeskTest {

    private static final String ORDER = "O-1";
    private static final CustomerNumber CUSTOMER = new CustomerNumber(SalesChannel.TV, MEMBER);

    private final ActWorld world = new ActWorld();
    private final RequestDesk desk = world.wired.get(RequestDesk.class);
    private final OrderWatch watch = world.wired.get(OrderWatch.class);
    private int events;
    private UUID member = SHOP;

    @BeforeEach
    void order() {
        member = world.member(MEMBER);
        events++;
        TellOrderEvent placed = new TellOrderEvent(
                ORDER,
                CUSTOMER,
                "e0",
                OrderEventKind.PLACED,
                world.clock.instant(),
                Optional.of(new TellOrderEvent.Terms("CARD", Won.ZERO, Won.ZERO, Won.ZERO)),
                IntStream.rangeClosed(1, 2)
                        .mapToObj(line -> new TellOrderEvent.Line(
                                line,
                                3,
                                Optional.of(new OrderedLine("P-" + line, "의류", "다람", "66", 3, Won.of(10_000)))))
                        .toList());
        world.wired.get(OrderIntake.class).take(SHOP, List.of(placed));
    }

    @Test
    void packaging_is_asked_once_until_anything_is_shipped() {
        AskAct ask = ask(MEMBER);
        ActSummary asked = desk.packaging(ask, SHOP, ORDER, "one");
        assertThat(desk.packaging(ask, SHOP, ORDER, "one")).isEqualTo(asked);
        assertThat(asked.worth()).isEqualTo(Won.of(2_000));
        broken(() -> desk.packaging(ask(MEMBER), SHOP, ORDER, "one"), CareRule.PACKAGING_ASKED);
        assertThat(world.news).singleElement().satisfies(news -> {
            assertThat(news.type()).isEqualTo("order.packaging-asked");
            assertThat(news.data().getString("order")).isEqualTo(ORDER);
            assertThat(news.data().toString()).doesNotContain("늦음");
        });
        told(OrderEventKind.SHIPPED, 1, 3);
        assertThat(states()).containsExactly(ActState.DONE);
        broken(() -> desk.packaging(ask(MEMBER), SHOP, ORDER, "one"), CareRule.ORDER_SHIPPED);
    }

    @Test
    void what_was_asked_for_a_member_is_taken_home_without_why() {
        desk.packaging(ask(MEMBER), SHOP, ORDER, "one");
        MemberRecordsAsked asked = new MemberRecordsAsked(List.of(member), MEMBER, "열람 요구");
        world.wired.get(RequestRecords.class).tell(asked);
        assertThat(asked.told()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(MemberRecord.Kind.REQUEST);
            assertThat(one.values())
                    .containsOnly(
                            Map.entry("request", "PACKAGING"),
                            Map.entry("requestState", "WAITING"),
                            Map.entry("order", ORDER));
        });
    }

    @Test
    void nothing_is_asked_of_orders_that_are_cancelled_or_not_the_members() {
        broken(() -> desk.packaging(ask(MEMBER), SHOP, "O-2", "one"), CareRule.UNKNOWN_ORDER);
        world.member("N-2");
        broken(() -> desk.packaging(ask("N-2"), SHOP, ORDER, "one"), CareRule.UNKNOWN_ORDER);
        told(OrderEventKind.CANCELLED, 1, 3);
        told(OrderEventKind.CANCELLED, 2, 3);
        broken(() -> desk.packaging(ask(MEMBER), SHOP, ORDER, "one"), CareRule.ORDER_CANCELLED);
    }

    @Test
    void only_what_was_delivered_and_kept_goes_back() {
        broken(() -> back(ReturnReason.FAULTY, 1, 1), CareRule.RETURN_MORE_THAN_KEPT, "lines[0].quantity");
        delivered();
        told(OrderEventKind.RETURNED, 1, 1);
        broken(() -> back(ReturnReason.CHANGED_MIND, 1, 3), CareRule.RETURN_MORE_THAN_KEPT, "lines[0].quantity");
        back(ReturnReason.CHANGED_MIND, 1, 1);
        broken(() -> back(ReturnReason.CHANGED_MIND, 1, 2), CareRule.RETURN_MORE_THAN_KEPT, "lines[0].quantity");
        broken(() -> back(ReturnReason.CHANGED_MIND, 9, 1), CareRule.NOTHING_TO_RETURN, "lines");
        assertThat(back(ReturnReason.CHANGED_MIND, 1, 1)).hasSize(1);
    }

    @Test
    void after_seven_days_only_faulty_goods_go_back_and_those_for_three_months() {
        delivered();
        world.clock.forward(Duration.ofDays(7));
        assertThat(back(ReturnReason.CHANGED_MIND, 1, 1)).hasSize(1);
        world.clock.forward(Duration.ofDays(1));
        broken(() -> back(ReturnReason.CHANGED_MIND, 1, 1), CareRule.RETURN_TOO_LATE, "why");
        assertThat(back(ReturnReason.FAULTY, 1, 1)).hasSize(1);
        world.clock.forward(Duration.ofDays(90));
        broken(() -> back(ReturnReason.FAULTY, 1, 1), CareRule.RETURN_TOO_LATE, "why");
    }

    @Test
    void a_return_is_done_when_the_shop_has_told_all_its_pieces() {
        delivered();
        ReturnGoods goods = new ReturnGoods(
                ask(MEMBER),
                SHOP,
                ORDER,
                ReturnReason.DAMAGED,
                List.of(new ReturnGoods.Piece(1, 2), new ReturnGoods.Piece(2, 1)));
        List<ActSummary> asked = desk.goods(goods, "one");
        assertThat(desk.goods(goods, "one")).hasSize(2);
        assertThat(world.news)
                .singleElement()
                .satisfies(
                        news -> assertThat(news.data().getJsonArray("pieces")).hasSize(2));
        told(OrderEventKind.RETURNED, 1, 1);
        assertThat(states()).containsExactlyInAnyOrder(ActState.WAITING, ActState.WAITING);
        told(OrderEventKind.RETURNED, 2, 1);
        assertThat(state(asked.get(1).id())).isEqualTo(ActState.DONE);
        told(OrderEventKind.RETURNED, 1, 1);
        assertThat(states()).containsOnly(ActState.DONE);
        assertThat(world.trail.actions())
                .filteredOn("desk.request-done"::equals)
                .hasSize(2);
    }

    @Test
    void what_is_taken_back_can_be_asked_again_and_the_shop_hears_of_it() {
        ActSummary asked = desk.packaging(ask(MEMBER), SHOP, ORDER, "one");
        desk.withdraw(asked.id(), "고객이 바꿈", "two");
        assertThat(world.news).extracting(ActWorld.News::type).endsWith("order.request-withdrawn");
        broken(() -> desk.withdraw(asked.id(), "또", "two"), CareRule.ACT_DECIDED);
        assertThat(desk.packaging(ask(MEMBER), SHOP, ORDER, "one").state()).isEqualTo(ActState.WAITING);
    }

    @Test
    void what_the_shop_refuses_is_told_to_whoever_asked_with_its_reason_and_can_be_asked_again() {
        ActSummary asked = desk.packaging(ask(MEMBER), SHOP, ORDER, "account:one");
        OrderRequest refused = desk.refuse(refusal(SHOP, ORDER, asked.id(), " 포장이 끝났습니다 "), "key:1");
        assertThat(refused.state()).isEqualTo(ActState.REFUSED);
        assertThat(refused.refusal()).contains("포장이 끝났습니다");
        assertThat(refused.endedAt()).contains(world.clock.instant());
        assertThat(desk.refuse(refusal(SHOP, ORDER, asked.id(), "포장이 끝났습니다"), "key:1"))
                .isEqualTo(refused);
        assertThat(world.told).singleElement().satisfies(told -> {
            assertThat(told.to()).isEqualTo("account:one");
            assertThat(told.template()).isEqualTo("desk.request-refused");
            assertThat(told.values()).containsEntry("order", ORDER);
        });
        assertThat(world.trail.actions()).endsWith("desk.packaging-asked", "desk.request-refused");
        assertThat(world.trail.entries().get(1).details()).containsEntry("whose", MEMBER);
        told(OrderEventKind.SHIPPED, 1, 1);
        assertThat(states()).containsExactly(ActState.REFUSED);
    }

    @Test
    void what_was_refused_can_be_asked_again() {
        ActSummary asked = desk.packaging(ask(MEMBER), SHOP, ORDER, "one");
        desk.refuse(refusal(SHOP, ORDER, asked.id(), "상자가 없습니다"), "key:1");
        assertThat(desk.packaging(ask(MEMBER), SHOP, ORDER, "one").state()).isEqualTo(ActState.WAITING);
    }

    @Test
    void a_shop_refuses_only_what_it_was_asked_for_and_what_waits() {
        ActSummary asked = desk.packaging(ask(MEMBER), SHOP, ORDER, "one");
        broken(
                () -> desk.refuse(refusal(UUID.randomUUID(), ORDER, asked.id(), "x"), "key:2"),
                CareRule.UNKNOWN_REQUEST);
        broken(() -> desk.refuse(refusal(SHOP, "O-2", asked.id(), "x"), "key:1"), CareRule.UNKNOWN_REQUEST);
        broken(() -> desk.refuse(refusal(SHOP, ORDER, UUID.randomUUID(), "x"), "key:1"), CareRule.UNKNOWN_REQUEST);
        broken(
                () -> desk.refuse(refusal(SHOP, ORDER, asked.id(), " "), "key:1"),
                PlatformRule.REASON_MISSING,
                "reason");
        desk.withdraw(asked.id(), "고객이 바꿈", "two");
        broken(() -> desk.refuse(refusal(SHOP, ORDER, asked.id(), "고객이 바꿈"), "key:1"), CareRule.REQUEST_ENDED);
        assertThat(desk.of(SHOP, ORDER)).extracting(OrderRequest::refusal).containsExactly(Optional.empty());
        ActSummary again = desk.packaging(ask(MEMBER), SHOP, ORDER, "one");
        desk.refuse(refusal(SHOP, ORDER, again.id(), "x"), "key:1");
        broken(() -> desk.refuse(refusal(SHOP, ORDER, again.id(), "y"), "key:1"), CareRule.REQUEST_ENDED);
    }

    private static RefuseRequest refusal(UUID shop, String order, UUID request, String reason) {
        return new RefuseRequest(shop, order, request, reason);
    }

    @Test
    void an_order_tells_what_became_of_its_lines() {
        told(OrderEventKind.CANCELLED, 2, 1);
        delivered();
        DeskOrder order = world.wired.get(OrderBook.class).order(MEMBER, ORDER, Optional.empty());
        assertThat(order.paid()).isEqualTo(Won.of(60_000));
        assertThat(order.line(2).orElseThrow().kept()).isEqualTo(2);
        assertThat(order.isShipped()).isTrue();
    }

    private void delivered() {
        told(OrderEventKind.DELIVERED, 1, 3);
        told(OrderEventKind.DELIVERED, 2, 3);
        world.news.clear();
    }

    /** As the container would: kept first, then observed. */
    private void told(OrderEventKind kind, int line, int quantity) {
        world.wired
                .get(OrderIntake.class)
                .take(
                        SHOP,
                        List.of(new TellOrderEvent(
                                ORDER,
                                CUSTOMER,
                                "e" + events++,
                                kind,
                                world.clock.instant(),
                                Optional.empty(),
                                List.of(new TellOrderEvent.Line(line, quantity, Optional.empty())))));
        watch.told(new OrderLinesTold(SHOP, ORDER, List.of(new OrderLinesTold.Line(line, kind, quantity))));
    }

    private List<ActSummary> back(ReturnReason why, int line, int quantity) {
        return desk.goods(
                new ReturnGoods(ask(MEMBER), SHOP, ORDER, why, List.of(new ReturnGoods.Piece(line, quantity))), "one");
    }

    private List<ActState> states() {
        return desk.of(SHOP, ORDER).stream().map(OrderRequest::state).toList();
    }

    private ActState state(UUID request) {
        return desk.of(SHOP, ORDER).stream()
                .filter(one -> one.id().equals(request))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
