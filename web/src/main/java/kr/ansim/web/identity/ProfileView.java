package kr.ansim.web.identity;

import static kr.ansim.web.faces.Wording.IDENTITY;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import kr.ansim.identity.AccountDetails;
import kr.ansim.identity.ChangePassword;
import kr.ansim.identity.Enrolled;
import kr.ansim.identity.LogInSummary;
import kr.ansim.identity.OwnAccount;
import kr.ansim.identity.Role;
import kr.ansim.identity.TotpSetup;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.security.SessionOwner;
import org.jspecify.annotations.Nullable;

/** One's own account: name, language, password, authenticator, recovery codes, and who was here last. */
@Named("profile")
@ViewScoped
public class ProfileView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/identity/profile.xhtml";

    @Inject
    private OwnAccount own;

    @Inject
    private LogInProgress progress;

    @Inject
    private Entrance entrance;

    @Inject
    private HttpServletRequest request;

    private transient @Nullable AccountDetails details;
    private @Nullable String name;
    private String language = "ko";
    private @Nullable String present;
    private @Nullable String fresh;
    private @Nullable String code;
    private @Nullable QrCode qr;

    @PostConstruct
    void open() {
        name = details().name();
        language = details().language().getLanguage();
    }

    private AccountDetails details() {
        AccountDetails known = details;
        if (known == null) {
            known = own.details();
            details = known;
        }
        return known;
    }

    public void introduce() {
        String typed = name == null ? "" : name;
        try {
            own.introduce(typed, Locale.forLanguageTag(language));
            SessionOwner.of(request).ifPresent(owner -> SessionOwner.goOn(request, owner.stamp(), typed.strip()));
            IDENTITY.done("profile.saved");
            entrance.go(HERE);
        } catch (RuleBroken broken) {
            Refusals.show("who", broken);
        }
    }

    public void changePassword() {
        try {
            long stamp = own.changePassword(new ChangePassword(text(present), text(fresh)));
            SessionOwner.goOn(request, stamp, details().name());
            IDENTITY.done("profile.password-changed");
            entrance.go(HERE);
        } catch (RuleBroken broken) {
            Refusals.show("password", broken);
        } finally {
            present = null;
            fresh = null;
        }
    }

    public void beginEnrolment() {
        try {
            TotpSetup setup = own.beginEnrolment(text(present));
            qr = QrCode.of(setup);
        } catch (RuleBroken broken) {
            Refusals.show("authenticator", broken);
        } finally {
            present = null;
        }
    }

    public void confirmEnrolment() {
        try {
            Enrolled enrolled = own.confirmEnrolment(text(code));
            SessionOwner.goOn(
                    request, enrolled.loggedIn().sessionStamp(), details().name());
            show(enrolled.recoveryCodes());
        } catch (RuleBroken broken) {
            Refusals.show("confirm", broken);
        }
    }

    public void renewCodes() {
        try {
            show(own.renewRecoveryCodes(text(present)));
        } catch (RuleBroken broken) {
            Refusals.show("codes", broken);
        } finally {
            present = null;
        }
    }

    private void show(List<String> codes) {
        progress.show(codes, HERE);
        entrance.go("/identity/recovery-codes.xhtml");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public String getEmail() {
        return details().email();
    }

    public List<Role> getRoles() {
        return details().roles().stream().sorted().toList();
    }

    public boolean isWithPassword() {
        return details().hasPassword();
    }

    public AccountDetails getAccount() {
        return details();
    }

    public boolean isAuthenticator() {
        return details().authenticator();
    }

    public int getCodesLeft() {
        return details().recoveryCodesLeft();
    }

    public List<LogInSummary> getLastLogIns() {
        return details().lastLogIns();
    }

    public @Nullable QrCode getQr() {
        return qr;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public @Nullable String getPresent() {
        return present;
    }

    public void setPresent(@Nullable String present) {
        this.present = present;
    }

    public @Nullable String getFresh() {
        return fresh;
    }

    public void setFresh(@Nullable String fresh) {
        this.fresh = fresh;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
