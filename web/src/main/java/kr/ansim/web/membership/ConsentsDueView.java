package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kr.ansim.membership.ConsentDue;
import kr.ansim.membership.Consents;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** Consents to advertising that lapse within a month unless they are confirmed. */
@Named("consentsDue")
@RequestScoped
public class ConsentsDueView extends PagedList<ConsentDue> {

    @Inject
    private Consents consents;

    @Override
    protected List<ConsentDue> find(String wanted, @Nullable UUID last, int limit) {
        return consents.due(last, limit);
    }

    @Override
    protected UUID id(ConsentDue row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return "";
    }
}
