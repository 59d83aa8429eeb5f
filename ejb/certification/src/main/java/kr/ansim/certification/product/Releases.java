package kr.ansim.certification.product;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.HoldStep.Kind;
import kr.ansim.certification.ProductReleased;
import kr.ansim.certification.ReleaseAsked;
import kr.ansim.certification.product.HoldLog.Moment;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** The end of sales holds. One person asks for it with a reason and may take that back; it ends when another agrees. */
@Stateless
@PermitAll
public class Releases {

    @Inject
    private Holds holds;

    @Inject
    private HoldLog log;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<ReleaseAsked> asked;

    @Inject
    private Event<ProductReleased> released;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    /** Who has asked already may give another reason. @throws RuleBroken {@code REASON_MISSING, HOLD_NOT_OPEN, RELEASE_ASKED} */
    public void ask(UUID id, String reason) {
        if (reason.isBlank()) {
            throw RuleBroken.at("reason", CertificationRule.REASON_MISSING);
        }
        Holds.Open hold = locked(id);
        if (hold.details().askedBy().filter(asker -> !asker.equals(caller())).isPresent()) {
            throw new RuleBroken(CertificationRule.RELEASE_ASKED);
        }
        Instant now = clock.instant();
        holds.ask(id, caller(), reason.strip(), now);
        log.add(Kind.ASKED, moment(hold, now), caller(), reason.strip());
        trail.record(entry("product.release-asked", hold).reason(reason.strip()));
        asked.fire(new ReleaseAsked(hold.product(), id, caller()));
    }

    /** @throws RuleBroken {@code HOLD_NOT_OPEN, RELEASE_NOT_ASKED, RELEASE_OF_ANOTHER} */
    public void takeBack(UUID id) {
        Holds.Open hold = locked(id);
        if (!asker(hold).equals(caller())) {
            throw new RuleBroken(CertificationRule.RELEASE_OF_ANOTHER);
        }
        holds.askNoMore(id);
        log.add(Kind.TAKEN_BACK, moment(hold, clock.instant()), caller(), null);
        trail.record(entry("product.release-taken-back", hold));
    }

    /**
     * @param read when the request came that was read
     * @throws RuleBroken {@code HOLD_NOT_OPEN, RELEASE_NOT_ASKED, SECOND_PERSON_NEEDED, RELEASE_ASKED_ANEW}
     */
    public void agree(UUID id, Instant read) {
        Holds.Open hold = locked(id);
        String asker = asker(hold);
        if (asker.equals(caller())) {
            throw new RuleBroken(CertificationRule.SECOND_PERSON_NEEDED);
        }
        if (hold.details().askedAt().filter(read::equals).isEmpty()) {
            throw new RuleBroken(CertificationRule.RELEASE_ASKED_ANEW);
        }
        Instant now = clock.instant();
        holds.release(id, caller(), now);
        log.add(Kind.RELEASED, moment(hold, now), caller(), null);
        trail.record(entry("product.released", hold)
                .detail("asked-by", asker)
                .reason(hold.details().askedReason()));
        released.fire(new ProductReleased(hold.product(), id));
    }

    private Holds.Open locked(UUID id) {
        return holds.locked(id).orElseThrow(() -> new RuleBroken(CertificationRule.HOLD_NOT_OPEN));
    }

    private static String asker(Holds.Open hold) {
        return hold.details().askedBy().orElseThrow(() -> new RuleBroken(CertificationRule.RELEASE_NOT_ASKED));
    }

    private static Moment moment(Holds.Open hold, Instant now) {
        return new Moment(hold.product().id(), hold.details().id(), now);
    }

    private static AuditEntry entry(String action, Holds.Open hold) {
        return AuditEntry.of(action, WatchedProduct.SUBJECT, hold.product().id())
                .detail("hold", hold.details().id());
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
