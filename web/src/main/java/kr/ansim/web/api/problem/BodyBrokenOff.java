package kr.ansim.web.api.problem;

import java.io.IOException;

/** The caller went away before its body had arrived. */
public final class BodyBrokenOff extends IOException {

    private static final long serialVersionUID = 1L;

    public BodyBrokenOff(IOException cause) {
        super(cause);
    }
}
