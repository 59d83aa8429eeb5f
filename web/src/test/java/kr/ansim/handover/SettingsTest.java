package kr.ansim.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void the_readme_tells_every_setting_and_no_other() throws IOException {
        assertThat(Settings.inReadme().keySet())
                .containsExactlyElementsOf(Settings.inCode().keySet());
    }

    @Test
    void the_readme_tells_the_defaults_as_they_are() throws IOException {
        Map<String, String> known = Settings.inCode();
        known.values().removeIf(Settings.COMPUTED::equals);
        assertThat(Settings.inReadme()).containsAllEntriesOf(known);
    }
}
