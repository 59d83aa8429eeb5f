package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.care.ActSummary;

/** All that was done for members. */
@ApplicationScoped
public class ActHistory {

    @Inject
    private ActMembers members;

    @Inject
    private ActRows rows;

    /** The newest first. */
    public List<ActSummary> of(String member, int most) {
        return rows.ofMembers(members.ids(members.get(member)), most).stream()
                .map(Act::summary)
                .toList();
    }
}
