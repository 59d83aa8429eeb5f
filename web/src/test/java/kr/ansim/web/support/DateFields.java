package kr.ansim.web.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Fields that show how a date looks, filled in as people do: not before they show it, and again when it is not there. */
public final class DateFields {

    private static final int TRIES = 3;

    private DateFields() {}

    /** @param digits of the year, the month and the day */
    public static void type(Page page, String id, String digits) {
        page.waitForLoadState();
        Locator field = page.locator("[id='" + id + "_input']");
        // keys that are pressed within a thousandth of a second may be lost on a busy machine
        for (int tries = 0; tries < TRIES && !shown(field).equals(digits); tries++) {
            field.fill("");
            field.click();
            assertThat(field).not().hasValue("");
            field.pressSequentially(digits);
            page.keyboard().press("Tab");
        }
        assertThat(shown(field)).isEqualTo(digits);
    }

    private static String shown(Locator field) {
        return field.inputValue().replaceAll("\\D", "");
    }
}
