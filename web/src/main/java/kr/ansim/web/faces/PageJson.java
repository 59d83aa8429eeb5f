package kr.ansim.web.faces;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.Map;

/**
 * What pages hand to their scripts. {@link Json} itself looks through all libraries for its provider each time it is asked,
 * which for a map of all lockers is thousands of times.
 */
public final class PageJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private PageJson() {}

    public static JsonObjectBuilder object() {
        return JSON.createObjectBuilder();
    }

    public static JsonArrayBuilder array() {
        return JSON.createArrayBuilder();
    }

    public static JsonArrayBuilder array(Collection<?> values) {
        return JSON.createArrayBuilder(values);
    }
}
