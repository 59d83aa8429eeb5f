package kr.ansim.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.UUID;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator's browser is led to send forms that none of our pages has made. */
class ForgedFormsIT extends PortalIT {

    private static final String INVITE = "/identity/invite.xhtml";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private final String email = "forged-" + UUID.randomUUID() + "@evil.example";
    private Page page;

    @BeforeEach
    void logIn() {
        page = new Staff(journeys, uri("/")).open("ADMINISTRATOR", Screen.DESK, "/start.xhtml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stateless", "0:0", "-123456789:987654321", "rO0ABXNy", ""})
    void a_form_without_the_state_we_gave_it_does_nothing(String state) {
        APIResponse answer = page.request().post(uri(INVITE).toString(), sent(invitation(state)));
        assertThat(answer.url()).endsWith("/error/expired.xhtml?to=%2Fidentity%2Finvite.xhtml");
        assertThat(answer.status()).isEqualTo(200);
        assertNobodyInvited();
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://evil.example",
        "Origin, http://localhost:1",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
    })
    void a_form_of_another_origin_is_refused_with_our_page(String header, String from) {
        APIResponse answer = page.request()
                .post(uri(INVITE).toString(), sent(invitation("stateless")).setHeader(header, from));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).doesNotContain("Payara");
        assertThat(answer.headers().get("content-security-policy")).containsOnlyOnce("script-src");
        assertNobodyInvited();
    }

    @Test
    void a_link_is_no_form_although_a_page_without_state_would_take_it_for_one() {
        Page agent = new Staff(journeys, uri("/")).open("VIP_DESK", Screen.DESK, "/start.xhtml");
        String bar = uri("/care/bar.xhtml").toString();
        String asForm =
                "?jakarta.faces.ViewState=stateless&primefaces.nonce=bm9uY2U%3D&callBar=callBar&callBar%3Aready=";
        assertThat(agent.request().get(bar).status()).isEqualTo(200);
        assertThat(agent.request().get(bar + asForm).status()).isEqualTo(403);
    }

    @Test
    void a_customers_form_without_its_nonce_is_told_that_it_is_too_old() {
        APIResponse answer = page.request()
                .post(
                        uri("/checkout/locker.xhtml").toString(),
                        sent(FormData.create()
                                .set("pick", "pick")
                                .set("s", "unknown")
                                .set("pick:confirm", "")
                                .set("jakarta.faces.ViewState", "stateless")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("화면을 다시 열어야 합니다").doesNotContain("Payara", "CSP nonce");
    }

    private FormData invitation(String state) {
        return FormData.create()
                .set("form", "form")
                .set("form:email", email)
                .set("form:name", "Mallory")
                .set("form:language", "ko")
                .set("form:roles", "ADMINISTRATOR")
                .set("form:invite", "")
                .set("jakarta.faces.ViewState", state)
                .set("primefaces.nonce", "YWJj");
    }

    private static RequestOptions sent(FormData form) {
        return RequestOptions.create().setForm(form);
    }

    private void assertNobodyInvited() {
        assertThat(Rows.one("SELECT state FROM identity_account WHERE email = ?", email))
                .isEmpty();
    }
}
