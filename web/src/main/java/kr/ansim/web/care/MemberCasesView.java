package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import kr.ansim.care.CareRule;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.Cases;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What is still to be done for the member on the one screen. */
@Named("memberCases")
@RequestScoped
public class MemberCasesView {

    private static final int LATEST = 20;

    @Inject
    private Cases cases;

    @Inject
    private DeskAddress address;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<CaseSummary> open;

    public List<CaseSummary> getOpen() {
        List<CaseSummary> known = open;
        if (known == null) {
            known = cases.unfinished(address.getMember());
            open = known;
        }
        return known;
    }

    /**
     * What is open, and what was chosen in a form, whatever has become of it meanwhile: else the form would be gone before it
     * could say why nothing is done.
     *
     * @param field the name under which a browser sends the choice
     */
    List<CaseSummary> offered(String field) {
        String chosen = request.getParameter(field);
        if (chosen == null || isOpen(chosen)) {
            return getOpen();
        }
        Stream<CaseSummary> over = cases.of(address.getMember(), LATEST).stream()
                .filter(one -> one.number().equals(chosen));
        return Stream.concat(getOpen().stream(), over).toList();
    }

    private boolean isOpen(String number) {
        return getOpen().stream().anyMatch(one -> one.number().equals(number));
    }

    /** @throws RuleBroken {@code CASE_OVER} at the field, when it is open no more */
    CaseSummary chosen(String field, @Nullable String number) {
        return getOpen().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> RuleBroken.at(field, CareRule.CASE_OVER));
    }

    public void again() {
        open = null;
    }
}
