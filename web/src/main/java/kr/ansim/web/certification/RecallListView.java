package kr.ansim.web.certification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.FindRecalls;
import kr.ansim.certification.RecallDesk;
import kr.ansim.certification.RecallRow;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** All recalls of the register, the latest first. */
@Named("recallList")
@RequestScoped
public class RecallListView extends PagedList<RecallRow> {

    @Inject
    private RecallDesk desk;

    @Override
    protected List<RecallRow> find(String wanted, @Nullable UUID last, int limit) {
        return desk.recalls(new FindRecalls(wanted, last, limit));
    }

    @Override
    protected UUID id(RecallRow row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return "";
    }
}
