package kr.ansim.care;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A queue at this moment. @param oldest since when the call has waited that waits for longest */
public record FloorQueue(
        String code,
        String koreanName,
        String englishName,
        int waiting,
        @Nullable Instant oldest) {}
