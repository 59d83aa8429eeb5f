package kr.ansim.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** New recovery codes, the one time they can be seen. */
@Named("recoveryCodes")
@RequestScoped
public class RecoveryCodesView {

    @Inject
    private LogInProgress progress;

    @Inject
    private Entrance entrance;

    public void check() {
        if (progress.recoveryCodes().isEmpty()) {
            entrance.go("/start.xhtml");
        }
    }

    public List<String> getCodes() {
        return progress.recoveryCodes();
    }

    /** All of them for the clipboard, one a line. */
    public String getLines() {
        return String.join("\n", progress.recoveryCodes());
    }

    public void putAway() {
        progress.putAway();
        entrance.go(progress.to());
    }
}
