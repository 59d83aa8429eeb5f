package kr.ansim.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;

/** The table of files. A row is written after its file and deleted before it, so that no row points to nothing. */
@ApplicationScoped
public class FileRows {

    /** How long a file stays that nobody refers to yet. */
    static final Duration PROMISE = Duration.ofDays(1);

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    public Optional<FileRow> find(UUID id) {
        return statements.find("SELECT " + FileRow.COLUMNS + " FROM platform_file WHERE id = ?", FileRow::read, id);
    }

    /** The file with this content, if there is one, which from now on stays for as long as a new one would. */
    Optional<FileRow> promise(byte[] sha256) {
        int met = statements.update(
                "UPDATE platform_file SET promised_until = ? WHERE sha256 = ?", promisedUntil(), sha256);
        return met == 0
                ? Optional.empty()
                : statements.find(
                        "SELECT " + FileRow.COLUMNS + " FROM platform_file WHERE sha256 = ?", FileRow::read, sha256);
    }

    /** @throws DuplicateKey when somebody else has just kept the same content */
    void add(FileRow file) {
        statements.update(
                "INSERT INTO platform_file (" + FileRow.COLUMNS + ", kept_at, reference_count, promised_until)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)",
                file.id(),
                file.sha256(),
                file.size(),
                file.store(),
                file.name(),
                file.key().keyId(),
                file.key().wrapped(),
                clock.instant(),
                promisedUntil());
    }

    /** Lets a row whose file was lost point to a fresh one, and tells whether it still pointed to the lost one. */
    boolean move(FileRow lost, FileRow fresh) {
        return statements.update(
                        "UPDATE platform_file SET store = ?, name = ?, key_id = ?, wrapped_key = ?"
                                + " WHERE id = ? AND name = ?",
                        fresh.store(),
                        fresh.name(),
                        fresh.key().keyId(),
                        fresh.key().wrapped(),
                        lost.id(),
                        lost.name())
                == 1;
    }

    /** Whom nobody refers to, and whose promise is over. */
    List<FileRow> free(int limit) {
        return statements.list(
                "SELECT " + FileRow.COLUMNS + " FROM platform_file WHERE reference_count = 0 AND promised_until <= ?"
                        + " ORDER BY promised_until LIMIT ?",
                FileRow::read,
                clock.instant(),
                limit);
    }

    /** Deletes the row unless somebody has come back to it meanwhile. */
    boolean deleteFree(FileRow file) {
        return statements.update(
                        "DELETE FROM platform_file WHERE id = ? AND name = ? AND reference_count = 0"
                                + " AND promised_until <= ?",
                        file.id(),
                        file.name(),
                        clock.instant())
                == 1;
    }

    /** Which of the names some row points to. */
    Set<String> known(List<String> names) {
        if (names.isEmpty()) {
            return Set.of();
        }
        String marks = String.join(",", Collections.nCopies(names.size(), "?"));
        return new HashSet<>(statements.list(
                "SELECT name FROM platform_file WHERE name IN (" + marks + ")",
                row -> row.string("name"),
                names.toArray()));
    }

    private Instant promisedUntil() {
        return clock.instant().plus(PROMISE);
    }
}
