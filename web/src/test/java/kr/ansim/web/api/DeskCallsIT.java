package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.TestCalls;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a telephone system may tell over the API, and what is refused. */
class DeskCallsIT extends PortalIT {

    /** A queue that no agent serves, so that what is told here rings nowhere. */
    private final String queue = "it-" + UUID.randomUUID().toString().substring(0, 8);

    private final String number = "T-" + UUID.randomUUID();
    private final String phone = TestCalls.phone();
    private Api system;
    private TestCalls calls;

    @BeforeEach
    void begin() {
        system = TestShops.telephone(uri("/"));
        calls = new TestCalls(system, new Api(uri("/"), Demo.read().membersKey()));
        Rows.change(
                "INSERT INTO care_queue (code, name_ko, name_en, priority, grade_from, skill, ring_seconds, version)"
                        + " VALUES (?, '시험', 'Test', 1, 0, ?, 20, 1)",
                queue,
                queue);
    }

    @AfterEach
    void end() {
        calls.tell(number, "ENDED", Instant.now());
    }

    @Test
    void a_call_finds_who_has_the_number_and_is_the_same_when_it_is_told_again() {
        calls.member("김하은", phone);
        Api.Answer call = calls.announce(number, phone, queue, "");
        assertThat(call.status()).isEqualTo(201);
        assertThat(call.text("member")).isEqualTo("ONE");
        assertThat(call.text("state")).isEqualTo("WAITING");
        assertThat(calls.announce(number, phone.replace("-", ""), queue, "").body())
                .isEqualTo(call.body());
        calls.member("박서준", phone);
        assertThat(calls.announce(number + "b", phone, queue, "").text("member"))
                .isEqualTo("SEVERAL");
        assertThat(calls.announce(number + "c", TestCalls.phone(), queue, "").text("member"))
                .isEqualTo("NONE");
        assertThat(calls.withheld(number + "d", queue).text("member")).isEqualTo("NONE");
        calls.tell(number + "d", "ABANDONED", Instant.now());
        calls.tell(number + "b", "ABANDONED", Instant.now());
        calls.tell(number + "c", "ABANDONED", Instant.now());
        assertThat(calls.announce(number, TestCalls.phone(), queue, "").code()).isEqualTo("CALL_DIFFERS");
    }

    @Test
    void events_come_in_any_order_and_twice() {
        calls.announce(number, phone, queue, "");
        Instant now = Instant.now();
        assertThat(calls.tell(number, "ENDED", now).text("state")).isEqualTo("ABANDONED");
        assertThat(calls.tell(number, "ANSWERED", now.minusSeconds(60)).text("state"))
                .isEqualTo("ENDED");
        assertThat(calls.tell(number, "ENDED", now).text("state")).isEqualTo("ENDED");
        Api other = TestShops.telephone(uri("/"));
        assertThat(new TestCalls(other, other).tell(number, "ENDED", now).code())
                .isEqualTo("UNKNOWN_CALL");
        assertThat(calls.tell(number, "ENDED", now.plus(1, ChronoUnit.HOURS)).code())
                .isEqualTo("TIME_AHEAD");
        refused(calls.tell(number, "ENDED", now.minus(1, ChronoUnit.HOURS)), "TIME_BEFORE_CALL", "at");
    }

    @Test
    void what_is_wrong_is_refused_at_its_field() {
        refused(calls.announce(number, "전화", queue, ""), "INVALID_REQUEST", "caller");
        refused(calls.announce(number, phone, "none", ""), "UNKNOWN_QUEUE", "queue");
        assertThat(calls.announce(number, phone, "none", "")
                        .body()
                        .path("detail")
                        .asText())
                .as("says which queues there are")
                .contains("general");
        refused(
                calls.announce(number, phone, queue, ", \"agent\": \"nobody@ansim.example\""),
                "UNKNOWN_AGENT",
                "agent");
        assertThat(new TestCalls(TestShops.another(uri("/")), system)
                        .announce(number, phone, queue, "")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_number_lies_in_the_vault_alone() {
        calls.announce(number, phone, queue, "");
        assertThat(Rows.one(
                        "SELECT COUNT(*) FROM platform_personal_data p JOIN care_call c ON c.caller = p.token"
                                + " WHERE c.number = ? AND p.erase_at > NOW(6)",
                        number))
                .hasValue("1");
    }

    private static void refused(Api.Answer answer, String code, String field) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.body().at("/errors/0/field").asText()).isEqualTo(field);
    }
}
