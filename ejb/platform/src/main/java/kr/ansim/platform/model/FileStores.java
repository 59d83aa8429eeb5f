package kr.ansim.platform.model;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.PlatformRule;
import kr.ansim.platform.port.FileStore;

/** The places that this installation has for files. Each row names its own, so that another may become the one for what is new. */
@ApplicationScoped
public class FileStores {

    private static final Logger LOG = Logger.getLogger(FileStores.class.getName());

    @Inject
    private Instance<FileStore> found;

    private List<FileStore> stores = List.of();

    /** Asked once: an {@code Instance} keeps every session bean it hands out. */
    @PostConstruct
    void find() {
        stores = found.stream()
                .filter(FileStore::configured)
                .sorted(Comparator.comparingInt(FileStore::rank).reversed())
                .toList();
    }

    List<FileStore> all() {
        return stores;
    }

    FileStore forNew() {
        return stores.stream().findFirst().orElseThrow(() -> unavailable("no store for files is configured"));
    }

    FileStore of(FileRow file) {
        return stores.stream()
                .filter(store -> store.id().equals(file.store()))
                .findFirst()
                .orElseThrow(() ->
                        unavailable("the store " + file.store() + " of file " + file.id() + " is not configured"));
    }

    /** Whether the file still lies where its row says. */
    boolean has(FileRow file) {
        for (FileStore store : stores) {
            if (store.id().equals(file.store())) {
                return exists(store, file);
            }
        }
        return false;
    }

    private static boolean exists(FileStore store, FileRow file) {
        try {
            return store.exists(file.name());
        } catch (IOException failure) {
            throw unavailable(store, failure);
        }
    }

    static RuleBroken unavailable(String why) {
        LOG.log(Level.SEVERE, why);
        return new RuleBroken(PlatformRule.FILE_STORE_UNAVAILABLE);
    }

    static RuleBroken unavailable(FileStore store, IOException failure) {
        LOG.log(Level.WARNING, "the store " + store.id() + " of files has failed", LoggedFailure.of(failure));
        return new RuleBroken(PlatformRule.FILE_STORE_UNAVAILABLE);
    }
}
