package kr.ansim.certification;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.certification.certificate.EvidenceChain;
import kr.ansim.certification.desk.Casework;
import kr.ansim.certification.desk.ProductFiles;
import kr.ansim.certification.product.Board;
import kr.ansim.certification.product.HoldLog;
import kr.ansim.certification.product.Releases;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** The certification officers' desk: how all watched products stand, why, and what proves it. */
@Stateless
@RolesAllowed("CERTIFICATION_OFFICER")
public class CertificationDesk {

    public static final int MOST_AT_ONCE = 5_000;

    private static final int ASKED_TOGETHER = 200;
    private static final int MOST_STEPS = 200;

    @Inject
    private Board board;

    @Inject
    private ProductFiles files;

    @Inject
    private Casework casework;

    @Inject
    private EvidenceChain evidence;

    @Inject
    private HoldLog holdLog;

    @Inject
    private Releases releases;

    @Resource
    private SessionContext session;

    public List<ProductRow> find(FindProducts wanted) {
        return board.find(wanted, caller());
    }

    public Map<BoardFilter, Integer> counts() {
        return board.counts(caller());
    }

    /** @throws RuleBroken {@code UNKNOWN_PRODUCT} */
    public ProductFile file(UUID product) {
        return files.file(product);
    }

    /** What happened to the product's sales holds, the newest first. */
    public List<HoldStep> holdSteps(UUID product) {
        return holdLog.of(product, MOST_STEPS);
    }

    /** @throws RuleBroken {@code UNKNOWN_EVIDENCE} */
    public EvidenceDetails evidence(UUID id) {
        return evidence.find(id).orElseThrow(() -> new RuleBroken(CertificationRule.UNKNOWN_EVIDENCE));
    }

    /** Asks all sources again for the numbers of these products, as soon as their quotas allow. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void askAgain(List<UUID> products) {
        // some at a time: whoever notes an answer waits for all that one transaction changes
        for (int from = 0; from < products.size(); from += ASKED_TOGETHER) {
            files.askAgain(products.subList(from, Math.min(from + ASKED_TOGETHER, products.size())));
        }
    }

    /** The same for all that the board shows on all its pages. @return how many products that are, at most {@link #MOST_AT_ONCE} */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int askAgain(FindProducts shown) {
        List<UUID> products =
                find(shown.first(MOST_AT_ONCE)).stream().map(ProductRow::id).toList();
        askAgain(products);
        return products.size();
    }

    /**
     * Says who looks after these products from now on.
     *
     * @param officer the principal's name; null when nobody does
     * @throws RuleBroken {@code UNKNOWN_PRODUCT}; then nothing is changed
     */
    public void assign(List<UUID> products, @Nullable String officer) {
        casework.assign(products, officer);
    }

    /** @throws RuleBroken {@code UNKNOWN_PRODUCT}, {@code NOTE_EMPTY, NOTE_TOO_LONG} at the field {@code note} */
    public void note(UUID product, String words) {
        casework.note(product, caller(), words);
    }

    /** Closes a task by hand. @throws RuleBroken {@code REASON_MISSING} at the field {@code taskReason}, {@code TASK_NOT_OPEN} */
    public void closeTask(UUID product, String reason) {
        casework.closeTask(product, caller(), reason);
    }

    /**
     * Wants a hold released. It stays until a second person agrees.
     *
     * @throws RuleBroken {@code REASON_MISSING} at the field {@code reason}, {@code HOLD_NOT_OPEN, RELEASE_ASKED}
     */
    public void askRelease(UUID hold, String reason) {
        releases.ask(hold, reason);
    }

    /**
     * Wants it released no more; it stays held. Only who has asked for the release takes that back.
     *
     * @throws RuleBroken {@code HOLD_NOT_OPEN, RELEASE_NOT_ASKED, RELEASE_OF_ANOTHER}
     */
    public void takeReleaseBack(UUID hold) {
        releases.takeBack(hold);
    }

    /**
     * Agrees to the release that somebody else wants; the product may be sold again.
     *
     * @param asked when the request came whose reason was read
     * @throws RuleBroken {@code HOLD_NOT_OPEN, RELEASE_NOT_ASKED, SECOND_PERSON_NEEDED, RELEASE_ASKED_ANEW}
     */
    public void agreeRelease(UUID hold, Instant asked) {
        releases.agree(hold, asked);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
