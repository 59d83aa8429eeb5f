package kr.ansim.certification;

import java.util.ArrayList;
import java.util.List;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** Keeps the names of what was done. */
public final class Trail extends AuditTrail {

    private final List<String> actions = new ArrayList<>();

    /** Those since the last time. */
    public List<String> take() {
        List<String> taken = List.copyOf(actions);
        actions.clear();
        return taken;
    }

    @Override
    public void record(AuditEntry entry) {
        actions.add(entry.action());
    }
}
