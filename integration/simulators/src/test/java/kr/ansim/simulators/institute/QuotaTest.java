package kr.ansim.simulators.institute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import kr.ansim.simulators.RunningSimulators;
import org.junit.jupiter.api.Test;

class QuotaTest {

    @Test
    void refuses_from_the_first_call_too_many_until_the_second_is_over() {
        AtomicLong now = new AtomicLong(5_000);
        Quota quota = new Quota(3, now::get);
        assertThat(List.of(quota.count(), quota.count(), quota.count(), quota.count()))
                .containsExactly(true, true, true, false);
        now.set(5_999);
        assertThat(quota.count()).isFalse();
        now.set(6_000);
        assertThat(quota.count()).isTrue();
        assertThat(quota.figures())
                .containsEntry("total", 6L)
                .containsEntry("refused", 2L)
                .containsEntry("peakPerSecond", 5);
    }

    @Test
    void a_peak_across_the_turn_of_a_second_is_seen() {
        AtomicLong now = new AtomicLong(5_900);
        Quota quota = new Quota(3, now::get);
        quota.count();
        quota.count();
        now.set(6_100);
        quota.count();
        quota.count();
        assertThat(quota.figures()).containsEntry("peakPerSecond", 2).containsEntry("peakInAnyThousandMillis", 4);
        now.set(7_200);
        quota.count();
        assertThat(quota.figures()).containsEntry("peakInAnyThousandMillis", 4);
    }

    @Test
    void counts_every_call_exactly_under_concurrency() throws Exception {
        try (RunningSimulators simulators = new RunningSimulators("--certificates", "500", "--quota", "10")) {
            InstituteClient client = InstituteClient.of(simulators, "ktc");
            ExecutorService threads = Executors.newFixedThreadPool(16);
            List<Future<HttpResponse<String>>> calls = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                calls.add(threads.submit(() -> client.get("/v1/tic/certificates/HU079001-24901")));
            }
            int passed = 0;
            int refused = 0;
            for (Future<HttpResponse<String>> call : calls) {
                HttpResponse<String> answer = call.get();
                if (answer.statusCode() == 200) {
                    passed++;
                } else {
                    refused++;
                    assertThat(answer.statusCode()).isEqualTo(429);
                    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
                    assertThat(RunningSimulators.read(answer).path("rsp_code").asText())
                            .isEqualTo("42901");
                }
            }
            threads.shutdown();
            JsonNode figures = simulators.json("/control/quota").path("ktc");
            assertThat(figures.path("total").asInt()).isEqualTo(400);
            assertThat(figures.path("refused").asInt()).isEqualTo(refused).isPositive();
            assertThat(passed + refused).isEqualTo(400);
            assertThat(figures.path("peakPerSecond").asInt()).isGreaterThan(10);
            assertThat(figures.path("peakInAnyThousandMillis").asInt())
                    .isGreaterThanOrEqualTo(figures.path("peakPerSecond").asInt());
            assertThat(simulators.json("/control/quota").at("/ktl/total").asInt())
                    .isZero();
        }
    }

    @Test
    void counts_what_faults_swallow_and_not_what_asks_for_tokens() {
        try (RunningSimulators simulators = new RunningSimulators("--certificates", "500")) {
            InstituteClient client = InstituteClient.of(simulators, "ktc");
            simulators.fault("ktc", "500");
            client.get("/v1/tic/certificates/HU079001-24901");
            assertThat(simulators.json("/control/quota").at("/ktc/total").asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void the_quota_can_be_set_and_the_count_forgotten() {
        try (RunningSimulators simulators = new RunningSimulators("--certificates", "500")) {
            InstituteClient client = InstituteClient.of(simulators, "ktc");
            simulators.control("quota", Map.of("institute", "ktc", "perSecond", 0));
            assertThat(client.code("/v1/tic/certificates/HU079001-24901")).isEqualTo("42901");
            simulators.control("quota", Map.of("institute", "ktc", "perSecond", 9));
            assertThat(client.code("/v1/tic/certificates/HU079001-24901")).isEqualTo("00000");
            simulators.delete("/control/quota");
            assertThat(simulators.json("/control/quota").at("/ktc/total").asInt())
                    .isZero();
        }
    }
}
