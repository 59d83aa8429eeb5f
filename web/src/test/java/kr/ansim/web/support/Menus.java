package kr.ansim.web.support;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Drop-down menus of the portal. */
public final class Menus {

    private Menus() {}

    /** Opens it. One that was used a moment ago, or below which the page scrolls, closes again; so people click again. */
    public static void open(Page page, String id) {
        Locator menu = page.locator("[id='" + id + "']");
        Locator panel = page.locator("[id='" + id + "_panel']");
        menu.scrollIntoViewIfNeeded();
        page.waitForTimeout(200);
        menu.click();
        page.waitForTimeout(300);
        if (!panel.isVisible()) {
            menu.click();
        }
    }

    public static void choose(Page page, String id, String text) {
        open(page, id);
        page.locator("[id='" + id + "_panel'] li:has-text('" + text + "')")
                .first()
                .click();
    }
}
