package kr.ansim.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import kr.ansim.platform.model.MasterKeyFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secrets that the product itself holds. They live in one file, which only its owner can read:
 *
 * <pre>
 * lookup   base64 of 32 bytes    never changes: looking up personal data and the marks of the audit trail hang on it
 * 2026-11  base64 of 32 bytes    wraps the data keys of the vault
 * 2027-11  base64 of 32 bytes    the last line wraps what is new, those before it still unwrap what is old
 * </pre>
 *
 * <p>To rotate, add a line, restart every node, and run {@link KeyRotation#rewrap()} or start one node with
 * {@code ansim.rewrap-keys=true}; then the old line may go.
 */
@ApplicationScoped
public class MasterKeys {

    @Inject
    @ConfigProperty(name = "ansim.master-key-file", defaultValue = "ansim-master.keys")
    private String file;

    private MasterKeyFile keys;
    private final Map<String, SecretKey> derived = new ConcurrentHashMap<>();

    public MasterKeys() {}

    private MasterKeys(MasterKeyFile keys) {
        this.keys = keys;
    }

    /** Reads the file now, for whoever works outside the container. */
    public static MasterKeys read(Path file) {
        return new MasterKeys(MasterKeyFile.read(file));
    }

    /**
     * Makes a file with fresh secrets that only its owner can read.
     *
     * @param keyId names the first wrapping key, for instance {@code 2026-11}
     * @throws IllegalStateException when the file exists already: what it holds must never be lost
     */
    public static void create(Path file, String keyId) {
        MasterKeyFile.create(file, keyId);
    }

    /** The name of the key that wraps what is new. */
    public String currentId() {
        return keys.currentId();
    }

    /** The wrapping key of that name, if the file has it. */
    public Optional<SecretKey> wrapping(String keyId) {
        return keys.wrapping(keyId);
    }

    /** An HMAC key for one purpose, the same for ever; from one such key nothing follows for another. */
    public SecretKey derived(String purpose) {
        return derived.computeIfAbsent(purpose, keys::derived);
    }

    @PostConstruct
    void load() {
        keys = MasterKeyFile.read(Path.of(file));
    }

    /** A missing or open key file is told at start, not at the first customer. */
    void check(@Observes SchemaReady schema) {
        currentId();
    }
}
