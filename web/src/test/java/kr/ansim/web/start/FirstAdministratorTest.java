package kr.ansim.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kr.ansim.identity.Accounts;
import kr.ansim.identity.IdentityRule;
import kr.ansim.identity.IssuedLink;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.SchemaReady;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --create-admin} tells, whichever way it goes. */
class FirstAdministratorTest {

    private static final String EMAIL = "first@ansim.example";

    @TempDir
    Path data;

    @Test
    void gets_a_link_that_only_the_operator_can_read() throws IOException {
        IssuedLink link =
                new IssuedLink(UUID.randomUUID(), "secret", EMAIL, "Administrator", Locale.KOREAN, Instant.EPOCH);
        assertThat(told(() -> Optional.of(link)))
                .contains("https://ansim.example/identity/invitation.xhtml?token=secret");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.resolve("first-administrator.txt"))))
                .isEqualTo("rw-------");
    }

    @Test
    void is_not_made_a_second_time() throws IOException {
        assertThat(told(Optional::empty))
                .contains("There is an administrator already; no other was made.")
                .doesNotContain("token");
    }

    @Test
    void cannot_have_somebody_elses_address_or_none_and_the_portal_starts_all_the_same() throws IOException {
        assertThat(told(() -> {
                    throw RuleBroken.at("email", IdentityRule.EMAIL_TAKEN);
                }))
                .contains("Somebody else's account");
        assertThat(told(() -> {
                    throw RuleBroken.at("email", IdentityRule.EMAIL_MALFORMED);
                }))
                .contains("This is no e-mail address");
    }

    private String told(Supplier<Optional<IssuedLink>> outcome) throws IOException {
        FirstAdministrator first = new FirstAdministrator();
        first.accounts = new Accounts() {
            @Override
            public Optional<IssuedLink> createFirstAdministrator(String email) {
                assertThat(email).isEqualTo(EMAIL);
                return outcome.get();
            }
        };
        first.email = Optional.of(EMAIL);
        first.baseUrl = "https://ansim.example";
        first.directory = data.toString();
        first.create(new SchemaReady());
        return Files.readString(data.resolve("first-administrator.txt"));
    }
}
