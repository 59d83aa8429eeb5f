package kr.ansim.web.portal;

import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.BookingIT;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, as each role sees it: nothing hinders anybody, nothing scrolls sideways, no link leads nowhere. */
class PortalPagesIT extends BookingIT {

    private static final Screen NARROW = Screen.PHONE.wide(320);

    private static final Map<String, List<String>> PAGES = Map.of(
            "DELIVERY_OPERATOR",
            List.of(
                    "/start.xhtml",
                    "/delivery/sites.xhtml",
                    "/delivery/sites.xhtml?q=nothing-like-this",
                    "/delivery/sites.xhtml?view=map",
                    "/delivery/bookings.xhtml",
                    "/delivery/import.xhtml",
                    "/notifications.xhtml",
                    "/search.xhtml?q=%EC%8B%9C%ED%97%98",
                    "/identity/profile.xhtml"),
            "ADMINISTRATOR",
            List.of(
                    "/start.xhtml",
                    "/identity/accounts.xhtml",
                    "/identity/invite.xhtml",
                    "/identity/shops.xhtml",
                    "/certification/sources.xhtml",
                    "/partner/companies.xhtml",
                    "/partner/companies.xhtml?q=nothing-like-this"),
            "PARTNER_OWNER",
            List.of(
                    "/start.xhtml",
                    "/certification/check.xhtml",
                    "/certification/consents.xhtml",
                    "/certification/reports.xhtml",
                    "/partner/documents.xhtml",
                    "/partner/systems.xhtml"),
            "CERTIFICATION_OFFICER",
            List.of(
                    "/start.xhtml",
                    "/certification/check.xhtml",
                    "/certification/products.xhtml",
                    "/certification/rules.xhtml",
                    "/certification/rules.xhtml?version=1&show=removed",
                    "/certification/rules-import.xhtml",
                    "/certification/state-words.xhtml",
                    "/certification/sources.xhtml",
                    "/certification/recalls.xhtml",
                    "/certification/recalls.xhtml?show=dismissed&q=nothing-like-this",
                    "/certification/recall-list.xhtml",
                    "/certification/broadcast.xhtml"),
            "QA_REVIEWER",
            List.of(
                    "/start.xhtml",
                    "/review/queue.xhtml",
                    "/review/queue.xhtml?show=mine&q=nothing-like-this",
                    "/review/applications.xhtml",
                    "/review/applications.xhtml?state=active",
                    "/review/figures.xhtml",
                    "/review/decisions.xhtml?kind=returned"),
            "MEMBERSHIP_MANAGER",
            List.of(
                    "/start.xhtml",
                    "/membership/members.xhtml",
                    "/membership/customer-import.xhtml",
                    "/membership/order-import.xhtml",
                    "/membership/merges.xhtml",
                    "/membership/merges.xhtml?show=refused&by=address",
                    "/membership/consents.xhtml",
                    "/membership/ledger.xhtml",
                    "/membership/ledger.xhtml?q=nothing-like-this",
                    "/membership/campaigns.xhtml",
                    "/membership/dashboard.xhtml",
                    "/membership/dashboard.xhtml?months=24",
                    "/membership/benefits.xhtml",
                    "/membership/benefit-plan-new.xhtml",
                    "/membership/points-by-hand.xhtml"),
            "VIP_DESK",
            List.of(
                    "/start.xhtml",
                    "/care/desk.xhtml",
                    "/care/calls.xhtml",
                    "/care/calls.xhtml?show=unanswered&when=ever",
                    "/care/call-backs.xhtml",
                    "/care/call-backs.xhtml?when=DONE&whose=all",
                    "/care/cases.xhtml",
                    "/care/cases.xhtml?show=open",
                    "/care/snippets.xhtml",
                    "/membership/members.xhtml",
                    "/membership/merges.xhtml"),
            "DESK_SUPERVISOR",
            List.of(
                    "/start.xhtml",
                    "/care/greetings.xhtml",
                    "/care/greetings.xhtml?language=en&fact=LOCKER",
                    "/care/gifts.xhtml",
                    "/care/gifts.xhtml?show=waiting&agent=nobody",
                    "/care/macros.xhtml",
                    "/care/floor.xhtml",
                    "/care/routing.xhtml",
                    "/care/sla.xhtml",
                    "/care/reports.xhtml",
                    "/care/reports.xhtml?span=month&arm=CONTROL",
                    "/care/report-list.xhtml?of=CALLS_ANSWERED",
                    "/care/report-list.xhtml?of=SCORE_1&span=last-month"),
            "AUDITOR",
            List.of(
                    "/start.xhtml",
                    "/audit/trail.xhtml",
                    "/audit/trail.xhtml?whose=1234-567-897",
                    "/audit/unusual.xhtml",
                    "/audit/unusual.xhtml?kind=BURST"));

    private static final List<String> OPEN_TO_ALL = List.of(
            "/login.xhtml",
            "/privacy.xhtml",
            "/identity/recover.xhtml",
            "/identity/invitation.xhtml?token=x",
            "/my/survey.xhtml?token=x",
            "/error/expired.xhtml");

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELIVERY_OPERATOR",
                "ADMINISTRATOR",
                "CERTIFICATION_OFFICER",
                "PARTNER_OWNER",
                "QA_REVIEWER",
                "MEMBERSHIP_MANAGER",
                "VIP_DESK",
                "DESK_SUPERVISOR",
                "AUDITOR"
            })
    void hinders_nobody_on_a_desk_in_korean_and_on_a_narrow_phone_in_english(String role) {
        List<String> pages = pages(role);
        Page desk = staff.open(role, Screen.DESK, pages.get(0));
        Page phone = staff.open(role, NARROW.english(), pages.get(0));
        for (String path : pages) {
            desk.navigate(uri(path).toString());
            assertAccessible(desk);
            phone.navigate(uri(path).toString());
            assertAccessible(phone);
            assertFits(phone);
        }
    }

    @Test
    void hinders_nobody_before_the_log_in() {
        Page desk = journeys.open(Screen.DESK.english());
        Page phone = journeys.open(NARROW);
        for (String path : OPEN_TO_ALL) {
            desk.navigate(uri(path).toString());
            assertAccessible(desk);
            phone.navigate(uri(path).toString());
            assertAccessible(phone);
            assertFits(phone);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELIVERY_OPERATOR",
                "ADMINISTRATOR",
                "CERTIFICATION_OFFICER",
                "PARTNER_OWNER",
                "QA_REVIEWER",
                "MEMBERSHIP_MANAGER",
                "AUDITOR"
            })
    void leads_nowhere_that_is_not_there(String role) {
        Page page = staff.open(role, Screen.DESK, "/start.xhtml");
        Map<String, String> links = new LinkedHashMap<>();
        for (String path : pages(role)) {
            page.navigate(uri(path).toString());
            List<?> hrefs = (List<?>)
                    page.evaluate("[...document.querySelectorAll('a[href], link[href], script[src], img[src]')]"
                            + ".map(element => element.href || element.src)");
            hrefs.stream()
                    .map(String::valueOf)
                    .map(link -> link.replaceFirst("#.*", ""))
                    .filter(link -> link.startsWith(uri("/").toString()))
                    .forEach(link -> links.putIfAbsent(link, path));
        }
        Map<String, Integer> samples = new HashMap<>();
        Set<String> dead = new TreeSet<>();
        links.forEach((link, from) -> {
            // of the rows of a list the first few stand for all
            if (samples.merge(URI.create(link).getPath(), 1, Integer::sum) <= 8) {
                int status = page.context()
                        .request()
                        .get(link, RequestOptions.create().setMaxRedirects(0))
                        .status();
                if (status >= 400) {
                    dead.add(status + " " + link + " on " + from);
                }
            }
        });
        assertThat(links).hasSizeGreaterThan(20);
        assertThat(dead).isEmpty();
    }

    @Test
    void fits_a_narrow_phone_in_korean_too() {
        Page page = staff.open("DELIVERY_OPERATOR", NARROW, "/start.xhtml");
        for (String path : pages("DELIVERY_OPERATOR")) {
            page.navigate(uri(path).toString());
            assertFits(page);
        }
    }

    @Test
    void what_does_not_exist_is_said_calmly() {
        journeys.expect("404");
        Page page = staff.open("DELIVERY_OPERATOR", Screen.DESK, "/delivery/site.xhtml?id=tampered");
        assertThat(page.locator("h1").innerText()).isEqualTo("찾는 화면이 없습니다");
        assertAccessible(page);
        page.navigate(uri("/delivery/booking.xhtml?id=00000000-0000-0000-0000-000000000000")
                .toString());
        assertThat(page.locator("h1").innerText()).isEqualTo("찾는 화면이 없습니다");
    }

    private List<String> pages(String role) {
        if (!role.equals("DELIVERY_OPERATOR")) {
            return PAGES.getOrDefault(role, List.of());
        }
        String site = sites.site(2, 1, 1, 1);
        Api.Answer booking = move(hold(site), "confirm");
        List<String> all = new ArrayList<>(PAGES.getOrDefault(role, List.of()));
        all.add("/delivery/site.xhtml?id=" + site);
        all.add("/delivery/booking.xhtml?id=" + booking.text("id"));
        return all;
    }

    private static void assertFits(Page page) {
        int over = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(over).as("pixels to scroll sideways on " + page.url()).isZero();
    }
}
