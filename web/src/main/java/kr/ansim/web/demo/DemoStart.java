package kr.ansim.web.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.ansim.platform.SchemaReady;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty demo once and writes down in {@code demo.json} what was made. */
@ApplicationScoped
public class DemoStart {

    /** After the workers of all modules have started. */
    private static final int LATE = Interceptor.Priority.LIBRARY_AFTER;

    @Inject
    DemoData data;

    @Inject
    @ConfigProperty(name = "ansim.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "ansim.demo.directory", defaultValue = ".data")
    String directory;

    @Inject
    @ConfigProperty(name = "ansim.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Inject
    @ConfigProperty(name = "ansim.demo.shop-url", defaultValue = "http://localhost:8090")
    String shopUrl;

    void fill(@Observes @Priority(LATE) SchemaReady ready) {
        Path file = Path.of(directory, DemoFile.NAME);
        if (demo && !Files.exists(file)) {
            DemoFile.write(file, data.make(baseUrl, shopUrl));
        }
    }
}
