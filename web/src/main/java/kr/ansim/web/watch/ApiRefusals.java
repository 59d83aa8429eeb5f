package kr.ansim.web.watch;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the API's refusals by their code, repeated ones too. */
@Provider
public class ApiRefusals implements ContainerResponseFilter {

    private static final MediaType PROBLEM = new MediaType("application", "problem+json");
    private static final Pattern CODE = Pattern.compile("\\bcode\"?[=:]\"?([A-Z_]{3,60})");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.hasEntity() && PROBLEM.isCompatible(response.getMediaType())) {
            Matcher code = CODE.matcher(response.getEntity().toString());
            if (code.find()) {
                CDI.current().select(Figures.class).get().refused("api", code.group(1));
            }
        }
    }
}
