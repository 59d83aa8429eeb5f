package kr.ansim.delivery.port;

import java.util.List;
import java.util.Optional;
import kr.ansim.delivery.FindPickupPoints.Point;

/**
 * The national register of road addresses: finds addresses while a customer types and tells where the chosen one lies.
 *
 * <p>Both calls go over the network and must be made outside a transaction. They throw {@link AddressRegisterUnavailable}
 * when the register gives no usable answer; an empty result always means that the register knows no such address.
 */
public interface AddressRegister {

    /**
     * Addresses that match what was typed, best first, without coordinates. Text too short or too vague to search finds
     * nothing.
     *
     * @param limit the most addresses wanted, at least 1
     */
    List<AddressMatch> search(String text, int limit);

    /** The entrance of the building in WGS84 degrees; empty when the register has no point for this address. */
    Optional<Point> locate(AddressKey key);
}
