package kr.ansim.web.support;

import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Hundreds of assertions lean on this one, so it is shown that it fails. */
class AccessibleIT {

    private static final String PAGE = """
        <!DOCTYPE html><html lang="ko"><title>t</title><style>
        body { color: #222; background: #fff }
        @media (prefers-color-scheme: dark) { body { color: #eee; background: #111 } }
        </style><main><h1>t</h1>%s</main></html>""";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void a_sound_page_passes_and_each_planted_fault_is_found() {
        Page page = journeys.open(Screen.DESK);
        page.setContent(PAGE.formatted("<p>sound</p>"));
        assertThatCode(() -> assertAccessible(page)).doesNotThrowAnyException();
        fails(page, "<img src='data:,'>", "image-alt");
        fails(page, "<input>", "label");
        fails(page, "<p style='color: #aaa; background: #fff'>faint in both schemes</p>", "LIGHT: color-contrast");
        fails(page, "<p style='color: #222'>gone in the dark</p>", "DARK: color-contrast");
    }

    private static void fails(Page page, String fault, String rule) {
        page.setContent(PAGE.formatted(fault));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertAccessible(page))
                .withMessageContaining(rule);
    }
}
