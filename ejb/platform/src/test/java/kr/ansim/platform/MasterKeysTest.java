package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeysTest {

    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String OTHER = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

    @TempDir
    private Path directory;

    @Test
    void a_new_file_belongs_to_its_owner_alone_and_is_never_overwritten() throws IOException {
        Path file = directory.resolve("master.keys");
        MasterKeys.create(file, "2026-11");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(MasterKeys.read(file).currentId()).isEqualTo("2026-11");

        String before = Files.readString(file);
        assertThatThrownBy(() -> MasterKeys.create(file, "2026-12")).hasMessageContaining("exists already");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void no_two_files_hold_the_same_secrets() {
        MasterKeys.create(directory.resolve("a"), "k");
        MasterKeys.create(directory.resolve("b"), "k");
        assertThat(MasterKeys.read(directory.resolve("a")).derived("audit"))
                .isNotEqualTo(MasterKeys.read(directory.resolve("b")).derived("audit"));
    }

    @Test
    void the_last_line_is_current_and_earlier_ones_still_unwrap() throws IOException {
        MasterKeys keys = MasterKeys.read(file("# ours\n\nold " + KEY + "\nlookup " + KEY + "\r\n  new\t" + OTHER));
        assertThat(keys.currentId()).isEqualTo("new");
        assertThat(keys.wrapping("old")).isPresent();
        assertThat(keys.wrapping("lookup")).isEmpty();
        assertThat(keys.wrapping("other")).isEmpty();
    }

    @Test
    void derived_keys_hang_on_the_lookup_line_alone_and_differ_by_purpose() throws IOException {
        MasterKeys keys = MasterKeys.read(file("lookup " + KEY + "\na " + KEY));
        MasterKeys rotated = MasterKeys.read(file("lookup " + KEY + "\na " + KEY + "\nb " + OTHER));
        assertThat(rotated.derived("audit")).isEqualTo(keys.derived("audit")).isNotEqualTo(keys.derived("lookup"));
        assertThat(MasterKeys.read(file("lookup " + OTHER + "\na " + KEY)).derived("audit"))
                .isNotEqualTo(keys.derived("audit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-rw----", "rw-----w-", "rwx--x---"})
    void a_file_that_others_may_touch_is_refused(String permissions) throws IOException {
        Path file = file("lookup " + KEY + "\nk " + KEY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        assertThatThrownBy(() -> MasterKeys.read(file)).hasMessageContaining("chmod 600");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k " + KEY + "\nlookup",
                "lookup " + KEY + "\nk AAAA",
                "lookup " + KEY + "\nk nonsense!",
                "lookup " + KEY + "\nk/1 " + KEY,
                "lookup " + KEY + "\nk " + KEY + " more",
                "lookup " + KEY + "\nk " + KEY + "\nk " + OTHER,
                "lookup " + KEY + "\nk " + KEY + "\nlookup " + OTHER
            })
    void a_broken_line_is_told_by_its_number_and_never_quoted(String text) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> MasterKeys.read(file))
                .hasMessageMatching("line [23] of the master key file .*")
                .hasMessageNotContainingAny(KEY, OTHER, "nonsense!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lookup " + KEY, "k " + KEY})
    void a_file_without_both_kinds_of_keys_is_refused(String text) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> MasterKeys.read(file)).hasMessageContaining("needs a line lookup and a key");
    }

    @Test
    void a_missing_file_is_told_with_the_setting_that_names_it() {
        assertThatThrownBy(() -> MasterKeys.read(directory.resolve("none")))
                .hasMessageContaining("ansim.master-key-file");
    }

    private Path file(String text) throws IOException {
        Path file = Files.createTempFile(directory, "master", ".keys");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return Files.writeString(file, text);
    }
}
