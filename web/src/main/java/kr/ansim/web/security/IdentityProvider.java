package kr.ansim.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.identity.ProviderIdentity;
import kr.ansim.identity.Role;
import kr.ansim.kernel.Digests;

/**
 * The company's own log-in by OpenID Connect: authorization code with PKCE, state and nonce. Off unless an issuer is
 * configured. What the provider says of itself is read anew for each log-in, so that its change of keys needs no restart.
 */
@ApplicationScoped
public class IdentityProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    private ProviderSettings settings;

    @Inject
    private Clock clock;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    public boolean isConfigured() {
        return settings.isConfigured();
    }

    /** What the button on the log-in page calls it. */
    public String name() {
        return settings.name();
    }

    /** Where the browser goes to log in. */
    URI logIn(ProviderVisit visit) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", settings.clientId());
        query.put("redirect_uri", settings.back().toString());
        query.put("scope", settings.scopes());
        query.put("state", visit.state());
        query.put("nonce", visit.nonce());
        query.put("code_challenge", challenge(visit.verifier()));
        query.put("code_challenge_method", "S256");
        String endpoint = endpoint(facts(), "authorization_endpoint").toString();
        return URI.create(endpoint + (endpoint.contains("?") ? "&" : "?") + form(query));
    }

    /** Whom the provider vouches for, after the browser has come back with a code. */
    ProviderIdentity identity(String code, ProviderVisit visit) {
        JsonObject facts = facts();
        Map<String, String> body = new LinkedHashMap<>();
        body.put("grant_type", "authorization_code");
        body.put("code", code);
        body.put("redirect_uri", settings.back().toString());
        body.put("code_verifier", visit.verifier());
        body.put("client_id", settings.clientId());
        settings.secret().ifPresent(secret -> body.put("client_secret", secret));
        JsonObject tokens = ask(HttpRequest.newBuilder(endpoint(facts, "token_endpoint"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(body))));
        JsonObject keys = ask(HttpRequest.newBuilder(endpoint(facts, "jwks_uri")));
        IdToken token = IdToken.verified(
                tokens.getString("id_token", ""),
                keys,
                settings.issuer(),
                settings.clientId(),
                visit.nonce(),
                clock.instant());
        return new ProviderIdentity(
                settings.issuer() + "#" + token.subject(),
                token.email(),
                token.name(),
                Locale.forLanguageTag(token.locale()).getLanguage().equals("en") ? Locale.ENGLISH : Locale.KOREAN,
                roles(token));
    }

    /** Where a claim grants roles, a token without it grants none. */
    private Optional<Set<Role>> roles(IdToken token) {
        return settings.roleClaim()
                .map(token::texts)
                .map(granted -> Arrays.stream(Role.values())
                        .filter(role -> granted.contains(role.name()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private JsonObject facts() {
        JsonObject facts =
                ask(HttpRequest.newBuilder(URI.create(settings.issuer() + "/.well-known/openid-configuration")));
        if (!facts.getString("issuer", "").replaceFirst("/$", "").equals(settings.issuer())) {
            throw new ProviderFailed("the provider calls itself by another name");
        }
        return facts;
    }

    private static URI endpoint(JsonObject facts, String name) {
        try {
            return URI.create(facts.getString(name));
        } catch (NullPointerException | IllegalArgumentException missing) {
            throw new ProviderFailed("the provider names no " + name, missing);
        }
    }

    private JsonObject ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(
                    request.timeout(PATIENCE)
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new ProviderFailed("the provider answered " + answer.statusCode());
            }
            return IdToken.json(answer.body());
        } catch (IOException | JsonException failure) {
            throw new ProviderFailed("the provider does not answer", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProviderFailed("stopped while waiting for the provider", stopped);
        }
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Digests.hash(verifier));
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
