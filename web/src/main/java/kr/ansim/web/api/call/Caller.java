package kr.ansim.web.api.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.ForbiddenException;
import java.util.UUID;
import kr.ansim.identity.ApiCaller;

/** The system that calls, known by its API key. */
@ApplicationScoped
public class Caller {

    @Inject
    SecurityContext security;

    public UUID keyId() {
        return get().keyId();
    }

    public UUID shopId() {
        return get().shopId();
    }

    private ApiCaller get() {
        if (security.getCallerPrincipal() instanceof ApiCaller caller) {
            return caller;
        }
        throw new ForbiddenException();
    }
}
