package kr.ansim.integration.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.ansim.platform.port.FileContent;
import kr.ansim.platform.port.FileStore;
import kr.ansim.platform.port.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * Files in a directory that only its owner can read. Each is written aside, brought to the disk and then moved to its
 * place in one step, so that a crash leaves it there whole or not at all.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class DirectoryStore implements FileStore {

    @Inject
    private DirectorySettings settings;

    public DirectoryStore() {}

    DirectoryStore(DirectorySettings settings) {
        this.settings = settings;
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String id() {
        return "directory";
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean configured() {
        return true;
    }

    /** Lower than any other's: there is always a directory. */
    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int rank() {
        return 0;
    }

    @Override
    public void write(String name, FileContent content) throws IOException {
        Shelves shelves = shelves();
        Path unfinished = shelves.unfinished(name);
        boolean finished = false;
        try {
            writeAside(unfinished, content);
            shelves.finish(unfinished, name);
            finished = true;
        } finally {
            if (!finished) {
                Files.deleteIfExists(unfinished);
                Files.deleteIfExists(shelves.place(name));
            }
        }
    }

    private static void writeAside(Path unfinished, FileContent content) throws IOException {
        try (FileChannel file = FileChannel.open(
                unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file())) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
            content.writeTo(out);
            out.flush();
            file.force(true);
        }
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        try {
            return Optional.of(Files.newInputStream(shelves().place(name)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    @Override
    public boolean exists(String name) {
        return Files.isRegularFile(shelves().place(name));
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(shelves().place(name));
    }

    @Override
    public List<StoredFile> list(@Nullable String after, int most) throws IOException {
        List<StoredFile> page = new ArrayList<>();
        for (Path file : shelves().after(after, most)) {
            page.add(new StoredFile(
                    file.getFileName().toString(),
                    Files.getLastModifiedTime(file).toInstant()));
        }
        return page;
    }

    @Override
    public void tidy(Instant before) throws IOException {
        try (Stream<Path> unfinished = Files.list(shelves().unfinished())) {
            for (Path file : unfinished.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Shelves shelves() {
        return new Shelves(settings.directory());
    }
}
