package kr.ansim.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Locale;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.PaperRuleDesk;
import kr.ansim.partner.PaperSheetTrial;
import kr.ansim.partner.RulePart;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;

/** A part of the draft as a spreadsheet: it is tried first and shows what it would change, then it is taken. */
@Named("ruleSheet")
@ViewScoped
public class RuleSheetView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperRuleDesk desk;

    @Inject
    private HttpServletRequest request;

    private RulePart part = RulePart.RULES;
    private byte @Nullable [] content;
    private String fileName = "";
    private transient @Nullable PaperSheetTrial trial;

    @PostConstruct
    void open() {
        part = RuleLinesQuery.in(request).part();
    }

    public void upload(FileUploadEvent event) {
        content = event.getFile().getContent();
        fileName = event.getFile().getFileName();
        trial = null;
    }

    public void startAgain() {
        content = null;
        trial = null;
    }

    public void take() {
        byte[] file = content;
        if (file == null) {
            return;
        }
        try {
            desk.take(part, file);
            Wording.PAPER_RULES.done("sheet.done");
            Onward.to("/review/rules-draft.xhtml?part=" + part.name().toLowerCase(Locale.ROOT));
        } catch (RuleBroken broken) {
            trial = null;
            Refusals.show("f", broken);
        }
    }

    public boolean isBegun() {
        return desk.draft().isPresent();
    }

    public boolean isTried() {
        return content != null;
    }

    public PaperSheetTrial getTrial() {
        PaperSheetTrial known = trial;
        byte[] file = content;
        if (known == null) {
            known = desk.trial(part, file == null ? new byte[0] : file);
            trial = known;
        }
        return known;
    }

    /** The key of the note's title, and with {@code .text} of its text. */
    public String getNoteKey() {
        if (getTrial().isFaulty()) {
            return "sheet.faulty";
        }
        return getTrial().isUseful() ? "sheet.trial" : "sheet.same";
    }

    public String getNoteTone() {
        return getTrial().isFaulty() ? "bad" : getTrial().isUseful() ? "now" : "info";
    }

    public String getFileName() {
        return fileName;
    }

    public String getPart() {
        return part.name();
    }
}
