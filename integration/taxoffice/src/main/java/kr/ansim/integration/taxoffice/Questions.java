package kr.ansim.integration.taxoffice;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.partner.port.BusinessClaim;

/** What is asked, as the tax office wants it. */
final class Questions {

    private Questions() {}

    static byte[] status(Collection<BusinessNumber> numbers) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        numbers.forEach(number -> all.add(number.digits()));
        return bytes(Json.createObjectBuilder().add("b_no", all).build());
    }

    static byte[] validate(Collection<BusinessClaim> claims) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        claims.forEach(claim -> all.add(business(claim)));
        return bytes(Json.createObjectBuilder().add("businesses", all).build());
    }

    private static JsonObjectBuilder business(BusinessClaim claim) {
        JsonObjectBuilder business = Json.createObjectBuilder()
                .add("b_no", claim.number().digits())
                .add("start_dt", DateTimeFormatter.BASIC_ISO_DATE.format(claim.openedOn()))
                .add("p_nm", composed(claim.representative()));
        String name = composed(claim.companyName());
        return name.isEmpty() ? business : business.add("b_nm", name);
    }

    /** A Mac writes 김 as three signs, which the tax office takes for another name. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }

    private static byte[] bytes(JsonObject body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
