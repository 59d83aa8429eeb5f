package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.ansim.membership.PutCustomer;
import kr.ansim.platform.BlindIndex;

/** Makes of what a person told the digests by which the person is recognised. */
@ApplicationScoped
class PersonKeys {

    @Inject
    private BlindIndex index;

    List<PersonKey> of(PutCustomer customer) {
        List<PersonKey> keys = new ArrayList<>();
        String name = name(customer.name());
        keys.add(key(KeyKind.NAME, name, false));
        keys.add(key(KeyKind.PHONE, customer.phone(), customer.phoneVerified()));
        customer.birthDate().ifPresent(birth -> {
            keys.add(key(KeyKind.BIRTH, "on " + birth, false));
            keys.add(key(KeyKind.NAME_AND_BIRTH, name + " on " + birth, false));
        });
        customer.ci().ifPresent(ci -> keys.add(ci(ci)));
        customer.address()
                .map(PersonKeys::address)
                .filter(address -> !address.isEmpty())
                .ifPresent(address -> keys.add(key(KeyKind.ADDRESS, address, false)));
        return keys;
    }

    /** The digest under which a person of this name, or with this phone, is found. */
    byte[] search(KeyKind kind, String typed) {
        return key(kind, kind == KeyKind.NAME ? name(typed) : typed, false).bytes();
    }

    private PersonKey key(KeyKind kind, String value, boolean verified) {
        return PersonKey.of(kind, index.of(word(kind), value), verified, false);
    }

    /** Capitals count in base 64, and the index takes them for small ones. */
    private PersonKey ci(String ci) {
        StringBuilder spelled = new StringBuilder();
        ci.chars()
                .forEach(sign ->
                        spelled.append(Character.isUpperCase(sign) ? "^" : "").append((char) sign));
        return key(KeyKind.CI, spelled.toString(), true);
    }

    private static String word(KeyKind kind) {
        return "member." + kind.name().toLowerCase(Locale.ROOT);
    }

    private static String name(String name) {
        return name.replaceAll("\\s+", "");
    }

    /** As it is written on parcels, spaces, commas and remarks in brackets are left to taste. */
    private static String address(String address) {
        return address.replaceAll("\\([^)]*\\)", "").replaceAll("[\\s,]+", "");
    }
}
