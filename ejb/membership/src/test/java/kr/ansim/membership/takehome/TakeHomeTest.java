package kr.ansim.membership.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.Won;
import kr.ansim.membership.ContactEventKind;
import kr.ansim.membership.ContactMatter;
import kr.ansim.membership.ContactMedium;
import kr.ansim.membership.ContactOpening;
import kr.ansim.membership.ContactTopic;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.MemberRecordsAsked;
import kr.ansim.membership.OrderEventKind;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.PutCustomer;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TellContactEvent;
import kr.ansim.membership.TellOrderEvent;
import kr.ansim.membership.contact.ContactIntake;
import kr.ansim.membership.member.CustomerIntake;
import kr.ansim.membership.purchase.OrderIntake;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.MasterKeys;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.TestSecrets;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is known of a member is left out of what it takes home. */
class TakeHomeTest {

    private static final UUID SHOP = new UUID(0, 7);
    private static final Instant NOW = Instant.parse("2026-11-28T00:00:00Z");
    private static final CustomerNumber CUSTOMER = new CustomerNumber(SalesChannel.TV, "T-1");

    private final Statements statements = Tables.make("membership");
    private final Trail trail = new Trail();
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(MasterKeys.class, TestSecrets.KEYS)
            .with(PersonalDataVault.class, new OpenVault())
            .with(AuditTrail.class, trail)
            .with(Event.class, elsewhere())
            .with(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC));

    /** Another module, as the container would ask it. */
    private static Event<?> elsewhere() {
        return (Event<?>) Proxy.newProxyInstance(
                TakeHomeTest.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    if (arguments[0] instanceof MemberRecordsAsked asked) {
                        assertThat(asked.members()).hasSize(1);
                        asked.tell(List.of(
                                other(MemberRecord.Kind.CALL_BACK, asked.reason()),
                                other(MemberRecord.Kind.CASE, asked.number())));
                    }
                    return null;
                });
    }

    private static MemberRecord other(MemberRecord.Kind kind, String value) {
        return new MemberRecord(Optional.empty(), kind, Map.of("said", value), Optional.empty());
    }

    @Test
    void who_it_is_what_it_ordered_and_said_and_what_it_has() {
        String number = wired.get(CustomerIntake.class)
                .take(new PutCustomer(
                        CUSTOMER,
                        "김하은",
                        Optional.empty(),
                        "010-1234-5678",
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .member();
        wired.get(OrderIntake.class)
                .take(
                        SHOP,
                        List.of(new TellOrderEvent(
                                "O-1",
                                CUSTOMER,
                                "1",
                                OrderEventKind.PLACED,
                                NOW,
                                Optional.of(new TellOrderEvent.Terms("CARD", Won.of(2_500), Won.ZERO, Won.ZERO)),
                                List.of(new TellOrderEvent.Line(
                                        1,
                                        2,
                                        Optional.of(new OrderedLine("P-1", "완구", "다람", "M", 2, Won.of(9_000))))))));
        wired.get(ContactIntake.class)
                .take(
                        SHOP,
                        List.of(new TellContactEvent(
                                "C-1",
                                CUSTOMER,
                                "1",
                                ContactEventKind.OPENED,
                                NOW,
                                Optional.of(new ContactOpening(
                                        ContactMedium.CHAT,
                                        ContactMatter.COMPLAINT,
                                        ContactTopic.DELIVERY,
                                        Optional.of("O-1"),
                                        Optional.empty())),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                Optional.of("문 앞에 두어 달라고 함"))));
        coupon();

        List<MemberRecord> records = wired.get(TakeHome.class).of(number, "열람 요구");
        Map<MemberRecord.Kind, Map<String, String>> byKind =
                records.stream().collect(Collectors.toMap(MemberRecord::kind, MemberRecord::values));
        assertThat(byKind.get(MemberRecord.Kind.PERSON)).containsEntry("name", "김하은");
        assertThat(byKind.get(MemberRecord.Kind.ORDER))
                .containsEntry("order", "O-1")
                .containsEntry("shipping", "2500");
        assertThat(byKind.get(MemberRecord.Kind.ORDER_LINE))
                .containsEntry("productCode", "P-1")
                .containsEntry("quantity", "2")
                .containsEntry("price", "9000");
        assertThat(byKind.get(MemberRecord.Kind.CONTACT))
                .containsEntry("said", "문 앞에 두어 달라고 함")
                .containsEntry("order", "O-1");
        assertThat(byKind.get(MemberRecord.Kind.COUPON)).containsEntry("campaign", "봄");
        assertThat(records.subList(records.size() - 2, records.size()))
                .containsExactly(other(MemberRecord.Kind.CASE, number), other(MemberRecord.Kind.CALL_BACK, "열람 요구"));
        assertThat(trail.actions()).contains("member.exported");
    }

    private void coupon() {
        UUID campaign = Ids.next();
        statements.update(
                "INSERT INTO membership_campaign (id, name, kind, amount, most, minimum, categories, channels, valid_from, valid_to,"
                        + " stacking, per_member, state, wanted_codes, made_codes, made_at) VALUES (?, '봄', 'AMOUNT', 1, 0, 0, '',"
                        + " '', '2026-11-01', '2026-12-01', 'NEVER', 1, 'OPEN', 0, 0, ?)",
                campaign,
                NOW);
        statements.update(
                "INSERT INTO membership_coupon (id, code, campaign_id, member_id, valid_to, state, discount) SELECT ?, 'K-1', ?,"
                        + " id, '2026-12-01', 'GIVEN', 0 FROM membership_member",
                Ids.next(),
                campaign);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 1_000, 1_300})
    void a_long_list_is_read_whole_and_nothing_twice(int length) {
        List<Integer> wanted = IntStream.range(0, length).boxed().toList();
        List<Integer> read = Pages.all(last -> {
            int from = last == null ? 0 : last + 1;
            return wanted.subList(from, Math.min(from + Pages.SIZE, length));
        });
        assertThat(read).isEqualTo(wanted);
    }
}
