package kr.ansim.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.PaperRuleDesk;
import kr.ansim.partner.PaperRuleDraft;
import kr.ansim.partner.PaperRulePreview;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PutPaperRulesIntoForce;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** What the reader's draft would change and for whom, and the last step that makes a version of it. */
@Named("ruleForce")
@ViewScoped
public class RuleForceView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperRuleDesk desk;

    @Inject
    private Clock clock;

    private @Nullable String source;
    private @Nullable LocalDate validFrom;

    /** The version against which the preview was made that the reader has seen. */
    private int comparedWith;

    private transient @Nullable PaperRulePreview preview;
    private transient @Nullable Optional<PaperRuleDraft> draft;

    @PostConstruct
    void open() {
        validFrom = getToday();
    }

    private Optional<PaperRuleDraft> find() {
        Optional<PaperRuleDraft> known = draft;
        if (known == null) {
            known = desk.draft();
            draft = known;
        }
        return known;
    }

    public boolean isBegun() {
        return find().isPresent();
    }

    public PaperRuleDraft getDraft() {
        return find().orElseThrow();
    }

    public PaperRulePreview getPreview() {
        PaperRulePreview known = preview;
        if (known == null) {
            LocalDate day = validFrom;
            known = desk.preview(day == null ? getToday() : day);
            preview = known;
            comparedWith = known.comparedWith();
        }
        return known;
    }

    /** Another day may mean another version whose place is taken. */
    public void compareAgain() {
        preview = null;
    }

    public int looked(String subject) {
        return getPreview().looked().getOrDefault(PaperSubject.valueOf(subject), 0);
    }

    public int touched(String subject) {
        return getPreview().touched().getOrDefault(PaperSubject.valueOf(subject), 0);
    }

    /** Whether the draft was begun from another version than the one whose place it would take. */
    public boolean isBesides() {
        return getDraft().basedOn() != getPreview().comparedWith();
    }

    public void putIntoForce() {
        LocalDate day = validFrom;
        if (day == null) {
            return;
        }
        try {
            int number = desk.putIntoForce(new PutPaperRulesIntoForce(source == null ? "" : source, day, comparedWith));
            Wording.PAPER_RULES.done("force.done", number);
            Onward.to("/review/rules.xhtml?version=" + number);
        } catch (RuleBroken broken) {
            preview = null;
            draft = null;
            Refusals.show("f", broken);
        }
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
