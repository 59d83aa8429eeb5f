package kr.ansim.web.support;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Drop-down menus of the portal. */
public final class Menus {

    private Menus() {}

    /** Opens it. A menu closes when the page scrolls below it, so the page is brought to rest first. */
    public static void open(Page page, String id) {
        Locator menu = page.locator("[id='" + id + "']");
        menu.scrollIntoViewIfNeeded();
        page.waitForTimeout(200);
        menu.click();
    }

    public static void choose(Page page, String id, String text) {
        open(page, id);
        page.locator("[id='" + id + "_panel'] li:has-text('" + text + "')")
                .first()
                .click();
    }
}
