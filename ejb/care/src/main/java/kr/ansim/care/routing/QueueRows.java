package kr.ansim.care.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.ansim.care.DeskQueue;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** The queues of the desk. One that ended takes no call any more; those that wait in it are served. */
@ApplicationScoped
public class QueueRows {

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** The highest priority first; those that ended last. */
    public List<DeskQueue> all() {
        return statements.list(
                "SELECT * FROM care_queue ORDER BY CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END, priority DESC, code",
                QueueRows::queue);
    }

    /** Those that take calls, the highest priority first. */
    public List<DeskQueue> open() {
        return all().stream().filter(queue -> !queue.ended()).toList();
    }

    public Optional<DeskQueue> find(String code) {
        return statements.find("SELECT * FROM care_queue WHERE code = ?", QueueRows::queue, code);
    }

    /**
     * Where a caller of this grade waits: the telephone system knows what the call is about, we know who it is. Of the queues
     * for the same skill and language the one for the highest grade that the caller has.
     */
    public Optional<DeskQueue> of(String told, int rank) {
        List<DeskQueue> open = open();
        return open.stream()
                .filter(queue -> queue.code().equals(told))
                .findFirst()
                .map(named -> open.stream()
                        .filter(queue -> Objects.equals(queue.skill(), named.skill())
                                && Objects.equals(queue.language(), named.language())
                                && queue.gradeFrom() <= rank)
                        .max(Comparator.comparingInt(DeskQueue::gradeFrom)
                                .thenComparing(queue -> queue.code().equals(told))
                                .thenComparingInt(DeskQueue::priority))
                        .orElse(named));
    }

    void add(DeskQueue queue) {
        statements.update(
                "INSERT INTO care_queue (code, name_ko, name_en, priority, grade_from, skill, language, ring_seconds, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)",
                queue.code(),
                queue.koreanName(),
                queue.englishName(),
                queue.priority(),
                queue.gradeFrom(),
                queue.skill(),
                queue.language(),
                queue.ringSeconds());
    }

    boolean change(DeskQueue queue) {
        return statements.update(
                        "UPDATE care_queue SET name_ko = ?, name_en = ?, priority = ?, grade_from = ?, skill = ?, language = ?,"
                                + " ring_seconds = ?, version = version + 1 WHERE code = ? AND version = ? AND ended_at IS NULL",
                        queue.koreanName(),
                        queue.englishName(),
                        queue.priority(),
                        queue.gradeFrom(),
                        queue.skill(),
                        queue.language(),
                        queue.ringSeconds(),
                        queue.code(),
                        queue.version())
                == 1;
    }

    boolean end(String code, int version) {
        return statements.update(
                        "UPDATE care_queue SET ended_at = ?, version = version + 1 WHERE code = ? AND version = ?"
                                + " AND ended_at IS NULL",
                        clock.instant(),
                        code,
                        version)
                == 1;
    }

    private static DeskQueue queue(Row row) throws SQLException {
        return new DeskQueue(
                row.string("code"),
                row.string("name_ko"),
                row.string("name_en"),
                row.integer("priority"),
                row.integer("grade_from"),
                row.stringOrNull("skill"),
                row.stringOrNull("language"),
                row.integer("ring_seconds"),
                row.instantOrNull("ended_at") != null,
                row.integer("version"));
    }
}
