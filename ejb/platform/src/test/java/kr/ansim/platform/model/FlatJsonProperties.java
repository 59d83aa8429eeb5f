package kr.ansim.platform.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatJsonProperties {

    @Property
    void what_was_written_is_read_back(@ForAll Map<String, String> fields) {
        assertThat(FlatJson.read(FlatJson.write(fields))).isEqualTo(fields);
    }

    @Test
    void writes_plain_json_in_the_order_of_the_names() {
        assertThat(FlatJson.write(Map.of("b", "x\"y\\z\n", "a", "가")))
                .isEqualTo("{\"a\":\"가\",\"b\":\"x\\\"y\\\\z\\u000a\"}");
        assertThat(FlatJson.write(Map.of())).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}x",
                "{\"a\"}",
                "{\"a\":1}",
                "{\"a\":\"b\",}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\\uzzzz\"}",
                "[]"
            })
    void refuses_what_it_did_not_write(String text) {
        assertThatThrownBy(() -> FlatJson.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
