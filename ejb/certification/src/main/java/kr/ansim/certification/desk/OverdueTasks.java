package kr.ansim.certification.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.certification.desk.Tasks.Overdue;
import kr.ansim.certification.news.OfficerNews;

/** Tells officers once of each task whose last day is over; the node that marks it is the one that tells. */
@Stateless
@PermitAll
public class OverdueTasks {

    private static final int BITE = 100;

    @Inject
    private Tasks tasks;

    @Inject
    private OfficerNews news;

    /** @return whether there may be more of them */
    public boolean tell() {
        List<Overdue> overdue = tasks.overdue(BITE);
        for (Overdue task : overdue) {
            if (tasks.markTold(task.id())) {
                news.overdue(task.product(), task.dueOn());
            }
        }
        return overdue.size() == BITE;
    }
}
