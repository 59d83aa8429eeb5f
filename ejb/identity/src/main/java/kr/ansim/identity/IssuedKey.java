package kr.ansim.identity;

import java.util.UUID;

/** A new API key. Its text can be shown this one time only. */
public record IssuedKey(UUID keyId, String text) {

    @Override
    public String toString() {
        return "IssuedKey[" + keyId + "]";
    }
}
