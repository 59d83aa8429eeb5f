package kr.ansim.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import kr.ansim.web.api.ApiDocument;
import org.junit.jupiter.api.Test;

/** The examples of the description are such as the portal gives them, and there is one for every answer. */
class ApiExamplesTest {

    private final JsonNode document = ApiDocument.read();

    private record Example(String method, String path, int status, String type, JsonNode value) {}

    @Test
    void every_documented_answer_has_an_example_that_is_as_described() {
        List<String> faults = new ArrayList<>();
        for (Example example : examples()) {
            for (String fault : ApiContract.faults(
                    example.method(), "/api/v1" + example.path().replaceAll("\\{\\w+}", "x"), answer(example))) {
                faults.add(example.method() + " " + example.path() + " " + example.status() + ": " + fault);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(examples()).hasSizeGreaterThan(150);
    }

    @Test
    void problems_say_in_the_examples_what_the_portal_says() {
        ResourceBundle korean = ResourceBundle.getBundle("kr.ansim.web.texts.Problems", Locale.KOREAN);
        ResourceBundle english = ResourceBundle.getBundle("kr.ansim.web.texts.Problems", Locale.ENGLISH);
        for (Example example : examples()) {
            if (example.status() >= 400) {
                String code = example.value().path("code").asText();
                assertThat(example.value().path("title").asText())
                        .isIn(korean.getString("title." + code), english.getString("title." + code));
                assertThat(example.value().path("status").asInt()).isEqualTo(example.status());
            }
        }
    }

    @Test
    void every_code_of_a_problem_has_an_example() {
        TreeSet<String> promised = new TreeSet<>();
        document.at("/components/schemas/ProblemCode/enum").forEach(code -> promised.add(code.asText()));
        TreeSet<String> shown = new TreeSet<>();
        examples().stream()
                .filter(example -> example.status() >= 400)
                .forEach(example -> shown.add(example.value().path("code").asText()));
        // these belong to no operation: a path or a method that there is not
        shown.addAll(List.of("NOT_FOUND", "METHOD_NOT_ALLOWED"));
        assertThat(shown).isEqualTo(promised);
    }

    private List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(operation -> operation
                                .getValue()
                                .path("responses")
                                .fields()
                                .forEachRemaining(response -> collect(
                                        examples,
                                        operation.getKey().toUpperCase(Locale.ROOT),
                                        path.getKey(),
                                        Integer.parseInt(response.getKey()),
                                        resolved(response.getValue())))));
        return examples;
    }

    private void collect(List<Example> examples, String method, String path, int status, JsonNode response) {
        response.path("content").fields().forEachRemaining(media -> {
            JsonNode all = media.getValue().path("examples");
            assertThat(all).as(method + " " + path + " " + status).isNotEmpty();
            all.forEach(example -> examples.add(new Example(
                    method, path, status, media.getKey(), resolved(example).path("value"))));
        });
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static ApiContractTest.Told answer(Example example) {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("Content-Type", List.of(example.type()));
        headers.put("Content-Language", List.of("ko"));
        headers.put("WWW-Authenticate", List.of("Bearer"));
        headers.put("Retry-After", List.of("1"));
        return new ApiContractTest.Told(
                example.status(), headers, example.value().toString());
    }
}
