package kr.ansim.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.AnswerPrivacyFinding;
import kr.ansim.partner.PrivacyChecks;
import kr.ansim.partner.PrivacyFinding;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** The finding of a privacy check that the address names, and what the company says to it. */
@Named("privacyFinding")
@ViewScoped
public class PrivacyFindingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PrivacyChecks checks;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID check;
    private @Nullable UUID id;
    private String words = "";
    private String uploaded = "";

    @PostConstruct
    void open() {
        check = AddressedId.in(request, "id").orElse(null);
        id = AddressedId.in(request, "finding").orElse(null);
    }

    /** None when the address names none that waits for an answer. */
    public @Nullable PrivacyFinding getIt() {
        UUID known = check;
        return known == null
                ? null
                : checks.find(known).stream()
                        .flatMap(found -> found.findings().stream())
                        .filter(one -> one.id().equals(id) && one.isWithCompany())
                        .findFirst()
                        .orElse(null);
    }

    public void answer() {
        UUID finding = id;
        if (finding == null) {
            return;
        }
        try {
            checks.answerFinding(new AnswerPrivacyFinding(finding, words, DocumentIds.in(uploaded)));
            Wording.PRIVACY.done("finding.answered");
            Onward.to("/partner/privacy.xhtml?id=" + check);
        } catch (RuleBroken broken) {
            Refusals.show("a", broken);
        }
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public String getUploaded() {
        return uploaded;
    }

    public void setUploaded(@Nullable String uploaded) {
        this.uploaded = uploaded == null ? "" : uploaded;
    }
}
