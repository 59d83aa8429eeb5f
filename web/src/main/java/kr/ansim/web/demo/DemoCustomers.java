package kr.ansim.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.kernel.Won;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.ConsentAct;
import kr.ansim.membership.ConsentChannel;
import kr.ansim.membership.ContactEventKind;
import kr.ansim.membership.ContactMatter;
import kr.ansim.membership.ContactMedium;
import kr.ansim.membership.ContactOpening;
import kr.ansim.membership.ContactTopic;
import kr.ansim.membership.CouponKind;
import kr.ansim.membership.CouponStacking;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.DemoMembers;
import kr.ansim.membership.DemoMembers.DemoMember;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.PutCustomer;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TellConsent;
import kr.ansim.membership.TellContactEvent;
import kr.ansim.membership.TellOrderEvent;

/** Customers of the demo shop with what they bought and asked. They are synthetic and say so in their names. */
@ApplicationScoped
public class DemoCustomers {

    /**
     * A customer of the demo.
     *
     * @param phone of a range that nobody has
     * @param orders how many of them there are, the last three days ago
     * @param every days that lie between them
     * @param years since they joined
     * @param channels in which they buy in turn
     */
    record Person(
            String number, String name, String phone, int orders, int every, int years, List<SalesChannel> channels) {

        CustomerNumber key(int order) {
            return new CustomerNumber(channels.get(order % channels.size()), number);
        }
    }

    record Known(Person person, DemoMember member) {}

    private static final List<SalesChannel> BOTH = List.of(SalesChannel.TV, SalesChannel.TV, SalesChannel.ONLINE);

    /** Of each grade some. Whoever joined today years ago is greeted for it. */
    private static final List<Person> PEOPLE = List.of(
            new Person("demo-1", "합성하나", "010-0000-1001", 13, 12, 7, BOTH),
            new Person("demo-2", "합성두리", "010-0000-1002", 7, 20, 3, BOTH),
            new Person("demo-3", "합성세온", "010-0000-1003", 4, 25, 2, List.of(SalesChannel.ONLINE)),
            new Person("demo-4", "합성네온", "010-0000-1004", 2, 40, 1, List.of(SalesChannel.CATALOGUE)),
            new Person("demo-5", "합성다온", "010-0000-1005", 26, 7, 11, BOTH),
            new Person("demo-6", "합성여름", "010-0000-1006", 22, 8, 9, List.of(SalesChannel.TV)),
            new Person("demo-7", "합성이레", "010-0000-1007", 10, 16, 5, BOTH),
            new Person("demo-8", "합성여울", "010-0000-1008", 5, 30, 4, List.of(SalesChannel.ONLINE)));

    /** Won; more no coupon takes off. */
    private static final long MOST_OFF = 5_000;

    @Inject
    private DemoMembers members;

    @Inject
    private Clock clock;

    List<Known> make(UUID shop) {
        members.items(shop, DemoGoods.catalogue(clock.instant()));
        List<Known> all = new ArrayList<>();
        for (Person person : PEOPLE) {
            DemoMember member = person.channels().stream()
                    .distinct()
                    .map(channel -> members.customer(customer(person, channel)))
                    .reduce((first, second) -> first)
                    .orElseThrow();
            members.consents(person.key(0), agreed(person));
            for (int order = 1; order <= person.orders(); order++) {
                members.orders(shop, bought(person, order));
            }
            all.add(new Known(person, member));
        }
        gifts(all);
        members.contacts(shop, late(PEOPLE.get(0)));
        members.contacts(shop, asked(PEOPLE.get(1)));
        return all;
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days)).minus(Duration.ofHours(1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    private List<TellConsent> agreed(Person person) {
        Instant at = ago(200);
        String source = person.channels().get(0) == SalesChannel.ONLINE ? "app" : "call";
        List<TellConsent> said =
                new ArrayList<>(List.of(new TellConsent(ConsentChannel.SMS, ConsentAct.GIVEN, "demo-1", source, at)));
        if (person.orders() > 6) {
            said.add(new TellConsent(ConsentChannel.PHONE, ConsentAct.GIVEN, "demo-1", source, at));
        }
        return said;
    }

    /** Campaigns from which the desk may give, and a coupon of each grade's best that ends soon. */
    private void gifts(List<Known> all) {
        LocalDate today = today();
        UUID sorry = members.campaign(
                "합성 사과 쿠폰", terms(CouponKind.AMOUNT, 3_000, today.plusDays(60), Set.of(), CouponStacking.ALWAYS));
        UUID thanks = members.campaign(
                "합성 감사 쿠폰 (주방용품 10 %)",
                terms(CouponKind.PERCENT, 10, today.plusDays(6), Set.of("주방용품"), CouponStacking.NEVER));
        for (Known one : all) {
            if (one.person().orders() > 6) {
                members.coupon(one.member(), thanks);
            }
        }
        members.coupon(all.get(0).member(), sorry);
    }

    private static CampaignTerms terms(
            CouponKind kind, long amount, LocalDate last, Set<String> categories, CouponStacking stacking) {
        return new CampaignTerms(
                kind, amount, Won.of(MOST_OFF), Won.ZERO, categories, Set.of(), last.minusDays(60), last, stacking, 0);
    }

    private PutCustomer customer(Person person, SalesChannel channel) {
        return new PutCustomer(
                new CustomerNumber(channel, person.number()),
                person.name(),
                Optional.empty(),
                person.phone(),
                true,
                Optional.empty(),
                Optional.of(person.number() + "@ansim.example"),
                Optional.of("서울특별시 합성구 합성로 " + person.orders()),
                Optional.of(today().minusYears(person.years())));
    }

    /** The last one is on its way, the one before the last came back, the others are with the customer. */
    private List<TellOrderEvent> bought(Person person, int order) {
        int left = person.orders() - order;
        int days = left * person.every() + 3;
        List<TellOrderEvent> events = new ArrayList<>(List.of(
                placed(person, order, ago(days)),
                happened(person, order, OrderEventKind.PAID, ago(days)),
                happened(person, order, OrderEventKind.SHIPPED, ago(days - 1))));
        if (left > 0) {
            events.add(happened(person, order, OrderEventKind.DELIVERED, ago(days - 3)));
        }
        if (left == 1) {
            events.add(happened(person, order, OrderEventKind.RETURNED, ago(days - 6)));
        }
        return events;
    }

    private static TellOrderEvent placed(Person person, int order, Instant at) {
        return new TellOrderEvent(
                number(person, order),
                person.key(order),
                OrderEventKind.PLACED.name(),
                OrderEventKind.PLACED,
                at,
                Optional.of(new TellOrderEvent.Terms(paidBy(order), Won.of(2_500), Won.ZERO, Won.ZERO)),
                List.of(new TellOrderEvent.Line(1, 1, Optional.of(DemoGoods.bought(order)))));
    }

    private static String paidBy(int order) {
        return order % 4 == 0 ? "계좌 이체" : "신용카드 일시불";
    }

    private static String number(Person person, int order) {
        return person.number() + "-" + order;
    }

    private static TellOrderEvent happened(Person person, int order, OrderEventKind kind, Instant at) {
        return new TellOrderEvent(
                number(person, order),
                person.key(order),
                kind.name(),
                kind,
                at,
                Optional.empty(),
                List.of(new TellOrderEvent.Line(1, 1, Optional.empty())));
    }

    /** A complaint that is answered and not over. */
    private List<TellContactEvent> late(Person person) {
        String contact = person.number() + "-late";
        ContactOpening opening = new ContactOpening(
                ContactMedium.CHAT,
                ContactMatter.COMPLAINT,
                ContactTopic.DELIVERY,
                Optional.of(number(person, person.orders())),
                Optional.empty());
        return List.of(
                told(person, contact, ContactEventKind.OPENED, ago(2), Optional.of(opening), "배송이 하루 늦는다고 합니다."),
                told(person, contact, ContactEventKind.ANSWERED, ago(1), Optional.empty(), "택배사에 확인하고 있습니다."));
    }

    private List<TellContactEvent> asked(Person person) {
        ContactOpening opening = new ContactOpening(
                ContactMedium.MAIL, ContactMatter.QUESTION, ContactTopic.RETURN, Optional.empty(), Optional.empty());
        return List.of(told(
                person,
                person.number() + "-asked",
                ContactEventKind.OPENED,
                ago(4),
                Optional.of(opening),
                "반품을 어떻게 보내는지 묻습니다."));
    }

    private static TellContactEvent told(
            Person person,
            String contact,
            ContactEventKind kind,
            Instant at,
            Optional<ContactOpening> opening,
            String said) {
        return new TellContactEvent(
                contact,
                person.key(0),
                kind.name(),
                kind,
                at,
                opening,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.of(said));
    }
}
