package kr.ansim.web.api.delivery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import kr.ansim.delivery.BookingDetails;
import kr.ansim.delivery.HoldLocker;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.Parcel;
import kr.ansim.delivery.Recipient;
import kr.ansim.web.api.body.PlainText;
import org.jspecify.annotations.Nullable;

/** What goes over the wire about bookings. Lengths are whole millimetres, weights grams. */
final class BookingBodies {

    /** Far beyond any locker: what does not fit is told by the rule of parcels, not by the reader of numbers. */
    static final int LONGEST_SIDE_MM = 100_000;

    static final int HEAVIEST_G = 100_000_000;

    private BookingBodies() {}

    record HoldRequest(
            @NotBlank @Size(max = 64) @Pattern(regexp = "[\\x21-\\x7E]*", message = "ASCII")
            String orderNo,

            @NotNull UUID pickupPointId,
            @NotNull @Valid ParcelBody parcel,
            @NotNull @Valid RecipientBody recipient) {

        HoldLocker by(UUID shopId) {
            return new HoldLocker(shopId, orderNo, pickupPointId, parcel.asParcel(), recipient.asRecipient());
        }
    }

    record ParcelBody(
            @NotNull @Min(1) @Max(LONGEST_SIDE_MM) Integer widthMm,
            @NotNull @Min(1) @Max(LONGEST_SIDE_MM) Integer depthMm,
            @NotNull @Min(1) @Max(LONGEST_SIDE_MM) Integer heightMm,
            @NotNull @Min(1) @Max(HEAVIEST_G) Integer weightG) {

        Parcel asParcel() {
            return new Parcel(widthMm, depthMm, heightMm, weightG);
        }
    }

    record RecipientBody(
            @NotBlank @Size(max = 100) @PlainText String name,

            @NotBlank @Size(max = 30) @Pattern(regexp = "\\+?[0-9][0-9 ()-]{6,28}", message = "010-1234-5678")
            String phone) {

        Recipient asRecipient() {
            return new Recipient(name.strip(), phone.strip());
        }

        @Override
        public String toString() {
            return "RecipientBody[…]";
        }
    }

    /**
     * @param heldUntil when an unconfirmed hold ends
     * @param largerThanNeeded a larger door was given because the smallest fitting size is full
     */
    record BookingBody(
            UUID id,
            String orderNo,
            UUID pickupPointId,
            String pickupPointName,
            String state,
            LockerSize size,
            String compartment,
            LockerSize smallestFittingSize,
            boolean largerThanNeeded,
            Instant heldAt,
            Instant heldUntil,
            boolean renewed,
            @Nullable Instant confirmedAt,
            @Nullable Instant endedAt) {

        static BookingBody of(BookingDetails booking) {
            return new BookingBody(
                    booking.id(),
                    booking.orderNo(),
                    booking.siteId(),
                    booking.siteName(),
                    booking.state().name(),
                    booking.size(),
                    booking.compartment(),
                    booking.smallestFitting(),
                    booking.largerThanNeeded(),
                    booking.heldAt(),
                    booking.heldUntil(),
                    booking.renewed(),
                    booking.confirmedAt(),
                    booking.endedAt());
        }
    }
}
