package kr.ansim.web.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import kr.ansim.platform.SchemaReady;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty demo once, and writes down at every start what was made and where it is. */
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
        if (!demo) {
            return;
        }
        Path home = Path.of(directory);
        DemoFile facts =
                DemoFile.read(home).map(known -> known.at(baseUrl)).orElseGet(() -> data.make(baseUrl, shopUrl));
        facts.write(home);
        DemoWelcome.write(home, facts, shopUrl);
    }
}
