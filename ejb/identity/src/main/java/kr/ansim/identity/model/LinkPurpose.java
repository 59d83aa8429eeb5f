package kr.ansim.identity.model;

import java.time.Duration;

/** What a one-time link is for, and for how long it works. */
public enum LinkPurpose {
    INVITATION(Duration.ofHours(72)),
    PASSWORD_RESET(Duration.ofHours(1));

    private final Duration validity;

    LinkPurpose(Duration validity) {
        this.validity = validity;
    }

    Duration validity() {
        return validity;
    }
}
