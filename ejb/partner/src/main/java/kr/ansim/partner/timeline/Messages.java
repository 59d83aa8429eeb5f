package kr.ansim.partner.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.DocumentSummary;
import kr.ansim.partner.MessageWritten;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.TimelineEntry;
import kr.ansim.partner.TimelineKind;
import kr.ansim.partner.WriteMessage;
import kr.ansim.partner.document.Documents;
import kr.ansim.partner.document.Sender;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.FileOwner;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** What companies and our people say to each other, and our people among themselves. Nothing said is changed. */
@ApplicationScoped
public class Messages {

    private static final int LONGEST = 2_000;
    private static final int MOST_DOCUMENTS = 5;
    private static final String OWNER = "partner-message";

    @Inject
    private Statements statements;

    @Inject
    private Documents documents;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<MessageWritten> written;

    @Inject
    private Clock clock;

    /** From one side to the other. @throws RuleBroken as the facade says */
    public void send(PaperSubjectDetails of, WriteMessage message, boolean staff, String by) {
        keep(of, message, false, staff, by);
        written.fire(new MessageWritten(of.company(), of.subject(), of.id(), staff, by));
    }

    /** Among our own people. @throws RuleBroken as the facade says */
    public void note(PaperSubjectDetails of, WriteMessage message, String by) {
        keep(of, message, true, true, by);
    }

    private void keep(PaperSubjectDetails of, WriteMessage message, boolean internal, boolean staff, String by) {
        String words = message.words().strip();
        if (words.isEmpty()) {
            throw RuleBroken.at("words", PartnerRule.FIELD_MISSING);
        }
        if (words.length() > LONGEST) {
            throw RuleBroken.at("words", PartnerRule.FIELD_TOO_LONG, LONGEST);
        }
        List<UUID> files = message.documents().stream().distinct().toList();
        if (files.size() > MOST_DOCUMENTS) {
            throw RuleBroken.at("documents", PartnerRule.TOO_MANY_DOCUMENTS, MOST_DOCUMENTS);
        }
        documents.usable(new Sender(of.company(), staff), files);
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO partner_message (id, company_id, subject, subject_id, internal, staff, words, written_at, written_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                of.company(),
                of.subject(),
                of.id(),
                internal,
                staff,
                words,
                clock.instant(),
                by);
        statements.batch(
                "INSERT INTO partner_message_file (message_id, place, document_id) VALUES (?, ?, ?)",
                IntStream.range(0, files.size())
                        .mapToObj(place -> new Object[] {id, place, files.get(place)})
                        .toList());
        FileOwner owner = new FileOwner(OWNER, id);
        if (staff) {
            files.forEach(file -> documents.give(file, owner));
        } else {
            files.forEach(file -> documents.refer(file, owner));
        }
        trail.record(AuditEntry.of(internal ? "company.noted" : "company.written-to", "company", of.company())
                .detail("message", id));
    }

    /** @param notes whether our own notes are among them */
    Stream<TimelineEntry> of(UUID subject, boolean notes) {
        Map<UUID, List<DocumentSummary>> files = documents.ofMessages(subject);
        return statements
                .list(
                        "SELECT * FROM partner_message WHERE subject_id = ?" + (notes ? "" : " AND internal = FALSE"),
                        row -> entry(row, files),
                        subject)
                .stream();
    }

    private static TimelineEntry entry(Row row, Map<UUID, List<DocumentSummary>> files) throws SQLException {
        return TimelineEntry.of(
                        row.bool("internal") ? TimelineKind.NOTE : TimelineKind.MESSAGE,
                        row.instant("written_at"),
                        row.string("written_by"),
                        row.bool("staff"),
                        row.string("words"))
                .with(files.getOrDefault(row.uuid("id"), List.of()));
    }
}
