package kr.ansim.platform.port;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place where files lie under names that the vault made up, 48 hexadecimal digits each; what it gets is encrypted already.
 * A file is there whole or not at all, and what is there survives a crash at any moment after. Used outside transactions
 * only. An {@link IOException} means that the store is away or refuses us.
 */
public interface FileStore {

    /** Names the store for ever in the rows of the files it keeps; may be asked anywhere. */
    String id();

    /** Whether this installation has it; may be asked anywhere. */
    boolean configured();

    /** Of the configured stores, that of the highest rank gets what is new; may be asked anywhere. */
    int rank();

    /** Returns once the file is there for good. When this or the content throws, nothing is there under the name. */
    void write(String name, FileContent content) throws IOException;

    /** To be closed by the caller; empty when there is no such file. */
    Optional<InputStream> open(String name) throws IOException;

    boolean exists(String name) throws IOException;

    /** A name that is not there is no fault. */
    void delete(String name) throws IOException;

    /**
     * The next whole files in the order of their names.
     *
     * @param after the last name of the page before, null for the first
     */
    List<StoredFile> list(@Nullable String after, int most) throws IOException;

    /** Removes what writes that were broken off before that moment have left behind. */
    void tidy(Instant before) throws IOException;
}
