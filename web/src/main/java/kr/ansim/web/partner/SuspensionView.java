package kr.ansim.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.AppealDetails;
import kr.ansim.partner.MakeAppeal;
import kr.ansim.partner.OwnSuspensions;
import kr.ansim.partner.SuspensionDetails;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** Why the reader's company may not sell for the moment, and its appeal. */
@Named("suspension")
@ViewScoped
public class SuspensionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnSuspensions suspensions;

    private String words = "";
    private String documents = "";

    public List<SuspensionDetails> getOpen() {
        return suspensions.open();
    }

    public List<AppealDetails> appeals(UUID suspension) {
        return suspensions.appeals().stream()
                .filter(one -> one.suspension().equals(suspension))
                .toList();
    }

    /** Against the newest that is open. */
    public void appeal() {
        List<SuspensionDetails> open = getOpen();
        if (open.isEmpty()) {
            return;
        }
        try {
            suspensions.appeal(new MakeAppeal(open.get(0).id(), words, DocumentIds.in(documents)));
            Wording.PAPERS.done("appeal.done");
            Onward.to("/partner/suspension.xhtml");
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public String getDocuments() {
        return documents;
    }

    public void setDocuments(@Nullable String documents) {
        this.documents = documents == null ? "" : documents;
    }
}
