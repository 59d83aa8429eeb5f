package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kr.ansim.platform.Statements;

/** That somebody wants the book to be added up; whoever asks meanwhile waits for the same. */
@ApplicationScoped
public class TrialWishes {

    record Wish(String by, Instant at) {}

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    public void ask(String by) {
        statements.update(
                "INSERT INTO membership_trial_wish (id, asked_by, asked_at) VALUES (1, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE id = id",
                by,
                clock.instant());
    }

    /** Since when somebody waits for it. */
    public Optional<Instant> askedAt() {
        return find().map(Wish::at);
    }

    Optional<Wish> find() {
        return statements.find(
                "SELECT asked_by, asked_at FROM membership_trial_wish WHERE id = 1",
                row -> new Wish(row.string("asked_by"), row.instant("asked_at")));
    }

    void fulfilled() {
        statements.update("DELETE FROM membership_trial_wish WHERE id = 1");
    }
}
