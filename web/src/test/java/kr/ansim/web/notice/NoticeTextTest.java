package kr.ansim.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTextTest {

    private static NoticeText in(String language) {
        ResourceBundle texts = ResourceBundle.getBundle("kr.ansim.web.texts.Notice", Locale.forLanguageTag(language));
        return new NoticeText(texts, instant -> "<" + instant + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void names_the_list_that_was_imported_in_words(String language) {
        String text = in(language)
                .of(
                        "import.done",
                        Map.of(
                                "format", "seoul",
                                "created", "271",
                                "updated", "0",
                                "unchanged", "0",
                                "rejected", "0"));

        assertThat(text).contains("271").doesNotContain("seoul", "{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void a_site_may_be_called_anything(String language) {
        assertThat(in(language).of("bookings.touched", Map.of("site", "$1 {count} \\", "count", "3")))
                .contains("$1 {count} \\")
                .contains("3");
    }

    @Test
    void instants_are_told_as_times() {
        assertThat(in("en").of("account.locked", Map.of("lockedUntil", "2026-11-22T03:00:00Z")))
                .contains("<2026-11-22T03:00:00Z>");
    }

    @Test
    void what_this_version_does_not_know_is_news_all_the_same() {
        assertThat(in("ko").of("parcel.lost", Map.of("x", "1"))).isEqualTo("새 소식이 있습니다.");
    }
}
