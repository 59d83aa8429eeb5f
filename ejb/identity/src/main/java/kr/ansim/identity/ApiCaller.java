package kr.ansim.identity;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Set;
import java.util.UUID;

/**
 * A shop's or an operator's system that has shown a valid API key. Its groups are the texts of the key's scopes; its
 * name is {@code key:NAME#PUBLIC-PART}.
 */
public final class ApiCaller extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final UUID shopId;
    private final UUID keyId;
    private final Set<Scope> scopes;

    public ApiCaller(UUID shopId, UUID keyId, String keyName, String publicPart, Set<Scope> scopes) {
        super("key:" + keyName + "#" + publicPart);
        this.shopId = shopId;
        this.keyId = keyId;
        this.scopes = Set.copyOf(scopes);
    }

    public UUID shopId() {
        return shopId;
    }

    public UUID keyId() {
        return keyId;
    }

    public Set<Scope> scopes() {
        return scopes;
    }
}
