package kr.ansim.web.faces;

import static kr.ansim.web.faces.Wording.AUDIT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.ansim.identity.Accounts;
import org.jspecify.annotations.Nullable;

/** Names of those whom the audit trail names by their principal; each is asked for once a request. */
@Named("actors")
@RequestScoped
public class Actors {

    /** A shop's system, as in {@code key:데모 쇼핑#rfuv5ah9}. */
    private static final Pattern KEY = Pattern.compile("key:(.+)#[^#]+");

    /** A partner company's, as in {@code company:0193…#rfuv5ah9}. */
    private static final Pattern COMPANY_KEY = Pattern.compile("company:[^#]+#([^#]+)");

    @Inject
    private Accounts accounts;

    private final Map<String, String> names = new HashMap<>();

    /** Empty when there is nobody to name. */
    public String nameOf(@Nullable String principal) {
        return principal == null ? "" : names.computeIfAbsent(principal, this::name);
    }

    private String name(String principal) {
        Matcher key = KEY.matcher(principal);
        if (key.matches()) {
            return AUDIT.text("actor.key", key.group(1));
        }
        Matcher ofCompany = COMPANY_KEY.matcher(principal);
        if (ofCompany.matches()) {
            return AUDIT.text("actor.company-key", ofCompany.group(1));
        }
        return AUDIT.has("actor." + principal) ? AUDIT.text("actor." + principal) : accounts.nameOf(principal);
    }
}
