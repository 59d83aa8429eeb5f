package kr.ansim.web.home;

import static kr.ansim.web.faces.Wording.HOME;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import kr.ansim.membership.CandidateRow;
import kr.ansim.membership.CandidateState;
import kr.ansim.membership.FindCandidates;
import kr.ansim.membership.MergeDesk;
import kr.ansim.web.faces.Counted;

/** What those who look after the membership begin the day with. */
@Named("membershipStart")
@RequestScoped
public class MembershipStart {

    private static final int SHOWN = 5;

    @Inject
    private MergeDesk desk;

    public List<StartFigure> getFigures() {
        int open = desk.counts().getOrDefault(CandidateState.OPEN, 0);
        return List.of(new StartFigure(
                "pairs",
                Counted.upTo(MergeDesk.MOST_COUNTED, open),
                HOME.text("pairs.note"),
                open > 0 ? "now" : "",
                "/membership/merges.xhtml"));
    }

    public List<CandidateRow> getPairs() {
        return desk.find(new FindCandidates(CandidateState.OPEN, Optional.empty(), null, SHOWN));
    }
}
