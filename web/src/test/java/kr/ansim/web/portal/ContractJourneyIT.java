package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import kr.ansim.kernel.Digests;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestCompanies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Staff write terms, and the owner of a company reads and accepts the contract that is made of them. */
class ContractJourneyIT extends PortalIT {

    private static final String CONTRACT = "/partner/contract.xhtml";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String number = TestCompanies.unusedNumber();
    private Staff staff;
    private TestCompanies companies;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        companies = new TestCompanies(journeys, staff, uri("/"));
        Page office = staff.open("ADMINISTRATOR", Screen.DESK, "/review/terms.xhtml");
        office.locator("#korean").fill("제1조(목적) 상품의 공급 조건을 정합니다. " + number);
        office.locator("#english").fill("Article 1. Purpose. " + number);
        office.locator("#write").click();
        assertThat(office.locator("[id='versions'] tbody tr").first()).containsText("시행 중");
        assertAccessible(office);
        journeys.picture(office, "contract-terms");
    }

    /** Companies of other tests have nothing to accept. */
    @AfterEach
    void end() {
        Rows.change("DELETE FROM partner_terms");
    }

    @Test
    void an_owner_reads_the_contract_accepts_what_was_shown_and_staff_see_it() {
        String name = "(주)약속 " + number;
        Page owner = companies.owner(Screen.DESK, name, number);
        owner.navigate(uri(CONTRACT).toString());
        assertThat(owner.locator(".terms")).containsText("제1조(목적)");
        assertAccessible(owner);
        journeys.picture(owner, "contract");
        String link = owner.locator("#pdf").getAttribute("href");
        APIResponse pdf = owner.context().request().get(uri("/partner/" + link).toString());
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(owner.locator("section:has(#text-head)"))
                .containsText(HexFormat.of().formatHex(Digests.hash(pdf.body())));

        owner.locator("#accept").click();
        assertThat(owner.locator("[id='f'] .ui-message-error")).containsText("읽고 표시해");
        owner.locator("[id='agreed'] .ui-chkbox-box").click();
        owner.locator("#accept").click();
        assertThat(owner.locator(".note")).containsText("동의했습니다");
        assertThat(owner.locator("#accept")).hasCount(0);
        assertAccessible(owner);
        assertThat(Rows.one(
                        "SELECT accepted_from FROM partner_contract WHERE registration_number = ?"
                                + " AND accepted_at IS NOT NULL",
                        number))
                .isPresent();

        Page office = staff.open("ADMINISTRATOR", Screen.DESK, "/partner/companies.xhtml?q=" + number);
        office.locator("[id='list:rows'] .row-link").click();
        assertThat(office.locator("section:has(#contract-head)")).containsText("동의함");
        assertAccessible(office);
        APIResponse read =
                office.context().request().get(uri("/partner/" + link).toString());
        assertThat(read.status()).isEqualTo(200);
    }

    @Test
    void a_member_reads_and_cannot_accept_and_another_company_does_not_find_it() {
        Page owner = companies.owner(Screen.DESK, "(주)하나 " + number, number);
        owner.navigate(uri(CONTRACT).toString());
        String link = owner.locator("#pdf").getAttribute("href");
        Page member = companies.member(Screen.PHONE, number);
        member.navigate(uri(CONTRACT).toString());
        assertThat(member.locator(".terms")).isVisible();
        assertThat(member.locator("#accept")).hasCount(0);
        assertAccessible(member);
        String other = TestCompanies.unusedNumber();
        Page stranger = companies.owner(Screen.DESK, "(주)남 " + other, other);
        assertThat(stranger.context()
                        .request()
                        .get(uri("/partner/" + link).toString())
                        .status())
                .isEqualTo(404);
        Page nobody = journeys.open(Screen.DESK);
        assertThat(nobody.context()
                        .request()
                        .get(uri("/partner/" + link).toString())
                        .headers()
                        .getOrDefault("content-type", ""))
                .doesNotContain("pdf");
    }
}
