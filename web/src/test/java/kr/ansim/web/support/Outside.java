package kr.ansim.web.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kr.ansim.simulators.Options;
import kr.ansim.simulators.Simulators;
import org.jspecify.annotations.Nullable;

/**
 * The national register, the institutes and the tax office, played by the simulators; one for all tests, with its faults in
 * their hands.
 */
public final class Outside {

    private static final List<String> INSTITUTES = List.of("katri", "kcl", "fiti", "ktc", "kotiti", "ktl", "ktr");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static @Nullable Simulators running;

    private Outside() {}

    /** Tells the portal where to find them. */
    static TestSettings known(TestSettings settings) throws IOException {
        return known(settings, URI.create("http://localhost:" + started().port()))
                .with("ansim.mail.host", "localhost")
                .with("ansim.mail.port", Integer.toString(started().smtpPort()))
                .with("ansim.mail.starttls", "off")
                .with("ansim.certification.on-air-fresh-for", "PT5S")
                // a moment without the processor is no failure of theirs, after which nobody would ask for a minute
                .with("ansim.certification.shortest-patience", "PT5S")
                .with("ansim.webhook.private-addresses", "true")
                .with("ansim.certification.recalls.every", "PT2S");
    }

    /** Tells the portal where to find them when they run somewhere else. */
    public static TestSettings known(TestSettings settings, URI simulators) {
        settings.with("ansim.safetykorea.url", simulators + "/openapi/api/")
                .with("ansim.safetykorea.key", "simulator-safetykorea")
                .with("ansim.tax-office.url", simulators + "/api/nts-businessman/v1")
                .with("ansim.tax-office.key", "simulator-tax-office")
                .with("ansim.institute.organisation-code", "ANSIM00001")
                .with("ansim.certification.company-number", "9990000016");
        for (String institute : INSTITUTES) {
            settings.with("ansim.institute." + institute + ".url", simulators + "/institutes/" + institute)
                    .with("ansim.institute." + institute + ".client-id", "ansim-" + institute)
                    .with("ansim.institute." + institute + ".client-secret", "simulator-" + institute);
        }
        return settings;
    }

    /** Asks until all have answered: the first questions after the portal's start take longer than anybody waits. */
    public static void awake(URI portal) {
        Api shop = new Api(portal, Demo.read().productsKey());
        for (int ask = 0; ask < 300; ask++) {
            String verdict = shop.post(
                            "/api/v1/certification-checks",
                            "{\"productCode\": \"P\", \"category\": \"완구\", \"certificateNumbers\": [\"HU079001-24901\"]}",
                            null)
                    .text("verdict");
            if (!verdict.equals("UNREACHABLE")) {
                return;
            }
            // a source that was too slow too often is not asked for a while, and whoever asks then is answered at once
            pause();
        }
        throw new IllegalStateException("the sources never answer");
    }

    /** Plants a fault at {@code safetykorea}, {@code tax-office} or an institute by its short name; {@code none} heals. */
    public static void fault(String system, String kind) {
        control("/control/fault", "{\"api\": \"%s\", \"kind\": \"%s\"}".formatted(system, kind));
    }

    /** Changes how a business stands with the tax office: active, suspended, closed or unregistered. */
    public static void standing(String number, String state) {
        control("/control/business", "{\"b_no\": \"%s\", \"state\": \"%s\"}".formatted(number, state));
    }

    /** What a claim about this business has to say in order to be true: {@code start_dt}, {@code p_nm}, {@code b_nm}. */
    public static JsonNode business(String number) {
        return read("/control/business?b_no=" + number);
    }

    /** Changes the state of a certificate at the register and its institute. */
    public static void change(String number, String state) {
        control("/control/certificate", "{\"certNum\": \"%s\", \"state\": \"%s\"}".formatted(number, state));
    }

    /** Waits for a letter to this address and tells path and query of the link in its newest. */
    public static String linkTo(String email) {
        return linkTo(email, "/");
    }

    /** The same of a link whose path begins so. */
    public static String linkTo(String email, String path) {
        for (int look = 0; look < 600; look++) {
            List<URI> links = new ArrayList<>();
            for (JsonNode letter : read("/mail/messages.json?to=" + URLEncoder.encode(email, StandardCharsets.UTF_8))) {
                LINK.matcher(letter.path("text").asText())
                        .results()
                        .map(link -> URI.create(link.group()))
                        .filter(link -> link.getRawPath().startsWith(path))
                        .findFirst()
                        .ifPresent(links::add);
            }
            if (!links.isEmpty()) {
                URI newest = links.get(0);
                String query = newest.getRawQuery();
                return query == null ? newest.getRawPath() : newest.getRawPath() + "?" + query;
            }
            pause();
        }
        throw new IllegalStateException("no letter came to " + email);
    }

    /** What an institute was told of a company's consents, each notice as it came. */
    public static List<JsonNode> notices(String institute, String company) {
        List<JsonNode> told = new ArrayList<>();
        read("/control/consents?institute=" + institute).findParents("biz_no").forEach(told::add);
        told.removeIf(notice -> !notice.path("biz_no").asText().equals(company));
        return told;
    }

    private static JsonNode read(String path) {
        try {
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(
                                    URI.create("http://localhost:" + started().port() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /**
     * Publishes a domestic recall today, or publishes it otherwise.
     *
     * @param told members such as {@code "product": "…"} of the register's answer, in JSON
     */
    public static void recall(String uid, String told) {
        control("/control/recall", "{\"recallUid\": \"%s\", %s}".formatted(uid, told));
    }

    private static void control(String path, String body) {
        try {
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(
                                    URI.create("http://localhost:" + started().port() + path))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static synchronized Simulators started() throws IOException {
        Simulators known = running;
        if (known == null) {
            known = Simulators.start(
                    Options.of("--port", "0", "--smtp-port", "0", "--quota", "1000", "--recalls", "200"));
            running = known;
        }
        return known;
    }
}
