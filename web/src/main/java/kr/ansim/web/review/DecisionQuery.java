package kr.ansim.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.DecisionKind;
import kr.ansim.partner.FindDecisions;
import kr.ansim.partner.ReturnReason;
import kr.ansim.web.faces.AddressedId;

/** Which decisions an address speaks of: of the list, and of its file. */
@RequestScoped
public class DecisionQuery {

    private static final int USUAL = 30;
    private static final int LONGEST = 3_650;
    private static final List<String> KEPT =
            List.of("days", "kind", "reason", "category", "company", "reviewer", "first");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    public FindDecisions wanted(int most) {
        return new FindDecisions(
                LocalDate.ofInstant(clock.instant(), SystemClock.KOREA).minusDays(days()),
                named(DecisionKind.values(), "kind"),
                named(ReturnReason.values(), "reason"),
                parameter("category"),
                AddressedId.in(request, "company"),
                parameter("reviewer"),
                parameter("first").equals("true"),
                AddressedId.in(request, "after"),
                most);
    }

    int days() {
        String asked = parameter("days");
        return asked.matches("[0-9]{1,4}") ? Math.min(LONGEST, Integer.parseInt(asked)) : USUAL;
    }

    /** All of it but the page. */
    Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        KEPT.stream().filter(name -> !parameter(name).isEmpty()).forEach(name -> kept.put(name, parameter(name)));
        return kept;
    }

    /** The same as an address says it. */
    String written() {
        return kept().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
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
