package kr.ansim.web.audit;

import static kr.ansim.web.faces.Wording.AUDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.ansim.platform.AuditRecord;
import kr.ansim.web.shell.When;
import org.jspecify.annotations.Nullable;

/** The trail in words where we have some, else as it is written. */
@Named("trailWords")
@ApplicationScoped
public class TrailWords {

    private static final String ACTION = "action.";
    private static final String TYPE = "type.";
    private static final String REASON = "reason.";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Inject
    private When when;

    /** Something to choose from: its value in the address, and what it is called. */
    public record Choice(String value, String name) {}

    /** Actions under one heading, which ends with a dot and means all of them; they are named without it. */
    public record Group(Choice all, List<Choice> actions) {}

    public String action(String action) {
        return word(ACTION, action);
    }

    public String type(String type) {
        return word(TYPE, type);
    }

    /** A reason that somebody typed stays as it is; those the system gives itself are said in the reader's language. */
    public String reason(@Nullable String reason) {
        if (reason == null) {
            return "";
        }
        String key = REASON + reason.replace(' ', '-');
        return AUDIT.has(key) ? AUDIT.text(key) : reason;
    }

    private static String word(String kind, String value) {
        return AUDIT.has(kind + value) ? AUDIT.text(kind + value) : value;
    }

    /** Everything that can be told of, grouped by what it begins with. */
    public List<Group> getGroups() {
        Map<String, List<String>> groups = AUDIT.keys(ACTION).stream()
                .collect(Collectors.groupingBy(
                        action -> action.substring(0, action.indexOf('.') + 1),
                        Collectors.mapping(action -> action.substring(action.indexOf('.') + 1), Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> new Group(
                        new Choice(
                                group.getKey(),
                                AUDIT.text("group." + group.getKey().replace(".", ""))),
                        choices(ACTION + group.getKey(), group.getValue())))
                .sorted(Comparator.comparing(group -> group.all().name()))
                .toList();
    }

    public List<Choice> getTypes() {
        return choices(TYPE, AUDIT.keys(TYPE));
    }

    private static List<Choice> choices(String kind, List<String> values) {
        return values.stream()
                .map(value -> new Choice(value, AUDIT.text(kind + value)))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    /** What else the entry says, such as the door and until when; whose data it is stands for itself. */
    public String details(AuditRecord entry) {
        return entry.details().entrySet().stream()
                .filter(detail -> !detail.getKey().equals("whose"))
                .sorted(Map.Entry.comparingByKey())
                .map(detail -> word("detail.", detail.getKey()) + " " + value(detail.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private String value(String value) {
        try {
            if (DAY.matcher(value).matches()) {
                return when.day(LocalDate.parse(value));
            }
            return value.endsWith("Z") ? when.exact(Instant.parse(value)) : word("value.", value);
        } catch (DateTimeException noTime) {
            return value;
        }
    }
}
