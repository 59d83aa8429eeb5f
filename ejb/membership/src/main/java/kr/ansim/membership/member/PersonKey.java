package kr.ansim.membership.member;

import java.util.HexFormat;

/**
 * One thing by which a person is recognised.
 *
 * @param digest of the blind index, in hexadecimal
 * @param verified whether the person has proved that it is theirs
 * @param former whether the person has given it up
 */
record PersonKey(KeyKind kind, String digest, boolean verified, boolean former) {

    static PersonKey of(KeyKind kind, byte[] digest, boolean verified, boolean former) {
        return new PersonKey(kind, HexFormat.of().formatHex(digest), verified, former);
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(digest);
    }

    PersonKey given(boolean up) {
        return new PersonKey(kind, digest, verified, up);
    }

    boolean means(PersonKey other) {
        return kind == other.kind && digest.equals(other.digest);
    }
}
