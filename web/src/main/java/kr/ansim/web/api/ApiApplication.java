package kr.ansim.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The root of version 1 of the API. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {

    /** What the server would make up about us is less than what {@code META-INF/openapi} says. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
