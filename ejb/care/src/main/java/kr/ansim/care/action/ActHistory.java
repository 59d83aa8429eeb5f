package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.care.ActSummary;
import kr.ansim.care.cases.CaseNumber;

/** All that was done for members. */
@ApplicationScoped
public class ActHistory {

    @Inject
    private ActMembers members;

    @Inject
    private ActRows rows;

    /** The newest first. */
    public List<ActSummary> of(String member, int most) {
        return rows.ofMembers(members.ids(member), most).stream()
                .map(Act::summary)
                .toList();
    }

    /** The newest first. */
    public List<ActSummary> ofCase(String number) {
        return rows.ofCase(CaseNumber.of(number)).stream().map(Act::summary).toList();
    }
}
