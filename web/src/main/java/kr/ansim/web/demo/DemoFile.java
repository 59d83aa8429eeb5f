package kr.ansim.web.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demo's accounts and keys as a file that its owner alone can read. */
public record DemoFile(String baseUrl, List<DemoAccount> accounts, List<DemoKey> apiKeys) {

    static final String NAME = "demo.json";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DemoAccount(
            String role,
            String user,
            String password,
            @Nullable String totpSecret) {}

    public record DemoKey(String name, List<String> scopes, String key, String signingSecret) {}

    /** Appears whole or not at all, so that whoever waits for it never reads a half one. */
    static void write(Path file, DemoFile facts) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    NAME,
                    ".part",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(draft.toFile(), facts);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
