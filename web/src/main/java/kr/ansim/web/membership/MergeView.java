package kr.ansim.web.membership;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.CandidateDetails;
import kr.ansim.membership.CandidateRow;
import kr.ansim.membership.CandidateState;
import kr.ansim.membership.FindCandidates;
import kr.ansim.membership.MergeDesk;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** Two members side by side, and the decision whether they are one person. After it comes the next pair. */
@Named("merge")
@ViewScoped
public class MergeView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "f";

    @Inject
    private MergeDesk desk;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private @Nullable String reason;
    private transient @Nullable CandidateDetails it;

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id").orElse(null);
    }

    public void check() {
        it = null;
        AddressedId.orUnknown(this::getIt);
    }

    public CandidateDetails getIt() {
        CandidateDetails known = it;
        if (known == null) {
            known = desk.get(id());
            it = known;
        }
        return known;
    }

    public void join() {
        decide(() -> desk.join(id(), told()), "merge.joined");
    }

    public void refuse() {
        decide(() -> desk.refuse(id(), told()), "merge.refused");
    }

    private void decide(Runnable decision, String done) {
        try {
            decision.run();
        } catch (RuleBroken broken) {
            Refusals.show(FORM, broken);
            return;
        }
        Wording.MEMBERS.done(done);
        Onward.to(next().map(one -> "/membership/merge.xhtml?id=" + one.id()).orElse("/membership/merges.xhtml"));
    }

    private Optional<CandidateRow> next() {
        List<CandidateRow> open = desk.find(new FindCandidates(CandidateState.OPEN, Optional.empty(), null, 1));
        return open.stream().findFirst();
    }

    private String told() {
        String text = reason;
        return text == null ? "" : text;
    }

    private UUID id() {
        return id == null ? new UUID(0, 0) : id;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
