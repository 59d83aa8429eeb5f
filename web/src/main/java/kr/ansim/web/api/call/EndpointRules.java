package kr.ansim.web.api.call;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;
import kr.ansim.identity.ApiCaller;
import kr.ansim.identity.Scope;
import kr.ansim.web.api.body.BodyLimit;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * What is checked before an endpoint is reached, in this order: whether the key may, whether the query says anything that
 * is not read, and how long the body is.
 */
@Provider
public class EndpointRules implements DynamicFeature {

    private static final long JSON_BYTES = 64 * 1024L;
    private static final long FILE_BYTES = 20 * 1024 * 1024L;

    /** What a multipart form adds to the file in it. */
    private static final long FORM_BYTES = 64 * 1024L;

    @Override
    public void configure(ResourceInfo endpoint, FeatureContext filters) {
        NeedsScope needed = needed(endpoint);
        if (needed == null) {
            return;
        }
        Method method = endpoint.getResourceMethod();
        filters.register(new ScopeGuard(needed.value()));
        if (!method.isAnnotationPresent(TakesQuery.class)) {
            filters.register(new NoQuery());
        }
        filters.register(limit(method));
    }

    private static @Nullable NeedsScope needed(ResourceInfo endpoint) {
        NeedsScope own = endpoint.getResourceMethod().getAnnotation(NeedsScope.class);
        return own == null ? endpoint.getResourceClass().getAnnotation(NeedsScope.class) : own;
    }

    private static BodyLimit limit(Method endpoint) {
        Config settings = ConfigProvider.getConfig();
        if (endpoint.isAnnotationPresent(TakesFile.class)) {
            long file = settings.getOptionalValue("ansim.api.largest-file", Long.class)
                    .orElse(FILE_BYTES);
            return new BodyLimit(file + FORM_BYTES, file);
        }
        long json =
                settings.getOptionalValue("ansim.api.largest-body", Long.class).orElse(JSON_BYTES);
        return new BodyLimit(json, json);
    }

    @Priority(Priorities.AUTHORIZATION)
    private record ScopeGuard(Scope needed) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            boolean may = request.getSecurityContext().getUserPrincipal() instanceof ApiCaller caller
                    && caller.scopes().contains(needed);
            if (!may) {
                throw new ForbiddenException();
            }
        }
    }

    @Priority(Priorities.HEADER_DECORATOR)
    private static final class NoQuery implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            new QueryParameters(request.getUriInfo().getQueryParameters(), Set.of()).refuseIfWrong();
        }
    }
}
