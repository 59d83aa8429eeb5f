package kr.ansim.certification.broadcast;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.VerdictReason.Code;
import org.jspecify.annotations.Nullable;

/**
 * Reasons as the table keeps them: arrays of a code and its arguments. Companies are left out: nobody would look for them
 * here once the consent ends by which they were told.
 */
final class ReasonsText {

    private ReasonsText() {}

    static String write(List<VerdictReason> reasons) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (VerdictReason reason :
                reasons.stream().map(ReasonsText::unnamed).distinct().toList()) {
            JsonArrayBuilder one = Json.createArrayBuilder().add(reason.code().name());
            reason.arguments().forEach(one::add);
            all.add(one);
        }
        return all.build().toString();
    }

    private static VerdictReason unnamed(VerdictReason reason) {
        return reason.code() == Code.COMPANY_DIFFERS ? VerdictReason.of(Code.COMPANY_DIFFERS) : reason;
    }

    static List<VerdictReason> read(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(ReasonsText::reason)
                    .toList();
        }
    }

    private static VerdictReason reason(JsonArray words) {
        List<String> texts = words.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
        return new VerdictReason(Code.valueOf(texts.get(0)), texts.subList(1, texts.size()));
    }
}
