package kr.ansim.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.PaperRuleDesk;
import kr.ansim.partner.PaperRuleDraft;
import kr.ansim.partner.RuleLine;
import kr.ansim.partner.RulePart;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.review.PaperRulesView.Pill;
import org.jspecify.annotations.Nullable;

/** The reader's draft of the next version: its lines, and the one that is being added or changed. */
@Named("ruleDraft")
@ViewScoped
public class RuleDraftView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperRuleDesk desk;

    @Inject
    private HttpServletRequest request;

    private RuleLinesQuery query = new RuleLinesQuery(RulePart.RULES, "", null);
    private RuleLineInput input = new RuleLineInput(RulePart.RULES);

    /** As the line was before it was changed, all of which finds it again; none while one is added. */
    private @Nullable RuleLine edited;

    private transient @Nullable Optional<PaperRuleDraft> draft;

    @PostConstruct
    void open() {
        query = RuleLinesQuery.in(request);
        input = new RuleLineInput(query.part());
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

    public PaperRuleDraft getIt() {
        return find().orElseThrow();
    }

    /** With those that were taken out, which can be taken back. */
    public List<? extends RuleLine> getRows() {
        return query.of(getIt().all());
    }

    public List<Pill> getParts() {
        return Stream.of(RulePart.RULES, RulePart.KINDS, RulePart.WORDS)
                .map(part -> new Pill(
                        "part." + part,
                        getIt().lines().of(part).size(),
                        part == query.part(),
                        "?" + query.with(part).text().substring(1)))
                .toList();
    }

    public void edit(RuleLine line) {
        edited = line;
        input = RuleLineInput.of(line);
    }

    public void stop() {
        edited = null;
        input = new RuleLineInput(query.part());
    }

    public void keep() {
        RuleLine before = edited;
        try {
            if (before == null) {
                desk.add(input.line());
            } else {
                desk.replace(before, input.line());
            }
            Wording.PAPER_RULES.done("kept");
            stop();
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
        draft = null;
    }

    public void remove(RuleLine line) {
        try {
            desk.remove(line);
            Wording.PAPER_RULES.done("removed");
            stop();
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
        draft = null;
    }

    public void restore(RuleLine line) {
        try {
            desk.restore(line);
            Wording.PAPER_RULES.done("restored");
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
        draft = null;
    }

    public boolean isRemoved(RuleLine line) {
        return getIt().removed().contains(line);
    }

    public void drop() throws IOException {
        try {
            desk.drop();
            FacesContext.getCurrentInstance().getExternalContext().redirect("rules.xhtml");
        } catch (RuleBroken broken) {
            Refusals.show("d", broken);
        }
    }

    public boolean isEditing() {
        return edited != null;
    }

    public RuleLineInput getInput() {
        return input;
    }

    public String getPart() {
        return query.part().name();
    }
}
