package kr.ansim.integration.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the directory is. Dependent, because fields read through a client proxy are empty. */
@Dependent
public class DirectorySettings {

    @Inject
    @ConfigProperty(name = "ansim.files.directory")
    Optional<String> directory = Optional.empty();

    @Inject
    @ConfigProperty(name = "ansim.data", defaultValue = ".data")
    String data = "";

    Path directory() {
        return directory.map(Path::of).orElseGet(() -> Path.of(data, "files")).toAbsolutePath();
    }
}
