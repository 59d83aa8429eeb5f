package kr.ansim.certification.certificate;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateFacts.Company;
import kr.ansim.certification.port.CertificateFacts.Goods;

/** Facts as the table keeps them: JSON whose members always stand in the same order, so that equal facts are equal texts. */
public final class FactsText {

    /** Kept, because {@link Json} looks through all jars for a provider whenever it is asked. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private FactsText() {}

    public static String write(CertificateFacts facts) {
        JsonObjectBuilder json = BUILDERS.createObjectBuilder()
                .add("number", facts.number())
                .add("state", facts.state())
                .add("division", facts.division())
                .add("certifiedOn", date(facts.certifiedOn()))
                .add("changedOn", date(facts.changedOn()))
                .add("changeReason", facts.changeReason())
                .add("firstNumber", facts.firstNumber())
                .add("product", facts.goods().name())
                .add("brand", facts.goods().brand())
                .add("model", facts.goods().model())
                .add("derivedModels", array(facts.goods().derivedModels()))
                .add("category", array(facts.category()))
                .add("trade", facts.trade())
                .add("maker", company(facts.maker()))
                .add("importer", company(facts.importer()))
                .add("similarNumbers", array(facts.similarNumbers()))
                .add("remark", facts.remark())
                .add("signedOn", date(facts.signedOn()));
        JsonArrayBuilder factories = BUILDERS.createArrayBuilder();
        facts.factories().forEach(factory -> factories.add(company(factory)));
        return json.add("factories", factories).build().toString();
    }

    public static CertificateFacts read(CertificationSource source, String text) {
        JsonObject json;
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            json = reader.readObject();
        }
        return new CertificateFacts(
                source,
                json.getString("number"),
                json.getString("state"),
                json.getString("division"),
                date(json, "certifiedOn"),
                date(json, "changedOn"),
                json.getString("changeReason"),
                json.getString("firstNumber"),
                new Goods(
                        json.getString("product"),
                        json.getString("brand"),
                        json.getString("model"),
                        list(json.getJsonArray("derivedModels"))),
                list(json.getJsonArray("category")),
                json.getString("trade"),
                company(json.getJsonObject("maker")),
                company(json.getJsonObject("importer")),
                json.getJsonArray("factories").getValuesAs(JsonObject.class).stream()
                        .map(FactsText::company)
                        .toList(),
                list(json.getJsonArray("similarNumbers")),
                json.getString("remark"),
                date(json, "signedOn"));
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> date(JsonObject json, String name) {
        return Optional.of(json.getString(name)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    private static JsonArrayBuilder array(List<String> texts) {
        return BUILDERS.createArrayBuilder(texts);
    }

    private static List<String> list(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static JsonObjectBuilder company(Company company) {
        return BUILDERS.createObjectBuilder()
                .add("name", company.name())
                .add("brn", company.registrationNumber())
                .add("country", company.country());
    }

    private static Company company(JsonObject json) {
        return new Company(json.getString("name"), json.getString("brn"), json.getString("country"));
    }
}
