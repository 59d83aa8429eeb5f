package kr.ansim.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.PaperRuleDesk;
import kr.ansim.partner.PaperRuleLines;
import kr.ansim.partner.PaperRuleVersion;
import kr.ansim.partner.RuleLine;
import kr.ansim.partner.RulePart;
import kr.ansim.partner.Trust;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** The versions of the table of papers, and the lines of one of them. */
@Named("paperRules")
@ViewScoped
public class PaperRulesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    private PaperRuleDesk desk;

    @Inject
    private HttpServletRequest request;

    private int number;
    private RuleLinesQuery query = new RuleLinesQuery(RulePart.RULES, "", null);
    private @Nullable String reason;
    private transient @Nullable List<PaperRuleVersion> versions;
    private transient @Nullable PaperRuleLines lines;

    /** One of the choices above the lines. */
    public record Pill(String key, int count, boolean current, String link) {}

    @PostConstruct
    void open() {
        query = RuleLinesQuery.in(request);
        String asked = request.getParameter("version");
        number = asked == null ? inForce() : asked.matches("[0-9]{1,9}") ? Integer.parseInt(asked) : -1;
    }

    private int inForce() {
        return getVersions().stream()
                .filter(version -> version.state() == PaperRuleVersion.State.IN_FORCE)
                .findFirst()
                .or(() -> getVersions().stream().findFirst())
                .map(PaperRuleVersion::number)
                .orElse(0);
    }

    public void check() {
        AddressedId.orUnknown(this::getShown);
    }

    public List<PaperRuleVersion> getVersions() {
        List<PaperRuleVersion> known = versions;
        if (known == null) {
            known = desk.versions(Integer.MAX_VALUE, ROWS);
            versions = known;
        }
        return known;
    }

    public PaperRuleVersion getShown() {
        return desk.version(number);
    }

    public PaperRuleLines getLines() {
        PaperRuleLines known = lines;
        if (known == null) {
            known = desk.lines(number);
            lines = known;
        }
        return known;
    }

    public List<? extends RuleLine> getRows() {
        return query.of(getLines());
    }

    public List<Pill> getParts() {
        return Stream.of(RulePart.RULES, RulePart.KINDS, RulePart.WORDS)
                .map(part -> new Pill(
                        "part." + part, getLines().of(part).size(), part == query.part(), link(query.with(part))))
                .toList();
    }

    /** How well rules are known, the weak ones first. */
    public List<Pill> getTrusts() {
        return Arrays.stream(Trust.values())
                .sorted((one, other) -> other.compareTo(one))
                .map(trust -> new Pill(
                        "trust." + trust,
                        query.with(trust).of(getLines()).size(),
                        trust == query.trust(),
                        link(query.with(trust == query.trust() ? null : trust))))
                .toList();
    }

    private String link(RuleLinesQuery one) {
        return "?version=" + number + one.text();
    }

    /** The next version, made of this one. */
    public void begin() throws IOException {
        try {
            desk.begin(number);
            FacesContext.getCurrentInstance().getExternalContext().redirect("rules-draft.xhtml");
        } catch (RuleBroken broken) {
            Refusals.show("next", broken);
        }
    }

    public void withdraw() {
        String why = reason;
        try {
            desk.withdraw(number, why == null ? "" : why);
            reason = null;
            versions = null;
            Wording.PAPER_RULES.done("withdraw.done");
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    /** Those who may only read see no way to change anything. */
    public boolean isKeeper() {
        return request.isUserInRole("QA_REVIEWER");
    }

    public boolean isDrafting() {
        return isKeeper() && desk.draft().isPresent();
    }

    public boolean isOpen(int version) {
        return version == number;
    }

    public String getPart() {
        return query.part().name();
    }

    public String getCategory() {
        return query.category();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
