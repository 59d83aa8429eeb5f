package kr.ansim.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.ansim.identity.AccountLinks;
import kr.ansim.web.security.TryLimit;
import org.jspecify.annotations.Nullable;

/** The page for those who forgot their password. It says the same whether there is such an account or not. */
@Named("recover")
@ViewScoped
public class RecoverView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountLinks links;

    @Inject
    private Letters letters;

    @Inject
    private TryLimit limit;

    private @Nullable String email;
    private boolean sent;
    private boolean busy;

    public void send() {
        String typed = email;
        busy = !limit.allows();
        if (typed == null || busy) {
            return;
        }
        letters.resetIfKnown(() -> links.askPasswordReset(typed));
        sent = true;
    }

    public boolean isSent() {
        return sent;
    }

    public boolean isBusy() {
        return busy;
    }

    /** Without mail, only an administrator can help. */
    public boolean isPossible() {
        return letters.canLeave();
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}
