package kr.ansim.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the company's OpenID Connect provider is reached. Without an issuer there is none. */
@ApplicationScoped
class ProviderSettings {

    @Inject
    @ConfigProperty(name = "ansim.oidc.issuer")
    private Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "ansim.oidc.client-id")
    private Optional<String> clientId;

    @Inject
    @ConfigProperty(name = "ansim.oidc.client-secret-file")
    private Optional<String> secretFile;

    @Inject
    @ConfigProperty(name = "ansim.oidc.role-claim")
    private Optional<String> roleClaim;

    @Inject
    @ConfigProperty(name = "ansim.oidc.scopes", defaultValue = "openid email profile")
    private String scopes;

    @Inject
    @ConfigProperty(name = "ansim.oidc.name", defaultValue = "SSO")
    private String name;

    @Inject
    @ConfigProperty(name = "ansim.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    boolean isConfigured() {
        return issuer.isPresent() && clientId.isPresent();
    }

    /** As the provider writes it in its tokens, without a slash at the end. */
    String issuer() {
        return issuer.orElseThrow().replaceFirst("/$", "");
    }

    String clientId() {
        return clientId.orElseThrow();
    }

    /** Empty for a public client, which proves itself by PKCE alone. */
    Optional<String> secret() {
        return secretFile.map(file -> {
            try {
                return Files.readString(Path.of(file)).strip();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** The claim that grants roles; without one, roles are kept here. */
    Optional<String> roleClaim() {
        return roleClaim;
    }

    String scopes() {
        return scopes;
    }

    String name() {
        return name;
    }

    URI back() {
        return URI.create(baseUrl + "/identity/provider/back");
    }
}
