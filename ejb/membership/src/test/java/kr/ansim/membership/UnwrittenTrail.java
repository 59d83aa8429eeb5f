package kr.ansim.membership;

import java.util.ArrayList;
import java.util.List;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** An audit trail that only remembers. */
public final class UnwrittenTrail extends AuditTrail {

    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void record(AuditEntry entry) {
        entries.add(entry);
    }

    public List<String> actions() {
        return entries.stream().map(AuditEntry::action).toList();
    }
}
