package kr.ansim.platform.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import kr.ansim.kernel.Digests;
import kr.ansim.platform.MasterKeys;

/** The marks of the audit trail. Only who holds the product's key can make them: access to the tables is not enough. */
@ApplicationScoped
public class ChainMarks {

    static final byte[] BEGINNING = new byte[Digests.LENGTH];

    private static final byte[] ENTRY = "entry".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SEAL = "seal ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEAD = "head ".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private MasterKeys keys;

    byte[] ofEntry(WrittenEntry entry) {
        Mac mac = mac(ENTRY);
        entry.feed(mac);
        return mac.doFinal();
    }

    /** @param entryMark as the entry's row holds it */
    byte[] ofSeal(long number, byte[] previous, WrittenEntry entry, byte[] entryMark) {
        Mac mac = mac(SEAL);
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        mac.update(previous);
        mac.update(entryMark);
        entry.feed(mac);
        return mac.doFinal();
    }

    byte[] ofHead(long sealed, byte[] lastHash) {
        Mac mac = mac(HEAD);
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(sealed).array());
        return mac.doFinal(lastHash);
    }

    private Mac mac(byte[] kind) {
        SecretKey key = keys.derived("audit");
        Mac mac = Digests.hmac(key);
        mac.update(kind);
        return mac;
    }
}
