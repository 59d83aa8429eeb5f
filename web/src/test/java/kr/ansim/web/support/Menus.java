package kr.ansim.web.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Drop-down menus of the portal, used at the pace of people: one that still opens or closes is not touched. */
public final class Menus {

    private static final String EXPANDED = "aria-expanded";

    private Menus() {}

    public static void open(Page page, String id) {
        // before, nobody hears the press
        page.waitForLoadState();
        page.locator("[id='" + id + "']").click();
        assertThat(page.locator("[id='" + id + "_label']")).hasAttribute(EXPANDED, "true");
    }

    public static void choose(Page page, String id, String text) {
        open(page, id);
        page.locator("[id='" + id + "_panel'] li:has-text('" + text + "')")
                .first()
                .click();
        assertThat(page.locator("[id='" + id + "_label']")).hasAttribute(EXPANDED, "false");
    }
}
