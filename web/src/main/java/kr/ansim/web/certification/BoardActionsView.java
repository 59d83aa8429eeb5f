package kr.ansim.web.certification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificationDesk;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Picks;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;

/** What can be done with the ticked products of the board, or with all that it shows. */
@Named("boardActions")
@RequestScoped
public class BoardActionsView {

    @Inject
    private CertificationDesk desk;

    @Inject
    private OfficerChoice officers;

    @Inject
    private CertifiedProductsView board;

    @Inject
    private HttpServletRequest request;

    public void askAgain() {
        List<UUID> picked = picked();
        if (!picked.isEmpty()) {
            desk.askAgain(picked);
            Wording.CERTIFICATION.done("board.asked-again", picked.size());
        }
    }

    public void askAllAgain() {
        Wording.CERTIFICATION.done("board.asked-again", board.askAgain());
    }

    public void assign() {
        List<UUID> picked = picked();
        if (picked.isEmpty()) {
            return;
        }
        try {
            Optional<String> officer = officers.officer(request.getParameter("officer"));
            desk.assign(picked, officer.orElse(null));
            board.again();
            Wording.CERTIFICATION.done(officer.isPresent() ? "board.assigned" : "board.unassigned", picked.size());
        } catch (RuleBroken broken) {
            Refusals.show("board", broken);
        }
    }

    private List<UUID> picked() {
        return Picks.in(request, Wording.CERTIFICATION, "board.none-picked");
    }
}
