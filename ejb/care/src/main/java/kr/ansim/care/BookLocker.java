package kr.ansim.care;

import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.Parcel;

/**
 * A locker for an order; where it has one already, the new one instead of it.
 *
 * @param site empty when nobody has chosen
 */
public record BookLocker(AskAct act, UUID shop, String order, Optional<UUID> site, Parcel parcel) {}
