package kr.ansim.web.support;

import com.microsoft.playwright.Page;

/** Drop-down menus of the portal. */
public final class Menus {

    private Menus() {}

    public static void open(Page page, String id) {
        page.locator("[id='" + id + "']").click();
    }

    public static void choose(Page page, String id, String text) {
        open(page, id);
        page.locator("[id='" + id + "_panel'] li:has-text('" + text + "')")
                .first()
                .click();
    }
}
