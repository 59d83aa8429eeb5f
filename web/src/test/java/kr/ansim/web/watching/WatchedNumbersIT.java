package kr.ansim.web.watching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.ansim.web.support.Api;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Watches numbers that nobody was asked about before, at a quota of twenty a second and institute: nearly all of it is
 * used and never more, a portal that is killed loses and doubles nothing, and an institute that is down slows no other.
 * Rates mean something on a machine that does nothing else, so it runs with the whole proof only.
 */
@Tag("history")
@EnabledIfSystemProperty(named = "ansim.history.scale", matches = "whole")
class WatchedNumbersIT {

    private static final System.Logger LOG = System.getLogger(WatchedNumbersIT.class.getName());
    private static final String DOWN = "ktc";
    private static final int AT_ONCE = 8;
    private static final double ENOUGH = 0.95;
    private static final int NUMBERS = 10_000;

    /** Until the portals' code is compiled, which takes the machine as much as the work itself. */
    private static final Duration WARM_UP = Duration.ofSeconds(120);

    private static final Duration SPAN = Duration.ofSeconds(100);
    private static final Duration LONGEST = Duration.ofMinutes(20);

    /** Questions that brought an answer, or the answer that there will be none. */
    private static final String ANSWERED = "outcome IN ('FOUND', 'NOT_FOUND', 'NOT_CONSENTED')";

    private static final String UNASKED =
            "NOT EXISTS (SELECT 1 FROM certification_asking a WHERE a.reading_id = r.id AND a." + ANSWERED + ")";

    @Test
    void uses_the_quota_and_never_more_and_loses_and_doubles_nothing_when_a_portal_is_killed() throws Exception {
        Path directory = Path.of("target", "watching").toAbsolutePath();
        try (Watchtower tower = Watchtower.open(directory, NUMBERS + 2_000)) {
            tower.pauseSources();
            watch(tower, tower.outside().numbers(NUMBERS));
            tower.endPause();
            Rates warmUp = Rates.over(tower, "warm-up", WARM_UP);
            Rates both = Rates.over(tower, "both portals", SPAN);
            Rates killed = Rates.over(tower, "one killed", SPAN, tower::killSecond);
            tower.outside().fault(DOWN, "down");
            Rates down = Rates.over(tower, DOWN + " down", SPAN);
            tower.outside().fault(DOWN, "none");
            awaitNone(tower, UNASKED);
            awaitNone(tower, "unjudged_at IS NOT NULL");
            for (Rates rates : List.of(warmUp, both, killed, down)) {
                LOG.log(System.Logger.Level.INFO, "{0}", rates);
            }
            LOG.log(System.Logger.Level.INFO, "counted {0}", tower.outside().counts());

            assertThat(both.used().values()).as("%s", both).allMatch(used -> used >= ENOUGH);
            assertThat(killed.used().values()).as("%s", killed).allMatch(used -> used >= ENOUGH);
            assertThat(down.without(DOWN).values()).as("%s", down).allMatch(used -> used >= ENOUGH);
            keptToTheQuota(tower.outside().counts());
            lostNothing(tower);
            doubledNothing(tower);
        }
    }

    private static void watch(Watchtower tower, List<String> numbers) throws Exception {
        assertThat(numbers).hasSize(NUMBERS).doesNotHaveDuplicates();
        Api shop = tower.shop();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> sending = new ArrayList<>();
        for (String number : numbers) {
            sending.add(() -> shop.send(shop.request("/api/v1/products/P-" + number)
                            .header("Content-Type", "application/json")
                            .PUT(HttpRequest.BodyPublishers.ofString("""
                                    {"name": "시험 상품", "category": "완구", "modelNames": [], "certificateNumbers": ["%s"]}""".formatted(number))))
                    .status());
        }
        for (Future<Integer> status : threads.invokeAll(sending)) {
            assertThat(status.get()).isEqualTo(201);
        }
        threads.shutdown();
    }

    private static void awaitNone(Watchtower tower, String readings) throws SQLException, InterruptedException {
        String open = "SELECT COUNT(*) FROM certification_reading r WHERE " + readings;
        Instant deadline = Instant.now().plus(LONGEST);
        while (tower.count(open) > 0) {
            assertThat(Instant.now())
                    .as("%d where %s", tower.count(open), readings)
                    .isBefore(deadline);
            Thread.sleep(500);
        }
    }

    private static void keptToTheQuota(JsonNode counts) {
        for (JsonNode institute : counts) {
            assertThat(institute.path("refused").asLong()).as("%s", counts).isZero();
            assertThat(institute.path("peakInAnyThousandMillis").asInt())
                    .as("%s", counts)
                    .isLessThanOrEqualTo(Watchtower.PER_SECOND);
        }
    }

    /** All that was answered is kept, but for the questions that were under way at the portal that was killed. */
    private static void lostNothing(Watchtower tower) throws Exception {
        JsonNode counts = tower.outside().counts();
        for (String institute : List.of("katri", "kcl", "fiti", "kotiti", "ktl", "ktr")) {
            long kept = tower.count("SELECT COUNT(*) FROM certification_asking WHERE source = '"
                    + institute.toUpperCase(Locale.ROOT) + "'");
            assertThat(Rates.total(counts, institute) - kept).as(institute).isBetween(0L, (long) AT_ONCE);
        }
        assertThat(tower.count("SELECT COUNT(*) FROM certification_reading")).isEqualTo(NUMBERS * 8L);
        assertThat(tower.count("SELECT COUNT(*) FROM certification_reading WHERE due_at <= UTC_TIMESTAMP(6)"
                        + " AND failures = 0 AND said <> 'NOTHING'"))
                .isZero();
    }

    private static void doubledNothing(Watchtower tower) throws SQLException {
        assertThat(tower.count("SELECT COUNT(*) FROM (SELECT reading_id FROM certification_asking WHERE " + ANSWERED
                        + " GROUP BY reading_id HAVING COUNT(*) > 1) t"))
                .as("numbers whose answer was kept twice")
                .isZero();
        assertThat(tower.count("SELECT COUNT(*) FROM (SELECT reading_id FROM certification_evidence"
                        + " GROUP BY reading_id HAVING COUNT(*) <> MAX(position) OR COUNT(*) > 1) t"))
                .as("chains with a gap or with the same answer twice")
                .isZero();
        assertThat(tower.count(
                        "SELECT (SELECT COUNT(*) FROM certification_asking WHERE outcome IN ('FOUND', 'NOT_FOUND'))"
                                + " - (SELECT COUNT(*) FROM certification_evidence)"))
                .as("answers without their evidence")
                .isZero();
        assertThat(tower.count("SELECT (SELECT COUNT(*) FROM platform_audit_entry WHERE action = 'certificate.changed')"
                        + " - (SELECT COUNT(*) FROM certification_evidence)"))
                .as("news that the trail tells twice or not at all")
                .isZero();
    }
}
