package kr.ansim.web.shell;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Puts a checksum into the addresses of our style sheets and scripts: browsers keep them for days, and a new release must
 * not meet yesterday's. The same on every node, unlike a start time.
 */
public class StampedResources extends ResourceHandlerWrapper {

    private static final Set<String> LIBRARIES = Set.of("ansim", "primefaces-ansim");

    private final Map<String, String> stamps = new ConcurrentHashMap<>();

    public StampedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return stamped(super.createResource(name, library), name, library);
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return stamped(super.createResource(name, library, contentType), name, library);
    }

    private Resource stamped(Resource resource, String name, String library) {
        if (resource == null || library == null || !LIBRARIES.contains(library)) {
            return resource;
        }
        String stamp = stamps.computeIfAbsent(library + ':' + name, key -> checksum(resource));
        return new ResourceWrapper(resource) {
            @Override
            public String getRequestPath() {
                String path = super.getRequestPath();
                return path + (path.contains("?") ? "&h=" : "?h=") + stamp;
            }
        };
    }

    private static String checksum(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
