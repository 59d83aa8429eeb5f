package kr.ansim.web.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/** What a newcomer finds in {@code demo.json}: accounts and keys to try with. */
public final class Demo {

    private final JsonNode facts;

    private Demo(JsonNode facts) {
        this.facts = facts;
    }

    public static Demo read() {
        return in(Workplace.directory());
    }

    public static Demo in(Path directory) {
        try {
            return new Demo(
                    new ObjectMapper().readTree(directory.resolve("demo.json").toFile()));
        } catch (IOException failure) {
            throw new IllegalStateException("no demo.json", failure);
        }
    }

    public String baseUrl() {
        return facts.path("baseUrl").asText();
    }

    public String shopKey() {
        return keyWith("bookings:write").path("key").asText();
    }

    public String shopSigningSecret() {
        return keyWith("bookings:write").path("signingSecret").asText();
    }

    public String productsKey() {
        return keyWith("products:write").path("key").asText();
    }

    public String membersKey() {
        return keyWith("members:write").path("key").asText();
    }

    public String operatorKey() {
        return keyWith("sites:write").path("key").asText();
    }

    public String deskKey() {
        return keyWith("desk:write").path("key").asText();
    }

    public JsonNode account(String role) {
        for (JsonNode account : facts.path("accounts")) {
            if (account.path("role").asText().equals(role)) {
                return account;
            }
        }
        throw new IllegalArgumentException("no demo account for " + role);
    }

    private JsonNode keyWith(String scope) {
        for (JsonNode key : facts.path("apiKeys")) {
            for (JsonNode one : key.path("scopes")) {
                if (one.asText().equals(scope)) {
                    return key;
                }
            }
        }
        throw new IllegalArgumentException("no demo key with " + scope);
    }
}
