package kr.ansim.web.support;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;

/** A session that ends while somebody types, as after half an hour or a restart. */
public final class LostSession {

    private static final String SESSION = "JSESSIONID";

    private LostSession() {}

    /** From now on nobody is logged in. */
    public static void end(Page page) {
        page.context().clearCookies(new ClearCookiesOptions().setName(SESSION));
    }

    /** Something is pressed without a session; then the same person is logged in again and led back. */
    public static void during(Page page, Runnable press) {
        List<Cookie> session = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .toList();
        String before = page.url();
        end(page);
        press.run();
        page.waitForURL("**/login.xhtml?*");
        page.context().addCookies(session);
        page.reload();
        page.waitForURL(before);
    }
}
