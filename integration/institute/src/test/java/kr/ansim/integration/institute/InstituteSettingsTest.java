package kr.ansim.integration.institute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ansim.certification.CertificationSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstituteSettingsTest {

    private static final CertificationSource FITI = CertificationSource.FITI;

    @TempDir
    Path directory;

    private final Map<String, String> settings = new HashMap<>(Map.of(
            "ansim.institute.organisation-code", "ANSIM00001",
            "ansim.institute.fiti.url", "https://fiti.invalid/mydata",
            "ansim.institute.fiti.client-id", "ansim",
            "ansim.institute.fiti.client-secret", "s3cret"));

    @Test
    void has_a_configuration_for_each_institute_and_defaults_for_all() throws IOException {
        settings.put("ansim.institute.read-timeout", "PT4S");
        settings.put("ansim.institute.fiti.read-timeout", "PT7S");
        settings.put("ansim.institute.scope", "tic.certificates");
        InstituteAccess access = of(FITI).orElseThrow();
        assertThat(access.url()).hasToString("https://fiti.invalid/mydata/");
        assertThat(access.credentials())
                .isEqualTo(new InstituteAccess.Credentials("ansim", "s3cret", "tic.certificates"));
        assertThat(access.patience())
                .isEqualTo(new InstituteAccess.Patience(
                        Duration.ofSeconds(2), Duration.ofSeconds(7), Duration.ofSeconds(30)));
        assertThat(of(CertificationSource.KTR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation-code", "fiti.url", "fiti.client-id", "fiti.client-secret"})
    void an_institute_of_which_something_is_missing_is_not_configured(String missing) throws IOException {
        for (String nothing : List.of("", "  ")) {
            settings.put("ansim.institute." + missing, nothing);
            assertThat(of(FITI)).isEmpty();
        }
    }

    @Test
    void where_and_who_are_said_for_each_institute_alone() throws IOException {
        settings.put("ansim.institute.url", "https://all.invalid");
        settings.put("ansim.institute.client-id", "all");
        settings.put("ansim.institute.client-secret", "all");
        assertThat(of(CertificationSource.KTR)).isEmpty();
    }

    @Test
    void secrets_may_stand_in_files() throws IOException {
        settings.put("ansim.institute.fiti.client-secret-file", file("secret", "from a file\n"));
        settings.put("ansim.institute.key-store", "/keys.p12");
        settings.put("ansim.institute.key-store-password-file", file("password", "changeit\n"));
        settings.put("ansim.institute.fiti.trust-store", "/trust.p12");
        InstituteAccess access = of(FITI).orElseThrow();
        assertThat(access.credentials().secret()).isEqualTo("from a file");
        assertThat(access.keys().orElseThrow().password()).isEqualTo("changeit".toCharArray());
        assertThat(access.trust().orElseThrow().file()).isEqualTo(Path.of("/trust.p12"));
        assertThat(access.trust().orElseThrow().password()).isEmpty();
    }

    @Test
    void shows_no_secret() throws IOException {
        settings.put("ansim.institute.key-store", "/keys.p12");
        settings.put("ansim.institute.key-store-password-file", file("password", "changeit"));
        assertThat(of(FITI).orElseThrow().toString()).doesNotContain("s3cret", "changeit");
    }

    @Test
    void settings_that_cannot_work_leave_the_institute_unconfigured_until_they_do() {
        Map<String, String> broken = Map.of(
                "ansim.institute.fiti.client-secret-file", "/no/such/file",
                "ansim.institute.fiti.key-store", "/no/such/file",
                "ansim.institute.fiti.connect-timeout", "soon",
                "ansim.institute.fiti.url", "not a url",
                "ansim.institute.organisation-code", "short");
        broken.forEach((name, value) -> {
            Map<String, String> changed = new HashMap<>(settings);
            changed.put(name, value);
            Connections connections = new Connections(new InstituteSettings(TestInstitute.config(changed)));
            assertThat(connections.to(FITI)).as(name).isEmpty();
        });
        Connections connections = new Connections(new InstituteSettings(TestInstitute.config(settings)));
        assertThat(connections.to(FITI)).isPresent().isEqualTo(connections.to(FITI));
        assertThat(connections.to(CertificationSource.SAFETY_KOREA)).isEmpty();
    }

    private Optional<InstituteAccess> of(CertificationSource institute) throws IOException {
        return new InstituteSettings(TestInstitute.config(settings)).of(institute);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }
}
