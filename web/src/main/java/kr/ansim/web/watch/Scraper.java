package kr.ansim.web.watch;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The system that collects the figures, known by a token from a file. Without the file there is none. */
@ApplicationScoped
public class Scraper {

    public static final String NAME = "metrics";
    public static final String ROLE = "METRICS";

    @Inject
    @ConfigProperty(name = "ansim.metrics.token-file")
    private Optional<String> file;

    private byte[] token = new byte[0];

    @PostConstruct
    void read() {
        if (file.isPresent()) {
            try {
                token = Files.readString(Path.of(file.get())).strip().getBytes(StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the file of ansim.metrics.token-file cannot be read", unreadable);
            }
        }
    }

    public static boolean asksFor(String path) {
        return path.equals("/metrics") || path.startsWith("/metrics/");
    }

    public boolean isKnownBy(String presented) {
        return token.length > 0 && MessageDigest.isEqual(token, presented.getBytes(StandardCharsets.UTF_8));
    }
}
