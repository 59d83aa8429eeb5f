package kr.ansim.web.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.ansim.delivery.FoundAddress;
import kr.ansim.delivery.PickupPoint;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.primefaces.event.SelectEvent;

/** The search field: addresses and lockers while somebody types, and the way to what was meant. */
@Named("find")
@RequestScoped
public class FindView {

    private static final int SUGGESTED_ADDRESSES = 6;
    private static final int SUGGESTED_LOCKERS = 3;
    private static final int NAMESAKES = 20;
    private static final int SHORTEST_TEXT = 2;

    @Inject
    private CheckoutVisit visit;

    @Inject
    private WhereToLook where;

    @Inject
    private Nearby nearby;

    @Inject
    private Steps steps;

    @Inject
    private HttpServletRequest request;

    private @Nullable String text;

    /** Follows an address chosen from a list of links to the place where it lies. */
    public void settle() {
        String key = request.getParameter("at");
        String label = request.getParameter("q");
        if (key != null && label != null && visit.isChoosing()) {
            open(around(key, label));
        }
    }

    public List<String> suggest(String typed) {
        if (!visit.isChoosing() || typed.strip().length() < SHORTEST_TEXT) {
            return List.of();
        }
        Stream<String> addresses =
                where.addresses(typed, SUGGESTED_ADDRESSES).stream().map(FoundAddress::roadAddress);
        Stream<String> lockers = nearby.named(typed, SUGGESTED_LOCKERS).stream().map(PickupPoint::name);
        List<String> suggestions = Stream.concat(addresses, lockers).distinct().toList();
        PrimeFaces.current().ajax().addCallbackParam("registerAway", where.isRegisterAway());
        return suggestions;
    }

    public void choose(SelectEvent<String> event) {
        String chosen = event.getObject();
        boolean locker = nearby.named(chosen, NAMESAKES).stream()
                .anyMatch(point -> point.name().equals(chosen));
        if (locker) {
            open(Place.byWords(chosen));
        } else {
            open(where.addresses(chosen, 1).stream()
                    .findFirst()
                    .map(found -> around(found.key(), chosen))
                    .orElseGet(() -> Place.byWords(chosen)));
        }
    }

    public void search() {
        UIComponent field = FacesContext.getCurrentInstance().getViewRoot().findComponent("find:q");
        // the widget's own hidden field is empty where scripts do not run
        String typed = request.getParameter(field.getClientId() + "_input");
        open(typed == null || typed.isBlank() ? Place.NOWHERE : Place.byWords(typed));
    }

    private Place around(String key, String label) {
        return where.locate(key)
                .map(point -> new Place(Place.Kind.ADDRESS, label, point))
                .orElseGet(() -> Place.byWords(label));
    }

    private void open(Place place) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(CheckoutVisit.TOKEN, visit.token());
        parameters.putAll(place.parameters());
        steps.toPage(Steps.LOCKER, parameters);
    }

    public String getText() {
        return text == null ? where.place().text() : text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
