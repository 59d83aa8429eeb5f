package kr.ansim.integration.address;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.ansim.delivery.port.AddressKey;

/**
 * The five numbers by which the register names an address.
 *
 * @param neighbourhood admCd
 * @param road rnMgtSn
 * @param underground udrtYn
 * @param number buldMnnm
 * @param annex buldSlno
 */
record BuildingNumber(String neighbourhood, String road, String underground, String number, String annex) {

    private static final Pattern KEY = Pattern.compile("(\\d{10})-(\\d{12})-(\\d)-(\\d{1,5})-(\\d{1,5})");

    /** Empty when the key was not made by {@link #key}. */
    static Optional<BuildingNumber> of(AddressKey key) {
        Matcher parts = KEY.matcher(key.value());
        return parts.matches()
                ? Optional.of(new BuildingNumber(
                        parts.group(1), parts.group(2), parts.group(3), parts.group(4), parts.group(5)))
                : Optional.empty();
    }

    AddressKey key() {
        return new AddressKey(String.join("-", neighbourhood, road, underground, number, annex));
    }
}
