package kr.ansim.certification.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.NoteDetails;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.Statements;

/** What officers wrote of products. */
@ApplicationScoped
public class Notes {

    private static final int LONGEST = 2_000;
    private static final int MOST_SHOWN = 100;

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** @throws RuleBroken {@code NOTE_EMPTY, NOTE_TOO_LONG} at the field {@code note} */
    public UUID write(UUID product, String author, String words) {
        String note = words.strip();
        if (note.isEmpty()) {
            throw RuleBroken.at("note", CertificationRule.NOTE_EMPTY);
        }
        if (note.length() > LONGEST) {
            throw RuleBroken.at("note", CertificationRule.NOTE_TOO_LONG, LONGEST);
        }
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO certification_note (id, product_id, author, written_at, words) VALUES (?, ?, ?, ?, ?)",
                id,
                product,
                author,
                clock.instant(),
                note);
        return id;
    }

    /** The newest first. */
    public List<NoteDetails> of(UUID product) {
        return statements.list(
                "SELECT author, written_at, words FROM certification_note WHERE product_id = ? ORDER BY id DESC LIMIT "
                        + MOST_SHOWN,
                row -> new NoteDetails(row.string("author"), row.instant("written_at"), row.string("words")),
                product);
    }
}
