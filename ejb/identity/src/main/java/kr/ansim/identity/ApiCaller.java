package kr.ansim.identity;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A system that has shown a valid API key. Its groups are the texts of the key's scopes. A shop's or an operator's is called
 * {@code key:NAME#PUBLIC-PART}, a partner company's {@code company:ID#PUBLIC-PART}: by its name alone it is known whose it is.
 */
public final class ApiCaller extends CallerPrincipal {

    private static final long serialVersionUID = 1L;
    private static final String OF_COMPANY = "company:";
    private static final int ID_LENGTH = 36;

    private final UUID shopId;
    private final ShopKind kind;
    private final UUID keyId;
    private final Set<Scope> scopes;

    public ApiCaller(UUID shopId, ShopKind kind, UUID keyId, String keyName, String publicPart, Set<Scope> scopes) {
        super((kind == ShopKind.COMPANY ? OF_COMPANY + shopId : "key:" + keyName) + "#" + publicPart);
        this.shopId = shopId;
        this.kind = kind;
        this.keyId = keyId;
        this.scopes = Set.copyOf(scopes);
    }

    /** The company whose system bears this principal's name; empty when the name belongs to anybody else. */
    public static Optional<UUID> companyIn(String principalName) {
        int end = OF_COMPANY.length() + ID_LENGTH;
        if (!principalName.startsWith(OF_COMPANY) || principalName.indexOf('#') != end) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(principalName.substring(OF_COMPANY.length(), end)));
        } catch (IllegalArgumentException notACompany) {
            return Optional.empty();
        }
    }

    /** Of a partner company's system, the company. */
    public UUID shopId() {
        return shopId;
    }

    public ShopKind kind() {
        return kind;
    }

    public UUID keyId() {
        return keyId;
    }

    public Set<Scope> scopes() {
        return scopes;
    }
}
