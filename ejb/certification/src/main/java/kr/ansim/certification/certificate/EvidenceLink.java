package kr.ansim.certification.certificate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kr.ansim.certification.port.RawAnswer;
import kr.ansim.kernel.Digests;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.Texts;

/** One answer in its chain. */
@SuppressWarnings("ArrayRecordComponent") // hashes, compared by their bytes
record EvidenceLink(UUID id, int position, Instant receivedAt, byte[] bodyHash, byte[] chain) {

    static final int LONGEST_REQUEST = 500;

    static final EvidenceLink NONE =
            new EvidenceLink(new UUID(0, 0), 0, Instant.EPOCH, new byte[0], new byte[Digests.LENGTH]);

    static EvidenceLink after(EvidenceLink before, String number, Conclusion conclusion) {
        RawAnswer raw = conclusion.raw();
        // as the table keeps it, so that the hash can be made again from the row
        Instant at = raw.receivedAt().truncatedTo(ChronoUnit.MICROS);
        byte[] body = Digests.hash(raw.body());
        String state = conclusion.state() == null ? "" : conclusion.state().name();
        byte[] chain = chain(
                before,
                number,
                raw.source().name(),
                conclusion.said(),
                state,
                at,
                Texts.cut(raw.request(), LONGEST_REQUEST),
                body);
        return new EvidenceLink(Ids.next(), before.position() + 1, at, body, chain);
    }

    static byte[] chain(
            EvidenceLink before,
            String number,
            String source,
            String said,
            String state,
            Instant at,
            String request,
            byte[] bodyHash) {
        MessageDigest digest = Digests.sha256();
        digest.update(before.chain());
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, before.position() + 1));
        digest.update(String.join("\n", number, source, said, state, at.toString(), request)
                .getBytes(StandardCharsets.UTF_8));
        digest.update(bodyHash);
        return digest.digest();
    }
}
