package kr.ansim.certification.port;

import java.time.Instant;
import kr.ansim.certification.CertificationSource;

/**
 * An answer as it came, which is what proves a statement later.
 *
 * @param request method and address with its query, without keys and tokens
 * @param transaction the id that both sides noted ({@code x-api-tran-id}); empty where the source knows none
 * @param body the bytes as received, decompressed
 */
@SuppressWarnings("ArrayRecordComponent") // carried from a connector to the evidence, never compared
public record RawAnswer(
        CertificationSource source,
        String request,
        String transaction,
        int status,
        String contentType,
        Instant receivedAt,
        byte[] body) {}
