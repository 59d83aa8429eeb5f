package kr.ansim.care.greeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.OrderLocker;
import kr.ansim.delivery.ShopOrder;
import kr.ansim.kernel.SystemClock;
import kr.ansim.kernel.Won;
import kr.ansim.membership.ContactDetails;
import kr.ansim.membership.ContactMatter;
import kr.ansim.membership.ContactMedium;
import kr.ansim.membership.ContactOpening;
import kr.ansim.membership.ContactOutcome;
import kr.ansim.membership.ContactState;
import kr.ansim.membership.ContactSummary;
import kr.ansim.membership.ContactTopic;
import kr.ansim.membership.Counted;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.Gap;
import kr.ansim.membership.GradeOutlook;
import kr.ansim.membership.GradeRule;
import kr.ansim.membership.Join;
import kr.ansim.membership.MemberBenefitList;
import kr.ansim.membership.OrderSummary;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.PointStanding;
import kr.ansim.membership.Purchases;
import kr.ansim.membership.SalesChannel;

/** Members as one look at them may find them. */
final class Members {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    static final GradeRule GOLD = new GradeRule(2, "GOLD", "골드", "Gold", 3, Won.of(200_000), Join.BOTH);
    static final GradeRule VIP = new GradeRule(3, "VIP", "VIP", "VIP", 5, Won.of(500_000), Join.BOTH);

    private static final Gap NOTHING = new Gap(0, Won.ZERO, Join.BOTH);
    private static final CustomerNumber CUSTOMER = new CustomerNumber(SalesChannel.TV, "C-1");

    private Members() {}

    static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(SystemClock.KOREA).toInstant();
    }

    /** Of whom nothing is to be said but how far the next grade is. */
    static MemberFacts lacking(int count, long amount) {
        return lacking(TODAY, count, amount);
    }

    static MemberFacts lacking(LocalDate today, int count, long amount) {
        GradeOutlook outlook = outlook(new Gap(count, Won.of(amount), Join.BOTH));
        return of(today, outlook, 0, 0, List.of(), List.of(), Optional.empty(), List.of(), List.of());
    }

    /** Who has all grades and no trouble, and fetches goods from lockers. */
    static MemberFacts fetching(List<OrderSummary> orders, List<OrderLocker> lockers) {
        return of(TODAY, outlook(NOTHING), 0, 0, orders, lockers, Optional.empty(), List.of(), List.of());
    }

    /** Who has all grades, and complaints of which the desk has made an end. */
    static MemberFacts solved(
            List<OrderSummary> orders, Optional<ContactDetails> trouble, List<MemberFacts.Solved> solved) {
        return of(TODAY, outlook(NOTHING), 0, 0, orders, List.of(), trouble, List.of(), solved);
    }

    static GradeOutlook outlook(Gap gap) {
        return new GradeOutlook(
                GOLD,
                TODAY.plusDays(2),
                Purchases.NONE,
                NOTHING,
                Optional.of(new GradeOutlook.Next(VIP, gap)),
                GOLD,
                Optional.empty(),
                new GradeOutlook.Counting(Counted.GOODS_PAID, 7));
    }

    static MemberFacts of(
            GradeOutlook outlook,
            long deliveries,
            long left,
            List<OrderSummary> orders,
            Optional<ContactDetails> trouble,
            List<ContactSummary> unfinished) {
        return of(TODAY, outlook, deliveries, left, orders, List.of(), trouble, unfinished, List.of());
    }

    private static MemberFacts of(
            LocalDate today,
            GradeOutlook outlook,
            long deliveries,
            long left,
            List<OrderSummary> orders,
            List<OrderLocker> lockers,
            Optional<ContactDetails> trouble,
            List<ContactSummary> unfinished,
            List<MemberFacts.Solved> solved) {
        return new MemberFacts(
                new UUID(7, 7),
                "700000000001",
                today,
                TODAY.minusDays(100),
                outlook,
                List.of(),
                Optional.empty(),
                new PointStanding(0, 0, 0, 0, List.of()),
                new MemberBenefitList(2, 100, deliveries, left, false, false, List.of()),
                orders,
                lockers,
                trouble,
                unfinished,
                List.of(),
                solved);
    }

    static ContactSummary contact(
            ContactMatter matter, ContactState state, Optional<ContactOutcome> outcome, LocalDate day) {
        return contact(matter, state, outcome, day, Optional.of("거실 장"));
    }

    static ContactSummary contact(
            ContactMatter matter,
            ContactState state,
            Optional<ContactOutcome> outcome,
            LocalDate day,
            Optional<String> product) {
        return new ContactSummary(
                new UUID(1, day.toEpochDay()),
                CUSTOMER,
                "Q-1",
                new ContactOpening(
                        ContactMedium.MESSAGE, matter, ContactTopic.INSTALLATION, Optional.empty(), Optional.of("P-1")),
                product,
                at(day),
                at(day),
                state,
                outcome,
                Optional.empty(),
                0,
                0);
    }

    static OrderLocker locker(OrderSummary order, String site, BookingState state, boolean touched) {
        return new OrderLocker(
                new UUID(4, order.id().getLeastSignificantBits()),
                new ShopOrder(order.shop(), order.number()),
                site,
                "02",
                state,
                order.at(),
                order.at().plusSeconds(600),
                state == BookingState.CONFIRMED ? Optional.of(order.at().plusSeconds(60)) : Optional.empty(),
                state.isLive() ? Optional.empty() : Optional.of(order.at().plusSeconds(600)),
                touched);
    }

    static OrderSummary order(LocalDate day, String category, String name, Optional<LocalDate> delivered, int kept) {
        return order(day, category, name, delivered, 1, kept, 1 - kept);
    }

    static OrderSummary order(
            LocalDate day,
            String category,
            String name,
            Optional<LocalDate> delivered,
            int ordered,
            int kept,
            int returned) {
        return new OrderSummary(
                new UUID(2, day.toEpochDay()),
                CUSTOMER,
                new UUID(3, 3),
                "O-" + day,
                at(day),
                "CARD",
                Won.ZERO,
                Won.ZERO,
                Won.ZERO,
                List.of(new OrderSummary.Line(
                        1,
                        new OrderedLine("P-1", category, "", "", ordered, Won.of(10_000)),
                        Optional.of(name),
                        kept,
                        returned,
                        delivered)));
    }
}
