package kr.ansim.delivery;

import java.util.Map;

/** Who fetches the parcel. Personal data: goes straight into the vault and is never written elsewhere. */
public record Recipient(String name, String phone) {

    public Map<String, String> asFields() {
        return Map.of("name", name, "phone", phone);
    }

    @Override
    public String toString() {
        return "Recipient[…]";
    }
}
