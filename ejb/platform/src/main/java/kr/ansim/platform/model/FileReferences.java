package kr.ansim.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.PlatformRule;
import kr.ansim.platform.Statements;

/** Who has which file. The file's row is locked first, so that its count follows and the sweep waits. */
@ApplicationScoped
public class FileReferences {

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    public void add(UUID file, FileOwner owner) {
        if (!lock(file)) {
            throw new RuleBroken(PlatformRule.FILE_UNKNOWN);
        }
        if (isThere(file, owner)) {
            return;
        }
        statements.update(
                "INSERT INTO platform_file_reference (file_id, owner_type, owner_id, referred_at) VALUES (?, ?, ?, ?)",
                file,
                owner.type(),
                owner.id(),
                clock.instant());
        count(file, 1);
    }

    public void remove(UUID file, FileOwner owner) {
        if (!lock(file)) {
            return;
        }
        int removed = statements.update(
                "DELETE FROM platform_file_reference WHERE file_id = ? AND owner_type = ? AND owner_id = ?",
                file,
                owner.type(),
                owner.id());
        if (removed == 1) {
            count(file, -1);
        }
    }

    private boolean lock(UUID file) {
        return statements
                .find("SELECT id FROM platform_file WHERE id = ? FOR UPDATE", row -> row.uuid("id"), file)
                .isPresent();
    }

    private boolean isThere(UUID file, FileOwner owner) {
        return statements
                .find(
                        "SELECT file_id FROM platform_file_reference WHERE file_id = ? AND owner_type = ?"
                                + " AND owner_id = ?",
                        row -> row.uuid("file_id"),
                        file,
                        owner.type(),
                        owner.id())
                .isPresent();
    }

    private void count(UUID file, int more) {
        statements.update("UPDATE platform_file SET reference_count = reference_count + ? WHERE id = ?", more, file);
    }
}
