package kr.ansim.certification.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SourceSettingsTest {

    @Test
    void nobody_waits_longer_for_an_answer_than_its_slot_is_taken() {
        SourceSettings settings = new SourceSettings();
        settings.longestPatience = Duration.ofMinutes(1);
        settings.bound();
        assertThat(settings.longestPatience).isEqualTo(Turn.LONGEST_WAY);
        settings.longestPatience = Duration.ofSeconds(1);
        settings.bound();
        assertThat(settings.longestPatience).hasSeconds(1);
    }
}
