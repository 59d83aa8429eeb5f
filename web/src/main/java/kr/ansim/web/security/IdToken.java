package kr.ansim.web.security;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An ID token whose signature, issuer, audience, times and nonce were checked (OpenID Connect Core 1.0, 3.1.3.7). Only
 * RS256 is accepted, which every provider must offer.
 */
record IdToken(JsonObject claims) {

    private static final Duration SKEW = Duration.ofMinutes(1);

    /** @throws ProviderFailed when anything about the token is not as it must be */
    static IdToken verified(
            String compact, JsonObject keys, String issuer, String clientId, String nonce, Instant now) {
        String[] parts = compact.split("\\.", -1);
        if (parts.length != 3) {
            throw new ProviderFailed("the ID token has not three parts");
        }
        try {
            JsonObject header = json(new String(decoded(parts[0]), StandardCharsets.UTF_8));
            require(header.getString("alg", "").equals("RS256"), "the ID token is not signed with RS256");
            verifySignature(parts, key(keys, header.getString("kid", "")));
            JsonObject claims = json(new String(decoded(parts[1]), StandardCharsets.UTF_8));
            check(claims, issuer, clientId, nonce, now);
            return new IdToken(claims);
        } catch (GeneralSecurityException | IllegalArgumentException | JsonException | ClassCastException broken) {
            throw new ProviderFailed("the ID token cannot be read", broken);
        }
    }

    private static void verifySignature(String[] parts, PublicKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        require(signature.verify(decoded(parts[2])), "the ID token's signature is wrong");
    }

    private static void check(JsonObject claims, String issuer, String clientId, String nonce, Instant now) {
        require(claims.getString("iss", "").replaceFirst("/$", "").equals(issuer), "another issuer");
        Set<String> audience = texts(claims, "aud");
        require(audience.contains(clientId), "the ID token is for somebody else");
        require(
                audience.size() == 1 || claims.getString("azp", "").equals(clientId),
                "the ID token is for several, and first for another");
        require(claims.getString("nonce", "").equals(nonce), "another nonce");
        require(now.minus(SKEW).isBefore(time(claims, "exp")), "the ID token has expired");
        require(now.plus(SKEW).isAfter(time(claims, "iat")), "the ID token comes from the future");
    }

    private static Instant time(JsonObject claims, String name) {
        require(claims.containsKey(name), "the ID token has no " + name);
        return Instant.ofEpochSecond(claims.getJsonNumber(name).longValue());
    }

    private static PublicKey key(JsonObject keys, String id) throws GeneralSecurityException {
        JsonObject jwk = keys.getJsonArray("keys").getValuesAs(JsonObject.class).stream()
                .filter(key -> key.getString("kty", "").equals("RSA"))
                .filter(key -> key.getString("use", "sig").equals("sig"))
                .filter(key -> id.isEmpty() || key.getString("kid", "").equals(id))
                .findFirst()
                .orElseThrow(() -> new ProviderFailed("the ID token is signed with an unknown key"));
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number(jwk, "n"), number(jwk, "e")));
    }

    private static BigInteger number(JsonObject jwk, String name) {
        return new BigInteger(1, decoded(jwk.getString(name)));
    }

    String subject() {
        String subject = claims.getString("sub", "");
        require(!subject.isEmpty(), "the ID token has no subject");
        return subject;
    }

    String email() {
        String email = claims.getString("email", "");
        require(!email.isEmpty(), "the ID token has no e-mail");
        require(claims.get("email_verified") == JsonValue.TRUE, "the provider has not verified the e-mail");
        return email;
    }

    String name() {
        return claims.getString("name", email());
    }

    String locale() {
        return claims.getString("locale", "ko");
    }

    /** A claim that is a text, or a list of them; a dot leads into an object, as in {@code realm_access.roles}. */
    Set<String> texts(String path) {
        JsonObject object = claims;
        String[] steps = path.split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            if (!(object.get(steps[i]) instanceof JsonObject inner)) {
                return Set.of();
            }
            object = inner;
        }
        return texts(object, steps[steps.length - 1]);
    }

    private static Set<String> texts(JsonObject object, String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        Stream<JsonValue> values = value instanceof JsonArray list ? list.stream() : Stream.of(value);
        return values.filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).getString())
                .collect(Collectors.toUnmodifiableSet());
    }

    static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static byte[] decoded(String part) {
        return Base64.getUrlDecoder().decode(part);
    }

    private static void require(boolean good, String otherwise) {
        if (!good) {
            throw new ProviderFailed(otherwise);
        }
    }
}
