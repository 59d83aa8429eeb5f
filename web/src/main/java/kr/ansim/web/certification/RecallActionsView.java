package kr.ansim.web.certification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.RecallDesk;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Picks;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** What can be done with the ticked matches of recalls and products. */
@Named("recallActions")
@RequestScoped
public class RecallActionsView {

    @Inject
    private RecallDesk desk;

    @Inject
    private RecallMatchesView matches;

    @Inject
    private HttpServletRequest request;

    private @Nullable String reason;

    public void dismiss() {
        List<UUID> picked = Picks.in(request, Wording.CERTIFICATION, "match.none-picked");
        if (picked.isEmpty()) {
            return;
        }
        String why = reason;
        try {
            int dismissed = desk.dismiss(picked, why == null ? "" : why);
            matches.again();
            reason = null;
            Wording.CERTIFICATION.done("match.dismissed.several", dismissed, picked.size());
        } catch (RuleBroken broken) {
            Refusals.show("board", broken);
        }
    }

    /** What was ticked stays so while a reason is missing. */
    public boolean picked(UUID match) {
        String[] picks = request.getParameterValues("pick");
        return picks != null && List.of(picks).contains(match.toString());
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
