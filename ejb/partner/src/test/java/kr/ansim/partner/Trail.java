package kr.ansim.partner;

import java.util.ArrayList;
import java.util.List;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** Keeps what was done. */
public final class Trail extends AuditTrail {

    private final List<AuditEntry> entries = new ArrayList<>();
    private int taken;

    /** The names of those since the last time. */
    public List<String> take() {
        List<String> actions = entries.subList(taken, entries.size()).stream()
                .map(AuditEntry::action)
                .toList();
        taken = entries.size();
        return actions;
    }

    @Override
    public void record(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    public boolean vouchesFor(AuditEntry entry) {
        return entries.contains(entry);
    }
}
