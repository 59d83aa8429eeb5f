package kr.ansim.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.ApplicationDetails;
import kr.ansim.partner.CompanyApproval;
import org.jspecify.annotations.Nullable;

/**
 * What a company told of its people and money, which is personal: a reviewer opens it by an act, and the audit trail notes
 * who looked.
 */
@Named("toldView")
@ViewScoped
public class ToldView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompanyApproval approval;

    private boolean shown;
    private transient @Nullable Optional<ApplicationDetails> application;

    public void show() {
        shown = true;
    }

    public boolean isShown() {
        return shown;
    }

    /** Empty for a company that never applied. */
    public Optional<ApplicationDetails> of(UUID company) {
        Optional<ApplicationDetails> found = application;
        if (found == null) {
            found = approval.application(company);
            application = found;
        }
        return found;
    }
}
