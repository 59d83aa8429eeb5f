package kr.ansim.web.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.CloseSummary;
import kr.ansim.membership.GradeCloses;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** The closes, the latest first, and the day that has to be closed again. */
@Named("closes")
@ViewScoped
public class ClosesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GradeCloses closes;

    private transient @Nullable List<CloseSummary> rows;

    public List<CloseSummary> getRows() {
        List<CloseSummary> known = rows;
        if (known == null) {
            known = closes.all();
            rows = known;
        }
        return known;
    }

    public @Nullable LocalDate getOpen() {
        return closes.open().orElse(null);
    }

    public boolean isUnderWay() {
        return getRows().stream().anyMatch(one -> one.state().isUnderWay());
    }

    public void look() {
        rows = null;
    }

    public void closeAgain() {
        try {
            UUID close = closes.closeAgain();
            Onward.to("/membership/close.xhtml?id=" + close);
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }
}
