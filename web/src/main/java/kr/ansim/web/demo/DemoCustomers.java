package kr.ansim.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Won;
import kr.ansim.membership.CatalogueItem;
import kr.ansim.membership.ContactEventKind;
import kr.ansim.membership.ContactMatter;
import kr.ansim.membership.ContactMedium;
import kr.ansim.membership.ContactOpening;
import kr.ansim.membership.ContactTopic;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.DemoMembers;
import kr.ansim.membership.DemoMembers.DemoMember;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.PutCustomer;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TellContactEvent;
import kr.ansim.membership.TellOrderEvent;

/** Customers of the demo shop with what they bought and asked. They are synthetic and say so in their names. */
@ApplicationScoped
public class DemoCustomers {

    /** A customer of the demo and how often they bought. @param phone of a range that nobody has */
    record Person(String number, String name, String phone, int orders) {}

    record Known(Person person, DemoMember member) {}

    private record Item(String code, String name, String category, String size, long price) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("demo-1", "합성하나", "010-0000-1001", 12),
            new Person("demo-2", "합성두리", "010-0000-1002", 7),
            new Person("demo-3", "합성세온", "010-0000-1003", 4),
            new Person("demo-4", "합성네온", "010-0000-1004", 2));

    private static final List<Item> ITEMS = List.of(
            new Item("demo-coat", "합성 경량 패딩", "패션의류", "66", 129_000),
            new Item("demo-shoes", "합성 워킹화", "패션잡화", "240", 79_000),
            new Item("demo-pan", "합성 프라이팬 세트", "주방용품", "", 59_000),
            new Item("demo-blanket", "합성 차렵이불", "침구", "", 89_000),
            new Item("demo-cream", "합성 보습 크림", "뷰티", "", 39_000));

    private static final int DAYS_BETWEEN = 13;

    @Inject
    private DemoMembers members;

    @Inject
    private Clock clock;

    List<Known> make(UUID shop) {
        members.items(shop, ITEMS.stream().map(this::item).toList());
        List<Known> all = new ArrayList<>();
        for (Person person : PEOPLE) {
            DemoMember member = members.customer(customer(person));
            for (int order = 1; order <= person.orders(); order++) {
                members.orders(shop, bought(person, order));
            }
            all.add(new Known(person, member));
        }
        members.contacts(shop, late(PEOPLE.get(0)));
        members.contacts(shop, asked(PEOPLE.get(1)));
        return all;
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days)).minus(Duration.ofHours(1));
    }

    private CatalogueItem item(Item one) {
        return new CatalogueItem(
                one.code(),
                one.name(),
                "합성 상표",
                one.category(),
                Won.of(one.price()),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ago(365));
    }

    private static CustomerNumber key(Person person) {
        return new CustomerNumber(SalesChannel.TV, person.number());
    }

    private static PutCustomer customer(Person person) {
        return new PutCustomer(
                key(person),
                person.name(),
                Optional.empty(),
                person.phone(),
                true,
                Optional.empty(),
                Optional.of(person.number() + "@ansim.example"),
                Optional.of("서울특별시 합성구 합성로 " + person.orders()),
                Optional.empty());
    }

    /** The last one is on its way, the one before the last came back, the others are with the customer. */
    private List<TellOrderEvent> bought(Person person, int order) {
        int left = person.orders() - order;
        Item item = ITEMS.get(order % ITEMS.size());
        String number = person.number() + "-" + order;
        int days = left * DAYS_BETWEEN + 3;
        List<TellOrderEvent> events = new ArrayList<>(List.of(
                placed(person, number, item, ago(days)),
                happened(person, number, OrderEventKind.PAID, ago(days)),
                happened(person, number, OrderEventKind.SHIPPED, ago(days - 1))));
        if (left > 0) {
            events.add(happened(person, number, OrderEventKind.DELIVERED, ago(days - 3)));
        }
        if (left == 1) {
            events.add(happened(person, number, OrderEventKind.RETURNED, ago(days - 6)));
        }
        return events;
    }

    private static TellOrderEvent placed(Person person, String number, Item item, Instant at) {
        return new TellOrderEvent(
                number,
                key(person),
                OrderEventKind.PLACED.name(),
                OrderEventKind.PLACED,
                at,
                Optional.of(new TellOrderEvent.Terms("CARD", Won.of(2_500), Won.ZERO, Won.ZERO)),
                List.of(new TellOrderEvent.Line(
                        1,
                        1,
                        Optional.of(new OrderedLine(
                                item.code(), item.category(), "합성 상표", item.size(), 1, Won.of(item.price()))))));
    }

    private static TellOrderEvent happened(Person person, String number, OrderEventKind kind, Instant at) {
        return new TellOrderEvent(
                number,
                key(person),
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
                Optional.of(person.number() + "-" + person.orders()),
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
                key(person),
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
