package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description is one document, whatever file its parts are written in. */
class ApiDocumentTest {

    private static final Path FILES = Path.of("src/main/resources/META-INF/openapi");

    private final JsonNode document = ApiDocument.read();

    @Test
    void each_file_is_in_it_whole() {
        List<String> parts = new ArrayList<>();
        for (Path file : files()) {
            leaves("", part(file), parts);
        }
        List<String> whole = new ArrayList<>();
        leaves("", document, whole);
        assertThat(parts)
                .as("nothing is written twice, nothing is left out")
                .containsExactlyInAnyOrderElementsOf(whole);
    }

    @Test
    void a_path_is_written_in_the_file_of_its_tag() {
        for (Path file : files()) {
            Set<String> tags = new TreeSet<>();
            part(file)
                    .path("paths")
                    .forEach(path -> path.forEach(operation ->
                            operation.path("tags").forEach(tag -> tags.add(ApiDocument.file(tag.asText()) + ".yaml"))));
            assertThat(tags).isSubsetOf(file.getFileName().toString());
        }
    }

    @Test
    void the_same_can_be_read_of_what_is_written_out() throws IOException {
        byte[] yaml = ApiDocument.yaml(document);
        assertThat(new YAMLMapper().readTree(yaml)).isEqualTo(document);
        assertThat(new YAMLMapper().readTree(ApiDocument.json(document))).isEqualTo(document);
        assertThat(new String(yaml, StandardCharsets.UTF_8))
                .contains("\n        \"200\":\n")
                .doesNotContain("\n        200:");
    }

    /** What stands where. */
    private static void leaves(String place, JsonNode node, List<String> found) {
        if (node.isObject() && !node.isEmpty()) {
            node.fields().forEachRemaining(member -> leaves(place + "/" + member.getKey(), member.getValue(), found));
        } else {
            found.add(place + " " + node);
        }
    }

    private static JsonNode part(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
