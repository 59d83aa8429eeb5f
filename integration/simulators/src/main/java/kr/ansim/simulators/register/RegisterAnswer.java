package kr.ansim.simulators.register;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.ansim.simulators.Faults;
import kr.ansim.simulators.http.Call;
import org.jspecify.annotations.Nullable;

/** The envelope {@code resultCode, resultMsg, resultData}, in JSON or XML by the ending of the path. */
final class RegisterAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** One flush a row would be one packet a row. */
    private static final ObjectWriter ROW = JSON.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    private final Call call;
    private final Faults faults;
    private final boolean xml;

    RegisterAnswer(Call call, Faults faults) {
        this.call = call;
        this.faults = faults;
        this.xml = call.path().endsWith(".xml");
    }

    void refusal(String code) throws IOException {
        if (xml) {
            call.stream(200, "application/xml;charset=UTF-8", out -> new XmlAnswer(out).refusal(envelope(code)));
            return;
        }
        Map<String, @Nullable Object> envelope = envelope(code);
        envelope.put("resultData", null);
        call.json(200, envelope);
    }

    void one(Map<String, @Nullable Object> row) throws IOException {
        Map<String, @Nullable Object> bent = bent(row);
        if (xml) {
            call.stream(200, "application/xml;charset=UTF-8", out -> new XmlAnswer(out).one(envelope(), bent));
            return;
        }
        Map<String, @Nullable Object> envelope = envelope();
        envelope.put("resultData", bent);
        call.json(200, envelope);
    }

    /** Writes the rows while they are made, however many there are. */
    void list(Iterator<Map<String, @Nullable Object>> rows) throws IOException {
        if (!rows.hasNext()) {
            refusal(ResultCode.NO_DATA.code());
        } else if (xml) {
            call.stream(
                    200, "application/xml;charset=UTF-8", out -> new XmlAnswer(out).list(envelope(), rows, this::bent));
        } else {
            call.stream(200, "application/json;charset=UTF-8", out -> {
                JsonGenerator json = JSON.createGenerator(out);
                json.writeStartObject();
                for (Map.Entry<String, @Nullable Object> member : envelope().entrySet()) {
                    json.writeFieldName(member.getKey());
                    ROW.writeValue(json, member.getValue());
                }
                json.writeArrayFieldStart("resultData");
                while (rows.hasNext()) {
                    ROW.writeValue(json, bent(rows.next()));
                }
                json.writeEndArray();
                json.writeEndObject();
                json.flush();
            });
        }
    }

    private Map<String, @Nullable Object> envelope() {
        return envelope(ResultCode.SUCCESS.code());
    }

    private Map<String, @Nullable Object> envelope(String code) {
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put("resultCode", code);
        envelope.put("resultMsg", ResultCode.messageOf(code));
        return bent(envelope);
    }

    private Map<String, @Nullable Object> bent(Map<String, @Nullable Object> members) {
        return faults.bent(SafetyKorea.API, members);
    }
}
