package kr.ansim.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.ForbiddenException;
import kr.ansim.identity.ApiCaller;
import kr.ansim.identity.Scope;

/** The system that calls, known by its API key. */
@ApplicationScoped
public class Caller {

    @Inject
    SecurityContext security;

    ApiCaller get() {
        if (security.getCallerPrincipal() instanceof ApiCaller caller) {
            return caller;
        }
        throw new ForbiddenException();
    }

    /** Refuses a key without the scope before anything else is looked at. */
    ApiCaller with(Scope scope) {
        ApiCaller caller = get();
        if (!caller.scopes().contains(scope)) {
            throw new ForbiddenException();
        }
        return caller;
    }
}
