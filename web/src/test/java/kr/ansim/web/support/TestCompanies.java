package kr.ansim.web.support;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import kr.ansim.kernel.BusinessNumber;

/** Partner companies, taken in by an administrator as in life. */
public final class TestCompanies {

    private final Journeys journeys;
    private final Staff staff;
    private final URI portal;

    public TestCompanies(Journeys journeys, Staff staff, URI portal) {
        this.journeys = journeys;
        this.staff = staff;
        this.portal = portal;
    }

    /** A number that nobody else has used. */
    public static String unusedNumber() {
        String nine = "%09d".formatted(ThreadLocalRandom.current().nextInt(100_000_000, 900_000_000));
        return IntStream.rangeClosed(0, 9)
                .mapToObj(check -> nine + check)
                .flatMap(number -> BusinessNumber.read(number).stream())
                .findFirst()
                .orElseThrow()
                .digits();
    }

    /** Fills in the form for a new company and sends it. */
    public static void register(Page page, String name, String number, String email) {
        page.locator("[id='f:company']").fill(name);
        page.locator("[id='f:registrationNumber']").fill(number);
        page.locator("[id='f:name']").fill("윤서아");
        page.locator("[id='f:email']").fill(email);
        page.locator("[id='f:register']").click();
    }

    /** A new company; its owner has accepted the invitation and stands on the start page. */
    public Page owner(Screen screen, String name, String number) {
        String email = "owner-" + UUID.randomUUID() + "@ansim.example";
        Page office = staff.open("ADMINISTRATOR", Screen.DESK, "/partner/companies.xhtml");
        register(office, name, number, email);
        return settled(screen, email);
    }

    /** Somebody more of the company of this number, who may look only. */
    public Page member(Screen screen, String number) {
        String email = "member-" + UUID.randomUUID() + "@ansim.example";
        Page office = staff.open("ADMINISTRATOR", Screen.DESK, "/partner/companies.xhtml?q=" + number);
        office.locator("[id='list:rows'] .row-link").click();
        office.locator("[id='f:name']").fill("서지호");
        office.locator("[id='f:email']").fill(email);
        office.locator("[id='f:invite']").click();
        return settled(screen, email);
    }

    private Page settled(Screen screen, String email) {
        return settled(journeys.open(screen), email, UUID.randomUUID().toString());
    }

    /** Opens the link that came by mail, chooses the password and logs in. */
    public Page settled(Page page, String email, String password) {
        page.navigate(portal.resolve(Outside.linkTo(email)).toString());
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:set']").click();
        page.waitForURL("**/login.xhtml");
        Staff.typePassword(page, email, password);
        page.waitForURL("**/start.xhtml");
        return page;
    }
}
