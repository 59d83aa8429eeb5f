package kr.ansim.web.api;

import static kr.ansim.web.support.TestContacts.complaint;
import static kr.ansim.web.support.TestContacts.event;
import static kr.ansim.web.support.TestOrders.events;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What customers call for, over the API: late, twice and in any order it comes to the same. */
class ContactEventsIT extends PortalIT {

    private static final String EVENTS = "/api/v1/contact-events";
    private static final Instant NOON =
            Instant.now().truncatedTo(ChronoUnit.DAYS).minus(2, ChronoUnit.DAYS);

    private final String customer = "C-" + UUID.randomUUID();
    private final String contact = "CALL-" + UUID.randomUUID();
    private Api system;

    @BeforeEach
    void begin() {
        system = TestShops.another(uri("/"));
    }

    @Test
    void a_complaint_stands_as_all_its_events_say_whatever_came_first() {
        String opened = complaint(customer, contact, at(0), "설치 기사가 오지 않음 010-1234-5678");
        String promised = event(customer, contact, "2", "PROMISED", at(1), ", \"dueAt\": \"" + at(5) + "\"");
        String resolved = event(customer, contact, "3", "RESOLVED", at(4), ", \"outcome\": \"COMPENSATED\"");
        Api.Answer taken = send(resolved, promised);
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.body().path("changed").asInt()).isEqualTo(1);
        assertThat(send(opened, resolved).body().path("changed").asInt()).isEqualTo(1);
        assertThat(send(opened, promised, resolved).body().path("changed").asInt())
                .isZero();
        assertThat(told("CONCAT(state, ' ', outcome, ' ', matter, ' ', COALESCE(due_at, '-'))"))
                .isEqualTo("RESOLVED COMPENSATED COMPLAINT -");
        assertThat(send(event(customer, contact, "4", "REOPENED", at(6), "")).status())
                .isEqualTo(200);
        assertThat(told("CONCAT(state, ' ', COALESCE(outcome, '-'))")).isEqualTo("OPEN -");
    }

    @Test
    void what_was_said_lies_in_the_vault_alone_and_goes_with_the_member() {
        send(complaint(customer, contact, at(0), "하은이가 010-1234-5678로 불러 달라고 함"));
        String token = said();
        assertThat(token).hasSize(32);
        Api shop = new Api(uri("/"), Demo.read().membersKey());
        String member = shop.put(
                        "/api/v1/customers/tv/" + customer,
                        "{\"name\": \"김하은\", \"phone\": \"01012345678\", \"phoneVerified\": false}")
                .text("member");
        assertThat(member).hasSize(10);
        assertThat(Rows.one(
                        "SELECT COUNT(*) FROM platform_personal_data WHERE HEX(token) = ? AND erase_at > NOW(6)",
                        token))
                .hasValue("1");
    }

    @Test
    void what_differs_from_before_or_is_wrong_is_refused_at_its_field_and_nothing_is_kept() {
        assertThat(send(complaint(customer, contact, at(0), "한 말")).status()).isEqualTo(200);
        assertThat(send(complaint(customer, contact, at(0), "다른 말")).code()).isEqualTo("CONTACT_EVENT_DIFFERS");
        assertThat(send(complaint(customer + "x", contact, at(0), "한 말")).code())
                .isEqualTo("CONTACT_OF_ANOTHER");
        assertThat(send(event(customer, contact, "9", "RESOLVED", at(1), "")).error("events[0].outcome"))
                .isEqualTo("FIELD_MISSING");
        assertThat(send(event(customer, contact, "9", "CLOSED", at(1), ", \"outcome\": \"REFUNDED\""))
                        .error("events[0].outcome"))
                .isEqualTo("FIELD_UNWANTED");
        assertThat(send(event(customer, contact, "9", "SHOUTED", at(1), "")).error("events[0].kind"))
                .isEqualTo("UNKNOWN_VALUE");
        assertThat(send(event(customer, contact, "9", "CLOSED", "2999-01-01T00:00:00Z", ""))
                        .error("events[0].occurredAt"))
                .isEqualTo("TIME_AHEAD");
        assertThat(send(event(customer, contact, "9", "CLOSED", at(1), ", \"said\": \"" + "가".repeat(2_001) + "\""))
                        .error("events[0].said"))
                .isEqualTo("TOO_LONG");
        assertThat(send(event(customer, contact, "9", "CLOSED", at(1), ", \"said\": \"두\\n줄\""))
                        .error("events[0].said"))
                .isEqualTo("CONTROL_CHARACTER");
        assertThat(system.post(EVENTS, "{\"events\": []}", null).code()).isEqualTo("FIELD_MISSING");
        assertThat(TestShops.company(uri("/"), "다람", "company:read")
                        .post(EVENTS, events(complaint(customer, contact, at(0), "한 말")), null)
                        .code())
                .isEqualTo("FORBIDDEN");
        assertThat(Rows.one(
                        "SELECT COUNT(*) FROM membership_contact_event e JOIN membership_contact c ON c.id = e.contact_id"
                                + " WHERE c.number = ?",
                        contact))
                .hasValue("1");
    }

    private Api.Answer send(String... told) {
        return system.post(EVENTS, events(told), null);
    }

    private static String at(int hours) {
        return NOON.plus(hours, ChronoUnit.HOURS).toString();
    }

    private String told(String what) {
        return Rows.one("SELECT " + what + " FROM membership_contact WHERE number = ?", contact)
                .orElseThrow();
    }

    private String said() {
        return Rows.one(
                        "SELECT HEX(e.said) FROM membership_contact_event e JOIN membership_contact c ON c.id = e.contact_id"
                                + " WHERE c.number = ?",
                        contact)
                .orElseThrow();
    }
}
