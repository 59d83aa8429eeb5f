package kr.ansim.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files in {@code docker/}, read as an engine would read them; that the image works is shown by the tests of its nodes. */
class ImageTest {

    private static final Path DOCKER = Settings.TOP.resolve("docker");

    @Test
    void the_image_runs_as_somebody_who_is_not_root() throws IOException {
        assertThat(lastOf("USER")).matches("[1-9][0-9]*");
    }

    @Test
    void the_image_says_how_its_health_is_asked_for() throws IOException {
        assertThat(lastOf("HEALTHCHECK")).contains("/opt/ansim/healthy");
        assertThat(Files.readString(DOCKER.resolve("payara/healthy"))).contains("GET /health/ready ");
    }

    @Test
    void the_build_context_lets_in_what_is_copied_and_nothing_else() throws IOException {
        Set<String> let = Files.readAllLines(Settings.TOP.resolve(".dockerignore")).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .collect(Collectors.toSet());
        Set<String> copied = new TreeSet<>();
        for (String line : Files.readAllLines(DOCKER.resolve("Dockerfile"))) {
            String[] words = line.split("\\s+", -1);
            if (words[0].equals("COPY") && !words[1].startsWith("--")) {
                copied.addAll(List.of(words).subList(1, words.length - 1));
            }
        }
        assertThat(copied).isEqualTo(new TreeSet<>(let));
    }

    @Test
    void every_service_tells_its_health_and_those_that_need_it_wait() throws IOException {
        JsonNode services = services();
        assertThat(services.fieldNames()).toIterable().containsOnly("portal", "mysql", "proxy", "mail");
        for (JsonNode service : services) {
            assertThat(service.has("healthcheck") || service.has("build"))
                    .as(service.toString())
                    .isTrue();
        }
        assertThat(services.at("/portal/depends_on/mysql/condition").asText()).isEqualTo("service_healthy");
        assertThat(services.at("/mysql/image").asText()).startsWith("mysql:8.4");
    }

    @Test
    void the_compose_file_names_only_settings_that_there_are() throws IOException {
        Set<String> known = Settings.inCode().keySet().stream()
                .map(name -> name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        known.add("ANSIM_DATABASE_PASSWORD_FILE");
        assertThat(services().at("/portal/environment").fieldNames())
                .toIterable()
                .isSubsetOf(known);
    }

    @Test
    void no_secret_stands_in_the_compose_file() throws IOException {
        for (JsonNode service : services()) {
            service.path("environment").properties().forEach(one -> {
                if (one.getKey().matches(".*(PASSWORD|KEY|TOKEN|SECRET).*")
                        && !one.getKey().equals("ANSIM_REWRAP_KEYS")) {
                    assertThat(one.getKey()).endsWith("_FILE");
                    assertThat(one.getValue().asText()).startsWith("/run/secrets/");
                }
            });
        }
        Set<String> made = new TreeSet<>();
        Matcher file =
                Pattern.compile("file: \\./secrets/(\\S+)").matcher(Files.readString(DOCKER.resolve("compose.yaml")));
        while (file.find()) {
            made.add(file.group(1));
        }
        String script = Files.readString(DOCKER.resolve("make-secrets"));
        assertThat(made).isNotEmpty().allMatch(script::contains);
    }

    @Test
    void mysql_keeps_what_it_has_confirmed() throws IOException {
        assertThat(Files.readString(DOCKER.resolve("mysql/ansim.cnf")))
                .containsPattern("innodb_flush_log_at_trx_commit *= 1\n")
                .containsPattern("sync_binlog *= 1\n")
                .containsPattern("transaction_isolation *= READ-COMMITTED\n");
    }

    @Test
    void the_portal_believes_the_proxy_and_nobody_else() throws IOException {
        JsonNode services = services();
        assertThat(services.at("/portal/environment/ANSIM_HTTP_TRUSTED_PROXIES").asText())
                .isNotEmpty()
                .isEqualTo(services.at("/proxy/networks/inside/ipv4_address").asText());
        assertThat(services.path("portal").has("ports")).isFalse();
    }

    @Test
    void the_proxy_logs_no_query_for_it_opens_checkouts_and_letters() throws IOException {
        assertThat(Files.readAllLines(DOCKER.resolve("proxy/haproxy.cfg")).stream()
                        .map(String::strip)
                        .filter(line -> line.contains("log")))
                .noneMatch(line -> line.contains("httplog"))
                .filteredOn(line -> line.startsWith("log-format"))
                .hasSize(1)
                .allMatch(line -> line.contains(" %HPO") && !line.matches(".*%(r|HU|HQ)\\b.*"));
    }

    private static String lastOf(String instruction) throws IOException {
        String text = Files.readString(DOCKER.resolve("Dockerfile")).replace("\\\n", " ");
        return text.lines()
                .filter(line -> line.startsWith(instruction + " "))
                .reduce((first, second) -> second)
                .map(line -> line.substring(instruction.length()).strip())
                .orElse("");
    }

    private static JsonNode services() throws IOException {
        Object compose = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(DOCKER.resolve("compose.yaml")));
        return new ObjectMapper().valueToTree(compose).path("services");
    }
}
