package kr.ansim.simulators.institute;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.ansim.simulators.Faults;
import kr.ansim.simulators.http.Call;
import org.jspecify.annotations.Nullable;

/** The body every call is answered with: {@code rsp_code, rsp_msg} and then what was asked for. */
final class Answer {

    static final String TRANSACTION = "x-api-tran-id";

    private final Call call;
    private final Faults faults;
    private final String api;

    Answer(Call call, Faults faults, String api) {
        this.call = call;
        this.faults = faults;
        this.api = api;
        String transaction = call.requestHeader(TRANSACTION);
        if (!transaction.isEmpty()) {
            call.header(TRANSACTION, transaction);
        }
    }

    void ok(Map<String, @Nullable Object> members) throws IOException {
        send(RspCode.OK.code(), RspCode.OK.message(), members);
    }

    void refusal(Refusal refusal) throws IOException {
        send(refusal.code().code(), String.valueOf(refusal.getMessage()), Map.of());
    }

    void code(String code, Map<String, @Nullable Object> members) throws IOException {
        send(code, RspCode.messageOf(code), members);
    }

    private void send(String code, String message, Map<String, @Nullable Object> members) throws IOException {
        if (code.equals(RspCode.QUOTA.code())) {
            call.header("Retry-After", "1");
        }
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("rsp_code", code);
        body.put("rsp_msg", message);
        body.putAll(members);
        call.json(RspCode.status(code), faults.bent(api, body));
    }

    Map<String, @Nullable Object> bent(Map<String, @Nullable Object> members) {
        return faults.bent(api, members);
    }
}
