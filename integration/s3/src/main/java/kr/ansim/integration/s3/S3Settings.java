package kr.ansim.integration.s3;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the object store is and who we are there. Dependent, because fields read through a client proxy are empty. */
@Dependent
public class S3Settings {

    @Inject
    @ConfigProperty(name = "ansim.files.s3.url")
    Optional<String> url = Optional.empty();

    @Inject
    @ConfigProperty(name = "ansim.files.s3.bucket", defaultValue = "ansim-files")
    String bucket = "";

    @Inject
    @ConfigProperty(name = "ansim.files.s3.region", defaultValue = "us-east-1")
    String region = "";

    @Inject
    @ConfigProperty(name = "ansim.files.s3.access-key")
    Optional<String> accessKey = Optional.empty();

    @Inject
    @ConfigProperty(name = "ansim.files.s3.secret-key-file")
    Optional<String> secretKeyFile = Optional.empty();

    /** Whether the bucket stands in the path, as most stores but Amazon's own want it, and not in the host's name. */
    @Inject
    @ConfigProperty(name = "ansim.files.s3.path-style", defaultValue = "true")
    boolean pathStyle;

    @Inject
    @ConfigProperty(name = "ansim.files.s3.connect-timeout", defaultValue = "PT2S")
    Duration connectTimeout = Duration.ZERO;

    @Inject
    @ConfigProperty(name = "ansim.files.s3.read-timeout", defaultValue = "PT10S")
    Duration readTimeout = Duration.ZERO;

    boolean complete() {
        return url.isPresent() && !url.get().isBlank();
    }

    /** Read for each call, so that a changed secret needs no restart. */
    String secretKey() throws IOException {
        return secretKeyFile.isPresent()
                ? Files.readString(Path.of(secretKeyFile.get())).strip()
                : "";
    }
}
