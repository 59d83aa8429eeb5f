package kr.ansim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kr.ansim.platform.model.LookupValue;

/**
 * Lets a table find people by what is in the vault without holding it: equal values of one kind have equal digests, by a key
 * that only the product has. For a person that is looked up by several things; where one is enough, the vault has its own.
 */
@ApplicationScoped
public class BlindIndex {

    @Inject
    private MasterKeys keys;

    /** @param value in any spelling: phone numbers are brought to their digits, all else to lower case; 32 bytes */
    public byte[] of(String kind, String value) {
        return LookupValue.digest(keys.derived("lookup"), kind, value);
    }
}
