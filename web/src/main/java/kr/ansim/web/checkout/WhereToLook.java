package kr.ansim.web.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ansim.delivery.AddressAnswer;
import kr.ansim.delivery.AddressAnswer.Found;
import kr.ansim.delivery.AddressSearch;
import kr.ansim.delivery.CheckoutDetails;
import kr.ansim.delivery.FindPickupPoints.Point;
import kr.ansim.delivery.FoundAddress;
import kr.ansim.delivery.LockerCheckout;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place to look around: what the address of the page says, else the point the shop told, else the order's
 * address. When the register of addresses is away, the order's district stands in for its address.
 */
@RequestScoped
public class WhereToLook {

    @Inject
    private CheckoutVisit visit;

    @Inject
    private LockerCheckout checkout;

    @Inject
    private AddressSearch addresses;

    @Inject
    private HttpServletRequest request;

    private @Nullable Place place;
    private boolean registerAway;

    Place place() {
        Place known = place;
        if (known == null) {
            known = Place.asked(request).orElseGet(this::ofOrder);
            place = known;
        }
        return known;
    }

    /** The register was asked during this request and gave no answer. */
    boolean isRegisterAway() {
        return registerAway;
    }

    List<FoundAddress> addresses(String text, int limit) {
        return answered(addresses.search(text, limit)).orElse(List.of());
    }

    Optional<Point> locate(String key) {
        return answered(addresses.locate(key)).flatMap(point -> point);
    }

    private Place ofOrder() {
        Optional<CheckoutDetails> choosing = visit.details().filter(details -> !details.isOver());
        if (choosing.filter(CheckoutDetails::pointKnown).isPresent()) {
            return checkout.point(visit.token())
                    .map(point -> new Place(Place.Kind.ORDER, "", point))
                    .orElse(Place.NOWHERE);
        }
        return choosing.filter(CheckoutDetails::addressKnown)
                .flatMap(details -> checkout.address(visit.token()))
                .map(this::around)
                .orElse(Place.NOWHERE);
    }

    private Place around(String address) {
        return addresses(address, 1).stream()
                .findFirst()
                .flatMap(found -> locate(found.key()))
                .map(point -> new Place(Place.Kind.ORDER, "", point))
                .orElseGet(() -> Place.byWords(district(address)));
    }

    /** Province and district begin every Korean address. */
    private static String district(String address) {
        return Arrays.stream(address.strip().split("\\s+")).limit(2).collect(Collectors.joining(" "));
    }

    private <T> Optional<T> answered(AddressAnswer<T> answer) {
        if (answer instanceof Found<T> found) {
            return Optional.of(found.value());
        }
        registerAway = true;
        return Optional.empty();
    }
}
