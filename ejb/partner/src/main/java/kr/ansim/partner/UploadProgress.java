package kr.ansim.partner;

import java.time.Instant;
import java.util.UUID;

/**
 * How far a file has come.
 *
 * @param id also of the document that it becomes
 * @param size of the whole file in bytes
 * @param received all of these bytes survive whatever happens here
 * @param endsAt what is not whole by then is forgotten
 */
public record UploadProgress(UUID id, long size, long received, Instant endsAt) {

    public boolean isWhole() {
        return received == size;
    }
}
