package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** Writes what the desk does into the audit trail, always with whose it is. */
@ApplicationScoped
class ActTrail {

    private static final String SUBJECT = "desk-act";

    @Inject
    private AuditTrail trail;

    void note(String action, NewAct act) {
        AuditEntry entry =
                entry(action, act.id, act.member.number(), act.ask.reason()).detail("won", act.worth.amount());
        if (act.order != null) {
            entry = entry.detail("order", act.order);
        }
        if (act.line != null && act.quantity != null) {
            entry = entry.detail("line", act.line).detail("quantity", act.quantity);
        }
        trail.record(entry.actor(act.agent));
    }

    void note(String action, Act act, String by, String reason) {
        trail.record(entry(action, act.summary().id(), act.summary().member(), reason)
                .actor(by)
                .detail("won", act.summary().worth().amount()));
    }

    /** By whoever calls. */
    void done(Act act) {
        trail.record(AuditEntry.of("desk.request-done", SUBJECT, act.summary().id())
                .detail("whose", act.summary().member()));
    }

    /** By the shop that calls. */
    void refused(Act act, String reason) {
        trail.record(
                entry("desk.request-refused", act.summary().id(), act.summary().member(), reason));
    }

    private static AuditEntry entry(String action, UUID id, String member, String reason) {
        return AuditEntry.of(action, SUBJECT, id).reason(reason.strip()).detail("whose", member);
    }
}
