package kr.ansim.web.api.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import kr.ansim.delivery.DayHours;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.OpeningHours;
import kr.ansim.delivery.PickupPoint;
import org.jspecify.annotations.Nullable;

/** What goes over the wire about pickup points. Distances are metres, lengths whole millimetres. */
final class PickupPointsBodies {

    private PickupPointsBodies() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PointList(List<PointBody> items, @Nullable String next) {}

    record PointBody(
            UUID id,
            String name,
            String address,
            String province,
            String district,
            double lat,
            double lng,
            @Nullable Long distanceM,
            @Nullable Boolean openNow,
            @Nullable Boolean openAtDelivery,
            HoursBody hours,
            boolean closed,
            @Nullable String phone,
            boolean doorsAssumed,
            List<SizeBody> sizes) {

        static PointBody of(PickupPoint point) {
            return new PointBody(
                    point.id(),
                    point.name(),
                    point.address(),
                    point.province(),
                    point.district(),
                    point.latitude(),
                    point.longitude(),
                    point.distanceM(),
                    point.openNow(),
                    point.openAtDelivery(),
                    HoursBody.of(point.hours()),
                    point.closed(),
                    point.phone(),
                    point.doorsAssumed(),
                    point.sizes().stream().map(SizeBody::of).toList());
        }
    }

    /** By kind of day; null is unknown. */
    record HoursBody(
            @Nullable DayBody weekday,
            @Nullable DayBody saturday,
            @Nullable DayBody holiday) {

        static HoursBody of(OpeningHours hours) {
            return new HoursBody(
                    DayBody.of(hours.weekday()), DayBody.of(hours.saturday()), DayBody.of(hours.holiday()));
        }
    }

    /** Minutes after midnight. */
    record DayBody(int opens, int closes) {

        static @Nullable DayBody of(@Nullable DayHours hours) {
            return hours == null ? null : new DayBody(hours.opens(), hours.closes());
        }
    }

    /** @param lowDoor a free door of this size is known to be in reach from a wheelchair */
    record SizeBody(
            LockerSize size,
            int widthMm,
            int depthMm,
            int heightMm,
            int total,
            int free,
            boolean fits,
            boolean tooHeavy,
            boolean lowDoor) {

        static SizeBody of(PickupPoint.SizeAvailability size) {
            return new SizeBody(
                    size.size(),
                    size.widthMm(),
                    size.depthMm(),
                    size.heightMm(),
                    size.total(),
                    size.free(),
                    size.fits(),
                    size.tooHeavy(),
                    size.lowDoor());
        }
    }
}
