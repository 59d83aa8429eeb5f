package kr.ansim.web.api;

import static kr.ansim.web.support.Accessible.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.PortalIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.Screen;
import kr.ansim.web.support.ShopSystem;
import kr.ansim.web.support.Staff;
import kr.ansim.web.support.TestCompanies;
import kr.ansim.web.support.TestFiles;
import kr.ansim.web.support.TestShops;
import kr.ansim.web.support.TestUploads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A partner company's own system: from its key to the decision on a paper, and nothing of anybody else. */
class CompanySystemsIT extends PortalIT {

    private static final String PARTNER = "/api/v1/partner";
    private static final String ALL = "company:read company-products:write company-papers:write";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void from_a_key_over_a_product_and_its_paper_to_the_decision() throws InterruptedException {
        Staff staff = new Staff(journeys, uri("/"));
        String number = TestCompanies.unusedNumber();
        Page owner = new TestCompanies(journeys, staff, uri("/")).owner(Screen.DESK, "(주)연동 " + number, number);
        owner.navigate(uri("/partner/systems.xhtml").toString());
        assertAccessible(owner);
        Api system = new Api(uri("/"), issued(owner));
        ShopSystem hearing = ShopSystem.start();
        owner.locator("[id='f:address']").fill(hearing.address());
        owner.locator("[id='f:save']").click();
        hearing.secret(owner.locator("#new-secret").innerText());
        journeys.picture(owner, "company-systems");
        try {
            Answer application = system.get(PARTNER + "/application");
            assertThat(application.text("state")).isEqualTo("ACTIVE");
            assertThat(application.text("registrationNumber")).isEqualTo(number);
            assertThat(items(system.get(PARTNER + "/requirements"))).isNotEmpty();

            String item = "API-" + UUID.randomUUID();
            assertThat(put(system, item, toy("")).status()).isEqualTo(201);
            assertThat(put(system, item, toy("")).status()).isEqualTo(200);
            assertThat(put(system, item, toy("\"version\": 7,")).code()).isEqualTo("PRODUCT_CHANGED_MEANWHILE");
            assertThat(put(system, item, toy("").replace("완구\"", "로켓\"")).error("category"))
                    .isEqualTo("UNKNOWN_CATEGORY");
            assertThat(items(system.get(PARTNER + "/products?limit=1")))
                    .singleElement()
                    .satisfies(row -> assertThat(row.path("itemCode").asText()).isEqualTo(item));
            JsonNode asked =
                    paper(items(system.get(PARTNER + "/products/" + item + "/requirements")), "kc-certificate");
            assertThat(asked.path("state").asText()).isEqualTo("MISSING");
            assertThat(asked.at("/reasons/0/because").toString()).contains("완구");

            String file = TestUploads.whole(system, "인증서.pdf", TestFiles.pdf(2, 3_000));
            String handIn = handIn(item, file);
            String key = UUID.randomUUID().toString();
            Answer handed = system.post(PARTNER + "/papers", handIn, key);
            assertThat(handed.status()).isEqualTo(201);
            assertThat(system.post(PARTNER + "/papers", handIn, key).body()).isEqualTo(handed.body());
            assertThat(TestUploads.remove(system, file).code()).isEqualTo("DOCUMENT_HANDED_IN");

            Page reviewer = staff.open("QA_REVIEWER", Screen.DESK, "/review/queue.xhtml?q=" + number);
            reviewer.locator("#list .row-link").click();
            reviewer.locator("#accept").click();
            reviewer.waitForURL("**/review/queue.xhtml*");

            JsonNode news = heard(hearing, "paper.decided");
            assertThat(news.path("itemCode").asText()).isEqualTo(item);
            assertThat(news.path("decision").asText()).isEqualTo("ACCEPTED");
            JsonNode decision = decided(
                    system, PARTNER + "/decisions", news.path("decisionId").asText());
            assertThat(decision.path("paper").asText()).isEqualTo("kc-certificate");
            assertThat(decision.path("endsOn").asText())
                    .isEqualTo(LocalDate.now().plusYears(1).toString());
            String id = decision.path("id").asText();
            assertThat(items(system.get(PARTNER + "/decisions?after=" + id))).isEmpty();
            assertThat(paper(items(system.get(PARTNER + "/products/" + item + "/requirements")), "kc-certificate")
                            .path("state")
                            .asText())
                    .isEqualTo("ACCEPTED");

            Api retailer = TestShops.another(uri("/"));
            assertThat(decided(retailer, "/api/v1/partner-decisions", id).path("companyId"))
                    .isEqualTo(application.body().path("companyId"));
            assertThat(retailer.get("/api/v1/partner-applications?state=ACTIVE&limit=1")
                            .body()
                            .path("items"))
                    .hasSize(1);
            assertThat(retailer.get("/api/v1/partner-applications?state=GONE").error("state"))
                    .isEqualTo("WRONG_FORMAT");
        } finally {
            hearing.stop();
        }
        owner.reload();
        PlaywrightAssertions.assertThat(owner.locator("[id='f:list']")).containsText("paper.decided");
        revoke(owner);
        awaitRefusal(system);
    }

    @Test
    void administrators_see_a_companys_systems_and_block_a_key() throws InterruptedException {
        Staff staff = new Staff(journeys, uri("/"));
        String number = TestCompanies.unusedNumber();
        Page owner = new TestCompanies(journeys, staff, uri("/")).owner(Screen.DESK, "(주)차단 " + number, number);
        owner.navigate(uri("/partner/systems.xhtml").toString());
        String key = issued(owner);
        Api system = new Api(uri("/"), key);
        String company = system.get(PARTNER + "/application").text("companyId");
        ShopSystem hearing = ShopSystem.start();
        owner.locator("[id='f:address']").fill(hearing.address());
        owner.locator("[id='f:save']").click();
        String secret = owner.locator("#new-secret").innerText();
        hearing.stop();

        Page administrator = staff.open("ADMINISTRATOR", Screen.DESK, "/partner/company.xhtml?id=" + company);
        Locator keys = administrator.locator("[id='ring']");
        PlaywrightAssertions.assertThat(keys).containsText("재고 시스템");
        PlaywrightAssertions.assertThat(administrator.locator("main")).containsText(hearing.address());
        assertThat(administrator.content()).doesNotContain(key, secret);
        PlaywrightAssertions.assertThat(administrator.locator("[id='issue']")).hasCount(0);
        PlaywrightAssertions.assertThat(keys.locator("button")).hasCount(1);
        // the list of shortcuts once shared its id with the keys of a system, and did not open beside them
        administrator.keyboard().press("?");
        PlaywrightAssertions.assertThat(administrator.locator("dialog.keys")).isVisible();
        administrator.keyboard().press("Escape");
        keys.scrollIntoViewIfNeeded();
        journeys.picture(administrator, "company-systems-of-administrator");
        assertAccessible(administrator);
        keys.locator("button:has-text('폐기')").click();
        administrator.locator("[id='revoke:do']").click();
        PlaywrightAssertions.assertThat(administrator.locator("[id='revoke']")).containsText("사유");
        PlaywrightAssertions.assertThat(
                        administrator.locator("[id='revoke'] .ui-message-error, [id='revoke'] .ui-messages-error"))
                .not()
                .hasCount(0);
        administrator.locator("[id='revoke:reason']").fill("키가 새어 나감 " + number);
        administrator.locator("[id='revoke:do']").click();
        PlaywrightAssertions.assertThat(keys.locator("button")).hasCount(0);
        awaitRefusal(system);
        assertThat(Rows.one(
                        "SELECT COUNT(*) FROM platform_audit_entry WHERE action = 'key.revoked' AND reason = ?",
                        "키가 새어 나감 " + number))
                .hasValue("1");
        owner.navigate(uri("/notifications.xhtml").toString());
        PlaywrightAssertions.assertThat(owner.locator("main")).containsText("재고 시스템");
    }

    @Test
    void what_is_another_companys_answers_as_what_there_is_not() throws InterruptedException {
        Api mine = TestShops.company(uri("/"), "(주)내것", ALL);
        Api other = TestShops.company(uri("/"), "(주)남의것", ALL);
        String item = "OWN-" + UUID.randomUUID();
        assertThat(put(mine, item, toy("")).status()).isEqualTo(201);
        String file = TestUploads.whole(mine, "인증서.pdf", TestFiles.pdf(1, 500));
        String none = UUID.randomUUID().toString();
        for (String path : List.of("/products/%s", "/products/%s/requirements")) {
            same(other.get(PARTNER + path.formatted(item)), other.get(PARTNER + path.formatted(none)));
        }
        same(other.get(PARTNER + "/documents/" + file), other.get(PARTNER + "/documents/" + none));
        same(TestUploads.append(other, file, 0, new byte[1]), TestUploads.append(other, none, 0, new byte[1]));
        same(TestUploads.remove(other, file), TestUploads.remove(other, none));
        assertThat(TestUploads.progress(other, file).status()).isEqualTo(404);
        same(other.post(PARTNER + "/papers", handIn(item, file)), other.post(PARTNER + "/papers", handIn(none, none)));
        assertThat(put(other, item, toy("")).status()).isEqualTo(201);
        assertThat(mine.get(PARTNER + "/products/" + item).text("code"))
                .isNotEqualTo(other.get(PARTNER + "/products/" + item).text("code"));
        Answer stolen = other.post(PARTNER + "/papers", handIn(item, file));
        Answer made = other.post(PARTNER + "/papers", handIn(item, none));
        assertThat(stolen.error("documents")).isEqualTo("DOCUMENT_UNKNOWN");
        assertThat(stolen.body()).isEqualTo(made.body());
        assertThat(items(other.get(PARTNER + "/products"))).hasSize(1);
        assertThat(items(other.get(PARTNER + "/decisions"))).isEmpty();
        assertThat(other.get(PARTNER + "/application").text("companyId"))
                .isNotEqualTo(mine.get(PARTNER + "/application").text("companyId"));
        assertThat(mine.get(PARTNER + "/documents/" + file).status()).isEqualTo(200);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_again_to_whoever_asks_again() {
        Api system = TestShops.company(uri("/"), "(주)여럿", ALL);
        String item = "MANY-" + UUID.randomUUID();
        Answer wrong = put(system, item, """
                {"name": "", "category": "zz", "origin": "IMPORT", "maker": "다람완구", "channels": [],
                 "models": [{"name": "A", "certificateNumbers": []}, {"name": "A", "certificateNumbers": []}],
                 "barcodes": ["abc", "1"], "claims": ["zz"],
                 "size": {"widthCm": 1, "depthCm": 1, "heightCm": 1, "weightG": 1}}""");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(errors(wrong))
                .containsExactly(
                        "name FIELD_MISSING",
                        "category UNKNOWN_CATEGORY",
                        "importer FIELD_MISSING",
                        "models MODEL_TWICE",
                        "barcodes BAR_CODE_WRONG",
                        "claims UNKNOWN_CLAIM",
                        "channels NOTHING_CHOSEN");
        assertThat(wrong.body().at("/errors/4/message").asText()).contains("abc, 1");
        assertThat(wrong.body().at("/errors/1/message").asText()).contains(PARTNER + "/categories");
        assertThat(wrong.body().at("/errors/5/message").asText()).contains(PARTNER + "/claims");

        assertThat(put(system, item, toy("")).status()).isEqualTo(201);
        String none = UUID.randomUUID().toString();
        String handIn = handIn(item, none)
                .replace(LocalDate.now().minusDays(20).toString(), "2099-12-31")
                .replace(LocalDate.now().plusYears(1).toString(), "2020-01-01");
        String key = UUID.randomUUID().toString();
        Answer refused = system.post(PARTNER + "/papers", handIn, key);
        assertThat(errors(refused))
                .containsExactly("issuedOn ISSUED_IN_FUTURE", "endsOn PAPER_ENDED", "documents DOCUMENT_UNKNOWN");
        assertThat(system.post(PARTNER + "/papers", handIn, key).body()).isEqualTo(refused.body());
    }

    @Test
    void an_item_code_that_cannot_stand_in_an_address_is_refused() {
        Api system = TestShops.company(uri("/"), "(주)코드", ALL);
        for (String itemCode : List.of(
                "%E2%80%AEabc", "x%0Ay", "x%09y", "x%7Fy", "%2E", "%2E%2E", "a%3Bb", "a%25b", "a%3Fb", "a%23b")) {
            Answer refused = put(system, itemCode, toy(""));
            assertThat(refused.status()).as(itemCode).isEqualTo(400);
            assertThat(refused.error("itemCode")).as(itemCode).startsWith("ITEM_CODE_");
        }
        assertThat(put(system, "%EB%8B%A4%EB%9E%8C%20A.1_b", toy("")).text("itemCode"))
                .isEqualTo("다람 A.1_b");
        assertThat(items(system.get(PARTNER + "/products"))).hasSize(1);
    }

    @Test
    void the_lists_say_what_a_product_may_be_and_claim() {
        Api system = TestShops.company(uri("/"), "(주)목록", ALL);
        JsonNode toys = word(system.speaking("en").get(PARTNER + "/categories"), "완구");
        assertThat(toys.path("name").asText()).isNotEqualTo("완구").isNotEmpty();
        assertThat(word(system.speaking("ko").get(PARTNER + "/categories"), "완구")
                        .path("name")
                        .asText())
                .isEqualTo("완구");
        String claim =
                items(system.get(PARTNER + "/claims")).get(0).path("value").asText();
        assertThat(put(system, "LIST-1", toy("\"claims\": [\"" + claim + "\"],"))
                        .status())
                .isEqualTo(201);
        assertThat(system.get(PARTNER + "/claims?x=1").error("x")).isEqualTo("UNKNOWN_PARAMETER");
    }

    private static JsonNode word(Answer list, String value) {
        return items(list).stream()
                .filter(word -> word.path("value").asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> errors(Answer answer) {
        List<String> errors = new ArrayList<>();
        answer.body()
                .path("errors")
                .forEach(error -> errors.add(
                        error.path("field").asText() + " " + error.path("code").asText()));
        return errors;
    }

    @Test
    void shops_and_companies_are_refused_at_each_others_doors() {
        Api company = TestShops.company(uri("/"), "(주)문밖", ALL);
        Api shop = TestShops.another(uri("/"));
        Api operator = new Api(uri("/"), Demo.read().operatorKey());
        for (Api system : List.of(shop, operator)) {
            for (String path : List.of(
                    "/application",
                    "/requirements",
                    "/categories",
                    "/claims",
                    "/products",
                    "/products/x",
                    "/products/x/requirements",
                    "/decisions",
                    "/documents/x")) {
                forbidden(system.get(PARTNER + path));
            }
            forbidden(put(system, "x", toy("")));
            forbidden(system.post(
                    PARTNER + "/papers", handIn("x", UUID.randomUUID().toString())));
            forbidden(TestUploads.begin(system, "a.pdf", 10));
            forbidden(TestUploads.append(system, UUID.randomUUID().toString(), 0, new byte[1]));
        }
        for (String path : List.of(
                "partner-applications",
                "partner-decisions",
                "products/P-7K3M-2H9X/readiness",
                "products/x/certification",
                "pickup-points?q=x",
                "locker-bookings/x")) {
            forbidden(company.get("/api/v1/" + path));
        }
        forbidden(company.post("/api/v1/certification-checks", "{}", null));
        forbidden(company.send(company.request("/api/v1/products/x")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{}"))));
        forbidden(operator.get("/api/v1/partner-decisions"));
    }

    @Test
    void a_key_does_what_its_scopes_say_and_no_more() {
        Api reader = TestShops.company(uri("/"), "(주)읽기만", "company:read");
        assertThat(reader.get(PARTNER + "/products").status()).isEqualTo(200);
        forbidden(put(reader, "x", toy("")));
        forbidden(TestUploads.begin(reader, "a.pdf", 10));
        Api writer = TestShops.company(uri("/"), "(주)상품만", "company-products:write");
        assertThat(put(writer, "x-1", toy("")).status()).isEqualTo(201);
        forbidden(writer.get(PARTNER + "/products"));
        forbidden(writer.get(PARTNER + "/categories"));
        Api uploader = TestShops.company(uri("/"), "(주)서류만", "company-papers:write");
        assertThat(TestUploads.begin(uploader, "a.exe", 10).code()).isEqualTo("DOCUMENT_KIND");
        forbidden(uploader.get(PARTNER + "/decisions"));
    }

    private static void forbidden(Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("FORBIDDEN");
    }

    private static void same(Answer theirs, Answer nobodys) {
        assertThat(theirs.status()).isEqualTo(404);
        assertThat(theirs.body()).isEqualTo(nobodys.body());
    }

    private static Answer put(Api system, String item, String body) {
        return system.send(system.request(PARTNER + "/products/" + item)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String toy(String more) {
        return """
                {%s "name": "다람 블록", "category": "완구", "origin": "DOMESTIC", "maker": "다람완구",
                 "models": [{"name": "DR-100", "certificateNumbers": ["CB061R2170-3018"]}],
                 "channels": ["TV"], "size": {"widthCm": 30, "depthCm": 20, "heightCm": 12, "weightG": 850}}""".formatted(more);
    }

    private static String handIn(String item, String file) {
        return """
                {"itemCode": "%s", "paper": "kc-certificate", "documents": ["%s"], "number": "CB061R2170-3018",
                 "issuedOn": "%s", "endsOn": "%s"}""".formatted(
                item, file, LocalDate.now().minusDays(20), LocalDate.now().plusYears(1));
    }

    private static List<JsonNode> items(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        List<JsonNode> items = new ArrayList<>();
        answer.body().path("items").forEach(items::add);
        return items;
    }

    private static JsonNode paper(List<JsonNode> papers, String kind) {
        return papers.stream()
                .filter(paper -> paper.path("paper").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode heard(ShopSystem system, String type) throws InterruptedException {
        ShopSystem.News news = system.next();
        while (!news.type().equals(type)) {
            news = system.next();
        }
        return news.data();
    }

    /** Decisions are told some seconds after they were made. */
    private static JsonNode decided(Api system, String path, String id) throws InterruptedException {
        for (int look = 0; look < 300; look++) {
            String page = path;
            while (!page.isEmpty()) {
                Answer answer = system.get(page);
                for (JsonNode decision : items(answer)) {
                    if (decision.path("id").asText().equals(id)) {
                        return decision;
                    }
                }
                page = answer.body().has("next") ? path + "?after=" + answer.text("next") : "";
            }
            Thread.sleep(200);
        }
        throw new AssertionError("never told: " + id);
    }

    private static String issued(Page owner) {
        owner.locator("[id='issue:name']").fill("재고 시스템");
        Locator scopes = owner.locator("[id='issue:scopes'] .ui-chkbox-box");
        PlaywrightAssertions.assertThat(scopes).hasCount(3);
        scopes.all().forEach(Locator::click);
        owner.locator("[id='issue:do']").click();
        return owner.locator("#new-key").innerText();
    }

    private static void revoke(Page owner) {
        owner.locator("[id='ring'] button:has-text('폐기')").click();
        owner.locator("[id='revoke:reason']").fill("시험이 끝남");
        owner.locator("[id='revoke:do']").click();
    }

    /** A key is remembered for two seconds, and a page may be slow to send what was pressed on it. */
    private static void awaitRefusal(Api system) throws InterruptedException {
        int status = system.get(PARTNER + "/application").status();
        for (int look = 0; look < 100 && status == 200; look++) {
            Thread.sleep(200);
            status = system.get(PARTNER + "/application").status();
        }
        assertThat(status).isEqualTo(401);
    }
}
