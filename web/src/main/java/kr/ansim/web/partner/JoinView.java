package kr.ansim.web.partner;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import kr.ansim.identity.Newcomers;
import kr.ansim.identity.SignUp;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.identity.Letters;
import kr.ansim.web.security.TryLimit;
import org.jspecify.annotations.Nullable;

/** Where a company's first person asks for an account. It says the same whether there is such an account or not. */
@Named("join")
@ViewScoped
public class JoinView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Newcomers newcomers;

    @Inject
    private Letters letters;

    @Inject
    private TryLimit limit;

    private String name = "";
    private String email = "";
    private boolean sent;
    private boolean busy;

    public void send() {
        busy = !limit.allows();
        if (busy) {
            return;
        }
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        try {
            letters.signUp(() -> newcomers.signUp(new SignUp(email, name, language)));
            sent = true;
        } catch (RuleBroken broken) {
            Refusals.show("form", broken);
        }
    }

    public boolean isSent() {
        return sent;
    }

    public boolean isBusy() {
        return busy;
    }

    /** Without mail nobody's address can be confirmed. */
    public boolean isPossible() {
        return letters.canLeave();
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }
}
