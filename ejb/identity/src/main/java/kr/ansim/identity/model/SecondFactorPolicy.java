package kr.ansim.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.identity.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose roles demand an authenticator: all staff unless the configuration says otherwise. Others may have one. */
@ApplicationScoped
public class SecondFactorPolicy {

    private static final String STAFF = "STAFF";
    private static final String NOBODY = "NOBODY";

    private final Set<Role> demanding;

    protected SecondFactorPolicy() {
        this(STAFF);
    }

    /** @param roles {@code STAFF}, {@code NOBODY} or names of roles, separated by commas */
    @Inject
    public SecondFactorPolicy(@ConfigProperty(name = "ansim.identity.totp-roles", defaultValue = STAFF) String roles) {
        this.demanding = switch (roles.strip()) {
            case STAFF -> Arrays.stream(Role.values()).filter(Role::isStaff).collect(Collectors.toUnmodifiableSet());
            case NOBODY -> Set.of();
            default ->
                Arrays.stream(roles.split(","))
                        .map(String::strip)
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
        };
    }

    public boolean isNeededFor(Set<Role> roles) {
        return !Collections.disjoint(demanding, roles);
    }
}
