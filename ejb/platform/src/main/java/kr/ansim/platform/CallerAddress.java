package kr.ansim.platform;

import org.jspecify.annotations.Nullable;

/** The network address of whoever is served by this thread; set and cleared by the web's outermost filter. */
public final class CallerAddress {

    private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

    private CallerAddress() {}

    public static void set(@Nullable String address) {
        CURRENT.set(address);
    }

    public static void clear() {
        CURRENT.remove();
    }

    public static @Nullable String current() {
        return CURRENT.get();
    }
}
