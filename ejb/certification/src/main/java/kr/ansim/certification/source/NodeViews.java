package kr.ansim.certification.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.SourceReport.Breaker;
import kr.ansim.certification.SourceReport.NodeView;
import kr.ansim.kernel.Texts;
import kr.ansim.platform.Row;
import kr.ansim.platform.SchemaReady;
import kr.ansim.platform.Statements;
import kr.ansim.platform.Workers;

/**
 * What each node knows of the sources by itself, laid out for all to see: this node writes its view when it changes, and
 * now and then to show that it lives. Whoever is silent for a minute is taken to be gone.
 */
@ApplicationScoped
public class NodeViews {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_NAME = 50;

    @Inject
    private Statements statements;

    @Inject
    private Sources sources;

    @Inject
    private Workers workers;

    @Inject
    private Clock clock;

    private final String node = name();
    private final Map<CertificationSource, NodeView> written = new EnumMap<>(CertificationSource.class);

    void begin(@Observes SchemaReady ready) {
        statements.update(
                "DELETE FROM certification_source_view WHERE seen_at < ?",
                clock.instant().minus(KEPT));
        workers.every("certification-source-views", PAUSE, this::write);
    }

    private void write() {
        for (CertificationSource source : CertificationSource.values()) {
            NodeView now = sources.guard(source).seenBy(node, clock.instant());
            NodeView before = written.get(source);
            if (before == null || isNews(before, now)) {
                write(source, now);
                written.put(source, now);
            }
        }
    }

    private static boolean isNews(NodeView before, NodeView now) {
        return before.breaker() != now.breaker()
                || !before.half().equals(now.half())
                || !before.most().equals(now.most())
                || before.known() != now.known()
                || before.seenAt().plus(HEARTBEAT).isBefore(now.seenAt());
    }

    private void write(CertificationSource source, NodeView view) {
        int met = statements.update(
                "UPDATE certification_source_view SET breaker = ?, half_ms = ?, most_ms = ?, answers = ?, seen_at = ?"
                        + " WHERE node = ? AND source = ?",
                view.breaker(),
                (int) view.half().toMillis(),
                (int) view.most().toMillis(),
                view.known(),
                view.seenAt(),
                node,
                source);
        if (met == 0) {
            statements.update(
                    "INSERT INTO certification_source_view (node, source, breaker, half_ms, most_ms, answers, seen_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    node,
                    source,
                    view.breaker(),
                    (int) view.half().toMillis(),
                    (int) view.most().toMillis(),
                    view.known(),
                    view.seenAt());
        }
    }

    /** Of all nodes that live. */
    Map<CertificationSource, List<NodeView>> living() {
        return statements
                .list(
                        "SELECT * FROM certification_source_view WHERE seen_at >= ? ORDER BY node",
                        row -> Map.entry(CertificationSource.valueOf(row.string("source")), view(row)),
                        clock.instant().minus(SILENCE))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static NodeView view(Row row) throws SQLException {
        return new NodeView(
                row.string("node"),
                Breaker.valueOf(row.string("breaker")),
                Duration.ofMillis(row.integer("half_ms")),
                Duration.ofMillis(row.integer("most_ms")),
                row.integer("answers"),
                row.instant("seen_at"));
    }

    /** The machine's own name, and what tells this start from another on the same machine. */
    private static String name() {
        String start = UUID.randomUUID().toString().substring(0, 4);
        try {
            String host = InetAddress.getLocalHost().getHostName();
            return Texts.cut(host, LONGEST_NAME) + "-" + start;
        } catch (UnknownHostException nameless) {
            return "node-" + start;
        }
    }
}
