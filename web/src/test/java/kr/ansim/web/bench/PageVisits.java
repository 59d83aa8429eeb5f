package kr.ansim.web.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What reviewers, partners and the broadcast system look at. */
final class PageVisits {

    private static final String ID = "LOWER(CONCAT_WS('-', SUBSTR(HEX(%1$s), 1, 8), SUBSTR(HEX(%1$s), 9, 4),"
            + " SUBSTR(HEX(%1$s), 13, 4), SUBSTR(HEX(%1$s), 17, 4), SUBSTR(HEX(%1$s), 21)))";

    private static final String ROW = "row-link";
    private static final String FIGURE = "figure__n";

    private final Connection database;
    private final Retail retail;
    private final Visitor reviewer;
    private final Visitor partner;
    private final String key;
    private final List<PageVisit> all = new ArrayList<>();

    PageVisits(Connection database, Retail retail, Visitor reviewer, Visitor partner, String key) {
        this.database = database;
        this.retail = retail;
        this.reviewer = reviewer;
        this.partner = partner;
        this.key = key;
    }

    List<PageVisit> all() throws SQLException {
        all.add(new PageVisit("bare: log-in page", "X-Nobody: 1", List.of("login.xhtml"), "form:password"));
        all.add(new PageVisit("bare: reviewer, privacy page", cookie(reviewer), List.of("privacy.xhtml"), "</html>"));
        queue();
        figures();
        companies();
        staffProducts();
        partnerProducts();
        List<String> codes = retail.products().stream()
                .filter(product -> product.hashCode() % 100 == 0)
                .limit(100)
                .map(product -> "api/v1/products/" + product.code() + "/readiness")
                .toList();
        all.add(new PageVisit("api: readiness", "Authorization: Bearer " + key, codes, "\"ready\""));
        return List.copyOf(all);
    }

    private void queue() throws SQLException {
        reviewer("start", FIGURE, "start.xhtml");
        reviewer("queue", ROW, "review/queue.xhtml");
        reviewer("queue, category", ROW, "review/queue.xhtml?category=" + Visitor.encoded("식품"));
        reviewer("queue, company", ROW, "review/queue.xhtml?q=" + Visitor.encoded("데모키즈"));
        reviewer("queue, 200 companies", ROW, "review/queue.xhtml?q=" + Visitor.encoded("협력"));
        reviewer("queue, own", ROW, "review/queue.xhtml?show=mine");
        reviewer("queue, late", ROW, "review/queue.xhtml?show=late");
        reviewer("queue, nobody's, category", ROW, "review/queue.xhtml?show=free&category=" + Visitor.encoded("침구"));
        reviewer(
                "queue, page 40",
                ROW,
                texts("SELECT CONCAT('review/queue.xhtml?after=', DATE_FORMAT(due_at, '%Y-%m-%dT%H:%i:%s.%fZ'), '~', "
                        + ID.formatted("submission_id")
                        + ") FROM partner_review_item ORDER BY due_at, submission_id LIMIT 1 OFFSET 1000"));
        reviewer(
                "paper",
                "reasons",
                texts("SELECT CONCAT('review/paper.xhtml?id=', " + ID.formatted("submission_id")
                        + ") FROM partner_review_item WHERE claimed_by IS NULL ORDER BY due_at LIMIT 100"));
    }

    private void figures() throws SQLException {
        reviewer("figures, 30 days", "bars__value", "review/figures.xhtml");
        reviewer("figures, 90 days", "bars__value", "review/figures.xhtml?days=90");
        reviewer("figures, 365 days", "bars__value", "review/figures.xhtml?days=365");
        reviewer("decisions", ROW, "review/decisions.xhtml");
        reviewer("decisions, returned, a reason", ROW, "review/decisions.xhtml?days=365&kind=returned&reason=OTHER");
        reviewer(
                "decisions, category, first time",
                ROW,
                "review/decisions.xhtml?days=365&first=true&category=" + Visitor.encoded("식품"));
        reviewer("decisions, company", ROW, "review/decisions.xhtml?days=365&company=" + retail.largest());
        reviewer(
                "decisions, reviewer",
                ROW,
                texts(
                        "SELECT CONCAT('review/decisions.xhtml?days=365&reviewer=', decided_by) FROM partner_decision LIMIT 1"));
        reviewer(
                "decisions, page 400",
                ROW,
                texts("SELECT CONCAT('review/decisions.xhtml?days=365&after=', " + ID.formatted("id")
                        + ") FROM partner_decision ORDER BY decided_at DESC, id DESC LIMIT 1 OFFSET 10000"));
    }

    private void companies() throws SQLException {
        reviewer("applications", ROW, "review/applications.xhtml");
        reviewer("applications, handed in", ROW, "review/applications.xhtml?state=submitted");
        reviewer("applications, search", ROW, "review/applications.xhtml?state=active&q=" + Visitor.encoded("협력"));
        reviewer("company, the largest", "</html>", "review/company.xhtml?id=" + retail.largest());
        reviewer(
                "company",
                "</html>",
                retail.companies().stream()
                        .filter(company -> company.state().equals("SUBMITTED"))
                        .map(company -> "review/company.xhtml?id=" + company.id())
                        .toList());
    }

    private void staffProducts() {
        reviewer("products of all", ROW, "partner/products.xhtml");
        reviewer("products of all, search", ROW, "partner/products.xhtml?q=IT-19");
        reviewer("products of all, on hold", ROW, "partner/products.xhtml?show=held");
        reviewer("products of all, drafts", ROW, "partner/products.xhtml?show=draft");
    }

    private void partnerProducts() {
        List<Retail.Product> own = retail.products().subList(0, Retail.PRODUCTS_OF_THE_LARGEST);
        partner("start", FIGURE, "start.xhtml");
        partner("products", ROW, "partner/products.xhtml");
        partner("products, search by name", ROW, "partner/products.xhtml?q=" + Visitor.encoded("침구"));
        partner(
                "products, search by code",
                ROW,
                "partner/products.xhtml?q=" + own.get(77).code());
        for (String stage : List.of("draft", "open", "ready", "held")) {
            partner("products, " + stage, ROW, "partner/products.xhtml?show=" + stage);
        }
        UUID middle = own.stream()
                .map(Retail.Product::id)
                .sorted()
                .skip(2_500)
                .findFirst()
                .orElseThrow();
        partner("products, page 100", ROW, "partner/products.xhtml?show=all&q=&after=" + middle);
        partner("products, drafts, search", ROW, "partner/products.xhtml?show=draft&q=" + Visitor.encoded("식품"));
        all.add(new PageVisit(
                "partner: product",
                cookie(partner),
                own.stream()
                        .limit(100)
                        .map(one -> "partner/product.xhtml?code=" + one.code())
                        .toList(),
                "data-paper"));
        partner("application", "steps__one", "partner/application.xhtml");
    }

    private void reviewer(String name, String proof, String address) {
        reviewer(name, proof, List.of(address));
    }

    private void reviewer(String name, String proof, List<String> addresses) {
        all.add(new PageVisit("reviewer: " + name, cookie(reviewer), addresses, proof));
    }

    private void partner(String name, String proof, String address) {
        all.add(new PageVisit("partner: " + name, cookie(partner), List.of(address), proof));
    }

    private static String cookie(Visitor visitor) {
        return "Cookie: " + visitor.cookies();
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                all.add(row.getString(1));
            }
        }
        return all;
    }
}
