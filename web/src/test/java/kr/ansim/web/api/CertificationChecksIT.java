package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Outside;
import kr.ansim.web.support.PortalIT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks of certificate numbers over REST, against the register and the institutes as the simulators play them. */
class CertificationChecksIT extends PortalIT {

    private static final int TRIES = 3;

    /** A source that was too slow too often is left alone for a quarter of a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String CHECKS = "/api/v1/certification-checks";

    private Api shop;

    @BeforeEach
    void connect() {
        shop = new Api(uri("/"), Demo.read().productsKey());
        Outside.awake(uri("/"));
    }

    @AfterEach
    void heal() {
        Outside.fault("safetykorea", "none");
        Outside.fault("ktl", "none");
    }

    @ParameterizedTest
    @CsvSource({
        "HU079001-24901, VALID",
        "SU079002-23902, REVOKED",
        "XU109003-25903A, SUSPENDED",
        "CB061R9004-4904, UNKNOWN",
        "CB061R9005-8905, ENDED",
        "B361H9006-5906CH, ENDED",
        "CA011R9008-4908, UNKNOWN",
        "CB102R9015-4915, UNKNOWN",
        "ZU19009-24909, REVOKED",
        "CB014A9010-5910, VALID",
        "HU072172-99999, NOT_FOUND",
        "R-C-ABC-MODEL, UNKNOWN",
        "010-1234-5678, UNKNOWN"
    })
    void tells_how_a_number_stands(String number, String verdict) throws InterruptedException {
        Answer answer = check(known -> stands(known, verdict), "완구", "", number);
        assertThat(answer.status()).isEqualTo(200);
        JsonNode first = answer.body().at("/numbers/0");
        assertThat(first.path("given").asText()).isEqualTo(number);
        assertThat(first.path("verdict").asText()).as(answer.body().toString()).isEqualTo(verdict);
    }

    @Test
    void names_what_says_so_and_proves_it() throws InterruptedException {
        JsonNode number = check(CertificationChecksIT::isKnownToRegister, "완구", "", "KC인증번호: hu079001-24901")
                .body()
                .at("/numbers/0");
        assertThat(number.path("number").asText()).isEqualTo("HU079001-24901");
        assertThat(number.at("/certificate/derivedModels")).hasSize(3);
        assertThat(number.path("sources")).anySatisfy(source -> {
            assertThat(source.path("source").asText()).isEqualTo("SAFETY_KOREA");
            assertThat(source.path("state").asText()).isEqualTo("VALID");
            assertThat(UUID.fromString(source.path("evidenceId").asText())).isNotNull();
        });
    }

    @Test
    void the_worst_of_several_numbers_wins() throws InterruptedException {
        Answer answer = check(
                known -> known.text("verdict").equals("REVOKED"),
                "완구",
                "",
                "HU079001-24901",
                "SU079002-23902",
                "CB061R9004-4904");
        assertThat(answer.text("verdict")).isEqualTo("REVOKED");
        assertThat(answer.body().path("numbers")).hasSize(3);
    }

    @Test
    void another_products_certificate_is_none() throws InterruptedException {
        Answer answer = check(known -> stands(known, "MISMATCHED"), "완구", "NO-SUCH-MODEL", "HU079001-24901");
        assertThat(answer.text("verdict")).isEqualTo("MISMATCHED");
        assertThat(answer.body().at("/numbers/0/verdict").asText()).isEqualTo("MISMATCHED");
    }

    @Test
    void what_the_law_asks_and_nobody_shows_is_missing() {
        assertThat(check("완구", "").text("verdict")).isEqualTo("MISSING");
        assertThat(check("완구", "", "해당없음").text("verdict")).isEqualTo("MISSING");
        assertThat(check("어린이용 가구", "").text("verdict")).isEqualTo("BY_DOCUMENTS");
        assertThat(check("없는 분류", "").text("verdict")).isEqualTo("UNKNOWN");
    }

    @Test
    void a_source_that_is_down_says_nothing_and_hides_nothing() throws InterruptedException {
        Answer before = check(known -> stands(known, "REVOKED"), "완구", "", "XU109011-23911");
        assertThat(before.text("verdict")).isEqualTo("REVOKED");
        Outside.fault("safetykorea", "down");
        Outside.fault("ktl", "down");
        assertThat(check("완구", "", "XU109011-23911").text("verdict")).isEqualTo("REVOKED");
    }

    @Test
    void bad_input_is_told_by_its_field() {
        Answer empty = shop.post(CHECKS, "{}", null);
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.error("productCode")).isEqualTo("REQUIRED");
        assertThat(empty.error("category")).isEqualTo("REQUIRED");
        assertThat(empty.error("certificateNumbers")).isEqualTo("REQUIRED");
        Answer wrong =
                shop.post(CHECKS, "{\"productCode\": \"a\", \"category\": \"b\", \"certificateNumbers\": [1]}", null);
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(check("완구", "", "HU079001-24901", "").error("certificateNumbers[1]"))
                .isEqualTo("REQUIRED");
        Api lockers = new Api(uri("/"), Demo.read().shopKey());
        assertThat(lockers.post(CHECKS, "{}", null).status()).isEqualTo(403);
    }

    /** Once all have answered that do, and it is as wanted: on a busy machine some answer after their second. */
    private Answer check(Predicate<Answer> wanted, String category, String model, String... numbers)
            throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        Answer answer = check(category, model, numbers);
        for (int tries = 0; (tries < TRIES && isUnreachable(answer)) || !wanted.test(answer); tries++) {
            if (Instant.now().isAfter(deadline)) {
                return answer;
            }
            Thread.sleep(200);
            answer = check(category, model, numbers);
        }
        return answer;
    }

    private static boolean isUnreachable(Answer answer) {
        return answer.body().findValues("unreachable").stream().anyMatch(JsonNode::asBoolean);
    }

    private static boolean isKnownToRegister(Answer answer) {
        for (JsonNode source : answer.body().at("/numbers/0/sources")) {
            if (source.path("source").asText().equals("SAFETY_KOREA")) {
                return source.path("state").asText().equals("VALID");
            }
        }
        return false;
    }

    private static boolean stands(Answer answer, String verdict) {
        return answer.body().at("/numbers/0/verdict").asText().equals(verdict);
    }

    private Answer check(String category, String model, String... numbers) {
        String list = String.join(
                ", ",
                java.util.Arrays.stream(numbers)
                        .map(number -> "\"" + number + "\"")
                        .toList());
        return shop.post(CHECKS, """
                {"productCode": "P-1", "category": "%s", "modelName": "%s", "certificateNumbers": [%s]}""".formatted(category, model, list), null);
    }
}
