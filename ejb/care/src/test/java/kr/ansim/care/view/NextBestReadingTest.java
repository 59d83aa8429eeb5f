package kr.ansim.care.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.care.CasePriority;
import kr.ansim.care.CaseType;
import kr.ansim.care.OpenCase;
import kr.ansim.care.cases.CaseBook;
import kr.ansim.care.cases.CaseMember;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BoughtLine;
import kr.ansim.membership.ContactPlace;
import kr.ansim.membership.ContactSummary;
import kr.ansim.membership.ContactTopic;
import kr.ansim.membership.Contacts;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.DeskOrder;
import kr.ansim.membership.DeskOrders;
import kr.ansim.membership.MemberGroups;
import kr.ansim.membership.Offer;
import kr.ansim.membership.OfferedNext;
import kr.ansim.membership.Offers;
import kr.ansim.membership.OrderNumber;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.PurchaseHabits;
import kr.ansim.membership.SalesChannel;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.HolidayCalendar;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is asked for before anything is named: of a member who likes toys. */
class NextBestReadingTest {

    private static final Instant NOW = Instant.parse("2026-11-30T01:00:00Z");
    private static final UUID SHOP = new UUID(0, 7);
    private static final CaseMember MEMBER = new CaseMember(new UUID(0, 1), "1234567897");

    private final Statements statements = Tables.make("care");
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(PersonalDataVault.class, new OpenVault())
            .with(AuditTrail.class, new Trail())
            .with(HolidayCalendar.class, new HolidayCalendar(Set.of()))
            .with(Clock.class, new MovedClock(NOW))
            .with(PurchaseHabits.class, new PurchaseHabits() {
                @Override
                public List<BoughtLine> lines(String member, Instant from, int limit) {
                    return List.of(bought("T-1"), bought("T-2"));
                }
            })
            .with(Contacts.class, new Contacts() {
                @Override
                public List<ContactSummary> of(String member, @Nullable ContactPlace after, int limit) {
                    return List.of();
                }
            })
            .with(MemberGroups.class, new MemberGroups() {
                @Override
                public List<UUID> idsOf(String number) {
                    return List.of(MEMBER.id());
                }
            })
            .with(DeskOrders.class, new DeskOrders() {
                @Override
                public List<DeskOrder> find(String member, String number) {
                    return List.of(order(number, "OLD-" + number));
                }
            })
            .with(Offers.class, new Offers() {
                @Override
                public List<Offer> of(Collection<String> categories, Collection<String> brands, int most) {
                    return Stream.of("N-1", "N-2", "OLD-O-9")
                            .map(NextBestReadingTest::offer)
                            .toList();
                }

                @Override
                public List<OfferedNext> after(String member, UUID shop, String product, int most) {
                    return List.of();
                }
            });
    private final NextBestReading reading = wired.get(NextBestReading.class);

    private List<String> named() {
        return reading.of(MEMBER.number()).stream()
                .map(one -> one.offer().code())
                .toList();
    }

    @Test
    void what_was_complained_about_at_the_desk_is_not_named() {
        open(CaseType.QUESTION, Optional.of("O-9"), Optional.of("N-1"));
        assertThat(named()).containsExactly("N-1", "N-2", "OLD-O-9");
        open(CaseType.COMPLAINT, Optional.empty(), Optional.of("N-1"));
        assertThat(named()).containsExactly("N-2", "OLD-O-9");
        open(CaseType.COMPLAINT, Optional.of("O-9"), Optional.empty());
        assertThat(named()).containsExactly("N-2");
    }

    @Test
    void what_supervisors_say_one_does_not_speak_of_is_not_named() {
        statements.update(
                "INSERT INTO care_sensitive_word (word, kind, added_at, added_by) VALUES ('n-1', 'OTHER', ?, 'one')",
                NOW);
        assertThat(named()).containsExactly("N-2", "OLD-O-9");
    }

    private void open(CaseType type, Optional<String> order, Optional<String> product) {
        wired.get(CaseBook.class)
                .open(
                        new OpenCase(
                                MEMBER.number(),
                                type,
                                CasePriority.NORMAL,
                                ContactTopic.DELIVERY,
                                "배송 문의",
                                order,
                                product,
                                Optional.empty(),
                                ""),
                        MEMBER,
                        "account:kim");
    }

    private static BoughtLine bought(String code) {
        return new BoughtLine(new OrderNumber(SHOP, "O-1"), NOW, ordered(code), Optional.empty(), 1, 0, Set.of());
    }

    private static OrderedLine ordered(String code) {
        return new OrderedLine(code, "완구", "다람", "", 1, Won.of(1_000));
    }

    private static DeskOrder order(String number, String code) {
        return new DeskOrder(
                UUID.randomUUID(),
                SHOP,
                number,
                new CustomerNumber(SalesChannel.TV, "1"),
                NOW,
                "",
                Won.ZERO,
                List.of(new DeskOrder.Line(
                        1, ordered(code), Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, 0)));
    }

    private static Offer offer(String code) {
        return new Offer(SHOP, code, code, "다람", "완구", Won.of(1_000), Optional.empty(), List.of());
    }
}
