package kr.ansim.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.ansim.partner.CompanyApplication;
import kr.ansim.partner.RequiredPaper;
import org.jspecify.annotations.Nullable;

/** Fifth step of an application: the papers that the answers before ask for. */
@Named("applicationPapers")
@RequestScoped
public class ApplicationPapersView {

    @Inject
    private CompanyApplication applications;

    private @Nullable List<RequiredPaper> papers;

    public List<RequiredPaper> getPapers() {
        List<RequiredPaper> known = papers;
        if (known == null) {
            known = applications.papers();
            papers = known;
        }
        return known;
    }
}
