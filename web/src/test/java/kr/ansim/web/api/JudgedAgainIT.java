package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board follows time and rules by itself: nobody asks for these products while they change their verdict. */
class JudgedAgainIT extends PortalIT {

    /** A source that was too slow is asked again a minute later, and with other rules all products are judged again. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Of its own, so that no other test renews or needs its answers. */
    private static final String NUMBER = "JU079007-22907";

    /** For the moment only: the answers of the other are made old. */
    private static final String OTHER_NUMBER = "CB061R9012-6912";

    private static final String READINGS = " WHERE number = '" + NUMBER + "' AND said <> 'NOTHING'";

    private Api shop;
    private String code;

    @BeforeEach
    void connect() {
        shop = new Api(uri("/"), Demo.read().productsKey());
        code = "P-" + UUID.randomUUID();
    }

    @Test
    void answers_that_grow_too_old_prove_nothing_any_more_until_they_are_given_again() throws Exception {
        put("커튼", NUMBER);
        await("BY_DOCUMENTS");
        awaitAllSources(NUMBER);
        change("UPDATE certification_reading SET said_at = said_at - INTERVAL 8 DAY, due_at = '9998-01-01 00:00:00'"
                + READINGS);
        change("UPDATE certification_product SET judge_due_at = '2026-01-01 00:00:00' WHERE code = '" + code + "'");
        await("UNREACHABLE");
        change("UPDATE certification_reading SET due_at = '2026-01-01 00:00:00'" + READINGS);
        await("BY_DOCUMENTS");
    }

    @Test
    void the_moment_is_known_at_which_the_first_answer_grows_too_old() throws Exception {
        put("커튼", OTHER_NUMBER);
        await("BY_DOCUMENTS");
        awaitAllSources(OTHER_NUMBER);
        String first = "(SELECT MIN(r.said_at) FROM certification_reading r WHERE r.number = '" + OTHER_NUMBER + "')";
        // judged anew with the answer of each source: the last may be noted and not yet looked at
        awaitOne(
                "SELECT COUNT(*) FROM certification_product p WHERE p.code = '" + code + "' AND p.judge_due_at BETWEEN "
                        + first + " + INTERVAL 7 DAY - INTERVAL 1 MINUTE AND " + first
                        + " + INTERVAL 7 DAY + INTERVAL 1 MINUTE");
    }

    @Test
    void a_version_that_comes_into_force_changes_the_verdicts_of_its_categories() throws Exception {
        String category = "새 분류 " + code;
        put(category, "해당없음");
        await("UNKNOWN");
        // all of a version at once, as the portal makes it
        change(
                "INSERT INTO certification_rule_version (id, number, source, valid_from, made_by, made_at)"
                        + " SELECT UNHEX(REPLACE('" + UUID.randomUUID()
                        + "', '-', '')), MAX(number) + 1, 'test', '2026-11-01',"
                        + " 'test', '2026-11-01 00:00:00' FROM certification_rule_version",
                "INSERT INTO certification_rule (version_id, place, category, law, scheme, proofs)"
                        + " SELECT n.id, r.place, r.category, r.law, r.scheme, r.proofs FROM certification_rule r"
                        + " JOIN certification_rule_version o ON o.id = r.version_id AND o.number = 1"
                        + " JOIN certification_rule_version n ON n.source = 'test' AND n.number ="
                        + " (SELECT MAX(number) FROM certification_rule_version)",
                "INSERT INTO certification_rule (version_id, place, category, law, scheme, proofs)"
                        + " SELECT id, 9999, '" + category
                        + "', 'CHILD', 'CONFIRMATION', '' FROM certification_rule_version"
                        + " WHERE number = (SELECT MAX(v.number) FROM certification_rule_version v)");
        await("MISSING");
    }

    private void put(String category, String number) {
        Api.Answer answer = shop.send(shop.request("/api/v1/products/" + code)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"name\": \"시험\", \"category\": \"%s\", \"modelNames\": [], \"certificateNumbers\": [\"%s\"]}"
                                .formatted(category, number))));
        assertThat(answer.status()).isEqualTo(201);
    }

    private void await(String... wanted) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!List.of(wanted).contains(verdict())) {
            assertThat(Instant.now()).as(verdict()).isBefore(deadline);
            Thread.sleep(200);
        }
    }

    /** A source that answers later than the others would be young when they are made old. */
    private static void awaitAllSources(String number) throws Exception {
        awaitOne("SELECT COUNT(*) = 0 FROM certification_reading WHERE number = '" + number + "' AND tried_at IS NULL");
    }

    private static void awaitOne(String sql) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!one(sql).equals("1")) {
            assertThat(Instant.now()).as(sql).isBefore(deadline);
            Thread.sleep(200);
        }
    }

    private String verdict() throws SQLException {
        return one("SELECT verdict FROM certification_product WHERE code = '" + code + "'");
    }

    private static String one(String sql) throws SQLException {
        try (Connection connection = TestDatabase.connect();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void change(String... changes) throws SQLException {
        try (Connection connection = TestDatabase.connect()) {
            connection.setAutoCommit(false);
            for (String sql : changes) {
                try (PreparedStatement change = connection.prepareStatement(sql)) {
                    assertThat(change.executeUpdate()).isPositive();
                }
            }
            connection.commit();
        }
    }
}
