package kr.ansim.platform.model;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Workers;
import kr.ansim.platform.port.FileStore;
import kr.ansim.platform.port.StoredFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Removes files that nobody refers to, and what crashes have left behind in the stores once it is a day old. */
@ApplicationScoped
public class FileSweep {

    private static final Logger LOG = Logger.getLogger(FileSweep.class.getName());
    private static final int STEP = 200;

    @Inject
    private Workers workers;

    @EJB
    private Leases leases;

    @EJB
    private FileRecords records;

    @Inject
    private FileRows rows;

    @Inject
    private FileStores stores;

    @Inject
    private FileNames names;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.files.sweep", defaultValue = "PT1H")
    private Duration pause;

    void start(@Observes SchemaReady schema) {
        workers.every("file-sweep", pause, () -> leases.runIfMine("file-sweep", Duration.ofMinutes(30), this::sweep));
    }

    public void sweep() {
        removeFree();
        for (FileStore store : stores.all()) {
            try {
                store.tidy(longAgo());
                removeOrphans(store);
            } catch (IOException failure) {
                LOG.log(Level.WARNING, "the store " + store.id() + " was not swept", LoggedFailure.of(failure));
            }
        }
    }

    private void removeFree() {
        List<FileRow> free;
        do {
            free = rows.free(STEP);
            free.stream().filter(records::remove).forEach(this::delete);
        } while (free.size() == STEP);
    }

    /** A store that is away keeps the file as an orphan for a day. */
    private void delete(FileRow file) {
        for (FileStore store : stores.all()) {
            if (store.id().equals(file.store())) {
                try {
                    store.delete(file.name());
                } catch (IOException failure) {
                    LOG.log(Level.WARNING, "a removed file is left for later", LoggedFailure.of(failure));
                }
            }
        }
    }

    private void removeOrphans(FileStore store) throws IOException {
        @Nullable String after = null;
        List<StoredFile> page;
        do {
            page = store.list(after, STEP);
            for (String orphan : orphans(page)) {
                store.delete(orphan);
            }
            after = page.isEmpty() ? null : page.get(page.size() - 1).name();
        } while (page.size() == STEP);
    }

    private List<String> orphans(List<StoredFile> page) {
        Instant longAgo = longAgo();
        List<String> old = page.stream()
                .filter(file -> file.writtenAt().isBefore(longAgo))
                .map(StoredFile::name)
                .filter(names::isOurs)
                .toList();
        Set<String> known = rows.known(old);
        return old.stream().filter(name -> !known.contains(name)).toList();
    }

    private Instant longAgo() {
        return clock.instant().minus(FileRows.PROMISE);
    }
}
