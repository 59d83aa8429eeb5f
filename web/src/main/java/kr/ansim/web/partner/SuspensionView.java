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

    private String suspension = "";
    private String words = "";
    private String documents = "";
    private transient @Nullable List<SuspensionDetails> open;
    private transient @Nullable List<AppealDetails> made;

    public List<SuspensionDetails> getOpen() {
        List<SuspensionDetails> found = open;
        if (found == null) {
            found = suspensions.open();
            open = found;
        }
        return found;
    }

    private List<AppealDetails> made() {
        List<AppealDetails> found = made;
        if (found == null) {
            found = suspensions.appeals();
            made = found;
        }
        return found;
    }

    public List<AppealDetails> appeals(UUID suspension) {
        return made().stream()
                .filter(one -> one.suspension().equals(suspension))
                .toList();
    }

    /** Those that nothing was said against that waits for an answer. */
    public List<SuspensionDetails> getContestable() {
        return getOpen().stream()
                .filter(one -> made().stream()
                        .noneMatch(
                                appeal -> appeal.isOpen() && appeal.suspension().equals(one.id())))
                .toList();
    }

    public void appeal() {
        try {
            suspensions.appeal(new MakeAppeal(against(), words, DocumentIds.in(documents)));
            Wording.PAPERS.done("appeal.done");
            Onward.to("/partner/suspension.xhtml");
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
            open = null;
            made = null;
        }
    }

    /** The one that was chosen, or the only one there is. One that has ended meanwhile is refused by its own rule. */
    private UUID against() {
        // Faces has looked that it is one of those offered
        return suspension.isEmpty()
                ? getContestable().stream()
                        .findFirst()
                        .map(SuspensionDetails::id)
                        .orElseGet(() -> new UUID(0, 0))
                : UUID.fromString(suspension);
    }

    public String getSuspension() {
        return suspension;
    }

    public void setSuspension(@Nullable String suspension) {
        this.suspension = suspension == null ? "" : suspension;
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
