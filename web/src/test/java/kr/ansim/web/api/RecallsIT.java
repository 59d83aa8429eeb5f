package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Outside;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recalls are read by themselves and held against the watched products, whichever of the two was there first. */
class RecallsIT extends PortalIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String MATCHES =
            " FROM certification_recall_match m JOIN certification_product p ON p.id = m.product_id"
                    + " JOIN certification_recall r ON r.id = m.recall_id WHERE p.code = ? AND r.uid = ?";

    private final String code = "R-" + UUID.randomUUID();
    private final String uid = "T" + UUID.randomUUID().toString().substring(0, 12);

    /** Of this test alone, with letters and digits. */
    private final String model = "ZQ" + Math.abs(UUID.randomUUID().getLeastSignificantBits() % 1_000_000_000L);

    /** As well: goods of other tests bear the one of the examples. */
    private final String barCode = barCode();

    private Api shop;

    @BeforeEach
    void connect() {
        shop = new Api(uri("/"), Demo.read().productsKey());
    }

    @Test
    void a_new_recall_finds_the_product_that_was_there() throws Exception {
        put("");
        Outside.recall(uid, "\"product\": \"시험<br>제품\", \"models\": \"제품(" + model.toLowerCase(Locale.ROOT) + ")\"");
        awaitState("OPEN");
        assertThat(number("SELECT m.confidence" + MATCHES, code, uid)).isEqualTo(60);
    }

    @Test
    void a_new_product_finds_the_recall_that_was_there() throws Exception {
        Outside.recall(uid, "\"product\": \"시험 제품\", \"models\": \"" + model + "\"");
        await(() ->
                number("SELECT COUNT(*) FROM certification_recall WHERE uid = ? AND matched_form = ?", uid, 1) == 1);
        put("");
        awaitState("OPEN");
    }

    @Test
    void a_pair_is_listed_once_and_comes_up_again_only_when_more_speaks_for_it() throws Exception {
        put("");
        Outside.recall(uid, "\"product\": \"시험 제품\", \"models\": \"" + model + "\", \"barcode\": \"" + barCode + "\"");
        awaitState("OPEN");
        change(
                "UPDATE certification_recall_match SET state = 'DISMISSED', decided_confidence = confidence, decided_by = 'x',"
                        + " decided_at = found_at, revision = revision + 1 WHERE product_id = (SELECT id FROM certification_product"
                        + " WHERE code = ?)",
                code);
        put("");
        awaitMatched();
        assertThat(number("SELECT COUNT(*)" + MATCHES + " AND m.state = 'DISMISSED'", code, uid))
                .isEqualTo(1);
        put(barCode);
        awaitState("OPEN");
        assertThat(number("SELECT COUNT(*)" + MATCHES, code, uid)).isEqualTo(1);
        assertThat(number("SELECT m.confidence" + MATCHES, code, uid)).isEqualTo(86);
    }

    @Test
    void a_changed_recall_keeps_its_earlier_form_and_is_proven_by_the_answers_hash() throws Exception {
        put("");
        Outside.recall(uid, "\"product\": \"시험 제품\", \"models\": \"" + model + "\", \"harm\": \"화재\"");
        awaitState("OPEN");
        Outside.recall(uid, "\"product\": \"시험 제품\", \"models\": \"XX-" + model + "0\", \"harm\": \"감전\"");
        awaitState("OUTDATED");
        assertThat(number("SELECT form FROM certification_recall WHERE uid = ?", uid))
                .isEqualTo(2);
        assertThat(number(
                        "SELECT COUNT(*) FROM certification_recall_form f JOIN certification_recall r ON r.id = f.recall_id"
                                + " WHERE r.uid = ? AND f.told LIKE '%화재%' AND r.told LIKE '%감전%'",
                        uid))
                .isEqualTo(1);
        // noted after the recalls of the list, against which a product that was just sent may have been held already
        await(() -> number(
                        "SELECT COUNT(*) FROM certification_recall r JOIN certification_recall_reading g ON g.id = r.reading_id"
                                + " WHERE r.uid = ? AND g.outcome = 'COMPLETE' AND LENGTH(g.answer_hash) = 32"
                                + " AND g.request LIKE 'GET http%recallList%'",
                        uid)
                == 1);
    }

    private static String barCode() {
        String twelve = "880%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
        int sum = IntStream.range(0, twelve.length())
                .map(at -> (twelve.charAt(at) - '0') * (at % 2 == 0 ? 1 : 3))
                .sum();
        return twelve + (10 - sum % 10) % 10;
    }

    private void put(String code13) {
        int status = shop.send(shop.request("/api/v1/products/" + code)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(
                                """
                                {"name": "전혀 다른 이름의 물건", "category": "성인용 의류", "modelNames": ["%s"],
                                 "barcodes": [%s], "certificateNumbers": []}""".formatted(model, code13.isEmpty() ? "" : '"' + code13 + '"'))))
                .status();
        assertThat(status).isIn(200, 201);
    }

    private void awaitState(String state) throws Exception {
        await(() -> number("SELECT COUNT(*)" + MATCHES + " AND m.state = ?", code, uid, state) == 1);
    }

    private void awaitMatched() throws Exception {
        await(() -> number(
                        "SELECT COUNT(*) FROM certification_recall_due d JOIN certification_product p ON p.id = d.product_id"
                                + " WHERE p.code = ?",
                        code)
                == 0);
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }

    private static void await(Condition condition) throws SQLException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(300);
        }
    }

    private static void change(String sql, String value) throws SQLException {
        try (Connection connection = TestDatabase.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** 0 when there is no row. */
    private static int number(String sql, Object... values) throws SQLException {
        try (Connection connection = TestDatabase.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }
}
