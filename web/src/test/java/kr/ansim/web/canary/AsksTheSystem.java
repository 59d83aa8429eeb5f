package kr.ansim.web.canary;

import java.time.Instant;

/** Breaks a rule on purpose. */
@SuppressWarnings("TimeZoneUsage")
public class AsksTheSystem {
    public Instant now() {
        return Instant.now();
    }
}
