package kr.ansim.care;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param mine only those that I have taken and those that nobody has
 * @param after the last one that is known already, null for the first page
 */
public record FindCallBacks(
        CallBackWhen when, boolean mine, @Nullable UUID after, int most) {}
