package kr.ansim.partner.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.AppealAnswered;
import kr.ansim.partner.AppealDetails;
import kr.ansim.partner.AppealMade;
import kr.ansim.partner.DocumentSummary;
import kr.ansim.partner.MakeAppeal;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.document.Documents;
import kr.ansim.partner.document.Sender;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Appeals against suspensions, with evidence. One at a time is open; it ends with an answer or with the suspension. */
@ApplicationScoped
public class Appeals {

    private static final int MOST_DOCUMENTS = 10;
    private static final String OWNER = "partner-appeal";

    private record Open(UUID company, UUID suspension) {}

    @Inject
    private Statements statements;

    @Inject
    private CompanySteps steps;

    @Inject
    private Suspensions suspensions;

    @Inject
    private Documents documents;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<AppealMade> made;

    @Inject
    private Event<AppealAnswered> answered;

    /** @throws RuleBroken {@code SUSPENSION_GONE}, also for another company's, {@code APPEAL_OPEN}, {@code REASON_NEEDED} at words, those of documents */
    public UUID make(UUID company, MakeAppeal appeal, String by) {
        String words = CompanySteps.needed(appeal.words());
        List<UUID> files = appeal.documents();
        if (files.size() > MOST_DOCUMENTS) {
            throw RuleBroken.at("documents", PartnerRule.TOO_MANY_DOCUMENTS, MOST_DOCUMENTS);
        }
        documents.usable(Sender.of(company), files);
        steps.lock(company);
        boolean known =
                suspensions.of(company).stream().anyMatch(one -> one.id().equals(appeal.suspension()) && one.isOpen());
        if (!known) {
            throw new RuleBroken(PartnerRule.SUSPENSION_GONE);
        }
        if (of(company).stream().anyMatch(one -> one.suspension().equals(appeal.suspension()) && one.isOpen())) {
            throw new RuleBroken(PartnerRule.APPEAL_OPEN);
        }
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO partner_appeal (id, suspension_id, company_id, words, made_at, made_by) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                appeal.suspension(),
                company,
                words,
                steps.now(),
                by);
        statements.batch(
                "INSERT INTO partner_appeal_file (appeal_id, place, document_id) VALUES (?, ?, ?)",
                IntStream.range(0, files.size())
                        .mapToObj(place -> new Object[] {id, place, files.get(place)})
                        .toList());
        files.forEach(file -> documents.refer(file, new FileOwner(OWNER, id)));
        trail.record(AuditEntry.of("company.appealed", "company", company).detail("suspension", appeal.suspension()));
        made.fire(new AppealMade(company, appeal.suspension(), id));
        return id;
    }

    /** Refuses it; the suspension goes on. @throws RuleBroken {@code APPEAL_GONE}, {@code REASON_NEEDED} at words */
    public void refuse(UUID appeal, String words, String by) {
        String answer = CompanySteps.needed(words);
        Open open = statements
                .find(
                        "SELECT company_id, suspension_id FROM partner_appeal WHERE id = ? AND answered_at IS NULL",
                        row -> new Open(row.uuid("company_id"), row.uuid("suspension_id")),
                        appeal)
                .orElseThrow(() -> new RuleBroken(PartnerRule.APPEAL_GONE));
        int done = statements.update(
                "UPDATE partner_appeal SET answer = ?, answered_at = ?, answered_by = ? WHERE id = ? AND answered_at IS NULL",
                answer,
                steps.now(),
                by,
                appeal);
        if (done == 0) {
            throw new RuleBroken(PartnerRule.APPEAL_GONE);
        }
        trail.record(AuditEntry.of("company.appeal-refused", "company", open.company())
                .detail("suspension", open.suspension()));
        answered.fire(new AppealAnswered(open.company(), appeal));
    }

    /** The newest first. */
    public List<AppealDetails> of(UUID company) {
        Map<UUID, List<DocumentSummary>> files = documents.ofAppeals(company);
        return statements.list(
                "SELECT * FROM partner_appeal WHERE company_id = ? ORDER BY made_at DESC, id DESC",
                row -> details(row, files),
                company);
    }

    private static AppealDetails details(Row row, Map<UUID, List<DocumentSummary>> files) throws SQLException {
        UUID id = row.uuid("id");
        return new AppealDetails(
                id,
                row.uuid("suspension_id"),
                row.string("words"),
                row.instant("made_at"),
                row.string("made_by"),
                files.getOrDefault(id, List.of()),
                Optional.ofNullable(row.stringOrNull("answer")),
                Optional.ofNullable(row.instantOrNull("answered_at")));
    }
}
