package kr.ansim.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import kr.ansim.identity.Accounts;
import org.jspecify.annotations.Nullable;

/** Names of those whom the audit trail names by their principal; each is asked for once a request. */
@Named("actors")
@RequestScoped
public class Actors {

    @Inject
    private Accounts accounts;

    private final Map<String, String> names = new HashMap<>();

    /** Empty when there is nobody to name. */
    public String nameOf(@Nullable String principal) {
        return principal == null ? "" : names.computeIfAbsent(principal, accounts::nameOf);
    }
}
