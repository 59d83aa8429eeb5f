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
import java.util.HashSet;
import java.util.Set;
import kr.ansim.certification.port.AnswerMask;
import kr.ansim.kernel.Unreadable;

/**
 * Hides what a certificate's record tells of its maker and importer, as institutes themselves do it. Whatever is not known
 * to tell of something else is hidden with them.
 */
@ApplicationScoped
public class CompanyMask implements AnswerMask {

    private static final String HIDDEN = "*";

    /** What tells of the answer, the certificate and the goods. */
    private static final Set<String> OTHERS = Set.of(
            "rsp_code",
            "rsp_msg",
            "inst_id",
            "cert_no",
            "cert_div_cd",
            "cert_stt_cd",
            "cert_ymd",
            "cert_last_chg_ymd",
            "cert_chg_resn_cn",
            "frst_cert_no",
            "prdt_nm",
            "brd_nm",
            "mdl_nm",
            "drvn_mdl_nm");

    @Override
    public Named named(byte[] answer) {
        try {
            Fields told = Fields.of(answer);
            return new Named(number(told, CertificateRecord.MAKER), number(told, CertificateRecord.IMPORTER));
        } catch (Unreadable e) {
            return Named.NONE;
        }
    }

    @Override
    public byte[] masked(byte[] answer, Set<String> numbers) {
        try {
            Fields told = Fields.of(answer);
            JsonObject left = object(told.members(), shown(told, numbers));
            // as it came, when there is nothing to hide
            return left.equals(told.members()) ? answer : left.toString().getBytes(StandardCharsets.UTF_8);
        } catch (Unreadable e) {
            return AnswerMask.blank(answer);
        }
    }

    private static String number(Fields told, String whose) throws Unreadable {
        return CertificateRecord.company(told, whose).registrationNumber();
    }

    /** With what the names of members begin that tell of another company. */
    private static Set<String> shown(Fields told, Set<String> numbers) throws Unreadable {
        Set<String> shown = new HashSet<>();
        for (String whose : Set.of(CertificateRecord.MAKER, CertificateRecord.IMPORTER)) {
            if (!CertificateRecord.company(told, whose).mayBeOneOf(numbers)) {
                shown.add(whose + "_");
            }
        }
        return shown;
    }

    private static JsonObject object(JsonObject told, Set<String> shown) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        told.forEach((name, value) -> object.add(
                name, OTHERS.contains(name) || shown.stream().anyMatch(name::startsWith) ? value : hidden(value)));
        return object.build();
    }

    private static JsonValue hidden(JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonObjectBuilder copy = Json.createObjectBuilder();
            object.forEach((name, within) -> copy.add(name, hidden(within)));
            return copy.build();
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder copy = Json.createArrayBuilder();
            array.forEach(within -> copy.add(hidden(within)));
            return copy.build();
        }
        if (value == JsonValue.NULL) {
            return value;
        }
        String text = (value instanceof JsonString string ? string.getString() : value.toString()).strip();
        // what stands for no value says nothing, and is read as nothing before and after
        return text.isEmpty() || Fields.NO_VALUE.contains(text)
                ? value
                : Json.createValue(HIDDEN.repeat(text.length()));
    }
}
