package kr.ansim.care.action;

import static kr.ansim.care.action.ActWorld.MEMBER;
import static kr.ansim.care.action.ActWorld.SHOP;
import static kr.ansim.care.action.ActWorld.ask;
import static kr.ansim.care.action.ActWorld.broken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.AskAct;
import kr.ansim.care.BookLocker;
import kr.ansim.care.CareRule;
import kr.ansim.delivery.BookingDetails;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.delivery.DeskLockerBooking;
import kr.ansim.delivery.Parcel;
import kr.ansim.delivery.availability.Availability;
import kr.ansim.delivery.site.Door;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.Won;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.membership.purchase.OrderIntake;
import kr.ansim.platform.PersonalDataVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A locker is booked in the name of the customer, and given up for another only when that one is had. */
class LockerActsTest {

    private static final String ORDER = "O-1";
    private static final CustomerNumber CUSTOMER = new CustomerNumber(SalesChannel.TV, MEMBER);
    private static final Parcel PARCEL = new Parcel(300, 300, 200, 2_000);

    private final ActWorld world = new ActWorld();
    private final LockerActs acts =
            world.wired.with(Availability.class, atOnce()).get(LockerActs.class);
    private final UUID here = site();
    private final UUID there = site();

    /** What is known of doors without a container's transactions. */
    private static Availability atOnce() {
        return new Availability() {
            @Override
            public void learnAtCommit(Door next) {
                learn(next);
            }

            @Override
            public boolean startClaim(Door door) {
                return true;
            }
        };
    }

    @BeforeEach
    void order() {
        world.member(MEMBER);
        tell("e0", OrderEventKind.PLACED);
    }

    @Test
    void nobody_is_named_by_whom_it_could_be_fetched() {
        broken(() -> book(here, ask(MEMBER)), CareRule.CUSTOMER_NOT_NAMED);
    }

    @Test
    void is_booked_once_and_the_shop_is_told() {
        named();
        AskAct once = ask(MEMBER);
        book(here, once);
        book(here, once);
        assertThat(live().siteId()).isEqualTo(here);
        assertThat(world.news).extracting(ActWorld.News::type).containsExactly("booking.made");
        assertThat(world.trail.actions()).contains("desk.locker-booked", "customer.named", "booking.confirmed");
    }

    @Test
    void the_old_one_goes_when_the_new_one_is_had_and_not_before() {
        named();
        book(here, ask(MEMBER));
        UUID old = live().id();
        occupy(there);
        broken(() -> book(there, ask(MEMBER)), DeliveryRule.LOCKER_FULL);
        assertThat(live().id()).isEqualTo(old);
        UUID third = site();
        book(third, ask(MEMBER));
        assertThat(live().siteId()).isEqualTo(third);
        assertThat(free(here)).isTrue();
        assertThat(world.news).extracting(ActWorld.News::type).containsExactly("booking.made", "booking.moved");
    }

    @Test
    void is_cancelled_with_a_reason_and_never_once_the_order_is_on_its_way() {
        named();
        broken(() -> acts.cancel(ask(MEMBER), SHOP, ORDER, "one"), DeliveryRule.UNKNOWN_BOOKING);
        book(here, ask(MEMBER));
        acts.cancel(ask(MEMBER), SHOP, ORDER, "one");
        assertThat(free(here)).isTrue();
        book(here, ask(MEMBER));
        tell("e1", OrderEventKind.SHIPPED);
        broken(() -> acts.cancel(ask(MEMBER), SHOP, ORDER, "one"), CareRule.ORDER_SHIPPED);
        broken(() -> book(there, ask(MEMBER)), CareRule.ORDER_SHIPPED);
        assertThat(live().siteId()).isEqualTo(here);
    }

    @Test
    void nothing_is_booked_where_nobody_has_chosen() {
        broken(
                () -> acts.book(new BookLocker(ask(MEMBER), SHOP, ORDER, Optional.empty(), PARCEL), "one"),
                CareRule.LOCKER_NOT_CHOSEN,
                "site");
    }

    private void book(UUID site, AskAct ask) {
        acts.book(new BookLocker(ask, SHOP, ORDER, Optional.of(site), PARCEL), "one");
    }

    private BookingDetails live() {
        return world.wired.get(DeskLockerBooking.class).live(SHOP, ORDER).orElseThrow();
    }

    private void named() {
        UUID person = world.wired
                .get(PersonalDataVault.class)
                .keep("member", Map.of("name", "김하은", "phone", "010-4821-7777"), null);
        world.statements.update("UPDATE membership_identity SET person = ? WHERE customer_number = ?", person, MEMBER);
    }

    private void occupy(UUID site) {
        world.statements.update(
                "UPDATE delivery_compartment SET occupant = ?, version = version + 1 WHERE site_id = ?",
                Ids.next(),
                site);
    }

    private boolean free(UUID site) {
        return world.statements
                .find(
                        "SELECT occupant FROM delivery_compartment WHERE site_id = ? AND occupant IS NULL",
                        row -> true,
                        site)
                .orElse(false);
    }

    /** With one door. */
    private UUID site() {
        UUID site = Ids.next();
        world.statements.update("SET REFERENTIAL_INTEGRITY FALSE");
        world.statements.update(
                "INSERT INTO delivery_compartment (id, site_id, number, size, ordinal, width_mm, depth_mm, height_mm,"
                        + " site_closed, retired, changed_at, version) VALUES (?, ?, 'M-01', 'MEDIUM', 1, 500, 600, 420,"
                        + " FALSE, FALSE, ?, 1)",
                Ids.next(),
                site,
                world.clock.instant());
        return site;
    }

    private void tell(String event, OrderEventKind kind) {
        boolean placed = kind == OrderEventKind.PLACED;
        OrderedLine goods = new OrderedLine("P-1", "완구", "다람", "", 1, Won.of(30_000));
        TellOrderEvent told = new TellOrderEvent(
                ORDER,
                CUSTOMER,
                event,
                kind,
                world.clock.instant(),
                placed ? Optional.of(new TellOrderEvent.Terms("CARD", Won.ZERO, Won.ZERO, Won.ZERO)) : Optional.empty(),
                List.of(new TellOrderEvent.Line(1, 1, placed ? Optional.of(goods) : Optional.empty())));
        world.wired.get(OrderIntake.class).take(SHOP, List.of(told));
    }
}
