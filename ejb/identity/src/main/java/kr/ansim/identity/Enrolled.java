package kr.ansim.identity;

import java.util.List;

/** An authenticator was set up. The recovery codes can be shown this one time only. */
public record Enrolled(List<String> recoveryCodes, LogInResult.LoggedIn loggedIn) {

    @Override
    public String toString() {
        return "Enrolled[" + loggedIn + "]";
    }
}
