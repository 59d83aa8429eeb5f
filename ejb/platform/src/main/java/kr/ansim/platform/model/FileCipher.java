package kr.ansim.platform.model;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKey;
import kr.ansim.platform.MasterKeys;

/**
 * Encrypts files of any length in pieces, each authenticated with its place and whether it is the last: Tink's AES256-GCM
 * with HKDF. Key and content are both bound to the file's name, so that files cannot be exchanged.
 */
@ApplicationScoped
public class FileCipher {

    /** What one open file takes of memory, three times over; a file can have four thousand million of them. */
    static final int PIECE = 1 << 16;

    @Inject
    private MasterKeys keys;

    FileKey freshKey(String name) {
        byte[] dataKey = Sealing.random(MasterKeyFile.KEY_LENGTH);
        try {
            return wrapped(name, dataKey);
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    FileKey rewrapped(String name, FileKey old) {
        byte[] dataKey = unwrapped(name, old);
        try {
            return wrapped(name, dataKey);
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    /** The file ends where this is closed, which closes the other too; one that is never closed cannot be read. */
    OutputStream encrypting(String name, FileKey key, OutputStream out) throws IOException {
        try {
            return streaming(name, key).newEncryptingStream(out, binding(name, ""));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    InputStream decrypting(String name, FileKey key, InputStream in) throws IOException {
        try {
            return streaming(name, key).newDecryptingStream(in, binding(name, ""));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private AesGcmHkdfStreaming streaming(String name, FileKey key) throws GeneralSecurityException {
        byte[] dataKey = unwrapped(name, key);
        try {
            return new AesGcmHkdfStreaming(dataKey, "HmacSha256", MasterKeyFile.KEY_LENGTH, PIECE, 0);
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    private FileKey wrapped(String name, byte[] dataKey) {
        String keyId = keys.currentId();
        return new FileKey(keyId, Sealing.seal(master(keyId), dataKey, binding(name, keyId)));
    }

    private byte[] unwrapped(String name, FileKey key) {
        return Sealing.open(master(key.keyId()), key.wrapped(), binding(name, key.keyId()));
    }

    private SecretKey master(String keyId) {
        return keys.wrapping(keyId)
                .orElseThrow(() -> new IllegalStateException("the master key file has no key " + keyId));
    }

    private static byte[] binding(String name, String keyId) {
        return ("file " + name + ' ' + keyId).getBytes(StandardCharsets.UTF_8);
    }
}
