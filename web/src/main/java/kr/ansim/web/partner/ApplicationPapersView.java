package kr.ansim.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.ansim.partner.PaperStanding;
import kr.ansim.partner.PaperSubmission;
import org.jspecify.annotations.Nullable;

/** Fifth step of an application: the papers that the answers before ask for, and how they stand. */
@Named("applicationPapers")
@RequestScoped
public class ApplicationPapersView {

    @Inject
    private PaperSubmission submission;

    private @Nullable List<PaperStanding> papers;

    public List<PaperStanding> getPapers() {
        List<PaperStanding> known = papers;
        if (known == null) {
            known = submission.ofCompany();
            papers = known;
        }
        return known;
    }
}
