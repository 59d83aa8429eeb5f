package kr.ansim.platform.model;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.DuplicateKey;

/** What the vault notes about files between its calls to the store, each in a transaction of its own. */
@Stateless
@PermitAll
public class FileRecords {

    @Inject
    private FileRows rows;

    @EJB
    private AuditTrail trail;

    /**
     * The row that stands for this content from now on: an older one, or the fresh one.
     *
     * @throws DuplicateKey when the same content came at the same moment: ask again
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public FileRow record(FileRow fresh) {
        return rows.promise(fresh.sha256()).orElseGet(() -> {
            rows.add(fresh);
            return fresh;
        });
    }

    /** The content of a lost file has come again: its row points to that from now on, unless somebody was faster. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean restore(FileRow lost, FileRow fresh) {
        boolean moved = rows.move(lost, fresh);
        if (moved) {
            trail.record(AuditEntry.of("file.restored", "file", lost.id()));
        }
        return moved;
    }

    /** Tells whether the row is gone, after which nobody can ask for its file. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean remove(FileRow file) {
        boolean removed = rows.deleteFree(file);
        if (removed) {
            trail.record(AuditEntry.of("file.removed", "file", file.id()).detail("bytes", file.size()));
        }
        return removed;
    }
}
