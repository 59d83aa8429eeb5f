package kr.ansim.integration.safetykorea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.List;
import kr.ansim.kernel.Unreadable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rows taken from the events say what the parser's own tree says. */
class RowProperties {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final List<String> NAMES = List.of("certNum", "certState", "a\"b\\c", "modelName", "", "설명\n", "x");

    @Property
    void a_row_tells_what_the_tree_tells(@ForAll("lists") List<JsonObject> entries) throws Unreadable {
        String list = entries.toString();
        try (JsonParser parser = JSON.createParser(new StringReader(list))) {
            RowReader reader = new RowReader(parser);
            parser.next();
            for (JsonObject entry : entries) {
                assertThat(parser.next()).isEqualTo(JsonParser.Event.START_OBJECT);
                Row row = reader.read();
                assertThat(row.told()).isEqualTo(entry.toString());
                assertThat(Row.of(entry).told()).isEqualTo(entry.toString());
                for (String name : NAMES) {
                    assertSame(row, name, entry.getOrDefault(name, JsonValue.NULL));
                }
            }
        }
    }

    @Example
    void what_is_said_twice_is_no_row() {
        for (String twice :
                List.of("{\"a\":1,\"a\":1}", "{\"a\":1,\"b\":{},\"a\":\"\"}", "{\"a\":{\"b\":1,\"b\":2}}")) {
            assertThatThrownBy(() -> EnvelopeReader.of(new java.io.ByteArrayInputStream(
                                    ("{\"resultCode\":\"2000\",\"resultData\":[{\"a\":1}," + twice + "]}")
                                            .getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                            .toTheEnd())
                    .isInstanceOf(Unreadable.class);
        }
    }

    @Provide
    Arbitrary<List<JsonObject>> lists() {
        Arbitrary<JsonValue> texts = Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(6),
                        Arbitraries.strings()
                                .withChars("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028é가 -")
                                .ofMaxLength(8))
                .map(JSON::createValue);
        Arbitrary<JsonValue> figures = Arbitraries.oneOf(
                Arbitraries.longs().map(JSON::createValue),
                Arbitraries.bigDecimals().ofScale(3).map(JSON::createValue));
        Arbitrary<JsonValue> others = Arbitraries.of(
                JsonValue.NULL,
                JsonValue.TRUE,
                JsonValue.EMPTY_JSON_ARRAY,
                JSON.createArrayBuilder()
                        .add("\u0001\"")
                        .add(JSON.createObjectBuilder().add("k", 1))
                        .build());
        Arbitrary<JsonObject> entry = Combinators.combine(
                        Arbitraries.of(NAMES).list().uniqueElements(),
                        Arbitraries.oneOf(texts, figures, others).list().ofSize(NAMES.size()))
                .as((names, values) -> {
                    var object = JSON.createObjectBuilder();
                    for (int i = 0; i < names.size(); i++) {
                        object.add(names.get(i), values.get(i));
                    }
                    return object.build();
                });
        return entry.list().ofMaxSize(4);
    }

    private static void assertSame(Row row, String name, JsonValue value) throws Unreadable {
        if (value == JsonValue.NULL) {
            assertThat(row.text(name)).isEmpty();
        } else if (value instanceof JsonString string) {
            String bare = string.getString().isBlank() ? "" : string.getString().strip();
            assertThat(row.text(name)).isEqualTo(bare.equals("-") ? "" : bare);
        } else if (value.getValueType() == JsonValue.ValueType.NUMBER) {
            assertThat(row.text(name)).isEqualTo(value.toString());
        } else {
            assertThatThrownBy(() -> row.text(name)).isInstanceOf(Unreadable.class);
        }
    }
}
