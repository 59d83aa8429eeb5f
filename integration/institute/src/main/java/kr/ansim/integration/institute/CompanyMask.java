package kr.ansim.integration.institute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import kr.ansim.certification.port.AnswerMask;
import kr.ansim.kernel.Unreadable;

/** Hides what a certificate's record tells of its maker and importer, at any depth, as institutes themselves do it. */
@ApplicationScoped
public class CompanyMask implements AnswerMask {

    private static final char HIDDEN = '*';

    @Override
    public byte[] masked(byte[] answer) {
        try {
            return object(Fields.of(answer).members()).toString().getBytes(StandardCharsets.UTF_8);
        } catch (Unreadable e) {
            byte[] nothing = new byte[answer.length];
            Arrays.fill(nothing, (byte) HIDDEN);
            return nothing;
        }
    }

    private static JsonObject object(JsonObject told) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        told.forEach((name, value) -> object.add(name, tellsOfCompany(name) ? hidden(value) : within(value)));
        return object.build();
    }

    private static boolean tellsOfCompany(String name) {
        return Stream.of(CertificateRecord.MAKER, CertificateRecord.IMPORTER)
                .anyMatch(whose -> name.startsWith(whose + "_"));
    }

    private static JsonValue within(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object(object);
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder copy = Json.createArrayBuilder();
            array.forEach(entry -> copy.add(within(entry)));
            return copy.build();
        }
        return value;
    }

    private static JsonValue hidden(JsonValue value) {
        String text = value instanceof JsonString string ? string.getString() : value.toString();
        return Json.createValue(String.valueOf(HIDDEN).repeat(text.length()));
    }
}
