package kr.ansim.simulators.institute;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import kr.ansim.simulators.RunningSimulators;

/** A caller of one institute who knows no more than the published facts. */
final class InstituteClient {

    static final String TRANSACTION = "ANSIM00001M20261126000001";

    private final RunningSimulators simulators;
    private final String key;
    private String token = "";

    private InstituteClient(RunningSimulators simulators, String key) {
        this.simulators = simulators;
        this.key = key;
    }

    static InstituteClient of(RunningSimulators simulators, String key) {
        InstituteClient client = new InstituteClient(simulators, key);
        client.token = client.newToken("");
        return client;
    }

    String token() {
        return token;
    }

    void use(String other) {
        token = other;
    }

    HttpResponse<String> tokenCall(String... pairs) {
        return simulators.form("/institutes/" + key + "/oauth/2.0/token", pairs);
    }

    String newToken(String scope) {
        HttpResponse<String> answer = tokenCall(
                "grant_type",
                "client_credentials",
                "client_id",
                "ansim-" + key,
                "client_secret",
                "simulator-" + key,
                "scope",
                scope);
        return RunningSimulators.read(answer).path("access_token").asText();
    }

    HttpResponse<String> revokeCall(String revoked) {
        return simulators.form(
                "/institutes/" + key + "/oauth/2.0/revoke",
                "client_id",
                "ansim-" + key,
                "client_secret",
                "simulator-" + key,
                "token",
                revoked);
    }

    HttpResponse<String> get(String path) {
        return simulators.getWith(
                "/institutes/" + key + path,
                "Authorization",
                "Bearer " + token,
                "x-api-tran-id",
                TRANSACTION,
                "x-api-type",
                "user-search");
    }

    JsonNode json(String path) {
        return RunningSimulators.read(get(path));
    }

    String code(String path) {
        return json(path).path("rsp_code").asText();
    }

    HttpResponse<String> consent(Map<String, ?> body) {
        try {
            return simulators.postWith(
                    "/institutes/" + key + "/v1/tic/consents",
                    RunningSimulators.JSON.writeValueAsString(body),
                    "Authorization",
                    "Bearer " + token,
                    "x-api-tran-id",
                    TRANSACTION,
                    "x-api-type",
                    "user-consent",
                    "Content-Type",
                    "application/json");
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
