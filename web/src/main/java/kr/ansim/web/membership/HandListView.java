package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kr.ansim.membership.PointsByHand;
import kr.ansim.membership.PointsByHandDesk;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** All points that were moved by hand, the newest first. */
@Named("handList")
@RequestScoped
public class HandListView extends PagedList<PointsByHand> {

    @Inject
    private PointsByHandDesk desk;

    @Override
    protected List<PointsByHand> find(String wanted, @Nullable UUID last, int limit) {
        return desk.page(last, limit);
    }

    @Override
    protected UUID id(PointsByHand row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return "";
    }
}
