package kr.ansim.partner;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which products are listed, the newest first.
 *
 * @param query a part of a code or name, or a whole bar code; empty for all
 * @param after the last product of the page before
 */
public record FindProducts(
        Optional<ProductStage> stage,
        String query,
        @Nullable UUID after,
        int limit) {}
