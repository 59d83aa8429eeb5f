package kr.ansim.platform.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import kr.ansim.platform.port.FileContent;
import kr.ansim.platform.port.FileStore;
import kr.ansim.platform.port.StoredFile;
import org.jspecify.annotations.Nullable;

/** A store in memory that can be away, and that can die between any two of its steps. */
public final class MemoryStore implements FileStore {

    /** The moments at which {@link #dieAt} can strike. */
    public enum Step {
        BEFORE_WRITING,
        IN_THE_MIDDLE,
        BEFORE_IT_IS_THERE,
        ONCE_IT_IS_THERE,
        BEFORE_DELETING,
        ONCE_IT_IS_DELETED
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Lying(byte[] bytes, Instant writtenAt) {}

    private final String id;
    private final int rank;
    private final Clock clock;
    private final ConcurrentSkipListMap<String, Lying> files = new ConcurrentSkipListMap<>();
    private final AtomicLong received = new AtomicLong();
    private volatile @Nullable Step fatal;
    private volatile boolean away;

    public MemoryStore(String id, int rank, Clock clock) {
        this.id = id;
        this.rank = rank;
        this.clock = clock;
    }

    public void dieAt(@Nullable Step step) {
        fatal = step;
    }

    public void beAway(boolean isAway) {
        away = isAway;
    }

    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    public byte[] bytes(String name) {
        return Objects.requireNonNull(files.get(name), name).bytes().clone();
    }

    /** Puts bytes there behind the product's back. */
    public void put(String name, byte[] bytes) {
        files.put(name, new Lying(bytes.clone(), clock.instant()));
    }

    public void lose(String name) {
        files.remove(name);
    }

    /** Bytes that have reached the store so far. */
    public long received() {
        return received.get();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean configured() {
        return true;
    }

    @Override
    public int rank() {
        return rank;
    }

    @Override
    public void write(String name, FileContent content) throws IOException {
        reach();
        pass(Step.BEFORE_WRITING);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] buffer, int offset, int length) throws IOException {
                reach();
                bytes.write(buffer, offset, length);
                received.addAndGet(length);
                pass(Step.IN_THE_MIDDLE);
            }
        });
        pass(Step.BEFORE_IT_IS_THERE);
        put(name, bytes.toByteArray());
        pass(Step.ONCE_IT_IS_THERE);
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        reach();
        return Optional.ofNullable(files.get(name)).map(file -> new ByteArrayInputStream(file.bytes()));
    }

    @Override
    public boolean exists(String name) throws IOException {
        reach();
        return files.containsKey(name);
    }

    @Override
    public void delete(String name) throws IOException {
        reach();
        pass(Step.BEFORE_DELETING);
        files.remove(name);
        pass(Step.ONCE_IT_IS_DELETED);
    }

    @Override
    public List<StoredFile> list(@Nullable String after, int most) throws IOException {
        reach();
        List<StoredFile> page = new ArrayList<>();
        files.tailMap(after == null ? "" : after, false).forEach((name, file) -> {
            if (page.size() < most) {
                page.add(new StoredFile(name, file.writtenAt()));
            }
        });
        return page;
    }

    @Override
    public void tidy(Instant before) throws IOException {
        reach();
    }

    private void reach() throws IOException {
        if (away) {
            throw new IOException("away");
        }
    }

    private void pass(Step step) {
        if (step == fatal) {
            throw new Killed();
        }
    }

    /** What nobody can catch and go on from: the power is gone. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
