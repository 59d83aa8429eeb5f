package kr.ansim.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.ForbiddenException;
import kr.ansim.identity.ApiCaller;
import kr.ansim.identity.Scope;

/** The system that calls, known by its API key. */
@RequestScoped
public class Caller {

    @Inject
    SecurityContext security;

    ApiCaller get() {
        if (security.getCallerPrincipal() instanceof ApiCaller caller) {
            return caller;
        }
        throw new ForbiddenException();
    }

    /** Asks for a scope where the facade itself is open to everybody. */
    void require(Scope scope) {
        if (!get().scopes().contains(scope)) {
            throw new ForbiddenException();
        }
    }
}
