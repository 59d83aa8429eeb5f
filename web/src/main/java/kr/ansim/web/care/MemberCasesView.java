package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.Cases;
import org.jspecify.annotations.Nullable;

/** What is still to be done for the member on the one screen. */
@Named("memberCases")
@RequestScoped
public class MemberCasesView {

    @Inject
    private Cases cases;

    @Inject
    private DeskAddress address;

    private @Nullable List<CaseSummary> open;

    public List<CaseSummary> getOpen() {
        List<CaseSummary> known = open;
        if (known == null) {
            known = cases.unfinished(address.getMember());
            open = known;
        }
        return known;
    }

    public void again() {
        open = null;
    }
}
