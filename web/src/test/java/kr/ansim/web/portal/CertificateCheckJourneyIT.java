package kr.ansim.web.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kr.ansim.web.support.Accessible.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Outside;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestCompanies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody wants to know what the numbers of a product are, and whether they are this product's. */
class CertificateCheckJourneyIT extends PortalIT {

    private static final String PATH = "/certification/check.xhtml";

    /** Reading takes its time. */
    private static final ContainsTextOptions READ = new ContainsTextOptions().setTimeout(60_000);

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private Staff staff;

    @BeforeEach
    void begin() {
        staff = new Staff(journeys, uri("/"));
        Outside.awake(uri("/"));
    }

    @AfterEach
    void heal() {
        Outside.fault("safetykorea", "none");
        Outside.fault("ktl", "none");
    }

    @Test
    void a_partner_checks_three_numbers_one_of_them_revoked() {
        heard("SU079002-23902", "JU079007-22907");
        Page page = new TestCompanies(journeys, staff, uri("/"))
                .owner(Screen.DESK, "(주)시험완구", TestCompanies.unusedNumber());
        page.navigate(uri(PATH).toString());
        page.locator("#numbers").fill("HU079001-24901\nSU079002-23902\nJU079007-22907");
        page.locator("[id='category_input']").fill("완구");
        page.locator("#ask").click();
        assertThat(result(page, "SU079002-23902").locator(".chip")).hasText("효력 상실");
        assertThat(result(page, "HU079001-24901").locator(".chip")).hasText("적합");
        assertThat(result(page, "JU079007-22907").locator(".chip")).hasText("적합");
        assertThat(page.locator("#answer")).containsText("판매할 수 없습니다");
        assertAccessible(page);
    }

    @Test
    void what_only_an_institute_knows_is_not_doubted_and_what_nobody_can_be_asked_about_is_said() {
        heard("CB014A9010-5910");
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.DESK, PATH);
        page.locator("#numbers").fill("CB014A9010-5910\n해당없음\nR-C-ABC-MODEL");
        page.locator("[id='category_input']").fill("완구");
        page.locator("#ask").click();
        Locator known = result(page, "CB014A9010-5910");
        assertThat(known.locator(".panel__head .chip")).hasText("적합");
        assertThat(known).containsText("아직 국가 등록부");
        assertThat(known).not().containsText("다시 확인해 주세요");
        assertThat(result(page, "해당없음")).containsText("더 필요한 번호가 없으므로");
        assertThat(result(page, "R-C-ABC-MODEL")).containsText("물어볼 기관이 연결되어 있지 않아");
        assertThat(page.locator("#answer section").first()).containsText("확인 · 물어볼 기관이 없는 번호 있음");
        assertThat(page.locator("#answer section").first()).not().containsText("최신 아님");
        assertAccessible(page);
    }

    @Test
    void numbers_are_found_in_a_pasted_listing() {
        heard("XU109011-23911");
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.PHONE.english(), PATH);
        page.locator("#numbers").fill("""
                무선 청소기 VC-2000A, 고객센터 1588-1234, 사업자번호 120-81-47521
                KC인증번호 : XU109011 - 23911 (모델명 AB123456-2001)""");
        page.locator("#ask").click();
        assertThat(result(page, "XU109011-23911").locator(".chip")).hasText("Revoked");
        assertThat(page.locator("#answer section")).hasCount(2);
        assertAccessible(page);
    }

    @Test
    void several_numbers_of_one_line_are_read_and_more_than_fifty_are_refused_at_the_field() {
        heard("SU079002-23902");
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.DESK, PATH);
        page.locator("#numbers").fill("HU079001-24901(본체) SU079002-23902(충전기)");
        page.locator("#ask").click();
        assertThat(result(page, "SU079002-23902").locator(".chip")).hasText("효력 상실");
        assertThat(result(page, "HU079001-24901").locator(".chip")).hasText("적합");
        String many = IntStream.range(0, 51)
                .mapToObj(i -> "HU079001-%05d".formatted(24_000 + i))
                .collect(Collectors.joining("\n"));
        page.locator("#numbers").fill(many);
        page.locator("#ask").click();
        assertThat(page.locator(".field:has(#numbers) .ui-message-error")).containsText("50개까지");
        assertThat(page.locator("#numbers")).hasValue(many);
        assertThat(page.locator("#answer .empty")).isVisible();
    }

    @Test
    void a_reviewer_is_led_here_from_the_start_page() {
        Page page = journeys.open(Screen.DESK);
        staff.newcomer(page, "QA_REVIEWER");
        assertAccessible(page);
        page.locator(".empty__act a").click();
        assertThat(page.locator("#numbers")).isVisible();
    }

    @Test
    void nothing_to_check_is_said_at_the_field() {
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.DESK, PATH);
        page.locator("#ask").click();
        assertThat(page.locator(".field:has(#numbers) .ui-message-error")).containsText("인증번호를 찾지 못했습니다");
    }

    @Test
    void sources_that_are_down_are_told_calmly() {
        Outside.fault("safetykorea", "down");
        Outside.fault("ktl", "down");
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.DESK, PATH);
        page.locator("#numbers").fill("SU071294-17002B");
        page.locator("[id='category_input']").fill("완구");
        page.locator("#ask").click();
        assertThat(result(page, "SU071294-17002B").locator(".chip")).containsText("응답 없음");
        assertThat(page.locator("#answer")).containsText("인증이 없다는 뜻은 아닙니다");
    }

    @Test
    void numbers_are_read_off_a_photograph_and_put_into_the_field_to_be_compared() {
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.DESK, PATH);
        page.locator("#numbers").fill("해당없음");
        page.locator("#label input[type=file]")
                .setInputFiles(photo("label.png", label("KC HU079001-24901", "MODEL RC-6")));
        assertThat(page.locator("#photo")).containsText("라벨과 비교해 주세요", READ);
        assertThat(page.locator("#photo .note")).containsText("HU079001-24901");
        assertThat(page.locator("#numbers")).hasValue("해당없음\nHU079001-24901");
        assertAccessible(page);
        page.locator("#ask").click();
        assertThat(result(page, "HU079001-24901").locator(".chip")).hasText("적합");
    }

    @Test
    void a_file_that_is_no_photograph_is_told_so_with_what_to_do() {
        Page page = staff.open("CERTIFICATION_OFFICER", Screen.PHONE, PATH);
        page.locator("#label input[type=file]")
                .setInputFiles(photo("label.png", "no photograph".getBytes(StandardCharsets.US_ASCII)));
        assertThat(page.locator("#photo .note")).containsText("사진으로 읽을 수 없는 파일", READ);
        assertAccessible(page);
    }

    /** A page waits less than a second; what a source says later is noted for whoever asks next. */
    private void heard(String... numbers) {
        Api shop = new Api(uri("/"), Demo.read().productsKey());
        String asked = """
                {"productCode": "P", "category": "완구", "certificateNumbers": ["%s"]}\
                """.formatted(String.join("\", \"", numbers));
        for (int ask = 0;
                ask < 100
                        && !shop.post("/api/v1/certification-checks", asked, null)
                                .text("freshness")
                                .equals("fresh");
                ask++) {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }

    private static FilePayload photo(String name, byte[] content) {
        return new FilePayload(name, "image/png", content);
    }

    private static byte[] label(String... lines) {
        BufferedImage image = new BufferedImage(900, 110 * (lines.length + 1), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 48));
        for (int i = 0; i < lines.length; i++) {
            pen.drawString(lines[i], 40, 110 * (i + 1));
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static Locator result(Page page, String number) {
        return page.locator("#answer section[aria-label='" + number + "']");
    }
}
