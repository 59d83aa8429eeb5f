package kr.ansim.web.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import kr.ansim.identity.Accounts;
import kr.ansim.identity.IdentityRule;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.SchemaReady;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the first administrator of an empty house, when {@code ansim.create-admin} names an e-mail address. The one-time
 * link goes into a file of the data directory that the owner alone can read, never into a log.
 */
@ApplicationScoped
public class FirstAdministrator {

    private static final String NAME = "first-administrator.txt";

    @Inject
    Accounts accounts;

    @Inject
    @ConfigProperty(name = "ansim.create-admin")
    Optional<String> email;

    @Inject
    @ConfigProperty(name = "ansim.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Inject
    @ConfigProperty(name = "ansim.data", defaultValue = ".data")
    String directory;

    void create(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) SchemaReady ready) {
        email.ifPresent(address -> tell(outcome(address)));
    }

    private String outcome(String address) {
        try {
            return accounts.createFirstAdministrator(address)
                    .map(link -> "The first administrator sets a password here, within 72 hours and once:\n  " + baseUrl
                            + "/identity/invitation.xhtml?token=" + link.token())
                    .orElse("There is an administrator already; no other was made.");
        } catch (RuleBroken broken) {
            return broken.code() == IdentityRule.EMAIL_TAKEN
                    ? "Somebody else's account has this e-mail address; no administrator was made. Name another."
                    : "This is no e-mail address; no administrator was made. Name another.";
        }
    }

    private void tell(String text) {
        try {
            OwnersFile.write(Path.of(directory, NAME), text + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
