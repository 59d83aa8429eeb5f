package kr.ansim.care;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call that rings at an agent. @param member its number where just one fits */
public record CallOffer(
        UUID call, int version, String agent, @Nullable String member, int candidates) {

    public CallMatch match() {
        return CallMatch.of(candidates);
    }
}
