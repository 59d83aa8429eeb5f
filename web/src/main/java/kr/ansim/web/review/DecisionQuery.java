package kr.ansim.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.DecisionKind;
import kr.ansim.partner.FindDecisions;
import kr.ansim.partner.ReturnReason;
import kr.ansim.web.faces.AddressedId;

/** Which decisions an address speaks of: of the list, and of its file. What means nothing is as if it were not there. */
@Named("decisionQuery")
@RequestScoped
public class DecisionQuery {

    private static final int USUAL = 30;
    private static final int LONGEST = 3_650;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    public FindDecisions wanted(int most) {
        return new FindDecisions(
                getSince(),
                named(DecisionKind.values(), "kind"),
                named(ReturnReason.values(), "reason"),
                getCategory(),
                AddressedId.in(request, "company"),
                getNamed(),
                getReviewer(),
                isFirst(),
                AddressedId.in(request, "after"),
                most);
    }

    public int getDays() {
        String asked = parameter("days");
        return asked.matches("[0-9]{1,4}") ? Math.min(LONGEST, Integer.parseInt(asked)) : USUAL;
    }

    /** The first day, in Korea. */
    public LocalDate getSince() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA).minusDays(getDays());
    }

    /** What narrows the list, by the names that addresses have for it. */
    Map<String, String> narrowed() {
        Map<String, String> narrowed = new LinkedHashMap<>();
        narrowed.put("kind", getKind());
        narrowed.put("reason", getReason());
        narrowed.put("category", getCategory());
        narrowed.put("company", getCompany());
        narrowed.put("q", getNamed());
        narrowed.put("reviewer", getReviewer());
        narrowed.put("first", isFirst() ? "true" : "");
        narrowed.values().removeIf(String::isEmpty);
        return narrowed;
    }

    /** All of it but the page. */
    String written() {
        return written(narrowed());
    }

    /** The same days without one of what narrows it. */
    String without(String name) {
        Map<String, String> rest = narrowed();
        rest.remove(name);
        return written(rest);
    }

    private String written(Map<String, String> narrowed) {
        return "days=" + getDays()
                + narrowed.entrySet().stream()
                        .map(one ->
                                "&" + one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
    }

    public String getKind() {
        return named(DecisionKind.values(), "kind").map(DecisionQuery::word).orElse("");
    }

    public String getReason() {
        return named(ReturnReason.values(), "reason").map(DecisionQuery::word).orElse("");
    }

    public String getCategory() {
        return parameter("category");
    }

    public String getCompany() {
        return AddressedId.in(request, "company").map(Object::toString).orElse("");
    }

    public String getNamed() {
        return parameter("q").strip();
    }

    public String getReviewer() {
        return parameter("reviewer");
    }

    public boolean isFirst() {
        return parameter("first").equals("true");
    }

    public boolean isNarrowed() {
        return !narrowed().isEmpty();
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private <E extends Enum<E>> Optional<E> named(E[] all, String parameter) {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(parameter(parameter)))
                .findFirst();
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
