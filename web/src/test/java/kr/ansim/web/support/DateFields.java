package kr.ansim.web.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Dates as they are typed: the calendar opens by its button alone, for on phones nobody can type while it is there. */
public final class DateFields {

    private DateFields() {}

    /** @param digits of the year, the month and the day: eight */
    public static void type(Page page, String id, String digits) {
        page.waitForLoadState();
        Locator field = page.locator("[id='" + id + "_input']");
        field.click();
        // the form of a date, which the field shows when it has the focus
        assertThat(field).not().hasValue("");
        field.pressSequentially(digits);
        assertThat(field).hasAttribute("aria-expanded", "false");
        page.keyboard().press("Tab");
        assertThat(field).hasValue(Pattern.compile(digits.replaceFirst("(....)(..)(..)", "$1.$2.$3")));
    }
}
