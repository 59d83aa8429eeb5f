package kr.ansim.delivery.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kr.ansim.delivery.BookingState;
import kr.ansim.delivery.Recipient;
import kr.ansim.platform.PersonalDataVault;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * For whom the parcels are, in the vault. Who gets no parcel is forgotten: Korea's standard guidelines on personal data
 * (article 10) give five days from the moment the data have served.
 */
@ApplicationScoped
public class Recipients {

    @Inject
    PersonalDataVault vault;

    @Inject
    @ConfigProperty(name = "ansim.booking.recipient-kept", defaultValue = "P5D")
    Duration kept;

    public Duration kept() {
        return kept;
    }

    /** @param served when the data have served unless a booking is confirmed before */
    public UUID keep(Recipient recipient, Instant served) {
        return vault.keepUntil(served.plus(kept), "recipient", recipient.asFields(), recipient.phone());
    }

    /** A confirmed booking needs its recipient until its own end. */
    void follow(Booking before, Booking after) {
        if (after.state() == BookingState.CONFIRMED) {
            vault.moveEnd(after.recipient(), null);
        } else if (before.state() == BookingState.CONFIRMED && after.endedAt() != null) {
            vault.moveEnd(after.recipient(), after.endedAt().plus(kept));
        }
    }
}
