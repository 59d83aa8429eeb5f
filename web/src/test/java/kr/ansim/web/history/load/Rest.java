package kr.ansim.web.history.load;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import kr.ansim.web.history.Action;
import kr.ansim.web.history.Journal;
import kr.ansim.web.history.Line.Count;
import kr.ansim.web.history.Line.Event;
import kr.ansim.web.history.Line.Site;
import kr.ansim.web.history.Request;
import kr.ansim.web.history.Request.Wish;
import kr.ansim.web.support.Api;

/** What is written down when all clients have gone: the free doors, every booking as it is shown, and the trail. */
final class Rest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Longer than a hold, and than whatever a client without patience has left behind. */
    private static final Duration SILENCE = Duration.ofMillis(4_500);

    private final Stage stage;
    private final Wire wire;
    private final Journal journal;
    private final ExecutorService readers;

    Rest(Stage stage, Wire wire, Journal journal, ExecutorService readers) {
        this.stage = stage;
        this.wire = wire;
        this.journal = journal;
        this.readers = readers;
    }

    void record(List<Site> sites) throws Exception {
        Thread.sleep(SILENCE.toMillis());
        for (Site site : sites) {
            wire.send(hold(site), PATIENCE);
            count(site);
        }
        Set<String> ids = sites.stream().map(Site::id).collect(Collectors.toSet());
        showAll(bookings(events(ids)));
        events(ids).forEach(journal::write);
    }

    private static Request hold(Site site) {
        String name = "rest-" + site.id();
        return new Request(Action.HOLD, Customer.SHOP, site.id(), name, new Wish(name, 100, 100, 100));
    }

    private void count(Site site) {
        Api api = new Api(stage.payara().uri(), stage.keys().get(Operator.NAME));
        Instant invoked = Instant.now();
        JsonNode sizes = api.get("/api/v1/pickup-points/" + site.id()).body().path("sizes");
        Instant returned = Instant.now();
        for (JsonNode size : sizes) {
            int total = size.path("total").asInt();
            int free = size.path("free").asInt();
            journal.write(new Count(site.id(), size.path("size").asText(), total, free, invoked, returned));
        }
    }

    private static Set<String> bookings(List<Event> events) {
        return events.stream()
                .filter(event -> event.subjectType().equals("booking"))
                .map(Event::subject)
                .collect(Collectors.toSet());
    }

    private void showAll(Set<String> bookings) throws Exception {
        Map<String, String> owners = owners();
        List<Callable<Boolean>> looks = new ArrayList<>();
        for (String booking : bookings) {
            Request look = Request.of(Action.FIND, owners.getOrDefault(booking, Customer.SHOP), booking, null);
            looks.add(() -> wire.send(look, PATIENCE).isAnswered());
        }
        for (Future<Boolean> look : readers.invokeAll(looks)) {
            look.get();
        }
    }

    private Map<String, String> owners() throws SQLException {
        Map<String, String> owners = new HashMap<>();
        try (Connection connection = Stage.connect(stage.mysql());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT LOWER(CONCAT_WS('-', SUBSTR(HEX(b.id), 1, 8),"
                        + " SUBSTR(HEX(b.id), 9, 4), SUBSTR(HEX(b.id), 13, 4), SUBSTR(HEX(b.id), 17, 4),"
                        + " SUBSTR(HEX(b.id), 21))), s.name FROM delivery_booking b"
                        + " JOIN identity_shop s ON s.id = b.shop_id")) {
            while (rows.next()) {
                owners.put(rows.getString(1), rows.getString(2).equals("twin") ? Customer.OTHER_SHOP : Customer.SHOP);
            }
        }
        return owners;
    }

    private List<Event> events(Set<String> sites) throws Exception {
        List<Event> events = new ArrayList<>();
        try (Connection connection = Stage.connect(stage.mysql());
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT at, action, subject_type, subject_id, revision, reason, details"
                                + " FROM platform_audit_entry WHERE subject_type IN ('booking', 'site', 'door')"
                                + " ORDER BY at, id")) {
            while (rows.next()) {
                int revision = rows.getInt(5);
                Integer known = rows.wasNull() ? null : revision;
                Map<String, String> details = JSON.readValue(rows.getString(7), new TypeReference<>() {});
                events.add(new Event(
                        rows.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        known,
                        rows.getString(6),
                        details));
            }
        }
        return events.stream().filter(event -> isAbout(sites, event)).toList();
    }

    private static boolean isAbout(Set<String> sites, Event event) {
        return sites.contains(event.subject()) || sites.contains(event.details().getOrDefault("site", ""));
    }
}
