package kr.ansim.web.api.delivery;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** A file sent without a Content-Type is the file itself: without this the server would look for a multipart body. */
@Provider
@PreMatching
public class UnnamedFile implements ContainerRequestFilter {

    private static final String IMPORTS = "site-imports";

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMediaType() == null && request.getUriInfo().getPath().equals(IMPORTS)) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
    }
}
