package kr.ansim.simulators.institute;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a token is good for, written {@code tic.certificates}. */
enum Scope {
    CERTIFICATES,
    REPORTS,
    CONSENTS;

    String written() {
        return "tic." + name().toLowerCase(Locale.ROOT);
    }

    /** All of them when none is asked for; empty when one is asked for that there is not. */
    static Optional<Set<Scope>> of(String spaced) {
        if (spaced.isEmpty()) {
            return Optional.of(EnumSet.allOf(Scope.class));
        }
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String wanted : spaced.split(" +", -1)) {
            Optional<Scope> known = Arrays.stream(values())
                    .filter(one -> one.written().equals(wanted))
                    .findFirst();
            if (known.isEmpty()) {
                return Optional.empty();
            }
            scopes.add(known.get());
        }
        return Optional.of(scopes);
    }

    static String written(Set<Scope> scopes) {
        return scopes.stream().map(Scope::written).collect(Collectors.joining(" "));
    }
}
