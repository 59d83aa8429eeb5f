package kr.ansim.platform.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import kr.ansim.kernel.Digests;
import org.jspecify.annotations.Nullable;

/** The content of the master key file. Its refusals name file and line, never a secret. */
public final class MasterKeyFile {

    static final int KEY_LENGTH = 32;

    private static final String LOOKUP = "lookup";
    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Map<String, SecretKey> wrapping;
    private final String currentId;
    private final byte[] lookup;

    private MasterKeyFile(Map<String, SecretKey> wrapping, String currentId, byte[] lookup) {
        this.wrapping = wrapping;
        this.currentId = currentId;
        this.lookup = lookup;
    }

    public String currentId() {
        return currentId;
    }

    public Optional<SecretKey> wrapping(String keyId) {
        return Optional.ofNullable(wrapping.get(keyId));
    }

    public SecretKey derived(String purpose) {
        return Digests.derive(lookup, ("ansim v1 " + purpose).getBytes(StandardCharsets.UTF_8));
    }

    public static void create(Path file, String keyId) {
        if (keyId.equals(LOOKUP) || !KEY_ID.matcher(keyId).matches()) {
            throw new IllegalArgumentException("not a name for a master key: " + keyId);
        }
        String lines = "# Secrets of Ansim. Keep a copy in a safe place: without it no personal data can be read.\n"
                + LOOKUP + ' ' + freshKey() + '\n' + keyId + ' ' + freshKey() + '\n';
        try {
            if (hasPosixPermissions(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, lines, StandardOpenOption.SYNC);
        } catch (FileAlreadyExistsException exists) {
            throw new IllegalStateException("the master key file " + file + " exists already", exists);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static MasterKeyFile read(Path file) {
        try {
            refuseOpenToOthers(file);
            return parse(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "cannot read the master key file " + file.toAbsolutePath() + " (setting ansim.master-key-file)",
                    unreadable);
        }
    }

    private static MasterKeyFile parse(Path file, String text) {
        Map<String, SecretKey> wrapping = new LinkedHashMap<>();
        byte @Nullable [] lookup = null;
        String last = null;
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\\s+", -1);
            byte[] key = parts.length == 2 && KEY_ID.matcher(parts[0]).matches() ? decoded(parts[1]) : null;
            if (key == null) {
                throw broken(file, number, "is not a name and the base64 of " + KEY_LENGTH + " bytes");
            }
            boolean isLookup = parts[0].equals(LOOKUP);
            if (isLookup ? lookup != null : wrapping.containsKey(parts[0])) {
                throw broken(file, number, "repeats the name " + parts[0]);
            }
            if (isLookup) {
                lookup = key;
            } else {
                last = parts[0];
                wrapping.put(last, new SecretKeySpec(key, "AES"));
            }
        }
        if (lookup == null || last == null) {
            throw new IllegalStateException("the master key file " + file + " needs a line " + LOOKUP + " and a key");
        }
        return new MasterKeyFile(wrapping, last, lookup);
    }

    private static byte @Nullable [] decoded(String base64) {
        try {
            byte[] key = Base64.getDecoder().decode(base64);
            return key.length == KEY_LENGTH ? key : null;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private static IllegalStateException broken(Path file, int line, String why) {
        return new IllegalStateException("line " + line + " of the master key file " + file + ' ' + why);
    }

    private static void refuseOpenToOthers(Path file) throws IOException {
        if (!hasPosixPermissions(file)) {
            return;
        }
        Set<PosixFilePermission> open = EnumSet.noneOf(PosixFilePermission.class);
        open.addAll(Files.getPosixFilePermissions(file));
        open.removeIf(permission -> permission.name().startsWith("OWNER_"));
        if (!open.isEmpty()) {
            throw new IllegalStateException("the master key file " + file + " is open to others (" + open
                    + "): run chmod 600 and think about who may have read it");
        }
    }

    private static boolean hasPosixPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static String freshKey() {
        byte[] key = new byte[KEY_LENGTH];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
