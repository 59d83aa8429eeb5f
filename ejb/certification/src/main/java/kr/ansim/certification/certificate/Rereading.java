package kr.ansim.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.DecidedWord;
import kr.ansim.platform.Leases;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Statements;
import kr.ansim.platform.Workers;

/** Reads answers again whose word for the state has been decided since; one node at a time, each answer by itself. */
@ApplicationScoped
public class Rereading {

    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Duration TERM = Duration.ofMinutes(1);
    private static final int AT_ONCE = 50;

    @Inject
    private Statements statements;

    @Inject
    private WordBook words;

    @Inject
    private AnswerBook book;

    @Inject
    private Leases leases;

    @Inject
    private Workers workers;

    void begin(@Observes SchemaReady ready) {
        workers.every(
                "certification-rereading",
                PAUSE,
                () -> leases.runIfMine(
                        "certification-rereading", TERM, () -> words.counting().forEach(this::reread)));
    }

    /** As many as fit into the lease; the next turn does the rest. */
    private void reread(DecidedWord word) {
        List<UUID> others = statements.list(
                "SELECT id FROM certification_reading WHERE state IN (" + WordBook.statesBut(word.state())
                        + ") AND told = ? AND source " + WordBook.sourcesOf(word.origin()) + " LIMIT " + AT_ONCE,
                row -> row.uuid("id"),
                word.word());
        others.forEach(id -> book.readAgain(id, word.state()));
    }
}
