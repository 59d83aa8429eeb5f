package kr.ansim.web.shell;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Map;
import kr.ansim.identity.AccountPrincipal;

/** The person signed in, as far as the bar shows it: the seam between the shell and the modules that know people. */
@Dependent
class SignedIn {

    @Inject
    private SecurityContext security;

    /** The name to show, empty when nobody is signed in. */
    String name() {
        return security.getPrincipalsByType(AccountPrincipal.class).stream()
                .map(AccountPrincipal::displayName)
                .findFirst()
                .orElse("");
    }

    /** Company or department under the name; empty shows the role instead. */
    String organisation() {
        return "";
    }

    /** Notifications not read yet. */
    int notifications() {
        return 0;
    }

    /** Things to do behind a menu entry, by its path; entries without anything are left out. */
    Map<String, Integer> waiting() {
        return Map.of();
    }

    boolean inRole(String role) {
        return security.isCallerInRole(role);
    }
}
