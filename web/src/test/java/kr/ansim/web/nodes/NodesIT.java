package kr.ansim.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Authenticator;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Knocking;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestCalls;
import kr.ansim.web.support.TestSites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two containers of the image on one MySQL: what one has answered, the other knows; and both outlive their database. */
class NodesIT {

    private static final String BOOKINGS = "/api/v1/locker-bookings";
    private static final String NAME = "선우은하";
    private static final String PHONE = "010-8642-9753";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private static TwoNodes house;
    private static TestSites sites;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        house = TwoNodes.start();
        sites = new TestSites(house.first().api(house.operatorKey()));
    }

    @AfterAll
    static void close() throws InterruptedException {
        house.close();
    }

    @Test
    void a_node_lets_nobody_in_before_it_is_ready() {
        assertThat(house.heardAtStart()).containsExactly(Knocking.NOBODY, Knocking.PORTAL);
    }

    @Test
    void a_hold_is_counted_on_the_other_node_within_a_second() throws InterruptedException {
        String site = siteKnownToBoth(3);
        assertThat(hold(house.first(), site).status()).isEqualTo(201);
        Instant answered = Instant.now();
        assertThat(lastAskedInVain(() -> free(house.second(), site) == 2)).isBefore(answered.plusSeconds(1));
    }

    @Test
    void the_last_door_goes_to_one_of_two_nodes() throws InterruptedException {
        for (int round = 0; round < 10; round++) {
            String site = siteKnownToBoth(1);
            CompletableFuture<Api.Answer> here = CompletableFuture.supplyAsync(() -> hold(house.first(), site));
            CompletableFuture<Api.Answer> there = CompletableFuture.supplyAsync(() -> hold(house.second(), site));
            List<Integer> answers =
                    new ArrayList<>(List.of(here.join().status(), there.join().status()));
            answers.sort(null);
            assertThat(answers).containsExactly(201, 409);
        }
    }

    @Test
    void a_repeated_request_gets_the_same_answer_from_the_other_node() throws InterruptedException {
        String site = siteKnownToBoth(2);
        String key = UUID.randomUUID().toString();
        String body = body(site);
        Api.Answer first = house.first().api(house.shopKey()).post(BOOKINGS, body, key);
        Api.Answer again = house.second().api(house.shopKey()).post(BOOKINGS, body, key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void a_call_that_one_node_is_told_of_opens_at_the_agent_on_the_other() throws IOException {
        Page here = desk(house.first(), "vip-desk@ansim.example");
        Page there = desk(house.second(), "vip-desk-2@ansim.example");
        TestCalls calls = new TestCalls(
                house.first().api(house.telephoneKey()), house.first().api(house.shopKey()));
        calls.ring(TestCalls.phone(), "general", "vip-desk-2@ansim.example");
        there.waitForURL("**/care/choose.xhtml?call=*");
        assertThat(here.url()).endsWith("/care/calls.xhtml");
        calls.ring(TestCalls.phone(), "general", "vip-desk@ansim.example");
        here.waitForURL("**/care/choose.xhtml?call=*");
    }

    private Page desk(Node node, String user) throws IOException {
        JsonNode account = house.account(user);
        Page page = journeys.open(Screen.DESK);
        page.navigate(node.uri().resolve("/login.xhtml").toString());
        Staff.typePassword(page, user, account.path("password").asText());
        Staff.typeCode(page, new Authenticator(account.path("totpSecret").asText()).code(0));
        page.waitForURL("**/start.xhtml");
        page.navigate(node.uri().resolve("/care/calls.xhtml").toString());
        page.locator("[id='callBar:ready']").click();
        page.locator("[id='callBar:away']").waitFor();
        return page;
    }

    @Test
    void each_change_is_sealed_once() throws InterruptedException {
        String site = siteKnownToBoth(4);
        for (Node node : List.of(house.first(), house.second(), house.first(), house.second())) {
            assertThat(hold(node, site).status()).isEqualTo(201);
        }
        await(() -> house.count("SELECT (SELECT COUNT(*) FROM platform_audit_entry)"
                        + " - (SELECT COUNT(*) FROM platform_audit_seal)")
                == 0);
        assertThat(house.count("SELECT MAX(number) - MIN(number) + 1 - COUNT(*) FROM platform_audit_seal"))
                .isZero();
    }

    @Test
    void both_outlive_a_restart_of_the_database_and_say_when_they_cannot_serve()
            throws IOException, InterruptedException {
        String site = siteKnownToBoth(2);
        house.mysql().kill();
        for (Node node : List.of(house.first(), house.second())) {
            assertThat(node.await(503, Duration.ofSeconds(20))).isLessThan(Duration.ofSeconds(10));
            assertThat(node.isHealthy()).isFalse();
            assertThat(node.get("/health/live", Map.of()).statusCode()).isEqualTo(200);
        }
        house.mysql().start();
        for (Node node : List.of(house.first(), house.second())) {
            node.await(200, PATIENCE);
            assertThat(node.isHealthy()).isTrue();
            assertThat(hold(node, site).status()).isEqualTo(201);
        }
    }

    @Test
    void a_key_that_was_revoked_elsewhere_is_refused_within_a_few_seconds() throws InterruptedException {
        assertThat(pointsAnswer(house.second())).isEqualTo(200);
        house.execute("UPDATE identity_api_key SET revoked_at = created_at WHERE scopes LIKE '%bookings:write%'");
        Instant revoked = Instant.now();
        assertThat(lastAskedInVain(() -> pointsAnswer(house.second()) == 401)).isBefore(revoked.plusSeconds(3));
        house.execute("UPDATE identity_api_key SET revoked_at = NULL WHERE scopes LIKE '%bookings:write%'");
        await(() -> pointsAnswer(house.first()) == 200 && pointsAnswer(house.second()) == 200);
    }

    @Test
    void the_figures_are_for_those_with_the_token_and_count_what_happened() throws IOException, InterruptedException {
        String site = siteKnownToBoth(1);
        assertThat(hold(house.first(), site).status()).isEqualTo(201);
        assertThat(hold(house.first(), site).code()).isEqualTo("LOCKER_FULL");
        String figures = house.first()
                .get("/metrics", Map.of("Authorization", "Bearer " + TwoNodes.METRICS_TOKEN))
                .body();
        assertThat(figures)
                .containsPattern("ansim_changes_total\\{[^}]*action=\"booking.held\"[^}]*} [1-9]")
                .containsPattern("ansim_refusals_total\\{[^}]*code=\"LOCKER_FULL\"[^}]*} [1-9]")
                .containsPattern("ansim_import_sites_total\\{[^}]*outcome=\"created\"[^}]*} [1-9]")
                .containsPattern("ansim_outbox_waiting(\\{[^}]*})? [0-9]");
        assertThat(house.first()
                        .get("/metrics", Map.of("Authorization", "Bearer " + house.shopKey()))
                        .statusCode())
                .isEqualTo(401);
        assertThat(house.first()
                        .get("/metrics", Map.of())
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("login");
    }

    @Test
    void logs_and_spans_name_the_request_and_never_the_person() throws IOException, InterruptedException {
        String site = siteKnownToBoth(2);
        String request = "it-" + UUID.randomUUID();
        Api shop = house.first().api(house.shopKey());
        String body = body(site);
        assertThat(shop.post(BOOKINGS, body).status()).isEqualTo(201);
        assertThat(shop.post(BOOKINGS, body.replace("\"phone\"", "\"fon\"")).status())
                .isEqualTo(400);
        assertThat(shop.post(BOOKINGS, body.substring(0, body.length() - 3)).status())
                .isEqualTo(400);
        assertThat(house.first()
                        .get("/login.xhtml", Map.of("X-Request-Id", request))
                        .headers()
                        .firstValue("X-Request-Id"))
                .contains(request);
        house.spans().await("locker-bookings", PATIENCE);
        List<String> told = new ArrayList<>(house.spans().texts());
        for (Node node : List.of(house.first(), house.second())) {
            for (String line : node.log()) {
                told.add(line);
                if (line.startsWith("{")) {
                    assertThat(house.json(line).has("Level")).as(line).isTrue();
                }
            }
        }
        assertThat(told).anyMatch(line -> line.startsWith("{") && line.contains("kr.ansim"));
        for (String secret : List.of(NAME, PHONE, PHONE.replace("-", ""), house.shopKey(), TwoNodes.METRICS_TOKEN)) {
            assertThat(told).noneMatch(line -> line.contains(secret));
        }
    }

    @Test
    void a_failure_is_logged_by_its_class_and_place_and_never_in_the_words_of_the_driver() throws InterruptedException {
        String words = "no place for " + UUID.randomUUID();
        house.execute("CREATE TRIGGER refuse_all BEFORE INSERT ON delivery_booking FOR EACH ROW"
                + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '" + words + "'");
        try {
            assertThat(hold(house.first(), sites.site(1, 0, 0, 0)).status()).isEqualTo(500);
        } finally {
            house.execute("DROP TRIGGER refuse_all");
        }
        await(() -> logOfFirst().stream()
                .anyMatch(line -> line.contains("unexpected failure") && line.contains("SQLException")));
        assertThat(logOfFirst()).noneMatch(line -> line.contains(words));
    }

    private static List<String> logOfFirst() {
        try {
            return house.first().log();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int pointsAnswer(Node node) {
        return node.api(house.shopKey()).get("/api/v1/pickup-points?limit=1").status();
    }

    private static String siteKnownToBoth(int doors) throws InterruptedException {
        String site = sites.site(doors, 0, 0, 0);
        await(() -> free(house.second(), site) == doors);
        return site;
    }

    private static Api.Answer hold(Node node, String site) {
        return node.api(house.shopKey()).post(BOOKINGS, body(site));
    }

    private static String body(String site) {
        return """
                {"orderNo": "%s", "pickupPointId": "%s",
                 "parcel": {"widthMm": 100, "depthMm": 100, "heightMm": 100, "weightG": 500},
                 "recipient": {"name": "%s", "phone": "%s"}}""".formatted(UUID.randomUUID(), site, NAME, PHONE);
    }

    private static int free(Node node, String site) {
        JsonNode sizes = node.api(house.shopKey())
                .get("/api/v1/pickup-points/" + site)
                .body()
                .path("sizes");
        for (JsonNode one : sizes) {
            if (one.path("size").asText().equals("SMALL")) {
                return one.path("free").asInt();
            }
        }
        return -1;
    }

    private static void await(BooleanSupplier wanted) throws InterruptedException {
        lastAskedInVain(wanted);
    }

    /** Awaits it. @return when it was asked for the last time in vain: how long an answer takes is the machine's */
    private static Instant lastAskedInVain(BooleanSupplier wanted) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        Instant last = Instant.MIN;
        Instant asked = Instant.now();
        while (!wanted.getAsBoolean()) {
            last = asked;
            assertThat(last).isBefore(deadline);
            Thread.sleep(20);
            asked = Instant.now();
        }
        return last;
    }
}
