package kr.ansim.web.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 200,000 papers as they lie after three years: most products have all of theirs accepted, after some that were returned
 * and some renewals; others wait, are to be mended, have ended, were waived, or were never begun.
 */
final class PaperPile {

    private static final int PER_BATCH = 2_000;
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final List<String> REASONS =
            List.of("UNREADABLE", "PAGES_MISSING", "WRONG_PAPER", "OUT_OF_DATE", "NAME_DIFFERS DATE_DIFFERS", "OTHER");

    private record Rule(String category, String origin, String channel, String claim, String paper, boolean ends) {}

    /** A company or product with the papers it is asked for. */
    private record Subject(UUID company, String kind, UUID id, String category, Instant since, List<Rule> papers) {}

    private final Connection database;
    private final Retail retail;
    private final Random random = new Random(20_261_128);
    private final LocalDate today;
    private final List<String> reviewers = new ArrayList<>();
    private final PreparedStatement submission;
    private final PreparedStatement file;
    private final PreparedStatement document;
    private final PreparedStatement decision;
    private final PreparedStatement item;
    private final PreparedStatement notice;
    private int papers;

    PaperPile(Connection database, Retail retail) throws SQLException {
        this.database = database;
        this.retail = retail;
        today = LocalDate.ofInstant(retail.now(), KOREA);
        submission = database.prepareStatement(
                "INSERT INTO partner_submission (id, company_id, subject, subject_id, paper, version, number, issued_on,"
                        + " ends_on, submitted_at, submitted_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'system')");
        file = database.prepareStatement(
                "INSERT INTO partner_submission_file (submission_id, place, document_id) VALUES (?, 0, ?)");
        document = database.prepareStatement(
                "INSERT INTO partner_document (id, company_id, file_id, name, media_type, size, pages, state, refusal,"
                        + " uploaded_at, uploaded_by, handed_in_at) VALUES (?, ?, ?, '성적서.pdf', 'application/pdf', 120000, 2,"
                        + " 'CLEAN', '', ?, 'system', ?)");
        decision = database.prepareStatement(
                "INSERT INTO partner_decision (id, company_id, subject, subject_id, paper, category, submission_id, kind,"
                        + " reasons, words, ends_on, worked, decided_at, decided_by, paper_version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        item = database.prepareStatement(
                "INSERT INTO partner_review_item (submission_id, company_id, subject, subject_id, paper, category, entered_at,"
                        + " due_at, claimed_by, claimed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        notice = database.prepareStatement(
                "INSERT INTO partner_expiry_notice (decision_id, days, told_at) VALUES (?, 0, ?)");
    }

    void fill() throws SQLException {
        database.setAutoCommit(false);
        List<Rule> rules = rules();
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT CONCAT('account:', INSERT(INSERT(INSERT(INSERT(LOWER(HEX(id)),"
                                + " 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) FROM identity_account"
                                + " WHERE email LIKE 'qa-reviewer%' ORDER BY email")) {
            while (row.next()) {
                reviewers.add(row.getString(1));
            }
        }
        for (Retail.Company company : retail.companies()) {
            if (!company.state().equals("APPLYING")) {
                hand(new Subject(
                        company.id(),
                        "COMPANY",
                        company.id(),
                        "",
                        retail.now().minus(Duration.ofDays(20)),
                        List.of(
                                own("business-registration"),
                                own("mail-order-report"),
                                own("bankbook"),
                                own("product-description"))));
            }
        }
        int left = retail.products().size();
        for (Retail.Product product : retail.products()) {
            hand(new Subject(
                    product.company(),
                    "PRODUCT",
                    product.id(),
                    product.category(),
                    product.addedAt(),
                    asked(rules, product)));
            left--;
            if (left % 500 == 0) {
                send();
            }
        }
        send();
        database.commit();
        database.setAutoCommit(true);
    }

    private static Rule own(String paper) {
        return new Rule("", "", "", "", paper, false);
    }

    private List<Rule> rules() throws SQLException {
        List<Rule> rules = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT r.*, k.has_end FROM partner_paper_rule r JOIN partner_paper_kind k"
                                + " ON k.version_id = r.version_id AND k.code = r.paper WHERE r.subject = 'PRODUCT'")) {
            while (row.next()) {
                rules.add(new Rule(
                        row.getString("category"),
                        row.getString("origin"),
                        row.getString("channel"),
                        row.getString("claim"),
                        row.getString("paper"),
                        row.getBoolean("has_end")));
            }
        }
        return rules;
    }

    private static List<Rule> asked(List<Rule> rules, Retail.Product product) {
        Set<String> seen = new LinkedHashSet<>();
        return rules.stream()
                .filter(rule -> rule.category().isEmpty() || rule.category().equals(product.category()))
                .filter(rule -> rule.origin().isEmpty() || rule.origin().equals(product.origin()))
                .filter(rule -> rule.channel().isEmpty())
                .filter(rule -> rule.claim().isEmpty() || rule.claim().equals(product.claim()))
                .filter(rule -> seen.add(rule.paper()))
                .toList();
    }

    /** How a product fares decides on its papers: of a hundred, six never began and fourteen are on the way. */
    private void hand(Subject subject) throws SQLException {
        int fate = subject.kind().equals("COMPANY") ? 50 : random.nextInt(100);
        if (fate < 6) {
            return;
        }
        for (Rule rule : subject.papers()) {
            int end = fate < 20 ? random.nextInt(4) : 4;
            if (random.nextInt(60) == 0) {
                decide(subject, rule.paper(), null, "WAIVED", null, later(subject.since(), 30), null);
            } else if (end > 0) {
                hand(subject, rule, end);
            }
        }
    }

    /** @param end 1: the last version was returned, 2 or 3: it waits, 4: it was accepted */
    private void hand(Subject subject, Rule rule, int end) throws SQLException {
        int versions = versions(subject);
        long span = Math.max(1, Duration.between(subject.since(), retail.now()).toHours() - 24);
        for (int version = 1; version <= versions; version++) {
            boolean last = version == versions;
            boolean waits = last && (end == 2 || end == 3);
            Instant at = waits
                    ? retail.now().minus(Duration.ofMinutes(10 + random.nextInt(12 * 24 * 60)))
                    : subject.since().plus(Duration.ofHours(span * version / (versions + 1)));
            UUID id = retail.id(at);
            LocalDate ends = rule.ends() ? LocalDate.ofInstant(at, KOREA).plusDays(365 + random.nextInt(700)) : null;
            submit(subject, rule.paper(), version, id, ends, at, waits && random.nextInt(10) == 0);
            if (waits) {
                boolean claimed = random.nextInt(5) == 0;
                Retail.add(
                        item,
                        id,
                        subject.company(),
                        subject.kind(),
                        subject.id(),
                        rule.paper(),
                        subject.category(),
                        at,
                        at.plus(Duration.ofDays(7)),
                        claimed ? reviewers.get(random.nextInt(reviewers.size())) : null,
                        claimed ? retail.now().minus(Duration.ofMinutes(5)) : null);
            } else {
                boolean accepted = last ? end == 4 : random.nextInt(5) < 2;
                Instant decided = later(at, 6);
                decide(subject, rule.paper(), id, accepted ? "ACCEPTED" : "RETURNED", ends, decided, version);
            }
        }
    }

    /** Such that there are about 200,000 papers in all. */
    private int versions(Subject subject) {
        if (subject.kind().equals("COMPANY")) {
            return 1 + random.nextInt(2);
        }
        double share = random.nextDouble();
        return share < 0.25 ? 1 : share < 0.5 ? 2 : share < 0.75 ? 3 : 4 + random.nextInt(5);
    }

    private void submit(
            Subject subject, String paper, int version, UUID id, @Nullable LocalDate ends, Instant at, boolean known)
            throws SQLException {
        UUID content = known ? subject.id() : retail.id(at);
        UUID handed = retail.id(at);
        Retail.add(
                submission,
                id,
                subject.company(),
                subject.kind(),
                subject.id(),
                paper,
                version,
                "제2026-" + papers % 5_000,
                LocalDate.ofInstant(at, KOREA).minusDays(10),
                ends,
                at);
        Retail.add(file, id, handed);
        Retail.add(document, handed, subject.company(), content, at, at);
        papers++;
        if (papers % PER_BATCH == 0) {
            send();
        }
    }

    private void decide(
            Subject subject,
            String paper,
            @Nullable UUID version,
            String kind,
            @Nullable LocalDate ends,
            Instant at,
            @Nullable Integer of)
            throws SQLException {
        UUID id = retail.id(at);
        boolean returned = kind.equals("RETURNED");
        Retail.add(
                decision,
                id,
                subject.company(),
                subject.kind(),
                subject.id(),
                paper,
                subject.category(),
                version,
                kind,
                returned ? REASONS.get(random.nextInt(REASONS.size())) : "",
                returned ? "다시 올려 주세요." : "",
                returned ? null : ends,
                version == null ? null : 40_000 + random.nextInt(150_000),
                at,
                reviewers.get(random.nextInt(reviewers.size())),
                of);
        if (ends != null && kind.equals("ACCEPTED") && !ends.isAfter(today.plusDays(60))) {
            Retail.add(notice, id, at);
        }
    }

    private Instant later(Instant at, int days) {
        Instant later = at.plus(Duration.ofMinutes(60 + random.nextInt(days * 24 * 60)));
        return later.isBefore(retail.now()) ? later : retail.now();
    }

    private void send() throws SQLException {
        for (PreparedStatement one : List.of(submission, file, document, decision, item, notice)) {
            one.executeBatch();
        }
    }
}
