package kr.ansim.certification.recall;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.MatchState;
import kr.ansim.certification.product.Holding;
import kr.ansim.certification.product.Products;
import kr.ansim.certification.product.WatchedProduct;
import kr.ansim.certification.recall.Matches.Match;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** What a person finds: that a product is the recalled one, which holds it, or another. */
@Stateless
@PermitAll
public class MatchDecisions {

    @Inject
    private Matches matches;

    @Inject
    private Products products;

    @Inject
    private Holding holding;

    @Inject
    private AuditTrail trail;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    /** @throws RuleBroken {@code REASON_MISSING, UNKNOWN_MATCH, MATCH_NOT_OPEN} */
    public void confirm(UUID id, String reason) {
        Match match = decide(id, MatchState.CONFIRMED, reason);
        WatchedProduct product = products.lock(match.pair().product())
                .orElseThrow(() -> new RuleBroken(CertificationRule.UNKNOWN_PRODUCT));
        holding.hold(product, match.pair().recall(), clock.instant());
        note("recall.confirmed", match, reason);
    }

    /** @throws RuleBroken {@code REASON_MISSING, UNKNOWN_MATCH, MATCH_NOT_OPEN} */
    public void dismiss(UUID id, String reason) {
        note("recall.dismissed", decide(id, MatchState.DISMISSED, reason), reason);
    }

    /** What is not open any more is left as it is. @return how many were @throws RuleBroken {@code REASON_MISSING} */
    public int dismiss(List<UUID> ids, String reason) {
        requireReason(reason);
        // one order for all, as rows must be locked
        List<Match> open = ids.stream()
                .distinct()
                .sorted()
                .flatMap(id -> matches.locked(id).stream())
                .filter(match -> match.state() == MatchState.OPEN)
                .toList();
        Instant now = clock.instant();
        for (Match match : open) {
            matches.decide(match, MatchState.DISMISSED, caller(), reason.strip(), now);
            note("recall.dismissed", match, reason);
        }
        return open.size();
    }

    /** @throws RuleBroken {@code UNKNOWN_MATCH, MATCH_NOT_DISMISSED} */
    public void reopen(UUID id) {
        Match match = locked(id);
        if (match.state() != MatchState.DISMISSED) {
            throw new RuleBroken(CertificationRule.MATCH_NOT_DISMISSED);
        }
        matches.decide(match, MatchState.OPEN, caller(), null, clock.instant());
        note("recall.reopened", match, "");
    }

    private Match decide(UUID id, MatchState state, String reason) {
        requireReason(reason);
        Match match = locked(id);
        if (match.state() != MatchState.OPEN) {
            throw new RuleBroken(CertificationRule.MATCH_NOT_OPEN);
        }
        Instant now = clock.instant();
        matches.decide(match, state, caller(), reason.strip(), now);
        return match;
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw RuleBroken.at("reason", CertificationRule.REASON_MISSING);
        }
    }

    private Match locked(UUID id) {
        return matches.locked(id).orElseThrow(() -> new RuleBroken(CertificationRule.UNKNOWN_MATCH));
    }

    private void note(String action, Match match, String reason) {
        AuditEntry entry = AuditEntry.of(action, MatchBook.MATCH, match.id())
                .detail("recall", match.pair().recall())
                .detail("product", match.pair().product())
                .detail("confidence", match.confidence());
        trail.record(reason.isBlank() ? entry : entry.reason(reason.strip()));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
