package kr.ansim.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Our description of the API as one document. It is written in several files: {@code ansim.yaml} has what all have in common,
 * and for each of its tags one named after it has the paths and what only they use.
 */
public final class ApiDocument {

    private static final String FILES = "/META-INF/openapi/";

    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .stringQuotingChecker(new Quoting())
            .build());

    private ApiDocument() {}

    public static JsonNode read() {
        try {
            JsonNode document = add("ansim", YAML.createObjectNode());
            for (JsonNode tag : document.path("tags")) {
                document = add(file(tag.path("name").asText()), document);
            }
            return document;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String file(String tag) {
        return tag.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static JsonNode add(String name, JsonNode document) throws IOException {
        try (InputStream file = ApiDocument.class.getResourceAsStream(FILES + name + ".yaml")) {
            if (file == null) {
                throw new IllegalStateException(name + ".yaml is missing");
            }
            return YAML.readerForUpdating(document).readValue(file);
        }
    }

    static byte[] yaml(JsonNode document) {
        return bytes(YAML, document);
    }

    static byte[] json(JsonNode document) {
        return bytes(new ObjectMapper(), document);
    }

    private static byte[] bytes(ObjectMapper form, JsonNode document) {
        try {
            return form.writeValueAsBytes(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A status is a name, which readers of YAML would take for a number. */
    private static final class Quoting extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteName(String name) {
            return super.needToQuoteName(name) || Character.isDigit(name.charAt(0));
        }
    }
}
