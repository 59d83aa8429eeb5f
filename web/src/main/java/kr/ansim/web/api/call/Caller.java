package kr.ansim.web.api.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.ForbiddenException;
import java.util.UUID;
import kr.ansim.identity.ApiCaller;
import kr.ansim.identity.ShopKind;

/** The system that calls, known by its API key. */
@ApplicationScoped
public class Caller {

    @Inject
    SecurityContext security;

    public UUID keyId() {
        return get().keyId();
    }

    /** Of a shop or an operator; a partner company's system is refused even where it had the scope. */
    public UUID shopId() {
        ApiCaller caller = get();
        if (caller.kind() == ShopKind.COMPANY) {
            throw new ForbiddenException();
        }
        return caller.shopId();
    }

    /** Of a partner company's system; any other is refused even where it had the scope. */
    public UUID companyId() {
        ApiCaller caller = get();
        if (caller.kind() != ShopKind.COMPANY) {
            throw new ForbiddenException();
        }
        return caller.shopId();
    }

    private ApiCaller get() {
        if (security.getCallerPrincipal() instanceof ApiCaller caller) {
            return caller;
        }
        throw new ForbiddenException();
    }
}
