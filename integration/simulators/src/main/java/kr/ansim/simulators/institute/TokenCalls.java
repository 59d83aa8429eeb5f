package kr.ansim.simulators.institute;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.ansim.simulators.Faults;
import kr.ansim.simulators.http.Call;
import org.jspecify.annotations.Nullable;

/** OAuth 2.0 with client credentials. A refusal carries OAuth's own {@code error} beside the code of MyData. */
final class TokenCalls {

    private record Credentials(String id, String secret) {

        /** In the body, or in the header that OAuth prefers. */
        static Credentials of(Call call) {
            String authorization = call.requestHeader("Authorization");
            if (authorization.startsWith("Basic ")) {
                try {
                    byte[] pair = Base64.getDecoder().decode(authorization.substring("Basic ".length()));
                    String[] parts = new String(pair, StandardCharsets.UTF_8).split(":", 2);
                    return new Credentials(parts[0], parts.length == 2 ? parts[1] : "");
                } catch (IllegalArgumentException e) {
                    return new Credentials("", "");
                }
            }
            return new Credentials(call.parameter("client_id"), call.parameter("client_secret"));
        }

        boolean open(Desk desk) {
            return id.equals(desk.clientId()) && secret.equals(desk.clientSecret());
        }
    }

    private final Faults faults;

    TokenCalls(Faults faults) {
        this.faults = faults;
    }

    void issue(Desk desk, Call call, Answer answer) throws IOException {
        Optional<Set<Scope>> scopes = Scope.of(call.parameter("scope"));
        if (!call.parameter("grant_type").equals("client_credentials")) {
            refuse(answer, RspCode.PARAMETER, "unsupported_grant_type", "client_credentials only");
        } else if (!Credentials.of(call).open(desk)) {
            refuse(answer, RspCode.TOKEN, "invalid_client", "wrong client_id or client_secret");
        } else if (scopes.isEmpty()) {
            refuse(answer, RspCode.PARAMETER, "invalid_scope", "scopes are tic.certificates tic.reports tic.consents");
        } else {
            Instant now = faults.clock(desk.api()).instant();
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            members.put("token_type", "Bearer");
            members.put("access_token", desk.tokens().issue(now, scopes.get()));
            members.put("expires_in", Long.toString(desk.tokens().life().toSeconds()));
            members.put("scope", Scope.written(scopes.get()));
            call.header("Cache-Control", "no-store");
            answer.ok(members);
        }
    }

    /** Says yes to unknown tokens too, as OAuth wants it. */
    void revoke(Desk desk, Call call, Answer answer) throws IOException {
        if (!Credentials.of(call).open(desk)) {
            refuse(answer, RspCode.TOKEN, "invalid_client", "wrong client_id or client_secret");
        } else if (call.parameter("token").isEmpty()) {
            refuse(answer, RspCode.PARAMETER, "invalid_request", "which token?");
        } else {
            desk.tokens().revoke(call.parameter("token"));
            answer.ok(Map.of());
        }
    }

    private static void refuse(Answer answer, RspCode code, String error, String why) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("error", error);
        members.put("error_description", why);
        answer.code(code.code(), members);
    }
}
