package kr.ansim.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.model.FileIntake;
import kr.ansim.platform.model.FileReading;
import kr.ansim.platform.model.FileReferences;
import kr.ansim.platform.model.FileRow;
import kr.ansim.platform.model.FileRows;

/**
 * Where files are kept: encrypted, each under a key of its own, and equal contents once. A file is kept first, outside any
 * transaction, and then referred to in the transaction that makes use of it; what nobody refers to is gone a day later, and
 * what nobody refers to any more within the hour.
 */
@Stateless
public class FileVault {

    @Inject
    private FileIntake intake;

    @Inject
    private FileReading reading;

    @Inject
    private FileReferences references;

    @Inject
    private FileRows rows;

    /**
     * Keeps what the stream yields and promises to hold it for a day, so that there is time to {@link #refer} to it. When it
     * returns, the file survives any crash; when it throws, nothing of it stays.
     *
     * @param content read to its end, a piece at a time, and not closed
     * @param mostBytes how long it may be
     * @throws RuleBroken {@link PlatformRule#FILE_TOO_LARGE} with the limit, {@link PlatformRule#FILE_STORE_UNAVAILABLE}
     * @throws IOException as the stream has thrown it
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public KeptFile keep(InputStream content, long mostBytes) throws IOException {
        return intake.keep(content, mostBytes).kept();
    }

    /**
     * Notes in the caller's transaction that the owner has this file: from the commit on it stays until all its owners have
     * {@linkplain #forget forgotten} it. Doing so twice is no fault.
     *
     * @throws RuleBroken {@link PlatformRule#FILE_UNKNOWN}
     */
    @PermitAll
    public void refer(UUID id, FileOwner owner) {
        references.add(id, owner);
    }

    /** Takes the reference back in the caller's transaction. One that is not there is no fault. */
    @PermitAll
    public void forget(UUID id, FileOwner owner) {
        references.remove(id, owner);
    }

    /** Empty when there is no such file. */
    @PermitAll
    public Optional<KeptFile> find(UUID id) {
        return rows.find(id).map(FileRow::kept);
    }

    /**
     * The content, decrypted as it is read; to be closed by the caller. Its {@code read} throws an {@link IOException} where
     * a byte was altered, left out, moved or added, and hands out nothing from there on.
     *
     * @throws RuleBroken {@link PlatformRule#FILE_UNKNOWN}, {@link PlatformRule#FILE_STORE_UNAVAILABLE}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public InputStream open(UUID id) {
        return reading.open(id);
    }
}
