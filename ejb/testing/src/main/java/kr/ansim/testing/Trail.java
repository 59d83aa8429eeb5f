package kr.ansim.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** Keeps what was done. */
public final class Trail extends AuditTrail {

    private final List<AuditEntry> entries = Collections.synchronizedList(new ArrayList<>());

    public List<AuditEntry> entries() {
        return List.copyOf(entries);
    }

    public List<String> actions() {
        return entries().stream().map(AuditEntry::action).toList();
    }

    @Override
    public void record(AuditEntry entry) {
        entries.add(entry);
    }
}
