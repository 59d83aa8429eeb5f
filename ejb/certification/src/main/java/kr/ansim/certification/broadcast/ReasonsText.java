package kr.ansim.certification.broadcast;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.NumberReason;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.VerdictReason.Code;
import org.jspecify.annotations.Nullable;

/**
 * Reasons as the table keeps them: arrays of a code and its arguments, within an object where a number is named. Companies
 * are left out: nobody would look for them here once the consent ends by which they were told.
 */
final class ReasonsText {

    private static final String NUMBER = "number";
    private static final String WHY = "why";

    private ReasonsText() {}

    static String write(List<NumberReason> reasons) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (NumberReason one :
                reasons.stream().map(ReasonsText::unnamed).distinct().toList()) {
            JsonArrayBuilder why =
                    Json.createArrayBuilder().add(one.reason().code().name());
            one.reason().arguments().forEach(why::add);
            if (one.number().isPresent()) {
                all.add(Json.createObjectBuilder()
                        .add(NUMBER, one.number().get())
                        .add(WHY, why));
            } else {
                all.add(why);
            }
        }
        return all.build().toString();
    }

    private static NumberReason unnamed(NumberReason one) {
        return one.reason().code() == Code.COMPANY_DIFFERS
                ? new NumberReason(one.number(), VerdictReason.of(Code.COMPANY_DIFFERS))
                : one;
    }

    static List<NumberReason> read(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().stream().map(ReasonsText::one).toList();
        }
    }

    private static NumberReason one(JsonValue value) {
        return value instanceof JsonObject named
                ? new NumberReason(Optional.of(named.getString(NUMBER)), reason(named.getJsonArray(WHY)))
                : new NumberReason(Optional.empty(), reason(value.asJsonArray()));
    }

    private static VerdictReason reason(JsonArray words) {
        List<String> texts = words.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
        return new VerdictReason(Code.valueOf(texts.get(0)), texts.subList(1, texts.size()));
    }
}
