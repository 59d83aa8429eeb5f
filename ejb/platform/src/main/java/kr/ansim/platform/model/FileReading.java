package kr.ansim.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.PlatformRule;
import kr.ansim.platform.port.FileStore;

/** Gives files out. */
@ApplicationScoped
public class FileReading {

    @Inject
    private FileRows rows;

    @Inject
    private FileStores stores;

    @Inject
    private FileCipher cipher;

    public InputStream open(UUID id) {
        FileRow file = rows.find(id).orElseThrow(() -> new RuleBroken(PlatformRule.FILE_UNKNOWN));
        FileStore store = stores.of(file);
        try {
            InputStream stored = store.open(file.name())
                    .orElseThrow(() -> FileStores.unavailable("the store " + store.id() + " has lost file " + id));
            return cipher.decrypting(file.name(), file.key(), stored);
        } catch (IOException failure) {
            throw FileStores.unavailable(store, failure);
        }
    }
}
