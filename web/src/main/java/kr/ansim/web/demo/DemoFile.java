package kr.ansim.web.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kr.ansim.web.start.OwnersFile;
import org.jspecify.annotations.Nullable;

/** The demo's accounts and keys, as {@code demo.json} tells them. */
public record DemoFile(String baseUrl, List<DemoAccount> accounts, List<DemoKey> apiKeys) {

    private static final String NAME = "demo.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DemoAccount(
            String role,
            String user,
            String password,
            @Nullable String totpSecret) {}

    public record DemoKey(String name, List<String> scopes, String key, String signingSecret) {}

    static Optional<DemoFile> read(Path directory) {
        Path file = directory.resolve(NAME);
        try {
            return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), DemoFile.class)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " can't be read; start with --fresh", unreadable);
        }
    }

    DemoFile at(String newBaseUrl) {
        return new DemoFile(newBaseUrl, accounts, apiKeys);
    }

    void write(Path directory) {
        try {
            OwnersFile.write(
                    directory.resolve(NAME),
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
