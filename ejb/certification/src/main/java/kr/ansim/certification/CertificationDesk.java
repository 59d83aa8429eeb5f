package kr.ansim.certification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.certification.certificate.EvidenceChain;
import kr.ansim.certification.product.Board;
import kr.ansim.certification.product.Holds;
import kr.ansim.certification.product.ProductFiles;
import kr.ansim.kernel.RuleBroken;

/** The certification officers' desk: how all watched products stand, why, and what proves it. */
@Stateless
@RolesAllowed("CERTIFICATION_OFFICER")
public class CertificationDesk {

    @Inject
    private Board board;

    @Inject
    private ProductFiles files;

    @Inject
    private EvidenceChain evidence;

    @Inject
    private Holds holds;

    public List<ProductRow> find(FindProducts wanted) {
        return board.find(wanted);
    }

    public Map<BoardFilter, Integer> counts() {
        return board.counts();
    }

    /** @throws RuleBroken {@code UNKNOWN_PRODUCT} */
    public ProductFile file(UUID product) {
        return files.file(product);
    }

    /** @throws RuleBroken {@code UNKNOWN_EVIDENCE} */
    public EvidenceDetails evidence(UUID id) {
        return evidence.find(id).orElseThrow(() -> new RuleBroken(CertificationRule.UNKNOWN_EVIDENCE));
    }

    /** Asks all sources again for the numbers of these products, as soon as their quotas allow. */
    public void askAgain(List<UUID> products) {
        files.askAgain(products);
    }

    /**
     * Wants a hold released. It stays until a second person agrees.
     *
     * @throws RuleBroken {@code REASON_MISSING, HOLD_NOT_OPEN}
     */
    public void askRelease(UUID hold, String reason) {
        holds.askRelease(hold, reason);
    }

    /**
     * Agrees to the release that somebody else wants; the product may be sold again.
     *
     * @throws RuleBroken {@code HOLD_NOT_OPEN, RELEASE_NOT_ASKED, SECOND_PERSON_NEEDED}
     */
    public void agreeRelease(UUID hold) {
        holds.agreeRelease(hold);
    }
}
