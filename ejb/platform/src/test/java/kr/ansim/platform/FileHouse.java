package kr.ansim.platform;

import jakarta.enterprise.inject.Instance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.platform.model.FileSweep;
import kr.ansim.platform.port.FileStore;
import kr.ansim.platform.testing.MemoryStore;
import kr.ansim.platform.testing.MovableClock;
import kr.ansim.platform.testing.Room;
import kr.ansim.platform.testing.TestDatabase;
import kr.ansim.platform.testing.TestKeys;

/** A file vault over a store in memory. */
final class FileHouse {

    static final long MOST = 10_000_000;

    final MovableClock clock = new MovableClock();
    final MemoryStore store = new MemoryStore("memory", 0, clock);
    final TestDatabase database;
    final Room node;
    final FileVault vault;

    FileHouse(TestDatabase database) {
        this.database = database;
        this.node = node(TestKeys.fresh(), store);
        this.vault = node.get(FileVault.class);
    }

    Room node(MasterKeys keys, FileStore... stores) {
        return new Room(database)
                .with(Clock.class, clock)
                .with(MasterKeys.class, keys)
                .with(Instance.class, instance(stores));
    }

    KeptFile keep(byte[] content) {
        return keep(vault, content);
    }

    static KeptFile keep(FileVault vault, byte[] content) {
        try {
            return vault.keep(new ByteArrayInputStream(content), MOST);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] read(UUID id) throws IOException {
        return read(vault, id);
    }

    static byte[] read(FileVault vault, UUID id) throws IOException {
        try (InputStream content = vault.open(id)) {
            return content.readAllBytes();
        }
    }

    void sweep() {
        node.get(FileSweep.class).sweep();
    }

    private static Object instance(FileStore... stores) {
        return Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("stream")) {
                        return Stream.of(stores);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
