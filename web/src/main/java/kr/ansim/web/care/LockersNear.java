package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kr.ansim.delivery.AddressAnswer;
import kr.ansim.delivery.AddressAnswer.Found;
import kr.ansim.delivery.AddressSearch;
import kr.ansim.delivery.DeskLockerBooking;
import kr.ansim.delivery.FindPickupPoints;
import kr.ansim.delivery.FindPickupPoints.Point;
import kr.ansim.delivery.Parcel;
import kr.ansim.delivery.PickupPoint;
import org.jspecify.annotations.Nullable;

/** Lockers by words of their name or address, and where none are called so, around the address that is meant. */
@RequestScoped
class LockersNear {

    /** More than are shown, since full ones are left out. */
    private static final int LOOKED_AT = 60;

    private static final int SHOWN = 8;

    @Inject
    private DeskLockerBooking lockers;

    @Inject
    private AddressSearch addresses;

    List<PickupPoint> find(String words, Parcel parcel) {
        List<PickupPoint> called = sites(null, words, parcel);
        if (!called.isEmpty()) {
            return called;
        }
        return answered(addresses.search(words, 1)).stream()
                .flatMap(List::stream)
                .findFirst()
                .flatMap(address -> answered(addresses.locate(address.key())).flatMap(point -> point))
                .map(point -> sites(point, null, parcel))
                .orElse(List.of());
    }

    private List<PickupPoint> sites(@Nullable Point near, @Nullable String words, Parcel parcel) {
        return lockers
                .sites(new FindPickupPoints(
                        near, FindPickupPoints.WHOLE_COUNTRY_M, null, words, null, null, parcel, null, LOOKED_AT))
                .stream()
                .limit(SHOWN)
                .toList();
    }

    private static <T> Optional<T> answered(AddressAnswer<T> answer) {
        return answer instanceof Found<T> found ? Optional.of(found.value()) : Optional.empty();
    }
}
