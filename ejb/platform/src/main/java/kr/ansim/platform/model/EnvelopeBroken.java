package kr.ansim.platform.model;

import org.jspecify.annotations.Nullable;

/** Sealed data cannot be opened: it was altered, or it lies in the wrong place. */
public class EnvelopeBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EnvelopeBroken(@Nullable Throwable cause) {
        super("sealed data cannot be opened", cause);
    }
}
