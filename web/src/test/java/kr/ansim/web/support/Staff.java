package kr.ansim.web.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The people who work with the portal. Each role logs in once; whoever opens a page later goes on with that session. */
public final class Staff {

    private static final String SESSION = "JSESSIONID";
    private static final Map<String, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();

    private final Journeys journeys;
    private final URI portal;

    public Staff(Journeys journeys, URI portal) {
        this.journeys = journeys;
        this.portal = portal;
    }

    /** Somebody who can log in by themselves. */
    public record Person(String email, String password, Authenticator authenticator, List<String> recoveryCodes) {}

    /** A page of the portal as somebody with this role sees it. */
    public Page open(String role, Screen screen, String path) {
        List<Cookie> session = SESSIONS.computeIfAbsent(role, this::session);
        Page page = open(session, screen, path);
        if (page.url().contains("/login.xhtml")) {
            // nobody with this role was there for half an hour
            SESSIONS.remove(role, session);
            page = open(SESSIONS.computeIfAbsent(role, this::session), screen, path);
        }
        return page;
    }

    private Page open(List<Cookie> session, Screen screen, String path) {
        Page page = journeys.open(screen);
        page.context().addCookies(session);
        page.navigate(portal.resolve(path).toString());
        return page;
    }

    private List<Cookie> session(String role) {
        JsonNode account = Demo.read().account(role);
        Page page = journeys.open(Screen.DESK);
        page.navigate(portal.resolve("/login.xhtml").toString());
        typePassword(
                page, account.path("user").asText(), account.path("password").asText());
        // people of a partner company need none
        if (account.hasNonNull("totpSecret")) {
            typeCode(page, new Authenticator(account.path("totpSecret").asText()).code(0));
        }
        page.waitForURL("**/start.xhtml");
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .toList();
    }

    public static void typePassword(Page page, String email, String password) {
        page.locator("[id='form:email']").fill(email);
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:enter']").click();
    }

    public static void typeCode(Page page, String code) {
        page.locator("[id='form:code']").fill(code);
        page.locator("[id='form:enter']").click();
    }

    /** Invites somebody new with this role; the link comes by mail. */
    public String invite(String email, String role) {
        Page page = open("ADMINISTRATOR", Screen.DESK, "/identity/invite.xhtml");
        page.locator("[id='form:email']").fill(email);
        page.locator("[id='form:name']").fill("한지민");
        page.locator(".ui-selectmanycheckbox .ui-chkbox:has(input[value='" + role + "']) .ui-chkbox-box")
                .click();
        page.locator("[id='form:invite']").click();
        return portal.resolve(Outside.linkTo(email)).toString();
    }

    /** Somebody new who has accepted the invitation, set up the authenticator and is logged in on this page. */
    public Person newcomer(Page page, String role) {
        String email = "new-" + UUID.randomUUID() + "@ansim.example";
        page.navigate(invite(email, role));
        return settle(page, email);
    }

    /** What the newcomer does on the page of the invitation, until logged in. */
    public static Person settle(Page page, String email) {
        String password = UUID.randomUUID().toString();
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:set']").click();
        Authenticator app = new Authenticator(page.locator("#totp-secret").innerText());
        page.locator("[id='form:code']").fill(app.early().code(-1));
        page.locator("[id='form:confirm']").click();
        // below the codes: when it is there, they are
        page.locator("[id='form:kept']").waitFor();
        List<String> codes = page.locator(".codes code").allInnerTexts();
        page.locator("[id='form:kept']").click();
        page.waitForURL("**/start.xhtml");
        return new Person(email, password, app, codes);
    }
}
