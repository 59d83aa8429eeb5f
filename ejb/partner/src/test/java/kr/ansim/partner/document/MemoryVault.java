package kr.ansim.partner.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.FileVault;
import kr.ansim.platform.KeptFile;
import kr.ansim.platform.PlatformRule;

/** A vault in memory: equal contents are one file, as in the true one. */
final class MemoryVault extends FileVault {

    private final Map<UUID, byte[]> files = new HashMap<>();
    private final Map<UUID, Set<FileOwner>> owners = new HashMap<>();

    @Override
    public KeptFile keep(InputStream content, long mostBytes) throws IOException {
        byte[] bytes = content.readAllBytes();
        if (bytes.length > mostBytes) {
            throw new RuleBroken(PlatformRule.FILE_TOO_LARGE, mostBytes);
        }
        UUID id = files.entrySet().stream()
                .filter(file -> Arrays.equals(file.getValue(), bytes))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(UUID::randomUUID);
        files.put(id, bytes);
        return new KeptFile(id, "", bytes.length);
    }

    @Override
    public void refer(UUID id, FileOwner owner) {
        owners.computeIfAbsent(id, key -> new HashSet<>()).add(owner);
    }

    @Override
    public void forget(UUID id, FileOwner owner) {
        owners.getOrDefault(id, new HashSet<>()).remove(owner);
    }

    /** Only of what somebody has: the rest may be swept at any moment. */
    @Override
    public InputStream open(UUID id) {
        if (owners.getOrDefault(id, Set.of()).isEmpty()) {
            throw new RuleBroken(PlatformRule.FILE_UNKNOWN);
        }
        return new ByteArrayInputStream(files.get(id));
    }

    /** How many files somebody has. */
    long owned() {
        return owners.values().stream().filter(some -> !some.isEmpty()).count();
    }
}
