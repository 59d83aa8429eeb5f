package kr.ansim.web.shell;

import java.util.Set;
import java.util.function.Predicate;

/**
 * One page of the menu.
 *
 * @param key of its name in the texts of the shell
 * @param path of its page, from the context root
 * @param icon of PrimeIcons, without "pi-"
 * @param roles that see it; none means everybody who is signed in
 */
public record MenuEntry(String key, String path, String icon, Set<String> roles) {

    static MenuEntry of(String key, String path, String icon, String... roles) {
        return new MenuEntry(key, path, icon, Set.of(roles));
    }

    boolean seenBy(Predicate<String> inRole) {
        return roles.isEmpty() || roles.stream().anyMatch(inRole);
    }
}
