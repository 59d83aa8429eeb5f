package kr.ansim.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class IdTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final String ISSUER = "https://login.example";
    private static final KeyPair KEYS = pair();
    private static final KeyPair OTHERS = pair();

    @Test
    void believes_what_the_provider_has_signed() {
        IdToken token = verified(signed(KEYS, claims(all -> all)));
        assertThat(token.subject()).isEqualTo("42");
        assertThat(token.email()).isEqualTo("minji@ansim.example");
        assertThat(token.texts("realm_access.roles")).containsExactlyInAnyOrder("AUDITOR", "user");
        assertThat(token.texts("nowhere.roles")).isEmpty();
    }

    @Test
    void believes_nobody_else() {
        refuses(signed(OTHERS, claims(all -> all)));
        String good = signed(KEYS, claims(all -> all));
        String body = encoded(claims(all -> all.add("sub", "1")).toString());
        refuses(good.replaceFirst("\\.[^.]+\\.", "." + body + "."));
        refuses(encoded("{\"alg\":\"none\"}") + "." + body + ".");
        refuses(good + ".x");
        refuses("");
    }

    @Test
    void takes_no_token_for_somebody_else_or_from_another_time() {
        refuses(signed(KEYS, claims(all -> all.add("iss", "https://evil.example"))));
        refuses(signed(KEYS, claims(all -> all.add("aud", "another"))));
        refuses(signed(
                KEYS,
                claims(all ->
                        all.add("aud", Json.createArrayBuilder().add("portal").add("another")))));
        refuses(signed(KEYS, claims(all -> all.add("nonce", "of another visit"))));
        refuses(signed(KEYS, claims(all -> all.add("exp", NOW.minusSeconds(61).getEpochSecond()))));
        refuses(signed(KEYS, claims(all -> all.add("iat", NOW.plusSeconds(61).getEpochSecond()))));
        refuses(signed(KEYS, claims(all -> all.addNull("exp"))));
    }

    @Test
    void needs_a_verified_e_mail() {
        IdToken token = verified(signed(KEYS, claims(all -> all.add("email_verified", false))));
        assertThatThrownBy(token::email).isInstanceOf(ProviderFailed.class);
        IdToken silent = verified(signed(KEYS, claims(all -> all.remove("email_verified"))));
        assertThatThrownBy(silent::email).isInstanceOf(ProviderFailed.class);
    }

    private static void refuses(String compact) {
        assertThatThrownBy(() -> verified(compact)).isInstanceOf(ProviderFailed.class);
    }

    private static IdToken verified(String compact) {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        JsonObject keys = Json.createObjectBuilder()
                .add(
                        "keys",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("kty", "RSA")
                                        .add("kid", "one")
                                        .add("n", encoded(key.getModulus()))
                                        .add("e", encoded(key.getPublicExponent()))))
                .build();
        return IdToken.verified(compact, keys, ISSUER, "portal", "nonce", NOW);
    }

    private static JsonObject claims(UnaryOperator<JsonObjectBuilder> change) {
        return change.apply(Json.createObjectBuilder()
                        .add("iss", ISSUER)
                        .add("aud", "portal")
                        .add("sub", "42")
                        .add("nonce", "nonce")
                        .add("email", "minji@ansim.example")
                        .add("email_verified", true)
                        .add(
                                "realm_access",
                                Json.createObjectBuilder()
                                        .add(
                                                "roles",
                                                Json.createArrayBuilder()
                                                        .add("AUDITOR")
                                                        .add("user")))
                        .add("iat", NOW.minusSeconds(5).getEpochSecond())
                        .add("exp", NOW.plusSeconds(300).getEpochSecond()))
                .build();
    }

    private static String signed(KeyPair keys, JsonObject claims) {
        try {
            String head = encoded("{\"alg\":\"RS256\",\"kid\":\"one\"}") + "." + encoded(claims.toString());
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(head.getBytes(StandardCharsets.US_ASCII));
            return head + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(BigInteger number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
