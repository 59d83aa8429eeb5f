package kr.ansim.platform.model;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.LoggedFailure;
import kr.ansim.platform.Busy;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.port.FileStore;

/**
 * Takes files in: first the file, then its row. Whoever dies between the two leaves a file that no row points to, which the
 * sweep finds. A content that is there already is written all the same, for only at its end is it known.
 */
@ApplicationScoped
public class FileIntake {

    private static final Logger LOG = Logger.getLogger(FileIntake.class.getName());
    private static final int TRIES = 5;

    @Inject
    private FileStores stores;

    @Inject
    private FileNames names;

    @Inject
    private FileCipher cipher;

    @EJB
    private FileRecords records;

    public FileRow keep(InputStream content, long mostBytes) throws IOException {
        FileStore store = stores.forNew();
        FileRow fresh = written(store, new MeasuredInput(content, mostBytes));
        FileRow kept = recorded(fresh);
        if (!kept.isWhere(fresh)) {
            discard(store, fresh);
        }
        return kept;
    }

    private FileRow written(FileStore store, MeasuredInput content) throws IOException {
        String name = names.fresh();
        FileKey key = cipher.freshKey(name);
        try {
            store.write(name, out -> encrypt(content, name, key, out));
        } catch (IOException failure) {
            if (content.failure() != null) {
                throw failure;
            }
            throw FileStores.unavailable(store, failure);
        }
        return new FileRow(Ids.next(), content.sha256(), content.size(), store.id(), name, key);
    }

    /** Closed at the end only: a content that breaks off must not look whole. */
    private void encrypt(InputStream content, String name, FileKey key, OutputStream out) throws IOException {
        OutputStream encrypting = cipher.encrypting(name, key, new Unclosed(out));
        content.transferTo(encrypting);
        encrypting.close();
    }

    /** What throws here may have committed all the same, so the file stays; if not, the sweep has it. */
    private FileRow recorded(FileRow fresh) {
        for (int attempt = 1; ; attempt++) {
            try {
                Optional<FileRow> kept = triedToRecord(fresh);
                if (kept.isPresent()) {
                    return kept.get();
                }
            } catch (DuplicateKey | Busy again) {
                if (attempt == TRIES) {
                    throw again;
                }
            }
        }
    }

    private Optional<FileRow> triedToRecord(FileRow fresh) {
        FileRow kept = records.record(fresh);
        if (kept.isWhere(fresh) || stores.has(kept)) {
            return Optional.of(kept);
        }
        LOG.log(Level.WARNING, "file {0} was lost and has come again", kept.id());
        return records.restore(kept, fresh)
                ? Optional.of(
                        new FileRow(kept.id(), kept.sha256(), kept.size(), fresh.store(), fresh.name(), fresh.key()))
                : Optional.empty();
    }

    private static void discard(FileStore store, FileRow fresh) {
        try {
            store.delete(fresh.name());
        } catch (IOException failure) {
            LOG.log(Level.INFO, "a second copy is left to the sweep", LoggedFailure.of(failure));
        }
    }

    /** The store closes what it has opened. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
