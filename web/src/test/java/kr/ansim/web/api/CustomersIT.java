package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Customers of three channels become one member where they are one person, and say whether they may be written to. */
class CustomersIT extends PortalIT {

    private static final List<String> CHANNELS = List.of("tv", "online", "catalogue");
    private static final int ROUNDS = 25;

    private Api shop;

    @BeforeEach
    void connect() {
        shop = new Api(uri("/"), Demo.read().membersKey());
    }

    @Test
    void one_person_in_three_channels_is_one_member() {
        String ci = ci();
        Answer first = put("tv", number(), identified(ci));
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("member")).matches("[0-9]{10}");
        assertThat(first.text("state")).isEqualTo("ACTIVE");
        String online = number();
        Answer second = put("online", online, identified(ci));
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("member")).isEqualTo(first.text("member"));
        Answer again = put("online", online, identified(ci));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(second.body());
        assertThat(put("catalogue", number(), identified(ci())).text("member")).isNotEqualTo(first.text("member"));
    }

    /** All three ask at the same moment; whoever is told to come again comes again, as our description asks. */
    @Test
    void one_person_told_by_three_channels_at_once_is_one_member() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CHANNELS.size());
        try {
            for (int round = 0; round < ROUNDS; round++) {
                String ci = ci();
                CyclicBarrier start = new CyclicBarrier(CHANNELS.size());
                List<Callable<String>> calls = new ArrayList<>();
                for (String channel : CHANNELS) {
                    String number = number();
                    calls.add(() -> {
                        start.await();
                        put(channel, number, identified(ci));
                        return channel + "/" + number;
                    });
                }
                Set<String> members = threads.invokeAll(calls).stream()
                        .map(CustomersIT::got)
                        .map(customer -> put(customer.split("/")[0], customer.split("/")[1], identified(ci))
                                .text("member"))
                        .collect(Collectors.toSet());
                assertThat(members).as("round " + round).hasSize(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void while_grades_are_closed_one_person_waits_to_become_one_member() {
        String ci = ci();
        String online = number();
        String first = put("tv", number(), identified(ci)).text("member");
        Rows.change("UPDATE membership_gate SET closing = TRUE");
        try {
            assertThat(put("online", online, identified(ci)).text("member")).isNotEqualTo(first);
        } finally {
            Rows.change("UPDATE membership_gate SET closing = FALSE");
        }
        Rows.awaitNone(
                "SELECT u.member_id FROM membership_unmatched u JOIN membership_identity i ON i.member_id = u.member_id"
                        + " WHERE i.customer_number = ?",
                online);
        assertThat(Rows.one(
                        "SELECT h.number FROM membership_identity i JOIN membership_member m ON m.id = i.member_id"
                                + " JOIN membership_member h ON h.id = m.head_id WHERE i.customer_number = ?",
                        online))
                .contains(first);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "name: ' ', name, REQUIRED",
                "phone: '전화', phone, WRONG_FORMAT",
                "phoneVerified: 'true', phoneVerified, WRONG_TYPE",
                "ci: 'abc', ci, WRONG_FORMAT",
                "email: 'nobody', email, WRONG_FORMAT",
                "address: '', address, TOO_SHORT",
                "birthDate: '2026-02-30', birthDate, WRONG_FORMAT",
                "birthDate: '1899-12-31', birthDate, TOO_SMALL",
                "birthDate: '2999-01-01', birthDate, TOO_LARGE",
                "joinedOn: '2999-01-01', joinedOn, TOO_LARGE",
                "joinedOn: 'yesterday', joinedOn, WRONG_FORMAT",
                "nickname: 'x', nickname, UNKNOWN_MEMBER"
            })
    void what_cannot_be_meant_is_refused_with_its_field(String member, String field, String code) {
        String name = member.substring(0, member.indexOf(':'));
        String value = member.substring(name.length() + 2).replace('\'', '"');
        String wrong = "phoneVerified".equals(name)
                ? person().replace("\"phoneVerified\": false", "\"phoneVerified\": " + value)
                : person().replaceFirst("\"" + name + "\": [^,]+, ", "")
                        .replaceFirst("\\{", "{\"" + name + "\": " + value + ", ");
        Answer refused = put("tv", number(), wrong);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error(field)).as(wrong).isEqualTo(code);
    }

    @Test
    void of_a_flag_it_is_told_what_it_may_be() {
        Answer refused = put("tv", number(), person().replace("\"phoneVerified\": false", "\"phoneVerified\": \"no\""));
        assertThat(refused.body().at("/errors/0/message").asText()).contains("true, false");
    }

    @Test
    void addresses_that_name_nobody_are_refused() {
        assertThat(put("radio", number(), person()).error("channel")).isEqualTo("UNKNOWN_VALUE");
        assertThat(put("tv", "%20", person()).error("number")).isEqualTo("WRONG_FORMAT");
        assertThat(put("tv", "a".repeat(65), person()).error("number")).isEqualTo("WRONG_FORMAT");
    }

    @Test
    void a_key_without_the_scope_is_refused() {
        Api other = new Api(uri("/"), Demo.read().productsKey());
        assertThat(send(other, "tv/" + number(), person()).status()).isEqualTo(403);
    }

    @Test
    void a_customer_is_written_to_as_long_as_a_consent_holds() {
        String number = number();
        put("tv", number, person());
        assertThat(maySend("tv", number, "2026-11-20T03:00:00Z").text("reason")).isEqualTo("NO_CONSENT");
        String given = consents("SMS", "GIVEN", "2025-11-20T03:00:00Z");
        Answer told = send(shop, "tv/" + number + "/consents", given);
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body().at("/consents/0/state").asText()).isEqualTo("HOLDS");
        assertThat(told.body().at("/consents/0/confirmBy").asText()).isEqualTo("2027-11-20");
        assertThat(send(shop, "tv/" + number + "/consents", given).body()).isEqualTo(told.body());
        assertThat(send(shop, "tv/" + number + "/consents", consents("SMS", "WITHDRAWN", "2025-11-20T03:00:00Z"))
                        .code())
                .isEqualTo("CONSENT_DIFFERS");

        Answer may = maySend("tv", number, "2026-11-20T03:00:00Z");
        assertThat(may.body().path("may").asBoolean()).isTrue();
        assertThat(may.text("reason")).isEqualTo("CONSENTED");
        assertThat(maySend("tv", number, "2026-11-20T12:00:00Z").text("reason")).isEqualTo("NIGHT");
        assertThat(maySend("tv", number, "2027-11-21T03:00:00Z").text("reason")).isEqualTo("NOT_CONFIRMED");
        assertThat(shop.get(customer("tv", number) + "/may-send?channel=SMS&purpose=NOTICE")
                        .text("reason"))
                .isEqualTo("NOTICE");
    }

    @Test
    void consents_and_questions_that_cannot_be_meant_are_refused() {
        String number = number();
        put("tv", number, person());
        String path = "tv/" + number + "/consents";
        assertThat(send(shop, path, "{\"consents\": []}").code()).isEqualTo("FIELD_MISSING");
        assertThat(send(shop, path, consents("SMS", "GIVEN", "2999-01-01T00:00:00Z"))
                        .error("consents[0].at"))
                .isEqualTo("TIME_AHEAD");
        assertThat(send(shop, path, consents("SMS", "GIVEN", "2026-02-30T00:00:00Z"))
                        .error("consents[0].at"))
                .isEqualTo("WRONG_FORMAT");
        assertThat(send(shop, path, consents("FAX", "GIVEN", "2026-02-20T00:00:00Z"))
                        .error("consents[0].channel"))
                .isEqualTo("UNKNOWN_VALUE");
        assertThat(send(shop, "tv/" + number() + "/consents", consents("SMS", "GIVEN", "2026-02-20T00:00:00Z"))
                        .code())
                .isEqualTo("UNKNOWN_CUSTOMER");
        String asked = customer("tv", number) + "/may-send";
        assertThat(shop.get(asked).error("channel")).isEqualTo("REQUIRED");
        assertThat(shop.get(asked + "?channel=NIGHT&purpose=NOTICE").error("channel"))
                .isEqualTo("UNKNOWN_VALUE");
        assertThat(shop.get(asked + "?channel=SMS&purpose=NOTICE&at=now").error("at"))
                .isEqualTo("WRONG_FORMAT");
        assertThat(shop.get(customer("tv", number()) + "/may-send?channel=SMS&purpose=NOTICE")
                        .code())
                .isEqualTo("UNKNOWN_CUSTOMER");
    }

    private Answer maySend(String channel, String number, String at) {
        return shop.get(customer(channel, number) + "/may-send?channel=SMS&purpose=ADVERTISEMENT&at=" + at);
    }

    private static String consents(String channel, String act, String at) {
        return "{\"consents\": [{\"channel\": \"%s\", \"act\": \"%s\", \"textVersion\": \"2026-1\", \"source\": \"app\", \"at\": \"%s\"}]}"
                .formatted(channel, act, at);
    }

    private Answer put(String channel, String number, String body) {
        Answer answer = send(shop, channel + "/" + number, body);
        for (int tries = 0; answer.status() == 503 && tries < 3; tries++) {
            answer = send(shop, channel + "/" + number, body);
        }
        return answer;
    }

    private static Answer send(Api system, String path, String body) {
        return system.put("/api/v1/customers/" + path, body);
    }

    private static String customer(String channel, String number) {
        return "/api/v1/customers/" + channel + "/" + number;
    }

    private static String number() {
        return "C-" + UUID.randomUUID();
    }

    private static String phone() {
        return "010%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }

    private static String ci() {
        byte[] hash = new byte[64];
        ThreadLocalRandom.current().nextBytes(hash);
        return Base64.getEncoder().encodeToString(hash);
    }

    private static String person() {
        return "{\"name\": \"김하은\", \"phone\": \"%s\", \"address\": \"서울 %s\", \"email\": \"haeun@example.com\", \"phoneVerified\": false}"
                .formatted(phone(), UUID.randomUUID());
    }

    private static String identified(String ci) {
        return person().replaceFirst("\\{", "{\"ci\": \"" + ci + "\", ");
    }

    private static <T> T got(Future<T> call) {
        try {
            return call.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
