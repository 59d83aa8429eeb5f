package kr.ansim.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import kr.ansim.identity.TotpSetup;
import kr.ansim.platform.PersonalDataVault;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The shared secrets of authenticators: made here, kept sealed in the vault, and compared with what people type. */
@ApplicationScoped
public class Authenticators {

    private static final String KIND = "totp-secret";
    private static final String FIELD = "secret";

    @Inject
    private PersonalDataVault vault;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.identity.totp-issuer", defaultValue = "Ansim")
    private String issuer;

    /** What to show for setting one up. The same secret until it is confirmed, so that a reload does no harm. */
    public TotpSetup begin(Account account) {
        String secret = account.authenticator()
                .pending()
                .map(token -> read(token))
                .orElseGet(() -> {
                    String fresh = TotpCodes.newSecret();
                    account.authenticator().begin(keep(fresh));
                    return fresh;
                });
        return new TotpSetup(TotpCodes.uri(issuer, account.email(), secret), secret);
    }

    /** A known secret for a demonstration account. */
    public void set(Account account, String secret) {
        account.authenticator().begin(keep(secret));
        account.confirmAuthenticator(0);
    }

    /** The time step for which the pending authenticator shows this code. */
    public OptionalLong stepOfPending(Account account, String code) {
        return account.authenticator()
                .pending()
                .map(token -> match(token, code))
                .orElse(OptionalLong.empty());
    }

    /** The time step for which the confirmed authenticator shows this code. */
    public OptionalLong stepOfConfirmed(Account account, String code) {
        return account.authenticator().secret().map(token -> match(token, code)).orElse(OptionalLong.empty());
    }

    public void forget(Account account) {
        account.authenticator().secret().ifPresent(vault::erase);
        account.authenticator().pending().ifPresent(vault::erase);
        account.forgetAuthenticator();
    }

    /** Its secret leaves the vault too. */
    public void abandonPending(Account account) {
        account.authenticator().pending().ifPresent(vault::erase);
        account.authenticator().abandonPending();
    }

    public void confirm(Account account, long step) {
        account.authenticator().secret().ifPresent(vault::erase);
        account.confirmAuthenticator(step);
    }

    private OptionalLong match(UUID token, String code) {
        return TotpCodes.matchingStep(read(token), code, clock.instant());
    }

    private UUID keep(String secret) {
        return vault.keep(KIND, Map.of(FIELD, secret), null);
    }

    private String read(UUID token) {
        String secret = vault.use(token).get(FIELD);
        if (secret == null) {
            throw new IllegalStateException("the vault keeps something else under this token");
        }
        return secret;
    }
}
