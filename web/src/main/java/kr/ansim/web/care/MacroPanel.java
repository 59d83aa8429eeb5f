package kr.ansim.web.care;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CareRule;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.Macro;
import kr.ansim.care.MacroChange;
import kr.ansim.care.MacroPreview;
import kr.ansim.care.Macros;
import kr.ansim.care.UseMacro;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Actors;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** A macro for a case: what it would do, and then just that. */
public abstract class MacroPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Macros macros;

    @Inject
    private Actors actors;

    @Inject
    private HttpServletRequest request;

    private @Nullable String macro;
    private @Nullable UUID looked;
    private String lookedCase = "";
    private int version;
    private int caseVersion;
    private transient @Nullable MacroPreview preview;
    private transient @Nullable List<Macro> all;

    /** Of the case. @throws RuleBroken at {@code of} when it is over */
    protected abstract String number();

    /** What is shown of the case is old. */
    protected abstract void changed();

    /** Whether it is to be chosen for which case. */
    public boolean isAsking() {
        return false;
    }

    /** Among which. */
    public List<CaseSummary> getCases() {
        return List.of();
    }

    public List<Macro> getAll() {
        List<Macro> known = all;
        if (known == null) {
            known = macros.usable();
            all = known;
        }
        return known;
    }

    public void preview() {
        Optional<UUID> chosen = AddressedId.of(macro);
        preview = null;
        looked = null;
        if (chosen.isEmpty()) {
            Refusals.show("m", RuleBroken.at("macro", CareRule.FIELD_MISSING));
            return;
        }
        try {
            String number = number();
            MacroPreview seen = macros.preview(chosen.get(), number, agent());
            preview = seen;
            looked = chosen.get();
            lookedCase = number;
            version = seen.macro().version();
            caseVersion = seen.caseVersion();
        } catch (RuleBroken broken) {
            Refusals.show("m", broken);
        }
    }

    /** Only what was looked at, and as it was looked at. */
    public void use() {
        UUID chosen = looked;
        if (chosen == null) {
            return;
        }
        try {
            macros.use(new UseMacro(chosen, version, lookedCase, caseVersion, agent()));
            Wording.MACROS.done("used");
            macro = null;
        } catch (RuleBroken broken) {
            Refusals.show("m", broken);
        }
        looked = null;
        preview = null;
        all = null;
        changed();
    }

    private String agent() {
        return actors.nameOf(request.getUserPrincipal().getName());
    }

    public @Nullable MacroPreview getPreview() {
        return preview;
    }

    public List<MacroChange> getChanges() {
        MacroPreview seen = preview;
        return seen == null ? List.of() : seen.changes();
    }

    public @Nullable String getMacro() {
        return macro;
    }

    public void setMacro(@Nullable String macro) {
        this.macro = macro;
    }
}
