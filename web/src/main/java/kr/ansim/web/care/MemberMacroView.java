package kr.ansim.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.ansim.care.CaseSummary;
import org.jspecify.annotations.Nullable;

/** A macro for one of the open cases of the member on the one screen. */
@Named("memberMacro")
@ViewScoped
public class MemberMacroView extends MacroPanel {

    private static final long serialVersionUID = 1L;

    private static final String CHOSEN = "m:of_input";

    @Inject
    private MemberCasesView shown;

    private @Nullable String of;

    @Override
    protected String number() {
        return shown.chosen("of", of).number();
    }

    @Override
    protected void changed() {
        shown.again();
    }

    @Override
    public boolean isAsking() {
        return true;
    }

    @Override
    public List<CaseSummary> getCases() {
        return shown.offered(CHOSEN);
    }

    public @Nullable String getOf() {
        return of;
    }

    public void setOf(@Nullable String of) {
        this.of = of;
    }
}
