package kr.ansim.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.FileVault;
import kr.ansim.platform.KeptFile;

/** A vault of files in memory. What nobody has is gone. */
public final class MemoryFiles extends FileVault {

    private final Map<UUID, byte[]> files = new HashMap<>();
    private final Map<UUID, Set<FileOwner>> owners = new HashMap<>();

    @Override
    public KeptFile keep(InputStream content, long mostBytes) throws IOException {
        UUID id = UUID.randomUUID();
        files.put(id, content.readAllBytes());
        return new KeptFile(id, "", mostBytes);
    }

    @Override
    public void refer(UUID id, FileOwner owner) {
        owners.computeIfAbsent(id, key -> new HashSet<>()).add(owner);
    }

    @Override
    public void forget(UUID id, FileOwner owner) {
        owners.getOrDefault(id, new HashSet<>()).remove(owner);
        if (owners.getOrDefault(id, Set.of()).isEmpty()) {
            files.remove(id);
        }
    }

    @Override
    public InputStream open(UUID id) {
        return new ByteArrayInputStream(files.get(id));
    }

    public int size() {
        return files.size();
    }
}
