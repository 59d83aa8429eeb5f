package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Outside;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.TestDatabase;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Products that a shop has watched: their certificates are asked for by themselves, and bad news holds them. */
class WatchedProductsIT extends PortalIT {

    /** A source that was too slow once is asked again a minute later. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Api shop;

    @BeforeEach
    void connect() {
        shop = new Api(uri("/"), Demo.read().productsKey());
    }

    @Test
    void a_new_products_certificates_are_asked_for_by_themselves() throws InterruptedException {
        String code = code();
        assertThat(put(code, "HU079001-24901").status()).isEqualTo(201);
        assertThat(put(code, "HU079001-24901").status()).isEqualTo(200);
        Answer known = await(
                code,
                answer -> answer.body()
                        .at("/certification/numbers/0/verdict")
                        .asText()
                        .equals("VALID"));
        assertThat(known.body().path("heldSince").isNull()).isTrue();
    }

    @Test
    void a_revoked_certificate_holds_the_product() throws InterruptedException {
        String code = code();
        put(code, "SU079002-23902");
        Answer held = await(code, answer -> !answer.body().path("heldSince").isNull());
        assertThat(held.body().at("/certification/verdict").asText()).isEqualTo("REVOKED");
    }

    @Test
    void what_cannot_be_meant_is_refused_with_the_field_that_is_wrong() {
        String code = code();
        String right = body("\"HU079001-24901\"");
        assertThat(sent(code + ";x=1", right).error("path")).isEqualTo("WRONG_FORMAT");
        assertThat(sent("%20", right).error("code")).isEqualTo("WRONG_FORMAT");
        assertThat(sent("%2E", right).error("code")).isEqualTo("WRONG_FORMAT");
        assertThat(sent("%2E%2E", right).error("code")).isEqualTo("WRONG_FORMAT");
        assertThat(sent("a".repeat(65), right).error("code")).isEqualTo("WRONG_FORMAT");
        assertThat(sent(code, right.replace("[\"HU079001-24901\"]", "5")).error("certificateNumbers"))
                .isEqualTo("WRONG_TYPE");
        assertThat(sent(code, body("\"HU079001-24901\", ".repeat(50) + "\"HU079001-24901\""))
                        .error("certificateNumbers"))
                .isEqualTo("TOO_MANY");
        assertThat(sent(code, body("\"\u3000\u200b\"")).error("certificateNumbers[0]"))
                .isEqualTo("REQUIRED");
        assertThat(sent(code, right.replace("시험 상품", "\u00a0")).error("name")).isEqualTo("REQUIRED");
        assertThat(shop.get("/api/v1/products/" + code + "/certification").code())
                .isEqualTo("UNKNOWN_PRODUCT");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "barcodes: ['8801234567890'], barcodes[0], WRONG_CHECK_DIGIT",
                "barcodes: ['96385075'], barcodes[0], WRONG_CHECK_DIGIT",
                "barcodes: ['036000291453'], barcodes[0], WRONG_CHECK_DIGIT",
                "barcodes: ['18800000090014'], barcodes[0], WRONG_CHECK_DIGIT",
                "barcodes: ['2000000000014'], barcodes[0], WRONG_CHECK_DIGIT",
                "barcodes: ['880123456789'], barcodes[0], WRONG_CHECK_DIGIT",
                "barcodes: ['88012345678'], barcodes[0], WRONG_FORMAT",
                "holderBrn: '123-45-67890', holderBrn, WRONG_CHECK_DIGIT",
                "holderBrn: '1208147522', holderBrn, WRONG_CHECK_DIGIT",
                "holderBrn: '120-81-4752', holderBrn, WRONG_FORMAT"
            })
    void a_number_that_its_last_digit_does_not_prove_is_refused_with_its_field(
            String member, String field, String code) {
        Answer refused = sent(code(), with(member));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors")).hasSize(1);
        assertThat(refused.error(field)).isEqualTo(code);
    }

    @Test
    void numbers_of_every_length_are_taken_when_their_last_digit_is_right() {
        String right =
                with("barcodes: ['8801234567893', '96385074', '036000291452', '18800000090013', '2000000000015'],"
                        + " holderBrn: '120-81-47521'");
        assertThat(sent(code(), right).status()).isEqualTo(201);
    }

    /** Members without the quotes that no test can be read with. */
    private static String with(String members) {
        return body("").replace(
                        "\"modelNames\": []",
                        members.replaceAll("(barcodes|holderBrn)", "\"$1\"").replace('\'', '"'));
    }

    private static String body(String numbers) {
        return "{\"name\": \"시험 상품\", \"category\": \"완구\", \"modelNames\": [], \"certificateNumbers\": [" + numbers
                + "]}";
    }

    private Answer sent(String code, String body) {
        return shop.send(shop.request("/api/v1/products/" + code)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    @ParameterizedTest
    @CsvSource({"SU079002-23902, JU079007-22907C", "JU079007-22907C, SU079002-23902"})
    void what_was_released_for_one_number_is_held_again_for_another(String one, String other) throws Exception {
        String code = code();
        List<String> numbers = List.of(one, other);
        put(code, "완구", numbers);
        await(code, answer -> !answer.body().path("heldSince").isNull() && hasNumber(answer, "VALID"));
        release(code);
        Answer sent = put(code, "완구", numbers);
        assertThat(sent.body().path("heldSince").isNull()).isTrue();

        onAir(code);
        Outside.change("JU079007-22907C", "안전인증취소");
        try {
            await(code, answer -> !answer.body().path("heldSince").isNull());
        } finally {
            Outside.change("JU079007-22907C", "적합");
        }
        await(code, answer -> hasNumber(answer, "VALID"));
    }

    @Test
    void what_was_released_as_suspended_is_held_again_when_it_is_revoked() throws Exception {
        String code = code();
        put(code, "JU079007-22907C");
        await(code, answer -> hasNumber(answer, "VALID"));
        onAir(code);
        Outside.change("JU079007-22907C", "안전인증표시 사용금지 2개월");
        try {
            await(code, answer -> !answer.body().path("heldSince").isNull() && hasNumber(answer, "SUSPENDED"));
            release(code);
            assertThat(put(code, "JU079007-22907C").body().path("heldSince").isNull())
                    .isTrue();
            Outside.change("JU079007-22907C", "안전인증취소");
            await(code, answer -> !answer.body().path("heldSince").isNull() && hasNumber(answer, "REVOKED"));
        } finally {
            Outside.change("JU079007-22907C", "적합");
        }
        await(code, answer -> hasNumber(answer, "VALID"));
    }

    private static boolean hasNumber(Answer answer, String verdict) {
        return answer.body()
                .path("certification")
                .path("numbers")
                .findValuesAsText("verdict")
                .contains(verdict);
    }

    private void onAir(String code) {
        Answer broadcast = shop.send(shop.request("/api/v1/broadcasts/" + LocalDate.now(ZoneId.of("Asia/Seoul")))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"productCodes\": [\"" + code + "\"]}")));
        assertThat(broadcast.status()).isEqualTo(204);
    }

    /** As two people would in the portal. */
    private static void release(String code) throws SQLException {
        try (Connection connection = TestDatabase.connect();
                PreparedStatement change = connection.prepareStatement(
                        "UPDATE certification_hold SET released_by = 'test', released_at = opened_at WHERE live ="
                                + " (SELECT id FROM certification_product WHERE code = ?)")) {
            change.setString(1, code);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void what_is_on_air_today_is_asked_for_so_often_that_a_new_revocation_holds_it() throws InterruptedException {
        String code = code();
        put(code, "JU079007-22907C");
        await(
                code,
                answer -> answer.body()
                        .at("/certification/numbers/0/verdict")
                        .asText()
                        .equals("VALID"));
        onAir(code);
        Outside.change("JU079007-22907C", "안전인증취소");
        try {
            Answer held = await(code, answer -> !answer.body().path("heldSince").isNull());
            assertThat(held.body().at("/certification/verdict").asText()).isEqualTo("REVOKED");
        } finally {
            Outside.change("JU079007-22907C", "적합");
        }
        await(code, answer -> hasNumber(answer, "VALID"));
    }

    @Test
    void another_shops_product_is_unknown() {
        String code = code();
        put(code, "HU079001-24901");
        assertThat(shop.get("/api/v1/products/" + code + "x/certification").code())
                .isEqualTo("UNKNOWN_PRODUCT");
        Api other = TestShops.another(uri("/"));
        assertThat(other.get("/api/v1/products/" + code + "/certification").code())
                .isEqualTo("UNKNOWN_PRODUCT");
        assertThat(broadcast(other, LocalDate.now(ZoneId.of("Asia/Seoul")).toString(), code)
                        .error("productCodes[0]"))
                .isEqualTo("UNKNOWN_PRODUCT");
    }

    @Test
    void a_list_with_an_unknown_product_changes_nothing() throws SQLException {
        String code = code();
        String day = "2026-11-26";
        put(code, "HU079001-24901");
        assertThat(broadcast(shop, day, code).status()).isEqualTo(204);
        Answer refused = broadcast(shop, day, "nobody");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.error("productCodes[0]")).isEqualTo("UNKNOWN_PRODUCT");
        assertThat(count(
                        "SELECT COUNT(*) FROM certification_broadcast b JOIN certification_product p"
                                + " ON p.id = b.product_id WHERE b.on_day = '2026-11-26' AND p.code = ?",
                        code))
                .isEqualTo(1);
    }

    @Test
    void a_list_does_not_wait_for_a_product_that_is_being_judged() {
        String code = code();
        String day = "2029-12-24";
        put(code, "HU079001-24901");
        assertThat(broadcast(shop, day, code).status()).isEqualTo(204);
        Answer again = Rows.whileLocked(
                () -> broadcast(shop, day, code), "SELECT id FROM certification_product WHERE code = ?", code);
        assertThat(again.status()).isEqualTo(204);
    }

    @RepeatedTest(10)
    void of_two_lists_for_a_day_that_are_sent_at_once_both_are_taken_and_the_last_stands_whole() throws Exception {
        List<String> codes = List.of(code(), code(), code());
        codes.forEach(code -> put(code, "HU079001-24901"));
        String day = "20%02d-12-24".formatted(ThreadLocalRandom.current().nextInt(30, 100));
        ExecutorService systems = Executors.newFixedThreadPool(4);
        CyclicBarrier together = new CyclicBarrier(4);
        List<Callable<Integer>> sending = new ArrayList<>();
        for (int system = 0; system < 4; system++) {
            String[] theirs = {codes.get(1), codes.get(system % 2 == 0 ? 0 : 2)};
            sending.add(() -> {
                together.await();
                return broadcast(shop, day, theirs).status();
            });
        }
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : systems.invokeAll(sending)) {
            answers.add(answer.get());
        }
        systems.shutdown();

        assertThat(answers).containsOnly(204);
        String kept =
                "SELECT COUNT(*) FROM certification_broadcast b JOIN certification_product p ON p.id = b.product_id"
                        + " WHERE b.on_day = '" + day + "' AND p.code = ?";
        assertThat(count(kept, codes.get(1))).isEqualTo(1);
        assertThat(count(kept, codes.get(0)) + count(kept, codes.get(2))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"someday", "2026-02-30", "+10000-01-01", "0000-01-01"})
    void a_day_that_is_none_is_unknown(String day) {
        assertThat(broadcast(shop, day, code()).code()).isEqualTo("UNKNOWN_DAY");
    }

    @Test
    void a_number_that_was_only_checked_is_not_watched() throws Exception {
        String number = "HU072172-31999";
        String due = "SELECT COUNT(*) FROM certification_reading WHERE due_at < '9999-01-01' AND number = ?";
        shop.post(
                "/api/v1/certification-checks",
                "{\"productCode\": \"P\", \"category\": \"완구\", \"certificateNumbers\": [\"" + number + "\"]}",
                null);
        awaitReading(number);
        assertThat(count(due, number)).isZero();
        put(code(), number);
        assertThat(count(due, number)).isPositive();
    }

    /** Whoever comes first, one makes the product and the other describes it; what the later one sent stands whole. */
    @RepeatedTest(10)
    void two_systems_that_send_the_same_product_at_once_are_both_served_and_one_has_the_last_word() throws Exception {
        String code = code();
        List<String> numbers = List.of("HU" + unique(), "SU" + unique(), "XU" + unique());
        List<String> backwards = List.of(numbers.get(2), numbers.get(1), numbers.get(0));
        ExecutorService systems = Executors.newFixedThreadPool(4);
        CyclicBarrier together = new CyclicBarrier(4);
        List<Callable<Integer>> sending = new ArrayList<>();
        for (int system = 0; system < 4; system++) {
            List<String> theirs = system % 2 == 0 ? numbers : backwards;
            String category = system % 2 == 0 ? "완구" : "유모차";
            sending.add(() -> {
                together.await();
                return put(code, category, theirs).status();
            });
        }
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : systems.invokeAll(sending)) {
            answers.add(answer.get());
        }
        systems.shutdown();

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 200);
        String kept = "SELECT COUNT(*) FROM certification_product_mark m JOIN certification_product p"
                + " ON p.id = m.product_id WHERE m.kind = 'NUMBER' AND p.category = '%s' AND m.place = 0"
                + " AND m.compared = '%s' AND p.code = ?";
        assertThat(count(kept.formatted("완구", numbers.get(0)), code)
                        + count(kept.formatted("유모차", backwards.get(0)), code))
                .isEqualTo(1);
        assertThat(count("SELECT version FROM certification_product WHERE code = ?", code))
                .isEqualTo(4);
        for (String number : numbers) {
            assertThat(count("SELECT COUNT(*) FROM certification_reading WHERE number = ?", number))
                    .isEqualTo(8);
        }
    }

    private static String unique() {
        return "%06d-%05d"
                .formatted(
                        ThreadLocalRandom.current().nextInt(1_000_000),
                        ThreadLocalRandom.current().nextInt(100_000));
    }

    private static int count(String sql, String value) throws SQLException {
        try (Connection connection = TestDatabase.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static Answer broadcast(Api by, String day, String... codes) {
        return by.send(by.request("/api/v1/broadcasts/" + day)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"productCodes\": [\"" + String.join("\", \"", codes) + "\"]}")));
    }

    private Answer put(String code, String number) {
        return put(code, "완구", List.of(number));
    }

    private Answer put(String code, String category, List<String> numbers) {
        return shop.send(shop.request("/api/v1/products/" + code)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("""
                        {"name": "시험 상품", "category": "%s", "modelNames": [], "certificateNumbers": ["%s"]}""".formatted(category, String.join("\", \"", numbers)))));
    }

    private Answer await(String code, Predicate<Answer> wanted) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        Answer answer = shop.get("/api/v1/products/" + code + "/certification");
        while (!wanted.test(answer)) {
            assertThat(Instant.now()).as(answer.body().toString()).isBefore(deadline);
            Thread.sleep(200);
            answer = shop.get("/api/v1/products/" + code + "/certification");
        }
        return answer;
    }

    /** A source that takes longer than its asker waits has its answer noted later. */
    private static void awaitReading(String number) throws SQLException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (count("SELECT COUNT(*) FROM certification_reading WHERE number = ?", number) == 0) {
            assertThat(Instant.now()).as(number).isBefore(deadline);
            Thread.sleep(200);
        }
    }

    private static String code() {
        return "P-" + UUID.randomUUID();
    }
}
